/* written by tools/modelgen.lua from connectcampaignsv2 2024-04-23; do not edit */
/* SPDX-License-Identifier: MIT */
#include "core/model.h"

#pragma GCC diagnostic ignored "-Woverlength-strings"

static const char text[] =
  "(?!aws:)[a-zA-Z+-=._:/]+" /* 0 */
  ".*" /* 24 */
  ".*[^\\s@]+@[^\\s@]+\\.[^\\s@]+.*" /* 26 */
  "/v2/campaigns" /* 54 */
  "/v2/campaigns-state" /* 67 */
  "/v2/campaigns-summary" /* 86 */
  "/v2/campaigns/{id}" /* 107 */
  "/v2/campaigns/{id}/channel-subtype-config" /* 125 */
  "/v2/campaigns/{id}/communication-limits" /* 166 */
  "/v2/campaigns/{id}/communication-time" /* 205 */
  "/v2/campaigns/{id}/entry-limits" /* 242 */
  "/v2/campaigns/{id}/flow" /* 273 */
  "/v2/campaigns/{id}/name" /* 296 */
  "/v2/campaigns/{id}/outbound-requests" /* 319 */
  "/v2/campaigns/{id}/pause" /* 355 */
  "/v2/campaigns/{id}/profile-outbound-requests" /* 379 */
  "/v2/campaigns/{id}/resume" /* 423 */
  "/v2/campaigns/{id}/schedule" /* 448 */
  "/v2/campaigns/{id}/source" /* 475 */
  "/v2/campaigns/{id}/start" /* 500 */
  "/v2/campaigns/{id}/state" /* 524 */
  "/v2/campaigns/{id}/stop" /* 548 */
  "/v2/connect-instance/{connectInstanceId}/communication-limits" /* 571 */
  "/v2/connect-instance/{connectInstanceId}/config" /* 632 */
  "/v2/connect-instance/{connectInstanceId}/integrations" /* 679 */
  "/v2/connect-instance/{connectInstanceId}/integrations/delete" /* 732 */
  "/v2/connect-instance/{connectInstanceId}/onboarding" /* 792 */
  "/v2/tags/{arn}" /* 843 */
  "1.1" /* 857 */
  "2024-04-23" /* 860 */
  "ALL_AVAILABLE" /* 870 */
  "ALL_CHANNEL_SUBTYPES" /* 883 */
  "AREA_CODE" /* 903 */
  "AbandonmentRatePacingConfig" /* 912 */
  "AbandonmentRatePacingConfigConnectionThresholdSecondsInteger" /* 939 */
  "AccessDeniedException" /* 999 */
  "AgentAction" /* 1020 */
  "AgentActions" /* 1031 */
  "AgentlessConfig" /* 1043 */
  "AmazonConnectCampaignServiceV2" /* 1058 */
  "AnswerMachineDetectionConfig" /* 1088 */
  "Arn" /* 1116 */
  "AttributeName" /* 1119 */
  "AttributeValue" /* 1132 */
  "Attributes" /* 1146 */
  "BandwidthAllocation" /* 1156 */
  "Boolean" /* 1175 */
  "BrowserId" /* 1182 */
  "BufferLimitExceeded" /* 1191 */
  "CONNECTED_TO_SYSTEM" /* 1210 */
  "Campaign" /* 1229 */
  "Campaign-Email" /* 1237 */
  "Campaign-Orchestration" /* 1251 */
  "Campaign-SMS" /* 1273 */
  "Campaign-Telephony" /* 1285 */
  "Campaign-WebNotification" /* 1303 */
  "Campaign-WhatsApp" /* 1327 */
  "CampaignArn" /* 1344 */
  "CampaignDeletionPolicy" /* 1355 */
  "CampaignFilters" /* 1377 */
  "CampaignId" /* 1392 */
  "CampaignName" /* 1402 */
  "CampaignState" /* 1414 */
  "CampaignSummary" /* 1427 */
  "CampaignSummaryList" /* 1442 */
  "Capacity" /* 1461 */
  "ChannelContext" /* 1469 */
  "ChannelSubtype" /* 1483 */
  "ChannelSubtypeConfig" /* 1497 */
  "ChannelSubtypeList" /* 1517 */
  "ChannelSubtypeParameters" /* 1535 */
  "ClientToken" /* 1559 */
  "CommunicationLimit" /* 1570 */
  "CommunicationLimitFrequencyInteger" /* 1588 */
  "CommunicationLimitList" /* 1622 */
  "CommunicationLimitMaxCountPerRecipientInteger" /* 1644 */
  "CommunicationLimitTimeUnit" /* 1689 */
  "CommunicationLimits" /* 1715 */
  "CommunicationLimitsConfig" /* 1734 */
  "CommunicationLimitsConfigType" /* 1759 */
  "CommunicationTimeConfig" /* 1788 */
  "CommunicationTimeConfigType" /* 1811 */
  "Completed" /* 1838 */
  "Conflict" /* 1847 */
  "ConflictException" /* 1855 */
  "ConnectCampaignsV2" /* 1872 */
  "ConnectionStartPoint" /* 1890 */
  "ContactFlowId" /* 1910 */
  "CreateCampaign" /* 1923 */
  "CreateCampaignRequest" /* 1937 */
  "CreateCampaignResponse" /* 1958 */
  "CustomerProfilesIntegrationConfig" /* 1980 */
  "CustomerProfilesIntegrationIdentifier" /* 2013 */
  "CustomerProfilesIntegrationSummary" /* 2050 */
  "DAY" /* 2084 */
  "DELETE" /* 2087 */
  "DELETE_ALL" /* 2093 */
  "DISCARD" /* 2103 */
  "DailyHours" /* 2110 */
  "DayOfWeek" /* 2120 */
  "DeleteCampaign" /* 2129 */
  "DeleteCampaignChannelSubtypeConfig" /* 2143 */
  "DeleteCampaignChannelSubtypeConfigRequest" /* 2177 */
  "DeleteCampaignCommunicationLimits" /* 2218 */
  "DeleteCampaignCommunicationLimitsRequest" /* 2251 */
  "DeleteCampaignCommunicationTime" /* 2291 */
  "DeleteCampaignCommunicationTimeRequest" /* 2322 */
  "DeleteCampaignEntryLimits" /* 2360 */
  "DeleteCampaignEntryLimitsRequest" /* 2385 */
  "DeleteCampaignRequest" /* 2417 */
  "DeleteConnectInstanceConfig" /* 2438 */
  "DeleteConnectInstanceConfigRequest" /* 2465 */
  "DeleteConnectInstanceIntegration" /* 2499 */
  "DeleteConnectInstanceIntegrationRequest" /* 2531 */
  "DeleteInstanceOnboardingJob" /* 2570 */
  "DeleteInstanceOnboardingJobRequest" /* 2597 */
  "DescribeCampaign" /* 2631 */
  "DescribeCampaignRequest" /* 2647 */
  "DescribeCampaignResponse" /* 2670 */
  "DestinationPhoneNumber" /* 2694 */
  "DialRequestId" /* 2716 */
  "EMAIL" /* 2729 */
  "EVENT_BRIDGE_ACCESS_DENIED" /* 2734 */
  "EVENT_BRIDGE_MANAGED_RULE_LIMIT_EXCEEDED" /* 2760 */
  "EmailAddress" /* 2800 */
  "EmailChannelSubtypeConfig" /* 2812 */
  "EmailChannelSubtypeParameters" /* 2837 */
  "EmailDisplayName" /* 2866 */
  "EmailOutboundConfig" /* 2882 */
  "EmailOutboundMode" /* 2901 */
  "Enabled" /* 2918 */
  "EncryptionConfig" /* 2925 */
  "EncryptionKey" /* 2941 */
  "EncryptionType" /* 2954 */
  "EntryLimitsConfig" /* 2968 */
  "EntryLimitsConfigMaxEntryCountInteger" /* 2985 */
  "Eq" /* 3022 */
  "EvaluationWindow" /* 3024 */
  "EventTrigger" /* 3040 */
  "EventTriggerContext" /* 3052 */
  "EventType" /* 3071 */
  "ExternalCampaignType" /* 3080 */
  "FAILED" /* 3100 */
  "FRIDAY" /* 3106 */
  "Failed" /* 3112 */
  "FailedCampaignStateResponse" /* 3118 */
  "FailedCampaignStateResponseList" /* 3145 */
  "FailedProfileOutboundRequest" /* 3176 */
  "FailedProfileOutboundRequestList" /* 3204 */
  "FailedRequest" /* 3236 */
  "FailedRequestList" /* 3249 */
  "FailureCode" /* 3266 */
  "GET" /* 3277 */
  "GREETING_END" /* 3280 */
  "GREETING_START" /* 3292 */
  "GetCampaignState" /* 3306 */
  "GetCampaignStateBatch" /* 3322 */
  "GetCampaignStateBatchFailureCode" /* 3343 */
  "GetCampaignStateBatchRequest" /* 3375 */
  "GetCampaignStateBatchRequestCampaignIdsList" /* 3403 */
  "GetCampaignStateBatchResponse" /* 3446 */
  "GetCampaignStateRequest" /* 3475 */
  "GetCampaignStateResponse" /* 3498 */
  "GetConnectInstanceConfig" /* 3522 */
  "GetConnectInstanceConfigRequest" /* 3546 */
  "GetConnectInstanceConfigResponse" /* 3577 */
  "GetInstanceCommunicationLimits" /* 3609 */
  "GetInstanceCommunicationLimitsRequest" /* 3639 */
  "GetInstanceCommunicationLimitsResponse" /* 3676 */
  "GetInstanceOnboardingJobStatus" /* 3714 */
  "GetInstanceOnboardingJobStatusRequest" /* 3744 */
  "GetInstanceOnboardingJobStatusResponse" /* 3781 */
  "IAM_ACCESS_DENIED" /* 3819 */
  "INTERNAL_FAILURE" /* 3836 */
  "IN_PROGRESS" /* 3852 */
  "Initialized" /* 3863 */
  "InstanceCommunicationLimitsConfig" /* 3874 */
  "InstanceConfig" /* 3907 */
  "InstanceId" /* 3921 */
  "InstanceIdFilter" /* 3931 */
  "InstanceIdFilterOperator" /* 3947 */
  "InstanceLimitsHandling" /* 3971 */
  "InstanceOnboardingJobFailureCode" /* 3993 */
  "InstanceOnboardingJobStatus" /* 4025 */
  "InstanceOnboardingJobStatusCode" /* 4052 */
  "IntegrationConfig" /* 4083 */
  "IntegrationIdentifier" /* 4100 */
  "IntegrationSummary" /* 4121 */
  "IntegrationSummaryList" /* 4139 */
  "InternalServerException" /* 4161 */
  "InvalidCampaignStateException" /* 4184 */
  "InvalidInput" /* 4213 */
  "InvalidStateException" /* 4225 */
  "Iso8601Date" /* 4246 */
  "Iso8601Duration" /* 4257 */
  "Iso8601Time" /* 4272 */
  "JOURNEY" /* 4283 */
  "KMS" /* 4290 */
  "KMS_ACCESS_DENIED" /* 4293 */
  "KMS_KEY_NOT_FOUND" /* 4310 */
  "LambdaArn" /* 4327 */
  "LambdaIntegrationConfig" /* 4336 */
  "LambdaIntegrationIdentifier" /* 4359 */
  "LambdaIntegrationSummary" /* 4386 */
  "ListCampaigns" /* 4410 */
  "ListCampaignsRequest" /* 4423 */
  "ListCampaignsResponse" /* 4443 */
  "ListConnectInstanceIntegrations" /* 4464 */
  "ListConnectInstanceIntegrationsRequest" /* 4495 */
  "ListConnectInstanceIntegrationsResponse" /* 4533 */
  "ListTagsForResource" /* 4572 */
  "ListTagsForResourceRequest" /* 4591 */
  "ListTagsForResourceResponse" /* 4617 */
  "LocalTimeZoneConfig" /* 4644 */
  "LocalTimeZoneDetection" /* 4663 */
  "LocalTimeZoneDetectionScope" /* 4685 */
  "LocalTimeZoneDetectionType" /* 4712 */
  "MANAGED" /* 4738 */
  "MONDAY" /* 4745 */
  "MaxResults" /* 4751 */
  "NextToken" /* 4761 */
  "OPT_IN" /* 4770 */
  "OPT_OUT" /* 4776 */
  "ObjectTypeName" /* 4783 */
  "ObjectTypeNamesMap" /* 4797 */
  "OpenHours" /* 4815 */
  "OutboundRequest" /* 4824 */
  "OutboundRequestList" /* 4839 */
  "P(?:([-+]?[0-9]+)D)?(T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?" /* 4858 */
  "POST" /* 4960 */
  "PRIMARY_ONLY" /* 4964 */
  "PT([1-9]|1[0-9]|2[0-4])H" /* 4976 */
  "PUT" /* 5000 */
  "PacingStrategy" /* 5003 */
  "PacingStrategyList" /* 5017 */
  "PauseCampaign" /* 5035 */
  "PauseCampaignRequest" /* 5048 */
  "Paused" /* 5068 */
  "PredictiveConfig" /* 5074 */
  "PreviewConfig" /* 5090 */
  "ProfileId" /* 5103 */
  "ProfileOutboundRequest" /* 5112 */
  "ProfileOutboundRequestFailureCode" /* 5134 */
  "ProfileOutboundRequestId" /* 5167 */
  "ProfileOutboundRequestList" /* 5191 */
  "ProgressiveConfig" /* 5217 */
  "PutConnectInstanceIntegration" /* 5234 */
  "PutConnectInstanceIntegrationRequest" /* 5263 */
  "PutInstanceCommunicationLimits" /* 5299 */
  "PutInstanceCommunicationLimitsRequest" /* 5329 */
  "PutOutboundRequestBatch" /* 5366 */
  "PutOutboundRequestBatchRequest" /* 5389 */
  "PutOutboundRequestBatchResponse" /* 5419 */
  "PutProfileOutboundRequestBatch" /* 5450 */
  "PutProfileOutboundRequestBatchRequest" /* 5480 */
  "PutProfileOutboundRequestBatchResponse" /* 5517 */
  "QConnectIntegrationConfig" /* 5555 */
  "QConnectIntegrationIdentifier" /* 5580 */
  "QConnectIntegrationSummary" /* 5609 */
  "QueueId" /* 5635 */
  "RETAIN_ALL" /* 5642 */
  "RequestThrottled" /* 5652 */
  "ResourceNotFound" /* 5668 */
  "ResourceNotFoundException" /* 5684 */
  "RestrictedPeriod" /* 5709 */
  "RestrictedPeriodList" /* 5725 */
  "RestrictedPeriodName" /* 5745 */
  "RestrictedPeriods" /* 5765 */
  "ResumeCampaign" /* 5782 */
  "ResumeCampaignRequest" /* 5796 */
  "RingTimeout" /* 5817 */
  "Running" /* 5828 */
  "SATURDAY" /* 5835 */
  "SMS" /* 5843 */
  "SUCCEEDED" /* 5846 */
  "SUNDAY" /* 5855 */
  "Schedule" /* 5861 */
  "ServiceLinkedRoleArn" /* 5869 */
  "ServiceQuotaExceededException" /* 5889 */
  "SessionId" /* 5918 */
  "SmsChannelSubtypeConfig" /* 5927 */
  "SmsChannelSubtypeParameters" /* 5950 */
  "SmsOutboundConfig" /* 5977 */
  "SmsOutboundMode" /* 5994 */
  "Source" /* 6009 */
  "SourceEvent" /* 6015 */
  "SourcePhoneNumber" /* 6026 */
  "StartCampaign" /* 6043 */
  "StartCampaignRequest" /* 6056 */
  "StartInstanceOnboardingJob" /* 6076 */
  "StartInstanceOnboardingJobRequest" /* 6102 */
  "StartInstanceOnboardingJobResponse" /* 6135 */
  "StopCampaign" /* 6169 */
  "StopCampaignRequest" /* 6181 */
  "Stopped" /* 6200 */
  "String" /* 6207 */
  "SuccessfulCampaignStateResponse" /* 6213 */
  "SuccessfulCampaignStateResponseList" /* 6244 */
  "SuccessfulProfileOutboundRequest" /* 6279 */
  "SuccessfulProfileOutboundRequestList" /* 6311 */
  "SuccessfulRequest" /* 6347 */
  "SuccessfulRequestList" /* 6364 */
  "TELEPHONY" /* 6385 */
  "THURSDAY" /* 6394 */
  "TUESDAY" /* 6402 */
  "T\\d{2}:\\d{2}" /* 6409 */
  "TagKey" /* 6421 */
  "TagKeyList" /* 6427 */
  "TagMap" /* 6437 */
  "TagResource" /* 6443 */
  "TagResourceRequest" /* 6454 */
  "TagValue" /* 6472 */
  "TargetRate" /* 6480 */
  "TelephonyChannelSubtypeConfig" /* 6490 */
  "TelephonyChannelSubtypeParameters" /* 6519 */
  "TelephonyOutboundConfig" /* 6552 */
  "TelephonyOutboundMode" /* 6575 */
  "ThrottlingException" /* 6596 */
  "TimeRange" /* 6615 */
  "TimeRangeList" /* 6624 */
  "TimeStamp" /* 6637 */
  "TimeWindow" /* 6646 */
  "TimeZone" /* 6656 */
  "TimeoutConfig" /* 6664 */
  "TimeoutDuration" /* 6677 */
  "UnknownError" /* 6692 */
  "UntagResource" /* 6704 */
  "UntagResourceRequest" /* 6717 */
  "UpdateCampaignChannelSubtypeConfig" /* 6737 */
  "UpdateCampaignChannelSubtypeConfigRequest" /* 6771 */
  "UpdateCampaignCommunicationLimits" /* 6812 */
  "UpdateCampaignCommunicationLimitsRequest" /* 6845 */
  "UpdateCampaignCommunicationTime" /* 6885 */
  "UpdateCampaignCommunicationTimeRequest" /* 6916 */
  "UpdateCampaignEntryLimits" /* 6954 */
  "UpdateCampaignEntryLimitsRequest" /* 6979 */
  "UpdateCampaignFlowAssociation" /* 7011 */
  "UpdateCampaignFlowAssociationRequest" /* 7040 */
  "UpdateCampaignName" /* 7076 */
  "UpdateCampaignNameRequest" /* 7094 */
  "UpdateCampaignSchedule" /* 7119 */
  "UpdateCampaignScheduleRequest" /* 7141 */
  "UpdateCampaignSource" /* 7170 */
  "UpdateCampaignSourceRequest" /* 7190 */
  "ValidationException" /* 7217 */
  "WEDNESDAY" /* 7236 */
  "WHATSAPP" /* 7245 */
  "WebNotificationContext" /* 7253 */
  "WhatsAppChannelSubtypeConfig" /* 7275 */
  "WhatsAppChannelSubtypeParameters" /* 7303 */
  "WhatsAppOutboundConfig" /* 7335 */
  "WhatsAppOutboundMode" /* 7357 */
  "XAmazonErrorType" /* 7377 */
  "ZIP_CODE" /* 7393 */
  "[-:/a-zA-Z0-9]+" /* 7401 */
  "[-_.a-zA-Z0-9]+" /* 7416 */
  "[\\d\\-+]*" /* 7431 */
  "[a-f0-9]{32}" /* 7439 */
  "[a-zA-Z0-9\\-_]+" /* 7451 */
  "[a-zA-Z0-9_\\-.]*" /* 7466 */
  "[a-zA-Z0-9_\\-/]*" /* 7482 */
  "\\d{4}-\\d{2}-\\d{2}" /* 7498 */
  "abandonmentRate" /* 7515 */
  "agentActions" /* 7530 */
  "agentless" /* 7542 */
  "allChannelSubtypes" /* 7551 */
  "answerMachineDetectionConfig" /* 7569 */
  "apiVersion" /* 7597 */
  "arn" /* 7607 */
  "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?::[^:]+)?" /* 7610 */
  "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?" /* 7718 */
  "arn:aws[a-zA-Z-]*:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:function:([a-zA-Z0-9-_]+)(:([a-zA-Z0-9-_]+))?" /* 7827 */
  "attributes" /* 7930 */
  "auth" /* 7940 */
  "awaitAnswerMachinePrompt" /* 7944 */
  "aws.auth#sigv4" /* 7968 */
  "bandwidthAllocation" /* 7982 */
  "browserId" /* 8001 */
  "campaign" /* 8010 */
  "campaignDeletionPolicy" /* 8018 */
  "campaignId" /* 8040 */
  "campaignIds" /* 8050 */
  "campaignSummaryList" /* 8061 */
  "capacity" /* 8080 */
  "channelContext" /* 8088 */
  "channelSubtype" /* 8102 */
  "channelSubtypeConfig" /* 8116 */
  "channelSubtypeParameters" /* 8136 */
  "channelSubtypes" /* 8160 */
  "clientToken" /* 8175 */
  "communicationLimitsConfig" /* 8186 */
  "communicationLimitsList" /* 8211 */
  "communicationLimitsOverride" /* 8234 */
  "communicationTimeConfig" /* 8261 */
  "config" /* 8284 */
  "connect-campaigns" /* 8290 */
  "connectCampaignFlowArn" /* 8307 */
  "connectContactFlowId" /* 8329 */
  "connectInstanceConfig" /* 8349 */
  "connectInstanceId" /* 8370 */
  "connectInstanceOnboardingJobStatus" /* 8387 */
  "connectQueueId" /* 8421 */
  "connectSourceEmailAddress" /* 8435 */
  "connectSourcePhoneNumber" /* 8460 */
  "connectSourcePhoneNumberArn" /* 8484 */
  "connectcampaignsv2" /* 8511 */
  "connectcampaignsv2-2024-04-23" /* 8529 */
  "connectionStartPoint" /* 8558 */
  "connectionThresholdSeconds" /* 8578 */
  "customerProfiles" /* 8604 */
  "customerProfilesDomainArn" /* 8620 */
  "customerProfilesSegmentArn" /* 8645 */
  "dailyHours" /* 8671 */
  "defaultOutboundConfig" /* 8681 */
  "defaultTimeZone" /* 8702 */
  "destinationEmailAddress" /* 8717 */
  "destinationPhoneNumber" /* 8740 */
  "domainArn" /* 8762 */
  "durationInSeconds" /* 8771 */
  "email" /* 8788 */
  "enableAnswerMachineDetection" /* 8793 */
  "enabled" /* 8821 */
  "encryptionConfig" /* 8828 */
  "encryptionType" /* 8844 */
  "endDate" /* 8858 */
  "endTime" /* 8865 */
  "endpointPrefix" /* 8872 */
  "entryLimitsConfig" /* 8886 */
  "evaluationWindow" /* 8903 */
  "eventTrigger" /* 8919 */
  "eventTriggerContext" /* 8931 */
  "expirationTime" /* 8950 */
  "failedRequests" /* 8964 */
  "failureCode" /* 8978 */
  "filters" /* 8989 */
  "frequency" /* 8996 */
  "functionArn" /* 9005 */
  "id" /* 9016 */
  "instanceIdFilter" /* 9018 */
  "instanceLimitsHandling" /* 9034 */
  "integrationConfig" /* 9056 */
  "integrationIdentifier" /* 9073 */
  "integrationSummaryList" /* 9094 */
  "jsonVersion" /* 9116 */
  "keyArn" /* 9127 */
  "knowledgeBaseArn" /* 9133 */
  "lambda" /* 9149 */
  "localTimeZoneConfig" /* 9155 */
  "localTimeZoneDetection" /* 9174 */
  "localTimeZoneDetectionScope" /* 9196 */
  "maxCountPerRecipient" /* 9223 */
  "maxEntryCount" /* 9243 */
  "maxResults" /* 9256 */
  "message" /* 9266 */
  "minEntryInterval" /* 9273 */
  "name" /* 9289 */
  "nextToken" /* 9293 */
  "objectTypeNames" /* 9302 */
  "openHours" /* 9317 */
  "operator" /* 9326 */
  "outboundMode" /* 9334 */
  "outboundRequests" /* 9346 */
  "pacingStrategies" /* 9362 */
  "predictive" /* 9378 */
  "preview" /* 9388 */
  "profileId" /* 9395 */
  "profileOutboundRequests" /* 9404 */
  "progressive" /* 9427 */
  "protocol" /* 9438 */
  "protocols" /* 9446 */
  "qConnect" /* 9455 */
  "refreshFrequency" /* 9463 */
  "rest-json" /* 9479 */
  "restrictedPeriodList" /* 9488 */
  "restrictedPeriods" /* 9508 */
  "ringTimeout" /* 9525 */
  "schedule" /* 9536 */
  "serviceFullName" /* 9544 */
  "serviceId" /* 9559 */
  "serviceLinkedRoleArn" /* 9568 */
  "sessionId" /* 9588 */
  "signatureVersion" /* 9597 */
  "signingName" /* 9613 */
  "sms" /* 9624 */
  "source" /* 9627 */
  "sourceEmailAddressDisplayName" /* 9633 */
  "sourceEvent" /* 9662 */
  "startDate" /* 9673 */
  "startTime" /* 9682 */
  "state" /* 9691 */
  "status" /* 9696 */
  "successfulRequests" /* 9702 */
  "tagKeys" /* 9720 */
  "tags" /* 9727 */
  "targetRate" /* 9731 */
  "telephony" /* 9741 */
  "templateArn" /* 9750 */
  "templateParameters" /* 9761 */
  "timeoutConfig" /* 9779 */
  "type" /* 9792 */
  "uid" /* 9796 */
  "unit" /* 9799 */
  "v4" /* 9803 */
  "value" /* 9805 */
  "webNotificationContext" /* 9810 */
  "whatsApp" /* 9832 */
  "wisdomTemplateArn" /* 9840 */
  "x-amzn-ErrorType" /* 9857 */
  "xAmzErrorType" /* 9873 */
  ;

static const lc_fact facts[] = {
  { LC_T(7597, 10), { 0, 1 },  0 }, /* 0 apiVersion */
  { LC_T(7940, 4),  { 1, 1 },  1 }, /* 1 auth */
  { LC_T(8872, 14), { 2, 1 },  0 }, /* 2 endpointPrefix */
  { LC_T(9116, 11), { 3, 1 },  0 }, /* 3 jsonVersion */
  { LC_T(9438, 8),  { 4, 1 },  0 }, /* 4 protocol */
  { LC_T(9446, 9),  { 5, 1 },  1 }, /* 5 protocols */
  { LC_T(9544, 15), { 6, 1 },  0 }, /* 6 serviceFullName */
  { LC_T(9559, 9),  { 7, 1 },  0 }, /* 7 serviceId */
  { LC_T(9597, 16), { 8, 1 },  0 }, /* 8 signatureVersion */
  { LC_T(9613, 11), { 9, 1 },  0 }, /* 9 signingName */
  { LC_T(9796, 3),  { 10, 1 }, 0 }, /* 10 uid */
};

static const lc_operation operations[] = {
  { LC_T(1923, 14), LC_T(5000, 3), LC_T(54, 13),  43,  44,      145, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 0 CreateCampaign */
  { LC_T(2129, 14), LC_T(2087, 6), LC_T(107, 18), 54,  LC_NONE, 152, 4, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 1 DeleteCampaign */
  { LC_T(2143, 34), LC_T(2087, 6), LC_T(125, 41), 50,  LC_NONE, 156, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 2 DeleteCampaignChannelSubtypeConfig */
  { LC_T(2218, 33), LC_T(2087, 6), LC_T(166, 39), 51,  LC_NONE, 161, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 3 DeleteCampaignCommunicationLimits */
  { LC_T(2291, 31), LC_T(2087, 6), LC_T(205, 37), 52,  LC_NONE, 167, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 4 DeleteCampaignCommunicationTime */
  { LC_T(2360, 25), LC_T(2087, 6), LC_T(242, 31), 53,  LC_NONE, 173, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 5 DeleteCampaignEntryLimits */
  { LC_T(2438, 27), LC_T(2087, 6), LC_T(632, 47), 55,  LC_NONE, 179, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 6 DeleteConnectInstanceConfig */
  { LC_T(2499, 32), LC_T(4960, 4), LC_T(732, 60), 56,  LC_NONE, 185, 5, 200, 0,               LC_NONE }, /* 7 DeleteConnectInstanceIntegration */
  { LC_T(2570, 27), LC_T(2087, 6), LC_T(792, 51), 57,  LC_NONE, 190, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 8 DeleteInstanceOnboardingJob */
  { LC_T(2631, 16), LC_T(3277, 3), LC_T(107, 18), 58,  59,      195, 4, 200, LC_O_READONLY,   LC_NONE }, /* 9 DescribeCampaign */
  { LC_T(3306, 16), LC_T(3277, 3), LC_T(524, 24), 90,  91,      199, 5, 200, 0,               LC_NONE }, /* 10 GetCampaignState */
  { LC_T(3322, 21), LC_T(4960, 4), LC_T(67, 19),  87,  89,      204, 4, 200, 0,               LC_NONE }, /* 11 GetCampaignStateBatch */
  { LC_T(3522, 24), LC_T(3277, 3), LC_T(632, 47), 92,  93,      208, 4, 200, LC_O_READONLY,   LC_NONE }, /* 12 GetConnectInstanceConfig */
  { LC_T(3609, 30), LC_T(3277, 3), LC_T(571, 61), 94,  95,      212, 4, 200, LC_O_READONLY,   LC_NONE }, /* 13 GetInstanceCommunicationLimits */
  { LC_T(3714, 30), LC_T(3277, 3), LC_T(792, 51), 96,  97,      216, 4, 200, LC_O_READONLY,   LC_NONE }, /* 14 GetInstanceOnboardingJobStatus */
  { LC_T(4410, 13), LC_T(4960, 4), LC_T(86, 21),  121, 122,     220, 3, 200, LC_O_READONLY,   0       }, /* 15 ListCampaigns */
  { LC_T(4464, 31), LC_T(3277, 3), LC_T(679, 53), 123, 124,     223, 5, 200, LC_O_READONLY,   1       }, /* 16 ListConnectInstanceIntegrations */
  { LC_T(4572, 19), LC_T(3277, 3), LC_T(843, 14), 125, 126,     228, 5, 200, 0,               LC_NONE }, /* 17 ListTagsForResource */
  { LC_T(5035, 13), LC_T(4960, 4), LC_T(355, 24), 140, LC_NONE, 233, 7, 200, 0,               LC_NONE }, /* 18 PauseCampaign */
  { LC_T(5234, 29), LC_T(5000, 3), LC_T(679, 53), 149, LC_NONE, 240, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 19 PutConnectInstanceIntegration */
  { LC_T(5299, 30), LC_T(5000, 3), LC_T(571, 61), 150, LC_NONE, 246, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 20 PutInstanceCommunicationLimits */
  { LC_T(5366, 23), LC_T(5000, 3), LC_T(319, 36), 151, 152,     251, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 21 PutOutboundRequestBatch */
  { LC_T(5450, 30), LC_T(5000, 3), LC_T(379, 44), 153, 154,     258, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 22 PutProfileOutboundRequestBatch */
  { LC_T(5782, 14), LC_T(4960, 4), LC_T(423, 25), 164, LC_NONE, 265, 7, 200, 0,               LC_NONE }, /* 23 ResumeCampaign */
  { LC_T(6043, 13), LC_T(4960, 4), LC_T(500, 24), 177, LC_NONE, 272, 7, 200, 0,               LC_NONE }, /* 24 StartCampaign */
  { LC_T(6076, 26), LC_T(5000, 3), LC_T(792, 51), 178, 179,     279, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 25 StartInstanceOnboardingJob */
  { LC_T(6169, 12), LC_T(4960, 4), LC_T(548, 23), 180, LC_NONE, 285, 7, 200, 0,               LC_NONE }, /* 26 StopCampaign */
  { LC_T(6443, 11), LC_T(4960, 4), LC_T(843, 14), 191, LC_NONE, 292, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 27 TagResource */
  { LC_T(6704, 13), LC_T(2087, 6), LC_T(843, 14), 206, LC_NONE, 297, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 28 UntagResource */
  { LC_T(6737, 34), LC_T(4960, 4), LC_T(125, 41), 207, LC_NONE, 302, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 29 UpdateCampaignChannelSubtypeConfig */
  { LC_T(6812, 33), LC_T(4960, 4), LC_T(166, 39), 208, LC_NONE, 307, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 30 UpdateCampaignCommunicationLimits */
  { LC_T(6885, 31), LC_T(4960, 4), LC_T(205, 37), 209, LC_NONE, 313, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 31 UpdateCampaignCommunicationTime */
  { LC_T(6954, 25), LC_T(4960, 4), LC_T(242, 31), 210, LC_NONE, 319, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 32 UpdateCampaignEntryLimits */
  { LC_T(7011, 29), LC_T(4960, 4), LC_T(273, 23), 211, LC_NONE, 325, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 33 UpdateCampaignFlowAssociation */
  { LC_T(7076, 18), LC_T(4960, 4), LC_T(296, 23), 212, LC_NONE, 331, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 34 UpdateCampaignName */
  { LC_T(7119, 22), LC_T(4960, 4), LC_T(448, 27), 213, LC_NONE, 336, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 35 UpdateCampaignSchedule */
  { LC_T(7170, 20), LC_T(4960, 4), LC_T(475, 25), 214, LC_NONE, 342, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 36 UpdateCampaignSource */
};

static const lc_shape shapes[] = {
  { LC_T(912, 27),  LC_STRUCTURE, LC_DEFAULT, 0,                                             0,   4,  0,   4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 0 AbandonmentRatePacingConfig */
  { LC_T(939, 60),  LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  4,   0, LC_NONE, LC_NONE, 0,       0,   0, 0,               0               }, /* 1 AbandonmentRatePacingConfigConnectionThresholdSecondsInteger */
  { LC_T(999, 21),  LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  4,   2,  4,   1, LC_NONE, LC_NONE, LC_NONE, 403, 0, 0,               0               }, /* 2 AccessDeniedException */
  { LC_T(1020, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   1,  5,   0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 3 AgentAction */
  { LC_T(1031, 12), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  5,   0, LC_NONE, 3,       LC_NONE, 0,   0, 0,               0               }, /* 4 AgentActions */
  { LC_T(1043, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             6,   0,  5,   0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 5 AgentlessConfig */
  { LC_T(1088, 28), LC_STRUCTURE, LC_DEFAULT, 0,                                             6,   2,  5,   1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 6 AnswerMachineDetectionConfig */
  { LC_T(1116, 3),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  6,   0, LC_NONE, LC_NONE, 1,       0,   0, LC_T(7718, 109), LC_T(7610, 108) }, /* 7 Arn */
  { LC_T(1119, 13), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  6,   0, LC_NONE, LC_NONE, 2,       0,   0, LC_T(7451, 15),  LC_T(7451, 15)  }, /* 8 AttributeName */
  { LC_T(1132, 14), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  6,   0, LC_NONE, LC_NONE, 2,       0,   0, LC_T(24, 2),     LC_T(24, 2)     }, /* 9 AttributeValue */
  { LC_T(1146, 10), LC_MAP,       LC_DEFAULT, LC_S_SENSITIVE,                                0,   0,  6,   0, 8,       9,       LC_NONE, 0,   0, 0,               0               }, /* 10 Attributes */
  { LC_T(1156, 19), LC_DOUBLE,    LC_DEFAULT, LC_S_BOX,                                      0,   0,  6,   0, LC_NONE, LC_NONE, 3,       0,   0, 0,               0               }, /* 11 BandwidthAllocation */
  { LC_T(1175, 7),  LC_BOOLEAN,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  6,   0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 12 Boolean */
  { LC_T(1182, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  6,   0, LC_NONE, LC_NONE, 4,       0,   0, 0,               0               }, /* 13 BrowserId */
  { LC_T(1229, 8),  LC_STRUCTURE, LC_DEFAULT, 0,                                             8,   13, 6,   4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 14 Campaign */
  { LC_T(1344, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  10,  0, LC_NONE, LC_NONE, 1,       0,   0, 0,               0               }, /* 15 CampaignArn */
  { LC_T(1355, 22), LC_STRING,    LC_DEFAULT, 0,                                             1,   2,  10,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 16 CampaignDeletionPolicy */
  { LC_T(1377, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             21,  1,  10,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 17 CampaignFilters */
  { LC_T(1392, 10), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  10,  0, LC_NONE, LC_NONE, 5,       0,   0, LC_T(7401, 15),  LC_T(7401, 15)  }, /* 18 CampaignId */
  { LC_T(1402, 12), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  10,  0, LC_NONE, LC_NONE, 6,       0,   0, 0,               0               }, /* 19 CampaignName */
  { LC_T(1414, 13), LC_STRING,    LC_DEFAULT, 0,                                             3,   6,  10,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 20 CampaignState */
  { LC_T(1427, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             22,  9,  10,  5, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 21 CampaignSummary */
  { LC_T(1442, 19), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  15,  0, LC_NONE, 21,      LC_NONE, 0,   0, 0,               0               }, /* 22 CampaignSummaryList */
  { LC_T(1461, 8),  LC_DOUBLE,    LC_DEFAULT, LC_S_BOX,                                      0,   0,  15,  0, LC_NONE, LC_NONE, 7,       0,   0, 0,               0               }, /* 23 Capacity */
  { LC_T(1469, 14), LC_STRUCTURE, LC_DEFAULT, 0,                                             31,  1,  15,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 24 ChannelContext */
  { LC_T(1483, 14), LC_STRING,    LC_DEFAULT, 0,                                             9,   4,  15,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 25 ChannelSubtype */
  { LC_T(1497, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             32,  4,  15,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 26 ChannelSubtypeConfig */
  { LC_T(1517, 18), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  15,  0, LC_NONE, 25,      LC_NONE, 0,   0, 0,               0               }, /* 27 ChannelSubtypeList */
  { LC_T(1535, 24), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    36,  4,  15,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 28 ChannelSubtypeParameters */
  { LC_T(1559, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  15,  0, LC_NONE, LC_NONE, 8,       0,   0, LC_T(7466, 16),  LC_T(7466, 16)  }, /* 29 ClientToken */
  { LC_T(1570, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             40,  3,  15,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 30 CommunicationLimit */
  { LC_T(1588, 34), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  18,  0, LC_NONE, LC_NONE, 9,       0,   0, 0,               0               }, /* 31 CommunicationLimitFrequencyInteger */
  { LC_T(1622, 22), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  18,  0, LC_NONE, 30,      3,       0,   0, 0,               0               }, /* 32 CommunicationLimitList */
  { LC_T(1644, 45), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  18,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,               0               }, /* 33 CommunicationLimitMaxCountPerRecipientInteger */
  { LC_T(1689, 26), LC_STRING,    LC_DEFAULT, 0,                                             13,  1,  18,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 34 CommunicationLimitTimeUnit */
  { LC_T(1715, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    43,  1,  18,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 35 CommunicationLimits */
  { LC_T(1734, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             44,  2,  18,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 36 CommunicationLimitsConfig */
  { LC_T(1759, 29), LC_STRING,    LC_DEFAULT, 0,                                             14,  1,  18,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 37 CommunicationLimitsConfigType */
  { LC_T(1788, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             46,  5,  18,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 38 CommunicationTimeConfig */
  { LC_T(1811, 27), LC_STRING,    LC_DEFAULT, 0,                                             15,  4,  19,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 39 CommunicationTimeConfigType */
  { LC_T(1855, 17), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  51,  2,  19,  1, LC_NONE, LC_NONE, LC_NONE, 409, 0, 0,               0               }, /* 40 ConflictException */
  { LC_T(1890, 20), LC_STRING,    LC_DEFAULT, 0,                                             19,  3,  20,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 41 ConnectionStartPoint */
  { LC_T(1910, 13), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  20,  0, LC_NONE, LC_NONE, 10,      0,   0, 0,               0               }, /* 42 ContactFlowId */
  { LC_T(1937, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             53,  11, 20,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 43 CreateCampaignRequest */
  { LC_T(1958, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             64,  3,  22,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 44 CreateCampaignResponse */
  { LC_T(1980, 33), LC_STRUCTURE, LC_DEFAULT, 0,                                             67,  2,  22,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 45 CustomerProfilesIntegrationConfig */
  { LC_T(2013, 37), LC_STRUCTURE, LC_DEFAULT, 0,                                             69,  1,  24,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 46 CustomerProfilesIntegrationIdentifier */
  { LC_T(2050, 34), LC_STRUCTURE, LC_DEFAULT, 0,                                             70,  2,  25,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 47 CustomerProfilesIntegrationSummary */
  { LC_T(2110, 10), LC_MAP,       LC_DEFAULT, 0,                                             0,   0,  27,  0, 49,      200,     LC_NONE, 0,   0, 0,               0               }, /* 48 DailyHours */
  { LC_T(2120, 9),  LC_STRING,    LC_DEFAULT, 0,                                             22,  7,  27,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 49 DayOfWeek */
  { LC_T(2177, 41), LC_STRUCTURE, LC_DEFAULT, 0,                                             72,  2,  27,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 50 DeleteCampaignChannelSubtypeConfigRequest */
  { LC_T(2251, 40), LC_STRUCTURE, LC_DEFAULT, 0,                                             74,  2,  29,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 51 DeleteCampaignCommunicationLimitsRequest */
  { LC_T(2322, 38), LC_STRUCTURE, LC_DEFAULT, 0,                                             76,  2,  31,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 52 DeleteCampaignCommunicationTimeRequest */
  { LC_T(2385, 32), LC_STRUCTURE, LC_DEFAULT, 0,                                             78,  1,  33,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 53 DeleteCampaignEntryLimitsRequest */
  { LC_T(2417, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             79,  1,  34,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 54 DeleteCampaignRequest */
  { LC_T(2465, 34), LC_STRUCTURE, LC_DEFAULT, 0,                                             80,  2,  35,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 55 DeleteConnectInstanceConfigRequest */
  { LC_T(2531, 39), LC_STRUCTURE, LC_DEFAULT, 0,                                             82,  2,  36,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 56 DeleteConnectInstanceIntegrationRequest */
  { LC_T(2597, 34), LC_STRUCTURE, LC_DEFAULT, 0,                                             84,  1,  38,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 57 DeleteInstanceOnboardingJobRequest */
  { LC_T(2647, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             85,  1,  39,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 58 DescribeCampaignRequest */
  { LC_T(2670, 24), LC_STRUCTURE, LC_DEFAULT, 0,                                             86,  1,  40,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 59 DescribeCampaignResponse */
  { LC_T(2694, 22), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,                                0,   0,  40,  0, LC_NONE, LC_NONE, 11,      0,   0, LC_T(7431, 8),   LC_T(7431, 8)   }, /* 60 DestinationPhoneNumber */
  { LC_T(2716, 13), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  40,  0, LC_NONE, LC_NONE, 5,       0,   0, LC_T(7416, 15),  LC_T(7416, 15)  }, /* 61 DialRequestId */
  { LC_T(2800, 12), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,                                0,   0,  40,  0, LC_NONE, LC_NONE, 12,      0,   0, LC_T(26, 28),    LC_T(26, 28)    }, /* 62 EmailAddress */
  { LC_T(2812, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             87,  3,  40,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 63 EmailChannelSubtypeConfig */
  { LC_T(2837, 29), LC_STRUCTURE, LC_DEFAULT, 0,                                             90,  4,  42,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 64 EmailChannelSubtypeParameters */
  { LC_T(2866, 16), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,                                0,   0,  44,  0, LC_NONE, LC_NONE, 13,      0,   0, 0,               0               }, /* 65 EmailDisplayName */
  { LC_T(2882, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             94,  3,  44,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 66 EmailOutboundConfig */
  { LC_T(2901, 17), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    97,  1,  46,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 67 EmailOutboundMode */
  { LC_T(2918, 7),  LC_BOOLEAN,   LC_DEFAULT, 0,                                             0,   0,  46,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 68 Enabled */
  { LC_T(2925, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             98,  3,  46,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 69 EncryptionConfig */
  { LC_T(2941, 13), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  47,  0, LC_NONE, LC_NONE, 10,      0,   0, 0,               0               }, /* 70 EncryptionKey */
  { LC_T(2954, 14), LC_STRING,    LC_DEFAULT, 0,                                             29,  1,  47,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 71 EncryptionType */
  { LC_T(2968, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             101, 2,  47,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 72 EntryLimitsConfig */
  { LC_T(2985, 37), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  49,  0, LC_NONE, LC_NONE, 14,      0,   0, 0,               0               }, /* 73 EntryLimitsConfigMaxEntryCountInteger */
  { LC_T(3024, 16), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  49,  0, LC_NONE, LC_NONE, 15,      0,   0, LC_T(4976, 24),  LC_T(4976, 24)  }, /* 74 EvaluationWindow */
  { LC_T(3040, 12), LC_STRUCTURE, LC_DEFAULT, 0,                                             103, 1,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 75 EventTrigger */
  { LC_T(3052, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             104, 2,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 76 EventTriggerContext */
  { LC_T(3071, 9),  LC_STRING,    LC_DEFAULT, 0,                                             30,  6,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 77 EventType */
  { LC_T(3080, 20), LC_STRING,    LC_DEFAULT, 0,                                             36,  2,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 78 ExternalCampaignType */
  { LC_T(3118, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             106, 2,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 79 FailedCampaignStateResponse */
  { LC_T(3145, 31), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  49,  0, LC_NONE, 79,      16,      0,   0, 0,               0               }, /* 80 FailedCampaignStateResponseList */
  { LC_T(3176, 28), LC_STRUCTURE, LC_DEFAULT, 0,                                             108, 3,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 81 FailedProfileOutboundRequest */
  { LC_T(3204, 32), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  49,  0, LC_NONE, 81,      11,      0,   0, 0,               0               }, /* 82 FailedProfileOutboundRequestList */
  { LC_T(3236, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             111, 3,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 83 FailedRequest */
  { LC_T(3249, 17), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  49,  0, LC_NONE, 83,      16,      0,   0, 0,               0               }, /* 84 FailedRequestList */
  { LC_T(3266, 11), LC_STRING,    LC_DEFAULT, 0,                                             38,  4,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 85 FailureCode */
  { LC_T(3343, 32), LC_STRING,    LC_DEFAULT, 0,                                             42,  2,  49,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 86 GetCampaignStateBatchFailureCode */
  { LC_T(3375, 28), LC_STRUCTURE, LC_DEFAULT, 0,                                             114, 1,  49,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 87 GetCampaignStateBatchRequest */
  { LC_T(3403, 43), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  50,  0, LC_NONE, 18,      17,      0,   0, 0,               0               }, /* 88 GetCampaignStateBatchRequestCampaignIdsList */
  { LC_T(3446, 29), LC_STRUCTURE, LC_DEFAULT, 0,                                             115, 2,  50,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 89 GetCampaignStateBatchResponse */
  { LC_T(3475, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             117, 1,  50,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 90 GetCampaignStateRequest */
  { LC_T(3498, 24), LC_STRUCTURE, LC_DEFAULT, 0,                                             118, 1,  51,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 91 GetCampaignStateResponse */
  { LC_T(3546, 31), LC_STRUCTURE, LC_DEFAULT, 0,                                             119, 1,  51,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 92 GetConnectInstanceConfigRequest */
  { LC_T(3577, 32), LC_STRUCTURE, LC_DEFAULT, 0,                                             120, 1,  52,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 93 GetConnectInstanceConfigResponse */
  { LC_T(3639, 37), LC_STRUCTURE, LC_DEFAULT, 0,                                             121, 1,  52,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 94 GetInstanceCommunicationLimitsRequest */
  { LC_T(3676, 38), LC_STRUCTURE, LC_DEFAULT, 0,                                             122, 1,  53,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 95 GetInstanceCommunicationLimitsResponse */
  { LC_T(3744, 37), LC_STRUCTURE, LC_DEFAULT, 0,                                             123, 1,  53,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 96 GetInstanceOnboardingJobStatusRequest */
  { LC_T(3781, 38), LC_STRUCTURE, LC_DEFAULT, 0,                                             124, 1,  54,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 97 GetInstanceOnboardingJobStatusResponse */
  { LC_T(3874, 33), LC_STRUCTURE, LC_DEFAULT, 0,                                             125, 1,  54,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 98 InstanceCommunicationLimitsConfig */
  { LC_T(3907, 14), LC_STRUCTURE, LC_DEFAULT, 0,                                             126, 3,  54,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 99 InstanceConfig */
  { LC_T(3921, 10), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  57,  0, LC_NONE, LC_NONE, 5,       0,   0, LC_T(7416, 15),  LC_T(7416, 15)  }, /* 100 InstanceId */
  { LC_T(3931, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             129, 2,  57,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 101 InstanceIdFilter */
  { LC_T(3947, 24), LC_STRING,    LC_DEFAULT, 0,                                             44,  1,  59,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 102 InstanceIdFilterOperator */
  { LC_T(3971, 22), LC_STRING,    LC_DEFAULT, 0,                                             45,  2,  59,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 103 InstanceLimitsHandling */
  { LC_T(3993, 32), LC_STRING,    LC_DEFAULT, 0,                                             47,  6,  59,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 104 InstanceOnboardingJobFailureCode */
  { LC_T(4025, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             131, 3,  59,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 105 InstanceOnboardingJobStatus */
  { LC_T(4052, 31), LC_STRING,    LC_DEFAULT, 0,                                             53,  3,  61,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 106 InstanceOnboardingJobStatusCode */
  { LC_T(4083, 17), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    134, 3,  61,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 107 IntegrationConfig */
  { LC_T(4100, 21), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    137, 3,  61,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 108 IntegrationIdentifier */
  { LC_T(4121, 18), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    140, 3,  61,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 109 IntegrationSummary */
  { LC_T(4139, 22), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  61,  0, LC_NONE, 109,     LC_NONE, 0,   0, 0,               0               }, /* 110 IntegrationSummaryList */
  { LC_T(4161, 23), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_FAULT | LC_S_RETRYABLE,  143, 2,  61,  1, LC_NONE, LC_NONE, LC_NONE, 500, 0, 0,               0               }, /* 111 InternalServerException */
  { LC_T(4184, 29), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  145, 3,  62,  2, LC_NONE, LC_NONE, LC_NONE, 409, 0, 0,               0               }, /* 112 InvalidCampaignStateException */
  { LC_T(4225, 21), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  148, 2,  64,  1, LC_NONE, LC_NONE, LC_NONE, 409, 0, 0,               0               }, /* 113 InvalidStateException */
  { LC_T(4246, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  65,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, LC_T(7498, 17),  LC_T(7498, 17)  }, /* 114 Iso8601Date */
  { LC_T(4257, 15), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  65,  0, LC_NONE, LC_NONE, 18,      0,   0, LC_T(4858, 102), LC_T(4858, 102) }, /* 115 Iso8601Duration */
  { LC_T(4272, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  65,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, LC_T(6409, 12),  LC_T(6409, 12)  }, /* 116 Iso8601Time */
  { LC_T(4327, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  65,  0, LC_NONE, LC_NONE, 19,      0,   0, LC_T(7827, 103), LC_T(7827, 103) }, /* 117 LambdaArn */
  { LC_T(4336, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             150, 1,  65,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 118 LambdaIntegrationConfig */
  { LC_T(4359, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             151, 1,  66,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 119 LambdaIntegrationIdentifier */
  { LC_T(4386, 24), LC_STRUCTURE, LC_DEFAULT, 0,                                             152, 1,  67,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 120 LambdaIntegrationSummary */
  { LC_T(4423, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             153, 3,  68,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 121 ListCampaignsRequest */
  { LC_T(4443, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             156, 2,  68,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 122 ListCampaignsResponse */
  { LC_T(4495, 38), LC_STRUCTURE, LC_DEFAULT, 0,                                             158, 3,  68,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 123 ListConnectInstanceIntegrationsRequest */
  { LC_T(4533, 39), LC_STRUCTURE, LC_DEFAULT, 0,                                             161, 2,  69,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 124 ListConnectInstanceIntegrationsResponse */
  { LC_T(4591, 26), LC_STRUCTURE, LC_DEFAULT, 0,                                             163, 1,  69,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 125 ListTagsForResourceRequest */
  { LC_T(4617, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             164, 1,  70,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 126 ListTagsForResourceResponse */
  { LC_T(4644, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             165, 3,  70,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 127 LocalTimeZoneConfig */
  { LC_T(4663, 22), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  70,  0, LC_NONE, 130,     LC_NONE, 0,   0, 0,               0               }, /* 128 LocalTimeZoneDetection */
  { LC_T(4685, 27), LC_STRING,    LC_DEFAULT, 0,                                             56,  2,  70,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 129 LocalTimeZoneDetectionScope */
  { LC_T(4712, 26), LC_STRING,    LC_DEFAULT, 0,                                             58,  2,  70,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 130 LocalTimeZoneDetectionType */
  { LC_T(4751, 10), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  70,  0, LC_NONE, LC_NONE, 20,      0,   0, 0,               0               }, /* 131 MaxResults */
  { LC_T(4761, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  70,  0, LC_NONE, LC_NONE, 21,      0,   0, 0,               0               }, /* 132 NextToken */
  { LC_T(4783, 14), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  70,  0, LC_NONE, LC_NONE, 12,      0,   0, 0,               0               }, /* 133 ObjectTypeName */
  { LC_T(4797, 18), LC_MAP,       LC_DEFAULT, 0,                                             0,   0,  70,  0, 77,      133,     LC_NONE, 0,   0, 0,               0               }, /* 134 ObjectTypeNamesMap */
  { LC_T(4815, 9),  LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    168, 1,  70,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 135 OpenHours */
  { LC_T(4824, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             169, 3,  70,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 136 OutboundRequest */
  { LC_T(4839, 19), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  73,  0, LC_NONE, 136,     17,      0,   0, 0,               0               }, /* 137 OutboundRequestList */
  { LC_T(5003, 14), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    172, 1,  73,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 138 PacingStrategy */
  { LC_T(5017, 18), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  73,  0, LC_NONE, 138,     22,      0,   0, 0,               0               }, /* 139 PacingStrategyList */
  { LC_T(5048, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             173, 1,  73,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 140 PauseCampaignRequest */
  { LC_T(5074, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             174, 2,  74,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 141 PredictiveConfig */
  { LC_T(5090, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             176, 3,  75,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 142 PreviewConfig */
  { LC_T(5103, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  77,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, LC_T(7439, 12),  LC_T(7439, 12)  }, /* 143 ProfileId */
  { LC_T(5112, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             179, 4,  77,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 144 ProfileOutboundRequest */
  { LC_T(5134, 33), LC_STRING,    LC_DEFAULT, 0,                                             60,  5,  79,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 145 ProfileOutboundRequestFailureCode */
  { LC_T(5167, 24), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  79,  0, LC_NONE, LC_NONE, 13,      0,   0, LC_T(7466, 16),  LC_T(7466, 16)  }, /* 146 ProfileOutboundRequestId */
  { LC_T(5191, 26), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  79,  0, LC_NONE, 144,     23,      0,   0, 0,               0               }, /* 147 ProfileOutboundRequestList */
  { LC_T(5217, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             183, 1,  79,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 148 ProgressiveConfig */
  { LC_T(5263, 36), LC_STRUCTURE, LC_DEFAULT, 0,                                             184, 2,  80,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 149 PutConnectInstanceIntegrationRequest */
  { LC_T(5329, 37), LC_STRUCTURE, LC_DEFAULT, 0,                                             186, 2,  82,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 150 PutInstanceCommunicationLimitsRequest */
  { LC_T(5389, 30), LC_STRUCTURE, LC_DEFAULT, 0,                                             188, 2,  84,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 151 PutOutboundRequestBatchRequest */
  { LC_T(5419, 31), LC_STRUCTURE, LC_DEFAULT, 0,                                             190, 2,  86,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 152 PutOutboundRequestBatchResponse */
  { LC_T(5480, 37), LC_STRUCTURE, LC_DEFAULT, 0,                                             192, 2,  86,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 153 PutProfileOutboundRequestBatchRequest */
  { LC_T(5517, 38), LC_STRUCTURE, LC_DEFAULT, 0,                                             194, 2,  88,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 154 PutProfileOutboundRequestBatchResponse */
  { LC_T(5555, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             196, 1,  88,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 155 QConnectIntegrationConfig */
  { LC_T(5580, 29), LC_STRUCTURE, LC_DEFAULT, 0,                                             197, 1,  89,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 156 QConnectIntegrationIdentifier */
  { LC_T(5609, 26), LC_STRUCTURE, LC_DEFAULT, 0,                                             198, 1,  90,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 157 QConnectIntegrationSummary */
  { LC_T(5635, 7),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  91,  0, LC_NONE, LC_NONE, 10,      0,   0, 0,               0               }, /* 158 QueueId */
  { LC_T(5684, 25), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  199, 2,  91,  1, LC_NONE, LC_NONE, LC_NONE, 404, 0, 0,               0               }, /* 159 ResourceNotFoundException */
  { LC_T(5709, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             201, 3,  92,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 160 RestrictedPeriod */
  { LC_T(5725, 20), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  94,  0, LC_NONE, 160,     LC_NONE, 0,   0, 0,               0               }, /* 161 RestrictedPeriodList */
  { LC_T(5745, 20), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  94,  0, LC_NONE, LC_NONE, 6,       0,   0, 0,               0               }, /* 162 RestrictedPeriodName */
  { LC_T(5765, 17), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    204, 1,  94,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 163 RestrictedPeriods */
  { LC_T(5796, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             205, 1,  94,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 164 ResumeCampaignRequest */
  { LC_T(5817, 11), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  95,  0, LC_NONE, LC_NONE, 24,      0,   0, 0,               0               }, /* 165 RingTimeout */
  { LC_T(5861, 8),  LC_STRUCTURE, LC_DEFAULT, 0,                                             206, 3,  95,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 166 Schedule */
  { LC_T(5869, 20), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  97,  0, LC_NONE, LC_NONE, 13,      0,   0, 0,               0               }, /* 167 ServiceLinkedRoleArn */
  { LC_T(5889, 29), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  209, 2,  97,  1, LC_NONE, LC_NONE, LC_NONE, 402, 0, 0,               0               }, /* 168 ServiceQuotaExceededException */
  { LC_T(5918, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  98,  0, LC_NONE, LC_NONE, 4,       0,   0, 0,               0               }, /* 169 SessionId */
  { LC_T(5927, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             211, 3,  98,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 170 SmsChannelSubtypeConfig */
  { LC_T(5950, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             214, 4,  100, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 171 SmsChannelSubtypeParameters */
  { LC_T(5977, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             218, 2,  102, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 172 SmsOutboundConfig */
  { LC_T(5994, 15), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    220, 1,  104, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 173 SmsOutboundMode */
  { LC_T(6009, 6),  LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    221, 2,  104, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 174 Source */
  { LC_T(6015, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  104, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,               0               }, /* 175 SourceEvent */
  { LC_T(6026, 17), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  104, 0, LC_NONE, LC_NONE, 25,      0,   0, 0,               0               }, /* 176 SourcePhoneNumber */
  { LC_T(6056, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             223, 1,  104, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 177 StartCampaignRequest */
  { LC_T(6102, 33), LC_STRUCTURE, LC_DEFAULT, 0,                                             224, 2,  105, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 178 StartInstanceOnboardingJobRequest */
  { LC_T(6135, 34), LC_STRUCTURE, LC_DEFAULT, 0,                                             226, 1,  107, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 179 StartInstanceOnboardingJobResponse */
  { LC_T(6181, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             227, 1,  107, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 180 StopCampaignRequest */
  { LC_T(6207, 6),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  108, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 181 String */
  { LC_T(6213, 31), LC_STRUCTURE, LC_DEFAULT, 0,                                             228, 2,  108, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 182 SuccessfulCampaignStateResponse */
  { LC_T(6244, 35), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  108, 0, LC_NONE, 182,     16,      0,   0, 0,               0               }, /* 183 SuccessfulCampaignStateResponseList */
  { LC_T(6279, 32), LC_STRUCTURE, LC_DEFAULT, 0,                                             230, 2,  108, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 184 SuccessfulProfileOutboundRequest */
  { LC_T(6311, 36), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  108, 0, LC_NONE, 184,     11,      0,   0, 0,               0               }, /* 185 SuccessfulProfileOutboundRequestList */
  { LC_T(6347, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             232, 2,  108, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 186 SuccessfulRequest */
  { LC_T(6364, 21), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  108, 0, LC_NONE, 186,     16,      0,   0, 0,               0               }, /* 187 SuccessfulRequestList */
  { LC_T(6421, 6),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  108, 0, LC_NONE, LC_NONE, 26,      0,   0, LC_T(0, 24),     LC_T(0, 24)     }, /* 188 TagKey */
  { LC_T(6427, 10), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  108, 0, LC_NONE, 188,     18,      0,   0, 0,               0               }, /* 189 TagKeyList */
  { LC_T(6437, 6),  LC_MAP,       LC_DEFAULT, 0,                                             0,   0,  108, 0, 188,     192,     LC_NONE, 0,   0, 0,               0               }, /* 190 TagMap */
  { LC_T(6454, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             234, 2,  108, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 191 TagResourceRequest */
  { LC_T(6472, 8),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  110, 0, LC_NONE, LC_NONE, 13,      0,   0, 0,               0               }, /* 192 TagValue */
  { LC_T(6480, 10), LC_DOUBLE,    LC_DEFAULT, LC_S_BOX,                                      0,   0,  110, 0, LC_NONE, LC_NONE, 27,      0,   0, 0,               0               }, /* 193 TargetRate */
  { LC_T(6490, 29), LC_STRUCTURE, LC_DEFAULT, 0,                                             236, 4,  110, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 194 TelephonyChannelSubtypeConfig */
  { LC_T(6519, 33), LC_STRUCTURE, LC_DEFAULT, 0,                                             240, 5,  112, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 195 TelephonyChannelSubtypeParameters */
  { LC_T(6552, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             245, 4,  114, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 196 TelephonyOutboundConfig */
  { LC_T(6575, 21), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    249, 4,  115, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 197 TelephonyOutboundMode */
  { LC_T(6596, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_RETRYABLE | LC_S_SENDER, 253, 2,  115, 1, LC_NONE, LC_NONE, LC_NONE, 429, 0, 0,               0               }, /* 198 ThrottlingException */
  { LC_T(6615, 9),  LC_STRUCTURE, LC_DEFAULT, 0,                                             255, 2,  116, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 199 TimeRange */
  { LC_T(6624, 13), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  118, 0, LC_NONE, 199,     LC_NONE, 0,   0, 0,               0               }, /* 200 TimeRangeList */
  { LC_T(6637, 9),  LC_TIMESTAMP, LC_ISO8601, 0,                                             0,   0,  118, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 201 TimeStamp */
  { LC_T(6646, 10), LC_STRUCTURE, LC_DEFAULT, 0,                                             257, 2,  118, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 202 TimeWindow */
  { LC_T(6656, 8),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  119, 0, LC_NONE, LC_NONE, 18,      0,   0, LC_T(7482, 16),  LC_T(7482, 16)  }, /* 203 TimeZone */
  { LC_T(6664, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             259, 1,  119, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 204 TimeoutConfig */
  { LC_T(6677, 15), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  120, 0, LC_NONE, LC_NONE, 28,      0,   0, 0,               0               }, /* 205 TimeoutDuration */
  { LC_T(6717, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             260, 2,  120, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 206 UntagResourceRequest */
  { LC_T(6771, 41), LC_STRUCTURE, LC_DEFAULT, 0,                                             262, 2,  122, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 207 UpdateCampaignChannelSubtypeConfigRequest */
  { LC_T(6845, 40), LC_STRUCTURE, LC_DEFAULT, 0,                                             264, 2,  124, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 208 UpdateCampaignCommunicationLimitsRequest */
  { LC_T(6916, 38), LC_STRUCTURE, LC_DEFAULT, 0,                                             266, 2,  126, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 209 UpdateCampaignCommunicationTimeRequest */
  { LC_T(6979, 32), LC_STRUCTURE, LC_DEFAULT, 0,                                             268, 2,  128, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 210 UpdateCampaignEntryLimitsRequest */
  { LC_T(7040, 36), LC_STRUCTURE, LC_DEFAULT, 0,                                             270, 2,  130, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 211 UpdateCampaignFlowAssociationRequest */
  { LC_T(7094, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             272, 2,  132, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 212 UpdateCampaignNameRequest */
  { LC_T(7141, 29), LC_STRUCTURE, LC_DEFAULT, 0,                                             274, 2,  134, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 213 UpdateCampaignScheduleRequest */
  { LC_T(7190, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             276, 2,  136, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 214 UpdateCampaignSourceRequest */
  { LC_T(7217, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  278, 2,  138, 1, LC_NONE, LC_NONE, LC_NONE, 400, 0, 0,               0               }, /* 215 ValidationException */
  { LC_T(7253, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             280, 2,  139, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 216 WebNotificationContext */
  { LC_T(7275, 28), LC_STRUCTURE, LC_DEFAULT, 0,                                             282, 3,  139, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 217 WhatsAppChannelSubtypeConfig */
  { LC_T(7303, 32), LC_STRUCTURE, LC_DEFAULT, 0,                                             285, 4,  141, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 218 WhatsAppChannelSubtypeParameters */
  { LC_T(7335, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             289, 2,  143, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 219 WhatsAppOutboundConfig */
  { LC_T(7357, 20), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    291, 1,  145, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 220 WhatsAppOutboundMode */
  { LC_T(7377, 16), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  145, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,               0               }, /* 221 XAmazonErrorType */
};

static const lc_member members[] = {
  { LC_T(8558, 20), 0,              41,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 0 AbandonmentRatePacingConfig.connectionStartPoint: ConnectionStartPoint */
  { LC_T(8578, 26), 0,              1,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 1 AbandonmentRatePacingConfig.connectionThresholdSeconds: AbandonmentRatePacingConfigConnectionThresholdSecondsInteger */
  { LC_T(8903, 16), 0,              74,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 2 AbandonmentRatePacingConfig.evaluationWindow: EvaluationWindow */
  { LC_T(9731, 10), 0,              193, LC_BODY,   LC_M_REQUIRED, 0 }, /* 3 AbandonmentRatePacingConfig.targetRate: TargetRate */
  { LC_T(9266, 7),  0,              181, LC_BODY,   LC_M_REQUIRED, 0 }, /* 4 AccessDeniedException.message: String */
  { LC_T(9873, 13), LC_T(9857, 16), 221, LC_HEADER, 0,             0 }, /* 5 AccessDeniedException.xAmzErrorType: XAmazonErrorType */
  { LC_T(7944, 24), 0,              12,  LC_BODY,   0,             0 }, /* 6 AnswerMachineDetectionConfig.awaitAnswerMachinePrompt: Boolean */
  { LC_T(8793, 28), 0,              12,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 7 AnswerMachineDetectionConfig.enableAnswerMachineDetection: Boolean */
  { LC_T(7607, 3),  0,              15,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 8 Campaign.arn: CampaignArn */
  { LC_T(8116, 20), 0,              26,  LC_BODY,   0,             0 }, /* 9 Campaign.channelSubtypeConfig: ChannelSubtypeConfig */
  { LC_T(8234, 27), 0,              36,  LC_BODY,   0,             0 }, /* 10 Campaign.communicationLimitsOverride: CommunicationLimitsConfig */
  { LC_T(8261, 23), 0,              38,  LC_BODY,   0,             0 }, /* 11 Campaign.communicationTimeConfig: CommunicationTimeConfig */
  { LC_T(8307, 22), 0,              7,   LC_BODY,   0,             0 }, /* 12 Campaign.connectCampaignFlowArn: Arn */
  { LC_T(8370, 17), 0,              100, LC_BODY,   LC_M_REQUIRED, 0 }, /* 13 Campaign.connectInstanceId: InstanceId */
  { LC_T(8886, 17), 0,              72,  LC_BODY,   0,             0 }, /* 14 Campaign.entryLimitsConfig: EntryLimitsConfig */
  { LC_T(9016, 2),  0,              18,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 15 Campaign.id: CampaignId */
  { LC_T(9289, 4),  0,              19,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 16 Campaign.name: CampaignName */
  { LC_T(9536, 8),  0,              166, LC_BODY,   0,             0 }, /* 17 Campaign.schedule: Schedule */
  { LC_T(9627, 6),  0,              174, LC_BODY,   0,             0 }, /* 18 Campaign.source: Source */
  { LC_T(9727, 4),  0,              190, LC_BODY,   0,             0 }, /* 19 Campaign.tags: TagMap */
  { LC_T(9792, 4),  0,              78,  LC_BODY,   0,             0 }, /* 20 Campaign.type: ExternalCampaignType */
  { LC_T(9018, 16), 0,              101, LC_BODY,   0,             0 }, /* 21 CampaignFilters.instanceIdFilter: InstanceIdFilter */
  { LC_T(7607, 3),  0,              15,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 22 CampaignSummary.arn: CampaignArn */
  { LC_T(8160, 15), 0,              27,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 23 CampaignSummary.channelSubtypes: ChannelSubtypeList */
  { LC_T(8307, 22), 0,              7,   LC_BODY,   0,             0 }, /* 24 CampaignSummary.connectCampaignFlowArn: Arn */
  { LC_T(8370, 17), 0,              100, LC_BODY,   LC_M_REQUIRED, 0 }, /* 25 CampaignSummary.connectInstanceId: InstanceId */
  { LC_T(8886, 17), 0,              72,  LC_BODY,   0,             0 }, /* 26 CampaignSummary.entryLimitsConfig: EntryLimitsConfig */
  { LC_T(9016, 2),  0,              18,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 27 CampaignSummary.id: CampaignId */
  { LC_T(9289, 4),  0,              19,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 28 CampaignSummary.name: CampaignName */
  { LC_T(9536, 8),  0,              166, LC_BODY,   0,             0 }, /* 29 CampaignSummary.schedule: Schedule */
  { LC_T(9792, 4),  0,              78,  LC_BODY,   0,             0 }, /* 30 CampaignSummary.type: ExternalCampaignType */
  { LC_T(9810, 22), 0,              216, LC_BODY,   0,             0 }, /* 31 ChannelContext.webNotificationContext: WebNotificationContext */
  { LC_T(8788, 5),  0,              63,  LC_BODY,   0,             0 }, /* 32 ChannelSubtypeConfig.email: EmailChannelSubtypeConfig */
  { LC_T(9624, 3),  0,              170, LC_BODY,   0,             0 }, /* 33 ChannelSubtypeConfig.sms: SmsChannelSubtypeConfig */
  { LC_T(9741, 9),  0,              194, LC_BODY,   0,             0 }, /* 34 ChannelSubtypeConfig.telephony: TelephonyChannelSubtypeConfig */
  { LC_T(9832, 8),  0,              217, LC_BODY,   0,             0 }, /* 35 ChannelSubtypeConfig.whatsApp: WhatsAppChannelSubtypeConfig */
  { LC_T(8788, 5),  0,              64,  LC_BODY,   0,             0 }, /* 36 ChannelSubtypeParameters.email: EmailChannelSubtypeParameters */
  { LC_T(9624, 3),  0,              171, LC_BODY,   0,             0 }, /* 37 ChannelSubtypeParameters.sms: SmsChannelSubtypeParameters */
  { LC_T(9741, 9),  0,              195, LC_BODY,   0,             0 }, /* 38 ChannelSubtypeParameters.telephony: TelephonyChannelSubtypeParameters */
  { LC_T(9832, 8),  0,              218, LC_BODY,   0,             0 }, /* 39 ChannelSubtypeParameters.whatsApp: WhatsAppChannelSubtypeParameters */
  { LC_T(8996, 9),  0,              31,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 40 CommunicationLimit.frequency: CommunicationLimitFrequencyInteger */
  { LC_T(9223, 20), 0,              33,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 41 CommunicationLimit.maxCountPerRecipient: CommunicationLimitMaxCountPerRecipientInteger */
  { LC_T(9799, 4),  0,              34,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 42 CommunicationLimit.unit: CommunicationLimitTimeUnit */
  { LC_T(8211, 23), 0,              32,  LC_BODY,   0,             0 }, /* 43 CommunicationLimits.communicationLimitsList: CommunicationLimitList */
  { LC_T(7551, 18), 0,              35,  LC_BODY,   0,             0 }, /* 44 CommunicationLimitsConfig.allChannelSubtypes: CommunicationLimits */
  { LC_T(9034, 22), 0,              103, LC_BODY,   0,             0 }, /* 45 CommunicationLimitsConfig.instanceLimitsHandling: InstanceLimitsHandling */
  { LC_T(8788, 5),  0,              202, LC_BODY,   0,             0 }, /* 46 CommunicationTimeConfig.email: TimeWindow */
  { LC_T(9155, 19), 0,              127, LC_BODY,   LC_M_REQUIRED, 0 }, /* 47 CommunicationTimeConfig.localTimeZoneConfig: LocalTimeZoneConfig */
  { LC_T(9624, 3),  0,              202, LC_BODY,   0,             0 }, /* 48 CommunicationTimeConfig.sms: TimeWindow */
  { LC_T(9741, 9),  0,              202, LC_BODY,   0,             0 }, /* 49 CommunicationTimeConfig.telephony: TimeWindow */
  { LC_T(9832, 8),  0,              202, LC_BODY,   0,             0 }, /* 50 CommunicationTimeConfig.whatsApp: TimeWindow */
  { LC_T(9266, 7),  0,              181, LC_BODY,   LC_M_REQUIRED, 0 }, /* 51 ConflictException.message: String */
  { LC_T(9873, 13), LC_T(9857, 16), 221, LC_HEADER, 0,             0 }, /* 52 ConflictException.xAmzErrorType: XAmazonErrorType */
  { LC_T(8116, 20), 0,              26,  LC_BODY,   0,             0 }, /* 53 CreateCampaignRequest.channelSubtypeConfig: ChannelSubtypeConfig */
  { LC_T(8234, 27), 0,              36,  LC_BODY,   0,             0 }, /* 54 CreateCampaignRequest.communicationLimitsOverride: CommunicationLimitsConfig */
  { LC_T(8261, 23), 0,              38,  LC_BODY,   0,             0 }, /* 55 CreateCampaignRequest.communicationTimeConfig: CommunicationTimeConfig */
  { LC_T(8307, 22), 0,              7,   LC_BODY,   0,             0 }, /* 56 CreateCampaignRequest.connectCampaignFlowArn: Arn */
  { LC_T(8370, 17), 0,              100, LC_BODY,   LC_M_REQUIRED, 0 }, /* 57 CreateCampaignRequest.connectInstanceId: InstanceId */
  { LC_T(8886, 17), 0,              72,  LC_BODY,   0,             0 }, /* 58 CreateCampaignRequest.entryLimitsConfig: EntryLimitsConfig */
  { LC_T(9289, 4),  0,              19,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 59 CreateCampaignRequest.name: CampaignName */
  { LC_T(9536, 8),  0,              166, LC_BODY,   0,             0 }, /* 60 CreateCampaignRequest.schedule: Schedule */
  { LC_T(9627, 6),  0,              174, LC_BODY,   0,             0 }, /* 61 CreateCampaignRequest.source: Source */
  { LC_T(9727, 4),  0,              190, LC_BODY,   0,             0 }, /* 62 CreateCampaignRequest.tags: TagMap */
  { LC_T(9792, 4),  0,              78,  LC_BODY,   0,             0 }, /* 63 CreateCampaignRequest.type: ExternalCampaignType */
  { LC_T(7607, 3),  0,              15,  LC_BODY,   0,             0 }, /* 64 CreateCampaignResponse.arn: CampaignArn */
  { LC_T(9016, 2),  0,              18,  LC_BODY,   0,             0 }, /* 65 CreateCampaignResponse.id: CampaignId */
  { LC_T(9727, 4),  0,              190, LC_BODY,   0,             0 }, /* 66 CreateCampaignResponse.tags: TagMap */
  { LC_T(8762, 9),  0,              7,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 67 CustomerProfilesIntegrationConfig.domainArn: Arn */
  { LC_T(9302, 15), 0,              134, LC_BODY,   LC_M_REQUIRED, 0 }, /* 68 CustomerProfilesIntegrationConfig.objectTypeNames: ObjectTypeNamesMap */
  { LC_T(8762, 9),  0,              7,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 69 CustomerProfilesIntegrationIdentifier.domainArn: Arn */
  { LC_T(8762, 9),  0,              7,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 70 CustomerProfilesIntegrationSummary.domainArn: Arn */
  { LC_T(9302, 15), 0,              134, LC_BODY,   LC_M_REQUIRED, 0 }, /* 71 CustomerProfilesIntegrationSummary.objectTypeNames: ObjectTypeNamesMap */
  { LC_T(8102, 14), 0,              25,  LC_QUERY,  LC_M_REQUIRED, 0 }, /* 72 DeleteCampaignChannelSubtypeConfigRequest.channelSubtype: ChannelSubtype */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 73 DeleteCampaignChannelSubtypeConfigRequest.id: CampaignId */
  { LC_T(8284, 6),  0,              37,  LC_QUERY,  LC_M_REQUIRED, 0 }, /* 74 DeleteCampaignCommunicationLimitsRequest.config: CommunicationLimitsConfigType */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 75 DeleteCampaignCommunicationLimitsRequest.id: CampaignId */
  { LC_T(8284, 6),  0,              39,  LC_QUERY,  LC_M_REQUIRED, 0 }, /* 76 DeleteCampaignCommunicationTimeRequest.config: CommunicationTimeConfigType */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 77 DeleteCampaignCommunicationTimeRequest.id: CampaignId */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 78 DeleteCampaignEntryLimitsRequest.id: CampaignId */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 79 DeleteCampaignRequest.id: CampaignId */
  { LC_T(8018, 22), 0,              16,  LC_QUERY,  0,             0 }, /* 80 DeleteConnectInstanceConfigRequest.campaignDeletionPolicy: CampaignDeletionPolicy */
  { LC_T(8370, 17), 0,              100, LC_URI,    LC_M_REQUIRED, 0 }, /* 81 DeleteConnectInstanceConfigRequest.connectInstanceId: InstanceId */
  { LC_T(8370, 17), 0,              100, LC_URI,    LC_M_REQUIRED, 0 }, /* 82 DeleteConnectInstanceIntegrationRequest.connectInstanceId: InstanceId */
  { LC_T(9073, 21), 0,              108, LC_BODY,   LC_M_REQUIRED, 0 }, /* 83 DeleteConnectInstanceIntegrationRequest.integrationIdentifier: IntegrationIdentifier */
  { LC_T(8370, 17), 0,              100, LC_URI,    LC_M_REQUIRED, 0 }, /* 84 DeleteInstanceOnboardingJobRequest.connectInstanceId: InstanceId */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 85 DescribeCampaignRequest.id: CampaignId */
  { LC_T(8010, 8),  0,              14,  LC_BODY,   0,             0 }, /* 86 DescribeCampaignResponse.campaign: Campaign */
  { LC_T(8080, 8),  0,              23,  LC_BODY,   0,             0 }, /* 87 EmailChannelSubtypeConfig.capacity: Capacity */
  { LC_T(8681, 21), 0,              66,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 88 EmailChannelSubtypeConfig.defaultOutboundConfig: EmailOutboundConfig */
  { LC_T(9334, 12), 0,              67,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 89 EmailChannelSubtypeConfig.outboundMode: EmailOutboundMode */
  { LC_T(8435, 25), 0,              62,  LC_BODY,   0,             0 }, /* 90 EmailChannelSubtypeParameters.connectSourceEmailAddress: EmailAddress */
  { LC_T(8717, 23), 0,              62,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 91 EmailChannelSubtypeParameters.destinationEmailAddress: EmailAddress */
  { LC_T(9750, 11), 0,              7,   LC_BODY,   0,             0 }, /* 92 EmailChannelSubtypeParameters.templateArn: Arn */
  { LC_T(9761, 18), 0,              10,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 93 EmailChannelSubtypeParameters.templateParameters: Attributes */
  { LC_T(8435, 25), 0,              62,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 94 EmailOutboundConfig.connectSourceEmailAddress: EmailAddress */
  { LC_T(9633, 29), 0,              65,  LC_BODY,   0,             0 }, /* 95 EmailOutboundConfig.sourceEmailAddressDisplayName: EmailDisplayName */
  { LC_T(9840, 17), 0,              7,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 96 EmailOutboundConfig.wisdomTemplateArn: Arn */
  { LC_T(7542, 9),  0,              5,   LC_BODY,   0,             0 }, /* 97 EmailOutboundMode.agentless: AgentlessConfig */
  { LC_T(8821, 7),  0,              68,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 98 EncryptionConfig.enabled: Enabled */
  { LC_T(8844, 14), 0,              71,  LC_BODY,   0,             0 }, /* 99 EncryptionConfig.encryptionType: EncryptionType */
  { LC_T(9127, 6),  0,              70,  LC_BODY,   0,             0 }, /* 100 EncryptionConfig.keyArn: EncryptionKey */
  { LC_T(9243, 13), 0,              73,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 101 EntryLimitsConfig.maxEntryCount: EntryLimitsConfigMaxEntryCountInteger */
  { LC_T(9273, 16), 0,              115, LC_BODY,   LC_M_REQUIRED, 0 }, /* 102 EntryLimitsConfig.minEntryInterval: Iso8601Duration */
  { LC_T(8620, 25), 0,              7,   LC_BODY,   0,             0 }, /* 103 EventTrigger.customerProfilesDomainArn: Arn */
  { LC_T(8088, 14), 0,              24,  LC_BODY,   0,             0 }, /* 104 EventTriggerContext.channelContext: ChannelContext */
  { LC_T(9662, 11), 0,              175, LC_BODY,   0,             0 }, /* 105 EventTriggerContext.sourceEvent: SourceEvent */
  { LC_T(8040, 10), 0,              18,  LC_BODY,   0,             0 }, /* 106 FailedCampaignStateResponse.campaignId: CampaignId */
  { LC_T(8978, 11), 0,              86,  LC_BODY,   0,             0 }, /* 107 FailedCampaignStateResponse.failureCode: GetCampaignStateBatchFailureCode */
  { LC_T(8175, 11), 0,              29,  LC_BODY,   0,             0 }, /* 108 FailedProfileOutboundRequest.clientToken: ClientToken */
  { LC_T(8978, 11), 0,              145, LC_BODY,   0,             0 }, /* 109 FailedProfileOutboundRequest.failureCode: ProfileOutboundRequestFailureCode */
  { LC_T(9016, 2),  0,              146, LC_BODY,   0,             0 }, /* 110 FailedProfileOutboundRequest.id: ProfileOutboundRequestId */
  { LC_T(8175, 11), 0,              29,  LC_BODY,   0,             0 }, /* 111 FailedRequest.clientToken: ClientToken */
  { LC_T(8978, 11), 0,              85,  LC_BODY,   0,             0 }, /* 112 FailedRequest.failureCode: FailureCode */
  { LC_T(9016, 2),  0,              61,  LC_BODY,   0,             0 }, /* 113 FailedRequest.id: DialRequestId */
  { LC_T(8050, 11), 0,              88,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 114 GetCampaignStateBatchRequest.campaignIds: GetCampaignStateBatchRequestCampaignIdsList */
  { LC_T(8964, 14), 0,              80,  LC_BODY,   0,             0 }, /* 115 GetCampaignStateBatchResponse.failedRequests: FailedCampaignStateResponseList */
  { LC_T(9702, 18), 0,              183, LC_BODY,   0,             0 }, /* 116 GetCampaignStateBatchResponse.successfulRequests: SuccessfulCampaignStateResponseList */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 117 GetCampaignStateRequest.id: CampaignId */
  { LC_T(9691, 5),  0,              20,  LC_BODY,   0,             0 }, /* 118 GetCampaignStateResponse.state: CampaignState */
  { LC_T(8370, 17), 0,              100, LC_URI,    LC_M_REQUIRED, 0 }, /* 119 GetConnectInstanceConfigRequest.connectInstanceId: InstanceId */
  { LC_T(8349, 21), 0,              99,  LC_BODY,   0,             0 }, /* 120 GetConnectInstanceConfigResponse.connectInstanceConfig: InstanceConfig */
  { LC_T(8370, 17), 0,              100, LC_URI,    LC_M_REQUIRED, 0 }, /* 121 GetInstanceCommunicationLimitsRequest.connectInstanceId: InstanceId */
  { LC_T(8186, 25), 0,              98,  LC_BODY,   0,             0 }, /* 122 GetInstanceCommunicationLimitsResponse.communicationLimitsConfig: InstanceCommunicationLimitsConfig */
  { LC_T(8370, 17), 0,              100, LC_URI,    LC_M_REQUIRED, 0 }, /* 123 GetInstanceOnboardingJobStatusRequest.connectInstanceId: InstanceId */
  { LC_T(8387, 34), 0,              105, LC_BODY,   0,             0 }, /* 124 GetInstanceOnboardingJobStatusResponse.connectInstanceOnboardingJobStatus: InstanceOnboardingJobStatus */
  { LC_T(7551, 18), 0,              35,  LC_BODY,   0,             0 }, /* 125 InstanceCommunicationLimitsConfig.allChannelSubtypes: CommunicationLimits */
  { LC_T(8370, 17), 0,              100, LC_BODY,   LC_M_REQUIRED, 0 }, /* 126 InstanceConfig.connectInstanceId: InstanceId */
  { LC_T(8828, 16), 0,              69,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 127 InstanceConfig.encryptionConfig: EncryptionConfig */
  { LC_T(9568, 20), 0,              167, LC_BODY,   LC_M_REQUIRED, 0 }, /* 128 InstanceConfig.serviceLinkedRoleArn: ServiceLinkedRoleArn */
  { LC_T(9326, 8),  0,              102, LC_BODY,   LC_M_REQUIRED, 0 }, /* 129 InstanceIdFilter.operator: InstanceIdFilterOperator */
  { LC_T(9805, 5),  0,              100, LC_BODY,   LC_M_REQUIRED, 0 }, /* 130 InstanceIdFilter.value: InstanceId */
  { LC_T(8370, 17), 0,              100, LC_BODY,   LC_M_REQUIRED, 0 }, /* 131 InstanceOnboardingJobStatus.connectInstanceId: InstanceId */
  { LC_T(8978, 11), 0,              104, LC_BODY,   0,             0 }, /* 132 InstanceOnboardingJobStatus.failureCode: InstanceOnboardingJobFailureCode */
  { LC_T(9696, 6),  0,              106, LC_BODY,   LC_M_REQUIRED, 0 }, /* 133 InstanceOnboardingJobStatus.status: InstanceOnboardingJobStatusCode */
  { LC_T(8604, 16), 0,              45,  LC_BODY,   0,             0 }, /* 134 IntegrationConfig.customerProfiles: CustomerProfilesIntegrationConfig */
  { LC_T(9149, 6),  0,              118, LC_BODY,   0,             0 }, /* 135 IntegrationConfig.lambda: LambdaIntegrationConfig */
  { LC_T(9455, 8),  0,              155, LC_BODY,   0,             0 }, /* 136 IntegrationConfig.qConnect: QConnectIntegrationConfig */
  { LC_T(8604, 16), 0,              46,  LC_BODY,   0,             0 }, /* 137 IntegrationIdentifier.customerProfiles: CustomerProfilesIntegrationIdentifier */
  { LC_T(9149, 6),  0,              119, LC_BODY,   0,             0 }, /* 138 IntegrationIdentifier.lambda: LambdaIntegrationIdentifier */
  { LC_T(9455, 8),  0,              156, LC_BODY,   0,             0 }, /* 139 IntegrationIdentifier.qConnect: QConnectIntegrationIdentifier */
  { LC_T(8604, 16), 0,              47,  LC_BODY,   0,             0 }, /* 140 IntegrationSummary.customerProfiles: CustomerProfilesIntegrationSummary */
  { LC_T(9149, 6),  0,              120, LC_BODY,   0,             0 }, /* 141 IntegrationSummary.lambda: LambdaIntegrationSummary */
  { LC_T(9455, 8),  0,              157, LC_BODY,   0,             0 }, /* 142 IntegrationSummary.qConnect: QConnectIntegrationSummary */
  { LC_T(9266, 7),  0,              181, LC_BODY,   LC_M_REQUIRED, 0 }, /* 143 InternalServerException.message: String */
  { LC_T(9873, 13), LC_T(9857, 16), 221, LC_HEADER, 0,             0 }, /* 144 InternalServerException.xAmzErrorType: XAmazonErrorType */
  { LC_T(9266, 7),  0,              181, LC_BODY,   LC_M_REQUIRED, 0 }, /* 145 InvalidCampaignStateException.message: String */
  { LC_T(9691, 5),  0,              20,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 146 InvalidCampaignStateException.state: CampaignState */
  { LC_T(9873, 13), LC_T(9857, 16), 221, LC_HEADER, 0,             0 }, /* 147 InvalidCampaignStateException.xAmzErrorType: XAmazonErrorType */
  { LC_T(9266, 7),  0,              181, LC_BODY,   LC_M_REQUIRED, 0 }, /* 148 InvalidStateException.message: String */
  { LC_T(9873, 13), LC_T(9857, 16), 221, LC_HEADER, 0,             0 }, /* 149 InvalidStateException.xAmzErrorType: XAmazonErrorType */
  { LC_T(9005, 11), 0,              117, LC_BODY,   LC_M_REQUIRED, 0 }, /* 150 LambdaIntegrationConfig.functionArn: LambdaArn */
  { LC_T(9005, 11), 0,              117, LC_BODY,   LC_M_REQUIRED, 0 }, /* 151 LambdaIntegrationIdentifier.functionArn: LambdaArn */
  { LC_T(9005, 11), 0,              117, LC_BODY,   LC_M_REQUIRED, 0 }, /* 152 LambdaIntegrationSummary.functionArn: LambdaArn */
  { LC_T(8989, 7),  0,              17,  LC_BODY,   0,             0 }, /* 153 ListCampaignsRequest.filters: CampaignFilters */
  { LC_T(9256, 10), 0,              131, LC_BODY,   0,             0 }, /* 154 ListCampaignsRequest.maxResults: MaxResults */
  { LC_T(9293, 9),  0,              132, LC_BODY,   0,             0 }, /* 155 ListCampaignsRequest.nextToken: NextToken */
  { LC_T(8061, 19), 0,              22,  LC_BODY,   0,             0 }, /* 156 ListCampaignsResponse.campaignSummaryList: CampaignSummaryList */
  { LC_T(9293, 9),  0,              132, LC_BODY,   0,             0 }, /* 157 ListCampaignsResponse.nextToken: NextToken */
  { LC_T(8370, 17), 0,              100, LC_URI,    LC_M_REQUIRED, 0 }, /* 158 ListConnectInstanceIntegrationsRequest.connectInstanceId: InstanceId */
  { LC_T(9256, 10), 0,              131, LC_QUERY,  0,             0 }, /* 159 ListConnectInstanceIntegrationsRequest.maxResults: MaxResults */
  { LC_T(9293, 9),  0,              132, LC_QUERY,  0,             0 }, /* 160 ListConnectInstanceIntegrationsRequest.nextToken: NextToken */
  { LC_T(9094, 22), 0,              110, LC_BODY,   0,             0 }, /* 161 ListConnectInstanceIntegrationsResponse.integrationSummaryList: IntegrationSummaryList */
  { LC_T(9293, 9),  0,              132, LC_BODY,   0,             0 }, /* 162 ListConnectInstanceIntegrationsResponse.nextToken: NextToken */
  { LC_T(7607, 3),  0,              7,   LC_URI,    LC_M_REQUIRED, 0 }, /* 163 ListTagsForResourceRequest.arn: Arn */
  { LC_T(9727, 4),  0,              190, LC_BODY,   0,             0 }, /* 164 ListTagsForResourceResponse.tags: TagMap */
  { LC_T(8702, 15), 0,              203, LC_BODY,   0,             0 }, /* 165 LocalTimeZoneConfig.defaultTimeZone: TimeZone */
  { LC_T(9174, 22), 0,              128, LC_BODY,   0,             0 }, /* 166 LocalTimeZoneConfig.localTimeZoneDetection: LocalTimeZoneDetection */
  { LC_T(9196, 27), 0,              129, LC_BODY,   0,             0 }, /* 167 LocalTimeZoneConfig.localTimeZoneDetectionScope: LocalTimeZoneDetectionScope */
  { LC_T(8671, 10), 0,              48,  LC_BODY,   0,             0 }, /* 168 OpenHours.dailyHours: DailyHours */
  { LC_T(8136, 24), 0,              28,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 169 OutboundRequest.channelSubtypeParameters: ChannelSubtypeParameters */
  { LC_T(8175, 11), 0,              29,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 170 OutboundRequest.clientToken: ClientToken */
  { LC_T(8950, 14), 0,              201, LC_BODY,   LC_M_REQUIRED, 0 }, /* 171 OutboundRequest.expirationTime: TimeStamp */
  { LC_T(7515, 15), 0,              0,   LC_BODY,   0,             0 }, /* 172 PacingStrategy.abandonmentRate: AbandonmentRatePacingConfig */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 173 PauseCampaignRequest.id: CampaignId */
  { LC_T(7982, 19), 0,              11,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 174 PredictiveConfig.bandwidthAllocation: BandwidthAllocation */
  { LC_T(9362, 16), 0,              139, LC_BODY,   0,             0 }, /* 175 PredictiveConfig.pacingStrategies: PacingStrategyList */
  { LC_T(7530, 12), 0,              4,   LC_BODY,   0,             0 }, /* 176 PreviewConfig.agentActions: AgentActions */
  { LC_T(7982, 19), 0,              11,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 177 PreviewConfig.bandwidthAllocation: BandwidthAllocation */
  { LC_T(9779, 13), 0,              204, LC_BODY,   LC_M_REQUIRED, 0 }, /* 178 PreviewConfig.timeoutConfig: TimeoutConfig */
  { LC_T(8175, 11), 0,              29,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 179 ProfileOutboundRequest.clientToken: ClientToken */
  { LC_T(8931, 19), 0,              76,  LC_BODY,   0,             0 }, /* 180 ProfileOutboundRequest.eventTriggerContext: EventTriggerContext */
  { LC_T(8950, 14), 0,              201, LC_BODY,   0,             0 }, /* 181 ProfileOutboundRequest.expirationTime: TimeStamp */
  { LC_T(9395, 9),  0,              143, LC_BODY,   LC_M_REQUIRED, 0 }, /* 182 ProfileOutboundRequest.profileId: ProfileId */
  { LC_T(7982, 19), 0,              11,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 183 ProgressiveConfig.bandwidthAllocation: BandwidthAllocation */
  { LC_T(8370, 17), 0,              100, LC_URI,    LC_M_REQUIRED, 0 }, /* 184 PutConnectInstanceIntegrationRequest.connectInstanceId: InstanceId */
  { LC_T(9056, 17), 0,              107, LC_BODY,   LC_M_REQUIRED, 0 }, /* 185 PutConnectInstanceIntegrationRequest.integrationConfig: IntegrationConfig */
  { LC_T(8186, 25), 0,              98,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 186 PutInstanceCommunicationLimitsRequest.communicationLimitsConfig: InstanceCommunicationLimitsConfig */
  { LC_T(8370, 17), 0,              100, LC_URI,    LC_M_REQUIRED, 0 }, /* 187 PutInstanceCommunicationLimitsRequest.connectInstanceId: InstanceId */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 188 PutOutboundRequestBatchRequest.id: CampaignId */
  { LC_T(9346, 16), 0,              137, LC_BODY,   LC_M_REQUIRED, 0 }, /* 189 PutOutboundRequestBatchRequest.outboundRequests: OutboundRequestList */
  { LC_T(8964, 14), 0,              84,  LC_BODY,   0,             0 }, /* 190 PutOutboundRequestBatchResponse.failedRequests: FailedRequestList */
  { LC_T(9702, 18), 0,              187, LC_BODY,   0,             0 }, /* 191 PutOutboundRequestBatchResponse.successfulRequests: SuccessfulRequestList */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 192 PutProfileOutboundRequestBatchRequest.id: CampaignId */
  { LC_T(9404, 23), 0,              147, LC_BODY,   LC_M_REQUIRED, 0 }, /* 193 PutProfileOutboundRequestBatchRequest.profileOutboundRequests: ProfileOutboundRequestList */
  { LC_T(8964, 14), 0,              82,  LC_BODY,   0,             0 }, /* 194 PutProfileOutboundRequestBatchResponse.failedRequests: FailedProfileOutboundRequestList */
  { LC_T(9702, 18), 0,              185, LC_BODY,   0,             0 }, /* 195 PutProfileOutboundRequestBatchResponse.successfulRequests: SuccessfulProfileOutboundRequestList */
  { LC_T(9133, 16), 0,              7,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 196 QConnectIntegrationConfig.knowledgeBaseArn: Arn */
  { LC_T(9133, 16), 0,              7,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 197 QConnectIntegrationIdentifier.knowledgeBaseArn: Arn */
  { LC_T(9133, 16), 0,              7,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 198 QConnectIntegrationSummary.knowledgeBaseArn: Arn */
  { LC_T(9266, 7),  0,              181, LC_BODY,   LC_M_REQUIRED, 0 }, /* 199 ResourceNotFoundException.message: String */
  { LC_T(9873, 13), LC_T(9857, 16), 221, LC_HEADER, 0,             0 }, /* 200 ResourceNotFoundException.xAmzErrorType: XAmazonErrorType */
  { LC_T(8858, 7),  0,              114, LC_BODY,   LC_M_REQUIRED, 0 }, /* 201 RestrictedPeriod.endDate: Iso8601Date */
  { LC_T(9289, 4),  0,              162, LC_BODY,   0,             0 }, /* 202 RestrictedPeriod.name: RestrictedPeriodName */
  { LC_T(9673, 9),  0,              114, LC_BODY,   LC_M_REQUIRED, 0 }, /* 203 RestrictedPeriod.startDate: Iso8601Date */
  { LC_T(9488, 20), 0,              161, LC_BODY,   0,             0 }, /* 204 RestrictedPeriods.restrictedPeriodList: RestrictedPeriodList */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 205 ResumeCampaignRequest.id: CampaignId */
  { LC_T(8865, 7),  0,              201, LC_BODY,   LC_M_REQUIRED, 0 }, /* 206 Schedule.endTime: TimeStamp */
  { LC_T(9463, 16), 0,              115, LC_BODY,   0,             0 }, /* 207 Schedule.refreshFrequency: Iso8601Duration */
  { LC_T(9682, 9),  0,              201, LC_BODY,   LC_M_REQUIRED, 0 }, /* 208 Schedule.startTime: TimeStamp */
  { LC_T(9266, 7),  0,              181, LC_BODY,   LC_M_REQUIRED, 0 }, /* 209 ServiceQuotaExceededException.message: String */
  { LC_T(9873, 13), LC_T(9857, 16), 221, LC_HEADER, 0,             0 }, /* 210 ServiceQuotaExceededException.xAmzErrorType: XAmazonErrorType */
  { LC_T(8080, 8),  0,              23,  LC_BODY,   0,             0 }, /* 211 SmsChannelSubtypeConfig.capacity: Capacity */
  { LC_T(8681, 21), 0,              172, LC_BODY,   LC_M_REQUIRED, 0 }, /* 212 SmsChannelSubtypeConfig.defaultOutboundConfig: SmsOutboundConfig */
  { LC_T(9334, 12), 0,              173, LC_BODY,   LC_M_REQUIRED, 0 }, /* 213 SmsChannelSubtypeConfig.outboundMode: SmsOutboundMode */
  { LC_T(8484, 27), 0,              7,   LC_BODY,   0,             0 }, /* 214 SmsChannelSubtypeParameters.connectSourcePhoneNumberArn: Arn */
  { LC_T(8740, 22), 0,              60,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 215 SmsChannelSubtypeParameters.destinationPhoneNumber: DestinationPhoneNumber */
  { LC_T(9750, 11), 0,              7,   LC_BODY,   0,             0 }, /* 216 SmsChannelSubtypeParameters.templateArn: Arn */
  { LC_T(9761, 18), 0,              10,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 217 SmsChannelSubtypeParameters.templateParameters: Attributes */
  { LC_T(8484, 27), 0,              7,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 218 SmsOutboundConfig.connectSourcePhoneNumberArn: Arn */
  { LC_T(9840, 17), 0,              7,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 219 SmsOutboundConfig.wisdomTemplateArn: Arn */
  { LC_T(7542, 9),  0,              5,   LC_BODY,   0,             0 }, /* 220 SmsOutboundMode.agentless: AgentlessConfig */
  { LC_T(8645, 26), 0,              7,   LC_BODY,   0,             0 }, /* 221 Source.customerProfilesSegmentArn: Arn */
  { LC_T(8919, 12), 0,              75,  LC_BODY,   0,             0 }, /* 222 Source.eventTrigger: EventTrigger */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 223 StartCampaignRequest.id: CampaignId */
  { LC_T(8370, 17), 0,              100, LC_URI,    LC_M_REQUIRED, 0 }, /* 224 StartInstanceOnboardingJobRequest.connectInstanceId: InstanceId */
  { LC_T(8828, 16), 0,              69,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 225 StartInstanceOnboardingJobRequest.encryptionConfig: EncryptionConfig */
  { LC_T(8387, 34), 0,              105, LC_BODY,   0,             0 }, /* 226 StartInstanceOnboardingJobResponse.connectInstanceOnboardingJobStatus: InstanceOnboardingJobStatus */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 227 StopCampaignRequest.id: CampaignId */
  { LC_T(8040, 10), 0,              18,  LC_BODY,   0,             0 }, /* 228 SuccessfulCampaignStateResponse.campaignId: CampaignId */
  { LC_T(9691, 5),  0,              20,  LC_BODY,   0,             0 }, /* 229 SuccessfulCampaignStateResponse.state: CampaignState */
  { LC_T(8175, 11), 0,              29,  LC_BODY,   0,             0 }, /* 230 SuccessfulProfileOutboundRequest.clientToken: ClientToken */
  { LC_T(9016, 2),  0,              146, LC_BODY,   0,             0 }, /* 231 SuccessfulProfileOutboundRequest.id: ProfileOutboundRequestId */
  { LC_T(8175, 11), 0,              29,  LC_BODY,   0,             0 }, /* 232 SuccessfulRequest.clientToken: ClientToken */
  { LC_T(9016, 2),  0,              61,  LC_BODY,   0,             0 }, /* 233 SuccessfulRequest.id: DialRequestId */
  { LC_T(7607, 3),  0,              7,   LC_URI,    LC_M_REQUIRED, 0 }, /* 234 TagResourceRequest.arn: Arn */
  { LC_T(9727, 4),  0,              190, LC_BODY,   LC_M_REQUIRED, 0 }, /* 235 TagResourceRequest.tags: TagMap */
  { LC_T(8080, 8),  0,              23,  LC_BODY,   0,             0 }, /* 236 TelephonyChannelSubtypeConfig.capacity: Capacity */
  { LC_T(8421, 14), 0,              158, LC_BODY,   0,             0 }, /* 237 TelephonyChannelSubtypeConfig.connectQueueId: QueueId */
  { LC_T(8681, 21), 0,              196, LC_BODY,   LC_M_REQUIRED, 0 }, /* 238 TelephonyChannelSubtypeConfig.defaultOutboundConfig: TelephonyOutboundConfig */
  { LC_T(9334, 12), 0,              197, LC_BODY,   LC_M_REQUIRED, 0 }, /* 239 TelephonyChannelSubtypeConfig.outboundMode: TelephonyOutboundMode */
  { LC_T(7569, 28), 0,              6,   LC_BODY,   0,             0 }, /* 240 TelephonyChannelSubtypeParameters.answerMachineDetectionConfig: AnswerMachineDetectionConfig */
  { LC_T(7930, 10), 0,              10,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 241 TelephonyChannelSubtypeParameters.attributes: Attributes */
  { LC_T(8460, 24), 0,              176, LC_BODY,   0,             0 }, /* 242 TelephonyChannelSubtypeParameters.connectSourcePhoneNumber: SourcePhoneNumber */
  { LC_T(8740, 22), 0,              60,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 243 TelephonyChannelSubtypeParameters.destinationPhoneNumber: DestinationPhoneNumber */
  { LC_T(9525, 11), 0,              165, LC_BODY,   0,             0 }, /* 244 TelephonyChannelSubtypeParameters.ringTimeout: RingTimeout */
  { LC_T(7569, 28), 0,              6,   LC_BODY,   0,             0 }, /* 245 TelephonyOutboundConfig.answerMachineDetectionConfig: AnswerMachineDetectionConfig */
  { LC_T(8329, 20), 0,              42,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 246 TelephonyOutboundConfig.connectContactFlowId: ContactFlowId */
  { LC_T(8460, 24), 0,              176, LC_BODY,   0,             0 }, /* 247 TelephonyOutboundConfig.connectSourcePhoneNumber: SourcePhoneNumber */
  { LC_T(9525, 11), 0,              165, LC_BODY,   0,             0 }, /* 248 TelephonyOutboundConfig.ringTimeout: RingTimeout */
  { LC_T(7542, 9),  0,              5,   LC_BODY,   0,             0 }, /* 249 TelephonyOutboundMode.agentless: AgentlessConfig */
  { LC_T(9378, 10), 0,              141, LC_BODY,   0,             0 }, /* 250 TelephonyOutboundMode.predictive: PredictiveConfig */
  { LC_T(9388, 7),  0,              142, LC_BODY,   0,             0 }, /* 251 TelephonyOutboundMode.preview: PreviewConfig */
  { LC_T(9427, 11), 0,              148, LC_BODY,   0,             0 }, /* 252 TelephonyOutboundMode.progressive: ProgressiveConfig */
  { LC_T(9266, 7),  0,              181, LC_BODY,   LC_M_REQUIRED, 0 }, /* 253 ThrottlingException.message: String */
  { LC_T(9873, 13), LC_T(9857, 16), 221, LC_HEADER, 0,             0 }, /* 254 ThrottlingException.xAmzErrorType: XAmazonErrorType */
  { LC_T(8865, 7),  0,              116, LC_BODY,   LC_M_REQUIRED, 0 }, /* 255 TimeRange.endTime: Iso8601Time */
  { LC_T(9682, 9),  0,              116, LC_BODY,   LC_M_REQUIRED, 0 }, /* 256 TimeRange.startTime: Iso8601Time */
  { LC_T(9317, 9),  0,              135, LC_BODY,   LC_M_REQUIRED, 0 }, /* 257 TimeWindow.openHours: OpenHours */
  { LC_T(9508, 17), 0,              163, LC_BODY,   0,             0 }, /* 258 TimeWindow.restrictedPeriods: RestrictedPeriods */
  { LC_T(8771, 17), 0,              205, LC_BODY,   LC_M_REQUIRED, 0 }, /* 259 TimeoutConfig.durationInSeconds: TimeoutDuration */
  { LC_T(7607, 3),  0,              7,   LC_URI,    LC_M_REQUIRED, 0 }, /* 260 UntagResourceRequest.arn: Arn */
  { LC_T(9720, 7),  0,              189, LC_QUERY,  LC_M_REQUIRED, 0 }, /* 261 UntagResourceRequest.tagKeys: TagKeyList */
  { LC_T(8116, 20), 0,              26,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 262 UpdateCampaignChannelSubtypeConfigRequest.channelSubtypeConfig: ChannelSubtypeConfig */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 263 UpdateCampaignChannelSubtypeConfigRequest.id: CampaignId */
  { LC_T(8234, 27), 0,              36,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 264 UpdateCampaignCommunicationLimitsRequest.communicationLimitsOverride: CommunicationLimitsConfig */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 265 UpdateCampaignCommunicationLimitsRequest.id: CampaignId */
  { LC_T(8261, 23), 0,              38,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 266 UpdateCampaignCommunicationTimeRequest.communicationTimeConfig: CommunicationTimeConfig */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 267 UpdateCampaignCommunicationTimeRequest.id: CampaignId */
  { LC_T(8886, 17), 0,              72,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 268 UpdateCampaignEntryLimitsRequest.entryLimitsConfig: EntryLimitsConfig */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 269 UpdateCampaignEntryLimitsRequest.id: CampaignId */
  { LC_T(8307, 22), 0,              7,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 270 UpdateCampaignFlowAssociationRequest.connectCampaignFlowArn: Arn */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 271 UpdateCampaignFlowAssociationRequest.id: CampaignId */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 272 UpdateCampaignNameRequest.id: CampaignId */
  { LC_T(9289, 4),  0,              19,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 273 UpdateCampaignNameRequest.name: CampaignName */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 274 UpdateCampaignScheduleRequest.id: CampaignId */
  { LC_T(9536, 8),  0,              166, LC_BODY,   LC_M_REQUIRED, 0 }, /* 275 UpdateCampaignScheduleRequest.schedule: Schedule */
  { LC_T(9016, 2),  0,              18,  LC_URI,    LC_M_REQUIRED, 0 }, /* 276 UpdateCampaignSourceRequest.id: CampaignId */
  { LC_T(9627, 6),  0,              174, LC_BODY,   LC_M_REQUIRED, 0 }, /* 277 UpdateCampaignSourceRequest.source: Source */
  { LC_T(9266, 7),  0,              181, LC_BODY,   LC_M_REQUIRED, 0 }, /* 278 ValidationException.message: String */
  { LC_T(9873, 13), LC_T(9857, 16), 221, LC_HEADER, 0,             0 }, /* 279 ValidationException.xAmzErrorType: XAmazonErrorType */
  { LC_T(8001, 9),  0,              13,  LC_BODY,   0,             0 }, /* 280 WebNotificationContext.browserId: BrowserId */
  { LC_T(9588, 9),  0,              169, LC_BODY,   0,             0 }, /* 281 WebNotificationContext.sessionId: SessionId */
  { LC_T(8080, 8),  0,              23,  LC_BODY,   0,             0 }, /* 282 WhatsAppChannelSubtypeConfig.capacity: Capacity */
  { LC_T(8681, 21), 0,              219, LC_BODY,   LC_M_REQUIRED, 0 }, /* 283 WhatsAppChannelSubtypeConfig.defaultOutboundConfig: WhatsAppOutboundConfig */
  { LC_T(9334, 12), 0,              220, LC_BODY,   LC_M_REQUIRED, 0 }, /* 284 WhatsAppChannelSubtypeConfig.outboundMode: WhatsAppOutboundMode */
  { LC_T(8484, 27), 0,              7,   LC_BODY,   0,             0 }, /* 285 WhatsAppChannelSubtypeParameters.connectSourcePhoneNumberArn: Arn */
  { LC_T(8740, 22), 0,              60,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 286 WhatsAppChannelSubtypeParameters.destinationPhoneNumber: DestinationPhoneNumber */
  { LC_T(9750, 11), 0,              7,   LC_BODY,   0,             0 }, /* 287 WhatsAppChannelSubtypeParameters.templateArn: Arn */
  { LC_T(9761, 18), 0,              10,  LC_BODY,   LC_M_REQUIRED, 0 }, /* 288 WhatsAppChannelSubtypeParameters.templateParameters: Attributes */
  { LC_T(8484, 27), 0,              7,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 289 WhatsAppOutboundConfig.connectSourcePhoneNumberArn: Arn */
  { LC_T(9840, 17), 0,              7,   LC_BODY,   LC_M_REQUIRED, 0 }, /* 290 WhatsAppOutboundConfig.wisdomTemplateArn: Arn */
  { LC_T(7542, 9),  0,              5,   LC_BODY,   0,             0 }, /* 291 WhatsAppOutboundMode.agentless: AgentlessConfig */
};

static const lc_text enums[] = {
  LC_T(2103, 7),  /* 0 AgentAction: DISCARD */
  LC_T(5642, 10), /* 1 CampaignDeletionPolicy: RETAIN_ALL */
  LC_T(2093, 10), /* 2 CampaignDeletionPolicy: DELETE_ALL */
  LC_T(3863, 11), /* 3 CampaignState: Initialized */
  LC_T(5828, 7),  /* 4 CampaignState: Running */
  LC_T(5068, 6),  /* 5 CampaignState: Paused */
  LC_T(6200, 7),  /* 6 CampaignState: Stopped */
  LC_T(3112, 6),  /* 7 CampaignState: Failed */
  LC_T(1838, 9),  /* 8 CampaignState: Completed */
  LC_T(6385, 9),  /* 9 ChannelSubtype: TELEPHONY */
  LC_T(5843, 3),  /* 10 ChannelSubtype: SMS */
  LC_T(2729, 5),  /* 11 ChannelSubtype: EMAIL */
  LC_T(7245, 8),  /* 12 ChannelSubtype: WHATSAPP */
  LC_T(2084, 3),  /* 13 CommunicationLimitTimeUnit: DAY */
  LC_T(883, 20),  /* 14 CommunicationLimitsConfigType: ALL_CHANNEL_SUBTYPES */
  LC_T(6385, 9),  /* 15 CommunicationTimeConfigType: TELEPHONY */
  LC_T(5843, 3),  /* 16 CommunicationTimeConfigType: SMS */
  LC_T(2729, 5),  /* 17 CommunicationTimeConfigType: EMAIL */
  LC_T(7245, 8),  /* 18 CommunicationTimeConfigType: WHATSAPP */
  LC_T(1210, 19), /* 19 ConnectionStartPoint: CONNECTED_TO_SYSTEM */
  LC_T(3292, 14), /* 20 ConnectionStartPoint: GREETING_START */
  LC_T(3280, 12), /* 21 ConnectionStartPoint: GREETING_END */
  LC_T(4745, 6),  /* 22 DayOfWeek: MONDAY */
  LC_T(6402, 7),  /* 23 DayOfWeek: TUESDAY */
  LC_T(7236, 9),  /* 24 DayOfWeek: WEDNESDAY */
  LC_T(6394, 8),  /* 25 DayOfWeek: THURSDAY */
  LC_T(3106, 6),  /* 26 DayOfWeek: FRIDAY */
  LC_T(5835, 8),  /* 27 DayOfWeek: SATURDAY */
  LC_T(5855, 6),  /* 28 DayOfWeek: SUNDAY */
  LC_T(4290, 3),  /* 29 EncryptionType: KMS */
  LC_T(1237, 14), /* 30 EventType: Campaign-Email */
  LC_T(1273, 12), /* 31 EventType: Campaign-SMS */
  LC_T(1285, 18), /* 32 EventType: Campaign-Telephony */
  LC_T(1251, 22), /* 33 EventType: Campaign-Orchestration */
  LC_T(1327, 17), /* 34 EventType: Campaign-WhatsApp */
  LC_T(1303, 24), /* 35 EventType: Campaign-WebNotification */
  LC_T(4738, 7),  /* 36 ExternalCampaignType: MANAGED */
  LC_T(4283, 7),  /* 37 ExternalCampaignType: JOURNEY */
  LC_T(4213, 12), /* 38 FailureCode: InvalidInput */
  LC_T(5652, 16), /* 39 FailureCode: RequestThrottled */
  LC_T(6692, 12), /* 40 FailureCode: UnknownError */
  LC_T(1191, 19), /* 41 FailureCode: BufferLimitExceeded */
  LC_T(5668, 16), /* 42 GetCampaignStateBatchFailureCode: ResourceNotFound */
  LC_T(6692, 12), /* 43 GetCampaignStateBatchFailureCode: UnknownError */
  LC_T(3022, 2),  /* 44 InstanceIdFilterOperator: Eq */
  LC_T(4770, 6),  /* 45 InstanceLimitsHandling: OPT_IN */
  LC_T(4776, 7),  /* 46 InstanceLimitsHandling: OPT_OUT */
  LC_T(2734, 26), /* 47 InstanceOnboardingJobFailureCode: EVENT_BRIDGE_ACCESS_DENIED */
  LC_T(2760, 40), /* 48 InstanceOnboardingJobFailureCode: EVENT_BRIDGE_MANAGED_RULE_LIMIT_EXCEEDED */
  LC_T(3819, 17), /* 49 InstanceOnboardingJobFailureCode: IAM_ACCESS_DENIED */
  LC_T(4293, 17), /* 50 InstanceOnboardingJobFailureCode: KMS_ACCESS_DENIED */
  LC_T(4310, 17), /* 51 InstanceOnboardingJobFailureCode: KMS_KEY_NOT_FOUND */
  LC_T(3836, 16), /* 52 InstanceOnboardingJobFailureCode: INTERNAL_FAILURE */
  LC_T(3852, 11), /* 53 InstanceOnboardingJobStatusCode: IN_PROGRESS */
  LC_T(5846, 9),  /* 54 InstanceOnboardingJobStatusCode: SUCCEEDED */
  LC_T(3100, 6),  /* 55 InstanceOnboardingJobStatusCode: FAILED */
  LC_T(4964, 12), /* 56 LocalTimeZoneDetectionScope: PRIMARY_ONLY */
  LC_T(870, 13),  /* 57 LocalTimeZoneDetectionScope: ALL_AVAILABLE */
  LC_T(7393, 8),  /* 58 LocalTimeZoneDetectionType: ZIP_CODE */
  LC_T(903, 9),   /* 59 LocalTimeZoneDetectionType: AREA_CODE */
  LC_T(6692, 12), /* 60 ProfileOutboundRequestFailureCode: UnknownError */
  LC_T(5668, 16), /* 61 ProfileOutboundRequestFailureCode: ResourceNotFound */
  LC_T(1847, 8),  /* 62 ProfileOutboundRequestFailureCode: Conflict */
  LC_T(5652, 16), /* 63 ProfileOutboundRequestFailureCode: RequestThrottled */
  LC_T(4213, 12), /* 64 ProfileOutboundRequestFailureCode: InvalidInput */
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
  { 15, { 11, 1 }, { 12, 1 }, { 13, 1 }, { 14, 0 }, LC_T(9256, 10), 0 }, /* 0 ListCampaigns */
  { 16, { 14, 1 }, { 15, 1 }, { 16, 1 }, { 17, 0 }, LC_T(9256, 10), 0 }, /* 1 ListConnectInstanceIntegrations */
};

static const lc_text words[] = {
  LC_T(860, 10),  /* 0 apiVersion: 2024-04-23 */
  LC_T(7968, 14), /* 1 auth: aws.auth#sigv4 */
  LC_T(8290, 17), /* 2 endpointPrefix: connect-campaigns */
  LC_T(857, 3),   /* 3 jsonVersion: 1.1 */
  LC_T(9479, 9),  /* 4 protocol: rest-json */
  LC_T(9479, 9),  /* 5 protocols: rest-json */
  LC_T(1058, 30), /* 6 serviceFullName: AmazonConnectCampaignServiceV2 */
  LC_T(1872, 18), /* 7 serviceId: ConnectCampaignsV2 */
  LC_T(9803, 2),  /* 8 signatureVersion: v4 */
  LC_T(8290, 17), /* 9 signingName: connect-campaigns */
  LC_T(8529, 29), /* 10 uid: connectcampaignsv2-2024-04-23 */
  LC_T(9293, 9),  /* 11 ListCampaigns.input_token: nextToken */
  LC_T(9293, 9),  /* 12 ListCampaigns.output_token: nextToken */
  LC_T(8061, 19), /* 13 ListCampaigns.result_key: campaignSummaryList */
  LC_T(9293, 9),  /* 14 ListConnectInstanceIntegrations.input_token: nextToken */
  LC_T(9293, 9),  /* 15 ListConnectInstanceIntegrations.output_token: nextToken */
  LC_T(9094, 22), /* 16 ListConnectInstanceIntegrations.result_key: integrationSummaryList */
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
  .name = LC_T(8511, 18),
  .version = LC_T(860, 10),
  .endpoint_prefix = LC_T(8290, 17),
  .signing_name = LC_T(8290, 17),
  .facts = facts,
  .operations = operations,
  .shapes = shapes,
  .members = members,
  .enums = enums,
  .bounds = bounds,
  .paginators = paginators,
  .words = words,
  .refs = refs,
  .nfact = 11,
  .noperation = 37,
  .nshape = 222,
  .npaginator = 2
};
