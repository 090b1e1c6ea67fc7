--- The configuration of Amazon Connect: what can be created, described, listed, changed and deleted.
--
-- Each file beside this one that has a field of it returns `{ service, kinds, operations, stored, refused }`:
-- `kinds` is a table of rows by kind, `operations` has handlers of what no verb of
-- `luaconnect.emulator.resources.engine` does, `stored` names operations that do less than the service
-- would, `refused` may say more of a refusal. A row states what the model does not say:
--
--   word: what its members and errors call it ("Queue": QueueId, QueueArn, QUEUE)
--   id: the member that names one in an input, unless it is word and "Id"
--   natural: true when what that member has is given by the user and never changes
--   by: instead of an id, the member (or a function of the input) that has the name
--   name, naming: the member, or a function of the body, that is its name; unique = false lets it recur
--   arn: the word in its ARN
--   account: true when it stands in no instance; parent: the kind that it stands in
--   create, describe, list, search, delete, updates: operations
--   sets: lists of associations, see `luaconnect.emulator.resources.sets`
--   aliases: member to the name that it has in the body; omit: members that are not kept
--   defaults: members that it has when nobody gave them
--   refs, mentions: paths of members that refer to other kinds, see `luaconnect.emulator.resources.refs`
--   filters: members of the list operation's input to members of the body that they select by
--   fields: field names of searches, in small letters, to paths in the body
--   quota: how many there may be, or a function of the contents of a new one; counts: a function of a
--     document and those contents, false when it is none of them
--   qualified: true when a version may follow an id; nested: when its ARN follows that of its parent
--   prefix: what may stand before an id
--   signed: true when it tells who made it; service: the service in its ARN, unless it is connect
--   check, created, updated, removable, shows, view: functions for what is its own
-- @module luaconnect.emulator.resources

local engine = require "luaconnect.emulator.resources.engine"
local instance = require "luaconnect.emulator.instance"
local outfit = require "luaconnect.emulator.resources.outfit"
local refusal = require "luaconnect.emulator.refusal"
local sets = require "luaconnect.emulator.resources.sets"
local shelf = require "luaconnect.emulator.resources.shelf"
local tags = require "luaconnect.emulator.resources.tags"

local resources = {}

local methods = {}
local Resources = { __name = "luaconnect.emulator.resources", __index = methods }

local FIELDS = {
  require "luaconnect.emulator.resources.access",
  require "luaconnect.emulator.resources.analytics",
  require "luaconnect.emulator.resources.campaigns",
  require "luaconnect.emulator.resources.case_tables",
  require "luaconnect.emulator.resources.cases",
  require "luaconnect.emulator.resources.current",
  require "luaconnect.emulator.resources.data_tables",
  require "luaconnect.emulator.resources.evaluations",
  require "luaconnect.emulator.resources.flows",
  require "luaconnect.emulator.resources.historical",
  require "luaconnect.emulator.resources.hours",
  require "luaconnect.emulator.resources.instances",
  require "luaconnect.emulator.resources.notifications",
  require "luaconnect.emulator.resources.numbers",
  require "luaconnect.emulator.resources.queues",
  require "luaconnect.emulator.resources.related_items",
  require "luaconnect.emulator.resources.tasks",
  require "luaconnect.emulator.resources.test_cases",
  require "luaconnect.emulator.resources.users",
  require "luaconnect.emulator.resources.workspaces",
}

-- the tables --------------------------------------------------------------------------------------

--- The rows by kind.
resources.KINDS = {}

--- Service to operation to handler.
resources.HANDLERS = { connect = {}, connectcases = {}, connectcampaignsv2 = {} }

--- Service to operation to mark: "full", or "stored" for what is accepted, kept and given back.
resources.MARKS = { connect = {}, connectcases = {}, connectcampaignsv2 = {} }

local function register(field, operation, handler)
  local service, refused = field.service, field.refused
  assert(not resources.HANDLERS[service][operation], operation)
  if refused then
    local plain = handler
    handler = function(world, call)
      local output, why = plain(world, call)
      if output then return output end
      return nil, refused(why)
    end
  end
  resources.HANDLERS[service][operation] = handler
  resources.MARKS[service][operation] = field.stored and field.stored[operation] and "stored" or "full"
end

local function verb(field, kind, name, operation)
  local deed = engine[name]
  register(field, operation, function(world, call) return deed(world, kind, call) end)
end

local VERBS = { "create", "describe", "list", "search", "delete" }

local function type_of(word)
  return (word:gsub("(%l)(%u)", "%1_%2"):upper())
end

local function register_kind(field, kind, row)
  row.type = row.type or type_of(row.word)
  if not row.by then row.id = row.id or row.word .. "Id" end
  row.owner = field.service
  resources.KINDS[kind] = row
  for _, name in ipairs(VERBS) do
    if row[name] then verb(field, kind, name, row[name]) end
  end
  for _, operation in ipairs(row.updates or {}) do
    verb(field, kind, "update", operation)
  end
  for operation, handler in pairs(sets.handlers(kind, row)) do
    register(field, operation, handler)
  end
end

for _, field in ipairs(FIELDS) do
  for kind, row in pairs(field.kinds or {}) do register_kind(field, kind, row) end
  for operation, handler in pairs(field.operations or {}) do
    register(field, operation, handler)
  end
end
for operation, handler in pairs(tags) do
  if operation:find("^%u") then
    for service in pairs(resources.HANDLERS) do register({ service = service }, operation, handler) end
  end
end

local ORDER = {} -- of kinds, by name
for kind in pairs(resources.KINDS) do ORDER[#ORDER + 1] = kind end
table.sort(ORDER)

-- one world's -------------------------------------------------------------------------------------

--- The resources of an emulator.
-- @tparam table world with `store`, `region`, `account`, `uuid`; `quotas`, if there, is kind to number,
--   or false for kinds without bounds
function resources.new(world)
  local self = setmetatable({
    world = world, kinds = resources.KINDS, order = ORDER, instances = {},
  }, Resources)
  self.shelf = shelf.new(world.store)
  world.store:on_restore(function() self.instances = {} end)
  return self
end

--- Adds an instance, with what a new one has.
-- @tparam table row see `luaconnect.emulator.resources.outfit`
-- @tparam number now
function methods:add_instance(row, now)
  return outfit.add(self.world, row, now)
end

-- names -------------------------------------------------------------------------------------------

--- The ARN of a resource.
-- @tparam string kind
-- @tparam string instance_id or ""
-- @tparam string id
-- @tparam[opt] table above the document that it stands in
function methods:arn(kind, instance_id, id, above)
  local row, world = self.kinds[kind], self.world
  if type(row.arn) == "function" then return row.arn(world, instance_id, id, above) end
  local root = ("arn:aws:%s:%s:%s:"):format(row.service or "connect", world.region, world.account)
  if row.nested then return above.arn .. "/" .. row.arn .. "/" .. id end
  if row.account then return root .. row.arn .. "/" .. id end
  return root .. "instance/" .. instance_id .. "/" .. row.arn .. "/" .. id
end

-- the id in an id or an ARN; versions and such come after a colon
local function bare(self, row, kind, instance_id, id)
  id = tostring(id)
  if id:sub(1, 4) == "arn:" and type(row.arn) == "string" and not row.nested then
    local prefix = self:arn(kind, instance_id, "")
    if id:sub(1, #prefix) == prefix then id = id:sub(#prefix + 1) end
  end
  if row.qualified and id:find(":", 1, true) then id = id:gsub(":[^:/]*$", "") end
  if row.prefix and id:sub(1, #row.prefix) == row.prefix then id = id:sub(#row.prefix + 1) end
  return id
end

--- A document by kind, place, and id or ARN.
-- @treturn ?table
function methods:get(kind, instance_id, parent, id)
  if not id then return nil end
  local row = self.kinds[kind]
  local plain = bare(self, row, kind, instance_id, id)
  return self.shelf:get(kind, row.account and "" or instance_id, parent, plain)
end

--- The same, or nil and a refusal.
function methods:seek(kind, instance_id, parent, id)
  local doc = self:get(kind, instance_id, parent, id)
  if not doc then return nil, refusal.missing(self.kinds[kind].type, id) end
  return doc
end

--- A resource of an instance, for those who work with contacts.
-- @tparam table of an instance of `luaconnect.emulator.instance`
-- @tparam string kind "flow", "queue", "quick_connect", "task_template", "user", "routing_profile",
--   "phone_number", "view", "hours" ...: a key of `KINDS`
-- @tparam string id id or ARN
-- @treturn ?table the document, see `luaconnect.emulator.resources.shelf`; or nil and a refusal
function methods:find(of, kind, id)
  local doc, missing = self:seek(kind, of.id, "", id)
  if doc or not self.world.lenient then return doc, missing end
  local plain = bare(self, self.kinds[kind], kind, of.id, id)
  if not outfit.invent(self.world, of.id, kind, plain, self.world.clock:now()) then return nil, missing end
  return self:seek(kind, of.id, "", id)
end

--- An instance by id or ARN.
-- @treturn ?table of `luaconnect.emulator.instance`; or nil and a refusal
function methods:instance(id)
  local found = self.instances[id]
  if found then return found end
  local doc = self:get("instance", "", "", id)
  if not doc and self.world.lenient then
    self:add_instance({ id = bare(self, self.kinds.instance, "instance", "", id) }, self.world.clock:now())
    doc = self:get("instance", "", "", id)
  end
  if not doc then return nil, refusal.missing("INSTANCE") end
  found = self.instances[doc.id] or instance.new(self, doc)
  self.instances[doc.id], self.instances[id] = found, found
  return found
end

--- The document of an ARN, with or without the version that it names.
function methods:by_arn(arn)
  return self.shelf:by_arn(arn) or self.shelf:by_arn((arn:gsub(":[^:/]*$", "")))
end

--- The document that one stands in.
function methods:parent(doc)
  return self.shelf:at(doc.parent)
end

--- All documents of a kind in an instance, whatever they stand in.
function methods:all(kind, instance_id)
  local row = self.kinds[kind]
  if not row.parent then return self.shelf:list(kind, row.account and "" or instance_id, "") end
  local found = {}
  for _, above in ipairs(self:all(row.parent, instance_id)) do
    for _, doc in ipairs(self.shelf:list(kind, above.instance, above.key)) do found[#found + 1] = doc end
  end
  table.sort(found, function(a, b) return a.serial < b.serial end)
  return found
end

--- The hierarchy groups that a group stands in, from the top, and itself.
-- @tparam string instance_id
-- @tparam ?string id of the group
-- @treturn table a list of documents
function methods:hierarchy(instance_id, id)
  local path = {}
  while id do
    local group = self:get("hierarchy_group", instance_id, "", id)
    if not group then break end
    table.insert(path, 1, group)
    id = group.body.ParentGroupId
  end
  return path
end

-- bounds ------------------------------------------------------------------------------------------

--- How many of a kind there may be with a new one of some contents, or nil.
function methods:quota(kind, body)
  local quotas = self.world.quotas
  if not quotas then return nil end
  local given = quotas[kind]
  if given ~= nil then return given or nil end
  local most = self.kinds[kind].quota
  return type(most) == "function" and most(body) or most
end

--- Who calls, as documents tell of it.
function methods:caller()
  return ("arn:aws:iam::%s:root"):format(self.world.account)
end

return resources
