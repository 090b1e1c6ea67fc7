--- An emulator that has one of each thing that can be configured, and inputs that name them.

local c = require "spec.support.configuration"
local core = require "luaconnect.core"
local flow = require "spec.support.flow"
local generator = require "spec.roundtrip.generator"
local resources = require "luaconnect.emulator.resources"
local world = require "spec.support.world"

local stock = {}

local unpack = table.unpack or unpack -- luacheck: compat
local FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:f"
local INSTANCE_ARN = "arn:aws:connect:us-east-1:123456789012:instance/" .. c.INSTANCE
local BOT = { Name = "bot", LexRegion = "us-east-1" }
local NAME_FIELD = { Id = { Name = "Subject" }, Type = "NAME" }
local THERE = {} -- stands for what a member holds wherever it stands
local LEX_V2 = { AliasArn = "arn:aws:lex:us-east-1:123456789012:bot-alias/B/A" }

-- what members hold wherever they stand, by service and member; `ids` has the id of the one of each kind
local NAMED = {}

function NAMED.connectcases(ids)
  return {
    domainId = ids.case_domain, fieldId = ids.case_field, layoutId = ids.case_layout,
    defaultLayout = ids.case_layout, templateId = ids.case_template, caseRuleId = ids.case_rule,
    caseId = ids.case, relatedItemId = ids.related_item, parentFieldId = ids.case_field,
    childFieldId = ids.case_field, id = ids.case_field,
    contactArn = INSTANCE_ARN .. "/contact/" .. ids.contact,
    arn = "arn:aws:cases:us-east-1:123456789012:domain/" .. (ids.case_domain or ""),
    operandOne = { fieldId = ids.case_field },
  }
end

function NAMED.connectcampaignsv2(ids)
  return {
    id = ids.campaign, connectInstanceId = c.INSTANCE, campaignIds = { ids.campaign },
    arn = "arn:aws:connect-campaigns:us-east-1:123456789012:campaign/" .. (ids.campaign or ""),
    schedule = { startTime = world.START, endTime = world.START + 60 },
  }
end

function NAMED.connect(ids)
  return {
    InstanceId = c.INSTANCE, FieldName = "resourceID",
    QueueId = ids.queue, QuickConnectId = ids.quick_connect, QuickConnectIds = { ids.quick_connect },
    DefaultOutboundQueueId = ids.queue, RoutingProfileId = ids.routing_profile,
    HoursOfOperationId = ids.hours, HoursOfOperationOverrideId = ids.hours_override,
    ParentHoursOfOperationIds = { ids.hours }, UserId = ids.user,
    SecurityProfileId = ids.security_profile, SecurityProfileIds = { ids.security_profile },
    HierarchyGroupId = ids.hierarchy_group, ParentGroupId = ids.hierarchy_group,
    AllowedAccessControlHierarchyGroupId = ids.hierarchy_group,
    AgentStatusId = ids.agent_status, AuthenticationProfileId = ids.authentication_profile,
    ContactFlowId = ids.flow, OutboundFlowId = ids.flow, SelfAssignFlowId = ids.flow, FlowId = ids.flow,
    ContactFlowVersion = 1, ContactFlowModuleId = ids.module, ContactFlowModuleVersion = 1,
    AliasId = ids.module_alias, PhoneNumberId = ids.phone_number, OutboundCallerIdNumberId = ids.phone_number,
    TrafficDistributionGroupId = ids.traffic_group, AssociationId = ids.storage_config,
    IntegrationAssociationId = ids.integration_association, UseCaseId = ids.use_case,
    TaskTemplateId = ids.task_template, PromptId = ids.prompt, ViewId = ids.view, ViewVersion = 1,
    RuleId = ids.rule, EvaluationFormId = ids.evaluation_form, EvaluationFormVersion = 1,
    EvaluationId = ids.contact_evaluation, ContactId = ids.contact, DataTableId = ids.data_table,
    AttributeIds = { ids.data_attribute }, RecordIds = { ids.data_record }, WorkspaceId = ids.workspace,
    Page = "home", TestCaseId = ids.test_case, TestCaseExecutionId = ids.test_execution,
    NotificationId = ids.notification, EmailAddressId = ids.email_address,
    OutboundEmailAddressId = ids.email_address, EmailAddressesId = { ids.email_address },
    RegistrationId = ids.push_registration, MetricId = ids.metric, VocabularyId = ids.vocabulary,
    ExtractionDefinitionId = ids.extraction_definition, SessionId = ids.session,
    Recipients = { INSTANCE_ARN }, resourceArn = INSTANCE_ARN .. "/queue/" .. (ids.queue or ""),
    EntityArn = INSTANCE_ARN .. "/agent/" .. (ids.user or ""),
  }
end

-- lays what members hold over a generated value, however deep they stand
local function lay_over(value, given)
  for name, element in pairs(value) do
    if given[name] ~= nil then
      value[name] = given[name]
    elseif type(element) == "table" then
      lay_over(element, given)
    end
  end
  return value
end

--- The input of an operation: generated, with ids of what is there, and changes of one's own.
-- @tparam string service
-- @tparam string operation
-- @tparam table ids
-- @tparam[opt] table changes false takes a member out, `stock.THERE` has it name what is there
-- @tparam[opt] number turn of the generator; nil for the least
function stock.input(service, operation, ids, changes, turn)
  local named = NAMED[service](ids)
  local input = lay_over(generator.make(service, core.describe(service, operation).input, turn), named)
  for name, value in pairs(changes or {}) do
    if value == THERE then value = named[name] end
    input[name] = value or nil
  end
  return input
end

local SLOT = { Day = "MONDAY", StartTime = { Hours = 9, Minutes = 0 }, EndTime = { Hours = 17, Minutes = 0 } }

-- how each kind is made, in an order in which what comes later may name what came before
local STEPS = {
  { false, "UpdateUserHierarchyStructure", { HierarchyStructure = { LevelOne = { Name = "One" },
    LevelTwo = { Name = "Two" } } } },
  { "hours", "CreateHoursOfOperation", { Config = { SLOT } } },
  { "hours_override", "CreateHoursOfOperationOverride", {
    EffectiveFrom = "2024-02-01", EffectiveTill = "2024-03-01", Config = { SLOT } } },
  { "flow", "CreateContactFlow", { Content = flow.content(), Status = "PUBLISHED" } },
  { "flow_version", "CreateContactFlowVersion" },
  { "module", "CreateContactFlowModule", { Content = flow.module() } },
  { "module_version", "CreateContactFlowModuleVersion" },
  { "module_alias", "CreateContactFlowModuleAlias" },
  { "phone_number", "ClaimPhoneNumber", { InstanceId = c.INSTANCE, PhoneNumber = "+12065550001" } },
  { "email_address", "CreateEmailAddress", { EmailAddress = "help@example.com" } },
  { "queue", "CreateQueue" },
  { "quick_connect", "CreateQuickConnect", { QuickConnectConfig = {
    QuickConnectType = "PHONE_NUMBER", PhoneConfig = { PhoneNumber = "+12065550100" } } } },
  { "routing_profile", "CreateRoutingProfile", {
    MediaConcurrencies = { { Channel = "VOICE", Concurrency = 1 } } } },
  { "hierarchy_group", "CreateUserHierarchyGroup" },
  { "security_profile", "CreateSecurityProfile" },
  { "agent_status", "CreateAgentStatus", { State = "ENABLED" } },
  { "predefined_attribute", "CreatePredefinedAttribute", {
    Name = "skill", Values = { StringList = { "one", "two" } } } },
  { "user", "CreateUser", { Password = "Passw0rd", PhoneConfig = { PhoneType = "SOFT_PHONE" } } },
  { "traffic_group", "CreateTrafficDistributionGroup" },
  { "storage_config", "AssociateInstanceStorageConfig", { ResourceType = "CHAT_TRANSCRIPTS",
    StorageConfig = { StorageType = "S3", S3Config = { BucketName = "b", BucketPrefix = "p" } } } },
  { "approved_origin", "AssociateApprovedOrigin", { Origin = "https://example.com" } },
  { "lambda_function", "AssociateLambdaFunction", {
    FunctionArn = FUNCTION } },
  { "bot", "AssociateLexBot", { LexBot = BOT } },
  { false, "AssociateBot", { LexV2Bot = LEX_V2 } },
  { "security_key", "AssociateSecurityKey" },
  { "integration_association", "CreateIntegrationAssociation" },
  { "use_case", "CreateUseCase" },
  { "flow_association", "AssociateFlow", { ResourceId = "arn:r", ResourceType = "INBOUND_EMAIL" } },
  { "task_template", "CreateTaskTemplate", { Fields = { NAME_FIELD }, ContactFlowId = THERE,
    Constraints = { RequiredFields = { { Id = NAME_FIELD.Id } } } } },
  { "prompt", "CreatePrompt" },
  { "view", "CreateView", { Status = "PUBLISHED", Content = { Template = "{}", Actions = { "go" } } } },
  { "view_version", "CreateViewVersion" },
  { "rule", "CreateRule" },
  { "evaluation_form", "CreateEvaluationForm" },
  { false, "ActivateEvaluationForm" },
  { false, "StartEvaluationFormValidation" },
  { "contact_evaluation", "StartContactEvaluation" },
  { "data_table", "CreateDataTable", { ValueLockLevel = "NONE" } },
  { "data_attribute", "CreateDataTableAttribute", { Name = "key", ValueType = "TEXT", Primary = true } },
  { false, "CreateDataTableAttribute", { Name = "value", ValueType = "TEXT" } },
  { "data_record", "BatchCreateDataTableValue", { Values = { {
    PrimaryValues = { { AttributeName = "key", Value = "k" } }, AttributeName = "value", Value = "v" } } } },
  { "workspace", "CreateWorkspace" },
  { "workspace_page", "CreateWorkspacePage" },
  { false, "ImportWorkspaceMedia" },
  { "test_case", "CreateTestCase" },
  { "test_execution", "StartTestCaseExecution" },
  { "notification", "CreateNotification" },
  { "push_registration", "CreatePushNotificationRegistration" },
  { "web_notification", "SendOutboundWebNotification", { ExpiresAt = world.START + 60 } },
  { "metric", "CreateMetric" },
  { "extraction_definition", "CreateExtractionDefinition" },
  { "vocabulary", "CreateVocabulary", { LanguageCode = "en-US" } },
  { "default_vocabulary", "AssociateDefaultVocabulary", {
    LanguageCode = "en-US", VocabularyId = THERE } },
  { "session", "CreateAuthCode" },
  { "data_set", "AssociateAnalyticsDataSet", { DataSetId = "contact_record" } },
}

local TITLED = {
  { id = "title", value = { stringValue = "Broken" } }, { id = "customer_id", value = { stringValue = "c" } },
}
local COMMENT = { comment = { body = "b", contentType = "Text/Plain" } }

-- the same for other services
local MORE = {
  { "connectcases", "case_domain", "CreateDomain" },
  { "connectcases", "case_field", "CreateField", { type = "SingleSelect" } },
  { "connectcases", "case_layout", "CreateLayout" },
  { "connectcases", "case_rule", "CreateCaseRule" },
  { "connectcases", "case_template", "CreateTemplate" },
  { "connectcases", "case", "CreateCase", { fields = TITLED } },
  { "connectcases", "related_item", "CreateRelatedItem", { type = "Comment", content = COMMENT } },
  { "connectcampaignsv2", "campaign_config", "StartInstanceOnboardingJob" },
  { "connectcampaignsv2", "campaign", "CreateCampaign" },
  { "connectcampaignsv2", "campaign_integration", "PutConnectInstanceIntegration", {
    integrationConfig = { lambda = { functionArn = FUNCTION } } } },
}

stock.TITLED, stock.COMMENT, stock.FUNCTION = TITLED, COMMENT, FUNCTION
stock.THERE, stock.BOT, stock.LEX_V2, stock.SLOT, stock.NAME_FIELD = THERE, BOT, LEX_V2, SLOT, NAME_FIELD

local function newest(w, kind)
  local list = w.resources:all(kind, resources.KINDS[kind].owner == "connectcases" and "" or c.INSTANCE)
  return assert(list[#list], kind).id
end

--- A world with one of each kind, and their ids by kind.
function stock.new()
  local w = world.new()
  local ids = { contact = world.start(w, "StartTaskContact").ContactId }
  ids.authentication_profile = newest(w, "authentication_profile")
  for _, step in ipairs(STEPS) do
    c.done(w, step[2], stock.input("connect", step[2], ids, step[3]))
    if step[1] then ids[step[1]] = newest(w, step[1]) end
  end
  for _, step in ipairs(MORE) do
    local service, kind, operation, changes = unpack(step, 1, 4)
    local output, err = c.service(w, service, operation, stock.input(service, operation, ids, changes))
    if not output then error(operation .. ": " .. err.message) end
    ids[kind] = newest(w, kind)
  end
  return w, ids
end

--- Kinds that only the service makes, or that come as a part of others.
stock.APART = {
  agent_queue = true, ai_agent = true, cross_region_routing = true, files_configuration = true,
  form_version = true, hierarchy_structure = true, instance = true, instance_attribute = true,
  workspace_association = true, case_event = true,
}

--- All other kinds.
function stock.kinds()
  local found = {}
  for kind in pairs(resources.KINDS) do
    if not stock.APART[kind] then found[#found + 1] = kind end
  end
  table.sort(found)
  return found
end

return stock
