local pace = require "luaconnect.journey.pace"

describe("a pace", function()
  -- how many turns come within `seconds`
  local function turns(self, operation, seconds)
    local now, count = 0, 0
    while true do
      now = now + self:take(operation, now)
      if now >= seconds then return count end
      count = count + 1
    end
  end

  it("is that which Amazon documents, burst first", function()
    assert.equal(5 + 2 * 60 - 1, turns(pace.new("documented", "connect"), "StartTaskContact", 60))
    assert.equal(8 + 5 * 60 - 1, turns(pace.new("documented", "connect"), "StartChatContact", 60))
  end)

  it("is the caller's, or none at all", function()
    local own = pace.new({ StartTaskContact = { 10, 1 } }, "connect")
    assert.equal(10 * 10, turns(own, "StartTaskContact", 10))
    assert.equal(8 + 5 * 10 - 1, turns(own, "StartChatContact", 10))
    assert.equal(0, pace.new(false, "connect"):take("StartTaskContact", 0))
  end)

  it("leaves a share to others", function()
    assert.equal(2 + 1 * 60, turns(pace.new("documented", "connect", 0.5), "StartTaskContact", 60))
  end)

  it("slows down when the service complains, and takes heart again", function()
    local own = pace.new({ StartTaskContact = { 10, 1 } }, "connect")
    for _ = 1, 20 do own:throttled("StartTaskContact", 0) end
    local slow = turns(own, "StartTaskContact", 10)
    assert.is_true(slow >= 4 and slow <= 5, slow)
    own:take("StartTaskContact", 1000)
    local now, count = 1000, 0
    while now < 1010 do
      now, count = now + own:take("StartTaskContact", now), count + 1
    end
    assert.is_true(count > 95)
  end)

  it("stops where a quota is full", function()
    local own = pace.new(false, "connect")
    own:full("StartChatContact", 100)
    assert.equal(30, own:take("StartChatContact", 100))
    assert.equal(0, own:take("StartTaskContact", 100))
    own:full("StartChatContact", 200, 7)
    assert.equal(7, own:take("StartChatContact", 200))
  end)
end)
