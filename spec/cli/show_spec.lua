local core = require "luaconnect.core"
local output = require "luaconnect.cli.output"
local show = require "luaconnect.cli.show"

local compile = loadstring or load -- luacheck: compat

describe("an answer", function()
  local written

  before_each(function()
    written = {}
    stub(output, "write").invokes(function(...) written[#written + 1] = table.concat { ... } end)
  end)
  after_each(function() output.write:revert() end)

  local function shown(format, operation, value)
    show.value(format, "connect", core.describe("connect", operation).output, value)
    return table.concat(written)
  end

  it("has empty lists and maps as the model has them", function()
    assert.equal('{\n  "QueueSummaryList": []\n}\n', shown("json", "ListQueues", { QueueSummaryList = {} }))
    written = {}
    assert.equal('{\n  "Attributes": {}\n}\n', shown("json", "GetContactAttributes", { Attributes = {} }))
    written = {}
    assert.equal("", shown("text", "ListQueues", { QueueSummaryList = {} }))
  end)

  it("is Lua that gives the same", function()
    local value = { Attributes = { ["a.b"] = 'x"\n\r\0\\', ["end"] = "ü", c = "\226\128\168" } }
    local text = shown("lua", "GetContactAttributes", value)
    assert.same(value, assert(compile("return " .. text))())
  end)

  it("is text of which each line is a path and a value", function()
    assert.equal("Attributes.a\tx\\ny\nAttributes[\"b.c\"]\t\\\\\n",
      shown("text", "GetContactAttributes", { Attributes = { a = "x\ny", ["b.c"] = "\\" } }))
  end)

  it("is a table of columns, without control characters", function()
    assert.equal("Id  Name\n1   \\x1b[2Jü\n2\n",
      shown("table", "ListQueues", { QueueSummaryList = { { Id = "1", Name = "\27[2Jü" }, { Id = "2" } } }))
    written = {}
    assert.equal("a  \\xc2\\x9b\n", shown("table", "GetContactAttributes",
      { Attributes = { a = "\194\155" } }))
  end)

  it("is nothing where there is none", function()
    assert.equal("", shown("json", "GetContactAttributes", nil))
  end)
end)
