--- Attributes.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local chat = assert(client:start_chat_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW, ParticipantDetails = { DisplayName = "Ada" },
  Attributes = { order = "4711", language = "en" },
})
assert(client:update_contact_attributes {
  InstanceId = INSTANCE, InitialContactId = chat.ContactId, Attributes = { language = "de", tier = "gold" },
})
local known = assert(client:get_contact_attributes {
  InstanceId = INSTANCE, InitialContactId = chat.ContactId,
}).Attributes
assert(known.order == "4711" and known.language == "de")
for name, value in pairs(known) do print(name, value) end
