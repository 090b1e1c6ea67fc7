--- A task with something to read.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local task = assert(client:start_task_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW,
  Name = "Call Ada back", Description = "She asked twice where her order is",
  References = {
    order = { Type = "URL", Value = "https://shop.example/orders/4711" },
    promised = { Type = "DATE", Value = tostring(os.time() + 86400) }, -- epoch seconds, as text
  },
})
print(task.ContactId)
