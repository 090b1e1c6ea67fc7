local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w, domain, template
local function call(operation, input)
  local copy = { domainId = domain }
  for name, value in pairs(input or {}) do copy[name] = value end
  return c.service(w, "connectcases", operation, copy)
end

local function code(operation, input)
  local output, err = call(operation, input)
  assert.is_nil(output)
  return err.code, err.status, err
end

before_each(function()
  w = world.new()
  domain = c.service(w, "connectcases", "CreateDomain", { name = "support" }).domainId
  template = call("CreateTemplate", { name = "general" }).templateId
end)

local function text(id, value) return { id = id, value = { stringValue = value } } end

local function case(title, ...)
  local made = assert(call("CreateCase", {
    templateId = template, fields = { text("title", title), text("customer_id", "c"), ... },
  }))
  return made.caseId
end

local function field_of(id, name)
  local found = assert(call("GetCase", { caseId = id, fields = { { id = name } } })).fields[1]
  return found and select(2, next(found.value))
end

describe("a case", function()
  it("has an ARN under its domain, and the system's fields", function()
    local made = call("CreateCase", { templateId = template, fields = {
      text("title", "Broken"), text("customer_id", "c") } })
    local arn = ("arn:aws:cases:us-east-1:123456789012:domain/%s/case/%s"):format(domain, made.caseId)
    assert.equal(arn, made.caseArn)
    assert.same({ "Broken", "open", "00000001", "2023-11-14T22:13:20Z" }, {
      field_of(made.caseId, "title"), field_of(made.caseId, "status"),
      field_of(made.caseId, "reference_number"), field_of(made.caseId, "created_datetime") })
    assert.is_nil(field_of(made.caseId, "summary"))
  end)

  it("wants an active template, and values of the fields that are required", function()
    local fields = { text("title", "t"), text("customer_id", "c") }
    local few = { templateId = template, fields = { fields[1] } }
    assert.equal("ValidationException", (code("CreateCase", few)))
    local _, status, err = code("CreateCase", { templateId = "none", fields = fields })
    assert.same({ 404, "none", "TEMPLATE" }, { status, err.details.resourceId, err.details.resourceType })
    call("UpdateTemplate", { templateId = template, requiredFields = { { fieldId = "summary" } } })
    assert.equal("ValidationException", (code("CreateCase", { templateId = template, fields = fields })))
    call("UpdateTemplate", { templateId = template, requiredFields = {}, status = "Inactive" })
    assert.equal("ValidationException", (code("CreateCase", { templateId = template, fields = fields })))
  end)

  it("takes values of the type of their field", function()
    local number = call("CreateField", { name = "floor", type = "Number" }).fieldId
    local color = call("CreateField", { name = "color", type = "SingleSelect" }).fieldId
    call("BatchPutFieldOptions", { fieldId = color, options = {
      { name = "Red", value = "red", active = true }, { name = "Blue", value = "blue", active = false } } })
    local id = case("t", { id = number, value = { doubleValue = 3 } }, text(color, "red"))
    assert.equal(3, field_of(id, number))
    for _, wrong in ipairs { text(number, "3"), text(color, "blue"), text(color, "green"),
      text("created_datetime", "yesterday"), text("no-such-field", "x") } do
      assert.equal("ValidationException", (code("UpdateCase", { caseId = id, fields = { wrong } })))
    end
    call("UpdateCase", { caseId = id, fields = { { id = number, value = { emptyValue = {} } } } })
    assert.is_nil(field_of(id, number))
  end)

  it("notes when it was closed, and keeps a history", function()
    local id = case "t"
    w.clock:advance(60)
    call("UpdateCase", { caseId = id, fields = { text("status", "closed") },
      performedBy = { userArn = "arn:aws:connect:us-east-1:123456789012:instance/i/agent/a" } })
    assert.equal("2023-11-14T22:14:20Z", field_of(id, "last_closed_datetime"))
    local events = call("GetCaseAuditEvents", { caseId = id }).auditEvents
    assert.same({ "Case.Updated", "Case.Created" }, { events[1].type, events[2].type })
    assert.same({ { eventFieldId = "status", oldValue = { stringValue = "open" },
      newValue = { stringValue = "closed" } } }, events[1].fields)
    assert.is_string(events[1].performedBy.user.userArn)
  end)

  it("is found by what its fields hold, in the order asked for", function()
    case("red door")
    case("blue door")
    case("red car", text("summary", "a Door, too"))
    local function found(input)
      input.fields = { { id = "title" } }
      local titles = {}
      for i, each in ipairs(call("SearchCases", input).cases) do
        titles[i] = each.fields[1].value.stringValue
      end
      return table.concat(titles, ", ")
    end
    local red = { field = { contains = text("title", "red") } }
    assert.equal("red door, red car", found { filter = red })
    assert.equal("blue door", found { filter = { ["not"] = red } })
    local door = { field = { contains = text("title", "door") } }
    assert.equal("red door", found { filter = { andAll = { red, door } } })
    assert.equal("red door, blue door, red car", found { searchTerm = "door" })
    local sorts = { { fieldId = "title", sortOrder = "Asc" } }
    assert.equal("blue door, red car, red door", found { sorts = sorts })
  end)
end)

describe("a related item", function()
  it("is a contact, which its case is found by", function()
    local id = case "t"
    local arn = world.describe(w, world.start(w, "StartTaskContact").ContactId).Arn
    local item = call("CreateRelatedItem", {
      caseId = id, type = "Contact", content = { contact = { contactArn = arn } } })
    assert.matches("/case/.-/related%-item/", item.relatedItemArn)
    local shown = call("SearchRelatedItems", {
      caseId = id, filters = { { contact = { channel = { "Task" } } } } })
    assert.same({}, shown.relatedItems)
    shown = call("SearchRelatedItems", { caseId = id, filters = { { contact = {} } } }).relatedItems[1]
    assert.same({ "Contact", "TASK" }, { shown.type, shown.content.contact.channel })
    assert.same({ { caseId = id, templateId = template } },
      call("ListCasesForContact", { contactArn = arn }).cases)
    assert.equal("ValidationException", (code("CreateRelatedItem", { caseId = id, type = "Contact",
      content = { contact = { contactArn = arn .. "0" } } })))
  end)

  it("is of the type that its content has, and a comment can be changed", function()
    local id = case "t"
    local comment = { comment = { body = "one", contentType = "Text/Plain" } }
    assert.equal("ValidationException",
      (code("CreateRelatedItem", { caseId = id, type = "File", content = comment })))
    local item = call("CreateRelatedItem", { caseId = id, type = "Comment", content = comment }).relatedItemId
    comment.comment.body = "two"
    local updated = call("UpdateRelatedItem", { caseId = id, relatedItemId = item, content = comment })
    assert.equal("two", updated.content.comment.body)
    call("DeleteRelatedItem", { caseId = id, relatedItemId = item })
    assert.same({}, call("SearchAllRelatedItems").relatedItems)
  end)

  it("is found by what its content holds, in the order asked for", function()
    local first, second = case "one", case "two"
    local function add(id, kind, content)
      return assert(call("CreateRelatedItem", { caseId = id, type = kind, content = content })).relatedItemId
    end
    local file = add(first, "File", { file = { fileArn = "arn:file" } })
    local late = add(first, "Sla", { sla = { slaInputConfiguration = {
      name = "answer", type = "CaseField", fieldId = "status", targetSlaMinutes = 10,
      targetFieldValues = { { stringValue = "closed" } } } } })
    w.clock:advance(60)
    local linked = add(second, "ConnectCase", { connectCase = { caseId = first } })
    local noted = add(second, "Custom", { custom = { fields = { text("title", "red") } } })

    local function found(...)
      local ids = {}
      for i, item in ipairs(call("SearchAllRelatedItems", { filters = { ... } }).relatedItems) do
        ids[i] = item.relatedItemId
      end
      return ids
    end
    assert.same({ file }, found { file = { fileArn = "arn:file" } })
    assert.same({}, found { file = { fileArn = "arn:other" } })
    assert.same({ late }, found { sla = { name = "answer", status = "Active" } })
    assert.same({}, found { sla = { name = "answer", status = "Met" } })
    assert.same({ linked }, found { connectCase = { caseId = first } })
    local function titled(title)
      return { custom = { fields = { field = { equalTo = text("title", title) } } } }
    end
    assert.same({ noted }, found(titled "red"))
    assert.same({}, found(titled "blue"))
    assert.equal(2, #found({ comment = {} }, { sla = {} }, { file = {} }))

    local function order(property, way)
      local ids = {}
      for i, item in ipairs(call("SearchAllRelatedItems", {
        sorts = { { sortProperty = property, sortOrder = way } } }).relatedItems) do
        ids[i] = item.relatedItemId
      end
      return ids
    end
    assert.same({ linked, noted, file, late }, order("AssociationTime", "Desc"))
    assert.same({ file, late, linked, noted }, order("AssociationTime", "Asc"))
    local by_case = first < second and { file, late, linked, noted } or { linked, noted, file, late }
    assert.same(by_case, order("CaseId", "Asc"))
    local sla = call("SearchRelatedItems", { caseId = first, filters = { { sla = {} } } }).relatedItems[1]
    assert.equal(world.START + 600, sla.content.sla.slaConfiguration.targetTime)
  end)
end)

describe("a field", function()
  it("that is deleted is to be seen, but no more to be used", function()
    local id = call("CreateField", { name = "floor", type = "Text" }).fieldId
    assert.equal("ConflictException", (code("CreateField", { name = "floor", type = "Text" })))
    call("DeleteField", { fieldId = id })
    assert.is_true(call("BatchGetField", { fields = { { id = id } } }).fields[1].deleted)
    for _, field in ipairs(call("ListFields").fields) do assert.are_not.equal(id, field.fieldId) end
    assert.equal("ValidationException", (code("UpdateField", { fieldId = id, name = "x" })))
    assert.equal("ValidationException", (code("CreateCase", { templateId = template, fields = {
      text("title", "t"), text("customer_id", "c"), text(id, "x") } })))
    assert.equal("ValidationException", (code("DeleteField", { fieldId = "title" })))
    call("CreateField", { name = "floor", type = "Text" })
  end)

  it("that is not there is an error of its own in a batch", function()
    local found = call("BatchGetField", { fields = { { id = "title" }, { id = "none" } } })
    assert.same({ "title", "none", "ResourceNotFoundException" },
      { found.fields[1].fieldId, found.errors[1].id, found.errors[1].errorCode })
  end)
end)
