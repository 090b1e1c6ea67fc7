local child = require "spec.support.child"
local files = require "spec.support.files"

describe("docs/errors.md #tree", function()
  local page = files.read "docs/errors.md"

  it("has the table that tools/handbook.lua makes", function()
    local status, table_made, errors = child.run { child.LUA, "tools/handbook.lua" }
    assert.equal(0, status, errors)
    assert.is_truthy(page:find("\n\n" .. table_made .. "\n", 1, true), "make it anew")
  end)

  it("has the kinds that docs/conventions.md lists", function()
    local kinds = files.read("docs/conventions.md"):match "| `kind` | ([^|]+) |"
    for kind in kinds:gmatch "`(%l+)`" do
      assert.is_truthy(page:find("\n| `" .. kind .. "` | ", 1, true), kind)
    end
  end)
end)
