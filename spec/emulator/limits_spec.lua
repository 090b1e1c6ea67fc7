local connect = require "luaconnect"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local quotas = require "luaconnect.quotas"
local support = require "spec.support.world"
local asking = require "spec.support.control"

local START = support.START

-- how many calls in a row are let through, and the error of the next
local function let_through(w, operation, input)
  for n = 0, 200 do
    local called, err = support.call(w, operation, input or support.input(operation))
    if not called and (err.status == 429 or err.status == 402) then return n, err end
  end
  return "all"
end

describe("the emulator's limits", function()
  it("are off", function()
    assert.equal("all", (let_through(support.new(), "StartTaskContact")))
    assert.equal("all", (let_through(support.new { limits = "off" }, "StartTaskContact")))
  end)

  it("let a burst through, and then the rate", function()
    local w = support.new { limits = "documented" }
    assert.equal(5, (let_through(w, "StartTaskContact")))
    w.clock:advance(1)
    assert.equal(2, (let_through(w, "StartTaskContact")))
    w.clock:advance(3600)
    assert.equal(5, (let_through(w, "StartTaskContact")))
    assert.equal(8, (let_through(w, "StartChatContact")))
    assert.equal(15, (let_through(w, "StopContact", { ContactId = "nobody" })))
  end)

  it("know the rate of each operation that is documented", function()
    local w = support.new { limits = "documented" }
    for service, rows in pairs(quotas.RATES) do
      for _, row in ipairs(rows) do
        local operation = row[3]:match "%S+"
        local call = { service = service, operation = operation, now = START, errors = {} }
        local n = 0
        while w.limits:admit(call) do n = n + 1 end
        assert.equal(row[2], n, operation)
      end
    end
  end)

  it("count the calls of participants by instance", function()
    local w = support.new {
      limits = "documented", instances = { { id = "a", flows = { "f" } }, { id = "b", flows = { "f" } } },
    }
    for _, instance in ipairs { "a", "b" } do
      local chat = support.start(w, "StartChatContact", { InstanceId = instance, ContactFlowId = "f" })
      local n, response = 0 -- luacheck: no unused
      repeat
        n = n + 1
        response = w:handle {
          method = "POST", url = "/participant/connection", body = '{"Type":["CONNECTION_CREDENTIALS"]}',
          headers = { ["X-Amz-Bearer"] = chat.ParticipantToken, ["Content-Type"] = "application/json" },
        }
      until response.status ~= 200
      assert.same({ 10, "ThrottlingException" }, { n, response.headers["x-amzn-ErrorType"] })
    end
  end)

  it("have the error of the three that an operation shows", function()
    local function error_of(operation, limits, input)
      return (select(2, let_through(support.new { limits = limits }, operation, input)))
    end
    local slow, full = { rates = { connect = { ["*"] = { 1, 1 } } } }, { concurrency = {
      CHAT = 1, TASK = 1, EMAIL = 1, VOICE = 1, CAMPAIGN = 0,
    } }
    for operation, codes in pairs {
      StartTaskContact = { "ThrottlingException 429", "ServiceQuotaExceededException 402" },
      StartEmailContact = { "ThrottlingException 429", "ServiceQuotaExceededException 402" },
      StartChatContact = { "TooManyRequestsException 429", "LimitExceededException 429" },
      StartWebRTCContact = { "TooManyRequestsException 429", "LimitExceededException 429" },
      StartOutboundVoiceContact = { "TooManyRequestsException 429", "LimitExceededException 429" },
      StartOutboundChatContact = { "ThrottlingException 429", "LimitExceededException 429" },
    } do
      local rated, crowded = error_of(operation, slow), error_of(operation, full)
      assert.same(codes, {
        rated.code .. " " .. rated.status, crowded.code .. " " .. crowded.status,
      }, operation)
    end
    local stopped = error_of("StopContact", slow, { ContactId = "nobody" })
    assert.equal("ThrottlingException", stopped.code)
    local w = support.new { limits = full }
    local _, err = support.start(w, "StartOutboundVoiceContact", { TrafficType = "CAMPAIGN", CampaignId = "c",
      AnswerMachineDetectionConfig = { EnableAnswerMachineDetection = true } })
    assert.equal("LimitExceededException", err.code)
    assert.equal("CAMPAIGN: at most 0 active at once expected", err.message)
  end)

  it("say when to come again, when they are told to", function()
    local w = support.new { limits = { rates = { connect = { ["*"] = 1 } }, retry_after = 3 } }
    let_through(w, "StartTaskContact")
    local response = w:handle(support.request(w, "StartTaskContact", support.input "StartTaskContact"))
    assert.same({ 429, "3" }, { response.status, response.headers["Retry-After"] })
  end)

  it("count contacts while they are active, and no longer", function()
    local w = support.new { limits = { concurrency = { TASK = 1, CHAT = 1 } } }
    local id = support.start(w, "StartTaskContact").ContactId
    assert.is_nil(support.start(w, "StartTaskContact"))
    assert.is_truthy(support.start(w, "StartChatContact"))
    support.call(w, "StopContact", { ContactId = id })
    assert.is_truthy(support.start(w, "StartTaskContact", { ContactFlowId = support.FLOW }))
    w.clock:advance(301) -- the chat's customer never came
    assert.is_truthy(support.start(w, "StartChatContact"))
  end)

  it("count scheduled tasks from when they begin", function()
    local w = support.new { limits = { concurrency = { TASK = 1 } } }
    for _ = 1, 3 do
      assert.is_truthy(support.start(w, "StartTaskContact", { ScheduledTime = START + 60 }))
    end
    assert.is_truthy(support.start(w, "StartTaskContact"))
    w.clock:advance(60)
    w:tick()
    assert.same({ TASK = 4 }, w.limits:show().open[support.INSTANCE])
  end)

  it("have room for what adds no contact to those that are active", function()
    local w = support.furnished { limits = { concurrency = { EMAIL = 1, TASK = 0, VOICE = 2 } } }
    local email = { Channel = "EMAIL", InitiationMethod = "FLOW" }
    local id = assert(support.call(w, "CreateContact", email)).ContactId
    assert(support.call(w, "StartOutboundEmailContact", {
      ContactId = id, DestinationEmailAddress = { EmailAddress = "a@example.com" },
      EmailMessage = support.input("StartEmailContact").EmailMessage,
    }))
    local task = { Channel = "TASK", InitiationMethod = "API" }
    assert.equal("ServiceQuotaExceededException", (support.refused(w, "CreateContact", task)))
    task.InitiateAs = "COMPLETED"
    assert(support.call(w, "CreateContact", task))

    local call = support.start(w, "StartWebRTCContact").ContactId
    w.contacts:connect(w.contacts.all:get(call), "ada", w:now())
    assert(support.call(w, "MonitorContact", { ContactId = call, UserId = "bob" }))
    assert.equal(1, w.limits:show().open[support.INSTANCE].VOICE)
    assert.is_truthy(support.start(w, "StartWebRTCContact"))
    assert.is_nil(support.start(w, "StartWebRTCContact"))
  end)

  it("count a callback from when an agent has it", function()
    local w = support.furnished { limits = { concurrency = { VOICE = 10 } } }
    local callback = w.contacts.all:get(support.start(w, "StartOutboundVoiceContact").ContactId)
    callback.record.InitiationMethod = "CALLBACK"
    w.contacts:enqueue(callback, "sales", w:now())
    assert.equal(0, w.limits:show().open[support.INSTANCE].VOICE)
    w.contacts:connect(callback, "ada", w:now())
    assert.equal(1, w.limits:show().open[support.INSTANCE].VOICE)
  end)

  it("count chats however they begin", function()
    local w = support.new { limits = { concurrency = { CHAT = 1 } } }
    local number = assert(support.call(w, "ClaimPhoneNumber",
      { InstanceId = support.INSTANCE, PhoneNumber = "+12065550001" })).PhoneNumberArn
    local function message(from)
      return support.call(w, "SendChatIntegrationEvent", {
        SourceId = from, DestinationId = number,
        Event = { Type = "MESSAGE", ContentType = "text/plain", Content = "hello" },
      }, emulator.SERVICE_CREDENTIALS)
    end
    assert.is_true(message("+12065550100").NewChatCreated)
    assert.is_false(message("+12065550100").NewChatCreated)
    local refused = {
      select(2, message "+12065550102"), select(2, support.start(w, "StartChatContact")),
      select(2, support.call(w, "StartAssistantContact",
        { AiAgent = { AiAgentId = "assistant" }, ParticipantDetails = { DisplayName = "Ada" } })),
    }
    for i = 1, 3 do assert.same({ "LimitExceededException", 429 }, { refused[i].code, refused[i].status }) end
  end)

  it("let a client through that keeps to the documented rates", function()
    local w = support.new { limits = "documented", clock = support.START + 0.1 }
    local own = emulator.CREDENTIALS
    local client = connect.client {
      region = emulator.REGION, transport = w, rate = "documented", retry = false, credentials = {
        access_key_id = own.access_key_id, secret_access_key = own.secret_access_key, account_id = "limits",
      },
    }
    for operation, seconds in pairs { StartChatContact = 38.4, StartTaskContact = 97.5 } do
      local begun = w:now()
      for _ = 1, 200 do
        local output, meta = client:call(operation, support.input(operation))
        assert.is_table(output, tostring(meta))
      end
      assert.near(seconds, w:now() - begun, 0.001)
    end
  end)

  it("count anew after a restore, and when they are switched on", function()
    local w = support.new()
    support.start(w, "StartTaskContact")
    local snapshot = core.json_decode(select(3, asking.ask(w, "GET", "snapshot")).body)
    asking.ask(w, "PUT", "limits", { limits = { concurrency = { TASK = 1 } } })
    assert.is_nil(support.start(w, "StartTaskContact"))
    local other = support.new { limits = { concurrency = { TASK = 1 } } }
    assert.is_truthy(support.start(other, "StartTaskContact"))
    other:reset()
    assert.is_truthy(support.start(other, "StartTaskContact"))
    asking.post(other, "restore", snapshot)
    assert.is_nil(support.start(other, "StartTaskContact"))
  end)

  it("answer a token that came before, however full it is", function()
    local w = support.new { limits = { concurrency = { TASK = 1 } } }
    local id = support.start(w, "StartTaskContact", { ClientToken = "t" }).ContactId
    assert.equal(id, support.start(w, "StartTaskContact", { ClientToken = "t" }).ContactId)
  end)

  it("bound resources", function()
    local w = support.new()
    assert.is_nil(w.quotas)
    w.limits:use "documented"
    assert.is_nil(w.quotas.queue)
    for i = 1, 100 do
      assert(support.call(w, "AssociateApprovedOrigin", { Origin = ("https://%d.example.com"):format(i) }))
      w.clock:advance(1)
    end
    assert.equal("ServiceQuotaExceededException",
      (support.refused(w, "AssociateApprovedOrigin", { Origin = "https://example.com" })))
    local function bots(version, most)
      for i = 0, most do
        w.clock:advance(1)
        local bot = version == 1 and { LexBot = { Name = "bot" .. i, LexRegion = "us-east-1" } }
          or { LexV2Bot = { AliasArn = "arn:aws:lex:us-east-1:1:bot-alias/BOT/" .. i } }
        local associated = support.call(w, "AssociateBot", bot)
        assert.equal(i < most, associated ~= nil)
      end
    end
    bots(1, 70)
    bots(2, 100)
    w.limits:use { resources = { queue = 3 } }
    assert.same({ 3, false }, { w.quotas.queue, w.quotas.user })
    w.limits:use "off"
    assert.is_nil(w.quotas)
  end)

  it("refuse what makes no sense, and stay as they are", function()
    local w = support.new { limits = "documented" }
    for pattern, option in pairs {
      ['^"documented", "off" or an object'] = "sometimes",
      ["^rate: a name of limits"] = { rate = {} },
      ["^rates: an object"] = { rates = 1 },
      ["^rates.sts: a service"] = { rates = { sts = {} } },
      ["^rates.connect.X: an operation"] = { rates = { connect = { X = 1 } } },
      ["^rates.connect.1: an operation"] = { rates = { connect = { 1 } } },
      ["^rates.connect.StopContact: a rate"] = { rates = { connect = { StopContact = "fast" } } },
      ["^resources.unicorn: a kind"] = { resources = { unicorn = 1 } },
      ["^concurrency.FAX: CHAT"] = { concurrency = { FAX = 1 } },
      ["^concurrency.CHAT: a number"] = { concurrency = { CHAT = -1 } },
      ["^resources.queue: a number"] = { resources = { queue = 1.5 } },
      ["^retry_after: seconds"] = { retry_after = "soon" },
    } do
      local used, message = w.limits:use(option)
      assert.is_nil(used)
      assert.matches(pattern, message)
      assert.equal("documented", w.limits:show().limits)
    end
    assert.error_matches(function() support.new { limits = "sometimes" } end, "bad option 'limits'")
  end)

  it("are shown and set by the control API", function()
    local w = support.new()
    assert.equal("off", asking.get(w, "limits").limits)
    local answer, status = asking.ask(w, "PUT", "limits", { limits = { concurrency = { TASK = 1 } } })
    assert.same({ 200, 1 }, { status, answer.limits.concurrency.TASK })
    support.start(w, "StartTaskContact")
    assert.equal(1, asking.get(w, "limits").open[support.INSTANCE].TASK)
    for _, body in ipairs { { limits = "x" }, {}, { limits = "off", more = 1 } } do
      answer, status = asking.ask(w, "PUT", "limits", body)
      assert.equal(400, status)
      assert.matches("expected", answer.message)
    end
    asking.post(w, "reset")
    assert.equal("off", asking.get(w, "limits").limits)
  end)
end)
