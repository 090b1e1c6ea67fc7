--- The operations on a contact that is there: describe, stop, update, tags, attributes, deletion.
--
-- A handler is a function of the emulator and a call; it returns an output, or nil and a refusal.
-- @module luaconnect.emulator.drive

local contacts = require "luaconnect.emulator.contacts"
local guard = require "luaconnect.emulator.guard"
local named = require "luaconnect.emulator.named"
local predicates = require "luaconnect.rules.predicates"
local refusal = require "luaconnect.emulator.refusal"

local drive = {}

local TAGS = 6 -- that a contact may have of its users
local MINUTE = 60

drive.DescribeContact = guard({}, function(world, _, contact)
  return { Contact = world.contacts:view(contact) }
end)

-- stopping ------------------------------------------------------------------------------------

-- how the contact record names an end by API: a call's has no name of its own
local STOPPED = { CHAT = "API", TASK = "API", EMAIL = "API", VOICE = "OTHER" }

-- initiation methods of calls that this operation leaves alone (STOP-1)
local UNSTOPPABLE = {
  DISCONNECT = true, TRANSFER = true, QUEUE_TRANSFER = true, EXTERNAL_OUTBOUND = true, MONITOR = true,
}

-- a contact that is gone or was never there is the same to this operation (STOP-4)
function drive.StopContact(world, call)
  local contact = world.contacts:find(call.instance, call.input.ContactId, call.now)
  if not contact or contacts.ended(contact) then
    return nil, refusal.new("ContactNotFoundException", "ContactId: an active contact expected")
  end
  local record, reason = contact.record, call.input.DisconnectReason
  if record.Channel == "VOICE" and UNSTOPPABLE[record.InitiationMethod] then
    return nil, refusal.request("ContactId: a call that began otherwise expected, got one by "
      .. record.InitiationMethod)
  end
  world.contacts:finish(contact, call.now, reason and reason.Code or STOPPED[record.Channel])
  return {}
end

-- attributes ----------------------------------------------------------------------------------

drive.UpdateContactAttributes = guard({ member = "InitialContactId" }, function(world, call, contact)
  local done, refused = world.contacts:set_attributes(world.contacts:chain_of(contact), call.input.Attributes)
  if not done then return nil, refused end
  world.contacts:updated(contact, call.now, { "UserDefinedAttributes" })
  return {}
end)

drive.GetContactAttributes = guard({ member = "InitialContactId" }, function(world, _, contact)
  return { Attributes = world.contacts:chain_of(contact).attributes }
end)

-- tags ----------------------------------------------------------------------------------------

local function set_tags(world, call, contact, tags)
  contact.record.Tags = next(tags) and tags or nil
  world.contacts:updated(contact, call.now, { "Tags" })
  return {}
end

drive.TagContact = guard({}, function(world, call, contact)
  local tags, count = {}, 0
  for key, value in pairs(contact.record.Tags or {}) do tags[key] = value end
  for key, value in pairs(call.input.Tags) do tags[key] = value end
  for _ in pairs(tags) do count = count + 1 end
  if count > TAGS then
    return nil, refusal.request(("Tags: at most %d on a contact expected, got %d"):format(TAGS, count))
  end
  return set_tags(world, call, contact, tags)
end)

drive.UntagContact = guard({}, function(world, call, contact)
  local tags = {}
  for key, value in pairs(contact.record.Tags or {}) do tags[key] = value end
  for _, key in ipairs(call.input.TagKeys) do tags[key] = nil end
  return set_tags(world, call, contact, tags)
end)

-- update --------------------------------------------------------------------------------------

-- what only a call whose audio comes from elsewhere has (UPD-3)
local EXTERNAL = { "QueueInfo", "UserInfo", "CustomerEndpoint", "SystemEndpoint" }

local function check_external(contact, input)
  local subtype = (contact.record.SegmentAttributes or {})["connect:Subtype"]
  if subtype and subtype.ValueString == "connect:ExternalAudio" then return true end
  for _, member in ipairs(EXTERNAL) do
    if input[member] then
      return nil, refusal.request(member .. ": nothing expected unless the contact has external audio")
    end
  end
  return true
end

-- a map with the entries of another one laid over
local function merged(old, new)
  local all = {}
  for key, value in pairs(old or {}) do all[key] = value end
  for key, value in pairs(new) do all[key] = value end
  return all
end

local function update_segments(world, call, contact)
  local given, record = call.input.SegmentAttributes, contact.record
  if not given then return end
  record.SegmentAttributes = merged(record.SegmentAttributes, given)
  local minutes = predicates.expiry_minutes(call.input)
  if minutes and not contacts.ended(contact) then
    local begin = record.ScheduledTimestamp or record.InitiationTimestamp
    world.contacts:arm(contact, "expire", math.max(call.now, begin + minutes * MINUTE))
  end
end

local function endpoint_info(endpoint, old)
  return endpoint and { Type = endpoint.Type, Address = endpoint.Address } or old
end

-- queue and agent that the input names, or nil and a refusal
local function places(call)
  local input = call.input
  local queue, refused = named.queue(call, input.QueueInfo and input.QueueInfo.Id)
  if not queue then return nil, refused end
  local user
  user, refused = named.user(call, input.UserInfo and input.UserInfo.UserId)
  if not user then return nil, refused end
  return { queue = queue.id, user = user.id }
end

local function update_ends(input, record, place)
  record.CustomerEndpoint = endpoint_info(input.CustomerEndpoint, record.CustomerEndpoint)
  record.SystemEndpoint = endpoint_info(input.SystemEndpoint, record.SystemEndpoint)
  if place.queue then record.QueueInfo = { Id = place.queue } end
  if place.user then record.AgentInfo = { Id = place.user } end
end

drive.UpdateContact = guard({}, function(world, call, contact)
  local input, record = call.input, contact.record
  local sound, refused = check_external(contact, input)
  if not sound then return nil, refused end
  local place
  place, refused = places(call)
  if not place then return nil, refused end
  record.Name, record.Description = input.Name or record.Name, input.Description or record.Description
  if input.References then contact.references = merged(contact.references, input.References) end
  update_ends(input, record, place)
  update_segments(world, call, contact)
  if input.SegmentAttributes then
    world.contacts:updated(contact, call.now, { "Segment Attributes" })
  else
    world.contacts:keep(contact, call.now)
  end
  return {}
end)

-- deletion ------------------------------------------------------------------------------------

local OF_EMAILS = { ADDITIONAL_EMAIL_RECIPIENTS = true, EMAIL_SUBJECT = true }

local DELETE = {
  CUSTOMER_ENDPOINT = function(record) record.CustomerEndpoint = nil end,
  ADDITIONAL_EMAIL_RECIPIENTS = function(record, letter)
    record.AdditionalEmailRecipients = nil
    if letter then letter.cc = nil end
  end,
  EMAIL_SUBJECT = function(record, letter)
    local segments = merged(record.SegmentAttributes, {})
    segments["connect:EmailSubject"] = nil
    record.SegmentAttributes = segments
    if letter then letter.subject = nil end
  end,
}

-- DEL-1
drive.DeleteContactData = guard({}, function(world, call, contact)
  if not contacts.ended(contact) then
    return nil, refusal.new("ContactNotTerminatedException", "ContactId: a contact that has ended expected")
  end
  for i, field in ipairs(call.input.ContactFields) do
    if OF_EMAILS[field] and contact.record.Channel ~= "EMAIL" then
      return nil, refusal.request(("ContactFields[%d]: a field of every contact expected, got %s")
        :format(i, field))
    end
  end
  local letters = world.store:collection "emails"
  local letter = contact.email and letters:get(contact.email)
  for _, field in ipairs(call.input.ContactFields) do DELETE[field](contact.record, letter) end
  if letter then letters:put(contact.email, letter) end
  world.contacts:keep(contact, call.now)
  return {}
end)

return drive
