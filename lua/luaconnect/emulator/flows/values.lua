--- What the references in a flow stand for: "$.Attributes.order", "$.External['total']" ...
--
-- A reference to what is not there stands for the empty text.
-- @module luaconnect.emulator.flows.values

local core = require "luaconnect.core"

local values = {}

local LONGEST = 2 ^ 20 -- bytes of a text

-- whole numbers have no ".0", whatever Lua reads them
local function spell(value)
  if type(value) == "table" then return assert(core.json_encode(value)) end
  if type(value) == "number" and value % 1 == 0 then return ("%.0f"):format(value) end
  return tostring(value)
end

-- roots -----------------------------------------------------------------------------------------

local function member(name)
  return function(_, contact) return contact.record[name] end
end

local function data(name)
  return function(_, contact) return (contact.data or {})[name] end
end

local function attributes(world, contact)
  return world.contacts:chain_of(contact).attributes
end

local function segments(_, contact)
  local found = {}
  for key, value in pairs(contact.record.SegmentAttributes or {}) do
    found[key] = value.ValueString or value.ValueInteger or value.ValueMap
  end
  return found
end

local function find(world, contact, kind, id)
  local instance = id and world.resources:instance(contact.instance)
  return instance and instance:find(kind, id) or nil
end

-- the queue that a contact is in, else the one that it is meant for
local function queue(world, contact)
  local info, target = contact.record.QueueInfo, contact.target or {}
  local doc = find(world, contact, "queue", info and info.Id or target.queue or target.agent)
  return doc and { Name = doc.body.Name, ARN = doc.arn }
end

local function agent(world, contact)
  local info = contact.record.AgentInfo
  local doc = find(world, contact, "user", info and info.Id)
  if not doc then return info and { UserName = info.Id } end
  local identity = doc.body.IdentityInfo or {}
  return {
    UserName = doc.body.Username, FirstName = identity.FirstName, LastName = identity.LastName, ARN = doc.arn,
  }
end

local function task(_, contact)
  return contact.record.Channel == "TASK" and { ContactId = contact.id } or nil
end

local function instance_arn(world, contact)
  local instance = world.resources:instance(contact.instance)
  return instance and instance.arn
end

local ROOTS = {
  ContactId = function(_, contact) return contact.id end,
  InitialContactId = function(_, contact) return contact.chain end,
  Task = task,
  InstanceARN = instance_arn, Attributes = attributes, SegmentAttributes = segments,
  Queue = queue, Agent = agent,
  References = function(_, contact) return contact.references end,
}

for _, name in ipairs {
  "PreviousContactId", "Channel", "InitiationMethod", "CustomerId", "CustomerEndpoint", "SystemEndpoint",
  "Name", "Description", "LanguageCode", "Tags",
} do
  ROOTS[name] = member(name)
end

-- roots of what a flow itself has found out
for _, name in ipairs {
  "External", "Customer", "FlowAttributes", "StoredCustomerInput", "Views", "Metrics", "Lex", "Modules",
  "Case", "Media", "MediaStreams", "Wisdom", "TextToSpeechVoiceId",
} do
  ROOTS[name] = data(name)
end

-- references --------------------------------------------------------------------------------------

-- a name after a dot; a name in quotes or a number in brackets
local STEPS = { "^%.([%w_%-\128-\255]+)", "^%['([^']*)'%]", '^%["([^"]*)"%]', "^%[(%d+)%]" }

-- the step at a place, and where it ends
local function step_at(text, at)
  for _, pattern in ipairs(STEPS) do
    local _, stop, name = text:find(pattern, at)
    if stop then return name, stop end
  end
end

-- the steps of the longest reference that begins at a place, and where it ends
local function parse(text, first)
  local steps, last = {}, first
  local name, stop = step_at(text, first + 1)
  while name do
    steps[#steps + 1], last = name, stop
    name, stop = step_at(text, stop + 1)
  end
  return steps, last
end

-- the steps of a text that is a reference as a whole, or nil
local function steps_of(text)
  if text:sub(1, 2) ~= "$." then return nil end
  local steps, stop = parse(text, 1)
  return steps[1] and stop == #text and steps or nil
end

--- Whether the whole of a text is a reference.
function values.is_path(text)
  return steps_of(text) ~= nil
end

local function follow(value, steps)
  for i = 2, #steps do
    if type(value) ~= "table" then return nil end
    local index = tonumber(steps[i])
    local found = value[steps[i]]
    if found == nil and index then found = value[index + 1] end
    value = found
  end
  return value
end

-- what steps lead to, as a text
local function found(world, contact, steps)
  local root = ROOTS[steps[1]]
  local value = root and follow(root(world, contact), steps)
  return value == nil and "" or spell(value)
end

-- the text with all references replaced, piece by piece; nil when that gets too long
local function replaced(world, contact, text)
  local pieces, size, at = {}, 0, 1
  local function add(piece)
    pieces[#pieces + 1], size = piece, size + #piece
  end
  local first = text:find("$.", 1, true)
  while first and size <= LONGEST do
    local steps, stop = parse(text, first)
    add(text:sub(at, first - 1))
    add(steps[1] and found(world, contact, steps) or text:sub(first, stop))
    at = stop + 1
    first = text:find("$.", at, true)
  end
  add(text:sub(at))
  return size <= LONGEST and table.concat(pieces) or nil
end

--- A text with what its references stand for in their place.
-- @tparam table world the emulator
-- @tparam table contact
-- @tparam ?string text
-- @treturn ?string nil when it would have more than a mebibyte
function values.text(world, contact, text)
  if type(text) ~= "string" then return text == nil and "" or spell(text) end
  if not text:find("$.", 1, true) then return text end
  local steps = steps_of(text)
  if steps then return found(world, contact, steps) end
  return replaced(world, contact, text)
end

return values
