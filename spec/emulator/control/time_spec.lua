local support = require "spec.support.world"
local asking = require "spec.support.control"

local START = support.START

local w
before_each(function() w = support.new() end)

local function refused(pattern, body)
  local answer, status = asking.ask(w, "POST", "clock", body)
  assert.equal(400, status)
  assert.matches(pattern, answer.message)
end

describe("the control API's clock", function()
  it("tells the time, and when something happens next", function()
    assert.same({ now = START, frozen = true }, asking.get(w, "clock"))
    support.start(w, "StartTaskContact", { ScheduledTime = START + 3600 })
    assert.equal(START + 3600, asking.get(w, "clock").next)
  end)

  it("moves by durations, and what is due happens in between", function()
    local id = support.start(w, "StartTaskContact", { ScheduledTime = START + 3600 }).ContactId
    assert.equal(START + 7200, asking.post(w, "clock", { advance = "2h" }).now)
    assert.equal(START + 3600, support.describe(w, id).ConnectedToSystemTimestamp)
    assert.equal(START + 12615, asking.post(w, "clock", { advance = "1h30m15s" }).now)
    assert.equal(START + 12615.5, asking.post(w, "clock", { advance = 0.5 }).now)
  end)

  it("is set, stopped and started", function()
    local real = os.time()
    w = support.new { clock = os.time }
    assert.is_false(asking.get(w, "clock").frozen)
    assert.same({ now = START, frozen = true },
      (asking.post(w, "clock", { freeze = true }) and asking.post(w, "clock", { set = START })))
    local started = asking.post(w, "clock", { freeze = false })
    assert.is_false(started.frozen)
    assert.is_true(started.now >= START and started.now <= START + 5)
    assert.is_true(asking.post(w, "clock", { real = true }).now >= real)
  end)

  it("refuses what is no time", function()
    for _, value in ipairs { "soon", -1, true, "2x", "h", "", "-5s", "1e999" } do
      refused("^advance: a duration such as", { advance = value })
    end
    refused("^set: epoch seconds expected", { set = "now" })
    refused("^set: epoch seconds expected", { set = -1 })
    refused("^freeze: true or false", { freeze = 1 })
    refused("^real: true expected", { real = false })
    refused("^body: one of", { advance = 1, freeze = true })
    assert.equal(START, w.clock:now())
  end)
end)
