local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w, id
before_each(function()
  w = world.new()
  id = c.done(w, "CreateHoursOfOperation", { Name = "Office", TimeZone = "UTC", Config = {
    { Day = "MONDAY", StartTime = { Hours = 9, Minutes = 0 }, EndTime = { Hours = 17, Minutes = 0 } } },
  }).HoursOfOperationId
end)

local function override(changes)
  local input = {
    HoursOfOperationId = id, Name = "Holiday", EffectiveFrom = "2024-01-01", EffectiveTill = "2024-01-07",
    Config = {
      { Day = "MONDAY", StartTime = { Hours = 10, Minutes = 0 }, EndTime = { Hours = 11, Minutes = 0 } } },
  }
  for member, value in pairs(changes or {}) do input[member] = value end
  return input
end

local function effective(from, to)
  return c.done(w, "GetEffectiveHoursOfOperations", { HoursOfOperationId = id, FromDate = from, ToDate = to })
end

describe("hours of operation", function()
  it("are those of the day of the week", function()
    local list = effective("2023-12-31", "2024-01-02").EffectiveHoursOfOperationList
    assert.same({ {}, { { Start = { Hours = 9, Minutes = 0 }, End = { Hours = 17, Minutes = 0 } } }, {} },
      { list[1].OperationalHours, list[2].OperationalHours, list[3].OperationalHours })
  end)

  it("are those of an override while it holds", function()
    c.done(w, "CreateHoursOfOperationOverride", override())
    local found = effective("2024-01-01", "2024-01-08")
    local list = found.EffectiveHoursOfOperationList
    assert.equal(10, list[1].OperationalHours[1].Start.Hours)
    assert.equal(9, list[8].OperationalHours[1].Start.Hours)
    assert.equal("Holiday", found.EffectiveOverrideHoursList[1].OverrideHours[1].OverrideName)
  end)

  it("are closed when an override says so", function()
    c.done(w, "CreateHoursOfOperationOverride", override { OverrideType = "CLOSED" })
    assert.same({}, effective("2024-01-01", "2024-01-01").EffectiveHoursOfOperationList[1].OperationalHours)
  end)

  it("are asked for by dates in order, a year at most", function()
    for _, dates in ipairs { { "2024-01-02", "2024-01-01" }, { "2024-01-01", "2026-01-01" } } do
      assert.equal("InvalidRequestException", (c.refused(w, "GetEffectiveHoursOfOperations", {
        HoursOfOperationId = id, FromDate = dates[1], ToDate = dates[2] })))
    end
    assert.equal("InvalidParameterException", (c.refused(w, "GetEffectiveHoursOfOperations", {
      HoursOfOperationId = id, FromDate = "2024-99-01", ToDate = "2024-01-01" })))
  end)

  it("have overrides of their own, with names and dates that make sense", function()
    local made = c.done(w, "CreateHoursOfOperationOverride", override()).HoursOfOperationOverrideId
    assert.equal("DuplicateResourceException", (c.refused(w, "CreateHoursOfOperationOverride", override())))
    assert.equal("InvalidRequestException", (c.refused(w, "CreateHoursOfOperationOverride",
      override { Name = "x", EffectiveTill = "2023-01-01" })))
    c.done(w, "UpdateHoursOfOperationOverride", {
      HoursOfOperationId = id, HoursOfOperationOverrideId = made, Name = "Break" })
    local found = c.done(w, "SearchHoursOfOperationOverrides", { SearchCriteria = { DateCondition = {
      FieldName = "EffectiveFrom", Value = "2024-01-01", ComparisonType = "EQUAL_TO" } } })
    assert.same({ "Break", id }, { found.HoursOfOperationOverrides[1].Name,
      found.HoursOfOperationOverrides[1].HoursOfOperationId })
    c.done(w, "DeleteHoursOfOperation", { HoursOfOperationId = id })
    assert.same({}, c.done(w, "SearchHoursOfOperationOverrides", {}).HoursOfOperationOverrides)
  end)

  it("have parents, three at most, and children", function()
    local basic = c.pick(w, "ListHoursOfOperations", "Name", "Basic Hours").Id
    c.done(w, "AssociateHoursOfOperations", { HoursOfOperationId = id, ParentHoursOfOperationConfigs = {
      { HoursOfOperationId = basic } } })
    local parents = c.done(w, "DescribeHoursOfOperation", { HoursOfOperationId = id }).HoursOfOperation
    assert.equal("Basic Hours", parents.ParentHoursOfOperations[1].Name)
    local children = c.done(w, "ListChildHoursOfOperations", { HoursOfOperationId = basic })
    assert.same({ "Office", id }, { children.ChildHoursOfOperationsSummaryList[1].Name,
      children.ChildHoursOfOperationsSummaryList[1].Id })
    c.done(w, "DisassociateHoursOfOperations", {
      HoursOfOperationId = id, ParentHoursOfOperationIds = { basic } })
    children = c.done(w, "ListChildHoursOfOperations", { HoursOfOperationId = basic })
    assert.same({}, children.ChildHoursOfOperationsSummaryList)
  end)
end)
