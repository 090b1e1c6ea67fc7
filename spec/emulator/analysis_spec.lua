local configuration = require "spec.support.configuration"
local support = require "spec.support.world"

local w, id
before_each(function()
  w = support.furnished()
  id = assert(support.start(w, "StartChatContact",
    { InitialMessage = { ContentType = "text/plain", Content = "hello" } })).ContactId
end)

local function list(changes)
  local input = { ContactId = id, OutputType = "Raw", SegmentTypes = { "Transcript", "Event" } }
  for name, value in pairs(changes or {}) do input[name] = value end
  return support.call(w, "ListRealtimeContactAnalysisSegmentsV2", input)
end

describe("ListRealtimeContactAnalysisSegmentsV2", function()
  it("has what was said in a chat", function()
    local output = assert(list())
    assert.same({ "CHAT", "IN_PROGRESS" }, { output.Channel, output.Status })
    local segment = output.Segments[1].Transcript
    assert.same({ "hello", "CUSTOMER", "Ada", support.START },
      { segment.Content, segment.ParticipantRole, segment.DisplayName, segment.Time.AbsoluteTime })
    assert.same({}, assert(list { SegmentTypes = { "Categories" } }).Segments)
    assert(support.call(w, "StopContact", { ContactId = id }))
    assert.equal("COMPLETED", assert(list()).Status)
  end)

  it("has chats alone, and nothing redacted (ANALYT-1)", function()
    local _, err = list { OutputType = "Redacted" }
    assert.same({ "OutputTypeNotFoundException", 404 }, { err.code, err.status })
    _, err = list { ContactId = assert(support.start(w, "StartWebRTCContact")).ContactId }
    assert.same({ "InvalidRequestException", 400 }, { err.code, err.status })
  end)
end)

describe("ListRealtimeContactAnalysisSegments", function()
  local function lens(contact, changes)
    local input = { InstanceId = support.INSTANCE, ContactId = contact }
    for name, value in pairs(changes or {}) do input[name] = value end
    return configuration.service(w, "connect-contact-lens", "ListRealtimeContactAnalysisSegments", input)
  end

  it("has nothing of a call, and is for calls alone", function()
    local call = assert(support.start(w, "StartWebRTCContact")).ContactId
    assert.same({}, assert(lens(call)).Segments)
    for code, input in pairs { ResourceNotFoundException = { "nobody" }, InvalidRequestException = { id } } do
      assert.equal(code, select(2, lens(input[1])).code)
    end
    assert.equal("InvalidRequestException", select(2, lens(call, { NextToken = "x" })).code)
  end)
end)
