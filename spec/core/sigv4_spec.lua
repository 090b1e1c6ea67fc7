-- Signature Version 4 against vectors with every intermediate step: AWS's own suite where it is at
-- hand.

local core = require "luaconnect.core"

local SUITE = "../shared/sigv4/suite.jsonl"

-- { {name, value}... } as a table; a name that comes twice has a list
local function headers(list)
  local t = {}
  for _, h in ipairs(list) do
    local name, value = h[1], h[2]:gsub("\n%s+", " ")
    if t[name] == nil then
      t[name] = value
    else
      t[name] = type(t[name]) == "table" and t[name] or { t[name] }
      table.insert(t[name], value)
    end
  end
  return t
end

local function epoch(text)
  local y, mo, d, h, mi, s = text:match "(%d+)-(%d+)-(%d+)T(%d+):(%d+):(%d+)Z"
  local days = os.time { year = y, month = mo, day = d, hour = 12 }
  local zero = os.time { year = 1970, month = 1, day = 1, hour = 12 }
  return math.floor((days - zero) / 86400 + 0.5) * 86400 + h * 3600 + mi * 60 + s
end

local function request(case)
  local r = case.request
  return { method = r.method, url = r.target, headers = headers(r.headers), body = r.body }
end

local function scope(case, expires)
  local c = case.context
  return {
    access_key_id = c.access_key, secret_access_key = c.secret_key,
    session_token = c.session_token, region = c.region, service = c.service,
    time = epoch(c.timestamp), expires = expires,
    double_encode = c.double_encode_path, normalize = c.normalize_path,
    content_sha256 = c.sign_body, omit_session_token = c.omit_session_token_from_signature,
  }
end

local function steps(case, expected, expires)
  local r, s = request(case), scope(case, expires)
  assert.equal(expected.canonical_request, core.canonical(r, s))
  assert.equal(expected.string_to_sign, core.tosign(r, s))
  assert.equal(expected.signature, core.signature(r, s))
end

local file = io.open(SUITE)

describe("AWS's signing test suite", function()
  if not file then
    pending("is skipped: " .. SUITE .. " is not there")
    return
  end
  for line in file:lines() do
    local case = assert(core.json_decode(line))
    it("agrees with the header form of " .. case.id, function()
      steps(case, case.header)
      local signed = core.sign(request(case), scope(case))
      assert.equal(case.header.authorization, signed.headers.Authorization)
    end)
    if case.query then
      it("agrees with the query form of " .. case.id, function()
        steps(case, case.query, case.context.expires)
        assert.equal(case.query.signed_target,
          core.presign(request(case), scope(case, case.context.expires)))
      end)
    end
  end
  file:close()
end)
