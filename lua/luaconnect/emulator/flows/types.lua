--- The actions that there are: where they may stand, what they take and which branches they must have.
--
-- A row is `{ flows, parameters, errors }` and more:
--
--   flows: letters for the types of flows: C contact flow and campaign, T transfers, Q customer queue,
--     W whispers, H holds, M module
--   parameters: "Name=class" or "Name=class:rule", with "!" after the name of one that must be there. The
--     class is s (static), j (static, or as a whole a reference), d (text and references), m (a map of d),
--     o (an object), l (a list), or a (anything). The rule is a list of values "a|b", a range "1-180" of
--     numbers, which are texts, or a longest text "<50".
--   errors: names of branches that must be there
--   one: names of parameters of which exactly one must be there
--   equals: the operands that conditions may compare with; all: that they must all be there
--   terminal: true when nothing follows; silent: true when it may have no error branches
--
-- What is known of the service is from its documentation and from what others have found by trying.
-- @module luaconnect.emulator.flows.types

local types = {}

local ALL, CTQ, CT = "CTQWHM", "CTQM", "CTM"

--- Types of flows, by the letter for them.
types.LETTERS = {
  CONTACT_FLOW = "C", CAMPAIGN = "C", AGENT_TRANSFER = "T", QUEUE_TRANSFER = "T", CUSTOMER_QUEUE = "Q",
  CUSTOMER_WHISPER = "W", AGENT_WHISPER = "W", OUTBOUND_WHISPER = "W", CUSTOMER_HOLD = "H", AGENT_HOLD = "H",
  MODULE = "M",
}

local NME, NMC = "NoMatchingError", "NoMatchingCondition"
local PROMPT = "PromptId=j Text=d SSML=d Media=o "
local WHERE = "QueueId=j AgentId=j "

local function row(flows, parameters, errors, more)
  local made = more or {}
  made.flows, made.parameters, made.errors = flows, parameters, errors or {}
  return made
end

types.ACTIONS = {
  -- contacts
  UpdateContactAttributes = row(ALL, "Attributes!=m TargetContact=s:Current|Related", { NME }),
  UpdateContactData = row(ALL,
    "Name=d Description=d CustomerId=d LanguageCode=d References=o SegmentAttributes=o "
    .. "WisdomSessionArn=d IsVoiceIdStreamingEnabled=s IsVoiceAuthenticationEnabled=s "
    .. "VoiceAuthenticationThreshold=s VoiceAuthenticationResponseTime=s IsFraudDetectionEnabled=s "
    .. "FraudDetectionThreshold=s TargetContact=s:Current|Related", { NME }),
  UpdateContactTargetQueue = row(CT, WHERE, { NME }, { one = { "QueueId", "AgentId" } }),
  TransferContactToQueue = row(CT, "", { "QueueAtCapacity", NME }),
  DequeueContactAndTransferToQueue = row("Q", WHERE, { "QueueAtCapacity", NME }, {
    one = { "QueueId", "AgentId" },
  }),
  TransferContactToAgent = row("T", "", {}, { terminal = true }),
  TransferParticipantToThirdParty = row(CTQ, "ThirdPartyPhoneNumber!=j "
    .. "ThirdPartyConnectionTimeLimitSeconds=s:0-600 ContinueFlowExecution=s "
    .. "ThirdPartyDTMFDigits=d:<50 CallerId=o",
    { NME }),
  CompleteOutboundCall = row(ALL, "CallerId=o VoiceConnector=o ConnectionTimeLimitSeconds=s:1-600"),
  UpdateContactCallbackNumber = row(CTQ, "CallbackNumber!=j",
    { "InvalidCallbackNumber", "CallbackNumberNotDialable" }),
  UpdateContactEventHooks = row(ALL, "EventHooks!=o", { NME }),
  UpdateContactMediaStreamingBehavior = row("CTQWM",
    "MediaStreamingState!=s:Enabled|Disabled Participants=l MediaStreamType=s:Audio", { NME }),
  UpdateContactMediaProcessing = row(ALL,
    "ProcessingEnabled=s LambdaProcessorARN=d Settings=o ChatProcessor=o"),
  UpdateContactRecordingBehavior = row("CTQWM", "RecordingBehavior=o AnalyticsBehavior=o"),
  UpdateContactRecordingAndAnalyticsBehavior = row(ALL,
    "VoiceBehavior=o ChatBehavior=o ScreenRecordingBehavior=o",
    { NME, "ChannelMismatch" }),
  UpdateContactRoutingBehavior = row("C",
    "QueuePriority=s:1-9223372036854775807 QueueTimeAdjustmentSeconds=s",
    {}, { one = { "QueuePriority", "QueueTimeAdjustmentSeconds" } }),
  UpdateContactTextToSpeechVoice = row(ALL, "TextToSpeechVoice!=j TextToSpeechEngine=j TextToSpeechStyle=j"),
  UpdatePreviousContactParticipantState = row(CT,
    "PreviousContactParticipantState!=s:AgentOnHold|CustomerOnHold|OffHold", { NME }),
  CreateTask = row(CTQ, "ContactFlowId=j TaskTemplateId=j Name=d Description=d Attributes=m References=o "
    .. "DelaySeconds=s:1-518400 ScheduledTime=j AssociateContact=s LinkedContactId=j RelatedContactId=j",
      { NME }),
  StartOutboundChatContact = row(ALL,
    "SourceEndpoint!=o DestinationEndpoint!=o ContactFlowArn!=j ContactSubtype=s "
    .. "InitialSystemMessage=o RelatedContact=s Attributes=m InitialTemplatedSystemMessage=o", { NME }),
  TagContact = row(ALL, "Tags!=m", { NME }),
  UnTagContact = row(ALL, "TagKeys!=l", { NME }),
  ResumeContact = row(ALL, "", { NME }),
  CreateCase = row(ALL, nil, { NME }),
  GetCase = row(ALL, nil, { NME, "MultipleFound", "NoneFound" }),
  UpdateCase = row(ALL, nil, { NME }),
  CreateWisdomSession = row(ALL, nil, { NME }),
  InvokeFlowModule = row("CTQWHM", "FlowModuleId!=s Input=a", { NME }),
  EndFlowModuleExecution = row("M", "", {}, { terminal = true }),

  -- participants
  MessageParticipant = row("CTWQM", PROMPT .. "SkipWhenDTMFBufferPresent=s", {}, {
    one = { "PromptId", "Text", "SSML", "Media" },
  }),
  MessageParticipantIteratively = row("QHM", "Messages!=l InterruptFrequencySeconds=s:1-3600", {}, {
    equals = { "MessagesInterrupted" },
  }),
  GetParticipantInput = row(CTQ, PROMPT .. "InputTimeLimitSeconds=s:1-180 StoreInput!=s InputValidation=o "
    .. "InputEncryption=o DTMFConfiguration=o", { NME }),
  ConnectParticipantWithLexBot = row(CTQ, PROMPT .. "LexInitializationData=o LexV2Bot=o LexBot=o "
    .. "LexSessionAttributes=m LexTimeoutSeconds=o", { NME }, { one = { "LexV2Bot", "LexBot" } }),
  ShowView = row(ALL, "ViewResource=o InvocationTimeLimitSeconds=s ViewData=a SensitiveDataConfiguration=o "
    .. "HideResponseOn=l", { NMC, NME, "TimeLimitExceeded" }),
  DisconnectParticipant = row(ALL, "", {}, { terminal = true }),

  -- control
  Compare = row(ALL, "ComparisonValue!=j", { NMC }),
  CheckHoursOfOperation = row(CTQ, "HoursOfOperationId=j", { NME }, {
    equals = { "True", "False" }, all = true,
  }),
  CheckMetricData = row(CTQ, WHERE .. "MetricType!=s:NumberOfAgentsAvailable|NumberOfAgentsStaffed|"
    .. "NumberOfAgentsOnline|OldestContactInQueueAgeSeconds|NumberOfContactsInQueue", { NME, NMC }),
  GetMetricData = row(ALL, WHERE .. "QueueChannel=s:Voice|Chat", { NME }),
  CheckOutboundCallStatus = row(ALL, "", {}, {
    equals = { "CallAnswered", "VoicemailBeep", "VoicemailNoBeep", "NotDetected" },
  }),
  DistributeByPercentage = row(CTQ, "", { NMC }),
  Loop = row(ALL, "LoopCount!=j:0-100", {}, { equals = { "ContinueLooping", "DoneLooping" }, all = true }),
  Wait = row(ALL, "TimeLimitSeconds=j:1-604800 TimeoutSeconds=j:1-604800 Events=l", { NME }, {
    equals = { "WaitCompleted", "CustomerReturned", "BotParticipantDisconnected" },
  }),
  TransferToFlow = row(CT, "ContactFlowId!=j", { NME }),
  EndFlowExecution = row("WQ", "", {}, { terminal = true }),
  UpdateFlowAttributes = row(ALL, "FlowAttributes!=o", { NME }),
  UpdateFlowLoggingBehavior = row(ALL, "FlowLoggingBehavior!=s:Enabled|Disabled", {}, { silent = true }),
  UpdateRoutingCriteria = row(CTQ, "RoutingCriteria!=a", { NME }),
  CheckVoiceId = row(ALL, "CheckVoiceIdOption!=s:enrollmentStatus|voiceAuthentication|fraudDetection"),
  StartVoiceIdStream = row(ALL, nil),

  -- the world outside
  InvokeLambdaFunction = row(ALL, "LambdaFunctionARN!=d InvocationTimeLimitSeconds=s:1-8 "
    .. "InvocationType=s:SYNCHRONOUS|ASYNCHRONOUS LambdaInvocationAttributes=m ResponseValidation=o",
      { NME }),
  CreateCallbackContact = row(CTQ, WHERE .. "InitialCallDelaySeconds=j:1-259200 "
    .. "MaximumConnectionAttempts=j:1-2147483647 RetryDelaySeconds=j:1-259200 ContactFlowId=j CallerId=o",
      { NME }),
}
types.ACTIONS.UntagContact = types.ACTIONS.UnTagContact

-- of these no complete description is public; any parameters are taken
for _, name in ipairs {
  "GetCustomerProfile", "GetCustomerProfileObject", "GetCalculatedAttributesForCustomerProfile",
  "AssociateContactToCustomerProfile", "CreateCustomerProfile", "UpdateCustomerProfile",
  "AuthenticateParticipant", "LoadContactContent", "CheckSegmentMembership", "RouteContactToAgent",
  "CreatePersistentContactAssociation", "EvaluateDataTableValues", "ListDataTableValues",
  "UpsertDataTableValues", "RenderMessageTemplate", "CreateContact", "StartOutboundEmailContact",
  "UpdateContactRoutingCriteria",
} do
  types.ACTIONS[name] = row(ALL, nil, { NME })
end

-- parameters, read ----------------------------------------------------------------------------------

local function rule_of(text)
  if not text then return nil end
  local low, high = text:match "^(%d+)%-(%d+)$"
  if low then return { low = tonumber(low), high = tonumber(high) } end
  local longest = text:match "^<(%d+)$"
  if longest then return { longest = tonumber(longest) } end
  local values = {}
  for value in text:gmatch "[^|]+" do values[value] = true end
  return { values = values, text = text:gsub("|", ", ") }
end

local function read(text)
  local found = {}
  for name, must, class, rule in text:gmatch "(%w+)(!?)=(%a):?(%S*)" do
    found[name] = { must = must == "!", class = class, rule = rule_of(rule ~= "" and rule or nil) }
  end
  return found
end

--- The row of a type of action, whose `parameters` are read into `{ must, class, rule }` by name, or nil
-- where any are taken.
-- @treturn ?table
function types.find(name)
  local found = types.ACTIONS[name]
  if found and type(found.parameters) == "string" then found.parameters = read(found.parameters) end
  return found
end

return types
