-- What is signed verifies elsewhere: by a verifier that shares no line with the library, and by botocore.

local child = require "spec.support.child"
local core = require "luaconnect.core"
local echo = require "spec.roundtrip.echo"
local files = require "spec.support.files"
local property = require "spec.support.property"
local values = require "spec.property.values"

local CASES = 2 -- of each operation

local ENDPOINTS = {
  "https://connect.us-east-1.amazonaws.com", "http://127.0.0.1:8080", "https://[::1]:8443",
  "https://proxy.example/connect",
}
local KEY = { "A", "z", "0", "/", "+", "=", "%", "~" }

local function secret_of(draw)
  local parts = {}
  for i = 1, draw:between(1, 80) do parts[i] = draw:pick(KEY) end
  return table.concat(parts)
end

local function scope_of(draw, service)
  return {
    service = service, region = draw:pick { "us-east-1", "us-gov-west-1", "x" },
    access_key_id = draw:pick { "AKIDEXAMPLE", "ASIA0" }, secret_access_key = secret_of(draw),
    session_token = draw:chance(50) and secret_of(draw) or nil,
    time = draw:pick { 1700000000, 0, 951782399, 4102444800, draw:below(2000000000) },
    expires = 60,
  }
end

-- what a caller may have put in: blanks in a row, empty ones, names in any case
local function more_headers(draw, headers)
  for _, name in ipairs { "X-Amz-Meta", "a", "ZZ-Top", "User-Agent", "traceparent" } do
    if draw:chance(30) then headers[name] = draw:pick { "", "v", "  a   b  ", "a,b", 'q "a  b"', "é" } end
  end
end

local function signed_case(draw, op, facts)
  local input = values.draw(draw, facts.service, facts.input)
  local request = assert(core.prepare(op, draw:pick(ENDPOINTS), input, { validate = "strict" }))
  more_headers(draw, request.headers)
  local scope = scope_of(draw, core.service(facts.service).signing_name)
  if draw:chance(25) then
    request.url = assert(core.presign(request, scope))
  else
    request = assert(core.sign(request, scope))
  end
  return core.json_encode { request = request, scope = scope }
end

local function lines_of_all()
  local lines = {}
  for _, service in ipairs(core.services()) do
    for _, name in ipairs(core.operations(service)) do
      property.holds(CASES, function(draw)
        draw:note("operation", name)
        lines[#lines + 1] = assert(signed_case(draw, core.find(service, name), echo.facts(service, name)))
      end)
    end
  end
  return lines
end

describe("what is signed #door", function()
  it("verifies elsewhere, for drawn inputs of every operation", function()
    local lines, path = lines_of_all(), os.tmpname()
    files.write(path, table.concat(lines, "\n"))
    local status, output, errors = child.run { "python3", "spec/property/verify.py", path }
    os.remove(path)
    assert.equal("", errors)
    assert.equal(0, status)
    assert.matches(("^verified %d by hand"):format(#lines), output)
  end)
end)
