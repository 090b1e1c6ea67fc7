local program = require "spec.support.program"
local ROWS = require("luaconnect.rules").ROWS

local GOLDEN = [[
Rule     Expects           Source                         Operations
MEDIA-1  a value expected  M:StartContactMediaProcessing  ]]
  .. "StartContactMediaProcessing StopContactMediaProcessing\n"

describe("luaconnect rules #door", function()
  local function rules(...)
    return program.luaconnect("rules", ...)
  end

  it("lists them all", function()
    local status, output = rules()
    assert.equal(0, status)
    assert.equal(#ROWS + 1, select(2, output:gsub("\n", "")))
    for _, row in ipairs(ROWS) do assert.matches("\n" .. row.id .. " ", output, 1, true) end
  end)

  it("lists those of an id or an operation", function()
    assert.same({ 0, GOLDEN, "" }, { rules "media-1" })
    assert.matches("\nTASK%-1 ", select(2, rules "start-task-contact"))
    assert.same({ 1, "", "luaconnect: no rule is called 'nothing', nor binds such an operation\n" },
      { rules "nothing" })
  end)
end)
