--- Outbound campaigns: their settings and states, and what is put to them, which nothing dials.
-- @module luaconnect.emulator.resources.campaigns

local engine = require "luaconnect.emulator.resources.engine"
local refusal = require "luaconnect.emulator.refusal"
local refuse = require "luaconnect.emulator.resources.refuse"
local shapes = require "luaconnect.emulator.resources.shapes"

local RUNNING, PAUSED, STOPPED, INITIALIZED = "Running", "Paused", "Stopped", "Initialized"
local SUBTYPES = { TELEPHONY = "telephony", SMS = "sms", EMAIL = "email", WHATSAPP = "whatsApp" }
local ORDER = { "TELEPHONY", "SMS", "EMAIL", "WHATSAPP" }
local ROLE = "arn:aws:iam::%s:role/aws-service-role/connect-campaigns.amazonaws.com/"
  .. "AWSServiceRoleForConnectCampaigns"

-- campaigns -----------------------------------------------------------------------------------------

local function campaign_sound(world, call, body, old)
  if not old then
    local instance, missing = world.resources:instance(call.input.connectInstanceId)
    if not instance then return nil, missing end
    body.connectInstanceId = instance.id
  end
  local schedule = body.schedule
  if schedule and schedule.endTime <= schedule.startTime then
    return nil, refuse.value(call, "schedule.endTime: a time after startTime expected")
  end
  return true
end

local function subtypes(_, doc)
  local found = {}
  for _, name in ipairs(ORDER) do
    if (doc.body.channelSubtypeConfig or {})[SUBTYPES[name]] then found[#found + 1] = name end
  end
  return { channelSubtypes = found }
end

local function of_instance(_, call, doc)
  local filter = (call.input.filters or {}).instanceIdFilter
  return not filter or filter.value == doc.body.connectInstanceId
end

local function wrong_state(doc)
  local message = ("id: a campaign in another state expected, got one that is %s"):format(doc.body.state)
  return refusal.new("InvalidCampaignStateException", message, { state = doc.body.state })
end

-- a change of state from some of the others
local function turn(to, ...)
  local from = {}
  for _, state in ipairs { ... } do from[state] = true end
  return function(world, call)
    return engine.alter(world, "campaign", call, function(doc)
      if not from[doc.body.state] then return nil, wrong_state(doc) end
      doc.body.state = to
    end)
  end
end

local function state(world, call)
  local doc, missing = engine.locate(world, "campaign", call)
  if not doc then return nil, missing end
  return { state = doc.body.state }
end

local function state_batch(world, call)
  local known, unknown = {}, {}
  for _, id in ipairs(call.input.campaignIds) do
    local doc = world.resources:get("campaign", "", "", id)
    if doc then
      known[#known + 1] = { campaignId = doc.id, state = doc.body.state }
    else
      unknown[#unknown + 1] = { campaignId = id, failureCode = "ResourceNotFound" }
    end
  end
  return { successfulRequests = known, failedRequests = unknown }
end

-- takes a part out of one of a campaign's settings, or all of it
local function without(member, part_of)
  return function(world, call)
    return engine.alter(world, "campaign", call, function(doc)
      local config = shapes.copy(doc.body[member])
      if config and part_of then config[part_of(call.input)] = nil end
      doc.body[member] = part_of and config or nil
    end)
  end
end

-- requests ------------------------------------------------------------------------------------------

-- requests go to a campaign that runs; one that has expired is none
local function put_requests(member)
  return function(world, call)
    local doc, missing = engine.locate(world, "campaign", call)
    if not doc then return nil, missing end
    if doc.body.state ~= RUNNING then return nil, wrong_state(doc) end
    local taken, failed = {}, {}
    for _, request in ipairs(call.input[member]) do
      local id = world.uuid()
      if request.expirationTime and request.expirationTime <= call.now then
        failed[#failed + 1] = { clientToken = request.clientToken, id = id, failureCode = "InvalidInput" }
      else
        taken[#taken + 1] = { clientToken = request.clientToken, id = id }
      end
    end
    doc.body.requests = (doc.body.requests or 0) + #taken
    world.resources.shelf:changed(doc)
    return { successfulRequests = taken, failedRequests = failed }
  end
end

-- instances -----------------------------------------------------------------------------------------

local function config_of(world, call)
  return engine.locate(world, "campaign_config", call)
end

local function job_status(doc)
  return { connectInstanceOnboardingJobStatus = { connectInstanceId = doc.instance, status = "SUCCEEDED" } }
end

-- instances are taken on at once
local function onboard(world, call)
  local old = config_of(world, call)
  if old then engine.take_off(world, old) end
  local doc, refused = engine.make(world, "campaign_config", call)
  if not doc then return nil, refused end
  return job_status(doc)
end

local function onboarding(world, call)
  local doc, missing = config_of(world, call)
  if not doc then return nil, missing end
  if doc.body.forgotten then return nil, refuse.missing "INSTANCE_ONBOARDING_JOB" end
  return job_status(doc)
end

local function forget_job(world, call)
  return engine.alter(world, "campaign_config", call, function(doc) doc.body.forgotten = true end)
end

local function get_config(world, call)
  local doc, missing = config_of(world, call)
  if not doc then return nil, missing end
  return {
    connectInstanceConfig = {
      connectInstanceId = doc.instance, serviceLinkedRoleArn = ROLE:format(world.account),
      encryptionConfig = shapes.copy(doc.body.encryptionConfig),
    },
  }
end

local function campaigns_of(world, instance)
  local found = {}
  for _, doc in ipairs(world.resources:all("campaign", "")) do
    if doc.body.connectInstanceId == instance then found[#found + 1] = doc end
  end
  return found
end

-- an instance with campaigns is let go when it is said what becomes of them
local function delete_config(world, call)
  local doc, missing = config_of(world, call)
  if not doc then return nil, missing end
  local campaigns, policy = campaigns_of(world, doc.instance), call.input.campaignDeletionPolicy
  if #campaigns > 0 and not policy then
    return nil, refusal.new("InvalidStateException",
      "campaignDeletionPolicy: one expected, since there are campaigns")
  end
  for _, campaign in ipairs(policy == "DELETE_ALL" and campaigns or {}) do
    engine.take_off(world, campaign)
  end
  engine.take_off(world, doc)
  return {}
end

local function get_limits(world, call)
  local doc, missing = config_of(world, call)
  if not doc then return nil, missing end
  return { communicationLimitsConfig = shapes.copy(doc.body.communicationLimitsConfig or {}) }
end

local function put_limits(world, call)
  return engine.alter(world, "campaign_config", call, function(doc)
    doc.body.communicationLimitsConfig = shapes.copy(call.input.communicationLimitsConfig)
  end)
end

-- the ARN that an integration is known by
local function integration_key(union)
  local kind, part = next(union)
  return kind .. "\31" .. (part.domainArn or part.knowledgeBaseArn or part.functionArn or "")
end

local function put_integration(world, call)
  local place, missing = engine.place(world, "campaign_integration", call)
  if not place then return nil, missing end
  local key = integration_key(call.input.integrationConfig)
  local old = world.resources.shelf:named("campaign_integration", place.instance, "", key)
  if old then engine.take_off(world, old) end
  local doc, refused = engine.make(world, "campaign_integration", call)
  if not doc then return nil, refused end
  return {}
end

return {
  service = "connectcampaignsv2",
  kinds = {
    campaign = {
      word = "Campaign", id = "id", arn = "campaign", account = true, service = "connect-campaigns",
      name = "name", quota = 500,
      naming = function(body) return body.connectInstanceId .. "\31" .. body.name end,
      create = "CreateCampaign", describe = "DescribeCampaign", list = "ListCampaigns",
      delete = "DeleteCampaign",
      updates = {
        "UpdateCampaignChannelSubtypeConfig", "UpdateCampaignCommunicationLimits",
        "UpdateCampaignCommunicationTime", "UpdateCampaignEntryLimits", "UpdateCampaignFlowAssociation",
        "UpdateCampaignName", "UpdateCampaignSchedule", "UpdateCampaignSource",
      },
      defaults = { state = INITIALIZED, type = "MANAGED" },
      check = campaign_sound, shows = of_instance, view = subtypes,
    },

    campaign_config = {
      word = "ConnectInstanceConfig", id = "connectInstanceId",
      new_id = function(_, _, place) return place.instance end,
    },

    campaign_integration = {
      word = "Integration", name = "integrationConfig",
      by = function(input) return integration_key(input.integrationIdentifier) end,
      naming = function(body) return integration_key(body.integrationConfig) end,
      list = "ListConnectInstanceIntegrations", delete = "DeleteConnectInstanceIntegration",
      view = function(_, doc) return shapes.copy(doc.body.integrationConfig) end,
    },
  },
  operations = {
    DeleteCampaignChannelSubtypeConfig = without("channelSubtypeConfig", function(input)
      return SUBTYPES[input.channelSubtype]
    end),
    DeleteCampaignCommunicationLimits = without("communicationLimitsOverride", function()
      return "allChannelSubtypes"
    end),
    DeleteCampaignCommunicationTime = without("communicationTimeConfig", function(input)
      return SUBTYPES[input.config]
    end),
    DeleteCampaignEntryLimits = without "entryLimitsConfig",
    DeleteConnectInstanceConfig = delete_config,
    DeleteInstanceOnboardingJob = forget_job,
    GetCampaignState = state,
    GetCampaignStateBatch = state_batch,
    GetConnectInstanceConfig = get_config,
    GetInstanceCommunicationLimits = get_limits,
    GetInstanceOnboardingJobStatus = onboarding,
    PauseCampaign = turn(PAUSED, RUNNING),
    PutConnectInstanceIntegration = put_integration,
    PutInstanceCommunicationLimits = put_limits,
    PutOutboundRequestBatch = put_requests "outboundRequests",
    PutProfileOutboundRequestBatch = put_requests "profileOutboundRequests",
    ResumeCampaign = turn(RUNNING, PAUSED),
    StartCampaign = turn(RUNNING, INITIALIZED),
    StartInstanceOnboardingJob = onboard,
    StopCampaign = turn(STOPPED, RUNNING, PAUSED),
  },
  stored = {
    PutOutboundRequestBatch = true, PutProfileOutboundRequestBatch = true, StartInstanceOnboardingJob = true,
  },
}
