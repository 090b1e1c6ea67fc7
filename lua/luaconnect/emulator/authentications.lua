--- The sign-ins of chats' customers.
--
-- A sign-in is a document `{ contact, participant, at, outcome }`. Its id is the SessionId that the customer
-- is told of, and the State with which the identity provider comes back: UpdateParticipantAuthentication.
-- Who does not ask for the URL within a minute has missed it.
-- @module luaconnect.emulator.authentications

local chats = require "luaconnect.emulator.chats"
local core = require "luaconnect.core"

local authentications = {}

local methods = {}
local Authentications = { __name = "luaconnect.emulator.authentications", __index = methods }

local SECONDS = 60 -- in which the URL has to be asked for

local function time_out(self, id, at)
  local found = self.all:get(id)
  if found and not found.outcome and not found.asked and found.at + SECONDS == at then
    self:finish(id, "timeout", at)
  end
end

--- The sign-ins of an emulator.
-- @tparam table world has `store`, `timers`, `contacts`, `participants`, `chats` and `uuid`
function authentications.new(world)
  local self = setmetatable({
    world = world, all = world.store:collection "authentications",
  }, Authentications)
  world.timers:on("authentication", function(id, at) time_out(self, id, at) end)
  world.store:on_restore(function()
    for id, found in self.all:each() do
      if found.at then world.timers:add(found.at + SECONDS, "authentication", id) end
    end
  end)
  return self
end

local function tell(self, found, name, content, at)
  local participant = self.world.participants.all:get(found.participant)
  local contact = self.world.contacts.all:get(participant.contact)
  self.world.chats:event(contact, participant, chats.EVENT .. "authentication." .. name, content, at)
end

-- the flow that waits for it, if one does
local function go_on(self, found, at)
  local contact = self.world.contacts.all:get(found.contact)
  local action = contact.run and contact.run.waits and self.world.flows:current(contact)
  if action and action.Type == "AuthenticateParticipant" then
    self.world.flows:happened(contact, { name = "sign-in", outcome = found.outcome }, at)
  end
end

--- Asks a participant to sign in.
-- @tparam table participant
-- @tparam number at
-- @treturn string the SessionId
function methods:begin(participant, at)
  local id = self.world.uuid()
  local found = { contact = participant.contact, participant = participant.id, at = at }
  self.all:put(id, found)
  self.world.timers:add(at + SECONDS, "authentication", id)
  tell(self, found, "initiated", core.json_encode { SessionId = id }, at)
  return id
end

--- A sign-in of a participant that nothing has come of yet.
-- @treturn ?table
function methods:find(participant, id)
  local found = self.all:get(id)
  return found and found.participant == participant.id and not found.outcome and found or nil
end

--- The URL was asked for.
-- @treturn boolean whether in time
function methods:ask(id, now)
  local found = self.all:get(id)
  if now >= found.at + SECONDS then return false end
  found.asked = true
  self.all:put(id, found)
  return true
end

--- Ends a sign-in, and tells the chat and its flow.
-- @tparam string id
-- @tparam string outcome "succeeded", "failed", "cancelled" or "timeout"
-- @tparam number at
function methods:finish(id, outcome, at)
  local found = self.all:get(id)
  found.outcome = outcome
  self.all:put(id, found)
  tell(self, found, outcome, nil, at)
  go_on(self, found, at)
end

return authentications
