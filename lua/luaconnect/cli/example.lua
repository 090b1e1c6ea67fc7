--- Inputs that the model and the documented rules accept, made of what the model says.
-- @module luaconnect.cli.example

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local date = require "luaconnect.date"
local path = require "luaconnect.cli.path"
local shape = require "luaconnect.cli.shape"
local show = require "luaconnect.cli.show"
local sorted = require "luaconnect.sorted"

local example = {}

local DEEPEST = 8 -- levels; a required member that is recursive ends there
local DAY = 86400
local ID = "11111111-1111-4111-8111-111111111111"
local INSTANCE = "arn:aws:connect:us-east-1:123456789012:instance/" .. ID
local PHONE = "+14155550100"
local SENDER = { EmailAddress = "desk@example.com" }

-- what strings look like, by patterns over the small letters of their member or shape
local LOOKS = {
  { "traffic", ID }, { "arn$", INSTANCE }, { "phonenumber", PHONE }, { "email", "ada@example.com" },
  { "s3uri$", "s3://bucket/key" }, { "ur[li]$", "https://example.com" }, { "replicaregion", "us-west-2" },
  { "yearmonthday", "2030-01-02" }, { "countrycode$", "US" }, { "timezone", "UTC" },
  { "profileid$", ("1"):rep(32) }, { "iso8601duration", "PT1H" }, { "contenttype$", "text/plain" },
  { "languagecode$", "en-US" }, { "id$", ID }, { "name$", "Ada" },
}

-- what the documented rules want besides
local FLOW = { ContactFlowId = ID }
local TEMPLATED = {
  EmailMessage = { MessageSourceType = "TEMPLATE", TemplatedMessageConfig = {
    KnowledgeBaseId = ID, MessageTemplateId = ID, TemplateAttributes = {} } },
}
local MORE = {
  CreateContact = { Channel = "TASK", InitiationMethod = "API" },
  CreateParticipant = { ParticipantDetails = { ParticipantRole = "CUSTOM_BOT", DisplayName = "Ada" } },
  SendEvent = { ContentType = "application/vnd.amazonaws.connect.event.typing" },
  SendOutboundEmail = {
    EmailMessage = TEMPLATED.EmailMessage, TrafficType = "CAMPAIGN",
    SourceCampaign = { CampaignId = ID, OutboundRequestId = ID },
  },
  StartAttachedFileUpload = { FileUseCaseType = "ATTACHMENT" },
  StartContactMediaProcessing = { InstanceId = ID, ContactId = ID },
  StartContactRecording = { VoiceRecordingConfiguration = { VoiceRecordingTrack = "ALL" } },
  StartContactStreaming = { ChatStreamingConfiguration = {
    StreamingEndpointArn = "arn:aws:sns:us-east-1:123456789012:chats" } },
  StartEmailContact = { EmailMessage = { MessageSourceType = "RAW",
    RawMessage = { Subject = "An order", Body = "Where is it?", ContentType = "text/plain" } } },
  StartOutboundChatContact = {
    SourceEndpoint = { Type = "CONNECT_PHONENUMBER_ARN",
      Address = "arn:aws:connect:us-east-1:123456789012:phone-number/" .. ID },
    DestinationEndpoint = { Type = "TELEPHONE_NUMBER", Address = PHONE },
    SegmentAttributes = { ["connect:Subtype"] = { ValueString = "connect:SMS" } },
  },
  StartOutboundEmailContact = { EmailMessage = TEMPLATED.EmailMessage, FromEmailAddress = SENDER },
  StartOutboundVoiceContact = { SourcePhoneNumber = "+14155550123", ContactFlowId = ID },
  StartTaskContact = FLOW,
  StopContactMediaProcessing = { InstanceId = ID, ContactId = ID },
  UpdateContact = { Name = "Call Ada back" },
  UpdateContactRoutingData = { QueuePriority = 1 },
  UpdateParticipantAuthentication = { Code = "code" },
}

-- Values ------------------------------------------------------------------------------------------

local function fitting(text, facts)
  local least = facts.min or 0
  if #text < least then text = text .. ("x"):rep(least - #text) end
  return facts.max and text:sub(1, facts.max) or text
end

local function string_of(facts, name)
  if facts.enum then return facts.enum[1] end
  local of_shape = (facts.shape or ""):lower()
  name = name:lower()
  for _, look in ipairs(LOOKS) do
    if name:find(look[1]) or of_shape:find(look[1]) then return fitting(look[2], facts) end
  end
  return fitting("text", facts)
end

local function number_of(facts)
  return math.max(facts.min or 0, math.min(1, facts.max or 1))
end

local build -- a value of a shape, defined below

local VALUES = {
  string = string_of, integer = number_of, long = number_of, double = number_of, float = number_of,
  blob = function() return "bytes" end,
  boolean = function() return true end,
  timestamp = function(_, _, context) return date.format(context.now + DAY) end,
}

-- a union has exactly one member
local function members_of(facts)
  if facts.union then return { sorted(facts.members)[1] } end
  return facts.required
end

function VALUES.structure(facts, _, context, level)
  local made = {}
  for _, name in ipairs(members_of(facts)) do
    made[name] = build(facts.members[name], name, context, level + 1)
  end
  return made
end

function VALUES.list(facts, name, context, level)
  local made = {}
  for i = 1, math.max(1, facts.min or 1) do
    made[i] = build(facts.element, name, context, level + 1)
  end
  return made
end

function VALUES.map(facts, name, context, level)
  local key = build(facts.key, name, context, level + 1)
  return { [key] = build(facts.value, name, context, level + 1) }
end

function build(facts, name, context, level)
  if level > DEEPEST then return nil end
  facts = shape.whole(context.service, facts)
  return VALUES[facts.type](facts, name, context, level)
end

--- An input of an operation, with little more than what is required.
-- @tparam string service
-- @tparam string name of the operation
-- @tparam number now epoch seconds; times are a day later
-- @treturn table
function example.input(service, name, now)
  local facts = core.describe(service, name).input
  if not facts then return {} end
  local made = build(facts, "", { service = service, now = now }, 0)
  for member, value in pairs(MORE[name] or {}) do made[member] = value end
  return made
end

-- Words -------------------------------------------------------------------------------------------

local flatten -- into options, by facts

local function flatten_members(context, facts, value, at)
  for _, key in ipairs(sorted(value)) do
    local below = facts.members and facts.members[key] or facts.value
    flatten(context, shape.whole(context.service, below), value[key], path.below(at, key))
  end
end

function flatten(context, facts, value, at)
  if type(value) == "table" and facts.type ~= "list" and next(value) ~= nil then
    return flatten_members(context, facts, value, at)
  end
  local text = tostring(value)
  if type(value) == "table" then text = show.line(context.service, facts, value) end
  table.insert(context.words, "--" .. at)
  table.insert(context.words, text)
end

--- The words of a command line that give an input.
-- @tparam string service
-- @tparam string name of the operation
-- @tparam table input
-- @treturn table `{ "--ParticipantDetails.DisplayName", "Ada", ... }`
function example.words(service, name, input)
  local context = { service = service, words = {} }
  if next(input) ~= nil then
    flatten_members(context, core.describe(service, name).input, input, "")
  end
  return context.words
end

return example
