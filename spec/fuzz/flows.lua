-- Contents of flows: checked as the service does, then run with a contact in them. None fails inside, none
-- runs for ever, and what becomes of the contact can be written down.

local bytes = require "spec.fuzz.bytes"
local core = require "luaconnect.core"
local inputs = require "spec.fuzz.inputs"
local support = require "spec.support.world"
local types = require "luaconnect.emulator.flows.types"

local STARTS = { "StartTaskContact", "StartChatContact", "StartOutboundVoiceContact" }
local EVENTS = 8
local VALUES = {
  "", "1", "0", "300", "-1", "1e999", "nan", "true", "Text", "$.Attributes.a", "$.External",
  "$.External.a['b']",
  "$.Queue.ARN", "$.SegmentAttributes", "$.StoredCustomerInput", "$.", "$.Attributes", "q", "f", "m",
  support.FLOW, "Current", "Related", "ms", "%s", "\255",
}

local NAMES, PARAMETERS, ERRORS = {}, {}, {}
for name in pairs(types.ACTIONS) do
  local row, list = types.find(name), {}
  for parameter, traits in pairs(row.parameters or {}) do
    list[#list + 1] = { name = parameter, class = traits.class }
  end
  table.sort(list, function(a, b) return a.name < b.name end)
  NAMES[#NAMES + 1], ERRORS[name], PARAMETERS[name] = name, row.errors, list
end
table.sort(NAMES)

local VALUE = {
  m = function(r) return { [r:pick(VALUES)] = r:pick(VALUES), a = r:pick(VALUES) } end,
  o = function(r) return inputs.table(r, 4) end,
  l = function(r) return { r:pick(VALUES), r:pick(VALUES) } end,
}

local function parameters_of(r, name)
  local made = {}
  for _, parameter in ipairs(PARAMETERS[name]) do
    local way = r:byte() % 8
    if way == 0 then
      made[parameter.name] = inputs.table(r, 4)
    elseif way < 6 then
      made[parameter.name] = (VALUE[parameter.class] or function() return r:pick(VALUES) end)(r)
    end
  end
  return made
end

local function transitions_of(r, name, count)
  local function where() return tostring(r:byte() % count) end
  local made = { NextAction = where(), Errors = {}, Conditions = {} }
  for i, error_type in ipairs(ERRORS[name]) do
    made.Errors[i] = { ErrorType = error_type, NextAction = where() }
  end
  for i = 1, r:byte() % 3 do
    made.Conditions[i] = {
      NextAction = where(), Condition = { Operator = "Equals", Operands = { r:pick(VALUES) } },
    }
  end
  return made
end

local function content_of(r)
  if r:byte() % 16 == 0 then
    local text = r:text()
    return core.json_encode(text) and text or "{}"
  end
  local content = { Version = "2019-10-30", StartAction = "0", Actions = {} }
  local count = r:byte() % 6 + 1
  for i = 1, count do
    local name = r:pick(NAMES)
    content.Actions[i] = {
      Identifier = tostring(i - 1), Type = name, Parameters = parameters_of(r, name),
      Transitions = transitions_of(r, name, count),
    }
  end
  for _ = 1, r:byte() % 3 do inputs.spoil(r, content) end
  return core.json_encode(content) or "{}"
end

local function log(line)
  if not line:find "^contact " then error(line, 0) end
end

local function happen(r, w, id)
  local kind = r:byte() % 4
  if kind == 0 then
    w.flows:answer(id, r:flag() and r:pick(VALUES) or { action = r:pick(VALUES), data = inputs.table(r, 4) })
  elseif kind == 1 then
    support.call(w, "StopContact", { ContactId = id })
  else
    w.clock:advance(r:byte() * 2 ^ (r:byte() % 12))
    w:tick()
  end
end

return function(data)
  local r = bytes.reader(data)
  local start, text, module = r:pick(STARTS), content_of(r), content_of(r)
  local w = support.new { verify = false, seed = 1, log = log, instances = { {
    id = support.INSTANCE, flows = { support.FLOW, { id = "f", content = text } }, queues = { "q" },
  } } }
  support.call(w, "CreateContactFlow", { Name = "n", Type = "CONTACT_FLOW", Content = text })
  local made = support.call(w, "CreateContactFlowModule", { Name = "m", Content = module })
  local known = made and made.Id or "m"
  support.call(w, "UpdateContactFlowContent", {
    ContactFlowId = "f", Content = text:gsub('"m"', '"' .. known .. '"'),
  })
  local output = support.start(w, start, { ContactFlowId = "f" })
  for _ = 1, EVENTS do
    if not output or r:over() then break end
    happen(r, w, output.ContactId)
  end
  if output then support.describe(w, output.ContactId) end
  local snapshot = assert(core.json_encode(w.store:snapshot()))
  assert(w:restore(core.json_decode(snapshot)))
end
