local child = require "spec.support.child"
local core = require "luaconnect.core"
local curl = require "luaconnect.transport.curl"
local errors = require "luaconnect.errors"
local net = require "luaconnect.net"
local wire = require "spec.support.wire"

local SECRET = "s3cr3t"

for _, WIRE in ipairs { "own", "curl" } do
describe("luaconnect.transport.curl, wire " .. WIRE .. " #door", function()
  local server, transport, live

  local function new(options)
    options = options or {}
    options.wire = WIRE
    return curl.new(options)
  end

  setup(function() server, live = wire.fresh() end)

  teardown(function()
    local complaints = server:errors()
    server:close()
    assert.equal("", complaints)
  end)

  before_each(function()
    transport = new()
  end)

  after_each(function()
    transport:close()
    assert.equal(live, net.live())
  end)

  -- a request full of what no message may tell
  local function request(path, more)
    local self = {
      method = "GET", url = (path:find "^http" and "" or server.url) .. path,
      headers = { Authorization = SECRET, ["X-Amz-Security-Token"] = SECRET },
    }
    for name, value in pairs(more or {}) do self[name] = value end
    return self
  end

  local function get(path, timeout)
    return transport:send(request(path), timeout)
  end

  local function counts()
    local other = new()
    local response = assert(other:send { method = "GET", url = server.url .. "/counts" })
    other:close()
    return core.json_decode(response.body)
  end

  -- the counts when the server has nothing left to do but to answer this, and how often it was asked
  local function settled()
    for asked = 1, 100 do
      local now = counts()
      if now.now == 1 then return now, asked end
      transport:sleep(0.02)
    end
    error "the server is still busy"
  end

  -- how much each count grows while `fn` runs, without the asking
  local function grows(fn)
    local before = settled()
    fn()
    local after, asked = settled()
    return { connections = after.connections - before.connections - asked,
      requests = after.requests - before.requests - asked, gone = after.gone - before.gone }
  end

  -- the error of a send that fails
  local function fails(kind, pattern, path, timeout)
    local response, err = get(path .. (path:find("?", 1, true) and "&" or "?") .. "q=" .. SECRET, timeout)
    assert.is_nil(response)
    assert.is_true(errors.is(err))
    assert.equal(kind, err.kind)
    assert.matches(pattern, err.message)
    assert.is_nil(tostring(err):find(SECRET, 1, true))
    return err
  end

  describe("a response", function()
    it("has its status, its headers in lower case and its body", function()
      assert.same({ status = 200, headers = { ["content-length"] = "2" }, body = "ok" }, get "/ok")
    end)

    it("has no body when its status allows none", function()
      assert.same({ status = 204, headers = {}, body = "" }, get "/empty")
    end)

    it("joins repeated headers, and keeps empty ones", function()
      local headers = assert(get "/repeated").headers
      assert.equal("a, b", headers["x-two"])
      assert.equal("", headers["x-empty"])
      assert.equal("C", headers["mixed-case"])
    end)

    it("may be chunked, and its trailers are no headers", function()
      local response = assert(get "/chunked")
      assert.equal("hello, world", response.body)
      assert.is_nil(response.headers.trailer)
    end)

    it("may end with its connection", function()
      assert.equal("all until the end", assert(get "/until-close").body)
    end)

    it("may hold any byte", function()
      assert.equal("a\0b\r\n\0", assert(get "/zeros").body)
    end)

    it("comes after interim ones, of which nothing is kept", function()
      local response = assert(get "/interim")
      assert.equal(200, response.status)
      assert.equal("final", response.body)
      assert.is_nil(response.headers.link)
    end)

    it("is handed on whatever it says: a proxy's error page, a redirect", function()
      local page = assert(get "/html")
      assert.equal(502, page.status)
      assert.equal("text/html", page.headers["content-type"])
      assert.equal("<html>Bad Gateway</html>", page.body)
      local redirect = assert(get "/redirect")
      assert.equal(302, redirect.status)
      assert.equal("/ok", redirect.headers.location)
    end)
  end)

  describe("a request", function()
    local function echo(more)
      local head, body = assert(transport:send(request("/echo", more))).body:match "^(.-)\n\n(.*)$"
      return head:gsub("\r", ""), body
    end

    it("carries what it was given, Host and Content-Length, and nothing else", function()
      local head, body = echo { method = "PUT", body = "a\0b", headers = { ["X-One"] = "1" } }
      local lines = {}
      for line in head:gmatch "[^\n]+" do lines[#lines + 1] = line end
      table.sort(lines)
      assert.same({ "Content-Length: 3", "Host: 127.0.0.1:" .. server.port, "PUT /echo HTTP/1.1",
        "X-One: 1" }, lines)
      assert.equal("a\0b", body)
    end)

    it("says that it has no body where one is usual", function()
      assert.matches("\nContent%-Length: 0", (echo { method = "POST" }))
      assert.is_nil(echo { method = "DELETE" }:find("Content-Length", 1, true))
    end)

    it("may have empty headers, and a list of values", function()
      local head = echo { headers = { ["X-Empty"] = "", ["X-Two"] = { "a", "b" } } }
      assert.matches("\nX%-Empty: ?\n", head .. "\n")
      assert.matches("\nX%-Two: a\nX%-Two: b", head)
    end)

    it("may be large", function()
      local _, body = echo { method = "POST", body = ("0123456789"):rep(200000) }
      assert.equal(2000000, #body)
    end)

    it("leaves its path as it was signed", function()
      assert.matches("^GET /echo/?%?a=%%2F%.%./b ", (transport:send(request "/echo?a=%2F../b").body))
    end)

    it("is refused when it cannot be written", function()
      for _, case in ipairs {
        { "headers", { headers = { ["X-Bad"] = SECRET .. "\r\nX-Other: 1" } } },
        { "headers", { headers = { ["X Bad"] = SECRET } } },
        { "method", { method = "get" } },
        { "url", { url = "ftp://127.0.0.1/" .. SECRET } },
        { "url", { url = server.url .. "/a b" } },
      } do
        local response, err = transport:send(request("/ok", case[2]))
        assert.is_nil(response)
        assert.equal("validation", err.kind)
        assert.matches("^" .. case[1] .. ": ", err.message)
        assert.is_false(err.sent)
        assert.is_nil(tostring(err):find(SECRET, 1, true))
      end
    end)
  end)

  describe("connections", function()
    it("are used again, one call after another", function()
      local grown = grows(function()
        for _ = 1, 50 do assert(get "/ok") end
        assert(get "/chunked")
        assert(get "/html")
      end)
      assert.same({ connections = 1, requests = 52, gone = 0 }, grown)
      assert.equal(1, transport.pool:counts().connections)
    end)

    it("are replaced when the server has closed them meanwhile", function()
      for _ = 1, 5 do
        assert.equal("ok", assert(get "/stale").body)
        transport:sleep(0.02)
      end
    end)

    it("are as many as calls at a time, and no more", function()
      local began = transport:now()
      local grown = grows(function()
        local list = {}
        for i = 1, 100 do list[i] = transport:spawn(function() return get "/wait?0.2" end) end
        for i = 1, 100 do assert.equal("waited", assert(transport:wait(list[i])).body) end
      end)
      assert.same({ connections = 100, requests = 100, gone = 0 }, grown)
      assert.is_true(transport:now() - began < 10)
    end)

    it("are bounded: requests beyond wait in line", function()
      transport = new { max_connections = 3 }
      local grown = grows(function()
        local list = {}
        for i = 1, 12 do list[i] = transport:spawn(function() return get "/wait?0.02" end) end
        for i = 1, 12 do assert(transport:wait(list[i])) end
      end)
      assert.same({ connections = 3, requests = 12, gone = 0 }, grown)
    end)
  end)

  describe("a timeout", function()
    it("ends a connection that is not made", function()
      local began = transport:now()
      local err = fails("timeout", "^127%.0%.0%.1:%d+: timed out after %d+ ms connecting$",
        "http://127.0.0.1:" .. server.full .. "/", { connect = 0.1, total = 20 })
      assert.is_false(err.sent)
      assert.is_true(transport:now() - began < 5)
    end)

    it("ends a call that is not answered, which may have arrived", function()
      assert.is_true(fails("timeout", "waiting for the response$", "/wait?10", { total = 0.1 }).sent)
    end)

    it("ends a response that stalls", function()
      assert.is_true(fails("timeout", "reading the response$", "/stall", { total = 0.1 }).sent)
    end)

    it("covers the wait for a free connection", function()
      transport = new { max_connections = 1 }
      local first = transport:spawn(function() return get "/wait?0.3" end)
      local second = transport:spawn(function()
        return fails("timeout", "waiting for a free connection$", "/ok", { total = 0.05 })
      end)
      assert.is_false(transport:wait(second).sent)
      assert(transport:wait(first))
    end)
  end)

  describe("a failure", function()
    it("of connecting has certainly sent nothing", function()
      local url = "http://127.0.0.1:1/"
      assert.is_false(fails("transport", "^127%.0%.0%.1:1: connection refused$", url).sent)
    end)

    it("of a name says so", function()
      local err = fails("transport", "^nowhere%.invalid:80: host name not found$",
        "http://nowhere.invalid/", { connect = 10, total = 20 })
      assert.is_false(err.sent)
    end)

    it("in the middle of a response is never half a response", function()
      assert.is_true(fails("transport", "response cut short$", "/short").sent)
      assert.is_true(fails("transport", "response cut short$", "/half-head").sent)
      assert.is_true(fails("transport", ".", "/chunked-short").sent)
    end)

    it("without any answer may have been sent", function()
      assert.is_true(fails("transport", "connection closed before a response$", "/nothing").sent)
    end)

    it("for an answer in another language says so", function()
      assert.is_true(fails("transport", "the answer is not HTTP$", "/garbage").sent)
    end)

    it("for too much in an answer names the ceiling", function()
      transport = new { max_response = 100000 }
      fails("transport", "response larger than 100000 bytes$", "/flood")
      fails("transport", "response larger than 100000 bytes$", "/announced")
      fails("transport", "response headers larger than 262144 bytes", "/huge-headers")
      fails("transport", "or more than 1000 lines$", "/many-headers")
      assert.equal("ok", assert(get "/ok").body)
    end)

    it("leaves the other calls alone", function()
      local good = transport:spawn(function() return get "/wait?0.1" end)
      local bad = transport:spawn(function() return get "/short" end)
      assert.is_nil((transport:wait(bad)))
      assert.equal("waited", assert(transport:wait(good)).body)
    end)
  end)

  describe("cancel", function()
    it("closes the transfer, and its call returns", function()
      local grown = grows(function()
        local task = transport:spawn(function() return get "/wait?10" end)
        transport:sleep(0.1)
        assert.is_true(transport:cancel(task))
        local response, err = transport:wait(task)
        assert.is_nil(response)
        assert.equal("cancelled", err.kind)
        assert.is_true(err.sent)
      end)
      assert.equal(1, grown.gone)
      assert.equal(0, transport.pool:counts().flying)
    end)

    it("lets the task send nothing more", function()
      local task = transport:spawn(function()
        get "/wait?10"
        return get "/ok"
      end)
      transport:sleep(0.05)
      transport:cancel(task)
      local _, err = transport:wait(task)
      assert.equal("cancelled", err.kind)
      assert.is_false(err.sent)
    end)
  end)

  describe("tasks", function()
    it("send while others wait, sleep and wait for each other", function()
      local log = {}
      local function step(name, path, seconds)
        return transport:spawn(function()
          assert(get(path))
          log[#log + 1] = name
          transport:sleep(seconds)
          return name
        end)
      end
      local all = transport:spawn(function()
        local slow, fast = step("slow", "/wait?0.2", 0), step("fast", "/ok", 0.01)
        return transport:wait(slow) .. transport:wait(fast)
      end)
      assert.equal("slowfast", transport:wait(all))
      assert.same({ "fast", "slow" }, log)
    end)

    it("go on while the main program sends", function()
      local done
      local task = transport:spawn(function() done = assert(get "/ok").body end)
      assert.equal("waited", assert(get "/wait?0.1").body)
      assert.equal("ok", done)
      transport:wait(task)
    end)

    it("share one loop with the tasks of other transports", function()
      local other = new()
      local mine = transport:spawn(function() return get "/wait?0.1" end)
      local theirs = other:spawn(function()
        return other:send { method = "GET", url = server.url .. "/wait?0.1" }
      end)
      assert.equal("waited", assert(transport:wait(mine)).body)
      assert.equal("waited", assert(transport:wait(theirs)).body)
      other:close()
    end)

    it("raise again from wait", function()
      local task = transport:spawn(function() error { code = 7 } end)
      local ok, raised = pcall(transport.wait, transport, task)
      assert.is_false(ok)
      assert.equal(7, raised.code)
    end)
  end)

  describe("thousands of calls", function()
    it("are in flight on one thread, none forgotten, in as many connections as may be", function()
      local many = curl.new { max_connections = 100 }
      local grown = grows(function()
        local group, answered = many:group(), 0
        for _ = 1, 3000 do
          group:spawn(function()
            assert.equal("ok", assert(many:send { method = "GET", url = server.url .. "/ok" }).body)
            answered = answered + 1
          end)
        end
        group:wait()
        assert.equal(3000, answered)
      end)
      assert.same({ 3000, true }, { grown.requests, grown.connections <= 100 })
      many:close()
    end)

    it("are cancelled together", function()
      local many = curl.new { max_connections = 20 }
      local group, kinds = many:group(), {}
      for _ = 1, 2000 do
        group:spawn(function()
          local _, err = many:send { method = "GET", url = server.url .. "/wait?30" }
          kinds[err.kind] = (kinds[err.kind] or 0) + 1
        end)
      end
      many:sleep(0.01)
      assert.equal(2000, group:cancel())
      group:wait()
      assert.same({ cancelled = 2000 }, kinds)
      assert.same({ 0, 0 }, { many.pool:counts().flying, many.pool:counts().queued })
      many:close()
    end)

    it("are refused, unsent, when the line is as long as it may be", function()
      local narrow = curl.new { max_connections = 1, max_queue = 2 }
      local list, refused = {}, {}
      for i = 1, 5 do
        list[i] = narrow:spawn(function()
          local _, err = narrow:send { method = "GET", url = server.url .. "/wait?0.02" }
          if err then refused[#refused + 1] = err end
        end)
      end
      for i = 1, 5 do narrow:wait(list[i]) end
      assert.equal(2, #refused)
      assert.same({ "transport", false }, { refused[1].kind, refused[1].sent })
      assert.matches("max_queue: at most 2 requests in line", refused[1].message)
      narrow:close()
    end)
  end)

  describe("a task's timeout", function()
    it("closes its transfer, and lets it send nothing more", function()
      local grown = grows(function()
        local task = transport:spawn(function()
          local _, first = get "/wait?30"
          local _, second = get "/ok"
          return first, second
        end, 0.1)
        local first, second = transport:wait(task)
        assert.same({ "timeout", true }, { first.kind, first.sent })
        assert.same({ "timeout", false }, { second.kind, second.sent })
      end)
      assert.equal(1, grown.requests)
    end)
  end)

  describe("a task that never waits", function()
    it("does not keep others from their responses", function()
      local over
      local busy = transport:spawn(function()
        while not over do coroutine.yield() end
      end)
      local asking = transport:spawn(function() return assert(get "/wait?0.02").body end)
      assert.equal("waited", transport:wait(asking))
      assert.equal("ok", assert(get "/ok").body)
      over = true
      transport:wait(busy)
    end)
  end)

  describe("time", function()
    it("of day may be set while somebody waits: nothing is due sooner or later", function()
      local now, jumps = net.now, 0
      finally(function() net.now = now end)
      net.now = function()
        jumps = jumps + 1
        return now() + (jumps % 2 == 0 and 1e8 or -1e8)
      end
      local began = net.clock()
      local task = transport:spawn(function()
        transport:sleep(0.05)
        local slept = net.clock() - began
        return slept, transport:now()
      end, 30)
      local waited, body = transport:wait(task), assert(get("/wait?0.05", { total = 30 })).body
      assert.is_true(waited >= 0.05 and waited < 20, waited)
      assert.equal("waited", body)
      assert.equal("timeout", select(2, get("/wait?30", { total = 0.05 })).kind)
      assert.is_true(net.clock() - began < 20)
      assert.is_true(jumps > 0)
    end)
  end)

  describe("inside another loop", function()
    -- what such a loop does, until `done()`; poll(2) and libcurl's own are played by net.wait
    local function run(done)
      local slept = 0
      while not done() do
        local timeout = transport:timeout()
        net.wait(math.min(timeout or 1, 1), transport.pool)
        transport:step()
        slept = slept + 1
        assert.is_true(slept < 1000)
      end
    end

    it("sends for tasks, whose turns are steps", function()
      local answered = 0
      transport:open()
      for i = 1, 50 do
        transport:spawn(function()
          assert(get("/wait?0.0" .. 1 + i % 3))
          answered = answered + 1
        end)
      end
      assert.equal(0, transport:timeout())
      run(function() return answered == 50 end)
      assert.is_nil(transport:timeout())
    end)

    it("has a descriptor that stays the same, or says why there is none", function()
      local fd, err = transport:fd()
      if os.getenv "NET_POLL" then
        assert.is_nil(fd)
        assert.matches("poll%(2%)", err.message)
      else
        get "/ok"
        assert.equal(fd, transport:fd())
      end
    end)

    it("has nothing to do, and never waits, when nobody does", function()
      assert.is_nil(transport:timeout())
      transport:step()
      get "/ok"
      transport:step()
      assert.is_nil(transport:timeout())
    end)

    it("knows how long a task sleeps", function()
      local task = transport:spawn(function() return transport:sleep(100) end)
      transport:step()
      local timeout = transport:timeout()
      assert.is_true(timeout > 90 and timeout <= 100, timeout)
      transport:cancel(task)
      transport:step()
      assert.is_nil(transport:timeout())
    end)
  end)

  describe("close", function()
    it("ends calls in flight, twice in silence; later ones raise", function()
      local task = transport:spawn(function() return get "/wait?10" end)
      transport:sleep(0.05)
      transport:close()
      transport:close()
      local _, err = transport:wait(task)
      assert.equal("cancelled", err.kind)
      assert.matches("transport was closed", err.message)
      assert.error_matches(function() get "/ok" end, "transport is closed")
    end)

    it("happens by itself when a pool is collected with requests in flight", function()
      local grown = grows(function()
        do
          local pool = net.new { wire = WIRE }
          for _ = 1, 3 do pool:add(request "/wait?10") end
          pool:step(0.1)
          assert.equal(live + 1, net.live())
        end
        collectgarbage()
        collectgarbage()
        assert.equal(live, net.live())
      end)
      assert.equal(3, grown.gone)
    end)
  end)

  it("is opened by the first send, and libcurl loaded with it", function()
    local status, written, complaint = child.run { os.getenv "LUA" or "lua5.4", "-e", ([[
      local function loaded() print(package.loaded["luaconnect.net"] ~= nil) end
      local connect = require "luaconnect"
      loaded()
      local client = connect.client { region = "eu-west-2", endpoint = "%s",
        credentials = { access_key_id = "a", secret_access_key = "b" } }
      loaded()
      client:describe_contact { InstanceId = "i", ContactId = "c" }
      loaded()
    ]]):format(server.url) }
    assert.equal("", complaint)
    assert.equal("false\nfalse\ntrue\n", written)
    assert.equal(0, status)
  end)

  it("rejects options that it does not know", function()
    assert.error_matches(function() new { verify = false } end, "verify is not known")
    assert.error_matches(function() new { proxy = 1 } end, "string expected, got number")
  end)
end)
end
