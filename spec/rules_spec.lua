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

  -- the paths that break a rule
  local function paths(operation, changes, id)
    local list = {}
    for _, violation in ipairs(check(operation, changes)) do
      if violation.rule == id then list[#list + 1] = violation.path end
    end
    return list
  end

  it("blames every entry that breaks a rule, in order", function()
    local types = { "text/plain" }
    for i = 2, 11 do types[i] = "text/" .. i end
    local blamed_types = paths("StartChatContact", { SupportedMessagingContentTypes = types }, "CHAT-5")
    assert.equal(10, #blamed_types)
    assert.equal("SupportedMessagingContentTypes[2]", blamed_types[1])
    assert.equal("SupportedMessagingContentTypes[11]", blamed_types[10])
    assert.same({ 'Attributes["a b"]', 'Attributes["c d"]' },
      paths(TASK, { Attributes = { ["c d"] = "", ["a b"] = "", ok = "" } }, "GEN-2"))
    local details = { Attributes = { ["c d"] = "", ["a b"] = "" } }
    assert.same({ 'NewSessionDetails.Attributes["a b"]', 'NewSessionDetails.Attributes["c d"]' },
      paths("SendChatIntegrationEvent", { NewSessionDetails = details }, "GEN-2"))
    local references = { b = { Type = "ATTACHMENT" }, a = { Type = "EMAIL_MESSAGE" } }
    assert.same({ "References.a.Type", "References.b.Type" },
      paths(TASK, { References = references }, "TASK-11"))
    assert.same({ "SourceEndpoint.Address", "DestinationEndpoint.Address" },
      paths("StartOutboundChatContact", { SourceEndpoint = {}, DestinationEndpoint = {} }, "OCHAT-9"))
    assert.same({ "Event.ContentType", "Event.Content" },
      paths("SendChatIntegrationEvent", { Event = { Type = "MESSAGE" } }, "INTEG-2"))
    assert.same({ "InstanceId", "ContactId" },
      paths("StartContactMediaProcessing", { InstanceId = false, ContactId = false }, "MEDIA-1"))
  end)

  it("blames every value of a segment attribute that is not one", function()
    local segments = { b = {}, a = { ValueMap = {
      y = { ValueString = "x", ValueInteger = 1 }, x = { ValueList = { {}, { ValueString = "" } } },
    } } }
    assert.same({ "SegmentAttributes.a.ValueMap.x.ValueList[1]", "SegmentAttributes.a.ValueMap.y",
      "SegmentAttributes.b" }, paths(TASK, { SegmentAttributes = segments }, "GEN-4"))
  end)

  it("takes plain decimals alone for the time of a date", function()
    local function is_broken(value)
      return blamed(check(TASK, { References = { day = { Type = "DATE", Value = value } } }), "GEN-8") ~= nil
    end
    for _, value in ipairs { "0", "1700000000", "1700000000.5", "-1" } do
      assert.is_false(is_broken(value), value)
    end
    for _, value in ipairs { "", "0x10", "1e5", " 17", "17 ", "nan", "inf", ".5", "17.", "today" } do
      assert.is_true(is_broken(value), value)
    end
    assert.is_true(is_broken(nil))
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
    assert.equal("a time to come, within the horizon, expected, got 604800 seconds ahead, more than 6 days",
      rules.check(TASK, input, cases.NOW, 6)[1].message)
  end)

  it("leaves to Amazon's own services what only they may", function()
    local input = { ContactId = "contact", DisconnectReason = { Code = "EXPIRED" } }
    assert.equal("STOP-3", rules.check("StopContact", input, cases.NOW)[1].rule)
    assert.is_nil(rules.check("StopContact", input, cases.NOW, nil, true))
  end)

  it("says how far a range of times is out", function()
    local function message(from, to)
      local range = { Type = "INITIATION_TIMESTAMP", StartTime = from, EndTime = to }
      return check("SearchContacts", { TimeRange = range })[1].message
    end
    assert.equal("an end not before the start expected, got one 5 seconds before", message(5, 0))
    assert.equal("at most 8 weeks expected, got 4838401 seconds, more than 4838400", message(0, 4838401))
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

  it("asks of an incomplete input what can be asked", function()
    local input = { SegmentAttributes = { ["a b"] = { ValueString = "x" } } }
    assert.error(function() rules.check("StartOutboundChatContact", input, cases.NOW) end)
    local found = rules.check_partly("StartOutboundChatContact", input, cases.NOW)
    assert.same({ "GEN-3", "OCHAT-3" }, { found[1].rule, found[2].rule })
    assert.equal(2, #found)
  end)

  it("knows nothing of operations without rules", function()
    assert.is_nil(rules.check("ListQueues", {}))
  end)
end)
