--- Task templates, prompts, views, rules and predefined attributes.
-- @module luaconnect.emulator.resources.tasks

local core = require "luaconnect.core"
local engine = require "luaconnect.emulator.resources.engine"
local refusal = require "luaconnect.emulator.refusal"
local refuse = require "luaconnect.emulator.resources.refuse"
local render = require "luaconnect.emulator.resources.render"
local versions = require "luaconnect.emulator.resources.versions"

-- task templates ------------------------------------------------------------------------------

local function refused_property(path, reason, message)
  return nil, refusal.new("PropertyValidationException", ("%s: %s"):format(path, message), {
    PropertyList = { { PropertyPath = path, Reason = reason, Message = message } },
  })
end

local MOST_FIELDS = 50 -- of a user's own

-- types of which the service itself makes something
local STANDARD = {
  NAME = true, DESCRIPTION = true, SCHEDULED_TIME = true, QUICK_CONNECT = true, SELF_ASSIGN = true,
  EXPIRY_DURATION = true,
}

local function listed(list, name)
  for _, field in ipairs(list or {}) do
    if field.Id and field.Id.Name == name then return true end
  end
  return false
end

local function fields_once(body)
  local names, of_type = {}, {}
  for i, field in ipairs(body.Fields) do
    if not field.Id.Name then
      return refused_property(("Fields[%d].Id.Name"):format(i), "REQUIRED_PROPERTY_MISSING",
        "a name expected, got nil")
    end
    if names[field.Id.Name] then
      return refused_property(("Fields[%d].Id.Name"):format(i), "UNIQUE_CONSTRAINT_VIOLATED",
        "a name that no other field has expected")
    end
    names[field.Id.Name] = true
    of_type[field.Type or ""] = of_type[field.Type or ""] or field
  end
  return true, names, of_type
end

-- the fields that constraints name are there
local function constraints_sound(constraints, names)
  for _, member in ipairs { "RequiredFields", "ReadOnlyFields", "InvisibleFields" } do
    for i, field in ipairs(constraints[member] or {}) do
      local name = field.Id and field.Id.Name
      if not name or not names[name] then
        return refused_property(("Constraints.%s[%d].Id.Name"):format(member, i),
          "REFERENCED_RESOURCE_NOT_FOUND", "the name of a field expected")
      end
    end
  end
  return true
end

local function few_fields(call, body)
  local count = 0
  for _, field in ipairs(body.Fields) do count = count + (STANDARD[field.Type] and 0 or 1) end
  if count <= MOST_FIELDS then return true end
  return nil, refuse.full(call, ("Fields: at most %d of a user's own expected, got %d")
    :format(MOST_FIELDS, count))
end

-- a template of an active task has one name, which is required, and a way into a flow (TASK-15)
local function template_sound(_, call, body)
  local sound, names, of_type = fields_once(body)
  if not sound then return nil, names end
  local constraints = body.Constraints or {}
  local refused
  sound, refused = constraints_sound(constraints, names)
  if sound then sound, refused = few_fields(call, body) end
  if not sound then return nil, refused end
  local count = 0
  for _, field in ipairs(body.Fields) do count = count + (field.Type == "NAME" and 1 or 0) end
  if count ~= 1 then
    return refused_property("Fields", "REQUIRED_PROPERTY_MISSING",
      "exactly one field of the type NAME expected")
  end
  if not listed(constraints.RequiredFields, of_type.NAME.Id.Name) then
    return refused_property("Constraints.RequiredFields", "REQUIRED_PROPERTY_MISSING",
      "the field of the type NAME expected")
  end
  if not body.ContactFlowId and not of_type.QUICK_CONNECT then
    return refused_property("ContactFlowId", "REQUIRED_PROPERTY_MISSING",
      "a flow expected, or a field of the type QUICK_CONNECT")
  end
  return true
end

-- views -----------------------------------------------------------------------------------------

local function view_digest(doc)
  return core.sha256hex((doc.body.Content or {}).Template or "")
end

local function view_members(_, doc)
  return {
    ViewContentSha256 = view_digest(doc), Version = doc.body.Version or false,
    Type = doc.body.Type,
  }
end

local function view_created(_, doc)
  doc.body.Draft = doc.body.Content
end

local function view_updated(_, doc, call)
  if call.input.Content then doc.body.Draft = doc.body.Content end
end

local function describe_view(world, call)
  local doc, missing = engine.locate(world, "view", call)
  if not doc then return nil, missing end
  local name, shown = versions.qualifier(call.input.ViewId), doc
  if name and name ~= versions.SAVED then
    shown = versions.at(world, "view_version", doc, name) or name == versions.LATEST and doc
    if not shown then return nil, refuse.missing("VIEW_VERSION") end
  end
  return { View = render.shape(world, world.resources.kinds[shown.kind], shown, "connect", "View") }
end

local function version_sound(_, call, body, _, place)
  local view, given = place.above, call.input.ViewContentSha256
  if given and given ~= view_digest(view) then
    return nil, refuse.conflict(call, "ViewContentSha256: that of the present content expected")
  end
  for _, member in ipairs { "Name", "Description", "Content", "Status", "Type" } do
    body[member] = view.body[member]
  end
  return true
end

local function next_view_version(world, body, place)
  local number = versions.next(world, place.above)
  body.Version = tonumber(number)
  return number
end

-- rules -----------------------------------------------------------------------------------------

local function rule_view(_, doc)
  local summaries = {}
  for i, action in ipairs(doc.body.Actions) do summaries[i] = { ActionType = action.ActionType } end
  return { ActionSummaries = summaries, EventSourceName = doc.body.TriggerEventSource.EventSourceName }
end

-- prompts ---------------------------------------------------------------------------------------

local function prompt_file(world, call)
  local doc, missing = engine.locate(world, "prompt", call)
  if not doc then return nil, missing end
  return {
    PromptPresignedUrl = ("https://prompts.emulator.invalid/%s/%s.wav"):format(doc.instance, doc.id),
    LastModifiedTime = doc.modified, LastModifiedRegion = world.region,
  }
end

-- predefined attributes -------------------------------------------------------------------------

local function attribute_view(_, doc)
  local given = doc.body.AttributeConfiguration or {}
  return {
    AttributeConfiguration = {
      EnableValueValidationOnAssociation = given.EnableValueValidationOnAssociation or false,
      IsReadOnly = false,
    },
  }
end

return {
  service = "connect",
  kinds = {
    task_template = {
      word = "TaskTemplate", arn = "task-template", name = "Name", unique = false, quota = 50,
      create = "CreateTaskTemplate", describe = "GetTaskTemplate", list = "ListTaskTemplates",
      delete = "DeleteTaskTemplate", updates = { "UpdateTaskTemplate" },
      defaults = { Status = "ACTIVE" }, filters = { Status = "Status", Name = "Name" },
      refs = { ContactFlowId = "flow", SelfAssignFlowId = "flow" },
      check = template_sound,
    },

    prompt = {
      word = "Prompt", arn = "prompt", name = "Name", quota = 500,
      create = "CreatePrompt", describe = "DescribePrompt", list = "ListPrompts", search = "SearchPrompts",
      delete = "DeletePrompt", updates = { "UpdatePrompt" },
    },

    view = {
      word = "View", arn = "view", name = "Name", qualified = true,
      create = "CreateView", list = "ListViews", search = "SearchViews", delete = "DeleteView",
      updates = { "UpdateViewContent", "UpdateViewMetadata" },
      defaults = { Type = "CUSTOMER_MANAGED" }, filters = { Type = "Type" },
      created = view_created, updated = view_updated, view = view_members,
    },

    view_version = {
      word = "ViewVersion", id = "ViewVersion", parent = "view",
      arn = versions.arn,
      create = "CreateViewVersion", list = "ListViewVersions", delete = "DeleteViewVersion",
      omit = { ViewContentSha256 = true },
      new_id = next_view_version, check = version_sound,
      view = view_members,
    },

    rule = {
      word = "Rule", arn = "rule", name = "Name", signed = true,
      create = "CreateRule", describe = "DescribeRule", list = "ListRules", search = "SearchRules",
      delete = "DeleteRule", updates = { "UpdateRule" },
      filters = { PublishStatus = "PublishStatus", EventSourceName = "TriggerEventSource.EventSourceName" },
      view = rule_view,
    },

    predefined_attribute = {
      word = "PredefinedAttribute", id = "Name", natural = true, name = "Name", quota = 150,
      create = "CreatePredefinedAttribute", describe = "DescribePredefinedAttribute",
      list = "ListPredefinedAttributes", search = "SearchPredefinedAttributes",
      delete = "DeletePredefinedAttribute", updates = { "UpdatePredefinedAttribute" },
      view = attribute_view,
    },
  },
  operations = {
    DescribeView = describe_view,
    GetPromptFile = prompt_file,
  },
  stored = { GetPromptFile = true },
}
