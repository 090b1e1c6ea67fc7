--- Starts a chat for a customer and prints what a chat window needs to join it.
--
-- Region and credentials come from the environment (AWS_REGION, AWS_ACCESS_KEY_ID ...), and so do
-- AWS_ENDPOINT_URL, CONNECT_INSTANCE_ID and CONNECT_FLOW_ID.

local connect = require "luaconnect"

local client = assert(connect.client { endpoint = os.getenv "AWS_ENDPOINT_URL" })

local chat = assert(client:start_chat_contact {
  InstanceId = os.getenv "CONNECT_INSTANCE_ID",
  ContactFlowId = os.getenv "CONNECT_FLOW_ID",
  ParticipantDetails = { DisplayName = "Ada" },
  InitialMessage = { ContentType = "text/plain", Content = "Where is my order?" },
  Attributes = { order = "4711", language = "en" },
})

print("chat           " .. chat.ContactId)
print("  participant  " .. chat.ParticipantId)
print("  token        " .. chat.ParticipantToken:sub(1, 8) .. "...")
