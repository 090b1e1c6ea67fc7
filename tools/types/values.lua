--- The types of values, and what limits them, as LuaCATS.
-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"

local values = {}

local PATTERN = 60 -- characters that a pattern may have, to be shown

local PLAIN = {
  string = "string", blob = "string", boolean = "boolean", integer = "integer", long = "integer",
  float = "number", double = "number",
}

local UNITS = { string = "characters", blob = "bytes", list = "items", map = "entries" }

--- What stands before the names of a service's shapes.
function values.prefix(service)
  return (service:gsub("-", "_"))
end

--- The name of a class or an alias.
function values.name(service, shape)
  return values.prefix(service) .. "." .. shape
end

-- parts of lists and maps are told in short; what they have themselves is found by their shape
local function part(service, facts, given)
  return values.of(service, core.describe_shape(service, facts.shape) or facts, given)
end

--- The type of a value.
-- @param given whether callers give it: times may be text then
function values.of(service, facts, given)
  if facts.enum or facts.type == "structure" then return values.name(service, facts.shape) end
  if facts.type == "timestamp" then return given and "number|string" or "number" end
  if PLAIN[facts.type] then return PLAIN[facts.type] end
  if not facts.element and not facts.value then facts = core.describe_shape(service, facts.shape) end
  if facts.type == "map" then
    return ("table<%s, %s>"):format(part(service, facts.key, given), part(service, facts.value, given))
  end
  local element = part(service, facts.element, given)
  return (element:find("|", 1, true) and "(" .. element .. ")" or element) .. "[]"
end

local function number(value)
  return (("%.14g"):format(value))
end

local function extent(facts)
  local unit = UNITS[facts.type] and " " .. UNITS[facts.type] or ""
  if facts.min and facts.max then return number(facts.min) .. " to " .. number(facts.max) .. unit end
  if facts.max then return "at most " .. number(facts.max) .. unit end
  if facts.min then return "at least " .. number(facts.min) .. unit end
end

--- What limits a value, as a short text.
function values.limits(facts)
  local words = { extent(facts) }
  if facts.pattern and #facts.pattern <= PATTERN and not facts.pattern:find "[`\r\n]" then
    words[#words + 1] = "like `" .. facts.pattern .. "`"
  end
  if facts.idempotency_token then words[#words + 1] = "made when it is left out" end
  if facts.sensitive then words[#words + 1] = "sensitive" end
  if facts.deprecated then words[#words + 1] = "deprecated" end
  return table.concat(words, "; ")
end

--- A line for a member; a name that is none of Lua's, or one of its words, is quoted.
function values.field(name, type, optional, text)
  local plain = name:find "^[%a_][%w_]*$" and load("local " .. name)
  local label = plain and name or ("[%q]"):format(name)
  local line = ("---@field %s%s %s"):format(label, optional and "?" or "", type)
  return text ~= "" and text and line .. " " .. text or line
end

return values
