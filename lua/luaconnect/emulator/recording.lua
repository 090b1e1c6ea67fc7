--- Recordings of contacts, and screens that are shared.
--
-- A contact's `recordings` has, by type (AGENT, IVR, SCREEN), `{ state, track, row }`: state PENDING until
-- the agent joins, then ON, SUSPENDED, STOPPED; row is the place in the record's Recordings. Nothing is
-- recorded.
-- @module luaconnect.emulator.recording

local guard = require "luaconnect.emulator.guard"
local refusal = require "luaconnect.emulator.refusal"

local recording = { operations = {} }

local methods = {}
local Recording = { __name = "luaconnect.emulator.recording", __index = methods }

-- whom a track has
local PARTICIPANTS = { FROM_AGENT = "AGENT", TO_AGENT = "CUSTOMER", ALL = "ALL" }

local FOLDERS = { AGENT = "CallRecordings", IVR = "CallRecordings/ivr", SCREEN = "ScreenRecordings" }

-- where the service would put a recording
local function location(contact, kind, at)
  local second = math.floor(at)
  return ("connect/%s/%s/%s/%s_%s.%s"):format(contact.instance, FOLDERS[kind],
    os.date("!%Y/%m/%d", second), contact.id, os.date("!%Y%m%dT%H:%M_UTC", second),
    kind == "SCREEN" and "mp4" or "wav")
end

-- the record's rows with one of them added or replaced
local function set_row(contact, row, value)
  local rows = {}
  for i, each in ipairs(contact.record.Recordings or {}) do rows[i] = each end
  rows[row] = value
  contact.record.Recordings = rows
end

local function begin(contact, kind, entry, at)
  entry.state, entry.row = "ON", #(contact.record.Recordings or {}) + 1
  set_row(contact, entry.row, {
    StorageType = "S3", Location = location(contact, kind, at),
    MediaStreamType = kind == "SCREEN" and "VIDEO" or "AUDIO",
    ParticipantType = kind == "SCREEN" and "AGENT" or PARTICIPANTS[entry.track], StartTimestamp = at,
  })
end

-- an entry that never began leaves no row
local function stop(contact, entry, at)
  entry.state = "STOPPED"
  if not entry.row then return end
  local row = {}
  for name, value in pairs(contact.record.Recordings[entry.row]) do row[name] = value end
  row.StopTimestamp, row.Status = at, "AVAILABLE"
  set_row(contact, entry.row, row)
end

local function each_entry(contact, fn)
  for _, kind in ipairs { "AGENT", "IVR", "SCREEN" } do
    local entry = contact.recordings and contact.recordings[kind]
    if entry then fn(kind, entry) end
  end
end

--- The recordings of an emulator.
-- @tparam table world has `contacts` and `events`
function recording.new(world)
  local self = setmetatable({ contacts = world.contacts }, Recording)
  world.events:on("CONNECTED_TO_AGENT", function(contact, at)
    each_entry(contact, function(kind, entry)
      if entry.state == "PENDING" then begin(contact, kind, entry, at) end
    end)
  end)
  world.events:on("DISCONNECTED", function(contact, at)
    each_entry(contact, function(_, entry)
      if entry.state ~= "STOPPED" then stop(contact, entry, at) end
    end)
  end)
  return self
end

--- Starts a recording; one of an agent begins when the agent joins (REC-2).
-- @tparam table contact
-- @tparam string kind "AGENT", "IVR" or "SCREEN"
-- @tparam string track "ALL", "FROM_AGENT" or "TO_AGENT"
-- @tparam number at
function methods:start(contact, kind, track, at)
  local entry = { state = "PENDING", track = track }
  contact.recordings = contact.recordings or {}
  contact.recordings[kind] = entry
  if kind == "IVR" or contact.state == "CONNECTED" then begin(contact, kind, entry, at) end
  self.contacts:keep(contact, at)
end

--- Ends a recording, if there is one.
-- @tparam table contact
-- @tparam string kind
-- @tparam number at
function methods:stop(contact, kind, at)
  local entry = contact.recordings and contact.recordings[kind]
  if not entry or entry.state == "STOPPED" then return end
  stop(contact, entry, at)
  self.contacts:keep(contact, at)
end

-- operations ------------------------------------------------------------------------------------

-- the contact is part of the chain that the input names
local function check_chain(world, call, contact)
  local initial, missing = world.contacts:find(call.instance, call.input.InitialContactId, call.now)
  if not initial then return nil, missing end
  if initial.id ~= contact.chain then
    return nil, refusal.request("InitialContactId: the initial contact of ContactId expected")
  end
  return true
end

local function entry_of(contact, kind)
  return contact.recordings and contact.recordings[kind]
end

-- Start and Stop are for calls alone (REC-4)
recording.operations.StartContactRecording = guard({ channels = { "VOICE" }, active = true },
  function(world, call, contact)
    local sound, refused = check_chain(world, call, contact)
    if not sound then return nil, refused end
    local config = call.input.VoiceRecordingConfiguration
    local kind = config.IvrRecordingTrack and "IVR" or "AGENT"
    if entry_of(contact, kind) then
      return nil, refusal.request("ContactId: a contact that was not recorded before expected")
    end
    world.recordings:start(contact, kind, config.IvrRecordingTrack or config.VoiceRecordingTrack, call.now)
    return {}
  end)

-- an operation that brings a recording from some states into another
local function change(conditions, from, to)
  return guard(conditions, function(world, call, contact)
    local sound, refused = check_chain(world, call, contact)
    if not sound then return nil, refused end
    local kind = call.input.ContactRecordingType or "AGENT"
    local entry = entry_of(contact, kind)
    if not entry or not from[entry.state] then
      return nil, refusal.request(
        ("ContactRecordingType: a recording that is %s expected, got one that is %s")
        :format(from.wanted, entry and entry.state or "not there"))
    end
    if to == "STOPPED" then stop(contact, entry, call.now) else entry.state = to end
    world.contacts:keep(contact, call.now)
    return {}
  end)
end

recording.operations.StopContactRecording = change({ channels = { "VOICE" }, active = true },
  { PENDING = true, ON = true, SUSPENDED = true, wanted = "started" }, "STOPPED")
recording.operations.SuspendContactRecording = change({ active = true },
  { ON = true, wanted = "ON" }, "SUSPENDED")
recording.operations.ResumeContactRecording = change({ active = true },
  { SUSPENDED = true, wanted = "SUSPENDED" }, "ON")

-- screens ---------------------------------------------------------------------------------------

local function may_share(world, contact)
  local customer = contact.record.Customer
  local lists = { customer and customer.Capabilities, contact.agent_capabilities }
  for _, id in ipairs(contact.participants or {}) do
    lists[#lists + 1] = world.participants.all:get(id).capabilities
  end
  for _, capabilities in pairs(lists) do
    if capabilities.ScreenShare == "SEND" then return true end
  end
  return false
end

-- SCREEN-1
recording.operations.StartScreenSharing = guard({ active = true }, function(world, call, contact)
  if not may_share(world, contact) then
    return nil, refusal.request("ContactId: a contact whose participants may share screens expected")
  end
  contact.screen_shared = call.now
  world.contacts:keep(contact, call.now)
  return {}
end)

return recording
