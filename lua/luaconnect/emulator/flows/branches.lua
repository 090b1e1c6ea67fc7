--- Where a flow goes on from an action: its next action, an error, or a condition that holds.
-- @module luaconnect.emulator.flows.branches

local branches = {}

local function starts(value, operand) return value:sub(1, #operand) == operand end
local function ends(value, operand) return operand == "" or value:sub(-#operand) == operand end
local function contains(value, operand) return value:find(operand, 1, true) ~= nil end

--- A text as a number in decimals, as people write them; nil for anything else, of which some Luas read more
-- than others ("0x10", "inf").
-- @treturn ?number
function branches.number(text)
  local digits = type(text) == "string" and text:match "^%s*([+-]?%d*%.?%d*)%s*$"
  return digits and digits:find "%d" and tonumber((digits:gsub("^%+", ""))) or nil
end

-- a comparison of numbers, which is false for anything else
local function number(compare)
  return function(value, operand)
    local a, b = branches.number(value), branches.number(operand)
    return a ~= nil and b ~= nil and compare(a, b)
  end
end

--- How conditions compare a value with their operand.
branches.OPERATORS = {
  Equals = function(value, operand) return value == operand end,
  TextStartsWith = starts, TextEndsWith = ends, TextContains = contains,
  NumberGreaterThan = number(function(a, b) return a > b end),
  NumberGreaterOrEqualTo = number(function(a, b) return a >= b end),
  NumberLessThan = number(function(a, b) return a < b end),
  NumberLessOrEqualTo = number(function(a, b) return a <= b end),
}

--- The default successor of an action.
-- @treturn ?string an identifier
function branches.next(action)
  return action.Transitions and action.Transitions.NextAction
end

--- Where an action goes with an error.
-- @tparam table action
-- @tparam string name such as "NoMatchingError"
-- @treturn ?string an identifier
function branches.error(action, name)
  for _, branch in ipairs(action.Transitions and action.Transitions.Errors or {}) do
    if branch.ErrorType == name then return branch.NextAction end
  end
end

--- Where an action goes by the first of its conditions that holds.
-- @tparam table action
-- @tparam string value
-- @tparam[opt] function text what an operand stands for
-- @treturn ?string an identifier
function branches.matching(action, value, text)
  for _, branch in ipairs(action.Transitions and action.Transitions.Conditions or {}) do
    local condition = branch.Condition or {}
    local compare = branches.OPERATORS[condition.Operator]
    local operand = condition.Operands and condition.Operands[1] or ""
    if compare and compare(value, text and text(operand) or operand) then return branch.NextAction end
  end
end

return branches
