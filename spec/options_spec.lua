local options = require "luaconnect.options"

local KNOWN = { mode = "string", size = "number", retry = "table or boolean" }
local MORE = {
  fields = { retry = { most = "number" } },
  number = { size = { function(value) return value > 0 end, "number above 0" },
    ["retry.most"] = { function(value) return value > 1 end, "more than 1" } },
  string = { mode = { function(value) return value == "on" end, '"on"' } },
}

-- a function of the library, as its callers see it
local function library(given)
  local checked = options.check("open", given, KNOWN, 2, MORE)
  return checked
end

describe("options.check", function()
  it("takes what is known and makes sense", function()
    assert.same({}, library())
    local given = { mode = "on", size = 1, retry = { most = 2 } }
    assert.equal(given, library(given))
    assert(library { retry = false })
  end)

  it("refuses with the name, what was expected and what came", function()
    for expected, given in pairs {
      ["bad options to 'open' (table expected, got string)"] = "mode",
      ["bad option to 'open': sise is not known"] = { sise = 1 },
      ["bad option to 'open': 1 is not known"] = { "mode" },
      ["bad option to 'open': retry.mots is not known"] = { retry = { mots = 1 } },
      ["bad option 'size' to 'open' (number expected, got string)"] = { size = "1" },
      ["bad option 'retry' to 'open' (table or boolean expected, got number)"] = { retry = 1 },
      ["bad option 'size' to 'open' (number above 0 expected, got 0)"] = { size = 0 },
      ["bad option 'mode' to 'open' (\"on\" expected, got \"off\")"] = { mode = "off" },
      ["bad option 'retry.most' to 'open' (more than 1 expected, got 1)"] = { retry = { most = 1 } },
    } do
      assert.error_matches(function() library(given) end, expected, 1, true)
    end
  end)

  it("blames the line that called, however deep the option is", function()
    for _, given in ipairs { 5, { x = 1 }, { size = 0 }, { size = "" }, { retry = { x = 1 } },
      { retry = { most = 0 } } } do
      local line
      local ok, message = pcall(function()
        line = debug.getinfo(1, "l").currentline; library(given) -- luacheck: ignore
      end)
      assert.is_false(ok)
      assert.matches("options_spec.lua:" .. line .. ":", message, 1, true)
    end
  end)

  it("reads raw", function()
    local hostile = setmetatable({}, { __index = error, __pairs = error })
    assert.equal(hostile, library(hostile))
  end)
end)
