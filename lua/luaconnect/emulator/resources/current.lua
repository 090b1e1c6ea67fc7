--- How agents and queues stand: GetCurrentUserData, GetCurrentMetricData, PutUserStatus.
-- @module luaconnect.emulator.resources.current

local measure = require "luaconnect.emulator.resources.measure"
local pager = require "luaconnect.emulator.resources.pager"
local refuse = require "luaconnect.emulator.resources.refuse"
local search = require "luaconnect.emulator.resources.search"

local AVAILABLE, OFFLINE = "Available", "Offline"
local CONNECTED = { CONNECTED = true, CONNECTED_ONHOLD = true, CONNECTING = true, PAUSED = true }
local FAILED = { ERROR = true, MISSED = true, REJECTED = true }
local LEVELS = { "LevelOne", "LevelTwo", "LevelThree", "LevelFour", "LevelFive" }

-- statuses of users -------------------------------------------------------------------------------

-- who is not at work yet comes to it, unless the status says that they are not
local function put_status(world, call)
  local user, refused = call.instance:find("user", call.input.UserId)
  if not user then return nil, refused end
  local status
  status, refused = call.instance:find("agent_status", call.input.AgentStatusId)
  if not status then return nil, refused end
  if status.body.State ~= "ENABLED" then
    return nil, refuse.request(call, "AgentStatusId: a status that is enabled expected")
  end
  local name, done = status.body.Name, true
  if world.roster:get(user.id) then
    done, refused = world.agents:set_state(user.id, name)
  elseif name ~= OFFLINE then
    done, refused = world.agents:login(user.id, { instance = call.instance.id, status = name })
  end
  if not done then return nil, refused end
  return {}
end

-- users at work -----------------------------------------------------------------------------------

local function path_of(world, user)
  local path = {}
  for i, group in ipairs(world.resources:hierarchy(user.instance, user.body.HierarchyGroupId)) do
    path[LEVELS[i]] = { Id = group.id, Arn = group.arn }
  end
  return path
end

local function any(contacts, wanted)
  for _, contact in ipairs(contacts) do
    if wanted(contact) then return true end
  end
  return false
end

local function user_wanted(filters, row, ids)
  if not search.among(ids.Agents, row.User.Id) then return false end
  if not search.among(ids.RoutingProfiles, row.RoutingProfile and row.RoutingProfile.Id) then return false end
  if ids.Queues and not any(row.Contacts, function(contact)
    return contact.Queue ~= nil and search.among(ids.Queues, contact.Queue.Id)
  end) then return false end
  local states = filters.ContactFilter and filters.ContactFilter.ContactStates
  return not states or any(row.Contacts, function(contact)
    return search.among(states, contact.AgentContactState)
  end)
end

local FILTERED = {
  Agents = "user", RoutingProfiles = "routing_profile", Queues = "queue",
  UserHierarchyGroups = "hierarchy_group",
}

local function in_groups(path, wanted)
  if not wanted then return true end
  for _, group in pairs(path) do
    if search.among(wanted, group.Id) then return true end
  end
  return false
end

local function user_data(world, call)
  local filters = call.input.Filters
  local ids, refused = measure.ids(call, filters, FILTERED)
  if not ids then return nil, refused end
  local found = {}
  for _, row in ipairs(world.agents:view(call.instance)) do
    local user = world.resources:get("user", call.instance.id, "", row.User.Id)
    row.HierarchyPath = user and path_of(world, user) or {}
    local status = world.resources.shelf:named("agent_status", call.instance.id, "", row.Status.StatusName)
    row.Status.StatusArn = status and status.arn
    if user_wanted(filters, row, ids) and in_groups(row.HierarchyPath, ids.UserHierarchyGroups) then
      found[#found + 1] = row
    end
  end
  local page, token = pager.page(call, found)
  if not page then return nil, token end
  return { UserDataList = page, NextToken = token, ApproximateTotalCount = #found }
end

-- queues ------------------------------------------------------------------------------------------

local function works_on(agent, cell)
  if cell.profile and agent.profile ~= cell.profile then return false end
  for _, row in ipairs(agent.queues) do
    local in_channel = not row.channel or search.among(cell.channels, row.channel)
    if in_channel and search.among(cell.queues, row.id) then return true end
  end
  return false
end

local function has_contact(agent, states)
  for _, row in pairs(agent.contacts) do
    if states[row.state] then return true end
  end
  return false
end

local function is_custom(agent)
  return agent.status ~= AVAILABLE and agent.status ~= OFFLINE
end

local function is_free(world, agent, cell)
  for _, channel in ipairs(cell.channels) do
    if world.roster:takes(agent, channel) then return true end
  end
  return false
end

local function slots(agent, cell)
  local active, most = 0, 0
  for _, row in pairs(agent.contacts) do
    if row.state ~= "PAUSED" and search.among(cell.channels, row.channel) then active = active + 1 end
  end
  for channel, count in pairs(agent.channels) do
    if search.among(cell.channels, channel) then most = most + count end
  end
  return active, math.max(0, most - active)
end

local ENDED = { ENDED = true }

-- what an agent who works on a cell adds to a figure
local OF_AGENT = {
  AGENTS_ONLINE = function(_, agent) return agent.status ~= OFFLINE end,
  AGENTS_STAFFED = function(_, agent) return agent.status ~= OFFLINE and not is_custom(agent) end,
  AGENTS_AVAILABLE = is_free,
  AGENTS_NON_PRODUCTIVE = function(_, agent) return is_custom(agent) end,
  AGENTS_ON_CALL = function(_, agent) return has_contact(agent, CONNECTED) end,
  AGENTS_ON_CONTACT = function(_, agent) return has_contact(agent, CONNECTED) end,
  AGENTS_AFTER_CONTACT_WORK = function(_, agent) return has_contact(agent, ENDED) end,
  AGENTS_ERROR = function(_, agent) return has_contact(agent, FAILED) end,
  SLOTS_ACTIVE = function(_, agent, cell) return (slots(agent, cell)) end,
  SLOTS_AVAILABLE = function(_, agent, cell)
    return agent.status == AVAILABLE and select(2, slots(agent, cell)) or 0
  end,
}

local function sum_of_agents(world, call, cell, of_agent)
  local sum = 0
  for agent in world.roster:each(call.instance.id) do
    local part = works_on(agent, cell) and of_agent(world, agent, cell)
    sum = sum + (part == true and 1 or part or 0)
  end
  return sum
end

-- how many wait in a cell, and for how long the first of them has; the latter is known of whole queues
local function waiting(world, call, cell)
  local count, oldest = 0, nil
  for _, id in ipairs(cell.queues) do
    local view = world.routing:view(id)
    local here = 0
    for _, channel in ipairs(cell.channels) do here = here + (view.channels[channel] or 0) end
    count = count + here
    if here > 0 and here == view.count then oldest = math.min(oldest or view.oldest, view.oldest) end
  end
  return count, oldest and call.now - oldest or 0
end

local function value_of(world, call, cell, name)
  if OF_AGENT[name] then return sum_of_agents(world, call, cell, OF_AGENT[name]) end
  if name == "CONTACTS_IN_QUEUE" then return (waiting(world, call, cell)) end
  if name == "OLDEST_CONTACT_AGE" then return (select(2, waiting(world, call, cell))) end
end

local function sorted(rows, criteria)
  local sort = (criteria or {})[1]
  if not sort or not sort.SortByMetric then return rows end
  local place = {}
  for i, row in ipairs(rows) do place[row] = { at = i, value = row.values[sort.SortByMetric] or 0 } end
  table.sort(rows, function(a, b)
    local x, y = place[a], place[b]
    if x.value == y.value then return x.at < y.at end
    return (x.value < y.value) == (sort.SortOrder ~= "DESCENDING")
  end)
  return rows
end

local function current(world, call)
  local cells, refused = measure.cells(call, call.input.Filters, call.input.Groupings)
  if not cells then return nil, refused end
  local rows = {}
  for i, cell in ipairs(cells) do
    local row = { values = {}, Dimensions = cell.dimensions, Collections = {} }
    for j, metric in ipairs(call.input.CurrentMetrics) do
      local value = value_of(world, call, cell, metric.Name)
      if metric.Name then row.values[metric.Name] = value end
      row.Collections[j] = {
        Metric = { Name = metric.Name, MetricId = metric.MetricId, Unit = metric.Unit }, Value = value,
      }
    end
    rows[i] = row
  end
  local page, token = pager.page(call, sorted(rows, call.input.SortCriteria))
  if not page then return nil, token end
  local results = {}
  for i, row in ipairs(page) do
    results[i] = { Dimensions = row.Dimensions, Collections = row.Collections }
  end
  return {
    MetricResults = results, NextToken = token, DataSnapshotTime = call.now, ApproximateTotalCount = #rows,
  }
end

-- contacts ----------------------------------------------------------------------------------------

local PRIORITY = 5 -- of a contact that was given none; less comes first

local function before(a, b)
  local x, y = a.record.QueuePriority or PRIORITY, b.record.QueuePriority or PRIORITY
  if x ~= y then return x < y end
  local function since(contact)
    return contact.record.QueueInfo.EnqueueTimestamp - (contact.record.QueueTimeAdjustmentSeconds or 0)
  end
  return since(a) < since(b)
end

-- the place of a contact in its queue, from 1
local function position_of(world, contact)
  local place = 1
  local queue = contact.record.QueueInfo.Id
  for _, other in world.contacts.all:each() do
    local waits = other ~= contact and other.state == "QUEUED" and other.record.QueueInfo.Id == queue
    if waits and before(other, contact) then place = place + 1 end
  end
  return place
end

-- how long a contact has yet to wait, nobody knows here
local function contact_metrics(world, call)
  local id = call.input.ContactId:match("[^/]*$")
  local contact, missing = world.contacts:find(call.instance, id, call.now)
  if not contact then return nil, missing end
  if contact.state ~= "QUEUED" then
    return nil, refuse.request(call, "ContactId: a contact that waits in a queue expected")
  end
  local results = {}
  for _, metric in ipairs(call.input.Metrics) do
    if metric.Name == "POSITION_IN_QUEUE" then
      results[#results + 1] = { Name = metric.Name, Value = { Number = position_of(world, contact) } }
    end
  end
  return { MetricResults = results, Id = contact.id, Arn = contact.record.Arn }
end

return {
  service = "connect",
  operations = {
    GetContactMetrics = contact_metrics,
    GetCurrentMetricData = current,
    GetCurrentUserData = user_data,
    PutUserStatus = put_status,
  },
  stored = { GetContactMetrics = true, GetCurrentMetricData = true },
}
