--- The control API's inventory: instances, resources, queues and contacts.
-- @module luaconnect.emulator.control.inventory

local chats = require "luaconnect.emulator.chats"
local listing = require "luaconnect.emulator.control.listing"

local inventory = {}

local PAGE, MOST = 100, 1000 -- contacts of one answer

-- instances -------------------------------------------------------------------------------------

local function instances(world)
  local rows = {}
  for i, doc in ipairs(world.resources:all("instance", "")) do
    rows[i] = { id = doc.id, arn = doc.arn, name = doc.body.InstanceAlias }
  end
  return listing("instances", rows)
end

-- has `fn` called with each document of a kind, in one instance or all
local function each_resource(world, kind, instance, fn)
  for _, doc in ipairs(world.resources:all("instance", "")) do
    if not instance or instance == doc.id then
      for _, found in ipairs(world.resources:all(kind, doc.id)) do fn(found, doc) end
    end
  end
end

local function resources(world, asked)
  local row = world.resources.kinds[asked.kind]
  if not row or row.account then
    return nil, 404, asked.kind .. ": a kind of resources of an instance expected, such as queue or user"
  end
  local rows = {}
  each_resource(world, asked.kind, asked.query.instance, function(doc, instance)
    rows[#rows + 1] = { id = doc.id, arn = doc.arn, name = doc.name, instance = instance.id }
  end)
  return listing("resources", rows)
end

local function queues(world, asked)
  local rows = {}
  each_resource(world, "queue", asked.query.instance, function(doc, instance)
    local seen = world.routing:view(doc.id)
    rows[#rows + 1] = {
      id = doc.id, name = doc.name, instance = instance.id, count = seen.count, channels = seen.channels,
      oldest = seen.oldest,
    }
  end)
  return listing("queues", rows)
end

-- contacts --------------------------------------------------------------------------------------

-- a contact in one line
local function brief(contact)
  local record = contact.record
  local queue, agent = record.QueueInfo, record.AgentInfo
  return {
    id = contact.id, instance = contact.instance, flow = contact.flow, channel = record.Channel,
    state = contact.state, method = record.InitiationMethod, name = record.Name,
    queue = queue and queue.Id, agent = agent and agent.Id, initial = record.InitialContactId,
    previous = record.PreviousContactId, related = record.RelatedContactId,
    initiated = record.InitiationTimestamp, scheduled = record.ScheduledTimestamp,
    updated = record.LastUpdateTimestamp, ended = record.DisconnectTimestamp,
    reason = record.DisconnectReason,
  }
end

local FILTERS = { "instance", "channel", "state", "queue", "agent", "flow" }

local function fits(contact, row, query)
  for _, name in ipairs(FILTERS) do
    if query[name] and row[name] ~= query[name] then return false end
  end
  return not query.open or (query.open == "true") == (contact.record.DisconnectTimestamp == nil)
end

local function page_size(query)
  local limit = tonumber(query.limit or PAGE)
  if not limit or limit < 1 or limit > MOST or limit % 1 ~= 0 then
    return nil, 400, ("limit: 1 to %d expected, got %s"):format(MOST, query.limit)
  end
  return limit
end

local function contacts(world, asked)
  local query = asked.query
  local limit, status, message = page_size(query)
  if not limit then return nil, status, message end
  if query.after and not world.contacts.all:get(query.after) then
    return nil, 400, "after: the id of a contact expected, got " .. query.after
  end
  local rows = {}
  for _, contact in world.contacts.all:latest(query.after) do
    local row = brief(contact)
    if fits(contact, row, query) then rows[#rows + 1] = row end
    if #rows > limit then break end
  end
  local more = #rows > limit
  if more then rows[#rows] = nil end
  return listing("contacts", rows, { next = more and rows[limit].id or nil })
end

local function timeline(contact)
  local rows, kept = {}, contact.timeline or {}
  for i = 1, #kept, 2 do
    rows[#rows + 1] = { at = kept[i], event = kept[i + 1] }
  end
  return rows
end

local function participants(world, contact)
  local rows = {}
  for i, participant in ipairs(world.participants:of(contact)) do
    rows[i] = {
      id = participant.id, role = participant.role, name = participant.name, state = participant.state,
    }
  end
  return rows
end

local function transcript(world, contact)
  if contact.record.Channel ~= "CHAT" then return nil end
  local rows = {}
  for i, item in ipairs(world.chats:list(contact)) do rows[i] = chats.view(item) end
  return rows
end

local function contact_of(world, asked)
  local contact = world.contacts.all:get(asked.contact)
  if not contact then return nil, 404, asked.contact .. ": the id of a contact expected" end
  local shown = brief(contact)
  shown.record = world.contacts:view(contact, world.resources:instance(contact.instance))
  shown.timeline = timeline(contact)
  shown.participants = participants(world, contact)
  shown.transcript = transcript(world, contact)
  return shown
end

inventory[1] = { "GET", "/_emulator/instances", instances }
inventory[2] = { "GET", "/_emulator/resources/:kind", resources, { "instance" } }
inventory[3] = { "GET", "/_emulator/queues", queues, { "instance" } }
inventory[4] = {
  "GET", "/_emulator/contacts", contacts,
  { "instance", "channel", "state", "queue", "agent", "flow", "open", "after", "limit" },
}
inventory[5] = { "GET", "/_emulator/contacts/:contact", contact_of }

return inventory
