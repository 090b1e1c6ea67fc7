-- Fractions of seconds were added up digit by digit, each of them a little off.

local core = require "luaconnect.core"

local create = core.find("connectcampaignsv2", "CreateCampaign")

-- what the service's side reads of an instant as text
local function read(text)
  local accepted = assert(core.accept(create, { method = "PUT", url = "/v2/campaigns", headers = {},
    body = ([[{"name":"a","connectInstanceId":"a","schedule":{"startTime":"%s","endTime":"%s"}}]])
      :format(text, text) }))
  return accepted.schedule.startTime
end

describe("a fraction of a second", function()
  it("is the number that its digits are", function()
    assert.equal(0.013, read "1970-01-01T00:00:00.013Z")
    assert.equal(1.013, read "1970-01-01T00:00:01.013Z")
    assert.equal(-0.75, read "1969-12-31T23:59:59.25Z")
    assert.equal(1700000000.123456, read "2023-11-14T22:13:20.123456Z")
    assert.equal(1700000000.5, read "2023-11-14T22:13:20.500000000000000000001Z")
  end)
end)
