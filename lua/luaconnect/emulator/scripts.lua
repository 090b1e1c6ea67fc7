--- Agents who work by themselves: a script says how they deal with each contact.
--
-- A script is `{ accept_after, reject_share, say, say_every, handle_seconds, transfer_to, rest_seconds,
-- after_work_seconds }`, part of the agent's document; where it is with a contact stands in the agent's
-- row of that contact. Chance is drawn from the emulator's ids, so an emulator with ids of one's own
-- repeats itself.
-- @module luaconnect.emulator.scripts

local draw = require "luaconnect.emulator.draw"

local scripts = {}

local methods = {}
local Scripts = { __name = "luaconnect.emulator.scripts", __index = methods }

--- What a script does that says nothing of it, in seconds: `choice`.
scripts.DEFAULTS = {
  accept_after = 2, say_every = 5, handle_seconds = 60, after_work_seconds = 10, rest_seconds = 10,
}

local function rest_again(self)
  for id, agent in self.roster.all:each() do
    if agent.rested then self.timers:add(agent.rested, "rest", id) end
  end
end

--- The scripted agents of an emulator.
-- @tparam table world has `store`, `timers`, `contacts`, `roster` and `uuid`
function scripts.new(world)
  local self = setmetatable({
    world = world, contacts = world.contacts, roster = world.roster, timers = world.timers,
  }, Scripts)
  world.store:on_restore(function() rest_again(self) end)
  self.contacts:on_timer("script", function(contact, at) self:step(contact, at) end)
  self.timers:on("rest", function(id, at) self:rested(id, at) end)
  return self
end

local function setting(agent, name)
  return agent.script[name] or scripts.DEFAULTS[name]
end

--- How long an agent works after a contact: by their script, else as they were told to.
-- @tparam table agent
-- @treturn ?number seconds; without an end where there are none
function scripts.after_work(agent)
  if agent.script then return setting(agent, "after_work_seconds") end
  return agent.after_work_seconds
end

local function later(self, agent, contact, step, at)
  agent.contacts[contact.id].step = step
  self.roster:changed(agent)
  self.contacts:arm(contact, "script", at)
  self.contacts:keep(contact)
end

--- A contact is offered to an agent.
function methods:offered(agent, contact, at)
  if not agent.script then return end
  local share = agent.script.reject_share
  local step = share and draw.share(self.world.uuid(), "script", 1) < share and "reject" or "accept"
  later(self, agent, contact, step, at + setting(agent, "accept_after"))
end

-- the next thing to say, if the contact lasts that long, else the end
local function go_on(self, agent, contact, at)
  local row = agent.contacts[contact.id]
  local say = contact.record.Channel == "CHAT" and agent.script.say or {}
  local ends = row.connected + setting(agent, "handle_seconds")
  local next_word = at + (row.said and setting(agent, "say_every") or 0)
  local talks = say[(row.said or 0) + 1] ~= nil and next_word < ends
  later(self, agent, contact, talks and "say" or "finish", talks and next_word or ends)
end

--- An agent has a contact.
function methods:connected(agent, contact, at)
  if agent.script then go_on(self, agent, contact, at) end
end

local STEPS = {}

function STEPS.accept(self, _, contact, at)
  self.world.routing:accepted(contact, at)
end

function STEPS.reject(self, _, contact, at)
  self.world.routing:unanswered(contact, "REJECTED", at)
end

function STEPS.say(self, agent, contact, at)
  local row = agent.contacts[contact.id]
  row.said = (row.said or 0) + 1
  local said, refused = self.world.agents:speak(contact, agent.script.say[row.said], at)
  if not said then self.world.log(("script of %s: %s"):format(agent.id, refused.message)) end
  go_on(self, agent, contact, at)
end

function STEPS.finish(self, agent, contact, at)
  local target = agent.script.transfer_to
  if target then
    local passed, refused = self.world.agents:pass_on(contact, target, at)
    if passed then return end
    self.world.log(("script of %s: %s"):format(agent.id, refused.message))
  end
  self.world.agents:leave(contact, at)
end

--- The moment of a script has come.
function methods:step(contact, at)
  local agent = contact.agent and self.roster:get(contact.agent)
  local row = agent and agent.contacts[contact.id]
  if row and agent.script and STEPS[row.step] then STEPS[row.step](self, agent, contact, at) end
end

--- An agent has left a contact unanswered, and needs a rest.
function methods:left_unanswered(agent, at)
  if not agent.script then return end
  agent.rested = at + setting(agent, "rest_seconds")
  self.roster:changed(agent)
  self.timers:add(agent.rested, "rest", agent.id)
end

--- The rest is over.
function methods:rested(id, at)
  local agent = self.roster:get(id)
  if not agent or agent.rested ~= at then return end
  agent.rested = nil
  self.world.agents:tidy(agent, at)
end

return scripts
