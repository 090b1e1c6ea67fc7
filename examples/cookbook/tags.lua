--- Tags.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local task = assert(client:start_task_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW, Name = "Tagged",
})
assert(client:tag_contact {
  InstanceId = INSTANCE, ContactId = task.ContactId, Tags = { team = "returns", campaign = "spring" },
})
assert(client:untag_contact {
  InstanceId = INSTANCE, ContactId = task.ContactId, TagKeys = { "campaign" },
})
local contact = assert(client:describe_contact { InstanceId = INSTANCE, ContactId = task.ContactId }).Contact
local tags = contact.Tags
assert(tags.team == "returns" and tags.campaign == nil)
for key, value in pairs(tags) do print(key, value) end
