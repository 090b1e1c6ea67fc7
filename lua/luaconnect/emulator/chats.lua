--- What is said in chats: messages, events and attachments, in one list for all contacts of a chain.
--
-- An item is a document `{ id, chat, contact, at, type, content_type, content, participant, name, role,
-- attachments, receipts }`; `chat` is the id of the chain. Events that nobody looks up later (typing,
-- idle ...) are told to listeners and not kept. A chat ends with the last contact of its chain; those
-- in it hear of it at the next tick, after the answer to the call that ended it.
-- @module luaconnect.emulator.chats

local contacts = require "luaconnect.emulator.contacts"
local date = require "luaconnect.date"

local chats = {}

local methods = {}
local Chats = { __name = "luaconnect.emulator.chats", __index = methods }

local EVENT = "application/vnd.amazonaws.connect.event."
chats.EVENT = EVENT

local PAST = 100 -- contacts that a persistent chat reaches back
local PAST_BYTES = 5000000

local KEPT = {}
for _, name in ipairs {
  "participant.invited", "participant.joined", "participant.left", "chat.ended", "transfer.succeeded",
  "transfer.failed",
} do
  KEPT[EVENT .. name] = true
end

-- the list of a chain's items, which is derived from the items
local function list_of(self, chat)
  local list = self.lists[chat] or {}
  self.lists[chat] = list
  return list
end

local function index(self)
  self.lists = {}
  for _, item in self.items:each() do table.insert(list_of(self, item.chat), item) end
end

-- the end -------------------------------------------------------------------------------------

local function goes_on(self, contact)
  for _, id in ipairs(self.world.contacts:chain_of(contact).contacts) do
    if not contacts.ended(self.world.contacts.all:get(id)) then return true end
  end
  return false
end

local function tell_end(self, id, at)
  local contact = self.world.contacts.all:get(id)
  if not contact or not contact.chat_ended then return end
  contact.chat_ended = nil
  self.world.contacts:keep(contact)
  if goes_on(self, contact) then return end
  self:event(contact, nil, EVENT .. "chat.ended", nil, at)
  for _, participant in ipairs(self.world.participants:of(contact)) do
    participant.state = "DISCONNECTED"
    self.world.participants.all:put(participant.id, participant)
  end
end

local function await_end(self, contact, at)
  if contact.record.Channel ~= "CHAT" then return end
  contact.chat_ended = at
  self.world.contacts:keep(contact)
  self.world.timers:add(at, "chat_ended", contact.id)
end

local function await_ends(self)
  for id, contact in self.world.contacts.all:each() do
    if contact.chat_ended then self.world.timers:add(contact.chat_ended, "chat_ended", id) end
  end
end

--- The chats of an emulator.
-- @tparam table world has `store`, `contacts`, `participants`, `files`,
--   `events`, `timers` and `uuid`
function chats.new(world)
  local self = setmetatable({
    world = world, items = world.store:collection "items", lists = {}, listeners = {}, said = {},
  }, Chats)
  world.timers:on("chat_ended", function(id, at) tell_end(self, id, at) end)
  world.files:on(function(file)
    if file.item then self:judge(self.items:get(file.item), file.status) end
  end)
  world.events:on("DISCONNECTED", function(contact, at) await_end(self, contact, at) end)
  world.store:on_restore(function()
    index(self)
    await_ends(self)
  end)
  return self
end

-- listening -----------------------------------------------------------------------------------

--- Has `fn` called with each item, and again when an attachment of it has changed.
-- @tparam function fn called with the item as sockets carry it, which is not to be changed, the
--   contact, and who may see it: "ALL", "AGENT" or "CUSTOMER"
function methods:on(fn)
  self.listeners[#self.listeners + 1] = fn
end

--- Has `fn` called with what a participant has said: a message or an attachment.
-- @tparam function fn called with the item's document and the contact
function methods:on_said(fn)
  self.said[#self.said + 1] = fn
end

local function receipts_of(item)
  local list = {}
  for i, receipt in ipairs(item.receipts) do
    list[i] = {
      RecipientParticipantId = receipt.participant,
      DeliveredTimestamp = receipt.delivered and date.text(receipt.delivered),
      ReadTimestamp = receipt.read and date.text(receipt.read),
    }
  end
  return { MessageId = item.id, Receipts = list }
end

--- The attachments of an item as a transcript shows them.
-- @tparam table item
-- @treturn table a list
function chats.attachments(item)
  local list = {}
  for i, file in ipairs(item.attachments) do
    list[i] = {
      AttachmentId = file.id, AttachmentName = file.name, ContentType = file.content_type,
      Status = file.status,
    }
  end
  return list
end

--- An item as a transcript shows it.
-- @tparam table item
-- @treturn table
function chats.view(item)
  return {
    Id = item.id, AbsoluteTime = date.text(item.at), Type = item.type, ContentType = item.content_type,
    Content = item.content, ParticipantId = item.participant, DisplayName = item.name,
    ParticipantRole = item.role, ContactId = item.contact,
    Attachments = item.attachments and chats.attachments(item),
    MessageMetadata = item.receipts and receipts_of(item),
  }
end

local function tell(self, contact, view, visibility)
  view.InitialContactId = contact.chain
  for _, fn in ipairs(self.listeners) do fn(view, contact, visibility or "ALL") end
end

-- items ---------------------------------------------------------------------------------------

local function new_item(self, contact, participant, at, kind)
  local item = { id = self.world.uuid(), chat = contact.chain, contact = contact.id, at = at, type = kind }
  if participant then
    item.participant, item.name, item.role = participant.id, participant.name, participant.role
  end
  return item
end

local function keep(self, item)
  self.items:put(item.id, item)
  table.insert(list_of(self, item.chat), item)
end

-- a message or an attachment
local function say(self, contact, item)
  keep(self, item)
  tell(self, contact, chats.view(item))
  for _, fn in ipairs(self.said) do fn(item, contact) end
  return item
end

--- The participant that speaks for flows and other parts of the service.
-- @tparam string name
function chats.system(name)
  return { role = "SYSTEM", name = name or "SYSTEM_MESSAGE" }
end

--- Adds a message.
-- @tparam table contact
-- @tparam table participant, or what `system` gives
-- @tparam string content_type
-- @tparam string content
-- @tparam number at
-- @treturn table the item
function methods:message(contact, participant, content_type, content, at)
  local item = new_item(self, contact, participant, at, "MESSAGE")
  item.content_type, item.content = content_type, content
  return say(self, contact, item)
end

--- Adds an event, which is kept when transcripts have it.
-- @tparam table contact
-- @tparam ?table participant that it is about, if it is about one
-- @tparam string content_type
-- @tparam ?string content
-- @tparam number at
-- @tparam[opt="ALL"] string visibility
-- @treturn table the item
function methods:event(contact, participant, content_type, content, at, visibility)
  local item = new_item(self, contact, participant, at, "EVENT")
  item.content_type, item.content = content_type, content
  if KEPT[content_type] then keep(self, item) end
  tell(self, contact, chats.view(item), visibility)
  return item
end

--- Adds an attachment.
-- @tparam table contact
-- @tparam table participant
-- @tparam table file `{ id, name, content_type, status }`
-- @tparam number at
-- @treturn table the item
function methods:attachment(contact, participant, file, at)
  local item = new_item(self, contact, participant, at, "ATTACHMENT")
  item.attachments = { file }
  return say(self, contact, item)
end

--- Says what the scanner has found in an item's attachment.
-- @tparam table item
-- @tparam string status "APPROVED" or "REJECTED"
function methods:judge(item, status)
  local file = {}
  for name, value in pairs(item.attachments[1]) do file[name] = value end
  file.status = status
  item.attachments = { file }
  self.items:put(item.id, item)
  tell(self, self.world.contacts.all:get(item.contact), chats.view(item))
end

--- Notes that a participant got or has read a message.
-- @tparam table item
-- @tparam table participant
-- @tparam string what "delivered" or "read"
-- @tparam number at
function methods:receipt(item, participant, what, at)
  local receipts, own = {}, { participant = participant.id }
  for _, receipt in ipairs(item.receipts or {}) do
    if receipt.participant == participant.id then
      own.delivered, own.read = receipt.delivered, receipt.read
    else
      receipts[#receipts + 1] = receipt
    end
  end
  own[what] = own[what] or at
  receipts[#receipts + 1] = own
  item.receipts = receipts
  self.items:put(item.id, item)
  tell(self, self.world.contacts.all:get(participant.contact), {
    Id = self.world.uuid(), AbsoluteTime = date.text(at), Type = "MESSAGEMETADATA", ContactId = item.contact,
    MessageMetadata = receipts_of { id = item.id, receipts = { own } },
  })
end

--- An item of the chat that a contact belongs to.
-- @treturn ?table
function methods:find(contact, id)
  local item = self.items:get(id)
  return item and item.chat == contact.chain and item or nil
end

--- What was said in the chat that a contact belongs to, oldest first.
-- @tparam table contact
-- @treturn table a list, not to be changed
function methods:list(contact)
  return self.lists[contact.chain] or {}
end

-- persistent chats ----------------------------------------------------------------------------

-- adds a chat's items up to those of a contact, latest first; false when there is no room
local function gather(self, source, found)
  local chain, wanted = self.world.contacts:chain_of(source), {}
  for _, id in ipairs(chain.contacts) do
    wanted[id] = true
    if id == source.id then break end
  end
  local list = self:list(source)
  for i = #list, 1, -1 do
    local item = list[i]
    if wanted[item.contact] then
      found.contacts = found.contacts + (found.seen[item.contact] and 0 or 1)
      found.seen[item.contact] = true
      found.bytes = found.bytes + #(item.content or "")
      if found.contacts > PAST or found.bytes > PAST_BYTES then return false end
      found[#found + 1] = item
    end
  end
  return true
end

--- What was said in the chats that a persistent one goes on from, oldest first; as much as there is
-- room for.
-- @tparam table contact
-- @treturn table a list
function methods:past(contact)
  local all = self.world.contacts.all
  local found, passed = { contacts = 0, bytes = 0, seen = {} }, {}
  local initial = all:get(contact.chain)
  while initial and initial.continued and not passed[initial.id] do
    passed[initial.id] = true
    local source = all:get(initial.continued)
    if not source or not gather(self, source, found) then break end
    initial = all:get(source.chain)
  end
  local list = {}
  for i = #found, 1, -1 do list[#list + 1] = found[i] end
  return list
end

return chats
