--- What Amazon documents as the bounds of its services: how often, how many at once.
-- Facts alone; who keeps to them, and who enforces them, is elsewhere.
-- @module luaconnect.quotas

-- SPDX-License-Identifier: MIT

local quotas = {}

-- Requests per second, burst, operations: "Amazon Connect service quotas" in the administrator
-- guide (API throttling quotas), and for the rows marked SQ the defaults of Service Quotas for
-- service code `connect`, which gives no burst. `*` stands for all others.
quotas.RATES = {
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

-- Contacts of an instance that may be active at once, of a new account: "Amazon Connect service quotas".
-- Calls of campaigns are counted apart from others.
quotas.CONCURRENCY = { CHAT = 500, TASK = 2500, EMAIL = 1000, VOICE = 10, CAMPAIGN = 0 }

return quotas
