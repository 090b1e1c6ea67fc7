-- A page that a person looks at, in a browser that reaches the emulator. It knows the published
-- credentials, as everybody does.

local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local w
before_each(function() w = support.new() end)

local INPUT = { InstanceId = support.INSTANCE, ContactId = "c" }
local LANGUAGE = { ["Accept-Language"] = "en" }

-- the code that a browser's call of an operation ends with, and the message
local function ask(headers, scope, operation, host)
  scope = scope or {}
  scope.endpoint = host and "http://" .. host
  local request = support.request(w, operation or "DescribeContact", INPUT, scope)
  for name, value in pairs(headers) do request.headers[name] = value end
  local response = w:handle(request)
  return response.headers["x-amzn-errortype"], core.json_decode(response.body).message, response.status
end

local FINE = "ResourceNotFoundException"

local function refused(pattern, ...)
  local code, message, status = ask(...)
  assert.same({ "AccessDeniedException", 403 }, { code, status })
  assert.matches(pattern, message)
end

local ELSEWHERE = { "https://evil.example", "null", "http://203.0.113.5:8080", "file://",
  "chrome-extension://abc", "http://localhost.evil.example", "http://127.0.0.1.evil.example",
  "http://[::1].evil.example", "http://[2001:db8::1]", "http://a@evil.example", "" }

describe("a page from elsewhere", function()
  it("cannot use the published credentials", function()
    for _, origin in ipairs(ELSEWHERE) do
      refused("^Origin: a page of this machine expected, got ", { Origin = origin })
      refused("^Origin: ", { Origin = origin }, nil, "StopContact")
    end
  end)

  it("cannot use an emulator that looks at no signature", function()
    w = support.new { verify = false }
    for _, origin in ipairs(ELSEWHERE) do
      refused("^Origin: ", { Origin = origin, Authorization = "none" })
    end
  end)

  it("cannot by a name of its own that leads here", function()
    refused("^Host: .*got rebound.evil.example:4566; ", LANGUAGE, nil, nil, "rebound.evil.example:4566")
    refused("^Origin: ", { Origin = "http://rebound.evil.example:4566" }, nil, nil,
      "rebound.evil.example:4566")
    w = support.new { verify = false }
    refused("^Host: ", LANGUAGE, nil, nil, "rebound.evil.example:4566")
  end)

  it("is told of its own mistakes first", function()
    local code = ask({ Origin = "https://evil.example" }, { secret_access_key = "wrong" })
    assert.equal("InvalidSignatureException", code)
  end)

  it("may use credentials that it was given, and the tokens of participants", function()
    w = support.new { credentials = { AKIDOWN = "own-secret" } }
    assert.equal(FINE, (ask({ Origin = "https://shop.example" },
      { access_key_id = "AKIDOWN", secret_access_key = "own-secret" })))
    w = support.new()
    local chat = assert(support.call(w, "StartChatContact", {
      ContactFlowId = support.FLOW, ParticipantDetails = { DisplayName = "Ada" } }))
    assert(support.take_part(w, chat.ParticipantToken, "CreateParticipantConnection",
      { Type = { "CONNECTION_CREDENTIALS" } }, { Origin = "https://shop.example" }))
  end)

  it("may use the published ones when its name was allowed, under no other id", function()
    w = support.new { hosts = { "shop.example" } }
    assert.equal(FINE, (ask { Origin = "https://shop.example" }))
    w = support.new { credentials = { AKIDOWN = emulator.CREDENTIALS.secret_access_key } }
    refused("^Origin: ", { Origin = "https://shop.example" }, { access_key_id = "AKIDOWN" })
  end)
end)

describe("a page of this machine", function()
  it("may use the published credentials", function()
    for _, origin in ipairs { "http://localhost:3000", "https://app.localhost", "http://127.0.0.1:5173",
      "http://[::1]:8080", "http://web:3000" } do
      assert.equal(FINE, (ask { Origin = origin }), origin)
    end
    assert.equal(FINE, (ask({ Origin = "http://192.168.1.5:3000" }, nil, nil, "192.168.1.5:4566")))
    assert.equal(FINE, (ask({ Origin = "http://[fd00::5]:3000" }, nil, nil, "[fd00::5]:4566")))
  end)
end)

describe("a program", function()
  it("may call the emulator whatever it is", function()
    for _, host in ipairs { "connect.us-east-1.amazonaws.com", "emulator.tests.svc.cluster.local",
      "host.docker.internal:4566", "10.0.0.1:4566", "emulator:4566" } do
      assert.equal(FINE, (ask({}, nil, nil, host)), host)
    end
    assert.equal(FINE, (ask(LANGUAGE, nil, nil, "host.docker.internal:4566")))
  end)
end)
