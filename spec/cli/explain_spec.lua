local program = require "spec.support.program"

local GOLDEN = [[
LimitExceededException (HTTP 429)
Means
  a quota is full: contacts that are active at once, or the number of resources
Is cured by
  waiting: the same request may succeed once something else has happened
Or by
  asking for a higher quota, or using less of it
What to do
  wait until contacts have ended, delete what is not needed, or ask for a higher quota; haste does
  not help, so the client does not try again
Listed by
  35 operations
Source
  administrator guide, quotas
]]

describe("luaconnect explain #door", function()
  local function explain(...)
    return program.luaconnect("explain", ...)
  end

  it("says what an error means, and what cures it", function()
    for _, name in ipairs { "LimitExceededException", "limitexceeded" } do
      assert.same({ 0, GOLDEN, "" }, { explain(name) })
    end
    assert.matches("Listed by\n  StopContact\n", select(2, explain "ContactNotFound"))
    assert.matches("none; any may answer it", select(2, explain "ExpiredToken"))
  end)

  it("explains what no service sent", function()
    assert.matches("^transport %(nothing of the service%)\nMeans\n  the connection failed", select(2,
      explain "transport"))
  end)

  it("explains all of a status", function()
    assert.equal(3, select(2, select(2, explain "429"):gsub("%(HTTP 429%)", "")))
  end)

  it("suggests the nearest", function()
    assert.same({ 2, "",
      "luaconnect: 'throtlingException': the code of an error, or an HTTP status, expected "
      .. "(did you mean `Throttling`?)\n" }, { explain "throtlingException" })
  end)
end)
