local log = require "luaconnect.log"
local redact = require "luaconnect.redact"

local CANARY = "canary-7f3a"

describe("redact.value", function()
  local function shown(service, operation, side, value)
    return redact.value(service, operation, side, value)
  end

  it("masks what the model calls sensitive", function()
    assert.same({
      Username = "ada", Password = "***", InstanceId = "i",
      IdentityInfo = { FirstName = "***", LastName = "***", Mobile = "+1" },
    }, shown("connect", "CreateUser", "input", {
      Username = "ada", Password = CANARY, InstanceId = "i",
      IdentityInfo = { FirstName = CANARY, LastName = CANARY, Mobile = "+1" },
    }))
  end)

  it("masks tokens, contents, presigned URLs and the values of attributes", function()
    assert.same({ Attributes = { order = "***" }, ClientToken = "***", ContactFlowId = "f",
      InitialMessage = { ContentType = "text/plain", Content = "***" } },
      shown("connect", "StartChatContact", "input", {
        Attributes = { order = CANARY }, ClientToken = CANARY, ContactFlowId = "f",
        InitialMessage = { ContentType = "text/plain", Content = CANARY },
      }))
    assert.same({ ConnectionToken = "***", Content = "***" },
      shown("connectparticipant", "SendMessage", "input", { ConnectionToken = CANARY, Content = CANARY }))
    assert.same({ Websocket = { Url = "***", ConnectionExpiry = "soon" }, ConnectionCredentials = "***" },
      shown("connectparticipant", "CreateParticipantConnection", "output", {
        Websocket = { Url = CANARY, ConnectionExpiry = "soon" },
        ConnectionCredentials = { ConnectionToken = CANARY },
      }))
  end)

  it("masks telephone numbers and addresses, and the values of references, notes and cases", function()
    assert.same({ DestinationPhoneNumber = "***", SourcePhoneNumber = "***", ContactFlowId = "f",
      Name = "***", References = { link = "***" } },
      shown("connect", "StartOutboundVoiceContact", "input", {
        DestinationPhoneNumber = CANARY, SourcePhoneNumber = CANARY, ContactFlowId = "f", Name = CANARY,
        References = { link = { Type = "URL", Value = CANARY } },
      }))
    assert.same({ ContactDataRequestList = { { CustomerEndpoint = { Type = "VOICE", Address = "***" } } } },
      shown("connect", "BatchPutContact", "input", {
        ContactDataRequestList = { { CustomerEndpoint = { Type = "VOICE", Address = CANARY } } },
      }))
    assert.same({ templateId = "t", fields = { { id = "f", value = { stringValue = "***" } } } },
      shown("connectcases", "CreateCase", "input", {
        templateId = "t", fields = { { id = "f", value = { stringValue = CANARY } } },
      }))
    assert.same({ Notes = { n = "***" }, EvaluationId = "e" },
      shown("connect", "SubmitContactEvaluation", "input", {
        EvaluationId = "e", Notes = { n = { Value = CANARY } },
      }))
  end)

  it("goes through lists, maps and shapes within shapes", function()
    assert.same({ SecurityProfileIds = { "a", "b" }, Tags = { k = "v" } },
      shown("connect", "CreateUser", "input", { SecurityProfileIds = { "a", "b" }, Tags = { k = "v" } }))
    local condition = { StringCondition = { FieldName = "n", Value = "v" } }
    assert.same({ SearchCriteria = { OrConditions = { condition } } },
      shown("connect", "SearchQueues", "input", { SearchCriteria = { OrConditions = { condition } } }))
  end)

  it("masks what the model does not know", function()
    assert.same({ Surprise = "***" }, shown("connect", "CreateUser", "input", { Surprise = { CANARY } }))
    assert.same({ Username = "***" }, shown("connect", "CreateUser", "input", { Username = { CANARY } }))
    assert.equal("***", shown("connect", "NoSuchOperation", "input", { CANARY }))
    assert.equal("***", shown("connect", "CreateUser", "input", CANARY))
    assert.is_nil(shown("connect", "CreateUser", "input", nil))
  end)
end)

describe("redact.headers", function()
  it("lets the harmless ones through", function()
    assert.same({ Host = "h", Authorization = "***", ["X-Amz-Security-Token"] = "***",
      ["X-Amz-Bearer"] = "***", ["X-Own"] = "***", ["content-type"] = "j" },
      redact.headers { Host = "h", Authorization = CANARY, ["X-Amz-Security-Token"] = CANARY,
        ["X-Amz-Bearer"] = CANARY, ["X-Own"] = CANARY, ["content-type"] = "j" })
  end)
end)

describe("log.hooks", function()
  local function recorder(level)
    local lines = {}
    return log.hooks(level, function(line) lines[#lines + 1] = line end), lines
  end

  local BASE = { time = 1714564800, service = "connect", operation = "StartChatContact", attempt = 1 }

  local function event(more)
    for key, value in pairs(BASE) do more[key] = more[key] or value end
    return more
  end

  local function fire(hooks, name, more)
    if hooks[name] then hooks[name](event(more)) end
  end

  -- a call with a failed attempt, a good one; then one that fails for good
  local function run(hooks)
    local busy = { kind = "service", code = "ThrottlingException", status = 429, request_id = "r1",
      message = CANARY }
    fire(hooks, "credentials", { source = "sso", expiration = 1714568400, access_key_id = "AKIA" })
    fire(hooks, "request", { method = "PUT", url = "https://h/" .. CANARY,
      headers = { Authorization = CANARY }, input = { Attributes = { a = CANARY }, ContactFlowId = "f" } })
    fire(hooks, "retry", { error = busy, seconds = 0.25, delay = 1.5 })
    fire(hooks, "response", { attempt = 2, status = 200, seconds = 0.125, request_id = "r2" })
    fire(hooks, "error",
      { attempt = 2, seconds = 1, error = { kind = "transport", message = "reset by peer" } })
  end

  it("prints a line per attempt", function()
    local hooks, lines = recorder "info"
    run(hooks)
    local head = "time=2024-05-01T12:00:00Z level=%s service=connect operation=StartChatContact attempt=%d "
    assert.same({
      head:format("warn", 1) .. "status=429 kind=service code=ThrottlingException seconds=0.250000 "
        .. "delay=1.500 request_id=r1",
      head:format("info", 2) .. "status=200 seconds=0.125000 request_id=r2",
      head:format("error", 2) .. 'kind=transport seconds=1.000000 message="reset by peer"',
    }, lines)
  end)

  it("prints as much as its level asks for", function()
    for level, count in pairs { error = 1, warn = 2, info = 3, debug = 5 } do
      local hooks, lines = recorder(level)
      run(hooks)
      assert.equal(count, #lines, level)
    end
    assert.has_error(function() log.hooks "loud" end,
      "bad argument #1 to 'log' (error, warn, info or debug expected, got loud)")
  end)

  it("prints no secret, and one line only", function()
    local hooks, lines = recorder "debug"
    run(hooks)
    fire(hooks, "error", { error = { kind = "validation", path = "a\nb", message = CANARY } })
    fire(hooks, "error", { error = { kind = "protocol", message = CANARY } })
    for _, line in ipairs(lines) do
      assert.is_nil(line:find(CANARY, 1, true), line)
      assert.is_nil(line:find "%c", line)
    end
    assert.matches('path="a\\x0ab"', table.concat(lines, " "), 1, true)
  end)

  it("writes to a file too", function()
    local file = assert(io.tmpfile())
    local hooks = log.hooks("info", file)
    fire(hooks, "response", { status = 200 })
    file:seek "set"
    assert.matches("status=200", file:read "*l")
    file:close()
  end)
end)
