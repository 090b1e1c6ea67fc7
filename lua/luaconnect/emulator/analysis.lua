--- What is found out about what was said: segments of chats, jobs on recordings.
--
-- Nothing is analysed: a chat's segments are what was said in it, a job is accepted.
-- @module luaconnect.emulator.analysis

local chats = require "luaconnect.emulator.chats"
local contacts = require "luaconnect.emulator.contacts"
local guard = require "luaconnect.emulator.guard"
local pager = require "luaconnect.emulator.resources.pager"
local refusal = require "luaconnect.emulator.refusal"

local analysis = {}

-- segments --------------------------------------------------------------------------------------

-- what no participant said has the contact for one
local function segment(item, fields)
  fields.Id, fields.ParticipantId = item.id, item.participant or item.contact
  fields.ParticipantRole = item.role or "SYSTEM"
  fields.DisplayName, fields.Time = item.name, { AbsoluteTime = item.at }
  return fields
end

-- type of item: the type of segment that shows it, and how
local SEGMENTS = {
  MESSAGE = { "Transcript", function(item)
    return segment(item, { Content = item.content, ContentType = item.content_type })
  end },
  EVENT = { "Event", function(item)
    return segment(item, { EventType = item.content_type })
  end },
  ATTACHMENT = { "Attachments", function(item)
    return segment(item, { Attachments = chats.attachments(item) })
  end },
}

local function segments(world, contact, types)
  local wanted, found = {}, {}
  for _, kind in ipairs(types) do wanted[kind] = true end
  for _, item in ipairs(world.chats:list(contact)) do
    local facts = item.contact == contact.id and SEGMENTS[item.type]
    if facts and wanted[facts[1]] then found[#found + 1] = { [facts[1]] = facts[2](item) } end
  end
  return found
end

local CHAT = { channels = { "CHAT" } }

-- redacted ones are not to be had, since nobody redacts (ANALYT-1)
analysis.ListRealtimeContactAnalysisSegmentsV2 = guard(CHAT, function(world, call, contact)
  if call.input.OutputType ~= "Raw" then
    return nil, refusal.new("OutputTypeNotFoundException",
      "OutputType: Raw expected, got " .. call.input.OutputType)
  end
  local page, token = pager.page(call, segments(world, contact, call.input.SegmentTypes))
  if not page then return nil, token end
  return {
    Channel = "CHAT", Status = contacts.ended(contact) and "COMPLETED" or "IN_PROGRESS", Segments = page,
    NextToken = token,
  }
end)

-- Of Contact Lens, for calls; what is said in them nobody hears.
analysis.ListRealtimeContactAnalysisSegments = guard({ channels = { "VOICE" } }, function(_, call)
  local page, token = pager.page(call, {})
  if not page then return nil, token end
  return { Segments = page, NextToken = token }
end)

-- jobs ------------------------------------------------------------------------------------------

-- ANALYT-2
analysis.StartContactConversationalAnalyticsJob = guard({}, function(world, call, contact)
  if contact.record.Channel ~= "VOICE" or not contact.record.Recordings then
    return nil, refusal.request("ContactId: a call with a recording expected")
  end
  world.contacts:updated(contact, call.now, { "ContactLens.ConversationalAnalytics.Configuration" })
  return { InstanceId = call.instance.id, ContactId = contact.id }
end)

return analysis
