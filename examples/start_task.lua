--- Starts a task that becomes due in an hour, with a link for the agent.
--
-- Region and credentials come from the environment (AWS_REGION, AWS_ACCESS_KEY_ID ...), and so do
-- AWS_ENDPOINT_URL, CONNECT_INSTANCE_ID and CONNECT_FLOW_ID.

local connect = require "luaconnect"

local client = assert(connect.client { endpoint = os.getenv "AWS_ENDPOINT_URL" })

local task = assert(client:start_task_contact {
  InstanceId = os.getenv "CONNECT_INSTANCE_ID",
  ContactFlowId = os.getenv "CONNECT_FLOW_ID",
  Name = "Call Ada back",
  Description = "She asked where order 4711 is",
  References = { order = { Type = "URL", Value = "https://shop.example/orders/4711" } },
  ScheduledTime = os.time() + 3600,
})

print("task           " .. task.ContactId)
