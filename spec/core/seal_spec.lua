local core = require "luaconnect.core"

local KEY, OTHER = ("k"):rep(32), ("o"):rep(32)

describe("a sealed text", function()
  it("comes back by its key alone", function()
    for _, text in ipairs { "", "a", "grüße", ("x\0"):rep(100000) } do
      local sealed = core.seal(KEY, text)
      assert.matches("^%x+$", sealed)
      assert.equal(2 * (#text + 28), #sealed)
      assert.equal(text, core.unseal(KEY, sealed))
      assert.is_nil(core.unseal(OTHER, sealed))
    end
  end)

  it("is another one each time", function()
    assert.not_equal(core.seal(KEY, "same"), core.seal(KEY, "same"))
  end)

  it("is not what was changed, cut or made up", function()
    local sealed = core.seal(KEY, "pay 100")
    for i = 1, #sealed, 5 do
      local digit = sealed:sub(i, i) == "0" and "1" or "0"
      assert.is_nil(core.unseal(KEY, sealed:sub(1, i - 1) .. digit .. sealed:sub(i + 1)))
      assert.is_nil(core.unseal(KEY, sealed:sub(1, i - 1)))
    end
    for _, text in ipairs { "", "00", "x", ("zz"):rep(40), sealed .. "0", sealed .. "00" } do
      assert.is_nil(core.unseal(KEY, text))
    end
  end)

  it("needs a key of 32 bytes", function()
    assert.error_matches(function() core.seal("short", "x") end, "key of 32 bytes expected")
    assert.error_matches(function() core.unseal("short", "x") end, "key of 32 bytes expected")
  end)
end)
