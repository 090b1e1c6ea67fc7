--- How contacts that wait in queues come to agents.
--
-- A contact is offered to the agent who is free for the longest time; an agent gets the contact of the
-- first of their queues, and there the one of the best priority, then the oldest. What is kept besides the
-- documents of contacts and agents is derived from them. `contact.agent` is the user whom a contact is
-- offered to or was accepted by.
--
-- `choice`: an offer that nobody answers is missed after 20 seconds; the contact keeps its place.
-- @module luaconnect.emulator.routing

local criteria = require "luaconnect.emulator.criteria"
local lanes = require "luaconnect.emulator.lanes"
local refusal = require "luaconnect.emulator.refusal"
local roster = require "luaconnect.emulator.roster"
local scripts = require "luaconnect.emulator.scripts"

local routing = {}

local methods = {}
local Routing = { __name = "luaconnect.emulator.routing", __index = methods }

local RING = 20 -- seconds
local PRIORITY = 5
local SPARSE = 64 -- contacts that left, which a line of less than as many forgets

-- lines: who is in a queue, in the order in which they came ---------------------------------------

local function line_of(self, queue)
  local line = self.lines[queue]
  if not line then
    line = { queue = queue, count = 0, channels = {}, ids = {}, tickets = {}, first = 1, delays = {} }
    self.lines[queue] = line
  end
  return line
end

local function stands(self, line, i)
  local item = self.items[line.ids[i]]
  return item and item.ticket == line.tickets[i]
end

local function close_gaps(self, line)
  local ids, tickets = {}, {}
  for i = line.first, #line.ids do
    if stands(self, line, i) then
      ids[#ids + 1], tickets[#tickets + 1] = line.ids[i], line.tickets[i]
    end
  end
  line.ids, line.tickets, line.first = ids, tickets, 1
end

local function count(line, channel, change)
  line.count = line.count + change
  line.channels[channel] = (line.channels[channel] or 0) + change
end

local function line_up(item)
  local line = item.line
  line.ids[#line.ids + 1], line.tickets[#line.tickets + 1] = item.id, item.ticket
  count(line, item.lane.channel, 1)
end

local function step_out(self, item)
  local line = item.line
  count(line, item.lane.channel, -1)
  if #line.ids > SPARSE and #line.ids > 2 * line.count then close_gaps(self, line) end
end

-- items: contacts that wait ---------------------------------------------------------------------

local function new_item(self, contact, ticket)
  local record = contact.record
  local queued = record.QueueInfo.EnqueueTimestamp
  return {
    id = contact.id, line = line_of(self, record.QueueInfo.Id), ticket = ticket,
    priority = tonumber(record.QueuePriority or PRIORITY), -- a large one is text where numbers are doubles
    queued = queued,
    since = queued - (record.QueueTimeAdjustmentSeconds or 0),
  }
end

local function enter_lane(self, contact, item, delay)
  local record = contact.record
  self.lanes:add(item.line.queue, record.Channel, delay, criteria.expression(record.RoutingCriteria), item)
end

-- A contact enters the lane of a delay as soon as it is old enough.
local function ripen(self, contact, item, delay, at)
  if item.queued + delay <= at then
    enter_lane(self, contact, item, delay)
  else
    self.timers:add(item.queued + delay, "ripen", contact.id)
  end
end

local function wait(self, contact, ticket, at)
  local item = new_item(self, contact, ticket)
  self.items[contact.id] = item
  enter_lane(self, contact, item, 0)
  for delay in pairs(item.line.delays) do ripen(self, contact, item, delay, at) end
  return item
end

-- the same for a contact that was not in the queue before
local function wait_anew(self, contact, at)
  self.ticket = self.ticket + 1
  line_up(wait(self, contact, self.ticket, at))
end

-- matching --------------------------------------------------------------------------------------

-- the row of an agent's queues by which a contact of a channel comes to them
local function way(agent, queue, channel)
  for _, row in ipairs(agent.queues) do
    if row.id == queue and (not row.channel or row.channel == channel) then return row end
  end
end

local function longer_free(a, b)
  return a.idle < b.idle or a.idle == b.idle and a.number < b.number
end

-- the agent whom a contact goes to
local function pick_agent(self, contact, at)
  local record = contact.record
  local queue, best = record.QueueInfo, nil
  local expression = criteria.expression(record.RoutingCriteria)
  for _, agent in pairs(self.roster:free_for(queue.Id, record.Channel)) do
    if (not best or longer_free(agent, best))
      and way(agent, queue.Id, record.Channel).delay <= at - queue.EnqueueTimestamp
      and criteria.met(expression, agent) then
      best = agent
    end
  end
  return best
end

-- the item that an agent gets next
local function pick_item(self, agent)
  local best, rank
  local function suits(expression) return criteria.met(expression, agent) end
  for _, row in ipairs(agent.queues) do
    for _, channel in ipairs(roster.CHANNELS) do
      if (not row.channel or row.channel == channel) and self.roster:takes(agent, channel) then
        local item = self.lanes:best(row.id, channel, row.delay, suits)
        if item and (not best or row.priority < rank
          or row.priority == rank and lanes.before(item, best)) then
          best, rank = item, row.priority
        end
      end
    end
  end
  return best
end

-- making one ------------------------------------------------------------------------------------

local function is_queued(contact)
  return contact.state == "QUEUED"
end

-- all that wait, the first first; of several at the same time those who came into being first
local function all_queued(self)
  local rows = {}
  for _, contact in self.contacts.all:each() do
    if is_queued(contact) then
      rows[#rows + 1] = { contact = contact, at = contact.record.QueueInfo.EnqueueTimestamp, number = #rows }
    end
  end
  table.sort(rows, function(a, b) return a.at < b.at or a.at == b.at and a.number < b.number end)
  return rows
end

local function rebuild(self)
  self.items, self.lines, self.lanes, self.ticket = {}, {}, lanes.new(), 0
  for _, agent in self.roster.all:each() do self:serve_queues(agent) end
  for _, row in ipairs(all_queued(self)) do
    wait_anew(self, row.contact, row.at)
    if row.contact.agent then self.lanes:remove(self.items[row.contact.id]) end
  end
end

local function listen(self)
  local world = self.world
  world.events:on("CONNECTED_TO_AGENT", function(contact) self:left(contact) end)
  world.events:on("DISCONNECTED", function(contact, at) self:ended(contact, at) end)
  world.events:on("PAUSED", function(contact, at) self:paused(contact, at) end)
  world.events:on("RESUMED", function(contact, at) self:resumed(contact, at) end)
  self.contacts:on_timer("ring", function(contact, at) self:unanswered(contact, "MISSED", at) end)
  self.contacts:on_timer("step", function(contact, at) self:next_step(contact, at) end)
  self.timers:on("ripen", function(id, at) self:ripened(id, at) end)
  self.timers:on("after_work", function(id, at)
    local contact = self.contacts.all:get(id)
    if contact and contact.timers.after_work == at then self:close(contact, at) end
  end)
end

--- The routing of an emulator.
-- @tparam table world has `store`, `timers`, `events`, `contacts`, `roster`, and `ring_seconds`, after
--   which an offer is missed
function routing.new(world)
  local self = setmetatable({
    world = world, contacts = world.contacts, roster = world.roster, timers = world.timers,
    ring = world.ring_seconds or RING,
  }, Routing)
  world.store:on_restore(function() rebuild(self) end)
  rebuild(self)
  listen(self)
  return self
end

-- in and out of a queue -------------------------------------------------------------------------

--- A contact is in no queue any more.
function methods:left(contact)
  local item = self.items[contact.id]
  if not item then return end
  if not item.gone then self.lanes:remove(item) end
  self.items[contact.id] = nil
  step_out(self, item)
end

local function arm_step(self, contact)
  local expires = criteria.expires(contact.record.RoutingCriteria)
  if expires then self.contacts:arm(contact, "step", expires) else self.contacts:disarm(contact, "step") end
end

-- looks for an agent, while the contact waits
local function seek(self, contact, at)
  local agent = pick_agent(self, contact, at)
  if agent then self:offer(contact, agent, at) end
end

--- To be called when a contact was queued: it waits, and is offered to an agent who is free.
-- @tparam table contact
-- @tparam number at
function methods:queued(contact, at)
  self:left(contact)
  if contact.record.RoutingCriteria then
    contact.record.RoutingCriteria = criteria.activate(contact.record.RoutingCriteria, at)
    arm_step(self, contact)
  end
  wait_anew(self, contact, at)
  self.contacts:keep(contact)
  seek(self, contact, at)
end

-- waits on, in its place, since something about it has changed
local function wait_again(self, contact, at)
  local item = self.items[contact.id]
  if not item then return end
  if not item.gone then self.lanes:remove(item) end
  wait(self, contact, item.ticket, at)
  seek(self, contact, at)
end

--- To be called when the priority, the time adjustment or the routing criteria of a contact were changed.
-- @tparam table contact
-- @tparam number at
function methods:reordered(contact, at)
  if not is_queued(contact) or contact.agent then return end
  wait_again(self, contact, at)
end

--- Gives a contact other routing criteria; they begin at once if it is in a queue.
-- @tparam table contact
-- @tparam ?table given with `Steps`
-- @tparam number at
function methods:set_criteria(contact, given, at)
  local queued = is_queued(contact)
  contact.record.RoutingCriteria = given and (queued and criteria.activate(given, at) or criteria.new(given))
  if queued then
    arm_step(self, contact)
    self:reordered(contact, at)
  end
  self.contacts:keep(contact)
end

--- Nobody was found for a step in its time.
function methods:next_step(contact, at)
  contact.record.RoutingCriteria = criteria.expire(contact.record.RoutingCriteria, at)
  arm_step(self, contact)
  self.contacts:updated(contact, at, { "RoutingCriteria.Step.Status" })
  self:reordered(contact, at)
end

--- A contact is old enough for those who have a delay in its queue.
function methods:ripened(id, at)
  local item, contact = self.items[id], self.contacts.all:get(id)
  if not item or item.gone then return end
  for delay in pairs(item.line.delays) do
    if item.queued + delay <= at then enter_lane(self, contact, item, delay) end
  end
  seek(self, contact, at)
end

-- offers ----------------------------------------------------------------------------------------

--- Offers a contact that waits to an agent, free or not.
function methods:offer(contact, agent, at)
  local item = self.items[contact.id]
  if not item.gone then self.lanes:remove(item) end
  contact.agent = agent.id
  if contact.record.Channel == "VOICE" then contact.record.RingStartTimestamp = at end
  self.contacts:arm(contact, "ring", at + (agent.ring_seconds or self.ring))
  self.contacts:keep(contact)
  local callback = contact.record.InitiationMethod == "CALLBACK"
  self.roster:set(agent, contact, callback and "INCOMING" or "CONNECTING", at)
  if agent.auto_accept then
    self:accepted(contact, at)
  else
    self.world.scripts:offered(agent, contact, at)
  end
end

--- Offers a contact that waits to a certain agent, whatever they do (AssociateContactWithUser).
-- @tparam table contact
-- @tparam table agent
-- @tparam number at
-- @treturn ?boolean true, or nil and a refusal
function methods:assign(contact, agent, at)
  if not is_queued(contact) then return nil, refusal.request("ContactId: a contact in a queue expected") end
  if contact.agent == agent.id then return true end
  local other = contact.agent and self:withdraw(contact, at)
  self:offer(contact, agent, at)
  self:serve(agent, at) -- who had perhaps left that contact unanswered
  if other then self:serve(other, at) end
  return true
end

--- Takes an offer back, without anybody having refused it.
function methods:withdraw(contact, at)
  local agent = self.roster:get(contact.agent)
  contact.agent = nil
  self.contacts:disarm(contact, "ring")
  self.contacts:disarm(contact, "script")
  self.contacts:keep(contact)
  self.roster:clear(agent, contact.id, at)
  return agent
end

--- The agent takes the contact that is offered.
function methods:accepted(contact, at)
  local agent = self.roster:get(contact.agent)
  self.contacts:disarm(contact, "ring")
  self.contacts:disarm(contact, "step")
  if contact.record.RoutingCriteria then
    contact.record.RoutingCriteria = criteria.join(contact.record.RoutingCriteria)
  end
  self.roster:set(agent, contact, "CONNECTED", at)
  self.contacts:connect(contact, agent.id, at)
  self.world.scripts:connected(agent, contact, at)
end

--- The agent does not take the contact, which goes to the next one.
-- @tparam table contact
-- @tparam string state MISSED, REJECTED or ERROR
-- @tparam number at
function methods:unanswered(contact, state, at)
  local agent = self.roster:get(contact.agent)
  contact.agent = nil
  self.contacts:disarm(contact, "ring")
  self.contacts:disarm(contact, "script")
  self.roster:set(agent, contact, state, at)
  wait_again(self, contact, at)
  self.contacts:keep(contact)
  self.world.scripts:left_unanswered(agent, at)
end

-- what agents get -------------------------------------------------------------------------------

--- Offers an agent what they are free for.
-- @tparam table agent
-- @tparam number at
function methods:serve(agent, at)
  local item = pick_item(self, agent)
  while item do
    self:offer(self.contacts.all:get(item.id), agent, at)
    item = pick_item(self, agent)
  end
end

--- To be called when an agent has got other queues, before they are served.
-- @tparam table agent
-- @tparam[opt] number at without it, those who wait are not looked at
function methods:serve_queues(agent, at)
  for _, row in ipairs(agent.queues) do
    local line = line_of(self, row.id)
    local known = row.delay == 0 or line.delays[row.delay]
    if not known then line.delays[row.delay] = true end
    if not known and at then
      for i = line.first, #line.ids do
        local item = stands(self, line, i) and self.items[line.ids[i]]
        if item and not item.gone then ripen(self, self.contacts.all:get(item.id), item, row.delay, at) end
      end
    end
  end
end

--- Takes a contact from an agent, who then gets the next one.
function methods:clear(agent, id, at)
  self.roster:clear(agent, id, at)
  self:serve(agent, at)
end

-- what happens to contacts ----------------------------------------------------------------------

-- the agent works on, after the contact
local function work_after(self, agent, contact, seconds, at)
  contact.after_work = true
  contact.record.AgentInfo.AfterContactWorkStartTimestamp = at
  if seconds then self.contacts:arm(contact, "after_work", at + seconds) end
  self.contacts:keep(contact)
  self.roster:set(agent, contact, "ENDED", at)
end

--- A contact has ended: it leaves its queue, and its agent.
function methods:ended(contact, at)
  self:left(contact)
  local agent = contact.agent and self.roster:get(contact.agent)
  if not agent then return end
  local row = agent.contacts[contact.id]
  local seconds = scripts.after_work(agent)
  if row.connected and seconds ~= 0 then
    work_after(self, agent, contact, seconds, at)
  else
    self:clear(agent, contact.id, at)
  end
end

--- The agent is done with a contact that has ended.
function methods:close(contact, at)
  local agent = self.roster:get(contact.agent)
  local info = contact.record.AgentInfo
  info.AfterContactWorkEndTimestamp = at
  info.AfterContactWorkDuration = math.floor(at - info.AfterContactWorkStartTimestamp)
  contact.timers.after_work = nil
  self.contacts:complete(contact, at)
  self:clear(agent, contact.id, at)
end

--- A task that is paused leaves its queue, and makes room at its agent.
function methods:paused(contact, at)
  local agent = contact.agent and self.roster:get(contact.agent)
  if agent and contact.paused == "CONNECTED" then
    self.roster:set(agent, contact, "PAUSED", at)
    self:serve(agent, at)
    return
  end
  self:left(contact)
  if agent then self:serve(self:withdraw(contact, at), at) end
end

--- A task goes on: in its queue, or at its agent, who may have more contacts by then than they would get.
function methods:resumed(contact, at)
  if is_queued(contact) then
    self:queued(contact, at)
  elseif contact.agent then
    self.roster:set(self.roster:get(contact.agent), contact, "CONNECTED", at)
  end
end

-- looking ---------------------------------------------------------------------------------------

-- the one who came first of those who are still there
local function oldest(self, line)
  while line.ids[line.first] and not stands(self, line, line.first) do line.first = line.first + 1 end
  local item = self.items[line.ids[line.first]]
  return item and item.queued
end

--- A queue as it stands: who waits, and who is there for them.
-- @tparam string queue id; an agent's queue has the id of the user
-- @treturn table `{ count, channels, oldest, online, staffed, available }`: how many contacts wait, by
--   channel, too, and since when the first of them does; how many of its agents are not offline, how many
--   of those are in no status of their own, and how many would take a contact
function methods:view(queue)
  local view = self.roster:count_for(queue)
  local line = line_of(self, queue)
  view.count, view.oldest, view.channels = line.count, oldest(self, line), {}
  for channel, number in pairs(line.channels) do view.channels[channel] = number end
  return view
end

return routing
