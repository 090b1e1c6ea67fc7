-- Every example runs against the emulator's HTTP door.

local child = require "spec.support.child"
local program = require "spec.support.program"

local UUID = "%x%x%x%x%x%x%x%x%-%x%x%x%x%-%x%x%x%x%-%x%x%x%x%-%x%x%x%x%x%x%x%x%x%x%x%x"

describe("an example #door", function()
  local door

  setup(function() door = child.serve() end)
  teardown(function() door:close() end)

  local function prints(file, ...)
    local status, output, errors = program.run(door, "examples/" .. file)
    assert.equal(0, status, errors)
    for _, pattern in ipairs { ... } do
      assert.is_truthy(output:find(pattern), output)
    end
  end

  it("starts a chat", function() prints("start_chat.lua", "^chat +" .. UUID) end)
  it("starts a task", function() prints("start_task.lua", "^task +" .. UUID) end)
  it("starts an outbound chat", function()
    prints("start_outbound_chat.lua", "^outbound chat +" .. UUID)
  end)
  it("starts a WebRTC contact", function() prints("start_webrtc.lua", "^webrtc +" .. UUID) end)
  it("chains contacts", function()
    prints("chain.lua", "chat +(" .. UUID .. ").*task +" .. UUID .. " after %1",
      "order 4711 is in Leipzig")
  end)
end)
