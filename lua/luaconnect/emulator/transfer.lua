--- The operations that bring a contact to somebody else: transfer, association, routing data.
-- @module luaconnect.emulator.transfer

local guard = require "luaconnect.emulator.guard"
local named = require "luaconnect.emulator.named"
local successor = require "luaconnect.emulator.successor"

local transfer = {}

local FLOW_TYPES = { "CONTACT_FLOW", "AGENT_TRANSFER", "QUEUE_TRANSFER" }

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
  local next_one
  local to = { flow = call.input.ContactFlowId, target = target }
  next_one, refused = successor.pass(world, contact, to, call.now)
  if not next_one then return nil, refused end
  return { ContactId = next_one.id, ContactArn = next_one.record.Arn }
end)

-- routing data --------------------------------------------------------------------------------

transfer.UpdateContactRoutingData = guard({ active = true, code = "ResourceConflictException" },
  function(world, call, contact)
    local input, record = call.input, contact.record
    if input.QueuePriority then
      record.QueuePriority, record.QueueTimeAdjustmentSeconds = input.QueuePriority, nil
    elseif input.QueueTimeAdjustmentSeconds then
      record.QueueTimeAdjustmentSeconds, record.QueuePriority = input.QueueTimeAdjustmentSeconds, nil
    end
    if input.RoutingCriteria then
      world.routing:set_criteria(contact, input.RoutingCriteria, call.now)
      world.contacts:updated(contact, call.now, { "RoutingCriteria.Step.Status" })
    else
      world.contacts:keep(contact, call.now)
      world.routing:reordered(contact, call.now)
    end
    return {}
  end)

-- users ---------------------------------------------------------------------------------------

transfer.AssociateContactWithUser = guard({ active = true }, function(world, call, contact)
  local user, refused = named.user(call, call.input.UserId)
  if not user then return nil, refused end
  local assigned
  assigned, refused = world.agents:assign(user.id, contact.id)
  if not assigned then return nil, refused end
  return {}
end)

-- DISMISS-1
transfer.DismissUserContact = guard({}, function(world, call, contact)
  local user, refused = named.user(call, call.input.UserId)
  if not user then return nil, refused end
  local cleared
  cleared, refused = world.agents:close(user.id, contact.id)
  if not cleared then return nil, refused end
  return {}
end)

return transfer
