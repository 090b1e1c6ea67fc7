--- The participants of contacts, and the tokens that they were given.
--
-- A participant is a document `{ id, contact, role, name, user, token, state }`, where `user` is the
-- id of an agent's user and `state` INITIAL, CONNECTED or DISCONNECTED. Its participant token serves
-- to connect as long as it takes part; what it does then, it does with connection tokens, which last
-- a day. Of a chat that goes on in another contact of the chain the customer moves there.
-- @module luaconnect.emulator.participants

local chats = require "luaconnect.emulator.chats"
local contacts = require "luaconnect.emulator.contacts"
local refusal = require "luaconnect.emulator.refusal"
local tickets = require "luaconnect.emulator.tickets"

local participants = {}

local methods = {}
local Participants = { __name = "luaconnect.emulator.participants", __index = methods }

local DAY = 86400

local JOINED, LEFT = chats.EVENT .. "participant.joined", chats.EVENT .. "participant.left"
local TRANSFERRED = chats.EVENT .. "transfer.succeeded"

local function index(self)
  self.by_token = {}
  for id, participant in self.all:each() do self.by_token[participant.token] = id end
end

-- what happens to a contact -------------------------------------------------------------------

-- the name of a user, or of an agent of the emulator alone, when somebody has told it
local function name_of(world, contact, user)
  local instance = world.resources:instance(contact.instance)
  local doc = instance and instance:find("user", user)
  local identity = doc and doc.body.IdentityInfo
  if identity and identity.FirstName then return identity.FirstName .. " " .. (identity.LastName or "") end
  local agent = world.roster:get(user)
  return agent and agent.name or "Agent"
end

local function agent_joins(self, contact, at)
  if contact.record.Channel ~= "CHAT" then return end
  local user = contact.record.AgentInfo.Id
  self:connect(self:add(contact, "AGENT", name_of(self.world, contact, user), user), at)
end

-- agents do not follow a contact past its end
local function agents_leave(self, contact, at)
  for _, participant in ipairs(self:of(contact)) do
    if participant.role == "AGENT" or participant.role == "SUPERVISOR" then self:leave(participant, at) end
  end
end

-- a chat that is transferred, or goes on after its agent, is the same to its customer
local function take_over(self, contact, at)
  local previous = contact.record.PreviousContactId
  if not previous or contact.record.Channel ~= "CHAT" then return end
  for _, participant in ipairs(self:of(self.contacts.all:get(previous))) do
    if participant.role == "CUSTOMER" and participant.state ~= "DISCONNECTED" then
      self:move(participant, contact)
    end
  end
  if contact.record.InitiationMethod == "TRANSFER" then
    self.world.chats:event(contact, nil, TRANSFERRED, nil, at)
  end
end

--- The participants of an emulator.
-- @tparam table world has `store`, `contacts`, `events` and `uuid`
function participants.new(world)
  local self = setmetatable({
    world = world, all = world.store:collection "participants", contacts = world.contacts, by_token = {},
    connections = tickets.new(world, "connections"), joined = {},
  }, Participants)
  world.store:on_restore(function() index(self) end)
  world.events:on("INITIATED", function(contact, at) take_over(self, contact, at) end)
  world.events:on("CONNECTED_TO_AGENT", function(contact, at) agent_joins(self, contact, at) end)
  world.events:on("DISCONNECTED", function(contact, at) agents_leave(self, contact, at) end)
  return self
end

-- coming and going ----------------------------------------------------------------------------

--- A string that nobody guesses.
-- @treturn string
function methods:opaque()
  return tickets.opaque(self.world.uuid)
end

local function enlist(self, participant, contact)
  participant.contact = contact.id
  contact.participants = contact.participants or {}
  table.insert(contact.participants, participant.id)
  self.contacts:keep(contact)
end

--- Adds a participant to a contact.
-- @tparam table contact
-- @tparam string role "CUSTOMER", "AGENT", "CUSTOM_BOT" ...
-- @tparam[opt] string name
-- @tparam[opt] string user id of an agent's user
-- @treturn table
function methods:add(contact, role, name, user)
  local participant = {
    id = self.world.uuid(), role = role, name = name, user = user, token = self:opaque(), state = "INITIAL",
  }
  enlist(self, participant, contact)
  self.all:put(participant.id, participant)
  self.by_token[participant.token] = participant.id
  return participant
end

--- The participants of a contact, also those who have left.
-- @tparam table contact
-- @treturn table a list
function methods:of(contact)
  local found = {}
  for i, id in ipairs(contact.participants or {}) do found[i] = self.all:get(id) end
  return found
end

--- How many are connected to a contact.
-- @treturn number
function methods:connected(contact)
  local count = 0
  for _, participant in ipairs(self:of(contact)) do
    if participant.state == "CONNECTED" then count = count + 1 end
  end
  return count
end

--- Moves a participant, whose tokens stay good, to another contact.
function methods:move(participant, contact)
  local from = self.contacts.all:get(participant.contact)
  local kept = {}
  for _, id in ipairs(from.participants) do
    if id ~= participant.id then kept[#kept + 1] = id end
  end
  from.participants = kept
  self.contacts:keep(from)
  enlist(self, participant, contact)
  self.all:put(participant.id, participant)
end

local function tell(self, participant, content_type, at)
  local contact = self.contacts.all:get(participant.contact)
  if contact.record.Channel == "CHAT" then
    self.world.chats:event(contact, participant, content_type, nil, at)
  end
end

--- Has `fn` called with each participant that has joined a contact, the contact and the time.
function methods:on_joined(fn)
  self.joined[#self.joined + 1] = fn
end

--- Has a participant join, unless it has before.
-- @tparam table participant
-- @tparam number at
function methods:connect(participant, at)
  if participant.state ~= "INITIAL" then return end
  participant.state = "CONNECTED"
  self.all:put(participant.id, participant)
  local contact = self.contacts.all:get(participant.contact)
  if participant.role == "CUSTOMER" then
    self.contacts:disarm(contact, "connect")
    self.contacts:keep(contact)
  end
  tell(self, participant, JOINED, at)
  for _, fn in ipairs(self.joined) do fn(participant, contact, at) end
end

--- Has a participant leave, for ever. What that means to the contact is its caller's.
-- @tparam table participant
-- @tparam number at
function methods:leave(participant, at)
  local was = participant.state
  participant.state = "DISCONNECTED"
  self.all:put(participant.id, participant)
  if was == "CONNECTED" then tell(self, participant, LEFT, at) end
end

-- tokens --------------------------------------------------------------------------------------

--- A new connection token.
-- @tparam table participant
-- @tparam number now
-- @treturn string
-- @treturn number when it ends
function methods:connection(participant, now)
  local ends = now + DAY
  return self.connections:issue({ to = participant.id, ends = ends }, now), ends
end

local function holder(self, call)
  local token = call.headers["x-amz-bearer"]
  if call.operation == "CreateParticipantConnection" then return self.by_token[token] end
  local connection = self.connections:find(token, call.now)
  return connection and connection.to
end

--- Whether somebody still takes part in something.
-- @tparam table participant
function methods:present(participant)
  return participant.state ~= "DISCONNECTED"
    and not contacts.ended(self.contacts.all:get(participant.contact))
end

--- Admits a call by its token: it has `participant` and `contact` then.
-- @tparam table call
-- @treturn ?boolean true, or nil and a refusal that does not say what is wrong
function methods:admit(call)
  local id = holder(self, call)
  local participant = id and self.all:get(id)
  if not participant or not self:present(participant) then
    return nil, refusal.new("AccessDeniedException", "Access denied")
  end
  call.participant, call.contact = participant, self.contacts.all:get(participant.contact)
  return true
end

return participants
