local ordered = require "luaconnect.ordered"

describe("ordered.encode", function()
  it("sorts keys by name", function()
    assert.equal('{\n  "a": 1,\n  "b": "c"\n}', ordered.encode { b = "c", a = 1 })
  end)

  it("puts the keys first that it is told to", function()
    local text = ordered.encode({ a = 3, b = 2, z = 1 }, { "z", "b" })
    assert.equal('{\n  "z": 1,\n  "b": 2,\n  "a": 3\n}', text)
  end)

  it("indents what lies deeper", function()
    assert.equal('[\n  {\n    "a": [\n      true\n    ]\n  }\n]', ordered.encode { { a = { true } } })
  end)

  it("tells an empty list from an empty object", function()
    assert.equal('{\n  "list": [],\n  "object": {}\n}', ordered.encode { list = ordered.list(), object = {} })
  end)

  it("quotes names and texts as JSON does", function()
    assert.equal('{\n  "a\\"b": "\\n"\n}', ordered.encode { ['a"b'] = "\n" })
  end)
end)
