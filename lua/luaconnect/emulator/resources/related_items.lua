--- What cases are related to: contacts, comments, files, agreements, other cases.
-- @module luaconnect.emulator.resources.related_items

local case_tables = require "luaconnect.emulator.resources.case_tables"
local cases = require "luaconnect.emulator.resources.cases"
local engine = require "luaconnect.emulator.resources.engine"
local pager = require "luaconnect.emulator.resources.pager"
local refuse = require "luaconnect.emulator.resources.refuse"
local search = require "luaconnect.emulator.resources.search"
local shapes = require "luaconnect.emulator.resources.shapes"

-- contents ------------------------------------------------------------------------------------------

local TYPES = {
  contact = "Contact", comment = "Comment", file = "File", sla = "Sla", connectCase = "ConnectCase",
  custom = "Custom",
}

-- the contact of an ARN, wherever its instance
local function contact_of(world, arn, now)
  local instance_id, id = arn:match("instance/([^/]+)/contact/(.+)$")
  local instance = instance_id and world.resources:instance(instance_id)
  return instance and world.contacts:find(instance, id, now)
end

-- what is told of a content beyond what was given
local CONTENTS = {}

function CONTENTS.contact(world, call, given)
  local contact = contact_of(world, given.contactArn, call.now)
  if not contact then
    return nil, refuse.value(call, "content.contact.contactArn: the ARN of a contact expected")
  end
  local record = contact.record
  return {
    contactArn = given.contactArn, channel = record.Channel,
    connectedToSystemTime = record.ConnectedToSystemTimestamp or record.InitiationTimestamp,
  }
end

function CONTENTS.sla(_, call, given)
  local asked = given.slaInputConfiguration
  return {
    slaConfiguration = {
      name = asked.name, type = asked.type, status = "Active", fieldId = asked.fieldId,
      targetFieldValues = shapes.copy(asked.targetFieldValues),
      targetTime = call.now + asked.targetSlaMinutes * 60,
    },
  }
end

local function content_of(world, call)
  local kind, given = next(call.input.content)
  if TYPES[kind] ~= (call.input.type or TYPES[kind]) then
    return nil, refuse.value(call, ("content: that of a %s expected, got %s"):format(call.input.type, kind))
  end
  local make = CONTENTS[kind]
  if not make then return { [kind] = shapes.copy(given) }, kind end
  local made, refused = make(world, call, given)
  if not made then return nil, refused end
  return { [kind] = made }, kind
end

-- items ---------------------------------------------------------------------------------------------

local function create_item(world, call)
  local place, refused = engine.place(world, "related_item", call)
  if not place then return nil, refused end
  local content, kind = content_of(world, call)
  if not content then return nil, kind end
  local item = engine.put(world, "related_item", place, {
    now = call.now,
    body = { type = TYPES[kind], content = content, createdBy = shapes.copy(call.input.performedBy) },
  })
  cases.note(world, place.above, call, "RelatedItem.Created", nil, item)
  return { relatedItemId = item.id, relatedItemArn = item.arn }
end

local function update_item(world, call)
  local item, refused = engine.locate(world, "related_item", call)
  if not item then return nil, refused end
  local content, kind = content_of(world, call)
  if not content then return nil, kind end
  if TYPES[kind] ~= item.body.type then
    return nil, refuse.value(call, ("content: that of a %s expected, got %s"):format(item.body.type, kind))
  end
  item.body.content, item.body.lastUpdatedUser = content, shapes.copy(call.input.performedBy)
  engine.touch(world, item, call)
  cases.note(world, world.resources:parent(item), call, "RelatedItem.Updated", nil, item)
  return {
    relatedItemId = item.id, relatedItemArn = item.arn, type = item.body.type, associationTime = item.created,
    content = shapes.copy(content), tags = shapes.copy(item.tags or {}), createdBy = item.body.createdBy,
    lastUpdatedUser = item.body.lastUpdatedUser,
  }
end

local function delete_item(world, call)
  local item, refused = engine.locate(world, "related_item", call)
  if not item then return nil, refused end
  cases.note(world, world.resources:parent(item), call, "RelatedItem.Deleted", nil, item)
  engine.take_off(world, item)
  return {}
end

-- searches ------------------------------------------------------------------------------------------

local function values_by_id(list)
  local found = {}
  for _, entry in ipairs(list or {}) do found[entry.id] = entry.value end
  return found
end

-- whether the content of an item is what a filter of its type wants
local WANTED = {
  contact = function(content, filter)
    return search.among(filter.channel, content.channel)
      and (not filter.contactArn or filter.contactArn == content.contactArn)
  end,
  comment = function() return true end,
  file = function(content, filter) return not filter.fileArn or filter.fileArn == content.fileArn end,
  sla = function(content, filter)
    local sla = content.slaConfiguration
    return (not filter.name or filter.name == sla.name) and (not filter.status or filter.status == sla.status)
  end,
  connectCase = function(content, filter) return not filter.caseId or filter.caseId == content.caseId end,
  custom = function(content, filter)
    return not filter.fields or cases.matches({ values = values_by_id(content.fields) }, filter.fields)
  end,
}

local function item_wanted(item, filters)
  for _, filter in ipairs(filters or {}) do
    local kind, condition = next(filter)
    local content = item.body.content[kind]
    if content and WANTED[kind](content, condition) then return true end
  end
  return not filters or #filters == 0
end

local function item_shown(item, case)
  return {
    relatedItemId = item.id, type = item.body.type, associationTime = item.created, caseId = case,
    content = shapes.copy(item.body.content), tags = shapes.copy(item.tags or {}),
    performedBy = item.body.createdBy,
  }
end

local function search_items(world, call)
  local place, missing = engine.place(world, "related_item", call)
  if not place then return nil, missing end
  local found = {}
  for _, item in ipairs(world.resources.shelf:list("related_item", "", place.parent)) do
    if item_wanted(item, call.input.filters) then found[#found + 1] = item_shown(item) end
  end
  local page, token = pager.page(call, found)
  if not page then return nil, token end
  return { relatedItems = page, nextToken = token }
end

local PROPERTIES = { AssociationTime = "associationTime", CaseId = "caseId" }

-- calls `visit` with each case of a domain and each of its related items
local function each_item(world, place, visit)
  for _, case in ipairs(world.resources.shelf:list("case", "", place.parent)) do
    for _, item in ipairs(world.resources.shelf:list("related_item", "", case.key)) do visit(case, item) end
  end
end

local function search_all_items(world, call)
  local place, missing = engine.place(world, "case", call)
  if not place then return nil, missing end
  local found = {}
  each_item(world, place, function(case, item)
    if item_wanted(item, call.input.filters) then found[#found + 1] = item_shown(item, case.id) end
  end)
  local at = {}
  for i, item in ipairs(found) do at[item] = i end
  table.sort(found, function(a, b)
    for _, sort in ipairs(call.input.sorts or {}) do
      local x, y = a[PROPERTIES[sort.sortProperty]], b[PROPERTIES[sort.sortProperty]]
      if x ~= y then return (x < y) == (sort.sortOrder == "Asc") end
    end
    return at[a] < at[b]
  end)
  local page, token = pager.page(call, found)
  if not page then return nil, token end
  return { relatedItems = page, nextToken = token }
end

local function of_contact(world, call)
  local place, missing = engine.place(world, "case", call)
  if not place then return nil, missing end
  local found, seen = {}, {}
  each_item(world, place, function(case, item)
    local contact = item.body.content.contact
    if contact and contact.contactArn == call.input.contactArn and not seen[case] then
      seen[case] = true
      found[#found + 1] = { caseId = case.id, templateId = case.body.templateId }
    end
  end)
  local page, token = pager.page(call, found)
  if not page then return nil, token end
  return { cases = page, nextToken = token }
end
return {
  service = "connectcases",
  refused = case_tables.refused,
  kinds = {
    related_item = {
      word = "RelatedItem", id = "relatedItemId", parent = "case", arn = "related-item", nested = true,
      service = "cases", quota = 200,
    },
  },
  operations = {
    CreateRelatedItem = create_item,
    DeleteRelatedItem = delete_item,
    ListCasesForContact = of_contact,
    SearchAllRelatedItems = search_all_items,
    SearchRelatedItems = search_items,
    UpdateRelatedItem = update_item,
  },
}
