-- What the models say of names that anybody may ask for: something, nothing, or the nearest name.

local bytes = require "spec.fuzz.bytes"
local core = require "luaconnect.core"

local SERVICES = core.services()

local shapes, operations = {}, {}
for _, service in ipairs(SERVICES) do
  operations[service], shapes[service] = core.operations(service), {}
  for name in pairs(core.model(service).shapes) do table.insert(shapes[service], name) end
  table.sort(shapes[service])
end

-- a name that is known, spoilt a little, or any other
local function name_of(r, known)
  if r:flag() then return r:text() end
  local name, at = r:pick(known), r:byte()
  if at < #name then name = name:sub(1, at) .. r:text() .. name:sub(at + 2) end
  return name
end

local function can_be_told(value)
  if value ~= nil then assert(core.json_encode(value), "no JSON") end
end

return function(data)
  local r = bytes.reader(data)
  local service = r:pick(SERVICES)
  local operation, shape, anything = name_of(r, operations[service]), name_of(r, shapes[service]), r:text()
  local found, near = core.find(service, operation)
  assert(found == nil or near == nil)
  if near then assert(core.find(service, near), "the nearest is none") end
  assert((found == nil) == (core.describe(service, operation) == nil))
  can_be_told(core.describe(service, operation))
  assert((core.describe_shape(service, shape) == nil) == (core.schema(service, shape) == nil))
  can_be_told(core.describe_shape(service, shape))
  can_be_told(core.schema(service, shape))
  assert(core.service(anything) == nil or core.operations(anything))
  assert(core.schema(anything, shape) == nil or core.operations(anything))
  core.route(service, r:line(), r:line())
end
