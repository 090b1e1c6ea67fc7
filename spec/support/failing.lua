--- Lets every allocation of luaconnect.core fail in turn, alone and with all
-- later ones: nothing crashes, nothing leaks, and what comes out is the right
-- result or an error that says so. Run by spec/support/failing.c.

-- a new instance of the module has no scratch memory yet, so that its first
-- allocations can fail too
local open = assert(package.loadlib(assert(package.searchpath("luaconnect.core", package.cpath)),
  "luaopen_luaconnect_core"))
local core = open()

local SIGNING = {
  service = "connect", region = "us-east-1", time = 1700000000,
  access_key_id = "AKIDEXAMPLE", secret_access_key = "secret", session_token = "token", expires = 60,
}

local CHAT = {
  InstanceId = "instance", ContactFlowId = "flow", ParticipantDetails = { DisplayName = "Ada" },
  Attributes = { b = "2", a = "1", c = ("long "):rep(200) }, ChatDurationInMinutes = 60,
  ClientToken = "token",
}
local WRONG = {
  InstanceId = "", Attribute = {}, ChatDurationInMinutes = 5, Attributes = { [1] = true },
  ParticipantDetails = "none", ClientToken = "token",
}
local ANSWER = {
  status = 200, headers = { ["x-amzn-requestid"] = "1" },
  body = [[{"ContactId":"1","ParticipantId":"\u00e9","Unknown":[1,{"a":null}],"ParticipantToken":"t"}]],
}
local REFUSED = {
  status = 404, headers = { ["x-amzn-errortype"] = "ResourceNotFoundException:" },
  body = [[{"Message":"no such flow"}]],
}

local KEY = ("k"):rep(32)
local PATH = os.tmpname()

local start = core.find("connect", "StartChatContact")
local describe = core.find("connect", "DescribeContact")
local URL = "https://connect.us-east-1.amazonaws.com"

-- { name, run }, where run takes the instance of the module
local function cases()
  local list = {}
  local function add(name, run)
    list[#list + 1] = { name = name, run = run }
  end
  local function plain(name, ...)
    local arguments, n = { ... }, select("#", ...)
    add(name, function(fresh)
      return fresh[name](table.unpack(arguments, 1, n))
    end)
  end
  local request = assert(core.prepare(start, URL, CHAT))
  add("open", function()
    return type(open())
  end)
  plain("find", "connect", "StartChatContacts")
  plain("services")
  plain("operations", "connect")
  plain("method", "connect", "start_chat_contact")
  plain("facts", start)
  plain("prepare", start, URL, CHAT)
  plain("prepare", start, URL, CHAT, { validate = "strict" })
  plain("prepare", describe, URL, { InstanceId = "a b", ContactId = "c/d" })
  plain("prepare", start, URL, WRONG)
  plain("validate", start, CHAT, { validate = "strict" })
  plain("validate", start, WRONG)
  plain("parse", start, ANSWER)
  plain("parse", start, REFUSED)
  plain("parse", start, { status = 502, headers = {}, body = "<html>" })
  plain("parse", start, { status = 200, headers = {}, body = "{" })
  plain("json_encode", { a = { 1, 2.5, "\0x", true }, b = {} })
  plain("json_decode", [[{"a":[1,2.5,"x\u0000",true,null],"b":{}}]])
  plain("route", "connect", "PUT", "/contact/chat")
  plain("accept", start, request)
  plain("render", start, { ContactId = "1", ParticipantId = "2" })
  plain("render_shape", "connect", "ResourceNotFoundException", { Message = "no" })
  plain("service", "connect")
  plain("facts", start)
  plain("describe", "connect", "StartChatContact")
  plain("describe_shape", "connect", "StartChatContactRequest")
  plain("schema", "connect", "StartChatContactRequest")
  plain("model", "connect-contact-lens")
  plain("uuid")
  plain("sha256hex", "text")
  plain("sha1hex", "text")
  plain("hmac_sha256", "key", "text")
  plain("seal", KEY, "text")
  plain("unseal", KEY, core.seal(KEY, "text"))
  plain("unseal", KEY, "text")
  add("create_private", function(fresh)
    os.remove(PATH)
    return fresh.create_private(PATH)
  end)
  plain("create_private", "/no/such/folder")
  for _, name in ipairs { "sign", "presign", "canonical", "tosign", "signature" } do
    add(name, function(fresh)
      return fresh[name](assert(fresh.prepare(start, URL, CHAT)), SIGNING)
    end)
  end
  plain("http1_request", {
    method = "POST", url = URL, headers = { a = { "b", "c" } }, body = ("long "):rep(200),
  })
  plain("http1_request", { method = "POST", url = "no URL" })
  plain("http1_request", { method = "POST", url = URL, headers = { a = "b" }, body = "{}" }, SIGNING)
  add("http1", function(fresh)
    local exchange = fresh.http1("GET", { body = 2000 })
    exchange:feed("HTTP/1.1 200 OK\r\nX: a\r\nX: b\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n")
    exchange:feed(("x"):rep(1024))
    return assert(exchange:feed "\r\n0\r\n\r\n") and exchange:response()
  end)
  add("http1", function(fresh)
    return fresh.http1("GET"):feed "SSH-2.0"
  end)
  return list
end

local function clean()
  collectgarbage()
  collectgarbage()
  return alloc.live()
end

-- an outcome as text, the same for equal tables
local function show(v)
  if type(v) ~= "table" then
    return tostring(v)
  end
  local parts = {}
  for key, value in pairs(v) do
    parts[#parts + 1] = tostring(key) .. "=" .. show(value)
  end
  table.sort(parts)
  return "{" .. table.concat(parts, ",") .. "}"
end

local function honest(message)
  message = tostring(message)
  return message:find "not enough memory" or message:find "cryptographic library"
    or message:find "random source"
end

local DRAWN = { seal = true, uuid = true } -- another one each time

--- Whether one outcome is right: the same as without failures, or an error
-- that names the cause.
local function right(case, expected, ok, result, err)
  if not ok then
    return honest(result)
  end
  if result == nil and err ~= nil and honest(type(err) == "table" and err.message or err) then
    return true
  end
  return DRAWN[case.name] or show { result, err } == expected
end

--- One run with the n-th allocation failing; whether one failed.
local function try(case, expected, n, once)
  local failed, ok, result, err = alloc.try(n, once, case.run, open())
  if not right(case, expected, ok, result, err) then
    error(("%s with allocation %d failing: %s"):format(case.name, n, show { ok, result, err }))
  end
  return failed
end

local function sweep(case, once)
  local expected, n = show { case.run(open()) }, 0
  while try(case, expected, n, once) do
    n = n + 1
  end
  return n
end

--- A sweep, and another one that must not leave more behind: a library may
-- keep what it made on its first error.
local function sweep_twice(case, once)
  sweep(case, once)
  local before = clean()
  local n = sweep(case, once)
  local after = clean()
  if after > before then
    error(("%s leaks %d blocks"):format(case.name, after - before))
  end
  return n
end

local NOTHING_TO_FAIL = { live = true, null = true }
local swept = {}

for _, case in ipairs(cases()) do
  swept[case.name] = true
  case.run(open()) -- what a library makes once and keeps
  print(("%-14s %5d alone, %5d with all later ones"):format(case.name,
    sweep_twice(case, true), sweep_twice(case, false)))
end

for name in pairs(core) do
  assert(swept[name] or NOTHING_TO_FAIL[name], "no case for core." .. name)
end
os.remove(PATH)

-- What holds a secret is overwritten before it is given back.
local SECRET = "canary-7f3a"
local TOLD = {
  service = "connect", region = "us-east-1", time = 1700000000, expires = 60, access_key_id = "AKIDEXAMPLE",
  secret_access_key = SECRET .. ("x"):rep(60), session_token = ("t"):rep(700) .. SECRET,
}

local function tell(names)
  local fresh = open()
  local input = { ContactFlowId = "f", InstanceId = "i", ClientToken = SECRET,
    ParticipantDetails = { DisplayName = ("long "):rep(40) },
    Attributes = { a = SECRET .. ("long "):rep(2000) } }
  for _, name in ipairs(names) do
    local request = assert(fresh.prepare(start, URL, input, { validate = false }))
    request.headers["X-Amz-Bearer"] = SECRET .. ("long "):rep(100)
    assert(fresh[name](request, TOLD))
    assert(fresh.http1_request(request))
  end
  local body = ('{"ParticipantToken":"%s"}'):format(SECRET)
  assert(fresh.parse(start, { status = 200, headers = {}, body = body }))
  local exchange = fresh.http1 "GET"
  exchange:feed("HTTP/1.1 200 OK\r\nX-Token: " .. SECRET .. "\r\nContent-Length: 2000\r\n\r\n")
  exchange:feed(SECRET .. ("x"):rep(2000 - #SECRET))
  assert(exchange:response())
  fresh.hmac_sha256(SECRET, SECRET)
  assert(fresh.unseal(KEY, fresh.seal(KEY, SECRET)) == SECRET)
end

local function spill()
  tell { "sign", "presign", "signature", "canonical" }
  clean()
end

local spilled = alloc.spilled(SECRET, spill)
assert(spilled == 0, ("%d blocks are given back with a secret in them"):format(spilled))
print "secrets        in no block that is given back"
