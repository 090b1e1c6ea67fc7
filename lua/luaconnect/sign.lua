--- Signature Version 4 for any AWS service.
--
--     local signed = assert(connect.sign({
--       method = "GET", url = "https://sts.eu-west-2.amazonaws.com/?Action=GetCallerIdentity",
--     }, { service = "sts", region = "eu-west-2", credentials = credentials }))
--
-- Pure but for the time, which may be given. Nothing is sent, and the caller's tables stay as they
-- are.
-- @module luaconnect.sign

local core = require "luaconnect.core"
local errors = require "luaconnect.errors"
local headers = require "luaconnect.headers"

local sign = {}

local EXPIRES = 3600 -- seconds a presigned URL is good for

local STRING = { string = true, ["nil"] = true }
local NUMBER = { number = true, ["nil"] = true }
local BOOLEAN = { boolean = true, ["nil"] = true }
local PROVIDER = { table = true, ["function"] = true, userdata = true, ["nil"] = true }

-- fields of a request, of options, of credentials: what is allowed, what is said
local REQUEST = {
  { "method", { string = true }, "string" }, { "url", { string = true }, "string" },
  { "headers", { table = true, ["nil"] = true }, "table" }, { "body", STRING, "string" },
}
local OPTIONS = {
  { "service", STRING, "string" }, { "region", STRING, "string" },
  { "time", NUMBER, "number" }, { "expires", NUMBER, "number" },
  { "double_encode", BOOLEAN, "boolean" }, { "normalize", BOOLEAN, "boolean" },
  { "content_sha256", { boolean = true, string = true, ["nil"] = true }, "boolean or string" },
  { "omit_session_token", BOOLEAN, "boolean" },
}
local CREDENTIALS = {
  { "access_key_id", STRING, "string" }, { "secret_access_key", STRING, "string" },
  { "session_token", STRING, "string" },
}

local KNOWN = { credentials = true } -- options
for _, field in ipairs(OPTIONS) do KNOWN[field[1]] = true end

-- what is wrong with the fields of t, or nil; says types, never values
local function mismatch(t, fields, where)
  for _, field in ipairs(fields) do
    local name, allowed, expected = field[1], field[2], field[3]
    if not allowed[type(t[name])] then
      return ("%s%s: %s expected, got %s"):format(where, name, expected, type(t[name]))
    end
  end
end

-- an option that nobody knows, or nil
local function unknown(t)
  for name in next, t do
    if not KNOWN[name] then return tostring(name) end
  end
end

-- misuse, told to whoever called the function of this module
local function bad(argument, name, what)
  error(("bad argument #%d to '%s' (%s)"):format(argument, name, what), 4)
end

local function check(argument, name, value, fields)
  local what
  if type(value) ~= "table" then
    what = "table expected, got " .. (value == nil and "no value" or type(value))
  else
    what = mismatch(value, fields, "")
  end
  if what then bad(argument, name, what) end
end

-- the request with headers of its own
local function copyrequest(name, request)
  local copied, what = headers.copy(request.headers or {})
  if not copied then bad(1, name, what) end
  local copy = {}
  for key, value in pairs(request) do copy[key] = value end
  copy.headers = copied
  return copy
end

-- Scope -------------------------------------------------------------------------------------------

local function missing(what, cause)
  return nil, errors.new { kind = "credentials", path = "credentials", message = what, cause = cause }
end

-- what a provider gave, or its error
local function provided(found, err)
  if type(found) ~= "table" then
    if errors.is(err) then return nil, err end
    local reason = type(err) == "table" and err.message or err
    return missing("credentials: table expected from the provider, got " .. type(found)
      .. (type(reason) == "string" and " (" .. reason .. ")" or ""), err)
  end
  local what = mismatch(found, CREDENTIALS, "credentials.")
  if what then return missing(what) end
  return found
end

-- a table, a function, or an object with `get`
local function checkcredentials(name, given)
  local what
  if type(given) == "table" and given.get == nil then
    what = mismatch(given, CREDENTIALS, "credentials.")
  elseif not PROVIDER[type(given)] then
    what = "credentials: table or function expected, got " .. type(given)
  end
  if what then bad(2, name, what) end
end

local function getcredentials(given)
  if given == nil then return missing "credentials: table expected, got none" end
  if type(given) == "function" then return provided(given()) end
  if given.get ~= nil then return provided(given:get()) end
  return given
end

local function scope(options)
  local found, err = getcredentials(options.credentials)
  if not found then return nil, err end
  return {
    access_key_id = found.access_key_id, secret_access_key = found.secret_access_key,
    session_token = found.session_token, service = options.service, region = options.region,
    time = options.time or os.time(), double_encode = options.double_encode,
    normalize = options.normalize, content_sha256 = options.content_sha256,
    omit_session_token = options.omit_session_token,
  }
end

-- does `step` (of core) for a copy of the request
local function run(name, step, request, options, expires)
  check(1, name, request, REQUEST)
  check(2, name, options, OPTIONS)
  if unknown(options) then bad(2, name, unknown(options) .. " is not known") end
  checkcredentials(name, options.credentials)
  local copy = copyrequest(name, request)
  local how, err = scope(options)
  if not how then return nil, err end
  how.expires = expires and (options.expires or EXPIRES)
  local result
  result, err = step(copy, how)
  if not result then return nil, errors.new(err) end
  return result
end

--- Adds the signing headers: Host, X-Amz-Date, Authorization, X-Amz-Security-Token when there is a
-- session token, and X-Amz-Content-Sha256 when asked for; earlier ones are replaced, but a Host
-- stays. Host, Content-Type and all other headers are signed, except those that proxies change.
-- @tparam table request `{ method, url, headers, body }`; the value of a header may be a list.
-- The URL is signed as it will be sent, with its path encoded once more, as every service but S3
-- wants it
-- @tparam table options
-- @tparam string options.service signing name, such as `"connect"`
-- @tparam string options.region
-- @param options.credentials `{ access_key_id, secret_access_key, session_token }`, a function that
-- returns one, or a provider
-- @tparam[opt] number options.time epoch seconds; now
-- @tparam[opt=true] boolean options.double_encode `false` for S3: the path is encoded already
-- @tparam[opt=true] boolean options.normalize `false` for S3: dots and slashes stay in the path
-- @tparam[opt=false] boolean|string options.content_sha256 whether to add and sign
-- X-Amz-Content-Sha256; a string is what it says in place of the hash, such as `"UNSIGNED-PAYLOAD"`
-- @tparam[opt=false] boolean options.omit_session_token adds the session token, but does not sign it
-- @treturn ?table a copy of the request with the headers added
-- @return an error of kind `credentials` or `validation`
function sign.sign(request, options)
  return run("sign", core.sign, request, options, false)
end

--- A URL that carries the signature, for whoever has no credentials.
-- @tparam table request as for `sign`; its headers have to be sent with the URL
-- @tparam table options as for `sign`, and `expires`: seconds the URL is good for, 1 to 604800;
-- 3600. `content_sha256` as a string is what the body's hash is taken for
-- @treturn ?string url
-- @return an error of kind `credentials` or `validation`
function sign.presign(request, options)
  return run("presign", core.presign, request, options, true)
end

return sign
