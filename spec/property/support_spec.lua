-- What tries properties: it finds what is wrong, and tells the simplest case of it.

local property = require "spec.support.property"

describe("a property", function()
  it("that holds is silent, each time with the same cases", function()
    local first, second = {}, {}
    property.holds(20, function(draw) first[#first + 1] = draw:between(1, 1000) end)
    property.holds(20, function(draw) second[#second + 1] = draw:between(1, 1000) end)
    assert.same(first, second)
    assert.is_true(#first >= 20)
  end)

  it("that fails is told with the simplest case and its seed", function()
    local sound, raised = pcall(property.holds, 200, function(draw)
      local list = {}
      for i = 1, draw:between(0, 30) do list[i] = draw:below(1000) end
      draw:note("list", list)
      for _, number in ipairs(list) do
        if number >= 500 then error("too large", 0) end
      end
    end)
    assert.is_false(sound)
    assert.matches("PROPERTY_SEED=%d+ fails", raised)
    assert.matches("\nlist = { %[1%] = 500 }\ntoo large$", raised)
  end)

  it("picks all of a list, and what is likely more often", function()
    local seen, likely = {}, 0
    property.holds(400, function(draw)
      seen[draw:pick { "a", "b", "c" }] = true
      if draw:chance(90) then likely = likely + 1 end
    end)
    assert.same({ a = true, b = true, c = true }, seen)
    assert.is_true(likely > 300)
  end)
end)
