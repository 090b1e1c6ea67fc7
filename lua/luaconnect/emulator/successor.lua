--- Contacts that take over from others: by transfer, or after the end.
--
-- The new contact belongs to the chain of the old one, which ends: its customer goes along.
-- @module luaconnect.emulator.successor

local links = require "luaconnect.emulator.links"
local refusal = require "luaconnect.emulator.refusal"

local successor = {}

-- what a contact keeps of the one before it
local INHERITED = {
  "Channel", "Name", "Description", "References", "CustomerId", "CustomerEndpoint", "SystemEndpoint",
  "SegmentAttributes", "Customer", "TaskTemplateInfo", "AdditionalEmailRecipients", "Tags",
}

-- the same of its document
local KEPT = {
  "references", "hooks", "content_types", "leave_with_customer", "callback_number", "role_timers",
}

-- when it ends by itself: over its age, or since its customer has not come; and the next one with it
local DEADLINES = { "expire", "connect" }

-- DESC-1: these have none
local WITHOUT_ENDPOINT = { QUEUE_TRANSFER = true, CALLBACK = true, MONITOR = true }

-- how the contact record names an end by transfer: that of a chat has no name
local REASONS = { EMAIL = "TRANSFERRED", TASK = "OTHER", VOICE = "OTHER" }

local function next_record(contact, id, method)
  local record = { Id = id, InitiationMethod = method }
  for _, name in ipairs(INHERITED) do record[name] = contact.record[name] end
  if WITHOUT_ENDPOINT[method] then record.SystemEndpoint = nil end
  return record
end

--- Passes a contact on. The old one ends, then the new one takes its course.
-- @tparam table world the emulator
-- @tparam table contact that has not ended
-- @tparam table to `flow` that the new contact enters, if any; `target` that it is meant for, `{ queue }`
--   or `{ agent }`; `method` ("TRANSFER"); `reason` why the old one ends, by its channel where none is
--   given; and `next`, a function of the new contact that makes the entry of the old one's NextContacts
-- @tparam number at
-- @treturn ?table the new contact, or nil and a refusal
function successor.pass(world, contact, to, at)
  local instance = world.resources:instance(contact.instance)
  local link, refused = links.after(world, contact, "ContactId")
  if not link then return nil, refused end
  local timers = contact.timers
  local record = next_record(contact, world.uuid(), to.method or "TRANSFER")
  local new = world.contacts:open(instance, record, link, at, to.flow)
  new.target = to.target
  for _, name in ipairs(KEPT) do new[name] = contact[name] end
  contact.next_contact = new.id
  if to.next then contact.record.NextContacts = { to.next(new) } end
  world.contacts:finish(contact, at, to.reason or REASONS[contact.record.Channel])
  for _, kind in ipairs(DEADLINES) do
    if timers[kind] then world.contacts:arm(new, kind, timers[kind]) end
  end
  world.contacts:launch(new, at)
  return new
end

--- Ends a contact; what is left of it gets into the disconnect flow, if there is one.
-- @tparam table world the emulator
-- @tparam table contact that has not ended
-- @tparam string reason
-- @tparam number at
function successor.conclude(world, contact, reason, at)
  local flow = contact.hooks and contact.hooks.CustomerRemaining
  local to = flow and { flow = flow, method = "DISCONNECT", reason = reason }
  if to and successor.pass(world, contact, to, at) then return end
  world.contacts:finish(contact, at, reason)
end

-- destinations --------------------------------------------------------------------------------------

local function of_quick_connect(instance, id)
  local row, missing = instance:find("quick_connect", id)
  if not row then return nil, missing end
  local config = row.body.QuickConnectConfig
  local target = config.QueueConfig or config.UserConfig or config.FlowConfig or {}
  return {
    flow = target.ContactFlowId, queue = target.QueueId, user = target.UserId, name = row.body.Name,
    type = config.QuickConnectType,
  }
end

local function one_of(target)
  if type(target) ~= "table" then return nil, refusal.value("target", "a table", type(target)) end
  for _, name in ipairs { "quick_connect", "queue", "user", "flow" } do
    if target[name] ~= nil then
      if type(target[name]) == "string" then return name end
      return nil, refusal.value("target." .. name, "an id", type(target[name]))
    end
  end
  return nil, refusal.value("target", "a queue, user, quick_connect or flow", "none of them")
end

-- the NextContacts of a contact that a quick connect has passed on
local function next_by(id, place)
  return function(new)
    return {
      Type = "QUICK_CONNECT",
      NextContactMetadata = { QuickConnectContactData = {
        ContactId = new.id, InitiationTimestamp = new.record.InitiationTimestamp, QuickConnectId = id,
        QuickConnectName = place.name, QuickConnectType = place.type,
      } },
    }
  end
end

-- whom a place stands for: `{ queue }`, `{ agent }`, or nobody
local function target_of(world, instance, place)
  if place.queue then
    local queue, missing = instance:find("queue", place.queue)
    if not queue then return nil, missing end
    return { queue = queue.id }
  end
  if not place.user then return nil end
  local user, missing = instance:find("user", place.user)
  if user then return { agent = user.id } end
  local agent = world.roster:get(place.user)
  if not agent or agent.instance ~= instance.id then return nil, missing end
  return { agent = agent.id }
end

--- Where a contact goes that is passed on.
-- @tparam table world the emulator
-- @tparam table contact
-- @tparam table target one of `queue`, `user`, `quick_connect` and `flow`, all ids
-- @treturn ?table `{ flow, target, next }` for `pass`, or nil and a refusal
function successor.destination(world, contact, target)
  local kind, refused = one_of(target)
  if not kind then return nil, refused end
  local instance, place = world.resources:instance(contact.instance), target
  if kind == "quick_connect" then place, refused = of_quick_connect(instance, target.quick_connect) end
  if not place then return nil, refused end
  local whom
  whom, refused = target_of(world, instance, place)
  if refused then return nil, refused end
  local flow = place.flow
  if flow then flow, refused = instance:find("flow", flow) end
  if refused then return nil, refused end
  if not (flow or whom) then
    return nil, refusal.request("target: a queue, an agent or a flow expected, got " .. tostring(place.type))
  end
  local next = kind == "quick_connect" and next_by(target.quick_connect, place) or nil
  return { flow = place.flow, target = whom, next = next }
end

return successor
