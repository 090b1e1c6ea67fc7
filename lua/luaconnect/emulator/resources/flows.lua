--- Flows, flow modules, their versions and aliases, and what flows are associated with.
--
-- A flow has two contents: the published one, and the draft that `:$SAVED` after its id means.
-- @module luaconnect.emulator.resources.flows

local check = require "luaconnect.emulator.flows.check"
local core = require "luaconnect.core"
local engine = require "luaconnect.emulator.resources.engine"
local refusal = require "luaconnect.emulator.refusal"
local refuse = require "luaconnect.emulator.resources.refuse"
local render = require "luaconnect.emulator.resources.render"
local shapes = require "luaconnect.emulator.resources.shapes"
local versions = require "luaconnect.emulator.resources.versions"

-- contents --------------------------------------------------------------------------------------

-- a draft may be anything
local function is_draft(input)
  return input.Status == "SAVED" or input.ContactFlowId
    and versions.qualifier(input.ContactFlowId) == versions.SAVED
end

local function content_sound(call, type, code, member)
  local content = call.input.Content
  if not content or is_draft(call.input) then return true end
  local sound, problems = check(content, type)
  if sound then return true end
  local list = {}
  for i, problem in ipairs(problems) do list[i] = { message = problem } end
  return nil, refusal.new(code, nil, { [member] = list })
end

local function flow_sound(_, call, body)
  return content_sound(call, body.Type, "InvalidContactFlowException", "problems")
end

local function module_sound(_, call)
  return content_sound(call, "MODULE", "InvalidContactFlowModuleException", "Problems")
end

local function flow_created(_, doc)
  doc.body.Draft = doc.body.Content
  if doc.body.Status == "SAVED" then doc.body.Content = nil end
end

local function flow_updated(_, doc, call, old)
  if not call.input.Content then return end
  doc.body.Draft = call.input.Content
  if versions.qualifier(call.input.ContactFlowId) == versions.SAVED then
    doc.body.Content = old.Content
  else
    doc.body.Status = "PUBLISHED"
  end
end

local function digest(content)
  return content and core.sha256hex(content)
end

local function flow_view(_, doc)
  return { FlowContentSha256 = digest(doc.body.Content or doc.body.Draft) }
end

local function module_view(_, doc)
  return { FlowModuleContentSha256 = digest(doc.body.Content) }
end

-- a document as one of its versions tells it
local function at_version(world, doc, version)
  local body = {}
  for name, value in pairs(doc.body) do body[name] = value end
  for name, value in pairs(version.body) do body[name] = value end
  return {
    kind = doc.kind, instance = doc.instance, parent = doc.parent, id = doc.id, tags = doc.tags,
    arn = version.arn, created = version.created, modified = version.modified, body = body,
    region = world.region,
  }
end

local function draft_of(doc)
  local body = {}
  for name, value in pairs(doc.body) do body[name] = value end
  body.Content, body.Status = doc.body.Draft, "SAVED"
  return setmetatable({ body = body, arn = doc.arn .. ":" .. versions.SAVED }, { __index = doc })
end

local function shown(world, call, doc)
  return render.output(world, world.resources.kinds[doc.kind], doc, call)
end

local function describe_flow(world, call)
  local doc, missing = engine.locate(world, "flow", call)
  if not doc then return nil, missing end
  local name = versions.qualifier(call.input.ContactFlowId)
  if name == versions.SAVED then return shown(world, call, draft_of(doc)) end
  if not doc.body.Content then
    return nil, refusal.new("ContactFlowNotPublishedException",
      "ContactFlowId: a flow that is published expected")
  end
  if not name then return shown(world, call, doc) end
  local version = versions.at(world, "flow_version", doc, name)
  if not version then return nil, refuse.missing("CONTACT_FLOW_VERSION") end
  return shown(world, call, at_version(world, doc, version))
end

local function describe_module(world, call)
  local doc, missing = engine.locate(world, "module", call)
  if not doc then return nil, missing end
  local name = versions.qualifier(call.input.ContactFlowModuleId)
  if not name or name == versions.SAVED then return shown(world, call, doc) end
  local version = versions.at(world, "module_version", doc, name)
  if not version then
    local alias = world.resources.shelf:named("module_alias", doc.instance, doc.key, name)
    version = alias and versions.at(world, "module_version", doc, alias.body.Version)
  end
  if not version then return nil, refuse.missing("CONTACT_FLOW_MODULE_VERSION") end
  return shown(world, call, at_version(world, doc, version))
end

-- versions --------------------------------------------------------------------------------------

local function next_version(world, _, place)
  return versions.next(world, place.above)
end

-- a version is of what there is, as its caller knows it
local function version_sound(sha)
  return function(_, call, body, _, place)
    local content = place.above.body.Content
    local given = call.input[sha]
    if given and given ~= "" and given ~= digest(content) then
      return nil, refuse.conflict(call, sha .. ": that of the present content expected")
    end
    body.Content = content
    return true
  end
end

local function version_created(world, doc)
  doc.body.Version = tonumber(doc.id)
  doc.body.VersionDescription = doc.body.VersionDescription or ""
  world.resources.shelf:changed(doc)
end

-- associations ----------------------------------------------------------------------------------

local function association_key(input)
  return input.ResourceId .. "\31" .. (input.ResourceType or "")
end

-- associating anew replaces
local function associate_flow(world, call)
  local old = engine.locate(world, "flow_association", call)
  if old then engine.take_off(world, old) end
  return engine.create(world, "flow_association", call)
end

local function batch(world, call)
  local found, wanted = {}, {}
  for _, id in ipairs(call.input.ResourceIds) do wanted[id] = true end
  local facts = shapes.shape("connect", "FlowAssociationSummary")
  local row = world.resources.kinds.flow_association
  for _, doc in ipairs(world.resources:all("flow_association", call.instance.id)) do
    local type = call.input.ResourceType
    if wanted[doc.body.ResourceId] and (not type or type == doc.body.ResourceType) then
      found[#found + 1] = render.shape(world, row, doc, "connect", facts.shape)
    end
  end
  return { FlowAssociationSummaryList = found }
end

return {
  service = "connect",
  kinds = {
    flow = {
      word = "ContactFlow", arn = "contact-flow", name = "Name", quota = 100, qualified = true,
      create = "CreateContactFlow", list = "ListContactFlows", search = "SearchContactFlows",
      delete = "DeleteContactFlow",
      updates = { "UpdateContactFlowContent", "UpdateContactFlowMetadata", "UpdateContactFlowName" },
      defaults = { State = "ACTIVE", Status = "PUBLISHED" },
      aliases = { ContactFlowType = "Type", ContactFlowState = "State", ContactFlowStatus = "Status" },
      filters = { ContactFlowTypes = "Type" },
      check = flow_sound, created = flow_created, updated = flow_updated, view = flow_view,
    },

    flow_version = {
      word = "ContactFlowVersion", id = "ContactFlowVersion", parent = "flow", arn = versions.arn,
      create = "CreateContactFlowVersion", list = "ListContactFlowVersions",
      delete = "DeleteContactFlowVersion",
      aliases = { Description = "VersionDescription" },
      omit = { LastModifiedTime = true, FlowContentSha256 = true, ContactFlowVersion = true },
      new_id = next_version,
      check = version_sound "FlowContentSha256", created = version_created,
    },

    module = {
      word = "ContactFlowModule", arn = "flow-module", name = "Name", quota = 200, qualified = true,
      create = "CreateContactFlowModule", list = "ListContactFlowModules",
      search = "SearchContactFlowModules", delete = "DeleteContactFlowModule",
      updates = { "UpdateContactFlowModuleContent", "UpdateContactFlowModuleMetadata" },
      defaults = { State = "ACTIVE", Status = "PUBLISHED" },
      filters = { ContactFlowModuleState = "State" },
      check = module_sound, view = module_view,
    },

    module_version = {
      word = "ContactFlowModuleVersion", id = "ContactFlowModuleVersion", parent = "module",
      arn = versions.arn, create = "CreateContactFlowModuleVersion",
      list = "ListContactFlowModuleVersions", delete = "DeleteContactFlowModuleVersion",
      aliases = { Description = "VersionDescription" }, omit = { FlowModuleContentSha256 = true },
      new_id = next_version,
      check = version_sound "FlowModuleContentSha256", created = version_created,
      removable = function(world, call, doc)
        for _, alias in ipairs(world.resources.shelf:list("module_alias", doc.instance, doc.parent)) do
          if alias.body.Version == doc.body.Version then
            return nil, refuse.used(call, "CONTACT_FLOW_MODULE_VERSION", doc.id,
              "ContactFlowModuleVersion: one that no alias has expected")
          end
        end
        return true
      end,
    },

    module_alias = {
      word = "Alias", parent = "module", name = "AliasName",
      arn = versions.arn,
      create = "CreateContactFlowModuleAlias", describe = "DescribeContactFlowModuleAlias",
      list = "ListContactFlowModuleAliases", delete = "DeleteContactFlowModuleAlias",
      updates = { "UpdateContactFlowModuleAlias" },
      aliases = {
        Name = "AliasName", AliasDescription = "Description", ContactFlowModuleVersion = "Version",
      },
      check = function(world, _, body, _, place)
        return world.resources:seek("module_version", place.instance, place.parent, body.Version)
      end,
    },

    flow_association = {
      word = "FlowAssociation", by = association_key, name = "ResourceId", naming = association_key,
      describe = "GetFlowAssociation", list = "ListFlowAssociations", delete = "DisassociateFlow",
      filters = { ResourceType = "ResourceType" },
      refs = { FlowId = "flow" },
      view = function(world, doc)
        return { FlowId = world.resources:arn("flow", doc.instance, doc.body.FlowId) }
      end,
    },
  },
  operations = {
    AssociateFlow = associate_flow,
    BatchGetFlowAssociation = batch,
    DescribeContactFlow = describe_flow,
    DescribeContactFlowModule = describe_module,
  },
}
