-- Every block of Lua in the README runs, each as a program of its own, against
-- the emulator's HTTP door.

local child = require "spec.support.child"
local program = require "spec.support.program"

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
  local door, file

  setup(function()
    door = child.serve()
    file = os.tmpname()
  end)
  teardown(function()
    door:close()
    os.remove(file)
  end)

  for i, code in ipairs(blocks "README.md") do
    it("has a block " .. i .. " that runs", function()
      local f = assert(io.open(file, "w"))
      f:write(code)
      f:close()
      local status, _, errors = program.run(door, file)
      assert.equal(0, status, errors)
    end)
  end
end)
