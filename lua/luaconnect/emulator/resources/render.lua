--- Documents as outputs tell them: each member by its name, from what the user gave or from the document.
-- @module luaconnect.emulator.resources.render

local shapes = require "luaconnect.emulator.resources.shapes"

local render = {}

-- members that a document has of itself; some services spell them with a small first letter
local OWN = {
  Id = function(_, doc) return doc.id end,
  Arn = function(_, doc) return doc.arn end,
  InstanceId = function(_, doc) return doc.instance ~= "" and doc.instance or nil end,
  OrganizationResourceId = function(_, doc) return doc.instance end,
  Tags = function(_, doc) return doc.tags or {} end,
  CreatedTime = function(_, doc) return doc.created end,
  CreatedAt = function(_, doc) return doc.created end,
  LastModifiedTime = function(_, doc) return doc.modified end,
  LastUpdatedTime = function(_, doc) return doc.modified end,
  LastModifiedRegion = function(world) return world.region end,
  CreatedBy = function(_, doc) return doc.by end,
  LastModifiedBy = function(_, doc) return doc.by end,
  LastUpdatedBy = function(_, doc) return doc.by end,
}

local function capital(name)
  return name:sub(1, 1):upper() .. name:sub(2)
end

-- the names that a kind's id and ARN go by
local function identities(row)
  local found = {}
  for _, word in ipairs { row.word, row.id and capital(row.id):gsub("Id$", "") } do
    found[word .. "Id"], found[word .. "Arn"], found[word .. "ARN"] = "Id", "Arn", "Arn"
  end
  return found
end

local known = setmetatable({}, { __mode = "k" }) -- row -> its identities

-- "Id" and "Arn" for the names that a kind has for them, else the name
local function plain_name(row, name)
  known[row] = known[row] or identities(row)
  return known[row][name] or name
end

local function own(row, name)
  return OWN[plain_name(row, name)]
end

-- what a document's parent has to say: its id and its ARN
local function of_parent(world, row, doc, name)
  if not row.parent then return nil end
  local kinds = world.resources.kinds
  local getter = name ~= "Id" and name ~= "Arn" and own(kinds[row.parent], name)
  return getter and getter(world, world.resources:parent(doc))
end

-- the value of a member, or nil
local function value_of(world, row, doc, extra, name)
  if extra[name] ~= nil then return extra[name] end
  local body = doc.body[row.aliases and row.aliases[name] or name]
  if body ~= nil then return body end
  local key = capital(name)
  local getter = own(row, key)
  if getter then return getter(world, doc) end
  return of_parent(world, row, doc, key)
end

local function structure(world, row, doc, extra, service, facts)
  local found = {}
  for name, member in pairs(facts.members) do
    local value = value_of(world, row, doc, extra, name)
    if value ~= nil and value ~= false or member.type == "boolean" then
      found[name] = shapes.cut(service, member, value)
    end
  end
  return found
end

local function extra_of(world, row, doc)
  return row.view and row.view(world, doc) or {}
end

-- whether a structure is one of the kind: it has its id, or the member that names it
local function tells(row, facts)
  for name in pairs(facts.members) do
    if plain_name(row, capital(name)) == "Id" or name == row.name or name == row.id then return true end
  end
  return false
end

--- A document in some shape.
-- @tparam table world
-- @tparam table row the kind's
-- @tparam table doc
-- @tparam string service
-- @tparam string shape the name of a structure
function render.shape(world, row, doc, service, shape)
  return structure(world, row, doc, extra_of(world, row, doc), service, shapes.shape(service, shape))
end

--- The output of an operation on a document: its members, or the structure that wraps them.
function render.output(world, row, doc, call)
  local facts = shapes.operation(call.service, call.operation).output
  if not facts then return {} end
  local extra, found = extra_of(world, row, doc), {}
  for name, member in pairs(facts.members) do
    local value = value_of(world, row, doc, extra, name)
    if value == nil and member.type == "structure" then
      local inner = shapes.shape(call.service, member.shape)
      if tells(row, inner) then value = structure(world, row, doc, extra, call.service, inner) end
    end
    if value ~= nil and value ~= false or member.type == "boolean" then
      found[name] = shapes.cut(call.service, member, value)
    end
  end
  return found
end

--- A document as an element of a list: a structure, or the one value that it is.
function render.element(world, row, doc, call, traits)
  if traits.type == "structure" then return render.shape(world, row, doc, call.service, traits.shape) end
  return doc.body[row.name] or doc.id
end

return render
