local clock = require "luaconnect.emulator.clock"

local time, c
before_each(function()
  time = 1000
  c = clock.new(function() return time end)
end)

describe("the emulator's clock", function()
  it("goes with its source, and ahead of it when it was moved", function()
    time = 1010
    assert.equal(1010, c:now())
    c:advance(60)
    time = 1020
    assert.equal(1080, c:now())
    c:set(500)
    time = 1030
    assert.equal(510, c:now())
    c:real()
    assert.equal(1030, c:now())
  end)

  it("stands still, and goes on from there", function()
    c:freeze()
    time = 2000
    assert.equal(1000, c:now())
    c:advance(5)
    assert.equal(1005, c:now())
    c:thaw()
    time = 2010
    assert.equal(1015, c:now())
    c:thaw()
    assert.equal(1015, c:now())
  end)

  it("knows how long something takes to come by itself", function()
    c:advance(60)
    assert.equal(40, c:remaining(1100))
    assert.equal(0, c:remaining(5))
    c:freeze()
    assert.is_nil(c:remaining(1100))
  end)

  it("assumes a state of its own, and as in the beginning without one", function()
    local virtual = clock.virtual(7)
    virtual:advance(3)
    local state = virtual:state()
    virtual:real()
    virtual:assume(state)
    assert.equal(10, virtual:now())
    virtual:assume()
    assert.equal(7, virtual:now())
    c:advance(60)
    c:assume()
    assert.equal(1000, c:now())
  end)

  it("tells who listens of each move", function()
    local moves = 0
    c:on_move(function() moves = moves + 1 end)
    c:advance(1)
    c:freeze()
    c:thaw()
    c:thaw()
    c:set(5)
    c:real()
    assert.equal(5, moves)
  end)
end)
