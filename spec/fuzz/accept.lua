-- Requests as they come over the wire, to the service's side of the core: an input, or what is wrong with the
-- request; an input can be sent again, and is the same then.

local bytes = require "spec.fuzz.bytes"
local core = require "luaconnect.core"
local inputs = require "spec.fuzz.inputs"

local ENDPOINT = "https://connect.us-east-1.amazonaws.com"
local KINDS = { protocol = true, validation = true }

local paths = {}
for i, operation in ipairs(inputs.operations) do
  paths[i] = core.describe(operation.service, operation.name).path
end

-- the URL of the operation, with what comes in place of its labels
local function url_of(r, index)
  local url = paths[index]:gsub("{[^}]*}", function() return (r:line():gsub("/", "")) end)
  return url .. (r:flag() and "?" .. r:line() or "")
end

local function headers_of(r)
  local headers = {}
  for _ = 1, r:byte() % 3 do headers[r:line()] = r:line() end
  return headers
end

local function check_again(op, input)
  local request, err = core.prepare(op, ENDPOINT, input, { validate = "strict" })
  if not request and err.message:find "label of the path expected" then return end -- clients take fewer
  if not request then error("not prepared: " .. err.message) end
  local again
  again, err = core.accept(op, request)
  if not again then error("not accepted again: " .. err.message) end
end

return function(data)
  local r = bytes.reader(data)
  local index = r:short() % #inputs.operations + 1
  local operation = inputs.operations[index]
  local request = { method = r:line(), url = url_of(r, index), headers = headers_of(r) }
  request.body = r:rest()
  core.route(operation.service, request.method, request.url)
  local input, err = core.accept(operation.op, request)
  if input then
    check_again(operation.op, input)
  else
    assert(KINDS[err.kind] and type(err.message) == "string" and err.message ~= "", err.kind)
  end
end
