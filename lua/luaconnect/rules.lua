--- The documented rules that no service model states.
--
-- A table of data, one row per rule: `id`, the `operations` that it binds, `check` (a predicate),
-- `message` (what is expected) and `source` (where it is written: "M:" the text of the service
-- model, "A:" a page of the administrator guide). Rows with `value` speak of one bad value, the
-- others of a combination; rows with `code` name the service's own error; rows with `outside` do not
-- bind Amazon's own services.
--
-- Only what the input alone decides is here; what depends on other contacts is the emulator's.
-- @module luaconnect.rules

local predicates = require "luaconnect.rules.predicates"

local rules = {}

local HORIZON = 90 -- days that a task may be scheduled ahead

local CHAT, TASK, OUTBOUND_CHAT = "StartChatContact", "StartTaskContact", "StartOutboundChatContact"
local WEBRTC, VOICE, EMAIL = "StartWebRTCContact", "StartOutboundVoiceContact", "StartEmailContact"

local CREATE, UPDATE = "CreateContact", "UpdateContact"
local REPLY, SEND = "StartOutboundEmailContact", "SendOutboundEmail"
local ROUTING, PARTICIPANT = "UpdateContactRoutingData", "CreateParticipant"

local WITH_ATTRIBUTES = {
  CHAT, TASK, OUTBOUND_CHAT, WEBRTC, VOICE, EMAIL, CREATE, "UpdateContactAttributes", "StartAssistantContact",
}
local WITH_SEGMENTS = { CHAT, TASK, OUTBOUND_CHAT, WEBRTC, EMAIL, CREATE, UPDATE }
local WITH_REFERENCES = { TASK, WEBRTC, VOICE, EMAIL, CREATE, UPDATE }
local WITH_FIRST_MESSAGE = { CHAT, "StartAssistantContact" }
local WITH_PAST = { CHAT, "StartAssistantContact" }
local CHATS = { CHAT, OUTBOUND_CHAT }

local PLAIN, MARKDOWN, JSON = "text/plain", "text/markdown", "application/json"
local INTERACTIVE = "application/vnd.amazonaws.connect.message.interactive"
local RESPONSE = INTERACTIVE .. ".response"

local EVENT = "application/vnd.amazonaws.connect.event."
local DELIVERED, READ = EVENT .. "message.delivered", EVENT .. "message.read"

--- The rows.
rules.ROWS = {
  { id = "GEN-1", operations = WITH_ATTRIBUTES,
    check = predicates.light_enough,
    message = "keys and values of at most 32768 bytes together expected",
    source = "M:UpdateContactAttributes.Attributes" },
  { id = "GEN-2", operations = WITH_ATTRIBUTES, value = true,
    check = predicates.keys_like("Attributes", "^[A-Za-z0-9_-]+$"),
    message = "a key of letters, digits, dashes and underscores expected",
    source = "M:UpdateContactAttributes.Attributes" },
  { id = "GEN-1", operations = { "SendChatIntegrationEvent" },
    check = predicates.within("NewSessionDetails", predicates.light_enough),
    message = "keys and values of at most 32768 bytes together expected",
    source = "M:=NewSessionDetails" },
  { id = "GEN-2", operations = { "SendChatIntegrationEvent" }, value = true,
    check = predicates.within("NewSessionDetails", predicates.keys_like("Attributes", "^[A-Za-z0-9_-]+$")),
    message = "a key of letters, digits, dashes and underscores expected",
    source = "M:=NewSessionDetails" },
  { id = "GEN-3", operations = WITH_SEGMENTS, value = true,
    check = predicates.keys_like("SegmentAttributes", "^[A-Za-z0-9_-]+$", "^connect:[A-Za-z0-9_-]+$"),
    message = "a key of letters, digits, dashes and underscores expected",
    source = "M:StartChatContact.SegmentAttributes" },
  { id = "GEN-4", operations = WITH_SEGMENTS,
    check = predicates.one_value_each,
    message = "exactly one of ValueString, ValueMap, ValueInteger, ValueList, ValueArn expected",
    source = "M:=SegmentAttributeValue" },
  { id = "GEN-4", operations = WITH_SEGMENTS,
    check = predicates.system_values,
    message = "a string expected, since lists and ARNs are for keys of the system",
    source = "M:UpdateContact.SegmentAttributes" },
  { id = "GEN-5", operations = { TASK, EMAIL, CREATE, UPDATE },
    check = predicates.expiry_given,
    message = "ValueMap.ExpiryDuration.ValueInteger expected, in minutes",
    source = "M:StartTaskContact.SegmentAttributes" },
  { id = "GEN-8", operations = WITH_REFERENCES, value = true,
    check = predicates.dates_are_epochs,
    message = "epoch seconds expected in a reference of type DATE",
    source = "M:=ReferenceType" },

  { id = "CHAT-4", operations = CHATS,
    check = predicates.plain_text_listed,
    message = "text/plain expected among the types",
    source = "M:StartChatContact.SupportedMessagingContentTypes" },
  { id = "CHAT-5", operations = CHATS, value = true,
    check = predicates.elements_of("SupportedMessagingContentTypes",
      PLAIN, MARKDOWN, JSON, INTERACTIVE, RESPONSE),
    message = "a content type of chat messages expected",
    source = "M:StartChatContact.SupportedMessagingContentTypes" },
  { id = "CHAT-7", operations = { CHAT },
    check = predicates.guide_types(INTERACTIVE, RESPONSE),
    message = "both interactive types expected for a guide",
    source = "M:StartChatContact.SegmentAttributes" },
  { id = "CHAT-8", operations = WITH_PAST,
    check = predicates.not_both("PersistentChat", "RelatedContactId"),
    message = "no RelatedContactId expected beside PersistentChat",
    source = "M:StartChatContact.RelatedContactId" },
  { id = "CHAT-9", operations = WITH_PAST,
    check = predicates.rehydration_given,
    message = "ENTIRE_PAST_SESSION or FROM_SEGMENT expected",
    source = "M:=PersistentChat.RehydrationType" },
  { id = "CHAT-10", operations = WITH_PAST,
    check = predicates.source_contact_given,
    message = "a contact expected",
    source = "M:=PersistentChat.SourceContactId" },
  { id = "CHAT-13", operations = WITH_FIRST_MESSAGE, value = true,
    check = predicates.message_type("InitialMessage", PLAIN, MARKDOWN, JSON, RESPONSE),
    message = "a content type of first messages expected",
    source = "M:=ChatMessage" },
  { id = "CHAT-13", operations = WITH_FIRST_MESSAGE, value = true,
    check = predicates.message_size("InitialMessage"),
    message = "at most 16384 bytes expected",
    source = "M:=ChatMessage" },

  { id = "TASK-1", operations = { TASK },
    check = predicates.exactly_one("ContactFlowId", "QuickConnectId", "TaskTemplateId"),
    message = "exactly one of ContactFlowId, QuickConnectId, TaskTemplateId expected",
    source = "M:StartTaskContact" },
  { id = "TASK-9", operations = { TASK },
    check = predicates.not_both("PreviousContactId", "RelatedContactId"),
    message = "no RelatedContactId expected beside PreviousContactId",
    source = "A:tasks" },
  { id = "TASK-10", operations = { TASK }, value = true,
    check = predicates.schedule,
    message = "a time to come, within the horizon, expected",
    source = "M:StartTaskContact.ScheduledTime" },
  { id = "TASK-11", operations = { TASK }, value = true,
    check = predicates.reference_types("URL", "NUMBER", "STRING", "DATE", "EMAIL"),
    message = "URL, NUMBER, STRING, DATE or EMAIL expected",
    source = "M:StartTaskContact.References" },
  { id = "TASK-13", operations = { TASK }, value = true,
    check = predicates.expiry_in_range,
    message = "1 to 129600 minutes expected",
    source = "A:feature-limits" },
  { id = "TASK-14", operations = { TASK }, value = true,
    check = predicates.created_by_agent,
    message = "the ARN of an agent expected",
    source = "M:StartTaskContact.SegmentAttributes" },

  { id = "OCHAT-9", operations = { OUTBOUND_CHAT },
    check = predicates.endpoint_addresses,
    message = "an address expected",
    source = "M:StartOutboundChatContact" },
  { id = "OCHAT-1", operations = { OUTBOUND_CHAT },
    check = predicates.endpoint("SourceEndpoint", "CONNECT_PHONENUMBER_ARN"),
    message = "CONNECT_PHONENUMBER_ARN expected",
    source = "M:StartOutboundChatContact" },
  { id = "OCHAT-2", operations = { OUTBOUND_CHAT },
    check = predicates.endpoint("DestinationEndpoint", "TELEPHONE_NUMBER"),
    message = "TELEPHONE_NUMBER expected",
    source = "M:StartOutboundChatContact" },
  { id = "OCHAT-3", operations = { OUTBOUND_CHAT },
    check = predicates.messaging_subtype,
    message = "connect:SMS or connect:WhatsApp expected",
    source = "M:StartOutboundChatContact.SegmentAttributes" },
  { id = "OCHAT-6", operations = { OUTBOUND_CHAT },
    check = predicates.message_type("InitialSystemMessage", PLAIN),
    message = "text/plain expected",
    source = "M:SendMessage.ContentType" },
  { id = "OCHAT-6", operations = { OUTBOUND_CHAT },
    check = predicates.messaging_length,
    message = "a message that the channel carries expected",
    source = "A:feature-limits" },
  { id = "OCHAT-7", operations = { OUTBOUND_CHAT },
    check = predicates.not_both("InitialSystemMessage", "InitialTemplatedSystemMessage"),
    message = "one first message expected, not two",
    source = "M:=TemplatedMessageConfig" },
  { id = "OCHAT-7", operations = { OUTBOUND_CHAT },
    check = predicates.template_attributes,
    message = "either CustomAttributes or CustomerProfileAttributes expected",
    source = "M:=TemplatedMessageConfig" },

  { id = "RTC-3", operations = { WEBRTC }, value = true,
    check = predicates.reference_types("URL", "NUMBER", "STRING", "DATE", "EMAIL"),
    message = "URL, NUMBER, STRING, DATE or EMAIL expected",
    source = "M:StartWebRTCContact.References" },

  { id = "VOICE-1", operations = { VOICE },
    check = predicates.at_least_one("SourcePhoneNumber", "QueueId"),
    message = "SourcePhoneNumber or QueueId expected",
    source = "M:StartOutboundVoiceContact.SourcePhoneNumber" },
  { id = "VOICE-4", operations = { VOICE },
    check = predicates.detection_in_campaigns,
    message = "CAMPAIGN expected where answering machines are detected",
    source = "M:=AnswerMachineDetectionConfig" },
  { id = "VOICE-6", operations = { VOICE }, code = "DestinationNotAllowedException",
    check = predicates.not_british_mobile,
    message = "a number other than a mobile of the United Kingdom expected",
    source = "M:StartOutboundVoiceContact" },
  { id = "VOICE-8", operations = { VOICE }, outside = true, code = "OutboundContactNotPermittedException",
    check = predicates.absent("OutboundStrategy"),
    message = "nothing expected from other callers than campaigns",
    source = "M:StartOutboundVoiceContact" },
  { id = "VOICE-9", operations = { VOICE }, value = true,
    check = predicates.reference_types("URL", "NUMBER", "STRING", "DATE", "EMAIL"),
    message = "URL, NUMBER, STRING, DATE or EMAIL expected",
    source = "M:StartOutboundVoiceContact.References" },

  { id = "EMAIL-1", operations = { EMAIL }, value = true,
    check = predicates.reference_types("URL", "NUMBER", "STRING", "DATE"),
    message = "URL, NUMBER, STRING or DATE expected",
    source = "M:StartEmailContact.References" },
  { id = "EMAIL-2", operations = { EMAIL },
    check = predicates.recipients,
    message = "at most 49 further recipients expected, To and Cc together",
    source = "M:=InboundAdditionalRecipients" },
  { id = "EMAIL-3", operations = { EMAIL },
    check = predicates.raw_given,
    message = "a raw message expected",
    source = "M:=InboundEmailContent" },
  { id = "EMAIL-4", operations = { EMAIL }, value = true,
    check = predicates.raw_type,
    message = "text/plain or text/html expected",
    source = "M:=InboundRawMessage" },
  { id = "EMAIL-6", operations = { EMAIL }, value = true,
    check = predicates.expiry_in_range,
    message = "1 to 129600 minutes expected",
    source = "A:feature-limits" },
  { id = "EMAIL-7", operations = { EMAIL, REPLY, SEND }, value = true,
    check = predicates.body_size,
    message = "at most 5242880 bytes expected",
    source = "A:feature-limits" },

  { id = "OEMAIL-2", operations = { REPLY, SEND },
    check = predicates.carbon_copies,
    message = "at most 49 further recipients expected",
    source = "M:=OutboundAdditionalRecipients" },
  { id = "OEMAIL-3", operations = { REPLY, SEND },
    check = predicates.source_given,
    message = "what MessageSourceType names expected",
    source = "M:=OutboundEmailContent" },
  { id = "OEMAIL-4", operations = { REPLY, SEND },
    check = predicates.raw_type,
    message = "text/plain or text/html expected",
    source = "M:=OutboundRawMessage" },
  { id = "SEMAIL-2", operations = { SEND },
    check = predicates.one_of("TrafficType", "CAMPAIGN"),
    message = "CAMPAIGN expected",
    source = "M:SendOutboundEmail.TrafficType" },
  { id = "SEMAIL-3", operations = { SEND },
    check = predicates.at_least_one("SourceCampaign"),
    message = "the campaign expected",
    source = "M:SendOutboundEmail.SourceCampaign" },

  { id = "CREATE-1", operations = { CREATE }, value = true,
    check = predicates.one_of("Channel", "VOICE", "EMAIL", "TASK"),
    message = "VOICE, EMAIL or TASK expected",
    source = "M:CreateContact.Channel" },
  { id = "CREATE-2", operations = { CREATE },
    check = predicates.method_of("VOICE", "TRANSFER"),
    message = "TRANSFER expected for VOICE",
    source = "M:CreateContact" },
  { id = "CREATE-3", operations = { CREATE },
    check = predicates.method_of("EMAIL", "OUTBOUND", "AGENT_REPLY", "FLOW"),
    message = "OUTBOUND, AGENT_REPLY or FLOW expected for EMAIL",
    source = "M:CreateContact" },
  { id = "CREATE-4", operations = { CREATE },
    check = predicates.method_of("TASK", "API"),
    message = "API expected for TASK",
    source = "M:CreateContact" },
  { id = "CREATE-5", operations = { CREATE },
    check = predicates.author_given,
    message = "the agent who writes the email expected",
    source = "M:CreateContact.UserInfo" },
  { id = "CREATE-6", operations = { CREATE },
    check = predicates.completed_tasks,
    message = "COMPLETED expected for TASK only",
    source = "M:CreateContact.InitiateAs" },
  { id = "CREATE-7", operations = { CREATE },
    check = predicates.previous_of_calls,
    message = "nothing expected unless the contact has external audio",
    source = "M:CreateContact.PreviousContactId" },
  { id = "CREATE-8", operations = { CREATE }, value = true,
    check = predicates.reference_types("URL", "NUMBER", "STRING", "DATE", "EMAIL", "ATTACHMENT"),
    message = "URL, NUMBER, STRING, DATE, EMAIL or ATTACHMENT expected",
    source = "M:CreateContact.References" },
  { id = "CREATE-9", operations = { CREATE }, value = true,
    check = predicates.expiry_in_range,
    message = "1 to 129600 minutes expected",
    source = "A:feature-limits" },
  { id = "CREATE-9", operations = { CREATE },
    check = predicates.one_expiry,
    message = "one expiry expected, not two",
    source = "M:CreateContact" },

  { id = "STOP-3", operations = { "StopContact" }, outside = true,
    check = predicates.absent("DisconnectReason"),
    message = "nothing expected from other callers than campaigns",
    source = "M:StopContact.DisconnectReason" },
  { id = "XFER-2", operations = { "TransferContact" },
    check = predicates.not_both("QueueId", "UserId"),
    message = "no UserId expected beside QueueId",
    source = "M:TransferContact" },
  { id = "UPD-1", operations = { UPDATE },
    check = predicates.at_least_one("Name", "Description", "References", "SegmentAttributes", "QueueInfo",
      "UserInfo", "CustomerEndpoint", "SystemEndpoint"),
    message = "something to update expected",
    source = "M:UpdateContact" },
  { id = "UPD-4", operations = { UPDATE }, value = true,
    check = predicates.updatable_segments,
    message = "the contact's expiry, or a string of a key of the user's own, expected",
    source = "M:UpdateContact.SegmentAttributes" },
  { id = "UPD-4", operations = { UPDATE }, value = true,
    check = predicates.expiry_in_range,
    message = "1 to 129600 minutes expected",
    source = "A:feature-limits" },
  { id = "SCHED-2", operations = { "UpdateContactSchedule" }, value = true,
    check = predicates.schedule,
    message = "a time to come, within the horizon, expected",
    source = "M:UpdateContactSchedule.ScheduledTime" },
  { id = "ROUTE-1", operations = { ROUTING },
    check = predicates.not_both("QueuePriority", "QueueTimeAdjustmentSeconds"),
    message = "no QueueTimeAdjustmentSeconds expected beside QueuePriority",
    source = "M:UpdateContactRoutingData" },
  { id = "ROUTE-1", operations = { ROUTING },
    check = predicates.at_least_one("QueuePriority", "QueueTimeAdjustmentSeconds", "RoutingCriteria"),
    message = "something to update expected",
    source = "M:UpdateContactRoutingData" },
  { id = "ROUTE-4", operations = { ROUTING },
    check = predicates.routing_steps,
    message = "1 to 5 steps expected",
    source = "A:contact-events" },
  { id = "ROUTE-4", operations = { ROUTING },
    check = predicates.one_expression_each,
    message = "exactly one condition or list of expressions expected",
    source = "M:=Expression" },

  { id = "SEARCH-1", operations = { "SearchContacts" },
    check = predicates.time_ranges,
    message = "an end not before the start expected",
    source = "M:SearchContacts.TimeRange" },
  { id = "SEARCH-3", operations = { "SearchContacts" },
    check = predicates.versions_of_agents,
    message = "an Id expected beside VersionNumber",
    source = "M:=AiAgentSearchCriteria" },
  { id = "SEARCH-5", operations = { "SearchContacts" },
    check = predicates.search_window,
    message = "at most 8 weeks expected",
    source = "A:contact-search" },
  { id = "SEARCH-5", operations = { "SearchContacts" },
    check = predicates.additional_times,
    message = "exactly one of TimeRange and TimestampCondition expected",
    source = "M:=SearchContactsAdditionalTimeRangeCriteria" },
  { id = "ANALYT-2", operations = { "StartContactConversationalAnalyticsJob" },
    check = predicates.post_contact,
    message = "PostContact expected among the modes",
    source = "M:StartContactConversationalAnalyticsJob" },

  { id = "PART-1", operations = { PARTICIPANT },
    check = predicates.participant_role,
    message = "CUSTOM_BOT or CUSTOMER expected",
    source = "M:CreateParticipant.ParticipantDetails" },
  { id = "TIMER-1", operations = { "UpdateParticipantRoleConfig" },
    check = predicates.distinct_timers,
    message = "each pair of role and timer at most once expected",
    source = "M:=ParticipantTimerConfigList" },
  { id = "AUTHN-1", operations = { "UpdateParticipantAuthentication" },
    check = predicates.exactly_one("Code", "Error"),
    message = "exactly one of Code, Error expected",
    source = "M:UpdateParticipantAuthentication" },
  { id = "STREAM-1", operations = { "StartContactStreaming" }, value = true,
    check = predicates.standard_topic,
    message = "the ARN of a standard SNS topic expected",
    source = "M:StartContactStreaming.ChatStreamingConfiguration" },
  { id = "REC-1", operations = { "StartContactRecording" },
    check = predicates.one_track,
    message = "exactly one of VoiceRecordingTrack, IvrRecordingTrack expected",
    source = "M:=VoiceRecordingConfiguration" },
  { id = "REC-4", operations = { "StopContactRecording" },
    check = predicates.voice_recordings,
    message = "AGENT or IVR expected",
    source = "M:StopContactRecording" },
  { id = "MON-1", operations = { "MonitorContact" },
    check = predicates.distinct_capabilities,
    message = "each capability at most once expected",
    source = "M:MonitorContact.AllowedMonitorCapabilities" },
  { id = "MEDIA-1", operations = { "StartContactMediaProcessing", "StopContactMediaProcessing" },
    check = predicates.all_of("InstanceId", "ContactId"),
    message = "a value expected",
    source = "M:StartContactMediaProcessing" },
  { id = "INTEG-2", operations = { "SendChatIntegrationEvent" },
    check = predicates.event_content,
    message = "a value expected for events of that type",
    source = "M:=ChatEvent" },
  { id = "INTEG-4", operations = { "SendChatIntegrationEvent" }, value = true,
    check = predicates.integration_subtype,
    message = "connect:sms or connect:WhatsApp expected",
    source = "M:SendChatIntegrationEvent.Subtype" },
  { id = "FILE-2", operations = { "StartAttachedFileUpload" }, value = true,
    check = predicates.one_of("FileUseCaseType", "ATTACHMENT"),
    message = "ATTACHMENT expected",
    source = "M:StartAttachedFileUpload.FileUseCaseType" },
  { id = "FILE-6", operations = { "StartAttachedFileUpload" },
    check = predicates.within("CreatedBy", predicates.absent("AWSIdentityArn")),
    message = "nothing expected, since it is computed",
    source = "M:=CreatedByInfo" },

  { id = "SAY-1", operations = { "SendMessage" }, value = true,
    check = predicates.one_of("ContentType", PLAIN, MARKDOWN, JSON, INTERACTIVE, RESPONSE),
    message = "a content type of chat messages expected",
    source = "M:SendMessage.ContentType" },
  { id = "SAY-2", operations = { "SendMessage" }, value = true,
    check = predicates.content_size,
    message = "at most 16384 bytes expected",
    source = "A:feature-limits" },
  { id = "SAY-3", operations = { "SendMessage" }, value = true,
    check = predicates.json_content(PLAIN, MARKDOWN),
    message = "JSON expected",
    source = "M:SendMessage.ContentType" },
  { id = "EVENT-1", operations = { "SendEvent" }, value = true,
    check = predicates.one_of("ContentType",
      EVENT .. "typing", EVENT .. "connection.acknowledged", DELIVERED, READ),
    message = "an event that participants send expected",
    source = "M:SendEvent.ContentType" },
  { id = "EVENT-2", operations = { "SendEvent" }, value = true,
    check = predicates.message_named(DELIVERED, READ),
    message = '{"messageId": "..."} expected',
    source = "M:SendEvent.Content" },
  { id = "FILE-1", operations = { "StartAttachmentUpload" }, value = true,
    check = predicates.attachment_size,
    message = "at most 104857600 bytes expected",
    source = "A:feature-limits" },
}

local by_operation = {}
for _, row in ipairs(rules.ROWS) do
  for _, operation in ipairs(row.operations) do
    by_operation[operation] = by_operation[operation] or {}
    table.insert(by_operation[operation], row)
  end
end

local function violation(row, path, got)
  return {
    path = path, rule = row.id, row = row,
    message = row.message .. (got and ", got " .. got or ""),
  }
end

-- what a predicate answers, as a list of pairs of a path and what stood there
local function breaches(path, got)
  if type(path) == "table" then return path end
  return path and { { path, got } } or {}
end

--- The switches of an option: a table of a rule's id to false, for those that are not to be checked.
-- @tparam ?table option
-- @treturn ?table
function rules.switches(option)
  local known = {}
  for _, row in ipairs(rules.ROWS) do known[row.id] = true end
  for id, value in pairs(option or {}) do
    if not known[id] or type(value) ~= "boolean" then
      error(("bad option 'rules' (the id of a rule, such as TASK-10, to a boolean expected, got %s to %s)")
        :format(tostring(id), tostring(value)), 4)
    end
  end
  return option
end

local function ask(row, ...)
  return breaches(row.check(...))
end

-- a predicate that misses what the model requires has nothing to say
local function try(row, ...)
  local sound, found = pcall(ask, row, ...)
  return sound and found or {}
end

local function gather(how, operation, input, now, horizon, service, switches)
  local found
  for _, row in ipairs(by_operation[operation] or {}) do
    local off = switches and switches[row.id] == false or service and row.outside
    for _, breach in ipairs(off and {} or how(row, input, now, horizon or HORIZON)) do
      found = found or {}
      found[#found + 1] = violation(row, breach[1], breach[2])
    end
  end
  return found
end

--- Checks an input that the model accepts.
-- @tparam string operation
-- @tparam table input
-- @tparam[opt] number now epoch seconds; without it times are not checked
-- @tparam[opt=90] number horizon days that a task may be scheduled ahead
-- @tparam[opt] boolean service whether the sender is one of Amazon's own services
-- @tparam[opt] table switches of `rules.switches`
-- @treturn ?table the violations, `{ path, rule, message, row }`; nil when there are none
function rules.check(operation, input, now, horizon, service, switches)
  return gather(ask, operation, input, now, horizon, service, switches)
end

--- Checks an input that the model does not accept though its types are right: as `check`, by the rules that
-- find what they count on.
function rules.check_partly(operation, input, now, horizon, service, switches)
  return gather(try, operation, input, now, horizon, service, switches)
end

return rules
