local credentials = require "luaconnect.credentials"
local machine = require "spec.support.machine"

local CANARY = "canary-7f3a"

local ROLE = "arn:aws:iam::123456789012:role/"

local GIVEN = [[
<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleResult>
    <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/demo/x</Arn></AssumedRoleUser>
    <Credentials>
      <AccessKeyId>%s</AccessKeyId>
      <SecretAccessKey>a&amp;b/c+d</SecretAccessKey>
      <SessionToken>token==</SessionToken>
      <Expiration>2024-05-01T13:00:00Z</Expiration>
    </Credentials>
  </AssumeRoleResult>
</AssumeRoleResponse>]]

local REFUSED = [[
<ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error>
<RequestId>r-1</RequestId></ErrorResponse>]]

local function form(body)
  local fields = {}
  for name, value in body:gmatch "([^&=]+)=([^&]*)" do
    fields[name] = value:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end)
  end
  return fields
end

-- who signed: the access key in the scope
local function signer(request)
  return request.headers.Authorization and request.headers.Authorization:match "Credential=([^/]+)/"
end

-- STS that gives keys named after the role and logs who asked for which
local function sts(text, more)
  more = more or {}
  local m = machine.new {
    env = more.env,
    files = { ["/home/ada/.aws/config"] = text, ["/var/token"] = more.token },
  }
  m.log = {}
  m.answer = function(request)
    if more.answer then return more.answer(request, m) end
    local fields = form(request.body)
    local role = fields.RoleArn:match "[^/]+$"
    m.fields = fields
    m.log[#m.log + 1] = (signer(request) or "nobody") .. ">" .. role
    return { status = 200, headers = {}, body = GIVEN:format("AKIA-" .. role) }
  end
  return m
end

local function get(m, options)
  return credentials.new(m:options(options)):get()
end

local function fails(m, message, options)
  local keys, err = get(m, options)
  assert.is_nil(keys)
  assert.equal("credentials", err.kind)
  assert.matches(message, err.message, 1, true)
  assert.is_nil((tostring(err) .. tostring(err.cause)):find(CANARY, 1, true))
  return err
end

local KEYS = "aws_access_key_id = AKIABASE\naws_secret_access_key = " .. CANARY .. "\n"

describe("a profile with a role", function()
  it("asks STS with the keys of its source profile", function()
    local m = sts("[default]\nrole_arn = " .. ROLE .. "demo\nsource_profile = base\n[profile base]\n" .. KEYS)
    local keys = assert(get(m))
    assert.same({ access_key_id = "AKIA-demo", secret_access_key = "a&b/c+d", session_token = "token==",
      expiration = 1714568400, account_id = "123456789012" }, keys)
    assert.same({ "AKIABASE>demo" }, m.log)
    assert.equal("https://sts.us-east-1.amazonaws.com/", m.requests[1].url)
    assert.equal("AssumeRole", m.fields.Action)
    assert.equal("2011-06-15", m.fields.Version)
    assert.equal("luaconnect-1714564800", m.fields.RoleSessionName)
  end)

  it("sends what the profile says", function()
    local m = sts("[default]\nrole_arn = " .. ROLE .. "demo\nsource_profile = base\nexternal_id = a b&c\n"
      .. "duration_seconds = 900\nrole_session_name = me\nmfa_serial = arn:mfa\nregion = eu-west-2\n"
      .. "[profile base]\n" .. KEYS)
    local asked
    assert(get(m, { mfa_code = function(serial) asked = serial return "123456" end }))
    assert.equal("arn:mfa", asked)
    assert.equal("https://sts.eu-west-2.amazonaws.com/", m.requests[1].url)
    local f = m.fields
    assert.same({ "a b&c", "900", "me", "arn:mfa", "123456" },
      { f.ExternalId, f.DurationSeconds, f.RoleSessionName, f.SerialNumber, f.TokenCode })
  end)

  it("goes through a chain of profiles", function()
    local m = sts("[default]\nrole_arn = " .. ROLE .. "c\nsource_profile = b\n"
      .. "[profile b]\nrole_arn = " .. ROLE .. "b\nsource_profile = a\n"
      .. "[profile a]\n" .. KEYS)
    assert.equal("AKIA-c", get(m).access_key_id)
    assert.same({ "AKIABASE>b", "AKIA-b>c" }, m.log)
  end)

  it("may bring the keys itself", function()
    local m = sts("[default]\nrole_arn = " .. ROLE .. "demo\nsource_profile = default\n" .. KEYS)
    assert.equal("AKIA-demo", get(m).access_key_id)
    assert.same({ "AKIABASE>demo" }, m.log)
  end)

  it("prefers the keys of a source profile to its role", function()
    local m = sts("[default]\nrole_arn = " .. ROLE .. "demo\nsource_profile = base\n[profile base]\n"
      .. "role_arn = " .. ROLE .. "other\nsource_profile = default\n" .. KEYS)
    assert(get(m))
    assert.same({ "AKIABASE>demo" }, m.log)
  end)

  it("takes what the machine has", function()
    local m = sts("[default]\nrole_arn = " .. ROLE .. "demo\ncredential_source = Environment\n",
      { env = { AWS_ACCESS_KEY_ID = "AKIAENV", AWS_SECRET_ACCESS_KEY = CANARY } })
    assert.equal("AKIA-demo", get(m, { profile = "default" }).access_key_id)
    assert.same({ "AKIAENV>demo" }, m.log)
  end)

  it("is refused when it leads in a circle", function()
    fails(sts("[default]\nrole_arn = x\nsource_profile = a\n[profile a]\nrole_arn = x\n"
      .. "source_profile = default"), "profile a: role chain comes back to profile default")
    fails(sts "[default]\nrole_arn = x\nsource_profile = default",
      "profile default: role chain comes back to profile default")
  end)

  it("is refused when it leads nowhere", function()
    for text, message in pairs {
      ["role_arn = x"] = "source_profile or credential_source missing",
      ["role_arn = x\nsource_profile = a\ncredential_source = Environment"] = "got both",
      ["role_arn = x\nsource_profile = gone"] = 'profile "gone": not found',
      ["role_arn = x\ncredential_source = Moon"] =
        "Environment, EcsContainer or Ec2InstanceMetadata expected",
      ["role_arn = x\ncredential_source = Environment"] =
        "credential_source Environment has no credentials",
      ["role_arn = x\nsource_profile = a\n[profile a]\nregion = eu-west-2"] =
        "profile a: credentials expected",
      ["role_arn = x\nsource_profile = a\nduration_seconds = long\n[profile a]\n" .. KEYS] =
        "duration_seconds: whole number expected",
      ["role_arn = x\nsource_profile = a\nmfa_serial = m\n[profile a]\n" .. KEYS] =
        "code of MFA device m needed; give the option mfa_code",
    } do
      fails(sts("[default]\n" .. text), message)
    end
  end)

  it("takes digits for a code", function()
    local text = "[default]\nrole_arn = x\nsource_profile = a\nmfa_serial = m\n[profile a]\n" .. KEYS
    fails(sts(text), "option mfa_code: string of digits expected", { mfa_code = function() return "x" end })
    fails(sts(text), "option mfa_code: string of digits expected", { mfa_code = function() end })
  end)

  it("goes where the settings say", function()
    local text = "[default]\nrole_arn = x/demo\nsource_profile = a\nregion = us-gov-west-1\n"
      .. "[profile a]\n" .. KEYS
    local function url(env)
      local m = sts(text, { env = env })
      assert(get(m))
      return m.requests[1].url
    end
    assert.equal("https://sts.us-gov-west-1.amazonaws.com/", url { AWS_USE_FIPS_ENDPOINT = "true" })
    assert.equal("https://sts.us-gov-west-1.api.aws/", url { AWS_USE_DUALSTACK_ENDPOINT = "true" })
    assert.equal("http://localhost:4566/", url { AWS_ENDPOINT_URL_STS = "http://localhost:4566/" })
  end)

  it("tells what STS said", function()
    local err = fails(sts("[default]\nrole_arn = x\nsource_profile = a\n[profile a]\n" .. KEYS, {
      answer = function()
        return { status = 403, headers = {}, body = REFUSED:format("AccessDenied", "not you &amp; not now") }
      end }), "sts: AssumeRole: AccessDenied: not you & not now (HTTP 403, request r-1)")
    assert.equal("AccessDenied", err.cause.code)
  end)

  it("tries again what may pass, and nothing else", function()
    local text = "[default]\nrole_arn = x/demo\nsource_profile = a\n[profile a]\n" .. KEYS
    local function attempts(status, code)
      local m = sts(text, { answer = function(_, m)
        m.count = (m.count or 0) + 1
        return { status = status, headers = {}, body = REFUSED:format(code, "no") }
      end })
      fails(m, code)
      return m.count
    end
    assert.equal(3, attempts(503, "ServiceUnavailable"))
    assert.equal(3, attempts(429, "Throttling"))
    assert.equal(1, attempts(403, "AccessDenied"))
  end)

  it("does not take anything for credentials", function()
    local text = "[default]\nrole_arn = x\nsource_profile = a\n[profile a]\n" .. KEYS
    for _, body in ipairs {
      "", "<html>" .. CANARY .. "</html>", GIVEN:format "",
      (GIVEN:format("A"):gsub("2024%-05%-01T13:00:00Z", "soon")),
    } do
      fails(sts(text, { answer = function() return { status = 200, headers = {}, body = body } end }),
        "XML with credentials expected from AssumeRole")
    end
  end)
end)

-- an expression that goes back and forth would be at these for hours
describe("an answer of STS that is meant to be long in reading", function()
  it("is refused", function()
    local million = 1000000
    for _, body in ipairs {
      "<AccessKeyId>a" .. (" "):rep(million), ("<AccessKeyId>"):rep(million / 10),
      "<AccessKeyId>" .. (" "):rep(million) .. "</AccessKeyId>", ("<AccessKeyId> a"):rep(million / 10),
    } do
      local m = sts("[default]\nrole_arn = " .. ROLE .. "r\ncredential_source = Environment",
        { env = { AWS_ACCESS_KEY_ID = "AKIA", AWS_SECRET_ACCESS_KEY = "s" },
          answer = function() return { status = 200, headers = {}, body = body } end })
      local keys, err = get(m, { profile = "default" })
      assert.is_nil(keys)
      assert.matches("XML with credentials expected", err.message)
    end
  end)
end)

describe("a web identity", function()
  local ENV = { AWS_WEB_IDENTITY_TOKEN_FILE = "/var/token", AWS_ROLE_ARN = ROLE .. "pod" }

  it("is exchanged without a signature", function()
    local m = sts("", { env = ENV, token = CANARY .. "\n" })
    assert.equal("AKIA-pod", get(m).access_key_id)
    assert.same({ "nobody>pod" }, m.log)
    assert.equal("AssumeRoleWithWebIdentity", m.fields.Action)
    assert.equal(CANARY, m.fields.WebIdentityToken)
    assert.equal("luaconnect-1714564800", m.fields.RoleSessionName)
  end)

  it("may stand in a profile, also as the source of a role", function()
    local text = "[profile pod]\nweb_identity_token_file = /var/token\nrole_arn = " .. ROLE
      .. "own\nrole_session_name = me\n[profile top]\nrole_arn = " .. ROLE .. "top\nsource_profile = pod\n"
    local m = sts(text, { token = CANARY })
    assert.equal("AKIA-own", get(m, { profile = "pod" }).access_key_id)
    assert.equal("me", m.fields.RoleSessionName)
    m = sts(text, { env = ENV, token = CANARY })
    assert.equal("AKIA-top", get(m, { profile = "top" }).access_key_id)
    assert.same({ "nobody>own", "AKIA-own>top" }, m.log)
  end)

  it("is read anew at each refresh", function()
    local m = sts("", { env = ENV, token = "one" })
    local provider = credentials.new(m:options())
    provider:get()
    m.files["/var/token"], m.time = "two", m.time + 3000
    provider:get()
    assert.equal("two", m.fields.WebIdentityToken)
  end)

  it("needs its file and its role", function()
    fails(sts("", { env = ENV }), "web identity: token file /var/token: not found")
    fails(sts("", { env = { AWS_WEB_IDENTITY_TOKEN_FILE = "/var/token" } }), "AWS_ROLE_ARN")
  end)

  it("is not repeated by an error", function()
    local body = REFUSED:format("InvalidIdentityToken", CANARY .. " is bad")
    local m = sts("", { env = ENV, token = CANARY, answer = function()
      return { status = 400, headers = {}, body = body }
    end })
    fails(m, "InvalidIdentityToken: *** is bad")
  end)
end)
