local draw = require "luaconnect.emulator.draw"
local support = require "spec.support.world"

describe("draw", function()
  it("draw the same ids on each Lua, in the form of UUIDs of version 4", function()
    assert.equal("c9cd9c9e-bb27-4c3d-90aa-9e33587033ec", draw.uuid(7, "ids", 1))
    for n = 1, 50 do
      assert.matches("^%x%x%x%x%x%x%x%x%-%x%x%x%x%-4%x%x%x%-[89ab]%x%x%x%-%x%x%x%x%x%x%x%x%x%x%x%x$",
        draw.uuid("a", "ids", n))
    end
    assert.equal(draw.uuid(7, "ids", 1), draw.uuid(7.0, "ids", 1))
    assert.not_equal(draw.uuid(7, "ids", 1), draw.uuid(8, "ids", 1))
    assert.not_equal(draw.uuid(7, "ids", 1), draw.uuid(7, "requests", 1))
  end)

  it("draw shares that fill the range evenly", function()
    local sum = 0
    for n = 1, 1000 do
      local share = draw.share(1, "s", n)
      assert.is_true(share >= 0 and share < 1)
      sum = sum + share
    end
    assert.is_true(math.abs(sum / 1000 - 0.5) < 0.05)
  end)

  it("give an emulator the same life in each run", function()
    local function life(seed)
      local w = support.new { seed = seed }
      return { support.start(w, "StartChatContact"), support.start(w, "StartTaskContact") }
    end
    assert.same(life(7), life(7))
    assert.not_same(life(7), life "seven")
  end)

  it("draw no id twice in an emulator that was restored", function()
    local w = support.new { seed = 7 }
    local first = support.start(w, "StartTaskContact").ContactId
    local again = support.new { seed = 7 }
    assert(again:restore(require("luaconnect.core").json_decode(
      require("luaconnect.core").json_encode(w.store:snapshot()))))
    assert.not_equal(first, support.start(again, "StartTaskContact").ContactId)
  end)

  it("are whole numbers or strings", function()
    for _, seed in ipairs { 1.5, {}, true } do
      assert.error_matches(function() support.new { seed = seed } end, "bad option 'seed'")
    end
  end)
end)
