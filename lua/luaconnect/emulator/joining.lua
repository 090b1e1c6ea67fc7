--- The operations that see to who takes part in a contact: participants, persistence, timers, sign-in.
-- @module luaconnect.emulator.joining

local date = require "luaconnect.date"
local guard = require "luaconnect.emulator.guard"
local links = require "luaconnect.emulator.links"
local refusal = require "luaconnect.emulator.refusal"

local joining = {}

local DAY = 86400
local PARTICIPANTS, BOTS = 6, 1 -- that a contact may have at once

-- participants --------------------------------------------------------------------------------

-- a custom bot for a chat, a further customer for a call over WebRTC, at its first contact (PART-1, 2)
local function fits(contact, role)
  if role == "CUSTOM_BOT" then
    if contact.record.Channel == "CHAT" then return true end
    return nil, refusal.request("ContactId: a chat expected for a custom bot, got a contact of channel "
      .. contact.record.Channel)
  end
  if contact.record.InitiationMethod ~= "WEBRTC_API" then
    return nil, refusal.request("ContactId: the initial contact of a WebRTC call expected for a customer")
  end
  return true
end

-- how many are there, and how many of a role
local function present(world, contact, role)
  local all, same = 0, 0
  for _, id in ipairs(contact.participants or {}) do
    local participant = world.participants.all:get(id)
    if participant.state ~= "DISCONNECTED" then
      all = all + 1
      if participant.role == role then same = same + 1 end
    end
  end
  return all, same
end

local function room(world, contact, role)
  local all, same = present(world, contact, role)
  if role == "CUSTOM_BOT" and same >= BOTS then
    return nil, refusal.new("ConflictException",
      "ParticipantDetails.ParticipantRole: one custom bot expected in a chat")
  end
  if all >= PARTICIPANTS then
    return nil, refusal.new("ServiceQuotaExceededException",
      ("ContactId: at most %d participants in a contact expected"):format(PARTICIPANTS))
  end
  return true
end

local JOINABLE = { channels = { "CHAT", "VOICE" }, active = true }

joining.CreateParticipant = guard(JOINABLE, function(world, call, contact)
  local details = call.input.ParticipantDetails
  local sound, refused = fits(contact, details.ParticipantRole)
  if sound then sound, refused = room(world, contact, details.ParticipantRole) end
  if not sound then return nil, refused end
  local participant = world.participants:add(contact, details.ParticipantRole, details.DisplayName)
  if details.ParticipantCapabilities then
    participant.capabilities = details.ParticipantCapabilities
    world.participants.all:put(participant.id, participant)
  end
  return {
    ParticipantId = participant.id,
    ParticipantCredentials = {
      ParticipantToken = participant.token, Expiry = date.text(call.now + DAY),
    },
  }
end)

-- persistence ---------------------------------------------------------------------------------

-- what came before a chat is known to all of its chain, whose first contact is named (PERS-1)
joining.CreatePersistentContactAssociation = guard(
  { member = "InitialContactId", channels = { "CHAT" }, active = true },
  function(world, call, contact)
    if contact.chain ~= contact.id then
      return nil, refusal.request("InitialContactId: the initial contact of a chat expected")
    end
    local source, refused = links.source(world, call.instance, call.input, call.now, "SourceContactId")
    if not source then return nil, refused end
    contact.continued, contact.record.RelatedContactId = source.id, source.id
    world.contacts:keep(contact, call.now)
    return { ContinuedFromContactId = source.id }
  end)

-- timers --------------------------------------------------------------------------------------

local OPEN_CHAT = { channels = { "CHAT" }, active = true }

-- The minutes of a chat's timers by role and kind, in `role_timers`; they count for the next agent who
-- joins.
joining.UpdateParticipantRoleConfig = guard(OPEN_CHAT, function(world, call, contact)
  local timers = { CUSTOMER = {}, AGENT = {} }
  for role, kinds in pairs(contact.role_timers or {}) do
    for kind, minutes in pairs(kinds) do timers[role][kind] = minutes end
  end
  for _, row in ipairs(call.input.ChannelConfiguration.Chat.ParticipantTimerConfigList) do
    timers[row.ParticipantRole][row.TimerType] = row.TimerValue.ParticipantTimerDurationInMinutes
  end
  contact.role_timers = timers
  world.contacts:keep(contact, call.now)
  return {}
end)

-- sign-in ---------------------------------------------------------------------------------------

-- what a participant's sign-in came to; who waits for it hears of it in the chat (AUTHN-1)
function joining.UpdateParticipantAuthentication(world, call)
  local input = call.input
  local found = world.authentications.all:get(input.State)
  local contact = found and world.contacts.all:get(found.contact)
  if not contact or contact.instance ~= call.instance.id then
    return nil, refusal.value("State", "that of a sign-in", "another one")
  end
  if found.outcome then
    return nil, refusal.new("ConflictException",
      "State: a sign-in that goes on expected, got one with the outcome " .. found.outcome)
  end
  world.authentications:finish(input.State, input.Error and "failed" or "succeeded", call.now)
  return {}
end

return joining
