-- What the model lets be without an id or a value made the emulator fail, some of it for good.

local c = require "spec.support.configuration"
local world = require "spec.support.world"

local MONDAY = {
  Day = "MONDAY", StartTime = { Hours = 9, Minutes = 0 }, EndTime = { Hours = 17, Minutes = 0 },
}

local w
before_each(function() w = world.new() end)

local function refused(...)
  return (c.refused(w, ...))
end

describe("an element without an id", function()
  it("is no parent of hours, neither of new ones nor of others", function()
    local hours = { Name = "Office", TimeZone = "UTC", Config = { MONDAY } }
    local id = c.done(w, "CreateHoursOfOperation", hours).HoursOfOperationId
    hours.Name, hours.ParentHoursOfOperationConfigs = "Shop", { {} }
    assert.equal("InvalidParameterException", refused("CreateHoursOfOperation", hours))
    assert.equal("InvalidParameterException", refused("AssociateHoursOfOperations",
      { HoursOfOperationId = id, ParentHoursOfOperationConfigs = { {} } }))
    c.done(w, "ListHoursOfOperations")
  end)

  it("is no field of a task template", function()
    assert.equal("PropertyValidationException", refused("CreateTaskTemplate",
      { Name = "Refund", Fields = { { Id = {} } }, ContactFlowId = c.FLOW }))
  end)
end)

describe("a condition", function()
  local function search(criteria)
    c.done(w, "CreateEvaluationForm", { Title = "Calls", Items = {
      { Question = { Title = "Polite?", RefId = "q", QuestionType = "TEXT" } } } })
    return c.done(w, "SearchEvaluationForms", { SearchCriteria = criteria }).EvaluationFormSearchSummaryList
  end

  it("that names no field, or one without an order, holds for nothing", function()
    assert.equal(1, #search {})
    assert.same({}, search { NumberCondition = { MinValue = 3 } })
    assert.same({}, search { DateTimeCondition = {
      FieldName = "Title", MinValue = "2024-01-01T00:00:00Z", ComparisonType = "GREATER_THAN" } })
  end)
end)

describe("a number that is claimed already", function()
  it("is an error that the operation lists", function()
    local number = { InstanceId = c.INSTANCE, PhoneNumber = "+12065550001" }
    c.done(w, "ClaimPhoneNumber", number)
    assert.equal("InvalidParameterException", (c.refused(w, "ClaimPhoneNumber", number)))
  end)
end)

describe("a user whose queue a routing profile has", function()
  it("stays, so that the profile can be shown", function()
    local profile = c.pick(w, "ListRoutingProfiles", "Name", "Basic Routing Profile").Id
    local user = c.done(w, "CreateUser", {
      Username = "bob", Password = "Secret123", PhoneConfig = { PhoneType = "SOFT_PHONE" },
      RoutingProfileId = profile,
      SecurityProfileIds = { c.pick(w, "ListSecurityProfiles", "Name", "Agent").Id },
    }).UserId
    local reference = { QueueId = user, Channel = "VOICE" }
    c.done(w, "AssociateRoutingProfileQueues", { RoutingProfileId = profile,
      QueueConfigs = { { QueueReference = reference, Priority = 1, Delay = 0 } } })
    assert.equal("InvalidRequestException", (c.refused(w, "DeleteUser", { UserId = user })))
    c.done(w, "ListRoutingProfileQueues", { RoutingProfileId = profile })
    c.done(w, "DisassociateRoutingProfileQueues", {
      RoutingProfileId = profile, QueueReferences = { reference } })
    c.done(w, "DeleteUser", { UserId = user })
  end)
end)
