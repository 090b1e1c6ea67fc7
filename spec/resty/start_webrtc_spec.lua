-- A page's requests for a call, through the handler and a client into an emulator; no nginx.

local emulator = require "luaconnect.emulator"
local page = require "spec.support.page"

local function open(changes)
  local options = {
    InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID, rate = false,
    client = { region = emulator.REGION, credentials = emulator.CREDENTIALS,
      transport = emulator.new { clock = 1700000000 } },
  }
  for name, value in pairs(changes or {}) do options[name] = value end
  return page.new("start_webrtc", options)
end

describe("start_webrtc", function()
  it("answers what the Amazon Chime SDK joins a meeting by", function()
    local p = open { AllowedCapabilities = { Customer = { Video = "SEND" } } }
    local response = p:post { displayName = "Ada" }
    assert.equal(200, response.status)
    local answer = response.json
    assert.equal("us-east-1", answer.region)
    for _, name in ipairs { "contactId", "participantId", "participantToken" } do
      assert.is_string(answer[name])
    end
    assert.is_string(answer.connectionData.Meeting.MeetingId)
    assert.is_string(answer.connectionData.Meeting.MediaPlacement.SignalingUrl)
    assert.is_string(answer.connectionData.Attendee.JoinToken)
  end)

  it("knows the fields of a call, not those of a chat", function()
    local response = open():post { displayName = "Ada", initialMessage = "hello" }
    assert.same({ 400, "initialMessage" }, { response.status, response.json.field })
    response = open({ allow = { displayName = 20, description = 100 } })
      :post { displayName = "Ada", description = "about\nmy order" }
    assert.equal(200, response.status)
    assert.has_error(function() open { allow = { initialMessage = 10 } } end,
      "bad option to 'start_webrtc': allow: attributes, contactFlowId, description, displayName, "
        .. "relatedContactId expected, got initialMessage")
  end)
end)
