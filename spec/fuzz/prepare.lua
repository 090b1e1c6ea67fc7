-- Inputs of any operation, spoilt in any way: a request comes of them or the reasons why not, as `validate`
-- says; and what is strictly valid, the service's side reads back.

local bytes = require "spec.fuzz.bytes"
local core = require "luaconnect.core"
local inputs = require "spec.fuzz.inputs"

local ENDPOINT = "https://connect.us-east-1.amazonaws.com"
local TOKEN = "0a1b2c3d-0a1b-4c3d-8a1b-0a1b2c3d4e5f"
local LEVELS = { "model", "strict", false, "model" }

local function is_text(text)
  return type(text) == "string" and core.json_encode(text) and not text:find "%c"
end

local function check_error(err)
  assert(err.kind == "validation" and is_text(err.message), err.message)
  assert(#err.violations > 0)
  for _, violation in ipairs(err.violations) do
    assert(is_text(violation.path), "path is no text")
    assert(is_text(violation.message), "message is no text")
    assert(is_text(violation.rule))
  end
end

local function check_request(request)
  assert(request.url:find(ENDPOINT, 1, true) == 1 and not request.url:find "[%c ]", "url")
  for name, text in pairs(request.headers) do
    assert(not name:find "%c" and not text:find "[\r\n%z]", "header")
  end
  assert(request.body == "" or core.json_decode(request.body), "body is no JSON")
  assert(core.http1_request(request), "no wire can carry it")
end

-- the same tables to the service's side, and from there back
local function check_accepted(op, request)
  local input, err = core.accept(op, request)
  if not input and err.message:find "list expected, got nil" then return end -- none in a query
  if not input then error("not accepted: " .. err.message .. " in " .. request.url .. request.body) end
  local again
  again, err = core.prepare(op, ENDPOINT, input, { validate = "strict" })
  if not again then error("not prepared again: " .. err.message) end
  assert(again.url == request.url, "another url")
  assert(again.body == request.body, "another body")
end

-- JSON may be as deep as LC_ACCEPTED on the service's side, and deeper on the client's
local function is_shallow(text)
  local depth, most = 0, 0
  for bracket in text:gsub('\\.', ""):gsub('"[^"]*"', ""):gmatch "[%[%]{}]" do
    depth = depth + ((bracket == "[" or bracket == "{") and 1 or -1)
    most = math.max(most, depth)
  end
  return most < 96
end

return function(data)
  local r = bytes.reader(data)
  local operation = r:pick(inputs.operations)
  local level = r:pick(LEVELS)
  local options = { validate = level }
  local extra = r:byte()
  if extra % 16 == 1 then options.extra = inputs.table(r, 0) end
  if core.facts(operation.op).token then options.token = TOKEN end
  local input = inputs.whole(r, operation)
  while type(input) == "table" and not r:over() do inputs.spoil(r, input) end
  local request, err = core.prepare(operation.op, ENDPOINT, input, options)
  local valid, err2 = core.validate(operation.op, input, options)
  assert((request ~= nil) == (valid == true), "prepare and validate do not agree")
  if not request then
    check_error(err)
    assert(err.message == err2.message)
    return
  end
  check_request(request)
  if level == "strict" and not options.extra and is_shallow(request.body) then
    check_accepted(operation.op, request)
  end
end
