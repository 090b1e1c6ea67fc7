local core = require "luaconnect.core"
local flow = require "spec.support.flow"
local support = require "spec.support.world"

local act, content = flow.action, flow.content
local START, HOUR = support.START, 3600

local w, told, lines

-- an emulator whose flows have contents: by id
local function new_world(contents, options)
  local flows = { support.FLOW }
  for id, text in pairs(contents or {}) do
    flows[#flows + 1] = type(text) == "table" and text or { id = id, content = text }
  end
  table.sort(flows, function(a, b) return (a.id or a) < (b.id or b) end)
  options = options or {}
  options.instances = { { id = support.INSTANCE, flows = flows, queues = { "q", "r" } } }
  lines, told = {}, {}
  options.log = function(line) lines[#lines + 1] = line end
  w = support.new(options)
  w.events:on("*", function(contact, at, name) told[#told + 1] = { contact.id, name, at - START } end)
end

local function start(id, operation, changes)
  local input = { ContactFlowId = id }
  for name, value in pairs(changes or {}) do input[name] = value end
  return assert(support.start(w, operation or "StartTaskContact", input)).ContactId
end

local function contact(id)
  return w.contacts.all:get(id)
end

local function later(seconds)
  w.clock:advance(seconds)
  w:tick()
end

local function attributes(id)
  return support.describe(w, id).Attributes
end

local function said(id)
  local list = {}
  for _, item in ipairs(w.chats:list(contact(id))) do
    if item.type == "MESSAGE" then list[#list + 1] = item.role .. ": " .. item.content end
  end
  return list
end

-- "note" of an action that says where a flow has come by
local function note(identifier, next)
  return act(identifier, "UpdateContactAttributes", { Attributes = { came = identifier } }, next or "end",
    { NoMatchingError = next or "end" })
end

-- runs a task through a flow of these actions: the attributes when it is over
local function run(...)
  new_world { f = content(...) }
  local id = start("f", "StartTaskContact", { Attributes = { class = "gold", n = "5" } })
  return attributes(id), id
end

local function came(...)
  return (run(...)).came
end

describe("a flow", function()
  it("ends its contact", function()
    new_world { f = content(act("log", "UpdateFlowLoggingBehavior", { FlowLoggingBehavior = "Enabled" },
      "end")) }
    local id = start "f"
    assert.equal("CONTACT_FLOW_DISCONNECT", support.describe(w, id).DisconnectReason)
    assert.same({ { id, "INITIATED", 0 }, { id, "CONNECTED_TO_SYSTEM", 0 }, { id, "DISCONNECTED", 0 },
      { id, "COMPLETED", 0 } }, told)
    assert.same({}, lines)
  end)

  it("brings contacts into the queue that it names", function()
    new_world { f = content(
      act("target", "UpdateContactTargetQueue", { QueueId = "r" }, "queue", { NoMatchingError = "end" }),
      act("queue", "TransferContactToQueue", {}, "end", { QueueAtCapacity = "end",
        NoMatchingError = "end" })) }
    local id = start "f"
    assert.equal("QUEUED", contact(id).state)
    assert.equal("r", support.describe(w, id).QueueInfo.Id)
    assert.is_nil(contact(id).run)
  end)

  it("takes the error branch when there is no such queue, or none", function()
    assert.equal("e", came(
      act("t", "UpdateContactTargetQueue", { QueueId = "nowhere" }, "end", { NoMatchingError = "e" }),
        note "e"))
    assert.equal("e", came(act("q", "TransferContactToQueue", {}, "end", { NoMatchingError = "e" }),
      note "e"))
  end)

  it("sees that a queue is full", function()
    new_world { f = content(
      act("t", "UpdateContactTargetQueue", { QueueId = "q" }, "queue", { NoMatchingError = "end" }),
      act("queue", "TransferContactToQueue", {}, "end", { QueueAtCapacity = "e", NoMatchingError = "end" }),
      note "e") }
    assert(support.call(w, "UpdateQueueMaxContacts", { QueueId = "q", MaxContacts = 1 }))
    assert.equal("QUEUED", contact(start "f").state)
    assert.equal("e", attributes(start "f").came)
  end)

  it("goes on in another one", function()
    new_world {
      f = content(act("go", "TransferToFlow", { ContactFlowId = "g" }, "end", { NoMatchingError = "end" })),
      g = content(note "g"),
      h = content(act("go", "TransferToFlow", { ContactFlowId = support.FLOW }, "end",
        { NoMatchingError = "end" })),
      lost = content(act("go", "TransferToFlow", { ContactFlowId = "nowhere" }, nil,
        { NoMatchingError = "n" }), note "n"),
    }
    assert.equal("g", attributes(start "f").came)
    assert.equal("QUEUED", contact(start "h").state)
    assert.equal("n", attributes(start "lost").came)
  end)

  it("does what its content says by now", function()
    new_world { f = content(note "old") }
    assert.equal("old", attributes(start "f").came)
    assert(support.call(w, "UpdateContactFlowContent", { ContactFlowId = "f",
      Content = content(note "new") }))
    assert.equal("new", attributes(start "f").came)
  end)

  it("is the draft or the version that its id names", function()
    new_world { f = content(note "one") }
    assert(support.call(w, "CreateContactFlowVersion", { ContactFlowId = "f" }))
    assert(support.call(w, "UpdateContactFlowContent", { ContactFlowId = "f",
      Content = content(note "two") }))
    assert(support.call(w, "UpdateContactFlowContent", {
      ContactFlowId = "f:$SAVED", Content = content(note "draft") }))
    assert.same({ "two", "one", "draft" },
      { attributes(start "f").came, attributes(start "f:1").came, attributes(start "f:$SAVED").came })
  end)

  it("ends its contact, and says so, when it cannot go on", function()
    for message, text in pairs {
      ["an action of the flow expected"] = content(act("a", "Compare", {}, "nowhere")),
      ["a branch for what came of it expected"] = content(act("a", "Compare", { ComparisonValue = "x" })),
      ["a wait after at most 1000 actions expected"] =
        content(act("a", "UpdateFlowLoggingBehavior", {}, "b"), act("b", "UpdateFlowLoggingBehavior", {},
          "a")),
      ["a JSON object expected"] = "[",
      ["Version: 2019%-10%-30 expected"] = '{"Version":"1","StartAction":"a","Actions":[]}',
      ["Actions%[0%].Type: a string expected"] =
        '{"Version":"2019-10-30","StartAction":"a","Actions":[{"Identifier":"a","Type":5}]}',
    } do
      new_world { f = text }
      local id = start "f"
      assert.equal("COMPLETED", contact(id).state)
      assert.equal(1, #lines)
      assert.matches(message, lines[1])
    end
  end)

  it("is remembered by a contact that waits in it", function()
    local text = content(act("w", "Wait", { TimeLimitSeconds = "60" }, nil,
      { ["Equals WaitCompleted"] = "n", NoMatchingError = "end" }), note "n")
    new_world { f = text }
    local id = start("f", "StartChatContact")
    local snapshot = assert(core.json_decode(assert(core.json_encode(w.store:snapshot()))))
    new_world { f = text }
    w.store:restore(snapshot)
    assert.equal("IN_FLOW", contact(id).state)
    later(59)
    assert.is_nil(attributes(id).came)
    later(1)
    assert.equal("n", attributes(id).came)
    assert.equal(START + 60, support.describe(w, id).DisconnectTimestamp)
  end)
end)

describe("an action", function()
  it("compares", function()
    local function compare(operator, operand, value)
      return came(act("c", "Compare", { ComparisonValue = value or "$.Attributes.class" }, "end",
        { [operator .. " " .. operand] = "yes", NoMatchingCondition = "no" }), note "yes", note "no")
    end
    for operand, operator in pairs {
      gold = "Equals", go = "TextStartsWith", ld = "TextEndsWith", ol = "TextContains",
    } do
      assert.equal("yes", compare(operator, operand), operator)
      assert.equal("no", compare(operator, "silver"), operator)
    end
    assert.equal("yes", compare("NumberGreaterThan", "4.5", "$.Attributes.n"))
    assert.equal("no", compare("NumberGreaterThan", "5", "$.Attributes.n"))
    assert.equal("yes", compare("NumberGreaterOrEqualTo", "5", "$.Attributes.n"))
    assert.equal("yes", compare("NumberLessThan", "6", "$.Attributes.n"))
    assert.equal("no", compare("NumberLessOrEqualTo", "4", "$.Attributes.n"))
    assert.equal("no", compare("NumberLessThan", "6", "$.Attributes.class"))
    assert.equal("no", compare("NumberLessThan", "six", "$.Attributes.n"))
    for _, odd in ipairs { "inf", "nan", "0x10", "1e3", "", " ", ".", "+-1" } do -- which some Luas read
      assert.equal("no", compare("NumberLessThan", odd, "$.Attributes.n"), odd)
    end
    assert.equal("yes", compare("NumberLessThan", " +6.5 ", "$.Attributes.n"))
  end)

  it("loops as often as it says", function()
    new_world { f = content(
      act("l", "Loop", { LoopCount = "3" }, nil, { ["Equals ContinueLooping"] = "say",
        ["Equals DoneLooping"] = "end" }),
      act("say", "MessageParticipant", { Text = "again" }, "l")) }
    assert.same({ "SYSTEM: again", "SYSTEM: again", "SYSTEM: again" }, said(start("f", "StartChatContact")))
  end)

  it("sets attributes, with what references stand for", function()
    local got, id = run(act("a", "UpdateContactAttributes", { Attributes = {
      whole = "$.Attributes.class", mixed = "a $.Attributes['class'] class, no $.Attributes.nothing.",
      channel = "$.Channel", own = "$.ContactId", name = "$.Name",
    } }, "end", { NoMatchingError = "end" }))
    assert.same({ "gold", "a gold class, no .", "TASK", id, "call back" },
      { got.whole, got.mixed, got.channel, got.own, got.name })
  end)

  it("takes the error branch when attributes are too many", function()
    assert.equal("e", came(act("a", "UpdateContactAttributes", { Attributes = { big = ("x"):rep(40000) } },
      "end",
      { NoMatchingError = "e" }), note "e"))
  end)

  it("sets data, tags and priority", function()
    local _, id = run(
      act("d", "UpdateContactData", {
        Name = "$.Attributes.class", References = { page = { Type = "URL", Value = "https://example.com" } },
        SegmentAttributes = { ["connect:Subtype"] = { ValueString = "connect:X" } },
      }, "t", { NoMatchingError = "end" }),
      act("t", "TagContact", { Tags = { team = "red", floor = "2" } }, "u", { NoMatchingError = "end" }),
      act("u", "UnTagContact", { TagKeys = { "floor" } }, "p", { NoMatchingError = "end" }),
      act("p", "UpdateContactRoutingBehavior", { QueuePriority = "2" }, "n"),
      act("n", "UpdateContactAttributes", { Attributes = {
        page = "$.References.page.Value", team = "$.Tags.team",
          sub = "$.SegmentAttributes['connect:Subtype']",
      } }, "end", { NoMatchingError = "end" }))
    local record, got = support.describe(w, id), attributes(id)
    assert.same({ "gold", 2, "red" }, { record.Name, record.QueuePriority, record.Tags.team })
    assert.is_nil(record.Tags.floor)
    assert.same({ "https://example.com", "red", "connect:X" }, { got.page, got.team, got.sub })
  end)

  it("tells of segment attributes and routing criteria that it sets", function()
    new_world { f = content(
      act("n", "UpdateContactData", { Name = "x" }, "d", { NoMatchingError = "end" }),
      act("d", "UpdateContactData", { SegmentAttributes = { ["connect:Subtype"] = { ValueString = "a" } } },
        "c", { NoMatchingError = "end" }),
      act("c", "UpdateRoutingCriteria", { RoutingCriteria = { Steps = { {
        Expression = { AttributeCondition = { Name = "a", ComparisonOperator = "NumberGreaterOrEqualTo",
          ProficiencyLevel = "1", Value = "b" } },
      } } } }, "end", { NoMatchingError = "end" })) }
    local changed = {}
    w.events:on("CONTACT_DATA_UPDATED", function(_, _, _, updated) changed[#changed + 1] = updated[1] end)
    start "f"
    assert.same({ "Segment Attributes", "RoutingCriteria.Step.Status" }, changed)
  end)

  it("keeps attributes of the flow", function()
    assert.equal("7", run(
      act("f", "UpdateFlowAttributes", { FlowAttributes = { sum = { Value = "7" } } }, "a",
        { NoMatchingError = "end" }),
      act("a", "UpdateContactAttributes", { Attributes = { sum = "$.FlowAttributes.sum" } }, "end",
        { NoMatchingError = "end" })).sum)
  end)

  it("looks at the hours", function()
    local check = act("h", "CheckHoursOfOperation", {}, nil,
      { ["Equals True"] = "open", ["Equals False"] = "closed", NoMatchingError = "none" })
    local target = act("t", "UpdateContactTargetQueue", { QueueId = "q" }, "h", { NoMatchingError = "end" })
    assert.equal("none", came(check, note "open", note "closed", note "none"))
    assert.equal("open", came(target, check, note "open", note "closed", note "none"))
    new_world { f = content(target, check, note "open", note "closed", note "none") }
    local hours = w.resources:all("hours", support.INSTANCE)[1]
    assert(support.call(w, "UpdateHoursOfOperation", { HoursOfOperationId = hours.id, Config = {
      { Day = "TUESDAY", StartTime = { Hours = 22, Minutes = 0 }, EndTime = { Hours = 22, Minutes = 30 } },
    } }))
    assert.equal("open", attributes(start "f").came) -- START is a Tuesday, 22:13:20
    later(17 * 60)
    assert.equal("closed", attributes(start "f").came)
  end)

  it("looks at metrics", function()
    local function check(metric, condition)
      return content(
        act("m", "CheckMetricData", { MetricType = metric, QueueId = "q" }, nil,
          { [condition] = "yes", NoMatchingCondition = "no", NoMatchingError = "end" }), note "yes",
            note "no")
    end
    new_world {
      agents = check("NumberOfAgentsAvailable", "NumberGreaterThan 0"),
      waiting = check("NumberOfContactsInQueue", "NumberGreaterThan 1"),
      oldest = check("OldestContactInQueueAgeSeconds", "NumberGreaterThan 59"),
      all = content(act("g", "GetMetricData", { QueueId = "q" }, "a", { NoMatchingError = "end" }),
        act("a", "UpdateContactAttributes", { Attributes = {
          size = "$.Metrics.Queue.Size", online = "$.Metrics.Agents.Online.Count",
            name = "$.Metrics.Queue.Name",
        } }, "end", { NoMatchingError = "end" })),
    }
    start(support.FLOW)
    assert.same({ "no", "no", "no" },
      { attributes(start "agents").came, attributes(start "waiting").came, attributes(start "oldest").came })
    later(60)
    start(support.FLOW)
    assert(w.agents:login("ada", { queues = { "q" }, channels = { VOICE = 1 } }))
    assert.same({ "yes", "yes", "yes" },
      { attributes(start "agents").came, attributes(start "waiting").came, attributes(start "oldest").came })
    local got = attributes(start "all")
    assert.same({ "2", "1", "BasicQueue" }, { got.size, got.online, got.name })
  end)

  it("distributes by percentage", function()
    new_world { f = content(act("d", "DistributeByPercentage", {}, nil,
      { ["NumberLessThan 31"] = "few", NoMatchingCondition = "many" }), note "few", note "many") }
    local few = 0
    for _ = 1, 100 do few = few + (attributes(start "f").came == "few" and 1 or 0) end
    assert.is_true(few > 10 and few < 55, few)
  end)

  it("of the world outside takes its error branch", function()
    for _, type in ipairs {
      "InvokeLambdaFunction", "GetCustomerProfile", "CreateCase", "CreateWisdomSession", "SomethingNew",
      "ConnectParticipantWithLexBot",
    } do
      assert.equal("e", came(act("x", type, {}, "end", { NoMatchingError = "e" }), note "e"), type)
    end
    assert.equal("e", came(act("x", "TransferParticipantToThirdParty", {}, "end", { CallFailed = "e" }),
      note "e"))
  end)

  it("keeps to what can be", function()
    assert.equal("e", came(act("t", "TagContact", { Tags = {
      a = "1", b = "1", c = "1", d = "1", e = "1", f = "1", g = "1",
    } }, "end", { NoMatchingError = "e" }), note "e"))
    for _, seconds in ipairs { "1e999", "-5", "nan", "soon", "604801" } do
      assert.equal("e", came(act("w", "Wait", { TimeLimitSeconds = seconds }, "end",
        { NoMatchingError = "e" }), note "e"), seconds)
    end
    new_world { f = content(act("t", "CreateTask", {
      ContactFlowId = support.FLOW, Name = "n", DelaySeconds = "-5",
    }, "end", { NoMatchingError = "end" })) }
    start "f"
    assert.equal(1, w.routing:view "q".count)
    new_world({ f = content(act("m", "CheckMetricData", {
      MetricType = "OldestContactInQueueAgeSeconds", QueueId = "q",
    }, nil, { ["Equals 1"] = "n", NoMatchingCondition = "end", NoMatchingError = "end" }), note "n") })
    start(support.FLOW)
    later(1.5)
    assert.equal("n", attributes(start "f").came)
  end)

  it("has no use for what its parameters should not be", function()
    for type, parameters in pairs {
      UpdateContactAttributes = { Attributes = "x" }, UpdateContactData = { References = { a = 1 } },
      UpdateContactEventHooks = { EventHooks = 5 },
        UpdateRoutingCriteria = { RoutingCriteria = { Steps = { 1 } } },
      InvokeFlowModule = { FlowModuleId = {} }, TagContact = { Tags = true }, Loop = { LoopCount = {} },
      UpdateFlowAttributes = { FlowAttributes = 1 }, StartOutboundChatContact = { SourceEndpoint = 1 },
      CheckMetricData = { MetricType = {} }, CreateTask = { References = { a = {} },
        ContactFlowId = support.FLOW },
    } do
      new_world { f = content(act("x", type, parameters, "end", { NoMatchingError = "end" })) }
      assert.equal("COMPLETED", contact(start "f").state, type)
    end
  end)
end)

describe("a Lambda function", function()
  local CALL = act("l", "InvokeLambdaFunction", {
    LambdaFunctionARN = "arn:aws:lambda:f", LambdaInvocationAttributes = { class = "$.Attributes.class" },
  }, "a", { NoMatchingError = "e" })
  local USE = act("a", "UpdateContactAttributes", { Attributes = { total = "$.External.total",
    deep = "$.External.a.b" } },
    "end", { NoMatchingError = "end" })

  local function invoked(fn)
    new_world({ f = content(CALL, USE, note "e") }, { handlers = { lambda = { ["arn:aws:lambda:f"] = fn } } })
    return attributes(start("f", nil, { Attributes = { class = "gold" } }))
  end

  it("is asked, and answers", function()
    local asked
    local got = invoked(function(event)
      asked = event
      return { total = 42, a = { b = "c" } }
    end)
    assert.same({ "42", "c" }, { got.total, got.deep })
    assert.equal("ContactFlowEvent", asked.Name)
    assert.same({ class = "gold" }, asked.Details.Parameters)
    assert.same({ class = "gold" }, asked.Details.ContactData.Attributes)
    assert.equal("TASK", asked.Details.ContactData.Channel)
  end)

  it("may fail in any way", function()
    for _, fn in ipairs {
      function() error "broken" end, function() end, function() return "text" end,
      function() return { big = ("x"):rep(40000) } end, function() return { f = print } end,
    } do
      assert.equal("e", invoked(fn).came)
    end
  end)
end)

describe("what a Lambda function answers", function()
  local function came_of(type, answer)
    local call = act("l", "InvokeLambdaFunction", {
      LambdaFunctionARN = "f", ResponseValidation = { ResponseType = type },
    }, "went", { NoMatchingError = "failed" })
    new_world({ f = content(call, note "went", note "failed") }, {
      handlers = { lambda = { f = function() return answer end } },
    })
    return attributes(start "f").came
  end

  it("is flat where a map of texts is asked for", function()
    assert.equal("went", came_of("STRING_MAP", { a = "1", b = true, c = 2 }))
    assert.equal("failed", came_of("STRING_MAP", { a = { b = "1" } }))
    assert.equal("failed", came_of("STRING_MAP", { "a" }))
    assert.equal("went", came_of("JSON", { a = { b = "1" } }))
  end)
end)

describe("what an action has set", function()
  it("is the voice that references name", function()
    local got = run(act("v", "UpdateContactTextToSpeechVoice", { TextToSpeechVoice = "Joanna" }, "a"),
      act("a", "UpdateContactAttributes", { Attributes = { voice = "$.TextToSpeechVoiceId" } }, "end",
        { NoMatchingError = "end" }))
    assert.equal("Joanna", got.voice)
  end)

  it("are criteria that a function has answered", function()
    local steps = { { Expiry = { DurationInSeconds = "30" }, Expression = { AttributeCondition = {
      Name = "Language", Value = "French", ProficiencyLevel = "2",
      ComparisonOperator = "NumberGreaterOrEqualTo",
    } } } }
    local function criteria(reference)
      new_world({ f = content(act("l", "InvokeLambdaFunction", { LambdaFunctionARN = "f" }, "c",
        { NoMatchingError = "failed" }), act("c", "UpdateRoutingCriteria", { RoutingCriteria = reference },
        "wait", { NoMatchingError = "failed" }), act("wait", "Wait", { TimeLimitSeconds = "60" }, "end",
        { NoMatchingError = "end" }), note "failed") },
        { handlers = { lambda = { f = function() return { criteria = { Steps = steps } } end } } })
      local id = start "f"
      return support.describe(w, id)
    end
    local found = criteria "$.External.criteria"
    assert.equal("Language", found.RoutingCriteria.Steps[1].Expression.AttributeCondition.Name)
    assert.equal(30, found.RoutingCriteria.Steps[1].Expiry.DurationInSeconds)
    assert.equal("failed", criteria "$.External.other".Attributes.came)
  end)
end)

describe("a module", function()
  local E = { NoMatchingError = "end" }

  local function with_module(text, f)
    new_world { f = "" }
    local id = assert(support.call(w, "CreateContactFlowModule", { Name = "m", Content = text })).Id
    assert(support.call(w, "UpdateContactFlowContent", { ContactFlowId = "f", Content = f(id) }))
  end

  it("is gone through, and left again", function()
    with_module(flow.module(note("m", "done")), function(id)
      return content(act("i", "InvokeFlowModule", { FlowModuleId = id }, "a", { NoMatchingError = "end" }),
        act("a", "UpdateContactAttributes", { Attributes = { after = "$.Attributes.came" } }, "end",
          { NoMatchingError = "end" }))
    end)
    local id = start "f"
    assert.equal("m", attributes(id).after)
    assert.equal("CONTACT_FLOW_DISCONNECT", support.describe(w, id).DisconnectReason)
  end)

  it("is no longer within others once a flow was gone to", function()
    new_world { f = "" }
    -- a module that counts, and begins the flow anew until it has done so six times
    local count = act("c", "Compare", { ComparisonValue = "$.Attributes.n" }, nil, {
      ["Equals xxxxxx"] = "done", NoMatchingCondition = "n",
    })
    local more = act("n", "UpdateContactAttributes", { Attributes = { n = "$.Attributes['n']x" } }, "go",
      { NoMatchingError = "done" })
    local go = act("go", "TransferToFlow", { ContactFlowId = "f" }, "done", { NoMatchingError = "done" })
    local id = assert(support.call(w, "CreateContactFlowModule", {
      Name = "m", Content = flow.module(count, more, go),
    })).Id
    assert(support.call(w, "UpdateContactFlowContent", { ContactFlowId = "f", Content = content(
      act("i", "InvokeFlowModule", { FlowModuleId = id }, "went", { NoMatchingError = "failed" }),
      note "went", note "failed") }))
    local got = attributes(start "f")
    assert.same({ "xxxxxx", "went" }, { got.n, got.came })
  end)

  it("does not see what its caller was answered, and leaves it as it was", function()
    local ask = act("ask", "InvokeLambdaFunction", { LambdaFunctionARN = "f" }, "i", E)
    local function keep(name, next)
      return act(name, "UpdateContactAttributes", { Attributes = { [name] = "<$.External.n>" } }, next,
        { NoMatchingError = next })
    end
    new_world({ f = "" }, { handlers = { lambda = { f = function() return { n = "1" } end } } })
    local module = { Name = "m", Content = flow.module(keep("inside", "done")) }
    local id = assert(support.call(w, "CreateContactFlowModule", module)).Id
    assert(support.call(w, "UpdateContactFlowContent", { ContactFlowId = "f", Content = content(
      ask, act("i", "InvokeFlowModule", { FlowModuleId = id }, "after", E), keep("after", "end")) }))
    local got = attributes(start "f")
    assert.same({ "<>", "<1>" }, { got.inside, got.after })
  end)

  it("is in others five times at most", function()
    new_world { f = "" }
    local module = { Name = "m", Content = flow.module() }
    local id = assert(support.call(w, "CreateContactFlowModule", module)).Id
    assert(support.call(w, "UpdateContactFlowModuleContent", {
      ContactFlowModuleId = id, Content = flow.module(
        act("i", "InvokeFlowModule", { FlowModuleId = id }, "done", { NoMatchingError = "e" }),
        note("e", "done")),
    }))
    assert(support.call(w, "UpdateContactFlowContent", { ContactFlowId = "f", Content =
      content(act("i", "InvokeFlowModule", { FlowModuleId = id }, "end", { NoMatchingError = "end" })) }))
    assert.equal("e", attributes(start "f").came)
    assert.same({}, lines)
  end)
end)

describe("a chat in a flow", function()
  it("is told something", function()
    new_world { f = content(act("m", "MessageParticipant", { Text = "Hello $.Attributes.who" }, "end")) }
    local id = start("f", "StartChatContact", { Attributes = { who = "Ada" } })
    assert.same({ "SYSTEM: Hello Ada" }, said(id))
  end)

  it("is asked by a bot, until that has understood", function()
    local function bot(event)
      if event.text == "refund" then return { intent = "Refund", slots = { sum = "5" },
        message = "I see" } end
      return { message = "What?" }
    end
    new_world({ f = content(
      act("b", "ConnectParticipantWithLexBot", { Text = "How can I help?",
        LexV2Bot = { AliasArn = "arn:bot" } }, nil,
        { ["Equals Refund"] = "a", NoMatchingError = "end", NoMatchingCondition = "end" }),
      act("a", "UpdateContactAttributes", { Attributes = { intent = "$.Lex.IntentName",
        sum = "$.Lex.Slots.sum" } },
        "end", { NoMatchingError = "end" })) }, { handlers = { lex = { ["arn:bot"] = bot } } })
    local id, token = support.chat(w, { ContactFlowId = "f" })
    local function say(text)
      assert(support.take_part(w, token, "SendMessage", { ContentType = "text/plain", Content = text }))
    end
    say "hm"
    assert.equal("IN_FLOW", contact(id).state)
    say "refund"
    assert.same({ "Refund", "5" }, { attributes(id).intent, attributes(id).sum })
    assert.same({ "SYSTEM: How can I help?", "CUSTOMER: hm", "SYSTEM: What?", "CUSTOMER: refund",
      "SYSTEM: I see" },
      said(id))
  end)

  it("goes on when its customer returns", function()
    new_world { f = content(act("w", "Wait", { TimeLimitSeconds = "60", Events = { "CustomerReturned" } },
      nil, {
      ["Equals WaitCompleted"] = "end", ["Equals CustomerReturned"] = "n", NoMatchingError = "end",
    }), note "n") }
    local id, token = support.chat(w, { ContactFlowId = "f" })
    assert(support.take_part(w, token, "SendMessage", { ContentType = "text/plain", Content = "back" }))
    assert.equal("n", attributes(id).came)
  end)

  it("is shown a view", function()
    local view = act("v", "ShowView", { InvocationTimeLimitSeconds = "60" }, nil,
      { ["Equals Next"] = "a", NoMatchingCondition = "end", NoMatchingError = "end",
        TimeLimitExceeded = "late" })
    new_world { f = content(view, note "late", act("a", "UpdateContactAttributes", { Attributes = {
      action = "$.Views.Action", name = "$.Views.ViewResultData.name",
    } }, "end", { NoMatchingError = "end" })) }
    local interactive = "application/vnd.amazonaws.connect.message.interactive"
    local types = { SupportedMessagingContentTypes = { "text/plain", interactive } }
    local id = start("f", "StartChatContact", types)
    assert.is_nil((w.flows:answer(id, "text")))
    assert.is_true(w.flows:answer(id, { action = "Next", data = { name = "Ada" } }))
    assert.same({ "Next", "Ada" }, { attributes(id).action, attributes(id).name })
    id = start("f", "StartChatContact", types)
    later(60)
    assert.equal("late", attributes(id).came)
    id = start("f", "StartChatContact") -- takes plain text alone (CHAT-6)
    assert.equal("COMPLETED", contact(id).state)
  end)
end)

describe("a call in a flow", function()
  local function menu(parameters, branches)
    return content(act("g", "GetParticipantInput", parameters, "n", branches), note "one", note "late",
      note "other",
      note "wrong", act("n", "UpdateContactAttributes", { Attributes = { input = "$.StoredCustomerInput" } },
        "end",
        { NoMatchingError = "end" }))
  end
  local BRANCHES = { ["Equals 1"] = "one", InputTimeLimitExceeded = "late", NoMatchingCondition = "other",
    NoMatchingError = "end" }

  it("chooses from a menu", function()
    new_world { f = menu({ Text = "?", StoreInput = "False", InputTimeLimitSeconds = "5" }, BRANCHES) }
    local function choose(digit)
      local id = start("f", "StartWebRTCContact")
      if digit then assert.is_true(w.flows:answer(id, digit)) else later(5) end
      return attributes(id).came
    end
    assert.same({ "one", "other", "late" }, { choose "1", choose "2", choose() })
  end)

  it("keys something in", function()
    new_world { f = menu({ StoreInput = "True", InputTimeLimitSeconds = "5",
      InputValidation = { CustomValidation = { MaximumLength = "4" } } }, { NoMatchingError = "other" }) }
    local id = start("f", "StartWebRTCContact")
    assert.is_true(w.flows:answer(id, "123456"))
    assert.equal("1234", attributes(id).input)
    new_world { f = menu({ StoreInput = "True",
      InputValidation = { PhoneNumberValidation = { NumberFormat = "E164" } } },
        { InvalidPhoneNumber = "wrong" }) }
    id = start("f", "StartWebRTCContact")
    assert.is_true(w.flows:answer(id, "abc"))
    assert.equal("wrong", attributes(id).came)
  end)

  it("is answered only while it waits", function()
    new_world { f = menu({ StoreInput = "False" }, BRANCHES) }
    local id = start("f", "StartWebRTCContact")
    for code, arguments in pairs {
      ResourceNotFoundException = { "no-contact", "1" }, InvalidParameterException = { id, 5 },
    } do
      local got, err = w.flows:answer(arguments[1], arguments[2])
      assert.is_nil(got)
      assert.equal(code, err.code)
    end
    assert.is_true(w.flows:answer(id, "1"))
    assert.equal("ResourceNotFoundException", select(2, w.flows:answer(id, "1")).code)
    local waiting = start(support.FLOW, "StartWebRTCContact")
    assert.equal("InvalidRequestException", select(2, w.flows:answer(waiting, "1")).code)
  end)
end)

describe("hooks", function()
  local function hooked(name, id, next)
    return act("hook", "UpdateContactEventHooks", { EventHooks = { [name] = id } }, next or "queue",
      { NoMatchingError = "end" })
  end
  local TARGET = act("target", "UpdateContactTargetQueue", { QueueId = "q" }, "hook",
    { NoMatchingError = "end" })
  local QUEUE = act("queue", "TransferContactToQueue", {}, "end", { QueueAtCapacity = "end",
    NoMatchingError = "end" })

  it("run a flow while a contact waits in a queue, until somebody takes it", function()
    new_world {
      f = content(TARGET, hooked("CustomerQueue", "waiting"), QUEUE),
      waiting = { id = "waiting", type = "CUSTOMER_QUEUE", content = content(
        act("say", "MessageParticipant", { Text = "Please wait" }, "w"),
        act("w", "Wait", { TimeLimitSeconds = "30" }, nil, { ["Equals WaitCompleted"] = "say",
          NoMatchingError = "end" })) },
    }
    local id, token = support.chat(w, { ContactFlowId = "f" })
    assert.is_not_nil(token)
    later(65)
    assert.equal(3, #said(id))
    assert(w.agents:login "ada")
    assert(w.agents:accept("ada", id))
    later(HOUR)
    assert.equal(3, #said(id))
    assert.equal("CONNECTED", contact(id).state)
  end)

  it("bring a contact from one queue to the next", function()
    new_world {
      f = content(TARGET, hooked("CustomerQueue", "waiting"), QUEUE),
      waiting = { id = "waiting", type = "CUSTOMER_QUEUE", content = content(
        act("w", "Wait", { TimeLimitSeconds = "30" }, nil, { ["Equals WaitCompleted"] = "d",
          NoMatchingError = "end" }),
        act("d", "DequeueContactAndTransferToQueue", { QueueId = "r" }, "end",
          { QueueAtCapacity = "end", NoMatchingError = "end" })) },
    }
    local id = support.chat(w, { ContactFlowId = "f" })
    later(30)
    local new = contact(w.contacts:chain_of(contact(id)).contacts[2])
    assert.equal("COMPLETED", contact(id).state)
    assert.same({ "QUEUED", "QUEUE_TRANSFER", "r", id },
      { new.state, new.record.InitiationMethod, new.record.QueueInfo.Id, new.record.PreviousContactId })
    later(400)
    assert.equal(12, #w.contacts:chain_of(contact(id)).contacts)
    assert.equal("CONTACT_FLOW_DISCONNECT",
      contact(w.contacts:chain_of(contact(id)).contacts[12]).record.DisconnectReason)
  end)

  it("whisper when a contact is connected", function()
    new_world {
      f = content(TARGET, hooked("CustomerWhisper", "whisper"), QUEUE),
      whisper = { id = "whisper", type = "CUSTOMER_WHISPER", content = content(
        act("say", "MessageParticipant", { Text = "You speak with $.Agent.UserName" }, "over"),
        act("over", "EndFlowExecution")) },
    }
    local id = support.chat(w, { ContactFlowId = "f" })
    assert(w.agents:login "ada")
    assert(w.agents:accept("ada", id))
    assert.same({ "SYSTEM: You speak with ada" }, said(id))
    assert.equal("CONNECTED", contact(id).state)
  end)

  it("go on with the customer after the agent", function()
    new_world {
      f = content(TARGET, hooked("CustomerRemaining", "survey"), QUEUE),
      survey = content(act("say", "MessageParticipant", { Text = "How was it?" }, "task"),
        act("task", "CreateTask", { ContactFlowId = support.FLOW, Name = "Look into it" }, "end",
          { NoMatchingError = "end" })),
    }
    local id = support.chat(w, { ContactFlowId = "f" })
    assert(w.agents:login "ada")
    assert(w.agents:accept("ada", id))
    told = {}
    assert(w.agents:finish("ada", id))
    local survey = contact(w.contacts:chain_of(contact(id)).contacts[2])
    assert.equal("AGENT_DISCONNECT", contact(id).record.DisconnectReason)
    assert.same({ "DISCONNECT", id, "CONTACT_FLOW_DISCONNECT" }, { survey.record.InitiationMethod,
      survey.record.PreviousContactId, survey.record.DisconnectReason })
    assert.same({ "SYSTEM: How was it?" }, said(id))
    local task
    for _, row in ipairs(told) do
      local each = contact(row[1])
      if each.record.Channel == "TASK" then task = each end
    end
    assert.same({ "DISCONNECT", survey.id, "Look into it", "QUEUED" },
      { task.record.InitiationMethod, task.record.RelatedContactId, task.record.Name, task.state })
  end)

  it("run when a task is paused and resumed", function()
    new_world {
      f = content(TARGET, hooked("PauseContact", "pause"), QUEUE), pause = content(note("paused", "over"),
        act("over", "EndFlowExecution")),
    }
    local id = start "f"
    assert(support.call(w, "PauseContact", { ContactId = id }))
    assert.equal("paused", attributes(id).came)
    assert.equal("PAUSED", contact(id).state)
    assert(support.call(w, "ResumeContact", { ContactId = id }))
    assert.equal("QUEUED", contact(id).state)
  end)

  it("are refused flows that are not there", function()
    assert.equal("e", came(hooked("CustomerQueue", "nowhere", "end"), note "e") or "e")
  end)
end)

describe("a task that is paused in its flow", function()
  it("waits as long as before, once it goes on", function()
    new_world { f = content(act("w", "Wait", { TimeLimitSeconds = "60" }, nil,
      { ["Equals WaitCompleted"] = "n", NoMatchingError = "end" }), note "n") }
    local id = start "f"
    later(20)
    assert(support.call(w, "PauseContact", { ContactId = id }))
    later(1000)
    assert.equal("PAUSED", contact(id).state)
    assert(support.call(w, "ResumeContact", { ContactId = id }))
    later(39)
    assert.equal("IN_FLOW", contact(id).state)
    later(1)
    assert.equal("n", attributes(id).came)
  end)
end)

describe("contacts that flows make", function()
  it("are tasks, at once or later", function()
    new_world { f = content(
      act("t", "CreateTask", { ContactFlowId = support.FLOW, Name = "now",
        Attributes = { a = "$.Channel" } }, "u",
        { NoMatchingError = "end" }),
      act("u", "CreateTask", { ContactFlowId = support.FLOW, Name = "later", DelaySeconds = "60" }, "end",
        { NoMatchingError = "end" })) }
    local id = start("f", "StartChatContact")
    local made = {}
    for _, each in w.contacts.all:each() do made[each.record.Name or ""] = each end
    assert.same({ "QUEUED", "FLOW", id }, { made.now.state, made.now.record.InitiationMethod,
      made.now.record.RelatedContactId })
    assert.equal("CHAT", attributes(made.now.id).a)
    assert.equal("SCHEDULED", made.later.state)
    later(60)
    assert.equal("QUEUED", made.later.state)
  end)

  it("come to an end, though each makes another", function()
    new_world { f = content(
      act("t", "CreateTask", { ContactFlowId = "f", Name = "again" }, "end", { NoMatchingError = "end" })) }
    start "f"
    assert.equal(12, w.contacts.all:count())
  end)

  it("are callbacks, which agents get after a while", function()
    new_world { f = content(
      act("n", "UpdateContactCallbackNumber", { CallbackNumber = "$.Attributes.number" }, "c",
        { InvalidCallbackNumber = "e", CallbackNumberNotDialable = "e" }),
      act("c", "CreateCallbackContact", { QueueId = "q", InitialCallDelaySeconds = "90" }, "end",
        { NoMatchingError = "e" }), note "e") }
    assert.equal("e", attributes(start("f", "StartWebRTCContact", { Attributes = { number = "911" } })).came)
    told = {}
    local id = start("f", "StartWebRTCContact", { Attributes = { number = "+12065550100" } })
    local callback = contact(w.contacts:chain_of(contact(id)).contacts[2])
    assert.same({ "CALLBACK", "VOICE", id, "+12065550100", "INITIATED" }, { callback.record.InitiationMethod,
      callback.record.Channel, callback.record.PreviousContactId, callback.record.CustomerEndpoint.Address,
      callback.state })
    assert(w.agents:login "ada")
    later(90)
    assert.equal("QUEUED", callback.state)
    assert.equal("INCOMING", w.agents:list()[1].contacts[1].state)
    assert(w.agents:accept("ada", callback.id))
    assert.equal("CONNECTED", callback.state)
  end)
end)
