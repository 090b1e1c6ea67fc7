local support = require "spec.support.world"
local values = require "luaconnect.emulator.flows.values"

local w, contact
before_each(function()
  w = support.new()
  local id = assert(support.start(w, "StartOutboundVoiceContact", {
    Attributes = { order = "4711", ["with-dash"] = "yes" }, Name = "Ada's call",
  })).ContactId
  contact = w.contacts.all:get(id)
  contact.data = { External = { list = { "a", "b" }, deep = { ["x-y"] = 7, on = true, half = 0.5 } } }
end)

local function text(given)
  return values.text(w, contact, given)
end

describe("a text of a flow", function()
  it("is itself where it has no references", function()
    assert.equal("5 $ and no more.", text "5 $ and no more.")
    assert.equal("", text(nil))
    assert.equal("5", text(5))
    assert.equal("true", text(true))
  end)

  it("has values in place of references", function()
    for given, expected in pairs {
      ["$.Attributes.order"] = "4711",
      ["$.Attributes['with-dash']"] = "yes",
      ['$.Attributes["order"]'] = "4711",
      ["Order $.Attributes.order, $.Attributes['order']."] = "Order 4711, 4711.",
      ["$.External.list[1]"] = "b",
      ["$.External.deep.x-y"] = "7",
      ["$.External.deep.on/$.External.deep.half"] = "true/0.5",
      ["$.External.list"] = '["a","b"]',
      ["$.CustomerEndpoint.Address"] = "+12065550100",
      ["$.SystemEndpoint.Type"] = "TELEPHONE_NUMBER",
      ["$.Channel: $.Name"] = "VOICE: Ada's call",
      ["$.Queue.Name"] = "BasicQueue",
      ["$.InstanceARN"] = w.resources:instance(support.INSTANCE).arn,
      ["$.InitialContactId"] = contact.id,
    } do
      assert.equal(expected, text(given), given)
    end
  end)

  it("has nothing in place of what is not there", function()
    for _, given in ipairs {
      "$.Attributes.nothing", "$.Nowhere.x", "$.External.list.x.y", "$.Agent.UserName", "$.Customer.Name.x",
      "$.StoredCustomerInput", "$.Task.ContactId", "$.References.a.Value", "$.Tags.a",
    } do
      assert.equal("", text(given), given)
    end
  end)

  it("is not made too long, nor slowly #slow", function()
    contact.data = { External = { big = ("x"):rep(30000) } }
    assert.is_nil(text(("$.External.big "):rep(1000)))
    local began = os.clock()
    for _, given in ipairs {
      "$" .. (".a"):rep(100000), "x $" .. (".a"):rep(50000) .. ("["):rep(50000), ("$."):rep(100000),
      "x $.a" .. ("['"):rep(50000), "x " .. ("$.a["):rep(30000),
    } do
      text(given)
    end
    assert.is_true(os.clock() - began < 2)
  end)

  it("takes any bytes", function()
    for _, given in ipairs { "$.", "$.[", "$.Attributes[", "$.Attributes['", "$..", "$.Attributes.order[",
    } do
      assert.is_string(text(given))
      assert.is_false(values.is_path(given))
    end
  end)
end)

describe("a reference", function()
  it("is a text as a whole", function()
    assert.is_true(values.is_path "$.External.a.b")
    assert.is_false(values.is_path "Order $.External.a")
  end)
end)
