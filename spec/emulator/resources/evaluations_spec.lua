local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w
before_each(function() w = world.new() end)

local function items(ref)
  return { { Question = { Title = "t", RefId = ref or "q", QuestionType = "TEXT" } } }
end

local function form()
  return c.done(w, "CreateEvaluationForm", { Title = "Calls", Items = items() }).EvaluationFormId
end

local function shown(id, version)
  return c.done(w, "DescribeEvaluationForm", {
    EvaluationFormId = id, EvaluationFormVersion = version }).EvaluationForm
end

describe("an evaluation form", function()
  it("begins with a draft, which is locked once it was active", function()
    local id = form()
    assert.same({ 1, "DRAFT", false }, {
      shown(id).EvaluationFormVersion, shown(id).Status, shown(id).Locked })
    c.done(w, "UpdateEvaluationForm", {
      EvaluationFormId = id, EvaluationFormVersion = 1, Title = "Chats", Items = items() })
    assert.same({ 1, "Chats" }, { shown(id).EvaluationFormVersion, shown(id).Title })
    c.done(w, "ActivateEvaluationForm", { EvaluationFormId = id, EvaluationFormVersion = 1 })
    assert.same({ "ACTIVE", true }, { shown(id).Status, shown(id).Locked })
    assert.equal("ResourceConflictException", (c.refused(w, "UpdateEvaluationForm", {
      EvaluationFormId = id, EvaluationFormVersion = 1, Title = "x", Items = items() })))
  end)

  it("has one active version at most", function()
    local id = form()
    c.done(w, "UpdateEvaluationForm", { EvaluationFormId = id, EvaluationFormVersion = 1,
      CreateNewVersion = true, Title = "Two", Items = items() })
    for version = 1, 2 do
      c.done(w, "ActivateEvaluationForm", { EvaluationFormId = id, EvaluationFormVersion = version })
    end
    assert.same({ "DRAFT", "ACTIVE" }, { shown(id, 1).Status, shown(id, 2).Status })
    local listed = c.done(w, "ListEvaluationForms", {}).EvaluationFormSummaryList[1]
    assert.same({ "Two", 2, 2 }, { listed.Title, listed.LatestVersion, listed.ActiveVersion })
    assert.equal("ResourceConflictException", (c.refused(w, "DeactivateEvaluationForm", {
      EvaluationFormId = id, EvaluationFormVersion = 1 })))
    c.done(w, "DeactivateEvaluationForm", { EvaluationFormId = id, EvaluationFormVersion = 2 })
    assert.is_nil(c.done(w, "ListEvaluationForms", {}).EvaluationFormSummaryList[1].ActiveVersion)
  end)

  it("names each of its items once", function()
    local twice = items()
    twice[2] = { Section = { Title = "s", RefId = "s", Items = items() } }
    local code, _, err = c.refused(w, "CreateEvaluationForm", { Title = "x", Items = twice })
    assert.equal("InvalidParameterException", code)
    assert.matches("^Items%[2%]%.Section%.Items%[1%]%.Question%.RefId: ", err.message)
  end)

  it("loses a version, or all", function()
    local id = form()
    c.done(w, "UpdateEvaluationForm", { EvaluationFormId = id, EvaluationFormVersion = 1,
      CreateNewVersion = true, Title = "Two", Items = items() })
    c.done(w, "DeleteEvaluationForm", { EvaluationFormId = id, EvaluationFormVersion = 1 })
    assert.equal("ResourceNotFoundException", (c.refused(w, "DescribeEvaluationForm", {
      EvaluationFormId = id, EvaluationFormVersion = 1 })))
    c.done(w, "DeleteEvaluationForm", { EvaluationFormId = id })
    assert.same({}, c.done(w, "ListEvaluationForms", {}).EvaluationFormSummaryList)
  end)
end)

describe("a contact's evaluation", function()
  local contact, id
  before_each(function()
    contact, id = world.start(w, "StartTaskContact").ContactId, form()
  end)

  local function start()
    return c.done(w, "StartContactEvaluation", { ContactId = contact, EvaluationFormId = id }).EvaluationId
  end

  it("wants a contact, and a form with an active version", function()
    local input = { ContactId = contact, EvaluationFormId = id }
    assert.equal("ResourceConflictException", (c.refused(w, "StartContactEvaluation", input)))
    c.done(w, "ActivateEvaluationForm", { EvaluationFormId = id, EvaluationFormVersion = 1 })
    assert.equal("ResourceNotFoundException", (c.refused(w, "StartContactEvaluation", {
      ContactId = "none", EvaluationFormId = id })))
    start()
    local listed = c.done(w, "ListContactEvaluations", { ContactId = contact }).EvaluationSummaryList
    assert.same({ 1, "Calls", "DRAFT" }, { #listed, listed[1].EvaluationFormTitle, listed[1].Status })
  end)

  it("takes answers as a draft, and more when it is submitted", function()
    c.done(w, "ActivateEvaluationForm", { EvaluationFormId = id, EvaluationFormVersion = 1 })
    local evaluation = start()
    c.done(w, "UpdateContactEvaluation", { EvaluationId = evaluation, Answers = {
      a = { Value = { StringValue = "x" } }, b = { Value = { StringValue = "y" } } } })
    c.done(w, "SubmitContactEvaluation", { EvaluationId = evaluation, Answers = {
      a = {}, c = { Value = { NumericValue = 1 } } } })
    local found = c.done(w, "DescribeContactEvaluation", { EvaluationId = evaluation })
    assert.same({ b = { Value = { StringValue = "y" } }, c = { Value = { NumericValue = 1 } } },
      found.Evaluation.Answers)
    assert.same({ "SUBMITTED", contact, "Calls" }, { found.Evaluation.Status,
      found.Evaluation.Metadata.ContactId, found.EvaluationForm.Title })
    assert.equal("ResourceConflictException", (c.refused(w, "UpdateContactEvaluation", {
      EvaluationId = evaluation })))
    c.done(w, "SubmitContactEvaluation", { EvaluationId = evaluation })
  end)
end)
