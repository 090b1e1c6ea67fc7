--- The operations of a participant that says something: SendMessage, SendEvent.
-- @module luaconnect.emulator.participant.messages

local chats = require "luaconnect.emulator.chats"
local content = require "luaconnect.emulator.participant.content"
local core = require "luaconnect.core"
local date = require "luaconnect.date"
local refusal = require "luaconnect.emulator.refusal"
local views = require "luaconnect.emulator.views"

local messages = {}

local EVENT = chats.EVENT

-- a flow may wait for what its customer says, or does with a view
local function hear(world, call)
  local input = call.input
  local answer = input.ContentType == views.RESPONSE and views.answer(input.Content)
  if answer then return world.flows:answer(call.contact.id, answer) end
  world.flows:heard(call.contact, input.Content, call.now)
end

function messages.SendMessage(world, call)
  local input = call.input
  local sound, refused = content.check(world, call.contact, input.ContentType, input.Content)
  if not sound then return nil, refused end
  local item = world.chats:message(call.contact, call.participant, input.ContentType, input.Content, call.now)
  if call.participant.role == "CUSTOMER" then hear(world, call) end
  return { Id = item.id, AbsoluteTime = date.text(item.at) }
end

-- events --------------------------------------------------------------------------------------

local function typing(world, call)
  return world.chats:event(call.contact, call.participant, EVENT .. "typing", nil, call.now)
end

-- retired; it says what ConnectParticipant says
local function acknowledged(world, call)
  world.participants:connect(call.participant, call.now)
  return { id = world.uuid(), at = call.now }
end

-- the message that the content of a receipt names
local function receipt_for(world, call)
  local named = core.json_decode(call.input.Content or "")
  local id = type(named) == "table" and named.messageId
  local item = type(id) == "string" and world.chats:find(call.contact, id)
  if not item then return nil, refusal.validation "Content: the id of a message of this chat expected" end
  return item
end

local function receipt(what)
  return function(world, call)
    local item, refused = receipt_for(world, call)
    if not item then return nil, refused end
    if world.participants:connected(call.contact) > 2 then
      return nil, refusal.new("ConflictException", "receipts: at most two active participants expected")
    end
    world.chats:receipt(item, call.participant, what, call.now)
    return { id = world.uuid(), at = call.now }
  end
end

local EVENTS = {
  [EVENT .. "typing"] = typing,
  [EVENT .. "connection.acknowledged"] = acknowledged,
  [EVENT .. "message.delivered"] = receipt "delivered",
  [EVENT .. "message.read"] = receipt "read",
}

-- An event is a new one each time, whatever its client token is.
function messages.SendEvent(world, call)
  local send = EVENTS[call.input.ContentType]
  if not send then
    return nil, refusal.validation("ContentType: an event that participants send expected, got "
      .. call.input.ContentType)
  end
  local item, refused = send(world, call)
  if not item then return nil, refused end
  return { Id = item.id, AbsoluteTime = date.text(item.at) }
end

return messages
