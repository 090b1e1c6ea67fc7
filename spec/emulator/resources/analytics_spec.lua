local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w
before_each(function() w = world.new() end)

describe("a vocabulary", function()
  local function vocabulary(name, language)
    return c.done(w, "CreateVocabulary", {
      VocabularyName = name, LanguageCode = language, Content = "Phrase\nx" }).VocabularyId
  end

  it("is the default of its language, and of no other", function()
    local id = vocabulary("names", "en-US")
    local input = { LanguageCode = "de-DE", VocabularyId = id }
    assert.equal("InvalidRequestException", (c.refused(w, "AssociateDefaultVocabulary", input)))
    input.LanguageCode = "en-US"
    c.done(w, "AssociateDefaultVocabulary", input)
    assert.same({ { InstanceId = c.INSTANCE, LanguageCode = "en-US", VocabularyId = id,
      VocabularyName = "names" } }, c.done(w, "ListDefaultVocabularies", {}).DefaultVocabularyList)
    assert.equal("ResourceInUseException", (c.refused(w, "DeleteVocabulary", { VocabularyId = id })))
    c.done(w, "AssociateDefaultVocabulary", { LanguageCode = "en-US" })
    assert.equal("DELETE_IN_PROGRESS", c.done(w, "DeleteVocabulary", { VocabularyId = id }).State)
  end)

  it("is found by its name, its language and its state", function()
    vocabulary("names", "en-US")
    vocabulary("places", "en-US")
    vocabulary("namen", "de-DE")
    local function found(input)
      local names = {}
      for i, row in ipairs(c.done(w, "SearchVocabularies", input).VocabularySummaryList) do
        names[i] = row.Name
      end
      return table.concat(names, " ")
    end
    assert.equal("names namen", found { NameStartsWith = "Name" })
    assert.equal("names places", found { LanguageCode = "en-US", State = "ACTIVE" })
    assert.equal("", found { State = "CREATION_FAILED" })
  end)
end)

describe("data sets", function()
  it("are shared with accounts, each once", function()
    local first = c.done(w, "AssociateAnalyticsDataSet", { DataSetId = "users" })
    assert.same({ "users", "123456789012" }, { first.DataSetId, first.TargetAccountId })
    assert.same(first, c.done(w, "AssociateAnalyticsDataSet", { DataSetId = "users" }))
    assert.equal("InvalidParameterException",
      (c.refused(w, "AssociateAnalyticsDataSet", { DataSetId = "x" })))
    local answer = c.done(w, "BatchDisassociateAnalyticsDataSet", {
      DataSetIds = { "users", "contact_record" } })
    assert.same({ { "users" }, "ResourceNotFoundException" }, { answer.Deleted, answer.Errors[1].ErrorCode })
    assert.same({}, c.done(w, "ListAnalyticsDataAssociations", {}).Results)
  end)
end)

describe("a metric of one's own", function()
  it("is kept and given back", function()
    local calculation = { Calculation = "a", CalculationComponents = { { Alias = "a" } } }
    local made = c.done(w, "CreateMetric", { Name = "m", Unit = "COUNT", MetricCalculation = calculation })
    assert.equal(w.resources:instance(c.INSTANCE).arn .. "/metric/" .. made.MetricId, made.MetricArn)
    c.done(w, "UpdateMetricMetadata", { MetricId = made.MetricId, Name = "n" })
    local shown = c.done(w, "DescribeMetric", { MetricId = made.MetricId }).Metric
    assert.same({ "n", "COUNT", "CUSTOM" }, { shown.Name, shown.Unit, shown.Type })
  end)
end)

describe("a test case", function()
  it("has executions, which nothing carries out", function()
    local id = c.done(w, "CreateTestCase", { Name = "t", Content = "{}" }).TestCaseId
    local run = c.done(w, "StartTestCaseExecution", { TestCaseId = id })
    assert.equal("INITIATED", run.Status)
    local input = { TestCaseId = id, TestCaseExecutionId = run.TestCaseExecutionId }
    c.done(w, "StopTestCaseExecution", input)
    assert.equal("InvalidRequestException", (c.refused(w, "StopTestCaseExecution", input)))
    assert.equal("STOPPED", c.done(w, "GetTestCaseExecutionSummary", input).Status)
    assert.equal(1, #c.done(w, "ListTestCaseExecutions", { TestCaseName = "t" }).TestCaseExecutions)
    assert.equal(0, #c.done(w, "ListTestCaseExecutions", { TestCaseName = "u" }).TestCaseExecutions)
  end)
end)
