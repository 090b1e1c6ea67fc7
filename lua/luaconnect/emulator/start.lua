--- The operations that start a contact: chat, task, outbound chat, WebRTC, outbound voice, email.
--
-- A handler is a function of the emulator and a call; it returns an output, or nil and a refusal.
-- @module luaconnect.emulator.start

local chats = require "luaconnect.emulator.chats"
local meetings = require "luaconnect.emulator.meetings"
local named = require "luaconnect.emulator.named"
local opening = require "luaconnect.emulator.opening"
local refusal = require "luaconnect.emulator.refusal"

local start = {}

local CONNECT = 5 * 60 -- seconds that a chat waits for its customer

-- chats ---------------------------------------------------------------------------------------

local function say(world, contact, participant, message, now)
  if message then world.chats:message(contact, participant, message.ContentType, message.Content, now) end
end

-- the customer has five minutes to connect (CHAT-1)
local function start_chat(world, call, record)
  local input = call.input
  local contact, link = opening.contact(world, call, record)
  if not contact then return nil, link end
  contact.content_types = input.SupportedMessagingContentTypes
  contact.leave_with_customer = input.DisconnectOnCustomerExit
  world.contacts:arm(contact, "connect", call.now + CONNECT)
  local participant = world.participants:add(contact, "CUSTOMER", input.ParticipantDetails.DisplayName)
  say(world, contact, participant, input.InitialMessage, call.now)
  opening.launch(world, contact, call.now, call.now + opening.life(input, "CHAT"))
  return {
    ContactId = contact.id, ParticipantId = participant.id,
    ParticipantToken = participant.token, ContinuedFromContactId = link.continued,
  }
end

function start.StartChatContact(world, call)
  local flow, missing = named.flow(call, call.input.ContactFlowId)
  if not flow then return nil, missing end
  return start_chat(world, call, { Channel = "CHAT" })
end

-- a chat with an AI agent, which needs no flow
function start.StartAssistantContact(world, call)
  return start_chat(world, call, {
    Channel = "CHAT",
    WisdomInfo = {
      AiAgents = { { AiUseCase = "SelfService", AiAgentVersionId = call.input.AiAgent.AiAgentId } },
    },
  })
end

local function endpoint_info(endpoint)
  return { Type = endpoint.Type, Address = endpoint.Address }
end

function start.StartOutboundChatContact(world, call)
  local input = call.input
  local flow, missing = named.flow(call, input.ContactFlowId)
  if not flow then return nil, missing end
  local contact, refused = opening.contact(world, call, {
    Channel = "CHAT",
    CustomerEndpoint = endpoint_info(input.DestinationEndpoint),
    SystemEndpoint = endpoint_info(input.SourceEndpoint),
  })
  if not contact then return nil, refused end
  contact.content_types = input.SupportedMessagingContentTypes
  say(world, contact, chats.system(), input.InitialSystemMessage, call.now)
  opening.launch(world, contact, call.now, call.now + opening.life(input, "CHAT"))
  return { ContactId = contact.id }
end

-- tasks ---------------------------------------------------------------------------------------

-- a template that has a flow (TASK-2)
local function template(call, id)
  local doc, missing = named.task_template(call, id)
  if not doc then return nil, missing end
  if not doc.body.ContactFlowId then
    return nil, refusal.request("TaskTemplateId: a template with a flow expected")
  end
  return doc, doc.body.ContactFlowId
end

-- what a task comes from, and the id of the flow that it enters unless its input has it
local function task_origin(call)
  local input = call.input
  if input.QuickConnectId then return named.quick_connect(call, input.QuickConnectId) end
  if input.TaskTemplateId then return template(call, input.TaskTemplateId) end
  return named.flow(call, input.ContactFlowId)
end

-- whom a quick connect stands for
local function target_of(quick_connect)
  local config = quick_connect.body.QuickConnectConfig
  if config.QueueConfig then return { queue = config.QueueConfig.QueueId } end
  return { agent = config.UserConfig.UserId }
end

-- a task that a quick connect made of another contact is that one's next
local function follow(world, contact, previous, quick_connect)
  local last = world.contacts.all:get(previous)
  local entries = {}
  for i, entry in ipairs(last.record.NextContacts or {}) do entries[i] = entry end
  entries[#entries + 1] = {
    Type = "QUICK_CONNECT",
    NextContactMetadata = { QuickConnectContactData = {
      ContactId = contact.id, InitiationTimestamp = contact.record.InitiationTimestamp,
      QuickConnectId = quick_connect.id, QuickConnectName = quick_connect.body.Name,
      QuickConnectType = quick_connect.body.QuickConnectConfig.QuickConnectType,
    } },
  }
  last.record.NextContacts = entries
  world.contacts:keep(last, contact.record.InitiationTimestamp)
end

function start.StartTaskContact(world, call)
  local input = call.input
  local origin, flow = task_origin(call)
  if not origin then return nil, flow end
  local contact, link = opening.contact(world, call, {
    Channel = "TASK", ScheduledTimestamp = input.ScheduledTime,
    TaskTemplateInfo = input.TaskTemplateId and {
      Arn = origin.arn, Name = origin.body.Name,
    },
  }, { flow = flow })
  if not contact then return nil, link end
  contact.references = opening.with_files(world, call, input.References)
  if input.QuickConnectId then
    contact.target = target_of(origin)
    if link.previous then follow(world, contact, link.previous, origin) end
  end
  opening.launch(world, contact, call.now, (input.ScheduledTime or call.now) + opening.life(input, "TASK"))
  return { ContactId = contact.id }
end

-- calls ---------------------------------------------------------------------------------------

-- a meeting to join; nobody serves media there
local function connection_data(world, contact)
  local data = meetings.connection(world, contact)
  data.Meeting.MediaRegion = world.region
  return data
end

function start.StartWebRTCContact(world, call)
  local input = call.input
  local flow, missing = named.flow(call, input.ContactFlowId)
  if not flow then return nil, missing end
  local allowed = input.AllowedCapabilities
  local contact, refused = opening.contact(world, call, {
    Channel = "VOICE", InitiationMethod = "WEBRTC_API",
    Customer = allowed and allowed.Customer and { Capabilities = allowed.Customer },
  })
  if not contact then return nil, refused end
  contact.agent_capabilities = allowed and allowed.Agent
  local participant = world.participants:add(contact, "CUSTOMER", input.ParticipantDetails.DisplayName)
  opening.launch(world, contact, call.now)
  return {
    ConnectionData = connection_data(world, contact), ContactId = contact.id,
    ParticipantId = participant.id, ParticipantToken = participant.token,
  }
end

local function phone(number)
  return number and { Type = "TELEPHONE_NUMBER", Address = number }
end

-- the number that the callee sees: that of the input, or else the queue's (VOICE-2)
local function source(call, queue)
  local given = call.input.SourcePhoneNumber
  local config = queue.body and queue.body.OutboundCallerConfig
  if given or not (config and config.OutboundCallerIdNumberId) then return phone(given) end
  local number = call.instance:find("phone_number", config.OutboundCallerIdNumberId)
  return number and phone(number.body.PhoneNumber)
end

function start.StartOutboundVoiceContact(world, call)
  local input = call.input
  local flow, missing = named.flow(call, input.ContactFlowId)
  local queue
  if flow then queue, missing = named.queue(call, input.QueueId) end
  if not queue then return nil, missing end
  local contact, refused = opening.contact(world, call, {
    Channel = "VOICE",
    CustomerEndpoint = phone(input.DestinationPhoneNumber),
    SystemEndpoint = source(call, queue),
    Campaign = input.CampaignId and { CampaignId = input.CampaignId },
  })
  if not contact then return nil, refused end
  contact.target = queue.id and { queue = queue.id }
  opening.launch(world, contact, call.now)
  return { ContactId = contact.id }
end

return start
