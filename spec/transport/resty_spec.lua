-- Sends from within a real nginx, at servers of this machine that misbehave on request.

local core = require "luaconnect.core"
local nginx = require "spec.support.nginx"
local wire = require "spec.support.wire"

local SECRET = "s3cr3t"

-- what every snippet may use
local PRELUDE = [[
  core = require "luaconnect.core"
  transport = require "luaconnect.transport".get()
  function get(url, timeout, more)
    local request = { method = "GET", url = url, headers = { Authorization = "s3cr3t" } }
    for name, value in pairs(more or {}) do request[name] = value end
    return transport:send(request, timeout)
  end
  function told(err)
    return { kind = err.kind, message = err.message, text = tostring(err), sent = err.sent,
      retryable = err.retryable }
  end
  -- runs what was posted, and answers its result, or what it raised
  function run()
    ngx.req.read_body()
    local given = core.json_decode(ngx.req.get_body_data())
    local fn = assert(loadstring(given.code, "snippet"))
    local ok, result = pcall(fn, unpack(given.arguments))
    ngx.print(core.json_encode { ok = ok, result = result })
  end
]]

describe("luaconnect.transport.resty #door", function()
  local missing = nginx.missing()
  if missing then
    pending("nothing is run: " .. missing)
    return
  end

  local server, upstream, secure, names, folder

  setup(function()
    folder = wire.certificates()
    upstream, names = wire.start(), wire.names()
    secure = {}
    for _, name in ipairs { "trusted", "elsewhere", "expired" } do
      secure[name] = wire.start(folder, name)
    end
    server = nginx.start {
      http = ([[
        resolver %s ipv6=off;
        resolver_timeout 5s;
        lua_socket_log_errors off;
        client_body_buffer_size 1m;
        lua_ssl_trusted_certificate %s/ca.pem;
        init_by_lua_block { %s }
      ]]):format(names.url, folder, PRELUDE),
      server = "location = /run { content_by_lua_block { run() } }",
    }
  end)

  teardown(function()
    server:stop()
    for _, started in pairs { upstream, names, secure.trusted, secure.elsewhere, secure.expired } do
      started:close()
    end
    os.execute("rm -rf '" .. folder .. "'")
  end)

  -- runs a snippet within nginx; answers what it returns
  local function run(code, ...)
    local response = server:post("/run", core.json_encode { code = code, arguments = { ... } })
    local answer = core.json_decode(response.body)
    assert(response.status == 200 and answer, server:log())
    if not answer.ok then error(answer.result, 2) end
    return answer.result
  end

  local function url(path, of)
    return path:find "^http" and path or (of or upstream).url .. path
  end

  local function get(path)
    return run("return assert(get(...))", url(path))
  end

  -- the error of a send that fails
  local function fails(kind, pattern, path, timeout, more)
    local err = run([[
      local response, err = get(...)
      assert(not response, "a response")
      return told(err)
    ]], url(path) .. (path:find("?", 1, true) and "&" or "?") .. "q=" .. SECRET, timeout or {}, more or {})
    assert.equal(kind, err.kind)
    assert.matches(pattern, err.message)
    assert.is_nil(err.text:find(SECRET, 1, true))
    return err
  end

  local function counts()
    return core.json_decode(get("/counts").body)
  end

  -- how much each count grows while `fn` runs, without the asking
  local function grows(fn)
    local before = counts()
    fn()
    local after = counts()
    return { connections = after.connections - before.connections,
      requests = after.requests - before.requests - 1 }
  end

  it("is chosen by itself, and loads no libcurl", function()
    assert.same({ "transport: resty", false }, run [[
      return { tostring(transport), package.loaded["luaconnect.net"] ~= nil }
    ]])
    local maps = io.open(("/proc/%d/maps"):format(server.pid)):read "*a"
    assert.is_truthy(maps:find("luaconnect/core.so", 1, true))
    assert.is_nil(maps:find("libcurl", 1, true))
  end)

  describe("a response", function()
    it("has its status, its headers in lower case and its body", function()
      assert.same({ status = 200, headers = { ["content-length"] = "2" }, body = "ok" }, get "/ok")
      assert.same({ status = 204, headers = {}, body = "" }, get "/empty")
      assert.equal("a, b", get("/repeated").headers["x-two"])
      assert.equal(502, get("/html").status)
      assert.equal("/ok", get("/redirect").headers.location)
    end)

    it("may be chunked, end with its connection, and come after interim ones", function()
      assert.equal("hello, world", get("/chunked").body)
      assert.equal("all until the end", get("/until-close").body)
      assert.equal("final", get("/interim").body)
    end)

    it("may end the lines of its head with a bare LF", function()
      assert.equal("ok", get("/bare-lf").body)
    end)
  end)

  describe("a request", function()
    it("carries what it was given, Host and Content-Length", function()
      local body = run([[
        return get(..., nil, { method = "PUT", body = "abc", headers = { ["X-Two"] = { "a", "b" } } }).body
      ]], url "/echo")
      assert.matches("^PUT /echo HTTP/1%.1\r\n", body)
      assert.matches("\r\nHost: 127%.0%.0%.1:%d+\r\n", body)
      assert.matches("\r\nX%-Two: a\r\nX%-Two: b\r\n", body)
      assert.matches("Content%-Length: 3\n\nabc$", body)
    end)

    it("may be large", function()
      assert.equal(2000000, run([[
        local body = get(..., nil, { method = "POST", body = ("0123456789"):rep(200000) }).body
        return #body:match "\n\n(.*)$"
      ]], url "/echo"))
    end)

    it("is refused when it cannot be written", function()
      for _, case in ipairs {
        { "headers", "/ok", { headers = { ["X-Bad"] = SECRET .. "\r\nX-Other: 1" } } },
        { "method", "/ok", { method = "get it" } },
        { "url", "ftp://127.0.0.1/" },
        { "url", "http://ada:" .. SECRET .. "@127.0.0.1/" },
        { "url", "http:///nowhere" },
        { "url", "http://127.0.0.1:70000/" },
        { "url", "nothing" },
      } do
        assert.is_false(fails("validation", "^" .. case[1], case[2], nil, case[3]).sent)
      end
    end)
  end)

  describe("a failure", function()
    it("of connecting has certainly sent nothing", function()
      local err = fails("transport", "^127%.0%.0%.1:1: connection refused$", "http://127.0.0.1:1/")
      assert.is_false(err.sent)
    end)

    it("of a name says so", function()
      assert.is_false(fails("transport", "^nowhere%.invalid:80: host name not found",
        "http://nowhere.invalid/").sent)
    end)

    it("in the middle of a response is never half a response", function()
      for _, path in ipairs { "/short", "/half-head", "/chunked-short" } do
        assert.is_true(fails("transport", "the end of the connection$", path).sent)
      end
    end)

    it("without any answer may have been sent", function()
      assert.is_true(fails("transport", "connection closed before a response$", "/nothing").sent)
    end)

    it("says what is wrong with an answer", function()
      fails("transport", "expected", "/garbage")
      fails("transport", "chunk", "/lying-chunk")
      fails("transport", "chunk", "/endless-chunk")
      fails("transport", "chunk", "/bare-lf-chunk")
      fails("transport", "at most 67108864 expected", "/announced")
      fails("transport", "262144 bytes", "/flood-headers")
      fails("transport", "at most 1000", "/many-headers")
    end)

    it("of 10 MB of headers costs no memory", function()
      local function used()
        return run [[
          collectgarbage()
          return collectgarbage "count"
        ]]
      end
      local before = used()
      for _ = 1, 5 do fails("transport", "262144", "/flood-headers") end
      assert.is_true(used() - before < 2000)
    end)

    it("names the ceiling of a body", function()
      local message = run([[
        local small = require "luaconnect.transport.resty".new { max_response = 100000 }
        local _, err = small:send { method = "GET", url = ..., headers = {} }
        return err.message
      ]], url "/flood")
      assert.matches("at most 100000 bytes expected", message)
    end)
  end)

  describe("connections", function()
    it("are used again", function()
      local grown = grows(function()
        run([[
          for _ = 1, 20 do assert(get(...)) end
        ]], url "/ok")
        get "/chunked"
        get "/html"
      end)
      assert.is_true(grown.connections <= 1)
      assert.equal(22, grown.requests)
    end)

    it("are as many as calls at a time", function()
      local began = os.time()
      run([[
        local url, tasks = ..., {}
        for i = 1, 100 do tasks[i] = transport:spawn(function() return get(url) end) end
        for i = 1, 100 do assert(assert(transport:wait(tasks[i])).body == "waited") end
      ]], url "/wait?0.2")
      assert.is_true(os.time() - began < 10)
    end)

    it("that carry more than the response are not kept", function()
      assert.equal("first", get("/two").body)
      local grown = grows(function() assert.equal("ok", get("/ok").body) end)
      assert.equal(1, grown.requests)
    end)

    it("do not pass on a response to nobody that comes later", function()
      for _ = 1, 3 do
        assert.equal("first", get("/surplus").body)
        run "ngx.sleep(0.1)"
        assert.equal("ok", get("/ok").body)
      end
    end)

    it("that the server closed meanwhile are replaced", function()
      for _ = 1, 3 do
        assert.equal("ok", get("/stale").body)
        run "ngx.sleep(0.02)"
      end
    end)

    it("that die when they are used again are replaced once, for what may be repeated", function()
      local code = [[
        local url, more = ...
        local dead = require "luaconnect.transport.resty".new()
        more.headers = {}
        local first = assert(dead:send { method = "GET", url = url, headers = {} })
        more.method, more.url = more.method or "GET", url
        local second, err = dead:send(more)
        return second and { body = second.body } or told(err)
      ]]
      assert.equal("first", run(code, url "/once", {}).body)
      assert.equal("first", run(code, url "/once", { method = "PUT", repeatable = true }).body)
      local err = run(code, url "/once", { method = "PUT" })
      assert.matches("connection closed before a response$", err.message)
      assert.is_true(err.sent)
    end)
  end)

  describe("a timeout", function()
    it("ends a connection that is not made", function()
      local err = fails("timeout", "^127%.0%.0%.1:%d+: timed out after %d+ ms connecting$",
        "http://127.0.0.1:" .. upstream.full .. "/", { connect = 0.1, total = 20 })
      assert.is_false(err.sent)
    end)

    it("ends a call that is not answered, or stalls", function()
      assert.is_true(fails("timeout", "timed out after %d+ ms waiting for the response$", "/wait?10",
        { total = 0.1 }).sent)
      assert.is_true(fails("timeout", "reading the response$", "/stall", { total = 0.1 }).sent)
    end)

    it("is one for all reads together", function()
      local took = run([[
        local began = ngx.now()
        local _, err = get(..., { total = 0.3 })
        assert(err.kind == "timeout", err)
        return ngx.now() - began
      ]], url "/drip")
      assert.is_true(took < 2, took)
    end)
  end)

  describe("TLS", function()
    local function at(name, host)
      return ("https://%s:%d/ok"):format(host, secure[name].port)
    end

    it("is verified by nginx's trust, with the name of the host", function()
      assert.equal("ok", get(at("trusted", "trusted.test")).body)
    end)

    it("keeps its connections, and resumes its sessions", function()
      local function opened()
        return core.json_decode(get(("https://trusted.test:%d/counts"):format(secure.trusted.port)).body)
      end
      local before = opened().connections
      for _ = 1, 5 do get(at("trusted", "trusted.test")) end
      assert.is_true(opened().connections - before <= 1)
    end)

    -- The reason is missing when nginx did not have to wait in the handshake.
    local function rejects(reason, err)
      local told = err.message:match "^[%l.]+:%d+: (.*)$"
      assert.is_true(told == "TLS handshake failed (certificate not accepted)" or told:find(reason) ~= nil,
        err.message)
      assert.equal("transport", err.kind)
      assert.is_false(err.sent)
    end

    it("rejects a certificate for another name, before anything is sent", function()
      for _, place in ipairs { at("elsewhere", "wrong.test"), at("trusted", "other.test") } do
        rejects("^certificate is for another host name$", fails("transport", "certificate", place))
      end
    end)

    it("rejects a certificate that has expired", function()
      rejects("^certificate has expired$", fails("transport", "certificate", at("expired", "expired.test")))
    end)

    it("fails with a server that speaks none", function()
      fails("transport", "TLS handshake failed",
        ("https://trusted.test:%d/ok"):format(upstream.port))
    end)

    it("trusts nobody without the directive, which the error names", function()
      local own = nginx.start {
        http = ("resolver %s ipv6=off; init_by_lua_block { %s }"):format(names.url, PRELUDE),
        server = "location = /run { content_by_lua_block { run() } }",
      }
      finally(function() own:stop() end)
      local response = own:post("/run", core.json_encode {
        code = "return told(select(2, get(...)))", arguments = { at("trusted", "trusted.test") } })
      local err = core.json_decode(response.body).result
      rejects("^certificate not trusted .*lua_ssl_trusted_certificate", err)
    end)

    it("takes no ca_bundle, and says what to do instead", function()
      local err = run([[
        local own = require "luaconnect.transport".get { ca_bundle = "/etc/ssl/cert.pem" }
        local _, err = own:send { method = "GET", url = ..., headers = {} }
        return told(err)
      ]], at("trusted", "trusted.test"))
      assert.matches("^trusted%.test:%d+: ca_bundle: .*lua_ssl_trusted_certificate", err.message)
      assert.is_false(err.sent)
      assert.is_false(err.retryable)
    end)
  end)

  describe("a proxy", function()
    -- what comes of a GET through it
    local function through(proxy, path)
      return run([[
        local proxy, url = ...
        local own = require "luaconnect.transport".get { proxy = proxy }
        local response, err = own:send({ method = "GET", url = url, headers = { Authorization = "s3cr3t" } })
        return response and response.body or told(err)
      ]], proxy, path)
    end

    local function proxied()
      return counts().proxied
    end

    it("is tunnelled through, end to end, by connections that are kept", function()
      local before = proxied()
      local path = ("https://trusted.test:%d/echo"):format(secure.trusted.port)
      for _ = 1, 3 do
        local head = through(upstream.url, path)
        assert.matches("^GET /echo HTTP/1%.1\r\n", head)
        assert.is_nil(head:find "[Pp]roxy")
      end
      assert.equal(before + 1, proxied())
    end)

    it("is tunnelled through to plain http, too", function()
      local before = proxied()
      assert.equal("ok", through(upstream.url, "http://nowhere.invalid:" .. upstream.port .. "/ok"))
      assert.equal(before + 1, proxied())
    end)

    it("does not weaken the verification", function()
      local err = through(upstream.url, ("https://wrong.test:%d/ok"):format(secure.trusted.port))
      assert.matches("certificate", err.message)
      assert.is_false(err.sent)
    end)

    it("that refuses, speaks another language or is not there is named, its password is not", function()
      for proxy, message in pairs {
        [upstream.url] = "through proxy 127.0.0.1:" .. upstream.port
          .. ": proxy refused the tunnel with status 403",
        ["http://ada:s3cr3t@127.0.0.1:1"] = "through proxy 127.0.0.1:1: connection refused",
        ["socks5://ada:s3cr3t@127.0.0.1:1"] = "proxy: URL with http expected inside nginx",
      } do
        local err = through(proxy, "https://forbidden.example/ok")
        assert.equal("forbidden.example:443: " .. message, err.message)
        assert.is_nil(err.text:find(SECRET, 1, true))
        assert.is_false(err.sent)
      end
    end)
  end)

  describe("tasks", function()
    it("send side by side, sleep and wait for each other", function()
      assert.same({ "fast", "slow" }, run([[
        local slow, fast = ...
        local log = {}
        local function step(name, url)
          return transport:spawn(function()
            assert(get(url))
            log[#log + 1] = name
            transport:sleep(0.01)
            return name
          end)
        end
        local all = transport:spawn(function()
          local a, b = step("slow", slow), step("fast", fast)
          return transport:wait(a) .. transport:wait(b)
        end)
        assert(transport:wait(all) == "slowfast")
        return log
      ]], url "/wait?0.2", url "/ok"))
    end)

    it("raise again from wait, and tell outcome", function()
      assert.same({ 7, false, true }, run [[
        local task = transport:spawn(function() error { code = 7 } end)
        local ok, raised = pcall(transport.wait, transport, task)
        assert(not ok)
        local told = transport:outcome(task)
        local fine, a, b = transport:outcome(transport:spawn(function() return nil, "b" end))
        assert(a == nil and b == "b")
        return { raised.code, told, fine }
      ]])
    end)

    it("that are cancelled return from where they wait, and send nothing more", function()
      assert.same({ "cancelled", true, "cancelled", false, "cancelled" }, run([[
        local url = ...
        local waiting = transport:spawn(function() return get(url) end)
        transport:sleep(0.1)
        assert(transport:cancel(waiting))
        local _, err = transport:wait(waiting)
        local task = transport:spawn(function()
          local _, first = get(url)
          local _, second = get(url)
          local _, third = transport:sleep(1)
          return { first.kind, first.sent, second.kind, second.sent, third.kind }
        end)
        transport:sleep(0.05)
        transport:cancel(task)
        assert(err.kind == "cancelled")
        return transport:wait(task)
      ]], url "/wait?10"))
    end)

    it("that are cancelled wake from sleep, and from waiting for others", function()
      assert.same({ "cancelled", "cancelled", true }, run [[
        local began = ngx.now()
        local sleeper = transport:spawn(function() return select(2, transport:sleep(10)) end)
        local waiter = transport:spawn(function() return select(2, transport:wait(sleeper)) end)
        transport:sleep(0.01)
        transport:cancel(waiter)
        local second = transport:wait(waiter).kind
        transport:cancel(sleeper)
        return { transport:wait(sleeper).kind, second, ngx.now() - began < 5 }
      ]])
    end)

    it("may be waited for by another request, when they are detached", function()
      run([[
        local url = ...
        package.loaded.detached = transport:detach(function() return get(url).body end)
        return true
      ]], url "/wait?0.2")
      assert.equal("waited", run "return transport:wait(package.loaded.detached)")
    end)

    it("that have no timer to run in say so", function()
      local err = run [[
        local timer, ngx = ngx.timer.at, ngx
        ngx.timer.at = function() return nil, "too many pending timers" end
        local task = transport:detach(function() return true end)
        ngx.timer.at = timer
        return told(select(2, transport:wait(task)))
      ]]
      assert.equal("timer: one expected, nginx says: too many pending timers", err.message)
    end)

    it("run through connect.parallel", function()
      assert.same({ "ok", "ok", "ok" }, run([[
        local url = ...
        local function call() return get(url).body end
        local results = require("luaconnect").parallel({ call, call, call }, { concurrency = 2 })
        return { results[1], results[2], results[3] }
      ]], url "/ok"))
    end)

    it("end with their request, and nothing of them stays", function()
      local code = [[
        local url = ...
        for i = 1, 20 do
          transport:spawn(function()
            if i % 2 == 0 then return transport:sleep(60) end
            return get(url)
          end)
        end
        ngx.sleep(0.002)
        ngx.exit(ngx.HTTP_NO_CONTENT)
      ]]
      local function ended(n)
        local posted = core.json_encode { code = code, arguments = { url "/wait?60" } }
        for _ = 1, n do assert.equal(204, server:post("/run", posted).status) end
        return run [[
          for _ = 1, 3 do collectgarbage() end
          return collectgarbage "count"
        ]]
      end
      local before = ended(20)
      assert.is_true(ended(50) - before < 100)
    end)

    it("that nobody waited for tell the error log", function()
      run [[
        transport:spawn(function() error "unheard" end)
        collectgarbage()
      ]]
      run "collectgarbage() collectgarbage()"
      assert.matches("a task failed and nobody waited for it: .*unheard", server:log())
    end)
  end)

  it("walks pages, and gives way in between", function()
    local pages = run([[
      local connect = require "luaconnect"
      local bodies = { '{"QueueSummaryList":[{"Id":"a"}],"NextToken":"t"}',
        '{"QueueSummaryList":[{"Id":"b"}]}' }
      local door = setmetatable({ send = function()
        ngx.sleep(0.001)
        return { status = 200, headers = {}, body = table.remove(bodies, 1) }
      end }, { __index = transport })
      local client = connect.client { region = "us-east-1", transport = door,
        credentials = { access_key_id = "a", secret_access_key = "b" } }
      local found = {}
      for queue in client:items("ListQueues", { InstanceId = "i" }) do found[#found + 1] = queue.Id end
      return found
    ]])
    assert.same({ "a", "b" }, pages)
  end)

  it("leaves no secret in the log", function()
    assert.is_nil(server:log():find(SECRET, 1, true))
  end)

  it("closes twice in silence; later calls raise", function()
    assert.matches("transport is closed", run [[
      local own = require "luaconnect.transport.resty".new()
      own:close()
      own:close()
      return select(2, pcall(own.send, own, { method = "GET", url = "http://127.0.0.1/", headers = {} }))
    ]])
  end)

  it("rejects options that it does not know", function()
    local resty = require "luaconnect.transport.resty"
    assert.error_matches(function() resty.new { verify = false } end, "verify is not known")
    assert.error_matches(function() resty.new { proxy = 1 } end, "string expected, got number")
  end)
end)
