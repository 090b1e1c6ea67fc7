--- Conditions that operations on a contact have in common.
--
--     tasks.PauseContact = guard({ channels = { "TASK" }, active = true }, pause)
--
-- Conditions: `member` has the contact's id (ContactId); `channels` lists the channels that it may have;
-- `active` wants one that has not ended, `begun` one that has not ended and is not waiting for its time;
-- `code` is the error for what breaks `active` or `begun` (InvalidRequestException).
-- @module luaconnect.emulator.guard

local contacts = require "luaconnect.emulator.contacts"
local refusal = require "luaconnect.emulator.refusal"

local function check_channel(conditions, contact)
  if not conditions.channels then return true end
  local refused = refusal.unless(conditions.member, "a contact of channel", conditions.channels,
    contact.record.Channel)
  return not refused, refused
end

local function check_state(conditions, contact)
  local wanted
  if (conditions.active or conditions.begun) and contacts.ended(contact) then
    wanted = "an active contact expected, got one that has ended"
  elseif conditions.begun and contact.state == "SCHEDULED" then
    wanted = "an active contact expected, got one that is scheduled"
  end
  if not wanted then return true end
  return nil, refusal.new(conditions.code or "InvalidRequestException", conditions.member .. ": " .. wanted)
end

--- A handler that finds its contact and sees to the conditions before anything else.
-- @function guard
-- @tparam table conditions
-- @tparam function handler of the emulator, the call and the contact; answers as every handler does
-- @treturn function a handler of the emulator and a call
return function(conditions, handler)
  conditions.member = conditions.member or "ContactId"
  return function(world, call)
    local contact, refused = world.contacts:find(call.instance, call.input[conditions.member], call.now)
    if not contact then return nil, refused end
    local sound
    sound, refused = check_channel(conditions, contact)
    if sound then sound, refused = check_state(conditions, contact) end
    if not sound then return nil, refused end
    return handler(world, call, contact)
  end
end
