--- An email that came in elsewhere.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local email = assert(client:start_email_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW,
  FromEmailAddress = { EmailAddress = "ada@example.com", DisplayName = "Ada" },
  DestinationEmailAddress = "help@example.com",
  EmailMessage = {
    MessageSourceType = "RAW",
    RawMessage = { Subject = "Order 4711", Body = "Where is it?", ContentType = "text/plain" },
  },
})
print(email.ContactId)
