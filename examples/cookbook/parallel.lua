--- Many calls side by side.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client { rate = { StartTaskContact = { 50, 10 } } })

local calls = {}
for i = 1, 20 do
  calls[i] = function()
    return client:start_task_contact { InstanceId = INSTANCE, ContactFlowId = FLOW, Name = "Task " .. i }
  end
end
local tasks, errors = connect.parallel(calls, { concurrency = 4 })
for i = 1, tasks.n do print(i, tasks[i] and tasks[i].ContactId or errors[i]) end
