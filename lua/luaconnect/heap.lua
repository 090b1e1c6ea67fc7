--- A heap: many things, of which only the first in some order is asked for.
-- @module luaconnect.heap

local heap = {}

local methods = {}
local Heap = { __name = "luaconnect.heap", __index = methods }

--- An empty heap; `[1]` is its first element, if there is one.
-- @tparam function before whether its first argument comes before its second
function heap.new(before)
  return setmetatable({ before = before }, Heap)
end

local function rise(self, i)
  local before, element = self.before, self[i]
  while i > 1 do
    local parent = (i - i % 2) / 2
    if not before(element, self[parent]) then break end
    self[i] = self[parent]
    i = parent
  end
  self[i] = element
end

local function sink(self, i)
  local before, element, size = self.before, self[i], #self
  while 2 * i <= size do
    local child = 2 * i
    if child < size and before(self[child + 1], self[child]) then child = child + 1 end
    if not before(self[child], element) then break end
    self[i] = self[child]
    i = child
  end
  self[i] = element
end

--- Adds an element.
function methods:push(element)
  self[#self + 1] = element
  rise(self, #self)
end

--- Takes the first element out, if there is one.
function methods:pop()
  local first, last = self[1], table.remove(self)
  if self[1] then
    self[1] = last
    sink(self, 1)
  end
  return first
end

--- Leaves only those elements that `wanted` approves.
-- @tparam function wanted
function methods:filter(wanted)
  local size, kept = #self, 0
  for i = 1, size do
    local element = self[i]
    if wanted(element) then
      kept = kept + 1
      self[kept] = element
    end
  end
  for i = kept + 1, size do self[i] = nil end
  for i = (kept - kept % 2) / 2, 1, -1 do sink(self, i) end
end

return heap
