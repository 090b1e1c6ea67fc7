-- The block of docs/loops.md that needs lua-luv; the others run in spec/docs/blocks_spec.lua.

local child = require "spec.support.child"
local guide = require "spec.support.guide"
local program = require "spec.support.program"

describe("docs/loops.md #door", function()
  if not child.has "luv" then
    pending "the block for luv is not run: no lua-luv"
    return
  end

  it("has a block for luv that runs", function()
    local door, file = child.serve(), os.tmpname()
    finally(function()
      door:close()
      os.remove(file)
    end)
    for _, block in ipairs(guide.blocks "docs/loops.md") do
      if block.elsewhere == "spec/docs/loops_spec.lua" then
        local f = assert(io.open(file, "w"))
        f:write(block.code)
        f:close()
        local status, output, errors = program.run(door, file)
        assert.equal(0, status, errors)
        assert.equal(2, select(2, output:gsub("%x+%-%x+%-%x+%-%x+%-%x+\n", "")), output)
        return
      end
    end
    error "there is no such block"
  end)
end)
