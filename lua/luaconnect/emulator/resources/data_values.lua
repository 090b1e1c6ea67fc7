--- Which values an attribute of a data table takes.
-- @module luaconnect.emulator.resources.data_values

local core = require "luaconnect.core"

local data_values = {}

-- JSON's list of elements of one type
local function is_list(value, wanted)
  local found = value:match("^%s*%[") and core.json_decode(value)
  for _, element in ipairs(found or {}) do
    if type(element) ~= wanted then return false end
  end
  return found ~= nil
end

local SOUND = {
  TEXT = function() return true end,
  NUMBER = function(value) return tonumber(value) ~= nil and not value:find("[xX]") end,
  BOOLEAN = function(value) return value == "true" or value == "false" end,
  TEXT_LIST = function(value) return is_list(value, "string") end,
  NUMBER_LIST = function(value) return is_list(value, "number") end,
}

local function within(number, rules)
  return (not rules.Minimum or number >= rules.Minimum) and (not rules.Maximum or number <= rules.Maximum)
    and (not rules.ExclusiveMinimum or number > rules.ExclusiveMinimum)
    and (not rules.ExclusiveMaximum or number < rules.ExclusiveMaximum)
    and (not rules.MultipleOf or number % rules.MultipleOf == 0)
end

local function listed(value, rules)
  local enum = rules.Enum
  if not enum or not enum.Strict then return true end
  for _, each in ipairs(enum.Values or {}) do
    if each == value or rules.IgnoreCase and each:lower() == value:lower() then return true end
  end
  return false
end

--- What is wrong with a value of an attribute.
-- @tparam table attribute its document
-- @tparam string value
-- @treturn ?string nil when nothing is
function data_values.fault(attribute, value)
  local type, rules = attribute.body.ValueType, attribute.body.Validation or {}
  if not SOUND[type](value) then return ("Value: a %s expected"):format(type) end
  if type == "TEXT" and (#value < (rules.MinLength or 0) or #value > (rules.MaxLength or math.huge)) then
    return "Value: a text of the length that the attribute allows expected"
  end
  if type == "NUMBER" and not within(tonumber(value), rules) then
    return "Value: a number that the attribute allows expected"
  end
  if not listed(value, rules) then return "Value: one that the attribute lists expected" end
end

return data_values
