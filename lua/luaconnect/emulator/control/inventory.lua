--- The control API's inventory: instances and contacts.
-- @module luaconnect.emulator.control.inventory

local listing = require "luaconnect.emulator.control.listing"

local inventory = {}

local PAGE, MOST = 100, 1000 -- contacts of one answer

-- instances -------------------------------------------------------------------------------------

local function instances(world)
  local rows = {}
  for i, doc in ipairs(world.resources:all("instance", "")) do rows[i] = { id = doc.id, arn = doc.arn } end
  table.sort(rows, function(a, b) return a.id < b.id end)
  return listing("instances", rows)
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
  for i, id in ipairs(contact.participants or {}) do
    local participant = world.participants.all:get(id)
    rows[i] = { id = id, role = participant.role, name = participant.name, state = participant.state }
  end
  return rows
end

local function contact_of(world, asked)
  local contact = world.contacts.all:get(asked.contact)
  if not contact then return nil, 404, asked.contact .. ": the id of a contact expected" end
  local shown = brief(contact)
  shown.record = world.contacts:view(contact, world.resources:instance(contact.instance))
  shown.timeline = timeline(contact)
  shown.participants = participants(world, contact)
  return shown
end

inventory[1] = { "GET", "/_emulator/instances", instances }
inventory[2] = {
  "GET", "/_emulator/contacts", contacts,
  { "instance", "channel", "state", "queue", "agent", "flow", "open", "after", "limit" },
}
inventory[3] = { "GET", "/_emulator/contacts/:contact", contact_of }

return inventory
