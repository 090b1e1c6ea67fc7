--- The contacts of all instances: their records, states, chains and timers.
--
-- A contact is a document `{ id, instance, chain, flow, state, record, timers, participants }`:
-- `record` has what DescribeContact answers, but for the attributes, which belong to the chain, and
-- for the service's own tags and what is the same for most; `timers` has the times at which something
-- happens by itself, by kind; `participants` has ids, `timeline` times and the names of what has happened
-- at them, by turns; `references` is by name; `next_contact` is the id of who took over. Everything that
-- changes the state of a contact is done here, is put into the store, and is told to
-- `luaconnect.emulator.events`.
--
-- States: SCHEDULED, INITIATED, IN_FLOW, QUEUED, CONNECTED, PAUSED, DISCONNECTED (its agent may still
-- work on it), COMPLETED.
-- @module luaconnect.emulator.contacts

local employment = require "luaconnect.emulator.employment"
local predicates = require "luaconnect.rules.predicates"
local refusal = require "luaconnect.emulator.refusal"

local contacts = {}

local methods = {}
local Contacts = { __name = "luaconnect.emulator.contacts", __index = methods }

local RETENTION = 730 * 86400 -- 24 months after its initiation nobody finds a contact
local PRIORITY = 5 -- in queues, of contacts that were given none

-- timers --------------------------------------------------------------------------------------

--- Has something happen to a contact at a time, in place of what its timer of that kind was set to.
-- @tparam table contact
-- @tparam string kind known by `on_timer`
-- @tparam number at epoch seconds
function methods:arm(contact, kind, at)
  contact.timers[kind] = at
  self.timers:add(at, kind, contact.id)
end

--- Takes a timer of a contact back.
function methods:disarm(contact, kind)
  contact.timers[kind] = nil
end

--- What timers of a kind do.
-- @tparam string kind
-- @tparam function fn called with the contact and the time, unless the timer was set anew or taken
--   back, or the contact has ended
function methods:on_timer(kind, fn)
  self.timers:on(kind, function(id, at)
    local contact = self.all:get(id)
    if not contact or contact.timers[kind] ~= at then return end
    contact.timers[kind] = nil
    if not contacts.ended(contact) then fn(contact, at) end
  end)
end

-- trees: contacts linked in any way, which share the id of the first; one that stands alone is not listed
local function plant(self, contact)
  local root = contact.record.ContactAssociationId
  if root == contact.id then return end
  local tree = self.trees[root] or { root }
  self.trees[root] = tree
  tree[#tree + 1] = contact.id
end

local function rebuild(self)
  self.trees = {}
  for id, contact in self.all:each() do
    for kind, at in pairs(contact.timers) do self.timers:add(at, kind, id) end
    plant(self, contact)
  end
end

--- The contacts of an emulator.
-- @tparam table world has `store`, `timers` and `events`, and by the time of the first contact `flows` and
--   `routing`
function contacts.new(world)
  local self = setmetatable({
    all = world.store:collection "contacts", chains = world.store:collection "chains",
    timers = world.timers, events = world.events, trees = {}, world = world,
  }, Contacts)
  world.store:on_restore(function() rebuild(self) end)
  self:on_timer("begin", function(contact, at) self:begin(contact, at) end)
  self:on_timer("connect", function(contact, at)
    self:finish(contact, at, "CUSTOMER_CONNECTION_NOT_ESTABLISHED")
  end)
  self:on_timer("expire", function(contact, at) self:finish(contact, at, "EXPIRED") end)
  return self
end

-- chains --------------------------------------------------------------------------------------

--- A chain: contacts linked by PreviousContactId, which share their user attributes.
-- @tparam[opt] table attributes to start with a copy of
-- @treturn table a document `{ id, contacts, attributes, bytes }`, without an id before its first
--   contact is there; `contacts` has ids
function contacts.chain(attributes)
  local chain = { contacts = {}, attributes = {}, bytes = 0 }
  for key, value in pairs(attributes or {}) do
    chain.attributes[key] = value
  end
  chain.bytes = predicates.weight(chain.attributes)
  return chain
end

--- The chain of a contact.
-- @treturn table
function methods:chain_of(contact)
  return self.chains:get(contact.chain)
end

--- Sets user attributes of a chain, all or none.
-- @tparam table chain
-- @tparam[opt] table attributes
-- @treturn ?boolean true, or nil and a refusal when they would weigh too much (GEN-1)
function methods:set_attributes(chain, attributes)
  if not attributes then return true end
  local bytes = chain.bytes
  for key, value in pairs(attributes) do
    local old = chain.attributes[key]
    bytes = bytes + #value + (old and -#old or #key)
  end
  if bytes > predicates.ATTRIBUTE_BYTES then
    return nil, refusal.request(("Attributes: keys and values of at most %d bytes together expected, got %d")
      :format(predicates.ATTRIBUTE_BYTES, bytes))
  end
  for key, value in pairs(attributes) do
    chain.attributes[key] = value
  end
  chain.bytes = bytes
  if chain.id then self.chains:put(chain.id, chain) end
  return true
end

-- a chain of two and more has an initial contact, which all its contacts name
local function join(self, chain, contact)
  local members = chain.contacts
  members[#members + 1] = contact.id
  chain.id = members[1]
  contact.chain = chain.id
  self.chains:put(chain.id, chain)
  if #members == 1 then return end
  contact.record.InitialContactId = chain.id
  if #members == 2 then
    local first = self.all:get(chain.id)
    first.record.InitialContactId = chain.id
    self.all:put(first.id, first)
  end
end

-- states --------------------------------------------------------------------------------------

-- a contact that something has happened to
local function happened(self, contact, at, name, updated)
  local timeline = contact.timeline
  timeline[#timeline + 1] = at
  timeline[#timeline + 1] = name
  contact.record.LastUpdateTimestamp = at
  self.all:put(contact.id, contact)
  self.events:emit(name, contact, at, updated)
end

--- Adds a contact, which nobody has heard of before it is launched.
-- @tparam table instance
-- @tparam table record with `Id`; becomes the contact's
-- @tparam table link of `luaconnect.emulator.links`
-- @tparam number now
-- @tparam[opt] string flow id of the flow that it enters
-- @treturn table the contact
function methods:open(instance, record, link, now, flow)
  local contact = {
    id = record.Id, instance = instance.id, flow = flow, state = "INITIATED", record = record, timers = {},
    timeline = {},
  }
  record.Arn = instance:arn_of("contact", record.Id)
  record.InitiationTimestamp = now
  record.LastUpdateTimestamp = now
  record.PreviousContactId = link.previous
  record.RelatedContactId = link.related
  record.ContactAssociationId = link.association or record.Id
  join(self, link.chain, contact)
  self.all:put(contact.id, contact)
  plant(self, contact)
  return contact
end

--- Tells of a new contact.
function methods:announce(contact, now)
  happened(self, contact, now, "INITIATED")
end

--- Has a contact take its course: at once, or from its ScheduledTimestamp on.
-- @tparam table contact
-- @tparam number now
function methods:launch(contact, now)
  local scheduled = contact.record.ScheduledTimestamp
  if scheduled then
    contact.state = "SCHEDULED"
    self:arm(contact, "begin", scheduled)
  end
  self:announce(contact, now)
  if not scheduled then self:begin(contact, now) end
end

--- Has a scheduled contact begin at another time, and live as long as before.
-- @tparam table contact
-- @tparam number time
-- @tparam number now
function methods:reschedule(contact, time, now)
  local record = contact.record
  local expire = contact.timers.expire
  if expire then self:arm(contact, "expire", expire + time - record.ScheduledTimestamp) end
  record.ScheduledTimestamp = time
  self:arm(contact, "begin", time)
  self:updated(contact, now, { "ScheduledTimestamp" })
end

--- Has a contact enter its flow, unless another system takes it through its life (`external`).
function methods:begin(contact, at)
  contact.state = "IN_FLOW"
  contact.record.ConnectedToSystemTimestamp = at
  happened(self, contact, at, "CONNECTED_TO_SYSTEM")
  if not contact.external then self.world.flows:enter(contact, at) end
end

--- Puts a contact into a queue.
-- @tparam table contact
-- @tparam string queue id
-- @tparam number at
function methods:enqueue(contact, queue, at)
  contact.state = "QUEUED"
  contact.record.QueueInfo = { Id = queue, EnqueueTimestamp = at }
  happened(self, contact, at, "QUEUED")
  self.world.routing:queued(contact, at)
  if contact.state == "QUEUED" then self.world.flows:queued(contact, at) end
end

--- Connects a contact to an agent.
-- @tparam table contact
-- @tparam string user id of the agent
-- @tparam number at
function methods:connect(contact, user, at)
  contact.state = "CONNECTED"
  contact.record.AgentInfo = {
    Id = user, AcceptedByAgentTimestamp = at, ConnectedToAgentTimestamp = at,
    Capabilities = contact.agent_capabilities,
    HierarchyGroups = employment.groups(self.world, contact.instance, user),
  }
  happened(self, contact, at, "CONNECTED_TO_AGENT")
  self.world.flows:connected(contact, at)
end

-- what a contact that was paused has to go on from
local function wake(contact, at)
  local record, from = contact.record, contact.paused
  local seconds = math.max(0, math.floor(at - record.LastPausedTimestamp))
  contact.paused = nil
  record.TotalPauseDurationInSeconds = (record.TotalPauseDurationInSeconds or 0) + seconds
  if from == "CONNECTED" then
    local agent = record.AgentInfo
    agent.AgentPauseDurationInSeconds = (agent.AgentPauseDurationInSeconds or 0) + seconds
  end
  return from
end

--- Pauses a contact, whose `paused` is the state that it will go on from.
function methods:pause(contact, at)
  local record = contact.record
  contact.paused, contact.state = contact.state, "PAUSED"
  record.LastPausedTimestamp = at
  record.TotalPauseCount = (record.TotalPauseCount or 0) + 1
  happened(self, contact, at, "PAUSED")
end

--- Has a contact that is paused go on.
function methods:resume(contact, at)
  contact.state = wake(contact, at)
  contact.record.LastResumedTimestamp = at
  happened(self, contact, at, "RESUMED")
end

--- Says that properties of a contact have changed.
-- @tparam table contact
-- @tparam number at
-- @tparam table updated a list of names as contact events have them: "UserDefinedAttributes" ...
function methods:updated(contact, at, updated)
  happened(self, contact, at, "CONTACT_DATA_UPDATED", updated)
end

--- Keeps what was changed in a contact, without telling anybody.
-- @tparam table contact
-- @tparam[opt] number at the time of a change that its record shows
function methods:keep(contact, at)
  if at then contact.record.LastUpdateTimestamp = at end
  self.all:put(contact.id, contact)
end

--- Ends a contact. It is complete, too, unless somebody who was told of the end has set
-- `contact.after_work`; whoever did calls `complete`.
-- @tparam table contact
-- @tparam number at epoch seconds
-- @tparam ?string reason
function methods:finish(contact, at, reason)
  if contact.paused then wake(contact, at) end
  contact.state = "DISCONNECTED"
  contact.timers = {}
  contact.record.DisconnectTimestamp = at
  contact.record.DisconnectReason = reason
  happened(self, contact, at, "DISCONNECTED")
  if not contact.after_work then self:complete(contact, at) end
end

--- Completes a contact that has ended.
function methods:complete(contact, at)
  contact.state, contact.after_work = "COMPLETED", nil
  happened(self, contact, at, "COMPLETED")
end

--- Whether a contact has ended.
function contacts.ended(contact)
  return contact.record.DisconnectTimestamp ~= nil
end

-- looking -------------------------------------------------------------------------------------

-- the id in an id or ARN
local function bare(instance, id)
  local prefix = instance.arn .. "/contact/"
  return id:sub(1, #prefix) == prefix and id:sub(#prefix + 1) or id
end

--- A contact of an instance.
-- @tparam ?table instance which nothing names where MEDIA-1 does not count
-- @tparam ?string id id or ARN
-- @tparam number now
-- @treturn ?table the contact, or nil and a refusal
function methods:find(instance, id, now)
  local contact = instance and id and (self.all:get(id) or self.all:get(bare(instance, id)))
  if not contact or contact.instance ~= instance.id
    or contact.record.InitiationTimestamp + RETENTION < now then
    return nil, refusal.missing("CONTACT")
  end
  return contact
end

--- All contacts that hang together with one, the first of them first.
-- @treturn table ids
function methods:tree_of(contact)
  local root = contact.record.ContactAssociationId
  return self.trees[root] or { root }
end

--- The tags of a contact, the service's own among them.
function contacts.tags(contact)
  local record = contact.record
  local tags = { ["aws:connect:instanceId"] = contact.instance }
  if record.SystemEndpoint then tags["aws:connect:systemEndpoint"] = record.SystemEndpoint.Address end
  for key, value in pairs(record.Tags or {}) do tags[key] = value end
  return tags
end

local DETAIL = 1024 -- bytes that a task's details have room for

--- What agents see of a task; nil of all else.
function contacts.details(contact)
  local record = contact.record
  local text = record.Description
  if record.Channel ~= "TASK" then return nil end
  return { Name = record.Name, Description = text and #text <= DETAIL and text or nil }
end

-- initiation methods of contacts that came over no endpoint of the system's own (DESC-1)
local INSIDE = { MONITOR = true, QUEUE_TRANSFER = true, CALLBACK = true }

--- A contact as DescribeContact shows it.
-- @tparam table contact
-- @treturn table
function methods:view(contact)
  local shown = {}
  for name, value in pairs(contact.record) do shown[name] = value end
  shown.Attributes, shown.LanguageCode = self:chain_of(contact).attributes, nil
  shown.Tags = contacts.tags(contact)
  shown.QueuePriority = shown.QueuePriority or PRIORITY
  shown.ContactDetails = contacts.details(contact)
  if INSIDE[shown.InitiationMethod] then shown.SystemEndpoint = nil end
  return shown
end

return contacts
