local connect = require "luaconnect"
local door = require "spec.support.door"

local CHAT = { InstanceId = "i", ContactFlowId = "f", ParticipantDetails = { DisplayName = "Ann" } }
local PAUSE = { InstanceId = "i", ContactId = "c" }

local function client(t, options)
  local o = { region = "eu-west-2", transport = t, getenv = function() end, read = function() end,
    random = function() return 0.5 end,
    credentials = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" } }
  for name, value in pairs(options or {}) do o[name] = value end
  return connect.client(o)
end

local THROTTLED = function() return door.refusal(429, "ThrottlingException") end

describe("a call", function()
  it("tries three times, waiting longer each time", function()
    local t = door.new(THROTTLED(), THROTTLED())
    local output, meta = client(t):start_chat_contact(CHAT)
    assert.truthy(output)
    assert.equal(3, meta.attempts)
    assert.same({ 0.5, 1 }, t.slept)
  end)

  it("gives up after three, and says so", function()
    local t = door.new(THROTTLED(), THROTTLED(), THROTTLED(), THROTTLED())
    local output, err = client(t):start_chat_contact(CHAT)
    assert.is_nil(output)
    assert.same({ 3, true, "ThrottlingException" }, { err.attempts, err.throttled, err.code })
    assert.matches("3 attempts", tostring(err))
  end)

  it("carries the same token in every attempt, and signs each anew", function()
    local t = door.new(THROTTLED())
    client(t):start_chat_contact(CHAT)
    assert.equal(t.requests[1].body, t.requests[2].body)
    assert.not_equal(t.requests[1].headers.Authorization, t.requests[2].headers.Authorization)
    assert.equal(t.requests[1].headers["amz-sdk-invocation-id"],
      t.requests[2].headers["amz-sdk-invocation-id"])
    assert.equal("attempt=2; max=3", t.requests[2].headers["amz-sdk-request"])
  end)

  it("is framed for a transport that asks for it, anew for each attempt", function()
    local t = door.new(THROTTLED())
    t.frames = true
    assert.truthy(client(t):start_chat_contact(CHAT))
    for n, request in ipairs(t.requests) do
      assert.is_nil(request.headers.Authorization)
      assert.matches("\r\namz%-sdk%-request: attempt=" .. n, request.bytes)
      assert.equal(request.body, request.bytes:match "\r\n\r\n(.*)$")
    end
    local first, second = t.requests[1].bytes, t.requests[2].bytes
    assert.not_equal(first:match "Signature=%x+", second:match "Signature=%x+")
    local output, err = client(t, { credentials = { access_key_id = "a b", secret_access_key = "s" } })
      :start_chat_contact(CHAT)
    assert.is_nil(output)
    assert.same({ "credentials", "StartChatContact" }, { err.kind, err.operation })
  end)

  it("is not framed for what stands before such a transport", function()
    local t = door.new()
    t.frames = true
    local before = setmetatable({ send = function(_, ...) return t:send(...) end }, { __index = t })
    assert.truthy(client(before):start_chat_contact(CHAT))
    assert.is_nil(t.requests[1].bytes)
    assert.matches("^AWS4", t.requests[1].headers.Authorization)
  end)

  it("is not repeated when it may have been done and cannot be told apart", function()
    local t = door.new(door.failure("timeout", true))
    local output, err = client(t):pause_contact(PAUSE)
    assert.is_nil(output)
    assert.same({ "timeout", 1, "PauseContact" }, { err.kind, err.attempts, err.operation })
    for _, answer in ipairs { door.failure("timeout", false),
      door.refusal(500, "InternalServiceException") } do
      assert.truthy(client(door.new(answer)):pause_contact(PAUSE))
    end
    assert.truthy(client(door.new(door.failure("timeout", true))):start_chat_contact(CHAT))
    assert.truthy(client(door.new(door.failure("timeout", true))):describe_contact(PAUSE))
  end)

  it("is not repeated when a quota is full, nor when the input is wrong", function()
    for _, refusal in ipairs { door.refusal(429, "LimitExceededException"),
      door.refusal(402, "ServiceQuotaExceededException"), door.refusal(400, "InvalidRequestException"),
      door.answer(200, "{") } do
      local t = door.new(refusal)
      local output, err = client(t):start_chat_contact(CHAT)
      assert.is_nil(output)
      assert.equal(1, err.attempts)
    end
  end)

  it("can be told not to retry, by the client or the call", function()
    local output = client(door.new(THROTTLED()), { retry = false }):start_chat_contact(CHAT)
    assert.is_nil(output)
    output = client(door.new(THROTTLED())):start_chat_contact(CHAT, { retry = false })
    assert.is_nil(output)
    local t = door.new(THROTTLED(), THROTTLED(), THROTTLED(), THROTTLED())
    assert.truthy(client(t):start_chat_contact(CHAT, { retry = { max_attempts = 5 } }))
  end)

  it("waits as long as the service asks, five seconds more than its own delay at most", function()
    local t = door.new(door.refusal(429, "ThrottlingException", { ["x-amz-retry-after"] = "2000" }),
      door.refusal(429, "ThrottlingException", { ["retry-after"] = "100" }))
    client(t):start_chat_contact(CHAT)
    assert.same({ 2, 6 }, t.slept)
  end)

  it("keeps to its deadline over all attempts", function()
    local t = door.new(THROTTLED(), THROTTLED())
    local output, err = client(t):start_chat_contact(CHAT, { deadline = 1 })
    assert.is_nil(output)
    assert.equal(2, err.attempts)
    assert.same({ 0.5 }, t.slept)
    assert.same({ connect = 1, total = 1 }, t.timeouts[1])
    assert.same({ connect = 0.5, total = 0.5 }, t.timeouts[2])
  end)

  it("is not sent when its turn would come after its deadline", function()
    local t = door.new()
    local c = client(t, { rate = { StartChatContact = { 1, 1 } } })
    assert.truthy(c:start_chat_contact(CHAT))
    local output, err = c:start_chat_contact(CHAT, { deadline = 0.5 })
    assert.is_nil(output)
    assert.same({ "timeout", false, false, 1 }, { err.kind, err.sent, err.retryable, #t.requests })
    assert.same({}, t.slept)
    assert.truthy(c:start_chat_contact(CHAT, { deadline = 2 }))
    assert.same({ 2, 1 }, { #t.requests, t.slept[1] })
  end)

  it("keeps to its deadline, and measures, though the time of day is set meanwhile", function()
    for _, jump in ipairs { 3600, -3600 } do
      for _, given in ipairs { 1, 1700000001 } do -- in so many seconds, at a point of time
        local t = door.new(THROTTLED(), THROTTLED())
        t.monotonic = function(self) return self.time - 1699999000 end
        local seconds = {}
        local c = client(t, { hooks = { response = function(r) seconds[#seconds + 1] = r.seconds end } })
        local slept = 0
        t.now = function(self) return self.time + (#self.requests > 0 and jump or 0) end
        t.sleep = function(self, s)
          slept = slept + s
          self.time = self.time + s
        end
        local output, err = c:start_chat_contact(CHAT, { deadline = given })
        assert.is_nil(output)
        assert.same({ 2, 0.5 }, { err.attempts, slept })
        assert.same({ connect = 0.5, total = 0.5 }, t.timeouts[2])
        assert.same({ 0, 0 }, seconds)
      end
    end
  end)

  it("takes timeouts of the call before those of the client", function()
    local t = door.new()
    local c = client(t, { timeout = { connect = 2, total = 20 } })
    c:start_chat_contact(CHAT)
    c:start_chat_contact(CHAT, { timeout = 3 })
    assert.same({ { connect = 2, total = 20 }, { connect = 3, total = 3 } }, t.timeouts)
  end)

  it("mends a clock that is wrong, once, and keeps the correction", function()
    local late = { date = "Tue, 14 Nov 2023 22:33:20 GMT" }
    local t = door.new(door.refusal(403, "InvalidSignatureException", late), door.answer(200, "{}", late))
    local c = client(t)
    local _, meta = c:start_chat_contact(CHAT)
    assert.equal(2, meta.attempts)
    assert.equal("20231114T223320Z", t.requests[2].headers["X-Amz-Date"])
    c:start_chat_contact(CHAT)
    assert.equal("20231114T223320Z", t.requests[3].headers["X-Amz-Date"])
    t = door.new(door.refusal(403, "InvalidSignatureException", late))
    assert.is_nil((client(t, { disable_clock_skew_correction = true }):start_chat_contact(CHAT)))
  end)

  it("mends a clock that is wrong for the next call where it may not be repeated", function()
    local late = { date = "Tue, 14 Nov 2023 22:33:20 GMT" }
    local t = door.new(door.refusal(403, "RequestTimeTooSkewed", late), door.answer(200, "{}", late))
    local c = client(t, { retry = false })
    local _, err = c:start_chat_contact(CHAT)
    assert.same({ "RequestTimeTooSkewed", 1 }, { err.code, #t.requests })
    assert.truthy(c:start_chat_contact(CHAT))
    assert.equal("20231114T223320Z", t.requests[2].headers["X-Amz-Date"])
  end)

  it("holds itself back when asked to", function()
    local t = door.new()
    local c = client(t, { rate = { StartChatContact = { 2, 1 } }, region = "eu-central-1" })
    for _ = 1, 3 do c:start_chat_contact(CHAT) end
    assert.same({ 0.5, 0.5 }, t.slept)
    local elsewhere = door.new() -- another Region, another quota
    client(elsewhere, { rate = { StartChatContact = { 2, 1 } }, region = "ap-south-1" })
      :start_chat_contact(CHAT)
    assert.same({}, elsewhere.slept)
  end)

  it("tells its hooks, without headers, bodies or queries", function()
    local seen = {}
    local hooks = {}
    for _, name in ipairs { "request", "response", "retry", "error" } do
      hooks[name] = function(e)
        seen[#seen + 1] = name
        for _, secret in ipairs { "headers", "body" } do assert.is_nil(e[secret]) end
        assert.equal("StartChatContact", e.operation)
      end
    end
    client(door.new(THROTTLED()), { hooks = hooks }):start_chat_contact(CHAT)
    client(door.new(door.refusal(400, "X")), { hooks = hooks }):start_chat_contact(CHAT)
    assert.same({ "request", "response", "retry", "request", "response", "request", "response",
      "error" }, seen)
  end)

  it("is counted", function()
    local c = client(door.new(THROTTLED(), door.answer(200), door.refusal(400, "X")))
    c:start_chat_contact(CHAT)
    c:start_chat_contact(CHAT)
    local text = c:metrics()
    local function has(line) assert.is_truthy(text:find(line, 1, true), line) end
    has 'luaconnect_calls_total{service="connect",operation="StartChatContact"} 2'
    has 'luaconnect_retries_total{service="connect",operation="StartChatContact"} 1'
    has 'luaconnect_errors_total{service="connect",operation="StartChatContact",error="X"} 1'
    has 'luaconnect_call_seconds_count{service="connect",operation="StartChatContact"} 2'
  end)
end)

describe("pages", function()
  local function page(ids, token)
    local list = {}
    for i, id in ipairs(ids) do list[i] = '{"Id":"' .. id .. '"}' end
    return door.answer(200, '{"QueueSummaryList":[' .. table.concat(list, ",") .. "]"
      .. (token and ',"NextToken":"' .. token .. '"' or "") .. "}")
  end

  local function ids(iterator)
    local list = {}
    for queue in iterator do list[#list + 1] = queue.Id end
    return table.concat(list)
  end

  it("follow the tokens", function()
    local t = door.new(page({ "a", "b" }, "n"), page({}, "m"), page { "c" })
    assert.equal("abc", ids(client(t):items("ListQueues", { InstanceId = "i" }, { page_size = 2 })))
    assert.equal(3, #t.requests)
    assert.matches("maxResults=2&nextToken=m", t.requests[3].url, 1, true)
  end)

  it("stop at a limit", function()
    local t = door.new(page({ "a", "b" }, "n"), page { "c" })
    assert.equal("ab", ids(client(t):items("ListQueues", { InstanceId = "i" }, { limit = 2 })))
    assert.equal(1, #t.requests)
  end)

  it("leave the input alone", function()
    local input = { InstanceId = "i" }
    for _ in client(door.new(page({}, "n"), page {})):pages("ListQueues", input) do end -- luacheck: ignore
    assert.same({ InstanceId = "i" }, input)
  end)

  it("raise what goes wrong, and a token that comes twice", function()
    local t = door.new(page({ "a" }, "n"), door.refusal(403, "AccessDeniedException"))
    local fine, err = pcall(ids, client(t):items("ListQueues", { InstanceId = "i" }))
    assert.is_false(fine)
    assert.equal("AccessDeniedException", err.code)
    t = door.new(page({ "a" }, "n"), page({ "b" }, "n"))
    fine, err = pcall(ids, client(t):items("ListQueues", { InstanceId = "i" }))
    assert.is_false(fine)
    assert.equal("protocol", err.kind)
  end)

  it("exist where the model forgot them, and nowhere else", function()
    local t = door.new(door.answer(200, '{"ContactSummaryList":[{"ContactId":"c"}],"NextToken":"n"}'))
    local n = 0
    for _ in client(t):items("ListAssociatedContacts", { InstanceId = "i", ContactId = "c" }) do n = n + 1 end
    assert.equal(1, n)
    assert.error(function() client(t):pages("StopContact", {}) end)
  end)
end)

describe("a call on the emulator", function()
  local emulator = require "luaconnect.emulator"
  local new = require("luaconnect.transport.emulator").new

  local function task(name)
    return { InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID, Name = name }
  end

  local function open(options)
    local o = { region = emulator.REGION, credentials = emulator.CREDENTIALS,
      transport = new(emulator.new()), getenv = function() end, read = function() end }
    for name, value in pairs(options(o.transport)) do o[name] = value end
    return connect.client(o)
  end

  it("succeeds at the second attempt with a clock that is 20 minutes off, then at once", function()
    for _, off in ipairs { -1200, 1200 } do
      local c = open(function(t) return { clock = function() return t:now() + off end } end)
      local _, meta = assert(c:start_task_contact(task "first"))
      assert.equal(2, meta.attempts)
      _, meta = assert(c:start_task_contact(task "second"))
      assert.equal(1, meta.attempts)
    end
  end)

  it("leaves memory flat over thousands", function()
    local c = open(function() return { retry = false } end)
    local input = { InstanceId = emulator.INSTANCE_ID, ContactId = "none" }
    local function run(n)
      for _ = 1, n do c:describe_contact(input) end
      collectgarbage()
      collectgarbage()
      return collectgarbage "count"
    end
    run(500)
    local before = run(3000)
    assert.is_true(run(3000) - before < 50) -- kilobytes
  end)

  it("tells logs, errors and metrics no secret", function()
    local told = {}
    local hooks = connect.log("debug", function(line) told[#told + 1] = line end)
    local function canary(name) return "CANARY-" .. name end
    local c = open(function()
      return { hooks = hooks, credentials = { access_key_id = emulator.CREDENTIALS.access_key_id,
        secret_access_key = canary "secret", session_token = canary "session" } }
    end)
    local _, err = c:start_chat_contact({ InstanceId = emulator.INSTANCE_ID,
      ContactFlowId = emulator.FLOW_ID, ParticipantDetails = { DisplayName = "Ann" },
      Attributes = { key = canary "attribute" }, CustomerId = canary "customer",
      InitialMessage = { ContentType = "text/plain", Content = canary "message" } },
      { extra = { Shiny = canary "extra" } })
    told[#told + 1] = tostring(err)
    told[#told + 1] = c:metrics()
    told[#told + 1] = tostring(c)
    assert.is_true(#told > 4)
    assert.is_nil(table.concat(told, "\n"):find "CANARY")
  end)
end)
