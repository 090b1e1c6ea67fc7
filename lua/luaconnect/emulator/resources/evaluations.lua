--- Evaluation forms with their versions, and the evaluations of contacts by them.
-- @module luaconnect.emulator.resources.evaluations

local engine = require "luaconnect.emulator.resources.engine"
local refuse = require "luaconnect.emulator.resources.refuse"
local render = require "luaconnect.emulator.resources.render"
local shapes = require "luaconnect.emulator.resources.shapes"

local DRAFT, ACTIVE, SUBMITTED = "DRAFT", "ACTIVE", "SUBMITTED"

-- forms -------------------------------------------------------------------------------------------

-- each reference of an item stands once; `seen` has those so far
local function references_sound(call, items, path, seen)
  for i, item in ipairs(items) do
    local name, part = next(item)
    local where = ("%s[%d].%s"):format(path, i, name)
    if seen[part.RefId] then
      return nil, refuse.request(call, where .. ".RefId: one that no other item has expected")
    end
    seen[part.RefId] = true
    if part.Items then
      local sound, refused = references_sound(call, part.Items, where .. ".Items", seen)
      if not sound then return nil, refused end
    end
  end
  return true
end

local function form_sound(_, call, body)
  return references_sound(call, body.Items, "Items", {})
end

local function versions_of(world, form)
  return world.resources.shelf:list("form_version", form.instance, form.key)
end

local function numbered(world, form, number)
  return world.resources:get("form_version", form.instance, form.key, ("%d"):format(number))
end

-- members of a form that each version has
local function content_of(body)
  local found = {}
  for name, value in pairs(body) do
    if name ~= "AsDraft" and name ~= "CreateNewVersion" then found[name] = value end
  end
  return found
end

local function add_version(world, form, content, now)
  local number = (form.body.LatestVersion or 0) + 1
  content = content_of(content)
  content.EvaluationFormVersion, content.Status, content.Locked = number, DRAFT, false
  local place = { instance = form.instance, parent = form.key, above = form }
  local version = engine.put(world, "form_version", place, {
    id = ("%d"):format(number), body = content, now = now,
  })
  form.body.LatestVersion = number
  return version
end

local function form_created(world, form, call)
  local content = form.body
  form.body = { Title = content.Title, Description = content.Description }
  add_version(world, form, content, call.now)
  world.resources.shelf:changed(form)
end

-- the version of a form that a call means: the one it names, else the latest
local function version_of(world, call)
  local form, missing = engine.locate(world, "evaluation_form", call)
  if not form then return nil, missing end
  local number = call.input.EvaluationFormVersion or form.body.LatestVersion
  local version = numbered(world, form, number)
  if not version then return nil, refuse.missing "EVALUATION_FORM_VERSION" end
  return version, form
end

local function about(version, form)
  return {
    EvaluationFormId = form.id, EvaluationFormArn = form.arn,
    EvaluationFormVersion = version.body.EvaluationFormVersion,
  }
end

local function describe_form(world, call)
  local version, missing = version_of(world, call)
  if not version then return nil, missing end
  return render.output(world, world.resources.kinds.form_version, version, call)
end

-- what a version is changed to; one that was ever active stays as it is
local function update_form(world, call)
  local version, form = version_of(world, call)
  if not version then return nil, form end
  local row = world.resources.kinds.evaluation_form
  local content = content_of(engine.contents(row, call))
  content.EvaluationFormVersion = nil
  local sound, refused = form_sound(world, call, content)
  if not sound then return nil, refused end
  if call.input.CreateNewVersion then
    version = add_version(world, form, content, call.now)
  elseif version.body.Locked then
    return nil, refuse.conflict(call, "EvaluationFormVersion: a version that was never active expected")
  else
    content.EvaluationFormVersion, content.Status, content.Locked =
      version.body.EvaluationFormVersion, version.body.Status, false
    version.body = content
    engine.touch(world, version, call)
  end
  form.body.Title, form.body.Description = content.Title, content.Description
  engine.touch(world, form, call)
  return about(version, form)
end

local function set_active(world, form, number, call)
  for _, version in ipairs(versions_of(world, form)) do
    local chosen = version.body.EvaluationFormVersion == number
    if chosen ~= (version.body.Status == ACTIVE) then
      version.body.Status = chosen and ACTIVE or DRAFT
      version.body.Locked = version.body.Locked or chosen
      engine.touch(world, version, call)
    end
  end
  form.body.ActiveVersion = number
  if number then
    form.body.LastActivatedTime, form.body.LastActivatedBy = call.now, world.resources:caller()
  end
  engine.touch(world, form, call)
end

local function activate(world, call)
  local version, form = version_of(world, call)
  if not version then return nil, form end
  set_active(world, form, version.body.EvaluationFormVersion, call)
  return about(version, form)
end

local function deactivate(world, call)
  local version, form = version_of(world, call)
  if not version then return nil, form end
  if version.body.Status ~= ACTIVE then
    return nil, refuse.conflict(call, "EvaluationFormVersion: the active version expected")
  end
  set_active(world, form, nil, call)
  return about(version, form)
end

local function delete_form(world, call)
  local version, form = version_of(world, call)
  if not version then return nil, form end
  if call.input.EvaluationFormVersion and #versions_of(world, form) > 1 then
    if form.body.ActiveVersion == version.body.EvaluationFormVersion then form.body.ActiveVersion = nil end
    engine.take_off(world, version)
    engine.touch(world, form, call)
  else
    engine.take_off(world, form)
  end
  return {}
end

local function form_view(world, form)
  local latest = numbered(world, form, form.body.LatestVersion)
  local content = latest and latest.body or {}
  return {
    Status = form.body.ActiveVersion and ACTIVE or DRAFT,
    AutoEvaluationEnabled = (content.AutoEvaluationConfiguration or {}).Enabled or false,
    EvaluationFormLanguage = (content.LanguageConfiguration or {}).FormLanguage,
    ContactInteractionType = (content.TargetConfiguration or {}).ContactInteractionType,
    AIVersion = content.AIVersion,
  }
end

-- a form is sound when it was taken; looking at it again finds nothing
local function start_validation(world, call)
  local version, form = version_of(world, call)
  if not version then return nil, form end
  version.body.LatestValidationStatus, version.body.LastValidationTime = "COMPLETED", call.now
  engine.touch(world, version, call)
  return about(version, form)
end

local function get_validation(world, call)
  local version, form = version_of(world, call)
  if not version then return nil, form end
  if not version.body.LastValidationTime then return nil, refuse.missing "EVALUATION_FORM_VALIDATION" end
  return {
    EvaluationFormId = form.id, EvaluationFormVersion = version.body.EvaluationFormVersion,
    Status = version.body.LatestValidationStatus, StartedTime = version.body.LastValidationTime,
    Findings = {},
  }
end

-- evaluations -------------------------------------------------------------------------------------

local function evaluation_sound(world, call, body, old)
  if old then return true end
  local contact, missing = world.contacts:find(call.instance, body.ContactId, call.now)
  if not contact then return nil, missing end
  local form
  form, missing = world.resources:find(call.instance, "evaluation_form", body.EvaluationFormId)
  if not form then return nil, missing end
  if not form.body.ActiveVersion then
    return nil, refuse.conflict(call, "EvaluationFormId: a form with an active version expected")
  end
  return true
end

local function evaluation_created(world, doc, call)
  local form = world.resources:get("evaluation_form", doc.instance, "", doc.body.EvaluationFormId)
  doc.body.EvaluationFormVersion, doc.body.EvaluationFormTitle = form.body.ActiveVersion, form.body.Title
  doc.body.Answers, doc.body.Notes = {}, {}
  doc.body.Status, doc.body.EvaluatorArn = DRAFT, world.resources:caller()
  engine.touch(world, doc, call)
end

-- answers are laid over those that there are; an empty one takes an answer back
local function lay_over(old, given)
  local found = shapes.copy(old)
  for key, value in pairs(given or {}) do
    found[key] = next(value) ~= nil and shapes.copy(value) or nil
  end
  return found
end

local function answered(world, call, status, by)
  return engine.alter(world, "contact_evaluation", call, function(doc)
    if status == DRAFT and doc.body.Status ~= DRAFT then
      return nil, refuse.conflict(call, "EvaluationId: a draft expected, got " .. doc.body.Status)
    end
    doc.body.Answers = lay_over(doc.body.Answers, call.input.Answers)
    doc.body.Notes = lay_over(doc.body.Notes, call.input.Notes)
    doc.body.Status = status
    local union = call.input[by]
    doc.body.EvaluatorArn = union and union.ConnectUserArn or doc.body.EvaluatorArn
    return { EvaluationId = doc.id, EvaluationArn = doc.arn }
  end)
end

local function answers(status, by)
  return function(world, call) return answered(world, call, status, by) end
end

local function evaluation_view(_, doc)
  local auto = (doc.body.AutoEvaluationConfiguration or {}).Enabled or false
  return {
    Metadata = {
      ContactId = doc.body.ContactId, EvaluatorArn = doc.body.EvaluatorArn, AutoEvaluationEnabled = auto,
    },
    AutoEvaluationEnabled = auto, EvaluationType = "STANDARD",
  }
end

local function describe_evaluation(world, call)
  local doc, missing = engine.locate(world, "contact_evaluation", call)
  if not doc then return nil, missing end
  local form = world.resources:get("evaluation_form", doc.instance, "", doc.body.EvaluationFormId)
  local version = form and numbered(world, form, doc.body.EvaluationFormVersion)
  if not version then return nil, refuse.missing "EVALUATION_FORM_VERSION" end
  local kinds = world.resources.kinds
  return {
    Evaluation = render.shape(world, kinds.contact_evaluation, doc, "connect", "Evaluation"),
    EvaluationForm = render.shape(world, kinds.form_version, version, "connect", "EvaluationFormContent"),
  }
end

return {
  service = "connect",
  kinds = {
    evaluation_form = {
      word = "EvaluationForm", arn = "evaluation-form", signed = true,
      create = "CreateEvaluationForm", list = "ListEvaluationForms", search = "SearchEvaluationForms",
      name = "Title", unique = false,
      check = form_sound, created = form_created, view = form_view,
    },

    form_version = {
      word = "EvaluationFormVersion", id = "EvaluationFormVersion", parent = "evaluation_form", signed = true,
      list = "ListEvaluationFormVersions", name = "Title", unique = false,
    },

    contact_evaluation = {
      word = "Evaluation", arn = "contact-evaluation", type = "CONTACT_EVALUATION",
      create = "StartContactEvaluation", list = "ListContactEvaluations",
      search = "SearchContactEvaluations", delete = "DeleteContactEvaluation",
      filters = { ContactId = "ContactId" }, refs = { EvaluationFormId = "evaluation_form" },
      check = evaluation_sound, created = evaluation_created, view = evaluation_view,
    },
  },
  operations = {
    ActivateEvaluationForm = activate,
    DeactivateEvaluationForm = deactivate,
    DeleteEvaluationForm = delete_form,
    DescribeContactEvaluation = describe_evaluation,
    DescribeEvaluationForm = describe_form,
    GetEvaluationFormValidation = get_validation,
    ListEvaluationFormAIVersions = function() return { AIVersionSummaries = {} } end,
    StartEvaluationFormValidation = start_validation,
    SubmitContactEvaluation = answers(SUBMITTED, "SubmittedBy"),
    UpdateContactEvaluation = answers(DRAFT, "UpdatedBy"),
    UpdateEvaluationForm = update_form,
  },
  stored = {
    GetEvaluationFormValidation = true, ListEvaluationFormAIVersions = true,
    StartEvaluationFormValidation = true, SubmitContactEvaluation = true,
  },
}
