local core = require "luaconnect.core"
local remedies = require "luaconnect.remedies"

describe("luaconnect.remedies", function()
  it("knows every error that an operation lists, with its status", function()
    for _, service in ipairs(core.services()) do
      for _, operation in ipairs(core.operations(service)) do
        for _, err in ipairs(core.describe(service, operation).errors) do
          local row = remedies.find(err.name)[1]
          assert.is_table(row, err.name)
          assert.equal(err.status, row.status, err.name)
        end
      end
    end
  end)

  it("knows every kind of an error", function()
    for kind in ("validation credentials endpoint transport timeout protocol cancelled"):gmatch "%a+" do
      assert.equal(kind, remedies.find(kind)[1].code)
    end
    assert.equal("ValidationException", remedies.find("ValidationException")[1].code)
  end)

  it("is sorted, and names only cures that there are", function()
    for _, rows in ipairs { remedies.ROWS, remedies.KINDS } do
      local before = ""
      for _, row in ipairs(rows) do
        assert.is_true(before < row.code, row.code)
        before = row.code
        for _, cure in ipairs(row.cures) do assert.is_string(remedies.CURES[cure], row.code) end
        assert.is_string(remedies.SOURCES[row.source], row.code)
        for _, field in ipairs { "means", "does" } do assert.is_string(row[field], row.code) end
      end
    end
  end)

  it("agrees with the client about what is tried again", function()
    local errors = require "luaconnect.errors"
    for _, row in ipairs(remedies.ROWS) do
      local err = errors.classify { kind = "service", code = row.code, status = row.status }
      assert.equal(row.cures[1] == "retry", err.retryable, row.code)
    end
  end)

  it("finds by code in any case, with its ending or without, and by status", function()
    assert.equal("ThrottlingException", remedies.find("throttling")[1].code)
    assert.equal("ThrottlingException", remedies.find("THROTTLINGEXCEPTION")[1].code)
    assert.equal(3, #remedies.find "429")
    assert.same({}, remedies.find "nothing")
  end)
end)
