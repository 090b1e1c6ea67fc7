--- The operations that bring a contact to somebody else: transfer, association, routing data.
-- @module luaconnect.emulator.transfer

local guard = require "luaconnect.emulator.guard"
local links = require "luaconnect.emulator.links"
local named = require "luaconnect.emulator.named"
local opening = require "luaconnect.emulator.opening"
local refusal = require "luaconnect.emulator.refusal"

local transfer = {}

-- how the contact record names the end of a contact that was transferred
local TRANSFERRED = { TASK = "OTHER", EMAIL = "TRANSFERRED" }

local FLOW_TYPES = { "CONTACT_FLOW", "AGENT_TRANSFER", "QUEUE_TRANSFER" }

-- members of a record that go over to the next contact of the chain
local INHERITED = {
  "Channel", "Name", "Description", "CustomerId", "CustomerEndpoint", "SystemEndpoint",
  "AdditionalEmailRecipients", "SegmentAttributes", "TaskTemplateInfo", "Tags", "QueuePriority", "Campaign",
}

local function inherited(record)
  local found = { InitiationMethod = "TRANSFER" }
  for _, name in ipairs(INHERITED) do found[name] = record[name] end
  return found
end

-- flow and place that a transfer names, or nil and a refusal
local function destination(call)
  local input = call.input
  local flow, refused = named.flow(call, input.ContactFlowId, FLOW_TYPES)
  if not flow then return nil, refused end
  local queue, user
  queue, refused = named.queue(call, input.QueueId)
  if not queue then return nil, refused end
  user, refused = named.user(call, input.UserId)
  if not user then return nil, refused end
  return { queue = queue.id, agent = user.id }
end

local TRANSFERABLE = { channels = { "TASK", "EMAIL" }, begun = true }

-- the new contact lives as long as the old one would have
transfer.TransferContact = guard(TRANSFERABLE, function(world, call, contact)
  local target, refused = destination(call)
  if not target then return nil, refused end
  local link
  link, refused = links.after(world, contact, "ContactId")
  if not link then return nil, refused end
  local next_one
  next_one, refused = opening.contact(world, call, inherited(contact.record), { link = link })
  if not next_one then return nil, refused end
  next_one.references, next_one.target = contact.references, target
  local expires = contact.timers.expire
  world.contacts:finish(contact, call.now, TRANSFERRED[contact.record.Channel])
  opening.launch(world, next_one, call.now, expires)
  return { ContactId = next_one.id, ContactArn = next_one.record.Arn }
end)

-- routing data --------------------------------------------------------------------------------

local function step_of(given, i, active, now)
  local seconds = given.Expiry and given.Expiry.DurationInSeconds
  return {
    Expression = given.Expression, Status = active and i == 1 and "ACTIVE" or "INACTIVE",
    Expiry = seconds and {
      DurationInSeconds = seconds, ExpiryTimestamp = active and i == 1 and now + seconds or nil,
    },
  }
end

-- the first step counts from now on, or from when the contact is queued
local function criteria(contact, given, now)
  local active = contact.state == "QUEUED"
  local steps = {}
  for i, step in ipairs(given.Steps or {}) do steps[i] = step_of(step, i, active, now) end
  return { Steps = steps, Index = active and 0 or nil, ActivationTimestamp = active and now or nil }
end

transfer.UpdateContactRoutingData = guard({ active = true, code = "ResourceConflictException" },
  function(world, call, contact)
    local input, record = call.input, contact.record
    if input.QueuePriority then
      record.QueuePriority, record.QueueTimeAdjustmentSeconds = input.QueuePriority, nil
    elseif input.QueueTimeAdjustmentSeconds then
      record.QueueTimeAdjustmentSeconds, record.QueuePriority = input.QueueTimeAdjustmentSeconds, nil
    end
    local updated = {}
    if input.RoutingCriteria then
      record.RoutingCriteria = criteria(contact, input.RoutingCriteria, call.now)
      updated[1] = "RoutingCriteria.Step.Status"
    end
    world.contacts:updated(contact, call.now, updated)
    return {}
  end)

-- users ---------------------------------------------------------------------------------------

transfer.AssociateContactWithUser = guard({ active = true }, function(world, call, contact)
  local user, refused = named.user(call, call.input.UserId)
  if not user then return nil, refused end
  if contact.state ~= "QUEUED" then
    return nil, refusal.request("ContactId: a contact in a queue expected, got one that is " .. contact.state)
  end
  contact.target = { agent = user.id }
  world.contacts:connect(contact, user.id, call.now)
  return {}
end)

return transfer
