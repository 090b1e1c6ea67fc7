local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w, hours
before_each(function()
  w = world.new()
  hours = c.pick(w, "ListHoursOfOperations", "Name", "Basic Hours")
end)

local function queue(name, changes)
  local input = { Name = name, HoursOfOperationId = hours.Id }
  for member, value in pairs(changes or {}) do input[member] = value end
  return input
end

describe("a resource", function()
  it("is created, described, listed, changed and deleted", function()
    local made = c.done(w, "CreateQueue", queue("Refunds", { Description = "Money", Tags = { team = "a" } }))
    assert.equal(w.resources:instance(c.INSTANCE).arn .. "/queue/" .. made.QueueId, made.QueueArn)
    w.clock:advance(5)
    c.done(w, "UpdateQueueName", { QueueId = made.QueueId, Name = "Returns" })
    local shown = c.done(w, "DescribeQueue", { QueueId = made.QueueId }).Queue
    assert.same({
      Name = "Returns", Description = "Money", QueueId = made.QueueId, QueueArn = made.QueueArn,
      HoursOfOperationId = hours.Id, Status = "ENABLED", Tags = { team = "a" },
      LastModifiedTime = world.START + 5, LastModifiedRegion = w.region,
    }, shown)
    assert.equal("Returns", c.pick(w, "ListQueues", "Id", made.QueueId).Name)
    c.done(w, "DeleteQueue", { QueueId = made.QueueId })
    assert.equal("ResourceNotFoundException", (c.refused(w, "DescribeQueue", { QueueId = made.QueueId })))
    assert.is_nil(c.pick(w, "ListQueues", "Id", made.QueueId))
  end)

  it("is found by id and by ARN, of its own instance alone", function()
    local other = world.new { instances = { { id = "one" }, { id = "two", queues = { "q" } } } }
    local found = c.done(other, "DescribeQueue", { InstanceId = "two", QueueId = "q" }).Queue
    assert.same(found, c.done(other, "DescribeQueue", { InstanceId = "two", QueueId = found.QueueArn }).Queue)
    for _, id in ipairs { "q", found.QueueArn, (found.QueueArn:gsub("two", "one")) } do
      local code, status = c.refused(other, "DescribeQueue", { InstanceId = "one", QueueId = id })
      assert.same({ "ResourceNotFoundException", 404 }, { code, status })
    end
    assert.equal("ResourceNotFoundException",
      (c.refused(other, "DescribeQueue", { InstanceId = "three", QueueId = "q" })))
  end)

  it("has a name that no other has", function()
    local made = c.done(w, "CreateQueue", queue "Refunds")
    local code, status = c.refused(w, "CreateQueue", queue "Refunds")
    assert.same({ "DuplicateResourceException", 409 }, { code, status })
    assert.equal("DuplicateResourceException",
      (c.refused(w, "UpdateQueueName", { QueueId = made.QueueId, Name = "BasicQueue" })))
    c.done(w, "UpdateQueueName", { QueueId = made.QueueId, Name = "Refunds" })
    c.done(w, "UpdateQueueName", { QueueId = made.QueueId, Name = "Returns" })
    c.done(w, "CreateQueue", queue "Refunds")
  end)

  it("refers to what is there, by id or ARN, and keeps the id", function()
    local made = c.done(w, "CreateQueue", queue("Refunds", { HoursOfOperationId = hours.Arn }))
    assert.equal(hours.Id, c.done(w, "DescribeQueue", { QueueId = made.QueueId }).Queue.HoursOfOperationId)
    local code, _, err = c.refused(w, "CreateQueue", queue("Returns", { HoursOfOperationId = "nine" }))
    assert.equal("ResourceNotFoundException", code)
    assert.equal("Resource not found of Type: HOURS_OF_OPERATION", err.message)
  end)

  it("stays as long as others refer to it", function()
    local code, status, err = c.refused(w, "DeleteQueue", { QueueId = c.QUEUE })
    assert.same({ "ResourceInUseException", 409 }, { code, status })
    assert.same({ ResourceType = "QUEUE", ResourceId = c.QUEUE },
      { ResourceType = err.details.ResourceType, ResourceId = err.details.ResourceId })
    assert.equal("InvalidRequestException",
      (c.refused(w, "DeleteHoursOfOperation", { HoursOfOperationId = hours.Id })))
  end)

  it("is one of no more than its quota, where quotas count", function()
    w.quotas = { queue = 2 }
    c.done(w, "CreateQueue", queue "Refunds")
    local code, status = c.refused(w, "CreateQueue", queue "Returns")
    assert.same({ "LimitExceededException", 429 }, { code, status })
    w.quotas = {}
    c.done(w, "CreateQueue", queue "Returns")
  end)

  it("is not touched by an update that is refused", function()
    local before = c.done(w, "DescribeQueue", { QueueId = c.QUEUE })
    w.clock:advance(1)
    c.refused(w, "UpdateQueueHoursOfOperation", { QueueId = c.QUEUE, HoursOfOperationId = "x" })
    assert.same(before, c.done(w, "DescribeQueue", { QueueId = c.QUEUE }))
  end)

  it("survives a snapshot and a restore", function()
    local core = require "luaconnect.core"
    local made = c.done(w, "CreateQueue", queue("Refunds", { Tags = { team = "a" } }))
    local text = core.json_encode(w.store:snapshot())
    c.done(w, "DeleteQueue", { QueueId = made.QueueId })
    w.store:restore(core.json_decode(text))
    assert.equal("Refunds", c.done(w, "DescribeQueue", { QueueId = made.QueueArn }).Queue.Name)
    assert.equal("DuplicateResourceException", (c.refused(w, "CreateQueue", queue "Refunds")))
    assert.same({ team = "a" }, c.done(w, "ListTagsForResource", { resourceArn = made.QueueArn }).tags)
  end)

  it("shares no table with the call that it came with", function()
    local core = require "luaconnect.core"
    local config = { OutboundCallerIdName = "A" }
    local made = c.done(w, "CreateQueue", queue("Refunds", { OutboundCallerConfig = config }))
    local doc = w.resources:find(w.resources:instance(c.INSTANCE), "queue", made.QueueId)
    local shown = core.json_encode(doc.body)
    local found = c.done(w, "DescribeQueue", { QueueId = made.QueueId }).Queue
    found.OutboundCallerConfig.OutboundCallerIdName = "B"
    assert.same(core.json_decode(shown), doc.body)
  end)
end)

describe("tags", function()
  local ARN = "arn:aws:connect:us-east-1:123456789012:instance/" .. c.INSTANCE .. "/queue/" .. c.QUEUE

  it("are added to a resource, changed and taken away", function()
    c.done(w, "TagResource", { resourceArn = ARN, tags = { a = "1", b = "2" } })
    c.done(w, "TagResource", { resourceArn = ARN, tags = { b = "3" } })
    c.done(w, "UntagResource", { resourceArn = ARN, tagKeys = { "a", "z" } })
    assert.same({ b = "3" }, c.done(w, "ListTagsForResource", { resourceArn = ARN }).tags)
    assert.same({ b = "3" }, c.done(w, "DescribeQueue", { QueueId = c.QUEUE }).Queue.Tags)
  end)

  it("are fifty at most, and none of the service's own", function()
    local many = {}
    for i = 1, 50 do many["k" .. i] = "v" end
    c.done(w, "TagResource", { resourceArn = ARN, tags = many })
    assert.equal("InvalidRequestException",
      (c.refused(w, "TagResource", { resourceArn = ARN, tags = { z = "v" } })))
    c.done(w, "TagResource", { resourceArn = ARN, tags = { k1 = "w" } })
    assert.equal("InvalidParameterException",
      (c.refused(w, "TagResource", { resourceArn = ARN, tags = { ["aws:x"] = "v" } })))
  end)

  it("are those of something that is there", function()
    assert.equal("ResourceNotFoundException",
      (c.refused(w, "ListTagsForResource", { resourceArn = ARN .. "0" })))
  end)
end)

describe("pages", function()
  local function names(page)
    local found = {}
    for i, row in ipairs(page.QueueSummaryList) do found[i] = row.Name end
    return table.concat(found, " ")
  end

  before_each(function()
    for i = 1, 5 do c.done(w, "CreateQueue", queue("q" .. i)) end
  end)

  local function page(token, size)
    return c.done(w, "ListQueues", { MaxResults = size or 2, NextToken = token, QueueTypes = { "STANDARD" } })
  end

  it("follow each other to the end", function()
    local first = page()
    local second = page(first.NextToken)
    local last = page(second.NextToken)
    assert.same({ "BasicQueue q1", "q2 q3", "q4 q5" }, { names(first), names(second), names(last) })
    assert.is_nil(last.NextToken)
  end)

  it("stay what they are when something goes or comes meanwhile", function()
    local first = page()
    c.done(w, "DeleteQueue", { QueueId = c.pick(w, "ListQueues", "Name", "q1").Id })
    c.done(w, "CreateQueue", queue "q6")
    assert.equal("q2 q3", names(page(first.NextToken)))
    assert.equal("q2 q3 q4 q5 q6", names(page(first.NextToken, 100)))
  end)

  it("refuse a token that is broken, or another call's", function()
    local token = page().NextToken
    for _, bad in ipairs { "x", token .. "0", (token:gsub("^%x", "7")) } do
      assert.equal("InvalidParameterException",
        (c.refused(w, "ListQueues", { NextToken = bad, QueueTypes = { "STANDARD" } })))
    end
    assert.equal("InvalidParameterException", (c.refused(w, "ListQueues", { NextToken = token })))
    assert.equal("InvalidParameterException", (c.refused(w, "ListUsers", { NextToken = token })))
  end)

  it("have as many as asked, within the model's bounds", function()
    assert.equal("InvalidParameterException", (c.refused(w, "ListQueues", { MaxResults = 0 })))
    assert.equal("InvalidParameterException", (c.refused(w, "ListQueues", { MaxResults = 1001 })))
    assert.equal(1, #page(nil, 1).QueueSummaryList)
  end)
end)
