--- Contacts that wait, in the order in which agents get to them.
--
-- A lane belongs to a queue and a channel. Those who have a delay in the queue have a lane of their own,
-- which contacts enter once they are old enough for them; so have contacts that want certain agents, one
-- for each expression. The first of a lane is found without a look at the others.
--
-- What waits is an item `{ id, priority, since, ticket }`: lower priorities go first, then earlier times,
-- then lower tickets.
-- @module luaconnect.emulator.lanes

local core = require "luaconnect.core"
local heap = require "luaconnect.heap"

local lanes = {}

local methods = {}
local Lanes = { __name = "luaconnect.emulator.lanes", __index = methods }

local SPARSE = 64 -- items that have left, which a lane with less than as many others forgets

function lanes.new()
  return setmetatable({ groups = {} }, Lanes)
end

--- Whether an item comes before another one.
function lanes.before(a, b)
  if a.priority ~= b.priority then return a.priority < b.priority end
  if a.since ~= b.since then return a.since < b.since end
  return a.ticket < b.ticket
end

-- the lanes of a queue and a channel: for everybody by delay, for some by delay and expression
local function group_of(self, queue, channel)
  local channels = self.groups[queue] or {}
  self.groups[queue] = channels
  local group = channels[channel] or { channel = channel, open = {}, choosy = {} }
  channels[channel] = group
  return group
end

local function new_lane(group, place, key, delay, expression)
  local lane = {
    heap = heap.new(lanes.before), count = 0, place = place, key = key, channel = group.channel,
    delay = delay, expression = expression,
  }
  place[key] = lane
  return lane
end

local function lane_of(group, delay, expression)
  if not expression then return group.open[delay] or new_lane(group, group.open, delay, delay) end
  local key = delay .. core.json_encode(expression)
  return group.choosy[key] or new_lane(group, group.choosy, key, delay, expression)
end

--- Adds an item to a lane; its `lane` is the first that it was added to.
-- @tparam string queue
-- @tparam string channel
-- @tparam number delay of the agents whom the lane is for
-- @tparam ?table expression that they have to meet
-- @tparam table item
function methods:add(queue, channel, delay, expression, item)
  local lane = lane_of(group_of(self, queue, channel), delay, expression)
  if item.lane == lane or item.others and item.others[lane] then return end
  if item.lane then
    item.others = item.others or {}
    item.others[lane] = true
  else
    item.lane = lane
  end
  lane.count = lane.count + 1
  lane.heap:push(item)
end

local function waits(item)
  return not item.gone
end

local function drop(lane)
  lane.count = lane.count - 1
  if lane.count == 0 and lane.expression then
    lane.place[lane.key] = nil
  elseif #lane.heap > SPARSE and #lane.heap > 2 * lane.count then
    lane.heap:filter(waits)
  end
end

--- Takes an item out of all its lanes, for good.
function methods:remove(item)
  item.gone = true
  drop(item.lane)
  for lane in pairs(item.others or {}) do drop(lane) end
end

local function first(lane)
  local items = lane.heap
  while items[1] and items[1].gone do items:pop() end
  return items[1]
end

--- The item that agents with a delay get to next.
-- @tparam string queue
-- @tparam string channel
-- @tparam number delay
-- @tparam function suits whether an expression is met
-- @treturn ?table
function methods:best(queue, channel, delay, suits)
  local channels = self.groups[queue]
  local group = channels and channels[channel]
  if not group then return nil end
  local best = group.open[delay] and first(group.open[delay])
  for _, lane in pairs(group.choosy) do
    if lane.delay == delay and suits(lane.expression) then
      local item = first(lane)
      if item and (not best or lanes.before(item, best)) then best = item end
    end
  end
  return best
end

return lanes
