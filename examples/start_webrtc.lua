--- Starts a call with video and prints the meeting that a browser joins.
--
-- Region and credentials come from the environment (AWS_REGION, AWS_ACCESS_KEY_ID ...), and so do
-- AWS_ENDPOINT_URL, CONNECT_INSTANCE_ID and CONNECT_FLOW_ID.

local connect = require "luaconnect"

local client = assert(connect.client { endpoint = os.getenv "AWS_ENDPOINT_URL" })

local call = assert(client:start_webrtc_contact {
  InstanceId = os.getenv "CONNECT_INSTANCE_ID",
  ContactFlowId = os.getenv "CONNECT_FLOW_ID",
  ParticipantDetails = { DisplayName = "Ada" },
  AllowedCapabilities = { Customer = { Video = "SEND" }, Agent = { Video = "SEND" } },
})

print("webrtc         " .. call.ContactId)
print("  meeting      " .. call.ConnectionData.Meeting.MeetingId)
