--- Supervisors who listen to contacts: MonitorContact.
--
-- Each has a contact of its own, whose `monitored` is the id of the one that it listens to, and which ends
-- with that one. That one's `monitors` has the ids.
-- @module luaconnect.emulator.monitor

local contacts = require "luaconnect.emulator.contacts"
local guard = require "luaconnect.emulator.guard"
local named = require "luaconnect.emulator.named"
local opening = require "luaconnect.emulator.opening"
local refusal = require "luaconnect.emulator.refusal"

local monitor = { operations = {} }

-- how many may listen and how many may barge in, by channel; and by channel with enhanced monitoring
local MOST = { CHAT = 5, VOICE = 5 }
local MOST_ENHANCED = { CHAT = 5, VOICE = 2 }
local BARGING = 1

-- how the contact record names their end: that of chats has no name for it
local REASONS = { VOICE = "OTHER" }

local ENHANCED = { CHAT = "ENHANCED_CHAT_MONITORING", VOICE = "ENHANCED_CONTACT_MONITORING" }

-- whether supervisors of the instance may barge in on contacts of a channel
local function is_enhanced(call, channel)
  local attribute = call.instance:find("instance_attribute", ENHANCED[channel])
  return attribute ~= nil and attribute.body.Value == "true"
end

local function has(list, wanted)
  for _, name in ipairs(list or {}) do
    if name == wanted then return true end
  end
  return false
end

-- MON-1
local function check_capabilities(call, enhanced)
  local given = call.input.AllowedMonitorCapabilities
  if enhanced and not given then
    return nil, refusal.request(
      "AllowedMonitorCapabilities: some expected where barging in is enabled, got none")
  end
  if has(given, "BARGE") and not enhanced then
    return nil, refusal.request("AllowedMonitorCapabilities: SILENT_MONITOR expected, got BARGE")
  end
  return true
end

-- how many listen to a contact, and how many of them may barge in
local function listeners(world, contact)
  local all, barging = 0, 0
  for _, id in ipairs(contact.monitors or {}) do
    local own = world.contacts.all:get(id)
    if not contacts.ended(own) then
      all = all + 1
      if has(own.capabilities, "BARGE") then barging = barging + 1 end
    end
  end
  return all, barging
end

local function check_room(world, call, contact, enhanced)
  local channel = contact.record.Channel
  local most = (enhanced and MOST_ENHANCED or MOST)[channel]
  local all, barging = listeners(world, contact)
  local barges = channel == "CHAT" and has(call.input.AllowedMonitorCapabilities, "BARGE")
  if all >= most or barges and barging >= BARGING then
    return nil, refusal.new("ServiceQuotaExceededException",
      ("ContactId: at most %d supervisors expected, %d of whom may barge in"):format(most, BARGING))
  end
  return true
end

local function listen(world, call, contact, user)
  local link = { chain = contacts.chain(), association = contact.record.ContactAssociationId }
  local own, refused = opening.contact(world, call, {
    Channel = contact.record.Channel, InitiationMethod = "MONITOR",
    AgentInfo = { Id = user, ConnectedToAgentTimestamp = call.now },
  }, { link = link })
  if not own then return nil, refused end
  own.state, own.monitored = "CONNECTED", contact.id
  own.capabilities = call.input.AllowedMonitorCapabilities
  local monitors = {}
  for i, id in ipairs(contact.monitors or {}) do monitors[i] = id end
  monitors[#monitors + 1] = own.id
  contact.monitors = monitors
  world.contacts:keep(contact)
  world.contacts:announce(own, call.now)
  return own
end

monitor.operations.MonitorContact = guard({ channels = { "VOICE", "CHAT" }, active = true },
  function(world, call, contact)
    local user, refused = named.user(call, call.input.UserId)
    if not user then return nil, refused end
    if contact.state ~= "CONNECTED" then
      return nil, refusal.request("ContactId: a contact with an agent expected, got one that is "
        .. contact.state)
    end
    local enhanced = is_enhanced(call, contact.record.Channel)
    local sound
    sound, refused = check_capabilities(call, enhanced)
    if sound then sound, refused = check_room(world, call, contact, enhanced) end
    if not sound then return nil, refused end
    local own
    own, refused = listen(world, call, contact, user.id)
    if not own then return nil, refused end
    return { ContactId = own.id, ContactArn = own.record.Arn }
  end)

--- Has monitors end with the contacts that they listen to.
-- @tparam table world has `events` and `contacts`
function monitor.follow(world)
  world.events:on("DISCONNECTED", function(contact, at)
    for _, id in ipairs(contact.monitors or {}) do
      local own = world.contacts.all:get(id)
      if not contacts.ended(own) then world.contacts:finish(own, at, REASONS[own.record.Channel]) end
    end
  end)
end

return monitor
