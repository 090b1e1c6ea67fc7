--- The agents who work in the emulator: their status, their contacts, and for what they are free.
--
-- An agent is a document `{ id, instance, name, profile, number, status, since, next_status, idle,
-- queues, channels, cross, proficiencies, contacts, ... }`. `id` is a user's; `queues` are rows `{ id,
-- priority, delay, channel }`, for all channels where none is named; `channels` has how many contacts of
-- each the agent may have at once, `cross` those beside which contacts of other channels come, too;
-- `idle` is since when the agent has had nothing to do. `contacts` has, by id, rows `{ id, state, since,
-- channel, queue, connected }` with the states of Amazon's agent events: INCOMING, CONNECTING, CONNECTED,
-- CONNECTED_ONHOLD, PAUSED, and ENDED, MISSED, REJECTED or ERROR until the agent clears the contact away.
-- @module luaconnect.emulator.roster

local roster = {}

local methods = {}
local Roster = { __name = "luaconnect.emulator.roster", __index = methods }

roster.CHANNELS = { "VOICE", "CHAT", "TASK", "EMAIL" }
roster.AVAILABLE, roster.OFFLINE = "Available", "Offline"

-- states in which the agent has to clear a contact away before another one comes
local UNANSWERED = { MISSED = true, REJECTED = true, ERROR = true }

-- members that an agent need not have
local OPTIONAL = {
  "name", "profile", "proficiencies", "auto_accept", "ring_seconds", "after_work_seconds",
}

--- States of a contact that are over for the agent, who may clear it away.
roster.OVER = { ENDED = true, MISSED = true, REJECTED = true, ERROR = true }

-- what an agent is free for -------------------------------------------------------------------

-- contacts by channel, but for tasks that are paused; nothing when one was left unanswered
local function occupied(agent)
  local counts = {}
  for _, row in pairs(agent.contacts) do
    if UNANSWERED[row.state] then return nil end
    if row.state ~= "PAUSED" then counts[row.channel] = (counts[row.channel] or 0) + 1 end
  end
  return counts
end

local function others_allow(agent, counts, channel)
  for other in pairs(counts) do
    if other ~= channel and not agent.cross[other] then return false end
  end
  return true
end

-- the channels that the agent would take another contact of
local function free_channels(agent)
  local free = {}
  if agent.status ~= roster.AVAILABLE or agent.next_status then return free end
  local counts = occupied(agent)
  if not counts then return free end
  for channel, most in pairs(agent.channels) do
    free[channel] = (counts[channel] or 0) < most and others_allow(agent, counts, channel)
  end
  return free
end

-- the index: who is free, by queue and channel --------------------------------------------------

local function free_agents(self, queue, channel)
  local channels = self.free[queue] or {}
  self.free[queue] = channels
  local agents = channels[channel] or {}
  channels[channel] = agents
  return agents
end

local function show(self, agent, channel, free)
  for _, row in ipairs(agent.queues) do
    if not row.channel or row.channel == channel then
      free_agents(self, row.id, channel)[agent.id] = free and agent or nil
    end
  end
end

local function index(self, agent)
  local free, known = free_channels(agent), self.known[agent.id] or {}
  for _, channel in ipairs(roster.CHANNELS) do
    local takes = free[channel] or false
    if takes ~= (known[channel] or false) then show(self, agent, channel, takes) end
  end
  self.known[agent.id] = free
  if agent.name then self.names[agent.name] = agent.id end
end

local function forget(self, agent)
  self.names[agent.name or agent.id] = nil
  for channel in pairs(self.known[agent.id] or {}) do show(self, agent, channel, false) end
  self.known[agent.id] = nil
end

local function rebuild(self)
  self.free, self.known, self.names, self.count = {}, {}, {}, 0
  for _, agent in self.all:each() do
    self.count = math.max(self.count, agent.number)
    index(self, agent)
  end
end

--- The agents of an emulator.
-- @tparam table world has `store`
function roster.new(world)
  local self = setmetatable({ all = world.store:collection "agents" }, Roster)
  world.store:on_restore(function() rebuild(self) end)
  rebuild(self)
  return self
end

--- An agent.
-- @tparam string user id or name
-- @treturn ?table
function methods:get(user)
  return self.all:get(user) or self.all:get(self.names[user])
end

--- Adds an agent, or gives one another work.
-- @tparam string user id
-- @tparam table facts members of the document
-- @tparam number at
-- @treturn table
function methods:enroll(user, facts, at)
  local agent = self.all:get(user)
  if agent then
    forget(self, agent)
    for _, name in ipairs(OPTIONAL) do agent[name] = nil end
  else
    self.count = self.count + 1
    agent = { id = user, number = self.count, status = roster.OFFLINE, since = at, idle = at, contacts = {} }
  end
  for name, value in pairs(facts) do agent[name] = value end
  self:changed(agent)
  return agent
end

--- To be called after an agent was changed.
function methods:changed(agent)
  index(self, agent)
  self.all:put(agent.id, agent)
end

--- Whether an agent would take another contact of a channel.
function methods:takes(agent, channel)
  return self.known[agent.id][channel] or false
end

--- The agents that are free for a channel of a queue, by id.
-- @treturn table not to be changed
function methods:free_for(queue, channel)
  return free_agents(self, queue, channel)
end

local function serves(agent, queue)
  for _, row in ipairs(agent.queues) do
    if row.id == queue then return true end
  end
  return false
end

--- How many agents a queue has.
-- @tparam string queue
-- @treturn table `{ online, staffed, available }`
function methods:count_for(queue)
  local found = { online = 0, staffed = 0, available = 0 }
  for _, agent in self.all:each() do
    if agent.status ~= roster.OFFLINE and serves(agent, queue) then
      found.online = found.online + 1
      if agent.status == roster.AVAILABLE then found.staffed = found.staffed + 1 end
      local free = false
      for _, takes in pairs(self.known[agent.id]) do free = free or takes end
      if free then found.available = found.available + 1 end
    end
  end
  return found
end

-- contacts --------------------------------------------------------------------------------------

local function busy(agent)
  for _, row in pairs(agent.contacts) do
    if not UNANSWERED[row.state] then return true end
  end
  return false
end

--- Sets what a contact is to an agent.
-- @tparam table agent
-- @tparam table contact
-- @tparam string state
-- @tparam number at
-- @treturn table the row
function methods:set(agent, contact, state, at)
  local row = agent.contacts[contact.id]
  if not row then
    local queue = contact.record.QueueInfo
    row = { id = contact.id, channel = contact.record.Channel, queue = queue and queue.Id }
    agent.contacts[contact.id] = row
  end
  row.state, row.since = state, at
  if state == "CONNECTED" then row.connected = row.connected or at end
  self:changed(agent)
  return row
end

--- Takes a contact from an agent; the last one lets a status come that waited for it.
function methods:clear(agent, id, at)
  agent.contacts[id] = nil
  if not busy(agent) then
    agent.idle = at
    if agent.next_status then
      agent.status, agent.since, agent.next_status = agent.next_status, at, nil
    end
  end
  self:changed(agent)
end

--- Sets the status: at once, or when the agent's contacts are over.
function methods:set_status(agent, status, at)
  if status ~= roster.AVAILABLE and busy(agent) then
    agent.next_status = status
  else
    agent.status, agent.since, agent.next_status = status, at, nil
    if status == roster.AVAILABLE and not busy(agent) then agent.idle = at end
  end
  self:changed(agent)
end

--- Iterates over the agents of an instance.
function methods:each(instance)
  local after = self.all:each()
  return function()
    for _, agent in after do
      if agent.instance == instance then return agent end
    end
  end
end

return roster
