--- The operations that start a contact: chat, task, outbound chat, WebRTC, outbound voice, email.
--
-- A handler is a function of the emulator and a call; it returns an output, or nil and a refusal.
-- @module luaconnect.emulator.start

local links = require "luaconnect.emulator.links"
local meetings = require "luaconnect.emulator.meetings"
local predicates = require "luaconnect.rules.predicates"
local refusal = require "luaconnect.emulator.refusal"

local start = {}

local MINUTE, DAY = 60, 86400
local CONNECT = 5 * MINUTE -- that a chat waits for its customer
local CHAT_MINUTES = 25 * 60
local TASK_LIFE, EMAIL_LIFE = 7 * DAY, 14 * DAY

-- a new contact of a channel, linked and with its attributes; or nil and a refusal
local function open(world, call, record, flow)
  local input, now = call.input, call.now
  local link, refused = links.resolve(world, call.instance, input, now)
  if not link then return nil, refused end
  local done
  done, refused = world.contacts:set_attributes(link.chain, input.Attributes)
  if not done then return nil, refused end
  record.Id = world.uuid()
  record.InitiationMethod = record.InitiationMethod or "API"
  record.Name, record.Description = input.Name, input.Description
  record.SegmentAttributes, record.CustomerId = input.SegmentAttributes, input.CustomerId
  return world.contacts:open(call.instance, record, link, now, flow or input.ContactFlowId), link
end

-- the instance knows the flow, unless none is named
local function flow_known(call, id)
  if not id then return true end
  return call.instance:find("flow", id)
end

-- has a contact take its course, which ends by itself at a time
local function launch(world, contact, now, expires)
  if expires then world.contacts:arm(contact, "expire", expires) end
  world.contacts:launch(contact, now)
end

-- the seconds that a contact lives, when its input asks for some (GEN-5)
local function life(input, default)
  local minutes = predicates.expiry_minutes(input)
  return minutes and minutes * MINUTE or default
end

-- chats ---------------------------------------------------------------------------------------

-- the customer has five minutes to connect (CHAT-1)
function start.StartChatContact(world, call)
  local input = call.input
  local known, missing = flow_known(call, input.ContactFlowId)
  if not known then return nil, missing end
  local contact, link = open(world, call, { Channel = "CHAT" })
  if not contact then return nil, link end
  world.contacts:arm(contact, "connect", call.now + CONNECT)
  contact.content_types = input.SupportedMessagingContentTypes
  contact.leave_with_customer = input.DisconnectOnCustomerExit
  contact.continued = link.continued
  local participant = world.participants:add(contact, "CUSTOMER", input.ParticipantDetails.DisplayName)
  local first = input.InitialMessage
  if first then
    world.chats:message(contact, participant, first.ContentType, first.Content, call.now)
  end
  launch(world, contact, call.now, call.now + (input.ChatDurationInMinutes or CHAT_MINUTES) * MINUTE)
  return {
    ContactId = contact.id, ParticipantId = participant.id,
    ParticipantToken = participant.token, ContinuedFromContactId = link.continued,
  }
end

local function endpoint_info(endpoint)
  return { Type = endpoint.Type, Address = endpoint.Address }
end

function start.StartOutboundChatContact(world, call)
  local input = call.input
  local known, missing = flow_known(call, input.ContactFlowId)
  if not known then return nil, missing end
  local contact, refused = open(world, call, {
    Channel = "CHAT",
    CustomerEndpoint = endpoint_info(input.DestinationEndpoint),
    SystemEndpoint = endpoint_info(input.SourceEndpoint),
  })
  if not contact then return nil, refused end
  launch(world, contact, call.now, call.now + (input.ChatDurationInMinutes or CHAT_MINUTES) * MINUTE)
  return { ContactId = contact.id }
end

-- tasks ---------------------------------------------------------------------------------------

-- the flow of a quick connect for agents or queues (TASK-3)
local function quick_connect_flow(call, id)
  local doc, missing = call.instance:find("quick_connect", id)
  if not doc then return nil, missing end
  local config = doc.body.QuickConnectConfig
  if config.QuickConnectType ~= "USER" and config.QuickConnectType ~= "QUEUE" then
    return nil, refusal.request("QuickConnectId: one for an agent or a queue expected, got "
      .. config.QuickConnectType)
  end
  return doc, (config.UserConfig or config.QueueConfig).ContactFlowId
end

-- a template that is active and has a flow (TASK-2, TASK-15)
local function template(call, id)
  local doc, missing = call.instance:find("task_template", id)
  if not doc then return nil, missing end
  if doc.body.Status == "INACTIVE" or not doc.body.ContactFlowId then
    return nil, refusal.request("TaskTemplateId: an active template with a flow expected")
  end
  return doc, doc.body.ContactFlowId
end

-- what a task comes from, and the id of the flow that it enters unless its input has it
local function task_origin(call)
  local input = call.input
  if input.QuickConnectId then return quick_connect_flow(call, input.QuickConnectId) end
  if input.TaskTemplateId then return template(call, input.TaskTemplateId) end
  return flow_known(call, input.ContactFlowId)
end

function start.StartTaskContact(world, call)
  local input = call.input
  local origin, flow = task_origin(call)
  if not origin then return nil, flow end
  local contact, refused = open(world, call, {
    Channel = "TASK", ScheduledTimestamp = input.ScheduledTime,
    TaskTemplateInfo = input.TaskTemplateId and {
      Arn = origin.arn, Name = origin.body.Name,
    },
  }, flow)
  if not contact then return nil, refused end
  launch(world, contact, call.now, (input.ScheduledTime or call.now) + life(input, TASK_LIFE))
  return { ContactId = contact.id }
end

-- calls ---------------------------------------------------------------------------------------

local function connection_data(world, contact)
  local data = meetings.connection(world, contact)
  data.Meeting.MediaRegion = world.region
  return data
end

function start.StartWebRTCContact(world, call)
  local input = call.input
  local known, missing = flow_known(call, input.ContactFlowId)
  if not known then return nil, missing end
  local allowed = input.AllowedCapabilities
  local contact, refused = open(world, call, {
    Channel = "VOICE", InitiationMethod = "WEBRTC_API",
    Customer = allowed and allowed.Customer and { Capabilities = allowed.Customer },
  })
  if not contact then return nil, refused end
  local participant = world.participants:add(contact, "CUSTOMER", input.ParticipantDetails.DisplayName)
  launch(world, contact, call.now)
  return {
    ConnectionData = connection_data(world, contact), ContactId = contact.id,
    ParticipantId = participant.id, ParticipantToken = participant.token,
  }
end

local function phone(number)
  return number and { Type = "TELEPHONE_NUMBER", Address = number }
end

function start.StartOutboundVoiceContact(world, call)
  local input = call.input
  local known, missing = flow_known(call, input.ContactFlowId)
  if known and input.QueueId then known, missing = call.instance:find("queue", input.QueueId) end
  if not known then return nil, missing end
  local contact, refused = open(world, call, {
    Channel = "VOICE",
    CustomerEndpoint = phone(input.DestinationPhoneNumber),
    SystemEndpoint = phone(input.SourcePhoneNumber),
    Campaign = input.CampaignId and { CampaignId = input.CampaignId },
  })
  if not contact then return nil, refused end
  launch(world, contact, call.now)
  return { ContactId = contact.id }
end

-- emails --------------------------------------------------------------------------------------

local function mailbox(address, name)
  return { Type = "EMAIL_ADDRESS", Address = address, DisplayName = name }
end

local function recipients(list)
  local found = {}
  for i, entry in ipairs(list or {}) do
    found[i] = { Address = entry.EmailAddress, DisplayName = entry.DisplayName }
  end
  return found
end

function start.StartEmailContact(world, call)
  local input = call.input
  local known, missing = flow_known(call, input.ContactFlowId)
  if not known then return nil, missing end
  local more = input.AdditionalRecipients
  local contact, refused = open(world, call, {
    Channel = "EMAIL",
    CustomerEndpoint = mailbox(input.FromEmailAddress.EmailAddress, input.FromEmailAddress.DisplayName),
    SystemEndpoint = mailbox(input.DestinationEmailAddress),
    AdditionalEmailRecipients = more and {
      ToList = recipients(more.ToAddresses), CcList = recipients(more.CcAddresses),
    },
  })
  if not contact then return nil, refused end
  launch(world, contact, call.now, call.now + life(input, EMAIL_LIFE))
  return { ContactId = contact.id }
end

return start
