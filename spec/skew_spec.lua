local skew = require "luaconnect.skew"

local NOON = 1714564800 -- Wed, 01 May 2024 12:00:00 GMT

local function at(text, more)
  local headers = more or {}
  headers.date = text
  return headers
end

describe("skew", function()
  it("takes the middle of a request for the time of its Date", function()
    local s = skew.new()
    s:sample(at "Wed, 01 May 2024 12:20:00 GMT", NOON - 2, NOON + 4)
    assert.equal(1199, s.offset)
    s:sample(at "Wed, 01 May 2024 12:00:01 GMT", NOON, NOON)
    assert.equal(1, s.offset)
  end)

  it("follows the service to any sensible year, since ours may be the wrong one", function()
    local s = skew.new()
    s:sample(at "Wed, 01 May 2024 12:00:00 GMT", 10, 10)
    assert.equal(NOON - 10, s.offset)
  end)

  it("ignores what is no clock's word", function()
    local s = skew.new()
    for _, text in ipairs {
      "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 01 Jan 2999 00:00:00 GMT", "soon", "", "0",
    } do
      s:sample(at(text), NOON, NOON)
    end
    s:sample({}, NOON, NOON)
    s:sample({ date = { "a", "b" } }, NOON, NOON)
    s:sample(at("Wed, 01 May 2024 13:00:00 GMT", { age = "30" }), NOON, NOON)
    s:sample(at "Wed, 01 May 2024 13:00:00 GMT", NOON, NOON + 901)
    s:sample(at "Wed, 01 May 2024 13:00:00 GMT", NOON, NOON - 1)
    assert.equal(0, s.offset)
  end)

  it("explains an error once the estimate has moved by four minutes", function()
    local s = skew.new()
    s:sample(at "Wed, 01 May 2024 12:03:59 GMT", NOON, NOON)
    assert.is_false(s:explains(0))
    s:sample(at "Wed, 01 May 2024 12:04:00 GMT", NOON, NOON)
    assert.is_true(s:explains(0))
    assert.is_false(s:explains(240))
    s:sample(at "Wed, 01 May 2024 11:40:00 GMT", NOON, NOON)
    assert.is_true(s:explains(0))
  end)

  it("can be turned off", function()
    local s = skew.new(true)
    s:sample(at "Wed, 01 May 2024 12:20:00 GMT", NOON, NOON)
    assert.equal(0, s.offset)
    assert.is_false(s:explains(0))
  end)
end)
