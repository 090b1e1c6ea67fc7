local connect = require "luaconnect"
local door = require "spec.support.door"

local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = "CANARYSECRET" }
local PLACE = { InstanceId = "i", ContactId = "c" }

local function open(options)
  options.region, options.credentials = "eu-west-2", KEYS
  options.getenv, options.read = options.getenv or function() end, function() end
  options.transport = options.transport or door.new()
  return connect.client(options)
end

local function raises(expected, fn, ...)
  local ok, message = pcall(fn, ...)
  assert.is_false(ok, expected)
  assert.matches(expected, message, 1, true)
  assert.is_nil(message:find "CANARY")
end

describe("options of a client", function()
  it("are taken, the nested ones too", function()
    local nothing = function() end
    for _, options in ipairs {
      { retry = { mode = "adaptive", max_attempts = 5, quota = true } }, { retry = { mode = "legacy" } },
      { retry = { mode = "Off" } }, { retry = false }, { retry = { max_attempts = 2.0 } },
      { retry = { max_attempts = "2" } },
      { timeout = 5 }, { timeout = 0.5 }, { timeout = { connect = 1 } }, { timeout = { total = math.huge } },
      { hooks = { request = nothing, response = nothing, retry = nothing, error = nothing,
        credentials = nothing } }, { hooks = {} },
      { metadata = { timeout = 1, attempts = 2, endpoint = "http://[::1]", endpoint_mode = "ipv6",
        v1_disabled = true, disabled = true } },
      { rate = "documented" },
      { rate = { StartChatContact = 2, SendMessage = { 1, 2 }, ["*"] = 5, documented = true } },
      { validate = false }, { validate = "strict" },
    } do
      assert.truthy(open(options))
    end
  end)

  it("are refused when misspelt or when nobody can have meant them, and nothing is left to chance", function()
    for expected, options in pairs {
      ["retry.max_attempt is not known"] = { retry = { max_attempt = 1 } },
      ["'retry.mode' to 'client' (standard, adaptive or off expected, got \"fast\")"] =
        { retry = { mode = "fast" } },
      ["'retry.max_attempts' to 'client' (whole number above 0 expected, got 0)"] =
        { retry = { max_attempts = 0 } },
      ["(whole number above 0 expected, got 1.5)"] = { retry = { max_attempts = 1.5 } },
      ["(whole number above 0 expected, got inf)"] = { retry = { max_attempts = math.huge } },
      ["'retry.max_attempts' to 'client' (whole number above 0 expected, got \"two\")"] =
        { retry = { max_attempts = "two" } },
      ["(table or false expected, got true)"] = { retry = true },
      ["timeout.conect is not known"] = { timeout = { conect = 1 } },
      ["'timeout' to 'client' (seconds from 0 on expected, got -1)"] = { timeout = -1 },
      ["(seconds from 0 on expected, got -1)"] = { timeout = { total = -1 } },
      ["seconds from 0 on expected, got"] = { timeout = 0 / 0 },
      ["'timeout.total' to 'client' (number expected, got string)"] = { timeout = { total = "5" } },
      ["hooks.requst is not known"] = { hooks = { requst = print } },
      ["'hooks.request' to 'client' (function expected, got number)"] = { hooks = { request = 5 } },
      ["metadata.tmeout is not known"] = { metadata = { tmeout = 1 } },
      ["'rate' (StartChatContat: the name of an operation expected)"] = { rate = { StartChatContat = 1 } },
      ["'rate' (1: the name of an operation expected)"] = { rate = { 1 } },
      ["\"model\", \"strict\" or false expected, got \"loose\""] = { validate = "loose" },
      ["\"model\", \"strict\" or false expected, got true"] = { validate = true },
      ["an object with send expected, got \"crul\""] = { transport = "crul" },
      ["an object with send expected, got table"] = { transport = { send = true } },
    } do
      raises(expected, open, options)
    end
  end)

  it("blame the line that opened the client", function()
    for _, options in ipairs { 5, { regoin = 1 }, { retry = { mots = 1 } }, { timeout = -1 },
      { retry = true },
      { rate = { A = 1 } }, { rate = { StartChatContact = -1 } }, { rate = true }, { transport = "crul" },
      { rules = { ["X-1"] = false } }, { validate = true } } do
      local line
      local _, message = pcall(function()
        line = debug.getinfo(1, "l").currentline; connect.client(options) -- luacheck: ignore
      end)
      assert.matches("client_options_spec.lua:" .. line .. ":", message, 1, true)
    end
  end)
end)

describe("options of a call", function()
  local function called(options)
    local t = door.new(door.refusal(500, "InternalServiceException"))
    local output, err = open({ transport = t }):call("DescribeContact", PLACE, options)
    return t, output, err
  end

  it("are refused when misspelt, wherever they are", function()
    for expected, options in pairs {
      ["bad option to 'call': timout is not known"] = { timout = 1 },
      ["retry.max is not known"] = { retry = { max = 1 } },
      ["'retry.max_attempts' to 'call' (number expected, got string)"] = { retry = { max_attempts = "2" } },
      ["(whole number above 0 expected, got 0)"] = { retry = { max_attempts = 0 } },
      ["(standard or off expected, got \"adaptive\")"] = { retry = { mode = "adaptive" } },
      ["(table or false expected, got true)"] = { retry = true },
      ["timeout.conect is not known"] = { timeout = { conect = 1 } },
      ["'deadline' to 'call' (seconds expected, got"] = { deadline = 0 / 0 },
      ["'headers' (headers.X-A: string expected, got boolean)"] = { headers = { ["X-A"] = true } },
      ["'headers' (headers: names as strings expected, got number)"] = { headers = { "X-A" } },
    } do
      raises(expected, called, options)
    end
  end)

  it("say whether it is tried again", function()
    assert.equal(2, #called({}).requests)
    assert.equal(1, #called({ retry = { mode = "off" } }).requests)
    assert.equal(2, #called({ retry = { mode = "standard" } }).requests)
    assert.equal(1, #called({ retry = false }).requests)
  end)

  it("may hold times that have passed meanwhile: then nothing is sent", function()
    for _, deadline in ipairs { 0, -5, 1.6e9 } do
      local t, output, err = called { deadline = deadline }
      assert.is_nil(output)
      assert.same({ "timeout", false, 0 }, { err.kind, err.sent, #t.requests })
    end
    local t = called { timeout = -1 }
    assert.same({ connect = 0, total = 0 }, t.timeouts[1])
  end)

  it("are the same for pages, which have a few of their own", function()
    local c = open {}
    for expected, case in pairs {
      ["bad option to 'pages': page_sise is not known"] = { "pages", { page_sise = 2 } },
      ["bad option to 'pages': limit is not known"] = { "pages", { limit = 2 } },
      ["'limit' to 'items' (number expected, got string)"] = { "items", { limit = "2" } },
      ["bad options to 'items' (table expected, got number)"] = { "items", 5 },
    } do
      raises(expected, c[case[1]], c, "ListQueues", { InstanceId = "i" }, case[2])
    end
    local ok, err = pcall(c:pages("ListQueues", "i"))
    assert.is_false(ok)
    assert.equal("ListQueues: validation: input: structure expected, got string", tostring(err))
  end)

  it("are fewer for what no model knows, where a token or a member would have no place", function()
    local c = open {}
    raises("bad option to 'raw': extra is not known", function() c:raw({ path = "/" }, { extra = {} }) end)
    raises("bad option to 'raw': client_token is not known",
      function() c:raw({ path = "/" }, { client_token = "t" }) end)
    raises("bad option to 'raw': pth is not known", function() c:raw { pth = "/" } end)
  end)
end)
