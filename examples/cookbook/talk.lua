--- Talking as the customer.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local guest = assert(connect.participant {})

local chat = assert(client:start_chat_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW, ParticipantDetails = { DisplayName = "Ada" },
})
local token = assert(guest:create_participant_connection {
  ParticipantToken = chat.ParticipantToken, Type = { "CONNECTION_CREDENTIALS" }, ConnectParticipant = true,
}).ConnectionCredentials.ConnectionToken

assert(guest:send_event {
  ConnectionToken = token, ContentType = "application/vnd.amazonaws.connect.event.typing",
})
local sent = assert(guest:send_message {
  ConnectionToken = token, ContentType = "text/plain", Content = "Hello?",
})
print(sent.Id, sent.AbsoluteTime)
assert(guest:disconnect_participant { ConnectionToken = token })
