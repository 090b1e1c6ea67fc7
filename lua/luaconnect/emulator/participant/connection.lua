--- The operations of a participant that comes and goes: CreateParticipantConnection,
-- DisconnectParticipant.
--
-- A handler is a function of the emulator and a call, whose participant and contact are known; it
-- returns an output, or nil and a refusal.
-- @module luaconnect.emulator.participant.connection

local date = require "luaconnect.date"
local meetings = require "luaconnect.emulator.meetings"
local refusal = require "luaconnect.emulator.refusal"
local successor = require "luaconnect.emulator.successor"

local connection = {}

local URL_SECONDS = 100 -- that a socket may be opened at its URL

-- what a channel has: chats sockets, calls meetings
local CHANNEL = { WEBSOCKET = "CHAT", WEBRTC_CONNECTION = "VOICE" }

local function wanted(call)
  local types = {}
  for _, kind in ipairs(call.input.Type or {}) do
    types[kind] = true
    local channel = CHANNEL[kind]
    if channel and channel ~= call.contact.record.Channel then
      return nil, refusal.new("ValidationException", ("Type: what a %s contact has expected, got %s"):format(
        call.contact.record.Channel, kind))
    end
  end
  return types
end

local function websocket(world, call)
  local ends = call.now + URL_SECONDS
  return {
    Url = world.sockets:url(call, call.participant, ends), ConnectionExpiry = date.text(ends),
  }
end

local function credentials(world, call)
  local token, ends = world.participants:connection(call.participant, call.now)
  return { ConnectionToken = token, Expiry = date.text(ends) }
end

-- Who asks for a socket or a meeting is taken to come; who does without says so (ConnectParticipant).
function connection.CreateParticipantConnection(world, call)
  local types, refused = wanted(call)
  if not types then return nil, refused end
  if types.WEBSOCKET or types.WEBRTC_CONNECTION or call.input.ConnectParticipant then
    world.participants:connect(call.participant, call.now)
  end
  return {
    Websocket = types.WEBSOCKET and websocket(world, call),
    ConnectionCredentials = types.CONNECTION_CREDENTIALS and credentials(world, call),
    WebRTCConnection = types.WEBRTC_CONNECTION and meetings.connection(world, call.contact),
  }
end

local function is_last(world, contact, role)
  for _, participant in ipairs(world.participants:of(contact)) do
    if participant.role == role and participant.state == "CONNECTED" then return false end
  end
  return true
end

local LEAVE = {}

-- The session is over with its customer, unless agents alone are to leave with them: then the disconnect
-- flow may have something to do (CHAT-15).
function LEAVE.CUSTOMER(world, contact, now)
  if contact.leave_with_customer then
    return successor.conclude(world, contact, "CUSTOMER_DISCONNECT", now)
  end
  world.contacts:finish(contact, now, "CUSTOMER_DISCONNECT")
end

-- an agent at work does what a press of the button does
function LEAVE.AGENT(world, contact, now)
  if contact.agent and world.roster:get(contact.agent) then return world.agents:leave(contact, now) end
  successor.conclude(world, contact, "AGENT_DISCONNECT", now)
end

function connection.DisconnectParticipant(world, call)
  local participant, contact = call.participant, call.contact
  world.participants:leave(participant, call.now)
  local leave = LEAVE[participant.role]
  if leave and is_last(world, contact, participant.role) then leave(world, contact, call.now) end
  return {}
end

return connection
