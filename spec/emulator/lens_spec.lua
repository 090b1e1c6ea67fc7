local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

describe("Contact Lens", function()
  it("has no segments of a call, and knows no other channel", function()
    local w = support.new()
    local client = connect.service("connect-contact-lens",
      { region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = w })
    local call = assert(support.start(w, "StartOutboundVoiceContact")).ContactId
    local task = assert(support.start(w, "StartTaskContact")).ContactId
    local function list(id, changes)
      local input = { InstanceId = support.INSTANCE, ContactId = id }
      for name, value in pairs(changes or {}) do input[name] = value end
      return client:list_realtime_contact_analysis_segments(input)
    end
    assert.same({}, assert(list(call)).Segments)
    assert.equal("InvalidRequestException", select(2, list(task)).code)
    assert.equal("ResourceNotFoundException", select(2, list "none").code)
    assert.equal("InvalidRequestException", select(2, list(call, { NextToken = "made up" })).code)
  end)
end)
