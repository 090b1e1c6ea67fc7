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
  it("calls from cqueues", function()
    prints("cqueues.lua", "task +" .. UUID .. " +Ada\n", "Grace\n", "Edsger\n", "meanwhile")
  end)
  it("calls from luv", function()
    if not child.has "luv" then return pending "no lua-luv" end
    prints("luv.lua", "task +" .. UUID .. " +Ada\n", "Grace\n", "Edsger\n")
  end)
  it("chains contacts", function()
    prints("chain.lua", "chat +(" .. UUID .. ").*task +" .. UUID .. " after %1",
      "order 4711 is in Leipzig")
  end)
end)

-- How users test what they have written: each of these is their test, not ours.
describe("a test of a script #door", function()
  local function passes(words, pattern)
    local status, output, errors = child.run(words)
    assert.equal(0, status, output .. errors)
    assert.matches(pattern, output .. errors)
  end

  local COMMANDS = {
    "LUACONNECT=" .. child.LUA .. " bin/luaconnect", "START=" .. child.LUA .. " examples/start_chat.lua",
    "CALLBACK=" .. child.LUA .. " examples/testing/callback.lua",
  }

  it("is written in busted", function()
    passes({ child.LUA, os.getenv "BUSTED" or "/usr/bin/busted", "examples/testing/callback_spec.lua" },
      "5 successes / 0 failures / 0 errors")
  end)

  it("is written in Python", function()
    passes({ "env", "-u", "AWS_SESSION_TOKEN", "-u", "AWS_PROFILE", COMMANDS[1], COMMANDS[3],
      "/usr/bin/python3", "-B", "-m", "unittest", "examples/testing/test_callback.py" }, "Ran 2 tests.*OK")
  end)

  it("is written for a shell", function()
    passes({ "env", "-u", "AWS_SESSION_TOKEN", "-u", "AWS_PROFILE", COMMANDS[1], COMMANDS[2], COMMANDS[3],
      "examples/testing/test_callback.sh" }, "callback: passed\n")
  end)
end)
