-- The transport inside a real HAProxy: what examples/haproxy prints, and a server that misbehaves.

local child = require "spec.support.child"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local files = require "spec.support.files"
local haproxy = require "spec.support.haproxy"
local wire = require "spec.support.wire"

local UUID = "^%x%x%x%x%x%x%x%x%-%x%x%x%x%-%x%x%x%x%-%x%x%x%x%-%x%x%x%x%x%x%x%x%x%x%x%x$"

describe("the HAProxy transport #door", function()
  local missing = haproxy.missing()
  if missing then
    it("needs HAProxy", function() pending(missing) end)
    return
  end
  local server

  after_each(function()
    if server then server:stop() end
    server = nil
  end)

  local ENV = {
    AWS_REGION = emulator.REGION, AWS_ACCESS_KEY_ID = emulator.CREDENTIALS.access_key_id,
    AWS_SECRET_ACCESS_KEY = emulator.CREDENTIALS.secret_access_key,
    CONNECT_INSTANCE_ID = emulator.INSTANCE_ID, CONNECT_FLOW_ID = emulator.FLOW_ID,
  }

  local function with(more)
    local env = {}
    for name, value in pairs(ENV) do env[name] = value end
    for name, value in pairs(more or {}) do env[name] = value end
    return env
  end

  describe("in the example", function()
    local door, folder

    setup(function()
      door = child.serve()
      folder = wire.certificates()
    end)
    teardown(function()
      door:close()
      os.execute(("rm -rf '%s'"):format(folder))
    end)

    local CONFIGURATION = files.read "examples/haproxy/haproxy.cfg"
    local README = assert(files.read("README.md"):match "```haproxy\n(.-)```")
    local SERVER = "connect.us-east-1.amazonaws.com:443 ssl verify required ca-file @system-ca "
      .. "sni req.hdr(host) resolvers system init-addr last,libc,none"

    -- the printed configuration, but that it gives up at once; Amazon's host is this machine, and its
    -- certificate that of the name
    local function start(name, env, configuration)
      local text = files.replaced(configuration or CONFIGURATION, {
        ["127.0.0.1:8080"] = "127.0.0.1:@port@", ["abns@amazon"] = "unix@@folder@/amazon",
        ["timeout connect 5s"] = "timeout connect 5s\n  retries 0",
        [SERVER] = ("127.0.0.1:@tls@ ssl verify required ca-file %s/ca.pem sni str(localhost)")
          :format(folder),
        ["./build/lua5.3"] = haproxy.BUILD, ["examples/haproxy/callback.lua"] = "@folder@/callback.lua",
      })
      text = text .. ("\nlisten service\n  bind 127.0.0.1:@tls@ ssl crt @folder@/%s.pem\n"):format(name)
        .. ("  server door 127.0.0.1:%d\n"):format(door.port)
      server = haproxy.start {
        text = text, env = with(env),
        files = {
          [name .. ".pem"] = files.read(folder .. "/" .. name .. ".pem") .. files.read(folder .. "/key.pem"),
          ["callback.lua"] = files.replaced(files.read "examples/haproxy/callback.lua",
            { ["abns@amazon"] = "unix@@folder@/amazon" }),
        },
      }
      return server
    end

    local function posted(body)
      local response = server:post("/callback", body)
      return response.status, core.json_decode(response.body)
    end

    it("starts a task over a verified connection, and loads no libcurl", function()
      for _, printed in ipairs { CONFIGURATION, README } do
        start("trusted", nil, printed)
        for _ = 1, 3 do
          local status, body = posted [[{ "name": "Ada" }]]
          assert.same({ 200, "" }, { status, server:log():match "%[WARNING.*" or "" })
          assert.matches(UUID, body.contactId)
        end
        local maps = files.read(("/proc/%d/maps"):format(server.pid))
        assert.is_nil(maps:find("libcurl", 1, true))
        assert.is_truthy(maps:find("luaconnect/core.so", 1, true))
        server:stop()
      end
      server = nil
    end)

    it("refuses a certificate of another name, or of nobody's", function()
      for _, name in ipairs { "elsewhere", "expired" } do
        start(name)
        assert.equal(502, (posted [[{ "name": "Ada" }]]))
        assert.is_truthy(server:log():find "HTTP 503", server:log())
        server:stop()
      end
      server = nil
    end)

    it("goes straight to an address, as that of an emulator", function()
      start("trusted", { AWS_ENDPOINT_URL = door.url })
      local status, body = posted [[{ "name": "Ada" }]]
      assert.equal(200, status)
      assert.matches(UUID, body.contactId)
    end)

    it("refuses what is no request for a callback", function()
      start("trusted", { AWS_ENDPOINT_URL = door.url })
      for _, body in ipairs { "", "{", "[]", "5", [[{ "name": 5 }]],
        [[{ "name": "]] .. ("x"):rep(2000) .. [[" }]] } do
        assert.equal(400, (posted(body)))
      end
      assert.equal(404, server:post("/other", "").status)
    end)
  end)

  describe("on its own", function()
    local upstream

    setup(function() upstream = wire.start() end)
    teardown(function() upstream:close() end)

    local CONFIGURATION = [[
global
  nbthread 2
  lua-prepend-path "./lua/?.lua"
  lua-prepend-path "./lua/?/init.lua"
  lua-prepend-path "./<build>/?.so" cpath
  <load> @folder@/program.lua
  tune.bufsize 65536
defaults
  mode http
  timeout connect 2s
  timeout client 10s
  timeout server 10s
frontend web
  bind 127.0.0.1:@port@
  http-request return status 204 if { path /ready }
  http-request use-service lua.program
]]
    local PROGRAM = [[
local connect = require "luaconnect"
local transport = require("luaconnect.transport").get()
local json = require "luaconnect.core"
local function program(applet)
  local url, full = os.getenv "UPSTREAM", os.getenv "FULL"
  local function get(path, timeout)
    return transport:send({ method = "GET", url = path:find "^http" and path or url .. path }, timeout)
  end
  %s
end
core.register_service("program", "http", function(applet)
  local ok, results = pcall(function() return { program(applet) } end)
  local body = ok and json.json_encode(results) or tostring(results)
  applet:set_status(ok and 200 or 500)
  applet:add_header("content-length", tostring(#body))
  applet:start_response()
  applet:send(body)
end)
%s
]]

    -- what a program returns, run as a service once, or several times
    local function run(code, options)
      options = options or {}
      server = haproxy.start {
        text = files.replaced(CONFIGURATION,
          { ["<load>"] = options.load or "lua-load-per-thread", ["<build>"] = haproxy.BUILD }),
        files = { ["program.lua"] = PROGRAM:format(code, options.startup or "") },
        env = with { UPSTREAM = upstream.url, FULL = "http://127.0.0.1:" .. upstream.full },
      }
      local results
      for _ = 1, options.times or 1 do
        local response = server:post("/", "")
        assert.equal(200, response.status, response.body)
        results = assert(core.json_decode(response.body))
      end
      return results
    end

    it("is chosen by itself, and reads what the others read", function()
      assert.same({ "transport: haproxy", "ok", "", "hello, world", "all until the end", "final", "a, b",
        "first Second: part" }, run [[
        return tostring(transport), get("/ok").body, get("/empty").body, get("/chunked").body,
          get("/until-close").body, get("/interim").body, get("/repeated").headers["x-two"],
          get("/folded").headers["x-long"] ]])
    end)

    it("sends and reads much, as long as it fits into a buffer", function()
      assert.same({ 404, 50000 }, run [[
        local body = ("x"):rep(300000)
        local sent = assert(transport:send { method = "POST", url = url .. "/size", body = body }).status
        body = body:sub(1, 50000)
        local echo = assert(transport:send { method = "POST", url = url .. "/echo", body = body })
        return sent, #echo.body:match("\n\n(x*)$") ]])
    end)

    it("says what goes wrong", function()
      local errors = run [[
        local list = {}
        for i, path in ipairs { "/short", "/half-head", "/chunked-short", "/nothing", "/garbage",
          "/announced", "http://127.0.0.1:1/", "https://127.0.0.1/", "http://example.com/",
          "http://127.0.0.1:99999/" } do
          local response, err = get(path)
          local message = err.message:gsub("^[%d.]+:%d+: ", "")
          list[i] = { err.kind, message, err.sent }
        end
        return list ]]
      local expected = {
        { "transport", "body: 100 bytes expected, got 10 and the end of the connection", true },
        { "transport", "header 1: name and colon expected, got no colon", true },
        { "transport", "chunk 3: size expected, got the end of the connection", true },
        { "transport", "connection closed before a response", true },
        { "transport", "status line: HTTP/1.1 expected, got 'S' as byte 1", true },
        { "transport", "content-length: at most 67108864 expected, got more", true },
        { "transport", "cannot connect", false },
        { "transport", "listener expected: HAProxy's Lua sockets verify no certificates, "
          .. "its server lines do", false },
        { "transport", "example.com:80: listener expected: HAProxy's Lua sockets look up no names, "
          .. "its server lines do", false },
        { "validation", "url: port from 1 to 65535 expected", false },
      }
      for i, case in ipairs(expected) do
        assert.same(case, errors[1][i])
      end
    end)

    it("waits no longer than it may, and lets others run", function()
      local results = run [[
        local began = transport:now()
        local _, slow = get("/wait?5", { total = 0.3 })
        local _, stalled = get("/stall", { total = 0.3 })
        local naps = 0
        local task = transport:spawn(function() return get("/wait?0.3") end)
        while not task.done do
          transport:sleep(0.02)
          naps = naps + 1
        end
        return slow.kind, slow.sent, stalled.kind, naps > 5, transport:now() - began < 3 ]]
      assert.same({ "timeout", true, "timeout", true, true }, results)
    end)

    it("keeps connections, and replaces those that died", function()
      local results = run([[
        local before = json.json_decode(get("/counts").body).connections
        for _ = 1, 5 do assert(get "/ok") end
        local after = json.json_decode(get("/counts").body).connections
        for _ = 1, 3 do assert(get("/stale").body == "ok") end
        assert(get("/once").body == "first" and get("/once").body == "first")
        return after - before ]], { times = 4 })
      assert.same({ 0 }, results)
    end)

    it("goes on with a Lua that all threads share", function()
      assert.same({ "ok" }, run([[
        for _ = 1, 5 do assert(get "/ok") end
        return get("/ok").body ]], { load = "lua-load", times = 12 }))
    end)

    it("has tasks", function()
      assert.same({ "ok", "raised", 3, "cancelled", "cancelled", true }, run [[
        local first = transport:spawn(function() return get("/wait?0.05") and "ok" end)
        local second = transport:spawn(function() error("raised", 0) end)
        local ok, raised = transport:outcome(second)
        local calls = {}
        for i = 1, 3 do calls[i] = function() return assert(get "/wait?0.05").body end end
        local results = connect.parallel(calls, { concurrency = 3, transport = transport })
        local third = transport:spawn(function()
          local _, err = get "/wait?0.2"
          local _, later = get "/ok"
          return err.kind, later.kind
        end)
        transport:sleep(0.05)
        local alive = transport:cancel(third)
        local kind, later = transport:wait(third)
        return transport:wait(first), not ok and raised:match("^raised"), #results, kind, later, alive ]])
    end)

    it("says so where HAProxy cannot wait", function()
      local results = run([[ return early.kind, early.sent, slept ]], { startup = [[
        local door = require("luaconnect.transport").get()
        local _, err = door:send { method = "GET", url = "http://127.0.0.1:1/" }
        early = err
      ]] })
      assert.same({ "transport", false }, results)
    end)

    it("is closed once", function()
      assert.same({ "transport: haproxy (closed)", false }, run [[
        assert(get "/ok")
        transport:close()
        transport:close()
        return tostring(transport), (pcall(get, "/ok")) ]])
    end)
  end)
end)

describe("the HAProxy transport's options", function()
  local transport = require "luaconnect.transport.haproxy"

  it("are known, and of their type", function()
    assert.equal("transport: haproxy", tostring(transport.new { listener = "abns@x" }))
    assert.error_matches(function() transport.new { verify = false } end, "verify is not known")
    assert.error_matches(function() transport.new { listener = 1 } end, "string expected, got number")
  end)
end)
