local config = require "luaconnect.config"

describe("docs/configuration.md #tree", function()
  local file = assert(io.open("docs/configuration.md"))
  local text = file:read "*a"
  file:close()

  it("names every setting's option, variables, config name and default", function()
    for _, row in ipairs(config.SETTINGS) do
      for _, variable in ipairs(row.env or {}) do
        assert.is_truthy(text:find("`" .. variable .. "`", 1, true), variable)
      end
      if row.key then assert.is_truthy(text:find("`" .. row.key .. "`", 1, true), row.key) end
      assert.is_truthy(text:find("| " .. row.doc .. " |", 1, true), row.doc)
    end
  end)
end)
