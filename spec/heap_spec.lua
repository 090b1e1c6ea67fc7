local heap = require "luaconnect.heap"

local function ascending(a, b) return a < b end

local function drained(h)
  local list = {}
  while h[1] do list[#list + 1] = h:pop() end
  return list
end

describe("a heap", function()
  it("gives its elements in order", function()
    local h = heap.new(ascending)
    for _, n in ipairs { 5, 3, 9, 1, 4, 8, 2, 7, 6, 3 } do h:push(n) end
    assert.equal(1, h[1])
    assert.same({ 1, 2, 3, 3, 4, 5, 6, 7, 8, 9 }, drained(h))
    assert.is_nil(h:pop())
  end)

  it("keeps its order when elements are left out", function()
    local h = heap.new(ascending)
    for i = 100, 1, -1 do h:push(i) end
    h:filter(function(n) return n % 20 == 7 end)
    assert.same({ 7, 27, 47, 67, 87 }, drained(h))
    h:filter(function() return true end)
    assert.same({}, drained(h))
  end)
end)
