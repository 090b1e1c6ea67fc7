local child = require "spec.support.child"
local cli = require "luaconnect.cli"
local exits = require "luaconnect.cli.exits"
local files = require "spec.support.files"

describe("docs/luaconnect.1 #tree #door", function()
  it("is what tools/manual.lua writes; mended by `make docs`", function()
    local status, output, errors = child.run { child.LUA, "tools/manual.lua" }
    assert.same({ 0, "" }, { status, errors })
    assert.equal(output, files.read "docs/luaconnect.1")
  end)

  it("has exactly the commands that there are, and every exit status", function()
    local text, _, commands = files.read "docs/luaconnect.1", cli.parser()
    for name in text:gmatch "\n%.SS (%S+)" do
      assert.is_table(commands[name], name)
      commands[name] = nil
    end
    assert.same({}, commands)
    for _, row in ipairs(exits.ROWS) do
      assert.matches((".TP\n.B %d\n"):format(row.code), text, 1, true)
    end
  end)

  it("is a page that man shows", function()
    if child.run { "sh", "-c", "command -v man" } ~= 0 then return end
    local status, output, errors = child.run { "man", "--warnings", "-l", "docs/luaconnect.1" }
    assert.same({ 0, "" }, { status, errors })
    assert.matches("EXIT STATUS", output)
  end)
end)
