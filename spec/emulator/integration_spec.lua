local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local w, number
before_each(function()
  w = support.furnished()
  number = assert(support.call(w, "ClaimPhoneNumber",
    { InstanceId = support.INSTANCE, PhoneNumber = "+12065550001" })).PhoneNumberArn
end)

local function event(kind, changes)
  local input = {
    SourceId = "+12065550100", DestinationId = number, Subtype = "connect:sms",
    Event = { Type = kind, ContentType = "text/plain", Content = kind ~= "DISCONNECT" and "hello" or nil },
  }
  for name, value in pairs(changes or {}) do input[name] = value end
  return input
end

local function send(...)
  return assert(support.call(w, "SendChatIntegrationEvent", event(...), emulator.SERVICE_CREDENTIALS))
end

local function said(id)
  local list = {}
  for _, item in ipairs(w.chats:list(w.contacts.all:get(id))) do list[#list + 1] = item.content end
  return list
end

describe("SendChatIntegrationEvent", function()
  it("begins a chat with the first message of a triple, and goes on with it (INTEG-3)", function()
    local first = send("MESSAGE", { NewSessionDetails = {
      Attributes = { order = "4711" }, ParticipantDetails = { DisplayName = "Ada" },
    } })
    assert.is_true(first.NewChatCreated)
    local contact = support.describe(w, first.InitialContactId)
    assert.same({ "CHAT", "+12065550100", "connect:SMS", "4711" }, {
      contact.Channel, contact.CustomerEndpoint.Address,
      contact.SegmentAttributes["connect:Subtype"].ValueString, contact.Attributes.order,
    })
    local second = send "MESSAGE"
    assert.same({ first.InitialContactId, false }, { second.InitialContactId, second.NewChatCreated })
    assert.same({ "hello", "hello" }, said(contact.Id))
    assert.not_equal(first.InitialContactId, send("MESSAGE", { SourceId = "+12065550101" }).InitialContactId)
    w:sleep(3600)
    assert.is_nil(support.describe(w, contact.Id).DisconnectTimestamp)
  end)

  it("ends a chat, after which another begins (INTEG-3)", function()
    local first = send("MESSAGE").InitialContactId
    assert.equal(first, send("DISCONNECT").InitialContactId)
    assert.equal("CUSTOMER_DISCONNECT", support.describe(w, first).DisconnectReason)
    assert.is_true(send("MESSAGE").NewChatCreated)
  end)

  it("has nothing to say to a chat that is not there (INTEG-3)", function()
    for _, kind in ipairs { "DISCONNECT", "EVENT" } do
      local output = send(kind)
      assert.is_nil(output.InitialContactId)
      assert.is_false(output.NewChatCreated)
    end
  end)

  it("is for End User Messaging (INTEG-1), and numbers that there are", function()
    local code, status = support.refused(w, "SendChatIntegrationEvent", event "MESSAGE")
    assert.same({ "AccessDeniedException", 403 }, { code, status })
    code, status = support.refused(w, "SendChatIntegrationEvent", event("MESSAGE", { DestinationId = "x" }),
      emulator.SERVICE_CREDENTIALS)
    assert.same({ "ResourceNotFoundException", 404 }, { code, status })
  end)
end)
