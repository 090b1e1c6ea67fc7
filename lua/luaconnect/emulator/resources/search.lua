--- Which documents a search wants: filters by tags, criteria by members, in all their nestings.
--
-- Text is compared without regard to case, but for EXACT.
-- @module luaconnect.emulator.resources.search

local date = require "luaconnect.date"
local shapes = require "luaconnect.emulator.resources.shapes"

local search = {}

-- fields ----------------------------------------------------------------------------------------

local OWN = {
  resourceid = function(doc) return doc.id end,
  createdtime = function(doc) return doc.created end,
  lastmodifiedtime = function(doc) return doc.modified end,
}

-- the value that a field name stands for; names are found in any case
local function field(row, doc, name)
  local lower = name:lower()
  if row.fields and row.fields[lower] then return shapes.at(doc.body, row.fields[lower]) end
  if OWN[lower] then return OWN[lower](doc) end
  if lower == "name" then return row.name and doc.body[row.name] or doc.name end
  if row.id and lower == row.id:lower() then return doc.id end
  for member, value in pairs(doc.body) do
    if member:lower() == lower then return value end
  end
  return nil
end

-- calls `visit` with each field name in criteria; those in a ListCondition are of a list's elements
local function each_field(node, visit)
  for name, value in pairs(node) do
    if name == "FieldName" then
      visit(value)
    elseif type(value) == "table" and name ~= "ListCondition" then
      each_field(value, visit)
    end
  end
end

--- The first field name in criteria that is none of a kind's, or nil.
-- @tparam table row the kind's
-- @tparam table members of what the search shows of the kind
-- @tparam[opt] table criteria
function search.unknown_field(row, members, criteria)
  local known, found = { name = true }, nil
  for name in pairs(members) do known[name:lower()] = true end
  for name in pairs(OWN) do known[name] = true end
  for name in pairs(row.fields or {}) do known[name] = true end
  if row.id then known[row.id:lower()] = true end
  each_field(criteria or {}, function(name)
    if not known[name:lower()] then found = found or name end
  end)
  return found
end

-- conditions ------------------------------------------------------------------------------------

local TEXT = {
  EXACT = function(value, wanted) return value == wanted end,
  CONTAINS = function(value, wanted) return value:lower():find(wanted:lower(), 1, true) ~= nil end,
  STARTS_WITH = function(value, wanted) return value:lower():sub(1, #wanted) == wanted:lower() end,
}

local function text_matches(value, wanted, comparison)
  if type(value) == "table" then
    for _, element in pairs(value) do
      if text_matches(element, wanted, comparison) then return true end
    end
    return false
  end
  return value ~= nil and TEXT[comparison or "EXACT"](tostring(value), wanted or "")
end

local ORDER = {
  GREATER_OR_EQUAL = function(v, low) return v >= low end,
  GREATER = function(v, low) return v > low end,
  LESSER_OR_EQUAL = function(v, _, high) return v <= high end,
  LESSER = function(v, _, high) return v < high end,
  EQUAL = function(v, low) return v == low end,
  NOT_EQUAL = function(v, low) return v ~= low end,
  RANGE = function(v, low, high) return v >= low and v <= high end,
}
ORDER.GREATER_THAN, ORDER.GREATER_THAN_OR_EQUAL_TO = ORDER.GREATER, ORDER.GREATER_OR_EQUAL
ORDER.LESS_THAN, ORDER.LESS_THAN_OR_EQUAL_TO = ORDER.LESSER, ORDER.LESSER_OR_EQUAL
ORDER.EQUAL_TO = ORDER.EQUAL

local function ordered(value, low, high, comparison)
  low, high = low or high, high or low
  local kind = type(value) -- a number or text; a field of another kind has no order
  if kind ~= type(low) or kind ~= "number" and kind ~= "string" then return false end
  return ORDER[comparison or "EQUAL"](value, low, high)
end

local function number_matches(_, row, doc, condition)
  local value = tonumber(field(row, doc, condition.FieldName or ""))
  return ordered(value, condition.MinValue, condition.MaxValue, condition.ComparisonType)
end

local function tag_matches(_, _, doc, condition)
  local value = doc.tags and doc.tags[condition.TagKey or ""]
  return value ~= nil and (condition.TagValue == nil or value == condition.TagValue)
end

local function member_is(name)
  return function(_, _, doc, wanted) return doc.body[name] == wanted end
end

local matches

local function all(world, row, doc, list)
  for _, condition in ipairs(list) do
    if not matches(world, row, doc, condition) then return false end
  end
  return true
end

-- an alternative is a condition, or a list of which each has to hold
local function any(world, row, doc, list)
  for _, condition in ipairs(list) do
    local held = condition[1] and all(world, row, doc, condition) or not condition[1]
      and matches(world, row, doc, condition)
    if held then return true end
  end
  return #list == 0
end

local function group_within(world, doc, wanted, children)
  local id = doc.body.HierarchyGroupId
  if not children then return id ~= nil and id == wanted end
  for _, group in ipairs(world.resources:hierarchy(doc.instance, id)) do
    if group.id == wanted then return true end
  end
  return false
end

-- elements of a list that the document has, such as proficiencies
local LISTS = { PROFICIENCIES = "UserProficiencies" }

local function element_matches(condition, element)
  local text, number = condition.StringCondition, condition.NumberCondition
  local holder = { body = element }
  return (not text or text_matches(field({}, holder, text.FieldName or ""), text.Value, text.ComparisonType))
    and (not number or number_matches(nil, {}, holder, number))
end

local CONDITIONS

local function list_matches(_, _, doc, condition)
  for _, element in ipairs(doc.body[LISTS[condition.TargetListType]] or {}) do
    local held = true
    for _, each in ipairs(condition.Conditions or {}) do held = held and element_matches(each, element) end
    if held then return true end
  end
  return false
end

CONDITIONS = {
  OrConditions = any,
  AndConditions = all,
  TagConditions = function(world, row, doc, list)
    for _, condition in ipairs(list) do
      if not tag_matches(world, row, doc, condition) then return false end
    end
    return true
  end,
  AttributeConditions = all,
  AndCondition = function(...) return matches(...) end,
  TagCondition = tag_matches,
  StringCondition = function(_, row, doc, condition)
    return text_matches(field(row, doc, condition.FieldName or ""), condition.Value, condition.ComparisonType)
  end,
  NumberCondition = number_matches,
  DecimalCondition = number_matches,
  BooleanCondition = function(_, row, doc, condition)
    return field(row, doc, condition.FieldName or "") == (condition.ComparisonType == "IS_TRUE")
  end,
  DateTimeCondition = function(_, row, doc, condition)
    local low, high = date.iso(condition.MinValue or ""), date.iso(condition.MaxValue or "")
    return ordered(field(row, doc, condition.FieldName or ""), low, high, condition.ComparisonType)
  end,
  DateCondition = function(_, row, doc, condition)
    local value = field(row, doc, condition.FieldName or "")
    return ordered(value, condition.Value, nil, condition.ComparisonType)
  end,
  ListCondition = list_matches,
  HierarchyGroupCondition = function(world, _, doc, condition)
    local children = condition.HierarchyGroupMatchType == "WITH_CHILD_GROUPS"
    return group_within(world, doc, condition.Value, children)
  end,
  ContactEvaluationAttributeCondition = function(_, row, doc, condition)
    local wanted = condition.AttributeValue and condition.AttributeValue.StringValue
    return text_matches(field(row, doc, condition.AttributeKey or ""), wanted, "EXACT")
  end,
  ContactFlowTypeCondition = function(_, _, doc, condition)
    return doc.body.Type == condition.ContactFlowType
  end,
  QueueTypeCondition = member_is "QueueType",
  TypeCondition = member_is "Type",
  ViewTypeCondition = member_is "Type",
  StateCondition = member_is "State",
  StatusCondition = member_is "Status",
  ViewStatusCondition = member_is "Status",
}

-- a list of tag conditions names what it wants with no word around it
local function is_tag(node) return node.TagKey ~= nil or node.TagValue ~= nil end

function matches(world, row, doc, node)
  if is_tag(node) then return tag_matches(world, row, doc, node) end
  if node.AttributeKey then return CONDITIONS.ContactEvaluationAttributeCondition(world, row, doc, node) end
  for name, condition in pairs(node) do
    if not CONDITIONS[name](world, row, doc, condition) then return false end
  end
  return true
end

--- Whether a document is what a search wants.
-- @tparam table world
-- @tparam table row the kind's; `fields` has paths of members by field name in small letters
-- @tparam table doc
-- @tparam table input with `SearchFilter` and `SearchCriteria`
-- @treturn boolean
function search.matches(world, row, doc, input)
  for _, filter in pairs(input.SearchFilter or {}) do
    if not matches(world, row, doc, filter) then return false end
  end
  return not input.SearchCriteria or matches(world, row, doc, input.SearchCriteria)
end

--- Whether a value is the one that is wanted, or among those of a list; nothing wanted lets all pass.
function search.among(wanted, value)
  if type(wanted) ~= "table" then return wanted == nil or wanted == value end
  for _, element in ipairs(wanted) do
    if element == value then return true end
  end
  return #wanted == 0
end

--- Whether a text is what one condition wants: `value` compared as `comparison` says.
search.text_matches = text_matches

return search
