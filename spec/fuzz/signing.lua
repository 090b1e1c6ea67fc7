-- What `connect.sign` and `connect.presign` sign, the emulator takes for signed.

local auth = require "luaconnect.emulator.auth"
local bytes = require "spec.fuzz.bytes"
local emulator = require "luaconnect.emulator"
local sign = require "luaconnect.sign"

local NOW = 1700000000
local METHODS = { "GET", "POST", "put", "DELETE", "X-ANY" }
local URLS = {
  "https://connect.us-east-1.amazonaws.com", "http://127.0.0.1:8080", "https://[::1]:443",
  "HTTPS://Example.COM:443",
}

local w = emulator.new { clock = NOW, seed = 1 }

local function value_of(r)
  if r:byte() % 8 == 0 then return { r:text(), r:text() } end
  return r:text()
end

local function request_of(r)
  local request = { method = r:pick(METHODS), url = r:pick(URLS) .. "/" .. r:line(), headers = {} }
  for _ = 1, r:byte() % 5 do request.headers[r:text()] = value_of(r) end
  request.body = r:flag() and r:text() or nil
  return request
end

-- what a door makes of headers: each value without blanks around it, those of one name in one line
local function lowered(given)
  local found = {}
  for name, value in pairs(given) do
    local parts = {}
    for i, part in ipairs(type(value) == "table" and value or { value }) do
      parts[i] = part:gsub("\r?\n[ \t]+", " "):match "^[ \t]*(.-)[ \t]*$"
    end
    found[name:lower()] = table.concat(parts, ",")
  end
  return found
end

local function check(request, url, host)
  local found = lowered(request.headers)
  found.host = host
  local call = {
    method = request.method, url = url, query = url:match("?([^#]*)") or "", headers = found,
    body = request.body or "", now = NOW, target = { service = "connect", signing_name = "connect" },
  }
  local admitted, refused = auth.admit(w, call)
  if not admitted then error("refused: " .. tostring(refused.message) .. " " .. url) end
end

-- names in several spellings have one value at the door, and a signature is over all of them
local function is_plain(request)
  local seen = {}
  for name in pairs(request.headers) do
    name = name:lower()
    if seen[name] or name:find "^x%-amz%-" or name == "host" or name == "authorization" then return false end
    seen[name] = true
  end
  return not request.url:find("X-Amz-", 1, true) and not request.url:find("#", 1, true)
end

return function(data)
  local r = bytes.reader(data)
  local options = {
    service = "connect", region = "us-east-1", time = NOW, credentials = emulator.CREDENTIALS,
    expires = r:short() + 1, content_sha256 = r:flag(),
  }
  local request = request_of(r)
  local signed, err = sign.sign(request, options)
  if not signed then
    assert(err.kind == "validation" and not tostring(err):find "%c", tostring(err))
    return
  end
  local url = assert(sign.presign(request, options))
  if not is_plain(request) then return end
  local host = signed.headers.host
  check(signed, request.url, host)
  if not options.content_sha256 then check(request, url, host) end
end
