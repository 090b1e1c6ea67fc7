--- What keeps the service from taking a content for a flow.
--
-- Problems begin with the words that the service has for their kind, as far as those are known, and say
-- where.
-- @module luaconnect.emulator.flows.check

local branches = require "luaconnect.emulator.flows.branches"
local document = require "luaconnect.emulator.flows.document"
local sorted = require "luaconnect.sorted"
local types = require "luaconnect.emulator.flows.types"
local values = require "luaconnect.emulator.flows.values"

local CHARACTERS, ACTIONS, IDENTIFIER = 256000, 250, 50
local PROBLEMS, LONGEST = 50, 256 -- that are told, and their characters

local UNSAID = {} -- names that identifiers may not have
for name in ([[__proto__ constructor __defineGetter__ __defineSetter__ toString hasOwnProperty isPrototypeOf
  propertyIsEnumerable toLocaleString valueOf]]):gmatch "%S+" do
  UNSAID[name] = true
end

local function characters(text)
  local _, count = text:gsub("[^\128-\191]", "")
  return count
end

local function add(problems, text, ...)
  local problem = text:format(...)
  problems[#problems + 1] = #problem > LONGEST and problem:sub(1, LONGEST):gsub("[\128-\255]*$",
    "") or problem
end

-- parameters ----------------------------------------------------------------------------------------

local TABLES = { m = true, o = true, l = true }

local function has_reference(text)
  return text:find("%$%.[%w_]") ~= nil
end

local function class_fits(class, value)
  if class == "s" then return not has_reference(value) end
  if class == "j" then return not has_reference(value) or values.is_path(value) end
  return true
end

local function rule_fits(rule, value)
  if not rule or values.is_path(value) then return true end
  if rule.values then return rule.values[value] end
  if rule.longest then return characters(value) <= rule.longest end
  local number = value:find "^%d+$" and tonumber(value)
  return number and number >= rule.low and number <= rule.high
end

local function check_map(problems, path, map)
  for key, value in pairs(map) do
    if type(value) ~= "string" then
      add(problems, "Invalid Action property value. A text expected. Path: %s.%s", path, tostring(key))
    end
  end
end

local function check_value(problems, path, facts, value)
  if facts.class == "a" then return end
  local wanted = TABLES[facts.class] and "table" or "string"
  if type(value) ~= wanted then
    return add(problems, "Invalid Action property value. %s expected. Path: %s",
      wanted == "table" and "A JSON object or list" or "A text", path)
  end
  if facts.class == "m" then return check_map(problems, path, value) end
  if type(value) == "table" then return end
  if not class_fits(facts.class, value) then
    return add(problems, "Invalid Action property value. %s expected. Path: %s",
      facts.class == "s" and "A static text" or "A static text or one reference", path)
  end
  if not rule_fits(facts.rule, value) then add(problems, "Invalid Action property value. Path: %s", path) end
end

-- how many of some parameters there are
local function count_of(names, parameters)
  local count = 0
  for _, name in ipairs(names) do count = count + (parameters[name] ~= nil and 1 or 0) end
  return count
end

local function check_one_of(problems, path, names, parameters)
  if count_of(names, parameters) ~= 1 then
    add(problems, "Invalid Action property name. One of %s expected. Path: %s", table.concat(names, ", "),
      path)
  end
end

local function check_parameters(problems, path, row, parameters)
  if not row.parameters then return end
  path = path .. ".Parameters"
  for _, name in ipairs(sorted(parameters)) do
    local facts = row.parameters[name]
    if facts then
      check_value(problems, path .. "." .. name, facts, parameters[name])
    else
      add(problems, "Invalid Action property name. Path: %s.%s", path, name)
    end
  end
  for _, name in ipairs(sorted(row.parameters)) do
    if row.parameters[name].must and parameters[name] == nil then
      add(problems, "Invalid Action property name. %s expected. Path: %s", name, path)
    end
  end
  if row.one then check_one_of(problems, path, row.one, parameters) end
end

-- branches --------------------------------------------------------------------------------------------

local function check_targets(problems, path, program, transitions)
  local function check(place, target)
    if target ~= nil and not program.actions[target] then
      add(problems, "Invalid Action transition. The Identifier of an action expected. Path: %s.%s", path,
        place)
    end
  end
  check("NextAction", transitions.NextAction)
  for i, branch in ipairs(transitions.Errors or {}) do
    check(("Errors[%d].NextAction"):format(i - 1), branch.NextAction or "")
  end
  for i, branch in ipairs(transitions.Conditions or {}) do
    check(("Conditions[%d].NextAction"):format(i - 1), branch.NextAction or "")
  end
end

local function check_errors(problems, path, row, transitions)
  local has = {}
  for i, branch in ipairs(transitions.Errors or {}) do
    has[branch.ErrorType or ""] = true
    if not branch.ErrorType then
      add(problems, "Invalid Action error. An ErrorType expected. Path: %s.Transitions.Errors[%d]", path,
        i - 1)
    end
  end
  if row.silent and next(has) then
    add(problems, "Invalid Action error. No error expected. Path: %s", path)
  end
  for _, name in ipairs(row.errors) do
    if not has[name] then add(problems, "Invalid Action error. Error: %s, Path: %s", name, path) end
  end
end

local function check_operands(problems, path, row, found)
  local allowed = {}
  for _, operand in ipairs(row.equals) do
    allowed[operand] = true
    if row.all and not found[operand] then
      add(problems, "Invalid Action condition. %s expected. Path: %s", operand, path)
    end
  end
  for _, operand in ipairs(sorted(found)) do
    if not allowed[operand] then
      add(problems, "Invalid Action condition. %s expected, got %s. Path: %s", table.concat(row.equals,
        " or "),
        operand, path)
    end
  end
end

local function check_conditions(problems, path, row, transitions)
  local found = {}
  for i, branch in ipairs(transitions.Conditions or {}) do
    local condition, place = branch.Condition or {}, ("%s.Conditions[%d].Condition"):format(path, i - 1)
    local operands = condition.Operands or {}
    if not branches.OPERATORS[condition.Operator or ""] then
      add(problems, "Invalid Action condition. An operator expected. Path: %s.Operator", place)
    end
    if row.equals and condition.Operator ~= "Equals" then
      add(problems, "Invalid Action condition. Equals expected. Path: %s.Operator", place)
    end
    if #operands ~= 1 then add(problems, "Invalid Action condition. One operand expected. Path: %s",
      place) end
    if operands[1] then found[operands[1]] = true end
  end
  if row.equals then check_operands(problems, path, row, found) end
end

local function check_transitions(problems, path, row, program, transitions)
  if row.terminal then
    if next(transitions) then add(problems, "Action does not support transitions. Path: %s", path) end
    return
  end
  check_errors(problems, path, row, transitions)
  path = path .. ".Transitions"
  if not next(transitions) then add(problems, "Invalid Action transition. One expected. Path: %s", path) end
  check_targets(problems, path, program, transitions)
  check_conditions(problems, path, row, transitions)
end

-- actions with rules of their own -----------------------------------------------------------------------

local OWN = {}

local function each_condition(transitions, fn)
  for _, branch in ipairs(transitions.Conditions or {}) do
    local condition = branch.Condition or {}
    fn(condition.Operator, (condition.Operands or {})[1] or "")
  end
end

local PROMPTS = { "PromptId", "Text", "SSML", "Media" }

-- one prompt at most, for it is said once
local function check_prompt(problems, path, parameters)
  if count_of(PROMPTS, parameters) > 1 then
    add(problems, "Invalid Action property name. One of %s expected. Path: %s.Parameters",
      table.concat(PROMPTS, ", "), path)
  end
end

-- parameters within a parameter, by facts as rows have them; none where there is none
local function check_within(problems, path, object, facts)
  if type(object) ~= "table" then return end
  for _, name in ipairs(sorted(facts)) do
    local value, place = object[name], path .. "." .. name
    if value ~= nil then
      check_value(problems, place, facts[name], value)
    elseif facts[name].must then
      add(problems, "Invalid Action property name. %s expected. Path: %s", name, path)
    end
  end
end

local FORMATS = { must = true, class = "s", rule = { values = { Local = true, E164 = true } } }
local KEYED = {
  InputTerminationSequence = { class = "s", rule = { longest = 5 } },
  InterdigitTimeLimitSeconds = { class = "s", rule = { low = 1, high = 20 } },
}

local function check_validation(problems, path, parameters)
  local validation = parameters.InputValidation
  if type(validation) ~= "table" then return end
  local place = path .. ".Parameters.InputValidation"
  check_one_of(problems, place, { "PhoneNumberValidation", "CustomValidation" }, validation)
  local phone = validation.PhoneNumberValidation
  check_within(problems, place .. ".PhoneNumberValidation", phone, {
    NumberFormat = FORMATS,
    CountryCode = { class = "s", must = type(phone) == "table" and phone.NumberFormat == "Local" },
  })
  check_within(problems, place .. ".CustomValidation", validation.CustomValidation, {
    MaximumLength = { must = true, class = "s", rule = { low = 1, high = math.huge } },
  })
end

-- what is keyed in is stored and validated, or chosen from a menu
function OWN.GetParticipantInput(problems, path, action)
  local parameters, transitions = action.Parameters, action.Transitions
  local store = tostring(parameters.StoreInput):lower() == "true"
  local validation, dtmf = parameters.InputValidation, parameters.DTMFConfiguration
  check_prompt(problems, path, parameters)
  check_validation(problems, path, parameters)
  check_within(problems, path .. ".Parameters.DTMFConfiguration", dtmf, KEYED)
  if parameters.InputEncryption and not (type(validation) == "table" and validation.CustomValidation) then
    add(problems, "Invalid Action property name. InputEncryption with CustomValidation expected. Path: %s",
      path)
  end
  if type(dtmf) == "table" and type(dtmf.DisableCancelKey) == "boolean" then
    add(problems, "Invalid Action type. Path: %s.Parameters.DTMFConfiguration.DisableCancelKey", path)
  end
  if store ~= (parameters.InputValidation ~= nil) then
    add(problems, "Invalid Action property name. InputValidation with StoreInput True expected. Path: %s",
      path)
  end
  if store and transitions.Conditions and transitions.Conditions[1] then
    return add(problems, "Invalid Action condition. None with StoreInput True expected. Path: %s", path)
  end
  each_condition(transitions, function(operator, operand)
    if operator ~= "Equals" or not operand:find "^[0-9*#]$" then
      add(problems, "Invalid Action condition. Equals with one of 0-9, * and # expected. Path: %s", path)
    end
  end)
end

function OWN.ConnectParticipantWithLexBot(problems, path, action)
  check_prompt(problems, path, action.Parameters)
end

function OWN.MessageParticipantIteratively(problems, path, action)
  local messages = action.Parameters.Messages
  for i, message in ipairs(type(messages) == "table" and messages or {}) do
    local place = ("%s.Parameters.Messages[%d]"):format(path, i - 1)
    check_one_of(problems, place, PROMPTS, type(message) == "table" and message or {})
  end
end

function OWN.CheckMetricData(problems, path, action)
  local agents = tostring(action.Parameters.MetricType):find "^NumberOfAgents"
  each_condition(action.Transitions, function(operator, operand)
    if agents and (operator ~= "NumberGreaterThan" or operand ~= "0") then
      add(problems, "Invalid Action condition. NumberGreaterThan 0 expected. Path: %s", path)
    elseif tostring(operator):find "^Text" then
      add(problems, "Invalid Action condition. A comparison of numbers expected. Path: %s", path)
    end
  end)
end

-- what is drawn is from 1 to 100, so that less than 101 is everything
function OWN.DistributeByPercentage(problems, path, action)
  each_condition(action.Transitions, function(operator, operand)
    local share = operand:find "^%d+$" and tonumber(operand)
    if operator ~= "NumberLessThan" or not share or share < 1 or share > 101 then
      add(problems, "Invalid Action condition. NumberLessThan with 1-101 expected. Path: %s", path)
    end
  end)
end

local EVENTS = { CustomerReturned = true, BotParticipantDisconnected = true }

function OWN.Wait(problems, path, action)
  local events = action.Parameters.Events
  for i, event in ipairs(type(events) == "table" and events or {}) do
    if not EVENTS[event] then
      add(problems, "Invalid Action property value. Path: %s.Parameters.Events[%d]", path, i - 1)
    end
  end
end

local TAGS = 6 -- of a contact

function OWN.TagContact(problems, path, action)
  local tags = action.Parameters.Tags
  if type(tags) == "table" and #sorted(tags) > TAGS then
    add(problems, "Invalid Action property value. At most %d tags expected. Path: %s.Parameters.Tags", TAGS,
      path)
  end
end

local RESPONSE = {
  ResponseType = { class = "s", rule = { values = { STRING_MAP = true, JSON = true } } },
}

function OWN.InvokeLambdaFunction(problems, path, action)
  local validation = action.Parameters.ResponseValidation
  check_within(problems, path .. ".Parameters.ResponseValidation", validation, RESPONSE)
end

function OWN.UpdateFlowAttributes(problems, path, action)
  local attributes = action.Parameters.FlowAttributes
  for _, name in ipairs(type(attributes) == "table" and sorted(attributes) or {}) do
    local place = ("%s.Parameters.FlowAttributes.%s"):format(path, name)
    local entry = type(attributes[name]) == "table" and attributes[name] or {}
    check_within(problems, place, entry, { Value = { must = true, class = "d" } })
  end
end

function OWN.CreateTask(problems, path, action)
  local parameters = action.Parameters
  if parameters.DelaySeconds ~= nil and parameters.ScheduledTime ~= nil then
    add(problems, "Invalid Action property name. DelaySeconds or ScheduledTime expected. Path: %s", path)
  end
  if parameters.ContactFlowId == nil and parameters.TaskTemplateId == nil then
    add(problems, "Invalid Action property name. ContactFlowId or TaskTemplateId expected. Path: %s", path)
  end
end

local HOOKS = {}
for name in ([[AgentHold AgentWhisper CustomerHold CustomerQueue CustomerRemaining CustomerWhisper
  DefaultAgentUI DisconnectAgentUI PauseContact ResumeContact]]):gmatch "%S+" do
  HOOKS[name] = { class = "j" }
end

function OWN.UpdateContactEventHooks(problems, path, action)
  local hooks = action.Parameters.EventHooks
  if type(hooks) ~= "table" then return end
  local names = sorted(hooks)
  if #names ~= 1 then add(problems, "Invalid Action property name. One hook expected. Path: %s", path) end
  for _, name in ipairs(names) do
    local place = path .. ".Parameters.EventHooks." .. name
    if HOOKS[name] then
      check_value(problems, place, HOOKS[name], hooks[name])
    else
      add(problems, "Invalid Action property name. Path: %s", place)
    end
  end
end

function OWN.UpdateContactRecordingAndAnalyticsBehavior(problems, path, action)
  if not action.Parameters.ChatBehavior then return end
  check_errors(problems, path, { errors = { "InFlightRedactionConfigurationFailed" } }, action.Transitions)
end

-- the whole -----------------------------------------------------------------------------------------------

local function check_identifier(problems, path, identifier, seen)
  if seen[identifier] then
    add(problems, "Invalid Action identifier. One of its own expected. Path: %s", path)
  elseif identifier == "" or characters(identifier) > IDENTIFIER or identifier:find "[%%:(\\/)=$,;%[%]{}]"
    or UNSAID[identifier] then
    add(problems, "Invalid Action identifier. Path: %s", path)
  end
  seen[identifier] = true
end

local function check_action(problems, i, action, program, letter)
  local path, row = ("Actions[%d]"):format(i - 1), types.find(action.Type)
  if not row then return add(problems, "Invalid Action type. Path: %s", path) end
  if not row.flows:find(letter, 1, true) then
    return add(problems, "Invalid Action type. Not in a flow of this type. Path: %s", path)
  end
  check_parameters(problems, path, row, action.Parameters)
  check_transitions(problems, path, row, program, action.Transitions)
  if OWN[action.Type] then OWN[action.Type](problems, path, action) end
end

local function check_actions(problems, program, letter)
  if #program.list > ACTIONS then
    add(problems, "Invalid Actions. At most %d expected, got %d", ACTIONS, #program.list)
  end
  if not program.actions[program.start] then
    add(problems, "Invalid StartAction. The Identifier of an action expected")
  end
  local seen = {}
  for i, action in ipairs(program.list) do
    check_identifier(problems, ("Actions[%d].Identifier"):format(i - 1), action.Identifier, seen)
    check_action(problems, i, action, program, letter)
  end
end

-- modules say what comes in and out of them, and where they may lead
local function check_settings(problems, settings)
  local function missing(name, value)
    if type(value) == "table" then return false end
    add(problems, "JSON field is missing or null for field name: %s", name)
    return true
  end
  if missing("settings", settings) then return end
  for _, name in ipairs { "InputParameters", "OutputParameters", "Transitions" } do
    missing(name:sub(1, 1):lower() .. name:sub(2), settings[name])
  end
end

local function told(problems)
  for i = #problems, PROBLEMS + 1, -1 do problems[i] = nil end
  return problems
end

--- Checks a content.
-- @tparam string text
-- @tparam string type of the flow, such as "CONTACT_FLOW", or "MODULE"
-- @treturn ?boolean true, or nil and a list of problems
return function(text, type)
  local problems = {}
  if characters(text) > CHARACTERS then
    add(problems, "Invalid content. At most %d characters expected, got %d", CHARACTERS, characters(text))
    return nil, problems
  end
  local program, wrong = document.read(text)
  if not program then return nil, told(wrong) end
  if type == "MODULE" then check_settings(problems, program.settings) end
  check_actions(problems, program, types.LETTERS[type] or "C")
  if problems[1] then return nil, told(problems) end
  return true
end
