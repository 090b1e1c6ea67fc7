--- Token buckets per operation, so that a script does not throttle itself.
-- The buckets are shared by all clients of a process, as the service's are by all clients of an account
-- and Region. No clock, no sleep: the caller brings the time, and waits.
-- @module luaconnect.rate

-- SPDX-License-Identifier: MIT

local rate = {}

-- Requests per second, burst, operations: "Amazon Connect service quotas" in the administrator
-- guide (API throttling quotas), and for the rows marked SQ the defaults of Service Quotas for
-- service code `connect`, which gives no burst. `*` stands for all others.
local DOCUMENTED = {
  ["connect"] = {
    { 2, 5, "*" },
    { 0.1, 1, "CreateInstance DeleteInstance" }, -- SQ
    { 0.5, 1, "SearchContacts" },
    { 3, 5, "ActivateEvaluationForm CreateEvaluationForm DeactivateEvaluationForm "
      .. "DeleteContactEvaluation DeleteEvaluationForm DescribeContactEvaluation "
      .. "DescribeEvaluationForm GetEvaluationFormValidation ListContactEvaluations "
      .. "ListEvaluationFormAIVersions ListEvaluationFormVersions ListEvaluationForms "
      .. "SearchContactEvaluations SearchEvaluationForms StartContactEvaluation "
      .. "StartEvaluationFormValidation SubmitContactEvaluation UpdateContactEvaluation "
      .. "UpdateEvaluationForm" },
    { 5, 8, "CreateParticipant CreatePersistentContactAssociation GetCurrentMetricData "
      .. "GetMetricData StartChatContact StartContactStreaming StopContactStreaming "
      .. "UpdateParticipantRoleConfig" },
    { 10, 10, "GetMetricDataV2" },
    { 10, 10, "DescribeAgentStatus DescribeHoursOfOperation DescribePredefinedAttribute " -- SQ
      .. "DescribePrompt DescribeQueue DescribeQuickConnect DescribeRoutingProfile DescribeUser "
      .. "DescribeUserHierarchyGroup DescribeUserHierarchyStructure ListAgentStatuses "
      .. "ListHoursOfOperations ListPredefinedAttributes ListPrompts ListQueueQuickConnects "
      .. "ListQueues ListQuickConnects ListRoutingProfileQueues ListRoutingProfiles "
      .. "ListUserHierarchyGroups ListUserProficiencies ListUsers" },
    { 10, 15, "BatchPutContact DescribeContact GetContactAttributes ListContactReferences "
      .. "StopContact UpdateContact UpdateContactAttributes" },
    { 17, 26, "SendChatIntegrationEvent" },
    { 20, 20, "UpdateContactRoutingData" },
    { 20, 25, "TagContact UntagContact" },
    { 25, 50, "ListIntegrationAssociations" },
  },
  ["connect-contact-lens"] = { { 1, 2, "*" } },
  ["connectcampaignsv2"] = {
    { 2, 5, "*" },
    { 1, 2, "CreateCampaign DeleteCampaign ListTagsForResource PauseCampaign ResumeCampaign "
      .. "StartCampaign StopCampaign TagResource UntagResource UpdateCampaignName" },
    { 5, 10, "GetCampaignState GetCampaignStateBatch ListCampaigns" },
    { 10, 10, "PutOutboundRequestBatch PutProfileOutboundRequestBatch" },
    { 25, 35, "DescribeCampaign" },
  },
  ["connectcases"] = {
    { 2, 5, "*" },
    { 2, 2, "ListCasesForContact UpdateCase" },
    { 2, 10, "CreateCase CreateRelatedItem GetCaseAuditEvents GetCaseEventConfiguration "
      .. "ListCaseRules ListLayouts ListTagsForResource ListTemplates PutCaseEventConfiguration "
      .. "SearchCases SearchRelatedItems TagResource UntagResource" },
    { 4, 10, "GetCase" },
    { 6, 16, "ListFieldOptions" },
    { 6, 20, "GetLayout GetTemplate" },
    { 8, 25, "BatchGetCaseRule BatchGetField" },
  },
  ["connectparticipant"] = {
    { 2, 5, "*" },
    { 3, 5, "DisconnectParticipant" },
    { 6, 9, "CreateParticipantConnection" },
    { 8, 12, "GetAttachment GetTranscript" },
    { 10, 15, "SendEvent SendMessage" },
  },
}

local KEPT = 1024 -- buckets, before those that are full again are dropped

local buckets, count = {}, 0

-- rows to { [operation] = { rate, burst } }
local function index(rows)
  local limits = {}
  for _, row in ipairs(rows) do
    for operation in row[3]:gmatch("%S+") do limits[operation] = row end
  end
  return limits
end

--- The documented limits of a service.
-- @tparam string service
-- @treturn ?table operation, or `*` for those not named, to `{ requests per second, burst }`
function rate.documented(service)
  return DOCUMENTED[service] and index(DOCUMENTED[service])
end

local function fill(bucket, limit, now)
  local elapsed = math.max(0, now - bucket.filled)
  bucket.level = math.min(limit[2], bucket.level + elapsed * limit[1])
  bucket.filled, bucket.limit = now, limit
end

-- a full bucket says nothing that a new one would not
local function sweep(now)
  for key, bucket in pairs(buckets) do
    fill(bucket, bucket.limit, now)
    if bucket.level >= bucket.limit[2] then
      buckets[key], count = nil, count - 1
    end
  end
end

local function find(key, limit, now)
  if not buckets[key] then
    if count >= KEPT then sweep(now) end
    buckets[key], count = { level = limit[2], filled = now, limit = limit }, count + 1
  end
  return buckets[key]
end

local Limits = { __name = "luaconnect.rate" }
Limits.__index = Limits

--- Seconds to wait before a call; its token is taken, so that callers go in the order they came.
-- @tparam string scope whose quota it is: account and Region
-- @tparam string operation
-- @tparam number now seconds of any clock that runs steadily
-- @tparam[opt] number most seconds that the caller can wait
-- @treturn ?number nil when it is more than `most`, and no token is taken
-- @treturn ?number how long it would have been
function Limits:take(scope, operation, now, most)
  local limit = self.limits[operation] or self.limits["*"]
  if not limit then return 0 end
  local bucket = find(scope .. "/" .. self.service .. "/" .. operation, limit, now)
  fill(bucket, limit, now)
  local wait = math.max(0, (1 - bucket.level) / limit[1])
  if most and wait > most then return nil, wait end
  bucket.level = bucket.level - 1
  return wait
end

local function ispositive(value)
  return type(value) == "number" and value > 0 and value < math.huge
end

-- a limit of the caller: a rate, or { rate, burst }
local function limit(operation, value)
  if type(value) == "number" then value = { value, math.max(1, value) } end
  if type(value) == "table" and ispositive(value[1]) and ispositive(value[2] or 1) then
    return { value[1], math.max(1, value[2] or value[1]) }
  end
  error(("bad option 'rate' (%s: number or { number, number } expected)"):format(operation), 4)
end

--- The limits that an option asks for.
-- @param option `"documented"`; or a table of operation, or `*`, to requests per second or to
-- `{ requests per second, burst }`, in which `documented = true` keeps the documented ones for the rest;
-- or nil or false for none
-- @tparam string service
-- @treturn ?table nil for none
function rate.new(option, service)
  if not option then return nil end
  if option == "documented" then option = { documented = true } end
  if type(option) ~= "table" then
    error("bad option 'rate' (\"documented\" or table expected, got " .. type(option) .. ")", 3)
  end
  local limits = option.documented and rate.documented(service) or {}
  for operation, value in pairs(option) do
    if operation ~= "documented" then limits[operation] = limit(operation, value) end
  end
  return setmetatable({ limits = limits, service = service }, Limits)
end

return rate
