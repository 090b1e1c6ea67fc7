--- What the compiled model says of operations and shapes, looked up once each; values cut to a shape.
-- @module luaconnect.emulator.resources.shapes

local core = require "luaconnect.core"

local shapes = {}

-- "service\0name" -> facts
local operations, structures = {}, {}

local function remembered(cache, look, service, name)
  local key = service .. "\0" .. name
  local facts = cache[key]
  if not facts then
    facts = look(service, name)
    cache[key] = facts
  end
  return facts
end

--- The facts of an operation, as `core.describe` has them.
function shapes.operation(service, name)
  return remembered(operations, core.describe, service, name)
end

--- The facts of a shape, as `core.describe_shape` has them.
function shapes.shape(service, name)
  return remembered(structures, core.describe_shape, service, name)
end

local cut = {}

function cut.structure(service, facts, value)
  local found = {}
  for name, member in pairs(facts.members) do
    if value[name] ~= nil then found[name] = shapes.cut(service, member, value[name]) end
  end
  return found
end

function cut.list(service, facts, value)
  local found = {}
  for i, element in ipairs(value) do found[i] = shapes.cut(service, facts.element, element) end
  return found
end

function cut.map(service, facts, value)
  local found = {}
  for key, element in pairs(value) do found[key] = shapes.cut(service, facts.value, element) end
  return found
end

--- A copy of a value with no more members than its shape has.
-- @tparam string service
-- @tparam table traits of a member: `type` and `shape`
-- @param value
function shapes.cut(service, traits, value)
  if type(value) ~= "table" then return value end
  return cut[traits.type](service, shapes.shape(service, traits.shape), value)
end

--- A copy of a value that shares nothing with it.
function shapes.copy(value)
  if type(value) ~= "table" then return value end
  local found = {}
  for key, element in pairs(value) do found[key] = shapes.copy(element) end
  return found
end

--- The value at the end of a path of members, or nil.
function shapes.at(value, path)
  for name in path:gmatch("[^.]+") do
    if type(value) ~= "table" then return nil end
    value = value[name]
  end
  return value
end

--- The member of a structure that is a list: its name and traits.
function shapes.list_member(side)
  for name, member in pairs(side.members) do
    if member.type == "list" then return name, member end
  end
end

return shapes
