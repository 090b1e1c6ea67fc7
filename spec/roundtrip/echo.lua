--- Handlers for every operation that expect a generated input and answer a generated output.
--
-- A call says by a header which case it is; the answer to an input that arrived otherwise is an error
-- that says where it differs.

local core = require "luaconnect.core"
local generator = require "spec.roundtrip.generator"

local echo = { HEADER = "X-Case" }

--- The path of the first difference between two values, or nil.
function echo.difference(a, b, path)
  path = path or ""
  if type(a) ~= "table" or type(b) ~= "table" then
    return a ~= b and ("%s: %s, not %s"):format(path, tostring(b), tostring(a)) or nil
  end
  for key, value in pairs(a) do
    local found = echo.difference(value, b[key], path .. "." .. tostring(key))
    if found then return found end
  end
  for key, value in pairs(b) do
    if a[key] == nil then return ("%s.%s: %s, not nil"):format(path, tostring(key), tostring(value)) end
  end
end

local known = {} -- service -> operation -> facts

local function facts_of(service, operation)
  known[service] = known[service] or {}
  known[service][operation] = known[service][operation] or core.describe(service, operation)
  return known[service][operation]
end

echo.facts = facts_of

-- the client filled the token in where the generated input has none
local function without_token(facts, input, expected)
  local token = facts.idempotency_token
  if token and expected[token] == nil then
    if not tostring(input[token]):find "^%x+%-%x+%-4%x+%-%x+%-%x+$" then return nil end
    input[token] = nil
  end
  return input
end

local function handle(call)
  local facts = facts_of(call.service, call.operation)
  local turn = tonumber(call.headers[echo.HEADER:lower()])
  local expected = generator.make(call.service, facts.input, turn)
  local input = without_token(facts, call.input, expected)
  local difference = input and echo.difference(expected, input) or not input and "a token expected"
  if difference then return nil, { code = "Difference", message = difference } end
  return (generator.make(call.service, facts.output, turn))
end

local function always(value)
  return setmetatable({}, { __index = function() return value end })
end

--- For the option `handlers` of an emulator.
function echo.handlers()
  return always(always(handle))
end

return echo
