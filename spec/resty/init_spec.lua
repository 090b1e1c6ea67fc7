-- What the workers of an nginx share: one question for credentials, one rate.

local core = require "luaconnect.core"
local date = require "luaconnect.date"
local nginx = require "spec.support.nginx"
local scripted = require "spec.support.scripted"

local CANARY = "canary-7f3a"
local CALL = [[
  location = /call {
    content_by_lua_block {
      client = client or require("luaconnect").client { endpoint = "http://127.0.0.1:@upstream@",
        retry = false, rate = { DescribeContact = { 20, 5 } } }
      local output, err = client:describe_contact { InstanceId = "i", ContactId = "c" }
      ngx.say(output and output.Contact.Id or tostring(err), " ", ngx.worker.pid())
    }
  }
  location = /hammer {
    content_by_lua_block {
      local limits, taken = require("luaconnect.rate").new({ StopContact = { 2000, 100 } }, "connect"), 0
      local transport = require("luaconnect.transport").get()
      local over = ngx.var.arg_until + 0
      while transport:now() < over do
        if limits:take("account", "StopContact", transport:now(), 0) then taken = taken + 1 end
      end
      ngx.say(taken, " ", ngx.worker.pid())
    }
  }
  location = /other {
    content_by_lua_block {
      other = other or require("luaconnect").client { retry = false,
        endpoint = "http://127.0.0.1:@upstream@" }
      local output, err = other:describe_contact { InstanceId = "i", ContactId = "c" }
      ngx.say(output and output.Contact.Id or tostring(err), " ", ngx.worker.pid())
    }
  }
]]

-- the upstream tells whose key a call was signed with
local UPSTREAM = [[
  server {
    listen 127.0.0.1:@upstream@;
    location / {
      content_by_lua_block {
        local key = (ngx.var.http_authorization or ""):match "Credential=([^/]+)" or "none"
        ngx.print('{"Contact":{"Id":"' .. key .. '"}}')
      }
    }
  }
]]

describe("luaconnect.resty #door", function()
  local missing = nginx.missing()
  if missing then
    pending("nothing is run: " .. missing)
    return
  end

  local source, server
  local place = 0 -- each test has a path of its own, since lists of answers begin once

  setup(function() source = scripted.start() end)

  teardown(function() source:close() end)

  before_each(function() place = place + 1 end)

  after_each(function()
    if not server then return end
    local log = server:log()
    server:stop()
    server = nil
    assert.is_nil(log:find(CANARY, 1, true))
  end)

  -- an answer with credentials for so many seconds
  local function keys(id, life)
    return { body = core.json_encode { AccessKeyId = id, SecretAccessKey = CANARY, Token = CANARY,
      Expiration = date.format(os.time() + (life or 21600)) } }
  end

  local function answers(list)
    source:script { ["GET /" .. place] = list }
  end

  -- four workers, which a script tells how to share
  local function start(init, dict, options)
    options = options or {}
    options.http = (options.http or "") .. ([[
      %s
      init_by_lua_block { %s }
      %s
    ]]):format(dict or "lua_shared_dict luaconnect 1m;", init or "assert(require('luaconnect.resty').init())",
      UPSTREAM)
    options.server = CALL .. (options.more or "")
    options.workers, options.reuseport = options.workers or 4, true
    options.env = options.env or {}
    options.env.AWS_CONTAINER_CREDENTIALS_FULL_URI = source.url .. "/" .. place
    options.env.AWS_REGION = options.env.AWS_REGION or "eu-west-2"
    options.env.HOME = options.env.HOME or "/nonexistent"
    server = nginx.start(options)
  end

  -- calls side by side; answers by what they were signed, and how many workers there were
  local function calls(n, path)
    local functions, signers, workers, many = {}, {}, {}, 0
    for i = 1, n do functions[i] = function() return server:get(path or "/other").body end end
    for _, body in ipairs(server:together(functions)) do
      local signer, pid = body:match "^(.*) (%d+)\n$"
      signers[signer] = (signers[signer] or 0) + 1
      if not workers[pid] then workers[pid], many = true, many + 1 end
    end
    return signers, many
  end

  local function questions()
    return #source:requests()
  end

  describe("credentials", function()
    it("are asked for once, however many workers and calls want them", function()
      answers(keys "FIRST")
      start()
      local signers, workers = calls(100)
      assert.same({ FIRST = 100 }, signers)
      assert.is_true(workers > 1)
      assert.same({ FIRST = 100 }, calls(100))
      assert.equal(1, questions())
    end)

    -- calls until all are signed by these
    local function settled(signer)
      server.child:await(function() return calls(8)[signer] == 8 end)
    end

    it("are renewed ahead of their end by one worker, with or without calls", function()
      answers { keys("FIRST", 3600), keys "SECOND" }
      start [[
        local credentials = require "luaconnect.credentials"
        credentials.ADVISORY, credentials.PAUSE = 3600, 0.5
        assert(require("luaconnect.resty").init())
      ]]
      assert.same({ FIRST = 1 }, calls(1))
      server.child:await(function() return questions() == 2 end)
      settled "SECOND"
      assert.equal(2, questions())
    end)

    it("that cannot be renewed are used until their end", function()
      answers({ keys("FIRST", 600), { status = 500 } })
      start [[
        require("luaconnect.credentials").PAUSE = 0.1
        assert(require("luaconnect.resty").init())
      ]]
      for _ = 1, 5 do
        assert.same({ FIRST = 20 }, calls(20))
        server.transport:sleep(0.05)
      end
      assert.is_true(questions() > 1)
    end)

    it("that nobody has are an error for all who wait, after one round of questions", function()
      answers({ status = 404 })
      start()
      local signers = calls(40)
      local message = next(signers)
      assert.equal(40, signers[message])
      assert.matches("^DescribeContact: credentials: .*status 200 expected, got 404", message)
      assert.is_true(questions() < 20)
    end)

    it("that have ended make calls wait for new ones", function()
      answers({ keys("FIRST", 2), keys "SECOND" })
      start()
      assert.same({ FIRST = 10 }, calls(10))
      server.transport:sleep(2.1)
      assert.same({ SECOND = 40 }, calls(40))
      assert.equal(2, questions())
    end)

    it("are asked for again after a reload", function()
      answers({ keys "FIRST", keys "SECOND" })
      start()
      assert.same({ FIRST = 10 }, calls(10))
      server:reload()
      settled "SECOND"
    end)
  end)

  it("signs in a phase that cannot wait as soon as there are credentials", function()
    answers(keys "FIRST")
    start([[
      assert(require("luaconnect.resty").init())
      local client = require("luaconnect").client {}
      function late()
        local request, err = client:prepare("DescribeContact", { InstanceId = "i", ContactId = "c" })
        print("late: ", request and request.headers.Authorization:match "Credential=(%w+)" or tostring(err))
      end
    ]], nil, { workers = 1,
      more = "location = /late { return 204; log_by_lua_block { late() } }" })
    server:get "/late"
    server.child:await(function()
      server:get "/late"
      return server:log():find("late: FIRST", 1, true)
    end)
    assert.matches("late: DescribeContact: transport: a phase of nginx with sockets expected, got log",
      server:log(), 1, true)
    assert.equal(1, questions())
  end)

  it("asks for credentials once more when the worker that asked has died", function()
    answers { { body = keys("FIRST").body, delay = 5 }, keys "SECOND" }
    start [[
      require("luaconnect.resty.credentials").LOCK = 0.5
      assert(require("luaconnect.resty").init())
    ]]
    local first = server.transport:spawn(function() return server:request("GET", "/other") end)
    server.child:await(function()
      server.transport:sleep(0.02)
      return questions() == 1
    end)
    os.execute(("for f in $(grep -ls '^PPid:.%d$' /proc/[0-9]*/status); do "
      .. "kill -KILL $(basename $(dirname $f)); done"):format(server.pid))
    assert.is_nil((server.transport:wait(first)))
    assert.same({ SECOND = 10 }, calls(10))
    assert.equal(2, questions())
  end)

  it("asks for credentials in nobody's request, so that none takes the others along", function()
    answers { { body = keys("FIRST").body, delay = 0.4 }, keys "SECOND" }
    start(nil, "", { workers = 1, http = "lua_check_client_abort on;" })
    local hasty = server.transport:spawn(function()
      local request = { method = "GET", url = server.url .. "/other", headers = {} }
      return server.transport:send(request, { total = 0.1 })
    end)
    server.transport:sleep(0.05)
    local signers = calls(5)
    assert.is_nil((server.transport:wait(hasty)))
    assert.same({ FIRST = 5 }, signers)
    assert.equal(1, questions())
  end)

  describe("a rate", function()
    it("holds over all workers together", function()
      answers(keys "FIRST")
      start()
      calls(8) -- connections and credentials are there
      local began = server.transport:now()
      local _, workers = calls(30, "/call")
      local took = server.transport:now() - began
      assert.is_true(workers > 1)
      assert.is_true(took >= 25 / 20 - 0.05, took) -- five at once, then twenty a second
      assert.is_true(took < 25 / 20 + 5, took)
    end)
  end)

  it("goes on counting rates through a reload", function()
    answers(keys "FIRST")
    start([[
      assert(require("luaconnect.resty").init())
      function limited()
        local limits = require("luaconnect.rate").new({ StopContact = { 0.01, 3 } }, "connect")
        local taken = limits:take("account", "StopContact", ngx.now(), 0)
        ngx.say(taken and "taken" or "none", " ", ngx.worker.pid())
      end
    ]], nil, { workers = 1, more = "location = /limited { content_by_lua_block { limited() } }" })
    assert.same({ taken = 3, none = 2 }, calls(5, "/limited"))
    local old = server:get("/limited").body
    server:reload()
    server.child:await(function() return server:get("/limited").body ~= old end)
    assert.same({ none = 5 }, calls(5, "/limited"))
  end)

  it("takes each token once, whatever workers do at the same time", function()
    start()
    local began = server.transport:now()
    local taken, workers = calls(8, ("/hammer?until=%.3f"):format(began + 0.4))
    local sum = 0
    for n, times in pairs(taken) do sum = sum + n * times end
    assert.is_true(workers > 1)
    assert.is_true(sum <= 100 + 2000 * 0.4 + 1, sum)
    assert.is_true(sum >= 100, sum)
  end)

  describe("a dictionary", function()
    local function times(pattern)
      local _, n = server:log():gsub(pattern, "")
      return n
    end

    it("that is missing leaves each worker on its own, said once", function()
      answers(keys "FIRST")
      start(nil, "")
      local signers, workers = calls(60)
      assert.same({ FIRST = 60 }, signers)
      assert.equal(workers, questions())
      assert.equal(1, times "there is no lua_shared_dict luaconnect")
    end)

    it("that is named and missing is an error at the start", function()
      assert.error_matches(function()
        start "require('luaconnect.resty').init { dict = 'mine' }"
      end, "lua_shared_dict mine expected in nginx.conf")
    end)

    it("that is full leaves each worker on its own, said once", function()
      answers(keys "FIRST")
      start([[
        assert(require("luaconnect.resty").init { dict = "small" })
        for _, size in ipairs { 2000, 500, 100, 10, 1 } do
          local i = 0
          repeat i = i + 1 until not ngx.shared.small:safe_set(size .. "/" .. i, ("x"):rep(size))
        end
      ]], "lua_shared_dict small 12k;")
      local signers, workers = calls(60)
      assert.same({ FIRST = 60 }, signers)
      assert.equal(workers, questions())
      calls(10, "/call")
      assert.equal(1, times "lua_shared_dict small: no memory; each worker")
    end)
  end)

  describe("init", function()
    it("reads the config file once, and remembers the environment", function()
      answers(keys "FIRST")
      local home = os.tmpname()
      os.remove(home)
      os.execute(("mkdir -p '%s/.aws' && printf '[profile p]\nregion = eu-central-1\n' >'%s/.aws/config'")
        :format(home, home))
      start([[
        assert(require("luaconnect.resty").init())
      ]], nil, { env = { HOME = home, AWS_PROFILE = "p" }, workers = 1 })
      os.execute(("rm -r '%s'"):format(home))
      assert.same({ FIRST = 2 }, calls(2))
    end)

    it("answers an error for a config file that says nothing sensible", function()
      local home = os.tmpname()
      os.remove(home)
      os.execute(("mkdir -p '%s/.aws' && echo 'nonsense' >'%s/.aws/config'"):format(home, home))
      finally(function() os.execute(("rm -r '%s'"):format(home)) end)
      assert.error_matches(function()
        start("assert(require('luaconnect.resty').init())", nil, { env = { HOME = home }, workers = 1 })
      end, "config:1: ")
    end)

    it("raises in another phase, and for options that it does not know", function()
      local response = nginx.run([[
        ngx.say(table.concat(told, "\n"))
        ngx.say(select(2, pcall(require("luaconnect.resty").init)))
      ]], { http = [[
        init_by_lua_block {
          told = { select(2, pcall(require("luaconnect.resty").init, { zone = "x" })),
            select(2, pcall(require("luaconnect.resty").init, { dict = 7 })) }
        } ]] })
      assert.matches("bad option to 'init': zone is not known", response.body, 1, true)
      assert.matches("bad option 'dict' to 'init' (string expected, got number)", response.body, 1, true)
      assert.matches("init: init_by_lua expected, got phase content", response.body, 1, true)
    end)
  end)
end)
