local cases = require "spec.support.rule_cases"
local core = require "luaconnect.core"
local rules = require "luaconnect.rules"

local DAY = 86400
local TASK = "StartTaskContact"

local function check(operation, changes)
  return rules.check(operation, cases.input(operation, changes), cases.NOW)
end

local function blamed(violations, id)
  for _, violation in ipairs(violations or {}) do
    if violation.rule == id then return violation end
  end
end

describe("rules.check", function()
  for i, case in ipairs(cases.LIST) do
    local id, operation, good, bad, path = case[1], case[2], case[3], case[4], case[5]
    it(("keeps and breaks %s on %s (%d)"):format(id, operation, i), function()
      assert.is_nil(check(operation, good))
      local violation = blamed(check(operation, bad), id)
      assert.is_table(violation, "not broken")
      assert.equal(path, violation.path)
      assert.is_string(violation.message)
    end)
  end

  it("has a case for each of its rows", function()
    local seen = {}
    for _, case in ipairs(cases.LIST) do
      for _, violation in ipairs(check(case[2], case[4]) or {}) do
        if violation.rule == case[1] then seen[violation.row] = true end
      end
    end
    for _, row in ipairs(rules.ROWS) do assert.is_true(seen[row], row.id .. ": " .. row.message) end
  end)

  it("finds all violations of an input", function()
    local found = check(TASK, { QuickConnectId = "q", References = { a = { Type = "ATTACHMENT" } } })
    assert.equal(2, #found)
  end)

  it("leaves times alone when it is told none", function()
    assert.is_nil(rules.check(TASK, cases.input(TASK, { ScheduledTime = 1 })))
  end)

  it("quotes keys that are no names, and shortens them", function()
    local function path_of(key)
      return rules.check("UpdateContactAttributes", { Attributes = { [key] = "" } })[1].path
    end
    assert.equal('Attributes["\\x22\\xc3\\xa9\\x0a"]', path_of '"é\n')
    assert.equal('Attributes["' .. ("."):rep(64) .. '..."]', path_of(("."):rep(65)))
  end)

  it("takes another horizon", function()
    local input = cases.input(TASK, { ScheduledTime = cases.NOW + 7 * DAY })
    assert.is_nil(rules.check(TASK, input, cases.NOW))
    assert.equal("TASK-10", rules.check(TASK, input, cases.NOW, 6)[1].rule)
  end)

  it("leaves to Amazon's own services what only they may", function()
    local input = { ContactId = "contact", DisconnectReason = { Code = "EXPIRED" } }
    assert.equal("STOP-3", rules.check("StopContact", input, cases.NOW)[1].rule)
    assert.is_nil(rules.check("StopContact", input, cases.NOW, nil, true))
  end)

  it("says what was expected and what came", function()
    assert.equal("exactly one of ContactFlowId, QuickConnectId, TaskTemplateId expected, got none",
      rules.check(TASK, { Name = "n" }, cases.NOW)[1].message)
  end)

  it("has no operation that two services have", function()
    for _, row in ipairs(rules.ROWS) do
      for _, operation in ipairs(row.operations) do
        local count = 0
        for _, service in ipairs(core.services()) do
          if core.find(service, operation) then count = count + 1 end
        end
        assert.equal(1, count, operation)
      end
    end
  end)

  it("knows nothing of operations without rules", function()
    assert.is_nil(rules.check("ListQueues", {}))
  end)
end)
