--- Contents of flows, written shortly.

local core = require "luaconnect.core"

local flow = {}

--- An action: `next` is an identifier; `branches` has errors and conditions by what leads to them, such as
-- `{ NoMatchingError = "end", ["Equals gold"] = "vip" }`.
function flow.action(identifier, type, parameters, next, branches)
  local transitions = { NextAction = next }
  local names = {}
  for name in pairs(branches or {}) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    local operator, operand = name:match "^(%S+) (.*)$"
    local list = operator and "Conditions" or "Errors"
    transitions[list] = transitions[list] or {}
    table.insert(transitions[list], operator and {
      NextAction = branches[name], Condition = { Operator = operator, Operands = { operand } },
    } or { NextAction = branches[name], ErrorType = name })
  end
  return { Identifier = identifier, Type = type, Parameters = parameters or {}, Transitions = transitions }
end

--- The action that ends a contact.
flow.STOP = flow.action("end", "DisconnectParticipant")

local function written(actions, settings)
  return assert(core.json_encode {
    Version = "2019-10-30", StartAction = actions[1].Identifier, Actions = actions, Settings = settings,
  })
end

--- The text of a flow that begins with the first of some actions; the action that ends it is added.
function flow.content(...)
  local actions = { ... }
  actions[#actions + 1] = flow.STOP
  return written(actions)
end

--- The text of a module; the action that leaves it, "done", is added.
function flow.module(...)
  local actions = { ... }
  actions[#actions + 1] = flow.action("done", "EndFlowModuleExecution")
  return written(actions, { InputParameters = {}, OutputParameters = {}, Transitions = {} })
end

return flow
