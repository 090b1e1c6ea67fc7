--- What a new instance has: hours, a queue, flows, a routing profile, security profiles, agent statuses
-- and a user.
--
-- Ids that nobody gave are made of names, so that they are the same wherever an emulator starts.
-- @module luaconnect.emulator.resources.outfit

local core = require "luaconnect.core"
local engine = require "luaconnect.emulator.resources.engine"

local outfit = {}

--- Ids and names of what stands in every new instance, made of its id.
-- @tparam string instance id of the instance
-- @tparam string kind
-- @tparam string name
-- @treturn string
function outfit.id(instance, kind, name)
  local hex = core.sha1hex(instance .. "/" .. kind .. "/" .. name)
  return ("%s-%s-4%s-8%s-%s"):format(hex:sub(1, 8), hex:sub(9, 12), hex:sub(13, 15), hex:sub(16, 18),
    hex:sub(19, 30))
end

--- The content of flows that were given none: contacts go to their queue, else to the first one.
outfit.FLOW = '{"Version":"2019-10-30","StartAction":"queue","Metadata":{},"Actions":['
  .. '{"Identifier":"queue","Type":"TransferContactToQueue","Parameters":{},"Transitions":{'
  .. '"NextAction":"end","Errors":[{"ErrorType":"QueueAtCapacity","NextAction":"end"},'
  .. '{"ErrorType":"NoMatchingError","NextAction":"end"}]}},'
  .. '{"Identifier":"end","Type":"DisconnectParticipant","Parameters":{},"Transitions":{}}]}'

local WEEK = { "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY" }

local function always()
  local slots = {}
  for i, day in ipairs(WEEK) do
    slots[i] = {
      Day = day, StartTime = { Hours = 0, Minutes = 0 }, EndTime = { Hours = 23, Minutes = 59 },
    }
  end
  return slots
end

local PROFILES = {
  { "Admin", "Administrators",
    { "BasicAgentAccess", "Users.Create", "Users.Edit", "Users.Delete", "Users.View" } },
  { "Agent", "Agents", { "BasicAgentAccess", "OutboundCallAccess" } },
  { "CallCenterManager", "Managers", { "BasicAgentAccess", "Users.View", "AccessMetrics" } },
  { "QualityAnalyst", "Analysts of quality", { "AccessMetrics" } },
}

local STATUSES = { { "Available", "ROUTABLE", 1 }, { "Offline", "OFFLINE", 2 } }

-- a put document of an instance, by a name that its id is made of
local function planter(world, instance, now)
  return function(kind, name, body, id)
    return engine.put(world, kind, { instance = instance, parent = "" }, {
      id = id or outfit.id(instance, kind, name), body = body, now = now,
    })
  end
end

-- a bare string is a row with nothing but an id
local function rows_of(list)
  local found = {}
  for i, row in ipairs(list or {}) do found[i] = type(row) == "string" and { id = row } or row end
  return found
end

local function plant_flows(put, list)
  for i, row in ipairs(rows_of(list)) do
    local content = type(row.content) == "table" and assert(core.json_encode(row.content))
      or row.content or outfit.FLOW
    put("flow", row.id, {
      Name = row.name or (i == 1 and "Default flow" or "Flow " .. row.id), Type = row.type or "CONTACT_FLOW",
      State = "ACTIVE", Status = "PUBLISHED", Content = content, Draft = content,
    }, row.id)
  end
end

local function plant_queues(put, list, hours)
  for i, row in ipairs(rows_of(list)) do
    put("queue", row.id, {
      Name = row.name or (i == 1 and "BasicQueue" or "Queue " .. row.id), Status = "ENABLED",
      QueueType = "STANDARD", HoursOfOperationId = hours, Description = "",
    }, row.id)
  end
end

-- the configuration of a quick connect by its type
local function quick_connect(row)
  local type = row.type or "QUEUE"
  local configs = {
    USER = { UserConfig = { UserId = row.user, ContactFlowId = row.flow } },
    QUEUE = { QueueConfig = { QueueId = row.queue, ContactFlowId = row.flow } },
    PHONE_NUMBER = { PhoneConfig = { PhoneNumber = row.phone_number } },
    FLOW = { FlowConfig = { ContactFlowId = row.flow } },
  }
  local config = configs[type]
  config.QuickConnectType = type
  return { Name = row.name or row.id, QuickConnectConfig = config }
end

local function plant_rows(put, row)
  for _, each in ipairs(rows_of(row.quick_connects)) do
    put("quick_connect", each.id, quick_connect(each), each.id)
  end
  for _, each in ipairs(rows_of(row.task_templates)) do
    put("task_template", each.id, {
      Name = each.name or each.id, Status = each.status or "ACTIVE", ContactFlowId = each.flow,
      Fields = { { Id = { Name = "Name" }, Type = "NAME" } },
    }, each.id)
  end
end

local function plant_agents(world, put, queue, username)
  local profile = put("routing_profile", "Basic Routing Profile", {
    Name = "Basic Routing Profile", Description = "Calls, chats, tasks and emails of one queue",
    DefaultOutboundQueueId = queue, IsDefault = true, AgentAvailabilityTimer = "TIME_SINCE_LAST_ACTIVITY",
    MediaConcurrencies = {
      { Channel = "VOICE", Concurrency = 1 }, { Channel = "CHAT", Concurrency = 2 },
      { Channel = "TASK", Concurrency = 1 }, { Channel = "EMAIL", Concurrency = 1 },
    },
    QueueConfigs = {
      { QueueReference = { QueueId = queue, Channel = "VOICE" }, Priority = 1, Delay = 0 },
      { QueueReference = { QueueId = queue, Channel = "CHAT" }, Priority = 1, Delay = 0 },
      { QueueReference = { QueueId = queue, Channel = "TASK" }, Priority = 1, Delay = 0 },
      { QueueReference = { QueueId = queue, Channel = "EMAIL" }, Priority = 1, Delay = 0 },
    },
  })
  local admin
  for _, row in ipairs(PROFILES) do
    local permissions = {}
    for i, name in ipairs(row[3]) do permissions[i] = name end
    local made = put("security_profile", row[1], {
      SecurityProfileName = row[1], Description = row[2], Permissions = permissions,
    })
    admin = admin or made
  end
  for _, row in ipairs(STATUSES) do
    put("agent_status", row[1], { Name = row[1], Type = row[2], State = "ENABLED", DisplayOrder = row[3] })
  end
  local user = put("user", username, {
    Username = username, RoutingProfileId = profile.id, SecurityProfileIds = { admin.id },
    IdentityInfo = { FirstName = "Ada", LastName = "Admin" },
    PhoneConfig = { PhoneType = "SOFT_PHONE", AutoAccept = false, AfterContactWorkTimeLimit = 0 },
  })
  world.resources.kinds.user.created(world, user, { now = user.created })
end

-- what each attribute is in a new instance
local ATTRIBUTES = {
  { "INBOUND_CALLS", true }, { "OUTBOUND_CALLS", true }, { "CONTACTFLOW_LOGS", false },
  { "CONTACT_LENS", true }, { "AUTO_RESOLVE_BEST_VOICES", true }, { "USE_CUSTOM_TTS_VOICES", false },
  { "EARLY_MEDIA", true }, { "MULTI_PARTY_CONFERENCE", false }, { "HIGH_VOLUME_OUTBOUND", false },
  { "ENHANCED_CONTACT_MONITORING", false }, { "ENHANCED_CHAT_MONITORING", false },
  { "MULTI_PARTY_CHAT_CONFERENCE", false }, { "MESSAGE_STREAMING", false },
}

local function plant_attributes(put)
  for _, row in ipairs(ATTRIBUTES) do
    put("instance_attribute", row[1], { AttributeType = row[1], Value = tostring(row[2]) }, row[1])
  end
end

local function plant_default_profile(put)
  put("authentication_profile", "Default", {
    Name = "Default", Description = "", AllowedIps = {}, BlockedIps = {}, IsDefault = true,
    PeriodicSessionDuration = 60, MaxSessionDuration = 720,
  })
end

--- Puts into an instance what each has.
-- @tparam table world
-- @tparam table doc the instance's
-- @tparam table row lists of ids or rows: `flows`, `queues`, `quick_connects` (rows with `type` "QUEUE",
--   "USER", "FLOW" or "PHONE_NUMBER", and `flow`), `task_templates` (with `name`, `status`, `flow`)
-- @tparam number now
function outfit.equip(world, doc, row, now)
  local put, instance = planter(world, doc.id, now), doc.id
  local hours = put("hours", "Basic Hours", {
    Name = "Basic Hours", Description = "", TimeZone = "UTC", Config = always(),
  }, row.hours)
  local queues = row.queues or { outfit.id(instance, "queue", "BasicQueue") }
  plant_flows(put, row.flows or { outfit.id(instance, "flow", "Default flow") })
  plant_queues(put, queues, hours.id)
  plant_rows(put, row)
  local first = rows_of(queues)[1]
  plant_agents(world, put, first and first.id, "admin")
  plant_default_profile(put)
  plant_attributes(put)
end

-- what stands for a resource that nobody has made
local INVENTED = {
  flow = function(put, id) plant_flows(put, { { id = id, name = "Flow " .. id } }) end,
  queue = function(put, id, instance)
    plant_queues(put, { { id = id, name = "Queue " .. id } }, outfit.id(instance, "hours", "Basic Hours"))
  end,
  quick_connect = function(put, id) plant_rows(put, { quick_connects = { { id = id } } }) end,
  task_template = function(put, id, instance)
    local flow = outfit.id(instance, "flow", "Default flow")
    put("flow", "Default flow", {
      Name = "Flow of templates", Type = "CONTACT_FLOW", State = "ACTIVE", Status = "PUBLISHED",
      Content = outfit.FLOW, Draft = outfit.FLOW,
    }, flow)
    plant_rows(put, { task_templates = { { id = id, flow = flow } } })
  end,
}

--- Makes what an id is taken for that nobody has made.
-- @tparam table world
-- @tparam string instance its id
-- @tparam string kind
-- @tparam string id
-- @tparam number now
-- @treturn boolean whether such a thing can be made
function outfit.invent(world, instance, kind, id, now)
  local make = INVENTED[kind]
  if make then make(planter(world, instance, now), id, instance) end
  return make ~= nil
end

--- Adds an instance and what it has.
-- @tparam table world
-- @tparam table row with an `id`, and what `equip` reads
-- @tparam number now
function outfit.add(world, row, now)
  local doc = engine.put(world, "instance", { instance = "", parent = "" }, {
    id = row.id, now = now, tags = row.tags,
    body = {
      InstanceAlias = row.alias or row.id, IdentityManagementType = "CONNECT_MANAGED",
      InstanceStatus = "ACTIVE", InboundCallsEnabled = true, OutboundCallsEnabled = true,
    },
  })
  outfit.equip(world, doc, row, now)
  return doc
end

return outfit
