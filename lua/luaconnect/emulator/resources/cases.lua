--- Cases: their fields, how they are found, and what has happened to them.
--
-- A case has by field id the value of each field; an event of its history is a document under it.
-- @module luaconnect.emulator.resources.cases

local case_tables = require "luaconnect.emulator.resources.case_tables"
local date = require "luaconnect.date"
local engine = require "luaconnect.emulator.resources.engine"
local pager = require "luaconnect.emulator.resources.pager"
local refuse = require "luaconnect.emulator.resources.refuse"
local shapes = require "luaconnect.emulator.resources.shapes"

local cases = {}

local REQUIRED = { "customer_id", "title" } -- of each case, whatever its template wants
local KINDS_OF_VALUE = {
  Text = "stringValue", Url = "stringValue", DateTime = "stringValue", SingleSelect = "stringValue",
  Number = "doubleValue", Boolean = "booleanValue", User = "userArnValue",
}

local function iso(at)
  return os.date("!%Y-%m-%dT%H:%M:%SZ", math.floor(at))
end

-- values --------------------------------------------------------------------------------------------

local function option_known(field, value)
  for _, option in ipairs(field.body.options or {}) do
    if option.value == value and option.active then return true end
  end
  return false
end

-- what is wrong with a value of a field, or nil
local function fault(field, union)
  local kind, value = next(union)
  if kind == "emptyValue" then return nil end
  if kind ~= KINDS_OF_VALUE[field.body.type] then
    return ("%s expected for a %s, got %s"):format(KINDS_OF_VALUE[field.body.type], field.body.type, kind)
  end
  if field.body.type == "SingleSelect" and value ~= "" and not option_known(field, value) then
    return "an active option of the field expected, got " .. value
  end
  if field.body.type == "DateTime" and not date.iso(value) then return "a date expected, got " .. value end
end

-- the field of an id, which nobody has deleted
local function field_of(world, place, id)
  local field = world.resources:get("case_field", "", place.parent, id)
  return field and not field.body.deleted and field or nil
end

-- values by field id; or nil and a refusal
local function values_of(world, call, place, list)
  local found = {}
  for i, entry in ipairs(list) do
    local field = field_of(world, place, entry.id)
    if not field then
      return nil, refuse.value(call, ("fields[%d].id: that of a field expected, got %s"):format(i, entry.id))
    end
    local wrong = fault(field, entry.value)
    if wrong then return nil, refuse.value(call, ("fields[%d].value: %s"):format(i, wrong)) end
    found[field.id] = shapes.copy(entry.value)
  end
  return found
end

local function is_given(union)
  return union ~= nil and union.emptyValue == nil and union.stringValue ~= ""
end

local function complete(call, template, values)
  local wanted = shapes.copy(REQUIRED)
  for _, required in ipairs(template.body.requiredFields or {}) do wanted[#wanted + 1] = required.fieldId end
  for _, id in ipairs(wanted) do
    if not is_given(values[id]) then
      return nil, refuse.value(call, ("fields: a value of %s expected"):format(id))
    end
  end
  return true
end

-- history -------------------------------------------------------------------------------------------

--- Notes in the history of a case what a call has done.
-- @tparam table world
-- @tparam table case
-- @tparam table call
-- @tparam string type "Case.Created" ...
-- @tparam[opt] table changed a list of changes of fields
-- @tparam[opt] table item that is related to it
function cases.note(world, case, call, type, changed, item)
  local by = call.input.performedBy
  local place = { instance = "", parent = case.key, above = case }
  engine.put(world, "case_event", place, {
    now = call.now,
    body = {
      type = type, relatedItemType = item and item.body.type, fields = changed or {},
      performedBy = { user = by and shapes.copy(by), iamPrincipalArn = world.resources:caller() },
    },
  })
end

-- what changed between values, in the order of ids
local function differences(old, new)
  local ids, found = {}, {}
  for id in pairs(new) do ids[#ids + 1] = id end
  table.sort(ids)
  for _, id in ipairs(ids) do
    found[#found + 1] = {
      eventFieldId = id, oldValue = shapes.copy(old[id]), newValue = shapes.copy(new[id]),
    }
  end
  return found
end

local function events(world, call)
  local case, missing = engine.locate(world, "case", call)
  if not case then return nil, missing end
  local list = world.resources.shelf:list("case_event", "", case.key)
  local newest = {}
  for i = #list, 1, -1 do newest[#newest + 1] = list[i] end
  local page, token = pager.page(call, newest)
  if not page then return nil, token end
  local found = {}
  for i, event in ipairs(page) do
    found[i] = shapes.copy(event.body)
    found[i].eventId, found[i].performedTime = event.id, event.created
  end
  return { auditEvents = found, nextToken = token }
end

-- cases -----------------------------------------------------------------------------------------------

local function template_of(world, call, place)
  local template, missing = world.resources:seek("case_template", "", place.parent, call.input.templateId)
  if not template then return nil, missing end
  if template.body.deleted or template.body.status ~= "Active" then
    return nil, refuse.value(call, "templateId: an active template expected")
  end
  return template
end

local function system_values(values, call, number)
  values.status = values.status or { stringValue = "open" }
  values.created_datetime = { stringValue = iso(call.now) }
  values.last_updated_datetime = { stringValue = iso(call.now) }
  values.reference_number = { stringValue = ("%08d"):format(number) }
  return values
end

-- numbers of cases go on, whatever is deleted
local function next_number(world, domain)
  domain.body.cases = (domain.body.cases or 0) + 1
  world.resources.shelf:changed(domain)
  return domain.body.cases
end

local function create(world, call)
  local place, refused = engine.place(world, "case", call)
  if not place then return nil, refused end
  local template, values, done
  template, refused = template_of(world, call, place)
  if not template then return nil, refused end
  values, refused = values_of(world, call, place, call.input.fields)
  if not values then return nil, refused end
  done, refused = complete(call, template, values)
  if not done then return nil, refused end
  values = system_values(values, call, next_number(world, place.above))
  local case = engine.put(world, "case", place, {
    now = call.now, tags = call.input.tags, body = { templateId = template.id, values = values },
  })
  cases.note(world, case, call, "Case.Created", differences({}, case.body.values))
  return { caseId = case.id, caseArn = case.arn }
end

local function laid_over(old, given, call)
  local values = shapes.copy(old)
  for id, value in pairs(given) do values[id] = value.emptyValue == nil and value or nil end
  values.last_updated_datetime = { stringValue = iso(call.now) }
  local closed = (values.status or {}).stringValue == "closed"
  if closed and (old.status or {}).stringValue ~= "closed" then
    values.last_closed_datetime = { stringValue = iso(call.now) }
  end
  return values
end

local function update(world, call)
  local case, refused = engine.locate(world, "case", call)
  if not case then return nil, refused end
  local given
  given, refused = values_of(world, call, { parent = case.parent }, call.input.fields)
  if not given then return nil, refused end
  local changed = differences(case.body.values, given)
  case.body.values = laid_over(case.body.values, given, call)
  engine.touch(world, case, call)
  cases.note(world, case, call, "Case.Updated", changed)
  return {}
end

-- the fields of a case that are asked for and have a value
local function chosen(case, wanted)
  local found = {}
  for _, field in ipairs(wanted or {}) do
    local value = case.body.values[field.id]
    if value then found[#found + 1] = { id = field.id, value = shapes.copy(value) } end
  end
  return found
end

local function get(world, call)
  local case, missing = engine.locate(world, "case", call)
  if not case then return nil, missing end
  return {
    fields = chosen(case, call.input.fields), templateId = case.body.templateId,
    tags = shapes.copy(case.tags or {}),
  }
end

-- searches ------------------------------------------------------------------------------------------

local function plain(union)
  if not union then return nil end
  local kind, value = next(union)
  if kind == "emptyValue" then return nil end
  return value
end

local function comparable(a, b)
  return a ~= nil and type(a) == type(b) and type(a) ~= "boolean"
end

local COMPARE = {
  equalTo = function(a, b) return a == b end,
  contains = function(a, b)
    return type(a) == "string" and type(b) == "string" and a:lower():find(b:lower(), 1, true) ~= nil
  end,
  greaterThan = function(a, b) return comparable(a, b) and a > b end,
  greaterThanOrEqualTo = function(a, b) return comparable(a, b) and a >= b end,
  lessThan = function(a, b) return comparable(a, b) and a < b end,
  lessThanOrEqualTo = function(a, b) return comparable(a, b) and a <= b end,
}

local function field_matches(values, condition)
  local comparison, wanted = next(condition)
  return COMPARE[comparison](plain(values[wanted.id]), plain(wanted.value))
end

local FILTERS = {
  field = function(doc, condition) return field_matches(doc.values, condition) end,
  tag = function(doc, condition)
    local wanted = condition.equalTo
    return wanted.key == nil or (doc.tags or {})[wanted.key] == wanted.value
  end,
  ["not"] = function(doc, condition) return not cases.matches(doc, condition) end,
  andAll = function(doc, list)
    for _, condition in ipairs(list) do
      if not cases.matches(doc, condition) then return false end
    end
    return true
  end,
  orAll = function(doc, list)
    for _, condition in ipairs(list) do
      if cases.matches(doc, condition) then return true end
    end
    return #list == 0
  end,
}

--- Whether values and tags are what a union of conditions wants.
-- @tparam table doc `{ values, tags }`, values by field id
-- @tparam table filter
function cases.matches(doc, filter)
  local kind, condition = next(filter)
  return FILTERS[kind](doc, condition)
end

local function mentions(case, term)
  if not term then return true end
  for _, union in pairs(case.body.values) do
    if COMPARE.contains(plain(union), term) then return true end
  end
  return false
end

-- by the values of fields, in turn; what is equal or has no value stays in the order in which it came
local function sorted(list, sorts)
  local place = {}
  for i, case in ipairs(list) do place[case] = i end
  table.sort(list, function(a, b)
    for _, sort in ipairs(sorts or {}) do
      local x, y = plain(a.body.values[sort.fieldId]), plain(b.body.values[sort.fieldId])
      if comparable(x, y) and x ~= y then return (x < y) == (sort.sortOrder == "Asc") end
      if (x == nil) ~= (y == nil) then return y == nil end
    end
    return place[a] < place[b]
  end)
  return list
end

local function search_cases(world, call)
  local place, missing = engine.place(world, "case", call)
  if not place then return nil, missing end
  local input, found = call.input, {}
  for _, case in ipairs(world.resources.shelf:list("case", "", place.parent)) do
    local subject = { values = case.body.values, tags = case.tags }
    if mentions(case, input.searchTerm) and (not input.filter or cases.matches(subject, input.filter)) then
      found[#found + 1] = case
    end
  end
  local page, token = pager.page(call, sorted(found, input.sorts))
  if not page then return nil, token end
  local shown = {}
  for i, case in ipairs(page) do
    shown[i] = {
      caseId = case.id, templateId = case.body.templateId, fields = chosen(case, input.fields),
      tags = shapes.copy(case.tags or {}),
    }
  end
  return { cases = shown, nextToken = token, totalCount = #found }
end
cases.service, cases.refused = "connectcases", case_tables.refused

cases.kinds = {
  case = {
    word = "Case", id = "caseId", parent = "case_domain", arn = "case", nested = true, service = "cases",
    delete = "DeleteCase", refs = { templateId = "case_template" },
  },

  case_event = { word = "AuditEvent", id = "eventId", parent = "case", service = "cases" },
}

cases.operations = {
  CreateCase = create,
  GetCase = get,
  GetCaseAuditEvents = events,
  SearchCases = search_cases,
  UpdateCase = update,
}

return cases
