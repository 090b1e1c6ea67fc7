-- An input near the depth that JSON may have was kept, and then no longer fitted into what tells of it:
-- searches and snapshots failed.

local core = require "luaconnect.core"
local support = require "spec.support.world"

describe("the deepest input that is accepted", function()
  it("can be described, searched for, snapshot and restored", function()
    local w = support.new { verify = false }
    local function send(method, url, body)
      return w:handle { method = method, url = "http://127.0.0.1" .. url, body = body,
        headers = { ["Content-Type"] = "application/json" } }
    end
    local function start(levels)
      return send("PUT", "/contact/task", core.json_encode {
        InstanceId = support.INSTANCE, ContactFlowId = support.FLOW, Name = "deep",
        ClientToken = "t" .. levels,
      }:gsub("}$", ',"SegmentAttributes":{"a":' .. ('{"ValueMap":{"a":'):rep(levels)
        .. '{"ValueString":"x"}' .. ("}}"):rep(levels) .. "}}"))
    end
    local deepest = 60
    while start(deepest).status ~= 200 do deepest = deepest - 1 end
    assert.matches("at most 96 levels expected", start(deepest + 1).body)
    assert.is_true(deepest > 40)
    assert.equal(200, send("POST", "/search-contacts", core.json_encode {
      InstanceId = support.INSTANCE, TimeRange = { Type = "INITIATION_TIMESTAMP",
        StartTime = support.START - 60, EndTime = support.START + 60 } }).status)
    local snapshot = send("GET", "/_emulator/snapshot")
    assert.equal(200, snapshot.status)
    assert.equal(200, send("POST", "/_emulator/restore", snapshot.body).status)
  end)
end)
