--- What is due when: first come first served among equals.
-- @module luaconnect.transport.timers

local heap = require "luaconnect.heap"

local timers = {}

local Timers = { __name = "luaconnect.timers" }
Timers.__index = Timers

local function before(a, b)
  return a.at < b.at or (a.at == b.at and a.order < b.order)
end

local FEW = 64 -- dropped timers that may lie about, whatever their share

-- those at the front that were dropped: nobody is to wait for them
local function prune(self)
  local first = self.heap[1]
  while first and not first.task do
    self.heap:pop()
    self.dropped = self.dropped - 1
    first = self.heap[1]
  end
  return first
end

--- Adds a timer for a task.
-- @tparam number at when it is due
-- @param task
-- @treturn table the timer: `{ at, task }`
function Timers:add(at, task)
  self.order = self.order + 1
  local timer = { at = at, task = task, order = self.order }
  self.heap:push(timer)
  return timer
end

--- Forgets a timer, which may be due already.
-- @tparam table timer of `add`
function Timers:drop(timer)
  if not timer.task or timer.taken then return end
  timer.task, self.dropped = nil, self.dropped + 1
  if self.dropped <= FEW or 2 * self.dropped <= #self.heap then return end
  self.heap:filter(function(other) return other.task end)
  self.dropped = 0
end

--- Takes the first timer that is due at `now`, or nil.
function Timers:due(now)
  local first = prune(self)
  if not first or first.at > now then return nil end
  first.taken = true
  return self.heap:pop()
end

--- When the first timer is due, or nil.
function Timers:next()
  local first = prune(self)
  return first and first.at
end

--- Whether there is none.
function Timers:empty()
  return prune(self) == nil
end

--- There are no timers.
function timers.new()
  return setmetatable({ heap = heap.new(before), order = 0, dropped = 0 }, Timers)
end

return timers
