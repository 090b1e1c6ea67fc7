--- The predicates of the documented rules.
--
-- Each one, or what its maker returns, is a function of an operation's input that answers nothing
-- when the rule is kept, else the path that breaks it and, where that helps, what stood there; where
-- several may break it, a list of such pairs. They count on what the model requires, and look at nothing
-- but their arguments.
-- @module luaconnect.rules.predicates

local core = require "luaconnect.core"
local sorted = require "luaconnect.sorted"

local predicates = {}

--- What all attribute keys and values of one contact may weigh together, in bytes.
predicates.ATTRIBUTE_BYTES = 32768

local MESSAGE_BYTES = 16384
local FILE_BYTES = 100 * 1024 * 1024 -- to which the 20 MB of an attachment may be raised
local BODY_BYTES = 5 * 1024 * 1024 -- of an email
local SMS_CHARACTERS, WHATSAPP_CHARACTERS = 1024, 4096
local RECIPIENTS = 49 -- besides the destination
local EXPIRY_MINUTES = 90 * 24 * 60
local DAY = 86400
local WINDOW = 8 * 7 * DAY -- that a search may look at
local STEPS = 5

local EXPIRY = 'SegmentAttributes["connect:ContactExpiry"]'
local SHOWN = 64 -- bytes shown of a key
local AGENT_ARN = "^arn:[^:]+:connect:[^:]*:[^:]*:instance/[^/]+/agent/."

local function set(...)
  local found = {}
  for _, value in ipairs { ... } do
    found[value] = true
  end
  return found
end

local function contains(list, wanted)
  for _, value in ipairs(list) do
    if value == wanted then return true end
  end
  return false
end

-- What is blamed on the entries of a map or list, by a function of key and value that answers as predicates
-- do: a list of pairs, or nil. Keys come in order, for a message must not change from run to run.
local function each(entries, blame)
  local keys, blamed = {}, {}
  for key, value in pairs(entries or {}) do
    local path, got = blame(key, value)
    if path then keys[#keys + 1], blamed[key] = key, { path, got } end
  end
  table.sort(keys)
  for i, key in ipairs(keys) do keys[i] = blamed[key] end
  return keys[1] and keys or nil
end

-- the path of a key, as the core writes it: quoted unless it is a name
local function at(path, key)
  if key:find("^[%a_][%w_]*$") and #key <= SHOWN then return path .. "." .. key end
  local shown = key:sub(1, SHOWN):gsub('[%c"\\\127-\255]', function(c)
    return ("\\x%02x"):format(c:byte())
  end)
  return ('%s["%s%s"]'):format(path, shown, #key > SHOWN and "..." or "")
end

local function given(input, names)
  local found = {}
  for _, name in ipairs(names) do
    if input[name] ~= nil then found[#found + 1] = name end
  end
  return found
end

-- how a message lists the names that are given
local function told(found)
  return #found == 0 and "none" or table.concat(found, " and ")
end

-- code points of UTF-8 text
local function characters(text)
  return select(2, text:gsub("[^\128-\191]", ""))
end

-- what an input holds -------------------------------------------------------------------------

local function segment(input, key)
  return input.SegmentAttributes and input.SegmentAttributes[key]
end

local function subtype(input)
  local attribute = segment(input, "connect:Subtype")
  return attribute and attribute.ValueString
end

--- What attribute keys and values weigh together, in bytes of UTF-8.
-- @tparam ?table attributes
-- @treturn number
function predicates.weight(attributes)
  local bytes = 0
  for key, value in pairs(attributes or {}) do
    bytes = bytes + #key + #value
  end
  return bytes
end

--- The minutes that `connect:ContactExpiry` gives a contact to live.
-- @tparam table input of an operation with `SegmentAttributes`
-- @treturn ?number
function predicates.expiry_minutes(input)
  local attribute = segment(input, "connect:ContactExpiry")
  local duration = attribute and attribute.ValueMap and attribute.ValueMap.ExpiryDuration
  return duration and duration.ValueInteger
end

--- A predicate of a member instead of the whole input.
function predicates.within(member, check)
  return function(input, ...)
    if not input[member] then return nil end
    local path, got = check(input[member], ...)
    if type(path) == "table" then
      return each(path, function(_, pair) return member .. "." .. pair[1], pair[2] end)
    end
    if path then return member .. "." .. path, got end
  end
end

-- presence ------------------------------------------------------------------------------------

function predicates.exactly_one(...)
  local names = { ... }
  return function(input)
    local found = given(input, names)
    if #found ~= 1 then
      return found[2] or names[1], told(found)
    end
  end
end

function predicates.at_least_one(...)
  local names = { ... }
  return function(input)
    if #given(input, names) == 0 then return names[1], "none" end
  end
end

function predicates.not_both(a, b)
  return function(input)
    if input[a] ~= nil and input[b] ~= nil then return b end
  end
end

function predicates.all_of(...)
  local names = { ... }
  return function(input)
    return each(names, function(_, name)
      if input[name] == nil then return name, "none" end
    end)
  end
end

--- A member that is given has one of some values.
function predicates.one_of(member, ...)
  local allowed = set(...)
  return function(input)
    local got = input[member]
    if got ~= nil and not allowed[got] then return member, got end
  end
end

function predicates.absent(member)
  return function(input)
    if input[member] ~= nil then return member end
  end
end

-- attributes and segment attributes -----------------------------------------------------------

function predicates.light_enough(input)
  local bytes = predicates.weight(input.Attributes)
  if bytes > predicates.ATTRIBUTE_BYTES then return "Attributes", bytes .. " bytes" end
end

function predicates.keys_like(member, ...)
  local patterns = { ... }
  local function strange(key)
    for _, pattern in ipairs(patterns) do
      if key:find(pattern) then return false end
    end
    return true
  end
  return function(input)
    return each(input[member], function(key) return strange(key) and at(member, key) end)
  end
end

local VALUES = { "ValueString", "ValueMap", "ValueInteger", "ValueList", "ValueArn" }

-- notes the values, at any depth, that do not set exactly one member
local function note_ambiguous(value, path, found)
  local names = given(value, VALUES)
  if #names ~= 1 then
    found[#found + 1] = { path, told(names) }
    return
  end
  for i, element in ipairs(value.ValueList or {}) do
    note_ambiguous(element, ("%s.ValueList[%d]"):format(path, i), found)
  end
  for _, key in ipairs(sorted(value.ValueMap or {})) do
    note_ambiguous(value.ValueMap[key], at(path .. ".ValueMap", key), found)
  end
end

function predicates.one_value_each(input)
  local found, segments = {}, input.SegmentAttributes or {}
  for _, key in ipairs(sorted(segments)) do
    note_ambiguous(segments[key], at("SegmentAttributes", key), found)
  end
  return found[1] and found or nil
end

function predicates.system_values(input)
  return each(input.SegmentAttributes, function(key, value)
    if key:find("^connect:") then return nil end
    local member = value.ValueList and "ValueList" or value.ValueArn and "ValueArn"
    if member then return at("SegmentAttributes", key), member end
  end)
end

function predicates.expiry_given(input)
  if segment(input, "connect:ContactExpiry") and not predicates.expiry_minutes(input) then
    return EXPIRY
  end
end

function predicates.expiry_in_range(input)
  local minutes, path = predicates.expiry_minutes(input), EXPIRY
  if not minutes then minutes, path = input.ExpiryDurationInMinutes, "ExpiryDurationInMinutes" end
  if minutes and (minutes < 1 or minutes > EXPIRY_MINUTES) then return path, tostring(minutes) end
end

function predicates.one_expiry(input)
  if input.ExpiryDurationInMinutes and predicates.expiry_minutes(input) then
    return "ExpiryDurationInMinutes"
  end
end

-- a system's key but the expiry is not to be updated, nor has a user's key anything but a string
function predicates.updatable_segments(input)
  return each(input.SegmentAttributes, function(key, value)
    if key == "connect:ContactExpiry" then return nil end
    return (key:find("^connect:") or not value.ValueString) and at("SegmentAttributes", key)
  end)
end

function predicates.created_by_agent(input)
  local user = segment(input, "connect:CreatedByUser")
  if user and not (user.ValueString or ""):find(AGENT_ARN) then
    return 'SegmentAttributes["connect:CreatedByUser"]'
  end
end

-- references ----------------------------------------------------------------------------------

function predicates.reference_types(...)
  local allowed = set(...)
  return function(input)
    return each(input.References, function(key, reference)
      if not allowed[reference.Type] then return at("References", key) .. ".Type", reference.Type end
    end)
  end
end

-- seconds in plain decimals; Lua would read more as a number, and each Lua something else
local function is_epoch(text)
  return text ~= nil and (text:find("^%-?%d+$") or text:find("^%-?%d+%.%d+$"))
end

function predicates.dates_are_epochs(input)
  return each(input.References, function(key, reference)
    return reference.Type == "DATE" and not is_epoch(reference.Value) and at("References", key) .. ".Value"
  end)
end

-- chats ---------------------------------------------------------------------------------------

function predicates.elements_of(member, ...)
  local allowed = set(...)
  return function(input)
    return each(input[member], function(i, value)
      if not allowed[value] then return ("%s[%d]"):format(member, i), value end
    end)
  end
end

function predicates.plain_text_listed(input)
  local types = input.SupportedMessagingContentTypes
  if types and not contains(types, "text/plain") then return "SupportedMessagingContentTypes" end
end

function predicates.guide_types(...)
  local wanted = { ... }
  return function(input)
    if subtype(input) ~= "connect:Guide" then return nil end
    for _, kind in ipairs(wanted) do
      if not contains(input.SupportedMessagingContentTypes or {}, kind) then
        return "SupportedMessagingContentTypes"
      end
    end
  end
end

function predicates.rehydration_given(input)
  if input.PersistentChat and not input.PersistentChat.RehydrationType then
    return "PersistentChat.RehydrationType", "none"
  end
end

function predicates.source_contact_given(input)
  if input.PersistentChat and not input.PersistentChat.SourceContactId then
    return "PersistentChat.SourceContactId", "none"
  end
end

function predicates.message_type(member, ...)
  local allowed = set(...)
  return function(input)
    local message = input[member]
    if message and not allowed[message.ContentType] then
      return member .. ".ContentType", message.ContentType
    end
  end
end

function predicates.message_size(member)
  return function(input)
    local message = input[member]
    if message and #message.Content > MESSAGE_BYTES then
      return member .. ".Content", #message.Content .. " bytes"
    end
  end
end

function predicates.endpoint(member, kind)
  return function(input)
    local got = input[member].Type
    if got ~= kind then return member .. ".Type", got or "none" end
  end
end

function predicates.endpoint_addresses(input)
  return each({ "SourceEndpoint", "DestinationEndpoint" }, function(_, member)
    if (input[member].Address or "") == "" then return member .. ".Address", "none" end
  end)
end

function predicates.messaging_subtype(input)
  local got = subtype(input)
  if got ~= "connect:SMS" and got ~= "connect:WhatsApp" then
    return 'SegmentAttributes["connect:Subtype"]', got or "none"
  end
end

function predicates.messaging_length(input)
  local limit = subtype(input) == "connect:SMS" and SMS_CHARACTERS or WHATSAPP_CHARACTERS
  local message = input.InitialSystemMessage
  local length = message and characters(message.Content) or 0
  if length > limit then
    return "InitialSystemMessage.Content", ("%d characters where %d fit"):format(length, limit)
  end
end

local TEMPLATE_ATTRIBUTES = { "CustomAttributes", "CustomerProfileAttributes" }

function predicates.template_attributes(input)
  local message = input.InitialTemplatedSystemMessage
  local found = message and given(message.TemplateAttributes, TEMPLATE_ATTRIBUTES)
  if found and #found ~= 1 then return "InitialTemplatedSystemMessage.TemplateAttributes", told(found) end
end

-- tasks, calls, emails ------------------------------------------------------------------------

function predicates.schedule(input, now, horizon)
  local time = input.ScheduledTime
  if not (time and now) then return nil end
  if time < math.floor(now) then return "ScheduledTime", "a time in the past" end
  if time > now + horizon * DAY then
    return "ScheduledTime", ("%.0f seconds ahead, more than %g days"):format(time - now, horizon)
  end
end

function predicates.detection_in_campaigns(input)
  local config = input.AnswerMachineDetectionConfig
  if config and config.EnableAnswerMachineDetection and input.TrafficType ~= "CAMPAIGN" then
    return "TrafficType", input.TrafficType or "none"
  end
end

function predicates.not_british_mobile(input)
  if input.DestinationPhoneNumber:find("^%+447") then return "DestinationPhoneNumber" end
end

function predicates.recipients(input)
  local more = input.AdditionalRecipients or {}
  local count = #(more.ToAddresses or {}) + #(more.CcAddresses or {})
  if count > RECIPIENTS then return "AdditionalRecipients", tostring(count) end
end

function predicates.raw_given(input)
  local message = input.EmailMessage
  if message.MessageSourceType == "RAW" and not message.RawMessage then
    return "EmailMessage.RawMessage", "none"
  end
end

function predicates.raw_type(input)
  local raw = input.EmailMessage.RawMessage
  if raw and raw.ContentType ~= "text/plain" and raw.ContentType ~= "text/html" then
    return "EmailMessage.RawMessage.ContentType", raw.ContentType
  end
end

function predicates.body_size(input)
  local raw = input.EmailMessage.RawMessage
  if raw and #raw.Body > BODY_BYTES then return "EmailMessage.RawMessage.Body", #raw.Body .. " bytes" end
end

function predicates.carbon_copies(input)
  local more = input.AdditionalRecipients
  local count = more and #(more.CcEmailAddresses or {}) or 0
  if count > RECIPIENTS then return "AdditionalRecipients.CcEmailAddresses", tostring(count) end
end

local SOURCES = { RAW = "RawMessage", TEMPLATE = "TemplatedMessageConfig" }

function predicates.source_given(input)
  local message = input.EmailMessage
  local member = SOURCES[message.MessageSourceType]
  if member and not message[member] then return "EmailMessage." .. member, "none" end
end

-- contacts that are made ------------------------------------------------------------------------

function predicates.method_of(channel, ...)
  local allowed = set(...)
  return function(input)
    if input.Channel == channel and not allowed[input.InitiationMethod] then
      return "InitiationMethod", input.InitiationMethod
    end
  end
end

function predicates.author_given(input)
  local method = input.InitiationMethod
  if input.Channel == "EMAIL" and (method == "OUTBOUND" or method == "AGENT_REPLY")
    and not (input.UserInfo and input.UserInfo.UserId) then
    return "UserInfo.UserId", "none"
  end
end

function predicates.completed_tasks(input)
  if input.InitiateAs == "COMPLETED" and input.Channel ~= "TASK" then
    return "InitiateAs", "COMPLETED for " .. input.Channel
  end
end

function predicates.previous_of_calls(input)
  if input.PreviousContactId and input.Channel ~= "VOICE" then return "PreviousContactId" end
end

-- routing ---------------------------------------------------------------------------------------

function predicates.routing_steps(input)
  local criteria = input.RoutingCriteria
  local count = criteria and #(criteria.Steps or {})
  if count and (count < 1 or count > STEPS) then return "RoutingCriteria.Steps", tostring(count) end
end

local EXPRESSIONS = { "AttributeCondition", "AndExpression", "OrExpression", "NotAttributeCondition" }

-- notes the expressions, at any depth, that do not set exactly one member
local function note_loose(expression, path, found)
  local names = given(expression, EXPRESSIONS)
  if #names ~= 1 then
    found[#found + 1] = { path, told(names) }
    return
  end
  for _, name in ipairs { "AndExpression", "OrExpression" } do
    for i, part in ipairs(expression[name] or {}) do
      note_loose(part, ("%s.%s[%d]"):format(path, name, i), found)
    end
  end
end

function predicates.one_expression_each(input)
  local found = {}
  for i, step in ipairs(input.RoutingCriteria and input.RoutingCriteria.Steps or {}) do
    local path = ("RoutingCriteria.Steps[%d].Expression"):format(i)
    if step.Expression then note_loose(step.Expression, path, found) end
  end
  return found[1] and found or nil
end

-- searches --------------------------------------------------------------------------------------

local function additional(input)
  local more = (input.SearchCriteria or {}).AdditionalTimeRange
  return more and more.Criteria or {}
end

local MORE_TIMES = "SearchCriteria.AdditionalTimeRange.Criteria[%d]"

function predicates.time_ranges(input)
  local paths = { "TimeRange.EndTime" }
  local ranges = { input.TimeRange }
  for i, row in ipairs(additional(input)) do
    if row.TimeRange then
      paths[#paths + 1], ranges[#ranges + 1] = MORE_TIMES:format(i) .. ".TimeRange.EndTime", row.TimeRange
    end
  end
  return each(ranges, function(i, range)
    local seconds = range.StartTime - range.EndTime
    if seconds > 0 then return paths[i], ("one %.0f seconds before"):format(seconds) end
  end)
end

function predicates.search_window(input)
  local seconds = input.TimeRange.EndTime - input.TimeRange.StartTime
  if seconds > WINDOW then return "TimeRange", ("%.0f seconds, more than %d"):format(seconds, WINDOW) end
end

local TIMES = { "TimeRange", "TimestampCondition" }

function predicates.additional_times(input)
  return each(additional(input), function(i, row)
    local found = given(row, TIMES)
    if #found ~= 1 then return MORE_TIMES:format(i), told(found) end
  end)
end

function predicates.versions_of_agents(input)
  local agents = (input.SearchCriteria or {}).AiAgents
  return each(agents and agents.Criteria, function(i, row)
    if row.VersionNumber and not row.Id then
      return ("SearchCriteria.AiAgents.Criteria[%d].Id"):format(i), "none"
    end
  end)
end

-- participants, recordings, streams -------------------------------------------------------------

function predicates.post_contact(input)
  local modes = input.AnalyticsModes
  if not contains(modes, "PostContact") then return "AnalyticsModes", told(modes) end
end

function predicates.participant_role(input)
  local role = input.ParticipantDetails.ParticipantRole
  if role ~= "CUSTOM_BOT" and role ~= "CUSTOMER" then
    return "ParticipantDetails.ParticipantRole", role or "none"
  end
end

function predicates.distinct_timers(input)
  local seen, found, chat = {}, {}, input.ChannelConfiguration.Chat
  for i, row in ipairs(chat and chat.ParticipantTimerConfigList or {}) do
    local pair = row.ParticipantRole .. " " .. row.TimerType
    if seen[pair] then
      found[#found + 1] = { ("ChannelConfiguration.Chat.ParticipantTimerConfigList[%d]"):format(i), pair }
    end
    seen[pair] = true
  end
  return found[1] and found or nil
end

function predicates.standard_topic(input)
  local arn = input.ChatStreamingConfiguration.StreamingEndpointArn
  if not arn:find("^arn:[^:]+:sns:[^:]+:%d+:[%w_-]+$") then
    return "ChatStreamingConfiguration.StreamingEndpointArn"
  end
end

local TRACKS = { "VoiceRecordingTrack", "IvrRecordingTrack" }

function predicates.one_track(input)
  local found = given(input.VoiceRecordingConfiguration, TRACKS)
  if #found ~= 1 then return "VoiceRecordingConfiguration", told(found) end
end

function predicates.voice_recordings(input)
  if input.ContactRecordingType == "SCREEN" then return "ContactRecordingType", "SCREEN" end
end

function predicates.distinct_capabilities(input)
  local list = input.AllowedMonitorCapabilities or {}
  if #list == 2 and list[1] == list[2] then return "AllowedMonitorCapabilities[2]", list[2] end
end

function predicates.event_content(input)
  local event = input.Event
  if event.Type == "DISCONNECT" then return nil end
  local wanted = event.Type == "MESSAGE" and { "ContentType", "Content" } or { "ContentType" }
  return each(wanted, function(_, name)
    if not event[name] then return "Event." .. name, "none" end
  end)
end

function predicates.integration_subtype(input)
  local got = input.Subtype
  if got and got ~= "connect:sms" and got ~= "connect:WhatsApp" then return "Subtype", got end
end

-- participants ----------------------------------------------------------------------------------

function predicates.content_size(input)
  if #input.Content > MESSAGE_BYTES then return "Content", #input.Content .. " bytes" end
end

--- Content of any type but some is JSON; what came is not told, for it may be anybody's.
function predicates.json_content(...)
  local plain = set(...)
  return function(input)
    if not plain[input.ContentType] and core.json_decode(input.Content) == nil then return "Content" end
  end
end

--- Events of some types name a message.
function predicates.message_named(...)
  local receipts = set(...)
  return function(input)
    if not receipts[input.ContentType] then return nil end
    local named = core.json_decode(input.Content or "")
    if type(named) ~= "table" or type(named.messageId) ~= "string" then return "Content" end
  end
end

function predicates.attachment_size(input)
  local got = input.AttachmentSizeInBytes
  if got > FILE_BYTES then return "AttachmentSizeInBytes", got end
end

return predicates
