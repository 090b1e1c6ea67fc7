--- Contacts as other systems hear of them: EventBridge's contact events, contact records, chats' items.
--
-- Pure: a contact goes in, a table of JSON comes out. Events spell names camelCase and times with
-- milliseconds; records PascalCase and times in seconds.
-- @module luaconnect.emulator.envelope

local contacts = require "luaconnect.emulator.contacts"
local core = require "luaconnect.core"
local date = require "luaconnect.date"

local envelope = {}

local RECORD_FORMAT = "2017-03-10"

-- what both have in common ------------------------------------------------------------------------

local function instance_of(world, contact)
  return world.resources:instance(contact.instance)
end

-- the ARN of a queue and its type; an agent's own queue has the id of the user
local function queue_of(world, contact, instance)
  local info = contact.record.QueueInfo
  if not info then return nil end
  local known = world.resources:get("queue", contact.instance, "", info.Id)
  if known then return instance:arn_of("queue", info.Id), "STANDARD", known.name end
  return instance:arn_of("queue", "agent/" .. info.Id), "AGENT"
end

-- A copy of a structure or a list of them, in which names are spelled and times written as they are told
-- there: what is handed out is its listener's, and stays as it was then.
local function told(value, spell, stamp)
  if type(value) ~= "table" then return value end
  local found = {}
  for name, member in pairs(value) do
    local is_name = type(name) == "string"
    if is_name and name:find "Timestamp$" and type(member) == "number" then member = stamp(member) end
    found[is_name and spell(name) or name] = told(member, spell, stamp)
  end
  return found
end

-- events ------------------------------------------------------------------------------------------

local function camel(name)
  return name:sub(1, 1):lower() .. name:sub(2)
end

local function camelized(value)
  return told(value, camel, date.text)
end

local function segments(map)
  if not map then return nil end
  local found = {}
  for name, value in pairs(map) do found[name] = camelized(value) end
  return found
end

local function event_queue(world, contact, instance)
  local arn, kind = queue_of(world, contact, instance)
  local queued = arn and contact.record.QueueInfo.EnqueueTimestamp
  return arn and {
    queueArn = arn, queueType = kind, enqueueTimestamp = queued and date.text(queued),
  }
end

-- groups of the hierarchy by their ARNs alone
local function groups_of(groups)
  if not groups then return nil end
  local found = {}
  for level, group in pairs(groups) do found[camel(level)] = { arn = group.Arn } end
  return found
end

local function event_agent(contact, instance)
  local info = contact.record.AgentInfo
  if not info then return nil end
  local found = camelized(info)
  found.id, found.agentArn = nil, instance:arn_of("agent", info.Id)
  found.hierarchyGroups = groups_of(info.HierarchyGroups)
  return found
end

-- what an event has as the record has it
local ALIKE = {
  "Campaign", "AnsweringMachineDetectionStatus", "CustomerId", "SystemEndpoint", "CustomerVoiceActivity",
  "Recordings", "OutboundStrategy", "RoutingCriteria", "DisconnectReason", "InitiationTimestamp",
  "ConnectedToSystemTimestamp", "ScheduledTimestamp", "DisconnectTimestamp", "InitialContactId",
  "PreviousContactId", "RelatedContactId", "InitiationMethod", "Channel",
}

local function detail(world, contact, name, updated)
  local record, instance = contact.record, instance_of(world, contact)
  local alike = {}
  for _, member in ipairs(ALIKE) do alike[member] = record[member] end
  local found = camelized(alike)
  found.eventType, found.contactId, found.instanceArn = name, contact.id, instance.arn
  found.queueInfo, found.agentInfo = event_queue(world, contact, instance), event_agent(contact, instance)
  found.tags, found.segmentAttributes = contacts.tags(contact), segments(record.SegmentAttributes)
  found.contactDetails, found.updatedProperties = camelized(contacts.details(contact)), updated
  return found
end

--- An event as EventBridge delivers it.
-- @tparam table world the emulator
-- @tparam string id of the event
-- @tparam table contact
-- @tparam number at
-- @tparam string name of the event
-- @tparam ?table updated names of properties that an update has changed
-- @treturn table
function envelope.event(world, id, contact, at, name, updated)
  local instance = instance_of(world, contact)
  return {
    version = "0", id = id, ["detail-type"] = "Amazon Connect Contact Event", source = "aws.connect",
    account = world.account, time = date.format(at), region = world.region,
    resources = { instance.arn, contact.record.Arn },
    detail = detail(world, contact, name, updated),
  }
end

-- records -----------------------------------------------------------------------------------------

local function same(name)
  return name
end

-- a whole number of seconds from one time to another
local function between(from, to)
  return from and to and math.floor(to - from + 0.5) or nil
end

local function record_queue(world, contact, instance)
  local record = contact.record
  local arn, _, name = queue_of(world, contact, instance)
  if not arn then return nil end
  local queued = record.QueueInfo.EnqueueTimestamp
  local left = record.AgentInfo and record.AgentInfo.ConnectedToAgentTimestamp or record.DisconnectTimestamp
  return {
    ARN = arn, Name = name, EnqueueTimestamp = queued, DequeueTimestamp = queued and left,
    Duration = between(queued, left),
  }
end

local function record_agent(contact, instance)
  local info = contact.record.AgentInfo
  if not info or not info.ConnectedToAgentTimestamp then return nil end
  return {
    ARN = instance:arn_of("agent", info.Id),
    ConnectedToAgentTimestamp = info.ConnectedToAgentTimestamp,
    AgentInteractionDuration = between(info.ConnectedToAgentTimestamp, contact.record.DisconnectTimestamp),
    AfterContactWorkStartTimestamp = info.AfterContactWorkStartTimestamp,
    AfterContactWorkEndTimestamp = info.AfterContactWorkEndTimestamp,
    AfterContactWorkDuration = info.AfterContactWorkDuration,
    CustomerHoldDuration = info.AgentInitiatedHoldDuration,
  }
end

-- the contact that took over, or the first that was made of this one
local function next_of(contact)
  local first = (contact.record.NextContacts or {})[1]
  return contact.next_contact or first and first.NextContactMetadata.QuickConnectContactData.ContactId
end

--- A contact record, as a stream of them delivers it.
-- @tparam table world the emulator
-- @tparam table contact that has ended
-- @treturn table
function envelope.record(world, contact)
  local record, instance = contact.record, instance_of(world, contact)
  return told({
    AWSAccountId = world.account, AWSContactTraceRecordFormatVersion = RECORD_FORMAT,
    InstanceARN = instance.arn, ContactId = contact.id, Channel = record.Channel,
    InitiationMethod = record.InitiationMethod, InitialContactId = record.InitialContactId,
    PreviousContactId = record.PreviousContactId, RelatedContactId = record.RelatedContactId,
    ContactAssociationId = record.ContactAssociationId,
    NextContactId = next_of(contact),
    InitiationTimestamp = record.InitiationTimestamp,
    ConnectedToSystemTimestamp = record.ConnectedToSystemTimestamp,
    ScheduledTimestamp = record.ScheduledTimestamp,
    DisconnectTimestamp = record.DisconnectTimestamp,
    LastUpdateTimestamp = record.LastUpdateTimestamp, DisconnectReason = record.DisconnectReason,
    CustomerEndpoint = record.CustomerEndpoint, SystemEndpoint = record.SystemEndpoint,
    Queue = record_queue(world, contact, instance), Agent = record_agent(contact, instance),
    Attributes = world.contacts:chain_of(contact).attributes, SegmentAttributes = record.SegmentAttributes,
    Tags = contacts.tags(contact), Campaign = record.Campaign, TaskTemplateInfo = record.TaskTemplateInfo,
    Recordings = record.Recordings,
  }, same, date.format)
end

-- items ---------------------------------------------------------------------------------------------

local function text_attribute(value)
  return value and { Type = "String", Value = value }
end

--- An item of a chat as SNS notifies the subscribers of a topic that it is streamed to.
-- @tparam table world
-- @tparam string id of the notification
-- @tparam string topic
-- @tparam table contact
-- @tparam table view the item, as `chats:on` tells it
-- @tparam string visibility "ALL", "AGENT" or "CUSTOMER"
-- @treturn table
function envelope.item(world, id, topic, contact, view, visibility)
  local attributes = {}
  for name, value in pairs {
    InitialContactId = view.InitialContactId, ContactId = view.ContactId, InstanceId = contact.instance,
    AccountId = world.account, ParticipantRole = view.ParticipantRole, Type = view.Type,
    ContentType = view.ContentType, MessageVisibility = visibility,
  } do
    attributes[name] = text_attribute(value)
  end
  return {
    Type = "Notification", MessageId = id, TopicArn = topic, Timestamp = view.AbsoluteTime,
    Message = assert(core.json_encode(view)), MessageAttributes = attributes,
  }
end

return envelope
