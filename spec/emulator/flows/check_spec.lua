local check = require "luaconnect.emulator.flows.check"
local core = require "luaconnect.core"
local flow = require "spec.support.flow"
local support = require "spec.support.world"

local act, content = flow.action, flow.content
local E = { NoMatchingError = "end" }

-- the problems of a flow, or "" when it has none
local function problems(text, type)
  local sound, list = check(text, type or "CONTACT_FLOW")
  assert.equal(sound == nil, list ~= nil)
  return table.concat(list or {}, "\n")
end

-- the problems of an action in a flow
local function of(type, parameters, branches, flow_type, next)
  return problems(content(act("a", type, parameters, next or "end", branches)), flow_type)
end

-- a flow whose action is a table
local function raw(changes, type)
  local action = { Identifier = "a", Type = "DisconnectParticipant", Parameters = {}, Transitions = {} }
  for name, value in pairs(changes) do action[name] = value end
  return problems(core.json_encode { Version = "2019-10-30", StartAction = "a", Actions = { action } }, type)
end

describe("a content of a flow", function()
  it("is sound when it has what the service wants", function()
    assert.equal("", problems(content()))
    assert.equal("", problems(flow.module(), "MODULE"))
    assert.equal("", of("MessageParticipant", { Text = "Hello $.Attributes.name" }))
    assert.equal("", of("UpdateContactAttributes", { Attributes = { a = "b" } }, E))
    assert.equal("", of("Compare", { ComparisonValue = "$.Attributes.a" },
      { ["Equals b"] = "end", NoMatchingCondition = "end" }))
    assert.equal("", of("Loop", { LoopCount = "3" },
      { ["Equals ContinueLooping"] = "a", ["Equals DoneLooping"] = "end" }))
    assert.equal("", of("EndFlowExecution", {}, nil, "CUSTOMER_QUEUE", false) == "" and "" or
      problems(core.json_encode { Version = "2019-10-30", StartAction = "a", Actions = {
        { Identifier = "a", Type = "EndFlowExecution", Parameters = {}, Transitions = {} } } },
          "CUSTOMER_QUEUE"))
    assert.equal("", of("LoadContactContent", { anything = { 1 } }, E))
  end)

  it("is an outline", function()
    assert.matches("a JSON object expected", problems "")
    assert.matches("older format", problems '{"modules":[],"start":"x"}')
    assert.matches("At most 256000 characters expected, got 256001", problems((" "):rep(256001)))
    assert.equal("Invalid StartAction. The Identifier of an action expected",
      problems '{"Version":"2019-10-30","StartAction":"a","Actions":[]}')
  end)

  it("has identifiers of its own, which keep to the rules", function()
    local function identifier(text) return raw { Identifier = text } end
    assert.matches("One of its own expected. Path: Actions%[1%]", problems(content(
      act("a", "MessageParticipant", { Text = "x" }, "end"), act("a", "MessageParticipant", { Text = "x" },
        "end"))))
    for _, text in ipairs { "", ("x"):rep(51), "a b%", "a:b", "a(b", "a/b", "a=b", "$a", "a[0]", "{a}",
      "toString",
      "__proto__" } do
      assert.matches("Invalid Action identifier. Path: Actions%[0%].Identifier", identifier(text), 1)
    end
    for _, text in ipairs { "a b", ("é"):rep(50), "3", "Größe-1_x" } do
      assert.is_nil(identifier(text):find("identifier", 1, true), text)
    end
  end)

  it("has at most 250 actions, and at most 50 problems are told", function()
    local actions = {}
    for i = 1, 251 do actions[i] = act("a" .. i, "Unknown", {}, "end") end
    local _, list = check(content((table.unpack or unpack)(actions)), "CONTACT_FLOW") -- luacheck: compat
    assert.equal("Invalid Actions. At most 250 expected, got 252", list[1])
    assert.equal(50, #list)
  end)

  it("tells of each problem in at most 256 characters", function()
    local _, list = check(content(act("a", "MessageParticipant", { Text = "x", [("é"):rep(300)] = "x" },
      "end")),
      "CONTACT_FLOW")
    assert.is_true(#list[1] <= 256)
    assert.is_truthy(core.json_encode(list[1]))
  end)

  it("leads somewhere", function()
    local function leads(transitions)
      return raw { Type = "MessageParticipant", Parameters = { Text = "x" }, Transitions = transitions }
    end
    assert.matches("Invalid Action transition. One expected. Path: Actions%[0%].Transitions", leads {})
    assert.matches("Path: Actions%[0%].Transitions.NextAction", leads { NextAction = "b" })
    assert.matches("Path: Actions%[0%].Transitions.Errors%[0%].NextAction", leads {
      NextAction = "a", Errors = { { ErrorType = "NoMatchingError" } } })
    assert.equal("Action does not support transitions. Path: Actions[0]",
      raw { Transitions = { NextAction = "a" } })
  end)

  it("has actions of types that there are, where they may stand", function()
    assert.equal("Invalid Action type. Path: Actions[0]", of "MessageParticipants")
    for type, flow_type in pairs {
      TransferContactToQueue = "CUSTOMER_QUEUE", EndFlowExecution = "CONTACT_FLOW",
      DequeueContactAndTransferToQueue = "CONTACT_FLOW", TransferToFlow = "CUSTOMER_WHISPER",
      TransferContactToAgent = "CONTACT_FLOW", EndFlowModuleExecution = "CONTACT_FLOW",
      GetParticipantInput = "AGENT_HOLD",
    } do
      assert.equal("Invalid Action type. Not in a flow of this type. Path: Actions[0]", of(type, {}, nil,
        flow_type))
    end
  end)

  it("that is a module says what comes in and out", function()
    assert.matches("JSON field is missing or null for field name: settings", problems(content(), "MODULE"))
    assert.matches("field name: outputParameters", problems('{"Version":"2019-10-30","StartAction":"a",'
      .. '"Actions":[],"Settings":{"InputParameters":{}}}', "MODULE"))
  end)
end)

describe("an action's parameters", function()
  it("have names that it knows, and those that it needs", function()
    assert.equal("Invalid Action property name. Path: Actions[0].Parameters.Txt\n"
      .. "Invalid Action property name. "
      .. "One of PromptId, Text, SSML, Media expected. Path: Actions[0].Parameters",
      of("MessageParticipant", { Txt = "x" }))
    assert.equal("Invalid Action property name. Attributes expected. Path: Actions[0].Parameters",
      of("UpdateContactAttributes", {}, E))
    assert.matches("One of QueueId, AgentId", of("UpdateContactTargetQueue", { QueueId = "q",
      AgentId = "a" }, E))
    assert.matches("Path: Actions%[0%].Parameters.Result", problems(core.json_encode {
      Version = "2019-10-30", StartAction = "a", Settings = { InputParameters = {}, OutputParameters = {},
        Transitions = {} },
      Actions = { { Identifier = "a", Type = "EndFlowModuleExecution", Parameters = { Result = "x" } } },
    }, "MODULE"))
  end)

  it("have values of their class", function()
    local VALUE = "Invalid Action property value"
    for _, case in ipairs {
      { "MessageParticipant", { Text = 5 } },
      { "MessageParticipant", { Text = {} } },
      { "UpdateContactAttributes", { Attributes = "x" }, E },
      { "UpdateContactAttributes", { Attributes = { a = true } }, E },
      { "UpdateContactTargetQueue", { QueueId = "queue $.Attributes.q" }, E },
      { "UpdateFlowLoggingBehavior", { FlowLoggingBehavior = "$.Attributes.log" } },
      { "UpdateFlowLoggingBehavior", { FlowLoggingBehavior = "On" } },
      { "Wait", { TimeLimitSeconds = "604801" }, E },
      { "Wait", { TimeLimitSeconds = "0" }, E },
      { "Wait", { TimeLimitSeconds = "soon" }, E },
      { "Loop", { LoopCount = "101" } },
      { "InvokeLambdaFunction", { LambdaFunctionARN = "a", InvocationTimeLimitSeconds = "9" }, E },
      { "TransferParticipantToThirdParty", { ThirdPartyPhoneNumber = "+1",
        ThirdPartyDTMFDigits = ("1"):rep(51) }, E },
      { "UpdateContactEventHooks", { EventHooks = { CustomerQueue = 5 } }, E },
    } do
      assert.matches(VALUE, of(case[1], case[2], case[3]))
    end
    assert.equal("", of("UpdateContactTargetQueue", { QueueId = "$.Attributes.q" }, E))
    assert.equal("", of("Wait", { TimeLimitSeconds = "$.Attributes.seconds" }, E))
  end)

  it("go together", function()
    assert.matches("DelaySeconds or ScheduledTime", of("CreateTask", { DelaySeconds = "5",
      ScheduledTime = "6" }, E))
    assert.matches("One hook expected", of("UpdateContactEventHooks", { EventHooks = {
      CustomerQueue = "a", AgentHold = "b" } }, E))
    assert.matches("EventHooks.Queue", of("UpdateContactEventHooks", { EventHooks = { Queue = "a" } }, E))
    local function input(parameters, branches)
      parameters.Text = "?"
      return of("GetParticipantInput", parameters, branches)
    end
    assert.equal("", input({ StoreInput = "False" }, { ["Equals 1"] = "end", NoMatchingError = "end" }))
    assert.matches("Equals with one of 0%-9", input({ StoreInput = "False" }, { ["Equals 12"] = "end",
      NoMatchingError = "end" }))
    assert.matches("InputValidation with StoreInput True", input({ StoreInput = "True" }, E))
    assert.matches("None with StoreInput True", input({ StoreInput = "True", InputValidation = {} },
      { ["Equals 1"] = "end", NoMatchingError = "end" }))
    assert.matches("Invalid Action type. Path: .*DisableCancelKey", input({ StoreInput = "False",
      DTMFConfiguration = { DisableCancelKey = true } }, E))
  end)
end)

-- what is keyed in and stored, with a validation
local function stored(validation, more)
  local parameters = { Text = "?", StoreInput = "True", InputValidation = validation }
  for name, value in pairs(more or {}) do parameters[name] = value end
  return of("GetParticipantInput", parameters, E)
end

describe("parameters within parameters", function()
  local CUSTOM = { CustomValidation = { MaximumLength = "4" } }

  it("say how what is keyed in is validated", function()
    assert.equal("", stored(CUSTOM))
    assert.equal("", stored { PhoneNumberValidation = { NumberFormat = "E164" } })
    assert.equal("", stored { PhoneNumberValidation = { NumberFormat = "Local", CountryCode = "US" } })
    assert.equal("", stored(CUSTOM, { InputEncryption = { EncryptionKeyId = "a", Key = "b" },
      DTMFConfiguration = { InputTerminationSequence = "#", InterdigitTimeLimitSeconds = "20" } }))
    for expected, validation in pairs {
      ["One of PhoneNumberValidation, CustomValidation expected"] = {},
      ["NumberFormat expected"] = { PhoneNumberValidation = {} },
      ["value. Path: .*NumberFormat"] = { PhoneNumberValidation = { NumberFormat = "national" } },
      ["CountryCode expected"] = { PhoneNumberValidation = { NumberFormat = "Local" } },
      ["MaximumLength expected"] = { CustomValidation = {} },
      ["A text expected. Path: .*MaximumLength"] = { CustomValidation = { MaximumLength = 4 } },
    } do
      assert.matches(expected, stored(validation))
    end
    local both = { PhoneNumberValidation = { NumberFormat = "E164" },
      CustomValidation = CUSTOM.CustomValidation }
    assert.matches("One of PhoneNumberValidation, CustomValidation expected", stored(both))
    assert.matches("InputEncryption with CustomValidation", stored(
      { PhoneNumberValidation = { NumberFormat = "E164" } }, { InputEncryption = {} }))
    assert.matches("InputTerminationSequence", stored(CUSTOM,
      { DTMFConfiguration = { InputTerminationSequence = "######" } }))
    assert.matches("InterdigitTimeLimitSeconds", stored(CUSTOM,
      { DTMFConfiguration = { InterdigitTimeLimitSeconds = "21" } }))
  end)

  it("are one prompt, one bot, six tags", function()
    assert.matches("One of PromptId, Text, SSML, Media", stored(CUSTOM, { SSML = "<speak/>" }))
    local bot = { LexV2Bot = { AliasArn = "arn" } }
    assert.equal("", of("ConnectParticipantWithLexBot", bot, E))
    assert.matches("One of LexV2Bot, LexBot", of("ConnectParticipantWithLexBot", {}, E))
    assert.matches("One of PromptId, Text", of("ConnectParticipantWithLexBot",
      { LexV2Bot = bot.LexV2Bot, Text = "a", SSML = "b" }, E))
    assert.matches("Messages%[1%]", of("MessageParticipantIteratively",
      { Messages = { { Text = "a" }, {} } }, nil, "CUSTOMER_QUEUE"))
    local tags = {}
    for i = 1, 6 do tags["k" .. i] = "v" end
    assert.equal("", of("TagContact", { Tags = tags }, E))
    tags.k7 = "v"
    assert.matches("At most 6 tags", of("TagContact", { Tags = tags }, E))
  end)

  it("are of the kinds that there are", function()
    assert.matches("Events%[0%]", of("Wait", { TimeLimitSeconds = "5", Events = { "Rain" } }, E))
    assert.matches("ResponseType", of("InvokeLambdaFunction",
      { LambdaFunctionARN = "a", ResponseValidation = { ResponseType = "XML" } }, E))
    assert.matches("FlowAttributes.a", of("UpdateFlowAttributes", { FlowAttributes = { a = "b" } }, E))
    assert.equal("", of("UpdateFlowAttributes", { FlowAttributes = { a = { Value = "b" } } }, E))
    assert.matches("ContactFlowId or TaskTemplateId", of("CreateTask", { Name = "n" }, E))
    assert.matches("MaximumConnectionAttempts", of("CreateCallbackContact",
      { MaximumConnectionAttempts = "0" }, E))
  end)
end)

describe("an action's branches", function()
  it("are there when the service demands them", function()
    assert.equal("Invalid Action error. Error: NoMatchingError, Path: Actions[0]",
      of("UpdateContactAttributes", { Attributes = {} }))
    assert.equal("Invalid Action error. Error: QueueAtCapacity, Path: Actions[0]",
      of("TransferContactToQueue", {}, E))
    assert.matches("Error: NoMatchingCondition", of("Compare", { ComparisonValue = "x" }))
    assert.matches("No error expected", of("UpdateFlowLoggingBehavior", { FlowLoggingBehavior = "Enabled" },
      E))
    assert.matches("Error: InFlightRedactionConfigurationFailed",
      of("UpdateContactRecordingAndAnalyticsBehavior",
      { ChatBehavior = {} }, { NoMatchingError = "end", ChannelMismatch = "end" }))
  end)

  it("compare as that type does", function()
    assert.matches("An operator expected. Path: Actions%[0%].Transitions.Conditions%[0%]", of("Compare",
      { ComparisonValue = "x" }, { ["Like b"] = "end", NoMatchingCondition = "end" }))
    assert.matches("DoneLooping expected", of("Loop", { LoopCount = "1" },
      { ["Equals ContinueLooping"] = "end" }))
    assert.matches("True or False expected, got Maybe", of("CheckHoursOfOperation", {},
      { ["Equals True"] = "end",
      ["Equals False"] = "end", ["Equals Maybe"] = "end", NoMatchingError = "end" }))
    assert.matches("NumberGreaterThan 0", of("CheckMetricData", { MetricType = "NumberOfAgentsOnline" }, {
      ["NumberLessThan 5"] = "end", NoMatchingError = "end", NoMatchingCondition = "end" }))
    assert.matches("A comparison of numbers", of("CheckMetricData", {
      MetricType = "NumberOfContactsInQueue" }, {
      ["TextContains 5"] = "end", NoMatchingError = "end", NoMatchingCondition = "end" }))
    assert.matches("Equals expected", of("CheckHoursOfOperation", {}, {
      ["TextContains True"] = "end", ["Equals False"] = "end", NoMatchingError = "end" }))
    assert.matches("WaitCompleted or .* expected, got Done", of("Wait", { TimeLimitSeconds = "5" }, {
      ["Equals Done"] = "end", NoMatchingError = "end" }))
    local function shares(condition)
      return of("DistributeByPercentage", {}, { [condition] = "end", NoMatchingCondition = "end" })
    end
    assert.equal("", shares "NumberLessThan 101")
    for _, condition in ipairs {
      "NumberLessThan 0", "NumberLessThan 102", "NumberLessThan x", "Equals 50",
    } do
      assert.matches("NumberLessThan with 1%-101", shares(condition))
    end
  end)

  it("say which error they are for", function()
    assert.matches("An ErrorType expected. Path: Actions%[0%].Transitions.Errors%[0%]", raw {
      Type = "MessageParticipant", Parameters = { Text = "x" },
      Transitions = { NextAction = "a", Errors = { { NextAction = "a" } } },
    })
  end)
end)

describe("the service", function()
  local w
  before_each(function() w = support.new() end)

  local function create(changes)
    local input = { Name = "f", Type = "CONTACT_FLOW", Content = "{}" }
    for name, value in pairs(changes or {}) do input[name] = value end
    return support.call(w, "CreateContactFlow", input)
  end

  it("refuses what has problems, unless it is a draft", function()
    local output, err = create()
    assert.is_nil(output)
    assert.same({ "InvalidContactFlowException", 400 }, { err.code, err.status })
    assert.equal("Version: 2019-10-30 expected", err.details.problems[1].message)
    local id = assert(create { Status = "SAVED" }).ContactFlowId
    assert(support.call(w, "UpdateContactFlowContent", { ContactFlowId = id .. ":$SAVED", Content = "[]" }))
    output, err = support.call(w, "UpdateContactFlowContent", { ContactFlowId = id, Content = "[]" })
    assert.is_nil(output)
    assert.equal("InvalidContactFlowException", err.code)
    output, err = support.call(w, "CreateContactFlowModule", { Name = "m", Content = content() })
    assert.is_nil(output)
    assert.equal("InvalidContactFlowModuleException", err.code)
  end)

  it("takes the content that its own flows have", function()
    local text = assert(support.call(w, "DescribeContactFlow",
      { ContactFlowId = support.FLOW })).ContactFlow.Content
    assert.equal("", problems(text))
  end)
end)

-- a content that went wrong somewhere
local function broken(text, n)
  local at, count = (n * 7919) % #text + 1, n
  local function some(pattern, every, other)
    return (text:gsub(pattern, function(found)
      count = count + 1
      return count % every == 0 and other or found
    end))
  end
  local edits = {
    text:sub(1, at - 1) .. text:sub(at + 1), text:sub(1, at - 1) .. "[" .. text:sub(at),
    text:sub(1, at - 1) .. '"' .. text:sub(at), text:sub(1, at),
    some('"[^"]*"', 13, "5"), some("{[^{}]*}", 7, "[]"), some('"[^"]*"', 11, "{}"),
  }
  return edits[n % #edits + 1]
end

describe("any content", function()
  it("is checked, and run, without a failure", function()
    local text = content(
      act("a", "UpdateContactAttributes", { Attributes = { a = "$.Attributes.b" } }, "b", E),
      act("b", "Compare", { ComparisonValue = "$.Channel" }, nil, { ["Equals TASK"] = "c",
        NoMatchingCondition = "c" }),
      act("c", "UpdateContactEventHooks", { EventHooks = { CustomerQueue = support.FLOW } }, "d", E),
      act("d", "CreateTask", { Name = "n", ContactFlowId = support.FLOW, References = { r = { Type = "URL",
        Value = "v" } } },
        "e", E),
      act("e", "UpdateRoutingCriteria",
        { RoutingCriteria = { Steps = { { Expression = { AttributeCondition = {
        Name = "n", Value = "v" } } } } } }, "f", E),
      act("f", "UpdateContactTargetQueue", { QueueId = "q" }, "g", E),
      act("g", "TransferContactToQueue", {}, "end", { QueueAtCapacity = "end", NoMatchingError = "end" }))
    for n = 1, 700 do
      local bad = broken(text, n)
      check(bad, "CONTACT_FLOW")
      local w = support.new { log = function() end, instances = { {
        id = support.INSTANCE, queues = { "q" }, flows = { support.FLOW, { id = "f", content = bad } } } } }
      assert(support.start(w, "StartTaskContact", { ContactFlowId = "f" }))
    end
  end)
end)
