local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local SESSION = {
  AKIDSESSION = { secret_access_key = "s3cret", session_token = "token", expiration = 1700003600 },
}

local function describe_contact(w, scope)
  return support.request(w, "DescribeContact", { InstanceId = support.INSTANCE, ContactId = "c" }, scope)
end

-- what comes back when the signature is good, since there is no such contact
local FINE = "ResourceNotFoundException"

local function code_of(w, request)
  local response = w:handle(request)
  return response.headers["x-amzn-errortype"], response.status, core.json_decode(response.body)
end

local function refused(w, request, code, message)
  local got, status, body = code_of(w, request)
  assert.equal(code, got)
  assert.equal(403, status)
  assert.truthy((body.message or body.Message):find(message or "", 1, true), body.message or body.Message)
end

local function presigned(w, scope)
  local request = assert(core.prepare(core.find("connect", "DescribeContact"), "http://127.0.0.1:1",
    { InstanceId = support.INSTANCE, ContactId = "c" }, {}))
  local options = {
    service = "connect", region = emulator.REGION, time = w.clock:now(), expires = 3600,
    access_key_id = emulator.CREDENTIALS.access_key_id,
    secret_access_key = emulator.CREDENTIALS.secret_access_key,
  }
  for name, value in pairs(scope or {}) do options[name] = value end
  return { method = "GET", url = assert(core.presign(request, options)), headers = { Host = "127.0.0.1:1" } }
end

local function changed(request, name, pattern, replacement)
  local count
  request.headers[name], count = request.headers[name]:gsub(pattern, replacement)
  assert(count > 0)
  return request
end

describe("a header with several values", function()
  it("is signed without the blanks around each of them", function()
    local w = support.new()
    local request = assert(core.prepare(core.find("connect", "DescribeContact"), "http://127.0.0.1:1",
      { InstanceId = support.INSTANCE, ContactId = "c" }, {}))
    request.headers["X-List"] = { " a ", "b", "\t", "c d " }
    assert.equal(FINE, (code_of(w, assert(core.sign(request, {
      service = "connect", region = emulator.REGION, time = w.clock:now(),
      access_key_id = emulator.CREDENTIALS.access_key_id,
      secret_access_key = emulator.CREDENTIALS.secret_access_key,
    })))))
  end)
end)

-- an expression that goes back and forth would be at these for minutes
describe("a request that is meant to be long in reading", function()
  it("is refused", function()
    local w, long, parts = support.new(), ("a"):rep(128000), ("/a"):rep(64000)
    for _, request in ipairs {
      { headers = { authorization = "AWS4-HMAC-SHA256 " .. long } },
      { headers = { authorization = "AWS4-HMAC-SHA256 Credential=" .. long } },
      { headers = { authorization = "AWS4-HMAC-SHA256 Credential=" .. parts .. "/aws4_request" } },
      { url = "/contacts/i/c?X-Amz-Algorithm=AWS4-HMAC-SHA256&" .. long, headers = {} },
      { url = "/contacts/i/c?X-Amz-Credential=" .. long .. "&X-Amz-Signature=b", headers = {} },
    } do
      request.method, request.url = "GET", request.url or "/contacts/i/c"
      refused(w, request, "IncompleteSignatureException")
    end
  end)
end)

describe("a signed request", function()
  local w
  before_each(function() w = support.new() end)

  it("is admitted", function()
    assert.equal(FINE, (code_of(w, describe_contact(w))))
  end)

  it("is admitted by path and Host header alone, in any spelling of the names", function()
    local request = describe_contact(w)
    local lowered = {}
    for name, value in pairs(request.headers) do lowered[name:lower()] = value end
    request.url, request.headers = request.url:match("^http://[^/]*(.*)$"), lowered
    assert.equal(FINE, (code_of(w, request)))
  end)

  it("is refused without a signature", function()
    local request = describe_contact(w)
    request.headers.Authorization = nil
    refused(w, request, "MissingAuthenticationTokenException", "Missing Authentication Token")
  end)

  it("is refused for a wrong secret", function()
    refused(w, describe_contact(w, { secret_access_key = "wrong" }), "InvalidSignatureException",
      "The request signature we calculated does not match")
  end)

  it("is refused for an unknown key", function()
    refused(w, describe_contact(w, { access_key_id = "AKIDNOBODY" }), "UnrecognizedClientException",
      "security token included in the request is invalid")
  end)

  it("is refused when it was changed after signing", function()
    local body = support.request(w, "StopContact", { InstanceId = support.INSTANCE, ContactId = "c" })
    body.body = body.body:gsub('"c"', '"d"')
    refused(w, body, "InvalidSignatureException")
    local path = describe_contact(w)
    path.url = path.url .. "x"
    refused(w, path, "InvalidSignatureException")
    local query = describe_contact(w)
    query.url = query.url .. "?a=b"
    refused(w, query, "InvalidSignatureException")
    refused(w, changed(describe_contact(w), "Host", "127", "128"), "InvalidSignatureException")
  end)

  it("is refused outside of five minutes", function()
    local now = support.START
    assert.equal(FINE, (code_of(w, describe_contact(w, { time = now - 300 }))))
    assert.equal(FINE, (code_of(w, describe_contact(w, { time = now + 300 }))))
    refused(w, describe_contact(w, { time = now - 301 }), "InvalidSignatureException",
      "Signature expired: 2023")
    refused(w, describe_contact(w, { time = now + 301 }), "InvalidSignatureException",
      "Signature not yet current: 2023")
  end)

  it("is told the emulator's time when it is refused", function()
    local response = w:handle(describe_contact(w, { time = support.START - 7200 }))
    assert.equal("Tue, 14 Nov 2023 22:13:20 GMT", response.headers.Date)
  end)

  it("is refused for another region or service", function()
    refused(w, describe_contact(w, { region = "eu-west-2" }), "InvalidSignatureException",
      "Credential should be scoped to a valid region, not 'eu-west-2'.")
    refused(w, describe_contact(w, { service = "execute-api" }), "InvalidSignatureException",
      "Credential should be scoped to correct service: 'connect'.")
  end)

  it("is refused when its Authorization is malformed", function()
    for pattern, message in pairs {
      ["Signature=%x+"] = "requires 'Signature' parameter",
      ["Credential=[^,]+, "] = "requires 'Credential' parameter",
      ["SignedHeaders=[^,]+, "] = "requires 'SignedHeaders' parameter",
      ["/aws4_request"] = "must have exactly 5 slash-delimited elements",
      ["AWS4%-HMAC%-SHA256"] = "requires AWS4-HMAC-SHA256",
    } do
      refused(w, changed(describe_contact(w), "Authorization", pattern, ""), "IncompleteSignatureException",
        message)
    end
  end)

  it("is refused without a date, or with one that is none", function()
    local request = describe_contact(w)
    request.headers["X-Amz-Date"] = nil
    refused(w, request, "IncompleteSignatureException", "X-Amz-Date")
    local odd = changed(describe_contact(w), "X-Amz-Date", "T", " ")
    refused(w, odd, "IncompleteSignatureException", "ISO-8601")
    local other = changed(describe_contact(w), "X-Amz-Date", "^20231114", "20231113")
    refused(w, other, "InvalidSignatureException", "Date in Credential scope")
  end)

  it("is refused when it does not sign its host", function()
    refused(w, changed(describe_contact(w), "Authorization", "host;", ""), "InvalidSignatureException",
      "'Host' must be a 'SignedHeader'")
  end)

  it("is not looked at on demand", function()
    w = support.new { verify = false }
    assert.equal(FINE, (code_of(w, describe_contact(w, { secret_access_key = "wrong" }))))
  end)

  it("never makes the emulator tell a secret", function()
    local response = w:handle(describe_contact(w, { secret_access_key = "wrong" }))
    assert.is_nil(response.body:find(emulator.CREDENTIALS.secret_access_key, 1, true))
  end)
end)

describe("temporary credentials", function()
  local w
  before_each(function() w = support.new { credentials = SESSION } end)

  local function with(token)
    return describe_contact(w, {
      access_key_id = "AKIDSESSION", secret_access_key = "s3cret", session_token = token,
    })
  end

  it("are admitted with their token", function()
    assert.equal(FINE, (code_of(w, with "token")))
  end)

  it("are refused with another token, or none", function()
    refused(w, with "other", "UnrecognizedClientException")
    refused(w, with(nil), "UnrecognizedClientException")
  end)

  it("are refused once they have expired", function()
    w:sleep(3600)
    refused(w, with "token", "ExpiredTokenException", "expired")
  end)

  it("are not what a key without a token needs", function()
    w = support.new()
    refused(w, describe_contact(w, { session_token = "token" }), "UnrecognizedClientException")
  end)
end)

describe("a presigned URL", function()
  local w
  before_each(function() w = support.new() end)

  it("is admitted for as long as it says", function()
    local request = presigned(w)
    assert.equal(FINE, (code_of(w, request)))
    w:sleep(3600)
    assert.equal(FINE, (code_of(w, request)))
    w:sleep(1)
    refused(w, request, "InvalidSignatureException", "Signature expired")
  end)

  it("carries its session token", function()
    w = support.new { credentials = SESSION }
    local keys = { access_key_id = "AKIDSESSION", secret_access_key = "s3cret", session_token = "token" }
    assert.equal(FINE, (code_of(w, presigned(w, keys))))
    keys.session_token = "other"
    refused(w, presigned(w, keys), "UnrecognizedClientException")
  end)

  it("is refused for a wrong secret", function()
    refused(w, presigned(w, { secret_access_key = "wrong" }), "InvalidSignatureException")
  end)

  it("is refused when a part is missing", function()
    for _, name in ipairs { "Credential", "Date", "SignedHeaders", "Signature", "Expires", "Algorithm" } do
      local request = presigned(w)
      request.url = request.url:gsub("X%-Amz%-" .. name .. "=[^&]*&?", "")
      refused(w, request, "IncompleteSignatureException", "X-Amz-" .. name)
    end
  end)
end)

describe("a participant's call", function()
  local w
  before_each(function() w = support.new() end)

  local function send(bearer, authorization)
    return w:handle {
      method = "POST", url = "/participant/disconnect", body = "{}",
      headers = { ["X-Amz-Bearer"] = bearer, Authorization = authorization },
    }
  end

  it("is refused without a token", function()
    local response = send(nil)
    assert.equal("AccessDeniedException", response.headers["x-amzn-errortype"])
    assert.equal(403, response.status)
    assert.equal("Access denied", core.json_decode(response.body).Message)
  end)

end)

describe("a signature", function()
  it("is of the client's time or of the emulator's, when somebody has moved that", function()
    local real = support.START
    local w = support.new { clock = require("luaconnect.emulator.clock").new(function() return real end) }
    w.clock:advance(7200)
    local function status(time)
      local input = { InstanceId = support.INSTANCE, ContactId = "none" }
      return w:handle(support.request(w, "DescribeContact", input, { time = time })).status
    end
    assert.equal(404, status(real))
    assert.equal(404, status(real + 7200))
    assert.equal(403, status(real + 3600))
    assert.equal(403, status(real - 3600))
  end)
end)
