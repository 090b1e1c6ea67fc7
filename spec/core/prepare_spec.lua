local core = require "luaconnect.core"

local URL = "https://connect.eu-west-2.amazonaws.com"

local function prepare(operation, input, options, service)
  return core.prepare(assert(core.find(service or "connect", operation)), URL, input, options)
end

-- path and query of a request
local function target(operation, input, options, service)
  return (assert(prepare(operation, input, options, service)).url:sub(#URL + 1))
end

local function body(operation, input, options, service)
  return assert(prepare(operation, input, options, service)).body
end

-- "path rule" of every violation
local function broken(operation, input, options, service)
  local request, err = prepare(operation, input, options, service)
  assert.is_nil(request)
  assert.equal("validation", err.kind)
  local list = {}
  for i, v in ipairs(err.violations) do list[i] = v.path .. " " .. v.rule end
  table.sort(list)
  return list, err
end

local function task(extra)
  local input = { InstanceId = "i", Name = "n", ClientToken = "t" }
  for k, v in pairs(extra or {}) do input[k] = v end
  return input
end

local function chat(extra)
  local input = { InstanceId = "i", ContactFlowId = "f", ClientToken = "t",
    ParticipantDetails = { DisplayName = "Ann" } }
  for k, v in pairs(extra or {}) do input[k] = v end
  return input
end

describe("core.find", function()
  it("suggests the nearest operation", function()
    local op, nearest = core.find("connect", "StartChatContct")
    assert.is_nil(op)
    assert.equal("StartChatContact", nearest)
    assert.same({ n = 2 }, { n = select("#", core.find("connect", "Xyzzy")) })
  end)
end)

describe("core.prepare: path and query", function()
  it("percent-encodes labels, slashes and colons too", function()
    assert.equal("/contacts/i%20d/c%2F%C3%A9",
      target("DescribeContact", { InstanceId = "i d", ContactId = "c/é" }))
    assert.equal("/tags/arn%3Aaws%3Aconnect%3Aeu-west-2%3A1%3Ainstance%2Fx",
      target("ListTagsForResource", { resourceArn = "arn:aws:connect:eu-west-2:1:instance/x" }))
  end)

  it("refuses labels that are empty, dots or control characters", function()
    for _, id in ipairs { "", ".", "..", "a\r\nb", "\0" } do
      local list = broken("DescribeContact", { InstanceId = "i", ContactId = id },
        { validate = false })
      assert.matches("^ContactId ", list[1])
    end
    assert.same({ "ContactId label" },
      broken("DescribeContact", { InstanceId = "i" }, { validate = false }))
  end)

  it("refuses an empty list where the query has to have an element", function()
    local lists = { ListContactReferences = "ReferenceTypes", UntagContact = "TagKeys" }
    for operation, name in pairs(lists) do
      local input = { InstanceId = "i", ContactId = "c", [name] = {} }
      assert.same({ name .. " min" }, broken(operation, input))
      assert.truthy(prepare(operation, input, { validate = false }))
    end
    assert.truthy(prepare("ListQueues", { InstanceId = "i", QueueTypes = {} }))
  end)

  it("repeats the key of a list and never writes a plus", function()
    assert.equal("/contact/references/i/c?referenceTypes=URL&referenceTypes=NUMBER",
      target("ListContactReferences",
        { InstanceId = "i", ContactId = "c", ReferenceTypes = { "URL", "NUMBER" } }))
    assert.equal("/contact/tags/i/c?TagKeys=a%20b&TagKeys=c%2Bd%26e",
      target("UntagContact", { InstanceId = "i", ContactId = "c", TagKeys = { "a b", "c+d&e" } }))
    assert.equal("/queues-summary/i?maxResults=10&nextToken=x%3D%3D",
      target("ListQueues", { InstanceId = "i", MaxResults = 10.0, NextToken = "x==" }))
  end)

  it("keeps the path of the endpoint", function()
    local r = core.prepare(core.find("connect", "DescribeContact"), "http://h:1/base",
      { InstanceId = "i", ContactId = "c" })
    assert.equal("http://h:1/base/contacts/i/c", r.url)
  end)

  it("writes integers and longs as labels", function()
    assert.matches("^/contact%-flow%-modules/i/m/version/12$",
      target("DeleteContactFlowModuleVersion",
        { InstanceId = "i", ContactFlowModuleId = "m", ContactFlowModuleVersion = 12 }))
  end)
end)

describe("core.prepare: headers", function()
  it("carries the bearer token", function()
    local r = assert(prepare("SendMessage",
      { ConnectionToken = "tok", ContentType = "text/plain", Content = "hi" }, nil,
      "connectparticipant"))
    assert.equal("tok", r.headers["X-Amz-Bearer"])
    assert.equal("application/json", r.headers["Content-Type"])
    assert.is_nil(r.body:find("tok", 1, true))
  end)

  it("writes timestamps as HTTP dates", function()
    local r = assert(prepare("UpdateUserNotificationStatus", { InstanceId = "i", UserId = "u",
      NotificationId = "n", Status = "READ", LastModifiedTime = 1700000000,
      LastModifiedRegion = "eu-west-2" }))
    assert.equal("Tue, 14 Nov 2023 22:13:20 GMT", r.headers["x-amz-last-modified-time"])
  end)

  it("refuses control characters", function()
    for _, token in ipairs { "a\r\nX: y", "a\nb", "a\0b" } do
      local list, err = broken("SendMessage",
        { ConnectionToken = token, ContentType = "text/plain", Content = "hi" },
        { validate = false }, "connectparticipant")
      assert.matches("^ConnectionToken ", list[1])
      assert.is_nil(err.message:find("X: y", 1, true))
    end
  end)
end)

describe("core.prepare: body", function()
  it("is the same for the same input, members and keys sorted", function()
    assert.equal('{"Attributes":{"a":"2","b":"1"},"ClientToken":"t","ContactFlowId":"f",'
      .. '"InstanceId":"i","ParticipantDetails":{"DisplayName":"Ann"}}',
      body("StartChatContact", chat { Attributes = { b = "1", a = "2" } }))
  end)

  it("is {} where members are possible and none is given", function()
    assert.equal("{}", body("SearchQueues", {}, { validate = false }))
  end)

  it("is absent, content type too, where no member can travel in it", function()
    local r = assert(prepare("CompleteAttachedFileUpload",
      { InstanceId = "i", FileId = "f", AssociatedResourceArn = "a" }))
    assert.equal("", r.body)
    assert.is_nil(r.headers["Content-Type"])
    assert.equal("", body("DescribeContact", { InstanceId = "i", ContactId = "c" }))
  end)

  it("tells empty lists from empty maps by their shape", function()
    local b = body("StartChatContact",
      chat { Attributes = {}, SupportedMessagingContentTypes = {} })
    assert.matches('"Attributes":{}', b, 1, true)
    assert.matches('"SupportedMessagingContentTypes":[]', b, 1, true)
  end)

  it("takes integral floats as integers", function()
    assert.matches('"ChatDurationInMinutes":60,',
      body("StartChatContact", chat { ChatDurationInMinutes = 60.0 }), 1, true)
  end)

  it("takes epoch seconds and RFC 3339 as timestamps", function()
    for _, time in ipairs { 1700000000, "2023-11-14T22:13:20Z", "2023-11-15T00:13:20+02:00" } do
      assert.matches('"ScheduledTime":1700000000}',
        body("StartTaskContact", task { ScheduledTime = time }), 1, true)
    end
    assert.matches('"ScheduledTime":1700000000.125}',
      body("StartTaskContact", task { ScheduledTime = 1700000000.125 }), 1, true)
  end)

  it("writes ISO timestamps where the model says so", function()
    assert.matches('2023-11-14T22:13:20Z',
      body("CreateCampaign", { name = "n", connectInstanceId = "i",
        schedule = { startTime = 1700000000, endTime = 1700000001.5 } }, nil, "connectcampaignsv2"),
      1, true)
  end)

  it("escapes what JSON escapes", function()
    assert.matches([["Name":"a\"b\\c\n\u0001é"]],
      body("StartTaskContact", task { Name = "a\"b\\c\n\1é" }), 1, true)
  end)

  it("drops null members", function()
    assert.is_nil(body("StartTaskContact", task { Description = core.null }):find("Description"))
  end)

  it("does not care for the locale", function()
    local old = os.setlocale(nil, "numeric")
    os.setlocale("de_DE.UTF-8", "numeric")
    local b = core.json_encode { 0.5, 1e300 }
    os.setlocale(old, "numeric")
    assert.equal("[0.5,1e+300]", b)
  end)
end)

describe("core.prepare: idempotency tokens", function()
  local UUID = "^%x%x%x%x%x%x%x%x%-%x%x%x%x%-4%x%x%x%-[89ab]%x%x%x%-%x%x%x%x%x%x%x%x%x%x%x%x$"

  local function token(operation, input, options)
    return core.json_decode(body(operation, input, options)).ClientToken
  end

  it("are filled with a fresh UUID v4", function()
    local a = token("StartTaskContact", { InstanceId = "i", Name = "n" })
    local b = token("StartTaskContact", { InstanceId = "i", Name = "n" })
    assert.matches(UUID, a)
    assert.not_equal(a, b)
  end)

  it("come from the call, unless the input has one", function()
    assert.equal("mine", token("StartTaskContact", { InstanceId = "i", Name = "n" },
      { token = "mine" }))
    assert.equal("t", token("StartTaskContact", task(), { token = "mine" }))
  end)

  it("are checked like any member", function()
    assert.same({ "ClientToken max" }, (broken("StartTaskContact",
      { InstanceId = "i", Name = "n" }, { token = ("x"):rep(501) })))
  end)

  it("satisfy a required member", function()
    assert.truthy(prepare("StartContactStreaming", { InstanceId = "i", ContactId = "c",
      ChatStreamingConfiguration = { StreamingEndpointArn = "a" } }))
  end)

  it("find a member without the trait only when given", function()
    local input = { InstanceId = "i", InitialContactId = "c", RehydrationType = "FROM_SEGMENT",
      SourceContactId = "s" }
    assert.is_nil(token("CreatePersistentContactAssociation", input))
    assert.equal("x", token("CreatePersistentContactAssociation", input, { token = "x" }))
  end)

  it("are refused where there is no place for them", function()
    assert.same({ "client_token token" },
      (broken("DescribeContact", { InstanceId = "i", ContactId = "c" }, { token = "x" })))
  end)
end)

describe("core.prepare: validation", function()
  it("collects every violation with its path", function()
    assert.same({
      "Attributes.k type", "Colour unknown", "InstanceId required",
      "ParticipantDetails.DisplayName max",
    }, (broken("StartChatContact", { ContactFlowId = "f", Attributes = { k = 1 }, Colour = "x",
      ParticipantDetails = { DisplayName = ("x"):rep(257) } })))
  end)

  it("counts from one in lists", function()
    assert.same({ "Attachments[2].FileName required" }, (broken("StartTaskContact",
      task { Attachments = { { FileName = "a", S3Url = "s" }, { S3Url = "s" } } })))
  end)

  it("suggests the nearest member", function()
    local _, err = broken("StartChatContact", chat { Atributes = {} })
    assert.equal("Atributes", err.path)
    assert.matches("did you mean `Attributes`?", err.message, 1, true)
  end)

  it("says where, what was expected and what came", function()
    local _, err = broken("StartTaskContact", { Name = "n" })
    assert.equal("InstanceId: string expected, got nil", err.message)
    assert.equal("StartTaskContact", err.operation)
  end)

  it("counts characters, not bytes", function()
    assert.truthy(prepare("StartTaskContact", task { Name = ("é"):rep(1024) }))
    assert.same({ "Name max" }, (broken("StartTaskContact", task { Name = ("é"):rep(1025) })))
  end)

  it("knows every kind of misfit", function()
    local cases = {
      { "Name type", { Name = {} } },
      { "Name type", { Name = 5 } },
      { "Name type", { Name = true } },
      { "Name type", { Name = print } },
      { "References type", { References = "x" } },
      { "References key", { References = { [1] = { Type = "URL", Value = "v" } } } },
      { "References key", { References = { [true] = { Type = "URL" } } } },
      { "References.a type", { References = { a = 1 } } },
      { "Attachments type", { Attachments = { a = 1 } } },
      { "Attachments max", { Attachments = {} , n = 6 } },
      { "Attachments[2] hole", { Attachments = { [1] = { FileName = "a", S3Url = "s" },
        [3] = { FileName = "a", S3Url = "s" } } } },
      { "ScheduledTime finite", { ScheduledTime = 0 / 0 } },
      { "ScheduledTime finite", { ScheduledTime = math.huge } },
      { "ScheduledTime timestamp", { ScheduledTime = "tomorrow" } },
      { "ScheduledTime timestamp", { ScheduledTime = "2023-02-30T00:00:00Z" } },
      { "ScheduledTime timestamp", { ScheduledTime = 1e15 } },
      { "Name utf8", { Name = "a\255" } },
      { "Name utf8", { Name = "\237\160\128" } },
      { "Name utf8", { Name = "\192\128" } },
      { "Name nul", { Name = "a\0b" } },
    }
    for _, case in ipairs(cases) do
      local extra = case[2]
      for i = 1, extra.n or 0 do extra.Attachments[i] = { FileName = "a", S3Url = "s" } end
      extra.n = nil
      assert.same({ case[1] }, (broken("StartTaskContact", task(extra))))
    end
  end)

  it("refuses integers out of range, with a fraction, or wider than 64 bits", function()
    local function priority(v)
      return (broken("UpdateContactRoutingData",
        { InstanceId = "i", ContactId = "c", QueuePriority = v }))
    end
    assert.same({ "QueuePriority min" }, priority(0))
    assert.same({ "QueuePriority integer" }, priority(1.5))
    assert.same({ "QueuePriority integer" }, priority(2 ^ 70))
    assert.same({ "QueuePriority finite" }, priority(-math.huge))
    assert.same({ "ChatDurationInMinutes max" },
      (broken("StartChatContact", chat { ChatDurationInMinutes = 20000 })))
  end)

  it("keeps 64-bit integers exact", function()
    local big = math.type and math.maxinteger or "9223372036854775807" -- luacheck: ignore
    assert.matches('"QueuePriority":9223372036854775807', body("UpdateContactRoutingData",
      { InstanceId = "i", ContactId = "c", QueuePriority = big }), 1, true)
  end)

  it("wants exactly one member in a union", function()
    local function level(v)
      return broken("UpdateParticipantRoleConfig", { InstanceId = "i", ContactId = "c",
        ChannelConfiguration = v })
    end
    assert.same({ "ChannelConfiguration union" }, (level {}))
    assert.same({ "ChannelConfiguration.Video unknown" }, (level { Video = {} }))
  end)

  it("counts no null as a member of a union", function()
    local function timer(value)
      return { InstanceId = "i", ContactId = "c", ChannelConfiguration = { Chat = {
        ParticipantTimerConfigList = { { ParticipantRole = "AGENT", TimerType = "IDLE", TimerValue = value } } } } }
    end
    assert.matches('"TimerValue":{"ParticipantTimerAction":"Unset"}', body("UpdateParticipantRoleConfig",
      timer { ParticipantTimerAction = "Unset", ParticipantTimerDurationInMinutes = core.null }), 1, true)
    assert.matches("TimerValue union$", broken("UpdateParticipantRoleConfig",
      timer { ParticipantTimerAction = core.null })[1])
  end)

  it("misses a required member once that is null, wherever it travels", function()
    assert.same({ "ContactFlowId required", "InstanceId required" },
      (broken("StartChatContact", chat { ContactFlowId = core.null, InstanceId = core.null })))
    assert.same({ "InstanceId required" }, (broken("DescribeInstance", { InstanceId = core.null })))
    assert.same({ "tagKeys required" }, (broken("UntagResource", { resourceArn = "a", tagKeys = core.null })))
  end)

  it("stops at 128 levels and at cycles", function()
    local loop = {}
    loop.And = { loop }
    local request, err = prepare("SearchQueues",
      { InstanceId = "i", SearchCriteria = { AndConditions = { loop } } }, { validate = false })
    assert.is_nil(request)
    assert.matches("128 levels", err.message)
    local criteria = {}
    for _ = 1, 200 do criteria = { AndConditions = { criteria } } end
    local list = broken("SearchQueues", { InstanceId = "i", SearchCriteria = criteria })
    assert.matches("depth$", list[1])
  end)

  it("takes tables as deep as the bound allows", function()
    local criteria = { QueueTypeCondition = "STANDARD" }
    for _ = 1, 40 do criteria = { AndConditions = { criteria } } end
    assert.truthy(prepare("SearchQueues", { InstanceId = "i", SearchCriteria = criteria }))
  end)

  it("refuses a body over ten million bytes", function()
    local list = broken("StartTaskContact", task { Name = ("x"):rep(10000000) },
      { validate = false })
    assert.same({ " size" }, list)
  end)

  it("lists the first thousand violations and says that more follow", function()
    local attributes = {}
    for i = 1, 3000 do attributes["k" .. i] = i end
    local _, err = prepare("StartChatContact", chat { Attributes = attributes })
    assert.equal(1001, #err.violations)
    assert.matches("more violations follow", err.violations[1001].message)
  end)

  it("never runs a metamethod", function()
    local input = setmetatable(task(), { __index = function() error "ran" end,
      __pairs = function() error "ran" end, __len = function() error "ran" end })
    assert.truthy(prepare("StartTaskContact", input))
    local hidden = setmetatable({ Name = "n" }, { __index = { InstanceId = "i" } })
    assert.same({ "InstanceId required" }, (broken("StartTaskContact", hidden)))
  end)

  it("shows no value of a sensitive member", function()
    for _, mode in ipairs { "model", "strict" } do
      local _, err = broken("StartEmailContact", { InstanceId = "i",
        FromEmailAddress = { EmailAddress = ("CANARY"):rep(100) },
        DestinationEmailAddress = "CANARY", EmailMessage = { MessageSourceType = "CANARY",
          RawMessage = { Subject = ("CANARY"):rep(400), Body = "", ContentType = "x" } } },
        { validate = mode })
      for _, v in ipairs(err.violations) do
        if v.path:find("Address") or v.path:find("RawMessage") then
          assert.is_nil(v.message:find("CANARY"), v.path)
        end
      end
    end
  end)

  it("shows hostile names harmlessly", function()
    local _, err = broken("StartTaskContact", task { ["a\r\nb" .. ("x"):rep(500)] = 1 })
    assert.is_nil(err.message:find("%c"))
    assert.is_true(#err.message < 300)
  end)
end)

describe("core.prepare: levels of validation", function()
  local wrong = { InstanceId = "", Name = "n", ClientToken = "t",
    References = { a = { Type = "NO_SUCH", Value = "v" } } }

  it("leaves enums and patterns to strict", function()
    assert.same({ "InstanceId min" }, (broken("StartTaskContact", wrong)))
    assert.same({ "InstanceId min", "References.a.Type enum" },
      (broken("StartTaskContact", wrong, { validate = "strict" })))
  end)

  it("checks nothing that can be encoded when told so, and drops nothing", function()
    local b = body("StartTaskContact", { InstanceId = "", Shiny = { 1, { x = true } } },
      { validate = false, token = "t" })
    assert.equal('{"ClientToken":"t","InstanceId":"","Shiny":[1,{"x":true}]}', b)
  end)

  it("enforces mended patterns", function()
    local function number(n)
      return prepare("StartOutboundVoiceContact", { InstanceId = "i", ContactFlowId = "f",
        DestinationPhoneNumber = n }, { validate = "strict" })
    end
    assert.truthy(number "+14155550100")
    for _, bad in ipairs { "0800 123", "tel:+14155550100", "+14155550100\n", "+1415555010012345", "+01" } do
      local _, err = number(bad)
      assert.equal("pattern", err.violations[1].rule)
    end
  end)

  it("refuses other words", function()
    for _, level in ipairs { "loose", 7, true } do
      assert.error_matches(function()
        prepare("StartTaskContact", task(), { validate = level })
      end, "validate")
    end
  end)
end)

describe("core.prepare: extra members", function()
  it("are added to the body as they stand", function()
    assert.equal('{"ClientToken":"t","InstanceId":"i","Name":"n","New":{"a":[1,2]}}',
      body("StartTaskContact", task(), { extra = { New = { a = { 1, 2 } } } }))
  end)

  it("may not be modelled ones", function()
    assert.same({ "extra.Description extra" },
      (broken("StartTaskContact", task(), { extra = { Description = "d" } })))
  end)

  it("have names", function()
    assert.same({ "extra key" }, (broken("StartTaskContact", task(), { extra = { "x" } })))
    assert.error_matches(function() prepare("StartTaskContact", task(), { extra = "x" }) end,
      "extra: table expected, got string")
  end)

  it("may be any JSON", function()
    assert.equal('{"ClientToken":"t","InstanceId":"i","Name":"n","New":[0.5,true,null,"x",{}]}',
      body("StartTaskContact", task(), { extra = { New = { 0.5, true, core.null, "x", {} } } }))
    for _, value in ipairs { 0 / 0, math.huge, print, { [{}] = 1 }, "\255" } do
      assert.is_nil(prepare("StartTaskContact", task(), { extra = { New = value } }))
    end
  end)

  it("need a body", function()
    assert.same({ " unknown" }, (broken("DescribeContact", { InstanceId = "i", ContactId = "c" },
      { extra = { A = 1 } })))
  end)
end)

describe("core.prepare: misuse", function()
  it("raises", function()
    assert.error(function() core.prepare(-1, URL, {}) end)
    assert.error(function() core.prepare(1e9, URL, {}) end)
    assert.error(function() core.prepare(core.find("connect", "StopContact"), nil, {}) end)
    assert.error(function() core.find("nope", "StopContact") end)
  end)

  it("but input that is no table is a violation", function()
    local request, err = prepare("StopContact", "x")
    assert.is_nil(request)
    assert.equal("input: structure expected, got string", err.message)
  end)
end)
