--- What is to happen at a time: a heap of moments, which fire in their order.
--
-- A moment is a kind, which tells what to do, and an id, which tells with what. A moment is never
-- taken back: what it is for looks whether it still holds.
-- @module luaconnect.emulator.timers

local timers = {}

local methods = {}
local Timers = { __name = "luaconnect.emulator.timers", __index = methods }

function timers.new()
  return setmetatable({ heap = {}, kinds = {}, count = 0 }, Timers)
end

local function before(a, b)
  return a.at < b.at or a.at == b.at and a.number < b.number
end

local function rise(heap, i)
  local entry = heap[i]
  while i > 1 do
    local parent = (i - i % 2) / 2
    if not before(entry, heap[parent]) then break end
    heap[i] = heap[parent]
    i = parent
  end
  heap[i] = entry
end

local function sink(heap, i)
  local entry, size = heap[i], #heap
  while 2 * i <= size do
    local child = 2 * i
    if child < size and before(heap[child + 1], heap[child]) then child = child + 1 end
    if not before(heap[child], entry) then break end
    heap[i] = heap[child]
    i = child
  end
  heap[i] = entry
end

local function pop(heap)
  local top = heap[1]
  local last = table.remove(heap)
  if #heap > 0 then
    heap[1] = last
    sink(heap, 1)
  end
  return top
end

--- What a kind of moment does.
-- @tparam string kind
-- @tparam function fn called with the id and the time of the moment, which may lie in the past
function methods:on(kind, fn)
  self.kinds[kind] = fn
end

--- Adds a moment. Of several at the same time the one that was added first comes first.
-- @tparam number at epoch seconds
-- @tparam string kind
-- @tparam string id
function methods:add(at, kind, id)
  self.count = self.count + 1
  local heap = self.heap
  heap[#heap + 1] = { at = at, number = self.count, kind = kind, id = id }
  rise(heap, #heap)
end

--- The time of the next moment, if there is one.
-- @treturn ?number
function methods:next()
  local top = self.heap[1]
  return top and top.at
end

--- Has everything happen that is due, also what comes up meanwhile.
-- @tparam number now
function methods:fire(now)
  local heap = self.heap
  while heap[1] and heap[1].at <= now do
    local entry = pop(heap)
    self.kinds[entry.kind](entry.id, entry.at)
  end
end

--- Forgets all moments.
function methods:clear()
  local heap = self.heap
  for i = #heap, 1, -1 do heap[i] = nil end
end

return timers
