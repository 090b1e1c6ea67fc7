--- The script under test: a chat that nobody has answered within a span becomes a task to call back.
--
-- usage: callback.lua CONTACT, with region, credentials, AWS_ENDPOINT_URL, CONNECT_INSTANCE_ID and
-- CONNECT_FLOW_ID in the environment

local callback = {}

--- Makes up for a chat, unless an agent has it.
-- @tparam table client
-- @tparam table place `instance`, and `flow` of the task
-- @tparam string id of the chat
-- @treturn ?table what StartTaskContact answers; nil when nothing was to be done, or nil and an error
function callback.make_up(client, place, id)
  local found, err = client:describe_contact { InstanceId = place.instance, ContactId = id }
  if not found then return nil, err end
  local chat = found.Contact
  if chat.AgentInfo then return nil end
  if not chat.DisconnectTimestamp then
    client:stop_contact { InstanceId = place.instance, ContactId = id }
  end
  local task
  task, err = client:start_task_contact {
    InstanceId = place.instance, ContactFlowId = place.flow, PreviousContactId = id,
    Name = "Call back", ClientToken = "make-up-" .. id,
  }
  if not task then return nil, err end
  return task
end

-- run, not required
if arg and arg[0] and arg[0]:find "callback%.lua$" then
  local connect = require "luaconnect"
  local task, err = callback.make_up(connect.client {}, {
    instance = os.getenv "CONNECT_INSTANCE_ID", flow = os.getenv "CONNECT_FLOW_ID",
  }, arg[1])
  if err then error(tostring(err), 0) end
  print(task and "task " .. task.ContactId or "nothing to do")
end

return callback
