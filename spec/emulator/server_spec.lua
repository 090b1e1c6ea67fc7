-- The door and its clients share one loop, so nothing here waits for another process.

local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local server = require "luaconnect.emulator.server"
local support = require "spec.support.world"

local FLOW = emulator.FLOW_ID
local SECONDS = 0.2 -- that the door gives a client

local world, door, socket, log

-- runs `client` beside the door, which ends with it
local function serve(client)
  local failed
  door.queue:wrap(function()
    local sound, err = require("http.util").yieldable_pcall(client)
    failed = not sound and err or nil
    door:stop()
  end)
  door:run()
  if failed then error(failed, 0) end
end

local function connect()
  local connection = socket.connect { host = "127.0.0.1", port = door.port }
  connection:setmode("b", "bn")
  connection:onerror(function(_, _, why) return why end)
  connection:settimeout(5)
  return connection
end

local function read_response(connection)
  local status = assert(connection:read "*l"):match "^HTTP/1%.[01] (%d+)"
  local headers = {}
  for line in function() return connection:read "*l" end do
    local name, value = line:match "^([^:]+): (.-)\r?$"
    if not name then break end
    headers[name] = value
  end
  local length = tonumber(headers["content-length"]) or 0
  local body = length > 0 and connection:read(length) or ""
  return { status = tonumber(status), headers = headers, body = body }
end

-- the request as bytes of HTTP
local function bytes_of(request)
  local lines = { ("%s %s HTTP/1.1"):format(request.method, request.url:match "^http://[^/]*(.*)$") }
  for name, value in pairs(request.headers) do lines[#lines + 1] = name .. ": " .. value end
  lines[#lines + 1] = "Content-Length: " .. #request.body
  return table.concat(lines, "\r\n") .. "\r\n\r\n" .. request.body
end

local function call(connection, operation, input)
  input.InstanceId = emulator.INSTANCE_ID
  connection:write(bytes_of(support.request(world, operation, input, { endpoint = door.url })))
  local response = read_response(connection)
  return assert(core.parse(core.find("connect", operation), response))
end

-- what the bytes get, and whether the connection ends with it
local function exchange(bytes, half_close)
  local connection = connect()
  connection:write(bytes)
  if half_close then connection:shutdown "w" end
  local response = read_response(connection)
  local ended = connection:read(1) == nil
  connection:close()
  return response, ended
end

local function still_serves()
  assert.equal(404, (exchange "GET /nowhere HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").status)
end

describe("the HTTP door #door", function()
  before_each(function()
    log = {}
    world = support.new()
    door = assert(server.listen(world, {
      seconds = SECONDS, body_bytes = 1000, log = function(line) log[#log + 1] = line end,
    }))
    socket = require "cqueues.socket"
  end)

  it("listens on a free port of the loopback", function()
    assert.equal("127.0.0.1", door.host)
    assert.equal(("http://127.0.0.1:%d"):format(door.port), door.url)
    local second = assert(server.listen(world))
    assert.not_equal(door.port, second.port)
    local _, err = server.listen(world, { port = door.port })
    assert.matches("^listen: ", err)
    for _, open in ipairs { door, second } do
      open:stop()
      open:run()
    end
  end)

  it("serves a contact's life on one connection", function()
    serve(function()
      local connection = connect()
      local id = call(connection, "StartTaskContact", { ContactFlowId = FLOW, Name = "n" }).ContactId
      assert.equal("n", call(connection, "DescribeContact", { ContactId = id }).Contact.Name)
      call(connection, "StopContact", { ContactId = id })
      assert.equal("API", call(connection, "DescribeContact", { ContactId = id }).Contact.DisconnectReason)
      connection:close()
    end)
  end)

  it("serves many at once", function()
    serve(function()
      local connections = {}
      for i = 1, 20 do connections[i] = connect() end
      for i = 20, 1, -1 do
        call(connections[i], "StartTaskContact", { ContactFlowId = FLOW, Name = "n" })
      end
      for _, connection in ipairs(connections) do connection:close() end
    end)
  end)

  it("sends the headers of the emulator", function()
    serve(function()
      local bytes = "GET /nowhere HTTP/1.1\r\nhost: a\r\norigin: b\r\nconnection: close\r\n\r\n"
      local headers = exchange(bytes).headers
      assert.equal("UnknownOperationException", headers["x-amzn-errortype"])
      assert.equal("application/json", headers["content-type"])
      assert.equal("Tue, 14 Nov 2023 22:13:20 GMT", headers.date)
      assert.equal("*", headers["access-control-allow-origin"])
      assert.is_string(headers["x-amzn-requestid"])
    end)
  end)

  it("fails as the emulator's faults have it", function()
    local get = "GET /contacts/%s/c HTTP/1.1\r\nhost: a\r\n\r\n"
    local function struck(rule)
      assert(world.faults:use { rule })
      local connection = connect()
      connection:write(get)
      local bytes = connection:read "*a"
      connection:close()
      return bytes
    end
    serve(function()
      assert.equal("", struck { drop = "before" } or "")
      assert.equal("", struck { drop = "after" } or "")
      for _, cut in ipairs { 5, 0 } do
        local head, body = struck { truncate = cut }:match "^(.-\r\n\r\n)(.*)$"
        assert.matches("^HTTP/1.1 403", head)
        assert.is_true(tonumber(head:match "content%-length: (%d+)") > 5)
        assert.equal(cut, #body)
      end
      assert(world.faults:use {})
      still_serves()
    end)
  end)

  it("holds news back until there are some", function()
    local cqueues = require "cqueues"
    local get = "GET /_emulator/events?after=0&wait=%s HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n"
    serve(function()
      local waiting = connect()
      waiting:write(get:format "5s")
      cqueues.sleep(0.05)
      local connection, began = connect(), cqueues.monotime()
      call(connection, "StartTaskContact", { ContactFlowId = FLOW, Name = "n" })
      connection:close()
      assert.matches("INITIATED", read_response(waiting).body)
      assert.is_true(cqueues.monotime() - began < 1)
      waiting:close()
      world:reset()
      local asked = (get:format "150ms"):gsub("after=0", "after=" .. world.news.last)
      assert.matches('"events":%[%]', exchange(asked).body)
    end)
  end)

  it("lets nobody else wait for a response that a fault delays", function()
    local cqueues = require "cqueues"
    assert(world.faults:use { { operation = "StopContact", latency = 0.3 } })
    serve(function()
      local began, slow = cqueues.monotime(), connect()
      slow:write "POST /contact/stop HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\n\r\n{}"
      still_serves()
      assert.is_true(cqueues.monotime() - began < 0.2)
      assert.equal(403, read_response(slow).status)
      assert.is_true(cqueues.monotime() - began >= 0.3)
      slow:close()
    end)
  end)

  it("answers HEAD without a body, and HTTP/1.0", function()
    serve(function()
      local connection = connect()
      connection:write "HEAD /nowhere HTTP/1.0\r\n\r\n"
      assert.matches("^HTTP/1.0 404", connection:read "*l")
      assert.is_nil(connection:read("*a"):match "\r\n\r\n(.+)")
    end)
  end)

  it("takes a body in chunks, and one that waits to be asked for", function()
    serve(function()
      local head = "PUT /contact/task HTTP/1.1\r\nhost: a\r\nconnection: close\r\n"
      assert.equal(403, (exchange(head .. "transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")).status)
      local connection = connect()
      connection:write(head .. "content-length: 2\r\nexpect: 100-continue\r\n\r\n")
      assert.matches("^HTTP/1.1 100", connection:read "*l")
      connection:read "*l"
      connection:write "{}"
      assert.equal(403, read_response(connection).status)
    end)
  end)

  it("refuses what is too large", function()
    serve(function()
      local head, body = "PUT / HTTP/1.1\r\nhost: a\r\n", ("x"):rep(1001)
      local response, ended = exchange(head .. "content-length: 1001\r\n\r\n" .. body)
      assert.same({ 413, true }, { response.status, ended })
      assert.equal("RequestEntityTooLarge", response.headers["x-amzn-errortype"])
      response = exchange(head .. "transfer-encoding: chunked\r\n\r\n3e9\r\n" .. body .. "\r\n0\r\n\r\n")
      assert.equal(413, response.status)
      still_serves()
    end)
  end)

  it("takes a file as large as was announced, and no larger", function()
    local _, token = support.chat(world)
    local bytes = ("file"):rep(5000)
    local function put(sent)
      local started = assert(support.take_part(world, token, "StartAttachmentUpload", {
        AttachmentName = "a.txt", ContentType = "text/plain", AttachmentSizeInBytes = #bytes,
        ClientToken = core.uuid(),
      })).UploadMetadata
      local head = ("PUT %s HTTP/1.1\r\nhost: a\r\ncontent-length: %d\r\n")
        :format(started.Url:match "^http://[^/]*(.*)", #sent)
      for name, value in pairs(started.HeadersToInclude) do head = head .. name .. ": " .. value .. "\r\n" end
      return exchange(head .. "connection: close\r\n\r\n" .. sent).status
    end
    serve(function()
      assert.equal(200, put(bytes))
      assert.equal(413, put(bytes .. "x"))
      assert.equal(400, put(bytes:sub(2)))
    end)
  end)

  it("refuses what is no request, and goes on", function()
    local head = "PUT / HTTP/1.1\r\nhost: a\r\n"
    local many = {}
    for i = 1, 200 do many[i] = "h" .. i .. ": v\r\n" end
    serve(function()
      for _, bytes in ipairs {
        "GARBAGE\r\n\r\n", "GET /\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\22\3\1\2\0\1\r\n",
        head .. "no header\r\n\r\n", head .. "content-length: abc\r\n\r\n",
        head .. "content-length: -5\r\n\r\nab", head .. table.concat(many) .. "\r\n",
        head .. "content-length: 1\r\ncontent-length: 2\r\n\r\nab",
        head .. "content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
        head .. "transfer-encoding: ,;=\r\n\r\nab", head .. "transfer-encoding: odd\r\n\r\nab",
        head .. "transfer-encoding: chunked\r\n\r\nzz\r\n",
        "GET /" .. ("a"):rep(300000) .. " HTTP/1.1\r\n\r\n",
      } do
        local response, ended = exchange(bytes)
        assert.same({ 400, true }, { response.status, ended }, bytes:sub(1, 80))
      end
      still_serves()
    end)
  end)

  it("answers requests that come at once, in their order", function()
    serve(function()
      local connection = connect()
      local get = "GET %s HTTP/1.1\r\nhost: a\r\n\r\n"
      connection:write((get:format "/_emulator/health" .. get:format "/nowhere"):rep(5))
      for _ = 1, 5 do
        assert.equal(200, read_response(connection).status)
        assert.equal(404, read_response(connection).status)
      end
      connection:close()
    end)
  end)

  it("answers methods that nobody knows, and a client that has said all", function()
    serve(function()
      for _, method in ipairs { "PATCH", "TRACE", "FOO", "CONNECT", "get" } do
        local response = exchange(method .. " /contact/stop HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n")
        assert.equal(404, response.status, method)
      end
      assert.equal(404, exchange("GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n", true).status)
      assert.equal(405, exchange("PATCH /_emulator/clock HTTP/1.1\r\nhost: a\r\n\r\n", true).status)
    end)
  end)

  it("is not held up by those who say nothing, leave in between, or do not read", function()
    serve(function()
      local idle = {}
      for i = 1, 30 do idle[i] = connect() end
      for i = 1, 10 do
        idle[i]:write "PUT /contact/task HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nabc"
        idle[i]:close()
      end
      local deaf = connect()
      deaf:write(("GET /_emulator/snapshot HTTP/1.1\r\nhost: a\r\n\r\n"):rep(200))
      still_serves()
      deaf:close()
      still_serves()
      for i = 11, 30 do idle[i]:close() end
    end)
    assert.same({}, log)
  end)

  it("takes snapshots that are larger than other bodies", function()
    serve(function()
      local body = '{"format":"x","collections":{"more":"' .. ("x"):rep(5000) .. '"}}'
      local head = "POST /_emulator/restore HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n"
        .. "connection: close\r\ncontent-length: "
      assert.equal(400, (exchange(head .. #body .. "\r\n\r\n" .. body)).status)
      assert.equal(413, (exchange(head .. "134217728" .. "\r\n\r\n")).status)
    end)
  end)

  it("refuses a body that ends early", function()
    serve(function()
      local response = exchange("PUT / HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nabc", true)
      assert.equal(400, response.status)
      still_serves()
    end)
  end)

  it("gives slow clients up", function()
    serve(function()
      assert.equal(408, (exchange "PUT / HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nabc").status)
      assert.equal(408, (exchange "PUT / HTTP/1.1\r\nhost: a\r\ncont").status)
      assert.equal(400, (exchange "PUT /").status)
      still_serves()
    end)
  end)

  it("answers what has begun when it is stopped", function()
    local response
    serve(function()
      local connection = connect()
      connection:write "PUT / HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\n\r\n"
      require("cqueues").sleep(0.05)
      door.queue:wrap(function()
        connection:write "{}"
        response = read_response(connection)
        connection:close()
      end)
    end)
    while not response do assert(door.queue:step(1)) end
    assert.equal(404, response.status)
  end)

  it("survives what the emulator does not", function()
    function world.handle() error("boom", 0) end
    serve(function()
      local connection = connect()
      connection:write "GET / HTTP/1.1\r\nhost: a\r\n\r\n"
      assert.is_nil(connection:read "*l")
    end)
    assert.same({ "serve: boom" }, log)
  end)
end)
