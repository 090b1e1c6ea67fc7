local options = require "luaconnect.journey.options"

local TYPES = {
  concurrency = "number", reserve = "number", patience = "number", lease = "number", reconnect = "number",
  canary = "table", hours = "function or table", uncertain = "string or function", rate = "string or table",
  secret = "string", journal = "string",
}

describe("options of journeys", function()
  it("are taken when they are known and make sense", function()
    assert.same({}, options.check("run", nil, TYPES))
    local given = {
      concurrency = 1, reserve = 0, patience = math.huge, lease = 0.5, reconnect = 0, uncertain = "skip",
      canary = { rows = 1, failures = 1 }, hours = { "mon 09:00-10:00" }, rate = "documented", secret = "s",
    }
    assert.equal(given, options.check("run", given, TYPES))
  end)

  it("are refused with their name, what was expected and what came", function()
    local cases = {
      ["bad option to 'run': speed is not known"] = { speed = 1 },
      ["'concurrency' to 'run' %(a whole number from 1 on expected, got 0%)"] = { concurrency = 0 },
      ["whole number from 1 on expected, got 1.5"] = { concurrency = 1.5 },
      ["whole number from 1 on expected, got inf"] = { concurrency = math.huge },
      ["whole number from 1 on expected, got %-?nan"] = { concurrency = 0 / 0 },
      ["'concurrency' to 'run' %(number expected, got string%)"] = { concurrency = "2" },
      ["'reserve' to 'run' %(a share, from 0 on and below 1, expected, got 1%)"] = { reserve = 1 },
      ["'patience' to 'run' %(seconds from 0 on expected, got %-1%)"] = { patience = -1 },
      ["'lease' to 'run' %(seconds, more than 0, expected, got 0%)"] = { lease = 0 },
      ["'uncertain' to 'run' %(\"again\", \"skip\" or \"fail\" expected, got \"maybe\"%)"] = {
        uncertain = "maybe",
      },
      ["'rate' to 'run' %(\"documented\" expected, got \"fast\"%)"] = { rate = "fast" },
      ["'secret' to 'run' %(some text expected, got \"\"%)"] = { secret = "" },
      ["'journal' to 'run' %(some text expected"] = { journal = "" },
      ["bad option to 'canary': row is not known"] = { canary = { row = 1 } },
      ["'rows' to 'canary' %(a whole number from 1 on expected, got 0%)"] = { canary = { rows = 0 } },
      ["'failures' to 'canary' %(a share from 0 to 1 expected, got 2%)"] = { canary = { failures = 2 } },
      ["'hours' to 'run' %(timezone is not known%)"] = { hours = { "mon 09:00-10:00", timezone = "UTC" } },
    }
    for expected, given in pairs(cases) do
      assert.error_matches(function() options.check("run", given, TYPES) end, expected)
    end
    assert.error_matches(function() options.check("run", "fast", TYPES) end,
      "bad options to 'run' %(table expected, got string%)")
  end)

  it("blame whoever gave them", function()
    local function outer(given) options.check("outer", given, TYPES, 2) end
    local _, message = pcall(function() outer { speed = 1 } end)
    assert.matches("options_spec", message)
  end)
end)
