-- A journey got what a step gave at once, and later what the journal had kept of it: other numbers, without
-- the second result of a call, and errors with less in them.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"
local journals = require "spec.support.journal"
local journey = require "luaconnect.journey"

describe("what a step gives", function()
  after_each(journals.sweep)

  it("is the same at once and when the function is run again", function()
    local seen = {}
    local flow = journey.define("twice", function(j)
      local _, err = j:start_task_contact { Name = "n", ContactFlowId = "nobody" }
      local whole, why = j:call("own", function() return 60.0, { because = "of this" } end)
      local _, refused = j:call("refused", function() return nil, "not today" end)
      seen[#seen + 1] = { tostring(j:now()), tostring(whole), why, refused, tostring(err), err.retryable,
        err.details }
      j:sleep(60)
    end)
    local client = connect.client { region = emulator.REGION, credentials = emulator.CREDENTIALS,
      transport = emulator.new { clock = 1700000000 } }
    assert(flow:run(client, { "row" }, { journal = journals.path(), instance = emulator.INSTANCE_ID }))
    assert.equal(2, #seen)
    assert.same(seen[1], seen[2])
    assert.same({ because = "of this" }, seen[1][3])
    assert.equal("not today", seen[1][4])
  end)
end)
