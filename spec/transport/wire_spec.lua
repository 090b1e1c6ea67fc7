local wire = require "luaconnect.transport.wire"

-- A host made of a script: each connection is a list of what the peer does, in order. A string arrives;
-- "!reason" is why nothing more does. What was sent, and what became of the sockets, is noted.
local function scripted(connections, host)
  host = host or {}
  host.opened, host.closed, host.sent, host.time, host.seconds = 0, 0, {}, 100, {}
  function host.clock() return host.time end
  function host.open(to, seconds)
    host.opened = host.opened + 1
    host.to, host.seconds.open = to, seconds
    local script = connections[host.opened] or { "!closed" }
    if script.refused then return nil, script.refused end
    return { script = script, at = 1 }, script.reused
  end
  function host.send(socket, bytes, seconds)
    host.sent[#host.sent + 1], host.seconds.send = bytes, seconds
    local unsent = socket.script.unsent
    if unsent and socket.used then return nil, unsent[1], unsent[2] end
    socket.used = true
    return true
  end
  function host.receive(socket, want, seconds)
    host.want, host.seconds.receive = want, seconds
    local piece = socket.script[socket.at]
    socket.at = socket.at + 1
    if type(piece) == "number" then
      host.time = host.time + piece
      return nil, "timeout", ""
    end
    if piece and piece:sub(1, 1) ~= "!" then return piece end
    return nil, piece and piece:sub(2) or "closed", ""
  end
  function host.close() host.closed = host.closed + 1 end
  return host
end

local OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"

local function request(fields)
  local r = { method = "PUT", url = "http://example.com/path", headers = {}, body = "{}" }
  for name, value in pairs(fields or {}) do r[name] = value end
  return r
end

describe("a wire", function()
  local function fails(kind, message, sent, host, fields, timeout)
    local response, err = wire.new(host):send(request(fields), timeout)
    assert.is_nil(response)
    assert.equal(kind, err.kind)
    assert.equal(message, err.message)
    assert.equal(sent, err.sent)
    assert.equal(host.opened, host.closed)
    return err
  end

  it("sends a request and gives its response", function()
    local host = scripted { { OK } }
    local response = assert(wire.new(host):send(request()))
    assert.same({ status = 200, headers = { ["content-length"] = "2" }, body = "ok" }, response)
    assert.same({ "PUT /path HTTP/1.1\r\nHost: example.com\r\nContent-Length: 2\r\n\r\n{}" }, host.sent)
    assert.same({ key = "http://example.com:80", secure = false, host = "example.com", port = 80,
      place = "example.com:80" }, host.to)
  end)

  it("reads in pieces, and says what it wants", function()
    local host = scripted { { "HTTP/1.1 200 OK\r\nContent-Le", "ngth: 2\r\n\r\n", "o", "k" } }
    assert.equal("ok", assert(wire.new(host):send(request())).body)
    assert.equal(1, host.want)
  end)

  it("takes what comes with a reason", function()
    local host = scripted { { "HTTP/1.1 200 OK\r\n\r\nal" } }
    function host.receive(socket)
      socket.at = socket.at + 1
      if socket.at == 2 then return socket.script[1] end
      return nil, "closed", "l"
    end
    assert.equal("all", assert(wire.new(host):send(request())).body)
    assert.equal(1, host.closed)
  end)

  describe("keeps connections", function()
    it("for the same scheme, host and port", function()
      local host = scripted { { OK, OK, OK, OK } }
      local w = wire.new(host)
      for _ = 1, 3 do assert(w:send(request())) end
      assert(w:send(request { url = "HTTP://EXAMPLE.com:80/other" }))
      assert.equal(1, host.opened)
      host = scripted { { OK }, { OK }, { OK } }
      w = wire.new(host)
      for _, url in ipairs { "http://a/", "http://a:81/", "https://a:80/" } do
        assert(w:send(request { url = url }))
      end
      assert.equal(3, host.opened)
    end)

    it("unless the response says otherwise, or more than it came", function()
      for _, answer in ipairs { "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", OK .. OK,
        "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n" } do
        local host = scripted { { answer }, { answer } }
        local w = wire.new(host)
        for _ = 1, 2 do assert(w:send(request())) end
        assert.same({ 2, 2 }, { host.opened, host.closed })
      end
    end)

    it("for a while, and if they are alive", function()
      local host = scripted { { OK, OK }, { OK, OK }, { OK } }
      local w, alive = wire.new(host), true
      function host.alive() return alive end
      assert(w:send(request()))
      host.time = host.time + 51
      assert(w:send(request()))
      assert.same({ 2, 1 }, { host.opened, host.closed })
      alive = false
      assert(w:send(request()))
      assert.same({ 3, 2 }, { host.opened, host.closed })
    end)

    it("and no more than it may", function()
      local host = scripted { { OK }, { OK }, { OK } }
      local w = wire.new(host, { max_connections = 1 })
      local send = host.send -- three requests at a time: each of the first two waits for the next
      local waiting = 2
      function host.send(...)
        if waiting > 0 then
          waiting = waiting - 1
          assert(w:send(request()))
        end
        return send(...)
      end
      assert(w:send(request()))
      assert.same({ 3, 2 }, { host.opened, host.closed })
    end)

    it("in the host's own pool, where it has one", function()
      local host, pooled = scripted({ { OK }, { OK, reused = true } }), {}
      function host.keep(_, to)
        pooled[#pooled + 1] = to.key
        return #pooled == 1
      end
      local w = wire.new(host)
      assert(w:send(request()))
      assert(w:send(request()))
      assert.same({ "http://example.com:80", "http://example.com:80" }, pooled)
      assert.equal(1, host.closed) -- the one that the pool did not take
    end)

    it("until it is closed", function()
      local host = scripted { { OK } }
      local w = wire.new(host)
      assert(w:send(request()))
      w:close()
      w:close()
      assert.equal(1, host.closed)
      assert.error_matches(function() w:send(request()) end, "transport is closed")
    end)
  end)

  describe("with a kept connection that died", function()
    local function second(script, fields)
      local host = scripted { script, { OK } }
      local w = wire.new(host)
      assert(w:send(request()))
      local response, err = w:send(request(fields))
      return host, response, err
    end

    it("sends again over a new one what may be repeated", function()
      for _, fields in ipairs { { method = "GET" }, { method = "HEAD" }, { method = "DELETE" },
        { repeatable = true } } do
        local host = second({ OK, "!closed" }, fields)
        assert.same({ 2, 3 }, { host.opened, #host.sent })
      end
    end)

    it("does not repeat what may not be", function()
      local host, response, err = second { OK, "!closed" }
      assert.is_nil(response)
      assert.equal("example.com:80: connection closed before a response", err.message)
      assert.is_true(err.sent)
      assert.equal(1, host.opened)
    end)

    it("sends again whatever cannot have left", function()
      local host, response = second { OK, unsent = { "closed", 0 } }
      assert.equal("ok", response.body)
      assert.equal(2, host.opened)
      local _, _, err = second { OK, unsent = { "closed", 3 } }
      assert.equal("example.com:80: connection lost while sending", err.message)
      assert.is_true(err.sent)
    end)

    it("does not repeat what was answered in part, or in vain", function()
      for _, script in ipairs { { OK, "H", "!closed" }, { OK, "!something else" }, { OK, 5 } } do
        local host, response, err = second(script, { method = "GET" })
        assert.is_nil(response)
        assert.is_true(err.sent)
        assert.equal(1, host.opened)
      end
    end)

    it("sends again only once", function()
      local host = scripted { { OK, "!closed" }, { "!closed" }, { OK } }
      local w = wire.new(host)
      assert(w:send(request()))
      local _, err = w:send(request { method = "GET" })
      assert.equal("example.com:80: connection closed before a response", err.message)
      assert.equal(2, host.opened)
    end)

    it("has no use for the others that were kept", function()
      local host = scripted { { OK, "!closed" }, { OK, "!closed" }, { OK } }
      local w, send, first = wire.new(host), host.send, true
      function host.send(...)
        if first then
          first = false
          assert(w:send(request()))
        end
        return send(...)
      end
      assert(w:send(request()))
      assert.equal(2, host.opened)
      assert(w:send(request { method = "GET" }))
      assert.same({ 3, 2 }, { host.opened, host.closed })
    end)
  end)

  it("repeats nothing over a connection that was new", function()
    local host = scripted { { "!closed" }, { OK } }
    fails("transport", "example.com:80: connection closed before a response", true, host, { method = "GET" })
  end)

  describe("fails", function()
    it("without a connection, with nothing sent", function()
      local host = scripted { { refused = "connection refused" } }
      local _, err = wire.new(host):send(request())
      assert.same({ "transport", "example.com:80: connection refused", false },
        { err.kind, err.message, err.sent })
      _, err = wire.new(scripted { { refused = "timeout" } }):send(request())
      assert.same({ "timeout", "example.com:80: timed out after 0 ms connecting", false },
        { err.kind, err.message, err.sent })
    end)

    it("with an answer that is none", function()
      fails("transport", "example.com:80: status line: HTTP/1.1 expected, got 'S' as byte 1", true,
        scripted { { "SSH-2.0\r\n" } })
    end)

    it("with half a response", function()
      fails("transport", "example.com:80: body: 2 bytes expected, got 1 and the end of the connection", true,
        scripted { { (OK:sub(1, -2)) } })
    end)

    it("with words of the host", function()
      fails("transport", "example.com:80: the cable was cut", true, scripted { { "!the cable was cut" } })
    end)

    it("with a body beyond its limit", function()
      local w = wire.new(scripted { { OK } }, { max_response = 1 })
      local _, err = w:send(request())
      assert.equal("example.com:80: content-length: at most 1 expected, got more", err.message)
    end)

    it("when time is up", function()
      local host = scripted { { "HTTP/1.1", 3, OK } }
      fails("timeout", "example.com:80: timed out after 3000 ms reading the response", true, host, nil,
        { connect = 1, total = 3 })
      assert.same({ open = 1, send = 3, receive = 3 }, host.seconds)
      fails("timeout", "example.com:80: timed out after 3000 ms waiting for the response", true,
        scripted { { 3 } })
    end)

    it("when time is up though bytes go on coming", function()
      local host, n = scripted { {} }, 0
      function host.receive()
        host.time, n = host.time + 1, n + 1
        return "HTTP/1.1 200 OK\r\n\r\n"
      end
      fails("timeout", "example.com:80: timed out after 5000 ms reading the response", true, host, nil,
        { total = 5 })
      assert.equal(5, n)
    end)

    it("with errors of the host, passed on", function()
      local errors = require "luaconnect.errors"
      local mine = errors.new { kind = "cancelled", message = "no" }
      local _, err = wire.new(scripted { { refused = mine } }):send(request())
      assert.equal(mine, err)
    end)

    it("before it connects, with a request that no wire can carry", function()
      for message, fields in pairs {
        ["method: capital letters expected"] = { method = "get" },
        ["headers.X: one line of text expected, got control characters"] = { headers = { X = "a\r\nb" } },
        ["url: http:// or https:// and a host without a user name expected"] = { url = "http://u@a/" },
        ["url: port from 1 to 65535 expected"] = { url = "http://a:65536/" },
      } do
        local host = scripted {}
        local _, err = wire.new(host):send(request(fields))
        assert.same({ "validation", message, false, 0 }, { err.kind, err.message, err.sent, host.opened })
      end
    end)

    it("with a raised error when it is misused", function()
      local w = wire.new(scripted {})
      assert.error_matches(function() w:send() end, "table expected, got nil")
      assert.error_matches(function() w:send(request { url = 5 }) end, "url: string expected, got number")
      local _, err = w:send {}
      assert.equal("method: capital letters expected", err.message)
    end)

    it("where the host refuses", function()
      local host = scripted {}
      function host.refuse(to, options)
        return to.secure and options.ca_bundle and "ca_bundle: none expected"
      end
      local _, err = wire.new(host, { ca_bundle = "x" }):send(request { url = "https://a/" })
      assert.same({ "a:443: ca_bundle: none expected", false, false },
        { err.message, err.sent, err.retryable })
    end)
  end)

  it("tells whether the request may have left while it lasts", function()
    local host, state, before = scripted { { OK } }, {}, nil
    local open, receive = host.open, host.receive
    function host.open(...)
      before = state.sent
      return open(...)
    end
    function host.receive(...)
      assert.is_true(state.sent)
      return receive(...)
    end
    assert(wire.new(host):send(request(), nil, state))
    assert.is_false(before)
  end)
end)

describe("a place", function()
  it("is what the same connections go to", function()
    for url, place in pairs {
      ["http://a"] = "http://a:80", ["HTTPS://A.b/c"] = "https://a.b:443", ["http://a:1?b"] = "http://a:1",
      ["http://[::1]:8080/x"] = "http://[::1]:8080", ["https://a:443#b"] = "https://a:443",
    } do
      assert.equal(place, wire.place(url).key)
    end
    for _, url in ipairs { "ftp://a", "http://", "http://a:0", "http://a:99999", "http://a:b", "a" } do
      assert.is_nil(wire.place(url))
    end
  end)
end)

local found, luasocket = pcall(require, "spec.support.luasocket")

describe("a wire over LuaSocket #door", function()
  if not found then
    it("needs LuaSocket", function() pending "it is not installed" end)
    return
  end
  local server, w

  setup(function() server = require("spec.support.wire").start() end)
  teardown(function() server:close() end)
  before_each(function() w = wire.new(luasocket) end)
  after_each(function() w:close() end)

  local function get(path, timeout)
    return w:send({ method = "GET", url = server.url .. path }, timeout)
  end

  local function fails(pattern, path, timeout)
    local response, err = get(path, timeout)
    assert.is_nil(response)
    assert.matches(pattern, err.message)
    return err
  end

  it("reads what the curl transport reads", function()
    for path, body in pairs {
      ["/ok"] = "ok", ["/empty"] = "", ["/chunked"] = "hello, world", ["/until-close"] = "all until the end",
      ["/interim"] = "final", ["/zeros"] = "a\0b\r\n\0", ["/wait?0.05"] = "waited",
    } do
      assert.equal(body, assert(get(path)).body, path)
    end
    local headers = assert(get "/repeated").headers
    assert.same({ "a, b", "", "C" }, { headers["x-two"], headers["x-empty"], headers["mixed-case"] })
    assert.equal("first Second: part", assert(get "/folded").headers["x-long"])
  end)

  it("sends large bodies", function()
    local response = assert(w:send { method = "POST", url = server.url .. "/echo", headers = {},
      body = ("0123456789"):rep(200000) })
    assert.is_true(#response.body > 2000000)
  end)

  it("keeps its connections, and replaces those that were closed", function()
    local core = require "luaconnect.core"
    local before = core.json_decode(get("/counts").body)
    for _ = 1, 20 do assert(get "/ok") end
    local after = core.json_decode(get("/counts").body)
    assert.equal(before.connections, after.connections)
    for _ = 1, 5 do assert.equal("ok", assert(get "/stale").body) end
    for _ = 1, 3 do assert.equal("first", assert(get "/once").body) end
  end)

  it("reports what goes wrong", function()
    fails("body: 100 bytes expected, got 10 and the end of the connection$", "/short")
    fails("headers: empty line expected, got the end of the connection$", "/half-head")
    fails("chunk 3: size expected", "/chunked-short")
    fails("connection closed before a response$", "/nothing")
    fails("status line: HTTP/1.1 expected, got 'S'", "/garbage")
    fails("content%-length: at most 67108864 expected", "/announced")
    fails("headers: at most 262144 bytes expected", "/huge-headers")
    fails("headers: at most 1000 expected", "/many-headers")
    w = wire.new(luasocket, { max_response = 100000 })
    fails("body: at most 100000 bytes expected", "/flood")
  end)

  it("waits no longer than it may", function()
    local soon = { total = 0.1 }
    assert.is_true(fails("timed out after %d+ ms waiting for the response$", "/wait?10", soon).sent)
    assert.is_true(fails("timed out after %d+ ms reading the response$", "/stall", soon).sent)
    local full = "http://127.0.0.1:" .. server.full .. "/"
    local _, err = w:send({ method = "GET", url = full }, { connect = 0.1 })
    assert.same({ "timeout", false }, { err.kind, err.sent })
    _, err = w:send({ method = "GET", url = "http://127.0.0.1:1/" })
    assert.same({ "transport", "127.0.0.1:1: connection refused", false },
      { err.kind, err.message, err.sent })
  end)
end)
