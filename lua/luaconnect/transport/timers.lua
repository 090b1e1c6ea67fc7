--- What is due when: a heap, first come first served among equals.
-- @module luaconnect.transport.timers

local timers = {}

local Timers = { __name = "luaconnect.timers" }
Timers.__index = Timers

local function before(a, b)
  return a.at < b.at or (a.at == b.at and a.order < b.order)
end

local function rise(heap, i)
  local timer = heap[i]
  while i > 1 do
    local parent = math.floor(i / 2)
    if not before(timer, heap[parent]) then break end
    heap[i] = heap[parent]
    i = parent
  end
  heap[i] = timer
end

local function sink(heap, timer)
  local i, n = 1, #heap
  while 2 * i <= n do
    local child = 2 * i
    if child < n and before(heap[child + 1], heap[child]) then child = child + 1 end
    if not before(heap[child], timer) then break end
    heap[i] = heap[child]
    i = child
  end
  heap[i] = timer
end

--- Adds a timer.
-- @tparam number at when it is due
-- @param task what it is for
-- @treturn table the timer: `{ at, task }`
function Timers:add(at, task)
  self.order = self.order + 1
  local timer = { at = at, task = task, order = self.order }
  self.heap[#self.heap + 1] = timer
  rise(self.heap, #self.heap)
  return timer
end

--- Takes the first timer that is due at `now`, or nil.
function Timers:due(now)
  local heap = self.heap
  local first = heap[1]
  if not first or first.at > now then return nil end
  local last = table.remove(heap)
  if #heap > 0 then sink(heap, last) end
  return first
end

--- When the first timer is due, or nil.
function Timers:next()
  return self.heap[1] and self.heap[1].at
end

--- Whether there is none.
function Timers:empty()
  return self.heap[1] == nil
end

--- An empty heap.
function timers.new()
  return setmetatable({ heap = {}, order = 0 }, Timers)
end

return timers
