-- Responses of any status, with any headers and body: an output or the one error, whose flags say what cures
-- it.

local bytes = require "spec.fuzz.bytes"
local core = require "luaconnect.core"
local errors = require "luaconnect.errors"

local STATUSES = { 200, 400, 402, 403, 404, 409, 413, 429, 500, 503, 504, 302, 204, 100, 599, 0, -1, 1e300 }
local NAMES = {
  "x-amzn-errortype", "X-Amzn-ErrorType", "content-type", "retry-after", "x-amzn-requestid",
}

local operations = {}
for _, service in ipairs(core.services()) do
  for _, name in ipairs(core.operations(service)) do
    operations[#operations + 1] = core.find(service, name)
  end
end

local function is_text(text)
  return type(text) == "string" and core.json_encode(text) ~= nil
end

local function check(err, status)
  assert(err.kind == "service" or err.kind == "protocol", err.kind)
  assert(type(err.message) == "string" and err.message ~= "", "message")
  if err.kind == "service" then assert(type(err.code) == "string" and err.code ~= "", "code") end
  err.status = status
  errors.classify(errors.new(err))
  assert(not (err.quota and err.throttled), "one cure")
  assert(type(err.retryable) == "boolean")
  assert(not tostring(err):find "%c", "more than one line")
end

return function(data)
  local r = bytes.reader(data)
  local op, status = r:pick(operations), r:pick(STATUSES)
  local response = { status = status, headers = {} }
  for _ = 1, r:byte() % 4 do
    local name = r:pick(NAMES)
    response.headers[name] = r:text()
  end
  response.body = r:rest()
  local output, err = core.parse(op, response)
  if output then
    assert(status >= 200 and status < 300 and type(output) == "table")
    local written, why = core.render(op, output)
    assert(written or not is_text(response.body) or bytes.unsayable(why.message), "not written again")
  else
    check(err, status)
  end
end
