-- Sockets behind the HTTP door; the door and its clients share one loop.

local client = require "spec.support.frames"
local core = require "luaconnect.core"
local server = require "luaconnect.emulator.server"
local support = require "spec.support.world"

local world, door, log

-- runs `fn` beside the door, which ends with it
local function serve(fn)
  local failed
  door.queue:wrap(function()
    local sound, err = require("http.util").yieldable_pcall(fn)
    failed = not sound and err or nil
    door:stop()
  end)
  door:run()
  if failed then error(failed, 0) end
end

local function url_of(chat)
  return assert(support.take_part(world, chat.ParticipantToken, "CreateParticipantConnection", {
    Type = { "WEBSOCKET" },
  }, { Host = "localhost:" .. door.port })).Websocket.Url
end

local function say(token, text)
  assert(support.take_part(world, token, "SendMessage", { ContentType = "text/plain", Content = text }))
end

local function connect(url)
  local made = require("http.websocket").new_from_uri(url)
  assert(made:connect(5))
  return made
end

local function dial()
  local connection = require("cqueues.socket").connect { host = "127.0.0.1", port = door.port }
  connection:setmode("b", "bn")
  connection:onerror(function(_, _, why) return why end)
  connection:settimeout(5)
  return connection
end

-- a connection that has asked for a socket and got it
local function upgraded(url, more)
  local connection = dial()
  connection:write("GET " .. url:match "^ws://[^/]*(.*)" .. " HTTP/1.1\r\nhost: a\r\nupgrade: websocket\r\n"
    .. "connection: upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: "
    .. "dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n" .. (more or ""))
  assert.matches("^HTTP/1.1 101", connection:read "*l")
  repeat local line = connection:read "*l" until line == "\r" or line == "" or not line
  return connection
end

local SUBSCRIBE = '{"topic":"aws/subscribe","content":{"topics":["aws/chat"]}}'

describe("a socket behind the HTTP door #door", function()
  before_each(function()
    log = {}
    world = support.new()
    door = assert(server.listen(world, { seconds = 0.2, log = function(line) log[#log + 1] = line end }))
  end)

  after_each(function() assert.same({}, log) end)

  it("carries a conversation", function()
    local _, token, chat = support.chat(world)
    serve(function()
      local url = url_of(chat)
      assert.matches("^ws://127%.0%.0%.1:" .. door.port .. "/", url)
      local socket = connect(url)
      socket:send(SUBSCRIBE)
      assert.equal("success", core.json_decode(socket:receive(5)).content.status)
      say(token, "grüße")
      assert.equal("grüße", core.json_decode(core.json_decode(socket:receive(5)).content).Content)
      socket:close(1000, nil, 5)
      assert.equal(1000, socket.got_close_code)
    end)
  end)

  it("carries one over TLS", function()
    local certificate = require "luaconnect.emulator.certificate"
    door = assert(server.listen(world, { certificate = certificate.make({ "127.0.0.1" }, os.time()) }))
    local _, token, chat = support.chat(world)
    serve(function()
      local socket = require("http.websocket").new_from_uri((url_of(chat):gsub("^ws:", "wss:")))
      socket.request.ctx = require("http.tls").new_client_context()
      socket.request.ctx:setVerify(require("openssl.ssl.context").VERIFY_NONE)
      assert(socket:connect(5))
      socket:send(SUBSCRIBE)
      assert.equal("success", core.json_decode(socket:receive(5)).content.status)
      for i = 1, 16 do say(token, ("x"):rep(1000 * i)) end
      for i = 1, 16 do
        local item = core.json_decode(core.json_decode(socket:receive(5)).content)
        assert.equal(1000 * i, #item.Content)
      end
      socket:close(1000, nil, 5)
    end)
  end)

  it("takes frames that come with the request, and in pieces", function()
    local _, _, chat = support.chat(world)
    serve(function()
      local frame = client.encode("text", '{"topic":"aws/heartbeat"}')
      local connection = upgraded(url_of(chat), frame .. frame:sub(1, 3))
      for i = 4, #frame do
        connection:write(frame:sub(i, i))
        require("cqueues").sleep(0)
      end
      local answer = '\129\25{"topic":"aws/heartbeat"}'
      assert.equal(answer .. answer, connection:read(2 * #answer))
      connection:close()
    end)
  end)

  it("is refused as HTTP does it", function()
    local _, _, chat = support.chat(world)
    serve(function()
      local made = require("http.websocket").new_from_uri((url_of(chat):gsub("%x+$", "x")))
      assert.is_nil((made:connect(5)))
      local connection = dial()
      connection:write "GET /_socket/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n"
      assert.matches("^HTTP/1.1 426", connection:read "*l")
      connection:close()
    end)
  end)

  it("is closed over what breaks the protocol, with a code that can be read", function()
    local _, _, chat = support.chat(world)
    serve(function()
      for bytes, code in pairs {
        [client.encode("text", "x", { bare = true })] = 1002,
        [client.encode("binary", ("x"):rep(100000))] = 1003,
        [client.encode("text", "", { length = 2 ^ 40 }) .. ("x"):rep(100000)] = 1009,
        [("\0"):rep(50000)] = 1002,
      } do
        local connection = upgraded(url_of(chat), bytes)
        local frames = client.decode(connection:read "*a")
        assert.equal(code, frames[1].data:byte(1) * 256 + frames[1].data:byte(2))
        connection:close()
      end
    end)
    assert.is_nil(next(world.sockets.open))
  end)

  it("goes with a client that vanishes", function()
    local _, token, chat = support.chat(world)
    serve(function()
      local url = url_of(chat)
      for _ = 1, 6 do
        upgraded(url, client.encode("text", SUBSCRIBE)):close()
        upgraded(url, "\129"):close()
        require("cqueues").sleep(0.02)
      end
      say(token, "x")
      require("cqueues").sleep(0.02)
      assert.is_nil(next(world.sockets.open))
    end)
  end)

  it("is given up when its client does not read", function()
    local _, token, chat = support.chat(world)
    serve(function()
      local connection = upgraded(url_of(chat), client.encode("text", SUBSCRIBE))
      local rounds = 0
      repeat
        say(token, ("x"):rep(16000))
        require("cqueues").sleep(0)
        rounds = rounds + 1
      until not next(world.sockets.open) or rounds > 2000
      assert.is_true(rounds < 2000)
      connection:close()
    end)
  end)

  it("says good-bye when the door closes", function()
    local _, _, chat = support.chat(world)
    local socket
    serve(function() socket = connect(url_of(chat)) end)
    local code
    door.queue:wrap(function()
      socket:receive(5)
      code = socket.got_close_code
    end)
    while not code do assert(door.queue:step(1)) end
    assert.equal(1001, code)
  end)
end)
