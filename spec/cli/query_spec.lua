local core = require "luaconnect.core"
local query = require "luaconnect.cli.query"

describe("a query", function()
  local function of(operation, text, value)
    local facts = core.describe("connect", operation).output
    return query.run(assert(query.compile("connect", facts, text)), value)
  end

  local QUEUES = { QueueSummaryList = { { Name = "a" }, { Id = "2" }, { Name = "c" } } }

  it("takes one part, of all elements those that have it", function()
    assert.equal("a", of("ListQueues", "QueueSummaryList[1].Name", QUEUES))
    assert.same({ "a", "c" }, of("ListQueues", "QueueSummaryList[*].Name", QUEUES))
    assert.is_nil(of("ListQueues", "QueueSummaryList[9].Name", QUEUES))
    assert.is_nil(of("ListQueues", "NextToken", QUEUES))
    assert.same({}, of("ListQueues", "QueueSummaryList[*].Name", {}))
  end)

  it("takes members in any spelling, and the values of maps", function()
    assert.same({ "a", "c" }, of("ListQueues", "queue-summary-list[*].name", QUEUES))
    local attributes = { Attributes = { order = "4711", ["a.b"] = "1" } }
    assert.equal("4711", of("GetContactAttributes", "Attributes.order", attributes))
    assert.equal("1", of("GetContactAttributes", 'Attributes["a.b"]', attributes))
    assert.same({ "1", "4711" }, of("GetContactAttributes", "Attributes[*]", attributes))
  end)

  it("is refused where the model has no such part", function()
    local facts = core.describe("connect", "ListQueues").output
    for text, message in pairs {
      ["QueueSummaryLst"] = "did you mean `QueueSummaryList`?", ["NextToken.a"] = "nothing expected below",
      ["QueueSummaryList.Name"] = "the number of an element expected",
        ["[1]"] = "the name of a member expected",
    } do
      local compiled, err = query.compile("connect", facts, text)
      assert.is_nil(compiled, text)
      assert.matches(message, err, 1, true)
    end
  end)
end)
