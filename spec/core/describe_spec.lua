local client = require "luaconnect.client"
local core = require "luaconnect.core"

local COUNTS = {
  connect = 397, ["connect-contact-lens"] = 1, connectcampaignsv2 = 37, connectcases = 43,
  connectparticipant = 11,
}

local function names(list)
  local out = {}
  for i, item in ipairs(list) do
    out[i] = item.name
  end
  return out
end

local function member(service, operation, name)
  return core.describe(service, operation).input.members[name]
end

describe("core.services and core.operations", function()
  it("list the five services by name", function()
    assert.same({ "connect", "connect-contact-lens", "connectcampaignsv2", "connectcases",
      "connectparticipant" }, core.services())
  end)

  it("list every operation by name", function()
    for service, count in pairs(COUNTS) do
      local list = core.operations(service)
      assert.equal(count, #list, service)
      for i = 2, #list do
        assert.is_true(list[i - 1] < list[i], list[i])
      end
    end
  end)

  it("know which operation a method is for, in any spelling", function()
    for service in pairs(COUNTS) do
      for _, operation in ipairs(core.operations(service)) do
        assert.equal(operation, core.method(service, client.method(operation)))
      end
    end
    for _, key in ipairs { "StartChatContact", "startchatcontact", "_START__chat_contact_" } do
      assert.equal("StartChatContact", core.method("connect", key))
    end
    for _, key in ipairs { "", "_", "start_chat", "start_chat_contacts", "start-chat-contact", "\0" } do
      assert.is_nil(core.method("connect", key))
    end
    assert.is_nil(core.method("polly", "start_chat_contact"))
  end)

  it("know no other service", function()
    assert.is_nil(core.operations("polly"))
  end)
end)

describe("core.describe", function()
  it("tells the method, the path and where the operation lives", function()
    local op = core.describe("connect", "StartChatContact")
    assert.equal("StartChatContact", op.name)
    assert.equal("connect", op.service)
    assert.equal("PUT", op.method)
    assert.equal("/contact/chat", op.path)
    assert.equal("connect", op.signing_name)
    assert.equal("2017-08-08", op.api_version)
    assert.equal(200, op.status)
  end)

  it("tells the signing name from the service's name", function()
    assert.equal("execute-api", core.describe("connectparticipant", "SendMessage").signing_name)
    assert.equal("cases", core.describe("connectcases", "GetCase").signing_name)
  end)

  it("names the member that takes the idempotency token", function()
    assert.equal("ClientToken", core.describe("connect", "StartChatContact").idempotency_token)
    assert.is_nil(core.describe("connect", "CreateView").idempotency_token)
    assert.is_true(member("connect", "StartChatContact", "ClientToken").idempotency_token)
  end)

  it("tells which operations are idempotent and which only read", function()
    assert.is_true(core.describe("connect", "TagContact").idempotent)
    assert.is_false(core.describe("connect", "StartChatContact").idempotent)
    assert.is_true(core.describe("connectcases", "GetCaseAuditEvents").readonly)
  end)

  it("lists required members in the published order", function()
    assert.same({ "InstanceId", "ContactFlowId", "ParticipantDetails" },
      core.describe("connect", "StartChatContact").input.required)
  end)

  it("tells where a member travels, and under which name", function()
    local members = core.describe("connect", "ListContactReferences").input.members
    assert.equal("uri", members.InstanceId.location)
    assert.equal("querystring", members.ReferenceTypes.location)
    assert.equal("referenceTypes", members.ReferenceTypes.wire)
    assert.equal("ReferenceType", members.ReferenceTypes.element.shape)
    local name = member("connect", "StartChatContact", "InstanceId")
    assert.equal("body", name.location)
    assert.equal("InstanceId", name.wire)
  end)

  it("tells the timestamp format in use", function()
    assert.equal("unixTimestamp", member("connect", "StartTaskContact", "ScheduledTime").timestamp_format)
    assert.equal("rfc822", member("connect", "UpdateTestCase", "LastModifiedTime").timestamp_format)
    assert.equal("iso8601", core.describe_shape("connectcases", "CreatedTime").timestamp_format)
  end)

  it("tells bounds, enums, maps and what is sensitive", function()
    local minutes = member("connect", "StartChatContact", "ChatDurationInMinutes")
    assert.same({ 60, 10080 }, { minutes.min, minutes.max })
    local attributes = member("connect", "StartChatContact", "Attributes")
    assert.equal("AttributeName", attributes.key.shape)
    assert.equal(32767, attributes.value.max)
    assert.is_true(member("connect", "StartTaskContact", "Name").sensitive)
    assert.same({ "VOICE", "CHAT", "TASK", "EMAIL" }, core.describe_shape("connect", "Channel").enum)
  end)

  it("tells which members are deprecated, and since when", function()
    local profile = core.describe_shape("connect", "AuthenticationProfile")
    assert.is_true(profile.members.PeriodicSessionDuration.deprecated)
    assert.is_string(profile.members.PeriodicSessionDuration.deprecated_since)
  end)

  it("gives errors in the published order, with status and traits", function()
    local op = core.describe("connect", "StopContact")
    assert.same({ "InvalidRequestException", "ContactNotFoundException", "InvalidParameterException",
      "ResourceNotFoundException", "InternalServiceException", "InvalidActiveRegionException" },
      names(op.errors))
    assert.equal(410, op.errors[2].status)
    assert.equal("string", op.errors[2].members.Message.type)
  end)

  it("tells faults and what may be tried again", function()
    for _, err in ipairs(core.describe("connectcases", "GetCase").errors) do
      assert.equal(err.name == "InternalServerException", err.fault)
      local again = err.name == "InternalServerException" or err.name == "ThrottlingException"
      assert.equal(again, err.retryable)
      assert.is_false(err.throttling)
    end
  end)

  it("tells how to page", function()
    assert.same({
      input_token = { "NextToken" }, output_token = { "NextToken" }, limit_key = "MaxResults",
      result_key = { "Users" }, non_aggregate_keys = { "ApproximateTotalCount" },
    }, core.describe("connect", "SearchUsers").paginator)
    assert.same({ "totalCount" },
      core.describe("connectcases", "SearchCases").paginator.non_aggregate_keys)
    assert.is_nil(core.describe("connect", "StartChatContact").paginator)
  end)

  it("leaves out the output of an operation that has none", function()
    assert.is_nil(core.describe("connect", "DeleteUser").output)
    assert.same({}, core.describe("connect", "StopContact").output.members)
  end)

  it("knows no other operation", function()
    assert.is_nil(core.describe("connect", "StartChat"))
    assert.is_nil(core.describe("polly", "StartChatContact"))
  end)

  it("rejects a name that is no string", function()
    assert.error(function() core.describe("connect", 1) end)
  end)
end)

describe("core.describe_shape", function()
  it("names a shape inside itself without unfolding it", function()
    local value = core.describe_shape("connect", "SegmentAttributeValue")
    assert.equal("SegmentAttributeValue", value.members.ValueMap.value.shape)
    assert.is_nil(value.members.ValueMap.value.members)
  end)

  it("tells unions and sparse lists", function()
    assert.is_true(core.describe_shape("connect", "ReferenceSummary").union)
    assert.is_nil(core.describe_shape("connect", "Reference").union)
    assert.is_true(core.describe_shape("connectcases", "AuditEventFieldList").sparse)
  end)

  it("keeps fractions in bounds", function()
    local capacity = core.describe_shape("connectcampaignsv2", "Capacity")
    assert.same({ 0.01, 1 }, { capacity.min, capacity.max })
  end)

  it("clamps a bound beyond 64 bits", function()
    local max = core.describe_shape("connect", "QueuePriority").max
    assert.equal("9223372036854775807", tostring(max))
  end)

  it("gives the pattern that is enforced, and the published one where it was mended", function()
    local phone = core.describe_shape("connect", "PhoneNumber")
    assert.equal([[^\+[1-9]\d{1,14}$]], phone.pattern)
    assert.equal([[\\+[1-9]\\d{1,14}$]], phone.published_pattern)
    local shape = core.describe_shape("connect", "DirectoryId")
    assert.equal("^d-[0-9a-f]{10}$", shape.pattern)
    assert.is_nil(shape.published_pattern)
  end)

  it("knows no other shape", function()
    assert.is_nil(core.describe_shape("connect", "StartChatContact"))
  end)
end)
