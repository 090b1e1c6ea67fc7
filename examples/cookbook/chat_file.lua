--- A file in a chat.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local guest = assert(connect.participant {})
local BYTES = "what the parcel looks like"

local chat = assert(client:start_chat_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW, ParticipantDetails = { DisplayName = "Ada" },
})
local token = assert(guest:create_participant_connection {
  ParticipantToken = chat.ParticipantToken, Type = { "CONNECTION_CREDENTIALS" }, ConnectParticipant = true,
}).ConnectionCredentials.ConnectionToken
local started = assert(guest:start_attachment_upload {
  ConnectionToken = token, AttachmentName = "parcel.txt", ContentType = "text/plain",
  AttachmentSizeInBytes = #BYTES,
})
local there = started.UploadMetadata
local response = assert(guest:opened():send {
  method = "PUT", url = there.Url, headers = there.HeadersToInclude, body = BYTES,
})
assert(response.status == 200, response.body)
assert(guest:complete_attachment_upload { ConnectionToken = token, AttachmentIds = { started.AttachmentId } })
print(started.AttachmentId)
