local csv = require "luaconnect.journey.csv"

describe("a line of CSV", function()
  it("has a field for each value, and for each hole", function()
    assert.equal("a,,1.5,true\n", csv.line(4, { "a", nil, 1.5, true }))
    assert.equal("\n", csv.line(0, {}))
  end)

  it("quotes what would end a field", function()
    assert.equal('"a,b","say ""hi""","two\nlines","cr\r"\n',
      csv.line(4, { "a,b", 'say "hi"', "two\nlines", "cr\r" }))
  end)

  it("has quotes where they are asked for", function()
    assert.equal('"a"', csv.quoted "a")
    assert.equal('"\'=""a"""', csv.quoted '="a"')
  end)

  it("holds no formula", function()
    for _, text in ipairs { "=1+1", "+cmd", "-cmd", "@SUM", "\tx" } do
      assert.equal("'" .. text .. "\n", csv.line(1, { text }))
    end
    assert.equal("\"'\rx\"\n", csv.line(1, { "\rx" }))
  end)

  it("leaves numbers and telephone numbers alone", function()
    assert.equal("-1,+4930123456,-1.5,+5\n", csv.line(4, { -1, "+4930123456", "-1.5", "+5" }))
  end)
end)
