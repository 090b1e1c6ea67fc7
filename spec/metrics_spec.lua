local metrics = require "luaconnect.metrics"

local EXPECTED = [[
# HELP luaconnect_calls_total Calls that have ended.
# TYPE luaconnect_calls_total counter
luaconnect_calls_total{service="connect",operation="DescribeContact"} 1
luaconnect_calls_total{service="connect",operation="StartChatContact"} 3
# HELP luaconnect_errors_total Calls that failed, by code or kind.
# TYPE luaconnect_errors_total counter
luaconnect_errors_total{service="connect",operation="StartChatContact",error="ThrottlingException"} 1
luaconnect_errors_total{service="connect",operation="StartChatContact",error="timeout"} 1
# HELP luaconnect_retries_total Attempts after the first.
# TYPE luaconnect_retries_total counter
luaconnect_retries_total{service="connect",operation="DescribeContact"} 0
luaconnect_retries_total{service="connect",operation="StartChatContact"} 2
# HELP luaconnect_call_seconds Time of a call with all its attempts.
# TYPE luaconnect_call_seconds histogram
]]

local OWN = 'service="connect",operation="StartChatContact"'

describe("metrics", function()
  local m

  before_each(function()
    m = metrics.new "connect"
    m:add("StartChatContact", 0.005, 1)
    m:add("StartChatContact", 0.25, 3, { kind = "service", code = "ThrottlingException" })
    m:add("StartChatContact", 60, 1, { kind = "timeout" })
    m:add("DescribeContact", 0.5, 0)
  end)

  it("are printed in Prometheus's form", function()
    local text = m:text()
    assert.equal(EXPECTED, text:sub(1, #EXPECTED))
    assert.matches("\n$", text)
    for line in text:gmatch "[^\n]+" do
      assert.is_truthy(line:find "^# " or line:find '^[%l_]+{[^{}]*} %-?[%d.e+-]+$', line)
    end
  end)

  it("have a histogram whose buckets add up", function()
    local counts = {}
    for bound, count in m:text():gmatch('call_seconds_bucket{' .. OWN .. ',le="(.-)"} (%d+)') do
      counts[#counts + 1] = bound .. ":" .. count
    end
    assert.same({ "0.005:1", "0.01:1", "0.025:1", "0.05:1", "0.1:1", "0.25:2", "0.5:2", "1:2", "2.5:2",
      "5:2", "10:2", "+Inf:3" }, counts)
    assert.matches("call_seconds_sum{" .. OWN .. "} 60.255\n", m:text(), 1, true)
    assert.matches("call_seconds_count{" .. OWN .. "} 3\n", m:text(), 1, true)
  end)

  it("do not grow with the errors that a service makes up", function()
    local before = #m:text()
    for i = 1, 10000 do
      m:add("StartChatContact", 1, 1, { kind = "service", code = "made up " .. i })
      m:add("StartChatContact", 1, 1, { kind = "service", code = ("long"):rep(20) .. i })
    end
    local text = m:text()
    assert.is_true(#text < before + 10000)
    assert.matches('error="service"} 10000\n', text, 1, true)
    assert.matches('error="other"} 9953\n', text, 1, true)
  end)

  it("do not grow with the paths of raw calls", function()
    for i = 1, 5000 do m:add("GET /contacts/" .. i, 1, 1) end
    assert.matches('calls_total{service="connect",operation="other"} 4002\n', m:text(), 1, true)
    local _, lines = m:text():gsub("luaconnect_calls_total{", "")
    assert.equal(1001, lines)
  end)

  it("escape what a service calls its error", function()
    m:add("StartChatContact", 1, 1, { kind = "service", code = 'a"b\\c\nd' })
    assert.matches('error="a\\"b\\\\c\\nd"} 1\n', m:text(), 1, true)
  end)
end)
