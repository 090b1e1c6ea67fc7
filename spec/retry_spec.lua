local retry = require "luaconnect.retry"

local BUSY = { kind = "service", retryable = true, throttled = true, status = 429 }
local DOWN = { kind = "service", retryable = true, status = 503 }
local FULL = { kind = "service", retryable = false, quota = true, status = 429 }
local LOST = { kind = "transport", sent = false }
local LATE = { kind = "timeout", sent = true }

local function near(expected, value, message)
  assert.is_true(math.abs(expected - value) < 1e-9,
    (message or "") .. ": " .. expected .. " expected, got " .. value)
end

describe("retry.delay", function()
  -- cause, random, then the delay after attempts 1, 2, 3 ...
  local SCHEDULE = {
    { DOWN, 1, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 20, 20 },
    { DOWN, 0.5, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 10, 10 },
    { LOST, 1, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 20, 20 },
    { BUSY, 1, 1, 2, 4, 8, 16, 20, 20 },
    { BUSY, 0.25, 0.25, 0.5, 1, 2, 4, 5, 5 },
    { FULL, 0.5, 0.5, 1, 2, 4, 8, 10, 10 },
    { BUSY, 0, 0, 0, 0 },
  }

  it("follows the schedule", function()
    for i, row in ipairs(SCHEDULE) do
      for attempt = 1, #row - 2 do
        near(row[attempt + 2], retry.delay(row[1], attempt, row[2]), "row " .. i .. ", attempt " .. attempt)
      end
    end
  end)

  it("lets the server lengthen it by five seconds at most, and never shorten it", function()
    for after, delay in pairs { [0] = 1, [0.5] = 1, [1.5] = 1.5, [5.9] = 5.9, [6.5] = 6, [86400] = 6 } do
      near(delay, retry.delay({ throttled = true, retry_after = after }, 1, 1), "after " .. after)
    end
  end)
end)

describe("retry.after", function()
  local NOON = 1714564800

  it("reads milliseconds, seconds and dates", function()
    for _, case in ipairs {
      { { ["x-amz-retry-after"] = "1500" }, 1.5 },
      { { ["x-amz-retry-after"] = "250", ["retry-after"] = "9" }, 0.25 },
      { { ["retry-after"] = "7" }, 7 },
      { { ["retry-after"] = " 7 " }, 7 },
      { { ["retry-after"] = "Wed, 01 May 2024 12:00:30 GMT" }, 30 },
      { { ["x-amz-retry-after"] = "soon", ["retry-after"] = "3" }, 3 },
      { { ["x-amz-retry-after"] = "0" }, 0 },
    } do
      assert.equal(case[2], retry.after(case[1], NOON))
    end
  end)

  it("takes no more than a day from anybody", function()
    for _, value in ipairs { "99999999", ("9"):rep(400), "Fri, 01 May 2099 12:00:00 GMT" } do
      assert.equal(86400, retry.after({ ["retry-after"] = value }, NOON))
    end
  end)

  it("ignores what says nothing", function()
    for _, value in ipairs { "", "-5", "1e3", "0x10", "1.5", "nan", "Wed, 01 May 2024 11:59:00 GMT" } do
      assert.is_nil(retry.after({ ["retry-after"] = value }, NOON))
      assert.is_nil(retry.after({ ["x-amz-retry-after"] = value }, NOON))
    end
    assert.is_nil(retry.after({ ["retry-after"] = { "1", "2" } }, NOON))
    assert.is_nil(retry.after({}, NOON))
  end)
end)

describe("a retry policy", function()
  local function why(policy, err, attempt, repeatable)
    return select(2, policy:again(err, attempt or 1, 0, repeatable))
  end

  it("tries three times", function()
    local policy = retry.new()
    assert.equal(0.05, (policy:again(DOWN, 1, 1)))
    assert.equal(0.1, (policy:again(DOWN, 2, 1)))
    assert.is_nil((policy:again(DOWN, 3, 1)))
    assert.equal("attempts", why(policy, DOWN, 3))
  end)

  it("tries as often as it is told, and once when it is off", function()
    assert.equal("attempts", why(retry.new { max_attempts = 1 }, DOWN))
    assert.equal("number", type(why(retry.new { max_attempts = 9 }, DOWN, 8)))
    assert.equal("attempts", why(retry.new { mode = "off", max_attempts = 9 }, DOWN))
  end)

  it("gives up at once on errors that will not change", function()
    local policy = retry.new()
    for _, kind in ipairs { "validation", "credentials", "endpoint", "protocol", "cancelled" } do
      assert.equal("final", why(policy, { kind = kind }), kind)
    end
    assert.equal("final", why(policy, { kind = "service", status = 400, retryable = false }))
    assert.equal("final", why(policy, { kind = "transport", retryable = false }))
    assert.equal(500, policy.tokens)
  end)

  it("waits out no quota, unless it is told to", function()
    assert.equal("final", why(retry.new(), FULL))
    assert.equal(5, why(retry.new { quota = true }, FULL))
    assert.equal("final", why(retry.new { quota = true }, { kind = "service", quota = true, status = 402 }))
  end)

  it("repeats a request that may have arrived only where that does no harm", function()
    local policy = retry.new()
    for _, kind in ipairs { "timeout", "transport" } do
      assert.equal("final", why(policy, { kind = kind, sent = true }), kind)
      assert.equal(14, why(policy, { kind = kind, sent = true }, 1, true), kind)
      assert.equal(14, why(policy, { kind = kind, sent = false }), kind)
    end
    assert.equal(14, why(policy, LATE, 1, true))
    assert.equal(14, why(policy, DOWN))
  end)

  it("spends a budget of 500 tokens: 5 for throttling, 14 for anything else", function()
    local policy = retry.new()
    for _ = 1, 35 do assert.equal(14, why(policy, DOWN)) end
    assert.equal(10, policy.tokens)
    assert.equal("budget", why(policy, DOWN))
    assert.equal(5, why(policy, BUSY))
    assert.equal(5, why(policy, BUSY))
    assert.equal("budget", why(policy, BUSY))
    assert.equal(0, policy.tokens)
  end)

  it("gives back the last cost on a success after retries, and 1 on a success at once", function()
    local policy = retry.new()
    policy:again(BUSY, 1, 0)
    local _, paid = policy:again(DOWN, 2, 0)
    assert.equal(481, policy.tokens)
    policy:succeeded(paid)
    assert.equal(495, policy.tokens)
    policy:succeeded()
    assert.equal(496, policy.tokens)
    for _ = 1, 9 do policy:succeeded() end
    assert.equal(500, policy.tokens)
  end)

  it("sends at once outside adaptive mode", function()
    local policy = retry.new()
    policy:sample(1, true)
    assert.equal(0, policy:admit(1))
  end)
end)

describe("an adaptive policy", function()
  -- One sample every eighth of a second, three of them throttled, then a few: the time, whether it
  -- is throttled, the measured rate and the send rate. Computed by botocore 1.43.
  local RATES = {
    { 1000.000, false, 0, 0.5 }, { 1000.125, false, 0, 0.5 }, { 1000.250, false, 0, 0.5 },
    { 1000.375, false, 0, 0.5 }, { 1000.500, false, 8, 0.5 }, { 1000.625, false, 8, 0.5 },
    { 1000.750, false, 8, 0.5 }, { 1000.875, false, 8, 0.5 }, { 1001.000, false, 8, 0.5 },
    { 1001.125, false, 8, 0.56953125 }, { 1001.250, false, 8, 0.78125 },
    { 1001.375, false, 8, 1.03984375 }, { 1001.500, true, 8, 5.6 },
    { 1001.625, true, 8, 3.9199999999999995 }, { 1001.750, false, 8, 4.281002262258928 },
    { 1001.875, false, 8, 4.586188450291937 }, { 1002.000, false, 8, 4.840246064099024 },
    { 1002.125, false, 8, 5.047862603680192 }, { 1002.250, false, 8, 5.213725569035439 },
    { 1002.375, false, 8, 5.342522460164766 }, { 1002.500, true, 8, 3.7397657221153358 },
    { 1002.625, false, 8, 4.089176467685833 }, { 1002.750, false, 8, 4.3837130055416775 },
    { 1002.875, false, 8, 4.628062835682867 }, { 1003.000, false, 8, 4.826913458109403 },
    { 1003.125, false, 8, 4.984952372821286 }, { 1003.250, false, 8, 5.106867079818514 },
    { 1003.375, false, 8, 5.197345079101088 }, { 1003.500, false, 8, 5.261073870669009 },
    { 1003.625, false, 8, 5.3027409545222755 }, { 1003.750, false, 8, 5.327033830660889 },
    { 1003.875, false, 8, 5.338639999084847 }, { 1004.000, false, 8, 5.342246959794153 },
    { 1004.125, false, 8, 5.342542212788804 }, { 1004.250, false, 8, 5.344213258068803 },
    { 1004.375, false, 8, 5.3519475956341465 }, { 1004.500, false, 8, 5.370432725484836 },
    { 1004.625, false, 8, 5.404356147620873 }, { 1004.750, false, 8, 5.458405362042255 },
    { 1004.875, false, 8, 5.537267868748983 }, { 1005.500, false, 4.8, 6.467842286562819 },
    { 1006.000, false, 2.56, 5.12 }, { 1008.000, false, 0.912, 1.824 },
    { 1010.000, false, 0.5824, 1.1648 }, { 1015.000, false, 0.27648, 0.55296 },
  }

  it("moves its send rate along the cubic curve", function()
    local policy = retry.new { mode = "adaptive" }
    for _, row in ipairs(RATES) do
      policy:sample(row[1], row[2])
      near(row[3], policy.limiter.measured, "measured at " .. row[1])
      near(row[4], policy.limiter.rate, "rate at " .. row[1])
    end
  end)

  local function throttled()
    local policy = retry.new { mode = "adaptive" }
    for i = 0, 8 do policy:sample(1000 + i / 8, i == 8) end
    near(5.6, policy.limiter.rate)
    return policy
  end

  it("sends freely until it is throttled", function()
    local policy = retry.new { mode = "adaptive" }
    for _ = 1, 100 do assert.equal(0, policy:admit(1000)) end
  end)

  it("then spaces its requests, those who wait in the order they came", function()
    local policy = throttled()
    local first = policy:admit(1001)
    near(first + 1 / 5.6, policy:admit(1001))
    near(first + 2 / 5.6, policy:admit(1001))
    near(0, policy:admit(1010))
  end)

  it("takes no turn for who cannot wait for it", function()
    local policy = throttled()
    policy:admit(1001)
    local level = policy.limiter.level
    local wait, needed = policy:admit(1001, 0.01)
    assert.is_nil(wait)
    assert.is_true(needed > 0.01)
    assert.equal(level, policy.limiter.level)
  end)

  it("never sends slower than once in two seconds", function()
    local policy = retry.new { mode = "adaptive" }
    for i = 0, 20 do policy:sample(1000 + i * 60, true) end
    assert.equal(0.5, policy.limiter.rate)
  end)

  it("bears a clock that jumps", function()
    local policy = throttled()
    for _, now in ipairs { 500, 500.5, 1e9, 1e9 + 0.5, 0 } do
      policy:sample(now, false)
      local wait = policy:admit(now)
      assert.is_true(wait >= 0 and wait < 10)
      assert.is_true(policy.limiter.rate >= 0.5 and policy.limiter.rate < 1e3)
    end
  end)
end)
