/* written by tools/modelgen.lua from connectcampaignsv2 2024-04-23; do not edit */
/* SPDX-License-Identifier: MIT */
#include "core/model.h"

#pragma GCC diagnostic ignored "-Woverlength-strings"

static const char text[] =
  "(?!aws:)[a-zA-Z+-=._:/]+" /* 0 */
  ".*[^\\s@]+@[^\\s@]+\\.[^\\s@]+.*" /* 24 */
  "/v2/campaigns-state" /* 52 */
  "/v2/campaigns-summary" /* 71 */
  "/v2/campaigns/{id}/channel-subtype-config" /* 92 */
  "/v2/campaigns/{id}/communication-limits" /* 133 */
  "/v2/campaigns/{id}/communication-time" /* 172 */
  "/v2/campaigns/{id}/entry-limits" /* 209 */
  "/v2/campaigns/{id}/flow" /* 240 */
  "/v2/campaigns/{id}/name" /* 263 */
  "/v2/campaigns/{id}/outbound-requests" /* 286 */
  "/v2/campaigns/{id}/pause" /* 322 */
  "/v2/campaigns/{id}/profile-outbound-requests" /* 346 */
  "/v2/campaigns/{id}/resume" /* 390 */
  "/v2/campaigns/{id}/schedule" /* 415 */
  "/v2/campaigns/{id}/source" /* 442 */
  "/v2/campaigns/{id}/start" /* 467 */
  "/v2/campaigns/{id}/state" /* 491 */
  "/v2/campaigns/{id}/stop" /* 515 */
  "/v2/connect-instance/{connectInstanceId}/communication-limits" /* 538 */
  "/v2/connect-instance/{connectInstanceId}/config" /* 599 */
  "/v2/connect-instance/{connectInstanceId}/integrations/delete" /* 646 */
  "/v2/connect-instance/{connectInstanceId}/onboarding" /* 706 */
  "/v2/tags/{arn}" /* 757 */
  "1.1" /* 771 */
  "ALL_AVAILABLE" /* 774 */
  "ALL_CHANNEL_SUBTYPES" /* 787 */
  "AREA_CODE" /* 807 */
  "AbandonmentRatePacingConfigConnectionThresholdSecondsInteger" /* 816 */
  "AccessDeniedException" /* 876 */
  "AgentActions" /* 897 */
  "AgentlessConfig" /* 909 */
  "AmazonConnectCampaignServiceV2" /* 924 */
  "AnswerMachineDetectionConfig" /* 954 */
  "AttributeName" /* 982 */
  "AttributeValue" /* 995 */
  "Attributes" /* 1009 */
  "BandwidthAllocation" /* 1019 */
  "Boolean" /* 1038 */
  "BrowserId" /* 1045 */
  "BufferLimitExceeded" /* 1054 */
  "CONNECTED_TO_SYSTEM" /* 1073 */
  "Campaign-Email" /* 1092 */
  "Campaign-Orchestration" /* 1106 */
  "Campaign-SMS" /* 1128 */
  "Campaign-Telephony" /* 1140 */
  "Campaign-WebNotification" /* 1158 */
  "Campaign-WhatsApp" /* 1182 */
  "CampaignArn" /* 1199 */
  "CampaignDeletionPolicy" /* 1210 */
  "CampaignFilters" /* 1232 */
  "CampaignSummaryList" /* 1247 */
  "Capacity" /* 1266 */
  "ChannelContext" /* 1274 */
  "ChannelSubtypeList" /* 1288 */
  "ClientToken" /* 1306 */
  "CommunicationLimitFrequencyInteger" /* 1317 */
  "CommunicationLimitList" /* 1351 */
  "CommunicationLimitMaxCountPerRecipientInteger" /* 1373 */
  "CommunicationLimitTimeUnit" /* 1418 */
  "CommunicationLimitsConfigType" /* 1444 */
  "CommunicationTimeConfigType" /* 1473 */
  "Completed" /* 1500 */
  "ConflictException" /* 1509 */
  "ConnectCampaignsV2" /* 1526 */
  "ConnectionStartPoint" /* 1544 */
  "CreateCampaignRequest" /* 1564 */
  "CreateCampaignResponse" /* 1585 */
  "CustomerProfilesIntegrationConfig" /* 1607 */
  "CustomerProfilesIntegrationIdentifier" /* 1640 */
  "CustomerProfilesIntegrationSummary" /* 1677 */
  "DELETE_ALL" /* 1711 */
  "DISCARD" /* 1721 */
  "DailyHours" /* 1728 */
  "DayOfWeek" /* 1738 */
  "DeleteCampaignChannelSubtypeConfigRequest" /* 1747 */
  "DeleteCampaignCommunicationLimitsRequest" /* 1788 */
  "DeleteCampaignCommunicationTimeRequest" /* 1828 */
  "DeleteCampaignEntryLimitsRequest" /* 1866 */
  "DeleteCampaignRequest" /* 1898 */
  "DeleteConnectInstanceConfigRequest" /* 1919 */
  "DeleteConnectInstanceIntegrationRequest" /* 1953 */
  "DeleteInstanceOnboardingJobRequest" /* 1992 */
  "DescribeCampaignRequest" /* 2026 */
  "DescribeCampaignResponse" /* 2049 */
  "DestinationPhoneNumber" /* 2073 */
  "DialRequestId" /* 2095 */
  "EMAIL" /* 2108 */
  "EVENT_BRIDGE_ACCESS_DENIED" /* 2113 */
  "EVENT_BRIDGE_MANAGED_RULE_LIMIT_EXCEEDED" /* 2139 */
  "EmailChannelSubtypeConfig" /* 2179 */
  "EmailChannelSubtypeParameters" /* 2204 */
  "EmailDisplayName" /* 2233 */
  "EmailOutboundConfig" /* 2249 */
  "EmailOutboundMode" /* 2268 */
  "Enabled" /* 2285 */
  "EncryptionConfig" /* 2292 */
  "EncryptionKey" /* 2308 */
  "EncryptionType" /* 2321 */
  "EntryLimitsConfigMaxEntryCountInteger" /* 2335 */
  "Eq" /* 2372 */
  "EvaluationWindow" /* 2374 */
  "EventTriggerContext" /* 2390 */
  "EventType" /* 2409 */
  "ExternalCampaignType" /* 2418 */
  "FAILED" /* 2438 */
  "FRIDAY" /* 2444 */
  "FailedCampaignStateResponseList" /* 2450 */
  "FailedProfileOutboundRequestList" /* 2481 */
  "FailedRequestList" /* 2513 */
  "GET" /* 2530 */
  "GREETING_END" /* 2533 */
  "GREETING_START" /* 2545 */
  "GetCampaignStateBatchFailureCode" /* 2559 */
  "GetCampaignStateBatchRequestCampaignIdsList" /* 2591 */
  "GetCampaignStateBatchResponse" /* 2634 */
  "GetCampaignStateRequest" /* 2663 */
  "GetCampaignStateResponse" /* 2686 */
  "GetConnectInstanceConfigRequest" /* 2710 */
  "GetConnectInstanceConfigResponse" /* 2741 */
  "GetInstanceCommunicationLimitsRequest" /* 2773 */
  "GetInstanceCommunicationLimitsResponse" /* 2810 */
  "GetInstanceOnboardingJobStatusRequest" /* 2848 */
  "GetInstanceOnboardingJobStatusResponse" /* 2885 */
  "IAM_ACCESS_DENIED" /* 2923 */
  "INTERNAL_FAILURE" /* 2940 */
  "IN_PROGRESS" /* 2956 */
  "Initialized" /* 2967 */
  "InstanceCommunicationLimitsConfig" /* 2978 */
  "InstanceIdFilterOperator" /* 3011 */
  "InstanceLimitsHandling" /* 3035 */
  "InstanceOnboardingJobFailureCode" /* 3057 */
  "InstanceOnboardingJobStatusCode" /* 3089 */
  "IntegrationSummaryList" /* 3120 */
  "InternalServerException" /* 3142 */
  "InvalidCampaignStateException" /* 3165 */
  "InvalidInput" /* 3194 */
  "InvalidStateException" /* 3206 */
  "Iso8601Date" /* 3227 */
  "Iso8601Duration" /* 3238 */
  "Iso8601Time" /* 3253 */
  "JOURNEY" /* 3264 */
  "KMS_ACCESS_DENIED" /* 3271 */
  "KMS_KEY_NOT_FOUND" /* 3288 */
  "LambdaArn" /* 3305 */
  "LambdaIntegrationConfig" /* 3314 */
  "LambdaIntegrationIdentifier" /* 3337 */
  "LambdaIntegrationSummary" /* 3364 */
  "ListCampaignsRequest" /* 3388 */
  "ListCampaignsResponse" /* 3408 */
  "ListConnectInstanceIntegrationsRequest" /* 3429 */
  "ListConnectInstanceIntegrationsResponse" /* 3467 */
  "ListTagsForResourceRequest" /* 3506 */
  "ListTagsForResourceResponse" /* 3532 */
  "LocalTimeZoneConfig" /* 3559 */
  "LocalTimeZoneDetectionScope" /* 3578 */
  "LocalTimeZoneDetectionType" /* 3605 */
  "MONDAY" /* 3631 */
  "MaxResults" /* 3637 */
  "NextToken" /* 3647 */
  "OPT_IN" /* 3656 */
  "OPT_OUT" /* 3662 */
  "ObjectTypeNamesMap" /* 3669 */
  "OpenHours" /* 3687 */
  "P(?:([-+]?[0-9]+)D)?(T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?" /* 3696 */
  "POST" /* 3798 */
  "PRIMARY_ONLY" /* 3802 */
  "PT([1-9]|1[0-9]|2[0-4])H" /* 3814 */
  "PUT" /* 3838 */
  "PacingStrategyList" /* 3841 */
  "PauseCampaignRequest" /* 3859 */
  "Paused" /* 3879 */
  "PredictiveConfig" /* 3885 */
  "PreviewConfig" /* 3901 */
  "ProfileId" /* 3914 */
  "ProfileOutboundRequestFailureCode" /* 3923 */
  "ProfileOutboundRequestId" /* 3956 */
  "ProgressiveConfig" /* 3980 */
  "PutConnectInstanceIntegrationRequest" /* 3997 */
  "PutInstanceCommunicationLimitsRequest" /* 4033 */
  "PutOutboundRequestBatchRequest" /* 4070 */
  "PutOutboundRequestBatchResponse" /* 4100 */
  "PutProfileOutboundRequestBatchRequest" /* 4131 */
  "PutProfileOutboundRequestBatchResponse" /* 4168 */
  "QConnectIntegrationConfig" /* 4206 */
  "QConnectIntegrationIdentifier" /* 4231 */
  "QConnectIntegrationSummary" /* 4260 */
  "RETAIN_ALL" /* 4286 */
  "RequestThrottled" /* 4296 */
  "ResourceNotFoundException" /* 4312 */
  "RestrictedPeriodList" /* 4337 */
  "RestrictedPeriodName" /* 4357 */
  "RestrictedPeriods" /* 4377 */
  "ResumeCampaignRequest" /* 4394 */
  "RingTimeout" /* 4415 */
  "Running" /* 4426 */
  "SATURDAY" /* 4433 */
  "SUCCEEDED" /* 4441 */
  "SUNDAY" /* 4450 */
  "ServiceLinkedRoleArn" /* 4456 */
  "ServiceQuotaExceededException" /* 4476 */
  "SessionId" /* 4505 */
  "SmsChannelSubtypeConfig" /* 4514 */
  "SmsChannelSubtypeParameters" /* 4537 */
  "SmsOutboundConfig" /* 4564 */
  "SmsOutboundMode" /* 4581 */
  "SourceEvent" /* 4596 */
  "StartCampaignRequest" /* 4607 */
  "StartInstanceOnboardingJobRequest" /* 4627 */
  "StartInstanceOnboardingJobResponse" /* 4660 */
  "StopCampaignRequest" /* 4694 */
  "Stopped" /* 4713 */
  "String" /* 4720 */
  "SuccessfulCampaignStateResponseList" /* 4726 */
  "SuccessfulProfileOutboundRequestList" /* 4761 */
  "SuccessfulRequestList" /* 4797 */
  "TELEPHONY" /* 4818 */
  "THURSDAY" /* 4827 */
  "TUESDAY" /* 4835 */
  "T\\d{2}:\\d{2}" /* 4842 */
  "TagKeyList" /* 4854 */
  "TagMap" /* 4864 */
  "TagResourceRequest" /* 4870 */
  "TagValue" /* 4888 */
  "TargetRate" /* 4896 */
  "TelephonyChannelSubtypeConfig" /* 4906 */
  "TelephonyChannelSubtypeParameters" /* 4935 */
  "TelephonyOutboundConfig" /* 4968 */
  "TelephonyOutboundMode" /* 4991 */
  "ThrottlingException" /* 5012 */
  "TimeRangeList" /* 5031 */
  "TimeStamp" /* 5044 */
  "TimeWindow" /* 5053 */
  "TimeoutConfig" /* 5063 */
  "TimeoutDuration" /* 5076 */
  "UnknownError" /* 5091 */
  "UntagResourceRequest" /* 5103 */
  "UpdateCampaignChannelSubtypeConfigRequest" /* 5123 */
  "UpdateCampaignCommunicationLimitsRequest" /* 5164 */
  "UpdateCampaignCommunicationTimeRequest" /* 5204 */
  "UpdateCampaignEntryLimitsRequest" /* 5242 */
  "UpdateCampaignFlowAssociationRequest" /* 5274 */
  "UpdateCampaignNameRequest" /* 5310 */
  "UpdateCampaignScheduleRequest" /* 5335 */
  "UpdateCampaignSourceRequest" /* 5364 */
  "ValidationException" /* 5391 */
  "WEDNESDAY" /* 5410 */
  "WHATSAPP" /* 5419 */
  "WebNotificationContext" /* 5427 */
  "WhatsAppChannelSubtypeConfig" /* 5449 */
  "WhatsAppChannelSubtypeParameters" /* 5477 */
  "WhatsAppOutboundConfig" /* 5509 */
  "WhatsAppOutboundMode" /* 5531 */
  "XAmazonErrorType" /* 5551 */
  "ZIP_CODE" /* 5567 */
  "[-:/a-zA-Z0-9]+" /* 5575 */
  "[-_.a-zA-Z0-9]+" /* 5590 */
  "[\\d\\-+]*" /* 5605 */
  "[a-f0-9]{32}" /* 5613 */
  "[a-zA-Z0-9\\-_]+" /* 5625 */
  "[a-zA-Z0-9_\\-.]*" /* 5640 */
  "[a-zA-Z0-9_\\-/]*" /* 5656 */
  "\\d{4}-\\d{2}-\\d{2}" /* 5672 */
  "abandonmentRate" /* 5689 */
  "agentActions" /* 5704 */
  "agentless" /* 5716 */
  "allChannelSubtypes" /* 5725 */
  "answerMachineDetectionConfig" /* 5743 */
  "apiVersion" /* 5771 */
  "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?::[^:]+)?" /* 5781 */
  "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?" /* 5889 */
  "arn:aws[a-zA-Z-]*:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:function:([a-zA-Z0-9-_]+)(:([a-zA-Z0-9-_]+))?" /* 5998 */
  "attributes" /* 6101 */
  "awaitAnswerMachinePrompt" /* 6111 */
  "aws.auth#sigv4" /* 6135 */
  "bandwidthAllocation" /* 6149 */
  "browserId" /* 6168 */
  "campaignDeletionPolicy" /* 6177 */
  "campaignIds" /* 6199 */
  "campaignSummaryList" /* 6210 */
  "capacity" /* 6229 */
  "channelContext" /* 6237 */
  "channelSubtypeConfig" /* 6251 */
  "channelSubtypeParameters" /* 6271 */
  "channelSubtypes" /* 6295 */
  "clientToken" /* 6310 */
  "communicationLimitsConfig" /* 6321 */
  "communicationLimitsList" /* 6346 */
  "communicationLimitsOverride" /* 6369 */
  "communicationTimeConfig" /* 6396 */
  "connect-campaigns" /* 6419 */
  "connectCampaignFlowArn" /* 6436 */
  "connectContactFlowId" /* 6458 */
  "connectInstanceConfig" /* 6478 */
  "connectInstanceOnboardingJobStatus" /* 6499 */
  "connectQueueId" /* 6533 */
  "connectSourceEmailAddress" /* 6547 */
  "connectSourcePhoneNumberArn" /* 6572 */
  "connectcampaignsv2-2024-04-23" /* 6599 */
  "connectionStartPoint" /* 6628 */
  "connectionThresholdSeconds" /* 6648 */
  "customerProfilesDomainArn" /* 6674 */
  "customerProfilesSegmentArn" /* 6699 */
  "dailyHours" /* 6725 */
  "defaultOutboundConfig" /* 6735 */
  "defaultTimeZone" /* 6756 */
  "destinationEmailAddress" /* 6771 */
  "destinationPhoneNumber" /* 6794 */
  "domainArn" /* 6816 */
  "durationInSeconds" /* 6825 */
  "email" /* 6842 */
  "enableAnswerMachineDetection" /* 6847 */
  "enabled" /* 6875 */
  "encryptionConfig" /* 6882 */
  "encryptionType" /* 6898 */
  "endDate" /* 6912 */
  "endTime" /* 6919 */
  "endpointPrefix" /* 6926 */
  "entryLimitsConfig" /* 6940 */
  "evaluationWindow" /* 6957 */
  "eventTriggerContext" /* 6973 */
  "expirationTime" /* 6992 */
  "failedRequests" /* 7006 */
  "failureCode" /* 7020 */
  "filters" /* 7031 */
  "frequency" /* 7038 */
  "functionArn" /* 7047 */
  "instanceIdFilter" /* 7058 */
  "instanceLimitsHandling" /* 7074 */
  "integrationConfig" /* 7096 */
  "integrationIdentifier" /* 7113 */
  "integrationSummaryList" /* 7134 */
  "jsonVersion" /* 7156 */
  "keyArn" /* 7167 */
  "knowledgeBaseArn" /* 7173 */
  "localTimeZoneConfig" /* 7189 */
  "localTimeZoneDetectionScope" /* 7208 */
  "maxCountPerRecipient" /* 7235 */
  "maxEntryCount" /* 7255 */
  "maxResults" /* 7268 */
  "message" /* 7278 */
  "minEntryInterval" /* 7285 */
  "nextToken" /* 7301 */
  "objectTypeNames" /* 7310 */
  "openHours" /* 7325 */
  "operator" /* 7334 */
  "outboundMode" /* 7342 */
  "outboundRequests" /* 7354 */
  "pacingStrategies" /* 7370 */
  "predictive" /* 7386 */
  "preview" /* 7396 */
  "profileId" /* 7403 */
  "profileOutboundRequests" /* 7412 */
  "progressive" /* 7435 */
  "protocols" /* 7446 */
  "qConnect" /* 7455 */
  "refreshFrequency" /* 7463 */
  "rest-json" /* 7479 */
  "restrictedPeriodList" /* 7488 */
  "restrictedPeriods" /* 7508 */
  "ringTimeout" /* 7525 */
  "serviceFullName" /* 7536 */
  "serviceId" /* 7551 */
  "serviceLinkedRoleArn" /* 7560 */
  "sessionId" /* 7580 */
  "signatureVersion" /* 7589 */
  "signingName" /* 7605 */
  "sms" /* 7616 */
  "sourceEmailAddressDisplayName" /* 7619 */
  "sourceEvent" /* 7648 */
  "startDate" /* 7659 */
  "startTime" /* 7668 */
  "status" /* 7677 */
  "successfulRequests" /* 7683 */
  "tagKeys" /* 7701 */
  "targetRate" /* 7708 */
  "telephony" /* 7718 */
  "templateArn" /* 7727 */
  "templateParameters" /* 7738 */
  "timeoutConfig" /* 7756 */
  "uid" /* 7769 */
  "unit" /* 7772 */
  "value" /* 7776 */
  "webNotificationContext" /* 7781 */
  "whatsApp" /* 7803 */
  "wisdomTemplateArn" /* 7811 */
  "x-amzn-ErrorType" /* 7828 */
  "xAmzErrorType" /* 7844 */
  ;

static const lc_fact facts[] = {
  { LC_T(5771, 10), { 0, 1 },  0 }, /* 0 apiVersion */
  { LC_T(6139, 4),  { 1, 1 },  1 }, /* 1 auth */
  { LC_T(6926, 14), { 2, 1 },  0 }, /* 2 endpointPrefix */
  { LC_T(7156, 11), { 3, 1 },  0 }, /* 3 jsonVersion */
  { LC_T(7446, 8),  { 4, 1 },  0 }, /* 4 protocol */
  { LC_T(7446, 9),  { 5, 1 },  1 }, /* 5 protocols */
  { LC_T(7536, 15), { 6, 1 },  0 }, /* 6 serviceFullName */
  { LC_T(7551, 9),  { 7, 1 },  0 }, /* 7 serviceId */
  { LC_T(7589, 16), { 8, 1 },  0 }, /* 8 signatureVersion */
  { LC_T(7605, 11), { 9, 1 },  0 }, /* 9 signingName */
  { LC_T(7769, 3),  { 10, 1 }, 0 }, /* 10 uid */
};

static const lc_operation operations[] = {
  { LC_T(1564, 14), LC_T(3838, 3), LC_T(52, 13),  43,  44,      145, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 0 CreateCampaign */
  { LC_T(1747, 14), LC_T(1711, 6), LC_T(92, 18),  54,  LC_NONE, 152, 4, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 1 DeleteCampaign */
  { LC_T(1747, 34), LC_T(1711, 6), LC_T(92, 41),  50,  LC_NONE, 156, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 2 DeleteCampaignChannelSubtypeConfig */
  { LC_T(1788, 33), LC_T(1711, 6), LC_T(133, 39), 51,  LC_NONE, 161, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 3 DeleteCampaignCommunicationLimits */
  { LC_T(1828, 31), LC_T(1711, 6), LC_T(172, 37), 52,  LC_NONE, 167, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 4 DeleteCampaignCommunicationTime */
  { LC_T(1866, 25), LC_T(1711, 6), LC_T(209, 31), 53,  LC_NONE, 173, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 5 DeleteCampaignEntryLimits */
  { LC_T(1919, 27), LC_T(1711, 6), LC_T(599, 47), 55,  LC_NONE, 179, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 6 DeleteConnectInstanceConfig */
  { LC_T(1953, 32), LC_T(3798, 4), LC_T(646, 60), 56,  LC_NONE, 185, 5, 200, 0,               LC_NONE }, /* 7 DeleteConnectInstanceIntegration */
  { LC_T(1992, 27), LC_T(1711, 6), LC_T(706, 51), 57,  LC_NONE, 190, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 8 DeleteInstanceOnboardingJob */
  { LC_T(2026, 16), LC_T(2530, 3), LC_T(92, 18),  58,  59,      195, 4, 200, LC_O_READONLY,   LC_NONE }, /* 9 DescribeCampaign */
  { LC_T(2559, 16), LC_T(2530, 3), LC_T(491, 24), 90,  91,      199, 5, 200, 0,               LC_NONE }, /* 10 GetCampaignState */
  { LC_T(2559, 21), LC_T(3798, 4), LC_T(52, 19),  87,  89,      204, 4, 200, 0,               LC_NONE }, /* 11 GetCampaignStateBatch */
  { LC_T(2710, 24), LC_T(2530, 3), LC_T(599, 47), 92,  93,      208, 4, 200, LC_O_READONLY,   LC_NONE }, /* 12 GetConnectInstanceConfig */
  { LC_T(2773, 30), LC_T(2530, 3), LC_T(538, 61), 94,  95,      212, 4, 200, LC_O_READONLY,   LC_NONE }, /* 13 GetInstanceCommunicationLimits */
  { LC_T(2848, 30), LC_T(2530, 3), LC_T(706, 51), 96,  97,      216, 4, 200, LC_O_READONLY,   LC_NONE }, /* 14 GetInstanceOnboardingJobStatus */
  { LC_T(3388, 13), LC_T(3798, 4), LC_T(71, 21),  121, 122,     220, 3, 200, LC_O_READONLY,   0       }, /* 15 ListCampaigns */
  { LC_T(3429, 31), LC_T(2530, 3), LC_T(646, 53), 123, 124,     223, 5, 200, LC_O_READONLY,   1       }, /* 16 ListConnectInstanceIntegrations */
  { LC_T(3506, 19), LC_T(2530, 3), LC_T(757, 14), 125, 126,     228, 5, 200, 0,               LC_NONE }, /* 17 ListTagsForResource */
  { LC_T(3859, 13), LC_T(3798, 4), LC_T(322, 24), 140, LC_NONE, 233, 7, 200, 0,               LC_NONE }, /* 18 PauseCampaign */
  { LC_T(3997, 29), LC_T(3838, 3), LC_T(646, 53), 149, LC_NONE, 240, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 19 PutConnectInstanceIntegration */
  { LC_T(4033, 30), LC_T(3838, 3), LC_T(538, 61), 150, LC_NONE, 246, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 20 PutInstanceCommunicationLimits */
  { LC_T(4070, 23), LC_T(3838, 3), LC_T(286, 36), 151, 152,     251, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 21 PutOutboundRequestBatch */
  { LC_T(4131, 30), LC_T(3838, 3), LC_T(346, 44), 153, 154,     258, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 22 PutProfileOutboundRequestBatch */
  { LC_T(4394, 14), LC_T(3798, 4), LC_T(390, 25), 164, LC_NONE, 265, 7, 200, 0,               LC_NONE }, /* 23 ResumeCampaign */
  { LC_T(4607, 13), LC_T(3798, 4), LC_T(467, 24), 177, LC_NONE, 272, 7, 200, 0,               LC_NONE }, /* 24 StartCampaign */
  { LC_T(4627, 26), LC_T(3838, 3), LC_T(706, 51), 178, 179,     279, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 25 StartInstanceOnboardingJob */
  { LC_T(4694, 12), LC_T(3798, 4), LC_T(515, 23), 180, LC_NONE, 285, 7, 200, 0,               LC_NONE }, /* 26 StopCampaign */
  { LC_T(4870, 11), LC_T(3798, 4), LC_T(757, 14), 191, LC_NONE, 292, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 27 TagResource */
  { LC_T(5103, 13), LC_T(1711, 6), LC_T(757, 14), 206, LC_NONE, 297, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 28 UntagResource */
  { LC_T(5123, 34), LC_T(3798, 4), LC_T(92, 41),  207, LC_NONE, 302, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 29 UpdateCampaignChannelSubtypeConfig */
  { LC_T(5164, 33), LC_T(3798, 4), LC_T(133, 39), 208, LC_NONE, 307, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 30 UpdateCampaignCommunicationLimits */
  { LC_T(5204, 31), LC_T(3798, 4), LC_T(172, 37), 209, LC_NONE, 313, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 31 UpdateCampaignCommunicationTime */
  { LC_T(5242, 25), LC_T(3798, 4), LC_T(209, 31), 210, LC_NONE, 319, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 32 UpdateCampaignEntryLimits */
  { LC_T(5274, 29), LC_T(3798, 4), LC_T(240, 23), 211, LC_NONE, 325, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 33 UpdateCampaignFlowAssociation */
  { LC_T(5310, 18), LC_T(3798, 4), LC_T(263, 23), 212, LC_NONE, 331, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 34 UpdateCampaignName */
  { LC_T(5335, 22), LC_T(3798, 4), LC_T(415, 27), 213, LC_NONE, 336, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 35 UpdateCampaignSchedule */
  { LC_T(5364, 20), LC_T(3798, 4), LC_T(442, 25), 214, LC_NONE, 342, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 36 UpdateCampaignSource */
};

static const lc_shape shapes[] = {
  { LC_T(816, 27),  LC_STRUCTURE, LC_DEFAULT, 0,                                             0,   4,  0,   4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 0 AbandonmentRatePacingConfig */
  { LC_T(816, 60),  LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  4,   0, LC_NONE, LC_NONE, 0,       0,   0, 0,               0               }, /* 1 AbandonmentRatePacingConfigConnectionThresholdSecondsInteger */
  { LC_T(876, 21),  LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  4,   2,  4,   1, LC_NONE, LC_NONE, LC_NONE, 403, 0, 0,               0               }, /* 2 AccessDeniedException */
  { LC_T(897, 11),  LC_STRING,    LC_DEFAULT, 0,                                             0,   1,  5,   0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 3 AgentAction */
  { LC_T(897, 12),  LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  5,   0, LC_NONE, 3,       LC_NONE, 0,   0, 0,               0               }, /* 4 AgentActions */
  { LC_T(909, 15),  LC_STRUCTURE, LC_DEFAULT, 0,                                             6,   0,  5,   0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 5 AgentlessConfig */
  { LC_T(954, 28),  LC_STRUCTURE, LC_DEFAULT, 0,                                             6,   2,  5,   1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 6 AnswerMachineDetectionConfig */
  { LC_T(1207, 3),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  6,   0, LC_NONE, LC_NONE, 1,       0,   0, LC_T(5889, 109), LC_T(5781, 108) }, /* 7 Arn */
  { LC_T(982, 13),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  6,   0, LC_NONE, LC_NONE, 2,       0,   0, LC_T(5625, 15),  LC_T(5625, 15)  }, /* 8 AttributeName */
  { LC_T(995, 14),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  6,   0, LC_NONE, LC_NONE, 2,       0,   0, LC_T(24, 2),     LC_T(24, 2)     }, /* 9 AttributeValue */
  { LC_T(1009, 10), LC_MAP,       LC_DEFAULT, LC_S_SENSITIVE,                                0,   0,  6,   0, 8,       9,       LC_NONE, 0,   0, 0,               0               }, /* 10 Attributes */
  { LC_T(1019, 19), LC_DOUBLE,    LC_DEFAULT, LC_S_BOX,                                      0,   0,  6,   0, LC_NONE, LC_NONE, 3,       0,   0, 0,               0               }, /* 11 BandwidthAllocation */
  { LC_T(1038, 7),  LC_BOOLEAN,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  6,   0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 12 Boolean */
  { LC_T(1045, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  6,   0, LC_NONE, LC_NONE, 4,       0,   0, 0,               0               }, /* 13 BrowserId */
  { LC_T(937, 8),   LC_STRUCTURE, LC_DEFAULT, 0,                                             8,   13, 6,   4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 14 Campaign */
  { LC_T(1199, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  10,  0, LC_NONE, LC_NONE, 1,       0,   0, 0,               0               }, /* 15 CampaignArn */
  { LC_T(1210, 22), LC_STRING,    LC_DEFAULT, 0,                                             1,   2,  10,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 16 CampaignDeletionPolicy */
  { LC_T(1232, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             21,  1,  10,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 17 CampaignFilters */
  { LC_T(2619, 10), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  10,  0, LC_NONE, LC_NONE, 5,       0,   0, LC_T(5575, 15),  LC_T(5575, 15)  }, /* 18 CampaignId */
  { LC_T(5316, 12), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  10,  0, LC_NONE, LC_NONE, 6,       0,   0, 0,               0               }, /* 19 CampaignName */
  { LC_T(2456, 13), LC_STRING,    LC_DEFAULT, 0,                                             3,   6,  10,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 20 CampaignState */
  { LC_T(1247, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             22,  9,  10,  5, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 21 CampaignSummary */
  { LC_T(1247, 19), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  15,  0, LC_NONE, 21,      LC_NONE, 0,   0, 0,               0               }, /* 22 CampaignSummaryList */
  { LC_T(1266, 8),  LC_DOUBLE,    LC_DEFAULT, LC_S_BOX,                                      0,   0,  15,  0, LC_NONE, LC_NONE, 7,       0,   0, 0,               0               }, /* 23 Capacity */
  { LC_T(1274, 14), LC_STRUCTURE, LC_DEFAULT, 0,                                             31,  1,  15,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 24 ChannelContext */
  { LC_T(1288, 14), LC_STRING,    LC_DEFAULT, 0,                                             9,   4,  15,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 25 ChannelSubtype */
  { LC_T(1761, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             32,  4,  15,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 26 ChannelSubtypeConfig */
  { LC_T(1288, 18), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  15,  0, LC_NONE, 25,      LC_NONE, 0,   0, 0,               0               }, /* 27 ChannelSubtypeList */
  { LC_T(2209, 24), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    36,  4,  15,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 28 ChannelSubtypeParameters */
  { LC_T(1306, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  15,  0, LC_NONE, LC_NONE, 8,       0,   0, LC_T(5640, 16),  LC_T(5640, 16)  }, /* 29 ClientToken */
  { LC_T(1317, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             40,  3,  15,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 30 CommunicationLimit */
  { LC_T(1317, 34), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  18,  0, LC_NONE, LC_NONE, 9,       0,   0, 0,               0               }, /* 31 CommunicationLimitFrequencyInteger */
  { LC_T(1351, 22), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  18,  0, LC_NONE, 30,      3,       0,   0, 0,               0               }, /* 32 CommunicationLimitList */
  { LC_T(1373, 45), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  18,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,               0               }, /* 33 CommunicationLimitMaxCountPerRecipientInteger */
  { LC_T(1418, 26), LC_STRING,    LC_DEFAULT, 0,                                             13,  1,  18,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 34 CommunicationLimitTimeUnit */
  { LC_T(1444, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    43,  1,  18,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 35 CommunicationLimits */
  { LC_T(1444, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             44,  2,  18,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 36 CommunicationLimitsConfig */
  { LC_T(1444, 29), LC_STRING,    LC_DEFAULT, 0,                                             14,  1,  18,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 37 CommunicationLimitsConfigType */
  { LC_T(1473, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             46,  5,  18,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 38 CommunicationTimeConfig */
  { LC_T(1473, 27), LC_STRING,    LC_DEFAULT, 0,                                             15,  4,  19,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 39 CommunicationTimeConfigType */
  { LC_T(1509, 17), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  51,  2,  19,  1, LC_NONE, LC_NONE, LC_NONE, 409, 0, 0,               0               }, /* 40 ConflictException */
  { LC_T(1544, 20), LC_STRING,    LC_DEFAULT, 0,                                             19,  3,  20,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 41 ConnectionStartPoint */
  { LC_T(6465, 13), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  20,  0, LC_NONE, LC_NONE, 10,      0,   0, 0,               0               }, /* 42 ContactFlowId */
  { LC_T(1564, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             53,  11, 20,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 43 CreateCampaignRequest */
  { LC_T(1585, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             64,  3,  22,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 44 CreateCampaignResponse */
  { LC_T(1607, 33), LC_STRUCTURE, LC_DEFAULT, 0,                                             67,  2,  22,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 45 CustomerProfilesIntegrationConfig */
  { LC_T(1640, 37), LC_STRUCTURE, LC_DEFAULT, 0,                                             69,  1,  24,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 46 CustomerProfilesIntegrationIdentifier */
  { LC_T(1677, 34), LC_STRUCTURE, LC_DEFAULT, 0,                                             70,  2,  25,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 47 CustomerProfilesIntegrationSummary */
  { LC_T(1728, 10), LC_MAP,       LC_DEFAULT, 0,                                             0,   0,  27,  0, 49,      200,     LC_NONE, 0,   0, 0,               0               }, /* 48 DailyHours */
  { LC_T(1738, 9),  LC_STRING,    LC_DEFAULT, 0,                                             22,  7,  27,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 49 DayOfWeek */
  { LC_T(1747, 41), LC_STRUCTURE, LC_DEFAULT, 0,                                             72,  2,  27,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 50 DeleteCampaignChannelSubtypeConfigRequest */
  { LC_T(1788, 40), LC_STRUCTURE, LC_DEFAULT, 0,                                             74,  2,  29,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 51 DeleteCampaignCommunicationLimitsRequest */
  { LC_T(1828, 38), LC_STRUCTURE, LC_DEFAULT, 0,                                             76,  2,  31,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 52 DeleteCampaignCommunicationTimeRequest */
  { LC_T(1866, 32), LC_STRUCTURE, LC_DEFAULT, 0,                                             78,  1,  33,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 53 DeleteCampaignEntryLimitsRequest */
  { LC_T(1898, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             79,  1,  34,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 54 DeleteCampaignRequest */
  { LC_T(1919, 34), LC_STRUCTURE, LC_DEFAULT, 0,                                             80,  2,  35,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 55 DeleteConnectInstanceConfigRequest */
  { LC_T(1953, 39), LC_STRUCTURE, LC_DEFAULT, 0,                                             82,  2,  36,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 56 DeleteConnectInstanceIntegrationRequest */
  { LC_T(1992, 34), LC_STRUCTURE, LC_DEFAULT, 0,                                             84,  1,  38,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 57 DeleteInstanceOnboardingJobRequest */
  { LC_T(2026, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             85,  1,  39,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 58 DescribeCampaignRequest */
  { LC_T(2049, 24), LC_STRUCTURE, LC_DEFAULT, 0,                                             86,  1,  40,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 59 DescribeCampaignResponse */
  { LC_T(2073, 22), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,                                0,   0,  40,  0, LC_NONE, LC_NONE, 11,      0,   0, LC_T(5605, 8),   LC_T(5605, 8)   }, /* 60 DestinationPhoneNumber */
  { LC_T(2095, 13), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  40,  0, LC_NONE, LC_NONE, 5,       0,   0, LC_T(5590, 15),  LC_T(5590, 15)  }, /* 61 DialRequestId */
  { LC_T(6560, 12), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,                                0,   0,  40,  0, LC_NONE, LC_NONE, 12,      0,   0, LC_T(24, 28),    LC_T(24, 28)    }, /* 62 EmailAddress */
  { LC_T(2179, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             87,  3,  40,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 63 EmailChannelSubtypeConfig */
  { LC_T(2204, 29), LC_STRUCTURE, LC_DEFAULT, 0,                                             90,  4,  42,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 64 EmailChannelSubtypeParameters */
  { LC_T(2233, 16), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,                                0,   0,  44,  0, LC_NONE, LC_NONE, 13,      0,   0, 0,               0               }, /* 65 EmailDisplayName */
  { LC_T(2249, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             94,  3,  44,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 66 EmailOutboundConfig */
  { LC_T(2268, 17), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    97,  1,  46,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 67 EmailOutboundMode */
  { LC_T(2285, 7),  LC_BOOLEAN,   LC_DEFAULT, 0,                                             0,   0,  46,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 68 Enabled */
  { LC_T(2292, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             98,  3,  46,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 69 EncryptionConfig */
  { LC_T(2308, 13), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  47,  0, LC_NONE, LC_NONE, 10,      0,   0, 0,               0               }, /* 70 EncryptionKey */
  { LC_T(2321, 14), LC_STRING,    LC_DEFAULT, 0,                                             29,  1,  47,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 71 EncryptionType */
  { LC_T(2335, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             101, 2,  47,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 72 EntryLimitsConfig */
  { LC_T(2335, 37), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  49,  0, LC_NONE, LC_NONE, 14,      0,   0, 0,               0               }, /* 73 EntryLimitsConfigMaxEntryCountInteger */
  { LC_T(2374, 16), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  49,  0, LC_NONE, LC_NONE, 15,      0,   0, LC_T(3814, 24),  LC_T(3814, 24)  }, /* 74 EvaluationWindow */
  { LC_T(2390, 12), LC_STRUCTURE, LC_DEFAULT, 0,                                             103, 1,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 75 EventTrigger */
  { LC_T(2390, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             104, 2,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 76 EventTriggerContext */
  { LC_T(2409, 9),  LC_STRING,    LC_DEFAULT, 0,                                             30,  6,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 77 EventType */
  { LC_T(2418, 20), LC_STRING,    LC_DEFAULT, 0,                                             36,  2,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 78 ExternalCampaignType */
  { LC_T(2450, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             106, 2,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 79 FailedCampaignStateResponse */
  { LC_T(2450, 31), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  49,  0, LC_NONE, 79,      16,      0,   0, 0,               0               }, /* 80 FailedCampaignStateResponseList */
  { LC_T(2481, 28), LC_STRUCTURE, LC_DEFAULT, 0,                                             108, 3,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 81 FailedProfileOutboundRequest */
  { LC_T(2481, 32), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  49,  0, LC_NONE, 81,      11,      0,   0, 0,               0               }, /* 82 FailedProfileOutboundRequestList */
  { LC_T(2513, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             111, 3,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 83 FailedRequest */
  { LC_T(2513, 17), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  49,  0, LC_NONE, 83,      16,      0,   0, 0,               0               }, /* 84 FailedRequestList */
  { LC_T(2580, 11), LC_STRING,    LC_DEFAULT, 0,                                             38,  4,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 85 FailureCode */
  { LC_T(2559, 32), LC_STRING,    LC_DEFAULT, 0,                                             42,  2,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 86 GetCampaignStateBatchFailureCode */
  { LC_T(2591, 28), LC_STRUCTURE, LC_DEFAULT, 0,                                             114, 1,  49,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 87 GetCampaignStateBatchRequest */
  { LC_T(2591, 43), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  50,  0, LC_NONE, 18,      17,      0,   0, 0,               0               }, /* 88 GetCampaignStateBatchRequestCampaignIdsList */
  { LC_T(2634, 29), LC_STRUCTURE, LC_DEFAULT, 0,                                             115, 2,  50,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 89 GetCampaignStateBatchResponse */
  { LC_T(2663, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             117, 1,  50,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 90 GetCampaignStateRequest */
  { LC_T(2686, 24), LC_STRUCTURE, LC_DEFAULT, 0,                                             118, 1,  51,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 91 GetCampaignStateResponse */
  { LC_T(2710, 31), LC_STRUCTURE, LC_DEFAULT, 0,                                             119, 1,  51,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 92 GetConnectInstanceConfigRequest */
  { LC_T(2741, 32), LC_STRUCTURE, LC_DEFAULT, 0,                                             120, 1,  52,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 93 GetConnectInstanceConfigResponse */
  { LC_T(2773, 37), LC_STRUCTURE, LC_DEFAULT, 0,                                             121, 1,  52,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 94 GetInstanceCommunicationLimitsRequest */
  { LC_T(2810, 38), LC_STRUCTURE, LC_DEFAULT, 0,                                             122, 1,  53,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 95 GetInstanceCommunicationLimitsResponse */
  { LC_T(2848, 37), LC_STRUCTURE, LC_DEFAULT, 0,                                             123, 1,  53,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 96 GetInstanceOnboardingJobStatusRequest */
  { LC_T(2885, 38), LC_STRUCTURE, LC_DEFAULT, 0,                                             124, 1,  54,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 97 GetInstanceOnboardingJobStatusResponse */
  { LC_T(2978, 33), LC_STRUCTURE, LC_DEFAULT, 0,                                             125, 1,  54,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 98 InstanceCommunicationLimitsConfig */
  { LC_T(1932, 14), LC_STRUCTURE, LC_DEFAULT, 0,                                             126, 3,  54,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 99 InstanceConfig */
  { LC_T(567, 10),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  57,  0, LC_NONE, LC_NONE, 5,       0,   0, LC_T(5590, 15),  LC_T(5590, 15)  }, /* 100 InstanceId */
  { LC_T(3011, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             129, 2,  57,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 101 InstanceIdFilter */
  { LC_T(3011, 24), LC_STRING,    LC_DEFAULT, 0,                                             44,  1,  59,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 102 InstanceIdFilterOperator */
  { LC_T(3035, 22), LC_STRING,    LC_DEFAULT, 0,                                             45,  2,  59,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 103 InstanceLimitsHandling */
  { LC_T(3057, 32), LC_STRING,    LC_DEFAULT, 0,                                             47,  6,  59,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 104 InstanceOnboardingJobFailureCode */
  { LC_T(2851, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             131, 3,  59,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 105 InstanceOnboardingJobStatus */
  { LC_T(3089, 31), LC_STRING,    LC_DEFAULT, 0,                                             53,  3,  61,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 106 InstanceOnboardingJobStatusCode */
  { LC_T(1623, 17), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    134, 3,  61,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 107 IntegrationConfig */
  { LC_T(1656, 21), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    137, 3,  61,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 108 IntegrationIdentifier */
  { LC_T(1693, 18), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    140, 3,  61,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 109 IntegrationSummary */
  { LC_T(3120, 22), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  61,  0, LC_NONE, 109,     LC_NONE, 0,   0, 0,               0               }, /* 110 IntegrationSummaryList */
  { LC_T(3142, 23), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_FAULT | LC_S_RETRYABLE,  143, 2,  61,  1, LC_NONE, LC_NONE, LC_NONE, 500, 0, 0,               0               }, /* 111 InternalServerException */
  { LC_T(3165, 29), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  145, 3,  62,  2, LC_NONE, LC_NONE, LC_NONE, 409, 0, 0,               0               }, /* 112 InvalidCampaignStateException */
  { LC_T(3206, 21), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  148, 2,  64,  1, LC_NONE, LC_NONE, LC_NONE, 409, 0, 0,               0               }, /* 113 InvalidStateException */
  { LC_T(3227, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  65,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, LC_T(5672, 17),  LC_T(5672, 17)  }, /* 114 Iso8601Date */
  { LC_T(3238, 15), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  65,  0, LC_NONE, LC_NONE, 18,      0,   0, LC_T(3696, 102), LC_T(3696, 102) }, /* 115 Iso8601Duration */
  { LC_T(3253, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  65,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, LC_T(4842, 12),  LC_T(4842, 12)  }, /* 116 Iso8601Time */
  { LC_T(3305, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  65,  0, LC_NONE, LC_NONE, 19,      0,   0, LC_T(5998, 103), LC_T(5998, 103) }, /* 117 LambdaArn */
  { LC_T(3314, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             150, 1,  65,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 118 LambdaIntegrationConfig */
  { LC_T(3337, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             151, 1,  66,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 119 LambdaIntegrationIdentifier */
  { LC_T(3364, 24), LC_STRUCTURE, LC_DEFAULT, 0,                                             152, 1,  67,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 120 LambdaIntegrationSummary */
  { LC_T(3388, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             153, 3,  68,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 121 ListCampaignsRequest */
  { LC_T(3408, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             156, 2,  68,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 122 ListCampaignsResponse */
  { LC_T(3429, 38), LC_STRUCTURE, LC_DEFAULT, 0,                                             158, 3,  68,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 123 ListConnectInstanceIntegrationsRequest */
  { LC_T(3467, 39), LC_STRUCTURE, LC_DEFAULT, 0,                                             161, 2,  69,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 124 ListConnectInstanceIntegrationsResponse */
  { LC_T(3506, 26), LC_STRUCTURE, LC_DEFAULT, 0,                                             163, 1,  69,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 125 ListTagsForResourceRequest */
  { LC_T(3532, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             164, 1,  70,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 126 ListTagsForResourceResponse */
  { LC_T(3559, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             165, 3,  70,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 127 LocalTimeZoneConfig */
  { LC_T(3578, 22), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  70,  0, LC_NONE, 130,     LC_NONE, 0,   0, 0,               0               }, /* 128 LocalTimeZoneDetection */
  { LC_T(3578, 27), LC_STRING,    LC_DEFAULT, 0,                                             56,  2,  70,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 129 LocalTimeZoneDetectionScope */
  { LC_T(3605, 26), LC_STRING,    LC_DEFAULT, 0,                                             58,  2,  70,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 130 LocalTimeZoneDetectionType */
  { LC_T(3637, 10), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  70,  0, LC_NONE, LC_NONE, 20,      0,   0, 0,               0               }, /* 131 MaxResults */
  { LC_T(3647, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  70,  0, LC_NONE, LC_NONE, 21,      0,   0, 0,               0               }, /* 132 NextToken */
  { LC_T(3669, 14), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  70,  0, LC_NONE, LC_NONE, 12,      0,   0, 0,               0               }, /* 133 ObjectTypeName */
  { LC_T(3669, 18), LC_MAP,       LC_DEFAULT, 0,                                             0,   0,  70,  0, 77,      133,     LC_NONE, 0,   0, 0,               0               }, /* 134 ObjectTypeNamesMap */
  { LC_T(3687, 9),  LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    168, 1,  70,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 135 OpenHours */
  { LC_T(2494, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             169, 3,  70,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 136 OutboundRequest */
  { LC_T(2494, 19), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  73,  0, LC_NONE, 136,     17,      0,   0, 0,               0               }, /* 137 OutboundRequestList */
  { LC_T(3841, 14), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    172, 1,  73,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 138 PacingStrategy */
  { LC_T(3841, 18), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  73,  0, LC_NONE, 138,     22,      0,   0, 0,               0               }, /* 139 PacingStrategyList */
  { LC_T(3859, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             173, 1,  73,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 140 PauseCampaignRequest */
  { LC_T(3885, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             174, 2,  74,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 141 PredictiveConfig */
  { LC_T(3901, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             176, 3,  75,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 142 PreviewConfig */
  { LC_T(3914, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  77,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, LC_T(5613, 12),  LC_T(5613, 12)  }, /* 143 ProfileId */
  { LC_T(2487, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             179, 4,  77,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 144 ProfileOutboundRequest */
  { LC_T(3923, 33), LC_STRING,    LC_DEFAULT, 0,                                             60,  5,  79,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 145 ProfileOutboundRequestFailureCode */
  { LC_T(3956, 24), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  79,  0, LC_NONE, LC_NONE, 13,      0,   0, LC_T(5640, 16),  LC_T(5640, 16)  }, /* 146 ProfileOutboundRequestId */
  { LC_T(2487, 26), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  79,  0, LC_NONE, 144,     23,      0,   0, 0,               0               }, /* 147 ProfileOutboundRequestList */
  { LC_T(3980, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             183, 1,  79,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 148 ProgressiveConfig */
  { LC_T(3997, 36), LC_STRUCTURE, LC_DEFAULT, 0,                                             184, 2,  80,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 149 PutConnectInstanceIntegrationRequest */
  { LC_T(4033, 37), LC_STRUCTURE, LC_DEFAULT, 0,                                             186, 2,  82,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 150 PutInstanceCommunicationLimitsRequest */
  { LC_T(4070, 30), LC_STRUCTURE, LC_DEFAULT, 0,                                             188, 2,  84,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 151 PutOutboundRequestBatchRequest */
  { LC_T(4100, 31), LC_STRUCTURE, LC_DEFAULT, 0,                                             190, 2,  86,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 152 PutOutboundRequestBatchResponse */
  { LC_T(4131, 37), LC_STRUCTURE, LC_DEFAULT, 0,                                             192, 2,  86,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 153 PutProfileOutboundRequestBatchRequest */
  { LC_T(4168, 38), LC_STRUCTURE, LC_DEFAULT, 0,                                             194, 2,  88,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 154 PutProfileOutboundRequestBatchResponse */
  { LC_T(4206, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             196, 1,  88,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 155 QConnectIntegrationConfig */
  { LC_T(4231, 29), LC_STRUCTURE, LC_DEFAULT, 0,                                             197, 1,  89,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 156 QConnectIntegrationIdentifier */
  { LC_T(4260, 26), LC_STRUCTURE, LC_DEFAULT, 0,                                             198, 1,  90,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 157 QConnectIntegrationSummary */
  { LC_T(6540, 7),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  91,  0, LC_NONE, LC_NONE, 10,      0,   0, 0,               0               }, /* 158 QueueId */
  { LC_T(4312, 25), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  199, 2,  91,  1, LC_NONE, LC_NONE, LC_NONE, 404, 0, 0,               0               }, /* 159 ResourceNotFoundException */
  { LC_T(4337, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             201, 3,  92,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 160 RestrictedPeriod */
  { LC_T(4337, 20), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  94,  0, LC_NONE, 160,     LC_NONE, 0,   0, 0,               0               }, /* 161 RestrictedPeriodList */
  { LC_T(4357, 20), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  94,  0, LC_NONE, LC_NONE, 6,       0,   0, 0,               0               }, /* 162 RestrictedPeriodName */
  { LC_T(4377, 17), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    204, 1,  94,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 163 RestrictedPeriods */
  { LC_T(4394, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             205, 1,  94,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 164 ResumeCampaignRequest */
  { LC_T(4415, 11), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  95,  0, LC_NONE, LC_NONE, 24,      0,   0, 0,               0               }, /* 165 RingTimeout */
  { LC_T(5349, 8),  LC_STRUCTURE, LC_DEFAULT, 0,                                             206, 3,  95,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 166 Schedule */
  { LC_T(4456, 20), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  97,  0, LC_NONE, LC_NONE, 13,      0,   0, 0,               0               }, /* 167 ServiceLinkedRoleArn */
  { LC_T(4476, 29), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  209, 2,  97,  1, LC_NONE, LC_NONE, LC_NONE, 402, 0, 0,               0               }, /* 168 ServiceQuotaExceededException */
  { LC_T(4505, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  98,  0, LC_NONE, LC_NONE, 4,       0,   0, 0,               0               }, /* 169 SessionId */
  { LC_T(4514, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             211, 3,  98,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 170 SmsChannelSubtypeConfig */
  { LC_T(4537, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             214, 4,  100, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 171 SmsChannelSubtypeParameters */
  { LC_T(4564, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             218, 2,  102, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 172 SmsOutboundConfig */
  { LC_T(4581, 15), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    220, 1,  104, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 173 SmsOutboundMode */
  { LC_T(4596, 6),  LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    221, 2,  104, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 174 Source */
  { LC_T(4596, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  104, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,               0               }, /* 175 SourceEvent */
  { LC_T(6579, 17), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  104, 0, LC_NONE, LC_NONE, 25,      0,   0, 0,               0               }, /* 176 SourcePhoneNumber */
  { LC_T(4607, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             223, 1,  104, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 177 StartCampaignRequest */
  { LC_T(4627, 33), LC_STRUCTURE, LC_DEFAULT, 0,                                             224, 2,  105, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 178 StartInstanceOnboardingJobRequest */
  { LC_T(4660, 34), LC_STRUCTURE, LC_DEFAULT, 0,                                             226, 1,  107, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 179 StartInstanceOnboardingJobResponse */
  { LC_T(4694, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             227, 1,  107, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 180 StopCampaignRequest */
  { LC_T(4720, 6),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  108, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 181 String */
  { LC_T(4726, 31), LC_STRUCTURE, LC_DEFAULT, 0,                                             228, 2,  108, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 182 SuccessfulCampaignStateResponse */
  { LC_T(4726, 35), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  108, 0, LC_NONE, 182,     16,      0,   0, 0,               0               }, /* 183 SuccessfulCampaignStateResponseList */
  { LC_T(4761, 32), LC_STRUCTURE, LC_DEFAULT, 0,                                             230, 2,  108, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 184 SuccessfulProfileOutboundRequest */
  { LC_T(4761, 36), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  108, 0, LC_NONE, 184,     11,      0,   0, 0,               0               }, /* 185 SuccessfulProfileOutboundRequestList */
  { LC_T(4797, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             232, 2,  108, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 186 SuccessfulRequest */
  { LC_T(4797, 21), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  108, 0, LC_NONE, 186,     16,      0,   0, 0,               0               }, /* 187 SuccessfulRequestList */
  { LC_T(4854, 6),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  108, 0, LC_NONE, LC_NONE, 26,      0,   0, LC_T(0, 24),     LC_T(0, 24)     }, /* 188 TagKey */
  { LC_T(4854, 10), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  108, 0, LC_NONE, 188,     18,      0,   0, 0,               0               }, /* 189 TagKeyList */
  { LC_T(4864, 6),  LC_MAP,       LC_DEFAULT, 0,                                             0,   0,  108, 0, 188,     192,     LC_NONE, 0,   0, 0,               0               }, /* 190 TagMap */
  { LC_T(4870, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             234, 2,  108, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 191 TagResourceRequest */
  { LC_T(4888, 8),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  110, 0, LC_NONE, LC_NONE, 13,      0,   0, 0,               0               }, /* 192 TagValue */
  { LC_T(4896, 10), LC_DOUBLE,    LC_DEFAULT, LC_S_BOX,                                      0,   0,  110, 0, LC_NONE, LC_NONE, 27,      0,   0, 0,               0               }, /* 193 TargetRate */
  { LC_T(4906, 29), LC_STRUCTURE, LC_DEFAULT, 0,                                             236, 4,  110, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 194 TelephonyChannelSubtypeConfig */
  { LC_T(4935, 33), LC_STRUCTURE, LC_DEFAULT, 0,                                             240, 5,  112, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 195 TelephonyChannelSubtypeParameters */
  { LC_T(4968, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             245, 4,  114, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 196 TelephonyOutboundConfig */
  { LC_T(4991, 21), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    249, 4,  115, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 197 TelephonyOutboundMode */
  { LC_T(5012, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_RETRYABLE | LC_S_SENDER, 253, 2,  115, 1, LC_NONE, LC_NONE, LC_NONE, 429, 0, 0,               0               }, /* 198 ThrottlingException */
  { LC_T(5031, 9),  LC_STRUCTURE, LC_DEFAULT, 0,                                             255, 2,  116, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 199 TimeRange */
  { LC_T(5031, 13), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  118, 0, LC_NONE, 199,     LC_NONE, 0,   0, 0,               0               }, /* 200 TimeRangeList */
  { LC_T(5044, 9),  LC_TIMESTAMP, LC_ISO8601, 0,                                             0,   0,  118, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 201 TimeStamp */
  { LC_T(5053, 10), LC_STRUCTURE, LC_DEFAULT, 0,                                             257, 2,  118, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 202 TimeWindow */
  { LC_T(3564, 8),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  119, 0, LC_NONE, LC_NONE, 18,      0,   0, LC_T(5656, 16),  LC_T(5656, 16)  }, /* 203 TimeZone */
  { LC_T(5063, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             259, 1,  119, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 204 TimeoutConfig */
  { LC_T(5076, 15), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  120, 0, LC_NONE, LC_NONE, 28,      0,   0, 0,               0               }, /* 205 TimeoutDuration */
  { LC_T(5103, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             260, 2,  120, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 206 UntagResourceRequest */
  { LC_T(5123, 41), LC_STRUCTURE, LC_DEFAULT, 0,                                             262, 2,  122, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 207 UpdateCampaignChannelSubtypeConfigRequest */
  { LC_T(5164, 40), LC_STRUCTURE, LC_DEFAULT, 0,                                             264, 2,  124, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 208 UpdateCampaignCommunicationLimitsRequest */
  { LC_T(5204, 38), LC_STRUCTURE, LC_DEFAULT, 0,                                             266, 2,  126, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 209 UpdateCampaignCommunicationTimeRequest */
  { LC_T(5242, 32), LC_STRUCTURE, LC_DEFAULT, 0,                                             268, 2,  128, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 210 UpdateCampaignEntryLimitsRequest */
  { LC_T(5274, 36), LC_STRUCTURE, LC_DEFAULT, 0,                                             270, 2,  130, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 211 UpdateCampaignFlowAssociationRequest */
  { LC_T(5310, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             272, 2,  132, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 212 UpdateCampaignNameRequest */
  { LC_T(5335, 29), LC_STRUCTURE, LC_DEFAULT, 0,                                             274, 2,  134, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 213 UpdateCampaignScheduleRequest */
  { LC_T(5364, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             276, 2,  136, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 214 UpdateCampaignSourceRequest */
  { LC_T(5391, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  278, 2,  138, 1, LC_NONE, LC_NONE, LC_NONE, 400, 0, 0,               0               }, /* 215 ValidationException */
  { LC_T(5427, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             280, 2,  139, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 216 WebNotificationContext */
  { LC_T(5449, 28), LC_STRUCTURE, LC_DEFAULT, 0,                                             282, 3,  139, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 217 WhatsAppChannelSubtypeConfig */
  { LC_T(5477, 32), LC_STRUCTURE, LC_DEFAULT, 0,                                             285, 4,  141, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 218 WhatsAppChannelSubtypeParameters */
  { LC_T(5509, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             289, 2,  143, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 219 WhatsAppOutboundConfig */
  { LC_T(5531, 20), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    291, 1,  145, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 220 WhatsAppOutboundMode */
  { LC_T(5551, 16), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  145, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 221 XAmazonErrorType */
};

static const lc_member members[] = {
  { LC_T(6628, 20), 0,              41,  LC_BODY,   LC_M_REQUIRED }, /* 0 AbandonmentRatePacingConfig.connectionStartPoint: ConnectionStartPoint */
  { LC_T(6648, 26), 0,              1,   LC_BODY,   LC_M_REQUIRED }, /* 1 AbandonmentRatePacingConfig.connectionThresholdSeconds: AbandonmentRatePacingConfigConnectionThresholdSecondsInteger */
  { LC_T(6957, 16), 0,              74,  LC_BODY,   LC_M_REQUIRED }, /* 2 AbandonmentRatePacingConfig.evaluationWindow: EvaluationWindow */
  { LC_T(7708, 10), 0,              193, LC_BODY,   LC_M_REQUIRED }, /* 3 AbandonmentRatePacingConfig.targetRate: TargetRate */
  { LC_T(7278, 7),  0,              181, LC_BODY,   LC_M_REQUIRED }, /* 4 AccessDeniedException.message: String */
  { LC_T(7844, 13), LC_T(7828, 16), 221, LC_HEADER, 0             }, /* 5 AccessDeniedException.xAmzErrorType: XAmazonErrorType */
  { LC_T(6111, 24), 0,              12,  LC_BODY,   0             }, /* 6 AnswerMachineDetectionConfig.awaitAnswerMachinePrompt: Boolean */
  { LC_T(6847, 28), 0,              12,  LC_BODY,   LC_M_REQUIRED }, /* 7 AnswerMachineDetectionConfig.enableAnswerMachineDetection: Boolean */
  { LC_T(767, 3),   0,              15,  LC_BODY,   LC_M_REQUIRED }, /* 8 Campaign.arn: CampaignArn */
  { LC_T(6251, 20), 0,              26,  LC_BODY,   0             }, /* 9 Campaign.channelSubtypeConfig: ChannelSubtypeConfig */
  { LC_T(6369, 27), 0,              36,  LC_BODY,   0             }, /* 10 Campaign.communicationLimitsOverride: CommunicationLimitsConfig */
  { LC_T(6396, 23), 0,              38,  LC_BODY,   0             }, /* 11 Campaign.communicationTimeConfig: CommunicationTimeConfig */
  { LC_T(6436, 22), 0,              7,   LC_BODY,   0             }, /* 12 Campaign.connectCampaignFlowArn: Arn */
  { LC_T(560, 17),  0,              100, LC_BODY,   LC_M_REQUIRED }, /* 13 Campaign.connectInstanceId: InstanceId */
  { LC_T(6940, 17), 0,              72,  LC_BODY,   0             }, /* 14 Campaign.entryLimitsConfig: EntryLimitsConfig */
  { LC_T(107, 2),   0,              18,  LC_BODY,   LC_M_REQUIRED }, /* 15 Campaign.id: CampaignId */
  { LC_T(282, 4),   0,              19,  LC_BODY,   LC_M_REQUIRED }, /* 16 Campaign.name: CampaignName */
  { LC_T(434, 8),   0,              166, LC_BODY,   0             }, /* 17 Campaign.schedule: Schedule */
  { LC_T(461, 6),   0,              174, LC_BODY,   0             }, /* 18 Campaign.source: Source */
  { LC_T(761, 4),   0,              190, LC_BODY,   0             }, /* 19 Campaign.tags: TagMap */
  { LC_T(122, 4),   0,              78,  LC_BODY,   0             }, /* 20 Campaign.type: ExternalCampaignType */
  { LC_T(7058, 16), 0,              101, LC_BODY,   0             }, /* 21 CampaignFilters.instanceIdFilter: InstanceIdFilter */
  { LC_T(767, 3),   0,              15,  LC_BODY,   LC_M_REQUIRED }, /* 22 CampaignSummary.arn: CampaignArn */
  { LC_T(6295, 15), 0,              27,  LC_BODY,   LC_M_REQUIRED }, /* 23 CampaignSummary.channelSubtypes: ChannelSubtypeList */
  { LC_T(6436, 22), 0,              7,   LC_BODY,   0             }, /* 24 CampaignSummary.connectCampaignFlowArn: Arn */
  { LC_T(560, 17),  0,              100, LC_BODY,   LC_M_REQUIRED }, /* 25 CampaignSummary.connectInstanceId: InstanceId */
  { LC_T(6940, 17), 0,              72,  LC_BODY,   0             }, /* 26 CampaignSummary.entryLimitsConfig: EntryLimitsConfig */
  { LC_T(107, 2),   0,              18,  LC_BODY,   LC_M_REQUIRED }, /* 27 CampaignSummary.id: CampaignId */
  { LC_T(282, 4),   0,              19,  LC_BODY,   LC_M_REQUIRED }, /* 28 CampaignSummary.name: CampaignName */
  { LC_T(434, 8),   0,              166, LC_BODY,   0             }, /* 29 CampaignSummary.schedule: Schedule */
  { LC_T(122, 4),   0,              78,  LC_BODY,   0             }, /* 30 CampaignSummary.type: ExternalCampaignType */
  { LC_T(7781, 22), 0,              216, LC_BODY,   0             }, /* 31 ChannelContext.webNotificationContext: WebNotificationContext */
  { LC_T(6842, 5),  0,              63,  LC_BODY,   0             }, /* 32 ChannelSubtypeConfig.email: EmailChannelSubtypeConfig */
  { LC_T(7616, 3),  0,              170, LC_BODY,   0             }, /* 33 ChannelSubtypeConfig.sms: SmsChannelSubtypeConfig */
  { LC_T(7718, 9),  0,              194, LC_BODY,   0             }, /* 34 ChannelSubtypeConfig.telephony: TelephonyChannelSubtypeConfig */
  { LC_T(7803, 8),  0,              217, LC_BODY,   0             }, /* 35 ChannelSubtypeConfig.whatsApp: WhatsAppChannelSubtypeConfig */
  { LC_T(6842, 5),  0,              64,  LC_BODY,   0             }, /* 36 ChannelSubtypeParameters.email: EmailChannelSubtypeParameters */
  { LC_T(7616, 3),  0,              171, LC_BODY,   0             }, /* 37 ChannelSubtypeParameters.sms: SmsChannelSubtypeParameters */
  { LC_T(7718, 9),  0,              195, LC_BODY,   0             }, /* 38 ChannelSubtypeParameters.telephony: TelephonyChannelSubtypeParameters */
  { LC_T(7803, 8),  0,              218, LC_BODY,   0             }, /* 39 ChannelSubtypeParameters.whatsApp: WhatsAppChannelSubtypeParameters */
  { LC_T(7038, 9),  0,              31,  LC_BODY,   LC_M_REQUIRED }, /* 40 CommunicationLimit.frequency: CommunicationLimitFrequencyInteger */
  { LC_T(7235, 20), 0,              33,  LC_BODY,   LC_M_REQUIRED }, /* 41 CommunicationLimit.maxCountPerRecipient: CommunicationLimitMaxCountPerRecipientInteger */
  { LC_T(7772, 4),  0,              34,  LC_BODY,   LC_M_REQUIRED }, /* 42 CommunicationLimit.unit: CommunicationLimitTimeUnit */
  { LC_T(6346, 23), 0,              32,  LC_BODY,   0             }, /* 43 CommunicationLimits.communicationLimitsList: CommunicationLimitList */
  { LC_T(5725, 18), 0,              35,  LC_BODY,   0             }, /* 44 CommunicationLimitsConfig.allChannelSubtypes: CommunicationLimits */
  { LC_T(7074, 22), 0,              103, LC_BODY,   0             }, /* 45 CommunicationLimitsConfig.instanceLimitsHandling: InstanceLimitsHandling */
  { LC_T(6842, 5),  0,              202, LC_BODY,   0             }, /* 46 CommunicationTimeConfig.email: TimeWindow */
  { LC_T(7189, 19), 0,              127, LC_BODY,   LC_M_REQUIRED }, /* 47 CommunicationTimeConfig.localTimeZoneConfig: LocalTimeZoneConfig */
  { LC_T(7616, 3),  0,              202, LC_BODY,   0             }, /* 48 CommunicationTimeConfig.sms: TimeWindow */
  { LC_T(7718, 9),  0,              202, LC_BODY,   0             }, /* 49 CommunicationTimeConfig.telephony: TimeWindow */
  { LC_T(7803, 8),  0,              202, LC_BODY,   0             }, /* 50 CommunicationTimeConfig.whatsApp: TimeWindow */
  { LC_T(7278, 7),  0,              181, LC_BODY,   LC_M_REQUIRED }, /* 51 ConflictException.message: String */
  { LC_T(7844, 13), LC_T(7828, 16), 221, LC_HEADER, 0             }, /* 52 ConflictException.xAmzErrorType: XAmazonErrorType */
  { LC_T(6251, 20), 0,              26,  LC_BODY,   0             }, /* 53 CreateCampaignRequest.channelSubtypeConfig: ChannelSubtypeConfig */
  { LC_T(6369, 27), 0,              36,  LC_BODY,   0             }, /* 54 CreateCampaignRequest.communicationLimitsOverride: CommunicationLimitsConfig */
  { LC_T(6396, 23), 0,              38,  LC_BODY,   0             }, /* 55 CreateCampaignRequest.communicationTimeConfig: CommunicationTimeConfig */
  { LC_T(6436, 22), 0,              7,   LC_BODY,   0             }, /* 56 CreateCampaignRequest.connectCampaignFlowArn: Arn */
  { LC_T(560, 17),  0,              100, LC_BODY,   LC_M_REQUIRED }, /* 57 CreateCampaignRequest.connectInstanceId: InstanceId */
  { LC_T(6940, 17), 0,              72,  LC_BODY,   0             }, /* 58 CreateCampaignRequest.entryLimitsConfig: EntryLimitsConfig */
  { LC_T(282, 4),   0,              19,  LC_BODY,   LC_M_REQUIRED }, /* 59 CreateCampaignRequest.name: CampaignName */
  { LC_T(434, 8),   0,              166, LC_BODY,   0             }, /* 60 CreateCampaignRequest.schedule: Schedule */
  { LC_T(461, 6),   0,              174, LC_BODY,   0             }, /* 61 CreateCampaignRequest.source: Source */
  { LC_T(761, 4),   0,              190, LC_BODY,   0             }, /* 62 CreateCampaignRequest.tags: TagMap */
  { LC_T(122, 4),   0,              78,  LC_BODY,   0             }, /* 63 CreateCampaignRequest.type: ExternalCampaignType */
  { LC_T(767, 3),   0,              15,  LC_BODY,   0             }, /* 64 CreateCampaignResponse.arn: CampaignArn */
  { LC_T(107, 2),   0,              18,  LC_BODY,   0             }, /* 65 CreateCampaignResponse.id: CampaignId */
  { LC_T(761, 4),   0,              190, LC_BODY,   0             }, /* 66 CreateCampaignResponse.tags: TagMap */
  { LC_T(6816, 9),  0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 67 CustomerProfilesIntegrationConfig.domainArn: Arn */
  { LC_T(7310, 15), 0,              134, LC_BODY,   LC_M_REQUIRED }, /* 68 CustomerProfilesIntegrationConfig.objectTypeNames: ObjectTypeNamesMap */
  { LC_T(6816, 9),  0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 69 CustomerProfilesIntegrationIdentifier.domainArn: Arn */
  { LC_T(6816, 9),  0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 70 CustomerProfilesIntegrationSummary.domainArn: Arn */
  { LC_T(7310, 15), 0,              134, LC_BODY,   LC_M_REQUIRED }, /* 71 CustomerProfilesIntegrationSummary.objectTypeNames: ObjectTypeNamesMap */
  { LC_T(6251, 14), 0,              25,  LC_QUERY,  LC_M_REQUIRED }, /* 72 DeleteCampaignChannelSubtypeConfigRequest.channelSubtype: ChannelSubtype */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 73 DeleteCampaignChannelSubtypeConfigRequest.id: CampaignId */
  { LC_T(127, 6),   0,              37,  LC_QUERY,  LC_M_REQUIRED }, /* 74 DeleteCampaignCommunicationLimitsRequest.config: CommunicationLimitsConfigType */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 75 DeleteCampaignCommunicationLimitsRequest.id: CampaignId */
  { LC_T(127, 6),   0,              39,  LC_QUERY,  LC_M_REQUIRED }, /* 76 DeleteCampaignCommunicationTimeRequest.config: CommunicationTimeConfigType */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 77 DeleteCampaignCommunicationTimeRequest.id: CampaignId */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 78 DeleteCampaignEntryLimitsRequest.id: CampaignId */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 79 DeleteCampaignRequest.id: CampaignId */
  { LC_T(6177, 22), 0,              16,  LC_QUERY,  0             }, /* 80 DeleteConnectInstanceConfigRequest.campaignDeletionPolicy: CampaignDeletionPolicy */
  { LC_T(560, 17),  0,              100, LC_URI,    LC_M_REQUIRED }, /* 81 DeleteConnectInstanceConfigRequest.connectInstanceId: InstanceId */
  { LC_T(560, 17),  0,              100, LC_URI,    LC_M_REQUIRED }, /* 82 DeleteConnectInstanceIntegrationRequest.connectInstanceId: InstanceId */
  { LC_T(7113, 21), 0,              108, LC_BODY,   LC_M_REQUIRED }, /* 83 DeleteConnectInstanceIntegrationRequest.integrationIdentifier: IntegrationIdentifier */
  { LC_T(560, 17),  0,              100, LC_URI,    LC_M_REQUIRED }, /* 84 DeleteInstanceOnboardingJobRequest.connectInstanceId: InstanceId */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 85 DescribeCampaignRequest.id: CampaignId */
  { LC_T(56, 8),    0,              14,  LC_BODY,   0             }, /* 86 DescribeCampaignResponse.campaign: Campaign */
  { LC_T(6229, 8),  0,              23,  LC_BODY,   0             }, /* 87 EmailChannelSubtypeConfig.capacity: Capacity */
  { LC_T(6735, 21), 0,              66,  LC_BODY,   LC_M_REQUIRED }, /* 88 EmailChannelSubtypeConfig.defaultOutboundConfig: EmailOutboundConfig */
  { LC_T(7342, 12), 0,              67,  LC_BODY,   LC_M_REQUIRED }, /* 89 EmailChannelSubtypeConfig.outboundMode: EmailOutboundMode */
  { LC_T(6547, 25), 0,              62,  LC_BODY,   0             }, /* 90 EmailChannelSubtypeParameters.connectSourceEmailAddress: EmailAddress */
  { LC_T(6771, 23), 0,              62,  LC_BODY,   LC_M_REQUIRED }, /* 91 EmailChannelSubtypeParameters.destinationEmailAddress: EmailAddress */
  { LC_T(7727, 11), 0,              7,   LC_BODY,   0             }, /* 92 EmailChannelSubtypeParameters.templateArn: Arn */
  { LC_T(7738, 18), 0,              10,  LC_BODY,   LC_M_REQUIRED }, /* 93 EmailChannelSubtypeParameters.templateParameters: Attributes */
  { LC_T(6547, 25), 0,              62,  LC_BODY,   LC_M_REQUIRED }, /* 94 EmailOutboundConfig.connectSourceEmailAddress: EmailAddress */
  { LC_T(7619, 29), 0,              65,  LC_BODY,   0             }, /* 95 EmailOutboundConfig.sourceEmailAddressDisplayName: EmailDisplayName */
  { LC_T(7811, 17), 0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 96 EmailOutboundConfig.wisdomTemplateArn: Arn */
  { LC_T(5716, 9),  0,              5,   LC_BODY,   0             }, /* 97 EmailOutboundMode.agentless: AgentlessConfig */
  { LC_T(6875, 7),  0,              68,  LC_BODY,   LC_M_REQUIRED }, /* 98 EncryptionConfig.enabled: Enabled */
  { LC_T(6898, 14), 0,              71,  LC_BODY,   0             }, /* 99 EncryptionConfig.encryptionType: EncryptionType */
  { LC_T(7167, 6),  0,              70,  LC_BODY,   0             }, /* 100 EncryptionConfig.keyArn: EncryptionKey */
  { LC_T(7255, 13), 0,              73,  LC_BODY,   LC_M_REQUIRED }, /* 101 EntryLimitsConfig.maxEntryCount: EntryLimitsConfigMaxEntryCountInteger */
  { LC_T(7285, 16), 0,              115, LC_BODY,   LC_M_REQUIRED }, /* 102 EntryLimitsConfig.minEntryInterval: Iso8601Duration */
  { LC_T(6674, 25), 0,              7,   LC_BODY,   0             }, /* 103 EventTrigger.customerProfilesDomainArn: Arn */
  { LC_T(6237, 14), 0,              24,  LC_BODY,   0             }, /* 104 EventTriggerContext.channelContext: ChannelContext */
  { LC_T(7648, 11), 0,              175, LC_BODY,   0             }, /* 105 EventTriggerContext.sourceEvent: SourceEvent */
  { LC_T(6199, 10), 0,              18,  LC_BODY,   0             }, /* 106 FailedCampaignStateResponse.campaignId: CampaignId */
  { LC_T(7020, 11), 0,              86,  LC_BODY,   0             }, /* 107 FailedCampaignStateResponse.failureCode: GetCampaignStateBatchFailureCode */
  { LC_T(6310, 11), 0,              29,  LC_BODY,   0             }, /* 108 FailedProfileOutboundRequest.clientToken: ClientToken */
  { LC_T(7020, 11), 0,              145, LC_BODY,   0             }, /* 109 FailedProfileOutboundRequest.failureCode: ProfileOutboundRequestFailureCode */
  { LC_T(107, 2),   0,              146, LC_BODY,   0             }, /* 110 FailedProfileOutboundRequest.id: ProfileOutboundRequestId */
  { LC_T(6310, 11), 0,              29,  LC_BODY,   0             }, /* 111 FailedRequest.clientToken: ClientToken */
  { LC_T(7020, 11), 0,              85,  LC_BODY,   0             }, /* 112 FailedRequest.failureCode: FailureCode */
  { LC_T(107, 2),   0,              61,  LC_BODY,   0             }, /* 113 FailedRequest.id: DialRequestId */
  { LC_T(6199, 11), 0,              88,  LC_BODY,   LC_M_REQUIRED }, /* 114 GetCampaignStateBatchRequest.campaignIds: GetCampaignStateBatchRequestCampaignIdsList */
  { LC_T(7006, 14), 0,              80,  LC_BODY,   0             }, /* 115 GetCampaignStateBatchResponse.failedRequests: FailedCampaignStateResponseList */
  { LC_T(7683, 18), 0,              183, LC_BODY,   0             }, /* 116 GetCampaignStateBatchResponse.successfulRequests: SuccessfulCampaignStateResponseList */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 117 GetCampaignStateRequest.id: CampaignId */
  { LC_T(66, 5),    0,              20,  LC_BODY,   0             }, /* 118 GetCampaignStateResponse.state: CampaignState */
  { LC_T(560, 17),  0,              100, LC_URI,    LC_M_REQUIRED }, /* 119 GetConnectInstanceConfigRequest.connectInstanceId: InstanceId */
  { LC_T(6478, 21), 0,              99,  LC_BODY,   0             }, /* 120 GetConnectInstanceConfigResponse.connectInstanceConfig: InstanceConfig */
  { LC_T(560, 17),  0,              100, LC_URI,    LC_M_REQUIRED }, /* 121 GetInstanceCommunicationLimitsRequest.connectInstanceId: InstanceId */
  { LC_T(6321, 25), 0,              98,  LC_BODY,   0             }, /* 122 GetInstanceCommunicationLimitsResponse.communicationLimitsConfig: InstanceCommunicationLimitsConfig */
  { LC_T(560, 17),  0,              100, LC_URI,    LC_M_REQUIRED }, /* 123 GetInstanceOnboardingJobStatusRequest.connectInstanceId: InstanceId */
  { LC_T(6499, 34), 0,              105, LC_BODY,   0             }, /* 124 GetInstanceOnboardingJobStatusResponse.connectInstanceOnboardingJobStatus: InstanceOnboardingJobStatus */
  { LC_T(5725, 18), 0,              35,  LC_BODY,   0             }, /* 125 InstanceCommunicationLimitsConfig.allChannelSubtypes: CommunicationLimits */
  { LC_T(560, 17),  0,              100, LC_BODY,   LC_M_REQUIRED }, /* 126 InstanceConfig.connectInstanceId: InstanceId */
  { LC_T(6882, 16), 0,              69,  LC_BODY,   LC_M_REQUIRED }, /* 127 InstanceConfig.encryptionConfig: EncryptionConfig */
  { LC_T(7560, 20), 0,              167, LC_BODY,   LC_M_REQUIRED }, /* 128 InstanceConfig.serviceLinkedRoleArn: ServiceLinkedRoleArn */
  { LC_T(7334, 8),  0,              102, LC_BODY,   LC_M_REQUIRED }, /* 129 InstanceIdFilter.operator: InstanceIdFilterOperator */
  { LC_T(7776, 5),  0,              100, LC_BODY,   LC_M_REQUIRED }, /* 130 InstanceIdFilter.value: InstanceId */
  { LC_T(560, 17),  0,              100, LC_BODY,   LC_M_REQUIRED }, /* 131 InstanceOnboardingJobStatus.connectInstanceId: InstanceId */
  { LC_T(7020, 11), 0,              104, LC_BODY,   0             }, /* 132 InstanceOnboardingJobStatus.failureCode: InstanceOnboardingJobFailureCode */
  { LC_T(7677, 6),  0,              106, LC_BODY,   LC_M_REQUIRED }, /* 133 InstanceOnboardingJobStatus.status: InstanceOnboardingJobStatusCode */
  { LC_T(6674, 16), 0,              45,  LC_BODY,   0             }, /* 134 IntegrationConfig.customerProfiles: CustomerProfilesIntegrationConfig */
  { LC_T(6016, 6),  0,              118, LC_BODY,   0             }, /* 135 IntegrationConfig.lambda: LambdaIntegrationConfig */
  { LC_T(7455, 8),  0,              155, LC_BODY,   0             }, /* 136 IntegrationConfig.qConnect: QConnectIntegrationConfig */
  { LC_T(6674, 16), 0,              46,  LC_BODY,   0             }, /* 137 IntegrationIdentifier.customerProfiles: CustomerProfilesIntegrationIdentifier */
  { LC_T(6016, 6),  0,              119, LC_BODY,   0             }, /* 138 IntegrationIdentifier.lambda: LambdaIntegrationIdentifier */
  { LC_T(7455, 8),  0,              156, LC_BODY,   0             }, /* 139 IntegrationIdentifier.qConnect: QConnectIntegrationIdentifier */
  { LC_T(6674, 16), 0,              47,  LC_BODY,   0             }, /* 140 IntegrationSummary.customerProfiles: CustomerProfilesIntegrationSummary */
  { LC_T(6016, 6),  0,              120, LC_BODY,   0             }, /* 141 IntegrationSummary.lambda: LambdaIntegrationSummary */
  { LC_T(7455, 8),  0,              157, LC_BODY,   0             }, /* 142 IntegrationSummary.qConnect: QConnectIntegrationSummary */
  { LC_T(7278, 7),  0,              181, LC_BODY,   LC_M_REQUIRED }, /* 143 InternalServerException.message: String */
  { LC_T(7844, 13), LC_T(7828, 16), 221, LC_HEADER, 0             }, /* 144 InternalServerException.xAmzErrorType: XAmazonErrorType */
  { LC_T(7278, 7),  0,              181, LC_BODY,   LC_M_REQUIRED }, /* 145 InvalidCampaignStateException.message: String */
  { LC_T(66, 5),    0,              20,  LC_BODY,   LC_M_REQUIRED }, /* 146 InvalidCampaignStateException.state: CampaignState */
  { LC_T(7844, 13), LC_T(7828, 16), 221, LC_HEADER, 0             }, /* 147 InvalidCampaignStateException.xAmzErrorType: XAmazonErrorType */
  { LC_T(7278, 7),  0,              181, LC_BODY,   LC_M_REQUIRED }, /* 148 InvalidStateException.message: String */
  { LC_T(7844, 13), LC_T(7828, 16), 221, LC_HEADER, 0             }, /* 149 InvalidStateException.xAmzErrorType: XAmazonErrorType */
  { LC_T(7047, 11), 0,              117, LC_BODY,   LC_M_REQUIRED }, /* 150 LambdaIntegrationConfig.functionArn: LambdaArn */
  { LC_T(7047, 11), 0,              117, LC_BODY,   LC_M_REQUIRED }, /* 151 LambdaIntegrationIdentifier.functionArn: LambdaArn */
  { LC_T(7047, 11), 0,              117, LC_BODY,   LC_M_REQUIRED }, /* 152 LambdaIntegrationSummary.functionArn: LambdaArn */
  { LC_T(7031, 7),  0,              17,  LC_BODY,   0             }, /* 153 ListCampaignsRequest.filters: CampaignFilters */
  { LC_T(7268, 10), 0,              131, LC_BODY,   0             }, /* 154 ListCampaignsRequest.maxResults: MaxResults */
  { LC_T(7301, 9),  0,              132, LC_BODY,   0             }, /* 155 ListCampaignsRequest.nextToken: NextToken */
  { LC_T(6210, 19), 0,              22,  LC_BODY,   0             }, /* 156 ListCampaignsResponse.campaignSummaryList: CampaignSummaryList */
  { LC_T(7301, 9),  0,              132, LC_BODY,   0             }, /* 157 ListCampaignsResponse.nextToken: NextToken */
  { LC_T(560, 17),  0,              100, LC_URI,    LC_M_REQUIRED }, /* 158 ListConnectInstanceIntegrationsRequest.connectInstanceId: InstanceId */
  { LC_T(7268, 10), 0,              131, LC_QUERY,  0             }, /* 159 ListConnectInstanceIntegrationsRequest.maxResults: MaxResults */
  { LC_T(7301, 9),  0,              132, LC_QUERY,  0             }, /* 160 ListConnectInstanceIntegrationsRequest.nextToken: NextToken */
  { LC_T(7134, 22), 0,              110, LC_BODY,   0             }, /* 161 ListConnectInstanceIntegrationsResponse.integrationSummaryList: IntegrationSummaryList */
  { LC_T(7301, 9),  0,              132, LC_BODY,   0             }, /* 162 ListConnectInstanceIntegrationsResponse.nextToken: NextToken */
  { LC_T(767, 3),   0,              7,   LC_URI,    LC_M_REQUIRED }, /* 163 ListTagsForResourceRequest.arn: Arn */
  { LC_T(761, 4),   0,              190, LC_BODY,   0             }, /* 164 ListTagsForResourceResponse.tags: TagMap */
  { LC_T(6756, 15), 0,              203, LC_BODY,   0             }, /* 165 LocalTimeZoneConfig.defaultTimeZone: TimeZone */
  { LC_T(7208, 22), 0,              128, LC_BODY,   0             }, /* 166 LocalTimeZoneConfig.localTimeZoneDetection: LocalTimeZoneDetection */
  { LC_T(7208, 27), 0,              129, LC_BODY,   0             }, /* 167 LocalTimeZoneConfig.localTimeZoneDetectionScope: LocalTimeZoneDetectionScope */
  { LC_T(6725, 10), 0,              48,  LC_BODY,   0             }, /* 168 OpenHours.dailyHours: DailyHours */
  { LC_T(6271, 24), 0,              28,  LC_BODY,   LC_M_REQUIRED }, /* 169 OutboundRequest.channelSubtypeParameters: ChannelSubtypeParameters */
  { LC_T(6310, 11), 0,              29,  LC_BODY,   LC_M_REQUIRED }, /* 170 OutboundRequest.clientToken: ClientToken */
  { LC_T(6992, 14), 0,              201, LC_BODY,   LC_M_REQUIRED }, /* 171 OutboundRequest.expirationTime: TimeStamp */
  { LC_T(5689, 15), 0,              0,   LC_BODY,   0             }, /* 172 PacingStrategy.abandonmentRate: AbandonmentRatePacingConfig */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 173 PauseCampaignRequest.id: CampaignId */
  { LC_T(6149, 19), 0,              11,  LC_BODY,   LC_M_REQUIRED }, /* 174 PredictiveConfig.bandwidthAllocation: BandwidthAllocation */
  { LC_T(7370, 16), 0,              139, LC_BODY,   0             }, /* 175 PredictiveConfig.pacingStrategies: PacingStrategyList */
  { LC_T(5704, 12), 0,              4,   LC_BODY,   0             }, /* 176 PreviewConfig.agentActions: AgentActions */
  { LC_T(6149, 19), 0,              11,  LC_BODY,   LC_M_REQUIRED }, /* 177 PreviewConfig.bandwidthAllocation: BandwidthAllocation */
  { LC_T(7756, 13), 0,              204, LC_BODY,   LC_M_REQUIRED }, /* 178 PreviewConfig.timeoutConfig: TimeoutConfig */
  { LC_T(6310, 11), 0,              29,  LC_BODY,   LC_M_REQUIRED }, /* 179 ProfileOutboundRequest.clientToken: ClientToken */
  { LC_T(6973, 19), 0,              76,  LC_BODY,   0             }, /* 180 ProfileOutboundRequest.eventTriggerContext: EventTriggerContext */
  { LC_T(6992, 14), 0,              201, LC_BODY,   0             }, /* 181 ProfileOutboundRequest.expirationTime: TimeStamp */
  { LC_T(7403, 9),  0,              143, LC_BODY,   LC_M_REQUIRED }, /* 182 ProfileOutboundRequest.profileId: ProfileId */
  { LC_T(6149, 19), 0,              11,  LC_BODY,   LC_M_REQUIRED }, /* 183 ProgressiveConfig.bandwidthAllocation: BandwidthAllocation */
  { LC_T(560, 17),  0,              100, LC_URI,    LC_M_REQUIRED }, /* 184 PutConnectInstanceIntegrationRequest.connectInstanceId: InstanceId */
  { LC_T(7096, 17), 0,              107, LC_BODY,   LC_M_REQUIRED }, /* 185 PutConnectInstanceIntegrationRequest.integrationConfig: IntegrationConfig */
  { LC_T(6321, 25), 0,              98,  LC_BODY,   LC_M_REQUIRED }, /* 186 PutInstanceCommunicationLimitsRequest.communicationLimitsConfig: InstanceCommunicationLimitsConfig */
  { LC_T(560, 17),  0,              100, LC_URI,    LC_M_REQUIRED }, /* 187 PutInstanceCommunicationLimitsRequest.connectInstanceId: InstanceId */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 188 PutOutboundRequestBatchRequest.id: CampaignId */
  { LC_T(7354, 16), 0,              137, LC_BODY,   LC_M_REQUIRED }, /* 189 PutOutboundRequestBatchRequest.outboundRequests: OutboundRequestList */
  { LC_T(7006, 14), 0,              84,  LC_BODY,   0             }, /* 190 PutOutboundRequestBatchResponse.failedRequests: FailedRequestList */
  { LC_T(7683, 18), 0,              187, LC_BODY,   0             }, /* 191 PutOutboundRequestBatchResponse.successfulRequests: SuccessfulRequestList */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 192 PutProfileOutboundRequestBatchRequest.id: CampaignId */
  { LC_T(7412, 23), 0,              147, LC_BODY,   LC_M_REQUIRED }, /* 193 PutProfileOutboundRequestBatchRequest.profileOutboundRequests: ProfileOutboundRequestList */
  { LC_T(7006, 14), 0,              82,  LC_BODY,   0             }, /* 194 PutProfileOutboundRequestBatchResponse.failedRequests: FailedProfileOutboundRequestList */
  { LC_T(7683, 18), 0,              185, LC_BODY,   0             }, /* 195 PutProfileOutboundRequestBatchResponse.successfulRequests: SuccessfulProfileOutboundRequestList */
  { LC_T(7173, 16), 0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 196 QConnectIntegrationConfig.knowledgeBaseArn: Arn */
  { LC_T(7173, 16), 0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 197 QConnectIntegrationIdentifier.knowledgeBaseArn: Arn */
  { LC_T(7173, 16), 0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 198 QConnectIntegrationSummary.knowledgeBaseArn: Arn */
  { LC_T(7278, 7),  0,              181, LC_BODY,   LC_M_REQUIRED }, /* 199 ResourceNotFoundException.message: String */
  { LC_T(7844, 13), LC_T(7828, 16), 221, LC_HEADER, 0             }, /* 200 ResourceNotFoundException.xAmzErrorType: XAmazonErrorType */
  { LC_T(6912, 7),  0,              114, LC_BODY,   LC_M_REQUIRED }, /* 201 RestrictedPeriod.endDate: Iso8601Date */
  { LC_T(282, 4),   0,              162, LC_BODY,   0             }, /* 202 RestrictedPeriod.name: RestrictedPeriodName */
  { LC_T(7659, 9),  0,              114, LC_BODY,   LC_M_REQUIRED }, /* 203 RestrictedPeriod.startDate: Iso8601Date */
  { LC_T(7488, 20), 0,              161, LC_BODY,   0             }, /* 204 RestrictedPeriods.restrictedPeriodList: RestrictedPeriodList */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 205 ResumeCampaignRequest.id: CampaignId */
  { LC_T(6919, 7),  0,              201, LC_BODY,   LC_M_REQUIRED }, /* 206 Schedule.endTime: TimeStamp */
  { LC_T(7463, 16), 0,              115, LC_BODY,   0             }, /* 207 Schedule.refreshFrequency: Iso8601Duration */
  { LC_T(7668, 9),  0,              201, LC_BODY,   LC_M_REQUIRED }, /* 208 Schedule.startTime: TimeStamp */
  { LC_T(7278, 7),  0,              181, LC_BODY,   LC_M_REQUIRED }, /* 209 ServiceQuotaExceededException.message: String */
  { LC_T(7844, 13), LC_T(7828, 16), 221, LC_HEADER, 0             }, /* 210 ServiceQuotaExceededException.xAmzErrorType: XAmazonErrorType */
  { LC_T(6229, 8),  0,              23,  LC_BODY,   0             }, /* 211 SmsChannelSubtypeConfig.capacity: Capacity */
  { LC_T(6735, 21), 0,              172, LC_BODY,   LC_M_REQUIRED }, /* 212 SmsChannelSubtypeConfig.defaultOutboundConfig: SmsOutboundConfig */
  { LC_T(7342, 12), 0,              173, LC_BODY,   LC_M_REQUIRED }, /* 213 SmsChannelSubtypeConfig.outboundMode: SmsOutboundMode */
  { LC_T(6572, 27), 0,              7,   LC_BODY,   0             }, /* 214 SmsChannelSubtypeParameters.connectSourcePhoneNumberArn: Arn */
  { LC_T(6794, 22), 0,              60,  LC_BODY,   LC_M_REQUIRED }, /* 215 SmsChannelSubtypeParameters.destinationPhoneNumber: DestinationPhoneNumber */
  { LC_T(7727, 11), 0,              7,   LC_BODY,   0             }, /* 216 SmsChannelSubtypeParameters.templateArn: Arn */
  { LC_T(7738, 18), 0,              10,  LC_BODY,   LC_M_REQUIRED }, /* 217 SmsChannelSubtypeParameters.templateParameters: Attributes */
  { LC_T(6572, 27), 0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 218 SmsOutboundConfig.connectSourcePhoneNumberArn: Arn */
  { LC_T(7811, 17), 0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 219 SmsOutboundConfig.wisdomTemplateArn: Arn */
  { LC_T(5716, 9),  0,              5,   LC_BODY,   0             }, /* 220 SmsOutboundMode.agentless: AgentlessConfig */
  { LC_T(6699, 26), 0,              7,   LC_BODY,   0             }, /* 221 Source.customerProfilesSegmentArn: Arn */
  { LC_T(6973, 12), 0,              75,  LC_BODY,   0             }, /* 222 Source.eventTrigger: EventTrigger */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 223 StartCampaignRequest.id: CampaignId */
  { LC_T(560, 17),  0,              100, LC_URI,    LC_M_REQUIRED }, /* 224 StartInstanceOnboardingJobRequest.connectInstanceId: InstanceId */
  { LC_T(6882, 16), 0,              69,  LC_BODY,   LC_M_REQUIRED }, /* 225 StartInstanceOnboardingJobRequest.encryptionConfig: EncryptionConfig */
  { LC_T(6499, 34), 0,              105, LC_BODY,   0             }, /* 226 StartInstanceOnboardingJobResponse.connectInstanceOnboardingJobStatus: InstanceOnboardingJobStatus */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 227 StopCampaignRequest.id: CampaignId */
  { LC_T(6199, 10), 0,              18,  LC_BODY,   0             }, /* 228 SuccessfulCampaignStateResponse.campaignId: CampaignId */
  { LC_T(66, 5),    0,              20,  LC_BODY,   0             }, /* 229 SuccessfulCampaignStateResponse.state: CampaignState */
  { LC_T(6310, 11), 0,              29,  LC_BODY,   0             }, /* 230 SuccessfulProfileOutboundRequest.clientToken: ClientToken */
  { LC_T(107, 2),   0,              146, LC_BODY,   0             }, /* 231 SuccessfulProfileOutboundRequest.id: ProfileOutboundRequestId */
  { LC_T(6310, 11), 0,              29,  LC_BODY,   0             }, /* 232 SuccessfulRequest.clientToken: ClientToken */
  { LC_T(107, 2),   0,              61,  LC_BODY,   0             }, /* 233 SuccessfulRequest.id: DialRequestId */
  { LC_T(767, 3),   0,              7,   LC_URI,    LC_M_REQUIRED }, /* 234 TagResourceRequest.arn: Arn */
  { LC_T(761, 4),   0,              190, LC_BODY,   LC_M_REQUIRED }, /* 235 TagResourceRequest.tags: TagMap */
  { LC_T(6229, 8),  0,              23,  LC_BODY,   0             }, /* 236 TelephonyChannelSubtypeConfig.capacity: Capacity */
  { LC_T(6533, 14), 0,              158, LC_BODY,   0             }, /* 237 TelephonyChannelSubtypeConfig.connectQueueId: QueueId */
  { LC_T(6735, 21), 0,              196, LC_BODY,   LC_M_REQUIRED }, /* 238 TelephonyChannelSubtypeConfig.defaultOutboundConfig: TelephonyOutboundConfig */
  { LC_T(7342, 12), 0,              197, LC_BODY,   LC_M_REQUIRED }, /* 239 TelephonyChannelSubtypeConfig.outboundMode: TelephonyOutboundMode */
  { LC_T(5743, 28), 0,              6,   LC_BODY,   0             }, /* 240 TelephonyChannelSubtypeParameters.answerMachineDetectionConfig: AnswerMachineDetectionConfig */
  { LC_T(6101, 10), 0,              10,  LC_BODY,   LC_M_REQUIRED }, /* 241 TelephonyChannelSubtypeParameters.attributes: Attributes */
  { LC_T(6572, 24), 0,              176, LC_BODY,   0             }, /* 242 TelephonyChannelSubtypeParameters.connectSourcePhoneNumber: SourcePhoneNumber */
  { LC_T(6794, 22), 0,              60,  LC_BODY,   LC_M_REQUIRED }, /* 243 TelephonyChannelSubtypeParameters.destinationPhoneNumber: DestinationPhoneNumber */
  { LC_T(7525, 11), 0,              165, LC_BODY,   0             }, /* 244 TelephonyChannelSubtypeParameters.ringTimeout: RingTimeout */
  { LC_T(5743, 28), 0,              6,   LC_BODY,   0             }, /* 245 TelephonyOutboundConfig.answerMachineDetectionConfig: AnswerMachineDetectionConfig */
  { LC_T(6458, 20), 0,              42,  LC_BODY,   LC_M_REQUIRED }, /* 246 TelephonyOutboundConfig.connectContactFlowId: ContactFlowId */
  { LC_T(6572, 24), 0,              176, LC_BODY,   0             }, /* 247 TelephonyOutboundConfig.connectSourcePhoneNumber: SourcePhoneNumber */
  { LC_T(7525, 11), 0,              165, LC_BODY,   0             }, /* 248 TelephonyOutboundConfig.ringTimeout: RingTimeout */
  { LC_T(5716, 9),  0,              5,   LC_BODY,   0             }, /* 249 TelephonyOutboundMode.agentless: AgentlessConfig */
  { LC_T(7386, 10), 0,              141, LC_BODY,   0             }, /* 250 TelephonyOutboundMode.predictive: PredictiveConfig */
  { LC_T(7396, 7),  0,              142, LC_BODY,   0             }, /* 251 TelephonyOutboundMode.preview: PreviewConfig */
  { LC_T(7435, 11), 0,              148, LC_BODY,   0             }, /* 252 TelephonyOutboundMode.progressive: ProgressiveConfig */
  { LC_T(7278, 7),  0,              181, LC_BODY,   LC_M_REQUIRED }, /* 253 ThrottlingException.message: String */
  { LC_T(7844, 13), LC_T(7828, 16), 221, LC_HEADER, 0             }, /* 254 ThrottlingException.xAmzErrorType: XAmazonErrorType */
  { LC_T(6919, 7),  0,              116, LC_BODY,   LC_M_REQUIRED }, /* 255 TimeRange.endTime: Iso8601Time */
  { LC_T(7668, 9),  0,              116, LC_BODY,   LC_M_REQUIRED }, /* 256 TimeRange.startTime: Iso8601Time */
  { LC_T(7325, 9),  0,              135, LC_BODY,   LC_M_REQUIRED }, /* 257 TimeWindow.openHours: OpenHours */
  { LC_T(7508, 17), 0,              163, LC_BODY,   0             }, /* 258 TimeWindow.restrictedPeriods: RestrictedPeriods */
  { LC_T(6825, 17), 0,              205, LC_BODY,   LC_M_REQUIRED }, /* 259 TimeoutConfig.durationInSeconds: TimeoutDuration */
  { LC_T(767, 3),   0,              7,   LC_URI,    LC_M_REQUIRED }, /* 260 UntagResourceRequest.arn: Arn */
  { LC_T(7701, 7),  0,              189, LC_QUERY,  LC_M_REQUIRED }, /* 261 UntagResourceRequest.tagKeys: TagKeyList */
  { LC_T(6251, 20), 0,              26,  LC_BODY,   LC_M_REQUIRED }, /* 262 UpdateCampaignChannelSubtypeConfigRequest.channelSubtypeConfig: ChannelSubtypeConfig */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 263 UpdateCampaignChannelSubtypeConfigRequest.id: CampaignId */
  { LC_T(6369, 27), 0,              36,  LC_BODY,   LC_M_REQUIRED }, /* 264 UpdateCampaignCommunicationLimitsRequest.communicationLimitsOverride: CommunicationLimitsConfig */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 265 UpdateCampaignCommunicationLimitsRequest.id: CampaignId */
  { LC_T(6396, 23), 0,              38,  LC_BODY,   LC_M_REQUIRED }, /* 266 UpdateCampaignCommunicationTimeRequest.communicationTimeConfig: CommunicationTimeConfig */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 267 UpdateCampaignCommunicationTimeRequest.id: CampaignId */
  { LC_T(6940, 17), 0,              72,  LC_BODY,   LC_M_REQUIRED }, /* 268 UpdateCampaignEntryLimitsRequest.entryLimitsConfig: EntryLimitsConfig */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 269 UpdateCampaignEntryLimitsRequest.id: CampaignId */
  { LC_T(6436, 22), 0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 270 UpdateCampaignFlowAssociationRequest.connectCampaignFlowArn: Arn */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 271 UpdateCampaignFlowAssociationRequest.id: CampaignId */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 272 UpdateCampaignNameRequest.id: CampaignId */
  { LC_T(282, 4),   0,              19,  LC_BODY,   LC_M_REQUIRED }, /* 273 UpdateCampaignNameRequest.name: CampaignName */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 274 UpdateCampaignScheduleRequest.id: CampaignId */
  { LC_T(434, 8),   0,              166, LC_BODY,   LC_M_REQUIRED }, /* 275 UpdateCampaignScheduleRequest.schedule: Schedule */
  { LC_T(107, 2),   0,              18,  LC_URI,    LC_M_REQUIRED }, /* 276 UpdateCampaignSourceRequest.id: CampaignId */
  { LC_T(461, 6),   0,              174, LC_BODY,   LC_M_REQUIRED }, /* 277 UpdateCampaignSourceRequest.source: Source */
  { LC_T(7278, 7),  0,              181, LC_BODY,   LC_M_REQUIRED }, /* 278 ValidationException.message: String */
  { LC_T(7844, 13), LC_T(7828, 16), 221, LC_HEADER, 0             }, /* 279 ValidationException.xAmzErrorType: XAmazonErrorType */
  { LC_T(6168, 9),  0,              13,  LC_BODY,   0             }, /* 280 WebNotificationContext.browserId: BrowserId */
  { LC_T(7580, 9),  0,              169, LC_BODY,   0             }, /* 281 WebNotificationContext.sessionId: SessionId */
  { LC_T(6229, 8),  0,              23,  LC_BODY,   0             }, /* 282 WhatsAppChannelSubtypeConfig.capacity: Capacity */
  { LC_T(6735, 21), 0,              219, LC_BODY,   LC_M_REQUIRED }, /* 283 WhatsAppChannelSubtypeConfig.defaultOutboundConfig: WhatsAppOutboundConfig */
  { LC_T(7342, 12), 0,              220, LC_BODY,   LC_M_REQUIRED }, /* 284 WhatsAppChannelSubtypeConfig.outboundMode: WhatsAppOutboundMode */
  { LC_T(6572, 27), 0,              7,   LC_BODY,   0             }, /* 285 WhatsAppChannelSubtypeParameters.connectSourcePhoneNumberArn: Arn */
  { LC_T(6794, 22), 0,              60,  LC_BODY,   LC_M_REQUIRED }, /* 286 WhatsAppChannelSubtypeParameters.destinationPhoneNumber: DestinationPhoneNumber */
  { LC_T(7727, 11), 0,              7,   LC_BODY,   0             }, /* 287 WhatsAppChannelSubtypeParameters.templateArn: Arn */
  { LC_T(7738, 18), 0,              10,  LC_BODY,   LC_M_REQUIRED }, /* 288 WhatsAppChannelSubtypeParameters.templateParameters: Attributes */
  { LC_T(6572, 27), 0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 289 WhatsAppOutboundConfig.connectSourcePhoneNumberArn: Arn */
  { LC_T(7811, 17), 0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 290 WhatsAppOutboundConfig.wisdomTemplateArn: Arn */
  { LC_T(5716, 9),  0,              5,   LC_BODY,   0             }, /* 291 WhatsAppOutboundMode.agentless: AgentlessConfig */
};

static const lc_text enums[] = {
  LC_T(1721, 7),  /* 0 AgentAction: DISCARD */
  LC_T(4286, 10), /* 1 CampaignDeletionPolicy: RETAIN_ALL */
  LC_T(1711, 10), /* 2 CampaignDeletionPolicy: DELETE_ALL */
  LC_T(2967, 11), /* 3 CampaignState: Initialized */
  LC_T(4426, 7),  /* 4 CampaignState: Running */
  LC_T(3879, 6),  /* 5 CampaignState: Paused */
  LC_T(4713, 7),  /* 6 CampaignState: Stopped */
  LC_T(2450, 6),  /* 7 CampaignState: Failed */
  LC_T(1500, 9),  /* 8 CampaignState: Completed */
  LC_T(4818, 9),  /* 9 ChannelSubtype: TELEPHONY */
  LC_T(1137, 3),  /* 10 ChannelSubtype: SMS */
  LC_T(2108, 5),  /* 11 ChannelSubtype: EMAIL */
  LC_T(5419, 8),  /* 12 ChannelSubtype: WHATSAPP */
  LC_T(2447, 3),  /* 13 CommunicationLimitTimeUnit: DAY */
  LC_T(787, 20),  /* 14 CommunicationLimitsConfigType: ALL_CHANNEL_SUBTYPES */
  LC_T(4818, 9),  /* 15 CommunicationTimeConfigType: TELEPHONY */
  LC_T(1137, 3),  /* 16 CommunicationTimeConfigType: SMS */
  LC_T(2108, 5),  /* 17 CommunicationTimeConfigType: EMAIL */
  LC_T(5419, 8),  /* 18 CommunicationTimeConfigType: WHATSAPP */
  LC_T(1073, 19), /* 19 ConnectionStartPoint: CONNECTED_TO_SYSTEM */
  LC_T(2545, 14), /* 20 ConnectionStartPoint: GREETING_START */
  LC_T(2533, 12), /* 21 ConnectionStartPoint: GREETING_END */
  LC_T(3631, 6),  /* 22 DayOfWeek: MONDAY */
  LC_T(4835, 7),  /* 23 DayOfWeek: TUESDAY */
  LC_T(5410, 9),  /* 24 DayOfWeek: WEDNESDAY */
  LC_T(4827, 8),  /* 25 DayOfWeek: THURSDAY */
  LC_T(2444, 6),  /* 26 DayOfWeek: FRIDAY */
  LC_T(4433, 8),  /* 27 DayOfWeek: SATURDAY */
  LC_T(4450, 6),  /* 28 DayOfWeek: SUNDAY */
  LC_T(3271, 3),  /* 29 EncryptionType: KMS */
  LC_T(1092, 14), /* 30 EventType: Campaign-Email */
  LC_T(1128, 12), /* 31 EventType: Campaign-SMS */
  LC_T(1140, 18), /* 32 EventType: Campaign-Telephony */
  LC_T(1106, 22), /* 33 EventType: Campaign-Orchestration */
  LC_T(1182, 17), /* 34 EventType: Campaign-WhatsApp */
  LC_T(1158, 24), /* 35 EventType: Campaign-WebNotification */
  LC_T(2152, 7),  /* 36 ExternalCampaignType: MANAGED */
  LC_T(3264, 7),  /* 37 ExternalCampaignType: JOURNEY */
  LC_T(3194, 12), /* 38 FailureCode: InvalidInput */
  LC_T(4296, 16), /* 39 FailureCode: RequestThrottled */
  LC_T(5091, 12), /* 40 FailureCode: UnknownError */
  LC_T(1054, 19), /* 41 FailureCode: BufferLimitExceeded */
  LC_T(4312, 16), /* 42 GetCampaignStateBatchFailureCode: ResourceNotFound */
  LC_T(5091, 12), /* 43 GetCampaignStateBatchFailureCode: UnknownError */
  LC_T(2372, 2),  /* 44 InstanceIdFilterOperator: Eq */
  LC_T(3656, 6),  /* 45 InstanceLimitsHandling: OPT_IN */
  LC_T(3662, 7),  /* 46 InstanceLimitsHandling: OPT_OUT */
  LC_T(2113, 26), /* 47 InstanceOnboardingJobFailureCode: EVENT_BRIDGE_ACCESS_DENIED */
  LC_T(2139, 40), /* 48 InstanceOnboardingJobFailureCode: EVENT_BRIDGE_MANAGED_RULE_LIMIT_EXCEEDED */
  LC_T(2923, 17), /* 49 InstanceOnboardingJobFailureCode: IAM_ACCESS_DENIED */
  LC_T(3271, 17), /* 50 InstanceOnboardingJobFailureCode: KMS_ACCESS_DENIED */
  LC_T(3288, 17), /* 51 InstanceOnboardingJobFailureCode: KMS_KEY_NOT_FOUND */
  LC_T(2940, 16), /* 52 InstanceOnboardingJobFailureCode: INTERNAL_FAILURE */
  LC_T(2956, 11), /* 53 InstanceOnboardingJobStatusCode: IN_PROGRESS */
  LC_T(4441, 9),  /* 54 InstanceOnboardingJobStatusCode: SUCCEEDED */
  LC_T(2438, 6),  /* 55 InstanceOnboardingJobStatusCode: FAILED */
  LC_T(3802, 12), /* 56 LocalTimeZoneDetectionScope: PRIMARY_ONLY */
  LC_T(774, 13),  /* 57 LocalTimeZoneDetectionScope: ALL_AVAILABLE */
  LC_T(5567, 8),  /* 58 LocalTimeZoneDetectionType: ZIP_CODE */
  LC_T(807, 9),   /* 59 LocalTimeZoneDetectionType: AREA_CODE */
  LC_T(5091, 12), /* 60 ProfileOutboundRequestFailureCode: UnknownError */
  LC_T(4312, 16), /* 61 ProfileOutboundRequestFailureCode: ResourceNotFound */
  LC_T(1509, 8),  /* 62 ProfileOutboundRequestFailureCode: Conflict */
  LC_T(4296, 16), /* 63 ProfileOutboundRequestFailureCode: RequestThrottled */
  LC_T(3194, 12), /* 64 ProfileOutboundRequestFailureCode: InvalidInput */
};

static const lc_bounds bounds[] = {
  { LC_B_MIN,            1,  0,     1.0,  0.0     }, /* 0 1 to any */
  { LC_B_MIN | LC_B_MAX, 20, 500,   20.0, 500.0   }, /* 1 20 to 500 */
  { LC_B_MIN | LC_B_MAX, 0,  32767, 0.0,  32767.0 }, /* 2 0 to 32767 */
  { LC_B_MIN | LC_B_MAX, 0,  2,     0.0,  2.0     }, /* 3 0 to 2 */
  { LC_B_MIN | LC_B_MAX, 1,  36,    1.0,  36.0    }, /* 4 1 to 36 */
  { LC_B_MIN | LC_B_MAX, 1,  256,   1.0,  256.0   }, /* 5 1 to 256 */
  { LC_B_MIN | LC_B_MAX, 1,  127,   1.0,  127.0   }, /* 6 1 to 127 */
  { LC_B_MIN | LC_B_MAX, 1,  1,     0.01, 1.0     }, /* 7 0.01 to 1 */
  { LC_B_MIN | LC_B_MAX, 0,  200,   0.0,  200.0   }, /* 8 0 to 200 */
  { LC_B_MIN | LC_B_MAX, 1,  30,    1.0,  30.0    }, /* 9 1 to 30 */
  { LC_B_MIN | LC_B_MAX, 0,  500,   0.0,  500.0   }, /* 10 0 to 500 */
  { LC_B_MIN | LC_B_MAX, 0,  20,    0.0,  20.0    }, /* 11 0 to 20 */
  { LC_B_MIN | LC_B_MAX, 1,  255,   1.0,  255.0   }, /* 12 1 to 255 */
  { LC_B_MIN | LC_B_MAX, 0,  256,   0.0,  256.0   }, /* 13 0 to 256 */
  { LC_B_MIN,            0,  0,     0.0,  0.0     }, /* 14 0 to any */
  { LC_B_MIN | LC_B_MAX, 0,  5,     0.0,  5.0     }, /* 15 0 to 5 */
  { LC_B_MIN | LC_B_MAX, 0,  25,    0.0,  25.0    }, /* 16 0 to 25 */
  { LC_B_MIN | LC_B_MAX, 1,  25,    1.0,  25.0    }, /* 17 1 to 25 */
  { LC_B_MIN | LC_B_MAX, 0,  50,    0.0,  50.0    }, /* 18 0 to 50 */
  { LC_B_MIN | LC_B_MAX, 1,  140,   1.0,  140.0   }, /* 19 1 to 140 */
  { LC_B_MIN | LC_B_MAX, 1,  50,    1.0,  50.0    }, /* 20 1 to 50 */
  { LC_B_MIN | LC_B_MAX, 0,  1000,  0.0,  1000.0  }, /* 21 0 to 1000 */
  { LC_B_MIN | LC_B_MAX, 1,  1,     1.0,  1.0     }, /* 22 1 to 1 */
  { LC_B_MIN | LC_B_MAX, 1,  20,    1.0,  20.0    }, /* 23 1 to 20 */
  { LC_B_MIN | LC_B_MAX, 15, 60,    15.0, 60.0    }, /* 24 15 to 60 */
  { LC_B_MIN | LC_B_MAX, 0,  100,   0.0,  100.0   }, /* 25 0 to 100 */
  { LC_B_MIN | LC_B_MAX, 1,  128,   1.0,  128.0   }, /* 26 1 to 128 */
  { LC_B_MIN | LC_B_MAX, 0,  1,     0.0,  1.0     }, /* 27 0 to 1 */
  { LC_B_MIN | LC_B_MAX, 1,  300,   1.0,  300.0   }, /* 28 1 to 300 */
};

static const lc_paginator paginators[] = {
  { 15, { 11, 1 }, { 12, 1 }, { 13, 1 }, { 14, 0 }, LC_T(7268, 10), 0 }, /* 0 ListCampaigns */
  { 16, { 14, 1 }, { 15, 1 }, { 16, 1 }, { 17, 0 }, LC_T(7268, 10), 0 }, /* 1 ListConnectInstanceIntegrations */
};

static const lc_text words[] = {
  LC_T(6618, 10), /* 0 apiVersion: 2024-04-23 */
  LC_T(6135, 14), /* 1 auth: aws.auth#sigv4 */
  LC_T(6419, 17), /* 2 endpointPrefix: connect-campaigns */
  LC_T(771, 3),   /* 3 jsonVersion: 1.1 */
  LC_T(7479, 9),  /* 4 protocol: rest-json */
  LC_T(7479, 9),  /* 5 protocols: rest-json */
  LC_T(924, 30),  /* 6 serviceFullName: AmazonConnectCampaignServiceV2 */
  LC_T(1526, 18), /* 7 serviceId: ConnectCampaignsV2 */
  LC_T(6147, 2),  /* 8 signatureVersion: v4 */
  LC_T(6419, 17), /* 9 signingName: connect-campaigns */
  LC_T(6599, 29), /* 10 uid: connectcampaignsv2-2024-04-23 */
  LC_T(7301, 9),  /* 11 ListCampaigns.input_token: nextToken */
  LC_T(7301, 9),  /* 12 ListCampaigns.output_token: nextToken */
  LC_T(6210, 19), /* 13 ListCampaigns.result_key: campaignSummaryList */
  LC_T(7301, 9),  /* 14 ListConnectInstanceIntegrations.input_token: nextToken */
  LC_T(7301, 9),  /* 15 ListConnectInstanceIntegrations.output_token: nextToken */
  LC_T(7134, 22), /* 16 ListConnectInstanceIntegrations.result_key: integrationSummaryList */
};

static const uint16_t refs[] = {
  3,   /* 0 AbandonmentRatePacingConfig: targetRate */
  0,   /* 1 AbandonmentRatePacingConfig: connectionStartPoint */
  1,   /* 2 AbandonmentRatePacingConfig: connectionThresholdSeconds */
  2,   /* 3 AbandonmentRatePacingConfig: evaluationWindow */
  0,   /* 4 AccessDeniedException: message */
  1,   /* 5 AnswerMachineDetectionConfig: enableAnswerMachineDetection */
  7,   /* 6 Campaign: id */
  0,   /* 7 Campaign: arn */
  8,   /* 8 Campaign: name */
  5,   /* 9 Campaign: connectInstanceId */
  5,   /* 10 CampaignSummary: id */
  0,   /* 11 CampaignSummary: arn */
  6,   /* 12 CampaignSummary: name */
  3,   /* 13 CampaignSummary: connectInstanceId */
  1,   /* 14 CampaignSummary: channelSubtypes */
  1,   /* 15 CommunicationLimit: maxCountPerRecipient */
  0,   /* 16 CommunicationLimit: frequency */
  2,   /* 17 CommunicationLimit: unit */
  1,   /* 18 CommunicationTimeConfig: localTimeZoneConfig */
  0,   /* 19 ConflictException: message */
  6,   /* 20 CreateCampaignRequest: name */
  4,   /* 21 CreateCampaignRequest: connectInstanceId */
  0,   /* 22 CustomerProfilesIntegrationConfig: domainArn */
  1,   /* 23 CustomerProfilesIntegrationConfig: objectTypeNames */
  0,   /* 24 CustomerProfilesIntegrationIdentifier: domainArn */
  0,   /* 25 CustomerProfilesIntegrationSummary: domainArn */
  1,   /* 26 CustomerProfilesIntegrationSummary: objectTypeNames */
  1,   /* 27 DeleteCampaignChannelSubtypeConfigRequest: id */
  0,   /* 28 DeleteCampaignChannelSubtypeConfigRequest: channelSubtype */
  1,   /* 29 DeleteCampaignCommunicationLimitsRequest: id */
  0,   /* 30 DeleteCampaignCommunicationLimitsRequest: config */
  1,   /* 31 DeleteCampaignCommunicationTimeRequest: id */
  0,   /* 32 DeleteCampaignCommunicationTimeRequest: config */
  0,   /* 33 DeleteCampaignEntryLimitsRequest: id */
  0,   /* 34 DeleteCampaignRequest: id */
  1,   /* 35 DeleteConnectInstanceConfigRequest: connectInstanceId */
  0,   /* 36 DeleteConnectInstanceIntegrationRequest: connectInstanceId */
  1,   /* 37 DeleteConnectInstanceIntegrationRequest: integrationIdentifier */
  0,   /* 38 DeleteInstanceOnboardingJobRequest: connectInstanceId */
  0,   /* 39 DescribeCampaignRequest: id */
  2,   /* 40 EmailChannelSubtypeConfig: outboundMode */
  1,   /* 41 EmailChannelSubtypeConfig: defaultOutboundConfig */
  1,   /* 42 EmailChannelSubtypeParameters: destinationEmailAddress */
  3,   /* 43 EmailChannelSubtypeParameters: templateParameters */
  0,   /* 44 EmailOutboundConfig: connectSourceEmailAddress */
  2,   /* 45 EmailOutboundConfig: wisdomTemplateArn */
  0,   /* 46 EncryptionConfig: enabled */
  0,   /* 47 EntryLimitsConfig: maxEntryCount */
  1,   /* 48 EntryLimitsConfig: minEntryInterval */
  0,   /* 49 GetCampaignStateBatchRequest: campaignIds */
  0,   /* 50 GetCampaignStateRequest: id */
  0,   /* 51 GetConnectInstanceConfigRequest: connectInstanceId */
  0,   /* 52 GetInstanceCommunicationLimitsRequest: connectInstanceId */
  0,   /* 53 GetInstanceOnboardingJobStatusRequest: connectInstanceId */
  0,   /* 54 InstanceConfig: connectInstanceId */
  2,   /* 55 InstanceConfig: serviceLinkedRoleArn */
  1,   /* 56 InstanceConfig: encryptionConfig */
  1,   /* 57 InstanceIdFilter: value */
  0,   /* 58 InstanceIdFilter: operator */
  0,   /* 59 InstanceOnboardingJobStatus: connectInstanceId */
  2,   /* 60 InstanceOnboardingJobStatus: status */
  0,   /* 61 InternalServerException: message */
  1,   /* 62 InvalidCampaignStateException: state */
  0,   /* 63 InvalidCampaignStateException: message */
  0,   /* 64 InvalidStateException: message */
  0,   /* 65 LambdaIntegrationConfig: functionArn */
  0,   /* 66 LambdaIntegrationIdentifier: functionArn */
  0,   /* 67 LambdaIntegrationSummary: functionArn */
  0,   /* 68 ListConnectInstanceIntegrationsRequest: connectInstanceId */
  0,   /* 69 ListTagsForResourceRequest: arn */
  1,   /* 70 OutboundRequest: clientToken */
  2,   /* 71 OutboundRequest: expirationTime */
  0,   /* 72 OutboundRequest: channelSubtypeParameters */
  0,   /* 73 PauseCampaignRequest: id */
  0,   /* 74 PredictiveConfig: bandwidthAllocation */
  1,   /* 75 PreviewConfig: bandwidthAllocation */
  2,   /* 76 PreviewConfig: timeoutConfig */
  0,   /* 77 ProfileOutboundRequest: clientToken */
  3,   /* 78 ProfileOutboundRequest: profileId */
  0,   /* 79 ProgressiveConfig: bandwidthAllocation */
  0,   /* 80 PutConnectInstanceIntegrationRequest: connectInstanceId */
  1,   /* 81 PutConnectInstanceIntegrationRequest: integrationConfig */
  1,   /* 82 PutInstanceCommunicationLimitsRequest: connectInstanceId */
  0,   /* 83 PutInstanceCommunicationLimitsRequest: communicationLimitsConfig */
  0,   /* 84 PutOutboundRequestBatchRequest: id */
  1,   /* 85 PutOutboundRequestBatchRequest: outboundRequests */
  0,   /* 86 PutProfileOutboundRequestBatchRequest: id */
  1,   /* 87 PutProfileOutboundRequestBatchRequest: profileOutboundRequests */
  0,   /* 88 QConnectIntegrationConfig: knowledgeBaseArn */
  0,   /* 89 QConnectIntegrationIdentifier: knowledgeBaseArn */
  0,   /* 90 QConnectIntegrationSummary: knowledgeBaseArn */
  0,   /* 91 ResourceNotFoundException: message */
  2,   /* 92 RestrictedPeriod: startDate */
  0,   /* 93 RestrictedPeriod: endDate */
  0,   /* 94 ResumeCampaignRequest: id */
  2,   /* 95 Schedule: startTime */
  0,   /* 96 Schedule: endTime */
  0,   /* 97 ServiceQuotaExceededException: message */
  2,   /* 98 SmsChannelSubtypeConfig: outboundMode */
  1,   /* 99 SmsChannelSubtypeConfig: defaultOutboundConfig */
  1,   /* 100 SmsChannelSubtypeParameters: destinationPhoneNumber */
  3,   /* 101 SmsChannelSubtypeParameters: templateParameters */
  0,   /* 102 SmsOutboundConfig: connectSourcePhoneNumberArn */
  1,   /* 103 SmsOutboundConfig: wisdomTemplateArn */
  0,   /* 104 StartCampaignRequest: id */
  0,   /* 105 StartInstanceOnboardingJobRequest: connectInstanceId */
  1,   /* 106 StartInstanceOnboardingJobRequest: encryptionConfig */
  0,   /* 107 StopCampaignRequest: id */
  0,   /* 108 TagResourceRequest: arn */
  1,   /* 109 TagResourceRequest: tags */
  3,   /* 110 TelephonyChannelSubtypeConfig: outboundMode */
  2,   /* 111 TelephonyChannelSubtypeConfig: defaultOutboundConfig */
  3,   /* 112 TelephonyChannelSubtypeParameters: destinationPhoneNumber */
  1,   /* 113 TelephonyChannelSubtypeParameters: attributes */
  1,   /* 114 TelephonyOutboundConfig: connectContactFlowId */
  0,   /* 115 ThrottlingException: message */
  1,   /* 116 TimeRange: startTime */
  0,   /* 117 TimeRange: endTime */
  0,   /* 118 TimeWindow: openHours */
  0,   /* 119 TimeoutConfig: durationInSeconds */
  0,   /* 120 UntagResourceRequest: arn */
  1,   /* 121 UntagResourceRequest: tagKeys */
  1,   /* 122 UpdateCampaignChannelSubtypeConfigRequest: id */
  0,   /* 123 UpdateCampaignChannelSubtypeConfigRequest: channelSubtypeConfig */
  1,   /* 124 UpdateCampaignCommunicationLimitsRequest: id */
  0,   /* 125 UpdateCampaignCommunicationLimitsRequest: communicationLimitsOverride */
  1,   /* 126 UpdateCampaignCommunicationTimeRequest: id */
  0,   /* 127 UpdateCampaignCommunicationTimeRequest: communicationTimeConfig */
  1,   /* 128 UpdateCampaignEntryLimitsRequest: id */
  0,   /* 129 UpdateCampaignEntryLimitsRequest: entryLimitsConfig */
  1,   /* 130 UpdateCampaignFlowAssociationRequest: id */
  0,   /* 131 UpdateCampaignFlowAssociationRequest: connectCampaignFlowArn */
  0,   /* 132 UpdateCampaignNameRequest: id */
  1,   /* 133 UpdateCampaignNameRequest: name */
  0,   /* 134 UpdateCampaignScheduleRequest: id */
  1,   /* 135 UpdateCampaignScheduleRequest: schedule */
  0,   /* 136 UpdateCampaignSourceRequest: id */
  1,   /* 137 UpdateCampaignSourceRequest: source */
  0,   /* 138 ValidationException: message */
  2,   /* 139 WhatsAppChannelSubtypeConfig: outboundMode */
  1,   /* 140 WhatsAppChannelSubtypeConfig: defaultOutboundConfig */
  1,   /* 141 WhatsAppChannelSubtypeParameters: destinationPhoneNumber */
  3,   /* 142 WhatsAppChannelSubtypeParameters: templateParameters */
  0,   /* 143 WhatsAppOutboundConfig: connectSourcePhoneNumberArn */
  1,   /* 144 WhatsAppOutboundConfig: wisdomTemplateArn */
  111, /* 145 CreateCampaign: InternalServerException */
  159, /* 146 CreateCampaign: ResourceNotFoundException */
  215, /* 147 CreateCampaign: ValidationException */
  40,  /* 148 CreateCampaign: ConflictException */
  2,   /* 149 CreateCampaign: AccessDeniedException */
  168, /* 150 CreateCampaign: ServiceQuotaExceededException */
  198, /* 151 CreateCampaign: ThrottlingException */
  111, /* 152 DeleteCampaign: InternalServerException */
  159, /* 153 DeleteCampaign: ResourceNotFoundException */
  215, /* 154 DeleteCampaign: ValidationException */
  2,   /* 155 DeleteCampaign: AccessDeniedException */
  111, /* 156 DeleteCampaignChannelSubtypeConfig: InternalServerException */
  159, /* 157 DeleteCampaignChannelSubtypeConfig: ResourceNotFoundException */
  215, /* 158 DeleteCampaignChannelSubtypeConfig: ValidationException */
  40,  /* 159 DeleteCampaignChannelSubtypeConfig: ConflictException */
  2,   /* 160 DeleteCampaignChannelSubtypeConfig: AccessDeniedException */
  111, /* 161 DeleteCampaignCommunicationLimits: InternalServerException */
  159, /* 162 DeleteCampaignCommunicationLimits: ResourceNotFoundException */
  215, /* 163 DeleteCampaignCommunicationLimits: ValidationException */
  40,  /* 164 DeleteCampaignCommunicationLimits: ConflictException */
  112, /* 165 DeleteCampaignCommunicationLimits: InvalidCampaignStateException */
  2,   /* 166 DeleteCampaignCommunicationLimits: AccessDeniedException */
  111, /* 167 DeleteCampaignCommunicationTime: InternalServerException */
  159, /* 168 DeleteCampaignCommunicationTime: ResourceNotFoundException */
  215, /* 169 DeleteCampaignCommunicationTime: ValidationException */
  40,  /* 170 DeleteCampaignCommunicationTime: ConflictException */
  112, /* 171 DeleteCampaignCommunicationTime: InvalidCampaignStateException */
  2,   /* 172 DeleteCampaignCommunicationTime: AccessDeniedException */
  111, /* 173 DeleteCampaignEntryLimits: InternalServerException */
  159, /* 174 DeleteCampaignEntryLimits: ResourceNotFoundException */
  215, /* 175 DeleteCampaignEntryLimits: ValidationException */
  40,  /* 176 DeleteCampaignEntryLimits: ConflictException */
  112, /* 177 DeleteCampaignEntryLimits: InvalidCampaignStateException */
  2,   /* 178 DeleteCampaignEntryLimits: AccessDeniedException */
  111, /* 179 DeleteConnectInstanceConfig: InternalServerException */
  159, /* 180 DeleteConnectInstanceConfig: ResourceNotFoundException */
  215, /* 181 DeleteConnectInstanceConfig: ValidationException */
  2,   /* 182 DeleteConnectInstanceConfig: AccessDeniedException */
  113, /* 183 DeleteConnectInstanceConfig: InvalidStateException */
  198, /* 184 DeleteConnectInstanceConfig: ThrottlingException */
  111, /* 185 DeleteConnectInstanceIntegration: InternalServerException */
  159, /* 186 DeleteConnectInstanceIntegration: ResourceNotFoundException */
  215, /* 187 DeleteConnectInstanceIntegration: ValidationException */
  2,   /* 188 DeleteConnectInstanceIntegration: AccessDeniedException */
  198, /* 189 DeleteConnectInstanceIntegration: ThrottlingException */
  111, /* 190 DeleteInstanceOnboardingJob: InternalServerException */
  159, /* 191 DeleteInstanceOnboardingJob: ResourceNotFoundException */
  215, /* 192 DeleteInstanceOnboardingJob: ValidationException */
  2,   /* 193 DeleteInstanceOnboardingJob: AccessDeniedException */
  113, /* 194 DeleteInstanceOnboardingJob: InvalidStateException */
  111, /* 195 DescribeCampaign: InternalServerException */
  159, /* 196 DescribeCampaign: ResourceNotFoundException */
  215, /* 197 DescribeCampaign: ValidationException */
  2,   /* 198 DescribeCampaign: AccessDeniedException */
  111, /* 199 GetCampaignState: InternalServerException */
  159, /* 200 GetCampaignState: ResourceNotFoundException */
  215, /* 201 GetCampaignState: ValidationException */
  2,   /* 202 GetCampaignState: AccessDeniedException */
  198, /* 203 GetCampaignState: ThrottlingException */
  111, /* 204 GetCampaignStateBatch: InternalServerException */
  215, /* 205 GetCampaignStateBatch: ValidationException */
  2,   /* 206 GetCampaignStateBatch: AccessDeniedException */
  198, /* 207 GetCampaignStateBatch: ThrottlingException */
  111, /* 208 GetConnectInstanceConfig: InternalServerException */
  159, /* 209 GetConnectInstanceConfig: ResourceNotFoundException */
  215, /* 210 GetConnectInstanceConfig: ValidationException */
  2,   /* 211 GetConnectInstanceConfig: AccessDeniedException */
  111, /* 212 GetInstanceCommunicationLimits: InternalServerException */
  159, /* 213 GetInstanceCommunicationLimits: ResourceNotFoundException */
  215, /* 214 GetInstanceCommunicationLimits: ValidationException */
  2,   /* 215 GetInstanceCommunicationLimits: AccessDeniedException */
  111, /* 216 GetInstanceOnboardingJobStatus: InternalServerException */
  159, /* 217 GetInstanceOnboardingJobStatus: ResourceNotFoundException */
  215, /* 218 GetInstanceOnboardingJobStatus: ValidationException */
  2,   /* 219 GetInstanceOnboardingJobStatus: AccessDeniedException */
  111, /* 220 ListCampaigns: InternalServerException */
  215, /* 221 ListCampaigns: ValidationException */
  2,   /* 222 ListCampaigns: AccessDeniedException */
  111, /* 223 ListConnectInstanceIntegrations: InternalServerException */
  159, /* 224 ListConnectInstanceIntegrations: ResourceNotFoundException */
  215, /* 225 ListConnectInstanceIntegrations: ValidationException */
  2,   /* 226 ListConnectInstanceIntegrations: AccessDeniedException */
  198, /* 227 ListConnectInstanceIntegrations: ThrottlingException */
  111, /* 228 ListTagsForResource: InternalServerException */
  159, /* 229 ListTagsForResource: ResourceNotFoundException */
  215, /* 230 ListTagsForResource: ValidationException */
  2,   /* 231 ListTagsForResource: AccessDeniedException */
  198, /* 232 ListTagsForResource: ThrottlingException */
  111, /* 233 PauseCampaign: InternalServerException */
  159, /* 234 PauseCampaign: ResourceNotFoundException */
  215, /* 235 PauseCampaign: ValidationException */
  40,  /* 236 PauseCampaign: ConflictException */
  112, /* 237 PauseCampaign: InvalidCampaignStateException */
  2,   /* 238 PauseCampaign: AccessDeniedException */
  198, /* 239 PauseCampaign: ThrottlingException */
  111, /* 240 PutConnectInstanceIntegration: InternalServerException */
  159, /* 241 PutConnectInstanceIntegration: ResourceNotFoundException */
  215, /* 242 PutConnectInstanceIntegration: ValidationException */
  40,  /* 243 PutConnectInstanceIntegration: ConflictException */
  2,   /* 244 PutConnectInstanceIntegration: AccessDeniedException */
  198, /* 245 PutConnectInstanceIntegration: ThrottlingException */
  111, /* 246 PutInstanceCommunicationLimits: InternalServerException */
  159, /* 247 PutInstanceCommunicationLimits: ResourceNotFoundException */
  215, /* 248 PutInstanceCommunicationLimits: ValidationException */
  40,  /* 249 PutInstanceCommunicationLimits: ConflictException */
  2,   /* 250 PutInstanceCommunicationLimits: AccessDeniedException */
  111, /* 251 PutOutboundRequestBatch: InternalServerException */
  159, /* 252 PutOutboundRequestBatch: ResourceNotFoundException */
  215, /* 253 PutOutboundRequestBatch: ValidationException */
  40,  /* 254 PutOutboundRequestBatch: ConflictException */
  112, /* 255 PutOutboundRequestBatch: InvalidCampaignStateException */
  2,   /* 256 PutOutboundRequestBatch: AccessDeniedException */
  198, /* 257 PutOutboundRequestBatch: ThrottlingException */
  111, /* 258 PutProfileOutboundRequestBatch: InternalServerException */
  159, /* 259 PutProfileOutboundRequestBatch: ResourceNotFoundException */
  215, /* 260 PutProfileOutboundRequestBatch: ValidationException */
  40,  /* 261 PutProfileOutboundRequestBatch: ConflictException */
  112, /* 262 PutProfileOutboundRequestBatch: InvalidCampaignStateException */
  2,   /* 263 PutProfileOutboundRequestBatch: AccessDeniedException */
  198, /* 264 PutProfileOutboundRequestBatch: ThrottlingException */
  111, /* 265 ResumeCampaign: InternalServerException */
  159, /* 266 ResumeCampaign: ResourceNotFoundException */
  215, /* 267 ResumeCampaign: ValidationException */
  40,  /* 268 ResumeCampaign: ConflictException */
  112, /* 269 ResumeCampaign: InvalidCampaignStateException */
  2,   /* 270 ResumeCampaign: AccessDeniedException */
  198, /* 271 ResumeCampaign: ThrottlingException */
  111, /* 272 StartCampaign: InternalServerException */
  159, /* 273 StartCampaign: ResourceNotFoundException */
  215, /* 274 StartCampaign: ValidationException */
  40,  /* 275 StartCampaign: ConflictException */
  112, /* 276 StartCampaign: InvalidCampaignStateException */
  2,   /* 277 StartCampaign: AccessDeniedException */
  198, /* 278 StartCampaign: ThrottlingException */
  111, /* 279 StartInstanceOnboardingJob: InternalServerException */
  159, /* 280 StartInstanceOnboardingJob: ResourceNotFoundException */
  215, /* 281 StartInstanceOnboardingJob: ValidationException */
  40,  /* 282 StartInstanceOnboardingJob: ConflictException */
  2,   /* 283 StartInstanceOnboardingJob: AccessDeniedException */
  198, /* 284 StartInstanceOnboardingJob: ThrottlingException */
  111, /* 285 StopCampaign: InternalServerException */
  159, /* 286 StopCampaign: ResourceNotFoundException */
  215, /* 287 StopCampaign: ValidationException */
  40,  /* 288 StopCampaign: ConflictException */
  112, /* 289 StopCampaign: InvalidCampaignStateException */
  2,   /* 290 StopCampaign: AccessDeniedException */
  198, /* 291 StopCampaign: ThrottlingException */
  111, /* 292 TagResource: InternalServerException */
  159, /* 293 TagResource: ResourceNotFoundException */
  215, /* 294 TagResource: ValidationException */
  2,   /* 295 TagResource: AccessDeniedException */
  198, /* 296 TagResource: ThrottlingException */
  111, /* 297 UntagResource: InternalServerException */
  159, /* 298 UntagResource: ResourceNotFoundException */
  215, /* 299 UntagResource: ValidationException */
  2,   /* 300 UntagResource: AccessDeniedException */
  198, /* 301 UntagResource: ThrottlingException */
  111, /* 302 UpdateCampaignChannelSubtypeConfig: InternalServerException */
  159, /* 303 UpdateCampaignChannelSubtypeConfig: ResourceNotFoundException */
  215, /* 304 UpdateCampaignChannelSubtypeConfig: ValidationException */
  40,  /* 305 UpdateCampaignChannelSubtypeConfig: ConflictException */
  2,   /* 306 UpdateCampaignChannelSubtypeConfig: AccessDeniedException */
  111, /* 307 UpdateCampaignCommunicationLimits: InternalServerException */
  159, /* 308 UpdateCampaignCommunicationLimits: ResourceNotFoundException */
  215, /* 309 UpdateCampaignCommunicationLimits: ValidationException */
  40,  /* 310 UpdateCampaignCommunicationLimits: ConflictException */
  112, /* 311 UpdateCampaignCommunicationLimits: InvalidCampaignStateException */
  2,   /* 312 UpdateCampaignCommunicationLimits: AccessDeniedException */
  111, /* 313 UpdateCampaignCommunicationTime: InternalServerException */
  159, /* 314 UpdateCampaignCommunicationTime: ResourceNotFoundException */
  215, /* 315 UpdateCampaignCommunicationTime: ValidationException */
  40,  /* 316 UpdateCampaignCommunicationTime: ConflictException */
  112, /* 317 UpdateCampaignCommunicationTime: InvalidCampaignStateException */
  2,   /* 318 UpdateCampaignCommunicationTime: AccessDeniedException */
  111, /* 319 UpdateCampaignEntryLimits: InternalServerException */
  159, /* 320 UpdateCampaignEntryLimits: ResourceNotFoundException */
  215, /* 321 UpdateCampaignEntryLimits: ValidationException */
  40,  /* 322 UpdateCampaignEntryLimits: ConflictException */
  112, /* 323 UpdateCampaignEntryLimits: InvalidCampaignStateException */
  2,   /* 324 UpdateCampaignEntryLimits: AccessDeniedException */
  111, /* 325 UpdateCampaignFlowAssociation: InternalServerException */
  159, /* 326 UpdateCampaignFlowAssociation: ResourceNotFoundException */
  215, /* 327 UpdateCampaignFlowAssociation: ValidationException */
  40,  /* 328 UpdateCampaignFlowAssociation: ConflictException */
  112, /* 329 UpdateCampaignFlowAssociation: InvalidCampaignStateException */
  2,   /* 330 UpdateCampaignFlowAssociation: AccessDeniedException */
  111, /* 331 UpdateCampaignName: InternalServerException */
  159, /* 332 UpdateCampaignName: ResourceNotFoundException */
  215, /* 333 UpdateCampaignName: ValidationException */
  40,  /* 334 UpdateCampaignName: ConflictException */
  2,   /* 335 UpdateCampaignName: AccessDeniedException */
  111, /* 336 UpdateCampaignSchedule: InternalServerException */
  159, /* 337 UpdateCampaignSchedule: ResourceNotFoundException */
  215, /* 338 UpdateCampaignSchedule: ValidationException */
  40,  /* 339 UpdateCampaignSchedule: ConflictException */
  112, /* 340 UpdateCampaignSchedule: InvalidCampaignStateException */
  2,   /* 341 UpdateCampaignSchedule: AccessDeniedException */
  111, /* 342 UpdateCampaignSource: InternalServerException */
  159, /* 343 UpdateCampaignSource: ResourceNotFoundException */
  215, /* 344 UpdateCampaignSource: ValidationException */
  40,  /* 345 UpdateCampaignSource: ConflictException */
  112, /* 346 UpdateCampaignSource: InvalidCampaignStateException */
  2,   /* 347 UpdateCampaignSource: AccessDeniedException */
};

const lc_service lc_model_connectcampaignsv2 = {
  .text = text,
  .name = LC_T(6599, 18),
  .version = LC_T(6618, 10),
  .endpoint_prefix = LC_T(6419, 17),
  .signing_name = LC_T(6419, 17),
  .facts = facts,
  .operations = operations,
  .shapes = shapes,
  .members = members,
  .sinces = NULL,
  .enums = enums,
  .bounds = bounds,
  .paginators = paginators,
  .words = words,
  .refs = refs,
  .nfact = 11,
  .noperation = 37,
  .nshape = 222,
  .nsince = 0,
  .npaginator = 2
};
