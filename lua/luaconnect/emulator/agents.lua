--- What agents do: log in, take contacts, talk, pass them on, end them; by hand or by a script.
--
-- The public functions take ids, happen now, and return nil and a refusal when there is no such agent or
-- contact, or it is not in a state for that. An agent is a user of the instance; where the instance knows
-- no such user, whoever logs in is one of this emulator alone (`choice`), with the instance's queues.
-- @module luaconnect.emulator.agents

local contacts = require "luaconnect.emulator.contacts"
local employment = require "luaconnect.emulator.employment"
local refusal = require "luaconnect.emulator.refusal"
local roster = require "luaconnect.emulator.roster"
local sorted = require "luaconnect.sorted"
local successor = require "luaconnect.emulator.successor"

local agents = {}

local methods = {}
local Agents = { __name = "luaconnect.emulator.agents", __index = methods }

-- how the contact record names an end by the agent
local REASONS = { TASK = "AGENT_COMPLETED" }

--- The agents of an emulator.
-- @tparam table world the emulator
function agents.new(world)
  return setmetatable({
    world = world, contacts = world.contacts, roster = world.roster, routing = world.routing,
  }, Agents)
end

-- what is due comes before what somebody does now, and all of it is kept
local function now(self)
  self.world:tick()
  return self.world.clock:now()
end

local function done(self, ...)
  local kept, message = self.world.store:commit()
  self.world.bridge:flush()
  if not kept then return nil, refusal.new("InternalServiceException", "not kept: " .. message) end
  return ...
end

local function find_agent(self, user)
  local agent = self.roster:get(user)
  if not agent then return nil, refusal.missing("USER") end
  return agent
end

-- an agent and a contact that is theirs in one of some states
local function find_row(self, user, id, states)
  local agent, missing = find_agent(self, user)
  if not agent then return nil, missing end
  local row = agent.contacts[id]
  if not row then return nil, refusal.missing("CONTACT") end
  if not states[row.state] then
    return nil, refusal.request(("contact %s: %s expected, got %s")
      :format(id, table.concat(sorted(states), " or "), row.state))
  end
  return agent, self.contacts.all:get(id)
end

local OFFERED = { INCOMING = true, CONNECTING = true }
local TALKING = { CONNECTED = true, CONNECTED_ONHOLD = true }
local HELD = { CONNECTED_ONHOLD = true }
local TAKEN = { CONNECTED = true, CONNECTED_ONHOLD = true, PAUSED = true }

-- logging in and out ----------------------------------------------------------------------------

local function enroll(self, user, options, at, known)
  local facts, refused = employment.of(self.world, user, options, known)
  if not facts then return nil, refused end
  local before = self.roster:get(facts.id)
  if before and before.instance ~= facts.instance then
    return nil, refusal.request("user " .. facts.id .. ": an agent of one instance expected")
  end
  local agent = self.roster:enroll(facts.id, facts, at)
  self.routing:serve_queues(agent, at)
  return agent
end

--- Has somebody work as an agent. Who is at work already gets other queues and channels.
-- @tparam string user id, ARN or name of a user
-- @tparam[opt] table options `instance` (id; the only one), `status` ("Available"), `name`; and in place
--   of what the user's routing profile says: `queues` (a list of ids, or of rows `{ id, priority, delay,
--   channel }`), `channels` (how many contacts of each at once: `{ VOICE = 1, CHAT = 2 }`), `cross` (channels
--   beside which others are taken, too: `{ "CHAT" }`), `proficiencies`; `auto_accept`, `ring_seconds`,
--   `after_work_seconds` (0: none; until it is closed)
-- @treturn ?table the agent as `list` has it, or nil and a refusal
function methods:login(user, options)
  local at = now(self)
  local agent, refused = enroll(self, user, options or {}, at)
  if not agent then return nil, refused end
  self.roster:set_status(agent, options and options.status or roster.AVAILABLE, at)
  self.routing:serve(agent, at)
  return done(self, self:show(agent))
end

--- Sets an agent's status. Who still has contacts gets another status than "Available" after them.
-- @tparam string user
-- @tparam string status "Available", "Offline", or one of their own
-- @treturn ?boolean true, or nil and a refusal
function methods:set_state(user, status)
  if type(status) ~= "string" or status == "" then
    return nil, refusal.request("status: a name expected, got " .. type(status))
  end
  local at = now(self)
  local agent, missing = find_agent(self, user)
  if not agent then return nil, missing end
  self.roster:set_status(agent, status, at)
  if status == roster.AVAILABLE then self:tidy(agent, at) end
  return done(self, true)
end

--- Sends an agent home: nothing comes to them any more.
-- @tparam string user
-- @treturn ?boolean true, or nil and a refusal
function methods:logout(user)
  return self:set_state(user, roster.OFFLINE)
end

-- Clears away what the agent left unanswered, and gives them what waits.
function methods:tidy(agent, at)
  local left = {}
  for id, row in pairs(agent.contacts) do
    if roster.OVER[row.state] and row.state ~= "ENDED" then left[#left + 1] = id end
  end
  for _, id in ipairs(left) do self.roster:clear(agent, id, at) end
  self.routing:serve(agent, at)
end

--- Has an agent, who is logged in if need be, deal with contacts by themselves.
-- @tparam string user
-- @tparam ?table script `accept_after` (2 seconds), `reject_share` (of offers that they reject: 0),
--   `say` (a list of messages to chats), `say_every` (5 seconds), `handle_seconds` (60), `transfer_to` (as
--   `transfer` takes it, in place of ending the contact), `after_work_seconds` (10), `rest_seconds` (10,
--   after an offer that they did not take); nil to have them stop that
-- @tparam[opt] table options of `login`
-- @treturn ?table the agent as `list` has it, or nil and a refusal
function methods:script(user, script, options)
  local sound, refused = employment.check_script(script)
  if not sound then return nil, refused end
  local agent = self.roster:get(user)
  if not agent or options then
    local shown
    shown, refused = self:login(user, options)
    if not shown then return nil, refused end
    agent = self.roster:get(shown.id)
  end
  agent.script = script
  self.roster:changed(agent)
  for id, row in pairs(agent.contacts) do
    if script and OFFERED[row.state] then
      self.world.scripts:offered(agent, self.contacts.all:get(id), now(self))
    end
  end
  return done(self, self:show(agent))
end

-- contacts --------------------------------------------------------------------------------------

--- Takes a contact that is offered.
-- @tparam string user
-- @tparam string contact id
-- @treturn ?boolean true, or nil and a refusal
function methods:accept(user, contact)
  local at = now(self)
  local agent, found = find_row(self, user, contact, OFFERED)
  if not agent then return nil, found end
  self.routing:accepted(found, at)
  return done(self, true)
end

--- Does not take a contact that is offered: it goes to another agent.
-- @treturn ?boolean true, or nil and a refusal
function methods:reject(user, contact)
  local at = now(self)
  local agent, found = find_row(self, user, contact, OFFERED)
  if not agent then return nil, found end
  self.routing:unanswered(found, "REJECTED", at)
  return done(self, true)
end

local function participant_of(self, contact, role)
  for _, id in ipairs(contact.participants or {}) do
    local participant = self.world.participants.all:get(id)
    if participant and participant.role == role and participant.state ~= "DISCONNECTED" then
      return participant
    end
  end
end

-- Says something in a chat as its agent.
function methods:speak(contact, text, at)
  local channel = contact.record.Channel
  if channel ~= "CHAT" then
    return nil, refusal.request("contact " .. contact.id .. ": a chat expected, got " .. channel)
  end
  local speaker = participant_of(self, contact, "AGENT")
  if not speaker or not self.world.chats then
    return nil, refusal.request("contact " .. contact.id .. ": an agent who takes part expected")
  end
  return self.world.chats:message(contact, speaker, "text/plain", text, at)
end

--- Says something in a chat.
-- @tparam string user
-- @tparam string contact id
-- @tparam string text
-- @return what came of it, or nil and a refusal
function methods:say(user, contact, text)
  if type(text) ~= "string" or text == "" then
    return nil, refusal.request("text: a string expected, got " .. type(text))
  end
  local at = now(self)
  local agent, found = find_row(self, user, contact, TALKING)
  if not agent then return nil, found end
  return done(self, self:speak(found, text, at))
end

--- Puts the customer of a call on hold.
-- @treturn ?boolean true, or nil and a refusal
function methods:hold(user, contact)
  local at = now(self)
  local agent, found = find_row(self, user, contact, { CONNECTED = true })
  if not agent then return nil, found end
  if found.record.Channel ~= "VOICE" then
    return nil, refusal.request("contact " .. contact .. ": a call expected, got " .. found.record.Channel)
  end
  self.roster:set(agent, found, "CONNECTED_ONHOLD", at)
  self.world.flows:beside(found, "CustomerHold", at)
  self.world.flows:beside(found, "AgentHold", at)
  return done(self, true)
end

local function unhold(self, agent, contact, at)
  local row, info = agent.contacts[contact.id], contact.record.AgentInfo
  if row.state ~= "CONNECTED_ONHOLD" then return end
  info.AgentInitiatedHoldDuration = (info.AgentInitiatedHoldDuration or 0) + math.floor(at - row.since)
  self.contacts:keep(contact)
  self.roster:set(agent, contact, "CONNECTED", at)
end

--- Takes the customer of a call from hold.
-- @treturn ?boolean true, or nil and a refusal
function methods:resume(user, contact)
  local at = now(self)
  local agent, found = find_row(self, user, contact, HELD)
  if not agent then return nil, found end
  unhold(self, agent, found, at)
  return done(self, true)
end

-- Passes a contact on as its agent.
function methods:pass_on(contact, target, at)
  local to, refused = successor.destination(self.world, contact, target)
  if not to then return nil, refused end
  to.reason = contact.record.Channel == "EMAIL" and "TRANSFERRED" or "AGENT_DISCONNECT"
  return successor.pass(self.world, contact, to, at)
end

--- Passes a contact on: a new one takes over, and the agent works on after the old one.
-- @tparam string user
-- @tparam string contact id
-- @tparam table target one of `{ queue = id }`, `{ user = id }`, `{ quick_connect = id }` and `{ flow =
--   id }`; a queue or an agent may come with a `flow`, which leads there
-- @treturn ?string the id of the new contact, or nil and a refusal
function methods:transfer(user, contact, target)
  local at = now(self)
  local agent, found = find_row(self, user, contact, TAKEN)
  if not agent then return nil, found end
  local new, refused = self:pass_on(found, target, at)
  if not new then return nil, refused end
  return done(self, new.id)
end

-- Ends a contact as its agent; a customer who stays gets into the disconnect flow, if there is one.
function methods:leave(contact, at)
  local agent = self.roster:get(contact.agent)
  unhold(self, agent, contact, at)
  successor.conclude(self.world, contact, REASONS[contact.record.Channel] or "AGENT_DISCONNECT", at)
end

--- Ends a contact.
-- @tparam string user
-- @tparam string contact id
-- @treturn ?boolean true, or nil and a refusal
function methods:finish(user, contact)
  local at = now(self)
  local agent, found = find_row(self, user, contact, TAKEN)
  if not agent then return nil, found end
  self:leave(found, at)
  return done(self, true)
end

--- Clears a contact away that is over for the agent: ended (after-contact work is done), missed,
-- rejected or in error. DismissUserContact does the same.
-- @tparam string user
-- @tparam string contact id
-- @treturn ?boolean true, or nil and a refusal
function methods:close(user, contact)
  local at = now(self)
  local agent, found = find_row(self, user, contact, roster.OVER)
  if not agent then return nil, found end
  if found.after_work and found.agent == agent.id then
    self.routing:close(found, at)
  else
    self.routing:clear(agent, contact, at)
  end
  return done(self, true)
end

--- Offers a contact that is in a queue to an agent, whatever they do (AssociateContactWithUser).
-- @tparam string user
-- @tparam string contact id
-- @treturn ?boolean true, or nil and a refusal
function methods:assign(user, contact)
  local at = now(self)
  local found = self.contacts.all:get(contact)
  if not found or contacts.ended(found) then return nil, refusal.missing("CONTACT") end
  local agent, refused = self.roster:get(user), nil
  if not agent then agent, refused = enroll(self, user, { instance = found.instance }, at, true) end
  if not agent then return nil, refused end
  if agent.instance ~= found.instance then return nil, refusal.missing("USER") end
  return done(self, self.routing:assign(found, agent, at))
end

-- looking ---------------------------------------------------------------------------------------

local function sorted_contacts(agent)
  local list = {}
  for _, row in pairs(agent.contacts) do list[#list + 1] = row end
  table.sort(list, function(a, b) return a.since < b.since or a.since == b.since and a.id < b.id end)
  return list
end

-- an agent for those who look
function methods:show(agent)
  return {
    id = agent.id, instance = agent.instance, name = agent.name, status = agent.status, since = agent.since,
    next_status = agent.next_status, queues = agent.queues, channels = agent.channels,
    contacts = sorted_contacts(agent), script = agent.script,
  }
end

--- The agents at work.
-- @tparam[opt] string instance id, to see those of one
-- @treturn table a list of `{ id, instance, name, status, since, next_status, queues, channels, contacts,
--   script }`; contacts are rows `{ id, channel, queue, state, since, connected }`, longest state first
function methods:list(instance)
  local list = {}
  for _, agent in self.roster.all:each() do
    if not instance or agent.instance == instance then list[#list + 1] = self:show(agent) end
  end
  return list
end

local function slots(agent)
  local active, available = {}, {}
  for channel in pairs(agent.channels) do active[channel] = 0 end
  for _, row in pairs(agent.contacts) do
    if row.state ~= "PAUSED" then active[row.channel] = (active[row.channel] or 0) + 1 end
  end
  for channel, most in pairs(agent.channels) do available[channel] = math.max(0, most - active[channel]) end
  return active, available
end

local function references(self, agent, instance)
  local list = {}
  for i, row in ipairs(sorted_contacts(agent)) do
    list[i] = {
      ContactId = row.id, Channel = row.channel, AgentContactState = row.state,
      StateStartTimestamp = row.since, ConnectedToAgentTimestamp = row.connected,
      InitiationMethod = self.contacts.all:get(row.id).record.InitiationMethod,
      Queue = row.queue and { Id = row.queue, Arn = instance:arn_of("queue", row.queue) },
    }
  end
  return list
end

--- The agents of an instance who are at work, as GetCurrentUserData has them.
-- @tparam table instance
-- @treturn table a list of UserData
function methods:view(instance)
  local list = {}
  for agent in self.roster:each(instance.id) do
    local active, available = slots(agent)
    list[#list + 1] = {
      User = { Id = agent.id, Arn = instance:arn_of("agent", agent.id) },
      RoutingProfile = agent.profile and {
        Id = agent.profile, Arn = instance:arn_of("routing-profile", agent.profile),
      },
      Status = { StatusName = agent.status, StatusStartTimestamp = agent.since },
      NextStatus = agent.next_status, ActiveSlotsByChannel = active, AvailableSlotsByChannel = available,
      MaxSlotsByChannel = agent.channels, Contacts = references(self, agent, instance),
    }
  end
  return list
end

return agents
