-- connect.sign and connect.presign: the same vectors through the public door, and what they refuse.

local connect = require "luaconnect"
local errors = require "luaconnect.errors"
local vectors = require "spec.support.vectors"

local SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
local TOKEN = "IQoJb3JpZ2luX2VjEXAMPLEtoken"
local CREDENTIALS = { access_key_id = "AKIDEXAMPLE", secret_access_key = SECRET, session_token = TOKEN }

local NONE = {} -- stands for nil

local function options(changes)
  local o = { service = "connect", region = "us-east-1", credentials = CREDENTIALS, time = 1700000000 }
  for k, v in pairs(changes or {}) do o[k] = v end
  for k, v in pairs(o) do
    if v == NONE then o[k] = nil end
  end
  return o
end

local function request(changes)
  local r = { method = "GET", url = "https://connect.us-east-1.amazonaws.com/a?b=1" }
  for k, v in pairs(changes or {}) do r[k] = v end
  return r
end

local function follows(v)
  local signed = assert(connect.sign(v.request, vectors.options(v.scope)))
  assert.equal(v.header.carrier, signed.headers.Authorization)
  assert.equal(v.scope.session_token, signed.headers["X-Amz-Security-Token"])
  if v.query then
    local o = vectors.options(v.scope)
    o.expires = v.expires
    o.content_sha256 = v.scope.service == "s3" and "UNSIGNED-PAYLOAD" or nil
    local url = assert(connect.presign(v.request, o))
    assert.equal(v.query.signature, url:match "&X%-Amz%-Signature=(%x+)$")
    return url
  end
end

describe("connect.sign and connect.presign", function()
  for _, v in ipairs(vectors.ours()) do
    it("agree with botocore on " .. v.id, function() follows(v) end)
  end
end)

describe("connect.sign and connect.presign, by AWS's suite,", function()
  local suite = vectors.official()
  if not suite then
    pending("are skipped: " .. vectors.SUITE .. " is not there")
    return
  end
  for _, v in ipairs(suite) do
    it("agree on " .. v.id, function()
      local url = follows(v)
      if v.query then assert.equal(v.query.carrier, url) end
    end)
  end
end)

describe("connect.sign", function()
  it("answers a copy and leaves the caller's tables as they are", function()
    local list = { "1", "2" }
    local r = request { headers = { Accept = "*/*", List = list }, tag = "mine" }
    local o = options()
    local signed = connect.sign(r, o)
    assert.same({ method = "GET", url = r.url, headers = { Accept = "*/*", List = { "1", "2" } },
      tag = "mine" }, r)
    assert.same(options(), o)
    assert.equal("mine", signed.tag)
    assert.same(list, signed.headers.List)
    assert.not_equal(list, signed.headers.List)
  end)

  it("finds headers in any case", function()
    local signed = connect.sign(request(), options())
    assert.equal(signed.headers.Authorization, signed.headers.authorization)
    assert.equal("connect.us-east-1.amazonaws.com", signed.headers.HOST)
  end)

  it("signs what it has signed once more", function()
    local once = connect.sign(request(), options())
    assert.same(once, connect.sign(once, options()))
  end)

  it("sends a folded header on one line", function()
    local signed = connect.sign(request { headers = { A = "1\r\n  2\n\t3" } }, options())
    assert.equal("1 2 3", signed.headers.A)
  end)

  it("takes numbers as values of headers", function()
    local signed = connect.sign(request { headers = { ["Content-Length"] = 13 } }, options())
    assert.equal("13", signed.headers["Content-Length"])
  end)

  it("takes credentials from a function, and from a provider", function()
    local expected = connect.sign(request(), options())
    assert.same(expected, connect.sign(request(), options {
      credentials = function() return CREDENTIALS end,
    }))
    assert.same(expected, connect.sign(request(), options {
      credentials = { get = function(self) return self.mine end, mine = CREDENTIALS },
    }))
  end)

  it("signs now when no time is given", function()
    local before = os.time()
    local signed = connect.sign(request(), options { time = NONE })
    local time = vectors.epoch(signed.headers["X-Amz-Date"])
    assert.is_true(time >= before and time <= os.time())
  end)

  it("adds the hash of the body when asked to, or what it is given for it", function()
    local signed = connect.sign(request(), options { content_sha256 = true })
    assert.equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      signed.headers["X-Amz-Content-Sha256"])
    signed = connect.sign(request(), options { content_sha256 = "UNSIGNED-PAYLOAD" })
    assert.equal("UNSIGNED-PAYLOAD", signed.headers["X-Amz-Content-Sha256"])
    assert.is_nil(connect.sign(request(), options()).headers["X-Amz-Content-Sha256"])
  end)
end)

describe("connect.presign", function()
  it("is good for an hour unless told otherwise", function()
    assert.truthy(connect.presign(request(), options()):find("&X-Amz-Expires=3600&", 1, true))
    assert.truthy(connect.presign(request(), options { expires = 60 }):find("&X-Amz-Expires=60&", 1, true))
  end)
end)

describe("what connect.sign cannot sign", function()
  local function fails(kind, path, r, changes)
    for _, name in ipairs { "sign", "presign" } do
      local answer, err = connect[name](request(r), options(changes))
      assert.is_nil(answer)
      assert.is_true(errors.is(err))
      assert.equal(kind, err.kind)
      assert.equal(path, err.path)
    end
  end

  it("for want of a region, a service or credentials", function()
    fails("validation", "region", nil, { region = NONE })
    fails("validation", "service", nil, { service = NONE })
    fails("credentials", "credentials", nil, { credentials = NONE })
    fails("credentials", "credentials.access_key_id", nil, { credentials = {} })
    fails("credentials", "credentials.secret_access_key", nil,
      { credentials = { access_key_id = "AKIDEXAMPLE" } })
  end)

  it("because a provider has none, or something else", function()
    for _, given in ipairs { false, 1, "AKIDEXAMPLE" } do
      fails("credentials", "credentials", nil, { credentials = function() return given end })
    end
    fails("credentials", "credentials", nil, { credentials = function() end })
    fails("credentials", "credentials", nil,
      { credentials = function() return { access_key_id = "A", secret_access_key = 1 } end })
  end)

  it("because the provider failed, with its error", function()
    local why = errors.new { kind = "credentials", message = "no role" }
    local _, err = connect.sign(request(), options { credentials = function() return nil, why end })
    assert.equal(why, err)
    for _, reason in ipairs { "vault down", { message = "vault down" } } do
      local given = options { credentials = function() return nil, reason end }
      local output, told = connect.sign(request(), given)
      assert.is_nil(output)
      assert.is_true(errors.is(told))
      assert.matches("got nil (vault down)", told.message, 1, true)
      assert.equal(reason, told.cause)
    end
  end)

  it("never because of an option that nobody knows: that raises", function()
    for _, name in ipairs { "sign", "presign" } do
      assert.error_matches(function() connect[name](request(), options { dubble_encode = false }) end,
        "bad argument #2 to '" .. name .. "' (dubble_encode is not known)", 1, true)
    end
  end)

  it("because it would inject a header", function()
    fails("validation", "headers.A", { headers = { A = "1\r\nB: 2" } })
    fails("validation", "headers.A", { headers = { A = { "1", "2\0" } } })
    fails("validation", "headers", { headers = { ["A: 1\r\nB"] = "2" } })
    fails("validation", "url", { url = "https://example.com/ HTTP/1.1\r\nB: 2" })
    fails("validation", "region", nil, { region = "us-east-1\r\nB: 2" })
    fails("credentials", "credentials.session_token", nil,
      { credentials = { access_key_id = "A", secret_access_key = "s", session_token = "a\nB: 2" } })
  end)

  it("because there is no such instant", function()
    for _, time in ipairs { 1 / 0, -1 / 0, 0 / 0, 1e18 } do
      fails("validation", "time", nil, { time = time })
    end
  end)
end)

describe("misuse", function()
  local function raises(message, name, ...)
    local fine, raised = pcall(connect[name], ...)
    assert.is_false(fine)
    assert.equal(message, (raised:gsub("^[^ ]+:%d+: ", "")))
  end

  for _, name in ipairs { "sign", "presign" } do
    it("of connect." .. name .. " raises in Lua's own words", function()
      raises("bad argument #1 to '" .. name .. "' (table expected, got no value)", name)
      raises("bad argument #1 to '" .. name .. "' (table expected, got string)", name, "GET /", options())
      raises("bad argument #2 to '" .. name .. "' (table expected, got no value)", name, request())
      raises("bad argument #1 to '" .. name .. "' (method: string expected, got nil)", name, {}, options())
      raises("bad argument #1 to '" .. name .. "' (url: string expected, got number)", name,
        request { url = 1 }, options())
      raises("bad argument #1 to '" .. name .. "' (headers: table expected, got string)", name,
        request { headers = "A: 1" }, options())
      raises("bad argument #1 to '" .. name .. "' (headers.A: string expected, got boolean)", name,
        request { headers = { A = true } }, options())
      raises("bad argument #1 to '" .. name .. "' (headers.A[2]: string expected, got table)", name,
        request { headers = { A = { "1", {} } } }, options())
      raises("bad argument #1 to '" .. name .. "' (headers: names as strings expected, got number)",
        name, request { headers = { "A: 1" } }, options())
      raises("bad argument #1 to '" .. name .. "' (body: string expected, got table)", name,
        request { body = {} }, options())
      raises("bad argument #2 to '" .. name .. "' (time: number expected, got string)", name,
        request(), options { time = "now" })
      raises("bad argument #2 to '" .. name .. "' (credentials: table or function expected, got string)",
        name, request(), options { credentials = SECRET })
      raises("bad argument #2 to '" .. name
        .. "' (credentials.secret_access_key: string expected, got number)",
        name, request(), options { credentials = { secret_access_key = 42 } })
    end)
  end

  it("is told to the line that called", function()
    local _, raised = pcall(function() local _ = connect.sign(nil) end)
    if _VERSION ~= "Lua 5.1" then -- which forgets the callers of tail calls
      assert.truthy(raised:find("sign_spec.lua", 1, true), raised)
    end
  end)
end)

describe("a secret", function()
  -- everything that an error says, however deep
  local function said(value, seen)
    if type(value) ~= "table" then return tostring(value) end
    if seen[value] then return "" end
    seen[value] = true
    local parts = { tostring(value) }
    for k, v in pairs(value) do parts[#parts + 1] = said(k, seen) .. said(v, seen) end
    return table.concat(parts, " ")
  end

  it("is in no error, no raise and no signed request", function()
    local bad = { { region = NONE }, { service = "a b" }, { time = 0 / 0 }, { time = "now" },
      { expires = 0 }, { expires = "1" }, { content_sha256 = "a b" }, { double_encode = 1 },
      { credentials = { access_key_id = "a b", secret_access_key = SECRET } },
      { credentials = { access_key_id = "A", secret_access_key = SECRET, session_token = TOKEN .. "\n" } },
      { credentials = { access_key_id = 1, secret_access_key = SECRET } },
      { credentials = SECRET },
      { credentials = function() return SECRET end },
      { credentials = function() return { access_key_id = {}, secret_access_key = SECRET } end } }
    for _, name in ipairs { "sign", "presign" } do
      for i, changes in ipairs(bad) do
        local _, answer, err = pcall(connect[name], request { headers = { A = "b" } }, options(changes))
        local text = said(answer, {}) .. said(err, {})
        assert.is_nil(text:find(SECRET, 1, true), i)
        assert.is_nil(err and text:find(TOKEN, 1, true), i)
      end
      assert.is_nil(said(connect[name](request(), options()), {}):find(SECRET, 1, true))
    end
  end)

  it("is in nothing that is wrong with the URL or the headers", function()
    for _, r in ipairs { { url = "https://" .. SECRET .. "@example.com/" },
      { headers = { A = SECRET .. "\n" } }, { method = SECRET .. " " } } do
      local _, err = connect.sign(request(r), options())
      assert.is_nil(said(err, {}):find(SECRET, 1, true))
    end
  end)
end)
