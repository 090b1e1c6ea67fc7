--- Inputs that keep and break each of the documented rules, as far as the rules look at inputs.

local cases = {}

local NOW = 1700000000
local DAY = 86400
local INTERACTIVE = "application/vnd.amazonaws.connect.message.interactive"

local function segments(key, value)
  return { SegmentAttributes = { [key] = value } }
end

local function reference(kind, value)
  return { References = { order = { Type = kind, Value = value or "17" } } }
end

local function expiry(minutes)
  local duration = { ExpiryDuration = { ValueInteger = minutes } }
  return segments("connect:ContactExpiry", { ValueMap = duration })
end

local function message(member, kind, content)
  return { [member] = { ContentType = kind, Content = content or "hello" } }
end

local function with(base, changes)
  local input = {}
  for key, value in pairs(base) do input[key] = value end
  for key, value in pairs(changes) do input[key] = value end
  return input
end

local OUTGOING = { EmailMessage = {
  MessageSourceType = "RAW", RawMessage = { Subject = "s", Body = "b", ContentType = "text/html" },
} }

-- an input for each operation that keeps every rule, as far as the rules look at it
local BASE = {
  StartChatContact = { ContactFlowId = "flow", ParticipantDetails = { DisplayName = "Ada" } },
  StartTaskContact = { ContactFlowId = "flow", Name = "call back" },
  StartOutboundChatContact = {
    SourceEndpoint = { Type = "CONNECT_PHONENUMBER_ARN", Address = "arn:aws:connect:r:1:phone-number/1" },
    DestinationEndpoint = { Type = "TELEPHONE_NUMBER", Address = "+12065550100" },
    SegmentAttributes = { ["connect:Subtype"] = { ValueString = "connect:SMS" } },
  },
  StartWebRTCContact = { ContactFlowId = "flow", ParticipantDetails = { DisplayName = "Ada" } },
  StartOutboundVoiceContact = {
    ContactFlowId = "flow", DestinationPhoneNumber = "+12065550100", SourcePhoneNumber = "+12065550101",
  },
  StartEmailContact = {
    EmailMessage = {
      MessageSourceType = "RAW", RawMessage = { Subject = "", Body = "b", ContentType = "text/plain" },
    },
  },
  UpdateContactAttributes = { Attributes = {} },
  StopContact = { ContactId = "contact" },
  StartOutboundEmailContact = OUTGOING,
  SendOutboundEmail = {
    EmailMessage = OUTGOING.EmailMessage, TrafficType = "CAMPAIGN", SourceCampaign = { CampaignId = "c" },
  },
  CreateContact = { Channel = "TASK", InitiationMethod = "API" },
  TransferContact = {}, UpdateContact = { Name = "n" }, UpdateContactSchedule = {},
  UpdateContactRoutingData = { QueuePriority = 1 },
  SearchContacts = {
    TimeRange = { Type = "INITIATION_TIMESTAMP", StartTime = NOW - 56 * DAY, EndTime = NOW },
  },
  StartContactConversationalAnalyticsJob = { AnalyticsModes = { "PostContact" } },
  CreateParticipant = { ParticipantDetails = { ParticipantRole = "CUSTOM_BOT" } },
  UpdateParticipantRoleConfig = { ChannelConfiguration = { Chat = { ParticipantTimerConfigList = {} } } },
  UpdateParticipantAuthentication = { State = "s", Code = "c" },
  StartContactStreaming = {
    ChatStreamingConfiguration = { StreamingEndpointArn = "arn:aws:sns:us-east-1:123456789012:chats" },
  },
  StartContactRecording = { VoiceRecordingConfiguration = { VoiceRecordingTrack = "ALL" } },
  StartAttachedFileUpload = { FileUseCaseType = "ATTACHMENT" },
  StopContactRecording = {}, MonitorContact = {},
  StartContactMediaProcessing = { InstanceId = "i", ContactId = "c" },
  SendMessage = { ContentType = "text/plain", Content = "hello" },
  SendEvent = { ContentType = "application/vnd.amazonaws.connect.event.typing" },
  StartAttachmentUpload = {
    AttachmentName = "a.txt", ContentType = "text/plain", AttachmentSizeInBytes = 1,
  },
  SendChatIntegrationEvent = { Event = { Type = "MESSAGE", ContentType = "text/plain", Content = "hello" } },
}

local CHAT, TASK, OUTBOUND = "StartChatContact", "StartTaskContact", "StartOutboundChatContact"
local WEBRTC, VOICE, EMAIL = "StartWebRTCContact", "StartOutboundVoiceContact", "StartEmailContact"
local SUBTYPE, PLAIN = "connect:Subtype", "text/plain"
local RECEIPT = "application/vnd.amazonaws.connect.event.message."
local GUIDE = segments(SUBTYPE, { ValueString = "connect:Guide" })
local WHATSAPP = segments(SUBTYPE, { ValueString = "connect:WhatsApp" })

local function recipients(to, cc)
  local lists = { ToAddresses = {}, CcAddresses = {} }
  for i = 1, to do lists.ToAddresses[i] = { EmailAddress = "a@example.com" } end
  for i = 1, cc do lists.CcAddresses[i] = { EmailAddress = "a@example.com" } end
  return { AdditionalRecipients = lists }
end

local function copies(count)
  local list = {}
  for i = 1, count do list[i] = { EmailAddress = "a@example.com" } end
  return { AdditionalRecipients = { CcEmailAddresses = list } }
end

local function create(channel, method, changes)
  return with({ Channel = channel, InitiationMethod = method }, changes or {})
end

local CONDITION = { AttributeCondition = { Name = "n" } }

local function steps(...)
  local list = {}
  for i, expression in ipairs { ... } do list[i] = { Expression = expression } end
  return { QueuePriority = false, RoutingCriteria = { Steps = list } }
end

local function search(criteria)
  return { SearchCriteria = criteria }
end

local function more_times(row)
  return search { AdditionalTimeRange = { MatchType = "MATCH_ALL", Criteria = { row } } }
end

local function range(from, to)
  return { Type = "DISCONNECT_TIMESTAMP", StartTime = from, EndTime = to }
end

-- a message made of a template
local function template(attributes)
  return { KnowledgeBaseId = "base", MessageTemplateId = "template", TemplateAttributes = attributes }
end

local function raw(kind, body)
  return { EmailMessage = {
    MessageSourceType = "RAW", RawMessage = { Subject = "s", Body = body or "b", ContentType = kind },
  } }
end

local BODY = ("ü"):rep(2621440) -- 5 MB

local LATELY = { Type = "INITIATION_TIMESTAMP", ConditionType = "NOT_EXISTS" }

local function role_timers(...)
  local list = {}
  for i, pair in ipairs { ... } do
    list[i] = { ParticipantRole = pair[1], TimerType = pair[2],
      TimerValue = { ParticipantTimerDurationInMinutes = 2 } }
  end
  return { ChannelConfiguration = { Chat = { ParticipantTimerConfigList = list } } }
end

local function topic(arn)
  return { ChatStreamingConfiguration = { StreamingEndpointArn = arn } }
end

local function event(kind, content_type, content)
  return { Event = { Type = kind, ContentType = content_type, Content = content } }
end

local CREATE, UPDATE, ROUTING = "CreateContact", "UpdateContact", "UpdateContactRoutingData"
local SEARCH = "SearchContacts"
local REPLY, SEND, INTEGRATION = "StartOutboundEmailContact", "SendOutboundEmail", "SendChatIntegrationEvent"
local UPLOAD = "StartAttachedFileUpload"
local ROLES, AUTHENTICATION = "UpdateParticipantRoleConfig", "UpdateParticipantAuthentication"

-- rule, operation, what keeps it, what breaks it, the path blamed
local CASES = {
  { "GEN-1", "UpdateContactAttributes", { Attributes = { k = ("v"):rep(32767) } },
    { Attributes = { k = ("v"):rep(32767), l = "" } }, "Attributes" },
  { "GEN-1", TASK, { Attributes = { k = ("ü"):rep(16383) } }, { Attributes = { k = ("ü"):rep(16384) } },
    "Attributes" },
  { "GEN-2", CHAT, { Attributes = { ["a-Z_9"] = "" } }, { Attributes = { ["a b"] = "" } },
    'Attributes["a b"]' },
  { "GEN-1", OUTBOUND, { Attributes = { k = ("v"):rep(32767) } },
    { Attributes = { k = ("v"):rep(32767), l = "" } }, "Attributes" },
  { "GEN-2", OUTBOUND, { Attributes = { k = "" } }, { Attributes = { ["k."] = "" } }, 'Attributes["k."]' },
  { "GEN-3", TASK, segments("connect:Own", { ValueString = "x" }), segments("a:b", { ValueString = "x" }),
    'SegmentAttributes["a:b"]' },
  { "GEN-4", TASK, segments("a", { ValueString = "x" }), segments("a", {}), "SegmentAttributes.a" },
  { "GEN-4", TASK, segments("connect:x", { ValueList = { { ValueString = "x" } } }),
    segments("connect:x", { ValueList = { { ValueString = "x", ValueInteger = 1 } } }),
    'SegmentAttributes["connect:x"].ValueList[1]' },
  { "GEN-4", TASK, segments("connect:x", { ValueMap = { y = { ValueString = "x" } } }),
    segments("connect:x", { ValueMap = { y = {} } }), 'SegmentAttributes["connect:x"].ValueMap.y' },
  { "GEN-4", TASK, segments("connect:x", { ValueArn = "arn" }), segments("x", { ValueArn = "arn" }),
    "SegmentAttributes.x" },
  { "GEN-5", TASK, expiry(60), segments("connect:ContactExpiry", { ValueInteger = 60 }),
    'SegmentAttributes["connect:ContactExpiry"]' },
  { "GEN-8", TASK, reference("DATE", "1700000000"), reference("DATE", "tomorrow"),
    "References.order.Value" },

  { "CHAT-4", CHAT, { SupportedMessagingContentTypes = { PLAIN } },
    { SupportedMessagingContentTypes = { "text/markdown" } }, "SupportedMessagingContentTypes" },
  { "CHAT-5", CHAT, { SupportedMessagingContentTypes = { PLAIN, INTERACTIVE } },
    { SupportedMessagingContentTypes = { PLAIN, "text/html" } }, "SupportedMessagingContentTypes[2]" },
  { "CHAT-7", CHAT,
    with(GUIDE, { SupportedMessagingContentTypes = { PLAIN, INTERACTIVE, INTERACTIVE .. ".response" } }),
    with(GUIDE, { SupportedMessagingContentTypes = { PLAIN, INTERACTIVE } }),
    "SupportedMessagingContentTypes" },
  { "CHAT-8", CHAT, { RelatedContactId = "c" },
    { RelatedContactId = "c", PersistentChat = { RehydrationType = "FROM_SEGMENT", SourceContactId = "c" } },
    "RelatedContactId" },
  { "CHAT-9", CHAT, { PersistentChat = { RehydrationType = "FROM_SEGMENT", SourceContactId = "c" } },
    { PersistentChat = { SourceContactId = "c" } }, "PersistentChat.RehydrationType" },
  { "CHAT-10", CHAT, { PersistentChat = { RehydrationType = "FROM_SEGMENT", SourceContactId = "c" } },
    { PersistentChat = { RehydrationType = "FROM_SEGMENT" } }, "PersistentChat.SourceContactId" },
  { "CHAT-13", CHAT, message("InitialMessage", "text/markdown"), message("InitialMessage", "text/html"),
    "InitialMessage.ContentType" },
  { "CHAT-13", CHAT, message("InitialMessage", PLAIN, ("x"):rep(16384)),
    message("InitialMessage", PLAIN, ("ü"):rep(8193)), "InitialMessage.Content" },

  { "TASK-1", TASK, {}, { QuickConnectId = "q" }, "QuickConnectId" },
  { "TASK-9", TASK, { PreviousContactId = "c" }, { PreviousContactId = "c", RelatedContactId = "d" },
    "RelatedContactId" },
  { "TASK-10", TASK, { ScheduledTime = NOW }, { ScheduledTime = NOW - 1 }, "ScheduledTime" },
  { "TASK-10", TASK, { ScheduledTime = NOW + 90 * DAY }, { ScheduledTime = NOW + 91 * DAY },
    "ScheduledTime" },
  { "TASK-11", TASK, reference("URL"), reference("ATTACHMENT"), "References.order.Type" },
  { "TASK-13", TASK, expiry(129600), expiry(129601), 'SegmentAttributes["connect:ContactExpiry"]' },
  { "TASK-14", TASK,
    segments("connect:CreatedByUser", { ValueString = "arn:aws:connect:us-east-1:1:instance/i/agent/a" }),
    segments("connect:CreatedByUser", { ValueString = "ada" }),
    'SegmentAttributes["connect:CreatedByUser"]' },

  { "OCHAT-1", OUTBOUND, {}, { SourceEndpoint = { Type = "VOIP", Address = "+1" } }, "SourceEndpoint.Type" },
  { "OCHAT-2", OUTBOUND, {}, { DestinationEndpoint = { Address = "+1" } }, "DestinationEndpoint.Type" },
  { "OCHAT-3", OUTBOUND, WHATSAPP, segments(SUBTYPE, { ValueString = "connect:Chat" }),
    'SegmentAttributes["connect:Subtype"]' },
  { "CHAT-4", OUTBOUND, {}, { SupportedMessagingContentTypes = {} }, "SupportedMessagingContentTypes" },
  { "OCHAT-6", OUTBOUND, message("InitialSystemMessage", PLAIN),
    message("InitialSystemMessage", "text/markdown"), "InitialSystemMessage.ContentType" },
  { "OCHAT-6", OUTBOUND, message("InitialSystemMessage", PLAIN, ("ü"):rep(1024)),
    message("InitialSystemMessage", PLAIN, ("ü"):rep(1025)), "InitialSystemMessage.Content" },
  { "OCHAT-6", OUTBOUND, with(WHATSAPP, message("InitialSystemMessage", PLAIN, ("x"):rep(4096))),
    with(WHATSAPP, message("InitialSystemMessage", PLAIN, ("x"):rep(4097))), "InitialSystemMessage.Content" },
  { "OCHAT-7", OUTBOUND,
    { InitialTemplatedSystemMessage = template { CustomAttributes = {} } },
    { InitialTemplatedSystemMessage = template {} },
    "InitialTemplatedSystemMessage.TemplateAttributes" },
  { "OCHAT-7", OUTBOUND, message("InitialSystemMessage", PLAIN),
    with(message("InitialSystemMessage", PLAIN),
      { InitialTemplatedSystemMessage = template { CustomAttributes = {} } }),
    "InitialTemplatedSystemMessage" },
  { "OCHAT-9", OUTBOUND, {}, { SourceEndpoint = { Type = "CONNECT_PHONENUMBER_ARN" } },
    "SourceEndpoint.Address" },

  { "RTC-3", WEBRTC, reference("EMAIL"), reference("ATTACHMENT"), "References.order.Type" },

  { "VOICE-1", VOICE, {}, { SourcePhoneNumber = false }, "SourcePhoneNumber" },
  { "VOICE-4", VOICE,
    { TrafficType = "CAMPAIGN", AnswerMachineDetectionConfig = { EnableAnswerMachineDetection = true } },
    { AnswerMachineDetectionConfig = { EnableAnswerMachineDetection = true } }, "TrafficType" },
  { "VOICE-6", VOICE, { DestinationPhoneNumber = "+442071838750" },
    { DestinationPhoneNumber = "+447700900123" }, "DestinationPhoneNumber" },
  { "VOICE-8", VOICE, {}, { OutboundStrategy = { Type = "AGENT_FIRST" } }, "OutboundStrategy" },
  { "VOICE-9", VOICE, reference("NUMBER"), reference("EMAIL_MESSAGE"), "References.order.Type" },

  { "EMAIL-1", EMAIL, reference("STRING"), reference("EMAIL"), "References.order.Type" },
  { "EMAIL-2", EMAIL, recipients(25, 24), recipients(25, 25), "AdditionalRecipients" },
  { "EMAIL-3", EMAIL, {}, { EmailMessage = { MessageSourceType = "RAW" } }, "EmailMessage.RawMessage" },
  { "EMAIL-4", EMAIL,
    raw "text/html", raw "text/rtf",
    "EmailMessage.RawMessage.ContentType" },
  { "EMAIL-6", EMAIL, expiry(1), expiry(0), 'SegmentAttributes["connect:ContactExpiry"]' },
  { "EMAIL-7", EMAIL, raw(PLAIN, BODY), raw(PLAIN, BODY .. "x"), "EmailMessage.RawMessage.Body" },
  { "EMAIL-7", SEND, raw(PLAIN, BODY), raw(PLAIN, BODY .. "x"), "EmailMessage.RawMessage.Body" },

  { "STOP-3", "StopContact", {}, { DisconnectReason = { Code = "EXPIRED" } }, "DisconnectReason" },

  { "OEMAIL-2", REPLY, copies(49), copies(50), "AdditionalRecipients.CcEmailAddresses" },
  { "OEMAIL-3", SEND,
    { EmailMessage = { MessageSourceType = "TEMPLATE", TemplatedMessageConfig = template {} } },
    { EmailMessage = { MessageSourceType = "TEMPLATE" } }, "EmailMessage.TemplatedMessageConfig" },
  { "OEMAIL-3", REPLY, {}, { EmailMessage = { MessageSourceType = "RAW" } }, "EmailMessage.RawMessage" },
  { "OEMAIL-4", REPLY, {},
    raw "text/rtf",
    "EmailMessage.RawMessage.ContentType" },
  { "SEMAIL-2", SEND, {}, { TrafficType = "GENERAL" }, "TrafficType" },
  { "SEMAIL-3", SEND, {}, { SourceCampaign = false }, "SourceCampaign" },

  { "CREATE-1", CREATE, create("VOICE", "TRANSFER"), create("CHAT", "API"), "Channel" },
  { "CREATE-2", CREATE, create("VOICE", "TRANSFER"), create("VOICE", "API"), "InitiationMethod" },
  { "CREATE-3", CREATE, create("EMAIL", "FLOW"), create("EMAIL", "API"), "InitiationMethod" },
  { "CREATE-4", CREATE, {}, create("TASK", "OUTBOUND"), "InitiationMethod" },
  { "CREATE-5", CREATE, create("EMAIL", "OUTBOUND", { UserInfo = { UserId = "u" } }),
    create("EMAIL", "AGENT_REPLY"), "UserInfo.UserId" },
  { "CREATE-6", CREATE, { InitiateAs = "COMPLETED" },
    create("EMAIL", "FLOW", { InitiateAs = "COMPLETED" }), "InitiateAs" },
  { "CREATE-7", CREATE, create("VOICE", "TRANSFER", { PreviousContactId = "c" }), { PreviousContactId = "c" },
    "PreviousContactId" },
  { "CREATE-8", CREATE, reference("ATTACHMENT"), reference("EMAIL_MESSAGE"), "References.order.Type" },
  { "CREATE-9", CREATE, { ExpiryDurationInMinutes = 60 }, { ExpiryDurationInMinutes = 129601 },
    "ExpiryDurationInMinutes" },
  { "CREATE-9", CREATE, expiry(60), with(expiry(60), { ExpiryDurationInMinutes = 60 }),
    "ExpiryDurationInMinutes" },

  { "XFER-2", "TransferContact", { QueueId = "q" }, { QueueId = "q", UserId = "u" }, "UserId" },
  { "UPD-1", UPDATE, {}, { Name = false }, "Name" },
  { "UPD-4", UPDATE, segments("a", { ValueString = "x" }), segments("connect:Subtype", { ValueString = "x" }),
    'SegmentAttributes["connect:Subtype"]' },
  { "UPD-4", UPDATE, expiry(60), segments("a", { ValueInteger = 1 }), "SegmentAttributes.a" },
  { "UPD-4", UPDATE, expiry(60), expiry(0), 'SegmentAttributes["connect:ContactExpiry"]' },
  { "SCHED-2", "UpdateContactSchedule", { ScheduledTime = NOW + 90 * DAY }, { ScheduledTime = NOW - 1 },
    "ScheduledTime" },
  { "ROUTE-1", ROUTING, { QueuePriority = 9 }, { QueueTimeAdjustmentSeconds = 9 },
    "QueueTimeAdjustmentSeconds" },
  { "ROUTE-1", ROUTING, steps(CONDITION), { QueuePriority = false }, "QueuePriority" },
  { "ROUTE-4", ROUTING, steps(CONDITION, CONDITION, CONDITION, CONDITION, CONDITION), steps(),
    "RoutingCriteria.Steps" },
  { "ROUTE-4", ROUTING, steps { AndExpression = { CONDITION, CONDITION } },
    steps({ OrExpression = { CONDITION } }, { OrExpression = { CONDITION, {} } }),
    "RoutingCriteria.Steps[2].Expression.OrExpression[2]" },

  { "SEARCH-1", SEARCH, { TimeRange = range(NOW, NOW) }, { TimeRange = range(NOW, NOW - 1) },
    "TimeRange.EndTime" },
  { "SEARCH-1", SEARCH, more_times { TimeRange = range(1, 2) }, more_times { TimeRange = range(2, 1) },
    "SearchCriteria.AdditionalTimeRange.Criteria[1].TimeRange.EndTime" },
  { "SEARCH-3", SEARCH,
    search { AiAgents = { Criteria = { { Id = "a", VersionNumber = 1 } } } },
    search { AiAgents = { Criteria = { { VersionNumber = 1 } } } },
    "SearchCriteria.AiAgents.Criteria[1].Id" },
  { "SEARCH-5", SEARCH, {}, { TimeRange = range(NOW - 57 * DAY, NOW) }, "TimeRange" },
  { "SEARCH-5", SEARCH, more_times { TimestampCondition = LATELY },
    more_times { TimeRange = range(1, 2), TimestampCondition = LATELY },
    "SearchCriteria.AdditionalTimeRange.Criteria[1]" },
  { "ANALYT-2", "StartContactConversationalAnalyticsJob", {}, { AnalyticsModes = { "RealTime" } },
    "AnalyticsModes" },

  { "PART-1", "CreateParticipant", {}, { ParticipantDetails = { ParticipantRole = "AGENT" } },
    "ParticipantDetails.ParticipantRole" },
  { "TIMER-1", ROLES, role_timers({ "AGENT", "IDLE" }, { "CUSTOMER", "IDLE" }),
    role_timers({ "AGENT", "IDLE" }, { "AGENT", "IDLE" }),
    "ChannelConfiguration.Chat.ParticipantTimerConfigList[2]" },
  { "AUTHN-1", AUTHENTICATION, { Code = false, Error = "e" }, { Error = "e" }, "Error" },
  { "AUTHN-1", AUTHENTICATION, {}, { Code = false }, "Code" },
  { "STREAM-1", "StartContactStreaming", {}, topic "arn:aws:sns:us-east-1:123456789012:chats.fifo",
    "ChatStreamingConfiguration.StreamingEndpointArn" },
  { "REC-1", "StartContactRecording", { VoiceRecordingConfiguration = { IvrRecordingTrack = "ALL" } },
    { VoiceRecordingConfiguration = { IvrRecordingTrack = "ALL", VoiceRecordingTrack = "ALL" } },
    "VoiceRecordingConfiguration" },
  { "REC-4", "StopContactRecording", { ContactRecordingType = "IVR" }, { ContactRecordingType = "SCREEN" },
    "ContactRecordingType" },
  { "MON-1", "MonitorContact", { AllowedMonitorCapabilities = { "BARGE", "SILENT_MONITOR" } },
    { AllowedMonitorCapabilities = { "BARGE", "BARGE" } }, "AllowedMonitorCapabilities[2]" },
  { "MEDIA-1", "StartContactMediaProcessing", {}, { ContactId = false }, "ContactId" },
  { "GEN-1", INTEGRATION, { NewSessionDetails = { Attributes = { k = "v" } } },
    { NewSessionDetails = { Attributes = { k = ("v"):rep(32767), l = "" } } },
    "NewSessionDetails.Attributes" },
  { "GEN-2", INTEGRATION, {}, { NewSessionDetails = { Attributes = { ["a b"] = "" } } },
    'NewSessionDetails.Attributes["a b"]' },
  { "INTEG-2", INTEGRATION, event("EVENT", "x/typing"), event("MESSAGE", PLAIN), "Event.Content" },
  { "INTEG-2", INTEGRATION, event("DISCONNECT"), event("EVENT"), "Event.ContentType" },
  { "INTEG-4", INTEGRATION, { Subtype = "connect:sms" }, { Subtype = "connect:SMS" }, "Subtype" },
  { "FILE-2", UPLOAD, {}, { FileUseCaseType = "EMAIL_MESSAGE" }, "FileUseCaseType" },
  { "FILE-6", UPLOAD, { CreatedBy = { ConnectUserArn = "arn" } }, { CreatedBy = { AWSIdentityArn = "arn" } },
    "CreatedBy.AWSIdentityArn" },
  { "SAY-1", "SendMessage", { ContentType = INTERACTIVE, Content = "{}" }, { ContentType = "text/html" },
    "ContentType" },
  { "SAY-2", "SendMessage", { Content = ("x"):rep(16384) }, { Content = ("\195\164"):rep(8193) },
    "Content" },
  { "SAY-3", "SendMessage", { ContentType = "application/json", Content = '{"a":1}' },
    { ContentType = "application/json", Content = "{secret" }, "Content" },
  { "EVENT-1", "SendEvent", {}, { ContentType = RECEIPT .. "forgotten" }, "ContentType" },
  { "EVENT-2", "SendEvent", { ContentType = RECEIPT .. "read", Content = '{"messageId":"m"}' },
    { ContentType = RECEIPT .. "read", Content = "m" }, "Content" },
  { "EVENT-2", "SendEvent", {}, { ContentType = RECEIPT .. "delivered" }, "Content" },
  { "FILE-1", "StartAttachmentUpload", { AttachmentSizeInBytes = 104857600 },
    { AttachmentSizeInBytes = 104857601 }, "AttachmentSizeInBytes" },
}

--- The time at which they do.
cases.NOW = NOW

--- Each is `{ rule, operation, changes that keep it, changes that break it, path }`.
cases.LIST = CASES

--- The input of an operation with some changes; false takes a member away.
function cases.input(operation, changes)
  local input = with(BASE[operation], changes)
  for key, value in pairs(input) do
    if value == false then input[key] = nil end
  end
  return input
end

return cases
