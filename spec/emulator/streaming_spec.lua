local support = require "spec.support.world"

local REQUEST = "InvalidRequestException"

local w, id
before_each(function()
  w = support.furnished()
  id = assert(support.start(w, "StartChatContact")).ContactId
end)

local function stream(changes)
  local input = {
    ContactId = id, ClientToken = "t" .. w.uuid(),
    ChatStreamingConfiguration = { StreamingEndpointArn = "arn:aws:sns:us-east-1:123456789012:chats" },
  }
  for name, value in pairs(changes or {}) do input[name] = value end
  return input
end

local function refused(code, status, operation, input)
  local got_code, got_status = support.refused(w, operation, input)
  assert.same({ code, status }, { got_code, got_status })
end

describe("streaming", function()
  it("has two endpoints at most (STREAM-2)", function()
    local first = assert(support.call(w, "StartContactStreaming", stream())).StreamingId
    assert(support.call(w, "StartContactStreaming", stream()))
    refused("LimitExceededException", 429, "StartContactStreaming", stream())
    assert.same({}, assert(support.call(w, "StopContactStreaming", { ContactId = id, StreamingId = first })))
    refused("ResourceNotFoundException", 404, "StopContactStreaming", { ContactId = id, StreamingId = first })
    assert(support.call(w, "StartContactStreaming", stream()))
  end)

  it("goes to topics of the Region (STREAM-1)", function()
    for _, arn in ipairs {
      "arn:aws:sns:eu-west-1:123456789012:chats", "arn:aws:sns:us-east-1:1:chats.fifo", "x",
    } do
      refused("InvalidParameterException", 400, "StartContactStreaming",
        stream { ChatStreamingConfiguration = { StreamingEndpointArn = arn } })
    end
  end)

  it("is of chats that last", function()
    refused(REQUEST, 400, "StartContactStreaming",
      stream { ContactId = assert(support.start(w, "StartTaskContact")).ContactId })
    assert(support.call(w, "StopContact", { ContactId = id }))
    refused(REQUEST, 400, "StartContactStreaming", stream())
  end)
end)

describe("media processing", function()
  it("lasts as long as the chat does (MEDIA-1)", function()
    refused(REQUEST, 400, "StopContactMediaProcessing", { ContactId = id })
    assert.same({}, assert(support.call(w, "StartContactMediaProcessing",
      { ContactId = id, ProcessorArn = "arn", FailureMode = "DELIVER_UNPROCESSED_MESSAGE" })))
    assert.equal("arn", w.contacts:chain_of(w.contacts.all:get(id)).processing.processor)
    assert.same({}, assert(support.call(w, "StopContactMediaProcessing", { ContactId = id })))
  end)

  it("wants to know of which contact", function()
    refused(REQUEST, 400, "StartContactMediaProcessing", {})
    refused("ResourceNotFoundException", 404, "StartContactMediaProcessing", { ContactId = "nobody" })
    refused(REQUEST, 400, "StartContactMediaProcessing",
      { ContactId = assert(support.start(w, "StartTaskContact")).ContactId })
  end)
end)
