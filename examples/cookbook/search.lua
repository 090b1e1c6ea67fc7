--- Searching.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

assert(client:start_task_contact { InstanceId = INSTANCE, ContactFlowId = FLOW, Name = "To be found" })

local tasks = 0
for contact in client:items("SearchContacts", {
  InstanceId = INSTANCE,
  TimeRange = { Type = "INITIATION_TIMESTAMP", StartTime = os.time() - 3600, EndTime = os.time() + 60 },
  SearchCriteria = { Channels = { "TASK" } },
  Sort = { FieldName = "INITIATION_TIMESTAMP", Order = "DESCENDING" },
}, { page_size = 100 }) do
  tasks = tasks + 1
  print(contact.Id, contact.InitiationMethod)
end
assert(tasks > 0)
