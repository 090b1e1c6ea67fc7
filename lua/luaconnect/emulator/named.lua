--- What inputs name: flows, queues, agents, quick connects, task templates.
--
-- Each function takes a call and an id or ARN, and answers a document of `luaconnect.emulator.resources`,
-- or nil and a refusal. An id that is not given names nothing, and that is sound: the answer is then an
-- empty table.
-- @module luaconnect.emulator.named

local refusal = require "luaconnect.emulator.refusal"

local named = {}

local NOTHING = {}

local function find(call, kind, id)
  if not id then return NOTHING end
  return call.instance:find(kind, id)
end

--- A flow, of one of some types where they are listed.
-- @tparam table call
-- @tparam ?string id
-- @tparam[opt] table types such as "CONTACT_FLOW"
function named.flow(call, id, types)
  local doc, missing = find(call, "flow", id)
  if not doc then return nil, missing end
  local refused = types and id and refusal.unless("ContactFlowId", "a flow of type", types, doc.body.Type)
  if refused then return nil, refused end
  return doc
end

--- A queue.
function named.queue(call, id)
  return find(call, "queue", id)
end

--- An agent.
function named.user(call, id)
  return find(call, "user", id)
end

--- A quick connect for agents or queues, and the id of its flow (TASK-3).
function named.quick_connect(call, id)
  local doc, missing = find(call, "quick_connect", id)
  if not doc then return nil, missing end
  local config = doc.body.QuickConnectConfig
  if config.QuickConnectType ~= "USER" and config.QuickConnectType ~= "QUEUE" then
    return nil, refusal.request("QuickConnectId: one for an agent or a queue expected, got "
      .. config.QuickConnectType)
  end
  return doc, (config.UserConfig or config.QueueConfig).ContactFlowId
end

--- A task template that is active (TASK-15).
function named.task_template(call, id)
  local doc, missing = find(call, "task_template", id)
  if not doc then return nil, missing end
  if doc.body.Status == "INACTIVE" then
    return nil, refusal.request("TaskTemplateId: an active template expected")
  end
  return doc
end

return named
