-- A served emulator's clock has milliseconds: what counts in whole seconds or days takes them, too.

local emulator = require "luaconnect.emulator"
local hours = require "luaconnect.emulator.resources.hours"
local support = require "spec.support.world"

describe("a clock with milliseconds", function()
  local w
  before_each(function()
    w = support.new { clock = 1700000000.123 }
  end)

  local function later()
    w.clock:advance(1.357)
    w:tick()
  end

  it("opens and closes hours of operation", function()
    local doc = w.resources:all("hours", support.INSTANCE)[1]
    assert.is_true(hours.open(w, doc, w.clock:now()))
  end)

  it("lets contacts of each channel live", function()
    assert(w.agents:login("ada", { queues = { emulator.QUEUE_ID } }))
    for _, operation in ipairs {
      "StartTaskContact", "StartChatContact", "StartOutboundVoiceContact", "StartEmailContact",
    } do
      local id = assert(support.start(w, operation)).ContactId
      later()
      assert(w.agents:accept("ada", id))
      later()
      if operation == "StartTaskContact" then
        assert(support.call(w, "PauseContact", { ContactId = id }))
        later()
        assert(support.call(w, "ResumeContact", { ContactId = id }))
      elseif operation == "StartOutboundVoiceContact" then
        assert(w.agents:hold("ada", id))
        later()
        assert(w.agents:resume("ada", id))
      end
      later()
      assert(w.agents:finish("ada", id))
      later()
      assert(w.agents:close("ada", id))
      assert.is_number(support.describe(w, id).DisconnectTimestamp)
    end
  end)
end)
