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

  it("forgets what is dropped, wherever it stands", function()
    local heap = timers.new()
    local first, second = heap:add(1, "a"), heap:add(2, "b")
    heap:add(3, "c")
    heap:drop(first)
    heap:drop(first)
    assert.equal(2, heap:next())
    heap:drop(second)
    assert.same({ "c" }, drain(heap, 5))
    heap:drop(heap:add(4, "d"))
    assert.is_true(heap:empty())
  end)

  it("leaves a timer alone that is dropped when it was taken", function()
    local heap = timers.new()
    local first = heap:add(1, "a")
    heap:add(2, "b")
    heap:due(1)
    heap:drop(first)
    assert.same({ "b" }, drain(heap, 2))
    assert.is_true(heap:empty())
  end)

  it("keeps no more of what is dropped than of what is not", function()
    local heap = timers.new()
    heap:add(1, "first")
    for i = 1, 10000 do heap:drop(heap:add(i + 1, i)) end
    assert.is_true(#heap.heap < 200, #heap.heap)
    heap:add(7, "last")
    assert.same({ "first", "last" }, drain(heap, math.huge))
  end)
end)
