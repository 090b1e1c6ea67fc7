--- Looking for contacts: SearchContacts, ListAssociatedContacts, ListContactReferences.
-- @module luaconnect.emulator.search

local contacts = require "luaconnect.emulator.contacts"
local files = require "luaconnect.emulator.files"
local guard = require "luaconnect.emulator.guard"
local match = require "luaconnect.emulator.match"
local pager = require "luaconnect.emulator.resources.pager"
local times = require "luaconnect.emulator.times"

local search = {}

local HITS = 10000 -- that a search shows (SEARCH-5)

-- order -----------------------------------------------------------------------------------------

local KEYS = {
  INITIATION_METHOD = function(contact) return contact.record.InitiationMethod end,
  CHANNEL = function(contact) return contact.record.Channel end,
  EXPIRY_TIMESTAMP = function(contact) return contact.timers.expire end,
}

local function key_of(contact, field)
  if KEYS[field] then return KEYS[field](contact) end
  return times.of(contact, field)
end

local function reversed(list)
  local turned = {}
  for i = #list, 1, -1 do turned[#turned + 1] = list[i] end
  return turned
end

-- in the order of a field; those without it come last, those with the same keep their order
local function sorted(list, field, descending)
  local rows, rest = {}, {}
  for i, contact in ipairs(list) do
    local key = key_of(contact, field)
    if key then
      rows[#rows + 1] = { key = key, number = i, contact = contact }
    else
      rest[#rest + 1] = contact
    end
  end
  table.sort(rows, function(a, b)
    if a.key ~= b.key then
      if descending then return a.key > b.key end
      return a.key < b.key
    end
    return a.number < b.number
  end)
  local found = {}
  for i, row in ipairs(rows) do found[i] = row.contact end
  for _, contact in ipairs(rest) do found[#found + 1] = contact end
  return found
end

-- what is in the order of the range's own time already needs no more than to be turned
local function in_order(list, input)
  local order = input.Sort or { FieldName = "INITIATION_TIMESTAMP", Order = "DESCENDING" }
  local descending = order.Order == "DESCENDING"
  if order.FieldName ~= input.TimeRange.Type then return sorted(list, order.FieldName, descending) end
  return descending and reversed(list) or list
end

-- searches --------------------------------------------------------------------------------------

local SHOWN = {
  "Arn", "Id", "InitialContactId", "PreviousContactId", "InitiationMethod", "Channel", "QueueInfo",
  "InitiationTimestamp", "DisconnectTimestamp", "ScheduledTimestamp", "Name", "RoutingCriteria",
}

local function segments_of(record)
  if not record.SegmentAttributes then return nil end
  local found = {}
  for key, value in pairs(record.SegmentAttributes) do
    found[key] = { ValueString = value.ValueString, ValueMap = value.ValueMap }
  end
  return found
end

local function summary(contact)
  local record, shown = contact.record, {}
  for _, name in ipairs(SHOWN) do shown[name] = record[name] end
  local agent = record.AgentInfo
  shown.AgentInfo = agent and {
    Id = agent.Id, ConnectedToAgentTimestamp = agent.ConnectedToAgentTimestamp,
  }
  shown.SegmentAttributes = segments_of(record)
  shown.Tags = contacts.tags(contact)
  shown.AiAgentInfo = record.WisdomInfo and record.WisdomInfo.AiAgents
  return shown
end

local function summaries(list)
  local found = {}
  for i, contact in ipairs(list) do found[i] = summary(contact) end
  return found
end

function search.SearchContacts(world, call)
  local input = call.input
  local range, wanted = input.TimeRange, match.test(world, input.SearchCriteria)
  local found = world.times:between(call.instance.id, range.Type, range.StartTime, range.EndTime)
  local list = {}
  for _, contact in ipairs(found) do
    if wanted(contact) then list[#list + 1] = contact end
  end
  local total = #list
  list = in_order(list, input)
  for i = #list, HITS + 1, -1 do list[i] = nil end
  local page, token = pager.page(call, list)
  if not page then return nil, token end
  return { Contacts = summaries(page), NextToken = token, TotalCount = total }
end

-- trees -----------------------------------------------------------------------------------------

local ASSOCIATED = {
  "InitiationTimestamp", "DisconnectTimestamp", "InitialContactId", "PreviousContactId", "RelatedContactId",
  "InitiationMethod", "Channel",
}

local function associated(contact)
  local shown = { ContactId = contact.id, ContactArn = contact.record.Arn }
  for _, name in ipairs(ASSOCIATED) do shown[name] = contact.record[name] end
  return shown
end

search.ListAssociatedContacts = guard({}, function(world, call, contact)
  local page, token = pager.page(call, world.contacts:tree_of(contact))
  if not page then return nil, token end
  local list = {}
  for i, id in ipairs(page) do list[i] = associated(world.contacts.all:get(id)) end
  return { ContactSummaryList = list, NextToken = token }
end)

-- references ------------------------------------------------------------------------------------

-- type: the member of the union that shows it, and what it shows besides the name
local REFERENCES = {
  URL = { "Url", "Value" },
  ATTACHMENT = { "Attachment", "Value", "Status", "Arn" },
  CONTACT_ANALYSIS = { "ContactAnalysis", "Value", "Status", "Arn" },
  NUMBER = { "Number", "Value" },
  STRING = { "String", "Value" },
  DATE = { "Date", "Value" },
  EMAIL = { "Email", "Value" },
  EMAIL_MESSAGE = { "EmailMessage", "Arn" },
  EMAIL_MESSAGE_PLAIN_TEXT = { "EmailMessagePlainText", "Arn" },
  EMAIL_MESSAGE_PLAIN_TEXT_REDACTED = { "EmailMessagePlainTextRedacted", "Arn" },
  EMAIL_MESSAGE_REDACTED = { "EmailMessageRedacted", "Arn" },
}

local function reference(name, given)
  local facts, shown = REFERENCES[given.Type], { Name = name }
  for i = 2, #facts do shown[facts[i]] = given[facts[i]] end
  return { [facts[1]] = shown }
end

local STATUS = { STARTED = "PROCESSING" }

-- files that were attached to the contact after its beginning
local function add_files(world, call, contact, list)
  for _, file in ipairs(world.files:of(files.owner(call.instance, contact.record.Arn))) do
    list[#list + 1] = { Attachment = {
      Name = file.name, Value = file.id, Status = STATUS[file.status] or file.status,
      Arn = call.instance:arn_of("file", file.id),
    } }
  end
end

search.ListContactReferences = guard({}, function(world, call, contact)
  local wanted, names = {}, {}
  for _, kind in ipairs(call.input.ReferenceTypes) do wanted[kind] = true end
  for name, given in pairs(contact.references or {}) do
    if wanted[given.Type] then names[#names + 1] = name end
  end
  table.sort(names)
  local list = {}
  for i, name in ipairs(names) do list[i] = reference(name, contact.references[name]) end
  if wanted.ATTACHMENT then add_files(world, call, contact, list) end
  return { ReferenceSummaryList = list }
end)

return search
