-- Every block of Lua in the README runs, each as a program of its own, against
-- the emulator's HTTP door.

local server = require "spec.support.server"

local function blocks(file)
  local f = assert(io.open(file))
  local text = f:read "*a"
  f:close()
  local list = {}
  for code in text:gmatch "```lua\n(.-)```" do
    list[#list + 1] = code
  end
  return list
end

describe("the README #door", function()
  local emulator

  setup(function() emulator = server.start() end)
  teardown(function() emulator:stop() end)

  for i, code in ipairs(blocks "README.md") do
    it("has a block " .. i .. " that runs", function()
      local status, output = emulator:run(code)
      assert.equal(0, status, output)
    end)
  end
end)
