-- A page's requests, through the handler and a client into an emulator; no nginx.

local connect = require "luaconnect"
local door = require "spec.support.door"
local emulator = require "luaconnect.emulator"
local page = require "spec.support.page"

local KEY = "8e03978e-40d5-43dd-bc93-6894a57f9324"

local world

before_each(function()
  world = emulator.new { clock = 1700000000, log = function(line) error(line, 0) end }
end)

local function options(changes)
  local all = {
    InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID, rate = false,
    client = { region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world },
  }
  for name, value in pairs(changes or {}) do all[name] = value end
  return all
end

local function open(changes)
  return page.new("start_chat", options(changes))
end

local function contact(response)
  local client = connect.client(options().client)
  local id = response.json.chatDetails.contactId
  local instance = emulator.INSTANCE_ID
  return assert(client:describe_contact { InstanceId = instance, ContactId = id }).Contact,
    assert(client:get_contact_attributes { InstanceId = instance, InitialContactId = id }).Attributes
end

-- a page before a service that answers what it is told
local function answered(...)
  local client = { region = "eu-west-2", credentials = emulator.CREDENTIALS, transport = door.new(...),
    retry = false }
  return open { client = client }:post { displayName = "Ada" }
end

local function refuses(response, status, word, message)
  assert.same({ status, word }, { response.status, response.json.error })
  assert.equal(message, response.json.message)
end

describe("start_chat", function()
  it("starts a chat and answers what amazon-connect-chatjs takes", function()
    local response = open():post { displayName = "Ada", initialMessage = "hello\nthere" }
    assert.equal(200, response.status)
    local details = response.json.chatDetails
    assert.equal("us-east-1", response.json.region)
    assert.is_string(details.contactId)
    assert.is_string(details.participantId)
    assert.is_string(details.participantToken)
    assert.equal("CHAT", (contact(response).Channel))
  end)

  it("keeps its answers out of caches, and as JSON", function()
    local headers = open():post({ displayName = "Ada" }).headers
    assert.same({ "no-store", "nosniff", "application/json", "request-1" }, {
      headers["cache-control"], headers["x-content-type-options"], headers["content-type"],
      headers["x-request-id"],
    })
  end)

  it("adds the server's attributes to the page's", function()
    local shown
    local p = open {
      allow = { displayName = true, attributes = { order = 10 } },
      attributes = function(request, given)
        shown = given.displayName
        return { agent = request.headers["user-agent"] }
      end,
    }
    local _, attributes = contact(p:post({ displayName = "Ada", attributes = { order = "4711" } },
      { ["user-agent"] = "spec" }))
    assert.same({ order = "4711", agent = "spec" }, attributes)
    assert.equal("Ada", shown)
  end)

  it("passes members that the page has no say in", function()
    local p = open { ParticipantDetails = { DisplayName = "Guest" }, allow = {}, ChatDurationInMinutes = 60 }
    assert.equal(200, p:post("{}").status)
    refuses(p:post { displayName = "Ada" }, 400, "bad_field",
      "displayName: nothing expected, got what is not allowed")
  end)

  it("lets the page choose of the flows that are listed, and of no others", function()
    local p = open { allow = { displayName = 20, contactFlowId = { emulator.FLOW_ID } } }
    assert.equal(200, p:post({ displayName = "Ada", contactFlowId = emulator.FLOW_ID }).status)
    assert.equal(200, p:post({ displayName = "Ada" }).status)
    local response = p:post { displayName = "Ada", contactFlowId = "another" }
    refuses(response, 400, "bad_field",
      "contactFlowId: one of " .. emulator.FLOW_ID .. " expected, got another")
    assert.same({ emulator.FLOW_ID }, response.json.allowed)
    p = open { allow = { displayName = 20, contactFlowId = { emulator.FLOW_ID, "b" } } }
    assert.equal(200, p:post({ displayName = "Ada" }).status)
  end)

  it("starts one chat for a key, however often it comes", function()
    local p = open()
    local function start(key)
      local response = p:post({ displayName = "Ada" }, { ["idempotency-key"] = key })
      assert.equal(200, response.status)
      return response.json.chatDetails.contactId
    end
    local first = start(KEY)
    assert.equal(first, start(KEY))
    assert.equal(first, start('"' .. KEY .. '"'))
    assert.are_not.equal(first, start(KEY:reverse()))
  end)

  it("hashes the key, so that no page can guess the token of another program", function()
    local transport = door.new(door.answer(200, "{}"))
    local p = open { client = { region = "eu-west-2", credentials = emulator.CREDENTIALS,
      transport = transport } }
    p:post({ displayName = "Ada" }, { ["idempotency-key"] = KEY })
    local token = transport.requests[1].body:match '"ClientToken":"(%x+)"'
    assert.equal(64, #token)
    assert.is_nil(transport.requests[1].body:find(KEY, 1, true))
  end)

  it("takes a client as well as options of one", function()
    local p = open { client = connect.client(options().client) }
    assert.equal(200, p:post({ displayName = "Ada" }).status)
  end)
end)

describe("a page that start_chat refuses", function()
  local p
  before_each(function()
    p = open { allow = {
      displayName = 5, initialMessage = 10, attributes = { order = 4, kind = { "a", "b" } },
    } }
  end)

  local function bad(body, message, field, allowed)
    local response = p:post(body)
    refuses(response, 400, "bad_field", message)
    assert.equal(field, response.json.field)
    if allowed then assert.same(allowed, response.json.allowed) end
  end

  it("sends no JSON", function()
    refuses(p:post "", 400, "not_json", "body: value expected, got the end of the text at byte 1")
    refuses(p:post "displayName=Ada", 400, "not_json", "body: value expected, got something else at byte 1")
    assert.equal("not_json", p:post(("["):rep(500)).json.error)
    assert.equal("not_json", p:post('{"displayName":"Ada"} x').json.error)
  end)

  it("sends no object", function()
    for body, kind in pairs { null = "null", ["[1]"] = "array", ["3"] = "number", ['"x"'] = "string" } do
      bad(body, "body: object expected, got " .. kind)
    end
  end)

  it("sends fields that are not allowed", function()
    for _, name in ipairs { "InstanceId", "contactFlowId", "relatedContactId", "DisplayName" } do
      bad(('{"displayName":"Ada","%s":"x"}'):format(name),
        name .. ": attributes, displayName, initialMessage expected, got what is not allowed", name,
        { "attributes", "displayName", "initialMessage" })
    end
    bad('{"displayName":"Ada","attributes":{"vip":"1"}}',
      "attributes.vip: kind, order expected, got what is not allowed", "attributes.vip", { "kind", "order" })
  end)

  it("has names that no message repeats as they are", function()
    local response = p:post('{"' .. ("é\\n\\u0000"):rep(100) .. '":1}')
    assert.equal(400, response.status)
    assert.is_true(#response.json.field <= 64)
    assert.is_nil(response.json.field:find "[^%w%p ]")
  end)

  it("sends values of the wrong type or size", function()
    bad('{"displayName":7}', "displayName: string expected, got number", "displayName")
    bad('{"displayName":["A"]}', "displayName: string expected, got array", "displayName")
    bad('{"displayName":""}', "displayName: 1 to 5 characters expected, got 0", "displayName")
    bad('{"displayName":"Ada Lovelace"}', "displayName: 1 to 5 characters expected, got 12", "displayName")
    bad('{"displayName":"Ada","attributes":{"order":1}}', "attributes.order: string expected, got number",
      "attributes.order")
    bad('{"displayName":"Ada","attributes":{"order":"12345"}}',
      "attributes.order: 0 to 4 characters expected, got 5", "attributes.order")
    bad('{"displayName":"Ada","attributes":{"kind":"c"}}',
      "attributes.kind: one of a, b expected, got another", "attributes.kind", { "a", "b" })
    bad('{"displayName":"Ada","attributes":"x"}', "attributes: object expected, got string", "attributes")
  end)

  it("counts characters, not bytes", function()
    assert.equal(200, p:post({ displayName = "ÄÖÜäö" }).status)
  end)

  it("sends bytes that are no text", function()
    for _, byte in ipairs { "\255", "\\u0000", "\\n", "\192\128" } do
      bad('{"displayName":"A' .. byte .. '"}', "displayName: one line in UTF-8 expected, got other bytes",
        "displayName")
    end
    bad('{"displayName":"Ada","initialMessage":"\\u001b[0m"}',
      "initialMessage: text in UTF-8 expected, got other bytes", "initialMessage")
  end)

  it("leaves out what has to be there", function()
    bad("{}", "displayName: string expected, got nothing", "displayName")
    bad('{"displayName":null}', "displayName: string expected, got nothing", "displayName")
  end)

  it("sends too much", function()
    p = open { body_bytes = 100 }
    refuses(p:post { displayName = ("x"):rep(100) }, 413, "too_large",
      "body: at most 100 bytes expected, got more")
  end)

  it("sends another type", function()
    for _, kind in ipairs { "text/plain", "application/x-www-form-urlencoded", "application/jsonp" } do
      refuses(p:post("{}", { ["content-type"] = kind }), 415, "unsupported_media_type",
        "content-type: application/json expected, got another")
    end
    refuses(p:post("{}", { ["content-type"] = false }), 415, "unsupported_media_type",
      "content-type: application/json expected, got nothing")
    for _, kind in ipairs { "Application/JSON", "application/json;charset=utf-8", "application/json ; a" } do
      assert.equal(200, p:post({ displayName = "Ada" }, { ["content-type"] = kind }).status)
    end
  end)

  it("uses another method", function()
    for _, method in ipairs { "GET", "HEAD", "PUT", "DELETE", "PATCH" } do
      local response = p:send(method, "")
      refuses(response, 405, "method_not_allowed", "method: POST expected, got another")
      assert.equal("POST, OPTIONS", response.headers.allow)
    end
  end)

  it("gets an answer to any bytes", function()
    local whole = '{"displayName":"Ada","initialMessage":"hi","attributes":{"order":"1","kind":"a"}}'
    local pieces = { '"', "{", "}", "[", "]", ":", ",", "null", "1e999", "\\ud800", "\255", "\0", "order" }
    local seed = 7
    local function draw(n)
      seed = (seed * 16807) % 2147483647
      return seed % n + 1
    end
    for _ = 1, 2000 do
      local text = whole
      for _ = 1, draw(4) do
        local at = draw(#text)
        text = text:sub(1, at - 1) .. pieces[draw(#pieces)] .. text:sub(at + draw(6) - 1)
      end
      local response = p:post(text)
      assert.is_true(response.status == 200 or response.status == 400, text)
    end
    assert.same({}, p.log)
  end)

  it("sends a key that could be guessed, or is none", function()
    local long = ("x"):rep(129)
    for _, key in ipairs { "", "1", long:sub(1, 15), long, KEY .. " ", KEY .. "," .. KEY } do
      local response = p:post({ displayName = "Ada" }, { ["idempotency-key"] = key })
      assert.same({ 400, "bad_idempotency_key" }, { response.status, response.json.error })
    end
  end)
end)

describe("pages of other sites", function()
  local ORIGIN = page.ORIGIN

  local function allowed(p, origin)
    local response = p:post({ displayName = "Ada" }, { origin = origin })
    return response.status, response.headers["access-control-allow-origin"], response.headers.vary
  end

  it("are refused unless they are listed", function()
    local p = open { origins = { ORIGIN } }
    assert.same({ 200, ORIGIN, "origin" }, { allowed(p, ORIGIN) })
    assert.same({ 403, nil, "origin" }, { allowed(p, "https://evil.example.com") })
    assert.same({ 403, nil, "origin" }, { allowed(p, "null") })
    assert.same({ 403, nil, "origin" }, { allowed(p, ORIGIN .. ".evil.com") })
    assert.same({ 200, nil, "origin" }, { allowed(p, nil) })
    p = open { origins = { "HTTPS://Shop.example.com" } }
    assert.same({ 200, ORIGIN, "origin" }, { allowed(p, ORIGIN) })
  end)

  it("are all welcome when the server says so", function()
    assert.same({ 200, "*" }, { allowed(open { origins = "*" }, ORIGIN) })
  end)

  it("are told apart from those of the own host", function()
    assert.same({ 200, "https://api.example.com", "origin" }, { allowed(open(), "https://api.example.com") })
    assert.equal(403, (allowed(open(), ORIGIN)))
  end)

  it("may read refusals too", function()
    local response = open({ origins = { ORIGIN } }):post("x", { origin = ORIGIN })
    assert.same({ 400, ORIGIN, "retry-after, x-request-id" }, { response.status,
      response.headers["access-control-allow-origin"], response.headers["access-control-expose-headers"] })
  end)

  it("ask first", function()
    local p = open { origins = { ORIGIN } }
    local response = p:send("OPTIONS", "", { origin = ORIGIN, ["access-control-request-method"] = "POST" })
    assert.same({ 204, ORIGIN, "POST, OPTIONS", "content-type, idempotency-key", "origin", "" }, {
      response.status, response.headers["access-control-allow-origin"],
      response.headers["access-control-allow-methods"], response.headers["access-control-allow-headers"],
      response.headers.vary, response.body,
    })
    response = p:send("OPTIONS", "", { origin = "https://evil.example.com" })
    assert.same({ 403, nil }, { response.status, response.headers["access-control-allow-methods"] })
    response = p:send("OPTIONS", "")
    assert.same({ 204, "POST, OPTIONS" }, { response.status, response.headers.allow })
  end)
end)

describe("a client that comes too often", function()
  local RATE = { requests = 6, seconds = 60, burst = 2 }

  it("is asked to wait, as long as it takes", function()
    local p = open { rate = RATE }
    assert.equal(200, p:post({ displayName = "Ada" }).status)
    assert.equal(200, p:post({ displayName = "Ada" }).status)
    local response = p:post { displayName = "Ada" }
    refuses(response, 429, "too_many_requests", "requests: fewer expected")
    assert.equal("10", response.headers["retry-after"])
    p.time = p.time + 4
    assert.equal("6", p:post({ displayName = "Ada" }).headers["retry-after"])
    p.time = p.time + 6
    assert.equal(200, p:post({ displayName = "Ada" }).status)
    assert.equal(429, p:post({ displayName = "Ada" }).status)
    p.time = p.time + 3600
    assert.equal(200, p:post({ displayName = "Ada" }).status)
    assert.equal(200, p:post({ displayName = "Ada" }).status)
    assert.equal(429, p:post({ displayName = "Ada" }).status)
  end)

  it("is turned away before its body is read", function()
    local p = open { rate = { requests = 1, seconds = 60 } }
    assert.equal(400, p:post("x").status)
    assert.equal(429, p:post("x").status)
  end)

  it("is who the server says it is", function()
    local p = open { rate = RATE, client_key = function(request) return request.headers["x-real-ip"] end }
    local function status(address)
      return p:post({ displayName = "Ada" }, { ["x-real-ip"] = address }).status
    end
    assert.same({ 200, 200, 429, 200 }, { status "1", status "1", status "1", status "2" })
  end)

  it("is forgotten once its bucket is full again", function()
    local p = open { rate = RATE }
    p:post "{}"
    p:post "{}"
    local shared = p.dictionaries.luaconnect_clients
    assert.equal(1, shared:count())
    p.time = p.time + 20.1
    assert.equal(0, shared:count())
  end)

  it("is not let in when it cannot be counted", function()
    local p = open { rate = RATE }
    p.dictionaries.luaconnect_clients.broken = true
    refuses(p:post "{}", 500, "internal", "the server could not do this")
    assert.matches("counting: no memory", p.log[1], 1, true)
  end)
end)

describe("a failure behind start_chat", function()
  local function answers(response, status, word, seconds)
    assert.same({ status, word, seconds },
      { response.status, response.json.error, response.headers["retry-after"] })
    assert.equal("request-1", response.json.requestId)
  end

  it("asks for patience when the service is busy", function()
    answers(answered(door.refusal(429, "TooManyRequestsException")), 429, "busy", "1")
    local refusal = door.refusal(429, "TooManyRequestsException", { ["retry-after"] = "7" })
    answers(answered(refusal), 429, "busy", "7")
    answers(answered(door.refusal(429, "LimitExceededException")), 503, "busy", "30")
  end)

  it("tells an outage from a fault of the server", function()
    answers(answered(door.refusal(500, "InternalServiceException")), 502, "unavailable")
    answers(answered(door.failure "transport"), 502, "unavailable")
    answers(answered(door.answer(200, "<html>")), 502, "unavailable")
    answers(answered(door.failure "timeout"), 504, "timeout")
    answers(answered(door.failure "cancelled"), 503, "unavailable")
    answers(answered(door.refusal(403, "AccessDeniedException")), 500, "internal")
    answers(answered(door.refusal(404, "ResourceNotFoundException")), 500, "internal")
    answers(answered(door.refusal(400, "InvalidRequestException")), 500, "internal")
  end)

  it("says to the page that it failed, and why to the log, without what the visitor wrote", function()
    local p = open { client = { region = "eu-west-2", transport = door.new(
      door.answer(400, '{"Message":"Ada is wrong"}', { ["x-amzn-errortype"] = "InvalidRequestException" })),
      credentials = emulator.CREDENTIALS } }
    local response = p:post { displayName = "Ada" }
    assert.same({ error = "internal", message = "the server could not do this", requestId = "request-1" },
      response.json)
    assert.equal("start_chat: request request-1: StartChatContact: InvalidRequestException: "
      .. "the input was refused (HTTP 400)", p.log[1])
  end)

  it("keeps credentials to the server", function()
    local p = open { client = { region = "eu-west-2", transport = door.new(),
      credentials = function() return nil, "vault is sealed" end } }
    answers(p:post { displayName = "Ada" }, 500, "internal")
    assert.is_nil(p.response.body:find "vault")
    assert.matches("StartChatContact: credentials: ", p.log[1], 1, true)
  end)

  it("is one of the server's own functions", function()
    local p = open { attributes = function() error "broken" end }
    answers(p:post { displayName = "Ada" }, 500, "internal")
    assert.matches("broken", p.log[1], 1, true)
    p = open { attributes = function() return { order = 7 } end }
    answers(p:post { displayName = "Ada" }, 500, "internal")
    assert.matches("Attributes.order: not as the model has it", p.log[1], 1, true)
    p = open { rate = { requests = 1, seconds = 1 }, client_key = function() error "broken" end }
    answers(p:post { displayName = "Ada" }, 500, "internal")
  end)
end)

describe("options that make no sense", function()
  local function raises(message, changes)
    local sound, err = pcall(open, changes)
    assert.is_false(sound)
    assert.matches("bad option to 'start_chat': " .. message, err, 1, true)
  end

  it("raise when the handler is made", function()
    raises("origin is not known", { origin = "*" })
    raises("rate: table or boolean expected, got number", { rate = 5 })
    raises("rate: table or false expected, got boolean", { rate = true })
    raises("rate.requests: number above 0 expected, got nil", { rate = {} })
    raises("rate.seconds: number above 0 expected, got 0", { rate = { requests = 1, seconds = 0 } })
    raises("rate.burst: number of at least 1 expected, got 0.5",
      { rate = { requests = 1, seconds = 1, burst = 0.5 } })
    raises("rate: requests, seconds and burst expected, got per", { rate = { requests = 1, per = 1 } })
    raises("rate: a dictionary to count in expected: lua_shared_dict counts 1m;",
      { rate = { requests = 1, seconds = 1 }, dict = "counts" })
    raises("origins: list of origins or \"*\" expected, got string", { origins = "https://a.example" })
    raises("origins[1]: an origin such as https://www.example.com expected, got https://a.example/",
      { origins = { "https://a.example/" } })
    raises("origins[1]: an origin such as https://www.example.com expected, got *", { origins = { "*" } })
    raises("body_bytes: number above 0 expected, got 0", { body_bytes = 0 })
    raises("allow: attributes, contactFlowId, customerId, displayName, initialMessage, relatedContactId "
      .. "expected, got DisplayName", { allow = { DisplayName = 5 } })
    raises("allow.displayName: 1 to 256 characters, true or a list of strings expected, got 257",
      { allow = { displayName = 257 } })
    raises("allow.displayName: list of strings expected, got an empty table",
      { allow = { displayName = {} } })
    raises("allow.contactFlowId: list of strings expected, got true",
      { allow = { displayName = 5, contactFlowId = true } })
    raises("allow.attributes: names expected, got 1",
      { allow = { displayName = 5, attributes = { "order" } } })
    raises("allow.attributes.order: an attribute that `attributes` does not set expected",
      { allow = { displayName = 5, attributes = { order = 5 } }, attributes = { order = "1" } })
    raises("ParticipantDetails: structure expected, got nil", { allow = {} })
    raises("InstanceId: string expected, got table", { InstanceId = {} })
    raises("Attributes: the option attributes expected instead", { Attributes = {} })
    raises("ClientToken: the header idempotency-key expected instead", { ClientToken = "x" })
    raises("Attributes.n: string expected, got number", { attributes = { n = 1 } })
    raises("NoSuchMember: member of StartChatContactRequest expected", { NoSuchMember = 1 })
  end)

  it("are found when they are missing", function()
    assert.has_error(function() page.new("start_chat", { rate = false, ContactFlowId = "f" }) end,
      "bad option to 'start_chat': InstanceId: string expected, got nil")
    local none = { getenv = function() end, read = function() end }
    raises("endpoint: region: missing", { client = none })
    assert.has_error(function() page.new "start_chat" end,
      "bad argument to 'start_chat' (table expected, got nil)")
  end)
end)
