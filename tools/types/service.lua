--- A service as LuaCATS: its enumerations, its structures, its client.
-- SPDX-License-Identifier: MIT

local client = require "luaconnect.client"
local core = require "luaconnect.core"
local ordered = require "luaconnect.ordered"
local values = require "tools.types.values"

local service = {}

local OURS = "InstanceId" -- what journeys fill in

local function set_of(list)
  local set = {}
  for _, name in ipairs(list or {}) do set[name] = true end
  return set
end

-- Notes all structures and enumerations that a shape leads to.
local function reach(name, facts, found)
  if facts.type == "structure" or facts.enum then
    if found[facts.shape] then return end
    found[facts.shape] = true
  end
  facts = core.describe_shape(name, facts.shape) or facts
  for _, member in pairs(facts.members or {}) do reach(name, member, found) end
  for _, key in ipairs { "element", "key", "value" } do
    if facts[key] then reach(name, facts[key], found) end
  end
end

-- all shapes that the operations use, those that inputs lead to, and the inputs themselves
local function shapes_of(name)
  local all, given, inputs = {}, {}, {}
  for _, operation in ipairs(core.operations(name)) do
    local facts = core.describe(name, operation)
    if facts.input then
      reach(name, facts.input, given)
      inputs[facts.input.shape] = true
    end
    if facts.output then reach(name, facts.output, all) end
    for _, err in ipairs(facts.errors) do reach(name, core.describe_shape(name, err.name), all) end
  end
  for shape in pairs(given) do all[shape] = true end
  return all, given, inputs
end

local function alias(name, facts)
  local literals = {}
  for i, value in ipairs(facts.enum) do literals[i] = ("%q"):format(value) end
  return ("---@alias %s %s\n"):format(values.name(name, facts.shape), table.concat(literals, "|"))
end

local function heading(title, facts)
  local lines = { "---@class " .. title }
  if facts.deprecated then table.insert(lines, 1, "---@deprecated") end
  if facts.union then table.insert(lines, 1, "---Exactly one member.") end
  return lines
end

-- What journeys fill in, only the inputs of clients must have.
local function structure(name, facts, given, is_input)
  local required, title = set_of(facts.required), values.name(name, facts.shape)
  local split = is_input and required[OURS]
  local lines = heading(split and title .. ".Rest" or title, facts)
  for _, member in ipairs(ordered.keys(facts.members)) do
    local of = facts.members[member]
    local optional = not required[member] or of.idempotency_token or split and member == OURS
    lines[#lines + 1] = values.field(member, values.of(name, of, given), optional, values.limits(of))
  end
  if facts.union and not given then lines[#lines + 1] = values.field("$unknown", "string", true) end
  if split then
    local of = facts.members[OURS]
    lines[#lines + 1] = ("\n---@class %s: %s.Rest"):format(title, title)
    lines[#lines + 1] = values.field(OURS, values.of(name, of, given), false, values.limits(of))
  end
  return table.concat(lines, "\n") .. "\n"
end

local function errors_of(facts)
  local names = {}
  for i, err in ipairs(facts.errors) do names[i] = err.name end
  return #names > 0 and "---Errors: " .. table.concat(names, ", ") or nil
end

local function takes(name, facts, filled)
  if not facts.input then return "table", true end
  local required = set_of(facts.input.required)
  local title = values.name(name, facts.input.shape)
  local split = filled and required[OURS]
  if split then required[OURS] = nil end
  return split and title .. ".Rest" or title, next(required) == nil
end

--- The method of an operation.
-- @tparam string class in whose table it is
-- @tparam string name of the service
-- @tparam string operation
-- @tparam[opt] boolean filled whether the instance may be left out
function service.method(class, name, operation, filled)
  local facts = core.describe(name, operation)
  local input, optional = takes(name, facts, filled)
  local lines = { ("---%s: %s %s"):format(operation, facts.method, facts.path) }
  lines[#lines + 1] = errors_of(facts)
  if facts.deprecated then lines[#lines + 1] = "---@deprecated" end
  lines[#lines + 1] = ("---@param input%s %s"):format(optional and "?" or "", input)
  lines[#lines + 1] = "---@param call? luaconnect.Call"
  lines[#lines + 1] = ("---@return %s? output"):format(
    facts.output and values.name(name, facts.output.shape) or "table")
  lines[#lines + 1] = "---@return luaconnect.Meta|luaconnect.Error meta"
  local method = client.method(operation)
  lines[#lines + 1] = ("function %s:%s(input, call) end\n"):format(class, method)
  local short = method:gsub("web_rtc", "webrtc")
  if short ~= method then lines[#lines + 1] = ("%s.%s = %s.%s\n"):format(class, short, class, method) end
  return table.concat(lines, "\n")
end

--- The shapes of a service.
-- @tparam string name
-- @treturn string
function service.shapes(name)
  local all, given, inputs = shapes_of(name)
  local parts = { "---@meta _\n" }
  for _, shape in ipairs(ordered.keys(all)) do
    local facts = core.describe_shape(name, shape)
    parts[#parts + 1] = facts.enum and alias(name, facts)
      or structure(name, facts, given[shape], inputs[shape])
  end
  return table.concat(parts, "\n")
end

--- The client of a service.
-- @tparam string name
-- @treturn string
function service.client(name)
  local parts = { "---@meta _\n",
    ("---@class %s.Client: luaconnect.Client\nlocal Client = {}\n"):format(values.prefix(name)) }
  for _, operation in ipairs(core.operations(name)) do
    parts[#parts + 1] = service.method("Client", name, operation)
  end
  return table.concat(parts, "\n")
end

return service
