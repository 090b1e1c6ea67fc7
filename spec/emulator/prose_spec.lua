-- The rules that only prose states, each by its id: what breaks it and the error that the service has for
-- that, or what holds, or why neither can be seen here.

local chats = require "luaconnect.emulator.chats"
local emulator = require "luaconnect.emulator"
local flow = require "spec.support.flow"
local successor = require "luaconnect.emulator.successor"
local support = require "spec.support.world"

local NOW, MINUTE, DAY = support.START, 60, 86400
local SERVICE = emulator.SERVICE_CREDENTIALS
local PLAIN = "text/plain"
local INTERACTIVE = "application/vnd.amazonaws.connect.message.interactive"

local REQUEST, PARAMETER = "InvalidRequestException", "InvalidParameterException"
local MISSING, QUOTA = "ResourceNotFoundException", "ServiceQuotaExceededException"
local LIMIT, DENIED = "LimitExceededException", "AccessDeniedException"
local IDEMPOTENCY, CONFLICT = "IdempotencyException", "ConflictException"

local STATUS = {
  [REQUEST] = 400, [PARAMETER] = 400, PropertyValidationException = 400, [QUOTA] = 402, [DENIED] = 403,
  DestinationNotAllowedException = 403, OutboundContactNotPermittedException = 403, [MISSING] = 404,
  OutputTypeNotFoundException = 404, [CONFLICT] = 409, [IDEMPOTENCY] = 409, ResourceConflictException = 409,
  ContactNotTerminatedException = 409, ContactNotFoundException = 410, [LIMIT] = 429,
  ThrottlingException = 429,
}

local RULES = {} -- { id, how, ... } in the order of the table that they come from

-- what breaks a rule: `input` is laid over what starts a contact, where the operation does; or is a
-- function of the emulator that makes it
local function breaks(id, code, operation, input, scope)
  RULES[#RULES + 1] = { id = id, code = code, operation = operation, input = input or {}, scope = scope }
end

local function holds(id, test)
  RULES[#RULES + 1] = { id = id, test = test }
end

local function unseen(id, why)
  RULES[#RULES + 1] = { id = id, why = why }
end

-- helpers -----------------------------------------------------------------------------------------

local CHAT, TASK, OUTBOUND = "StartChatContact", "StartTaskContact", "StartOutboundChatContact"
local RTC, VOICE, EMAIL = "StartWebRTCContact", "StartOutboundVoiceContact", "StartEmailContact"
local CREATE, UPDATE, ATTRIBUTES = "CreateContact", "UpdateContact", "UpdateContactAttributes"
local REPLY, SEND = "StartOutboundEmailContact", "SendOutboundEmail"
local STOP, TRANSFER = "StopContact", "TransferContact"

local STARTS = {
  [CHAT] = true, [TASK] = true, [OUTBOUND] = true, [RTC] = true, [VOICE] = true, [EMAIL] = true,
}

local function start(w, operation, changes)
  return assert(support.start(w, operation, changes)).ContactId
end

local function call(w, operation, input, scope)
  return assert(support.call(w, operation, input, scope))
end

local function stop(w, id)
  call(w, STOP, { ContactId = id })
  return id
end

local function doc(w, id)
  return w.contacts.all:get(id)
end

-- an input for a contact that another operation starts; `before` prepares it
local function on(operation, changes, before)
  return function(w)
    local id = start(w, operation)
    local input = { ContactId = id }
    if before then before(w, id) end
    for name, value in pairs(changes or {}) do input[name] = value end
    return input
  end
end

local function connected(w, id)
  w.contacts:connect(doc(w, id), "ada", w:now())
end

local function segment(key, value)
  return { SegmentAttributes = { [key] = value } }
end

local function expiry(minutes)
  return segment("connect:ContactExpiry", { ValueMap = { ExpiryDuration = { ValueInteger = minutes } } })
end

local function reference(kind)
  return { References = { r = { Type = kind, Value = "1" } } }
end

local function subtype(name)
  return segment("connect:Subtype", { ValueString = name })
end

local function message(member, kind, content)
  return { [member] = { ContentType = kind, Content = content or "hello" } }
end

local function lasts(operation, seconds)
  return function(w)
    local id = start(w, operation)
    w:sleep(seconds + DAY)
    assert.equal(NOW + seconds, support.describe(w, id).DisconnectTimestamp)
  end
end

-- the same token gives the same contact, for seven days
local function same_again(operation)
  return function(w)
    local first = start(w, operation, { ClientToken = "t" })
    w:sleep(7 * DAY - 1)
    assert.equal(first, start(w, operation, { ClientToken = "t" }))
    w:sleep(1)
    assert.not_equal(first, start(w, operation, { ClientToken = "t" }))
  end
end

-- attributes are copied, and then apart
local function copies(operation)
  return function(w)
    local old = start(w, TASK, { Attributes = { a = "1" } })
    local new = start(w, operation, { RelatedContactId = old })
    call(w, ATTRIBUTES, { InitialContactId = new, Attributes = { a = "2" } })
    assert.equal("1", support.describe(w, old).Attributes.a)
    assert.equal("2", support.describe(w, new).Attributes.a)
  end
end

local function chain(w, count)
  local id = start(w, TASK)
  for _ = 2, count do id = start(w, TASK, { PreviousContactId = id }) end
  return id
end

local function letters(count)
  local list = {}
  for i = 1, count do list[i] = { EmailAddress = "a@example.com" } end
  return list
end

local RAW = {
  MessageSourceType = "RAW", RawMessage = { Subject = "s", Body = "b", ContentType = PLAIN },
}

local function raw(kind, content_type)
  return {
    MessageSourceType = kind,
    RawMessage = content_type and { Subject = "s", Body = "b", ContentType = content_type } or nil,
  }
end

local function create(channel, method, changes)
  local input = { Channel = channel, InitiationMethod = method }
  for name, value in pairs(changes or {}) do input[name] = value end
  return input
end

local function letter(changes)
  return function(w)
    local made = call(w, CREATE, create("EMAIL", "FLOW")).ContactId
    local input = {
      ContactId = made, DestinationEmailAddress = { EmailAddress = "a@example.com" }, EmailMessage = RAW,
    }
    for name, value in pairs(changes or {}) do input[name] = value end
    return input
  end
end

local function campaign(changes)
  local input = {
    FromEmailAddress = { EmailAddress = "a@example.com" }, EmailMessage = RAW, TrafficType = "CAMPAIGN",
    DestinationEmailAddress = { EmailAddress = "a@example.com" }, SourceCampaign = { CampaignId = "c" },
  }
  for name, value in pairs(changes or {}) do input[name] = value or nil end
  return input
end

local function limited(limits)
  return support.new { limits = limits }
end

-- 3.0 general -------------------------------------------------------------------------------------

breaks("GEN-1", REQUEST, ATTRIBUTES, function(w)
  local id = start(w, TASK, { Attributes = { a = ("x"):rep(32760) } })
  return { InitialContactId = id, Attributes = { b = "12345678" } }
end)
breaks("GEN-2", PARAMETER, TASK, { Attributes = { ["a b"] = "" } })
breaks("GEN-3", PARAMETER, TASK, segment("a:b", { ValueString = "x" }))
breaks("GEN-4", REQUEST, TASK, segment("a", {}))
breaks("GEN-5", REQUEST, TASK, segment("connect:ContactExpiry", { ValueInteger = 60 }))
holds("GEN-6", same_again(VOICE))
breaks("GEN-7", IDEMPOTENCY, CREATE, function(w)
  call(w, CREATE, create("TASK", "API", { ClientToken = "t" }))
  return create("TASK", "API", { ClientToken = "t", Name = "other" })
end)
breaks("GEN-7", REQUEST, TASK, function(w)
  start(w, TASK, { ClientToken = "t" })
  return { ClientToken = "t", Name = "other" }
end)
breaks("GEN-8", PARAMETER, TASK, { References = { r = { Type = "DATE", Value = "tomorrow" } } })
breaks("GEN-9", MISSING, "DescribeContact", on(TASK, nil, function(w) w:sleep(731 * DAY) end))
holds("GEN-10", function(w)
  local arn = w.resources:instance(support.INSTANCE).arn
  local id = start(w, TASK, { InstanceId = arn, ContactFlowId = arn .. "/contact-flow/" .. support.FLOW })
  call(w, TRANSFER, {
    ContactId = arn .. "/contact/" .. id, ContactFlowId = support.FLOW, UserId = arn .. "/agent/ada",
  })
end)
unseen("GEN-11", "the emulator has one Region, which is active")
holds("GEN-12", function(w)
  local _, _, text = support.refused(w, "DescribeContact", { ContactId = "nobody" })
  assert.matches("^Resource not found of Type: ", text)
end)

-- 3.1 StartChatContact ----------------------------------------------------------------------------

holds("CHAT-1", function(w)
  local id = start(w, CHAT)
  w:sleep(5 * MINUTE)
  assert.equal("CUSTOMER_CONNECTION_NOT_ESTABLISHED", support.describe(w, id).DisconnectReason)
end)
holds("CHAT-2", function()
  assert.equal(LIMIT, select(2, support.start(limited { concurrency = { CHAT = 0 } }, CHAT)).code)
  local slow = limited { rates = { connect = { [CHAT] = { 1, 1 } } } }
  start(slow, CHAT)
  assert.equal("TooManyRequestsException", select(2, support.start(slow, CHAT)).code)
end)
breaks("CHAT-3", PARAMETER, CHAT, { ChatDurationInMinutes = 59 })
holds("CHAT-3", function(w)
  local id = support.chat(w)
  w:sleep(2 * DAY)
  assert.equal(NOW + 1500 * MINUTE, support.describe(w, id).DisconnectTimestamp)
end)
breaks("CHAT-4", REQUEST, CHAT, { SupportedMessagingContentTypes = { "text/markdown" } })
breaks("CHAT-5", PARAMETER, CHAT, { SupportedMessagingContentTypes = { PLAIN, "text/html" } })
holds("CHAT-6", function(w)
  local view = flow.content(flow.action("v", "ShowView", {}, nil,
    { NoMatchingCondition = "end", NoMatchingError = "end", TimeLimitExceeded = "end" }))
  local id = call(w, "CreateContactFlow",
    { Name = "view", Type = "CONTACT_FLOW", Content = view }).ContactFlowId
  local types = { SupportedMessagingContentTypes = { PLAIN, INTERACTIVE } }
  local function state(changes) return doc(w, start(w, CHAT, changes)).state end
  assert.equal("COMPLETED", state { ContactFlowId = id })
  types.ContactFlowId = id
  assert.equal("IN_FLOW", state(types))
end)
breaks("CHAT-7", REQUEST, CHAT, subtype "connect:Guide")
breaks("CHAT-8", REQUEST, CHAT, {
  RelatedContactId = "c", PersistentChat = { RehydrationType = "FROM_SEGMENT", SourceContactId = "c" },
})
breaks("CHAT-9", REQUEST, CHAT, { PersistentChat = { SourceContactId = "c" } })
holds("CHAT-10", function(w)
  local id = start(w, CHAT)
  w:sleep(5 * MINUTE)
  for _, kind in ipairs { "FROM_SEGMENT", "ENTIRE_PAST_SESSION" } do
    local chat = { RehydrationType = kind, SourceContactId = id }
    assert.equal(id, assert(support.start(w, CHAT, { PersistentChat = chat })).ContinuedFromContactId)
  end
end)
breaks("CHAT-11", REQUEST, CHAT, function(w)
  return { PersistentChat = { RehydrationType = "FROM_SEGMENT", SourceContactId = start(w, CHAT) } }
end)
holds("CHAT-12", function(w)
  assert.is_nil(assert(support.start(w, CHAT)).ContinuedFromContactId)
end)
breaks("CHAT-13", PARAMETER, CHAT, message("InitialMessage", "text/html"))
breaks("CHAT-13", PARAMETER, CHAT, message("InitialMessage", PLAIN, ("ü"):rep(8193)))
holds("CHAT-14", function(w)
  local _, _, chat = support.chat(w, { ChatDurationInMinutes = 10080 })
  w:sleep(6 * DAY)
  assert(support.take_part(w, chat.ParticipantToken, "CreateParticipantConnection",
    { Type = { "WEBSOCKET" } }))
end)
holds("CHAT-15", function(w)
  local id, token = support.chat(w, { DisconnectOnCustomerExit = { "AGENT" } })
  local _, agent = support.agent(w, id)
  assert(support.take_part(w, token, "DisconnectParticipant"))
  assert.equal("DISCONNECTED", agent.state)
end)

-- 3.2 StartTaskContact ----------------------------------------------------------------------------

breaks("TASK-1", REQUEST, TASK, { ContactFlowId = false })
breaks("TASK-1", REQUEST, TASK, { QuickConnectId = "quick" })
breaks("TASK-2", REQUEST, TASK, { ContactFlowId = false, TaskTemplateId = "bare" })
breaks("TASK-3", REQUEST, TASK, { ContactFlowId = false, QuickConnectId = "phone" })
breaks("TASK-4", QUOTA, TASK, function(w) return { PreviousContactId = chain(w, 12) } end)
holds("TASK-5", function()
  assert.equal(QUOTA, select(2, support.start(limited { concurrency = { TASK = 0 } }, TASK)).code)
end)
holds("TASK-6", function(w)
  local first = start(w, TASK, { Attributes = { a = "1" } })
  local last = start(w, TASK, { PreviousContactId = first })
  call(w, ATTRIBUTES, { InitialContactId = last, Attributes = { a = "2" } })
  assert.equal("2", support.describe(w, first).Attributes.a)
end)
breaks("TASK-7", REQUEST, TASK, function(w) return { PreviousContactId = start(w, EMAIL) } end)
holds("TASK-8", copies(TASK))
breaks("TASK-9", REQUEST, TASK, { PreviousContactId = "c", RelatedContactId = "c" })
breaks("TASK-10", PARAMETER, TASK, { ScheduledTime = NOW - 1 })
breaks("TASK-10", PARAMETER, TASK, { ScheduledTime = NOW + 91 * DAY })
breaks("TASK-11", PARAMETER, TASK, reference "ATTACHMENT")
breaks("TASK-12", PARAMETER, TASK, function()
  local list = {}
  for i = 1, 6 do list[i] = { FileName = "f", S3Url = "https://example.com" } end
  return { Attachments = list }
end)
breaks("TASK-13", PARAMETER, TASK, expiry(129601))
holds("TASK-13", lasts(TASK, 7 * DAY))
breaks("TASK-14", PARAMETER, TASK, segment("connect:CreatedByUser", { ValueString = "ada" }))
breaks("TASK-15", REQUEST, TASK, { ContactFlowId = false, TaskTemplateId = "old" })

-- 3.3 StartOutboundChatContact --------------------------------------------------------------------

breaks("OCHAT-1", REQUEST, OUTBOUND, { SourceEndpoint = { Type = "VOIP", Address = "a" } })
breaks("OCHAT-2", REQUEST, OUTBOUND, { DestinationEndpoint = { Type = "VOIP", Address = "a" } })
breaks("OCHAT-3", REQUEST, OUTBOUND, subtype "connect:Chat")
breaks("OCHAT-4", REQUEST, OUTBOUND, { ChatDurationInMinutes = 10081 })
breaks("OCHAT-5", REQUEST, OUTBOUND, { SupportedMessagingContentTypes = { PLAIN, "text/html" } })
breaks("OCHAT-6", REQUEST, OUTBOUND, message("InitialSystemMessage", PLAIN, ("x"):rep(1025)))
breaks("OCHAT-7", REQUEST, OUTBOUND, {
  InitialSystemMessage = { ContentType = PLAIN, Content = "x" }, InitialTemplatedSystemMessage = {
    KnowledgeBaseId = "k", MessageTemplateId = "m", TemplateAttributes = { CustomAttributes = {} },
  },
})
holds("OCHAT-8", same_again(OUTBOUND))
breaks("OCHAT-9", REQUEST, OUTBOUND, { SourceEndpoint = { Type = "CONNECT_PHONENUMBER_ARN" } })

-- 3.4 StartWebRTCContact --------------------------------------------------------------------------

breaks("RTC-1", PARAMETER, RTC, { Attributes = { ["a b"] = "" } })
holds("RTC-2", same_again(RTC))
breaks("RTC-3", PARAMETER, RTC, reference "ATTACHMENT")
breaks("RTC-4", PARAMETER, RTC, { AllowedCapabilities = { Customer = { Video = "RECEIVE" } } })
holds("RTC-5", function(w)
  local output = assert(support.start(w, RTC))
  assert.is_string(output.ConnectionData.Meeting.MeetingId)
  assert(support.take_part(w, output.ParticipantToken, "CreateParticipantConnection",
    { Type = { "WEBRTC_CONNECTION" } }))
end)

-- 3.5 StartOutboundVoiceContact -------------------------------------------------------------------

breaks("VOICE-1", REQUEST, VOICE, { SourcePhoneNumber = false })
holds("VOICE-2", function(w)
  local number = call(w, "ClaimPhoneNumber", { InstanceId = support.INSTANCE, PhoneNumber = "+12065550001" })
  call(w, "UpdateQueueOutboundCallerConfig", {
    QueueId = "sales", OutboundCallerConfig = { OutboundCallerIdNumberId = number.PhoneNumberId },
  })
  local id = start(w, VOICE, { SourcePhoneNumber = false, QueueId = "sales" })
  assert.equal("+12065550001", support.describe(w, id).SystemEndpoint.Address)
end)
breaks("VOICE-3", PARAMETER, VOICE, { DestinationPhoneNumber = "020 7183" })
breaks("VOICE-4", REQUEST, VOICE, { AnswerMachineDetectionConfig = { EnableAnswerMachineDetection = true } })
holds("VOICE-5", function()
  local campaign_call = { CampaignId = "c", TrafficType = "CAMPAIGN" }
  assert.equal(LIMIT, select(2, support.start(limited "documented", VOICE, campaign_call)).code)
end)
breaks("VOICE-6", "DestinationNotAllowedException", VOICE, { DestinationPhoneNumber = "+447700900123" })
breaks("VOICE-7", PARAMETER, VOICE, { RingTimeoutInSeconds = 61 })
breaks("VOICE-8", "OutboundContactNotPermittedException", VOICE,
  { OutboundStrategy = { Type = "AGENT_FIRST" } })
breaks("VOICE-9", PARAMETER, VOICE, reference "ATTACHMENT")
holds("VOICE-10", copies(VOICE))
holds("VOICE-11", same_again(VOICE))
breaks("VOICE-12", PARAMETER, VOICE, { Attributes = { ["a b"] = "" } })
holds("VOICE-13", function(w)
  local id = start(w, VOICE)
  assert.equal("sales", support.describe(w, id).QueueInfo.Id)
end)

-- 3.6 email ---------------------------------------------------------------------------------------

breaks("EMAIL-1", REQUEST, EMAIL, reference "EMAIL")
breaks("EMAIL-2", REQUEST, EMAIL,
  { AdditionalRecipients = { ToAddresses = letters(25), CcAddresses = letters(25) } })
breaks("EMAIL-3", REQUEST, EMAIL, { EmailMessage = raw "RAW" })
breaks("EMAIL-4", REQUEST, EMAIL, { EmailMessage = raw("RAW", "text/rtf") })
holds("EMAIL-5", copies(EMAIL))
breaks("EMAIL-6", REQUEST, EMAIL, expiry(0))
holds("EMAIL-6", lasts(EMAIL, 14 * DAY))
breaks("EMAIL-7", REQUEST, EMAIL, function()
  local list = {}
  for i = 1, 51 do list[i] = { FileName = "f", S3Url = "https://example.com" } end
  return { Attachments = list }
end)
breaks("OEMAIL-1", REQUEST, REPLY, function(w)
  local input = letter()(w)
  input.ContactId = start(w, EMAIL)
  return input
end)
breaks("OEMAIL-2", REQUEST, REPLY, letter { AdditionalRecipients = { CcEmailAddresses = letters(50) } })
breaks("OEMAIL-3", REQUEST, REPLY, letter { EmailMessage = raw "TEMPLATE" })
breaks("OEMAIL-4", REQUEST, REPLY, letter { EmailMessage = raw("RAW", "text/rtf") })
breaks("SEMAIL-1", DENIED, SEND, campaign())
breaks("SEMAIL-2", REQUEST, SEND, campaign { TrafficType = "GENERAL" }, SERVICE)
breaks("SEMAIL-3", REQUEST, SEND, campaign { SourceCampaign = false }, SERVICE)

-- 3.7 CreateContact -------------------------------------------------------------------------------

breaks("CREATE-1", PARAMETER, CREATE, create("CHAT", "API"))
breaks("CREATE-2", REQUEST, CREATE, create("VOICE", "API"))
breaks("CREATE-3", REQUEST, CREATE, create("EMAIL", "API"))
breaks("CREATE-4", REQUEST, CREATE, create("TASK", "OUTBOUND"))
breaks("CREATE-5", REQUEST, CREATE, create("EMAIL", "OUTBOUND"))
breaks("CREATE-6", REQUEST, CREATE, create("EMAIL", "FLOW", { InitiateAs = "COMPLETED" }))
breaks("CREATE-7", REQUEST, CREATE, create("TASK", "API", { PreviousContactId = "c" }))
breaks("CREATE-8", PARAMETER, CREATE, create("TASK", "API", reference "EMAIL_MESSAGE"))
breaks("CREATE-9", PARAMETER, CREATE, create("TASK", "API", { ExpiryDurationInMinutes = 0 }))
breaks("CREATE-10", PARAMETER, CREATE, create("TASK", "API", { Attributes = { ["a b"] = "" } }))
holds("CREATE-11", function()
  local slow = limited { rates = { connect = { [CREATE] = { 1, 1 } } } }
  call(slow, CREATE, create("TASK", "API"))
  assert.equal("ThrottlingException", (support.refused(slow, CREATE, create("TASK", "API"))))
end)
holds("CREATE-12", function(w)
  local output = call(w, CREATE, create("TASK", "API"))
  assert.equal(support.describe(w, output.ContactId).Arn, output.ContactArn)
end)

-- 3.8 driving a contact ---------------------------------------------------------------------------

breaks("STOP-1", REQUEST, STOP, function(w)
  return { ContactId = call(w, CREATE, create("VOICE", "TRANSFER")).ContactId }
end)
holds("STOP-2", function(w)
  local callback = start(w, VOICE)
  doc(w, callback).record.InitiationMethod = "CALLBACK"
  local paused = start(w, TASK)
  call(w, "PauseContact", { ContactId = paused })
  for _, id in ipairs { callback, paused, start(w, TASK, { ScheduledTime = NOW + 60 }), start(w, CHAT) } do
    stop(w, id)
  end
end)
breaks("STOP-3", REQUEST, STOP, on(TASK, { DisconnectReason = { Code = "EXPIRED" } }))
breaks("STOP-4", "ContactNotFoundException", STOP, on(TASK, nil, stop))

breaks("XFER-1", REQUEST, TRANSFER, on(CHAT, { ContactFlowId = support.FLOW }))
breaks("XFER-2", REQUEST, TRANSFER,
  on(TASK, { ContactFlowId = support.FLOW, QueueId = "sales", UserId = "ada" }))
breaks("XFER-3", REQUEST, TRANSFER, on(TASK, { ContactFlowId = "whisper" }))
breaks("XFER-4", REQUEST, TRANSFER, on(TASK, { ContactFlowId = support.FLOW }, stop))
breaks("XFER-5", QUOTA, TRANSFER, function(w)
  return { ContactId = chain(w, 12), ContactFlowId = support.FLOW }
end)

breaks("PAUSE-1", CONFLICT, "PauseContact", on(TASK, nil, stop))
breaks("PAUSE-1", CONFLICT, "ResumeContact", on(TASK))
breaks("PAUSE-2", LIMIT, "PauseContact", on(TASK, nil, function(w, id)
  for _ = 1, 10 do
    call(w, "PauseContact", { ContactId = id })
    call(w, "ResumeContact", { ContactId = id })
  end
end))
breaks("PAUSE-3", MISSING, "PauseContact", on(TASK, { ContactFlowId = "nobody" }))

breaks("UPD-1", REQUEST, UPDATE, on(TASK))
holds("UPD-2", function(w)
  call(w, UPDATE, { ContactId = stop(w, start(w, TASK)), Name = "n" })
end)
breaks("UPD-3", REQUEST, UPDATE, on(TASK, { QueueInfo = { Id = "sales" } }))
breaks("UPD-4", PARAMETER, UPDATE, on(TASK, subtype "connect:Guide"))
holds("ATTR-1", function(w)
  call(w, ATTRIBUTES, { InitialContactId = stop(w, start(w, TASK)), Attributes = { a = "1" } })
end)
holds("ATTR-2", function(w)
  local id = start(w, TASK, { Attributes = { a = ("x"):rep(32767) } })
  call(w, ATTRIBUTES, { InitialContactId = id, Attributes = { a = "", b = "1" } })
end)

breaks("SCHED-1", REQUEST, "UpdateContactSchedule", on(TASK, { ScheduledTime = NOW + 60 }))
breaks("SCHED-2", PARAMETER, "UpdateContactSchedule", on(TASK, { ScheduledTime = NOW - 1 }))
breaks("SCHED-2", LIMIT, "UpdateContactSchedule", function(w)
  local id = start(w, TASK, { ScheduledTime = NOW + 60 })
  for i = 1, 20 do call(w, "UpdateContactSchedule", { ContactId = id, ScheduledTime = NOW + 60 + i }) end
  return { ContactId = id, ScheduledTime = NOW + 60 }
end)

local ROUTING = "UpdateContactRoutingData"
breaks("ROUTE-1", PARAMETER, ROUTING, on(TASK, { QueuePriority = 1, QueueTimeAdjustmentSeconds = 1 }))
breaks("ROUTE-2", PARAMETER, ROUTING, on(TASK, { QueuePriority = 0 }))
holds("ROUTE-2", function(w) assert.equal(5, support.describe(w, start(w, TASK)).QueuePriority) end)
holds("ROUTE-3", function(w)
  local id = start(w, TASK)
  call(w, ROUTING, { ContactId = id, QueueTimeAdjustmentSeconds = 600 })
  assert.equal(NOW, support.describe(w, id).QueueInfo.EnqueueTimestamp)
end)
breaks("ROUTE-4", PARAMETER, ROUTING, on(TASK, { RoutingCriteria = { Steps = { { Expression = {} } } } }))

local TEMPLATE = "UpdateContactTaskTemplate"
breaks("TMPL-1", REQUEST, TEMPLATE, on(TASK, { TaskTemplateId = "plain" }, connected))
breaks("TMPL-2", LIMIT, TEMPLATE, on(TASK, { TaskTemplateId = "bare" }, function(w, id)
  for i = 1, 5 do
    call(w, TEMPLATE, { ContactId = id, TaskTemplateId = i % 2 == 0 and "plain" or "bare" })
  end
  doc(w, id).record.TaskTemplateInfo = nil
end))
breaks("TMPL-3", REQUEST, TEMPLATE, on(TASK, { TaskTemplateId = "plain" }, function(w, id)
  call(w, TEMPLATE, { ContactId = id, TaskTemplateId = "plain" })
end))
breaks("TMPL-4", "PropertyValidationException", TEMPLATE, on(TASK, { TaskTemplateId = "refund" }))
breaks("TMPL-5", "PropertyValidationException", TEMPLATE, function(w)
  local id = start(w, TASK, { References = {
    sum = { Type = "NUMBER", Value = "1" }, day = { Type = "DATE", Value = "1" },
    why = { Type = "STRING", Value = ("x"):rep(512) }, sure = { Type = "STRING", Value = "true" },
  } })
  return { ContactId = id, TaskTemplateId = "refund" }
end)

breaks("USER-1", REQUEST, "AssociateContactWithUser", on(TASK, { UserId = "ada" }, connected))
unseen("USER-2", "no callback is made to the customer first")
unseen("USER-3", "no policy of IAM is read")
breaks("DISMISS-1", REQUEST, "DismissUserContact", on(TASK, { UserId = "ada" }, function(w)
  assert(w.agents:login("ada", { queues = { "sales" }, channels = { TASK = 1 } }))
end))

local ITEM = {
  RequestIdentifier = "r", Campaign = { CampaignId = "c" }, QueueId = "sales",
  CustomerEndpoint = { Type = "TELEPHONE_NUMBER", Address = "+12065550100" },
}
breaks("BATCH-1", DENIED, "BatchPutContact", { ContactDataRequestList = { ITEM } })
holds("BATCH-2", function(w)
  local output = call(w, "BatchPutContact", { ContactDataRequestList = { {} } }, SERVICE)
  assert.equal("MISSING_CAMPAIGN", output.FailedRequestList[1].FailureReasonCode)
end)
holds("BATCH-3", function(w)
  local output = call(w, "BatchPutContact", { ContactDataRequestList = { ITEM } }, SERVICE)
  assert.equal("VOICE", support.describe(w, output.SuccessfulRequestList[1].ContactId).Channel)
end)
breaks("DEL-1", "ContactNotTerminatedException", "DeleteContactData",
  on(TASK, { ContactFields = { "CUSTOMER_ENDPOINT" } }))

-- 3.9 reading -------------------------------------------------------------------------------------

holds("DESC-1", function(w)
  for _, method in ipairs { "MONITOR", "QUEUE_TRANSFER", "CALLBACK" } do
    local id = start(w, VOICE)
    doc(w, id).record.InitiationMethod = method
    assert.is_nil(support.describe(w, id).SystemEndpoint)
  end
end)
holds("DESC-2", function(w)
  assert.equal(support.INSTANCE, support.describe(w, start(w, TASK)).Tags["aws:connect:instanceId"])
end)
local LIST_REFERENCES = "ListContactReferences"
breaks("REF-1", PARAMETER, LIST_REFERENCES, on(TASK, {
  ReferenceTypes = { "URL", "ATTACHMENT", "NUMBER", "STRING", "DATE", "EMAIL", "EMAIL_MESSAGE" },
}))
holds("REF-2", function(w)
  local id = start(w, TASK, reference "URL")
  local list = call(w, LIST_REFERENCES, { ContactId = id, ReferenceTypes = { "URL" } }).ReferenceSummaryList
  assert.same({ { Url = { Name = "r", Value = "1" } } }, list)
end)
breaks("ASSOC-1", PARAMETER, "ListAssociatedContacts", on(TASK, { MaxResults = 101 }))

local SEARCH = "SearchContacts"
local function search(changes, from, to)
  local input = {
    TimeRange = { Type = "INITIATION_TIMESTAMP", StartTime = from or NOW, EndTime = to or NOW },
  }
  for name, value in pairs(changes or {}) do input[name] = value end
  return input
end
breaks("SEARCH-1", REQUEST, SEARCH, search(nil, NOW, NOW - 1))
breaks("SEARCH-2", PARAMETER, SEARCH, function()
  local rows = {}
  for i = 1, 16 do rows[i] = { Key = "k", Values = {} } end
  return search { SearchCriteria = { SearchableContactAttributes = { Criteria = rows } } }
end)
breaks("SEARCH-3", REQUEST, SEARCH, search {
  SearchCriteria = { AiAgents = { Criteria = { { VersionNumber = 1 } } } },
})
breaks("SEARCH-4", PARAMETER, SEARCH, search { Sort = { FieldName = "NAME", Order = "ASCENDING" } })
breaks("SEARCH-5", REQUEST, SEARCH, search(nil, NOW - 57 * DAY, NOW))
breaks("ANALYT-1", "OutputTypeNotFoundException", "ListRealtimeContactAnalysisSegmentsV2",
  on(CHAT, { OutputType = "Redacted", SegmentTypes = {} }))
breaks("ANALYT-2", REQUEST, "StartContactConversationalAnalyticsJob", on(RTC, {
  AnalyticsModes = { "PostContact" }, AnalyticsConfiguration = {
    LanguageConfiguration = {}, RedactionConfiguration = { Behavior = "Disable", Policy = "None" },
    SentimentConfiguration = { Behavior = "Enable" }, SummaryConfiguration = { SummaryModes = {} },
    RulesConfiguration = {},
  },
}))

-- 3.10 tags, participants, persistence, timers, streaming, recording, monitoring ------------------

breaks("TAG-1", PARAMETER, "TagContact", on(TASK, { Tags = { ["aws:a"] = "" } }))
breaks("PART-1", REQUEST, "CreateParticipant",
  on(CHAT, { ParticipantDetails = { ParticipantRole = "AGENT" } }))
breaks("PART-2", REQUEST, "CreateParticipant", function(w)
  local previous = start(w, RTC)
  local id = call(w, CREATE, create("VOICE", "TRANSFER", { PreviousContactId = previous })).ContactId
  return { ContactId = id, ParticipantDetails = { ParticipantRole = "CUSTOMER" } }
end)
holds("PART-3", function(w)
  local output = call(w, "CreateParticipant",
    { ContactId = start(w, CHAT), ParticipantDetails = { ParticipantRole = "CUSTOM_BOT" } })
  assert.matches("^%d+%-%d%d%-%d%dT%d%d:%d%d:%d%d%.%d%d%dZ$", output.ParticipantCredentials.Expiry)
end)
local PERSIST = "CreatePersistentContactAssociation"
breaks("PERS-1", REQUEST, PERSIST, function(w)
  return {
    InitialContactId = start(w, CHAT), SourceContactId = start(w, CHAT), RehydrationType = "FROM_SEGMENT",
  }
end)
holds("PERS-2", function(w)
  local first = doc(w, start(w, CHAT))
  local second = assert(successor.pass(w, first, {}, NOW))
  local third = assert(successor.pass(w, second, {}, NOW))
  w.contacts:finish(third, NOW, "API")
  for i, contact in ipairs { first, second, third } do
    w.chats:message(contact, chats.system(), PLAIN, tostring(i), NOW)
  end
  for kind, source in pairs { FROM_SEGMENT = second.id, ENTIRE_PAST_SESSION = first.id } do
    local id = start(w, CHAT)
    call(w, PERSIST, { InitialContactId = id, SourceContactId = source, RehydrationType = kind })
    local said = {}
    for _, item in ipairs(w.chats:past(doc(w, id))) do
      if item.type == "MESSAGE" then said[#said + 1] = item.content end
    end
    assert.equal(kind == "FROM_SEGMENT" and "1 2" or "1 2 3", table.concat(said, " "))
  end
end)
local ROLES = "UpdateParticipantRoleConfig"
local function timers(...)
  local list = {}
  for i, minutes in ipairs { ... } do
    list[i] = { ParticipantRole = "AGENT", TimerType = "IDLE",
      TimerValue = { ParticipantTimerDurationInMinutes = minutes } }
  end
  return { ChannelConfiguration = { Chat = { ParticipantTimerConfigList = list } } }
end
breaks("TIMER-1", REQUEST, ROLES, on(CHAT, timers(2, 3)))
breaks("TIMER-1", PARAMETER, ROLES, on(CHAT, timers(481)))
breaks("TIMER-2", PARAMETER, ROLES, function(w)
  local input = on(CHAT, timers(2))(w)
  input.ChannelConfiguration.Chat.ParticipantTimerConfigList[1] = {
    ParticipantRole = "SYSTEM", TimerType = "IDLE", TimerValue = { ParticipantTimerAction = "Unset" },
  }
  return input
end)
breaks("AUTHN-1", REQUEST, "UpdateParticipantAuthentication", { State = "s", Code = "c", Error = "e" })

local STREAM = "StartContactStreaming"
local function stream(arn)
  return { ClientToken = "t", ChatStreamingConfiguration = { StreamingEndpointArn = arn } }
end
breaks("STREAM-1", PARAMETER, STREAM, on(CHAT, stream "arn:aws:sns:us-east-1:123456789012:chats.fifo"))
breaks("STREAM-2", LIMIT, STREAM, on(CHAT, stream "arn:aws:sns:us-east-1:123456789012:chats", function(w, id)
  for _, token in ipairs { "a", "b" } do
    local input = stream "arn:aws:sns:us-east-1:123456789012:chats"
    input.ContactId, input.ClientToken = id, token
    call(w, STREAM, input)
  end
end))

local RECORD = "StartContactRecording"
local function record(changes)
  return function(w)
    local id = start(w, RTC)
    local input = { ContactId = id, InitialContactId = id, VoiceRecordingConfiguration = changes.config }
    if changes.before then changes.before(w, id) end
    input.ContactRecordingType = changes.kind
    return input
  end
end
local TRACK = { VoiceRecordingTrack = "ALL" }
local function recorded(w, id)
  call(w, RECORD, { ContactId = id, InitialContactId = id, VoiceRecordingConfiguration = TRACK })
end
breaks("REC-1", REQUEST, RECORD,
  record { config = { VoiceRecordingTrack = "ALL", IvrRecordingTrack = "ALL" } })
holds("REC-2", function(w)
  local id = start(w, RTC)
  recorded(w, id)
  assert.is_nil(support.describe(w, id).Recordings)
  connected(w, id)
  assert.equal(NOW, support.describe(w, id).Recordings[1].StartTimestamp)
end)
breaks("REC-3", REQUEST, RECORD, record { config = TRACK, before = recorded })
breaks("REC-4", REQUEST, "StopContactRecording", record { kind = "SCREEN" })
breaks("SCREEN-1", REQUEST, "StartScreenSharing", on(RTC))

local MONITOR = "MonitorContact"
breaks("MON-1", QUOTA, MONITOR, on(CHAT, { UserId = "bob" }, function(w, id)
  connected(w, id)
  for _ = 1, 5 do call(w, MONITOR, { ContactId = id, UserId = "bob" }) end
end))
holds("MON-2", function(w)
  local id = start(w, RTC)
  connected(w, id)
  local own = call(w, MONITOR, { ContactId = id, UserId = "bob" }).ContactId
  assert.equal("MONITOR", support.describe(w, own).InitiationMethod)
end)
breaks("MEDIA-1", REQUEST, "StartContactMediaProcessing", {})

local INTEGRATION = "SendChatIntegrationEvent"
local function event(changes)
  local input = {
    SourceId = "s", DestinationId = "d", Event = { Type = "MESSAGE", ContentType = PLAIN, Content = "c" },
  }
  for name, value in pairs(changes or {}) do input[name] = value end
  return input
end
breaks("INTEG-1", DENIED, INTEGRATION, event())
breaks("INTEG-2", REQUEST, INTEGRATION, event { Event = { Type = "MESSAGE", ContentType = PLAIN } }, SERVICE)
holds("INTEG-3", function(w)
  local number = call(w, "ClaimPhoneNumber", { InstanceId = support.INSTANCE, PhoneNumber = "+12065550001" })
  local input = event { DestinationId = number.PhoneNumberArn }
  local first = call(w, INTEGRATION, input, SERVICE)
  assert.is_true(first.NewChatCreated)
  assert.equal(first.InitialContactId, call(w, INTEGRATION, input, SERVICE).InitialContactId)
end)
breaks("INTEG-4", REQUEST, INTEGRATION, event { Subtype = "connect:SMS" }, SERVICE)

-- 3.11 attached files -----------------------------------------------------------------------------

local UPLOAD = "StartAttachedFileUpload"
local function file(w, changes)
  local input = {
    FileName = "a.txt", FileSizeInBytes = 5, FileUseCaseType = "ATTACHMENT",
    AssociatedResourceArn = support.describe(w, start(w, TASK)).Arn,
  }
  for name, value in pairs(changes or {}) do input[name] = value end
  return input
end
local function with_file(changes)
  return function(w) return file(w, changes) end
end
-- a file whose bytes were put and that was completed: what names it, and its upload
local function uploaded(w)
  local input = file(w)
  local upload = call(w, UPLOAD, input)
  local url = upload.UploadUrlMetadata
  w:handle { method = "PUT", url = url.Url, headers = url.HeadersToInclude, body = "hello" }
  local named = { FileId = upload.FileId, AssociatedResourceArn = input.AssociatedResourceArn }
  call(w, "CompleteAttachedFileUpload", named)
  return named, url
end
holds("FILE-1", function(w)
  local named = uploaded(w)
  w:sleep(60)
  assert.equal("APPROVED", call(w, "GetAttachedFile", named).FileStatus)
end)
breaks("FILE-2", REQUEST, UPLOAD, with_file { FileUseCaseType = "EMAIL_MESSAGE" })
breaks("FILE-3", REQUEST, UPLOAD, with_file { AssociatedResourceArn = "arn" })
breaks("FILE-4", REQUEST, UPLOAD, with_file { UrlExpiryInSeconds = 301 })
holds("FILE-5", function(w)
  local named = uploaded(w)
  assert.is_nil(call(w, "GetAttachedFile", named).DownloadUrlMetadata)
  w:sleep(60)
  assert.is_string(call(w, "GetAttachedFile", named).DownloadUrlMetadata.Url)
end)
breaks("FILE-6", REQUEST, UPLOAD, with_file { CreatedBy = { AWSIdentityArn = "arn:aws:iam::1:user/x" } })
breaks("FILE-7", REQUEST, UPLOAD, with_file { FileName = "a.exe" })
breaks("FILE-7", QUOTA, UPLOAD, function(w)
  local input = file(w)
  for _ = 1, 50 do
    input.ClientToken = w.uuid()
    call(w, UPLOAD, input)
  end
  input.ClientToken = w.uuid()
  return input
end)
holds("FILE-8", function(w)
  local request = support.request(w, "CompleteAttachedFileUpload",
    { InstanceId = support.INSTANCE, FileId = "f", AssociatedResourceArn = "arn" })
  assert.same({ "POST", "" }, { request.method, request.body or "" })
end)
breaks("FILE-9", REQUEST, UPLOAD, with_file { FileSizeInBytes = 20 * 1024 * 1024 + 1 })

-- the table ---------------------------------------------------------------------------------------

local function see(rule)
  local w = support.furnished()
  if rule.test then return rule.test(w) end
  local input = rule.input
  if type(input) == "function" then input = input(w) end
  if STARTS[rule.operation] then input = support.input(rule.operation, input) end
  local code, status = support.refused(w, rule.operation, input, rule.scope)
  assert.same({ rule.code, STATUS[rule.code] }, { code, status })
end

describe("the rule", function()
  for i, rule in ipairs(RULES) do
    local how = rule.test and "holds" or rule.why and "is not seen: " .. rule.why
      or ("answers %s from %s"):format(rule.code, rule.operation)
    it(("%s %s (%d)"):format(rule.id, how, i), function()
      if not rule.why then see(rule) end
    end)
  end
end)

describe("the table of rules #tree", function()
  local FACTS = "../shared/facts/contacts.md"

  it("has each id of the facts, and no other", function()
    local facts = io.open(FACTS)
    if not facts then return pending("no " .. FACTS) end
    local known, missing, strange = {}, {}, {}
    for line in facts:lines() do
      local id = line:match "^| (%u+%-%d+) |"
      if id then known[id] = true end
    end
    facts:close()
    local seen = {}
    for _, rule in ipairs(RULES) do
      seen[rule.id] = true
      if not known[rule.id] then strange[#strange + 1] = rule.id end
    end
    for id in pairs(known) do
      if not seen[id] then missing[#missing + 1] = id end
    end
    assert.same({ {}, {} }, { missing, strange })
  end)
end)
