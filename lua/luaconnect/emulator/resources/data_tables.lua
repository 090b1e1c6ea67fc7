--- Data tables: attributes, records by their primary values, and values under lock versions.
--
-- A record is a document under its table; `Values` has by attribute id what the record holds. A lock
-- version is a text that changes with what it guards; the table says which of them an update has to know.
-- @module luaconnect.emulator.resources.data_tables

local data_values = require "luaconnect.emulator.resources.data_values"
local engine = require "luaconnect.emulator.resources.engine"
local pager = require "luaconnect.emulator.resources.pager"
local refuse = require "luaconnect.emulator.resources.refuse"
local search = require "luaconnect.emulator.resources.search"
local shapes = require "luaconnect.emulator.resources.shapes"

local FIRST = "1"

-- the member of a lock version that a table's level wants
local LOCKS = {
  DATA_TABLE = "DataTable", ATTRIBUTE = "Attribute", PRIMARY_VALUE = "PrimaryValues", VALUE = "Value",
}

local function next_version(version)
  return ("%d"):format((tonumber(version) or 0) + 1)
end

-- attributes ----------------------------------------------------------------------------------------

local function attribute_named(world, data_table, name)
  return world.resources.shelf:named("data_attribute", data_table.instance, data_table.key, name)
end

local function attributes_of(world, data_table)
  return world.resources.shelf:list("data_attribute", data_table.instance, data_table.key)
end

local function primaries(world, data_table)
  local found = {}
  for _, doc in ipairs(attributes_of(world, data_table)) do
    if doc.body.Primary then found[#found + 1] = doc end
  end
  return found
end

local MOST_PRIMARY = 5

local function attribute_sound(world, call, body, old, place)
  if body.Primary and not (old and old.body.Primary) and #primaries(world, place.above) >= MOST_PRIMARY then
    return nil, refuse.full(call, ("Primary: at most %d primary attributes expected"):format(MOST_PRIMARY))
  end
  return true
end

local function attribute_view(world, doc)
  local data_table = world.resources:parent(doc)
  return {
    DataTableId = data_table.id, DataTableArn = data_table.arn, Version = doc.body.Version or FIRST,
    Primary = doc.body.Primary or false,
    LockVersion = { DataTable = data_table.body.Lock, Attribute = doc.body.Lock },
  }
end

-- a change of an attribute changes its table, too
local function bump(world, doc, call)
  doc.body.Lock = next_version(doc.body.Lock)
  engine.touch(world, doc, call)
end

local function attribute_changed(world, doc, call)
  doc.body.Lock = next_version(doc.body.Lock)
  bump(world, world.resources:parent(doc), call)
  world.resources.shelf:changed(doc)
end

-- records -------------------------------------------------------------------------------------------

-- primary values by attribute id, and a text that is the same for the same ones
local function primary_of(world, data_table, given)
  local by_id, names = {}, {}
  for _, value in ipairs(given or {}) do
    local attribute = attribute_named(world, data_table, value.AttributeName)
    if not attribute or not attribute.body.Primary then
      return nil, ("PrimaryValues: a primary attribute expected, got %s"):format(value.AttributeName)
    end
    by_id[attribute.id] = value.Value
  end
  for _, attribute in ipairs(primaries(world, data_table)) do
    if not by_id[attribute.id] then
      return nil, ("PrimaryValues: a value of %s expected"):format(attribute.body.Name)
    end
    names[#names + 1] = attribute.id .. "=" .. by_id[attribute.id]
  end
  return by_id, table.concat(names, "\31")
end

local function records_of(world, data_table)
  return world.resources.shelf:list("data_record", data_table.instance, data_table.key)
end

local function record_named(world, data_table, name)
  return world.resources.shelf:named("data_record", data_table.instance, data_table.key, name)
end

-- primary values as an input has them; `full` adds the ids of attributes
local function told(world, data_table, record, full)
  local found = {}
  for _, attribute in ipairs(primaries(world, data_table)) do
    found[#found + 1] = {
      AttributeName = attribute.body.Name, AttributeId = full and attribute.id or nil,
      Value = record.body.Primary[attribute.id],
    }
  end
  return found
end

local function lock_of(data_table, attribute, record, value)
  return {
    DataTable = data_table.body.Lock, Attribute = attribute and attribute.body.Lock,
    PrimaryValues = record and record.body.Lock, Value = value and value.Lock,
  }
end

-- An attribute takes its values along; one that tells records apart stays as long as there are any.
local function attribute_removable(world, call, doc)
  local data_table = world.resources:parent(doc)
  local records = records_of(world, data_table)
  if doc.body.Primary and #records > 0 then
    return nil, refuse.conflict(call, "AttributeName: an attribute that tells no records apart expected")
  end
  for _, record in ipairs(records) do
    local values = shapes.copy(record.body.Values)
    values[doc.id] = nil
    record.body.Values = values
    world.resources.shelf:changed(record)
  end
  bump(world, data_table, call)
  return true
end

-- values --------------------------------------------------------------------------------------------

-- the place of a value: its attribute and its record, if that is there
local function place_of(world, data_table, given)
  local attribute = attribute_named(world, data_table, given.AttributeName)
  if not attribute then return nil, "AttributeName: an attribute expected, got " .. given.AttributeName end
  if attribute.body.Primary then return nil, "AttributeName: an attribute that is not primary expected" end
  local primary, name = primary_of(world, data_table, given.PrimaryValues)
  if not primary then return nil, name end
  local record = record_named(world, data_table, name)
  return {
    attribute = attribute, primary = primary, name = name, record = record,
    value = record and record.body.Values[attribute.id],
  }
end

-- whether a caller knows what they are about to change
local function unlocked(data_table, at, given)
  local member = LOCKS[data_table.body.ValueLockLevel]
  if not member then return true end
  local present = lock_of(data_table, at.attribute, at.record, at.value)[member]
  return given ~= nil and given[member] == present
end

local function set_value(world, data_table, at, text, now)
  local record = at.record
  if not record then
    local place = { instance = data_table.instance, parent = data_table.key, above = data_table }
    record = engine.put(world, "data_record", place, {
      now = now, body = { Name = at.name, Primary = at.primary, Values = {}, Lock = FIRST },
    })
  end
  local values = shapes.copy(record.body.Values)
  local lock = next_version(at.value and at.value.Lock)
  values[at.attribute.id] = { Value = text, Lock = lock, Modified = now }
  record.body.Values = values
  if at.record then record.body.Lock = next_version(record.body.Lock) end
  at.record, at.value = record, values[at.attribute.id]
  record.modified = now
  world.resources.shelf:changed(record)
end

local CHANGES = {}

function CHANGES.create(world, data_table, at, given, now)
  if at.value then return "Value: one that is not there yet expected" end
  local wrong = data_values.fault(at.attribute, given.Value)
  if wrong then return wrong end
  set_value(world, data_table, at, given.Value, now)
end

-- what keeps a value from being changed, or nil
local function kept(data_table, at, given)
  if not at.value then return "Value: one that is there expected" end
  if not unlocked(data_table, at, given.LockVersion) then return "LockVersion: the present one expected" end
end

function CHANGES.update(world, data_table, at, given, now)
  local wrong = kept(data_table, at, given) or data_values.fault(at.attribute, given.Value)
  if wrong then return wrong end
  set_value(world, data_table, at, given.Value, now)
end

function CHANGES.delete(world, data_table, at, given, now)
  local wrong = kept(data_table, at, given)
  if wrong then return wrong end
  local values = shapes.copy(at.record.body.Values)
  values[at.attribute.id] = nil
  at.record.body.Values, at.record.body.Lock = values, next_version(at.record.body.Lock)
  at.record.modified = now
  world.resources.shelf:changed(at.record)
  if next(values) == nil then engine.take_off(world, at.record) end
end

local function failed(given, message)
  return {
    PrimaryValues = given.PrimaryValues or {}, AttributeName = given.AttributeName, Message = message,
  }
end

-- what was done, under the lock versions that there are after all of it
local function acknowledged(data_table, done, name)
  local found = {}
  for i, each in ipairs(done) do
    local given, at = each.given, each.at
    found[i] = {
      PrimaryValues = given.PrimaryValues or {}, AttributeName = given.AttributeName,
      RecordId = name == "create" and at.record.id or nil,
      LockVersion = lock_of(data_table, at.attribute, at.record, at.value),
    }
  end
  return found
end

-- each value by itself: what fails does not keep the others
local function batch(name)
  return function(world, call)
    local data_table, missing = engine.locate(world, "data_table", call)
    if not data_table then return nil, missing end
    local done, wrong = {}, {}
    for _, given in ipairs(call.input.Values) do
      local at, message = place_of(world, data_table, given)
      if at then message = CHANGES[name](world, data_table, at, given, call.now) end
      if message then
        wrong[#wrong + 1] = failed(given, message)
      else
        done[#done + 1] = { given = given, at = at }
      end
    end
    if #done > 0 then bump(world, data_table, call) end
    return { Successful = acknowledged(data_table, done, name), Failed = wrong }
  end
end

local function shown(world, data_table, at)
  return {
    RecordId = at.record.id, AttributeId = at.attribute.id, AttributeName = at.attribute.body.Name,
    ValueType = at.attribute.body.ValueType, Value = at.value.Value,
    PrimaryValues = told(world, data_table, at.record, true),
    LockVersion = lock_of(data_table, at.attribute, at.record, at.value),
    LastModifiedTime = at.value.Modified, LastModifiedRegion = world.region,
  }
end

local function describe_values(world, call)
  local data_table, missing = engine.locate(world, "data_table", call)
  if not data_table then return nil, missing end
  local done, wrong = {}, {}
  for _, given in ipairs(call.input.Values) do
    local at, message = place_of(world, data_table, given)
    if at and not at.value then message = "Value: one that is there expected" end
    if message then
      wrong[#wrong + 1] = failed(given, message)
    else
      local found = shown(world, data_table, at)
      found.ValueType = nil
      done[#done + 1] = found
    end
  end
  return { Successful = done, Failed = wrong }
end

local function evaluated(world, data_table, set, name)
  local at = place_of(world, data_table, { PrimaryValues = set.PrimaryValues, AttributeName = name })
  local found = at and at.value
  return {
    RecordId = found and at.record.id or "", PrimaryValues = set.PrimaryValues or {}, AttributeName = name,
    ValueType = at and at.attribute.body.ValueType or "TEXT", Found = found ~= nil, Error = at == nil,
    EvaluatedValue = found and found.Value or "",
  }
end

local function evaluate(world, call)
  local data_table, missing = engine.locate(world, "data_table", call)
  if not data_table then return nil, missing end
  local all = {}
  for _, set in ipairs(call.input.Values) do
    for _, name in ipairs(set.AttributeNames) do all[#all + 1] = evaluated(world, data_table, set, name) end
  end
  local page, token = pager.page(call, all)
  if not page then return nil, token end
  return { Values = page, NextToken = token }
end

-- lists ---------------------------------------------------------------------------------------------

local function selected(world, data_table, input, record)
  if not search.among(input.RecordIds, record.id) then return false end
  for _, filter in ipairs(input.PrimaryAttributeValues or {}) do
    local attribute = attribute_named(world, data_table, filter.AttributeName)
    local value = attribute and record.body.Primary[attribute.id]
    if not value or not search.among(filter.Values, value) then return false end
  end
  return true
end

local function each_record(world, call, visit)
  local data_table, missing = engine.locate(world, "data_table", call)
  if not data_table then return nil, missing end
  local all = {}
  for _, record in ipairs(records_of(world, data_table)) do
    if selected(world, data_table, call.input, record) then visit(all, data_table, record) end
  end
  return pager.page(call, all)
end

local function list_primary(world, call)
  local page, token = each_record(world, call, function(all, data_table, record)
    all[#all + 1] = {
      RecordId = record.id, PrimaryValues = told(world, data_table, record, true),
      LastModifiedTime = record.modified, LastModifiedRegion = world.region,
    }
  end)
  if not page then return nil, token end
  return { PrimaryValuesList = page, NextToken = token }
end

local function list_values(world, call)
  local page, token = each_record(world, call, function(all, data_table, record)
    for _, attribute in ipairs(attributes_of(world, data_table)) do
      local value = record.body.Values[attribute.id]
      if value then
        all[#all + 1] = shown(world, data_table, { record = record, attribute = attribute, value = value })
      end
    end
  end)
  if not page then return nil, token end
  return { Values = page, NextToken = token }
end

local function update_primary(world, call)
  local data_table, refused = engine.locate(world, "data_table", call)
  if not data_table then return nil, refused end
  local old, name = primary_of(world, data_table, call.input.PrimaryValues)
  local record = old and record_named(world, data_table, name)
  if not record then return nil, refuse.missing "DATA_TABLE_RECORD" end
  local new, new_name = primary_of(world, data_table, call.input.NewPrimaryValues)
  if not new then return nil, refuse.request(call, "New" .. new_name) end
  local other = record_named(world, data_table, new_name)
  if other and other ~= record then
    return nil, refuse.conflict(call, "NewPrimaryValues: values that no other record has expected")
  end
  if not unlocked(data_table, { record = record }, call.input.LockVersion) then
    return nil, refuse.conflict(call, "LockVersion: the present one expected")
  end
  record.body.Primary, record.body.Name, record.name = new, new_name, new_name
  bump(world, record, call)
  return { LockVersion = lock_of(data_table, nil, record) }
end

local function wanted_attribute(_, call, doc)
  return search.among(call.input.AttributeIds, doc.id)
end

local function table_view(_, doc)
  return { LockVersion = { DataTable = doc.body.Lock }, Version = FIRST }
end

return {
  service = "connect",
  kinds = {
    data_table = {
      word = "DataTable", arn = "data-table", name = "Name", quota = 100,
      create = "CreateDataTable", describe = "DescribeDataTable", list = "ListDataTables",
      search = "SearchDataTables", delete = "DeleteDataTable", updates = { "UpdateDataTableMetadata" },
      defaults = { Lock = FIRST },
      view = table_view, updated = function(_, doc) doc.body.Lock = next_version(doc.body.Lock) end,
    },

    data_attribute = {
      word = "Attribute", type = "DATA_TABLE_ATTRIBUTE", parent = "data_table", by = "AttributeName",
      name = "Name", quota = 100,
      create = "CreateDataTableAttribute", describe = "DescribeDataTableAttribute",
      list = "ListDataTableAttributes", delete = "DeleteDataTableAttribute",
      updates = { "UpdateDataTableAttribute" },
      check = attribute_sound, created = attribute_changed, updated = attribute_changed,
      removable = attribute_removable,
      shows = wanted_attribute, view = attribute_view,
    },

    data_record = {
      word = "Record", type = "DATA_TABLE_RECORD", parent = "data_table", name = "Name", quota = 1000,
    },
  },
  operations = {
    BatchCreateDataTableValue = batch "create",
    BatchDeleteDataTableValue = batch "delete",
    BatchDescribeDataTableValue = describe_values,
    BatchUpdateDataTableValue = batch "update",
    EvaluateDataTableValues = evaluate,
    ListDataTablePrimaryValues = list_primary,
    ListDataTableValues = list_values,
    UpdateDataTablePrimaryValues = update_primary,
  },
  stored = { EvaluateDataTableValues = true },
}
