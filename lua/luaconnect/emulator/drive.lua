--- The operations on a contact that is there: describe, stop, read and write attributes.
--
-- A handler is a function of the emulator and a call; it returns an output, or nil and a refusal.
-- @module luaconnect.emulator.drive

local contacts = require "luaconnect.emulator.contacts"
local refusal = require "luaconnect.emulator.refusal"

local drive = {}

-- how the contact record names an end by API: a call's has no name of its own
local STOPPED = { CHAT = "API", TASK = "API", EMAIL = "API", VOICE = "OTHER" }

function drive.DescribeContact(world, call)
  local contact, missing = world.contacts:find(call.instance, call.input.ContactId, call.now)
  if not contact then return nil, missing end
  return { Contact = world.contacts:view(contact, call.instance) }
end

-- a contact that is gone or was never there is the same to this operation (STOP-4)
function drive.StopContact(world, call)
  local contact = world.contacts:find(call.instance, call.input.ContactId, call.now)
  if not contact or contacts.ended(contact) then
    return nil, refusal.new("ContactNotFoundException", "ContactId: an active contact expected")
  end
  world.contacts:finish(contact, call.now, STOPPED[contact.record.Channel])
  return {}
end

function drive.UpdateContactAttributes(world, call)
  local contact, refused = world.contacts:find(call.instance, call.input.InitialContactId, call.now)
  if not contact then return nil, refused end
  local done
  done, refused = world.contacts:set_attributes(world.contacts:chain_of(contact), call.input.Attributes)
  if not done then return nil, refused end
  world.contacts:updated(contact, call.now, { "UserDefinedAttributes" })
  return {}
end

function drive.GetContactAttributes(world, call)
  local contact, missing = world.contacts:find(call.instance, call.input.InitialContactId, call.now)
  if not contact then return nil, missing end
  return { Attributes = world.contacts:chain_of(contact).attributes }
end

return drive
