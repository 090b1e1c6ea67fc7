local timers = require "luaconnect.transport.timers"

-- what comes out by `now`, in order
local function drain(heap, now)
  local list = {}
  for timer in function() return heap:due(now) end do list[#list + 1] = timer.task end
  return list
end

describe("luaconnect.transport.timers", function()
  it("knows no next time when it is empty", function()
    local heap = timers.new()
    assert.is_true(heap:empty())
    assert.is_nil(heap:next())
    assert.is_nil(heap:due(math.huge))
  end)

  it("tells the earliest time, whenever it was added", function()
    local heap = timers.new()
    heap:add(3, "c")
    heap:add(1, "a")
    heap:add(2, "b")
    assert.equal(1, heap:next())
    assert.is_false(heap:empty())
  end)

  it("gives what is due, and keeps the rest", function()
    local heap = timers.new()
    for i = 5, 1, -1 do heap:add(i, i) end
    assert.same({ 1, 2, 3 }, drain(heap, 3))
    assert.equal(4, heap:next())
    assert.same({ 4, 5 }, drain(heap, 5))
    assert.is_true(heap:empty())
  end)

  it("gives equals in the order in which they were added", function()
    local heap, expected = timers.new(), {}
    for i = 1, 100 do
      heap:add(7, i)
      expected[i] = i
    end
    assert.same(expected, drain(heap, 7))
  end)

  it("sorts any mixture of adding and taking", function()
    local heap, x, last = timers.new(), 1, 0
    for _ = 1, 500 do
      x = x * 75 % 65537
      heap:add(x, x)
    end
    for i = 1, 500 do
      local timer = heap:due(math.huge)
      assert.is_true(timer.at >= last)
      last = timer.at
      if i % 5 == 0 then heap:add(last + i, i) end
    end
    assert.equal(100, #drain(heap, math.huge))
  end)
end)
