--- What is due when: first come first served among equals.
-- @module luaconnect.transport.timers

local heap = require "luaconnect.heap"

local timers = {}

local Timers = { __name = "luaconnect.timers" }
Timers.__index = Timers

local function before(a, b)
  return a.at < b.at or (a.at == b.at and a.order < b.order)
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

--- Takes the first timer that is due at `now`, or nil.
function Timers:due(now)
  local first = self.heap[1]
  if not first or first.at > now then return nil end
  return self.heap:pop()
end

--- When the first timer is due, or nil.
function Timers:next()
  return self.heap[1] and self.heap[1].at
end

--- Whether there is none.
function Timers:empty()
  return self.heap[1] == nil
end

--- There are no timers.
function timers.new()
  return setmetatable({ heap = heap.new(before), order = 0 }, Timers)
end

return timers
