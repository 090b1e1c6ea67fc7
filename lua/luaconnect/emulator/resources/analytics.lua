--- What is measured, extracted and transcribed: metrics of one's own, definitions of what to extract,
-- vocabularies, data sets that other accounts may read.
-- @module luaconnect.emulator.resources.analytics

local engine = require "luaconnect.emulator.resources.engine"
local pager = require "luaconnect.emulator.resources.pager"
local refuse = require "luaconnect.emulator.resources.refuse"

-- metrics -----------------------------------------------------------------------------------------

local function metric_view()
  return {
    Type = "CUSTOM", CreationMethod = "CUSTOM", Category = "CUSTOM", Groupings = {}, Filters = {},
    SupportsPreaggregateCalculation = false, SupportsCustomCalculation = false,
  }
end

local function of_type(_, call)
  return not call.input.Type or call.input.Type == "CUSTOM"
end

-- vocabularies ------------------------------------------------------------------------------------

local function default_place(world, call)
  return engine.place(world, "default_vocabulary", call)
end

-- a language has one default at most; none is set by leaving the vocabulary out
local function set_default(world, call)
  local place, missing = default_place(world, call)
  if not place then return nil, missing end
  local language = call.input.LanguageCode
  local vocabulary
  if call.input.VocabularyId then
    vocabulary, missing = world.resources:seek("vocabulary", place.instance, "", call.input.VocabularyId)
    if not vocabulary then return nil, missing end
    if vocabulary.body.LanguageCode ~= language then
      return nil, refuse.request(call, "VocabularyId: a vocabulary of the language expected, got one of "
        .. vocabulary.body.LanguageCode)
    end
  end
  local old = world.resources:get("default_vocabulary", place.instance, "", language)
  if old then engine.take_off(world, old) end
  if vocabulary then
    engine.put(world, "default_vocabulary", place, {
      now = call.now, body = { LanguageCode = language, VocabularyId = vocabulary.id },
    })
  end
  return {}
end

local function default_view(world, doc)
  local vocabulary = world.resources:get("vocabulary", doc.instance, "", doc.body.VocabularyId)
  return { VocabularyName = vocabulary.name }
end

local function vocabulary_wanted(_, call, doc)
  local prefix = call.input.NameStartsWith
  return not prefix or doc.name:lower():sub(1, #prefix) == prefix:lower()
end

-- what is deleted says so, and is gone
local function delete_vocabulary(world, call)
  local output, refused = engine.delete(world, "vocabulary", call)
  if not output then return nil, refused end
  output.State = "DELETE_IN_PROGRESS"
  return output
end

-- data sets ---------------------------------------------------------------------------------------

local DATA_SETS = {
  "agent_hierarchy_groups", "agent_queue_statistic_record", "agent_statistic_record",
  "contact_evaluation_record", "contact_flow_events", "contact_lens_conversational_analytics",
  "contact_record", "contact_statistic_record", "routing_profiles", "users",
}

local function data_set_key(input)
  return input.DataSetId .. "\31" .. (input.TargetAccountId or "")
end

local function known(id)
  for _, name in ipairs(DATA_SETS) do
    if name == id then return true end
  end
  return false
end

local function association_of(world, call, id)
  local key = data_set_key { DataSetId = id, TargetAccountId = call.input.TargetAccountId or world.account }
  return world.resources.shelf:named("data_set", call.instance.id, "", key)
end

local function share(world, call, id)
  local there = association_of(world, call, id)
  if there then return there end
  local share_id, account = world.uuid(), call.input.TargetAccountId or world.account
  local arn = ("arn:aws:ram:%s:%s:resource-share/%s"):format(world.region, world.account, share_id)
  return engine.put(world, "data_set", { instance = call.instance.id, parent = "" }, {
    now = call.now,
    body = {
      DataSetId = id, TargetAccountId = account, ResourceShareId = share_id, ResourceShareArn = arn,
      ResourceShareStatus = "ACTIVE",
    },
  })
end

local function shown(doc)
  local body = doc.body
  return {
    DataSetId = body.DataSetId, TargetAccountId = body.TargetAccountId,
    ResourceShareId = body.ResourceShareId, ResourceShareArn = body.ResourceShareArn,
    ResourceShareStatus = body.ResourceShareStatus,
  }
end

local function associate(world, call)
  if not known(call.input.DataSetId) then
    return nil, refuse.value(call, "DataSetId: the id of a data set expected, got " .. call.input.DataSetId)
  end
  local answer = shown(share(world, call, call.input.DataSetId))
  answer.ResourceShareStatus = nil -- only lists of them tell it
  return answer
end

local function disassociate(world, call)
  local doc = association_of(world, call, call.input.DataSetId)
  if not doc then return nil, refuse.missing "ANALYTICS_DATA_ASSOCIATION" end
  engine.take_off(world, doc)
  return {}
end

local function failure(code, message)
  return { ErrorCode = code, ErrorMessage = message }
end

local function batch_associate(world, call)
  local created, errors = {}, {}
  for _, id in ipairs(call.input.DataSetIds) do
    if known(id) then
      created[#created + 1] = shown(share(world, call, id))
    else
      errors[#errors + 1] = failure("InvalidParameterException", id .. ": the id of a data set expected")
    end
  end
  return { Created = created, Errors = errors }
end

local function batch_disassociate(world, call)
  local deleted, errors = {}, {}
  for _, id in ipairs(call.input.DataSetIds) do
    local doc = association_of(world, call, id)
    if doc then
      engine.take_off(world, doc)
      deleted[#deleted + 1] = id
    else
      errors[#errors + 1] = failure("ResourceNotFoundException", id .. ": a data set that is shared expected")
    end
  end
  return { Deleted = deleted, Errors = errors }
end

local function data_sets(_, call)
  local page, token = pager.page(call, DATA_SETS)
  if not page then return nil, token end
  local found = {}
  for i, id in ipairs(page) do found[i] = { DataSetId = id, DataSetName = id } end
  return { Results = found, NextToken = token }
end

return {
  service = "connect",
  kinds = {
    metric = {
      word = "Metric", arn = "metric", name = "Name",
      create = "CreateMetric", describe = "DescribeMetric", list = "ListMetrics", search = "SearchMetrics",
      delete = "DeleteMetric", updates = { "UpdateMetricContent", "UpdateMetricMetadata" },
      defaults = { Status = "PUBLISHED" },
      shows = of_type, view = metric_view,
    },

    extraction_definition = {
      word = "ExtractionDefinition", arn = "extraction-definition", name = "Name", signed = true,
      create = "CreateExtractionDefinition", describe = "DescribeExtractionDefinition",
      list = "ListExtractionDefinitions", delete = "DeleteExtractionDefinition",
      updates = { "UpdateExtractionDefinition" },
    },

    vocabulary = {
      word = "Vocabulary", arn = "vocabulary", name = "VocabularyName",
      create = "CreateVocabulary", describe = "DescribeVocabulary", list = "SearchVocabularies",
      defaults = { State = "ACTIVE" }, aliases = { Name = "VocabularyName" },
      filters = { State = "State", LanguageCode = "LanguageCode" }, shows = vocabulary_wanted,
    },

    default_vocabulary = {
      word = "DefaultVocabulary", id = "LanguageCode", natural = true, list = "ListDefaultVocabularies",
      filters = { LanguageCode = "LanguageCode" }, refs = { VocabularyId = "vocabulary" },
      view = default_view,
    },

    data_set = {
      word = "AnalyticsDataAssociation", naming = data_set_key, list = "ListAnalyticsDataAssociations",
      filters = { DataSetId = "DataSetId" },
    },
  },
  operations = {
    AssociateAnalyticsDataSet = associate,
    AssociateDefaultVocabulary = set_default,
    BatchAssociateAnalyticsDataSet = batch_associate,
    BatchDisassociateAnalyticsDataSet = batch_disassociate,
    DeleteVocabulary = delete_vocabulary,
    DisassociateAnalyticsDataSet = disassociate,
    ListAnalyticsDataLakeDataSets = data_sets,
  },
  stored = { CreateMetric = true, UpdateMetricContent = true, ListAnalyticsDataLakeDataSets = true },
}
