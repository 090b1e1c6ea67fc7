-- The emulator behind a real nginx, and its clients before it.

local connect = require "luaconnect"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local frames = require "spec.support.frames"
local nginx = require "spec.support.nginx"
local support = require "spec.support.world"

local NOW = { clock = { now = function() return os.time() end } } -- signs by the time of day

describe("the emulator in nginx #door", function()
  local missing = nginx.missing()
  if missing then
    pending("nothing is run: " .. missing)
    return
  end

  local server, client

  setup(function()
    server = nginx.start {
      http = [[
        init_by_lua_block {
          world = require("luaconnect.emulator").new {
            instances = { { id = "my-instance", flows = { "my-flow" } } },
          }
        }
        client_max_body_size 20m;
        large_client_header_buffers 4 64k;
        client_body_buffer_size 8k;
        server {
          listen 127.0.0.1:@own@;
          location / { content_by_lua_block { require("luaconnect.emulator.resty").serve(world) } }
        }
      ]],
      server = [[
        location / { content_by_lua_block { require("luaconnect.emulator.resty").serve() } }
      ]],
    }
    client = assert(connect.client {
      endpoint = server.url, region = emulator.REGION, credentials = emulator.CREDENTIALS, retry = false,
    })
  end)

  teardown(function() server:stop() end)

  local function start(changes)
    local input = {
      InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID,
      ParticipantDetails = { DisplayName = "Ada" },
    }
    for name, value in pairs(changes or {}) do input[name] = value end
    return client:start_chat_contact(input)
  end

  it("fails as the emulator's faults have it", function()
    local function struck(rule)
      rule.operation, rule.count = "StartChatContact", rule.count or 1
      local ordered = assert(client:opened():send {
        method = "POST", url = server.url .. "/_emulator/faults", body = core.json_encode(rule),
        headers = { ["content-type"] = "application/json" },
      })
      assert.equal(200, ordered.status)
      local began = os.time()
      local _, err = start()
      return err, os.time() - began
    end
    -- over a connection that was kept, the transport tries once more
    local dropped = struck { drop = "before", count = 2 }
    assert.same({ "transport", true }, { dropped.kind, dropped.sent })
    assert.equal("transport", struck { truncate = 5 }.kind)
    assert.equal("protocol", struck { garbage = true }.kind)
    local err, seconds = struck { status = 503, latency = 1 }
    assert.equal(503, err.status)
    assert.is_true(seconds >= 1)
  end)

  it("holds news back until there are some", function()
    local transport, answered = client:opened(), nil
    local began = os.time()
    local waiting = transport:spawn(function()
      answered = assert(transport:send {
        method = "GET", url = server.url .. "/_emulator/events?after=999999&wait=20s&changes=0", headers = {},
      })
    end)
    transport:wait(waiting)
    local last = core.json_decode(answered.body).last
    waiting = transport:spawn(function()
      answered = assert(transport:send {
        method = "GET", headers = {}, url = server.url .. "/_emulator/events?wait=20s&after=" .. last,
      })
    end)
    transport:sleep(0.2)
    assert(start())
    transport:wait(waiting)
    assert.matches("INITIATED", answered.body)
    assert.is_true(os.time() - began < 10)
  end)

  it("keeps what it is told from one request to the next", function()
    local chat = assert(start())
    local contact = assert(client:describe_contact {
      InstanceId = emulator.INSTANCE_ID, ContactId = chat.ContactId,
    }).Contact
    assert.equal("CHAT", contact.Channel)
  end)

  it("verifies signatures over the URL as it was sent", function()
    local arn = "arn:aws:connect:us-east-1:123456789012:instance/" .. emulator.INSTANCE_ID
    local chat = assert(start { InstanceId = arn })
    assert(client:describe_contact { InstanceId = arn, ContactId = chat.ContactId }) -- slashes as %2F
    local request = support.request(NOW, "DescribeContact",
      { InstanceId = emulator.INSTANCE_ID, ContactId = chat.ContactId }, { endpoint = server.url })
    request.url = request.url:gsub(".$", function(c) return ("%%%02X"):format(c:byte()) end)
    assert.equal(403, assert(server:request(request.method, request.url, request.headers)).status)
  end)

  it("serves an emulator of one's own", function()
    local own = assert(connect.client {
      endpoint = "http://127.0.0.1:" .. server:port_of "own", region = emulator.REGION,
      credentials = emulator.CREDENTIALS,
    })
    assert(own:start_chat_contact {
      InstanceId = "my-instance", ContactFlowId = "my-flow", ParticipantDetails = { DisplayName = "Ada" },
    })
  end)

  it("reads bodies that nginx put into a file", function()
    local chat = assert(start { Attributes = { long = ("x"):rep(30000) } })
    local attributes = assert(client:get_contact_attributes {
      InstanceId = emulator.INSTANCE_ID, InitialContactId = chat.ContactId,
    }).Attributes
    assert.equal(30000, #attributes.long)
  end)

  it("refuses bodies above its limit", function()
    local response = assert(server:request("PUT", "/contact/chat", {}, ("x"):rep(10000001)))
    assert.equal(413, response.status)
    assert.equal("RequestEntityTooLarge", response.headers["x-amzn-errortype"])
    assert.is_string(response.headers["x-amzn-requestid"])
    assert(start())
  end)

  it("answers a browser that asks first", function()
    local response = assert(server:request("OPTIONS", "/contact/chat", { Origin = "https://a.example" }))
    assert.same({ 200, "*" }, { response.status, response.headers["access-control-allow-origin"] })
  end)

  -- sockets ------------------------------------------------------------------------------------

  local asking = "GET %s HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\nconnection: upgrade\r\n"
    .. "sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
  local SUBSCRIBE = '{"topic":"aws/subscribe","content":{"topics":["aws/chat"]}}'

  local function dial(url)
    local connection = require("cqueues.socket").connect("127.0.0.1", server.port)
    connection:setmode("b", "bn")
    connection:onerror(function(_, _, why) return why end)
    connection:settimeout(5)
    connection:write(asking:format(url:match "^ws://[^/]*(.*)"))
    return connection
  end

  -- what comes until `text` is among it
  local function hear(connection, text)
    local heard = ""
    repeat
      local bytes = assert(connection:read(-4096), "nothing more after " .. heard)
      heard = heard .. bytes
    until heard:find(text, 1, true)
    return heard
  end

  local function take_part()
    local participant = assert(connect.participant { endpoint = server.url, region = emulator.REGION })
    local made = assert(participant:create_participant_connection {
      ParticipantToken = assert(start()).ParticipantToken, Type = { "WEBSOCKET", "CONNECTION_CREDENTIALS" },
    })
    return made.Websocket.Url, function(text)
      assert(participant:send_message {
        ConnectionToken = made.ConnectionCredentials.ConnectionToken, ContentType = "text/plain",
        Content = text,
      })
    end
  end

  it("carries a conversation over a WebSocket", function()
    local url, say = take_part()
    local connection = dial(url)
    local head = hear(connection, "\r\n\r\n")
    assert.matches("^HTTP/1.1 101 ", head)
    assert.matches("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", head, 1, true)
    connection:write(frames.encode("text", SUBSCRIBE))
    hear(connection, '"success"')
    say "from nginx"
    hear(connection, "from nginx")
    connection:write(frames.encode("close", "\3\232"))
    assert.same({ { kind = "close", data = "\3\232" } }, frames.decode(connection:read "*a"))
    connection:close()
    assert(start())
  end)

  it("ends sockets whose client breaks the protocol, or goes", function()
    local url = take_part()
    local connection = dial(url)
    hear(connection, "\r\n\r\n")
    connection:write(frames.encode("text", "x", { bare = true }))
    local closed = frames.decode(connection:read "*a")
    assert.same({ "close", 1, "\3\234" }, { closed[1].kind, #closed, closed[1].data:sub(1, 2) })
    connection:close()
    for _ = 1, 6 do -- of which five may be open at once
      connection = dial(url)
      hear(connection, "\r\n\r\n")
      connection:close()
      os.execute "sleep 0.05"
    end
  end)

  it("says good-bye when nginx is told to reload", function()
    local connection = dial((take_part()))
    hear(connection, "\r\n\r\n")
    server:reload()
    hear(connection, "\3\233the server ends")
    connection:close()
  end)

  it("refuses sockets to those without a ticket", function()
    local status = server:exchange((asking:format("/_socket/none"):gsub(": upgrade\r", ": upgrade, close\r")))
    assert.equal(403, status)
    assert.equal(426, server:get("/_socket/none").status)
  end)

  -- raw bytes ----------------------------------------------------------------------------------

  local function bytes_of(request, line, body)
    local lines = { line }
    for name, value in pairs(request.headers) do lines[#lines + 1] = name .. ": " .. value end
    return table.concat(lines, "\r\n") .. "\r\nConnection: close\r\n" .. body
  end

  local function chat_request()
    return support.request(NOW, "StartChatContact",
      support.input("StartChatContact", { ClientToken = core.uuid() }), { endpoint = server.url })
  end

  it("takes bodies in chunks", function()
    local request = chat_request()
    local half = math.floor(#request.body / 2)
    local body = ("Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n%x;ext=1\r\n%s\r\n0\r\n\r\n"):format(half,
      request.body:sub(1, half), #request.body - half, request.body:sub(half + 1))
    local status, head, answer =
      server:exchange(bytes_of(request, "PUT /contact/chat HTTP/1.1", body))
    assert.equal(200, status, head)
    assert.is_truthy(answer:find "ContactId")
  end)

  it("takes absolute URLs", function()
    local request = chat_request()
    local body = ("Content-Length: %d\r\n\r\n%s"):format(#request.body, request.body)
    local line = ("PUT %s/contact/chat HTTP/1.1"):format(server.url)
    local status, head = server:exchange(bytes_of(request, line, body))
    assert.equal(200, status, head)
  end)

  it("answers HEAD by a head alone", function()
    local status, head, body =
      server:exchange "HEAD /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    assert.same({ 404, "" }, { status, body })
    assert.is_truthy(tonumber(head:lower():match "content%-length: (%d+)") > 0)
  end)

  it("takes long headers and many of them", function()
    local lines = {}
    for i = 1, 150 do lines[i] = ("X-Extra-%d: %d\r\n"):format(i, i) end
    lines[151] = "X-Amz-Security-Token: " .. ("t"):rep(20000) .. "\r\n"
    local status = server:exchange("GET /nowhere HTTP/1.1\r\nHost: a\r\n" .. table.concat(lines)
      .. "Connection: close\r\n\r\n")
    assert.equal(404, status)
  end)

  it("outlives what is no request", function()
    local put = "PUT /contact/chat HTTP/1.1\r\nHost: a\r\n"
    for _, bytes in ipairs {
      "\0\1\2\3\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", put .. "Content-Length: x\r\n\r\n",
      put .. "Transfer-Encoding: chunked\r\n\r\nzz\r\n", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nX: " .. ("x"):rep(300000) .. "\r\n\r\n",
    } do
      local status = server:exchange(bytes)
      assert.is_true(status == nil or status == 400, tostring(status) .. " for " .. bytes:sub(1, 60))
    end
    assert(start())
    assert.is_nil(server:log():find "lua entry thread aborted", server:log())
  end)
end)

describe("the emulator in several workers #door", function()
  if nginx.missing() then return end

  local function first_answer(options)
    local server = nginx.start {
      workers = 2,
      server = ("location / { content_by_lua_block { require('luaconnect.emulator.resty').serve(%s) } }")
        :format(options),
    }
    local response, log = server:get "/", server:log()
    server:stop()
    return response, log
  end

  it("says what is wrong, to the client and in the log", function()
    local response, log = first_answer ""
    assert.equal(500, response.status)
    assert.matches("worker_processes 1 expected, got 2", response.body, 1, true)
    assert.matches("worker_processes 1 expected, got 2", log, 1, true)
  end)

  it("serves when it is told to", function()
    assert.equal(404, (first_answer("nil, { scattered = true }")).status)
  end)
end)
