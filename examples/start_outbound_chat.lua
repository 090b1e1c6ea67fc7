--- Opens a chat with a customer's phone by SMS.
--
-- Region and credentials come from the environment (AWS_REGION, AWS_ACCESS_KEY_ID ...), and so do
-- AWS_ENDPOINT_URL, CONNECT_INSTANCE_ID and CONNECT_FLOW_ID.

local connect = require "luaconnect"

local client = assert(connect.client { endpoint = os.getenv "AWS_ENDPOINT_URL" })

local chat = assert(client:start_outbound_chat_contact {
  InstanceId = os.getenv "CONNECT_INSTANCE_ID",
  ContactFlowId = os.getenv "CONNECT_FLOW_ID",
  SourceEndpoint = {
    Type = "CONNECT_PHONENUMBER_ARN",
    Address = "arn:aws:connect:us-east-1:123456789012:phone-number/00000000-0000-4000-8000-000000000000",
  },
  DestinationEndpoint = { Type = "TELEPHONE_NUMBER", Address = "+15550100" },
  SegmentAttributes = { ["connect:Subtype"] = { ValueString = "connect:SMS" } },
  InitialSystemMessage = { ContentType = "text/plain", Content = "Your order is on its way." },
})

print("outbound chat  " .. chat.ContactId)
