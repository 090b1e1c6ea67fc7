local core = require "luaconnect.core"
local credentials = require "luaconnect.credentials"
local date = require "luaconnect.date"
local machine = require "spec.support.machine"

local NOON = 1714564800
local CANARY = "canary-7f3a"
local KEYS = { access_key_id = "AKIAOPTION", secret_access_key = CANARY }

-- a container that gives keys AKIA1, AKIA2 ... good for `life` seconds, after `delay` seconds
local function container(given)
  local w = machine.new { env = { AWS_CONTAINER_CREDENTIALS_FULL_URI = "http://localhost/creds" } }
  w.served = 0
  w.answer = function()
    if given.delay then w:sleep(given.delay) end
    if w.down then return { status = 500, headers = {}, body = "down" } end
    w.served = w.served + 1
    return { status = 200, headers = {}, body = core.json_encode {
      AccessKeyId = "AKIA" .. w.served, SecretAccessKey = CANARY, Token = CANARY,
      Expiration = date.format(w.time + (given.life or 3600)),
    } }
  end
  return w
end

local function id(provider)
  local keys, err = provider:get()
  assert(keys, err)
  return keys.access_key_id
end

local function fails(provider, message)
  local keys, err = provider:get()
  assert.is_nil(keys)
  assert.equal("credentials", err.kind)
  assert.matches(message, err.message, 1, true)
  assert.is_nil(tostring(err):find(CANARY, 1, true))
  return err
end

describe("the credential chain", function()
  it("is in one place, in order", function()
    local names = {}
    for i, link in ipairs(credentials.CHAIN) do names[i] = link.name end
    assert.equal("static environment assume_role web_identity sso profile process container instance",
      table.concat(names, " "))
  end)

  local BODY = '{"AccessKeyId":"%s","SecretAccessKey":"s","Token":"t","Expiration":"2030-01-01T00:00:00Z"}'

  -- everything at once; taking away the winner lets the next one answer
  local function everything()
    local function answer(request)
      local body = "role"
      if request.method == "PUT" then
        body = "TOKEN"
      elseif request.url:find "/creds$" then
        body = BODY:format "AKIABOX"
      elseif request.url:find "/role$" then
        body = BODY:format "AKIAEC2"
      end
      return { status = 200, headers = {}, body = body }
    end
    return machine.new {
      answer = answer,
      env = { AWS_ACCESS_KEY_ID = "AKIAENV", AWS_SECRET_ACCESS_KEY = CANARY,
        AWS_CONTAINER_CREDENTIALS_FULL_URI = "http://localhost/creds" },
      files = { ["/home/ada/.aws/credentials"] =
        "[default]\naws_access_key_id = AKIAFILE\naws_secret_access_key = " .. CANARY },
    }
  end

  it("asks option, environment, files, container, instance", function()
    local w = everything()
    local function now(more)
      local provider = credentials.new(w:options(more))
      return { id(provider), provider:source() }
    end
    assert.same({ "AKIAOPTION", "static" }, now { credentials = KEYS })
    assert.same({ "AKIAENV", "environment" }, now())
    w.env.AWS_ACCESS_KEY_ID = nil
    assert.same({ "AKIAFILE", "profile" }, now())
    w.files = {}
    assert.same({ "AKIABOX", "container" }, now())
    w.env.AWS_CONTAINER_CREDENTIALS_FULL_URI = nil
    assert.same({ "AKIAEC2", "instance" }, now())
  end)

  it("passes over the environment when the option profile is given", function()
    assert.equal("AKIAFILE", id(credentials.new(everything():options { profile = "default" })))
  end)

  it("ends with what to do", function()
    local w = machine.new { answer = function()
      return nil, { kind = "timeout", message = "no answer within 1 s", sent = false }
    end }
    local err = fails(credentials.new(w:options()), "AWS_ACCESS_KEY_ID")
    assert.matches("instance metadata", err.cause.message, 1, true)
    assert.equal(1, #w.requests)
    w.env.AWS_EC2_METADATA_DISABLED = "true"
    fails(credentials.new(w:options()), "AWS_ACCESS_KEY_ID")
    assert.equal(1, #w.requests)
  end)

  it("stops at a link that is there but broken", function()
    local w = everything()
    w.env.AWS_SECRET_ACCESS_KEY = nil
    fails(credentials.new(w:options()), "AWS_SECRET_ACCESS_KEY: missing")
    w.env.AWS_ACCESS_KEY_ID = nil
    w.files["/home/ada/.aws/credentials"] = "[default]\naws_secret_access_key " .. CANARY
    fails(credentials.new(w:options()), "/home/ada/.aws/credentials:2: '=' expected")
    w.files["/home/ada/.aws/credentials"] = "[default]\naws_secret_access_key = " .. CANARY
    fails(credentials.new(w:options()), "profile default: aws_access_key_id missing")
  end)

  it("fails when a chosen profile is not there", function()
    local message = 'profile "gone": not found'
    fails(credentials.new(machine.new({ env = { AWS_PROFILE = "gone" } }):options()), message)
    fails(credentials.new(machine.new({}):options { profile = "gone" }), message)
  end)

  it("reads nothing before it is asked", function()
    local touched = false
    local function touch() touched = true end
    local provider = credentials.new { getenv = touch, read = touch, credentials = touch }
    assert.is_false(touched)
    assert.is_nil(provider:source())
  end)
end)

describe("static credentials", function()
  local function static(value, w)
    return credentials.new((w or machine.new {}):options { credentials = value })
  end

  it("are given as they are", function()
    local keys = { access_key_id = "A", secret_access_key = "B", session_token = "C" }
    assert.same(keys, (static(keys):get()))
  end)

  it("are asked of a function each time, or until they end", function()
    local w, calls, life = machine.new {}, 0, nil
    local provider = static(function()
      calls = calls + 1
      return { access_key_id = "A" .. calls, secret_access_key = "B",
        expiration = life and date.format(w.time + life) }
    end, w)
    assert.equal("A1", id(provider))
    assert.equal("A2", id(provider))
    life = 3600
    assert.equal("A3", id(provider))
    assert.equal("A3", id(provider))
    w.time = w.time + 3001
    assert.equal("A4", id(provider))
  end)

  it("may come of another provider", function()
    assert.equal("AKIAOPTION", id(static(static(KEYS))))
  end)

  it("have to be credentials", function()
    for _, bad in ipairs {
      {}, { access_key_id = "A" }, { secret_access_key = CANARY }, "AKIA", 5,
      { access_key_id = "", secret_access_key = CANARY },
      { access_key_id = "A\r\nX: y", secret_access_key = CANARY },
      { access_key_id = "A", secret_access_key = CANARY, session_token = 5 },
      { access_key_id = "A", secret_access_key = CANARY, expiration = "later" },
    } do
      fails(static(bad), "expected")
    end
    fails(static(function() return nil, "no" end), "option credentials: the function gave none: no")
    fails(static(function() return nil, { message = "no" } end), "the function gave none: no")
    fails(static { accessKeyId = "A" },
      "static: access_key_id: string without control characters expected, got nil")
  end)

  it("that are over are refused", function()
    fails(static { access_key_id = "A", secret_access_key = "B", expiration = NOON - 1 },
      "static: credentials expected, got expired ones")
  end)
end)

describe("credentials in the environment", function()
  local function get(env)
    env.AWS_ACCESS_KEY_ID, env.AWS_SECRET_ACCESS_KEY = "A", "B"
    return credentials.new(machine.new({ env = env }):options()):get()
  end

  it("are read with token, expiration and account", function()
    assert.same({ access_key_id = "A", secret_access_key = "B", session_token = "C",
      expiration = NOON + 60, account_id = "123" }, (get {
        AWS_SESSION_TOKEN = "C", AWS_CREDENTIAL_EXPIRATION = "2024-05-01T12:01:00Z",
        AWS_ACCOUNT_ID = "123",
      }))
    assert.equal("old", get({ AWS_SECURITY_TOKEN = "old" }).session_token)
  end)

  it("end at a date", function()
    local _, err = get { AWS_CREDENTIAL_EXPIRATION = "soon" }
    assert.matches("AWS_CREDENTIAL_EXPIRATION: date", err.message, 1, true)
  end)
end)

describe("a provider", function()
  it("asks once while its credentials are good", function()
    local w = container {}
    local provider = credentials.new(w:options())
    for _ = 1, 100 do assert.equal("AKIA1", id(provider)) end
    w.time = w.time + 2700
    assert.equal("AKIA1", id(provider))
    assert.equal(1, w.served)
  end)

  it("asks again within 15 minutes of their end", function()
    local w = container {}
    local provider = credentials.new(w:options())
    id(provider)
    w.time = w.time + 2701
    assert.equal("AKIA2", id(provider))
  end)

  it("does not notice a source that is down, until the end", function()
    local w = container {}
    local provider = credentials.new(w:options())
    id(provider)
    w.down = true
    for _, after in ipairs { 2701, 3001, 3599 } do
      w.time = NOON + after
      assert.equal("AKIA1", id(provider))
    end
    w.time = NOON + 3600
    fails(provider, "container: status 200 expected, got 500")
    w.down = false
    assert.equal("AKIA2", id(provider))
  end)

  it("pauses between questions to a source that is down", function()
    local w = container {}
    local provider = credentials.new(w:options())
    id(provider)
    w.down, w.time = true, NOON + 2800
    local before = #w.requests
    id(provider)
    local asked = #w.requests - before
    for _ = 1, 100 do id(provider) end
    assert.equal(before + asked, #w.requests)
    w.time = w.time + 31
    id(provider)
    assert.equal(before + 2 * asked, #w.requests)
  end)

  it("does not ask all the time for credentials that never last long", function()
    local w = container { life = 300 }
    local provider = credentials.new(w:options())
    for _ = 1, 100 do id(provider) end
    assert.equal(1, w.served)
  end)

  it("bears a clock that is set back", function()
    local w = container {}
    local provider = credentials.new(w:options())
    id(provider)
    w.down, w.time = true, NOON + 2800
    id(provider)
    w.down, w.time = false, NOON - 10000
    assert.equal("AKIA1", id(provider))
    w.time = NOON + 3100
    assert.equal("AKIA2", id(provider))
  end)

  local function together(w, provider, count)
    local tasks, ids = {}, {}
    for i = 1, count do tasks[i] = w:spawn(function() return id(provider) end) end
    for i = 1, count do ids[i] = w:wait(tasks[i]) end
    return table.concat(ids, " ")
  end

  it("asks one question for however many tasks", function()
    local w = container { delay = 2 }
    local provider = credentials.new(w:options())
    assert.equal("AKIA1 AKIA1 AKIA1 AKIA1", together(w, provider, 4))
    assert.equal(1, w.served)
  end)

  it("lets the others go on while one asks ahead of time", function()
    local w = container { delay = 2 }
    local provider = credentials.new(w:options())
    id(provider)
    w.time = w.time + 2800
    assert.equal("AKIA2 AKIA1 AKIA1", together(w, provider, 3))
    assert.equal(2, w.served)
  end)

  it("lets all wait for the one answer near the end", function()
    local w = container { delay = 2 }
    local provider = credentials.new(w:options())
    id(provider)
    w.time = w.time + 3100
    assert.equal("AKIA2 AKIA2 AKIA2", together(w, provider, 3))
    assert.equal(2, w.served)
  end)

  it("asks a function of the caller's once for all tasks", function()
    local w, calls = machine.new {}, 0
    local provider = credentials.new(w:options { credentials = function()
      calls = calls + 1
      w:sleep(1)
      return { access_key_id = "A" .. calls, secret_access_key = "B", expiration = w.time + 3600 }
    end })
    assert.equal("A1 A1 A1", together(w, provider, 3))
  end)

  it("tells the hook what it found, never the secret", function()
    local w, events = container {}, {}
    local hooks = { credentials = function(event) events[#events + 1] = event end }
    local provider = credentials.new(w:options { hooks = hooks })
    id(provider)
    assert.same({ { source = "container", access_key_id = "AKIA1", expiration = NOON + 3600 } }, events)
    w.down, w.time = true, NOON + 3600
    provider:get()
    assert.equal("credentials", events[2].error.kind)
    w.env = { AWS_EC2_METADATA_DISABLED = "true" }
    credentials.new(w:options { hooks = hooks }):get()
    assert.is_nil(events[3].source)
    assert.equal("credentials", events[3].error.kind)
  end)
end)

describe("credentials.share", function()
  after_each(function() credentials.share(nil) end)

  it("has a say in providers of the chain, by profile", function()
    credentials.share(function(provider, profile) return { provider, profile } end)
    local given = credentials.new { profile = "sales" }
    assert.equal("sales", given[2])
    assert.is_function(given[1].get)
    assert.is_nil(credentials.new()[2])
  end)

  it("leaves those alone who bring credentials or a world of their own", function()
    credentials.share(error)
    for _, options in ipairs { { credentials = KEYS }, { getenv = function() end }, { read = function() end },
      { metadata = { disabled = true } }, { mfa_code = function() end }, { transport = {} } } do
      assert.is_function(credentials.new(options).get)
    end
  end)
end)

describe("a provider", function()
  it("holds what nobody has to be asked for", function()
    local static = credentials.new { credentials = { access_key_id = "a", secret_access_key = "b" } }
    assert.equal("a", static:hold().access_key_id)
    assert.equal("static", static:source())
    local asking = credentials.new { credentials = function() error "asked" end }
    assert.is_nil(asking:hold())
  end)

  it("asks anew whenever it is told to", function()
    local n = 0
    local provider = credentials.new { credentials = function()
      n = n + 1
      return { access_key_id = "key" .. n, secret_access_key = "s", expiration = os.time() + 3600 }
    end }
    assert.equal("key1", provider:get().access_key_id)
    assert.equal("key1", provider:get().access_key_id)
    assert.equal("key2", provider:ask().access_key_id)
    assert.equal("key2", provider:get().access_key_id)
  end)
end)
