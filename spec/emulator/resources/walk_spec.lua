-- Every operation of configuration, with generated input that names what is there: each succeeds and
-- answers what the model says.

local c = require "spec.support.configuration"
local core = require "luaconnect.core"
local flow = require "spec.support.flow"
local resources = require "luaconnect.emulator.resources"
local shapes = require "luaconnect.emulator.resources.shapes"
local stock = require "spec.support.stock"

local THERE = stock.THERE
local ARN = "arn:aws:connect:us-east-1:123456789012:instance/" .. c.INSTANCE
local KEY = { { AttributeName = "key", Value = "k" } }
local VALUE = { PrimaryValues = KEY, AttributeName = "value", Value = "w", LockVersion = {} }
local PROFICIENCY = { { AttributeName = "skill", AttributeValue = "one", Level = 3 } }
local S3 = { StorageType = "S3", S3Config = { BucketName = "b", BucketPrefix = "p" } }
local PHONE = { QuickConnectType = "PHONE_NUMBER", PhoneConfig = { PhoneNumber = "+12065550100" } }
local VOICE = { { Channel = "VOICE", Concurrency = 1 } }
local SHARES = { Distributions = {
  { Region = "us-east-1", Percentage = 50 }, { Region = "us-west-2", Percentage = 50 } } }
local SECTION = { { Section = { Title = "t", RefId = "s", Items = {} } } }
local FIELDS = {
  Fields = { stock.NAME_FIELD }, ContactFlowId = THERE, Defaults = false, SelfAssignFlowId = false,
  Constraints = { RequiredFields = { { Id = stock.NAME_FIELD.Id } } },
}

-- another one of a kind, which nothing refers to: its id
local function spare(operation, kind, changes)
  return function(w, ids)
    local input = stock.input("connect", operation, ids, changes)
    for _, member in ipairs { "Name", "SecurityProfileName", "VocabularyName", "Username" } do
      if input[member] then input[member] = "spare" end
    end
    c.done(w, operation, input)
    local list = w.resources:all(kind, c.INSTANCE)
    return list[#list].id
  end
end

local function with(member, make)
  return function(w, ids) return { [member] = make(w, ids) } end
end

local function queue_config(_, ids)
  local config = { { QueueReference = { QueueId = ids.queue, Channel = "TASK" }, Priority = 1, Delay = 0 } }
  return { QueueConfigs = config }
end

local function address(w, ids)
  local other = spare("CreateEmailAddress", "email_address", { EmailAddress = "b@example.com" })
  return { EmailAddressId = other(w, ids) }
end

local function profiles(_, ids)
  local list = { { Id = ids.security_profile } }
  return { SecurityProfiles = list, EntityType = "AI_AGENT", EntityArn = "arn:ai" }
end

-- what a generated input lacks to be sound, by operation: changes, or a function that gives them
local CHANGES = {
  AssociateAnalyticsDataSet = { DataSetId = "users" },
  AssociateBot = { LexV2Bot = false, LexBot = { Name = "other", LexRegion = "us-east-1" } },
  AssociateDefaultVocabulary = { LanguageCode = "en-US" },
  AssociateEmailAddressAlias = with("AliasConfiguration", address),
  AssociateInstanceStorageConfig = { StorageConfig = S3 },
  AssociateSecurityKey = { Key = "another" },
  AssociateSecurityProfiles = profiles,
  AssociateUserProficiencies = { UserProficiencies = PROFICIENCY },
  AssociateRoutingProfileQueues = queue_config,
  BatchAssociateAnalyticsDataSet = { DataSetIds = { "users" } },
  BatchUpdateDataTableValue = { Values = { VALUE } },
  ClaimPhoneNumber = { TargetArn = ARN, InstanceId = false, PhoneNumber = "+12065550199" },
  CreateContactFlow = { Content = flow.content() },
  CreateContactFlowModule = { Content = flow.module() },
  UpdateContactFlowContent = { Content = flow.content() },
  UpdateContactFlowModuleContent = { Content = flow.module() },
  CreateContactFlowModuleVersion = { FlowModuleContentSha256 = false },
  CreateContactFlowVersion = { FlowContentSha256 = false },
  CreateEvaluationForm = { Items = SECTION },
  CreateInstance = { IdentityManagementType = "SAML", InstanceAlias = "another" },
  CreateIntegrationAssociation = { IntegrationArn = "arn:another" },
  CreatePredefinedAttribute = { Name = "another" },
  CreateQuickConnect = { QuickConnectConfig = PHONE },
  CreateRoutingProfile = { MediaConcurrencies = VOICE },
  CreateTaskTemplate = FIELDS,
  CreateUseCase = { UseCaseType = "RULES_EVALUATION" },
  CreateUser = { Password = "Passw0rd", PhoneConfig = { PhoneType = "SOFT_PHONE" } },
  CreateViewVersion = { ViewContentSha256 = false },
  CreateWorkspacePage = { Page = "another" },
  DeleteContactFlow = with("ContactFlowId", spare("CreateContactFlow", "flow", { Content = flow.content() })),
  DeleteContactFlowModuleVersion = with("ContactFlowModuleVersion", function(w, ids)
    return tonumber(spare("CreateContactFlowModuleVersion", "module_version")(w, ids))
  end),
  DeleteDataTableAttribute = { AttributeName = "value" },
  DeleteHoursOfOperation = with("HoursOfOperationId", spare("CreateHoursOfOperation", "hours")),
  DeleteInstance = function(w, ids)
    c.done(w, "StopContact", { ContactId = ids.contact })
    return {}
  end,
  DeletePredefinedAttribute = { Name = "skill" },
  DeleteQueue = with("QueueId", spare("CreateQueue", "queue")),
  DeleteRoutingProfile = with("RoutingProfileId",
    spare("CreateRoutingProfile", "routing_profile", { MediaConcurrencies = VOICE })),
  DeleteSecurityProfile = with("SecurityProfileId", spare("CreateSecurityProfile", "security_profile")),
  DeleteVocabulary = with("VocabularyId", spare("CreateVocabulary", "vocabulary")),
  DescribeDataTableAttribute = { AttributeName = "key" },
  DescribeInstanceStorageConfig = { ResourceType = "CHAT_TRANSCRIPTS" },
  DescribePredefinedAttribute = { Name = "skill" },
  DisassociateAnalyticsDataSet = { DataSetId = "contact_record", TargetAccountId = false },
  DisassociateApprovedOrigin = { Origin = "https://example.com" },
  DisassociateBot = { LexBot = stock.BOT, LexV2Bot = false },
  DisassociateEmailAddressAlias = function(w, ids)
    local other = address(w, ids)
    c.done(w, "AssociateEmailAddressAlias", {
      EmailAddressId = ids.email_address, AliasConfiguration = other })
    return { AliasConfiguration = other }
  end,
  DisassociateFlow = { ResourceId = "arn:r", ResourceType = "INBOUND_EMAIL" },
  DisassociateInstanceStorageConfig = { ResourceType = "CHAT_TRANSCRIPTS" },
  DisassociateLambdaFunction = { FunctionArn = "arn:aws:lambda:us-east-1:123456789012:function:f" },
  DisassociateLexBot = { BotName = stock.BOT.Name, LexRegion = stock.BOT.LexRegion },
  DisassociateSecurityKey = function(_, ids) return { AssociationId = ids.security_key } end,
  DisassociateSecurityProfiles = profiles,
  DisassociateUserProficiencies = { UserProficiencies = {
    { AttributeName = "skill", AttributeValue = "one" } } },
  GetContactMetrics = function(w, ids)
    w.contacts:enqueue(w.contacts.all:get(ids.contact), c.QUEUE, w.clock:now())
    return {}
  end,
  GetCurrentMetricData = { Filters = { Queues = { c.QUEUE } }, Groupings = { "QUEUE", "CHANNEL" } },
  GetCurrentUserData = { Filters = {} },
  GetMetricData = { Filters = { Queues = { c.QUEUE } }, Groupings = { "QUEUE" },
    StartTime = 1700000100, EndTime = 1700000400 },
  GetMetricDataV2 = { Filters = { { FilterKey = "QUEUE", FilterValues = { c.QUEUE } } },
    Groupings = { "QUEUE" }, ResourceArn = ARN, StartTime = 1700000100, EndTime = 1700000400 },
  GetFlowAssociation = { ResourceId = "arn:r", ResourceType = "INBOUND_EMAIL" },
  GetTrafficDistribution = function(_, ids) return { Id = ids.traffic_group } end,
  ListPhoneNumbersV2 = { TargetArn = false },
  SearchAvailablePhoneNumbers = { TargetArn = false, InstanceId = c.INSTANCE },
  SendOutboundWebNotification = { ExpiresAt = 1700000100 },
  UpdateDataTableAttribute = { AttributeName = "value", Name = "value" },
  UpdateDataTablePrimaryValues = { PrimaryValues = KEY, NewPrimaryValues = KEY },
  UpdateEvaluationForm = { CreateNewVersion = true, Items = SECTION },
  UpdateInstanceAttribute = { Value = "true" },
  UpdateInstanceStorageConfig = { ResourceType = "CHAT_TRANSCRIPTS", StorageConfig = S3 },
  UpdatePhoneNumber = { TargetArn = false, InstanceId = c.INSTANCE },
  UpdatePredefinedAttribute = { Name = "skill" },
  UpdateQuickConnectConfig = { QuickConnectConfig = PHONE },
  UpdateRoutingProfileConcurrency = { MediaConcurrencies = VOICE },
  UpdateRoutingProfileQueues = function(w, ids)
    local changes = queue_config(w, ids)
    c.done(w, "AssociateRoutingProfileQueues", {
      RoutingProfileId = ids.routing_profile, QueueConfigs = changes.QueueConfigs })
    return changes
  end,
  UpdateTaskTemplate = FIELDS,
  UpdateTrafficDistribution = function(_, ids)
    return { Id = ids.traffic_group, TelephonyConfig = SHARES, AgentConfig = SHARES }
  end,
  UpdateUserHierarchyStructure = { HierarchyStructure = { LevelOne = { Name = "First" } } },
  UpdateUserPhoneConfig = { PhoneConfig = { PhoneType = "SOFT_PHONE" } },
  UpdateUserProficiencies = function(w, ids)
    c.done(w, "AssociateUserProficiencies", { UserId = ids.user, UserProficiencies = PROFICIENCY })
    return { UserProficiencies = PROFICIENCY }
  end,
}

local NAMES = { "Name", "Title", "Username", "SecurityProfileName", "VocabularyName", "AliasName" }

-- the same for other services
local OTHERS = {
  connectcases = {
    CreateCase = { fields = stock.TITLED },
    CreateDomain = { name = "another" }, CreateField = { name = "another", type = "Text" },
    CreateLayout = { name = "another" }, CreateTemplate = { name = "another" },
    CreateCaseRule = { name = "another" },
    CreateRelatedItem = { type = "Comment", content = stock.COMMENT },
    UpdateCase = { fields = stock.TITLED },
    UpdateField = { attributes = false },
    UpdateRelatedItem = { content = stock.COMMENT },
    BatchGetCaseRule = function(_, ids) return { caseRules = { { id = ids.case_rule } } } end,
    DeleteDomain = function(w)
      local made = c.service(w, "connectcases", "CreateDomain", { name = "spare" })
      return { domainId = made.domainId }
    end,
  },
  connectcampaignsv2 = {
    CreateCampaign = { name = "another" },
    DeleteConnectInstanceConfig = { campaignDeletionPolicy = "DELETE_ALL" },
    DeleteConnectInstanceIntegration = { integrationIdentifier = {
      lambda = { functionArn = stock.FUNCTION } } },
  },
}

-- texts that are no good anywhere, or nearly so
local ODD = { "a\0b", "arn:aws:connect:::$SAVED", "x:9" }

-- calls `visit` with each table of a value that holds a text, and its key
local function each_text(value, visit)
  local keys = {}
  for key in pairs(value) do keys[#keys + 1] = key end
  for _, key in ipairs(keys) do
    if type(value[key]) == "table" then each_text(value[key], visit) end
    if type(value[key]) == "string" then visit(value, key) end
  end
end

local RUNS = {
  PauseCampaign = true, StopCampaign = true, ResumeCampaign = true, PutOutboundRequestBatch = true,
  PutProfileOutboundRequestBatch = true,
}

-- a campaign that runs, or is paused, for operations that want one
local function set_going(w, ids, operation)
  if not RUNS[operation] then return end
  c.service(w, "connectcampaignsv2", "StartCampaign", { id = ids.campaign })
  if operation == "ResumeCampaign" then
    c.service(w, "connectcampaignsv2", "PauseCampaign", { id = ids.campaign })
  end
end

local function changes_of(w, ids, service, operation)
  set_going(w, ids, operation)
  local given = (OTHERS[service] or CHANGES)[operation] or {}
  local found = { NextToken = false, nextToken = false }
  if type(given) == "function" then given = given(w, ids) end
  for name, value in pairs(given) do found[name] = value end
  local members = shapes.operation(service, operation).input.members
  for _, name in ipairs(operation:find "^Create" and NAMES or {}) do
    if members[name] and found[name] == nil then found[name] = "another" end
  end
  return found
end

-- the path of the first member that an output has to have and has not, or nil
local function lacking(service, traits, value, path)
  if type(value) ~= "table" then return nil end
  local facts = traits.members and traits or shapes.shape(service, traits.shape)
  if facts.type == "list" then
    for i, element in ipairs(value) do
      local found = lacking(service, facts.element, element, path .. "[" .. i .. "]")
      if found then return found end
    end
  end
  for _, name in ipairs(facts.required or {}) do
    if value[name] == nil then return path .. "." .. name end
  end
  for name, member in pairs(facts.members or {}) do
    local found = value[name] and lacking(service, member, value[name], path .. "." .. name)
    if found then return found end
  end
end

describe("an operation of configuration", function()
  local w, ids, text

  setup(function()
    w, ids = stock.new()
    text = assert(core.json_encode(w.store:snapshot()))
  end)

  local function attempt(service, operation, turn)
    w.store:restore(core.json_decode(text))
    local input = stock.input(service, operation, ids, changes_of(w, ids, service, operation), turn)
    local output, err = c.service(w, service, operation, input)
    if not output then return ("%s: %d %s: %s"):format(operation, err.status, err.code, err.message) end
    local facts = shapes.operation(service, operation).output
    assert(core.json_encode(w.store:snapshot())) -- what it left can be written down
    if operation:find "^Describe" and not next(output) then return operation .. ": something expected" end
    return facts and lacking(service, facts, output, operation)
  end

  local function walk(turn)
    local wrong, count = {}, 0
    for service, handlers in pairs(resources.HANDLERS) do
      for operation in pairs(handlers) do
        count = count + 1
        wrong[#wrong + 1] = attempt(service, operation, turn)
      end
    end
    table.sort(wrong)
    assert.same({}, wrong)
    return count
  end

  it("takes the least that it may, and answers what the model wants", function()
    assert.is_true(walk(nil) >= 400)
  end)

  it("takes all that it may", function()
    walk(0)
  end)

  -- some are not even sent
  it("fails on no text, wherever it stands", function()
    local failures, log = {}, w.log
    w.log = function(line) failures[#failures + 1] = line end
    for service, handlers in pairs(resources.HANDLERS) do
      for operation in pairs(handlers) do
        local input = stock.input(service, operation, ids, { NextToken = false, nextToken = false })
        each_text(input, function(holder, key)
          local sound = holder[key]
          for _, text_of_no_use in ipairs(ODD) do
            holder[key] = text_of_no_use
            pcall(c.service, w, service, operation, input)
          end
          holder[key] = sound
        end)
      end
    end
    w.log = log
    assert.same({}, failures)
    assert(core.json_encode(w.store:snapshot()))
  end)
end)
