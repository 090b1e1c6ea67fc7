local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w, user
before_each(function()
  w = world.new()
  user = c.pick(w, "ListUsers", "Username", "admin")
end)

local function listed()
  return c.done(w, "ListUserNotifications", { UserId = user.Id }).UserNotifications
end

describe("a notification", function()
  it("comes to its recipients, who read it, until it expires", function()
    local id = c.done(w, "CreateNotification", {
      Recipients = { user.Arn }, Content = { en_US = "Hello" }, ExpiresAt = world.START + 60 }).NotificationId
    assert.same({ id, "UNREAD", { en_US = "Hello" } },
      { listed()[1].NotificationId, listed()[1].NotificationStatus, listed()[1].Content })
    c.done(w, "UpdateUserNotificationStatus", { UserId = user.Id, NotificationId = id, Status = "READ" })
    assert.equal("READ", listed()[1].NotificationStatus)
    w.clock:advance(61)
    assert.same({}, listed())
  end)

  it("comes to all of an instance, and to nobody who is not there", function()
    local input = { Recipients = { w.resources:instance(c.INSTANCE).arn }, Content = { en_US = "Hello" } }
    c.done(w, "CreateNotification", input)
    assert.equal(1, #listed())
    input.Recipients = { "arn:none" }
    assert.equal("InvalidParameterException", (c.refused(w, "CreateNotification", input)))
    input.Recipients, input.ExpiresAt = { user.Arn }, world.START - 1
    assert.equal("InvalidParameterException", (c.refused(w, "CreateNotification", input)))
  end)
end)

describe("an email address", function()
  local function address(name)
    return c.done(w, "CreateEmailAddress", { EmailAddress = name .. "@example.com" }).EmailAddressId
  end

  it("has one alias at most, which is another address", function()
    local one, two = address "one", address "two"
    local input = { EmailAddressId = one, AliasConfiguration = { EmailAddressId = one } }
    assert.equal("ResourceConflictException", (c.refused(w, "AssociateEmailAddressAlias", input)))
    input.AliasConfiguration.EmailAddressId = two
    c.done(w, "AssociateEmailAddressAlias", input)
    assert.equal("ResourceConflictException", (c.refused(w, "AssociateEmailAddressAlias", input)))
    local shown = c.done(w, "DescribeEmailAddress", { EmailAddressId = one })
    assert.same({ { { EmailAddressId = two } }, "2023-11-14T22:13:20Z" },
      { shown.AliasConfigurations, shown.CreateTimestamp })
    c.done(w, "DisassociateEmailAddressAlias", input)
    assert.equal("ResourceConflictException", (c.refused(w, "DisassociateEmailAddressAlias", input)))
  end)

  it("is there once", function()
    address "one"
    assert.equal("DuplicateResourceException", (c.refused(w, "CreateEmailAddress", {
      EmailAddress = "one@example.com" })))
  end)
end)
