--- Chats that come from elsewhere, such as short messages: SendChatIntegrationEvent.
--
-- A chat is known by source, destination and subtype together: a document `{ contact }` in the collection
-- `integrations`, with the id of the first contact.
-- @module luaconnect.emulator.integration

local contacts = require "luaconnect.emulator.contacts"
local opening = require "luaconnect.emulator.opening"
local principal = require "luaconnect.emulator.principal"
local refusal = require "luaconnect.emulator.refusal"

local integration = {}

-- how a chat's own subtype is spelled
local SUBTYPES = { ["connect:sms"] = "connect:SMS" }

local function key_of(input)
  return table.concat({ input.SourceId, input.DestinationId, input.Subtype or "" }, "\n")
end

-- the instance and the flow of the phone number that a chat came to; or nil and a refusal
local function destination(world, id)
  local number = world.resources:by_arn(id)
  if not number or number.kind ~= "phone_number" then return nil, refusal.missing("PHONE_NUMBER") end
  local instance = world.resources:instance((number.body.TargetArn or ""):match("/([^/]+)$") or "")
  if not instance then return nil, refusal.missing("INSTANCE") end
  return instance, number.body.ContactFlowId
end

-- the contact of a chat that has not ended, if there is one
local function active(world, entry)
  local first = entry and world.contacts.all:get(entry.contact)
  if not first then return nil end
  for _, id in ipairs(world.contacts:chain_of(first).contacts) do
    local contact = world.contacts.all:get(id)
    if not contacts.ended(contact) then return contact end
  end
end

local function customer_of(world, contact)
  for _, id in ipairs(contact.participants or {}) do
    local participant = world.participants.all:get(id)
    if participant.role == "CUSTOMER" then return participant end
  end
end

local function tell(world, contact, event, now)
  local customer = customer_of(world, contact)
  if event.Type == "MESSAGE" then
    world.chats:message(contact, customer, event.ContentType, event.Content, now)
  else
    world.chats:event(contact, customer, event.ContentType, event.Content, now)
  end
end

-- a new chat, whose customer is there at once
local function begin(world, call, instance, flow)
  local input = call.input
  local details, subtype = input.NewSessionDetails or {}, SUBTYPES[input.Subtype] or input.Subtype
  local own = { instance = instance, now = call.now, input = { Attributes = details.Attributes } }
  local contact, refused = opening.contact(world, own, {
    Channel = "CHAT",
    CustomerEndpoint = { Type = "TELEPHONE_NUMBER", Address = input.SourceId },
    SystemEndpoint = { Type = "CONNECT_PHONENUMBER_ARN", Address = input.DestinationId },
    SegmentAttributes = subtype and opening.with_subtype(nil, subtype),
  }, { flow = flow })
  if not contact then return nil, refused end
  contact.content_types = details.SupportedMessagingContentTypes
  local stream = details.StreamingConfiguration
  if stream then contact.streams = { { id = world.uuid(), topic = stream.StreamingEndpointArn } } end
  local name = details.ParticipantDetails and details.ParticipantDetails.DisplayName or input.SourceId
  world.participants:connect(world.participants:add(contact, "CUSTOMER", name), call.now)
  world.store:collection("integrations"):put(key_of(input), { contact = contact.id })
  tell(world, contact, input.Event, call.now)
  opening.launch(world, contact, call.now, call.now + opening.LIFE.CHAT)
  return contact
end

local function go_on(world, call, contact)
  if call.input.Event.Type ~= "DISCONNECT" then
    tell(world, contact, call.input.Event, call.now)
    return
  end
  local customer = customer_of(world, contact)
  if customer then world.participants:leave(customer, call.now) end
  if not contacts.ended(contact) then world.contacts:finish(contact, call.now, "CUSTOMER_DISCONNECT") end
end

-- What comes for a chat that there is not begins one, if it is a message; else it is for nothing (INTEG-3).
function integration.SendChatIntegrationEvent(world, call)
  local admitted, refused = principal.service(call)
  if not admitted then return nil, refused end
  local instance, flow = destination(world, call.input.DestinationId)
  if not instance then return nil, flow end
  local contact = active(world, world.store:collection("integrations"):get(key_of(call.input)))
  if contact then
    go_on(world, call, contact)
    return { InitialContactId = contact.chain, NewChatCreated = false }
  end
  if call.input.Event.Type ~= "MESSAGE" then return { NewChatCreated = false } end
  call.instance = instance
  local room
  room, refused = world.limits:room(call)
  if not room then return nil, refused end
  contact, refused = begin(world, call, instance, flow)
  if not contact then return nil, refused end
  return { InitialContactId = contact.chain, NewChatCreated = true }
end

return integration
