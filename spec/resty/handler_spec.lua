-- The handlers in a real nginx with two workers, before an emulator in another one.

local connect = require "luaconnect"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local nginx = require "spec.support.nginx"
local page = require "spec.support.page"

local KEY = "8e03978e-40d5-43dd-bc93-6894a57f9324"
local UUID = "^%x+%-%x+%-%x+%-%x+%-%x+$"

-- @name@ is left for nginx.start
local function filled(text, values)
  return (text:gsub("<<([%w_]+)>>", values))
end

local HTTP = [[
  lua_shared_dict luaconnect_clients 64k;
  client_body_buffer_size 1k;
  init_by_lua_block {
    local function with(more)
      local options = {
        InstanceId = "<<instance>>", ContactFlowId = "<<flow>>", origins = { "<<origin>>" }, rate = false,
        client = {
          endpoint = "<<upstream>>", region = "us-east-1", retry = false,
          credentials = { access_key_id = "<<id>>", secret_access_key = "<<secret>>" },
        },
      }
      for name, value in pairs(more) do options[name] = value end
      return options
    end
    local resty = require "luaconnect.resty"
    local start_chat = resty.start_chat
    chat = start_chat(with {
      allow = { displayName = 20, initialMessage = 2000, attributes = { page = 100 } }, body_bytes = 4000,
      attributes = function(request) return { agent = request.headers["user-agent"] } end,
    })
    limited = start_chat(with { rate = { requests = 1, seconds = 60, burst = 4 } })
    by_address = start_chat(with { rate = { requests = 1, seconds = 60.5 } })
    by_header = start_chat(with {
      rate = { requests = 1, seconds = 60 },
      client_key = function(request) return request.headers["x-user"] end,
    })
    nowhere = start_chat(with {
      client = {
        endpoint = "http://127.0.0.1:@closed@", region = "us-east-1", retry = false,
        credentials = { access_key_id = "<<id>>", secret_access_key = "<<secret>>" },
      },
    })
    stranger = start_chat(with {
      client = {
        endpoint = "<<upstream>>", region = "us-east-1", retry = false,
        credentials = { access_key_id = "<<id>>", secret_access_key = "not the secret" },
      },
    })
    call = resty.start_webrtc(with {})
  }
]]

local SERVER = [[
  header_filter_by_lua_block { ngx.header["x-worker"] = ngx.worker.id() }
  location = /chat { content_by_lua_block { chat() } }
  location = /call { content_by_lua_block { call() } }
  location = /limited { content_by_lua_block { limited() } }
  location = /by_header { content_by_lua_block { by_header() } }
  location = /by_address {
    set_real_ip_from 127.0.0.1;
    real_ip_header X-Real-IP;
    content_by_lua_block { by_address() }
  }
  location = /nowhere { content_by_lua_block { nowhere() } }
  location = /stranger { content_by_lua_block { stranger() } }
]]

describe("a handler in nginx #door", function()
  local missing = nginx.missing()
  if missing then
    pending("nothing is run: " .. missing)
    return
  end

  local upstream, server

  setup(function()
    upstream = nginx.start {
      server = [[location / { content_by_lua_block { require("luaconnect.emulator.resty").serve() } }]],
    }
    server = nginx.start {
      workers = 2, reuseport = true, server = SERVER,
      http = filled(HTTP, {
        instance = emulator.INSTANCE_ID, flow = emulator.FLOW_ID, origin = page.ORIGIN,
        upstream = upstream.url, id = emulator.CREDENTIALS.access_key_id,
        secret = emulator.CREDENTIALS.secret_access_key,
      }),
    }
  end)

  teardown(function()
    server:stop()
    upstream:stop()
  end)

  local function send(method, path, body, headers)
    local all = { ["Content-Type"] = "application/json", Connection = "close" }
    for name, value in pairs(headers or {}) do all[name] = value end
    local response = assert(server:request(method, path, all, body))
    if response.headers["content-type"] == "application/json" and response.body ~= "" then
      response.json = assert(core.json_decode(response.body))
    end
    return response
  end

  local function post(path, body, headers)
    return send("POST", path, body, headers)
  end

  local ADA = '{"displayName":"Ada"}'

  it("begins a chat for a page", function()
    local response = post("/chat", ADA, { Origin = page.ORIGIN })
    assert.equal(200, response.status, server:log())
    assert.matches(UUID, response.json.chatDetails.contactId)
    assert.is_string(response.json.chatDetails.participantToken)
    assert.equal("us-east-1", response.json.region)
    assert.same({ page.ORIGIN, "no-store", "nosniff", "origin" }, {
      response.headers["access-control-allow-origin"], response.headers["cache-control"],
      response.headers["x-content-type-options"], response.headers.vary,
    })
    assert.matches("^%x+$", response.headers["x-request-id"])
  end)

  it("gives a page what it takes part in the chat by", function()
    local details = post("/chat", '{"displayName":"Ada","initialMessage":"hello"}').json.chatDetails
    local participant = assert(connect.participant { endpoint = upstream.url, region = emulator.REGION })
    local made = assert(participant:create_participant_connection {
      ParticipantToken = details.participantToken, Type = { "CONNECTION_CREDENTIALS", "WEBSOCKET" },
    })
    local transcript = assert(participant:get_transcript {
      ContactId = details.contactId, ConnectionToken = made.ConnectionCredentials.ConnectionToken,
    }).Transcript
    local heard = {}
    for _, item in ipairs(transcript) do heard[#heard + 1] = item.Content end
    assert.same({ "hello" }, heard)
    assert.equal(details.participantId, transcript[1].ParticipantId)
  end)

  it("begins a call for a page", function()
    local response = post("/call", ADA)
    assert.equal(200, response.status, server:log())
    assert.is_string(response.json.connectionData.Attendee.JoinToken)
  end)

  it("answers a browser that asks first", function()
    local response = send("OPTIONS", "/chat", nil, {
      Origin = page.ORIGIN, ["Access-Control-Request-Method"] = "POST",
      ["Access-Control-Request-Headers"] = "content-type,idempotency-key",
    })
    assert.same({ 204, page.ORIGIN, "POST, OPTIONS", "content-type, idempotency-key", "" }, {
      response.status, response.headers["access-control-allow-origin"],
      response.headers["access-control-allow-methods"], response.headers["access-control-allow-headers"],
      response.body,
    })
    assert.equal(403, send("OPTIONS", "/chat", nil, { Origin = "https://evil.example" }).status)
  end)

  it("starts one chat for a double click", function()
    local function click()
      return post("/chat", ADA, { ["Idempotency-Key"] = KEY }).json.chatDetails.contactId
    end
    local found = server:together { click, click, click, click }
    assert.matches(UUID, found[1])
    for i = 2, 4 do assert.equal(found[1], found[i]) end
    assert.equal(found[1], click())
  end)

  it("counts a client's requests over all workers", function()
    local requests = {}
    for i = 1, 24 do requests[i] = function() return post("/limited", ADA) end end
    local statuses, workers = {}, {}
    for _, response in ipairs(server:together(requests)) do
      statuses[response.status] = (statuses[response.status] or 0) + 1
      workers[response.headers["x-worker"]] = true
      if response.status == 429 then
        local seconds = tonumber(response.headers["retry-after"])
        assert.is_true(seconds > 50 and seconds <= 60, response.headers["retry-after"])
      end
    end
    assert.same({ [200] = 4, [429] = 20 }, statuses)
    assert.same({ ["0"] = true, ["1"] = true }, workers)
  end)

  it("counts by address, and by the network of one that has many", function()
    local function status(address) return post("/by_address", ADA, { ["X-Real-IP"] = address }).status end
    assert.same({ 200, 429 }, { status "192.0.2.1", status "192.0.2.1" })
    assert.same({ 429, 200 }, { status "::ffff:192.0.2.1", status "::ffff:192.0.2.2" })
    assert.same({ 200, 429, 200 }, { status "2001:db8::1", status "2001:db8::2:1", status "2001:db8:0:1::1" })
  end)

  it("counts by what the server calls a client", function()
    local function status(user) return post("/by_header", ADA, { ["X-User"] = user }).status end
    assert.same({ 200, 429, 200 }, { status "ada", status "ada", status "grace" })
  end)

  it("keeps counts of any number of clients in little memory", function()
    for i = 1, 300 do post("/by_header", "x", { ["X-User"] = "user " .. i }) end
    assert.equal(200, post("/by_header", ADA, { ["X-User"] = "last" }).status)
    assert.is_nil(server:log():find "counting:")
  end)

  it("reads a body that nginx put into a file", function()
    local body = core.json_encode { displayName = "Ada", initialMessage = ("x"):rep(2000) }
    assert.equal(200, post("/chat", body).status)
    body = core.json_encode { displayName = "Ada", initialMessage = ("x"):rep(2001) }
    assert.equal("initialMessage: 1 to 2000 characters expected, got 2001", post("/chat", body).json.message)
  end)

  it("refuses a body that is too long, however it comes", function()
    local response = post("/chat", ("x"):rep(4001))
    assert.same({ 413, "too_large" }, { response.status, response.json.error })
    assert.equal(400, post("/chat", ("x"):rep(4000)).status)
    local head = "POST /chat HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n"
    assert.equal(413, (server:exchange(head .. "Transfer-Encoding: chunked\r\n\r\nfa1\r\n" .. ("x"):rep(4001)
      .. "\r\n0\r\n\r\n")))
  end)

  it("refuses what is not JSON, of another type, or not allowed", function()
    local function refused(...)
      local response = post("/chat", ...)
      return { response.status, response.json.error, response.json.field }
    end
    assert.same({ 400, "not_json" }, refused "x")
    assert.same({ 400, "not_json" }, refused "")
    assert.same({ 400, "not_json" }, refused(("["):rep(3000)))
    assert.same({ 400, "bad_field" }, refused "[1]")
    assert.same({ 400, "bad_field", "ContactFlowId" }, refused '{"displayName":"A","ContactFlowId":"x"}')
    assert.same({ 400, "bad_field", "attributes.vip" },
      refused '{"displayName":"A","attributes":{"vip":"1"}}')
    assert.same({ 400, "bad_idempotency_key" }, refused(ADA, { ["Idempotency-Key"] = "1" }))
    assert.same({ 415, "unsupported_media_type" }, refused(ADA, { ["Content-Type"] = "text/plain" }))
    assert.same({ 403, "origin_not_allowed" }, refused(ADA, { Origin = "https://evil.example" }))
  end)

  it("refuses other methods", function()
    for _, method in ipairs { "GET", "PUT", "DELETE" } do
      local response = send(method, "/chat")
      assert.same({ 405, "POST, OPTIONS" }, { response.status, response.headers.allow })
    end
  end)

  it("says that the service was not reached, and why to the log alone", function()
    local response = post("/nowhere", ADA)
    assert.same({ 502, "unavailable" }, { response.status, response.json.error })
    assert.is_nil(response.body:find "127.0.0.1")
    local line = server:log():match "start_chat: request [^\n]*" or server:log()
    assert.matches(response.json.requestId, line, 1, true)
    assert.matches("StartChatContact: transport: ", line, 1, true)
  end)

  it("tells nobody that its credentials are wrong but the log, and no log what they are", function()
    local response = post("/stranger", ADA)
    assert.same({ error = "internal", message = "the server could not do this",
      requestId = response.headers["x-request-id"] }, response.json)
    assert.equal(500, response.status)
    assert.matches("InvalidSignatureException", server:log(), 1, true)
    for _, secret in ipairs { "not the secret", emulator.CREDENTIALS.secret_access_key, "Signature=" } do
      assert.is_nil(server:log():find(secret, 1, true))
    end
  end)

  it("leaves nothing in the log that nobody expected", function()
    assert.is_nil(server:log():find "lua entry thread aborted", server:log())
    assert.is_nil(server:log():find("Ada", 1, true))
  end)
end)

describe("nginx with a handler that makes no sense #door", function()
  if nginx.missing() then return end

  it("does not start", function()
    for options, message in pairs {
      ["ContactFlowId = 'f', rate = false"] = "InstanceId: string expected, got nil",
      ["InstanceId = 'i', ContactFlowId = 'f'"] = "rate: a dictionary to count in expected: lua_shared_dict ",
    } do
      local sound, err = pcall(nginx.start, {
        http = ("init_by_lua_block { require('luaconnect.resty').start_chat { %s } }"):format(options),
      })
      assert.is_false(sound)
      assert.matches("bad option to 'start_chat': " .. message, err, 1, true)
    end
  end)
end)
