local core = require "luaconnect.core"
local credentials = require "luaconnect.credentials"
local machine = require "spec.support.machine"

local CANARY = "canary-7f3a"

local SESSION = [[
[default]
sso_session = work
sso_account_id = 123456789012
sso_role_name = Agents & Co
[sso-session work]
sso_region = eu-west-1
sso_start_url = https://work.awsapps.com/start
]]

local LEGACY = [[
[default]
sso_region = eu-west-1
sso_start_url = https://work.awsapps.com/start
sso_account_id = 123456789012
sso_role_name = Agents
]]

-- files named by the SHA-1 of "work", and of the start URL
local FILE = "/home/ada/.aws/sso/cache/" .. core.sha1hex "work" .. ".json"
local LEGACY_FILE = "/home/ada/.aws/sso/cache/" .. core.sha1hex "https://work.awsapps.com/start" .. ".json"

local function token(more)
  local t = {
    accessToken = CANARY .. "-access", expiresAt = "2024-05-01T20:00:00Z",
    refreshToken = CANARY .. "-refresh", clientId = "client",
    clientSecret = CANARY .. "-client", registrationExpiresAt = "2024-06-01T00:00:00Z",
    region = "eu-west-1",
  }
  for key, value in pairs(more or {}) do t[key] = value or nil end
  return core.json_encode(t)
end

local NEARLY = { expiresAt = "2024-05-01T12:10:00Z" }

local ROLE = '{"roleCredentials":{"accessKeyId":"AKIASSO","secretAccessKey":"' .. CANARY
  .. '","sessionToken":"' .. CANARY .. '","expiration":1714568400000}}'
local RENEWED = '{"accessToken":"' .. CANARY .. '-second","expiresIn":28800,"tokenType":"Bearer"'
  .. ',"refreshToken":"' .. CANARY .. '-next"}'

local function portal(files, answers)
  local m = machine.new { files = files }
  answers = answers or {}
  m.answer = function(request)
    local kind = request.url:find "/token$" and "token" or "role"
    return answers[kind] or { status = 200, headers = {}, body = kind == "token" and RENEWED or ROLE }
  end
  return m
end

local function get(m, options)
  return credentials.new(m:options(options)):get()
end

local function fails(m, message)
  local keys, err = get(m)
  assert.is_nil(keys)
  assert.equal("credentials", err.kind)
  assert.matches(message, err.message, 1, true)
  assert.is_nil((tostring(err) .. tostring(err.cause)):find(CANARY, 1, true))
end

describe("a profile of SSO", function()
  it("asks the portal with the session's token", function()
    local m = portal { ["/home/ada/.aws/config"] = SESSION, [FILE] = token() }
    assert.same({ access_key_id = "AKIASSO", secret_access_key = CANARY, session_token = CANARY,
      expiration = 1714568400, account_id = "123456789012" }, (get(m)))
    assert.equal(1, #m.requests)
    assert.equal("https://portal.sso.eu-west-1.amazonaws.com/federation/credentials"
      .. "?role_name=Agents%20%26%20Co&account_id=123456789012", m.requests[1].url)
    assert.equal(CANARY .. "-access", m.requests[1].headers["x-amz-sso_bearer_token"])
  end)

  it("renews a token that is nearly over, and keeps it", function()
    local m = portal { ["/home/ada/.aws/config"] = SESSION, [FILE] = token(NEARLY) }
    assert(get(m))
    assert.equal("https://oidc.eu-west-1.amazonaws.com/token", m.requests[1].url)
    assert.same({ grantType = "refresh_token", clientId = "client", clientSecret = CANARY .. "-client",
      refreshToken = CANARY .. "-refresh" }, core.json_decode(m.requests[1].body))
    assert.equal(CANARY .. "-second", m.requests[2].headers["x-amz-sso_bearer_token"])
    local kept = core.json_decode(m.files[FILE])
    assert.same({ CANARY .. "-second", CANARY .. "-next", "2024-05-01T20:00:00Z", "client", "eu-west-1" },
      { kept.accessToken, kept.refreshToken, kept.expiresAt, kept.clientId, kept.region })
  end)

  it("goes on with a token that is not over yet when it cannot be renewed", function()
    local files = { ["/home/ada/.aws/config"] = SESSION, [FILE] = token(NEARLY) }
    local m = portal(files, { token = { status = 400, headers = {}, body = "{}" } })
    assert.equal("AKIASSO", get(m).access_key_id)
  end)

  it("tells which command renews a token that is over", function()
    local over = { expiresAt = "2024-05-01T11:00:00Z" }
    local message = "profile default: SSO token expired; run: aws sso login --profile default"
    for _, answer in ipairs {
      { status = 400, headers = {}, body = '{"error":"invalid_grant"}' },
      { status = 200, headers = {}, body = "<html>" },
    } do
      fails(portal({ ["/home/ada/.aws/config"] = SESSION, [FILE] = token(over) }, { token = answer }),
        message)
    end
    over.refreshToken = false
    fails(portal { ["/home/ada/.aws/config"] = SESSION, [FILE] = token(over) }, message)
    fails(portal { ["/home/ada/.aws/config"] = SESSION, [FILE] = token {
      expiresAt = "2024-05-01T11:00:00Z", registrationExpiresAt = "2024-05-01T11:00:00Z" } }, message)
    fails(portal { ["/home/ada/.aws/config"] = LEGACY, [LEGACY_FILE] = token {
      expiresAt = "2024-05-01T11:00:00UTC" } }, message)
  end)

  it("tells the same where there is no token, or none to use", function()
    local command = "; run: aws sso login --profile default"
    fails(portal { ["/home/ada/.aws/config"] = SESSION }, "SSO token not found" .. command)
    for _, text in ipairs {
      "", "[]", "{}", CANARY, token { expiresAt = "soon" }, token { accessToken = 5 },
    } do
      fails(portal { ["/home/ada/.aws/config"] = SESSION, [FILE] = text },
        "SSO token file not understood" .. command)
    end
    fails(portal({ ["/home/ada/.aws/config"] = SESSION, [FILE] = token() },
      { role = { status = 401, headers = {}, body = "" } }), "SSO token refused" .. command)
  end)

  it("may be of the older kind", function()
    local m = portal { ["/home/ada/.aws/config"] = LEGACY, [LEGACY_FILE] = token() }
    assert.equal("AKIASSO", get(m).access_key_id)
    assert.matches("role_name=Agents&", m.requests[1].url, 1, true)
  end)

  it("has to be whole, and not to contradict its session", function()
    fails(portal { ["/home/ada/.aws/config"] = "[default]\nsso_account_id = 1\nsso_session = gone" },
      "profile default: sso-session gone not found")
    fails(portal { ["/home/ada/.aws/config"] = "[default]\nsso_account_id = 1" },
      "profile default: sso_role_name missing")
    fails(portal { ["/home/ada/.aws/config"] = SESSION .. "[default]\nsso_region = us-east-1\n" },
      "profile default: sso_region differs from that of its sso-session")
  end)

  it("does not take anything for credentials", function()
    local files = { ["/home/ada/.aws/config"] = SESSION, [FILE] = token() }
    fails(portal(files, { role = { status = 200, headers = {}, body = "<html>" .. CANARY } }),
      "sso: JSON with credentials expected")
    fails(portal(files, { role = { status = 200, headers = {}, body = '{"roleCredentials":{}}' } }),
      "sso: JSON with credentials expected")
    fails(portal(files, { role = { status = 403, headers = {}, body = CANARY } }),
      "sso: status 200 expected for role Agents & Co, got 403")
  end)
end)
