--- A whole transcript.

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
for i = 1, 5 do
  assert(guest:send_message { ConnectionToken = token, ContentType = "text/plain", Content = "line " .. i })
end

local lines = 0
for item in guest:items("GetTranscript", {
  ConnectionToken = token, ScanDirection = "BACKWARD", SortOrder = "ASCENDING",
}, { page_size = 3 }) do
  if item.Type == "MESSAGE" then
    lines = lines + 1
    print(item.DisplayName, item.Content)
  end
end
assert(lines == 5)
