local c = require "spec.support.configuration"
local core = require "luaconnect.core"
local flows = require "spec.support.flow"
local world = require "spec.support.world"

local w
before_each(function() w = world.new() end)

describe("a task template", function()
  local NAME, TEXT = { Id = { Name = "Subject" }, Type = "NAME" }, { Id = { Name = "Note" }, Type = "TEXT" }

  local function input(changes)
    local found = {
      Name = "Refund", Fields = { NAME, TEXT }, ContactFlowId = c.FLOW,
      Constraints = { RequiredFields = { { Id = { Name = "Subject" } } } },
    }
    for member, value in pairs(changes or {}) do found[member] = value or nil end
    return found
  end

  it("has one name, which is required, and a way into a flow (TASK-15)", function()
    local function refused(changes)
      local code, status, err = c.refused(w, "CreateTaskTemplate", input(changes))
      assert.same({ "PropertyValidationException", 400 }, { code, status })
      local property = err.details.PropertyList[1]
      return property.PropertyPath .. " " .. property.Reason
    end
    assert.equal("Fields REQUIRED_PROPERTY_MISSING", refused { Fields = { TEXT }, Constraints = false })
    assert.equal("Fields REQUIRED_PROPERTY_MISSING",
      refused { Fields = { NAME, { Id = { Name = "Other" }, Type = "NAME" } } })
    assert.equal("Constraints.RequiredFields REQUIRED_PROPERTY_MISSING", refused { Constraints = false })
    assert.equal("Fields[2].Id.Name UNIQUE_CONSTRAINT_VIOLATED", refused { Fields = { NAME, NAME } })
    assert.equal("Constraints.ReadOnlyFields[1].Id.Name REFERENCED_RESOURCE_NOT_FOUND", refused {
      Constraints = { ReadOnlyFields = { { Id = { Name = "None" } } } } })
    assert.equal("ContactFlowId REQUIRED_PROPERTY_MISSING", refused { ContactFlowId = false })
    c.done(w, "CreateTaskTemplate", input {
      ContactFlowId = false, Fields = { NAME, { Id = { Name = "Where" }, Type = "QUICK_CONNECT" } } })
  end)

  it("has fifty fields of a user's own at most", function()
    local function fields(count)
      local list = { NAME, { Id = { Name = "Where" }, Type = "QUICK_CONNECT" } }
      for i = 1, count do list[i + 2] = { Id = { Name = "field " .. i }, Type = "NUMBER" } end
      return input { Fields = list }
    end
    c.done(w, "CreateTaskTemplate", fields(50))
    local code, status = c.refused(w, "CreateTaskTemplate", fields(51))
    assert.same({ "ServiceQuotaExceededException", 402 }, { code, status })
  end)

  it("starts tasks while it is active", function()
    local id = c.done(w, "CreateTaskTemplate", input()).Id
    local start = { TaskTemplateId = id, ContactFlowId = false, Name = "Subject",
      References = { Note = { Type = "STRING", Value = "x" } } }
    assert(world.start(w, "StartTaskContact", start))
    local updated = c.done(w, "UpdateTaskTemplate", { TaskTemplateId = id, Status = "INACTIVE" })
    assert.same({ id, "INACTIVE", "Refund" }, { updated.Id, updated.Status, updated.Name })
    local _, err = world.start(w, "StartTaskContact", start)
    assert.equal("InvalidRequestException", err.code)
    assert.same({}, c.done(w, "ListTaskTemplates", { Status = "ACTIVE" }).TaskTemplates)
  end)

  it("keeps its flow", function()
    local flow = c.done(w, "CreateContactFlow", {
      Name = "f", Type = "CONTACT_FLOW", Content = flows.content() }).ContactFlowId
    c.done(w, "CreateTaskTemplate", input { ContactFlowId = flow })
    assert.equal("InvalidRequestException", (c.refused(w, "DeleteContactFlow", { ContactFlowId = flow })))
  end)
end)

describe("a view", function()
  local function view()
    return c.done(w, "CreateView", {
      Name = "v", Status = "PUBLISHED", Content = { Template = "one", Actions = { "go" } } }).View
  end

  it("has versions", function()
    local id = view().Id
    local made = c.done(w, "CreateViewVersion", {
      ViewId = id, ViewContentSha256 = core.sha256hex "one", VersionDescription = "first" }).View
    assert.same({ 1, "first", "one" }, { made.Version, made.VersionDescription, made.Content.Template })
    c.done(w, "UpdateViewContent", { ViewId = id, Status = "PUBLISHED",
      Content = { Template = "two", Actions = {} } })
    local function template(name)
      return c.done(w, "DescribeView", { ViewId = id .. name }).View.Content.Template
    end
    assert.same({ "two", "one", "one" }, { template "", template ":1", template ":$LATEST" })
    assert.equal("ResourceNotFoundException", (c.refused(w, "DescribeView", { ViewId = id .. ":9" })))
    assert.equal("v", c.done(w, "ListViewVersions", { ViewId = id }).ViewVersionSummaryList[1].Name)
  end)

  it("has a name that no other has", function()
    view()
    assert.equal("DuplicateResourceException", (c.refused(w, "CreateView", {
      Name = "v", Status = "SAVED", Content = { Template = "x", Actions = {} } })))
  end)
end)

describe("a rule", function()
  it("is listed by its source and its state", function()
    local function rule(name, state)
      return c.done(w, "CreateRule", {
        Name = name, Function = "f", PublishStatus = state,
        TriggerEventSource = { EventSourceName = "OnPostCallAnalysisAvailable" },
        Actions = { { ActionType = "GENERATE_EVENTBRIDGE_EVENT", EventBridgeAction = { Name = "e" } } },
      }).RuleId
    end
    local id = rule("a", "DRAFT")
    rule("b", "PUBLISHED")
    local listed = c.done(w, "ListRules", { PublishStatus = "DRAFT",
      EventSourceName = "OnPostCallAnalysisAvailable" }).RuleSummaryList
    assert.same({ id, { { ActionType = "GENERATE_EVENTBRIDGE_EVENT" } } },
      { listed[1].RuleId, listed[1].ActionSummaries })
    assert.equal(1, #listed)
    assert.same({}, c.done(w, "ListRules", { EventSourceName = "OnSlaBreach" }).RuleSummaryList)
  end)
end)
