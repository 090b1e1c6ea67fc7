--- Chains contacts: a chat ends, and a task follows it that knows what the chat knew.
--
-- Contacts that follow a PreviousContactId share their attributes, so what the second writes, the
-- first shows too. Environment as in the other examples.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client { endpoint = os.getenv "AWS_ENDPOINT_URL" })

local chat = assert(client:start_chat_contact {
  InstanceId = INSTANCE,
  ContactFlowId = FLOW,
  ParticipantDetails = { DisplayName = "Ada" },
  Attributes = { order = "4711" },
})
assert(client:stop_contact { InstanceId = INSTANCE, ContactId = chat.ContactId })

local task = assert(client:start_task_contact {
  InstanceId = INSTANCE,
  ContactFlowId = FLOW,
  PreviousContactId = chat.ContactId,
  Name = "Find order 4711",
})
assert(client:update_contact_attributes {
  InstanceId = INSTANCE,
  InitialContactId = task.ContactId,
  Attributes = { found = "in Leipzig" },
})

local call = assert(client:start_webrtc_contact {
  InstanceId = INSTANCE,
  ContactFlowId = FLOW,
  RelatedContactId = task.ContactId,
  ParticipantDetails = { DisplayName = "Ada" },
})

local function show(label, id)
  local contact = assert(client:describe_contact { InstanceId = INSTANCE, ContactId = id }).Contact
  local origin = contact.PreviousContactId or contact.RelatedContactId
  print(("  %-7s %s%s"):format(label, id, origin and " after " .. origin or ""))
end

local shared = assert(client:get_contact_attributes {
  InstanceId = INSTANCE,
  InitialContactId = chat.ContactId,
})

print "chain"
show("chat", chat.ContactId)
show("task", task.ContactId)
show("webrtc", call.ContactId)
print(("  the chat knows what the task found: order %s is %s"):format(
  shared.Attributes.order, shared.Attributes.found))
