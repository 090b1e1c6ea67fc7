--- A chat with a first message.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local chat = assert(client:start_chat_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW,
  ParticipantDetails = { DisplayName = "Ada" },
  InitialMessage = { ContentType = "text/plain", Content = "Where is my order?" },
  SupportedMessagingContentTypes = { "text/plain", "text/markdown" },
  ChatDurationInMinutes = 120,
  Attributes = { order = "4711" },
})
print(chat.ContactId, chat.ParticipantId, #chat.ParticipantToken)
