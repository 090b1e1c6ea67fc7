--- A chat by SMS.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local SENDER = "arn:aws:connect:us-east-1:123456789012:phone-number/44444444-4444-4444-8444-444444444444"

local chat = assert(client:start_outbound_chat_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW,
  SourceEndpoint = { Type = "CONNECT_PHONENUMBER_ARN", Address = SENDER },
  DestinationEndpoint = { Type = "TELEPHONE_NUMBER", Address = "+12065550100" },
  SegmentAttributes = { ["connect:Subtype"] = { ValueString = "connect:SMS" } },
  InitialSystemMessage = { ContentType = "text/plain", Content = "Your parcel comes today." },
})
print(chat.ContactId)
