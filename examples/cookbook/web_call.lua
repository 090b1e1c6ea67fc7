--- A call from a web page.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local call = assert(client:start_webrtc_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW,
  ParticipantDetails = { DisplayName = "Ada" },
  AllowedCapabilities = { Customer = { Video = "SEND" }, Agent = { Video = "SEND" } },
})
local meeting, attendee = call.ConnectionData.Meeting, call.ConnectionData.Attendee
print(meeting.MeetingId, meeting.MediaPlacement.SignalingUrl, attendee.AttendeeId)
