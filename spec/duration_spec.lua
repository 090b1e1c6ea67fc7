local duration = require "luaconnect.duration"

describe("duration.read", function()
  it("reads what people write", function()
    for text, seconds in pairs {
      ["2h"] = 7200, ["90m"] = 5400, ["15s"] = 15, ["1h30m"] = 5400, ["7d"] = 604800, ["250ms"] = 0.25,
      ["1.5s"] = 1.5, ["15"] = 15, ["0"] = 0,
    } do
      assert.equal(seconds, duration.read(text), text)
    end
    assert.equal(0.5, duration.read(0.5))
  end)

  it("reads nothing else", function()
    for _, value in ipairs {
      "", "h", "2x", "-2h", "2h ", "2 h", "1e3", "0x10", "99999d", -1, 1e12, 0 / 0, {}, true,
    } do
      assert.is_nil(duration.read(value))
    end
  end)
end)
