--- Page after page.

local connect = require "luaconnect"

local INSTANCE = os.getenv "CONNECT_INSTANCE_ID"
local client = assert(connect.client {})

for flow in client:items("ListContactFlows", { InstanceId = INSTANCE }, { page_size = 10 }) do
  print(flow.Name, flow.ContactFlowType)
end
local count = 0
for page in client:pages("ListQueues", { InstanceId = INSTANCE, QueueTypes = { "STANDARD" } }) do
  count = count + #page.QueueSummaryList
end
print(count .. " queues")
