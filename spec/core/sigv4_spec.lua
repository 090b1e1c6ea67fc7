-- Signature Version 4 in core: every step of every vector, what is refused, what is kept.

local core = require "luaconnect.core"
local vectors = require "spec.support.vectors"

local function with(t, changes)
  local copy = {}
  for k, v in pairs(t) do copy[k] = v end
  for k, v in pairs(changes) do copy[k] = v end
  return copy
end

-- the base and the sorted parameters of a URL: signers differ in their order
local function parameters(url)
  local base, query = url:match "^([^?]*)%??(.*)$"
  local list = {}
  for parameter in query:gmatch "[^&]+" do list[#list + 1] = parameter end
  table.sort(list)
  return base .. "?" .. table.concat(list, "&")
end

local function agrees(request, scope, expected)
  assert.equal(expected.canonical, core.canonical(request, scope))
  assert.equal(expected.tosign, core.tosign(request, scope))
  assert.equal(expected.signature, core.signature(request, scope))
end

local function headerform(v)
  local request = vectors.unfolded(v.request)
  agrees(request, v.scope, v.header)
  local signed = core.sign(request, v.scope)
  assert.equal(request, signed)
  assert.equal(v.header.carrier, signed.headers.Authorization)
end

-- what S3 presigns has an unsigned payload
local function queryscope(v)
  local payload = v.scope.service == "s3" and "UNSIGNED-PAYLOAD" or nil
  return with(v.scope, { expires = v.expires, content_sha256 = payload })
end

local function queryform(v, normal)
  local request, scope = vectors.unfolded(v.request), queryscope(v)
  agrees(request, scope, v.query)
  assert.equal(normal(v.query.carrier), normal(core.presign(request, scope)))
end

describe("core.sign", function()
  for _, v in ipairs(vectors.ours()) do
    it("agrees with botocore at every step of " .. v.id, function()
      headerform(v)
      if v.query then queryform(v, parameters) end
    end)
  end
end)

describe("core.sign, by AWS's suite,", function()
  local suite = vectors.official()
  if not suite then
    pending("is skipped: " .. vectors.SUITE .. " is not there")
    return
  end
  for _, v in ipairs(suite) do
    it("agrees with the header form of " .. v.id, function() headerform(v) end)
    if v.query then
      it("agrees with the query form of " .. v.id, function()
        queryform(v, function(target) return target end)
      end)
    end
  end
end)

local SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
local SCOPE = {
  access_key_id = "AKIDEXAMPLE", secret_access_key = SECRET, service = "connect",
  region = "us-east-1", time = 1700000000,
}

local function request(changes)
  return with({ method = "PUT", url = "https://connect.us-east-1.amazonaws.com/contact/chat",
    headers = { ["Content-Type"] = "application/json" }, body = "{}" }, changes or {})
end

describe("core.sign in place", function()
  it("adds Host, X-Amz-Date and Authorization, and no more", function()
    local r = core.sign(request { headers = {} }, SCOPE)
    local names = {}
    for name in pairs(r.headers) do names[#names + 1] = name end
    table.sort(names)
    assert.same({ "Authorization", "Host", "X-Amz-Date" }, names)
    assert.equal("connect.us-east-1.amazonaws.com", r.headers.Host)
    assert.equal("20231114T221320Z", r.headers["X-Amz-Date"])
  end)

  it("makes the table of headers when there is none", function()
    local r = { method = "GET", url = "https://example.com/" }
    assert.truthy(core.sign(r, SCOPE).headers.Authorization)
  end)

  it("signs again to the same bytes", function()
    local r = core.sign(request(), SCOPE)
    local first = r.headers.Authorization
    assert.equal(first, core.sign(r, SCOPE).headers.Authorization)
  end)

  it("replaces its headers whatever their case", function()
    local r = core.sign(request { headers = { AUTHORIZATION = "old", ["x-amz-date"] = "old",
      ["x-amz-security-token"] = "old", ["X-AMZ-Content-SHA256"] = "old" } },
      with(SCOPE, { content_sha256 = true, session_token = "new" }))
    assert.is_nil(r.headers.AUTHORIZATION)
    assert.is_nil(r.headers["x-amz-date"])
    assert.is_nil(r.headers["x-amz-security-token"])
    assert.is_nil(r.headers["X-AMZ-Content-SHA256"])
    assert.equal("new", r.headers["X-Amz-Security-Token"])
    assert.equal(core.sha256hex "{}", r.headers["X-Amz-Content-Sha256"])
  end)

  it("drops the token of credentials that had one", function()
    local r = core.sign(request(), with(SCOPE, { session_token = "token" }))
    assert.is_nil(core.sign(r, SCOPE).headers["X-Amz-Security-Token"])
    assert.equal(core.sign(request(), SCOPE).headers.Authorization, r.headers.Authorization)
  end)

  it("leaves the headers alone when it refuses", function()
    local r = request { headers = { authorization = "old", ["Bad"] = "a\nb" } }
    assert.is_nil((core.sign(r, SCOPE)))
    assert.same({ authorization = "old", ["Bad"] = "a\nb" }, r.headers)
  end)

  it("reads no field through a metamethod", function()
    local trap = setmetatable({}, { __index = function() error "was asked" end })
    local _, err = core.sign(setmetatable({ method = "GET" }, getmetatable(trap)), SCOPE)
    assert.equal("url", err.path)
  end)
end)

describe("core.sign refuses", function()
  local function refuses(where, kind, r, changes)
    local answer, err = core.sign(request(r), with(SCOPE, changes or {}))
    assert.is_nil(answer)
    assert.equal(kind, err.kind)
    assert.equal(where, err.path)
    assert.equal(where .. ": ", err.message:sub(1, #where + 2))
  end

  for name, bad in pairs { ["a carriage return"] = "a\rb", ["a line feed"] = "a\nb",
    ["a folded line"] = "a\n b", ["a zero byte"] = "a\0b", ["an escape"] = "a\27b",
    ["DEL"] = "a\127b", ["a line feed far behind"] = ("x"):rep(100) .. "\n" } do
    it(name .. " in the value of a header", function()
      refuses("headers.X-Bad", "validation", { headers = { ["X-Bad"] = bad } })
      refuses("headers.X-Bad", "validation", { headers = { ["X-Bad"] = { "fine", bad } } })
    end)

    it(name .. " everywhere else", function()
      refuses("headers", "validation", { headers = { [bad] = "value" } })
      refuses("method", "validation", { method = bad })
      refuses("url", "validation", { url = "https://example.com/" .. bad })
      refuses("url", "validation", { url = "https://" .. bad .. ".com/" })
      refuses("region", "validation", nil, { region = bad })
      refuses("service", "validation", nil, { service = bad })
      refuses("content_sha256", "validation", nil, { content_sha256 = bad })
      refuses("credentials.access_key_id", "credentials", nil, { access_key_id = bad })
      refuses("credentials.session_token", "credentials", nil, { session_token = bad })
    end)
  end

  it("names of headers that are none", function()
    for _, name in ipairs { "", "a b", "a:b", "a(b)", "gr\195\188n" } do
      refuses("headers", "validation", { headers = { [name] = "value" } })
    end
  end)

  it("more headers than any service takes", function()
    local many, list = {}, {}
    for i = 1, 257 do many["X-" .. i], list[i] = "value", "value" end
    refuses("headers", "validation", { headers = many })
    refuses("headers", "validation", { headers = { ["X-List"] = list } })
  end)

  it("URLs that are none", function()
    for _, url in ipairs { "", "example.com/", "https:/example.com", "https://", "https:///path",
      "https://user:password@example.com/", "https://a b/", "https://example.com:port/",
      "https://[::1/", "https://[]extra/", "://example.com/", "?a=1" } do
      refuses("url", "validation", { url = url })
    end
  end)

  it("a path without a host", function()
    refuses("url", "validation", { url = "/contact/chat" })
  end)

  it("what is missing from the scope", function()
    refuses("region", "validation", nil, { region = "" })
    refuses("service", "validation", nil, { service = "" })
    refuses("credentials.access_key_id", "credentials", nil, { access_key_id = "" })
    refuses("credentials.secret_access_key", "credentials", nil, { secret_access_key = "" })
  end)

  it("delimiters in the scope", function()
    refuses("region", "validation", nil, { region = "us/east" })
    refuses("service", "validation", nil, { service = "connect,x" })
    refuses("credentials.access_key_id", "credentials", nil, { access_key_id = "AKID/x" })
  end)

  it("instants that have no four-digit year", function()
    for _, time in ipairs { 1 / 0, -1 / 0, 0 / 0, 253402300800, -62135596801, 1e300 } do
      refuses("time", "validation", nil, { time = time })
    end
    refuses("time", "validation", nil, { time = "2023-11-14T22:13:20Z" })
  end)

  it("URLs that are good for no time, or for more than a week", function()
    for _, seconds in ipairs { 0, -1, 604801, 0.5, 1.5, 1 / 0, 0 / 0 } do
      local _, err = core.presign(request(), with(SCOPE, { expires = seconds }))
      assert.equal("expires", err.path)
    end
    for _, seconds in ipairs { 1, 604800 } do
      assert.truthy(core.presign(request(), with(SCOPE, { expires = seconds })))
    end
  end)
end)

describe("core.sign raises", function()
  local function raises(what, ...)
    local fine, message = pcall(core.sign, ...)
    assert.is_false(fine)
    assert.truthy(message:find(what, 1, true), message)
  end

  it("on anything but tables", function()
    raises("table expected", nil, SCOPE)
    raises("table expected", request(), "scope")
    raises("headers: table expected", request { headers = "none" }, SCOPE)
  end)

  it("on fields of the wrong type", function()
    raises("url: string expected, got number", request { url = 1 }, SCOPE)
    raises("body: string expected, got table", request { body = {} }, SCOPE)
    raises("region: string expected, got boolean", request(), with(SCOPE, { region = true }))
    raises("time: number expected", request(), with(SCOPE, { time = false }))
    raises("header: string expected, got boolean", request { headers = { A = true } }, SCOPE)
    raises("header: string expected, got table", request { headers = { A = { {} } } }, SCOPE)
    raises("names as strings", request { headers = { "value" } }, SCOPE)
  end)
end)

describe("the years 1 to 9999", function()
  local function stamp(time)
    return core.sign(request(), with(SCOPE, { time = time })).headers["X-Amz-Date"]
  end

  it("begin and end", function()
    assert.equal("00010101T000000Z", stamp(-62135596800))
    assert.equal("99991231T235959Z", stamp(253402300799))
  end)

  it("have instants before 1970, and parts of seconds", function()
    assert.equal("19691231T235959Z", stamp(-1))
    assert.equal("20231114T221320Z", stamp(1700000000.25))
  end)
end)

describe("a signature", function()
  it("covers what a proxy leaves alone, and nothing else", function()
    local plain = core.signature(request(), SCOPE)
    for _, name in ipairs { "User-Agent", "Connection", "Transfer-Encoding", "Expect", "TE",
      "Trailer", "Upgrade", "Proxy-Authorization", "X-Amzn-Trace-Id", "authorization" } do
      local r = request()
      r.headers[name] = "value"
      assert.equal(plain, core.signature(r, SCOPE), name)
    end
    local r = request()
    r.headers["Content-Length"] = "2"
    assert.not_equal(plain, core.signature(r, SCOPE))
  end)

  it("takes any spelling of a query as one", function()
    local one = core.canonical(request { url = "https://example.com/?a%2fb=c+d%zz&e" }, SCOPE)
    assert.equal("a%2Fb=c%2Bd%25zz&e=", one:match "^[^\n]*\n[^\n]*\n([^\n]*)\n")
    assert.equal(one, core.canonical(
      request { url = "https://example.com/?e=&a/b=c%2bd%25zz&&" }, SCOPE))
  end)

  it("ignores a fragment", function()
    assert.equal(core.signature(request { url = "https://example.com/a?b=1" }, SCOPE),
      core.signature(request { url = "https://example.com/a?b=1#c?d" }, SCOPE))
  end)

  it("encodes what may not stand in a path even when the path is encoded", function()
    local single = with(SCOPE, { double_encode = false })
    assert.equal("/a%20b/%E1%88%B4/c%20d", core.canonical(
      request { url = "https://example.com/a%20b/\225\136\180/c d" }, single):match "\n([^\n]*)")
  end)

  it("is the same for a secret that is kept and for one that is too long to be", function()
    local long = with(SCOPE, { secret_access_key = ("s"):rep(1000) })
    assert.equal(core.signature(request(), long), core.signature(request(), long))
  end)

  it("is checked by naming the headers that it covers", function()
    local r = core.sign(request(), with(SCOPE, { session_token = "token" }))
    local list = r.headers.Authorization:match "SignedHeaders=([^,]*)"
    r.headers["X-Late"] = "added by a proxy"
    r.url = "/contact/chat"
    assert.equal(r.headers.Authorization:match "Signature=(%x+)",
      core.signature(r, with(SCOPE, { signed_headers = list })))
  end)

  it("of a URL is checked the same way", function()
    local url = core.presign(request { body = "" }, with(SCOPE, { expires = 60 }))
    local r = { method = "PUT", url = url, headers = { host = "connect.us-east-1.amazonaws.com",
      ["content-type"] = "application/json", accept = "*/*" } }
    assert.equal(url:match "X%-Amz%-Signature=(%x+)",
      core.signature(r, with(SCOPE, { signed_headers = "content-type;host" })))
  end)
end)

describe("a presigned URL", function()
  it("replaces an earlier signature", function()
    local scope = with(SCOPE, { expires = 60, session_token = "token" })
    local once = core.presign(request { url = "https://example.com/a?b=1&c" }, scope)
    assert.equal(once, core.presign(request { url = once }, scope))
  end)

  it("keeps the caller's parameters as they stand, and drops the fragment", function()
    local url = core.presign(request { url = "https://example.com/?b=%2f&a#top" },
      with(SCOPE, { expires = 60 }))
    assert.equal("https://example.com/?b=%2f&a&X-Amz-Algorithm=AWS4-HMAC-SHA256",
      url:match "^(.-)&X%-Amz%-Cred")
    assert.is_nil(url:find("#", 1, true))
  end)
end)

describe("derived keys", function()
  -- by hand, from core.hmac_sha256 alone
  local function expected(scope)
    local date = core.tosign(request(), scope):match "\n(%d+)T"
    local key = "AWS4" .. scope.secret_access_key
    for _, part in ipairs { date, scope.region, scope.service, "aws4_request" } do
      key = core.hmac_sha256(key, part)
    end
    return (core.hmac_sha256(key, core.tosign(request(), scope)):gsub(".", function(c)
      return ("%02x"):format(c:byte())
    end))
  end

  local scopes = {}
  for _, secret in ipairs { SECRET, SECRET:sub(1, -2), SECRET .. "x", ("s"):rep(128), ("s"):rep(129) } do
    for _, region in ipairs { "us-east-1", "us-east-10", ("r"):rep(60) } do
      for _, time in ipairs { 1700000000, 1700000000 + 86400 } do
        scopes[#scopes + 1] = with(SCOPE, { secret_access_key = secret, region = region, time = time })
      end
    end
  end
  -- what one field loses the next one wins
  scopes[#scopes + 1] = with(SCOPE, { region = "us-east-1c", service = "onnect" })

  it("are not confused, however they follow each other", function()
    local right = {}
    for i, scope in ipairs(scopes) do right[i] = expected(scope) end
    for step = 1, 7 do
      for i = 0, #scopes * 2 do
        local at = i * step % #scopes + 1
        assert.equal(right[at], core.signature(request(), scopes[at]))
        assert.equal(right[at], core.signature(request(), scopes[at]))
      end
    end
  end)
end)

describe("sizes:", function()
  it("a body of 32 MiB is hashed where it is", function()
    local body = ("x"):rep(32 * 1024 * 1024)
    collectgarbage()
    local before = collectgarbage "count"
    local r = core.sign(request { body = body }, SCOPE)
    assert.is_true(collectgarbage "count" - before < 1024)
    assert.truthy(r.headers.Authorization)
  end)

  it("a URL and a header of a mebibyte are signed", function()
    local long = ("x"):rep(1024 * 1024)
    local r = request { url = "https://example.com/" .. long .. "?" .. long }
    r.headers["X-Long"] = long
    assert.truthy(core.sign(r, SCOPE))
    assert.truthy(core.presign(r, with(SCOPE, { expires = 60 })))
  end)

  it("ten thousand parameters are sorted", function()
    local list = {}
    for i = 1, 10000 do list[i] = "k" .. (i * 7919 % 10000) .. "=v" end
    local query = core.canonical(request { url = "https://example.com/?" .. table.concat(list, "&") },
      SCOPE):match "^[^\n]*\n[^\n]*\n([^\n]*)"
    table.sort(list)
    assert.equal(#table.concat(list, "&"), #query)
    assert.equal("k0=v&k1=v&k10=v&k100=v", query:sub(1, 22))
  end)

  it("what is beyond the ceiling raises, and the next request is signed", function()
    local huge = ("x"):rep(33 * 1024 * 1024)
    local fine, message = pcall(core.sign, request { headers = { ["X-Huge"] = huge } }, SCOPE)
    assert.is_false(fine)
    assert.truthy(message:find("too large", 1, true))
    assert.truthy(core.sign(request(), SCOPE))
  end)
end)

describe("core's hashes", function()
  it("are SHA-256 (FIPS 180-4) and HMAC (RFC 4231)", function()
    assert.equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", core.sha256hex "")
    assert.equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      core.sha256hex "abc")
    local function hmac(key, text)
      return (core.hmac_sha256(key, text):gsub(".", function(c) return ("%02x"):format(c:byte()) end))
    end
    assert.equal("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
      hmac(("\11"):rep(20), "Hi There"))
    assert.equal("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
      hmac(("\170"):rep(131), "Test Using Larger Than Block-Size Key - Hash Key First"))
  end)

  it("raise on anything but strings", function()
    assert.has_error(function() core.sha256hex(1) end)
    assert.has_error(function() core.hmac_sha256("key") end)
  end)
end)

describe("core.uuid", function()
  local FORM = "^" .. ("X8%-X4%-4X3%-[89ab]X3%-X12$"):gsub("X(%d+)", function(n)
    return ("%x"):rep(n)
  end)

  it("is random, of version 4, and never the same", function()
    local seen = {}
    for _ = 1, 1000 do
      local uuid = core.uuid()
      assert.truthy(uuid:match(FORM))
      assert.is_nil(seen[uuid])
      seen[uuid] = true
    end
  end)
end)
