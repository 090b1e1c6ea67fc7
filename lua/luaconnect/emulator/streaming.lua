--- What chats are sent through besides their participants: streaming endpoints, media processing.
--
-- A contact's `streams` is a list of `{ id, topic }`; a chain's `processing` is `{ processor,
-- failure_mode }`.
-- @module luaconnect.emulator.streaming

local guard = require "luaconnect.emulator.guard"
local refusal = require "luaconnect.emulator.refusal"

local streaming = {}

local STREAMS = 2 -- that a contact may have (STREAM-2)

local OPEN_CHAT = { channels = { "CHAT" }, active = true }

local function copied(list)
  local found = {}
  for i, element in ipairs(list or {}) do found[i] = element end
  return found
end

-- the id of a stream that is added to a chat; or nil and a refusal
local function add(world, contact, topic, now)
  if topic:match("^arn:[^:]+:sns:([^:]+)") ~= world.region then
    return nil, refusal.new("InvalidParameterException",
      ("ChatStreamingConfiguration.StreamingEndpointArn: a topic in %s expected"):format(world.region))
  end
  local streams = copied(contact.streams)
  if #streams >= STREAMS then
    return nil, refusal.new("LimitExceededException",
      ("ContactId: at most %d streaming endpoints of a contact expected"):format(STREAMS))
  end
  local id = world.uuid()
  streams[#streams + 1] = { id = id, topic = topic }
  contact.streams = streams
  world.contacts:keep(contact, now)
  return id
end

streaming.StartContactStreaming = guard(OPEN_CHAT, function(world, call, contact)
  local topic = call.input.ChatStreamingConfiguration.StreamingEndpointArn
  local id, refused = add(world, contact, topic, call.now)
  if not id then return nil, refused end
  return { StreamingId = id }
end)

streaming.StopContactStreaming = guard({ channels = { "CHAT" } }, function(world, call, contact)
  local streams = copied(contact.streams)
  for i, stream in ipairs(streams) do
    if stream.id == call.input.StreamingId then
      table.remove(streams, i)
      contact.streams = streams
      world.contacts:keep(contact, call.now)
      return {}
    end
  end
  return nil, refusal.missing("STREAMING")
end)

-- the rest of a chat is processed, also in the contacts that follow (MEDIA-1)
local function process(world, contact, processing)
  local chain = world.contacts:chain_of(contact)
  chain.processing = processing
  world.contacts.chains:put(chain.id, chain)
  return {}
end

streaming.StartContactMediaProcessing = guard(OPEN_CHAT, function(world, call, contact)
  return process(world, contact, {
    processor = call.input.ProcessorArn, failure_mode = call.input.FailureMode,
  })
end)

streaming.StopContactMediaProcessing = guard(OPEN_CHAT, function(world, _, contact)
  if not world.contacts:chain_of(contact).processing then
    return nil, refusal.request("ContactId: a chat whose media are processed expected")
  end
  return process(world, contact, nil)
end)

return streaming
