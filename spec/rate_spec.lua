local rate = require "luaconnect.rate"

local scope = 0

-- a scope that no other case has touched
local function fresh()
  scope = scope + 1
  return "account-" .. scope .. "/us-east-1"
end

local function near(expected, value)
  assert.is_true(math.abs(expected - value) < 1e-9, expected .. " expected, got " .. tostring(value))
end

describe("rate.documented", function()
  it("gives rate and burst by operation", function()
    for service, rows in pairs {
      ["connect"] = { StartChatContact = { 5, 8 }, SearchContacts = { 0.5, 1 }, TagContact = { 20, 25 },
        ListUsers = { 10, 10 }, SubmitContactEvaluation = { 3, 5 }, ["*"] = { 2, 5 } },
      ["connectparticipant"] = { SendMessage = { 10, 15 }, CreateParticipantConnection = { 6, 9 } },
      ["connectcases"] = { UpdateCase = { 2, 2 }, GetCase = { 4, 10 } },
      ["connectcampaignsv2"] = { DescribeCampaign = { 25, 35 } },
      ["connect-contact-lens"] = { ["*"] = { 1, 2 } },
    } do
      local limits = rate.documented(service)
      for operation, row in pairs(rows) do
        near(row[1], limits[operation][1])
        near(row[2], limits[operation][2])
      end
    end
    assert.is_nil(rate.documented "sts")
  end)

  it("names only operations of the model", function()
    local core = require "luaconnect.core"
    for _, service in ipairs(core.services()) do
      for operation in pairs(rate.documented(service)) do
        assert.is_truthy(operation == "*" or core.find(service, operation), operation)
      end
    end
  end)
end)

describe("a rate", function()
  it("lets a burst through, then as many as the service would", function()
    local limits, own = rate.new("documented", "connect"), fresh()
    for _ = 1, 8 do assert.equal(0, limits:take(own, "StartChatContact", 100)) end
    near(0.2, limits:take(own, "StartChatContact", 100))
    near(0.4, limits:take(own, "StartChatContact", 100))
    near(0.1, limits:take(own, "StartChatContact", 100.5))
    near(0, limits:take(own, "StartChatContact", 102))
  end)

  it("counts operations, accounts and Regions apart", function()
    local limits, own = rate.new({ ["*"] = { 1, 1 } }, "connect"), fresh()
    assert.equal(0, limits:take(own, "StopContact", 100))
    assert.equal(0, limits:take(own, "B", 100))
    assert.equal(0, limits:take(fresh(), "StopContact", 100))
    near(1, limits:take(own, "StopContact", 100))
  end)

  it("is shared by the clients of a process", function()
    local own = fresh()
    local one, two = rate.new({ StopContact = 1 }, "connect"), rate.new({ StopContact = 1 }, "connect")
    assert.equal(0, one:take(own, "StopContact", 100))
    near(1, two:take(own, "StopContact", 100))
    assert.equal(0, rate.new({ StopContact = 1 }, "connectcases"):take(own, "StopContact", 100))
  end)

  it("takes no token for who cannot wait for it", function()
    local limits, own = rate.new({ StopContact = { 1, 1 } }, "connect"), fresh()
    limits:take(own, "StopContact", 100)
    local wait, needed = limits:take(own, "StopContact", 100, 0.5)
    assert.is_nil(wait)
    near(1, needed)
    near(1, limits:take(own, "StopContact", 100, 2))
  end)

  it("bears a clock that is set back", function()
    local limits, own = rate.new({ StopContact = { 2, 2 } }, "connect"), fresh()
    limits:take(own, "StopContact", 1000)
    assert.equal(0, limits:take(own, "StopContact", 10))
    near(0.5, limits:take(own, "StopContact", 10))
    near(0, limits:take(own, "StopContact", 11))
  end)

  it("may be set by operation, with the documented ones for the rest", function()
    local limits, own = rate.new({ documented = true, SearchContacts = { 4, 4 } }, "connect"), fresh()
    for _ = 1, 4 do assert.equal(0, limits:take(own, "SearchContacts", 1)) end
    near(0.25, limits:take(own, "SearchContacts", 1))
    for _ = 1, 5 do assert.equal(0, limits:take(own, "StartTaskContact", 1)) end
    near(0.5, limits:take(own, "StartTaskContact", 1))
    assert.equal(0, rate.new({ StopContact = 1 }, "connect"):take(own, "Other", 1))
  end)

  it("is none without the option", function()
    assert.is_nil(rate.new(nil, "connect"))
    assert.is_nil(rate.new(false, "connect"))
  end)

  it("that is misspelt raises", function()
    for _, option in ipairs { "fast", 5, { StopContact = 0 }, { StopContact = "1" },
      { StopContact = { 1, -1 } }, { StopContact = 0 / 0 }, { stop_contact = 1 }, { 1 } } do
      assert.has_error(function() rate.new(option, "connect") end)
    end
    assert.error_matches(function() rate.new({ StopContacts = 1 }, "connect") end,
      "bad option 'rate' (StopContacts: the name of an operation expected)", 1, true)
    assert.is_table(rate.new({ SendMessage = 1, ["*"] = 2 }, "connect"))
  end)

  it("forgets buckets that are full again", function()
    local limits = rate.new({ ["*"] = { 10, 1 } }, "connect")
    collectgarbage()
    for i = 1, 3000 do limits:take("many-" .. i, "StopContact", i) end
    collectgarbage()
    local before = collectgarbage "count"
    for i = 3001, 20000 do limits:take("many-" .. i, "StopContact", i) end
    collectgarbage()
    assert.is_true(collectgarbage "count" - before < 200)
  end)
end)

describe("rate.keep", function()
  after_each(function() rate.keep(nil) end)

  it("has somebody else keep the buckets that clients share", function()
    local asked
    rate.keep(function(...)
      asked = { ... }
      return nil, 7
    end)
    local limits = rate.new({ StopContact = { 2, 3 } }, "connect")
    local wait, longer = limits:take("account/region", "StopContact", 100, 5)
    assert.is_nil(wait)
    assert.equal(7, longer)
    assert.same({ "account/region/connect/StopContact", { 2, 3 }, 100, 5 }, asked)
  end)

  it("counts here when they cannot tell, and leaves those apart alone", function()
    rate.keep(function() end)
    local limits, own = rate.new({ StopContact = { 1, 1 } }, "connect"), fresh()
    assert.equal(0, limits:take(own, "StopContact", 100))
    near(1, limits:take(own, "StopContact", 100))
    rate.keep(error)
    assert.equal(0, rate.apart({ StopContact = { 1, 1 } }, "connect"):take("anybody", "StopContact", 100))
  end)
end)
