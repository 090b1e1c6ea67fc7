local core = require "luaconnect.core"

local function schema(name, service)
  return core.schema(service or "connect", name)
end

-- every table inside a schema, itself first
local function each(node, visit)
  if type(node) == "table" then
    visit(node)
    for _, child in pairs(node) do
      each(child, visit)
    end
  end
end

-- what the models of both say, keyword by keyword
local STATED = {
  StartTaskContactRequest = {
    required = { "InstanceId", "Name" },
    InstanceId = { type = "string", minLength = 1, maxLength = 100 },
    Name = { type = "string", minLength = 0, maxLength = 1024, ["x-sensitive"] = true },
    Description = { type = "string", minLength = 0, maxLength = 4096, ["x-sensitive"] = true },
    PreviousContactId = { type = "string", minLength = 1, maxLength = 256 },
    RelatedContactId = { type = "string", minLength = 1, maxLength = 256 },
    ContactFlowId = { type = "string", maxLength = 500 },
    TaskTemplateId = { type = "string", minLength = 1, maxLength = 500 },
    QuickConnectId = { type = "string" },
    ClientToken = { type = "string", maxLength = 500, ["x-idempotency-token"] = true },
    ScheduledTime = { type = { "number", "string" }, format = "date-time" },
    Attributes = { ["$ref"] = "#/$defs/Attributes" },
    References = { ["$ref"] = "#/$defs/ContactReferences" },
    SegmentAttributes = { ["$ref"] = "#/$defs/SegmentAttributes" },
    Attachments = { ["$ref"] = "#/$defs/TaskAttachments" },
  },
  StartChatContactRequest = {
    required = { "InstanceId", "ContactFlowId", "ParticipantDetails" },
    InstanceId = { type = "string", minLength = 1, maxLength = 100 },
    ContactFlowId = { type = "string", maxLength = 500 },
    RelatedContactId = { type = "string", minLength = 1, maxLength = 256 },
    ChatDurationInMinutes = { type = "integer", minimum = 60, maximum = 10080 },
    ClientToken = { type = "string", maxLength = 500, ["x-idempotency-token"] = true },
    CustomerId = { type = "string", minLength = 1, maxLength = 128, ["x-sensitive"] = true },
    Attributes = { ["$ref"] = "#/$defs/Attributes" },
    SegmentAttributes = { ["$ref"] = "#/$defs/SegmentAttributes" },
    ParticipantDetails = { ["$ref"] = "#/$defs/ParticipantDetails" },
    ParticipantConfiguration = { ["$ref"] = "#/$defs/ParticipantConfiguration" },
    InitialMessage = { ["$ref"] = "#/$defs/ChatMessage" },
    PersistentChat = { ["$ref"] = "#/$defs/PersistentChat" },
    SupportedMessagingContentTypes = { ["$ref"] = "#/$defs/SupportedMessagingContentTypes" },
    DisconnectOnCustomerExit = { ["$ref"] = "#/$defs/DisconnectOnCustomerExit" },
  },
}

describe("core.schema", function()
  for name, stated in pairs(STATED) do
    it("says of " .. name .. " all that its model does", function()
      local s = schema(name)
      assert.same({ name, "object", false }, { s.title, s.type, s.additionalProperties })
      assert.same(stated.required, s.required)
      for member, keywords in pairs(stated) do
        if member ~= "required" then assert.same(keywords, s.properties[member], member) end
      end
      for member in pairs(s.properties) do assert.is_table(stated[member], member) end
    end)
  end

  it("names its dialect and its shape", function()
    local s = schema "StartChatContactRequest"
    assert.equal("https://json-schema.org/draft/2020-12/schema", s["$schema"])
    assert.equal("StartChatContactRequest", s.title)
  end)

  it("closes a structure and lists what it requires", function()
    local s = schema "StartChatContactRequest"
    assert.equal("object", s.type)
    assert.is_false(s.additionalProperties)
    assert.same({ "InstanceId", "ContactFlowId", "ParticipantDetails" }, s.required)
  end)

  it("leaves out `required` where nothing is", function()
    assert.is_nil(schema("SegmentAttributeValue").required)
  end)

  it("bounds strings, numbers, lists and maps", function()
    assert.same({ type = "string", minLength = 1, maxLength = 100 },
      schema("StartChatContactRequest").properties.InstanceId)
    assert.same({ type = "integer", minimum = 60, maximum = 10080 },
      schema("StartChatContactRequest").properties.ChatDurationInMinutes)
    local tags, files = schema "ContactTagMap", schema "TaskAttachments"
    assert.same({ 1, 6 }, { tags.minProperties, tags.maxProperties })
    assert.same({ 1, 5 }, { files.minItems, files.maxItems })
  end)

  it("keeps a fraction, and says a bound beyond 2^53 as a number", function()
    assert.equal(0.01, schema("Capacity", "connectcampaignsv2").minimum)
    assert.equal(2 ^ 63, schema("QueuePriority").maximum)
  end)

  it("lists the values of an enumeration", function()
    assert.same({ "VOICE", "CHAT", "TASK", "EMAIL" }, schema("Channel").enum)
  end)

  it("takes epoch seconds or a string for a timestamp", function()
    local time = schema("StartTaskContactRequest").properties.ScheduledTime
    assert.same({ "number", "string" }, time.type)
    assert.equal("date-time", time.format)
  end)

  it("wants exactly one member of a union", function()
    local union = schema "ReferenceSummary"
    assert.same({ 1, 1 }, { union.minProperties, union.maxProperties })
  end)

  it("checks the keys of a map and the values", function()
    local map = schema "Attributes"
    assert.equal("object", map.type)
    assert.equal(32767, map.propertyNames.maxLength)
    assert.equal(32767, map.additionalProperties.maxLength)
  end)

  it("lets a sparse list hold null", function()
    assert.same({ { ["$ref"] = "#/$defs/AuditEventField" }, { type = "null" } },
      schema("AuditEventFieldList", "connectcases").items.anyOf)
  end)

  it("gives a mended pattern, never one that is escaped twice", function()
    assert.equal([[^\+[1-9]\d{1,14}$]], schema("PhoneNumber").pattern)
  end)

  it("keeps a pattern that some dialects lack as an annotation", function()
    assert.is_nil(schema("FileName").pattern)
    assert.equal([[^\P{C}*$]], schema("FileName")["x-pattern"])
  end)

  it("marks what is sensitive, deprecated, or a token", function()
    assert.is_true(schema("StartTaskContactRequest").properties.Name["x-sensitive"])
    assert.is_true(schema("AuthenticationProfile").properties.PeriodicSessionDuration.deprecated)
    assert.is_true(schema("StartChatContactRequest").properties.ClientToken["x-idempotency-token"])
  end)

  it("defines a recursive shape once and refers to it", function()
    local s = schema "SegmentAttributeValue"
    assert.equal("#/$defs/SegmentAttributeValueMap", s.properties.ValueMap["$ref"])
    assert.equal("#/$defs/SegmentAttributeValue",
      s["$defs"].SegmentAttributeValueMap.additionalProperties["$ref"])
    assert.is_table(s["$defs"].SegmentAttributeValue)
  end)

  it("defines all that it refers to, for every shape of every service", function()
    for _, service in ipairs(core.services()) do
      for name in pairs(core.model(service).shapes) do
        local s, missing = schema(name, service), nil
        each(s, function(node)
          local target = type(node["$ref"]) == "string" and node["$ref"]:match "^#/%$defs/(.+)$"
          if target and not s["$defs"][target] then missing = target end
        end)
        assert.is_nil(missing, service .. " " .. name)
      end
    end
  end)

  it("knows no other shape", function()
    assert.is_nil(schema "StartChatContact")
    assert.is_nil(schema("StartChatContactRequest", "polly"))
  end)
end)

describe("core.schema in the hands of a validator #door", function()
  local judge = require("spec.support.jsonschema").judge

  it("is a schema for every input, and its patterns are readable", function()
    local cases = {}
    for _, service in ipairs(core.services()) do
      for _, name in ipairs(core.operations(service)) do
        local shape = core.describe(service, name).input.shape
        cases[#cases + 1] = { schema = schema(shape, service) }
      end
    end
    assert.same({}, judge(cases))
  end)

  local CHAT = {
    InstanceId = "i", ContactFlowId = "f", ParticipantDetails = { DisplayName = "Ada" },
    SegmentAttributes = { a = { ValueMap = { b = { ValueList = { { ValueString = "c" } } } } } },
  }

  -- the input above with some members changed; false takes one away
  local function chat(changes)
    local input = {}
    for key, value in pairs(CHAT) do
      input[key] = value
    end
    for key, value in pairs(changes) do
      input[key] = value or nil
    end
    return input
  end

  local CASES = {
    { "valid", "StartChatContactRequest", chat {} },
    { "invalid", "StartChatContactRequest", chat { InstanceId = false } },
    { "invalid", "StartChatContactRequest", chat { Attribute = "unknown" } },
    { "invalid", "StartChatContactRequest", chat { ChatDurationInMinutes = 59 } },
    { "invalid", "StartChatContactRequest", chat { ChatDurationInMinutes = 60.5 } },
    { "invalid", "StartChatContactRequest", chat { ParticipantDetails = { DisplayName = "" } } },
    { "invalid", "StartChatContactRequest",
      chat { SegmentAttributes = { a = { ValueMap = { b = { ValueSet = "c" } } } } } },
    { "valid", "PhoneNumber", "+15551234567" },
    { "invalid", "PhoneNumber", "5551234567" },
    { "valid", "Channel", "CHAT" },
    { "invalid", "Channel", "SMOKE" },
    { "valid", "ReferenceSummary", { Url = { Name = "a" } } },
    { "invalid", "ReferenceSummary", { Url = { Name = "a" }, String = { Name = "b" } } },
  }

  it("accepts what is right and refuses what is wrong", function()
    local cases, expected = {}, {}
    for i, case in ipairs(CASES) do
      expected[i] = case[1]
      cases[i] = { schema = schema(case[2]), instances = { case[3] } }
    end
    assert.same(expected, judge(cases))
  end)
end)
