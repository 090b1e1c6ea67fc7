/* written by tools/modelgen.lua from connectcases 2022-10-03; do not edit */
/* SPDX-License-Identifier: MIT */
#include "core/model.h"

#pragma GCC diagnostic ignored "-Woverlength-strings"

static const char text[] =
  "$|^.*[\\S]" /* 0 */
  "(?![aA][wW][sS]:)[a-zA-Z0-9 _.:/=+\\-@]+" /* 9 */
  "(?!aws:)[a-zA-Z+-=._:/]+" /* 48 */
  "([a-zA-Z0-9 _.:/=+\\-@]*)" /* 72 */
  "/domains-list" /* 96 */
  "/domains/{domainId}/case-event-configuration" /* 109 */
  "/domains/{domainId}/case-rules/{caseRuleId}" /* 153 */
  "/domains/{domainId}/cases-search" /* 196 */
  "/domains/{domainId}/cases/{caseId}/audit-history" /* 228 */
  "/domains/{domainId}/cases/{caseId}/related-items-search" /* 276 */
  "/domains/{domainId}/cases/{caseId}/related-items/{relatedItemId}" /* 331 */
  "/domains/{domainId}/fields-batch" /* 395 */
  "/domains/{domainId}/fields-list" /* 427 */
  "/domains/{domainId}/fields/{fieldId}/options-list" /* 458 */
  "/domains/{domainId}/layouts-list" /* 507 */
  "/domains/{domainId}/layouts/{layoutId}" /* 539 */
  "/domains/{domainId}/list-cases-for-contact" /* 577 */
  "/domains/{domainId}/related-items-search" /* 619 */
  "/domains/{domainId}/rules-batch" /* 659 */
  "/domains/{domainId}/rules-list/" /* 690 */
  "/domains/{domainId}/templates-list" /* 721 */
  "/domains/{domainId}/templates/{templateId}" /* 755 */
  "/tags/{arn}" /* 797 */
  "AccessDeniedException" /* 808 */
  "Active" /* 829 */
  "Amazon Connect Cases" /* 835 */
  "Asc" /* 855 */
  "AssociationTime" /* 858 */
  "AuditEventDateTime" /* 873 */
  "AuditEventFieldId" /* 891 */
  "AuditEventFieldList" /* 908 */
  "AuditEventFieldValueUnionStringValueString" /* 927 */
  "AuditEventId" /* 969 */
  "AuditEventPerformedBy" /* 981 */
  "AuditEventType" /* 1002 */
  "BasicLayout" /* 1016 */
  "BatchGetCaseRuleRequest" /* 1027 */
  "BatchGetCaseRuleResponseCaseRulesList" /* 1050 */
  "BatchGetCaseRuleResponseErrorsList" /* 1087 */
  "BatchGetCaseRuleResponseUnprocessedCaseRulesList" /* 1121 */
  "BatchGetFieldIdentifierList" /* 1169 */
  "BatchGetFieldRequest" /* 1196 */
  "BatchGetFieldResponseErrorsList" /* 1216 */
  "BatchGetFieldResponseFieldsList" /* 1247 */
  "BatchPutFieldOptionsRequestOptionsList" /* 1278 */
  "BatchPutFieldOptionsResponseErrorsList" /* 1316 */
  "BooleanConditionList" /* 1354 */
  "BooleanOperands" /* 1374 */
  "Case.Created" /* 1389 */
  "Case.Updated" /* 1401 */
  "CaseArn" /* 1413 */
  "CaseEventIncludedDataFieldsList" /* 1420 */
  "CaseField" /* 1451 */
  "CaseFilterAndAllList" /* 1460 */
  "CaseFilterOrAllList" /* 1480 */
  "CaseId" /* 1499 */
  "CaseRuleArn" /* 1505 */
  "CaseRuleDescription" /* 1516 */
  "CaseRuleDetails" /* 1535 */
  "CaseRuleError" /* 1550 */
  "CaseRuleIdentifierList" /* 1563 */
  "CaseRuleName" /* 1585 */
  "CaseRuleSummary" /* 1597 */
  "CaseSummary" /* 1612 */
  "CommentBodyTextType" /* 1623 */
  "CommentContent" /* 1642 */
  "CommentFilter" /* 1656 */
  "CommentUpdateContent" /* 1669 */
  "CompoundCondition" /* 1689 */
  "ConflictException" /* 1706 */
  "ConnectCaseContent" /* 1723 */
  "ConnectCaseFilter" /* 1741 */
  "ConnectCaseInputContent" /* 1758 */
  "ConnectCases" /* 1781 */
  "ConnectedToSystemTime" /* 1793 */
  "ContactArn" /* 1814 */
  "ContactContent" /* 1824 */
  "ContactFilterChannelList" /* 1838 */
  "CreateCaseRequestClientTokenString" /* 1862 */
  "CreateCaseRequestFieldsList" /* 1896 */
  "CreateCaseResponse" /* 1923 */
  "CreateCaseRuleRequest" /* 1941 */
  "CreateCaseRuleResponse" /* 1962 */
  "CreateDomainRequest" /* 1984 */
  "CreateDomainResponse" /* 2003 */
  "CreateFieldRequest" /* 2023 */
  "CreateFieldResponse" /* 2041 */
  "CreateLayoutRequest" /* 2060 */
  "CreateLayoutResponse" /* 2079 */
  "CreateRelatedItemRequest" /* 2099 */
  "CreateRelatedItemResponse" /* 2123 */
  "CreateTemplateRequest" /* 2148 */
  "CreateTemplateResponse" /* 2169 */
  "CreatedTime" /* 2191 */
  "CreationFailed" /* 2202 */
  "CreationInProgress" /* 2216 */
  "CustomContent" /* 2234 */
  "CustomEntity" /* 2247 */
  "CustomFieldsFilterAndAllList" /* 2259 */
  "CustomFieldsFilterOrAllList" /* 2287 */
  "CustomFilter" /* 2314 */
  "CustomInputContentFieldsList" /* 2326 */
  "CustomUpdateContentFieldsList" /* 2354 */
  "DELETE" /* 2383 */
  "DeleteCaseRequest" /* 2389 */
  "DeleteCaseResponse" /* 2406 */
  "DeleteCaseRuleRequest" /* 2424 */
  "DeleteCaseRuleResponse" /* 2445 */
  "DeleteDomainRequest" /* 2467 */
  "DeleteDomainResponse" /* 2486 */
  "DeleteFieldRequest" /* 2506 */
  "DeleteFieldResponse" /* 2524 */
  "DeleteLayoutRequest" /* 2543 */
  "DeleteLayoutResponse" /* 2562 */
  "DeleteRelatedItemRequest" /* 2582 */
  "DeleteRelatedItemResponse" /* 2606 */
  "DeleteTemplateRequest" /* 2631 */
  "DeleteTemplateResponse" /* 2652 */
  "DomainArn" /* 2674 */
  "DomainId" /* 2683 */
  "DomainName" /* 2691 */
  "DomainStatus" /* 2701 */
  "DomainSummaryList" /* 2713 */
  "Double" /* 2730 */
  "EmptyFieldValue" /* 2736 */
  "EmptyOperandValue" /* 2751 */
  "EventBridgeConfiguration" /* 2768 */
  "FieldArn" /* 2792 */
  "FieldAttributes" /* 2800 */
  "FieldDescription" /* 2815 */
  "FieldError" /* 2831 */
  "FieldFilter" /* 2841 */
  "FieldGroupFieldsList" /* 2852 */
  "FieldGroupNameString" /* 2872 */
  "FieldItem" /* 2892 */
  "FieldNamespace" /* 2901 */
  "FieldOptionError" /* 2915 */
  "FieldOptionName" /* 2931 */
  "FieldOptionsCaseRule" /* 2946 */
  "FieldOptionsList" /* 2966 */
  "FieldSummary" /* 2982 */
  "FieldType" /* 2994 */
  "FieldValueList" /* 3003 */
  "FileArn" /* 3017 */
  "FileContent" /* 3024 */
  "FileFilter" /* 3035 */
  "GET" /* 3045 */
  "GetCaseAuditEventsRequestMaxResultsInteger" /* 3048 */
  "GetCaseAuditEventsResponseAuditEventsList" /* 3090 */
  "GetCaseEventConfigurationRequest" /* 3131 */
  "GetCaseEventConfigurationResponse" /* 3163 */
  "GetCaseRequestFieldsList" /* 3196 */
  "GetCaseResponseFieldsList" /* 3220 */
  "GetDomainRequest" /* 3245 */
  "GetDomainResponse" /* 3261 */
  "GetLayoutRequest" /* 3278 */
  "GetLayoutResponse" /* 3294 */
  "GetTemplateRequest" /* 3311 */
  "GetTemplateResponse" /* 3329 */
  "HiddenCaseRule" /* 3348 */
  "IamPrincipalArn" /* 3362 */
  "Inactive" /* 3377 */
  "InternalServerException" /* 3385 */
  "LastModifiedTime" /* 3408 */
  "LayoutArn" /* 3424 */
  "LayoutConfiguration" /* 3433 */
  "LayoutContent" /* 3452 */
  "LayoutId" /* 3465 */
  "LayoutName" /* 3473 */
  "LayoutSections" /* 3483 */
  "LayoutSummaryList" /* 3497 */
  "ListCaseRulesRequest" /* 3514 */
  "ListCaseRulesResponseCaseRulesList" /* 3534 */
  "ListCasesForContactRequestMaxResultsInteger" /* 3568 */
  "ListCasesForContactResponseCasesList" /* 3611 */
  "ListDomainsRequestMaxResultsInteger" /* 3647 */
  "ListDomainsResponse" /* 3682 */
  "ListFieldOptionsRequest" /* 3701 */
  "ListFieldOptionsResponse" /* 3724 */
  "ListFieldsRequest" /* 3748 */
  "ListFieldsResponseFieldsList" /* 3765 */
  "ListLayoutsRequest" /* 3793 */
  "ListLayoutsResponse" /* 3811 */
  "ListTagsForResourceRequest" /* 3830 */
  "ListTagsForResourceResponse" /* 3856 */
  "ListTemplatesRequest" /* 3883 */
  "ListTemplatesResponseTemplatesList" /* 3903 */
  "MutableTagKey" /* 3937 */
  "MutableTags" /* 3950 */
  "NextToken" /* 3961 */
  "NotMet" /* 3970 */
  "Number" /* 3976 */
  "OperandOne" /* 3982 */
  "OperandTwoStringValueString" /* 3992 */
  "Overdue" /* 4019 */
  "POST" /* 4026 */
  "PUT" /* 4030 */
  "ParentChildFieldOptionValue" /* 4033 */
  "ParentChildFieldOptionsMappingChildFieldOptionValuesList" /* 4060 */
  "ParentChildFieldOptionsMappingList" /* 4116 */
  "PutCaseEventConfigurationRequest" /* 4150 */
  "PutCaseEventConfigurationResponse" /* 4182 */
  "RelatedItem.Created" /* 4215 */
  "RelatedItem.Deleted" /* 4234 */
  "RelatedItem.Updated" /* 4253 */
  "RelatedItemArn" /* 4272 */
  "RelatedItemContent" /* 4286 */
  "RelatedItemEventIncludedData" /* 4304 */
  "RelatedItemId" /* 4332 */
  "RelatedItemInputContent" /* 4345 */
  "RelatedItemTypeFilter" /* 4368 */
  "RelatedItemUpdateContent" /* 4389 */
  "RequiredCaseRule" /* 4413 */
  "RequiredFieldList" /* 4429 */
  "ResourceNotFoundException" /* 4446 */
  "Retry-After" /* 4471 */
  "RuleType" /* 4482 */
  "SearchAllRelatedItemsRequestFiltersList" /* 4490 */
  "SearchAllRelatedItemsRequestMaxResultsInteger" /* 4529 */
  "SearchAllRelatedItemsRequestSortsList" /* 4574 */
  "SearchAllRelatedItemsResponseItem" /* 4611 */
  "SearchAllRelatedItemsResponseRelatedItemsList" /* 4644 */
  "SearchAllRelatedItemsSortProperty" /* 4689 */
  "SearchCasesRequestFieldsList" /* 4722 */
  "SearchCasesRequestMaxResultsInteger" /* 4750 */
  "SearchCasesRequestSearchTermString" /* 4785 */
  "SearchCasesRequestSortsList" /* 4819 */
  "SearchCasesResponseCasesList" /* 4846 */
  "SearchCasesResponseItemFieldsList" /* 4874 */
  "SearchRelatedItemsRequestFiltersList" /* 4907 */
  "SearchRelatedItemsRequestMaxResultsInteger" /* 4943 */
  "SearchRelatedItemsResponseItem" /* 4985 */
  "SearchRelatedItemsResponseRelatedItemsList" /* 5015 */
  "SearchTagKey" /* 5057 */
  "SectionsList" /* 5069 */
  "ServiceQuotaExceededException" /* 5081 */
  "SingleSelect" /* 5110 */
  "SlaCompletionTime" /* 5122 */
  "SlaConfiguration" /* 5139 */
  "SlaContent" /* 5155 */
  "SlaFieldValueUnionList" /* 5165 */
  "SlaFilter" /* 5187 */
  "SlaInputConfiguration" /* 5196 */
  "SlaInputContent" /* 5217 */
  "SlaName" /* 5232 */
  "SlaStatus" /* 5239 */
  "SlaTargetTime" /* 5248 */
  "SlaType" /* 5261 */
  "TagFilter" /* 5268 */
  "TagKeyList" /* 5277 */
  "TagPropagationConfigurationList" /* 5287 */
  "TagPropagationConfigurationTagMapMap" /* 5318 */
  "TagPropagationResourceType" /* 5354 */
  "TagResourceRequest" /* 5380 */
  "TagValueString" /* 5398 */
  "TargetSlaMinutes" /* 5412 */
  "TemplateArn" /* 5428 */
  "TemplateCaseRuleList" /* 5439 */
  "TemplateDescription" /* 5459 */
  "TemplateId" /* 5478 */
  "TemplateName" /* 5488 */
  "TemplateRule" /* 5500 */
  "TemplateStatusFilters" /* 5512 */
  "TemplateSummary" /* 5533 */
  "Text/Plain" /* 5548 */
  "TextAttributes" /* 5558 */
  "ThrottlingException" /* 5572 */
  "TotalCount" /* 5591 */
  "UntagResourceRequest" /* 5601 */
  "UpdateCaseRequestFieldsList" /* 5621 */
  "UpdateCaseResponse" /* 5648 */
  "UpdateCaseRuleRequest" /* 5666 */
  "UpdateCaseRuleResponse" /* 5687 */
  "UpdateFieldRequest" /* 5709 */
  "UpdateFieldResponse" /* 5727 */
  "UpdateLayoutRequest" /* 5746 */
  "UpdateLayoutResponse" /* 5765 */
  "UpdateRelatedItemRequest" /* 5785 */
  "UpdateRelatedItemResponse" /* 5809 */
  "UpdateTemplateRequest" /* 5834 */
  "UpdateTemplateResponse" /* 5855 */
  "Url" /* 5877 */
  "UserArn" /* 5880 */
  "UserUnion" /* 5887 */
  "ValidationException" /* 5896 */
  "[a-zA-Z0-9_\\-\\.@:/ ]*[a-zA-Z0-9_\\-\\.@:/]" /* 5915 */
  "andAll" /* 5955 */
  "apiVersion" /* 5961 */
  "associationTime" /* 5971 */
  "attributes" /* 5986 */
  "auditEvents" /* 5996 */
  "aws.auth#sigv4" /* 6007 */
  "basic" /* 6021 */
  "body" /* 6026 */
  "booleanValue" /* 6030 */
  "caseArn" /* 6042 */
  "caseData" /* 6049 */
  "caseRuleArn" /* 6057 */
  "caseRules" /* 6068 */
  "channel" /* 6077 */
  "childFieldId" /* 6084 */
  "childFieldOptionValues" /* 6096 */
  "clientToken" /* 6118 */
  "comment" /* 6129 */
  "completionTime" /* 6136 */
  "conditions" /* 6150 */
  "connectCase" /* 6160 */
  "connectcases-2022-10-03" /* 6171 */
  "connectedToSystemTime" /* 6194 */
  "contactArn" /* 6215 */
  "contains" /* 6225 */
  "contentType" /* 6233 */
  "createdBy" /* 6244 */
  "createdTime" /* 6253 */
  "customEntity" /* 6264 */
  "defaultLayout" /* 6276 */
  "defaultValue" /* 6289 */
  "deleted" /* 6301 */
  "description" /* 6308 */
  "domainArn" /* 6319 */
  "domainStatus" /* 6328 */
  "doubleValue" /* 6340 */
  "emptyValue" /* 6351 */
  "enabled" /* 6361 */
  "endpointPrefix" /* 6368 */
  "equalTo" /* 6382 */
  "errorCode" /* 6389 */
  "errors" /* 6398 */
  "eventBridge" /* 6404 */
  "eventFieldId" /* 6415 */
  "eventId" /* 6427 */
  "fieldArn" /* 6434 */
  "fieldGroup" /* 6442 */
  "fieldOptions" /* 6452 */
  "fileArn" /* 6464 */
  "filters" /* 6471 */
  "greaterThanOrEqualTo" /* 6478 */
  "hidden" /* 6498 */
  "iamPrincipalArn" /* 6504 */
  "includeContent" /* 6519 */
  "includedData" /* 6533 */
  "isMultiline" /* 6545 */
  "key" /* 6556 */
  "lastModifiedTime" /* 6559 */
  "lastUpdatedUser" /* 6575 */
  "layoutArn" /* 6590 */
  "layoutConfiguration" /* 6599 */
  "lessThanOrEqualTo" /* 6618 */
  "maxResults" /* 6635 */
  "message" /* 6645 */
  "moreInfo" /* 6652 */
  "namespace" /* 6660 */
  "newValue" /* 6669 */
  "nextToken" /* 6677 */
  "notEqualTo" /* 6686 */
  "oldValue" /* 6696 */
  "operandOne" /* 6704 */
  "operandTwo" /* 6714 */
  "orAll" /* 6724 */
  "parentChildFieldOptionsMappings" /* 6729 */
  "parentFieldId" /* 6760 */
  "parentFieldOptionValue" /* 6773 */
  "performedBy" /* 6795 */
  "performedTime" /* 6806 */
  "protocols" /* 6819 */
  "relatedItemArn" /* 6828 */
  "relatedItemData" /* 6842 */
  "relatedItemType" /* 6857 */
  "relatedItems" /* 6872 */
  "requiredFields" /* 6884 */
  "resourceId" /* 6898 */
  "resourceType" /* 6908 */
  "rest-json" /* 6920 */
  "result" /* 6929 */
  "retryAfterSeconds" /* 6935 */
  "ruleType" /* 6952 */
  "searchTerm" /* 6960 */
  "sections" /* 6970 */
  "serviceAbbreviation" /* 6978 */
  "serviceFullName" /* 6997 */
  "serviceId" /* 7012 */
  "signatureVersion" /* 7021 */
  "signingName" /* 7037 */
  "slaConfiguration" /* 7048 */
  "slaInputConfiguration" /* 7064 */
  "sortOrder" /* 7085 */
  "sortProperty" /* 7094 */
  "sorts" /* 7106 */
  "status" /* 7111 */
  "stringValue" /* 7117 */
  "tagKeys" /* 7128 */
  "tagMap" /* 7135 */
  "tagPropagationConfigurations" /* 7141 */
  "targetFieldValues" /* 7169 */
  "targetSlaMinutes" /* 7186 */
  "targetTime" /* 7202 */
  "templateArn" /* 7212 */
  "text" /* 7223 */
  "topPanel" /* 7227 */
  "totalCount" /* 7235 */
  "type" /* 7245 */
  "uid" /* 7249 */
  "unprocessedCaseRules" /* 7252 */
  "userArnValue" /* 7272 */
  "values" /* 7284 */
  ;

static const lc_fact facts[] = {
  { LC_T(5961, 10), { 0, 1 },  0 }, /* 0 apiVersion */
  { LC_T(6011, 4),  { 1, 1 },  1 }, /* 1 auth */
  { LC_T(6368, 14), { 2, 1 },  0 }, /* 2 endpointPrefix */
  { LC_T(6819, 8),  { 3, 1 },  0 }, /* 3 protocol */
  { LC_T(6819, 9),  { 4, 1 },  1 }, /* 4 protocols */
  { LC_T(6978, 19), { 5, 1 },  0 }, /* 5 serviceAbbreviation */
  { LC_T(6997, 15), { 6, 1 },  0 }, /* 6 serviceFullName */
  { LC_T(7012, 9),  { 7, 1 },  0 }, /* 7 serviceId */
  { LC_T(7021, 16), { 8, 1 },  0 }, /* 8 signatureVersion */
  { LC_T(7037, 11), { 9, 1 },  0 }, /* 9 signingName */
  { LC_T(7249, 3),  { 10, 1 }, 0 }, /* 10 uid */
};

static const lc_operation operations[] = {
  { LC_T(1027, 16), LC_T(4026, 4), LC_T(659, 31), 14,  15,      255, 5, 200, LC_O_READONLY,   LC_NONE }, /* 0 BatchGetCaseRule */
  { LC_T(1169, 13), LC_T(4026, 4), LC_T(395, 32), 20,  21,      260, 5, 200, LC_O_READONLY,   LC_NONE }, /* 1 BatchGetField */
  { LC_T(1278, 20), LC_T(4030, 3), LC_T(458, 44), 24,  26,      265, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 2 BatchPutFieldOptions */
  { LC_T(1862, 10), LC_T(4026, 4), LC_T(196, 25), 66,  69,      271, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 3 CreateCase */
  { LC_T(1941, 14), LC_T(4026, 4), LC_T(153, 30), 70,  71,      277, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 4 CreateCaseRule */
  { LC_T(1984, 12), LC_T(4026, 4), LC_T(96, 8),   72,  73,      284, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 5 CreateDomain */
  { LC_T(2023, 11), LC_T(4026, 4), LC_T(395, 26), 74,  75,      290, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 6 CreateField */
  { LC_T(2060, 12), LC_T(4026, 4), LC_T(507, 27), 76,  77,      297, 7, 200, 0,               LC_NONE }, /* 7 CreateLayout */
  { LC_T(2099, 17), LC_T(4026, 4), LC_T(331, 49), 78,  79,      304, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 8 CreateRelatedItem */
  { LC_T(2148, 14), LC_T(4026, 4), LC_T(721, 29), 80,  81,      310, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 9 CreateTemplate */
  { LC_T(2389, 10), LC_T(2383, 6), LC_T(228, 34), 93,  94,      317, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 10 DeleteCase */
  { LC_T(2424, 14), LC_T(2383, 6), LC_T(153, 43), 95,  96,      322, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 11 DeleteCaseRule */
  { LC_T(2467, 12), LC_T(2383, 6), LC_T(109, 19), 97,  98,      327, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 12 DeleteDomain */
  { LC_T(2506, 11), LC_T(2383, 6), LC_T(458, 36), 99,  100,     333, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 13 DeleteField */
  { LC_T(2543, 12), LC_T(2383, 6), LC_T(539, 38), 101, 102,     340, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 14 DeleteLayout */
  { LC_T(2582, 17), LC_T(2383, 6), LC_T(331, 64), 103, 104,     346, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 15 DeleteRelatedItem */
  { LC_T(2631, 14), LC_T(2383, 6), LC_T(755, 42), 105, 106,     351, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 16 DeleteTemplate */
  { LC_T(1032, 7),  LC_T(4026, 4), LC_T(228, 34), 153, 155,     357, 5, 200, LC_O_READONLY,   LC_NONE }, /* 17 GetCase */
  { LC_T(3048, 18), LC_T(4026, 4), LC_T(228, 48), 147, 149,     362, 5, 200, LC_O_READONLY,   LC_NONE }, /* 18 GetCaseAuditEvents */
  { LC_T(3131, 25), LC_T(4026, 4), LC_T(109, 44), 151, 152,     367, 5, 200, LC_O_READONLY,   LC_NONE }, /* 19 GetCaseEventConfiguration */
  { LC_T(3245, 9),  LC_T(4026, 4), LC_T(109, 19), 158, 159,     372, 5, 200, LC_O_READONLY,   LC_NONE }, /* 20 GetDomain */
  { LC_T(3278, 9),  LC_T(4026, 4), LC_T(539, 38), 161, 162,     377, 5, 200, LC_O_READONLY,   LC_NONE }, /* 21 GetLayout */
  { LC_T(3311, 11), LC_T(4026, 4), LC_T(755, 42), 163, 164,     382, 5, 200, LC_O_READONLY,   LC_NONE }, /* 22 GetTemplate */
  { LC_T(3514, 13), LC_T(4026, 4), LC_T(690, 31), 178, 179,     387, 5, 200, LC_O_READONLY,   0       }, /* 23 ListCaseRules */
  { LC_T(3568, 19), LC_T(4026, 4), LC_T(577, 42), 181, 183,     392, 5, 200, LC_O_READONLY,   LC_NONE }, /* 24 ListCasesForContact */
  { LC_T(3647, 11), LC_T(4026, 4), LC_T(96, 13),  185, 187,     397, 4, 200, LC_O_READONLY,   LC_NONE }, /* 25 ListDomains */
  { LC_T(3701, 16), LC_T(4026, 4), LC_T(458, 49), 188, 189,     401, 5, 200, LC_O_READONLY,   LC_NONE }, /* 26 ListFieldOptions */
  { LC_T(3748, 10), LC_T(4026, 4), LC_T(427, 31), 190, 191,     406, 5, 200, LC_O_READONLY,   LC_NONE }, /* 27 ListFields */
  { LC_T(3793, 11), LC_T(4026, 4), LC_T(507, 32), 193, 194,     411, 5, 200, LC_O_READONLY,   LC_NONE }, /* 28 ListLayouts */
  { LC_T(3830, 19), LC_T(3045, 3), LC_T(797, 11), 195, 196,     416, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 29 ListTagsForResource */
  { LC_T(3883, 13), LC_T(4026, 4), LC_T(721, 34), 197, 198,     421, 5, 200, LC_O_READONLY,   LC_NONE }, /* 30 ListTemplates */
  { LC_T(4150, 25), LC_T(4030, 3), LC_T(109, 44), 212, 213,     426, 6, 200, 0,               LC_NONE }, /* 31 PutCaseEventConfiguration */
  { LC_T(4490, 21), LC_T(4026, 4), LC_T(619, 40), 227, 231,     432, 5, 200, LC_O_READONLY,   1       }, /* 32 SearchAllRelatedItems */
  { LC_T(4722, 11), LC_T(4026, 4), LC_T(196, 32), 236, 241,     437, 5, 200, LC_O_READONLY,   2       }, /* 33 SearchCases */
  { LC_T(4907, 18), LC_T(4026, 4), LC_T(276, 55), 245, 248,     442, 5, 200, LC_O_READONLY,   3       }, /* 34 SearchRelatedItems */
  { LC_T(5380, 11), LC_T(4026, 4), LC_T(797, 11), 275, LC_NONE, 447, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 35 TagResource */
  { LC_T(5601, 13), LC_T(2383, 6), LC_T(797, 11), 292, LC_NONE, 452, 5, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 36 UntagResource */
  { LC_T(5621, 10), LC_T(4030, 3), LC_T(228, 34), 293, 295,     457, 5, 200, 0,               LC_NONE }, /* 37 UpdateCase */
  { LC_T(5666, 14), LC_T(4030, 3), LC_T(153, 43), 296, 297,     462, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 38 UpdateCaseRule */
  { LC_T(5709, 11), LC_T(4030, 3), LC_T(458, 36), 298, 299,     469, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 39 UpdateField */
  { LC_T(5746, 12), LC_T(4030, 3), LC_T(539, 38), 300, 301,     475, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 40 UpdateLayout */
  { LC_T(5785, 17), LC_T(4030, 3), LC_T(331, 64), 302, 303,     482, 6, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 41 UpdateRelatedItem */
  { LC_T(5834, 14), LC_T(4030, 3), LC_T(755, 42), 304, 305,     488, 7, 200, LC_O_IDEMPOTENT, LC_NONE }, /* 42 UpdateTemplate */
};

static const lc_shape shapes[] = {
  { LC_T(808, 21),  LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  0,   1,  0,   1, LC_NONE, LC_NONE, LC_NONE, 403, 0, 0,              0              }, /* 0 AccessDeniedException */
  { LC_T(1417, 3),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  1,   0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 1 Arn */
  { LC_T(858, 15),  LC_TIMESTAMP, LC_ISO8601, 0,                                             0,   0,  1,   0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 2 AssociationTime */
  { LC_T(873, 10),  LC_STRUCTURE, LC_DEFAULT, 0,                                             1,   6,  1,   4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 3 AuditEvent */
  { LC_T(873, 18),  LC_TIMESTAMP, LC_ISO8601, 0,                                             0,   0,  5,   0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 4 AuditEventDateTime */
  { LC_T(891, 15),  LC_STRUCTURE, LC_DEFAULT, 0,                                             7,   3,  5,   2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 5 AuditEventField */
  { LC_T(891, 17),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  7,   0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 6 AuditEventFieldId */
  { LC_T(908, 19),  LC_LIST,      LC_DEFAULT, LC_S_SPARSE,                                   0,   0,  7,   0, LC_NONE, 5,       LC_NONE, 0,   0, 0,              0              }, /* 7 AuditEventFieldList */
  { LC_T(927, 25),  LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    10,  5,  7,   0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 8 AuditEventFieldValueUnion */
  { LC_T(927, 42),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  7,   0, LC_NONE, LC_NONE, 1,       0,   0, 0,              0              }, /* 9 AuditEventFieldValueUnionStringValueString */
  { LC_T(969, 12),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  7,   0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 10 AuditEventId */
  { LC_T(981, 21),  LC_STRUCTURE, LC_DEFAULT, 0,                                             15,  2,  7,   1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 11 AuditEventPerformedBy */
  { LC_T(1002, 14), LC_STRING,    LC_DEFAULT, 0,                                             0,   5,  8,   0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 12 AuditEventType */
  { LC_T(1016, 11), LC_STRUCTURE, LC_DEFAULT, 0,                                             17,  2,  8,   0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 13 BasicLayout */
  { LC_T(1027, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             19,  2,  8,   2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 14 BatchGetCaseRuleRequest */
  { LC_T(1050, 24), LC_STRUCTURE, LC_DEFAULT, 0,                                             21,  3,  10,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 15 BatchGetCaseRuleResponse */
  { LC_T(1050, 37), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  12,  0, LC_NONE, 157,     2,       0,   0, 0,              0              }, /* 16 BatchGetCaseRuleResponseCaseRulesList */
  { LC_T(1087, 34), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  12,  0, LC_NONE, 42,      2,       0,   0, 0,              0              }, /* 17 BatchGetCaseRuleResponseErrorsList */
  { LC_T(1121, 48), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  12,  0, LC_NONE, 43,      2,       0,   0, 0,              0              }, /* 18 BatchGetCaseRuleResponseUnprocessedCaseRulesList */
  { LC_T(1169, 27), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  12,  0, LC_NONE, 128,     3,       0,   0, 0,              0              }, /* 19 BatchGetFieldIdentifierList */
  { LC_T(1196, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             24,  2,  12,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 20 BatchGetFieldRequest */
  { LC_T(1216, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             26,  2,  14,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 21 BatchGetFieldResponse */
  { LC_T(1216, 31), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  16,  0, LC_NONE, 122,     2,       0,   0, 0,              0              }, /* 22 BatchGetFieldResponseErrorsList */
  { LC_T(1247, 31), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  16,  0, LC_NONE, 160,     2,       0,   0, 0,              0              }, /* 23 BatchGetFieldResponseFieldsList */
  { LC_T(1278, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             28,  3,  16,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 24 BatchPutFieldOptionsRequest */
  { LC_T(1278, 38), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  19,  0, LC_NONE, 132,     2,       0,   0, 0,              0              }, /* 25 BatchPutFieldOptionsRequestOptionsList */
  { LC_T(1316, 28), LC_STRUCTURE, LC_DEFAULT, 0,                                             31,  1,  19,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 26 BatchPutFieldOptionsResponse */
  { LC_T(1316, 38), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  19,  0, LC_NONE, 133,     2,       0,   0, 0,              0              }, /* 27 BatchPutFieldOptionsResponseErrorsList */
  { LC_T(1354, 7),  LC_BOOLEAN,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  19,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 28 Boolean */
  { LC_T(1354, 16), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    32,  4,  19,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 29 BooleanCondition */
  { LC_T(1354, 20), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  19,  0, LC_NONE, 29,      4,       0,   0, 0,              0              }, /* 30 BooleanConditionList */
  { LC_T(1374, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             36,  3,  19,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 31 BooleanOperands */
  { LC_T(1413, 7),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  22,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 32 CaseArn */
  { LC_T(1420, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             39,  1,  22,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 33 CaseEventIncludedData */
  { LC_T(1420, 31), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  23,  0, LC_NONE, 128,     5,       0,   0, 0,              0              }, /* 34 CaseEventIncludedDataFieldsList */
  { LC_T(1460, 10), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    40,  5,  23,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 35 CaseFilter */
  { LC_T(1460, 20), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  23,  0, LC_NONE, 35,      6,       0,   0, 0,              0              }, /* 36 CaseFilterAndAllList */
  { LC_T(1480, 19), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  23,  0, LC_NONE, 35,      6,       0,   0, 0,              0              }, /* 37 CaseFilterOrAllList */
  { LC_T(1499, 6),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  23,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 38 CaseId */
  { LC_T(1505, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  23,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 39 CaseRuleArn */
  { LC_T(1516, 19), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  23,  0, LC_NONE, LC_NONE, 7,       0,   0, 0,              0              }, /* 40 CaseRuleDescription */
  { LC_T(1535, 15), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    45,  3,  23,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 41 CaseRuleDetails */
  { LC_T(1550, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             48,  3,  23,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 42 CaseRuleError */
  { LC_T(1563, 10), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  25,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 43 CaseRuleId */
  { LC_T(1563, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             51,  1,  25,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 44 CaseRuleIdentifier */
  { LC_T(1563, 22), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  26,  0, LC_NONE, 44,      3,       0,   0, 0,              0              }, /* 45 CaseRuleIdentifierList */
  { LC_T(1585, 12), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  26,  0, LC_NONE, LC_NONE, 8,       0,   0, LC_T(3, 6),     LC_T(3, 6)     }, /* 46 CaseRuleName */
  { LC_T(1597, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             52,  5,  26,  4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 47 CaseRuleSummary */
  { LC_T(1612, 11), LC_STRUCTURE, LC_DEFAULT, 0,                                             57,  2,  30,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 48 CaseSummary */
  { LC_T(1851, 7),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  32,  0, LC_NONE, LC_NONE, 8,       0,   0, 0,              0              }, /* 49 Channel */
  { LC_T(1623, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  32,  0, LC_NONE, LC_NONE, 9,       0,   0, 0,              0              }, /* 50 CommentBody */
  { LC_T(1623, 19), LC_STRING,    LC_DEFAULT, 0,                                             5,   1,  32,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 51 CommentBodyTextType */
  { LC_T(1642, 14), LC_STRUCTURE, LC_DEFAULT, 0,                                             59,  2,  32,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 52 CommentContent */
  { LC_T(1656, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             61,  0,  34,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 53 CommentFilter */
  { LC_T(1669, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             61,  2,  34,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 54 CommentUpdateContent */
  { LC_T(1689, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             63,  1,  36,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 55 CompoundCondition */
  { LC_T(1706, 17), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  64,  1,  37,  1, LC_NONE, LC_NONE, LC_NONE, 409, 0, 0,              0              }, /* 56 ConflictException */
  { LC_T(1723, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             65,  1,  38,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 57 ConnectCaseContent */
  { LC_T(1741, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             66,  1,  39,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 58 ConnectCaseFilter */
  { LC_T(1758, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             67,  1,  39,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 59 ConnectCaseInputContent */
  { LC_T(1793, 21), LC_TIMESTAMP, LC_ISO8601, 0,                                             0,   0,  40,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 60 ConnectedToSystemTime */
  { LC_T(1814, 7),  LC_STRUCTURE, LC_DEFAULT, 0,                                             68,  1,  40,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 61 Contact */
  { LC_T(1814, 10), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  41,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 62 ContactArn */
  { LC_T(1824, 14), LC_STRUCTURE, LC_DEFAULT, 0,                                             69,  3,  41,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 63 ContactContent */
  { LC_T(1838, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             72,  2,  44,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 64 ContactFilter */
  { LC_T(1838, 24), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  44,  0, LC_NONE, 49,      10,      0,   0, 0,              0              }, /* 65 ContactFilterChannelList */
  { LC_T(1862, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             74,  6,  44,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 66 CreateCaseRequest */
  { LC_T(1862, 34), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  47,  0, LC_NONE, LC_NONE, 11,      0,   0, 0,              0              }, /* 67 CreateCaseRequestClientTokenString */
  { LC_T(1896, 27), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  47,  0, LC_NONE, 140,     12,      0,   0, 0,              0              }, /* 68 CreateCaseRequestFieldsList */
  { LC_T(1923, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             80,  2,  47,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 69 CreateCaseResponse */
  { LC_T(1941, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             82,  4,  49,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 70 CreateCaseRuleRequest */
  { LC_T(1962, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             86,  2,  52,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 71 CreateCaseRuleResponse */
  { LC_T(1984, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             88,  1,  54,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 72 CreateDomainRequest */
  { LC_T(2003, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             89,  3,  55,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 73 CreateDomainResponse */
  { LC_T(2023, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             92,  5,  58,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 74 CreateFieldRequest */
  { LC_T(2041, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             97,  2,  61,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 75 CreateFieldResponse */
  { LC_T(2060, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             99,  3,  63,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 76 CreateLayoutRequest */
  { LC_T(2079, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             102, 2,  66,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 77 CreateLayoutResponse */
  { LC_T(2099, 24), LC_STRUCTURE, LC_DEFAULT, 0,                                             104, 5,  68,  4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 78 CreateRelatedItemRequest */
  { LC_T(2123, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             109, 2,  72,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 79 CreateRelatedItemResponse */
  { LC_T(2148, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             111, 8,  74,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 80 CreateTemplateRequest */
  { LC_T(2169, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             119, 2,  76,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 81 CreateTemplateResponse */
  { LC_T(2191, 11), LC_TIMESTAMP, LC_ISO8601, 0,                                             0,   0,  78,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 82 CreatedTime */
  { LC_T(2234, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             121, 1,  78,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 83 CustomContent */
  { LC_T(2247, 12), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,                                0,   0,  79,  0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(5915, 40), LC_T(5915, 40) }, /* 84 CustomEntity */
  { LC_T(2259, 18), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    122, 4,  79,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 85 CustomFieldsFilter */
  { LC_T(2259, 28), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  79,  0, LC_NONE, 85,      6,       0,   0, 0,              0              }, /* 86 CustomFieldsFilterAndAllList */
  { LC_T(2287, 27), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  79,  0, LC_NONE, 85,      6,       0,   0, 0,              0              }, /* 87 CustomFieldsFilterOrAllList */
  { LC_T(2314, 12), LC_STRUCTURE, LC_DEFAULT, 0,                                             126, 1,  79,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 88 CustomFilter */
  { LC_T(2326, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             127, 1,  79,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 89 CustomInputContent */
  { LC_T(2326, 28), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  80,  0, LC_NONE, 140,     3,       0,   0, 0,              0              }, /* 90 CustomInputContentFieldsList */
  { LC_T(2354, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             128, 1,  80,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 91 CustomUpdateContent */
  { LC_T(2354, 29), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  81,  0, LC_NONE, 140,     3,       0,   0, 0,              0              }, /* 92 CustomUpdateContentFieldsList */
  { LC_T(2389, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             129, 2,  81,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 93 DeleteCaseRequest */
  { LC_T(2406, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             131, 0,  83,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 94 DeleteCaseResponse */
  { LC_T(2424, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             131, 2,  83,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 95 DeleteCaseRuleRequest */
  { LC_T(2445, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             133, 0,  85,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 96 DeleteCaseRuleResponse */
  { LC_T(2467, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             133, 1,  85,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 97 DeleteDomainRequest */
  { LC_T(2486, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             134, 0,  86,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 98 DeleteDomainResponse */
  { LC_T(2506, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             134, 2,  86,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 99 DeleteFieldRequest */
  { LC_T(2524, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             136, 0,  88,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 100 DeleteFieldResponse */
  { LC_T(2543, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             136, 2,  88,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 101 DeleteLayoutRequest */
  { LC_T(2562, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             138, 0,  90,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 102 DeleteLayoutResponse */
  { LC_T(2582, 24), LC_STRUCTURE, LC_DEFAULT, 0,                                             138, 3,  90,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 103 DeleteRelatedItemRequest */
  { LC_T(2606, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             141, 0,  93,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 104 DeleteRelatedItemResponse */
  { LC_T(2631, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             141, 2,  93,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 105 DeleteTemplateRequest */
  { LC_T(2652, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             143, 0,  95,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 106 DeleteTemplateResponse */
  { LC_T(4246, 7),  LC_BOOLEAN,   LC_DEFAULT, 0,                                             0,   0,  95,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 107 Deleted */
  { LC_T(2674, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  95,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 108 DomainArn */
  { LC_T(2683, 8),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  95,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 109 DomainId */
  { LC_T(2691, 10), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  95,  0, LC_NONE, LC_NONE, 8,       0,   0, LC_T(3, 6),     LC_T(3, 6)     }, /* 110 DomainName */
  { LC_T(2701, 12), LC_STRING,    LC_DEFAULT, 0,                                             6,   3,  95,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 111 DomainStatus */
  { LC_T(2713, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             143, 3,  95,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 112 DomainSummary */
  { LC_T(2713, 17), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  98,  0, LC_NONE, 112,     LC_NONE, 0,   0, 0,              0              }, /* 113 DomainSummaryList */
  { LC_T(2730, 6),  LC_DOUBLE,    LC_DEFAULT, LC_S_BOX,                                      0,   0,  98,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 114 Double */
  { LC_T(2736, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             146, 0,  98,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 115 EmptyFieldValue */
  { LC_T(2751, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             146, 0,  98,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 116 EmptyOperandValue */
  { LC_T(2768, 24), LC_STRUCTURE, LC_DEFAULT, 0,                                             146, 2,  98,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 117 EventBridgeConfiguration */
  { LC_T(1424, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             148, 2,  99,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 118 EventIncludedData */
  { LC_T(2792, 8),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  99,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 119 FieldArn */
  { LC_T(2800, 15), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    150, 1,  99,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 120 FieldAttributes */
  { LC_T(2815, 16), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  99,  0, LC_NONE, LC_NONE, 7,       0,   0, 0,              0              }, /* 121 FieldDescription */
  { LC_T(2831, 10), LC_STRUCTURE, LC_DEFAULT, 0,                                             151, 3,  99,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 122 FieldError */
  { LC_T(2841, 11), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    154, 6,  101, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 123 FieldFilter */
  { LC_T(2852, 10), LC_STRUCTURE, LC_DEFAULT, 0,                                             160, 2,  101, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 124 FieldGroup */
  { LC_T(2852, 20), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  102, 0, LC_NONE, 129,     12,      0,   0, 0,              0              }, /* 125 FieldGroupFieldsList */
  { LC_T(2872, 20), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  102, 0, LC_NONE, LC_NONE, 4,       0,   0, 0,              0              }, /* 126 FieldGroupNameString */
  { LC_T(901, 7),   LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  102, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 127 FieldId */
  { LC_T(1177, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             162, 1,  102, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 128 FieldIdentifier */
  { LC_T(2892, 9),  LC_STRUCTURE, LC_DEFAULT, 0,                                             163, 1,  103, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 129 FieldItem */
  { LC_T(2901, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  104, 0, LC_NONE, LC_NONE, 8,       0,   0, LC_T(3, 6),     LC_T(3, 6)     }, /* 130 FieldName */
  { LC_T(2901, 14), LC_STRING,    LC_DEFAULT, 0,                                             9,   2,  104, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 131 FieldNamespace */
  { LC_T(1286, 11), LC_STRUCTURE, LC_DEFAULT, 0,                                             164, 3,  104, 3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 132 FieldOption */
  { LC_T(2915, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             167, 3,  107, 3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 133 FieldOptionError */
  { LC_T(2931, 15), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  110, 0, LC_NONE, LC_NONE, 8,       0,   0, LC_T(3, 6),     LC_T(3, 6)     }, /* 134 FieldOptionName */
  { LC_T(4044, 16), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  110, 0, LC_NONE, LC_NONE, 8,       0,   0, LC_T(3, 6),     LC_T(3, 6)     }, /* 135 FieldOptionValue */
  { LC_T(2946, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             170, 3,  110, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 136 FieldOptionsCaseRule */
  { LC_T(2966, 16), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  111, 0, LC_NONE, 132,     LC_NONE, 0,   0, 0,              0              }, /* 137 FieldOptionsList */
  { LC_T(2982, 12), LC_STRUCTURE, LC_DEFAULT, 0,                                             173, 6,  111, 5, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 138 FieldSummary */
  { LC_T(2994, 9),  LC_STRING,    LC_DEFAULT, 0,                                             11,  7,  116, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 139 FieldType */
  { LC_T(937, 10),  LC_STRUCTURE, LC_DEFAULT, 0,                                             179, 2,  116, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 140 FieldValue */
  { LC_T(3003, 14), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  118, 0, LC_NONE, 140,     LC_NONE, 0,   0, 0,              0              }, /* 141 FieldValueList */
  { LC_T(937, 15),  LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    181, 5,  118, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 142 FieldValueUnion */
  { LC_T(937, 32),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  118, 0, LC_NONE, LC_NONE, 1,       0,   0, 0,              0              }, /* 143 FieldValueUnionStringValueString */
  { LC_T(3017, 7),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  118, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 144 FileArn */
  { LC_T(3024, 11), LC_STRUCTURE, LC_DEFAULT, 0,                                             186, 1,  118, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 145 FileContent */
  { LC_T(3035, 10), LC_STRUCTURE, LC_DEFAULT, 0,                                             187, 1,  119, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 146 FileFilter */
  { LC_T(3048, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             188, 4,  119, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 147 GetCaseAuditEventsRequest */
  { LC_T(3048, 42), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  121, 0, LC_NONE, LC_NONE, 13,      0,   0, 0,              0              }, /* 148 GetCaseAuditEventsRequestMaxResultsInteger */
  { LC_T(3090, 26), LC_STRUCTURE, LC_DEFAULT, 0,                                             192, 2,  121, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 149 GetCaseAuditEventsResponse */
  { LC_T(3090, 41), LC_LIST,      LC_DEFAULT, LC_S_SPARSE,                                   0,   0,  122, 0, LC_NONE, 3,       14,      0,   0, 0,              0              }, /* 150 GetCaseAuditEventsResponseAuditEventsList */
  { LC_T(3131, 32), LC_STRUCTURE, LC_DEFAULT, 0,                                             194, 1,  122, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 151 GetCaseEventConfigurationRequest */
  { LC_T(3163, 33), LC_STRUCTURE, LC_DEFAULT, 0,                                             195, 1,  123, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 152 GetCaseEventConfigurationResponse */
  { LC_T(3196, 14), LC_STRUCTURE, LC_DEFAULT, 0,                                             196, 4,  124, 3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 153 GetCaseRequest */
  { LC_T(3196, 24), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  127, 0, LC_NONE, 128,     15,      0,   0, 0,              0              }, /* 154 GetCaseRequestFieldsList */
  { LC_T(3220, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             200, 4,  127, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 155 GetCaseResponse */
  { LC_T(3220, 25), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  129, 0, LC_NONE, 140,     12,      0,   0, 0,              0              }, /* 156 GetCaseResponseFieldsList */
  { LC_T(1055, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             204, 9,  129, 4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 157 GetCaseRuleResponse */
  { LC_T(3245, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             213, 1,  133, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 158 GetDomainRequest */
  { LC_T(3261, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             214, 6,  134, 5, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 159 GetDomainResponse */
  { LC_T(1221, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             220, 11, 139, 5, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 160 GetFieldResponse */
  { LC_T(3278, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             231, 2,  144, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 161 GetLayoutRequest */
  { LC_T(3294, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             233, 8,  146, 4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 162 GetLayoutResponse */
  { LC_T(3311, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             241, 2,  150, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 163 GetTemplateRequest */
  { LC_T(3329, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             243, 13, 152, 4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 164 GetTemplateResponse */
  { LC_T(3348, 14), LC_STRUCTURE, LC_DEFAULT, 0,                                             256, 2,  156, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 165 HiddenCaseRule */
  { LC_T(3362, 15), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  158, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 166 IamPrincipalArn */
  { LC_T(3083, 7),  LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  158, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 167 Integer */
  { LC_T(3385, 23), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_FAULT | LC_S_RETRYABLE,  258, 2,  158, 1, LC_NONE, LC_NONE, LC_NONE, 500, 0, 0,              0              }, /* 168 InternalServerException */
  { LC_T(3408, 16), LC_TIMESTAMP, LC_ISO8601, 0,                                             0,   0,  159, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 169 LastModifiedTime */
  { LC_T(3424, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  159, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 170 LayoutArn */
  { LC_T(3433, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             260, 1,  159, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 171 LayoutConfiguration */
  { LC_T(3452, 13), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    261, 1,  159, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 172 LayoutContent */
  { LC_T(3465, 8),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  159, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 173 LayoutId */
  { LC_T(3473, 10), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  159, 0, LC_NONE, LC_NONE, 8,       0,   0, LC_T(3, 6),     LC_T(3, 6)     }, /* 174 LayoutName */
  { LC_T(3483, 14), LC_STRUCTURE, LC_DEFAULT, 0,                                             262, 1,  159, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 175 LayoutSections */
  { LC_T(3497, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             263, 3,  159, 3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 176 LayoutSummary */
  { LC_T(3497, 17), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  162, 0, LC_NONE, 176,     LC_NONE, 0,   0, 0,              0              }, /* 177 LayoutSummaryList */
  { LC_T(3514, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             266, 3,  162, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 178 ListCaseRulesRequest */
  { LC_T(3534, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             269, 2,  163, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 179 ListCaseRulesResponse */
  { LC_T(3534, 34), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  164, 0, LC_NONE, 47,      4,       0,   0, 0,              0              }, /* 180 ListCaseRulesResponseCaseRulesList */
  { LC_T(3568, 26), LC_STRUCTURE, LC_DEFAULT, 0,                                             271, 4,  164, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 181 ListCasesForContactRequest */
  { LC_T(3568, 43), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  166, 0, LC_NONE, LC_NONE, 16,      0,   0, 0,              0              }, /* 182 ListCasesForContactRequestMaxResultsInteger */
  { LC_T(3611, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             275, 2,  166, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 183 ListCasesForContactResponse */
  { LC_T(3611, 36), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  167, 0, LC_NONE, 48,      6,       0,   0, 0,              0              }, /* 184 ListCasesForContactResponseCasesList */
  { LC_T(3647, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             277, 2,  167, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 185 ListDomainsRequest */
  { LC_T(3647, 35), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  167, 0, LC_NONE, LC_NONE, 16,      0,   0, 0,              0              }, /* 186 ListDomainsRequestMaxResultsInteger */
  { LC_T(3682, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             279, 2,  167, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 187 ListDomainsResponse */
  { LC_T(3701, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             281, 5,  168, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 188 ListFieldOptionsRequest */
  { LC_T(3724, 24), LC_STRUCTURE, LC_DEFAULT, 0,                                             286, 2,  170, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 189 ListFieldOptionsResponse */
  { LC_T(3748, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             288, 3,  171, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 190 ListFieldsRequest */
  { LC_T(3765, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             291, 2,  172, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 191 ListFieldsResponse */
  { LC_T(3765, 28), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  173, 0, LC_NONE, 138,     4,       0,   0, 0,              0              }, /* 192 ListFieldsResponseFieldsList */
  { LC_T(3793, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             293, 3,  173, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 193 ListLayoutsRequest */
  { LC_T(3811, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             296, 2,  174, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 194 ListLayoutsResponse */
  { LC_T(3830, 26), LC_STRUCTURE, LC_DEFAULT, 0,                                             298, 1,  175, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 195 ListTagsForResourceRequest */
  { LC_T(3856, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             299, 1,  176, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 196 ListTagsForResourceResponse */
  { LC_T(3883, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             300, 4,  176, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 197 ListTemplatesRequest */
  { LC_T(3903, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             304, 2,  177, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 198 ListTemplatesResponse */
  { LC_T(3903, 34), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  178, 0, LC_NONE, 288,     4,       0,   0, 0,              0              }, /* 199 ListTemplatesResponseTemplatesList */
  { LC_T(3073, 10), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  178, 0, LC_NONE, LC_NONE, 8,       0,   0, 0,              0              }, /* 200 MaxResults */
  { LC_T(3937, 13), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  178, 0, LC_NONE, LC_NONE, 17,      0,   0, LC_T(9, 39),    LC_T(9, 39)    }, /* 201 MutableTagKey */
  { LC_T(3950, 11), LC_MAP,       LC_DEFAULT, 0,                                             0,   0,  178, 0, 201,     277,     2,       0,   0, 0,              0              }, /* 202 MutableTags */
  { LC_T(3961, 9),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  178, 0, LC_NONE, LC_NONE, 18,      0,   0, 0,              0              }, /* 203 NextToken */
  { LC_T(3982, 10), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    306, 1,  178, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 204 OperandOne */
  { LC_T(3992, 10), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    307, 4,  178, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 205 OperandTwo */
  { LC_T(3992, 27), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  178, 0, LC_NONE, LC_NONE, 19,      0,   0, 0,              0              }, /* 206 OperandTwoStringValueString */
  { LC_T(7089, 5),  LC_STRING,    LC_DEFAULT, 0,                                             18,  2,  178, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 207 Order */
  { LC_T(4033, 27), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  178, 0, LC_NONE, LC_NONE, 4,       0,   0, LC_T(0, 9),     LC_T(0, 9)     }, /* 208 ParentChildFieldOptionValue */
  { LC_T(4060, 30), LC_STRUCTURE, LC_DEFAULT, 0,                                             311, 2,  178, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 209 ParentChildFieldOptionsMapping */
  { LC_T(4060, 56), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  180, 0, LC_NONE, 208,     20,      0,   0, 0,              0              }, /* 210 ParentChildFieldOptionsMappingChildFieldOptionValuesList */
  { LC_T(4116, 34), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  180, 0, LC_NONE, 209,     21,      0,   0, 0,              0              }, /* 211 ParentChildFieldOptionsMappingList */
  { LC_T(4150, 32), LC_STRUCTURE, LC_DEFAULT, 0,                                             313, 2,  180, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 212 PutCaseEventConfigurationRequest */
  { LC_T(4182, 33), LC_STRUCTURE, LC_DEFAULT, 0,                                             315, 0,  182, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 213 PutCaseEventConfigurationResponse */
  { LC_T(4272, 14), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  182, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 214 RelatedItemArn */
  { LC_T(4286, 18), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    315, 6,  182, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 215 RelatedItemContent */
  { LC_T(4304, 28), LC_STRUCTURE, LC_DEFAULT, 0,                                             321, 1,  182, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 216 RelatedItemEventIncludedData */
  { LC_T(4332, 13), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  183, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 217 RelatedItemId */
  { LC_T(4345, 23), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    322, 6,  183, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 218 RelatedItemInputContent */
  { LC_T(4368, 15), LC_STRING,    LC_DEFAULT, 0,                                             20,  6,  183, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 219 RelatedItemType */
  { LC_T(4368, 21), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    328, 6,  183, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 220 RelatedItemTypeFilter */
  { LC_T(4389, 24), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    334, 2,  183, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 221 RelatedItemUpdateContent */
  { LC_T(4413, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             336, 2,  183, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 222 RequiredCaseRule */
  { LC_T(4429, 13), LC_STRUCTURE, LC_DEFAULT, 0,                                             338, 1,  185, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 223 RequiredField */
  { LC_T(4429, 17), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  186, 0, LC_NONE, 223,     4,       0,   0, 0,              0              }, /* 224 RequiredFieldList */
  { LC_T(4446, 25), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  339, 3,  186, 3, LC_NONE, LC_NONE, LC_NONE, 404, 0, 0,              0              }, /* 225 ResourceNotFoundException */
  { LC_T(4482, 8),  LC_STRING,    LC_DEFAULT, 0,                                             26,  3,  189, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 226 RuleType */
  { LC_T(4490, 28), LC_STRUCTURE, LC_DEFAULT, 0,                                             342, 5,  189, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 227 SearchAllRelatedItemsRequest */
  { LC_T(4490, 39), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  190, 0, LC_NONE, 220,     6,       0,   0, 0,              0              }, /* 228 SearchAllRelatedItemsRequestFiltersList */
  { LC_T(4529, 45), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  190, 0, LC_NONE, LC_NONE, 13,      0,   0, 0,              0              }, /* 229 SearchAllRelatedItemsRequestMaxResultsInteger */
  { LC_T(4574, 37), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  190, 0, LC_NONE, 234,     22,      0,   0, 0,              0              }, /* 230 SearchAllRelatedItemsRequestSortsList */
  { LC_T(4611, 29), LC_STRUCTURE, LC_DEFAULT, 0,                                             347, 2,  190, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 231 SearchAllRelatedItemsResponse */
  { LC_T(4611, 33), LC_STRUCTURE, LC_DEFAULT, 0,                                             349, 7,  191, 5, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 232 SearchAllRelatedItemsResponseItem */
  { LC_T(4644, 45), LC_LIST,      LC_DEFAULT, LC_S_SPARSE,                                   0,   0,  196, 0, LC_NONE, 232,     14,      0,   0, 0,              0              }, /* 233 SearchAllRelatedItemsResponseRelatedItemsList */
  { LC_T(4689, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             356, 2,  196, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 234 SearchAllRelatedItemsSort */
  { LC_T(4689, 33), LC_STRING,    LC_DEFAULT, 0,                                             29,  2,  198, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 235 SearchAllRelatedItemsSortProperty */
  { LC_T(4722, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             358, 7,  198, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 236 SearchCasesRequest */
  { LC_T(4722, 28), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  199, 0, LC_NONE, 128,     14,      0,   0, 0,              0              }, /* 237 SearchCasesRequestFieldsList */
  { LC_T(4750, 35), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  199, 0, LC_NONE, LC_NONE, 8,       0,   0, 0,              0              }, /* 238 SearchCasesRequestMaxResultsInteger */
  { LC_T(4785, 34), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  199, 0, LC_NONE, LC_NONE, 7,       0,   0, 0,              0              }, /* 239 SearchCasesRequestSearchTermString */
  { LC_T(4819, 27), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  199, 0, LC_NONE, 266,     22,      0,   0, 0,              0              }, /* 240 SearchCasesRequestSortsList */
  { LC_T(4846, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             365, 3,  199, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 241 SearchCasesResponse */
  { LC_T(4846, 28), LC_LIST,      LC_DEFAULT, LC_S_SPARSE,                                   0,   0,  200, 0, LC_NONE, 243,     4,       0,   0, 0,              0              }, /* 242 SearchCasesResponseCasesList */
  { LC_T(4874, 23), LC_STRUCTURE, LC_DEFAULT, 0,                                             368, 4,  200, 3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 243 SearchCasesResponseItem */
  { LC_T(4874, 33), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  203, 0, LC_NONE, 140,     14,      0,   0, 0,              0              }, /* 244 SearchCasesResponseItemFieldsList */
  { LC_T(4907, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             372, 5,  203, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 245 SearchRelatedItemsRequest */
  { LC_T(4907, 36), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  205, 0, LC_NONE, 220,     6,       0,   0, 0,              0              }, /* 246 SearchRelatedItemsRequestFiltersList */
  { LC_T(4943, 42), LC_INTEGER,   LC_DEFAULT, LC_S_BOX,                                      0,   0,  205, 0, LC_NONE, LC_NONE, 13,      0,   0, 0,              0              }, /* 247 SearchRelatedItemsRequestMaxResultsInteger */
  { LC_T(4985, 26), LC_STRUCTURE, LC_DEFAULT, 0,                                             377, 2,  205, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 248 SearchRelatedItemsResponse */
  { LC_T(4985, 30), LC_STRUCTURE, LC_DEFAULT, 0,                                             379, 6,  206, 4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 249 SearchRelatedItemsResponseItem */
  { LC_T(5015, 42), LC_LIST,      LC_DEFAULT, LC_S_SPARSE,                                   0,   0,  210, 0, LC_NONE, 249,     14,      0,   0, 0,              0              }, /* 250 SearchRelatedItemsResponseRelatedItemsList */
  { LC_T(5057, 12), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  210, 0, LC_NONE, LC_NONE, 17,      0,   0, LC_T(26, 22),   LC_T(26, 22)   }, /* 251 SearchTagKey */
  { LC_T(3489, 7),  LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    385, 1,  210, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 252 Section */
  { LC_T(5069, 12), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  210, 0, LC_NONE, 252,     23,      0,   0, 0,              0              }, /* 253 SectionsList */
  { LC_T(5081, 29), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  386, 1,  210, 1, LC_NONE, LC_NONE, LC_NONE, 402, 0, 0,              0              }, /* 254 ServiceQuotaExceededException */
  { LC_T(5122, 17), LC_TIMESTAMP, LC_ISO8601, 0,                                             0,   0,  211, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 255 SlaCompletionTime */
  { LC_T(5139, 16), LC_STRUCTURE, LC_DEFAULT, 0,                                             387, 7,  211, 4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 256 SlaConfiguration */
  { LC_T(5155, 10), LC_STRUCTURE, LC_DEFAULT, 0,                                             394, 1,  215, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 257 SlaContent */
  { LC_T(5165, 22), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  216, 0, LC_NONE, 142,     24,      0,   0, 0,              0              }, /* 258 SlaFieldValueUnionList */
  { LC_T(5187, 9),  LC_STRUCTURE, LC_DEFAULT, 0,                                             395, 2,  216, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 259 SlaFilter */
  { LC_T(5196, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             397, 5,  216, 3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 260 SlaInputConfiguration */
  { LC_T(5217, 15), LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    402, 1,  219, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 261 SlaInputContent */
  { LC_T(5232, 7),  LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,                                0,   0,  219, 0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(3, 6),     LC_T(3, 6)     }, /* 262 SlaName */
  { LC_T(5239, 9),  LC_STRING,    LC_DEFAULT, 0,                                             31,  4,  219, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 263 SlaStatus */
  { LC_T(5248, 13), LC_TIMESTAMP, LC_ISO8601, 0,                                             0,   0,  219, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 264 SlaTargetTime */
  { LC_T(5261, 7),  LC_STRING,    LC_DEFAULT, 0,                                             35,  1,  219, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 265 SlaType */
  { LC_T(4602, 4),  LC_STRUCTURE, LC_DEFAULT, 0,                                             403, 2,  219, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 266 Sort */
  { LC_T(952, 6),   LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  221, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 267 String */
  { LC_T(5268, 9),  LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    405, 1,  221, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 268 TagFilter */
  { LC_T(3944, 6),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  221, 0, LC_NONE, LC_NONE, 17,      0,   0, LC_T(48, 24),   LC_T(48, 24)   }, /* 269 TagKey */
  { LC_T(5277, 10), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  221, 0, LC_NONE, 269,     2,       0,   0, 0,              0              }, /* 270 TagKeyList */
  { LC_T(5287, 27), LC_STRUCTURE, LC_DEFAULT, 0,                                             406, 2,  221, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 271 TagPropagationConfiguration */
  { LC_T(5287, 31), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  223, 0, LC_NONE, 271,     23,      0,   0, 0,              0              }, /* 272 TagPropagationConfigurationList */
  { LC_T(5318, 36), LC_MAP,       LC_DEFAULT, 0,                                             0,   0,  223, 0, 201,     277,     6,       0,   0, 0,              0              }, /* 273 TagPropagationConfigurationTagMapMap */
  { LC_T(5354, 26), LC_STRING,    LC_DEFAULT, 0,                                             36,  1,  223, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 274 TagPropagationResourceType */
  { LC_T(5380, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             408, 2,  223, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 275 TagResourceRequest */
  { LC_T(5398, 8),  LC_STRUCTURE, LC_DEFAULT, 0,                                             410, 2,  225, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 276 TagValue */
  { LC_T(5398, 14), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  225, 0, LC_NONE, LC_NONE, 25,      0,   0, LC_T(72, 24),   LC_T(72, 24)   }, /* 277 TagValueString */
  { LC_T(3834, 4),  LC_MAP,       LC_DEFAULT, LC_S_SPARSE,                                   0,   0,  225, 0, 267,     267,     LC_NONE, 0,   0, 0,              0              }, /* 278 Tags */
  { LC_T(5412, 16), LC_LONG,      LC_DEFAULT, LC_S_BOX,                                      0,   0,  225, 0, LC_NONE, LC_NONE, 26,      0,   0, 0,              0              }, /* 279 TargetSlaMinutes */
  { LC_T(5428, 11), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  225, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 280 TemplateArn */
  { LC_T(5439, 20), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  225, 0, LC_NONE, 285,     2,       0,   0, 0,              0              }, /* 281 TemplateCaseRuleList */
  { LC_T(5459, 19), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  225, 0, LC_NONE, LC_NONE, 7,       0,   0, 0,              0              }, /* 282 TemplateDescription */
  { LC_T(5478, 10), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  225, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 283 TemplateId */
  { LC_T(5488, 12), LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  225, 0, LC_NONE, LC_NONE, 8,       0,   0, LC_T(3, 6),     LC_T(3, 6)     }, /* 284 TemplateName */
  { LC_T(5500, 12), LC_STRUCTURE, LC_DEFAULT, 0,                                             412, 2,  225, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 285 TemplateRule */
  { LC_T(5512, 14), LC_STRING,    LC_DEFAULT, 0,                                             37,  2,  226, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 286 TemplateStatus */
  { LC_T(5512, 21), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  226, 0, LC_NONE, 286,     27,      0,   0, 0,              0              }, /* 287 TemplateStatusFilters */
  { LC_T(5533, 15), LC_STRUCTURE, LC_DEFAULT, 0,                                             414, 5,  226, 4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 288 TemplateSummary */
  { LC_T(5558, 14), LC_STRUCTURE, LC_DEFAULT, 0,                                             419, 1,  230, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 289 TextAttributes */
  { LC_T(5572, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_RETRYABLE | LC_S_SENDER, 420, 1,  231, 1, LC_NONE, LC_NONE, LC_NONE, 429, 0, 0,              0              }, /* 290 ThrottlingException */
  { LC_T(5591, 10), LC_LONG,      LC_DEFAULT, 0,                                             0,   0,  232, 0, LC_NONE, LC_NONE, 28,      0,   0, 0,              0              }, /* 291 TotalCount */
  { LC_T(5601, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             421, 2,  232, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 292 UntagResourceRequest */
  { LC_T(5621, 17), LC_STRUCTURE, LC_DEFAULT, 0,                                             423, 4,  234, 3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 293 UpdateCaseRequest */
  { LC_T(5621, 27), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  237, 0, LC_NONE, 140,     12,      0,   0, 0,              0              }, /* 294 UpdateCaseRequestFieldsList */
  { LC_T(5648, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             427, 0,  237, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 295 UpdateCaseResponse */
  { LC_T(5666, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             427, 5,  237, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 296 UpdateCaseRuleRequest */
  { LC_T(5687, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             432, 0,  239, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 297 UpdateCaseRuleResponse */
  { LC_T(5709, 18), LC_STRUCTURE, LC_DEFAULT, 0,                                             432, 5,  239, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 298 UpdateFieldRequest */
  { LC_T(5727, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             437, 0,  241, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 299 UpdateFieldResponse */
  { LC_T(5746, 19), LC_STRUCTURE, LC_DEFAULT, 0,                                             437, 4,  241, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 300 UpdateLayoutRequest */
  { LC_T(5765, 20), LC_STRUCTURE, LC_DEFAULT, 0,                                             441, 0,  243, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 301 UpdateLayoutResponse */
  { LC_T(5785, 24), LC_STRUCTURE, LC_DEFAULT, 0,                                             441, 5,  243, 4, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 302 UpdateRelatedItemRequest */
  { LC_T(5809, 25), LC_STRUCTURE, LC_DEFAULT, 0,                                             446, 8,  247, 5, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 303 UpdateRelatedItemResponse */
  { LC_T(5834, 21), LC_STRUCTURE, LC_DEFAULT, 0,                                             454, 9,  252, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 304 UpdateTemplateRequest */
  { LC_T(5855, 22), LC_STRUCTURE, LC_DEFAULT, 0,                                             463, 0,  254, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 305 UpdateTemplateResponse */
  { LC_T(5880, 7),  LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  254, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 306 UserArn */
  { LC_T(5887, 9),  LC_STRUCTURE, LC_DEFAULT, LC_S_UNION,                                    463, 2,  254, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 307 UserUnion */
  { LC_T(5896, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_SENDER,                  465, 1,  254, 1, LC_NONE, LC_NONE, LC_NONE, 400, 0, 0,              0              }, /* 308 ValidationException */
  { LC_T(942, 5),   LC_STRING,    LC_DEFAULT, 0,                                             0,   0,  255, 0, LC_NONE, LC_NONE, 4,       0,   0, 0,              0              }, /* 309 Value */
  { LC_T(4106, 10), LC_LIST,      LC_DEFAULT, 0,                                             0,   0,  255, 0, LC_NONE, 309,     23,      0,   0, 0,              0              }, /* 310 ValuesList */
};

static const lc_member members[] = {
  { LC_T(6645, 7),  0,              267, LC_BODY,   LC_M_REQUIRED }, /* 0 AccessDeniedException.message: String */
  { LC_T(6427, 7),  0,              10,  LC_BODY,   LC_M_REQUIRED }, /* 1 AuditEvent.eventId: AuditEventId */
  { LC_T(415, 6),   0,              7,   LC_BODY,   LC_M_REQUIRED }, /* 2 AuditEvent.fields: AuditEventFieldList */
  { LC_T(6795, 11), 0,              11,  LC_BODY,   0             }, /* 3 AuditEvent.performedBy: AuditEventPerformedBy */
  { LC_T(6806, 13), 0,              4,   LC_BODY,   LC_M_REQUIRED }, /* 4 AuditEvent.performedTime: AuditEventDateTime */
  { LC_T(6857, 15), 0,              219, LC_BODY,   0             }, /* 5 AuditEvent.relatedItemType: RelatedItemType */
  { LC_T(7245, 4),  0,              12,  LC_BODY,   LC_M_REQUIRED }, /* 6 AuditEvent.type: AuditEventType */
  { LC_T(6415, 12), 0,              6,   LC_BODY,   LC_M_REQUIRED }, /* 7 AuditEventField.eventFieldId: AuditEventFieldId */
  { LC_T(6669, 8),  0,              8,   LC_BODY,   LC_M_REQUIRED }, /* 8 AuditEventField.newValue: AuditEventFieldValueUnion */
  { LC_T(6696, 8),  0,              8,   LC_BODY,   0             }, /* 9 AuditEventField.oldValue: AuditEventFieldValueUnion */
  { LC_T(6030, 12), 0,              28,  LC_BODY,   0             }, /* 10 AuditEventFieldValueUnion.booleanValue: Boolean */
  { LC_T(6340, 11), 0,              114, LC_BODY,   0             }, /* 11 AuditEventFieldValueUnion.doubleValue: Double */
  { LC_T(6351, 10), 0,              115, LC_BODY,   0             }, /* 12 AuditEventFieldValueUnion.emptyValue: EmptyFieldValue */
  { LC_T(7117, 11), 0,              9,   LC_BODY,   0             }, /* 13 AuditEventFieldValueUnion.stringValue: AuditEventFieldValueUnionStringValueString */
  { LC_T(7272, 12), 0,              267, LC_BODY,   0             }, /* 14 AuditEventFieldValueUnion.userArnValue: String */
  { LC_T(6504, 15), 0,              166, LC_BODY,   LC_M_REQUIRED }, /* 15 AuditEventPerformedBy.iamPrincipalArn: IamPrincipalArn */
  { LC_T(7272, 4),  0,              307, LC_BODY,   0             }, /* 16 AuditEventPerformedBy.user: UserUnion */
  { LC_T(6652, 8),  0,              175, LC_BODY,   0             }, /* 17 BasicLayout.moreInfo: LayoutSections */
  { LC_T(7227, 8),  0,              175, LC_BODY,   0             }, /* 18 BasicLayout.topPanel: LayoutSections */
  { LC_T(6068, 9),  0,              45,  LC_BODY,   LC_M_REQUIRED }, /* 19 BatchGetCaseRuleRequest.caseRules: CaseRuleIdentifierList */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 20 BatchGetCaseRuleRequest.domainId: DomainId */
  { LC_T(6068, 9),  0,              16,  LC_BODY,   LC_M_REQUIRED }, /* 21 BatchGetCaseRuleResponse.caseRules: BatchGetCaseRuleResponseCaseRulesList */
  { LC_T(6398, 6),  0,              17,  LC_BODY,   LC_M_REQUIRED }, /* 22 BatchGetCaseRuleResponse.errors: BatchGetCaseRuleResponseErrorsList */
  { LC_T(7252, 20), 0,              18,  LC_BODY,   0             }, /* 23 BatchGetCaseRuleResponse.unprocessedCaseRules: BatchGetCaseRuleResponseUnprocessedCaseRulesList */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 24 BatchGetFieldRequest.domainId: DomainId */
  { LC_T(415, 6),   0,              19,  LC_BODY,   LC_M_REQUIRED }, /* 25 BatchGetFieldRequest.fields: BatchGetFieldIdentifierList */
  { LC_T(6398, 6),  0,              22,  LC_BODY,   LC_M_REQUIRED }, /* 26 BatchGetFieldResponse.errors: BatchGetFieldResponseErrorsList */
  { LC_T(415, 6),   0,              23,  LC_BODY,   LC_M_REQUIRED }, /* 27 BatchGetFieldResponse.fields: BatchGetFieldResponseFieldsList */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 28 BatchPutFieldOptionsRequest.domainId: DomainId */
  { LC_T(486, 7),   0,              127, LC_URI,    LC_M_REQUIRED }, /* 29 BatchPutFieldOptionsRequest.fieldId: FieldId */
  { LC_T(495, 7),   0,              25,  LC_BODY,   LC_M_REQUIRED }, /* 30 BatchPutFieldOptionsRequest.options: BatchPutFieldOptionsRequestOptionsList */
  { LC_T(6398, 6),  0,              27,  LC_BODY,   0             }, /* 31 BatchPutFieldOptionsResponse.errors: BatchPutFieldOptionsResponseErrorsList */
  { LC_T(5955, 6),  0,              55,  LC_BODY,   0             }, /* 32 BooleanCondition.andAll: CompoundCondition */
  { LC_T(6382, 7),  0,              31,  LC_BODY,   0             }, /* 33 BooleanCondition.equalTo: BooleanOperands */
  { LC_T(6686, 10), 0,              31,  LC_BODY,   0             }, /* 34 BooleanCondition.notEqualTo: BooleanOperands */
  { LC_T(6724, 5),  0,              55,  LC_BODY,   0             }, /* 35 BooleanCondition.orAll: CompoundCondition */
  { LC_T(6704, 10), 0,              204, LC_BODY,   LC_M_REQUIRED }, /* 36 BooleanOperands.operandOne: OperandOne */
  { LC_T(6714, 10), 0,              205, LC_BODY,   LC_M_REQUIRED }, /* 37 BooleanOperands.operandTwo: OperandTwo */
  { LC_T(6929, 6),  0,              28,  LC_BODY,   LC_M_REQUIRED }, /* 38 BooleanOperands.result: Boolean */
  { LC_T(415, 6),   0,              34,  LC_BODY,   LC_M_REQUIRED }, /* 39 CaseEventIncludedData.fields: CaseEventIncludedDataFieldsList */
  { LC_T(5955, 6),  0,              36,  LC_BODY,   0             }, /* 40 CaseFilter.andAll: CaseFilterAndAllList */
  { LC_T(415, 5),   0,              123, LC_BODY,   0             }, /* 41 CaseFilter.field: FieldFilter */
  { LC_T(6686, 3),  0,              35,  LC_BODY,   0             }, /* 42 CaseFilter.not: CaseFilter */
  { LC_T(6724, 5),  0,              37,  LC_BODY,   0             }, /* 43 CaseFilter.orAll: CaseFilterOrAllList */
  { LC_T(798, 3),   0,              268, LC_BODY,   0             }, /* 44 CaseFilter.tag: TagFilter */
  { LC_T(6452, 12), 0,              136, LC_BODY,   0             }, /* 45 CaseRuleDetails.fieldOptions: FieldOptionsCaseRule */
  { LC_T(6498, 6),  0,              165, LC_BODY,   0             }, /* 46 CaseRuleDetails.hidden: HiddenCaseRule */
  { LC_T(6884, 8),  0,              222, LC_BODY,   0             }, /* 47 CaseRuleDetails.required: RequiredCaseRule */
  { LC_T(6389, 9),  0,              267, LC_BODY,   LC_M_REQUIRED }, /* 48 CaseRuleError.errorCode: String */
  { LC_T(2775, 2),  0,              43,  LC_BODY,   LC_M_REQUIRED }, /* 49 CaseRuleError.id: CaseRuleId */
  { LC_T(6645, 7),  0,              267, LC_BODY,   0             }, /* 50 CaseRuleError.message: String */
  { LC_T(2775, 2),  0,              43,  LC_BODY,   LC_M_REQUIRED }, /* 51 CaseRuleIdentifier.id: CaseRuleId */
  { LC_T(6057, 11), 0,              39,  LC_BODY,   LC_M_REQUIRED }, /* 52 CaseRuleSummary.caseRuleArn: CaseRuleArn */
  { LC_T(185, 10),  0,              43,  LC_BODY,   LC_M_REQUIRED }, /* 53 CaseRuleSummary.caseRuleId: CaseRuleId */
  { LC_T(6308, 11), 0,              40,  LC_BODY,   0             }, /* 54 CaseRuleSummary.description: CaseRuleDescription */
  { LC_T(6660, 4),  0,              46,  LC_BODY,   LC_M_REQUIRED }, /* 55 CaseRuleSummary.name: CaseRuleName */
  { LC_T(6952, 8),  0,              226, LC_BODY,   LC_M_REQUIRED }, /* 56 CaseRuleSummary.ruleType: RuleType */
  { LC_T(255, 6),   0,              38,  LC_BODY,   LC_M_REQUIRED }, /* 57 CaseSummary.caseId: CaseId */
  { LC_T(786, 10),  0,              283, LC_BODY,   LC_M_REQUIRED }, /* 58 CaseSummary.templateId: TemplateId */
  { LC_T(6026, 4),  0,              50,  LC_BODY,   LC_M_REQUIRED }, /* 59 CommentContent.body: CommentBody */
  { LC_T(6233, 11), 0,              51,  LC_BODY,   LC_M_REQUIRED }, /* 60 CommentContent.contentType: CommentBodyTextType */
  { LC_T(6026, 4),  0,              50,  LC_BODY,   LC_M_REQUIRED }, /* 61 CommentUpdateContent.body: CommentBody */
  { LC_T(6233, 11), 0,              51,  LC_BODY,   LC_M_REQUIRED }, /* 62 CommentUpdateContent.contentType: CommentBodyTextType */
  { LC_T(6150, 10), 0,              30,  LC_BODY,   LC_M_REQUIRED }, /* 63 CompoundCondition.conditions: BooleanConditionList */
  { LC_T(6645, 7),  0,              267, LC_BODY,   LC_M_REQUIRED }, /* 64 ConflictException.message: String */
  { LC_T(255, 6),   0,              38,  LC_BODY,   LC_M_REQUIRED }, /* 65 ConnectCaseContent.caseId: CaseId */
  { LC_T(255, 6),   0,              38,  LC_BODY,   0             }, /* 66 ConnectCaseFilter.caseId: CaseId */
  { LC_T(255, 6),   0,              38,  LC_BODY,   LC_M_REQUIRED }, /* 67 ConnectCaseInputContent.caseId: CaseId */
  { LC_T(6215, 10), 0,              62,  LC_BODY,   LC_M_REQUIRED }, /* 68 Contact.contactArn: ContactArn */
  { LC_T(6077, 7),  0,              49,  LC_BODY,   LC_M_REQUIRED }, /* 69 ContactContent.channel: Channel */
  { LC_T(6194, 21), 0,              60,  LC_BODY,   LC_M_REQUIRED }, /* 70 ContactContent.connectedToSystemTime: ConnectedToSystemTime */
  { LC_T(6215, 10), 0,              62,  LC_BODY,   LC_M_REQUIRED }, /* 71 ContactContent.contactArn: ContactArn */
  { LC_T(6077, 7),  0,              65,  LC_BODY,   0             }, /* 72 ContactFilter.channel: ContactFilterChannelList */
  { LC_T(6215, 10), 0,              62,  LC_BODY,   0             }, /* 73 ContactFilter.contactArn: ContactArn */
  { LC_T(6118, 11), 0,              67,  LC_BODY,   LC_M_TOKEN    }, /* 74 CreateCaseRequest.clientToken: CreateCaseRequestClientTokenString */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 75 CreateCaseRequest.domainId: DomainId */
  { LC_T(415, 6),   0,              68,  LC_BODY,   LC_M_REQUIRED }, /* 76 CreateCaseRequest.fields: CreateCaseRequestFieldsList */
  { LC_T(6795, 11), 0,              307, LC_BODY,   0             }, /* 77 CreateCaseRequest.performedBy: UserUnion */
  { LC_T(798, 4),   0,              202, LC_BODY,   0             }, /* 78 CreateCaseRequest.tags: MutableTags */
  { LC_T(786, 10),  0,              283, LC_BODY,   LC_M_REQUIRED }, /* 79 CreateCaseRequest.templateId: TemplateId */
  { LC_T(6042, 7),  0,              32,  LC_BODY,   LC_M_REQUIRED }, /* 80 CreateCaseResponse.caseArn: CaseArn */
  { LC_T(255, 6),   0,              38,  LC_BODY,   LC_M_REQUIRED }, /* 81 CreateCaseResponse.caseId: CaseId */
  { LC_T(6308, 11), 0,              40,  LC_BODY,   0             }, /* 82 CreateCaseRuleRequest.description: CaseRuleDescription */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 83 CreateCaseRuleRequest.domainId: DomainId */
  { LC_T(6660, 4),  0,              46,  LC_BODY,   LC_M_REQUIRED }, /* 84 CreateCaseRuleRequest.name: CaseRuleName */
  { LC_T(178, 4),   0,              41,  LC_BODY,   LC_M_REQUIRED }, /* 85 CreateCaseRuleRequest.rule: CaseRuleDetails */
  { LC_T(6057, 11), 0,              39,  LC_BODY,   LC_M_REQUIRED }, /* 86 CreateCaseRuleResponse.caseRuleArn: CaseRuleArn */
  { LC_T(185, 10),  0,              43,  LC_BODY,   LC_M_REQUIRED }, /* 87 CreateCaseRuleResponse.caseRuleId: CaseRuleId */
  { LC_T(6660, 4),  0,              110, LC_BODY,   LC_M_REQUIRED }, /* 88 CreateDomainRequest.name: DomainName */
  { LC_T(6319, 9),  0,              108, LC_BODY,   LC_M_REQUIRED }, /* 89 CreateDomainResponse.domainArn: DomainArn */
  { LC_T(119, 8),   0,              109, LC_BODY,   LC_M_REQUIRED }, /* 90 CreateDomainResponse.domainId: DomainId */
  { LC_T(6328, 12), 0,              111, LC_BODY,   LC_M_REQUIRED }, /* 91 CreateDomainResponse.domainStatus: DomainStatus */
  { LC_T(5986, 10), 0,              120, LC_BODY,   0             }, /* 92 CreateFieldRequest.attributes: FieldAttributes */
  { LC_T(6308, 11), 0,              121, LC_BODY,   0             }, /* 93 CreateFieldRequest.description: FieldDescription */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 94 CreateFieldRequest.domainId: DomainId */
  { LC_T(6660, 4),  0,              130, LC_BODY,   LC_M_REQUIRED }, /* 95 CreateFieldRequest.name: FieldName */
  { LC_T(7245, 4),  0,              139, LC_BODY,   LC_M_REQUIRED }, /* 96 CreateFieldRequest.type: FieldType */
  { LC_T(6434, 8),  0,              119, LC_BODY,   LC_M_REQUIRED }, /* 97 CreateFieldResponse.fieldArn: FieldArn */
  { LC_T(486, 7),   0,              127, LC_BODY,   LC_M_REQUIRED }, /* 98 CreateFieldResponse.fieldId: FieldId */
  { LC_T(6233, 7),  0,              172, LC_BODY,   LC_M_REQUIRED }, /* 99 CreateLayoutRequest.content: LayoutContent */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 100 CreateLayoutRequest.domainId: DomainId */
  { LC_T(6660, 4),  0,              174, LC_BODY,   LC_M_REQUIRED }, /* 101 CreateLayoutRequest.name: LayoutName */
  { LC_T(6590, 9),  0,              170, LC_BODY,   LC_M_REQUIRED }, /* 102 CreateLayoutResponse.layoutArn: LayoutArn */
  { LC_T(568, 8),   0,              173, LC_BODY,   LC_M_REQUIRED }, /* 103 CreateLayoutResponse.layoutId: LayoutId */
  { LC_T(255, 6),   0,              38,  LC_URI,    LC_M_REQUIRED }, /* 104 CreateRelatedItemRequest.caseId: CaseId */
  { LC_T(6233, 7),  0,              218, LC_BODY,   LC_M_REQUIRED }, /* 105 CreateRelatedItemRequest.content: RelatedItemInputContent */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 106 CreateRelatedItemRequest.domainId: DomainId */
  { LC_T(6795, 11), 0,              307, LC_BODY,   0             }, /* 107 CreateRelatedItemRequest.performedBy: UserUnion */
  { LC_T(7245, 4),  0,              219, LC_BODY,   LC_M_REQUIRED }, /* 108 CreateRelatedItemRequest.type: RelatedItemType */
  { LC_T(6828, 14), 0,              214, LC_BODY,   LC_M_REQUIRED }, /* 109 CreateRelatedItemResponse.relatedItemArn: RelatedItemArn */
  { LC_T(381, 13),  0,              217, LC_BODY,   LC_M_REQUIRED }, /* 110 CreateRelatedItemResponse.relatedItemId: RelatedItemId */
  { LC_T(6308, 11), 0,              282, LC_BODY,   0             }, /* 111 CreateTemplateRequest.description: TemplateDescription */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 112 CreateTemplateRequest.domainId: DomainId */
  { LC_T(6599, 19), 0,              171, LC_BODY,   0             }, /* 113 CreateTemplateRequest.layoutConfiguration: LayoutConfiguration */
  { LC_T(6660, 4),  0,              284, LC_BODY,   LC_M_REQUIRED }, /* 114 CreateTemplateRequest.name: TemplateName */
  { LC_T(6884, 14), 0,              224, LC_BODY,   0             }, /* 115 CreateTemplateRequest.requiredFields: RequiredFieldList */
  { LC_T(178, 5),   0,              281, LC_BODY,   0             }, /* 116 CreateTemplateRequest.rules: TemplateCaseRuleList */
  { LC_T(7111, 6),  0,              286, LC_BODY,   0             }, /* 117 CreateTemplateRequest.status: TemplateStatus */
  { LC_T(7141, 28), 0,              272, LC_BODY,   0             }, /* 118 CreateTemplateRequest.tagPropagationConfigurations: TagPropagationConfigurationList */
  { LC_T(7212, 11), 0,              280, LC_BODY,   LC_M_REQUIRED }, /* 119 CreateTemplateResponse.templateArn: TemplateArn */
  { LC_T(786, 10),  0,              283, LC_BODY,   LC_M_REQUIRED }, /* 120 CreateTemplateResponse.templateId: TemplateId */
  { LC_T(415, 6),   0,              141, LC_BODY,   LC_M_REQUIRED }, /* 121 CustomContent.fields: FieldValueList */
  { LC_T(5955, 6),  0,              86,  LC_BODY,   0             }, /* 122 CustomFieldsFilter.andAll: CustomFieldsFilterAndAllList */
  { LC_T(415, 5),   0,              123, LC_BODY,   0             }, /* 123 CustomFieldsFilter.field: FieldFilter */
  { LC_T(6686, 3),  0,              85,  LC_BODY,   0             }, /* 124 CustomFieldsFilter.not: CustomFieldsFilter */
  { LC_T(6724, 5),  0,              87,  LC_BODY,   0             }, /* 125 CustomFieldsFilter.orAll: CustomFieldsFilterOrAllList */
  { LC_T(415, 6),   0,              85,  LC_BODY,   0             }, /* 126 CustomFilter.fields: CustomFieldsFilter */
  { LC_T(415, 6),   0,              90,  LC_BODY,   LC_M_REQUIRED }, /* 127 CustomInputContent.fields: CustomInputContentFieldsList */
  { LC_T(415, 6),   0,              92,  LC_BODY,   LC_M_REQUIRED }, /* 128 CustomUpdateContent.fields: CustomUpdateContentFieldsList */
  { LC_T(255, 6),   0,              38,  LC_URI,    LC_M_REQUIRED }, /* 129 DeleteCaseRequest.caseId: CaseId */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 130 DeleteCaseRequest.domainId: DomainId */
  { LC_T(185, 10),  0,              43,  LC_URI,    LC_M_REQUIRED }, /* 131 DeleteCaseRuleRequest.caseRuleId: CaseRuleId */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 132 DeleteCaseRuleRequest.domainId: DomainId */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 133 DeleteDomainRequest.domainId: DomainId */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 134 DeleteFieldRequest.domainId: DomainId */
  { LC_T(486, 7),   0,              127, LC_URI,    LC_M_REQUIRED }, /* 135 DeleteFieldRequest.fieldId: FieldId */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 136 DeleteLayoutRequest.domainId: DomainId */
  { LC_T(568, 8),   0,              173, LC_URI,    LC_M_REQUIRED }, /* 137 DeleteLayoutRequest.layoutId: LayoutId */
  { LC_T(255, 6),   0,              38,  LC_URI,    LC_M_REQUIRED }, /* 138 DeleteRelatedItemRequest.caseId: CaseId */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 139 DeleteRelatedItemRequest.domainId: DomainId */
  { LC_T(381, 13),  0,              217, LC_URI,    LC_M_REQUIRED }, /* 140 DeleteRelatedItemRequest.relatedItemId: RelatedItemId */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 141 DeleteTemplateRequest.domainId: DomainId */
  { LC_T(786, 10),  0,              283, LC_URI,    LC_M_REQUIRED }, /* 142 DeleteTemplateRequest.templateId: TemplateId */
  { LC_T(6319, 9),  0,              108, LC_BODY,   LC_M_REQUIRED }, /* 143 DomainSummary.domainArn: DomainArn */
  { LC_T(119, 8),   0,              109, LC_BODY,   LC_M_REQUIRED }, /* 144 DomainSummary.domainId: DomainId */
  { LC_T(6660, 4),  0,              110, LC_BODY,   LC_M_REQUIRED }, /* 145 DomainSummary.name: DomainName */
  { LC_T(6361, 7),  0,              28,  LC_BODY,   LC_M_REQUIRED }, /* 146 EventBridgeConfiguration.enabled: Boolean */
  { LC_T(6533, 12), 0,              118, LC_BODY,   0             }, /* 147 EventBridgeConfiguration.includedData: EventIncludedData */
  { LC_T(6049, 8),  0,              33,  LC_BODY,   0             }, /* 148 EventIncludedData.caseData: CaseEventIncludedData */
  { LC_T(6842, 15), 0,              216, LC_BODY,   0             }, /* 149 EventIncludedData.relatedItemData: RelatedItemEventIncludedData */
  { LC_T(7223, 4),  0,              289, LC_BODY,   0             }, /* 150 FieldAttributes.text: TextAttributes */
  { LC_T(6389, 9),  0,              267, LC_BODY,   LC_M_REQUIRED }, /* 151 FieldError.errorCode: String */
  { LC_T(2775, 2),  0,              127, LC_BODY,   LC_M_REQUIRED }, /* 152 FieldError.id: FieldId */
  { LC_T(6645, 7),  0,              267, LC_BODY,   0             }, /* 153 FieldError.message: String */
  { LC_T(6225, 8),  0,              140, LC_BODY,   0             }, /* 154 FieldFilter.contains: FieldValue */
  { LC_T(6382, 7),  0,              140, LC_BODY,   0             }, /* 155 FieldFilter.equalTo: FieldValue */
  { LC_T(6478, 11), 0,              140, LC_BODY,   0             }, /* 156 FieldFilter.greaterThan: FieldValue */
  { LC_T(6478, 20), 0,              140, LC_BODY,   0             }, /* 157 FieldFilter.greaterThanOrEqualTo: FieldValue */
  { LC_T(6618, 8),  0,              140, LC_BODY,   0             }, /* 158 FieldFilter.lessThan: FieldValue */
  { LC_T(6618, 17), 0,              140, LC_BODY,   0             }, /* 159 FieldFilter.lessThanOrEqualTo: FieldValue */
  { LC_T(415, 6),   0,              125, LC_BODY,   LC_M_REQUIRED }, /* 160 FieldGroup.fields: FieldGroupFieldsList */
  { LC_T(6660, 4),  0,              126, LC_BODY,   0             }, /* 161 FieldGroup.name: FieldGroupNameString */
  { LC_T(2775, 2),  0,              127, LC_BODY,   LC_M_REQUIRED }, /* 162 FieldIdentifier.id: FieldId */
  { LC_T(2775, 2),  0,              127, LC_BODY,   LC_M_REQUIRED }, /* 163 FieldItem.id: FieldId */
  { LC_T(3379, 6),  0,              28,  LC_BODY,   LC_M_REQUIRED }, /* 164 FieldOption.active: Boolean */
  { LC_T(6660, 4),  0,              134, LC_BODY,   LC_M_REQUIRED }, /* 165 FieldOption.name: FieldOptionName */
  { LC_T(7284, 5),  0,              135, LC_BODY,   LC_M_REQUIRED }, /* 166 FieldOption.value: FieldOptionValue */
  { LC_T(6389, 9),  0,              267, LC_BODY,   LC_M_REQUIRED }, /* 167 FieldOptionError.errorCode: String */
  { LC_T(6645, 7),  0,              267, LC_BODY,   LC_M_REQUIRED }, /* 168 FieldOptionError.message: String */
  { LC_T(7284, 5),  0,              135, LC_BODY,   LC_M_REQUIRED }, /* 169 FieldOptionError.value: FieldOptionValue */
  { LC_T(6084, 12), 0,              127, LC_BODY,   0             }, /* 170 FieldOptionsCaseRule.childFieldId: FieldId */
  { LC_T(6729, 31), 0,              211, LC_BODY,   LC_M_REQUIRED }, /* 171 FieldOptionsCaseRule.parentChildFieldOptionsMappings: ParentChildFieldOptionsMappingList */
  { LC_T(6760, 13), 0,              127, LC_BODY,   0             }, /* 172 FieldOptionsCaseRule.parentFieldId: FieldId */
  { LC_T(5986, 10), 0,              120, LC_BODY,   0             }, /* 173 FieldSummary.attributes: FieldAttributes */
  { LC_T(6434, 8),  0,              119, LC_BODY,   LC_M_REQUIRED }, /* 174 FieldSummary.fieldArn: FieldArn */
  { LC_T(486, 7),   0,              127, LC_BODY,   LC_M_REQUIRED }, /* 175 FieldSummary.fieldId: FieldId */
  { LC_T(6660, 4),  0,              130, LC_BODY,   LC_M_REQUIRED }, /* 176 FieldSummary.name: FieldName */
  { LC_T(6660, 9),  0,              131, LC_BODY,   LC_M_REQUIRED }, /* 177 FieldSummary.namespace: FieldNamespace */
  { LC_T(7245, 4),  0,              139, LC_BODY,   LC_M_REQUIRED }, /* 178 FieldSummary.type: FieldType */
  { LC_T(2775, 2),  0,              127, LC_BODY,   LC_M_REQUIRED }, /* 179 FieldValue.id: FieldId */
  { LC_T(7284, 5),  0,              142, LC_BODY,   LC_M_REQUIRED }, /* 180 FieldValue.value: FieldValueUnion */
  { LC_T(6030, 12), 0,              28,  LC_BODY,   0             }, /* 181 FieldValueUnion.booleanValue: Boolean */
  { LC_T(6340, 11), 0,              114, LC_BODY,   0             }, /* 182 FieldValueUnion.doubleValue: Double */
  { LC_T(6351, 10), 0,              115, LC_BODY,   0             }, /* 183 FieldValueUnion.emptyValue: EmptyFieldValue */
  { LC_T(7117, 11), 0,              143, LC_BODY,   0             }, /* 184 FieldValueUnion.stringValue: FieldValueUnionStringValueString */
  { LC_T(7272, 12), 0,              267, LC_BODY,   0             }, /* 185 FieldValueUnion.userArnValue: String */
  { LC_T(6464, 7),  0,              144, LC_BODY,   LC_M_REQUIRED }, /* 186 FileContent.fileArn: FileArn */
  { LC_T(6464, 7),  0,              144, LC_BODY,   0             }, /* 187 FileFilter.fileArn: FileArn */
  { LC_T(255, 6),   0,              38,  LC_URI,    LC_M_REQUIRED }, /* 188 GetCaseAuditEventsRequest.caseId: CaseId */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 189 GetCaseAuditEventsRequest.domainId: DomainId */
  { LC_T(6635, 10), 0,              148, LC_BODY,   0             }, /* 190 GetCaseAuditEventsRequest.maxResults: GetCaseAuditEventsRequestMaxResultsInteger */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 191 GetCaseAuditEventsRequest.nextToken: NextToken */
  { LC_T(5996, 11), 0,              150, LC_BODY,   LC_M_REQUIRED }, /* 192 GetCaseAuditEventsResponse.auditEvents: GetCaseAuditEventsResponseAuditEventsList */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 193 GetCaseAuditEventsResponse.nextToken: NextToken */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 194 GetCaseEventConfigurationRequest.domainId: DomainId */
  { LC_T(6404, 11), 0,              117, LC_BODY,   LC_M_REQUIRED }, /* 195 GetCaseEventConfigurationResponse.eventBridge: EventBridgeConfiguration */
  { LC_T(255, 6),   0,              38,  LC_URI,    LC_M_REQUIRED }, /* 196 GetCaseRequest.caseId: CaseId */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 197 GetCaseRequest.domainId: DomainId */
  { LC_T(415, 6),   0,              154, LC_BODY,   LC_M_REQUIRED }, /* 198 GetCaseRequest.fields: GetCaseRequestFieldsList */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 199 GetCaseRequest.nextToken: NextToken */
  { LC_T(415, 6),   0,              156, LC_BODY,   LC_M_REQUIRED }, /* 200 GetCaseResponse.fields: GetCaseResponseFieldsList */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 201 GetCaseResponse.nextToken: NextToken */
  { LC_T(798, 4),   0,              278, LC_BODY,   0             }, /* 202 GetCaseResponse.tags: Tags */
  { LC_T(786, 10),  0,              283, LC_BODY,   LC_M_REQUIRED }, /* 203 GetCaseResponse.templateId: TemplateId */
  { LC_T(6057, 11), 0,              39,  LC_BODY,   LC_M_REQUIRED }, /* 204 GetCaseRuleResponse.caseRuleArn: CaseRuleArn */
  { LC_T(185, 10),  0,              43,  LC_BODY,   LC_M_REQUIRED }, /* 205 GetCaseRuleResponse.caseRuleId: CaseRuleId */
  { LC_T(6253, 11), 0,              82,  LC_BODY,   0             }, /* 206 GetCaseRuleResponse.createdTime: CreatedTime */
  { LC_T(6301, 7),  0,              107, LC_BODY,   0             }, /* 207 GetCaseRuleResponse.deleted: Deleted */
  { LC_T(6308, 11), 0,              40,  LC_BODY,   0             }, /* 208 GetCaseRuleResponse.description: CaseRuleDescription */
  { LC_T(6559, 16), 0,              169, LC_BODY,   0             }, /* 209 GetCaseRuleResponse.lastModifiedTime: LastModifiedTime */
  { LC_T(6660, 4),  0,              46,  LC_BODY,   LC_M_REQUIRED }, /* 210 GetCaseRuleResponse.name: CaseRuleName */
  { LC_T(178, 4),   0,              41,  LC_BODY,   LC_M_REQUIRED }, /* 211 GetCaseRuleResponse.rule: CaseRuleDetails */
  { LC_T(798, 4),   0,              278, LC_BODY,   0             }, /* 212 GetCaseRuleResponse.tags: Tags */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 213 GetDomainRequest.domainId: DomainId */
  { LC_T(6253, 11), 0,              82,  LC_BODY,   LC_M_REQUIRED }, /* 214 GetDomainResponse.createdTime: CreatedTime */
  { LC_T(6319, 9),  0,              108, LC_BODY,   LC_M_REQUIRED }, /* 215 GetDomainResponse.domainArn: DomainArn */
  { LC_T(119, 8),   0,              109, LC_BODY,   LC_M_REQUIRED }, /* 216 GetDomainResponse.domainId: DomainId */
  { LC_T(6328, 12), 0,              111, LC_BODY,   LC_M_REQUIRED }, /* 217 GetDomainResponse.domainStatus: DomainStatus */
  { LC_T(6660, 4),  0,              110, LC_BODY,   LC_M_REQUIRED }, /* 218 GetDomainResponse.name: DomainName */
  { LC_T(798, 4),   0,              278, LC_BODY,   0             }, /* 219 GetDomainResponse.tags: Tags */
  { LC_T(5986, 10), 0,              120, LC_BODY,   0             }, /* 220 GetFieldResponse.attributes: FieldAttributes */
  { LC_T(6253, 11), 0,              82,  LC_BODY,   0             }, /* 221 GetFieldResponse.createdTime: CreatedTime */
  { LC_T(6301, 7),  0,              107, LC_BODY,   0             }, /* 222 GetFieldResponse.deleted: Deleted */
  { LC_T(6308, 11), 0,              121, LC_BODY,   0             }, /* 223 GetFieldResponse.description: FieldDescription */
  { LC_T(6434, 8),  0,              119, LC_BODY,   LC_M_REQUIRED }, /* 224 GetFieldResponse.fieldArn: FieldArn */
  { LC_T(486, 7),   0,              127, LC_BODY,   LC_M_REQUIRED }, /* 225 GetFieldResponse.fieldId: FieldId */
  { LC_T(6559, 16), 0,              169, LC_BODY,   0             }, /* 226 GetFieldResponse.lastModifiedTime: LastModifiedTime */
  { LC_T(6660, 4),  0,              130, LC_BODY,   LC_M_REQUIRED }, /* 227 GetFieldResponse.name: FieldName */
  { LC_T(6660, 9),  0,              131, LC_BODY,   LC_M_REQUIRED }, /* 228 GetFieldResponse.namespace: FieldNamespace */
  { LC_T(798, 4),   0,              278, LC_BODY,   0             }, /* 229 GetFieldResponse.tags: Tags */
  { LC_T(7245, 4),  0,              139, LC_BODY,   LC_M_REQUIRED }, /* 230 GetFieldResponse.type: FieldType */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 231 GetLayoutRequest.domainId: DomainId */
  { LC_T(568, 8),   0,              173, LC_URI,    LC_M_REQUIRED }, /* 232 GetLayoutRequest.layoutId: LayoutId */
  { LC_T(6233, 7),  0,              172, LC_BODY,   LC_M_REQUIRED }, /* 233 GetLayoutResponse.content: LayoutContent */
  { LC_T(6253, 11), 0,              82,  LC_BODY,   0             }, /* 234 GetLayoutResponse.createdTime: CreatedTime */
  { LC_T(6301, 7),  0,              107, LC_BODY,   0             }, /* 235 GetLayoutResponse.deleted: Deleted */
  { LC_T(6559, 16), 0,              169, LC_BODY,   0             }, /* 236 GetLayoutResponse.lastModifiedTime: LastModifiedTime */
  { LC_T(6590, 9),  0,              170, LC_BODY,   LC_M_REQUIRED }, /* 237 GetLayoutResponse.layoutArn: LayoutArn */
  { LC_T(568, 8),   0,              173, LC_BODY,   LC_M_REQUIRED }, /* 238 GetLayoutResponse.layoutId: LayoutId */
  { LC_T(6660, 4),  0,              174, LC_BODY,   LC_M_REQUIRED }, /* 239 GetLayoutResponse.name: LayoutName */
  { LC_T(798, 4),   0,              278, LC_BODY,   0             }, /* 240 GetLayoutResponse.tags: Tags */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 241 GetTemplateRequest.domainId: DomainId */
  { LC_T(786, 10),  0,              283, LC_URI,    LC_M_REQUIRED }, /* 242 GetTemplateRequest.templateId: TemplateId */
  { LC_T(6253, 11), 0,              82,  LC_BODY,   0             }, /* 243 GetTemplateResponse.createdTime: CreatedTime */
  { LC_T(6301, 7),  0,              107, LC_BODY,   0             }, /* 244 GetTemplateResponse.deleted: Deleted */
  { LC_T(6308, 11), 0,              282, LC_BODY,   0             }, /* 245 GetTemplateResponse.description: TemplateDescription */
  { LC_T(6559, 16), 0,              169, LC_BODY,   0             }, /* 246 GetTemplateResponse.lastModifiedTime: LastModifiedTime */
  { LC_T(6599, 19), 0,              171, LC_BODY,   0             }, /* 247 GetTemplateResponse.layoutConfiguration: LayoutConfiguration */
  { LC_T(6660, 4),  0,              284, LC_BODY,   LC_M_REQUIRED }, /* 248 GetTemplateResponse.name: TemplateName */
  { LC_T(6884, 14), 0,              224, LC_BODY,   0             }, /* 249 GetTemplateResponse.requiredFields: RequiredFieldList */
  { LC_T(178, 5),   0,              281, LC_BODY,   0             }, /* 250 GetTemplateResponse.rules: TemplateCaseRuleList */
  { LC_T(7111, 6),  0,              286, LC_BODY,   LC_M_REQUIRED }, /* 251 GetTemplateResponse.status: TemplateStatus */
  { LC_T(7141, 28), 0,              272, LC_BODY,   0             }, /* 252 GetTemplateResponse.tagPropagationConfigurations: TagPropagationConfigurationList */
  { LC_T(798, 4),   0,              278, LC_BODY,   0             }, /* 253 GetTemplateResponse.tags: Tags */
  { LC_T(7212, 11), 0,              280, LC_BODY,   LC_M_REQUIRED }, /* 254 GetTemplateResponse.templateArn: TemplateArn */
  { LC_T(786, 10),  0,              283, LC_BODY,   LC_M_REQUIRED }, /* 255 GetTemplateResponse.templateId: TemplateId */
  { LC_T(6150, 10), 0,              30,  LC_BODY,   LC_M_REQUIRED }, /* 256 HiddenCaseRule.conditions: BooleanConditionList */
  { LC_T(6289, 12), 0,              28,  LC_BODY,   LC_M_REQUIRED }, /* 257 HiddenCaseRule.defaultValue: Boolean */
  { LC_T(6645, 7),  0,              267, LC_BODY,   LC_M_REQUIRED }, /* 258 InternalServerException.message: String */
  { LC_T(6935, 17), LC_T(4471, 11), 167, LC_HEADER, 0             }, /* 259 InternalServerException.retryAfterSeconds: Integer */
  { LC_T(6276, 13), 0,              173, LC_BODY,   0             }, /* 260 LayoutConfiguration.defaultLayout: LayoutId */
  { LC_T(6021, 5),  0,              13,  LC_BODY,   0             }, /* 261 LayoutContent.basic: BasicLayout */
  { LC_T(6970, 8),  0,              253, LC_BODY,   0             }, /* 262 LayoutSections.sections: SectionsList */
  { LC_T(6590, 9),  0,              170, LC_BODY,   LC_M_REQUIRED }, /* 263 LayoutSummary.layoutArn: LayoutArn */
  { LC_T(568, 8),   0,              173, LC_BODY,   LC_M_REQUIRED }, /* 264 LayoutSummary.layoutId: LayoutId */
  { LC_T(6660, 4),  0,              174, LC_BODY,   LC_M_REQUIRED }, /* 265 LayoutSummary.name: LayoutName */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 266 ListCaseRulesRequest.domainId: DomainId */
  { LC_T(6635, 10), 0,              200, LC_QUERY,  0             }, /* 267 ListCaseRulesRequest.maxResults: MaxResults */
  { LC_T(6677, 9),  0,              203, LC_QUERY,  0             }, /* 268 ListCaseRulesRequest.nextToken: NextToken */
  { LC_T(6068, 9),  0,              180, LC_BODY,   LC_M_REQUIRED }, /* 269 ListCaseRulesResponse.caseRules: ListCaseRulesResponseCaseRulesList */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 270 ListCaseRulesResponse.nextToken: NextToken */
  { LC_T(6215, 10), 0,              62,  LC_BODY,   LC_M_REQUIRED }, /* 271 ListCasesForContactRequest.contactArn: ContactArn */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 272 ListCasesForContactRequest.domainId: DomainId */
  { LC_T(6635, 10), 0,              182, LC_BODY,   0             }, /* 273 ListCasesForContactRequest.maxResults: ListCasesForContactRequestMaxResultsInteger */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 274 ListCasesForContactRequest.nextToken: NextToken */
  { LC_T(216, 5),   0,              184, LC_BODY,   LC_M_REQUIRED }, /* 275 ListCasesForContactResponse.cases: ListCasesForContactResponseCasesList */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 276 ListCasesForContactResponse.nextToken: NextToken */
  { LC_T(6635, 10), 0,              186, LC_QUERY,  0             }, /* 277 ListDomainsRequest.maxResults: ListDomainsRequestMaxResultsInteger */
  { LC_T(6677, 9),  0,              203, LC_QUERY,  0             }, /* 278 ListDomainsRequest.nextToken: NextToken */
  { LC_T(97, 7),    0,              113, LC_BODY,   LC_M_REQUIRED }, /* 279 ListDomainsResponse.domains: DomainSummaryList */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 280 ListDomainsResponse.nextToken: NextToken */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 281 ListFieldOptionsRequest.domainId: DomainId */
  { LC_T(486, 7),   0,              127, LC_URI,    LC_M_REQUIRED }, /* 282 ListFieldOptionsRequest.fieldId: FieldId */
  { LC_T(6635, 10), 0,              200, LC_QUERY,  0             }, /* 283 ListFieldOptionsRequest.maxResults: MaxResults */
  { LC_T(6677, 9),  0,              203, LC_QUERY,  0             }, /* 284 ListFieldOptionsRequest.nextToken: NextToken */
  { LC_T(7284, 6),  0,              310, LC_QUERY,  0             }, /* 285 ListFieldOptionsRequest.values: ValuesList */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 286 ListFieldOptionsResponse.nextToken: NextToken */
  { LC_T(495, 7),   0,              137, LC_BODY,   LC_M_REQUIRED }, /* 287 ListFieldOptionsResponse.options: FieldOptionsList */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 288 ListFieldsRequest.domainId: DomainId */
  { LC_T(6635, 10), 0,              200, LC_QUERY,  0             }, /* 289 ListFieldsRequest.maxResults: MaxResults */
  { LC_T(6677, 9),  0,              203, LC_QUERY,  0             }, /* 290 ListFieldsRequest.nextToken: NextToken */
  { LC_T(415, 6),   0,              192, LC_BODY,   LC_M_REQUIRED }, /* 291 ListFieldsResponse.fields: ListFieldsResponseFieldsList */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 292 ListFieldsResponse.nextToken: NextToken */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 293 ListLayoutsRequest.domainId: DomainId */
  { LC_T(6635, 10), 0,              200, LC_QUERY,  0             }, /* 294 ListLayoutsRequest.maxResults: MaxResults */
  { LC_T(6677, 9),  0,              203, LC_QUERY,  0             }, /* 295 ListLayoutsRequest.nextToken: NextToken */
  { LC_T(527, 7),   0,              177, LC_BODY,   LC_M_REQUIRED }, /* 296 ListLayoutsResponse.layouts: LayoutSummaryList */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 297 ListLayoutsResponse.nextToken: NextToken */
  { LC_T(804, 3),   0,              1,   LC_URI,    LC_M_REQUIRED }, /* 298 ListTagsForResourceRequest.arn: Arn */
  { LC_T(798, 4),   0,              278, LC_BODY,   0             }, /* 299 ListTagsForResourceResponse.tags: Tags */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 300 ListTemplatesRequest.domainId: DomainId */
  { LC_T(6635, 10), 0,              200, LC_QUERY,  0             }, /* 301 ListTemplatesRequest.maxResults: MaxResults */
  { LC_T(6677, 9),  0,              203, LC_QUERY,  0             }, /* 302 ListTemplatesRequest.nextToken: NextToken */
  { LC_T(7111, 6),  0,              287, LC_QUERY,  0             }, /* 303 ListTemplatesRequest.status: TemplateStatusFilters */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 304 ListTemplatesResponse.nextToken: NextToken */
  { LC_T(741, 9),   0,              199, LC_BODY,   LC_M_REQUIRED }, /* 305 ListTemplatesResponse.templates: ListTemplatesResponseTemplatesList */
  { LC_T(486, 7),   0,              127, LC_BODY,   0             }, /* 306 OperandOne.fieldId: FieldId */
  { LC_T(6030, 12), 0,              28,  LC_BODY,   0             }, /* 307 OperandTwo.booleanValue: Boolean */
  { LC_T(6340, 11), 0,              114, LC_BODY,   0             }, /* 308 OperandTwo.doubleValue: Double */
  { LC_T(6351, 10), 0,              116, LC_BODY,   0             }, /* 309 OperandTwo.emptyValue: EmptyOperandValue */
  { LC_T(7117, 11), 0,              206, LC_BODY,   0             }, /* 310 OperandTwo.stringValue: OperandTwoStringValueString */
  { LC_T(6096, 22), 0,              210, LC_BODY,   LC_M_REQUIRED }, /* 311 ParentChildFieldOptionsMapping.childFieldOptionValues: ParentChildFieldOptionsMappingChildFieldOptionValuesList */
  { LC_T(6773, 22), 0,              208, LC_BODY,   LC_M_REQUIRED }, /* 312 ParentChildFieldOptionsMapping.parentFieldOptionValue: ParentChildFieldOptionValue */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 313 PutCaseEventConfigurationRequest.domainId: DomainId */
  { LC_T(6404, 11), 0,              117, LC_BODY,   LC_M_REQUIRED }, /* 314 PutCaseEventConfigurationRequest.eventBridge: EventBridgeConfiguration */
  { LC_T(6129, 7),  0,              52,  LC_BODY,   0             }, /* 315 RelatedItemContent.comment: CommentContent */
  { LC_T(6160, 11), 0,              57,  LC_BODY,   0             }, /* 316 RelatedItemContent.connectCase: ConnectCaseContent */
  { LC_T(612, 7),   0,              63,  LC_BODY,   0             }, /* 317 RelatedItemContent.contact: ContactContent */
  { LC_T(6264, 6),  0,              83,  LC_BODY,   0             }, /* 318 RelatedItemContent.custom: CustomContent */
  { LC_T(6464, 4),  0,              145, LC_BODY,   0             }, /* 319 RelatedItemContent.file: FileContent */
  { LC_T(7048, 3),  0,              257, LC_BODY,   0             }, /* 320 RelatedItemContent.sla: SlaContent */
  { LC_T(6519, 14), 0,              28,  LC_BODY,   LC_M_REQUIRED }, /* 321 RelatedItemEventIncludedData.includeContent: Boolean */
  { LC_T(6129, 7),  0,              52,  LC_BODY,   0             }, /* 322 RelatedItemInputContent.comment: CommentContent */
  { LC_T(6160, 11), 0,              59,  LC_BODY,   0             }, /* 323 RelatedItemInputContent.connectCase: ConnectCaseInputContent */
  { LC_T(612, 7),   0,              61,  LC_BODY,   0             }, /* 324 RelatedItemInputContent.contact: Contact */
  { LC_T(6264, 6),  0,              89,  LC_BODY,   0             }, /* 325 RelatedItemInputContent.custom: CustomInputContent */
  { LC_T(6464, 4),  0,              145, LC_BODY,   0             }, /* 326 RelatedItemInputContent.file: FileContent */
  { LC_T(7048, 3),  0,              261, LC_BODY,   0             }, /* 327 RelatedItemInputContent.sla: SlaInputContent */
  { LC_T(6129, 7),  0,              53,  LC_BODY,   0             }, /* 328 RelatedItemTypeFilter.comment: CommentFilter */
  { LC_T(6160, 11), 0,              58,  LC_BODY,   0             }, /* 329 RelatedItemTypeFilter.connectCase: ConnectCaseFilter */
  { LC_T(612, 7),   0,              64,  LC_BODY,   0             }, /* 330 RelatedItemTypeFilter.contact: ContactFilter */
  { LC_T(6264, 6),  0,              88,  LC_BODY,   0             }, /* 331 RelatedItemTypeFilter.custom: CustomFilter */
  { LC_T(6464, 4),  0,              146, LC_BODY,   0             }, /* 332 RelatedItemTypeFilter.file: FileFilter */
  { LC_T(7048, 3),  0,              259, LC_BODY,   0             }, /* 333 RelatedItemTypeFilter.sla: SlaFilter */
  { LC_T(6129, 7),  0,              54,  LC_BODY,   0             }, /* 334 RelatedItemUpdateContent.comment: CommentUpdateContent */
  { LC_T(6264, 6),  0,              91,  LC_BODY,   0             }, /* 335 RelatedItemUpdateContent.custom: CustomUpdateContent */
  { LC_T(6150, 10), 0,              30,  LC_BODY,   LC_M_REQUIRED }, /* 336 RequiredCaseRule.conditions: BooleanConditionList */
  { LC_T(6289, 12), 0,              28,  LC_BODY,   LC_M_REQUIRED }, /* 337 RequiredCaseRule.defaultValue: Boolean */
  { LC_T(486, 7),   0,              127, LC_BODY,   LC_M_REQUIRED }, /* 338 RequiredField.fieldId: FieldId */
  { LC_T(6645, 7),  0,              267, LC_BODY,   LC_M_REQUIRED }, /* 339 ResourceNotFoundException.message: String */
  { LC_T(6898, 10), 0,              267, LC_BODY,   LC_M_REQUIRED }, /* 340 ResourceNotFoundException.resourceId: String */
  { LC_T(6908, 12), 0,              267, LC_BODY,   LC_M_REQUIRED }, /* 341 ResourceNotFoundException.resourceType: String */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 342 SearchAllRelatedItemsRequest.domainId: DomainId */
  { LC_T(6471, 7),  0,              228, LC_BODY,   0             }, /* 343 SearchAllRelatedItemsRequest.filters: SearchAllRelatedItemsRequestFiltersList */
  { LC_T(6635, 10), 0,              229, LC_BODY,   0             }, /* 344 SearchAllRelatedItemsRequest.maxResults: SearchAllRelatedItemsRequestMaxResultsInteger */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 345 SearchAllRelatedItemsRequest.nextToken: NextToken */
  { LC_T(7106, 5),  0,              230, LC_BODY,   0             }, /* 346 SearchAllRelatedItemsRequest.sorts: SearchAllRelatedItemsRequestSortsList */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 347 SearchAllRelatedItemsResponse.nextToken: NextToken */
  { LC_T(6872, 12), 0,              233, LC_BODY,   LC_M_REQUIRED }, /* 348 SearchAllRelatedItemsResponse.relatedItems: SearchAllRelatedItemsResponseRelatedItemsList */
  { LC_T(5971, 15), 0,              2,   LC_BODY,   LC_M_REQUIRED }, /* 349 SearchAllRelatedItemsResponseItem.associationTime: AssociationTime */
  { LC_T(255, 6),   0,              38,  LC_BODY,   LC_M_REQUIRED }, /* 350 SearchAllRelatedItemsResponseItem.caseId: CaseId */
  { LC_T(6233, 7),  0,              215, LC_BODY,   LC_M_REQUIRED }, /* 351 SearchAllRelatedItemsResponseItem.content: RelatedItemContent */
  { LC_T(6795, 11), 0,              307, LC_BODY,   0             }, /* 352 SearchAllRelatedItemsResponseItem.performedBy: UserUnion */
  { LC_T(381, 13),  0,              217, LC_BODY,   LC_M_REQUIRED }, /* 353 SearchAllRelatedItemsResponseItem.relatedItemId: RelatedItemId */
  { LC_T(798, 4),   0,              278, LC_BODY,   0             }, /* 354 SearchAllRelatedItemsResponseItem.tags: Tags */
  { LC_T(7245, 4),  0,              219, LC_BODY,   LC_M_REQUIRED }, /* 355 SearchAllRelatedItemsResponseItem.type: RelatedItemType */
  { LC_T(7085, 9),  0,              207, LC_BODY,   LC_M_REQUIRED }, /* 356 SearchAllRelatedItemsSort.sortOrder: Order */
  { LC_T(7094, 12), 0,              235, LC_BODY,   LC_M_REQUIRED }, /* 357 SearchAllRelatedItemsSort.sortProperty: SearchAllRelatedItemsSortProperty */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 358 SearchCasesRequest.domainId: DomainId */
  { LC_T(415, 6),   0,              237, LC_BODY,   0             }, /* 359 SearchCasesRequest.fields: SearchCasesRequestFieldsList */
  { LC_T(6471, 6),  0,              35,  LC_BODY,   0             }, /* 360 SearchCasesRequest.filter: CaseFilter */
  { LC_T(6635, 10), 0,              238, LC_BODY,   0             }, /* 361 SearchCasesRequest.maxResults: SearchCasesRequestMaxResultsInteger */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 362 SearchCasesRequest.nextToken: NextToken */
  { LC_T(6960, 10), 0,              239, LC_BODY,   0             }, /* 363 SearchCasesRequest.searchTerm: SearchCasesRequestSearchTermString */
  { LC_T(7106, 5),  0,              240, LC_BODY,   0             }, /* 364 SearchCasesRequest.sorts: SearchCasesRequestSortsList */
  { LC_T(216, 5),   0,              242, LC_BODY,   LC_M_REQUIRED }, /* 365 SearchCasesResponse.cases: SearchCasesResponseCasesList */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 366 SearchCasesResponse.nextToken: NextToken */
  { LC_T(7235, 10), 0,              291, LC_BODY,   0             }, /* 367 SearchCasesResponse.totalCount: TotalCount */
  { LC_T(255, 6),   0,              38,  LC_BODY,   LC_M_REQUIRED }, /* 368 SearchCasesResponseItem.caseId: CaseId */
  { LC_T(415, 6),   0,              244, LC_BODY,   LC_M_REQUIRED }, /* 369 SearchCasesResponseItem.fields: SearchCasesResponseItemFieldsList */
  { LC_T(798, 4),   0,              278, LC_BODY,   0             }, /* 370 SearchCasesResponseItem.tags: Tags */
  { LC_T(786, 10),  0,              283, LC_BODY,   LC_M_REQUIRED }, /* 371 SearchCasesResponseItem.templateId: TemplateId */
  { LC_T(255, 6),   0,              38,  LC_URI,    LC_M_REQUIRED }, /* 372 SearchRelatedItemsRequest.caseId: CaseId */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 373 SearchRelatedItemsRequest.domainId: DomainId */
  { LC_T(6471, 7),  0,              246, LC_BODY,   0             }, /* 374 SearchRelatedItemsRequest.filters: SearchRelatedItemsRequestFiltersList */
  { LC_T(6635, 10), 0,              247, LC_BODY,   0             }, /* 375 SearchRelatedItemsRequest.maxResults: SearchRelatedItemsRequestMaxResultsInteger */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 376 SearchRelatedItemsRequest.nextToken: NextToken */
  { LC_T(6677, 9),  0,              203, LC_BODY,   0             }, /* 377 SearchRelatedItemsResponse.nextToken: NextToken */
  { LC_T(6872, 12), 0,              250, LC_BODY,   LC_M_REQUIRED }, /* 378 SearchRelatedItemsResponse.relatedItems: SearchRelatedItemsResponseRelatedItemsList */
  { LC_T(5971, 15), 0,              2,   LC_BODY,   LC_M_REQUIRED }, /* 379 SearchRelatedItemsResponseItem.associationTime: AssociationTime */
  { LC_T(6233, 7),  0,              215, LC_BODY,   LC_M_REQUIRED }, /* 380 SearchRelatedItemsResponseItem.content: RelatedItemContent */
  { LC_T(6795, 11), 0,              307, LC_BODY,   0             }, /* 381 SearchRelatedItemsResponseItem.performedBy: UserUnion */
  { LC_T(381, 13),  0,              217, LC_BODY,   LC_M_REQUIRED }, /* 382 SearchRelatedItemsResponseItem.relatedItemId: RelatedItemId */
  { LC_T(798, 4),   0,              278, LC_BODY,   0             }, /* 383 SearchRelatedItemsResponseItem.tags: Tags */
  { LC_T(7245, 4),  0,              219, LC_BODY,   LC_M_REQUIRED }, /* 384 SearchRelatedItemsResponseItem.type: RelatedItemType */
  { LC_T(6442, 10), 0,              124, LC_BODY,   0             }, /* 385 Section.fieldGroup: FieldGroup */
  { LC_T(6645, 7),  0,              267, LC_BODY,   LC_M_REQUIRED }, /* 386 ServiceQuotaExceededException.message: String */
  { LC_T(6136, 14), 0,              255, LC_BODY,   0             }, /* 387 SlaConfiguration.completionTime: SlaCompletionTime */
  { LC_T(486, 7),   0,              127, LC_BODY,   0             }, /* 388 SlaConfiguration.fieldId: FieldId */
  { LC_T(6660, 4),  0,              262, LC_BODY,   LC_M_REQUIRED }, /* 389 SlaConfiguration.name: SlaName */
  { LC_T(7111, 6),  0,              263, LC_BODY,   LC_M_REQUIRED }, /* 390 SlaConfiguration.status: SlaStatus */
  { LC_T(7169, 17), 0,              258, LC_BODY,   0             }, /* 391 SlaConfiguration.targetFieldValues: SlaFieldValueUnionList */
  { LC_T(7202, 10), 0,              264, LC_BODY,   LC_M_REQUIRED }, /* 392 SlaConfiguration.targetTime: SlaTargetTime */
  { LC_T(7245, 4),  0,              265, LC_BODY,   LC_M_REQUIRED }, /* 393 SlaConfiguration.type: SlaType */
  { LC_T(7048, 16), 0,              256, LC_BODY,   LC_M_REQUIRED }, /* 394 SlaContent.slaConfiguration: SlaConfiguration */
  { LC_T(6660, 4),  0,              262, LC_BODY,   0             }, /* 395 SlaFilter.name: SlaName */
  { LC_T(7111, 6),  0,              263, LC_BODY,   0             }, /* 396 SlaFilter.status: SlaStatus */
  { LC_T(486, 7),   0,              127, LC_BODY,   0             }, /* 397 SlaInputConfiguration.fieldId: FieldId */
  { LC_T(6660, 4),  0,              262, LC_BODY,   LC_M_REQUIRED }, /* 398 SlaInputConfiguration.name: SlaName */
  { LC_T(7169, 17), 0,              258, LC_BODY,   0             }, /* 399 SlaInputConfiguration.targetFieldValues: SlaFieldValueUnionList */
  { LC_T(7186, 16), 0,              279, LC_BODY,   LC_M_REQUIRED }, /* 400 SlaInputConfiguration.targetSlaMinutes: TargetSlaMinutes */
  { LC_T(7245, 4),  0,              265, LC_BODY,   LC_M_REQUIRED }, /* 401 SlaInputConfiguration.type: SlaType */
  { LC_T(7064, 21), 0,              260, LC_BODY,   0             }, /* 402 SlaInputContent.slaInputConfiguration: SlaInputConfiguration */
  { LC_T(486, 7),   0,              127, LC_BODY,   LC_M_REQUIRED }, /* 403 Sort.fieldId: FieldId */
  { LC_T(7085, 9),  0,              207, LC_BODY,   LC_M_REQUIRED }, /* 404 Sort.sortOrder: Order */
  { LC_T(6382, 7),  0,              276, LC_BODY,   0             }, /* 405 TagFilter.equalTo: TagValue */
  { LC_T(6908, 12), 0,              274, LC_BODY,   LC_M_REQUIRED }, /* 406 TagPropagationConfiguration.resourceType: TagPropagationResourceType */
  { LC_T(7135, 6),  0,              273, LC_BODY,   LC_M_REQUIRED }, /* 407 TagPropagationConfiguration.tagMap: TagPropagationConfigurationTagMapMap */
  { LC_T(804, 3),   0,              1,   LC_URI,    LC_M_REQUIRED }, /* 408 TagResourceRequest.arn: Arn */
  { LC_T(798, 4),   0,              278, LC_BODY,   LC_M_REQUIRED }, /* 409 TagResourceRequest.tags: Tags */
  { LC_T(6556, 3),  0,              251, LC_BODY,   0             }, /* 410 TagValue.key: SearchTagKey */
  { LC_T(7284, 5),  0,              277, LC_BODY,   0             }, /* 411 TagValue.value: TagValueString */
  { LC_T(185, 10),  0,              43,  LC_BODY,   LC_M_REQUIRED }, /* 412 TemplateRule.caseRuleId: CaseRuleId */
  { LC_T(486, 7),   0,              127, LC_BODY,   0             }, /* 413 TemplateRule.fieldId: FieldId */
  { LC_T(6660, 4),  0,              284, LC_BODY,   LC_M_REQUIRED }, /* 414 TemplateSummary.name: TemplateName */
  { LC_T(7111, 6),  0,              286, LC_BODY,   LC_M_REQUIRED }, /* 415 TemplateSummary.status: TemplateStatus */
  { LC_T(7141, 28), 0,              272, LC_BODY,   0             }, /* 416 TemplateSummary.tagPropagationConfigurations: TagPropagationConfigurationList */
  { LC_T(7212, 11), 0,              280, LC_BODY,   LC_M_REQUIRED }, /* 417 TemplateSummary.templateArn: TemplateArn */
  { LC_T(786, 10),  0,              283, LC_BODY,   LC_M_REQUIRED }, /* 418 TemplateSummary.templateId: TemplateId */
  { LC_T(6545, 11), 0,              28,  LC_BODY,   LC_M_REQUIRED }, /* 419 TextAttributes.isMultiline: Boolean */
  { LC_T(6645, 7),  0,              267, LC_BODY,   LC_M_REQUIRED }, /* 420 ThrottlingException.message: String */
  { LC_T(804, 3),   0,              1,   LC_URI,    LC_M_REQUIRED }, /* 421 UntagResourceRequest.arn: Arn */
  { LC_T(7128, 7),  0,              270, LC_QUERY,  LC_M_REQUIRED }, /* 422 UntagResourceRequest.tagKeys: TagKeyList */
  { LC_T(255, 6),   0,              38,  LC_URI,    LC_M_REQUIRED }, /* 423 UpdateCaseRequest.caseId: CaseId */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 424 UpdateCaseRequest.domainId: DomainId */
  { LC_T(415, 6),   0,              294, LC_BODY,   LC_M_REQUIRED }, /* 425 UpdateCaseRequest.fields: UpdateCaseRequestFieldsList */
  { LC_T(6795, 11), 0,              307, LC_BODY,   0             }, /* 426 UpdateCaseRequest.performedBy: UserUnion */
  { LC_T(185, 10),  0,              43,  LC_URI,    LC_M_REQUIRED }, /* 427 UpdateCaseRuleRequest.caseRuleId: CaseRuleId */
  { LC_T(6308, 11), 0,              40,  LC_BODY,   0             }, /* 428 UpdateCaseRuleRequest.description: CaseRuleDescription */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 429 UpdateCaseRuleRequest.domainId: DomainId */
  { LC_T(6660, 4),  0,              46,  LC_BODY,   0             }, /* 430 UpdateCaseRuleRequest.name: CaseRuleName */
  { LC_T(178, 4),   0,              41,  LC_BODY,   0             }, /* 431 UpdateCaseRuleRequest.rule: CaseRuleDetails */
  { LC_T(5986, 10), 0,              120, LC_BODY,   0             }, /* 432 UpdateFieldRequest.attributes: FieldAttributes */
  { LC_T(6308, 11), 0,              121, LC_BODY,   0             }, /* 433 UpdateFieldRequest.description: FieldDescription */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 434 UpdateFieldRequest.domainId: DomainId */
  { LC_T(486, 7),   0,              127, LC_URI,    LC_M_REQUIRED }, /* 435 UpdateFieldRequest.fieldId: FieldId */
  { LC_T(6660, 4),  0,              130, LC_BODY,   0             }, /* 436 UpdateFieldRequest.name: FieldName */
  { LC_T(6233, 7),  0,              172, LC_BODY,   0             }, /* 437 UpdateLayoutRequest.content: LayoutContent */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 438 UpdateLayoutRequest.domainId: DomainId */
  { LC_T(568, 8),   0,              173, LC_URI,    LC_M_REQUIRED }, /* 439 UpdateLayoutRequest.layoutId: LayoutId */
  { LC_T(6660, 4),  0,              174, LC_BODY,   0             }, /* 440 UpdateLayoutRequest.name: LayoutName */
  { LC_T(255, 6),   0,              38,  LC_URI,    LC_M_REQUIRED }, /* 441 UpdateRelatedItemRequest.caseId: CaseId */
  { LC_T(6233, 7),  0,              221, LC_BODY,   LC_M_REQUIRED }, /* 442 UpdateRelatedItemRequest.content: RelatedItemUpdateContent */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 443 UpdateRelatedItemRequest.domainId: DomainId */
  { LC_T(6795, 11), 0,              307, LC_BODY,   0             }, /* 444 UpdateRelatedItemRequest.performedBy: UserUnion */
  { LC_T(381, 13),  0,              217, LC_URI,    LC_M_REQUIRED }, /* 445 UpdateRelatedItemRequest.relatedItemId: RelatedItemId */
  { LC_T(5971, 15), 0,              2,   LC_BODY,   LC_M_REQUIRED }, /* 446 UpdateRelatedItemResponse.associationTime: AssociationTime */
  { LC_T(6233, 7),  0,              215, LC_BODY,   LC_M_REQUIRED }, /* 447 UpdateRelatedItemResponse.content: RelatedItemContent */
  { LC_T(6244, 9),  0,              307, LC_BODY,   0             }, /* 448 UpdateRelatedItemResponse.createdBy: UserUnion */
  { LC_T(6575, 15), 0,              307, LC_BODY,   0             }, /* 449 UpdateRelatedItemResponse.lastUpdatedUser: UserUnion */
  { LC_T(6828, 14), 0,              214, LC_BODY,   LC_M_REQUIRED }, /* 450 UpdateRelatedItemResponse.relatedItemArn: RelatedItemArn */
  { LC_T(381, 13),  0,              217, LC_BODY,   LC_M_REQUIRED }, /* 451 UpdateRelatedItemResponse.relatedItemId: RelatedItemId */
  { LC_T(798, 4),   0,              278, LC_BODY,   0             }, /* 452 UpdateRelatedItemResponse.tags: Tags */
  { LC_T(7245, 4),  0,              219, LC_BODY,   LC_M_REQUIRED }, /* 453 UpdateRelatedItemResponse.type: RelatedItemType */
  { LC_T(6308, 11), 0,              282, LC_BODY,   0             }, /* 454 UpdateTemplateRequest.description: TemplateDescription */
  { LC_T(119, 8),   0,              109, LC_URI,    LC_M_REQUIRED }, /* 455 UpdateTemplateRequest.domainId: DomainId */
  { LC_T(6599, 19), 0,              171, LC_BODY,   0             }, /* 456 UpdateTemplateRequest.layoutConfiguration: LayoutConfiguration */
  { LC_T(6660, 4),  0,              284, LC_BODY,   0             }, /* 457 UpdateTemplateRequest.name: TemplateName */
  { LC_T(6884, 14), 0,              224, LC_BODY,   0             }, /* 458 UpdateTemplateRequest.requiredFields: RequiredFieldList */
  { LC_T(178, 5),   0,              281, LC_BODY,   0             }, /* 459 UpdateTemplateRequest.rules: TemplateCaseRuleList */
  { LC_T(7111, 6),  0,              286, LC_BODY,   0             }, /* 460 UpdateTemplateRequest.status: TemplateStatus */
  { LC_T(7141, 28), 0,              272, LC_BODY,   0             }, /* 461 UpdateTemplateRequest.tagPropagationConfigurations: TagPropagationConfigurationList */
  { LC_T(786, 10),  0,              283, LC_URI,    LC_M_REQUIRED }, /* 462 UpdateTemplateRequest.templateId: TemplateId */
  { LC_T(6264, 12), 0,              84,  LC_BODY,   0             }, /* 463 UserUnion.customEntity: CustomEntity */
  { LC_T(7272, 7),  0,              306, LC_BODY,   0             }, /* 464 UserUnion.userArn: UserArn */
  { LC_T(6645, 7),  0,              267, LC_BODY,   LC_M_REQUIRED }, /* 465 ValidationException.message: String */
};

static const lc_text enums[] = {
  LC_T(1389, 12), /* 0 AuditEventType: Case.Created */
  LC_T(1401, 12), /* 1 AuditEventType: Case.Updated */
  LC_T(4215, 19), /* 2 AuditEventType: RelatedItem.Created */
  LC_T(4234, 19), /* 3 AuditEventType: RelatedItem.Deleted */
  LC_T(4253, 19), /* 4 AuditEventType: RelatedItem.Updated */
  LC_T(5548, 10), /* 5 CommentBodyTextType: Text/Plain */
  LC_T(829, 6),   /* 6 DomainStatus: Active */
  LC_T(2216, 18), /* 7 DomainStatus: CreationInProgress */
  LC_T(2202, 14), /* 8 DomainStatus: CreationFailed */
  LC_T(1804, 6),  /* 9 FieldNamespace: System */
  LC_T(2234, 6),  /* 10 FieldNamespace: Custom */
  LC_T(1634, 4),  /* 11 FieldType: Text */
  LC_T(3976, 6),  /* 12 FieldType: Number */
  LC_T(1354, 7),  /* 13 FieldType: Boolean */
  LC_T(883, 8),   /* 14 FieldType: DateTime */
  LC_T(5110, 12), /* 15 FieldType: SingleSelect */
  LC_T(5877, 3),  /* 16 FieldType: Url */
  LC_T(5880, 4),  /* 17 FieldType: User */
  LC_T(855, 3),   /* 18 Order: Asc */
  LC_T(1524, 4),  /* 19 Order: Desc */
  LC_T(1814, 7),  /* 20 RelatedItemType: Contact */
  LC_T(1623, 7),  /* 21 RelatedItemType: Comment */
  LC_T(3017, 4),  /* 22 RelatedItemType: File */
  LC_T(5122, 3),  /* 23 RelatedItemType: Sla */
  LC_T(1723, 11), /* 24 RelatedItemType: ConnectCase */
  LC_T(2234, 6),  /* 25 RelatedItemType: Custom */
  LC_T(4413, 8),  /* 26 RuleType: Required */
  LC_T(3348, 6),  /* 27 RuleType: Hidden */
  LC_T(1286, 12), /* 28 RuleType: FieldOptions */
  LC_T(858, 15),  /* 29 SearchAllRelatedItemsSortProperty: AssociationTime */
  LC_T(1499, 6),  /* 30 SearchAllRelatedItemsSortProperty: CaseId */
  LC_T(829, 6),   /* 31 SlaStatus: Active */
  LC_T(4019, 7),  /* 32 SlaStatus: Overdue */
  LC_T(3973, 3),  /* 33 SlaStatus: Met */
  LC_T(3970, 6),  /* 34 SlaStatus: NotMet */
  LC_T(1451, 9),  /* 35 SlaType: CaseField */
  LC_T(850, 5),   /* 36 TagPropagationResourceType: Cases */
  LC_T(829, 6),   /* 37 TemplateStatus: Active */
  LC_T(3377, 8),  /* 38 TemplateStatus: Inactive */
};

static const lc_bounds bounds[] = {
  { LC_B_MIN | LC_B_MAX, 1, 500,     1.0, 500.0     }, /* 0 1 to 500 */
  { LC_B_MIN | LC_B_MAX, 0, 4100,    0.0, 4100.0    }, /* 1 0 to 4100 */
  { LC_B_MIN | LC_B_MAX, 0, 50,      0.0, 50.0      }, /* 2 0 to 50 */
  { LC_B_MIN | LC_B_MAX, 1, 50,      1.0, 50.0      }, /* 3 1 to 50 */
  { LC_B_MIN | LC_B_MAX, 0, 100,     0.0, 100.0     }, /* 4 0 to 100 */
  { LC_B_MIN | LC_B_MAX, 0, 400,     0.0, 400.0     }, /* 5 0 to 400 */
  { LC_B_MIN | LC_B_MAX, 0, 10,      0.0, 10.0      }, /* 6 0 to 10 */
  { LC_B_MIN | LC_B_MAX, 0, 255,     0.0, 255.0     }, /* 7 0 to 255 */
  { LC_B_MIN | LC_B_MAX, 1, 100,     1.0, 100.0     }, /* 8 1 to 100 */
  { LC_B_MIN | LC_B_MAX, 1, 15000,   1.0, 15000.0   }, /* 9 1 to 15000 */
  { LC_B_MIN | LC_B_MAX, 0, 3,       0.0, 3.0       }, /* 10 0 to 3 */
  { LC_B_MIN | LC_B_MAX, 0, 64,      0.0, 64.0      }, /* 11 0 to 64 */
  { LC_B_MIN | LC_B_MAX, 0, 220,     0.0, 220.0     }, /* 12 0 to 220 */
  { LC_B_MIN | LC_B_MAX, 1, 25,      1.0, 25.0      }, /* 13 1 to 25 */
  { LC_B_MIN | LC_B_MAX, 0, 25,      0.0, 25.0      }, /* 14 0 to 25 */
  { LC_B_MIN | LC_B_MAX, 1, 220,     1.0, 220.0     }, /* 15 1 to 220 */
  { LC_B_MIN | LC_B_MAX, 1, 10,      1.0, 10.0      }, /* 16 1 to 10 */
  { LC_B_MIN | LC_B_MAX, 1, 128,     1.0, 128.0     }, /* 17 1 to 128 */
  { LC_B_MIN | LC_B_MAX, 0, 9000,    0.0, 9000.0    }, /* 18 0 to 9000 */
  { LC_B_MIN | LC_B_MAX, 1, 1500,    1.0, 1500.0    }, /* 19 1 to 1500 */
  { LC_B_MIN | LC_B_MAX, 0, 1500,    0.0, 1500.0    }, /* 20 0 to 1500 */
  { LC_B_MIN | LC_B_MAX, 1, 200,     1.0, 200.0     }, /* 21 1 to 200 */
  { LC_B_MIN | LC_B_MAX, 0, 2,       0.0, 2.0       }, /* 22 0 to 2 */
  { LC_B_MIN | LC_B_MAX, 0, 1,       0.0, 1.0       }, /* 23 0 to 1 */
  { LC_B_MIN | LC_B_MAX, 1, 1,       1.0, 1.0       }, /* 24 1 to 1 */
  { LC_B_MIN | LC_B_MAX, 0, 256,     0.0, 256.0     }, /* 25 0 to 256 */
  { LC_B_MIN | LC_B_MAX, 1, 1051200, 1.0, 1051200.0 }, /* 26 1 to 1051200 */
  { LC_B_MIN | LC_B_MAX, 1, 2,       1.0, 2.0       }, /* 27 1 to 2 */
  { LC_B_MIN,            0, 0,       0.0, 0.0       }, /* 28 0 to any */
};

static const lc_paginator paginators[] = {
  { 23, { 11, 1 }, { 12, 1 }, { 13, 1 }, { 14, 0 }, LC_T(6635, 10), 0 }, /* 0 ListCaseRules */
  { 32, { 14, 1 }, { 15, 1 }, { 16, 1 }, { 17, 0 }, LC_T(6635, 10), 0 }, /* 1 SearchAllRelatedItems */
  { 33, { 17, 1 }, { 18, 1 }, { 19, 1 }, { 20, 1 }, LC_T(6635, 10), 0 }, /* 2 SearchCases */
  { 34, { 21, 1 }, { 22, 1 }, { 23, 1 }, { 24, 0 }, LC_T(6635, 10), 0 }, /* 3 SearchRelatedItems */
};

static const lc_text words[] = {
  LC_T(6184, 10), /* 0 apiVersion: 2022-10-03 */
  LC_T(6007, 14), /* 1 auth: aws.auth#sigv4 */
  LC_T(216, 5),   /* 2 endpointPrefix: cases */
  LC_T(6920, 9),  /* 3 protocol: rest-json */
  LC_T(6920, 9),  /* 4 protocols: rest-json */
  LC_T(1781, 12), /* 5 serviceAbbreviation: ConnectCases */
  LC_T(835, 20),  /* 6 serviceFullName: Amazon Connect Cases */
  LC_T(1781, 12), /* 7 serviceId: ConnectCases */
  LC_T(6019, 2),  /* 8 signatureVersion: v4 */
  LC_T(216, 5),   /* 9 signingName: cases */
  LC_T(6171, 23), /* 10 uid: connectcases-2022-10-03 */
  LC_T(6677, 9),  /* 11 ListCaseRules.input_token: nextToken */
  LC_T(6677, 9),  /* 12 ListCaseRules.output_token: nextToken */
  LC_T(6068, 9),  /* 13 ListCaseRules.result_key: caseRules */
  LC_T(6677, 9),  /* 14 SearchAllRelatedItems.input_token: nextToken */
  LC_T(6677, 9),  /* 15 SearchAllRelatedItems.output_token: nextToken */
  LC_T(6872, 12), /* 16 SearchAllRelatedItems.result_key: relatedItems */
  LC_T(6677, 9),  /* 17 SearchCases.input_token: nextToken */
  LC_T(6677, 9),  /* 18 SearchCases.output_token: nextToken */
  LC_T(216, 5),   /* 19 SearchCases.result_key: cases */
  LC_T(7235, 10), /* 20 SearchCases.non_aggregate_keys: totalCount */
  LC_T(6677, 9),  /* 21 SearchRelatedItems.input_token: nextToken */
  LC_T(6677, 9),  /* 22 SearchRelatedItems.output_token: nextToken */
  LC_T(6872, 12), /* 23 SearchRelatedItems.result_key: relatedItems */
};

static const uint16_t refs[] = {
  0,   /* 0 AccessDeniedException: message */
  0,   /* 1 AuditEvent: eventId */
  5,   /* 2 AuditEvent: type */
  3,   /* 3 AuditEvent: performedTime */
  1,   /* 4 AuditEvent: fields */
  0,   /* 5 AuditEventField: eventFieldId */
  1,   /* 6 AuditEventField: newValue */
  0,   /* 7 AuditEventPerformedBy: iamPrincipalArn */
  1,   /* 8 BatchGetCaseRuleRequest: domainId */
  0,   /* 9 BatchGetCaseRuleRequest: caseRules */
  0,   /* 10 BatchGetCaseRuleResponse: caseRules */
  1,   /* 11 BatchGetCaseRuleResponse: errors */
  0,   /* 12 BatchGetFieldRequest: domainId */
  1,   /* 13 BatchGetFieldRequest: fields */
  1,   /* 14 BatchGetFieldResponse: fields */
  0,   /* 15 BatchGetFieldResponse: errors */
  0,   /* 16 BatchPutFieldOptionsRequest: domainId */
  1,   /* 17 BatchPutFieldOptionsRequest: fieldId */
  2,   /* 18 BatchPutFieldOptionsRequest: options */
  0,   /* 19 BooleanOperands: operandOne */
  1,   /* 20 BooleanOperands: operandTwo */
  2,   /* 21 BooleanOperands: result */
  0,   /* 22 CaseEventIncludedData: fields */
  1,   /* 23 CaseRuleError: id */
  0,   /* 24 CaseRuleError: errorCode */
  0,   /* 25 CaseRuleIdentifier: id */
  1,   /* 26 CaseRuleSummary: caseRuleId */
  3,   /* 27 CaseRuleSummary: name */
  0,   /* 28 CaseRuleSummary: caseRuleArn */
  4,   /* 29 CaseRuleSummary: ruleType */
  0,   /* 30 CaseSummary: caseId */
  1,   /* 31 CaseSummary: templateId */
  0,   /* 32 CommentContent: body */
  1,   /* 33 CommentContent: contentType */
  0,   /* 34 CommentUpdateContent: body */
  1,   /* 35 CommentUpdateContent: contentType */
  0,   /* 36 CompoundCondition: conditions */
  0,   /* 37 ConflictException: message */
  0,   /* 38 ConnectCaseContent: caseId */
  0,   /* 39 ConnectCaseInputContent: caseId */
  0,   /* 40 Contact: contactArn */
  2,   /* 41 ContactContent: contactArn */
  0,   /* 42 ContactContent: channel */
  1,   /* 43 ContactContent: connectedToSystemTime */
  1,   /* 44 CreateCaseRequest: domainId */
  5,   /* 45 CreateCaseRequest: templateId */
  2,   /* 46 CreateCaseRequest: fields */
  1,   /* 47 CreateCaseResponse: caseId */
  0,   /* 48 CreateCaseResponse: caseArn */
  1,   /* 49 CreateCaseRuleRequest: domainId */
  2,   /* 50 CreateCaseRuleRequest: name */
  3,   /* 51 CreateCaseRuleRequest: rule */
  1,   /* 52 CreateCaseRuleResponse: caseRuleId */
  0,   /* 53 CreateCaseRuleResponse: caseRuleArn */
  0,   /* 54 CreateDomainRequest: name */
  1,   /* 55 CreateDomainResponse: domainId */
  0,   /* 56 CreateDomainResponse: domainArn */
  2,   /* 57 CreateDomainResponse: domainStatus */
  2,   /* 58 CreateFieldRequest: domainId */
  3,   /* 59 CreateFieldRequest: name */
  4,   /* 60 CreateFieldRequest: type */
  1,   /* 61 CreateFieldResponse: fieldId */
  0,   /* 62 CreateFieldResponse: fieldArn */
  1,   /* 63 CreateLayoutRequest: domainId */
  2,   /* 64 CreateLayoutRequest: name */
  0,   /* 65 CreateLayoutRequest: content */
  1,   /* 66 CreateLayoutResponse: layoutId */
  0,   /* 67 CreateLayoutResponse: layoutArn */
  2,   /* 68 CreateRelatedItemRequest: domainId */
  0,   /* 69 CreateRelatedItemRequest: caseId */
  4,   /* 70 CreateRelatedItemRequest: type */
  1,   /* 71 CreateRelatedItemRequest: content */
  1,   /* 72 CreateRelatedItemResponse: relatedItemId */
  0,   /* 73 CreateRelatedItemResponse: relatedItemArn */
  1,   /* 74 CreateTemplateRequest: domainId */
  3,   /* 75 CreateTemplateRequest: name */
  1,   /* 76 CreateTemplateResponse: templateId */
  0,   /* 77 CreateTemplateResponse: templateArn */
  0,   /* 78 CustomContent: fields */
  0,   /* 79 CustomInputContent: fields */
  0,   /* 80 CustomUpdateContent: fields */
  1,   /* 81 DeleteCaseRequest: domainId */
  0,   /* 82 DeleteCaseRequest: caseId */
  1,   /* 83 DeleteCaseRuleRequest: domainId */
  0,   /* 84 DeleteCaseRuleRequest: caseRuleId */
  0,   /* 85 DeleteDomainRequest: domainId */
  0,   /* 86 DeleteFieldRequest: domainId */
  1,   /* 87 DeleteFieldRequest: fieldId */
  0,   /* 88 DeleteLayoutRequest: domainId */
  1,   /* 89 DeleteLayoutRequest: layoutId */
  1,   /* 90 DeleteRelatedItemRequest: domainId */
  0,   /* 91 DeleteRelatedItemRequest: caseId */
  2,   /* 92 DeleteRelatedItemRequest: relatedItemId */
  0,   /* 93 DeleteTemplateRequest: domainId */
  1,   /* 94 DeleteTemplateRequest: templateId */
  1,   /* 95 DomainSummary: domainId */
  0,   /* 96 DomainSummary: domainArn */
  2,   /* 97 DomainSummary: name */
  0,   /* 98 EventBridgeConfiguration: enabled */
  1,   /* 99 FieldError: id */
  0,   /* 100 FieldError: errorCode */
  0,   /* 101 FieldGroup: fields */
  0,   /* 102 FieldIdentifier: id */
  0,   /* 103 FieldItem: id */
  1,   /* 104 FieldOption: name */
  2,   /* 105 FieldOption: value */
  0,   /* 106 FieldOption: active */
  1,   /* 107 FieldOptionError: message */
  0,   /* 108 FieldOptionError: errorCode */
  2,   /* 109 FieldOptionError: value */
  1,   /* 110 FieldOptionsCaseRule: parentChildFieldOptionsMappings */
  2,   /* 111 FieldSummary: fieldId */
  1,   /* 112 FieldSummary: fieldArn */
  3,   /* 113 FieldSummary: name */
  5,   /* 114 FieldSummary: type */
  4,   /* 115 FieldSummary: namespace */
  0,   /* 116 FieldValue: id */
  1,   /* 117 FieldValue: value */
  0,   /* 118 FileContent: fileArn */
  0,   /* 119 GetCaseAuditEventsRequest: caseId */
  1,   /* 120 GetCaseAuditEventsRequest: domainId */
  0,   /* 121 GetCaseAuditEventsResponse: auditEvents */
  0,   /* 122 GetCaseEventConfigurationRequest: domainId */
  0,   /* 123 GetCaseEventConfigurationResponse: eventBridge */
  0,   /* 124 GetCaseRequest: caseId */
  1,   /* 125 GetCaseRequest: domainId */
  2,   /* 126 GetCaseRequest: fields */
  0,   /* 127 GetCaseResponse: fields */
  3,   /* 128 GetCaseResponse: templateId */
  1,   /* 129 GetCaseRuleResponse: caseRuleId */
  6,   /* 130 GetCaseRuleResponse: name */
  0,   /* 131 GetCaseRuleResponse: caseRuleArn */
  7,   /* 132 GetCaseRuleResponse: rule */
  0,   /* 133 GetDomainRequest: domainId */
  2,   /* 134 GetDomainResponse: domainId */
  1,   /* 135 GetDomainResponse: domainArn */
  4,   /* 136 GetDomainResponse: name */
  0,   /* 137 GetDomainResponse: createdTime */
  3,   /* 138 GetDomainResponse: domainStatus */
  5,   /* 139 GetFieldResponse: fieldId */
  7,   /* 140 GetFieldResponse: name */
  4,   /* 141 GetFieldResponse: fieldArn */
  10,  /* 142 GetFieldResponse: type */
  8,   /* 143 GetFieldResponse: namespace */
  0,   /* 144 GetLayoutRequest: domainId */
  1,   /* 145 GetLayoutRequest: layoutId */
  5,   /* 146 GetLayoutResponse: layoutId */
  4,   /* 147 GetLayoutResponse: layoutArn */
  6,   /* 148 GetLayoutResponse: name */
  0,   /* 149 GetLayoutResponse: content */
  0,   /* 150 GetTemplateRequest: domainId */
  1,   /* 151 GetTemplateRequest: templateId */
  12,  /* 152 GetTemplateResponse: templateId */
  11,  /* 153 GetTemplateResponse: templateArn */
  5,   /* 154 GetTemplateResponse: name */
  8,   /* 155 GetTemplateResponse: status */
  1,   /* 156 HiddenCaseRule: defaultValue */
  0,   /* 157 HiddenCaseRule: conditions */
  0,   /* 158 InternalServerException: message */
  1,   /* 159 LayoutSummary: layoutId */
  0,   /* 160 LayoutSummary: layoutArn */
  2,   /* 161 LayoutSummary: name */
  0,   /* 162 ListCaseRulesRequest: domainId */
  0,   /* 163 ListCaseRulesResponse: caseRules */
  1,   /* 164 ListCasesForContactRequest: domainId */
  0,   /* 165 ListCasesForContactRequest: contactArn */
  0,   /* 166 ListCasesForContactResponse: cases */
  0,   /* 167 ListDomainsResponse: domains */
  0,   /* 168 ListFieldOptionsRequest: domainId */
  1,   /* 169 ListFieldOptionsRequest: fieldId */
  1,   /* 170 ListFieldOptionsResponse: options */
  0,   /* 171 ListFieldsRequest: domainId */
  0,   /* 172 ListFieldsResponse: fields */
  0,   /* 173 ListLayoutsRequest: domainId */
  0,   /* 174 ListLayoutsResponse: layouts */
  0,   /* 175 ListTagsForResourceRequest: arn */
  0,   /* 176 ListTemplatesRequest: domainId */
  1,   /* 177 ListTemplatesResponse: templates */
  1,   /* 178 ParentChildFieldOptionsMapping: parentFieldOptionValue */
  0,   /* 179 ParentChildFieldOptionsMapping: childFieldOptionValues */
  0,   /* 180 PutCaseEventConfigurationRequest: domainId */
  1,   /* 181 PutCaseEventConfigurationRequest: eventBridge */
  0,   /* 182 RelatedItemEventIncludedData: includeContent */
  1,   /* 183 RequiredCaseRule: defaultValue */
  0,   /* 184 RequiredCaseRule: conditions */
  0,   /* 185 RequiredField: fieldId */
  0,   /* 186 ResourceNotFoundException: message */
  1,   /* 187 ResourceNotFoundException: resourceId */
  2,   /* 188 ResourceNotFoundException: resourceType */
  0,   /* 189 SearchAllRelatedItemsRequest: domainId */
  1,   /* 190 SearchAllRelatedItemsResponse: relatedItems */
  4,   /* 191 SearchAllRelatedItemsResponseItem: relatedItemId */
  1,   /* 192 SearchAllRelatedItemsResponseItem: caseId */
  6,   /* 193 SearchAllRelatedItemsResponseItem: type */
  0,   /* 194 SearchAllRelatedItemsResponseItem: associationTime */
  2,   /* 195 SearchAllRelatedItemsResponseItem: content */
  1,   /* 196 SearchAllRelatedItemsSort: sortProperty */
  0,   /* 197 SearchAllRelatedItemsSort: sortOrder */
  0,   /* 198 SearchCasesRequest: domainId */
  0,   /* 199 SearchCasesResponse: cases */
  0,   /* 200 SearchCasesResponseItem: caseId */
  3,   /* 201 SearchCasesResponseItem: templateId */
  1,   /* 202 SearchCasesResponseItem: fields */
  1,   /* 203 SearchRelatedItemsRequest: domainId */
  0,   /* 204 SearchRelatedItemsRequest: caseId */
  1,   /* 205 SearchRelatedItemsResponse: relatedItems */
  3,   /* 206 SearchRelatedItemsResponseItem: relatedItemId */
  5,   /* 207 SearchRelatedItemsResponseItem: type */
  0,   /* 208 SearchRelatedItemsResponseItem: associationTime */
  1,   /* 209 SearchRelatedItemsResponseItem: content */
  0,   /* 210 ServiceQuotaExceededException: message */
  2,   /* 211 SlaConfiguration: name */
  6,   /* 212 SlaConfiguration: type */
  3,   /* 213 SlaConfiguration: status */
  5,   /* 214 SlaConfiguration: targetTime */
  0,   /* 215 SlaContent: slaConfiguration */
  1,   /* 216 SlaInputConfiguration: name */
  4,   /* 217 SlaInputConfiguration: type */
  3,   /* 218 SlaInputConfiguration: targetSlaMinutes */
  0,   /* 219 Sort: fieldId */
  1,   /* 220 Sort: sortOrder */
  0,   /* 221 TagPropagationConfiguration: resourceType */
  1,   /* 222 TagPropagationConfiguration: tagMap */
  0,   /* 223 TagResourceRequest: arn */
  1,   /* 224 TagResourceRequest: tags */
  0,   /* 225 TemplateRule: caseRuleId */
  4,   /* 226 TemplateSummary: templateId */
  3,   /* 227 TemplateSummary: templateArn */
  0,   /* 228 TemplateSummary: name */
  1,   /* 229 TemplateSummary: status */
  0,   /* 230 TextAttributes: isMultiline */
  0,   /* 231 ThrottlingException: message */
  0,   /* 232 UntagResourceRequest: arn */
  1,   /* 233 UntagResourceRequest: tagKeys */
  1,   /* 234 UpdateCaseRequest: domainId */
  0,   /* 235 UpdateCaseRequest: caseId */
  2,   /* 236 UpdateCaseRequest: fields */
  2,   /* 237 UpdateCaseRuleRequest: domainId */
  0,   /* 238 UpdateCaseRuleRequest: caseRuleId */
  2,   /* 239 UpdateFieldRequest: domainId */
  3,   /* 240 UpdateFieldRequest: fieldId */
  1,   /* 241 UpdateLayoutRequest: domainId */
  2,   /* 242 UpdateLayoutRequest: layoutId */
  2,   /* 243 UpdateRelatedItemRequest: domainId */
  0,   /* 244 UpdateRelatedItemRequest: caseId */
  4,   /* 245 UpdateRelatedItemRequest: relatedItemId */
  1,   /* 246 UpdateRelatedItemRequest: content */
  5,   /* 247 UpdateRelatedItemResponse: relatedItemId */
  4,   /* 248 UpdateRelatedItemResponse: relatedItemArn */
  7,   /* 249 UpdateRelatedItemResponse: type */
  1,   /* 250 UpdateRelatedItemResponse: content */
  0,   /* 251 UpdateRelatedItemResponse: associationTime */
  1,   /* 252 UpdateTemplateRequest: domainId */
  8,   /* 253 UpdateTemplateRequest: templateId */
  0,   /* 254 ValidationException: message */
  168, /* 255 BatchGetCaseRule: InternalServerException */
  225, /* 256 BatchGetCaseRule: ResourceNotFoundException */
  308, /* 257 BatchGetCaseRule: ValidationException */
  290, /* 258 BatchGetCaseRule: ThrottlingException */
  0,   /* 259 BatchGetCaseRule: AccessDeniedException */
  168, /* 260 BatchGetField: InternalServerException */
  225, /* 261 BatchGetField: ResourceNotFoundException */
  308, /* 262 BatchGetField: ValidationException */
  290, /* 263 BatchGetField: ThrottlingException */
  0,   /* 264 BatchGetField: AccessDeniedException */
  168, /* 265 BatchPutFieldOptions: InternalServerException */
  225, /* 266 BatchPutFieldOptions: ResourceNotFoundException */
  308, /* 267 BatchPutFieldOptions: ValidationException */
  290, /* 268 BatchPutFieldOptions: ThrottlingException */
  0,   /* 269 BatchPutFieldOptions: AccessDeniedException */
  254, /* 270 BatchPutFieldOptions: ServiceQuotaExceededException */
  168, /* 271 CreateCase: InternalServerException */
  225, /* 272 CreateCase: ResourceNotFoundException */
  308, /* 273 CreateCase: ValidationException */
  290, /* 274 CreateCase: ThrottlingException */
  0,   /* 275 CreateCase: AccessDeniedException */
  56,  /* 276 CreateCase: ConflictException */
  168, /* 277 CreateCaseRule: InternalServerException */
  225, /* 278 CreateCaseRule: ResourceNotFoundException */
  308, /* 279 CreateCaseRule: ValidationException */
  290, /* 280 CreateCaseRule: ThrottlingException */
  0,   /* 281 CreateCaseRule: AccessDeniedException */
  56,  /* 282 CreateCaseRule: ConflictException */
  254, /* 283 CreateCaseRule: ServiceQuotaExceededException */
  168, /* 284 CreateDomain: InternalServerException */
  308, /* 285 CreateDomain: ValidationException */
  290, /* 286 CreateDomain: ThrottlingException */
  0,   /* 287 CreateDomain: AccessDeniedException */
  56,  /* 288 CreateDomain: ConflictException */
  254, /* 289 CreateDomain: ServiceQuotaExceededException */
  168, /* 290 CreateField: InternalServerException */
  225, /* 291 CreateField: ResourceNotFoundException */
  308, /* 292 CreateField: ValidationException */
  290, /* 293 CreateField: ThrottlingException */
  0,   /* 294 CreateField: AccessDeniedException */
  56,  /* 295 CreateField: ConflictException */
  254, /* 296 CreateField: ServiceQuotaExceededException */
  168, /* 297 CreateLayout: InternalServerException */
  225, /* 298 CreateLayout: ResourceNotFoundException */
  308, /* 299 CreateLayout: ValidationException */
  290, /* 300 CreateLayout: ThrottlingException */
  0,   /* 301 CreateLayout: AccessDeniedException */
  56,  /* 302 CreateLayout: ConflictException */
  254, /* 303 CreateLayout: ServiceQuotaExceededException */
  168, /* 304 CreateRelatedItem: InternalServerException */
  225, /* 305 CreateRelatedItem: ResourceNotFoundException */
  308, /* 306 CreateRelatedItem: ValidationException */
  290, /* 307 CreateRelatedItem: ThrottlingException */
  0,   /* 308 CreateRelatedItem: AccessDeniedException */
  254, /* 309 CreateRelatedItem: ServiceQuotaExceededException */
  168, /* 310 CreateTemplate: InternalServerException */
  225, /* 311 CreateTemplate: ResourceNotFoundException */
  308, /* 312 CreateTemplate: ValidationException */
  290, /* 313 CreateTemplate: ThrottlingException */
  0,   /* 314 CreateTemplate: AccessDeniedException */
  56,  /* 315 CreateTemplate: ConflictException */
  254, /* 316 CreateTemplate: ServiceQuotaExceededException */
  168, /* 317 DeleteCase: InternalServerException */
  225, /* 318 DeleteCase: ResourceNotFoundException */
  308, /* 319 DeleteCase: ValidationException */
  290, /* 320 DeleteCase: ThrottlingException */
  0,   /* 321 DeleteCase: AccessDeniedException */
  168, /* 322 DeleteCaseRule: InternalServerException */
  225, /* 323 DeleteCaseRule: ResourceNotFoundException */
  290, /* 324 DeleteCaseRule: ThrottlingException */
  0,   /* 325 DeleteCaseRule: AccessDeniedException */
  56,  /* 326 DeleteCaseRule: ConflictException */
  168, /* 327 DeleteDomain: InternalServerException */
  225, /* 328 DeleteDomain: ResourceNotFoundException */
  308, /* 329 DeleteDomain: ValidationException */
  290, /* 330 DeleteDomain: ThrottlingException */
  0,   /* 331 DeleteDomain: AccessDeniedException */
  56,  /* 332 DeleteDomain: ConflictException */
  168, /* 333 DeleteField: InternalServerException */
  225, /* 334 DeleteField: ResourceNotFoundException */
  308, /* 335 DeleteField: ValidationException */
  290, /* 336 DeleteField: ThrottlingException */
  0,   /* 337 DeleteField: AccessDeniedException */
  56,  /* 338 DeleteField: ConflictException */
  254, /* 339 DeleteField: ServiceQuotaExceededException */
  168, /* 340 DeleteLayout: InternalServerException */
  225, /* 341 DeleteLayout: ResourceNotFoundException */
  308, /* 342 DeleteLayout: ValidationException */
  290, /* 343 DeleteLayout: ThrottlingException */
  0,   /* 344 DeleteLayout: AccessDeniedException */
  56,  /* 345 DeleteLayout: ConflictException */
  168, /* 346 DeleteRelatedItem: InternalServerException */
  225, /* 347 DeleteRelatedItem: ResourceNotFoundException */
  308, /* 348 DeleteRelatedItem: ValidationException */
  290, /* 349 DeleteRelatedItem: ThrottlingException */
  0,   /* 350 DeleteRelatedItem: AccessDeniedException */
  168, /* 351 DeleteTemplate: InternalServerException */
  225, /* 352 DeleteTemplate: ResourceNotFoundException */
  308, /* 353 DeleteTemplate: ValidationException */
  290, /* 354 DeleteTemplate: ThrottlingException */
  0,   /* 355 DeleteTemplate: AccessDeniedException */
  56,  /* 356 DeleteTemplate: ConflictException */
  168, /* 357 GetCase: InternalServerException */
  225, /* 358 GetCase: ResourceNotFoundException */
  308, /* 359 GetCase: ValidationException */
  290, /* 360 GetCase: ThrottlingException */
  0,   /* 361 GetCase: AccessDeniedException */
  168, /* 362 GetCaseAuditEvents: InternalServerException */
  225, /* 363 GetCaseAuditEvents: ResourceNotFoundException */
  308, /* 364 GetCaseAuditEvents: ValidationException */
  290, /* 365 GetCaseAuditEvents: ThrottlingException */
  0,   /* 366 GetCaseAuditEvents: AccessDeniedException */
  168, /* 367 GetCaseEventConfiguration: InternalServerException */
  225, /* 368 GetCaseEventConfiguration: ResourceNotFoundException */
  308, /* 369 GetCaseEventConfiguration: ValidationException */
  290, /* 370 GetCaseEventConfiguration: ThrottlingException */
  0,   /* 371 GetCaseEventConfiguration: AccessDeniedException */
  168, /* 372 GetDomain: InternalServerException */
  225, /* 373 GetDomain: ResourceNotFoundException */
  308, /* 374 GetDomain: ValidationException */
  290, /* 375 GetDomain: ThrottlingException */
  0,   /* 376 GetDomain: AccessDeniedException */
  168, /* 377 GetLayout: InternalServerException */
  225, /* 378 GetLayout: ResourceNotFoundException */
  308, /* 379 GetLayout: ValidationException */
  290, /* 380 GetLayout: ThrottlingException */
  0,   /* 381 GetLayout: AccessDeniedException */
  168, /* 382 GetTemplate: InternalServerException */
  225, /* 383 GetTemplate: ResourceNotFoundException */
  308, /* 384 GetTemplate: ValidationException */
  290, /* 385 GetTemplate: ThrottlingException */
  0,   /* 386 GetTemplate: AccessDeniedException */
  168, /* 387 ListCaseRules: InternalServerException */
  225, /* 388 ListCaseRules: ResourceNotFoundException */
  308, /* 389 ListCaseRules: ValidationException */
  290, /* 390 ListCaseRules: ThrottlingException */
  0,   /* 391 ListCaseRules: AccessDeniedException */
  168, /* 392 ListCasesForContact: InternalServerException */
  225, /* 393 ListCasesForContact: ResourceNotFoundException */
  308, /* 394 ListCasesForContact: ValidationException */
  290, /* 395 ListCasesForContact: ThrottlingException */
  0,   /* 396 ListCasesForContact: AccessDeniedException */
  168, /* 397 ListDomains: InternalServerException */
  308, /* 398 ListDomains: ValidationException */
  290, /* 399 ListDomains: ThrottlingException */
  0,   /* 400 ListDomains: AccessDeniedException */
  168, /* 401 ListFieldOptions: InternalServerException */
  225, /* 402 ListFieldOptions: ResourceNotFoundException */
  308, /* 403 ListFieldOptions: ValidationException */
  290, /* 404 ListFieldOptions: ThrottlingException */
  0,   /* 405 ListFieldOptions: AccessDeniedException */
  168, /* 406 ListFields: InternalServerException */
  225, /* 407 ListFields: ResourceNotFoundException */
  308, /* 408 ListFields: ValidationException */
  290, /* 409 ListFields: ThrottlingException */
  0,   /* 410 ListFields: AccessDeniedException */
  168, /* 411 ListLayouts: InternalServerException */
  225, /* 412 ListLayouts: ResourceNotFoundException */
  308, /* 413 ListLayouts: ValidationException */
  290, /* 414 ListLayouts: ThrottlingException */
  0,   /* 415 ListLayouts: AccessDeniedException */
  168, /* 416 ListTagsForResource: InternalServerException */
  225, /* 417 ListTagsForResource: ResourceNotFoundException */
  308, /* 418 ListTagsForResource: ValidationException */
  290, /* 419 ListTagsForResource: ThrottlingException */
  0,   /* 420 ListTagsForResource: AccessDeniedException */
  168, /* 421 ListTemplates: InternalServerException */
  225, /* 422 ListTemplates: ResourceNotFoundException */
  308, /* 423 ListTemplates: ValidationException */
  290, /* 424 ListTemplates: ThrottlingException */
  0,   /* 425 ListTemplates: AccessDeniedException */
  168, /* 426 PutCaseEventConfiguration: InternalServerException */
  225, /* 427 PutCaseEventConfiguration: ResourceNotFoundException */
  308, /* 428 PutCaseEventConfiguration: ValidationException */
  290, /* 429 PutCaseEventConfiguration: ThrottlingException */
  0,   /* 430 PutCaseEventConfiguration: AccessDeniedException */
  56,  /* 431 PutCaseEventConfiguration: ConflictException */
  168, /* 432 SearchAllRelatedItems: InternalServerException */
  225, /* 433 SearchAllRelatedItems: ResourceNotFoundException */
  308, /* 434 SearchAllRelatedItems: ValidationException */
  290, /* 435 SearchAllRelatedItems: ThrottlingException */
  0,   /* 436 SearchAllRelatedItems: AccessDeniedException */
  168, /* 437 SearchCases: InternalServerException */
  225, /* 438 SearchCases: ResourceNotFoundException */
  308, /* 439 SearchCases: ValidationException */
  290, /* 440 SearchCases: ThrottlingException */
  0,   /* 441 SearchCases: AccessDeniedException */
  168, /* 442 SearchRelatedItems: InternalServerException */
  225, /* 443 SearchRelatedItems: ResourceNotFoundException */
  308, /* 444 SearchRelatedItems: ValidationException */
  290, /* 445 SearchRelatedItems: ThrottlingException */
  0,   /* 446 SearchRelatedItems: AccessDeniedException */
  168, /* 447 TagResource: InternalServerException */
  225, /* 448 TagResource: ResourceNotFoundException */
  308, /* 449 TagResource: ValidationException */
  290, /* 450 TagResource: ThrottlingException */
  0,   /* 451 TagResource: AccessDeniedException */
  168, /* 452 UntagResource: InternalServerException */
  225, /* 453 UntagResource: ResourceNotFoundException */
  308, /* 454 UntagResource: ValidationException */
  290, /* 455 UntagResource: ThrottlingException */
  0,   /* 456 UntagResource: AccessDeniedException */
  168, /* 457 UpdateCase: InternalServerException */
  225, /* 458 UpdateCase: ResourceNotFoundException */
  308, /* 459 UpdateCase: ValidationException */
  290, /* 460 UpdateCase: ThrottlingException */
  0,   /* 461 UpdateCase: AccessDeniedException */
  168, /* 462 UpdateCaseRule: InternalServerException */
  225, /* 463 UpdateCaseRule: ResourceNotFoundException */
  308, /* 464 UpdateCaseRule: ValidationException */
  290, /* 465 UpdateCaseRule: ThrottlingException */
  0,   /* 466 UpdateCaseRule: AccessDeniedException */
  56,  /* 467 UpdateCaseRule: ConflictException */
  254, /* 468 UpdateCaseRule: ServiceQuotaExceededException */
  168, /* 469 UpdateField: InternalServerException */
  225, /* 470 UpdateField: ResourceNotFoundException */
  308, /* 471 UpdateField: ValidationException */
  290, /* 472 UpdateField: ThrottlingException */
  0,   /* 473 UpdateField: AccessDeniedException */
  56,  /* 474 UpdateField: ConflictException */
  168, /* 475 UpdateLayout: InternalServerException */
  225, /* 476 UpdateLayout: ResourceNotFoundException */
  308, /* 477 UpdateLayout: ValidationException */
  290, /* 478 UpdateLayout: ThrottlingException */
  0,   /* 479 UpdateLayout: AccessDeniedException */
  56,  /* 480 UpdateLayout: ConflictException */
  254, /* 481 UpdateLayout: ServiceQuotaExceededException */
  168, /* 482 UpdateRelatedItem: InternalServerException */
  225, /* 483 UpdateRelatedItem: ResourceNotFoundException */
  308, /* 484 UpdateRelatedItem: ValidationException */
  290, /* 485 UpdateRelatedItem: ThrottlingException */
  0,   /* 486 UpdateRelatedItem: AccessDeniedException */
  254, /* 487 UpdateRelatedItem: ServiceQuotaExceededException */
  168, /* 488 UpdateTemplate: InternalServerException */
  225, /* 489 UpdateTemplate: ResourceNotFoundException */
  308, /* 490 UpdateTemplate: ValidationException */
  290, /* 491 UpdateTemplate: ThrottlingException */
  0,   /* 492 UpdateTemplate: AccessDeniedException */
  56,  /* 493 UpdateTemplate: ConflictException */
  254, /* 494 UpdateTemplate: ServiceQuotaExceededException */
};

const lc_service lc_model_connectcases = {
  .text = text,
  .name = LC_T(6171, 12),
  .version = LC_T(6184, 10),
  .endpoint_prefix = LC_T(216, 5),
  .signing_name = LC_T(216, 5),
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
  .noperation = 43,
  .nshape = 311,
  .nsince = 0,
  .npaginator = 4
};
