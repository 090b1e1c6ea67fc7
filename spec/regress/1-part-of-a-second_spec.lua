-- Durations of an agent's work are whole seconds to the model; DescribeContact failed over others.

local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

describe("an agent's work", function()
  it("may begin and end within a second", function()
    local w = support.new()
    assert(w.agents:login("grace", { queues = { emulator.QUEUE_ID } }))
    local id = assert(support.start(w, "StartWebRTCContact")).ContactId
    for _, deed in ipairs { "accept", "hold", "resume", "finish", "close" } do
      assert(w.agents[deed](w.agents, "grace", id))
      w.clock:advance(0.75)
    end
    local info = support.describe(w, id).AgentInfo
    assert.same({ 0, 0 }, { info.AgentInitiatedHoldDuration, info.AfterContactWorkDuration })
  end)
end)
