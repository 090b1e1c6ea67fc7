--- Contacts by the times of what has happened to them, so that a search looks at those of its range alone.
--
-- All of it is derived from the contacts, and made again after a restore. A row may be out of date: it
-- holds while the contact still names its time.
-- @module luaconnect.emulator.times

local times = {}

local methods = {}
local Times = { __name = "luaconnect.emulator.times", __index = methods }

-- the times that a record has, by the names that searches have for them
local READ = {
  INITIATION_TIMESTAMP = function(record) return record.InitiationTimestamp end,
  SCHEDULED_TIMESTAMP = function(record) return record.ScheduledTimestamp end,
  ENQUEUE_TIMESTAMP = function(record) return record.QueueInfo and record.QueueInfo.EnqueueTimestamp end,
  CONNECTED_TO_AGENT_TIMESTAMP = function(record)
    return record.AgentInfo and record.AgentInfo.ConnectedToAgentTimestamp
  end,
  DISCONNECT_TIMESTAMP = function(record) return record.DisconnectTimestamp end,
}

-- the event after which a time may be new
local NEWS = {
  INITIATED = { "INITIATION_TIMESTAMP", "SCHEDULED_TIMESTAMP" },
  CONTACT_DATA_UPDATED = { "SCHEDULED_TIMESTAMP" },
  QUEUED = { "ENQUEUE_TIMESTAMP" },
  CONNECTED_TO_AGENT = { "CONNECTED_TO_AGENT_TIMESTAMP" },
  DISCONNECTED = { "DISCONNECT_TIMESTAMP" },
}

--- A time of a contact.
-- @tparam table contact
-- @tparam string kind as searches name it: "INITIATION_TIMESTAMP" ...
-- @treturn ?number
function times.of(contact, kind)
  return READ[kind](contact.record)
end

-- the place of the first row that is later than a time, or not earlier
local function place_of(list, time, later)
  local low, high = 1, #list.at + 1
  while low < high do
    local middle = math.floor((low + high) / 2)
    local at = list.at[middle]
    if at > time or not later and at == time then high = middle else low = middle + 1 end
  end
  return low
end

local function list_of(self, instance, kind)
  local kinds = self.lists[instance] or {}
  self.lists[instance] = kinds
  local list = kinds[kind] or { at = {}, id = {} }
  kinds[kind] = list
  return list
end

-- most come in order; those that do not are put where they belong
local function add(self, contact, kind)
  local at = times.of(contact, kind)
  if not at then return end
  local list = list_of(self, contact.instance, kind)
  local size = #list.at
  local place = (size == 0 or list.at[size] <= at) and size + 1 or place_of(list, at, true)
  if list.at[place - 1] == at and list.id[place - 1] == contact.id then return end
  table.insert(list.at, place, at)
  table.insert(list.id, place, contact.id)
end

local function index(self)
  self.lists = {}
  for kind, read in pairs(READ) do
    local all = {}
    for _, contact in self.all:each() do
      local at = read(contact.record)
      if at then all[#all + 1] = { at = at, number = #all, contact = contact } end
    end
    table.sort(all, function(a, b) return a.at < b.at or a.at == b.at and a.number < b.number end)
    for _, row in ipairs(all) do add(self, row.contact, kind) end
  end
end

--- The times of an emulator's contacts.
-- @tparam table world has `store` and `events`
function times.new(world)
  local self = setmetatable({ all = world.store:collection "contacts", lists = {} }, Times)
  for name, kinds in pairs(NEWS) do
    world.events:on(name, function(contact)
      for _, kind in ipairs(kinds) do add(self, contact, kind) end
    end)
  end
  world.store:on_restore(function() index(self) end)
  return self
end

--- The contacts of an instance with a time in a range, in the order of that time.
-- @tparam string instance id
-- @tparam string kind of time
-- @tparam number from
-- @tparam number to
-- @treturn table a list
function methods:between(instance, kind, from, to)
  local list, found, seen = list_of(self, instance, kind), {}, {}
  local i = place_of(list, from)
  while list.at[i] and list.at[i] <= to do
    local id = list.id[i]
    local contact = self.all:get(id)
    if contact and not seen[id] and times.of(contact, kind) == list.at[i] then
      seen[id] = true
      found[#found + 1] = contact
    end
    i = i + 1
  end
  return found
end

return times
