-- Every operation on contacts is called with generated input, the least and full ones, for contacts of
-- each channel: what comes back is an answer of the model's, or an error that the operation lists.

local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local generator = require "spec.roundtrip.generator"
local support = require "spec.support.world"

-- rows 1 to 42 and 48 to 51 of the contact operations, and the newer StartAssistantContact
local OPERATIONS = {
  "StartChatContact", "StartTaskContact", "StartOutboundChatContact", "StartWebRTCContact",
  "StartOutboundVoiceContact", "StartEmailContact", "StartOutboundEmailContact", "SendOutboundEmail",
  "CreateContact", "StopContact", "TransferContact", "PauseContact", "ResumeContact", "UpdateContact",
  "UpdateContactAttributes", "GetContactAttributes", "UpdateContactSchedule", "UpdateContactRoutingData",
  "UpdateContactTaskTemplate", "DescribeContact", "ListContactReferences", "ListAssociatedContacts",
  "TagContact", "UntagContact", "AssociateContactWithUser", "DismissUserContact", "BatchPutContact",
  "CreateParticipant", "CreatePersistentContactAssociation", "UpdateParticipantRoleConfig",
  "UpdateParticipantAuthentication", "StartContactStreaming", "StopContactStreaming",
  "StartContactRecording", "StopContactRecording", "SuspendContactRecording", "ResumeContactRecording",
  "StartScreenSharing", "MonitorContact", "StartContactMediaProcessing", "StopContactMediaProcessing",
  "SendChatIntegrationEvent", "SearchContacts", "DeleteContactData",
  "StartContactConversationalAnalyticsJob", "ListRealtimeContactAnalysisSegmentsV2",
  "StartAssistantContact",
}

-- what a generated input lacks to be sound, by operation; false takes a member away
local NUMBERS = {
  SourceEndpoint = {
    Type = "CONNECT_PHONENUMBER_ARN", Address = "arn:aws:connect:us-east-1:1:phone-number/1",
  },
  DestinationEndpoint = { Type = "TELEPHONE_NUMBER", Address = "+12065550100" },
}
local RAW = {
  MessageSourceType = "RAW", RawMessage = { Subject = "s", Body = "b", ContentType = "text/plain" },
}
local TIMERS = {
  { ParticipantRole = "AGENT", TimerType = "IDLE", TimerValue = { ParticipantTimerDurationInMinutes = 2 } },
}
local TRACK = { VoiceRecordingConfiguration = { VoiceRecordingTrack = "ALL" } }

local CHANGES = {
  StartChatContact = {
    PersistentChat = false, SupportedMessagingContentTypes = { "text/plain" }, SegmentAttributes = false,
    InitialMessage = { ContentType = "text/plain", Content = "hello" },
  },
  StartAssistantContact = {
    PersistentChat = false, InitialMessage = { ContentType = "text/plain", Content = "hello" },
  },
  StartTaskContact = { QuickConnectId = false, TaskTemplateId = false, PreviousContactId = false,
    ContactFlowId = support.FLOW },
  StartOutboundChatContact = {
    SourceEndpoint = NUMBERS.SourceEndpoint, DestinationEndpoint = NUMBERS.DestinationEndpoint,
    SegmentAttributes = { ["connect:Subtype"] = { ValueString = "connect:SMS" } },
    InitialTemplatedSystemMessage = false, SupportedMessagingContentTypes = { "text/plain" },
    InitialSystemMessage = { ContentType = "text/plain", Content = "hello" },
  },
  StartOutboundVoiceContact = {
    OutboundStrategy = false, AnswerMachineDetectionConfig = false, QueueId = "sales",
  },
  StartEmailContact = { EmailMessage = RAW },
  StartOutboundEmailContact = { EmailMessage = RAW },
  SendOutboundEmail = { EmailMessage = RAW, TrafficType = "CAMPAIGN", SourceCampaign = { CampaignId = "c" } },
  CreateContact = { Channel = "TASK", InitiationMethod = "API", PreviousContactId = false,
    ExpiryDurationInMinutes = 60 },
  TransferContact = { QueueId = false },
  UpdateContact = { Name = "n", QueueInfo = false, UserInfo = false, CustomerEndpoint = false,
    SystemEndpoint = false },
  UpdateContactRoutingData = {
    QueuePriority = 1, QueueTimeAdjustmentSeconds = false, RoutingCriteria = false,
  },
  CreateParticipant = { ParticipantDetails = { ParticipantRole = "CUSTOM_BOT" } },
  UpdateParticipantRoleConfig = {
    ChannelConfiguration = { Chat = { ParticipantTimerConfigList = TIMERS } },
  },
  StartContactStreaming = {
    ChatStreamingConfiguration = { StreamingEndpointArn = "arn:aws:sns:us-east-1:123456789012:chats" },
  },
  StartContactRecording = TRACK,
  MonitorContact = { AllowedMonitorCapabilities = false },
  StartContactConversationalAnalyticsJob = { AnalyticsModes = { "PostContact" } },
  ListRealtimeContactAnalysisSegmentsV2 = { OutputType = "Raw", NextToken = false },
  ListAssociatedContacts = { NextToken = false },
  SearchContacts = { NextToken = false, SearchCriteria = false },
  UntagContact = { TagKeys = { "a" } },
  TagContact = { Tags = { a = "b" } },
}

-- what has to have happened before, by operation
local BEFORE = {
  ResumeContact = { "PauseContact" },
  StopContactRecording = { "StartContactRecording", TRACK },
  SuspendContactRecording = { "StartContactRecording", TRACK },
  ResumeContactRecording = { "StartContactRecording", TRACK, "SuspendContactRecording" },
  StopContactMediaProcessing = { "StartContactMediaProcessing" },
}

-- operations that nothing generated leads to: specs of their own see to them
local ELSEWHERE = {
  StartOutboundEmailContact = true, UpdateContactSchedule = true, DismissUserContact = true,
  CreatePersistentContactAssociation = true, UpdateParticipantAuthentication = true,
  StopContactStreaming = true, StartScreenSharing = true, SendChatIntegrationEvent = true,
  StartContactConversationalAnalyticsJob = true,
}

local STARTS = {
  "StartChatContact", "StartTaskContact", "StartWebRTCContact", "StartOutboundVoiceContact",
  "StartEmailContact",
}

-- contacts of each channel: some that wait, some with an agent, some that have ended
local function contacts_of(w)
  local found = {}
  for _, operation in ipairs(STARTS) do
    for _, state in ipairs { "WAITING", "CONNECTED", "ENDED" } do
      local id = assert(support.start(w, operation)).ContactId
      local contact = w.contacts.all:get(id)
      if state == "CONNECTED" then w.contacts:connect(contact, "ada", w:now()) end
      if state == "ENDED" then w.contacts:finish(contact, w:now(), "API") end
      found[#found + 1] = id
    end
  end
  return found
end

-- inputs ----------------------------------------------------------------------------------------

local function as_it_is(input)
  return input
end

-- members that name something name what is there
local function real(input, _, contact)
  local known = {
    InstanceId = support.INSTANCE, ContactFlowId = support.FLOW, QueueId = "sales", UserId = "ada",
    TaskTemplateId = "plain", QuickConnectId = "quick", ContactId = contact, InitialContactId = contact,
    PreviousContactId = contact, RelatedContactId = contact, SourceContactId = contact,
    StartTime = support.START - 86400, EndTime = support.START + 86400, ScheduledTime = support.START + 60,
  }
  local function replace(value)
    for name, inner in pairs(value) do
      if known[name] then
        value[name] = known[name]
      elseif type(inner) == "table" then
        replace(inner)
      end
    end
  end
  replace(input)
  return input
end

-- and all else keeps the rules
local function sound(input, operation, contact)
  real(input, operation, contact)
  input.Attributes = input.Attributes and { a = "1" }
  input.SegmentAttributes = input.SegmentAttributes and { a = { ValueString = "b" } }
  input.References = input.References and { r = { Type = "STRING", Value = "v" } }
  for name, value in pairs(CHANGES[operation] or {}) do input[name] = value or nil end
  return input
end

local SHARE = 97 -- one contact of so many is compared: all of them would take long

local MAKES = { as_it_is, real, sound }

-- calls -----------------------------------------------------------------------------------------

local function listed(facts, code)
  for _, row in ipairs(facts.errors) do
    if row.name == code then return true end
  end
  return false
end

-- whether a call succeeded, or what is wrong with its answer
local function try(w, facts, input)
  local output, err = support.call(w, facts.name, input, emulator.SERVICE_CREDENTIALS)
  if output then return true end
  if err.status and err.status < 500 and listed(facts, err.code) then return false end
  return false, ("%s %s %s"):format(tostring(err.status), tostring(err.code), err.message)
end

local function prepare(w, operation, contact)
  local steps, i = BEFORE[operation] or {}, 1
  while steps[i] do
    local changes = type(steps[i + 1]) == "table" and steps[i + 1] or {}
    local input = { ContactId = contact, InitialContactId = contact }
    for name, value in pairs(changes) do input[name] = value end
    support.call(w, steps[i], input)
    i = i + (changes == steps[i + 1] and 2 or 1)
  end
end

describe("generated input", function()
  local w
  setup(function() w = support.furnished() end)

  for _, operation in ipairs(OPERATIONS) do
    it("gets an answer or a listed error from " .. operation, function()
      local facts, flaws, done = core.describe("connect", operation), {}, 0
      local _, turns = generator.make("connect", facts.input, 0)
      for turn = -1, turns - 1 do
        for _, make in ipairs(MAKES) do
          for _, contact in ipairs(contacts_of(w)) do
            prepare(w, operation, contact)
            local input = generator.make("connect", facts.input, turn >= 0 and turn or nil)
            local succeeded, flaw = try(w, facts, make(input, operation, contact))
            flaws[#flaws + 1] = flaw
            done = done + (succeeded and 1 or 0)
          end
        end
      end
      assert.equal("", table.concat(flaws, "\n"))
      assert.is_true(done > 0 or ELSEWHERE[operation] or false)
    end)
  end

  it("leaves what can be written down, and is the same after that", function()
    local text = assert(core.json_encode(w.store:snapshot()))
    local again = support.furnished()
    again.store:restore(assert(core.json_decode(text)))
    local number = 0
    for id in w.contacts.all:each() do
      number = number + 1
      if number % SHARE == 0 then assert.same(support.describe(w, id), support.describe(again, id)) end
    end
  end)
end)
