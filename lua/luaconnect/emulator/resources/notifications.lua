--- Notifications of users, email addresses, and devices that chats push to.
-- @module luaconnect.emulator.resources.notifications

local engine = require "luaconnect.emulator.resources.engine"
local pager = require "luaconnect.emulator.resources.pager"
local refuse = require "luaconnect.emulator.resources.refuse"

local WEEK = 7 * 86400 -- that a notification is shown unless it says otherwise
local UNREAD = "UNREAD"

-- notifications -----------------------------------------------------------------------------------

-- a notification is for users, or for all of an instance
local function recipients_sound(world, call, body)
  for i, arn in ipairs(body.Recipients or {}) do
    local doc = world.resources:by_arn(arn)
    if not doc or doc.kind ~= "user" and doc.kind ~= "instance" then
      return nil, refuse.value(call, ("Recipients[%d]: the ARN of a user or an instance expected"):format(i))
    end
  end
  if body.ExpiresAt and call.operation == "CreateNotification" and body.ExpiresAt <= call.now then
    return nil, refuse.value(call, "ExpiresAt: a time to come expected")
  end
  return true
end

local function with_end(_, doc, call)
  doc.body.ExpiresAt = doc.body.ExpiresAt or call.now + WEEK
end

local function is_for(world, doc, user)
  for _, arn in ipairs(doc.body.Recipients) do
    if arn == user.arn or arn == world.resources:instance(user.instance).arn then return true end
  end
  return false
end

local function status_of(doc, user)
  return (doc.body.Statuses or {})[user.id] or UNREAD
end

local function of_user(world, call)
  local user, missing = world.resources:find(call.instance, "user", call.input.UserId)
  if not user then return nil, missing end
  local found = {}
  for _, doc in ipairs(world.resources:all("notification", user.instance)) do
    if doc.body.ExpiresAt > call.now and is_for(world, doc, user) then found[#found + 1] = doc end
  end
  local page, token = pager.page(call, found, function(doc) return doc.serial end)
  if not page then return nil, token end
  local shown = {}
  for i, doc in ipairs(page) do
    shown[i] = {
      NotificationId = doc.id, NotificationStatus = status_of(doc, user), InstanceId = doc.instance,
      RecipientId = user.id, Content = doc.body.Content, Priority = doc.body.Priority, Source = "CUSTOMER",
      CreatedAt = doc.created, ExpiresAt = doc.body.ExpiresAt,
    }
  end
  return { UserNotifications = shown, NextToken = token }
end

local function set_status(world, call)
  local user, missing = world.resources:find(call.instance, "user", call.input.UserId)
  if not user then return nil, missing end
  local doc
  doc, missing = engine.locate(world, "notification", call)
  if not doc then return nil, missing end
  if not is_for(world, doc, user) then return nil, refuse.missing "NOTIFICATION" end
  local statuses = {}
  for id, status in pairs(doc.body.Statuses or {}) do statuses[id] = status end
  statuses[user.id] = call.input.Status
  doc.body.Statuses = statuses
  world.resources.shelf:changed(doc)
  return {}
end

-- email addresses -----------------------------------------------------------------------------------

-- an address has one alias at most, and the alias none itself
local function alias(change)
  return function(world, call)
    return engine.alter(world, "email_address", call, function(doc)
      local other, refused = world.resources:find(call.instance, "email_address",
        call.input.AliasConfiguration.EmailAddressId)
      if not other then return nil, refused end
      local list
      list, refused = change(call, doc, other)
      if not list then return nil, refused end
      doc.body.AliasConfigurations = list
    end)
  end
end

local function add_alias(call, doc, other)
  if doc == other or #(doc.body.AliasConfigurations or {}) > 0 then
    return nil, refuse.conflict(call,
      "AliasConfiguration: another address expected, for one without an alias")
  end
  return { { EmailAddressId = other.id } }
end

local function drop_alias(call, doc, other)
  local present = (doc.body.AliasConfigurations or {})[1]
  if not present or present.EmailAddressId ~= other.id then
    return nil, refuse.conflict(call, "AliasConfiguration: the alias of the address expected")
  end
  return {}
end

local function iso(at)
  return os.date("!%Y-%m-%dT%H:%M:%SZ", math.floor(at))
end

return {
  service = "connect",
  kinds = {
    notification = {
      word = "Notification", arn = "notification",
      create = "CreateNotification", describe = "DescribeNotification", list = "ListNotifications",
      search = "SearchNotifications", delete = "DeleteNotification",
      updates = { "UpdateNotificationContent" },
      defaults = { Priority = "LOW" },
      new_id = function(_, body) return body.PredefinedNotificationId end,
      check = recipients_sound, created = with_end,
    },

    email_address = {
      word = "EmailAddress", arn = "email-address", name = "EmailAddress", quota = 100,
      create = "CreateEmailAddress", describe = "DescribeEmailAddress", search = "SearchEmailAddresses",
      delete = "DeleteEmailAddress", updates = { "UpdateEmailAddressMetadata" },
      refs = { ["AliasConfigurations.EmailAddressId"] = "email_address" },
      view = function(_, doc)
        return { CreateTimestamp = iso(doc.created), ModifiedTimestamp = iso(doc.modified) }
      end,
    },

    web_notification = {
      word = "WebNotification", create = "SendOutboundWebNotification",
      check = function(_, call, body)
        if body.ExpiresAt > call.now then return true end
        return nil, refuse.value(call, "ExpiresAt: a time to come expected")
      end,
    },

    push_registration = {
      word = "Registration", type = "PUSH_NOTIFICATION_REGISTRATION",
      create = "CreatePushNotificationRegistration", delete = "DeletePushNotificationRegistration",
      check = function(world, call, body)
        return world.contacts:find(call.instance, body.ContactConfiguration.ContactId, call.now)
      end,
    },
  },
  operations = {
    AssociateEmailAddressAlias = alias(add_alias),
    DisassociateEmailAddressAlias = alias(drop_alias),
    ListUserNotifications = of_user,
    UpdateUserNotificationStatus = set_status,
  },
  stored = {
    CreatePushNotificationRegistration = true, DeletePushNotificationRegistration = true,
    SendOutboundWebNotification = true,
  },
}
