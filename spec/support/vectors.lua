--- Signing vectors, all in one form: ours (spec/vectors/sigv4, made with botocore) and AWS's own
-- suite, which is not part of this tree.
--
-- A vector is { id, request, scope, header, query }: `scope` as core.sign wants it, `header` and
-- `query` (may be absent) are the steps { canonical, tosign, signature, carrier }; `carrier` is the
-- value of Authorization, or the target with its query.

local core = require "luaconnect.core"
local date = require "luaconnect.date"

local vectors = { SUITE = "../shared/sigv4/suite.jsonl" }

local OURS = "spec/vectors/sigv4/"

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read "*a"
  file:close()
  return text
end

-- { { name, value }... } as a table; a name that comes more than once has a list
local function headers(list)
  local t = {}
  for _, pair in ipairs(list) do
    local name, value, earlier = pair[1], pair[2], t[pair[1]]
    if type(earlier) == "table" then
      earlier[#earlier + 1] = value
    else
      t[name] = earlier and { earlier, value } or value
    end
  end
  return t
end

--- Epoch seconds of an ISO date, basic or extended.
function vectors.epoch(text)
  return date.iso(text) or date.basic(text)
end

-- the options of the public functions that say what a scope says
function vectors.options(scope)
  local options = {}
  for name, value in pairs(scope) do options[name] = value end
  options.credentials = {
    access_key_id = scope.access_key_id, secret_access_key = scope.secret_access_key,
    session_token = scope.session_token,
  }
  options.access_key_id, options.secret_access_key, options.session_token = nil, nil, nil
  return options
end

--- A copy of the request without folded lines, which core refuses.
function vectors.unfolded(request)
  local copy = { method = request.method, url = request.url, body = request.body, headers = {} }
  for name, value in pairs(request.headers) do
    copy.headers[name] = type(value) == "string" and value:gsub("\r?\n%s+", " ") or value
  end
  return copy
end

local function steps(folder, form, carrier)
  local text = read(folder .. form .. "." .. carrier)
  return text and {
    canonical = read(folder .. form .. ".canonical"), tosign = read(folder .. form .. ".tosign"),
    signature = text:match "Signature=(%x+)$", carrier = text,
  }
end

local function our(name)
  local folder = OURS .. name .. "/"
  local request = core.json_decode(read(folder .. "request.json"))
  local scope = core.json_decode(read(folder .. "context.json"))
  request.headers = headers(request.headers)
  request.body = request.body:rep(request.times or 1)
  scope.time, scope.datetime = vectors.epoch(scope.datetime), nil
  return { id = name, request = request, scope = scope, expires = 900,
    header = steps(folder, "header", "authorization"), query = steps(folder, "query", "url") }
end

--- The vectors of spec/vectors/sigv4.
function vectors.ours()
  local list = {}
  for name in io.lines(OURS .. "cases.txt") do list[#list + 1] = our(name) end
  return list
end

local function official(case)
  local r, c, h, q = case.request, case.context, case.header, case.query
  return {
    id = case.id, expires = c.expires,
    request = { method = r.method, url = r.target, headers = headers(r.headers), body = r.body },
    scope = {
      access_key_id = c.access_key, secret_access_key = c.secret_key,
      session_token = c.session_token, region = c.region, service = c.service,
      time = vectors.epoch(c.timestamp), double_encode = c.double_encode_path,
      normalize = c.normalize_path, content_sha256 = c.sign_body,
      omit_session_token = c.omit_session_token_from_signature,
    },
    header = { canonical = h.canonical_request, tosign = h.string_to_sign,
      signature = h.signature, carrier = h.authorization },
    query = q and { canonical = q.canonical_request, tosign = q.string_to_sign,
      signature = q.signature, carrier = q.signed_target },
  }
end

--- AWS's suite, or nil when it is not at hand.
function vectors.official()
  local file = io.open(vectors.SUITE)
  if not file then return nil end
  local list = {}
  for line in file:lines() do list[#list + 1] = official(core.json_decode(line)) end
  file:close()
  return list
end

return vectors
