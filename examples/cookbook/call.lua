--- A call to a phone.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local call = assert(client:start_outbound_voice_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW,
  DestinationPhoneNumber = "+12065550100", SourcePhoneNumber = "+12065550101",
  Attributes = { reason = "delivery" },
})
print(call.ContactId)
