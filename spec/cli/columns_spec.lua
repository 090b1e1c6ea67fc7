local columns = require "luaconnect.cli.columns"

describe("columns", function()
  local ROWS = { { "a", "ü", "long one" }, { "bb", "", "c" } }

  it("are as wide as their widest cell", function()
    assert.equal("a   ü  long one\nbb     c", columns(ROWS))
    assert.equal("One  Two  Three\na    ü    long one\nbb        c", columns(ROWS, { "One", "Two", "Three" }))
    assert.equal("", columns {})
  end)

  it("lie beneath each other where the terminal is too narrow", function()
    assert.equal("a   ü  long one\nbb     c", columns(ROWS, nil, 15))
    assert.equal("a\n    ü\n    long one\nbb\n    c", columns(ROWS, nil, 14))
    assert.equal("One: a\nTwo: ü\nThree: long one\n\nOne: bb\nThree: c\n",
      columns(ROWS, { "One", "Two", "Three" }, 14))
  end)
end)
