local cli = require "luaconnect.cli"
local exits = require "luaconnect.cli.exits"

describe("docs/shell.md #tree", function()
  local file = assert(io.open "docs/shell.md")
  local text = file:read "*a"
  file:close()

  it("has the table of exit statuses", function()
    for _, row in ipairs(exits.ROWS) do
      assert.is_truthy(text:find(("\n| %d | %s |\n"):format(row.code, row.means), 1, true), row.code)
    end
  end)

  it("names exactly the commands that there are", function()
    local _, commands = cli.parser()
    local listed = text:match "| Command | Does |\n|[-|]+\n(.-)\n\n"
    for cell in ("\n" .. listed):gmatch "\n| ([^|]+) |" do
      for name in cell:gmatch "`([%w-]+)`" do
        assert.is_table(commands[name], name)
        commands[name] = nil
      end
    end
    assert.same({}, commands)
  end)
end)
