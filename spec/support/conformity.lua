--- Whether what goes over the wire is what the model says: members that it knows, of its types, with those
-- that have to be there, and values of its enumerations.

local core = require "luaconnect.core"

local conformity = {}

local shapes = {} -- service -> name -> facts

local function facts_of(service, name)
  shapes[service] = shapes[service] or {}
  local known = shapes[service]
  known[name] = known[name] or core.describe_shape(service, name)
  return known[name]
end

local LUA = {
  string = "string", boolean = "boolean", integer = "number", float = "number", double = "number",
  timestamp = "number", structure = "table", list = "table", map = "table",
}

local function contains(list, wanted)
  for _, value in ipairs(list) do
    if value == wanted then return true end
  end
  return false
end

local flaw

local function in_structure(service, facts, value, path)
  local names = {}
  for _, member in pairs(facts.members) do names[member.wire or ""] = member end
  for name, inner in pairs(value) do
    local member = names[name] or facts.members[name]
    if not member then return path .. "." .. tostring(name) .. " is not known" end
    local found = flaw(service, member, inner, path .. "." .. name)
    if found then return found end
  end
  for _, name in ipairs(facts.required or {}) do
    local member = facts.members[name]
    if value[member.wire or name] == nil then return path .. "." .. name .. " is missing" end
  end
end

local function in_collection(service, traits, value, path)
  for key, inner in pairs(value) do
    local found = flaw(service, traits, inner, ("%s[%s]"):format(path, tostring(key)))
    if found then return found end
  end
end

function flaw(service, traits, value, path)
  local wanted = LUA[traits.type]
  if traits.timestamp_format == "iso8601" then wanted = "string" end
  if wanted and type(value) ~= wanted then return ("%s is a %s"):format(path, type(value)) end
  if wanted ~= "table" then
    local enum = traits.enum or traits.shape and facts_of(service, traits.shape).enum
    if enum and not contains(enum, value) then return ("%s is %s"):format(path, tostring(value)) end
    return nil
  end
  local facts = facts_of(service, traits.shape)
  if facts.type == "structure" then return in_structure(service, facts, value, path) end
  return in_collection(service, facts.element or facts.value, value, path)
end

--- What is wrong with the body of an operation's answer, or nil.
-- @tparam string service
-- @tparam table facts of `core.describe`
-- @tparam string body
function conformity.flaw(service, facts, body)
  if not facts.output then
    return body ~= "" and body ~= "{}" and facts.name .. " answers something" or nil
  end
  local value = assert(core.json_decode(body))
  return in_structure(service, facts.output, value, facts.name)
end

return conformity
