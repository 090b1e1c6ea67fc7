--- What a chat contact takes as a message.
-- @module luaconnect.emulator.participant.content

local refusal = require "luaconnect.emulator.refusal"

local content = {}

local PLAIN, MARKDOWN, JSON = "text/plain", "text/markdown", "application/json"
local RESPONSE = "application/vnd.amazonaws.connect.message.interactive.response"

-- chats that come from elsewhere carry plain text alone, and less of it; characters
local SUBTYPES = { ["connect:SMS"] = 1024, ["connect:WhatsApp"] = 4096, ["connect:Apple"] = 4096 }

-- what the member's own text still says; characters
local STRICT = { [PLAIN] = 1024, [MARKDOWN] = 1024, [JSON] = 12000, [RESPONSE] = 12288 }

local function subtype(contact)
  local value = (contact.record.SegmentAttributes or {})["connect:Subtype"]
  return value and value.ValueString
end

local function contains(list, wanted)
  for _, entry in ipairs(list) do
    if entry == wanted then return true end
  end
  return false
end

local function supported(contact)
  if SUBTYPES[subtype(contact)] then return { PLAIN } end
  return contact.content_types or { PLAIN }
end

local function check_type(contact, content_type)
  local types = supported(contact)
  if contains(types, content_type) then return true end
  return nil, refusal.validation(("ContentType: one that the contact supports (%s) expected, got %s"):format(
    table.concat(types, ", "), content_type))
end

local function characters(text)
  local _, count = text:gsub("[^\128-\191]", "")
  return count
end

local function check_length(world, contact, content_type, text)
  local limit = SUBTYPES[subtype(contact)] or world.strict_messages and STRICT[content_type]
  if not limit or characters(text) <= limit then return true end
  return nil, refusal.validation(("Content: at most %d characters expected, got %d"):format(
    limit, characters(text)))
end

--- Whether a contact takes a message that breaks no rule.
-- @tparam table world
-- @tparam table contact
-- @tparam string content_type
-- @tparam string text
-- @treturn ?boolean true, or nil and a refusal
function content.check(world, contact, content_type, text)
  local sound, refused = check_type(contact, content_type)
  if sound then sound, refused = check_length(world, contact, content_type, text) end
  return sound, refused
end

return content
