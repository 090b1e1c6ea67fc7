--- JSON in which keys have an order, so that the same document is the same text everywhere.
--
-- An empty table is an object, unless its metatable says `__jsontype = "array"` (as dkjson has it).
-- @module luaconnect.ordered

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"

local ordered = {}

local EMPTY = { __jsontype = "array" }

--- A list that stays one when it is empty.
-- @treturn table
function ordered.list()
  return setmetatable({}, EMPTY)
end

--- The keys of a table: those that `first` ranks, then the others by their names.
-- @tparam table map with strings as its keys
-- @tparam[opt] table first key to rank
-- @treturn table
function ordered.keys(map, first)
  local keys = {}
  for key in pairs(map) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b)
    local x, y = first and first[a] or math.huge, first and first[b] or math.huge
    if x ~= y then return x < y end
    return a < b
  end)
  return keys
end

local function is_list(value)
  local class = getmetatable(value)
  return value[1] ~= nil or class ~= nil and class.__jsontype == "array"
end

local function enclosed(opening, parts, closing, indent)
  if #parts == 0 then return opening .. closing end
  local inner = "\n" .. indent .. "  "
  return opening .. inner .. table.concat(parts, "," .. inner) .. "\n" .. indent .. closing
end

local function encode(value, first, indent)
  if type(value) ~= "table" then return (assert(core.json_encode(value))) end
  local parts = {}
  if is_list(value) then
    for i, item in ipairs(value) do parts[i] = encode(item, first, indent .. "  ") end
    return enclosed("[", parts, "]", indent)
  end
  for i, key in ipairs(ordered.keys(value, first)) do
    parts[i] = core.json_encode(key) .. ": " .. encode(value[key], first, indent .. "  ")
  end
  return enclosed("{", parts, "}", indent)
end

--- A value as JSON, indented.
-- @param value
-- @tparam[opt] table names of keys that come before all others, in this order
-- @treturn string
function ordered.encode(value, names)
  local first = {}
  for rank, name in ipairs(names or {}) do first[name] = rank end
  return encode(value, first, "")
end

return ordered
