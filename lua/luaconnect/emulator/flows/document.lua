--- A flow's content, read: JSON of the flow language that has the outline it must have.
--
-- What is read can be run without a look at types: actions have texts for `Identifier` and `Type`, tables
-- for `Parameters` and `Transitions`; errors and conditions are lists of tables, operands texts.
-- @module luaconnect.emulator.flows.document

local core = require "luaconnect.core"

local document = {}

document.VERSION = "2019-10-30"

local function add(problems, text, ...)
  problems[#problems + 1] = text:format(...)
end

local function is_list(value)
  return type(value) == "table" and (next(value) == nil or value[1] ~= nil)
end

-- a member that is absent or of a type
local function optional(problems, path, name, value, kind)
  if value == nil then return true end
  local fits = kind == "list" and is_list(value) or kind ~= "list" and type(value) == kind
  local word = kind == "table" and "JSON object" or kind
  if not fits then add(problems, "%s.%s: a %s expected", path, name, word) end
  return fits
end

local function read_operands(problems, path, condition)
  if not optional(problems, path, "Condition", condition, "table") or not condition then return end
  optional(problems, path, "Condition.Operator", condition.Operator, "string")
  if not optional(problems, path, "Condition.Operands", condition.Operands, "list") then return end
  for i, operand in ipairs(condition.Operands or {}) do
    if type(operand) ~= "string" then
      add(problems, "%s.Condition.Operands[%d]: a string expected", path, i - 1)
    end
  end
end

local function read_branches(problems, path, name, list, each)
  if not optional(problems, path, name, list, "list") then return end
  for i, branch in ipairs(list or {}) do
    local place = ("%s.%s[%d]"):format(path, name, i - 1)
    if type(branch) ~= "table" then
      add(problems, "%s: a JSON object expected", place)
    else
      optional(problems, place, "NextAction", branch.NextAction, "string")
      each(place, branch)
    end
  end
end

local function read_action(problems, i, action)
  local path = ("Actions[%d]"):format(i - 1)
  if type(action) ~= "table" then return add(problems, "%s: a JSON object expected", path) end
  for _, name in ipairs { "Identifier", "Type" } do
    if type(action[name]) ~= "string" then add(problems, "%s.%s: a string expected", path, name) end
  end
  optional(problems, path, "Parameters", action.Parameters, "table")
  if not optional(problems, path, "Transitions", action.Transitions, "table") then return end
  local transitions = action.Transitions or {}
  optional(problems, path, "Transitions.NextAction", transitions.NextAction, "string")
  path = path .. ".Transitions"
  read_branches(problems, path, "Errors", transitions.Errors, function(place, branch)
    optional(problems, place, "ErrorType", branch.ErrorType, "string")
  end)
  read_branches(problems, path, "Conditions", transitions.Conditions, function(place, branch)
    read_operands(problems, place, branch.Condition)
  end)
  action.Parameters, action.Transitions = action.Parameters or {}, transitions
end

-- flows were written in another way once, which the console still exports
local function is_legacy(content)
  return content.modules ~= nil and content.start ~= nil
end

local function read_outline(problems, content)
  if is_legacy(content) then
    return add(problems, "a flow of the language %s expected, got one of the older format", document.VERSION)
  end
  if content.Version ~= document.VERSION then add(problems, "Version: %s expected", document.VERSION) end
  if type(content.StartAction) ~= "string" then add(problems, "StartAction: a string expected") end
  optional(problems, "", "Metadata", content.Metadata, "table")
  if not is_list(content.Actions) then return add(problems, "Actions: a list expected") end
  for i, action in ipairs(content.Actions) do read_action(problems, i, action) end
end

local function by_identifier(actions)
  local found = {}
  for _, action in ipairs(actions) do found[action.Identifier] = found[action.Identifier] or action end
  return found
end

--- Reads a content.
-- @tparam string text
-- @treturn ?table `{ start, actions, list, settings }`, actions by identifier and as a list; or nil and a
--   list of problems
function document.read(text)
  local content, err = core.json_decode(text)
  if type(content) ~= "table" then
    return nil, { "content: a JSON object expected" .. (err and ": " .. err.message or "") }
  end
  local problems = {}
  read_outline(problems, content)
  if problems[1] then return nil, problems end
  return {
    start = content.StartAction, list = content.Actions, actions = by_identifier(content.Actions),
    settings = content.Settings,
  }
end

return document
