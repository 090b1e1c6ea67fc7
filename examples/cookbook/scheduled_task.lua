--- A task for later, and later still.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local HOUR = 3600

local task = assert(client:start_task_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW, Name = "Ask how it went",
  ScheduledTime = os.time() + 2 * HOUR,
})
assert(client:update_contact_schedule {
  InstanceId = INSTANCE, ContactId = task.ContactId, ScheduledTime = os.time() + 26 * HOUR,
})
local contact = assert(client:describe_contact { InstanceId = INSTANCE, ContactId = task.ContactId }).Contact
print(os.date("!%Y-%m-%d %H:%M", contact.ScheduledTimestamp))
