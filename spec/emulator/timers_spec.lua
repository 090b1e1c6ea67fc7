local timers = require "luaconnect.emulator.timers"

local heap, fired
before_each(function()
  heap, fired = timers.new(), {}
  heap:on("note", function(id, at) fired[#fired + 1] = id .. "@" .. at end)
end)

describe("timers", function()
  it("fire in their order, and as added where the time is the same", function()
    heap:add(3, "note", "c")
    heap:add(1, "note", "a")
    heap:add(3, "note", "d")
    heap:add(2, "note", "b")
    assert.equal(1, heap:next())
    heap:fire(2)
    assert.same({ "a@1", "b@2" }, fired)
    heap:fire(10)
    assert.same({ "a@1", "b@2", "c@3", "d@3" }, fired)
    assert.is_nil(heap:next())
  end)

  it("are in order, however they came", function()
    local at, last = 1, -1
    heap:on("check", function(_, time)
      assert.is_true(time >= last)
      last = time
    end)
    for i = 1, 2000 do
      at = at * 7919 % 10007
      heap:add(at, "check", "x")
      if i % 5 == 0 then
        last = -1
        heap:fire(heap:next() + 100)
      end
    end
    last = -1
    heap:fire(10007)
    assert.is_nil(heap:next())
  end)

  it("may bring up others, which fire in the same turn when they are due", function()
    heap:on("again", function(id, at)
      fired[#fired + 1] = id .. "@" .. at
      heap:add(at + 10, "again", id)
    end)
    heap:add(10, "again", "x")
    heap:add(25, "note", "between")
    heap:fire(35)
    assert.same({ "x@10", "x@20", "between@25", "x@30" }, fired)
    assert.equal(40, heap:next())
  end)

  it("are forgotten at once", function()
    heap:add(1, "note", "a")
    heap:clear()
    heap:fire(5)
    assert.same({}, fired)
  end)
end)
