--- What cases are made of: domains, fields with their options, layouts, templates and rules.
--
-- What is deleted of them can still be looked at, and says that it is deleted.
-- @module luaconnect.emulator.resources.case_tables

local engine = require "luaconnect.emulator.resources.engine"
local pager = require "luaconnect.emulator.resources.pager"
local refuse = require "luaconnect.emulator.resources.refuse"
local render = require "luaconnect.emulator.resources.render"
local shapes = require "luaconnect.emulator.resources.shapes"

local case_tables = {}

local MOST_OPTIONS = 500

-- the fields that each domain has: id, name, type
local SYSTEM = {
  { "assigned_queue", "Assigned queue", "Text" }, { "assigned_user", "Assigned user", "User" },
  { "case_reason", "Case reason", "SingleSelect" }, { "created_datetime", "Created", "DateTime" },
  { "customer_id", "Customer", "Text" }, { "last_closed_datetime", "Last closed", "DateTime" },
  { "last_updated_datetime", "Last updated", "DateTime" }, { "reference_number", "Reference number", "Text" },
  { "status", "Status", "SingleSelect" }, { "summary", "Summary", "Text" }, { "title", "Title", "Text" },
}

local function with_fields(world, domain, call)
  local place = { instance = "", parent = domain.key, above = domain }
  for _, row in ipairs(SYSTEM) do
    local options = row[1] == "status" and {
      { name = "Open", value = "open", active = true }, { name = "Closed", value = "closed", active = true },
    } or nil
    engine.put(world, "case_field", place, {
      id = row[1], now = call.now,
      body = { name = row[2], type = row[3], namespace = "System", options = options },
    })
  end
end

-- what is deleted stays to be seen, under no name
local function mark_deleted(kind)
  return function(world, call)
    return engine.alter(world, kind, call, function(doc)
      if doc.body.namespace == "System" then
        return nil, refuse.value(call, "fieldId: a field that is not the system's expected")
      end
      if doc.body.deleted then return nil, refuse.missing(world.resources.kinds[kind].type, doc.id) end
      doc.body.deleted, doc.name = true, nil
    end)
  end
end

local function alive(_, call, body, old)
  if old and old.body.deleted or body.deleted then
    return nil, refuse.value(call, "one that is not deleted expected")
  end
  return true
end

local function present(_, _, doc) return not doc.body.deleted end

-- fields --------------------------------------------------------------------------------------------

local ATTRIBUTES = { text = "Text" }

local function field_sound(world, call, body, old)
  local kind = body.attributes and next(body.attributes)
  if kind and ATTRIBUTES[kind] ~= body.type then
    return nil, refuse.value(call, ("attributes.%s: those of a %s expected"):format(kind, body.type))
  end
  return alive(world, call, body, old)
end

local function put_options(world, call)
  local field, missing = engine.locate(world, "case_field", call)
  if not field then return nil, missing end
  if field.body.type ~= "SingleSelect" then
    return nil, refuse.value(call, "fieldId: a SingleSelect expected, got " .. field.body.type)
  end
  local options, at = shapes.copy(field.body.options or {}), {}
  for i, option in ipairs(options) do at[option.value] = i end
  for _, option in ipairs(call.input.options) do
    local i = at[option.value] or #options + 1
    at[option.value] = i
    options[i] = shapes.copy(option)
  end
  if #options > MOST_OPTIONS then
    return nil, refuse.full(call, ("options: at most %d expected"):format(MOST_OPTIONS))
  end
  field.body.options = options
  engine.touch(world, field, call)
  return { errors = {} }
end

local function list_options(world, call)
  local field, missing = engine.locate(world, "case_field", call)
  if not field then return nil, missing end
  local wanted, found = (call.input.values or {})[1], {}
  for _, option in ipairs(field.body.options or {}) do
    if not wanted or option.value == wanted then found[#found + 1] = shapes.copy(option) end
  end
  local page, token = pager.page(call, found)
  if not page then return nil, token end
  return { options = page, nextToken = token }
end

-- the documents of ids, in a shape, and errors for those that are not there
local function batch(kind, member, shape)
  return function(world, call)
    local place, missing = engine.place(world, kind, call)
    if not place then return nil, missing end
    local found, errors = {}, {}
    for _, wanted in ipairs(call.input[member]) do
      local doc = world.resources:get(kind, place.instance, place.parent, wanted.id)
      if doc then
        found[#found + 1] = render.shape(world, world.resources.kinds[kind], doc, call.service, shape)
      else
        local message = wanted.id .. ": an id that is there expected"
        errors[#errors + 1] = { id = wanted.id, errorCode = "ResourceNotFoundException", message = message }
      end
    end
    return { [member] = found, errors = errors }
  end
end

-- rules ---------------------------------------------------------------------------------------------

local RULES = { required = "Required", hidden = "Hidden", fieldOptions = "FieldOptions" }

local function rule_view(_, doc)
  return { ruleType = RULES[next(doc.body.rule)] }
end

-- domains -------------------------------------------------------------------------------------------

local function get_events(world, call)
  local domain, missing = engine.locate(world, "case_domain", call)
  if not domain then return nil, missing end
  return { eventBridge = shapes.copy(domain.body.eventBridge or { enabled = false }) }
end

local function put_events(world, call)
  return engine.alter(world, "case_domain", call, function(domain)
    domain.body.eventBridge = shapes.copy(call.input.eventBridge)
  end)
end

--- Cases' own errors of what is not there say what it was.
function case_tables.refused(refused)
  if refused.code == "ResourceNotFoundException" and not refused.fields then
    refused.fields = { resourceId = refused.id or "", resourceType = refused.type or "" }
  end
  return refused
end

case_tables.service = "connectcases"

case_tables.kinds = {
  case_domain = {
    word = "Domain", id = "domainId", arn = "domain", account = true, service = "cases", name = "name",
    quota = 5, create = "CreateDomain", describe = "GetDomain", list = "ListDomains", delete = "DeleteDomain",
    defaults = { domainStatus = "Active" },
    created = with_fields,
  },

  case_field = {
    word = "Field", id = "fieldId", parent = "case_domain", arn = "field", nested = true, service = "cases",
    name = "name", quota = 500, create = "CreateField", list = "ListFields", updates = { "UpdateField" },
    defaults = { namespace = "Custom" },
    check = field_sound, shows = present,
  },

  case_layout = {
    word = "Layout", id = "layoutId", parent = "case_domain", arn = "layout", nested = true,
    service = "cases", name = "name", quota = 100, create = "CreateLayout", describe = "GetLayout",
    list = "ListLayouts",
    updates = { "UpdateLayout" },
    refs = {
      ["content.basic.topPanel.sections.fieldGroup.fields.id"] = "case_field",
      ["content.basic.moreInfo.sections.fieldGroup.fields.id"] = "case_field",
    },
    check = alive, shows = present,
  },

  case_template = {
    word = "Template", id = "templateId", parent = "case_domain", arn = "template", nested = true,
    service = "cases", name = "name", quota = 100, create = "CreateTemplate", describe = "GetTemplate",
    list = "ListTemplates", updates = { "UpdateTemplate" },
    defaults = { status = "Active" }, filters = { status = "status" },
    refs = {
      ["layoutConfiguration.defaultLayout"] = "case_layout", ["requiredFields.fieldId"] = "case_field",
      ["rules.caseRuleId"] = "case_rule", ["rules.fieldId"] = "case_field",
    },
    check = alive, shows = present,
  },

  case_rule = {
    word = "CaseRule", id = "caseRuleId", parent = "case_domain", arn = "case-rule", nested = true,
    service = "cases", name = "name", create = "CreateCaseRule", list = "ListCaseRules",
    updates = { "UpdateCaseRule" },
    check = alive, shows = present, view = rule_view,
  },
}

case_tables.operations = {
  BatchGetCaseRule = batch("case_rule", "caseRules", "GetCaseRuleResponse"),
  BatchGetField = batch("case_field", "fields", "GetFieldResponse"),
  BatchPutFieldOptions = put_options,
  DeleteCaseRule = mark_deleted "case_rule",
  DeleteField = mark_deleted "case_field",
  DeleteLayout = mark_deleted "case_layout",
  DeleteTemplate = mark_deleted "case_template",
  GetCaseEventConfiguration = get_events,
  ListFieldOptions = list_options,
  PutCaseEventConfiguration = put_events,
}

case_tables.stored = { PutCaseEventConfiguration = true, CreateCaseRule = true, UpdateCaseRule = true }

return case_tables
