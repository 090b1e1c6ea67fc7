--- The participants of contacts, and the tokens that they were given.
--
-- A participant is a document `{ id, contact, role, name, token, state }`.
-- @module luaconnect.emulator.participants

local participants = {}

local methods = {}
local Participants = { __name = "luaconnect.emulator.participants", __index = methods }

local function index(self)
  self.by_token = {}
  for id, participant in self.all:each() do self.by_token[participant.token] = id end
end

--- The participants of an emulator.
-- @tparam table world has `store`, `contacts` and `uuid`
function participants.new(world)
  local self = setmetatable({
    all = world.store:collection "participants", contacts = world.contacts, uuid = world.uuid, by_token = {},
  }, Participants)
  world.store:on_restore(function() index(self) end)
  return self
end

--- A string that nobody guesses.
-- @treturn string
function methods:opaque()
  return ((self.uuid() .. self.uuid()):gsub("-", ""))
end

--- Adds a participant to a contact.
-- @tparam table contact
-- @tparam string role "CUSTOMER", "AGENT", "CUSTOM_BOT" ...
-- @tparam[opt] string name
-- @treturn table
function methods:add(contact, role, name)
  local participant = {
    id = self.uuid(), contact = contact.id, role = role, name = name, token = self:opaque(),
    state = "INITIAL",
  }
  contact.participants = contact.participants or {}
  table.insert(contact.participants, participant.id)
  self.contacts:keep(contact)
  self.all:put(participant.id, participant)
  self.by_token[participant.token] = participant.id
  return participant
end

return participants
