local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w
before_each(function()
  w = world.new()
  local hours = c.pick(w, "ListHoursOfOperations", "Name", "Basic Hours").Id
  for name, tags in pairs {
    ["Refunds EU"] = { area = "eu", team = "a" }, ["Refunds US"] = { area = "us", team = "a" },
    Returns = { area = "eu" },
  } do
    c.done(w, "CreateQueue", {
      Name = name, HoursOfOperationId = hours, Tags = tags, Description = "d " .. name,
    })
  end
end)

local function found(input)
  local names = {}
  local output = c.done(w, "SearchQueues", input)
  for i, queue in ipairs(output.Queues) do names[i] = queue.Name end
  table.sort(names)
  assert.equal(#names, output.ApproximateTotalCount)
  return table.concat(names, ", ")
end

local function text(value, comparison, name)
  return { StringCondition = { FieldName = name or "name", Value = value, ComparisonType = comparison } }
end

local function by(criteria) return found { SearchCriteria = criteria } end

local function filtered(filter) return found { SearchFilter = { TagFilter = filter } } end

local function tag(key, value) return { TagKey = key, TagValue = value } end

describe("a search", function()
  it("compares text", function()
    assert.equal("Refunds EU, Refunds US", by(text("refunds", "STARTS_WITH")))
    assert.equal("Refunds US", by(text("us", "CONTAINS")))
    assert.equal("Returns", by(text("Returns", "EXACT")))
    assert.equal("", by(text("returns", "EXACT")))
    assert.equal("Returns", by(text("d ret", "STARTS_WITH", "description")))
    assert.equal("BasicQueue", by(text(c.QUEUE, "EXACT", "resourceID")))
  end)

  it("wants the name of a field", function()
    local code, _, err = c.refused(w, "SearchQueues", { SearchCriteria = {
      OrConditions = { text("x", "EXACT"), text("x", "EXACT", "colour") } } })
    assert.equal("InvalidParameterException", code)
    assert.matches("colour", err.message)
  end)

  it("joins conditions by and, or, and one in the other", function()
    local eu = text("s EU", "CONTAINS")
    local returns, refunds = text("Ret", "STARTS_WITH"), text("Ref", "STARTS_WITH")
    assert.equal("Refunds EU, Returns", by { OrConditions = { eu, returns } })
    assert.equal("Refunds EU", by { AndConditions = { eu, refunds } })
    assert.equal("Refunds US, Returns", by { OrConditions = { text("Returns", "EXACT"),
      { AndConditions = { text("US", "CONTAINS"), { QueueTypeCondition = "STANDARD" } } } } })
  end)

  it("filters by tags", function()
    assert.equal("Refunds EU, Refunds US", filtered { TagCondition = tag("team", "a") })
    assert.equal("Refunds EU, Returns", filtered {
      TagCondition = tag "area", AndConditions = { tag("area", "eu") } })
    assert.equal("Refunds EU", filtered { AndConditions = { tag("team", "a"), tag("area", "eu") } })
    assert.equal("Refunds EU, Refunds US", filtered { OrConditions = {
      { tag("area", "us") }, { tag("area", "eu"), tag("team", "a") } } })
  end)

  it("gives pages, and the count of all", function()
    local input = { MaxResults = 2, SearchCriteria = { QueueTypeCondition = "STANDARD" } }
    local first = c.done(w, "SearchQueues", input)
    assert.same({ 2, 4 }, { #first.Queues, first.ApproximateTotalCount })
    input.NextToken = first.NextToken
    local second = c.done(w, "SearchQueues", input)
    assert.same({ 2, nil }, { #second.Queues, second.NextToken })
  end)

  it("finds users by their names, profiles and groups", function()
    local function users(criteria)
      local names = {}
      for i, user in ipairs(c.done(w, "SearchUsers", { SearchCriteria = criteria }).Users) do
        names[i] = user.Username
      end
      return table.concat(names, ", ")
    end
    assert.equal("admin", users(text("ada", "STARTS_WITH", "FirstName")))
    assert.equal("admin", users(text("adm", "STARTS_WITH", "Username")))
    assert.equal("admin", users(text(c.pick(w, "ListSecurityProfiles", "Name", "Admin").Id, "EXACT",
      "SecurityProfileId")))
    assert.equal("", users { HierarchyGroupCondition = {
      Value = "x", HierarchyGroupMatchType = "WITH_CHILD_GROUPS" } })
  end)

  it("finds users by their proficiencies", function()
    local id = c.pick(w, "ListUsers", "Username", "admin").Id
    c.done(w, "CreatePredefinedAttribute", { Name = "language", Values = { StringList = { "en" } } })
    c.done(w, "AssociateUserProficiencies", { UserId = id, UserProficiencies = {
      { AttributeName = "language", AttributeValue = "en", Level = 3 } } })
    local function count(level)
      return #c.done(w, "SearchUsers", { SearchCriteria = { ListCondition = {
        TargetListType = "PROFICIENCIES", Conditions = {
          { StringCondition = { FieldName = "AttributeName", Value = "language", ComparisonType = "EXACT" } },
          { NumberCondition = {
            FieldName = "Level", MinValue = level, ComparisonType = "GREATER_OR_EQUAL" } },
        } } } }).Users
    end
    assert.same({ 1, 0 }, { count(3), count(4) })
  end)

  it("finds tags of all resources, each pair once", function()
    local function pairs_of(input)
      local shown = {}
      for i, each in ipairs(c.done(w, "SearchResourceTags", input).Tags) do
        shown[i] = each.key .. "=" .. each.value
      end
      return table.concat(shown, " ")
    end
    assert.equal("area=eu area=us team=a", pairs_of {})
    assert.equal("area=eu area=us", pairs_of { SearchCriteria = { TagSearchCondition = {
      tagKey = "ar", tagKeyComparisonType = "STARTS_WITH" } } })
  end)
end)
