--- The contacts of all instances: records, chains with their shared attributes, and their ends.
--
-- A contact is `{ instance, record, chain, participants, ends, reason }`; `record` is what
-- DescribeContact answers, `ends` the time at which the contact ends by itself, for `reason`. Nothing
-- ticks: a contact is brought up to date when it is looked at, so time may pass in leaps.
-- @module luaconnect.emulator.contacts

local predicates = require "luaconnect.rules.predicates"
local refusal = require "luaconnect.emulator.refusal"

local contacts = {}

local methods = {}
local Contacts = { __name = "luaconnect.emulator.contacts", __index = methods }

local RETENTION = 730 * 86400 -- 24 months after its initiation nobody finds a contact

function contacts.new()
  return setmetatable({ by_id = {} }, Contacts)
end

--- A chain: contacts linked by PreviousContactId, which share their user attributes.
-- @tparam[opt] table attributes to start with a copy of
function contacts.chain(attributes)
  local chain = { contacts = {}, attributes = {}, bytes = 0 }
  for key, value in pairs(attributes or {}) do
    chain.attributes[key] = value
  end
  chain.bytes = predicates.weight(chain.attributes)
  return chain
end

--- Sets user attributes of a chain, all or none.
-- @treturn ?boolean true, or nil and a refusal when they would weigh too much (GEN-1)
function contacts.put(chain, attributes)
  local bytes = chain.bytes
  for key, value in pairs(attributes or {}) do
    local old = chain.attributes[key]
    bytes = bytes + #value + (old and -#old or #key)
  end
  if bytes > predicates.ATTRIBUTE_BYTES then
    return nil, refusal.request(("Attributes: keys and values of at most %d bytes together expected, got %d")
      :format(predicates.ATTRIBUTE_BYTES, bytes))
  end
  for key, value in pairs(attributes or {}) do
    chain.attributes[key] = value
  end
  chain.bytes = bytes
  return true
end

-- a chain of two and more has an initial contact, which all its contacts name
local function join(chain, contact)
  local members = chain.contacts
  members[#members + 1] = contact
  if #members > 1 then
    local initial = members[1].record.Id
    members[1].record.InitialContactId = initial
    contact.record.InitialContactId = initial
  end
end

--- Adds a contact.
-- @tparam table instance
-- @tparam table record with `Id`; becomes the contact's
-- @tparam table link of `luaconnect.emulator.links`
-- @tparam number now
-- @treturn table the contact
function methods:open(instance, record, link, now)
  local contact = { instance = instance, record = record, chain = link.chain }
  record.Arn = instance:arn_of("contact", record.Id)
  record.InitiationTimestamp = now
  record.LastUpdateTimestamp = now
  record.PreviousContactId = link.previous
  record.RelatedContactId = link.related
  record.ContactAssociationId = link.association or record.Id
  record.Attributes = link.chain.attributes
  record.Tags = instance.tags
  join(link.chain, contact)
  self.by_id[record.Id] = contact
  return contact
end

--- Ends a contact.
-- @tparam table contact
-- @tparam number at epoch seconds
-- @tparam string reason
function contacts.finish(contact, at, reason)
  contact.record.DisconnectTimestamp = at
  contact.record.DisconnectReason = reason
  contact.record.LastUpdateTimestamp = at
end

--- Whether a contact has ended.
function contacts.ended(contact)
  return contact.record.DisconnectTimestamp ~= nil
end

-- what has happened to a contact by now, in the order of time
local function settle(contact, now)
  local record = contact.record
  if contacts.ended(contact) then return end
  if not record.ConnectedToSystemTimestamp and record.ScheduledTimestamp <= now then
    record.ConnectedToSystemTimestamp = record.ScheduledTimestamp
  end
  if contact.ends and contact.ends <= now then
    contacts.finish(contact, contact.ends, contact.reason)
  end
end

--- A contact of an instance as it stands now.
-- @tparam table instance
-- @tparam string id
-- @tparam number now
-- @treturn ?table the contact, or nil and a refusal
function methods:find(instance, id, now)
  local contact = self.by_id[id]
  if not contact or contact.instance ~= instance
    or contact.record.InitiationTimestamp + RETENTION < now then
    return nil, refusal.missing("CONTACT")
  end
  settle(contact, now)
  return contact
end

--- The last contact of a chain that has ended, if any has.
function contacts.last_ended(chain, now)
  for i = #chain.contacts, 1, -1 do
    local contact = chain.contacts[i]
    settle(contact, now)
    if contacts.ended(contact) then return contact end
  end
end

return contacts
