--- What the references in a flow stand for: "$.Attributes.order", "$.External['total']" ...
--
-- A reference to what is not there stands for the empty text.
-- @module luaconnect.emulator.flows.values

local core = require "luaconnect.core"

local values = {}

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

-- the steps of a path: names after dots, or quoted or numbers in brackets; nil when it is none
local function steps_of(path)
  local steps, rest = {}, path:sub(2)
  while rest ~= "" do
    local name, after = rest:match "^%.([%w_%-:\128-\255]+)(.*)$"
    if not name then name, after = rest:match "^%[['\"]([^'\"]*)['\"]%](.*)$" end
    if not name then name, after = rest:match "^%[(%d+)%](.*)$" end
    if not name then return nil end
    steps[#steps + 1], rest = name, after
  end
  return steps
end

--- Whether the whole of a text is a reference.
function values.is_path(text)
  return text:sub(1, 2) == "$." and steps_of(text) ~= nil
end

--- The name after "$." of a reference.
-- @treturn ?string
function values.root(path)
  local steps = steps_of(path)
  return steps and steps[1]
end

--- Whether there is such a root.
function values.known(root)
  return ROOTS[root] ~= nil
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

--- What a reference stands for.
-- @tparam table world the emulator
-- @tparam table contact
-- @tparam string path
-- @return a text, number, boolean, table, or nil
function values.find(world, contact, path)
  local steps = steps_of(path)
  local root = steps and ROOTS[steps[1]]
  if not root then return nil end
  return follow(root(world, contact), steps)
end

-- the references in a text; a dot or comma at the end belongs to the text
local REFERENCE = "%$%.[%w_%-:\128-\255]+[%w_%-:.%[%]'\"\128-\255]*"

local function replace(world, contact, found)
  local path, rest = found:match "^(.-)([.:'\"]*)$"
  while path ~= "" and not steps_of(path) do
    path, rest = path:sub(1, -2), path:sub(-1) .. rest
  end
  local value = values.find(world, contact, path)
  return (value == nil and "" or spell(value)) .. rest
end

--- A text with what its references stand for in their place.
-- @tparam table world the emulator
-- @tparam table contact
-- @tparam ?string text
-- @treturn string
function values.text(world, contact, text)
  if type(text) ~= "string" then return text == nil and "" or spell(text) end
  if not text:find("$.", 1, true) then return text end
  if steps_of(text) then
    local value = values.find(world, contact, text)
    return value == nil and "" or spell(value)
  end
  return (text:gsub(REFERENCE, function(found) return replace(world, contact, found) end))
end

return values
