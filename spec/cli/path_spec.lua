local path = require "luaconnect.cli.path"

describe("a path", function()
  it("has names, elements and quoted keys", function()
    assert.same({ "a" }, path.parse "a")
    assert.same({ "Users", 1, "Name" }, path.parse "Users[1].Name")
    assert.same({ "Attributes", "a.b", "c:d" }, path.parse 'Attributes["a.b"].c:d')
    assert.same({ "Users", path.ALL, "Id" }, path.parse "Users[*].Id")
    assert.same({ 2 }, path.parse "[2]")
  end)

  it("says where it is wrong", function()
    for text, where in pairs {
      [""] = 1, [".a"] = 1, ["a."] = 3, ["a..b"] = 3, ["a[b]"] = 2, ["a[1"] = 2, ['a["b]'] = 2, ["a]"] = 2,
      ["a[1]b"] = 5, ["a[-1]"] = 2,
    } do
      local steps, err = path.parse(text)
      assert.is_nil(steps, text)
      assert.matches("at character " .. where .. "$", err, text)
    end
    assert.matches("counted from 1", select(2, path.parse "a[0]"), 1, true)
  end)

  it("is written as it is read", function()
    local text = path.below(path.below(path.below("", "a"), 3), "b.c")
    assert.equal('a[3]["b.c"]', text)
    assert.same({ "a", 3, "b.c" }, path.parse(text))
  end)
end)
