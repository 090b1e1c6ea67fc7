/* written by tools/modelgen.lua from connectparticipant 2018-09-07; do not edit */
/* SPDX-License-Identifier: MIT */
#include "core/model.h"

#pragma GCC diagnostic ignored "-Woverlength-strings"

static const char text[] =
  "/participant/attachment" /* 0 */
  "/participant/authentication-url" /* 23 */
  "/participant/cancel-authentication" /* 54 */
  "/participant/complete-attachment-upload" /* 88 */
  "/participant/connection" /* 127 */
  "/participant/disconnect" /* 150 */
  "/participant/event" /* 173 */
  "/participant/message" /* 191 */
  "/participant/start-attachment-upload" /* 211 */
  "/participant/transcript" /* 247 */
  "/participant/views/{ViewToken}" /* 270 */
  "1.1" /* 300 */
  "2018-09-07" /* 303 */
  "AGENT" /* 313 */
  "APPROVED" /* 318 */
  "ARN" /* 326 */
  "ASCENDING" /* 329 */
  "ATTACHMENT" /* 338 */
  "AVAILABLE" /* 348 */
  "AbsoluteTime" /* 357 */
  "AccessDeniedException" /* 369 */
  "Actions" /* 390 */
  "Amazon Connect Participant" /* 397 */
  "Amazon Connect Participant Service" /* 423 */
  "Arn" /* 457 */
  "ArtifactId" /* 460 */
  "ArtifactStatus" /* 470 */
  "AttachmentId" /* 484 */
  "AttachmentIdList" /* 496 */
  "AttachmentIds" /* 512 */
  "AttachmentItem" /* 525 */
  "AttachmentName" /* 539 */
  "AttachmentSizeInBytes" /* 553 */
  "Attachments" /* 574 */
  "Attendee" /* 585 */
  "AttendeeId" /* 593 */
  "Audio" /* 603 */
  "AudioFallbackUrl" /* 608 */
  "AudioFeatures" /* 624 */
  "AudioHostUrl" /* 637 */
  "AuthenticationUrl" /* 649 */
  "BACKWARD" /* 666 */
  "Bool" /* 674 */
  "CHAT_ENDED" /* 678 */
  "CONNECTION_ACK" /* 688 */
  "CONNECTION_CREDENTIALS" /* 702 */
  "CONTACT" /* 724 */
  "CONTACT_FLOW" /* 731 */
  "CUSTOMER" /* 743 */
  "CUSTOM_BOT" /* 751 */
  "CancelParticipantAuthentication" /* 761 */
  "CancelParticipantAuthenticationRequest" /* 792 */
  "CancelParticipantAuthenticationResponse" /* 830 */
  "ChatContent" /* 869 */
  "ChatContentType" /* 880 */
  "ChatItemId" /* 895 */
  "ChatItemType" /* 905 */
  "ClientToken" /* 917 */
  "CompleteAttachmentUpload" /* 928 */
  "CompleteAttachmentUploadRequest" /* 952 */
  "CompleteAttachmentUploadResponse" /* 983 */
  "ConflictException" /* 1015 */
  "ConnectParticipant" /* 1032 */
  "ConnectionCredentials" /* 1050 */
  "ConnectionExpiry" /* 1071 */
  "ConnectionToken" /* 1087 */
  "ConnectionType" /* 1102 */
  "ConnectionTypeList" /* 1116 */
  "ContactId" /* 1134 */
  "Content" /* 1143 */
  "ContentType" /* 1150 */
  "CreateParticipantConnection" /* 1161 */
  "CreateParticipantConnectionRequest" /* 1188 */
  "CreateParticipantConnectionResponse" /* 1222 */
  "DESCENDING" /* 1257 */
  "DeliveredTimestamp" /* 1267 */
  "DescribeView" /* 1285 */
  "DescribeViewRequest" /* 1297 */
  "DescribeViewResponse" /* 1316 */
  "DisconnectParticipant" /* 1336 */
  "DisconnectParticipantRequest" /* 1357 */
  "DisconnectParticipantResponse" /* 1385 */
  "DisplayName" /* 1414 */
  "EVENT" /* 1425 */
  "EchoReduction" /* 1430 */
  "EventIngestionUrl" /* 1443 */
  "Expiry" /* 1460 */
  "FAILED" /* 1466 */
  "FORWARD" /* 1472 */
  "GET" /* 1479 */
  "GetAttachment" /* 1482 */
  "GetAttachmentRequest" /* 1495 */
  "GetAttachmentResponse" /* 1515 */
  "GetAuthenticationUrl" /* 1536 */
  "GetAuthenticationUrlRequest" /* 1556 */
  "GetAuthenticationUrlResponse" /* 1583 */
  "GetTranscript" /* 1611 */
  "GetTranscriptRequest" /* 1624 */
  "GetTranscriptResponse" /* 1644 */
  "GuidString" /* 1665 */
  "HIERARCHY_GROUP" /* 1675 */
  "HIERARCHY_LEVEL" /* 1690 */
  "HeadersToInclude" /* 1705 */
  "INSTANCE" /* 1721 */
  "IN_PROGRESS" /* 1729 */
  "ISO8601Datetime" /* 1740 */
  "Id" /* 1755 */
  "InitialContactId" /* 1757 */
  "InputSchema" /* 1773 */
  "Instant" /* 1784 */
  "InternalServerException" /* 1791 */
  "Item" /* 1814 */
  "JoinToken" /* 1818 */
  "MESSAGE" /* 1827 */
  "MESSAGE_DELIVERED" /* 1834 */
  "MESSAGE_READ" /* 1851 */
  "MaxResults" /* 1863 */
  "MediaPlacement" /* 1873 */
  "Meeting" /* 1887 */
  "MeetingFeatureStatus" /* 1894 */
  "MeetingFeatures" /* 1914 */
  "MeetingFeaturesConfiguration" /* 1929 */
  "MeetingId" /* 1957 */
  "Message" /* 1966 */
  "MessageId" /* 1973 */
  "MessageMetadata" /* 1982 */
  "MessageProcessingMetadata" /* 1997 */
  "MessageProcessingStatus" /* 2022 */
  "MostRecent" /* 2045 */
  "Name" /* 2055 */
  "NextToken" /* 2059 */
  "NonEmptyClientToken" /* 2068 */
  "PARTICIPANT" /* 2087 */
  "PARTICIPANT_JOINED" /* 2098 */
  "PARTICIPANT_LEFT" /* 2116 */
  "PHONE_NUMBER" /* 2132 */
  "POST" /* 2144 */
  "PROCESSING" /* 2148 */
  "ParticipantId" /* 2158 */
  "ParticipantRole" /* 2171 */
  "ParticipantToken" /* 2186 */
  "PreSignedAttachmentUrl" /* 2202 */
  "PreSignedConnectionUrl" /* 2224 */
  "REJECTED" /* 2246 */
  "ReadTimestamp" /* 2254 */
  "Reason" /* 2267 */
  "Receipt" /* 2273 */
  "Receipts" /* 2280 */
  "RecipientParticipantId" /* 2288 */
  "RedirectURI" /* 2310 */
  "RedirectUri" /* 2321 */
  "RelatedContactId" /* 2332 */
  "ResourceId" /* 2348 */
  "ResourceNotFoundException" /* 2358 */
  "ResourceType" /* 2383 */
  "SUPERVISOR" /* 2395 */
  "SYSTEM" /* 2405 */
  "ScanDirection" /* 2411 */
  "SendEvent" /* 2424 */
  "SendEventRequest" /* 2433 */
  "SendEventResponse" /* 2449 */
  "SendMessage" /* 2466 */
  "SendMessageRequest" /* 2477 */
  "SendMessageResponse" /* 2495 */
  "ServiceQuotaExceededException" /* 2514 */
  "SessionId" /* 2543 */
  "SignalingUrl" /* 2552 */
  "SortKey" /* 2564 */
  "SortOrder" /* 2571 */
  "StartAttachmentUpload" /* 2580 */
  "StartAttachmentUploadRequest" /* 2601 */
  "StartAttachmentUploadResponse" /* 2629 */
  "StartPosition" /* 2658 */
  "Status" /* 2671 */
  "TRANSFER_FAILED" /* 2677 */
  "TRANSFER_SUCCEEDED" /* 2692 */
  "TYPING" /* 2710 */
  "Template" /* 2716 */
  "ThrottlingException" /* 2724 */
  "Transcript" /* 2743 */
  "Type" /* 2753 */
  "UNAVAILABLE" /* 2757 */
  "URI" /* 2768 */
  "URLExpiryInSeconds" /* 2771 */
  "USER" /* 2789 */
  "UploadMetadata" /* 2793 */
  "UploadMetadataSignedHeaders" /* 2807 */
  "UploadMetadataSignedHeadersKey" /* 2834 */
  "UploadMetadataSignedHeadersValue" /* 2864 */
  "UploadMetadataUrl" /* 2896 */
  "Url" /* 2913 */
  "UrlExpiry" /* 2916 */
  "UrlExpiryInSeconds" /* 2925 */
  "ValidationException" /* 2943 */
  "Version" /* 2962 */
  "View" /* 2969 */
  "ViewAction" /* 2973 */
  "ViewActions" /* 2983 */
  "ViewContent" /* 2994 */
  "ViewId" /* 3005 */
  "ViewInputSchema" /* 3011 */
  "ViewName" /* 3026 */
  "ViewTemplate" /* 3034 */
  "ViewToken" /* 3046 */
  "ViewVersion" /* 3055 */
  "WEBRTC_CONNECTION" /* 3066 */
  "WEBSOCKET" /* 3083 */
  "WebRTCConnection" /* 3092 */
  "WebRTCMediaPlacement" /* 3108 */
  "WebRTCMeeting" /* 3128 */
  "Websocket" /* 3141 */
  "X-Amz-Bearer" /* 3150 */
  "[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}" /* 3162 */
  "^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$" /* 3214 */
  "^[a-zA-Z0-9\\_\\-:\\/$]+$" /* 3275 */
  "^[a-zA-Z0-9_\\-:\\/$]+$" /* 3297 */
  "apiVersion" /* 3318 */
  "auth" /* 3328 */
  "aws.auth#sigv4" /* 3332 */
  "connectparticipant" /* 3346 */
  "connectparticipant-2018-09-07" /* 3364 */
  "endpointPrefix" /* 3393 */
  "execute-api" /* 3407 */
  "jsonVersion" /* 3418 */
  "participant.connect" /* 3429 */
  "protocol" /* 3448 */
  "protocols" /* 3456 */
  "rest-json" /* 3465 */
  "serviceAbbreviation" /* 3474 */
  "serviceFullName" /* 3493 */
  "serviceId" /* 3508 */
  "signatureVersion" /* 3517 */
  "signingName" /* 3533 */
  "uid" /* 3544 */
  "v4" /* 3547 */
  ;

static const lc_fact facts[] = {
  { LC_T(3318, 10), { 0, 1 },  0 }, /* 0 apiVersion */
  { LC_T(3328, 4),  { 1, 1 },  1 }, /* 1 auth */
  { LC_T(3393, 14), { 2, 1 },  0 }, /* 2 endpointPrefix */
  { LC_T(3418, 11), { 3, 1 },  0 }, /* 3 jsonVersion */
  { LC_T(3448, 8),  { 4, 1 },  0 }, /* 4 protocol */
  { LC_T(3456, 9),  { 5, 1 },  1 }, /* 5 protocols */
  { LC_T(3474, 19), { 6, 1 },  0 }, /* 6 serviceAbbreviation */
  { LC_T(3493, 15), { 7, 1 },  0 }, /* 7 serviceFullName */
  { LC_T(3508, 9),  { 8, 1 },  0 }, /* 8 serviceId */
  { LC_T(3517, 16), { 9, 1 },  0 }, /* 9 signatureVersion */
  { LC_T(3533, 11), { 10, 1 }, 0 }, /* 10 signingName */
  { LC_T(3544, 3),  { 11, 1 }, 0 }, /* 11 uid */
};

static const lc_operation operations[] = {
  { LC_T(761, 31),  LC_T(2144, 4), LC_T(54, 34),  14, 15, 32, 4, 0, 0, LC_NONE }, /* 0 CancelParticipantAuthentication */
  { LC_T(928, 24),  LC_T(2144, 4), LC_T(88, 39),  21, 22, 36, 6, 0, 0, LC_NONE }, /* 1 CompleteAttachmentUpload */
  { LC_T(1161, 27), LC_T(2144, 4), LC_T(127, 23), 29, 30, 42, 4, 0, 0, LC_NONE }, /* 2 CreateParticipantConnection */
  { LC_T(1285, 12), LC_T(1479, 3), LC_T(270, 30), 31, 32, 46, 5, 0, 0, LC_NONE }, /* 3 DescribeView */
  { LC_T(1336, 21), LC_T(2144, 4), LC_T(150, 23), 33, 34, 51, 4, 0, 0, LC_NONE }, /* 4 DisconnectParticipant */
  { LC_T(1482, 13), LC_T(2144, 4), LC_T(0, 23),   36, 37, 55, 4, 0, 0, LC_NONE }, /* 5 GetAttachment */
  { LC_T(1536, 20), LC_T(2144, 4), LC_T(23, 31),  38, 39, 59, 4, 0, 0, LC_NONE }, /* 6 GetAuthenticationUrl */
  { LC_T(1611, 13), LC_T(2144, 4), LC_T(247, 23), 40, 41, 63, 4, 0, 0, LC_NONE }, /* 7 GetTranscript */
  { LC_T(2424, 9),  LC_T(2144, 4), LC_T(173, 18), 71, 72, 67, 5, 0, 0, LC_NONE }, /* 8 SendEvent */
  { LC_T(2466, 11), LC_T(2144, 4), LC_T(191, 20), 73, 74, 72, 4, 0, 0, LC_NONE }, /* 9 SendMessage */
  { LC_T(2580, 21), LC_T(2144, 4), LC_T(211, 36), 78, 79, 76, 5, 0, 0, LC_NONE }, /* 10 StartAttachmentUpload */
};

static const lc_shape shapes[] = {
  { LC_T(326, 3),   LC_STRING,    LC_DEFAULT, 0,                           0,   0,  0,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 0 ARN */
  { LC_T(369, 21),  LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              0,   1,  0,  1, LC_NONE, LC_NONE, LC_NONE, 403, 0, 0,              0              }, /* 1 AccessDeniedException */
  { LC_T(460, 10),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 2 ArtifactId */
  { LC_T(470, 14),  LC_STRING,    LC_DEFAULT, 0,                           0,   3,  1,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 3 ArtifactStatus */
  { LC_T(496, 16),  LC_LIST,      LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, 2,       1,       0,   0, 0,              0              }, /* 4 AttachmentIdList */
  { LC_T(525, 14),  LC_STRUCTURE, LC_DEFAULT, 0,                           1,   4,  1,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 5 AttachmentItem */
  { LC_T(539, 14),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 6 AttachmentName */
  { LC_T(553, 21),  LC_LONG,      LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, LC_NONE, 2,       0,   0, 0,              0              }, /* 7 AttachmentSizeInBytes */
  { LC_T(574, 11),  LC_LIST,      LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, 5,       LC_NONE, 0,   0, 0,              0              }, /* 8 Attachments */
  { LC_T(585, 8),   LC_STRUCTURE, LC_DEFAULT, 0,                           5,   2,  1,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 9 Attendee */
  { LC_T(593, 10),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 10 AttendeeId */
  { LC_T(624, 13),  LC_STRUCTURE, LC_DEFAULT, 0,                           7,   1,  1,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 11 AudioFeatures */
  { LC_T(649, 17),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, LC_NONE, 3,       0,   0, 0,              0              }, /* 12 AuthenticationUrl */
  { LC_T(674, 4),   LC_BOOLEAN,   LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 13 Bool */
  { LC_T(792, 38),  LC_STRUCTURE, LC_DEFAULT, 0,                           8,   2,  1,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 14 CancelParticipantAuthenticationRequest */
  { LC_T(830, 39),  LC_STRUCTURE, LC_DEFAULT, 0,                           10,  0,  3,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 15 CancelParticipantAuthenticationResponse */
  { LC_T(869, 11),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  3,  0, LC_NONE, LC_NONE, 4,       0,   0, 0,              0              }, /* 16 ChatContent */
  { LC_T(880, 15),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  3,  0, LC_NONE, LC_NONE, 5,       0,   0, 0,              0              }, /* 17 ChatContentType */
  { LC_T(895, 10),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  3,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 18 ChatItemId */
  { LC_T(905, 12),  LC_STRING,    LC_DEFAULT, 0,                           3,   12, 3,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 19 ChatItemType */
  { LC_T(917, 11),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  3,  0, LC_NONE, LC_NONE, 6,       0,   0, 0,              0              }, /* 20 ClientToken */
  { LC_T(952, 31),  LC_STRUCTURE, LC_DEFAULT, 0,                           10,  3,  3,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 21 CompleteAttachmentUploadRequest */
  { LC_T(983, 32),  LC_STRUCTURE, LC_DEFAULT, 0,                           13,  0,  6,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 22 CompleteAttachmentUploadResponse */
  { LC_T(1015, 17), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              13,  1,  6,  1, LC_NONE, LC_NONE, LC_NONE, 409, 0, 0,              0              }, /* 23 ConflictException */
  { LC_T(1050, 21), LC_STRUCTURE, LC_DEFAULT, 0,                           14,  2,  7,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 24 ConnectionCredentials */
  { LC_T(1102, 14), LC_STRING,    LC_DEFAULT, 0,                           15,  3,  7,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 25 ConnectionType */
  { LC_T(1116, 18), LC_LIST,      LC_DEFAULT, 0,                           0,   0,  7,  0, LC_NONE, 25,      2,       0,   0, 0,              0              }, /* 26 ConnectionTypeList */
  { LC_T(1134, 9),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  7,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 27 ContactId */
  { LC_T(1150, 11), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  7,  0, LC_NONE, LC_NONE, 7,       0,   0, 0,              0              }, /* 28 ContentType */
  { LC_T(1188, 34), LC_STRUCTURE, LC_DEFAULT, 0,                           16,  3,  7,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 29 CreateParticipantConnectionRequest */
  { LC_T(1222, 35), LC_STRUCTURE, LC_DEFAULT, 0,                           19,  3,  8,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 30 CreateParticipantConnectionResponse */
  { LC_T(1297, 19), LC_STRUCTURE, LC_DEFAULT, 0,                           22,  2,  8,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 31 DescribeViewRequest */
  { LC_T(1316, 20), LC_STRUCTURE, LC_DEFAULT, 0,                           24,  1,  10, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 32 DescribeViewResponse */
  { LC_T(1357, 28), LC_STRUCTURE, LC_DEFAULT, 0,                           25,  2,  10, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 33 DisconnectParticipantRequest */
  { LC_T(1385, 29), LC_STRUCTURE, LC_DEFAULT, 0,                           27,  0,  11, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 34 DisconnectParticipantResponse */
  { LC_T(1414, 11), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  11, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 35 DisplayName */
  { LC_T(1495, 20), LC_STRUCTURE, LC_DEFAULT, 0,                           27,  3,  11, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 36 GetAttachmentRequest */
  { LC_T(1515, 21), LC_STRUCTURE, LC_DEFAULT, 0,                           30,  3,  13, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 37 GetAttachmentResponse */
  { LC_T(1556, 27), LC_STRUCTURE, LC_DEFAULT, 0,                           33,  3,  14, 3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 38 GetAuthenticationUrlRequest */
  { LC_T(1583, 28), LC_STRUCTURE, LC_DEFAULT, 0,                           36,  1,  17, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 39 GetAuthenticationUrlResponse */
  { LC_T(1624, 20), LC_STRUCTURE, LC_DEFAULT, 0,                           37,  7,  17, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 40 GetTranscriptRequest */
  { LC_T(1644, 21), LC_STRUCTURE, LC_DEFAULT, 0,                           44,  3,  18, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 41 GetTranscriptResponse */
  { LC_T(1665, 10), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  18, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, LC_T(3162, 52), LC_T(3162, 52) }, /* 42 GuidString */
  { LC_T(1740, 15), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  18, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 43 ISO8601Datetime */
  { LC_T(1784, 7),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  18, 0, LC_NONE, LC_NONE, 5,       0,   0, 0,              0              }, /* 44 Instant */
  { LC_T(1791, 23), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_FAULT, 47,  1,  18, 1, LC_NONE, LC_NONE, LC_NONE, 500, 0, 0,              0              }, /* 45 InternalServerException */
  { LC_T(1814, 4),  LC_STRUCTURE, LC_DEFAULT, 0,                           48,  12, 19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 46 Item */
  { LC_T(1818, 9),  LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,              0,   0,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 47 JoinToken */
  { LC_T(1863, 10), LC_INTEGER,   LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 8,       0,   0, 0,              0              }, /* 48 MaxResults */
  { LC_T(1894, 20), LC_STRING,    LC_DEFAULT, 0,                           18,  2,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 49 MeetingFeatureStatus */
  { LC_T(1929, 28), LC_STRUCTURE, LC_DEFAULT, 0,                           60,  1,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 50 MeetingFeaturesConfiguration */
  { LC_T(1966, 7),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 51 Message */
  { LC_T(1982, 15), LC_STRUCTURE, LC_DEFAULT, 0,                           61,  3,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 52 MessageMetadata */
  { LC_T(1997, 25), LC_STRUCTURE, LC_DEFAULT, 0,                           64,  1,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 53 MessageProcessingMetadata */
  { LC_T(2022, 23), LC_STRING,    LC_DEFAULT, 0,                           20,  3,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 54 MessageProcessingStatus */
  { LC_T(2045, 10), LC_INTEGER,   LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 8,       0,   0, 0,              0              }, /* 55 MostRecent */
  { LC_T(2059, 9),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 9,       0,   0, 0,              0              }, /* 56 NextToken */
  { LC_T(2068, 19), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 10,      0,   0, 0,              0              }, /* 57 NonEmptyClientToken */
  { LC_T(2158, 13), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 58 ParticipantId */
  { LC_T(2171, 15), LC_STRING,    LC_DEFAULT, 0,                           23,  5,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 59 ParticipantRole */
  { LC_T(2186, 16), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 9,       0,   0, 0,              0              }, /* 60 ParticipantToken */
  { LC_T(2202, 22), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 11,      0,   0, 0,              0              }, /* 61 PreSignedAttachmentUrl */
  { LC_T(2224, 22), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 11,      0,   0, 0,              0              }, /* 62 PreSignedConnectionUrl */
  { LC_T(2267, 6),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 11,      0,   0, 0,              0              }, /* 63 Reason */
  { LC_T(2273, 7),  LC_STRUCTURE, LC_DEFAULT, 0,                           65,  3,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 64 Receipt */
  { LC_T(2280, 8),  LC_LIST,      LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, 64,      LC_NONE, 0,   0, 0,              0              }, /* 65 Receipts */
  { LC_T(2310, 11), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 12,      0,   0, 0,              0              }, /* 66 RedirectURI */
  { LC_T(2348, 10), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 67 ResourceId */
  { LC_T(2358, 25), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              68,  3,  19, 0, LC_NONE, LC_NONE, LC_NONE, 404, 0, 0,              0              }, /* 68 ResourceNotFoundException */
  { LC_T(2383, 12), LC_STRING,    LC_DEFAULT, 0,                           28,  8,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 69 ResourceType */
  { LC_T(2411, 13), LC_STRING,    LC_DEFAULT, 0,                           36,  2,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 70 ScanDirection */
  { LC_T(2433, 16), LC_STRUCTURE, LC_DEFAULT, 0,                           71,  4,  19, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 71 SendEventRequest */
  { LC_T(2449, 17), LC_STRUCTURE, LC_DEFAULT, 0,                           75,  2,  21, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 72 SendEventResponse */
  { LC_T(2477, 18), LC_STRUCTURE, LC_DEFAULT, 0,                           77,  4,  21, 3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 73 SendMessageRequest */
  { LC_T(2495, 19), LC_STRUCTURE, LC_DEFAULT, 0,                           81,  3,  24, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 74 SendMessageResponse */
  { LC_T(2514, 29), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              84,  1,  24, 1, LC_NONE, LC_NONE, LC_NONE, 402, 0, 0,              0              }, /* 75 ServiceQuotaExceededException */
  { LC_T(2543, 9),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  25, 0, LC_NONE, LC_NONE, 13,      0,   0, 0,              0              }, /* 76 SessionId */
  { LC_T(2564, 7),  LC_STRING,    LC_DEFAULT, 0,                           38,  2,  25, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 77 SortKey */
  { LC_T(2601, 28), LC_STRUCTURE, LC_DEFAULT, 0,                           85,  5,  25, 5, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 78 StartAttachmentUploadRequest */
  { LC_T(2629, 29), LC_STRUCTURE, LC_DEFAULT, 0,                           90,  2,  30, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 79 StartAttachmentUploadResponse */
  { LC_T(2658, 13), LC_STRUCTURE, LC_DEFAULT, 0,                           92,  3,  30, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 80 StartPosition */
  { LC_T(2724, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              95,  1,  30, 1, LC_NONE, LC_NONE, LC_NONE, 429, 0, 0,              0              }, /* 81 ThrottlingException */
  { LC_T(2743, 10), LC_LIST,      LC_DEFAULT, 0,                           0,   0,  31, 0, LC_NONE, 46,      LC_NONE, 0,   0, 0,              0              }, /* 82 Transcript */
  { LC_T(2768, 3),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  31, 0, LC_NONE, LC_NONE, 11,      0,   0, 0,              0              }, /* 83 URI */
  { LC_T(2771, 18), LC_INTEGER,   LC_DEFAULT, 0,                           0,   0,  31, 0, LC_NONE, LC_NONE, 14,      0,   0, 0,              0              }, /* 84 URLExpiryInSeconds */
  { LC_T(2793, 14), LC_STRUCTURE, LC_DEFAULT, 0,                           96,  3,  31, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 85 UploadMetadata */
  { LC_T(2807, 27), LC_MAP,       LC_DEFAULT, 0,                           0,   0,  31, 0, 87,      88,      LC_NONE, 0,   0, 0,              0              }, /* 86 UploadMetadataSignedHeaders */
  { LC_T(2834, 30), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  31, 0, LC_NONE, LC_NONE, 15,      0,   0, 0,              0              }, /* 87 UploadMetadataSignedHeadersKey */
  { LC_T(2864, 32), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  31, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 88 UploadMetadataSignedHeadersValue */
  { LC_T(2896, 17), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  31, 0, LC_NONE, LC_NONE, 11,      0,   0, 0,              0              }, /* 89 UploadMetadataUrl */
  { LC_T(2943, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              99,  1,  31, 1, LC_NONE, LC_NONE, LC_NONE, 400, 0, 0,              0              }, /* 90 ValidationException */
  { LC_T(2969, 4),  LC_STRUCTURE, LC_DEFAULT, 0,                           100, 5,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 91 View */
  { LC_T(2973, 10), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,              0,   0,  32, 0, LC_NONE, LC_NONE, 7,       0,   0, LC_T(3214, 61), LC_T(3214, 61) }, /* 92 ViewAction */
  { LC_T(2983, 11), LC_LIST,      LC_DEFAULT, 0,                           0,   0,  32, 0, LC_NONE, 92,      LC_NONE, 0,   0, 0,              0              }, /* 93 ViewActions */
  { LC_T(2994, 11), LC_STRUCTURE, LC_DEFAULT, 0,                           105, 3,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 94 ViewContent */
  { LC_T(3005, 6),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  32, 0, LC_NONE, LC_NONE, 10,      0,   0, LC_T(3275, 22), LC_T(3297, 21) }, /* 95 ViewId */
  { LC_T(3011, 15), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,              0,   0,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 96 ViewInputSchema */
  { LC_T(3026, 8),  LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,              0,   0,  32, 0, LC_NONE, LC_NONE, 7,       0,   0, LC_T(3214, 61), LC_T(3214, 61) }, /* 97 ViewName */
  { LC_T(3034, 12), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,              0,   0,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 98 ViewTemplate */
  { LC_T(3046, 9),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  32, 0, LC_NONE, LC_NONE, 9,       0,   0, 0,              0              }, /* 99 ViewToken */
  { LC_T(3055, 11), LC_INTEGER,   LC_DEFAULT, 0,                           0,   0,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 100 ViewVersion */
  { LC_T(3092, 16), LC_STRUCTURE, LC_DEFAULT, 0,                           108, 2,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 101 WebRTCConnection */
  { LC_T(3108, 20), LC_STRUCTURE, LC_DEFAULT, 0,                           110, 4,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 102 WebRTCMediaPlacement */
  { LC_T(3128, 13), LC_STRUCTURE, LC_DEFAULT, 0,                           114, 3,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 103 WebRTCMeeting */
  { LC_T(3141, 9),  LC_STRUCTURE, LC_DEFAULT, 0,                           117, 2,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 104 Websocket */
};

static const lc_member members[] = {
  { LC_T(1966, 7),  0,              51,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 0 AccessDeniedException.Message: Message */
  { LC_T(484, 12),  0,              2,   LC_BODY,   0,                          0 }, /* 1 AttachmentItem.AttachmentId: ArtifactId */
  { LC_T(539, 14),  0,              6,   LC_BODY,   0,                          0 }, /* 2 AttachmentItem.AttachmentName: AttachmentName */
  { LC_T(1150, 11), 0,              28,  LC_BODY,   0,                          0 }, /* 3 AttachmentItem.ContentType: ContentType */
  { LC_T(2671, 6),  0,              3,   LC_BODY,   0,                          0 }, /* 4 AttachmentItem.Status: ArtifactStatus */
  { LC_T(593, 10),  0,              10,  LC_BODY,   0,                          0 }, /* 5 Attendee.AttendeeId: AttendeeId */
  { LC_T(1818, 9),  0,              47,  LC_BODY,   0,                          0 }, /* 6 Attendee.JoinToken: JoinToken */
  { LC_T(1430, 13), 0,              49,  LC_BODY,   0,                          0 }, /* 7 AudioFeatures.EchoReduction: MeetingFeatureStatus */
  { LC_T(1087, 15), LC_T(3150, 12), 60,  LC_HEADER, LC_M_REQUIRED,              0 }, /* 8 CancelParticipantAuthenticationRequest.ConnectionToken: ParticipantToken */
  { LC_T(2543, 9),  0,              76,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 9 CancelParticipantAuthenticationRequest.SessionId: SessionId */
  { LC_T(512, 13),  0,              4,   LC_BODY,   LC_M_REQUIRED,              0 }, /* 10 CompleteAttachmentUploadRequest.AttachmentIds: AttachmentIdList */
  { LC_T(917, 11),  0,              57,  LC_BODY,   LC_M_REQUIRED | LC_M_TOKEN, 0 }, /* 11 CompleteAttachmentUploadRequest.ClientToken: NonEmptyClientToken */
  { LC_T(1087, 15), LC_T(3150, 12), 60,  LC_HEADER, LC_M_REQUIRED,              0 }, /* 12 CompleteAttachmentUploadRequest.ConnectionToken: ParticipantToken */
  { LC_T(1966, 7),  0,              63,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 13 ConflictException.Message: Reason */
  { LC_T(1087, 15), 0,              60,  LC_BODY,   0,                          0 }, /* 14 ConnectionCredentials.ConnectionToken: ParticipantToken */
  { LC_T(1460, 6),  0,              43,  LC_BODY,   0,                          0 }, /* 15 ConnectionCredentials.Expiry: ISO8601Datetime */
  { LC_T(1032, 18), 0,              13,  LC_BODY,   0,                          0 }, /* 16 CreateParticipantConnectionRequest.ConnectParticipant: Bool */
  { LC_T(2186, 16), LC_T(3150, 12), 60,  LC_HEADER, LC_M_REQUIRED,              0 }, /* 17 CreateParticipantConnectionRequest.ParticipantToken: ParticipantToken */
  { LC_T(2753, 4),  0,              26,  LC_BODY,   0,                          0 }, /* 18 CreateParticipantConnectionRequest.Type: ConnectionTypeList */
  { LC_T(1050, 21), 0,              24,  LC_BODY,   0,                          0 }, /* 19 CreateParticipantConnectionResponse.ConnectionCredentials: ConnectionCredentials */
  { LC_T(3092, 16), 0,              101, LC_BODY,   0,                          0 }, /* 20 CreateParticipantConnectionResponse.WebRTCConnection: WebRTCConnection */
  { LC_T(3141, 9),  0,              104, LC_BODY,   0,                          0 }, /* 21 CreateParticipantConnectionResponse.Websocket: Websocket */
  { LC_T(1087, 15), LC_T(3150, 12), 60,  LC_HEADER, LC_M_REQUIRED,              0 }, /* 22 DescribeViewRequest.ConnectionToken: ParticipantToken */
  { LC_T(3046, 9),  0,              99,  LC_URI,    LC_M_REQUIRED,              0 }, /* 23 DescribeViewRequest.ViewToken: ViewToken */
  { LC_T(2969, 4),  0,              91,  LC_BODY,   0,                          0 }, /* 24 DescribeViewResponse.View: View */
  { LC_T(917, 11),  0,              20,  LC_BODY,   LC_M_TOKEN,                 0 }, /* 25 DisconnectParticipantRequest.ClientToken: ClientToken */
  { LC_T(1087, 15), LC_T(3150, 12), 60,  LC_HEADER, LC_M_REQUIRED,              0 }, /* 26 DisconnectParticipantRequest.ConnectionToken: ParticipantToken */
  { LC_T(484, 12),  0,              2,   LC_BODY,   LC_M_REQUIRED,              0 }, /* 27 GetAttachmentRequest.AttachmentId: ArtifactId */
  { LC_T(1087, 15), LC_T(3150, 12), 60,  LC_HEADER, LC_M_REQUIRED,              0 }, /* 28 GetAttachmentRequest.ConnectionToken: ParticipantToken */
  { LC_T(2925, 18), 0,              84,  LC_BODY,   0,                          0 }, /* 29 GetAttachmentRequest.UrlExpiryInSeconds: URLExpiryInSeconds */
  { LC_T(553, 21),  0,              7,   LC_BODY,   LC_M_REQUIRED | LC_M_BOX,   0 }, /* 30 GetAttachmentResponse.AttachmentSizeInBytes: AttachmentSizeInBytes */
  { LC_T(2913, 3),  0,              61,  LC_BODY,   0,                          0 }, /* 31 GetAttachmentResponse.Url: PreSignedAttachmentUrl */
  { LC_T(2916, 9),  0,              43,  LC_BODY,   0,                          0 }, /* 32 GetAttachmentResponse.UrlExpiry: ISO8601Datetime */
  { LC_T(1087, 15), LC_T(3150, 12), 60,  LC_HEADER, LC_M_REQUIRED,              0 }, /* 33 GetAuthenticationUrlRequest.ConnectionToken: ParticipantToken */
  { LC_T(2321, 11), 0,              66,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 34 GetAuthenticationUrlRequest.RedirectUri: RedirectURI */
  { LC_T(2543, 9),  0,              76,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 35 GetAuthenticationUrlRequest.SessionId: SessionId */
  { LC_T(649, 17),  0,              12,  LC_BODY,   0,                          0 }, /* 36 GetAuthenticationUrlResponse.AuthenticationUrl: AuthenticationUrl */
  { LC_T(1087, 15), LC_T(3150, 12), 60,  LC_HEADER, LC_M_REQUIRED,              0 }, /* 37 GetTranscriptRequest.ConnectionToken: ParticipantToken */
  { LC_T(1134, 9),  0,              27,  LC_BODY,   0,                          0 }, /* 38 GetTranscriptRequest.ContactId: ContactId */
  { LC_T(1863, 10), 0,              48,  LC_BODY,   LC_M_BOX,                   0 }, /* 39 GetTranscriptRequest.MaxResults: MaxResults */
  { LC_T(2059, 9),  0,              56,  LC_BODY,   0,                          0 }, /* 40 GetTranscriptRequest.NextToken: NextToken */
  { LC_T(2411, 13), 0,              70,  LC_BODY,   0,                          0 }, /* 41 GetTranscriptRequest.ScanDirection: ScanDirection */
  { LC_T(2571, 9),  0,              77,  LC_BODY,   0,                          0 }, /* 42 GetTranscriptRequest.SortOrder: SortKey */
  { LC_T(2658, 13), 0,              80,  LC_BODY,   0,                          0 }, /* 43 GetTranscriptRequest.StartPosition: StartPosition */
  { LC_T(1757, 16), 0,              27,  LC_BODY,   0,                          0 }, /* 44 GetTranscriptResponse.InitialContactId: ContactId */
  { LC_T(2059, 9),  0,              56,  LC_BODY,   0,                          0 }, /* 45 GetTranscriptResponse.NextToken: NextToken */
  { LC_T(2743, 10), 0,              82,  LC_BODY,   0,                          0 }, /* 46 GetTranscriptResponse.Transcript: Transcript */
  { LC_T(1966, 7),  0,              51,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 47 InternalServerException.Message: Message */
  { LC_T(357, 12),  0,              44,  LC_BODY,   0,                          0 }, /* 48 Item.AbsoluteTime: Instant */
  { LC_T(574, 11),  0,              8,   LC_BODY,   0,                          0 }, /* 49 Item.Attachments: Attachments */
  { LC_T(1134, 9),  0,              27,  LC_BODY,   0,                          0 }, /* 50 Item.ContactId: ContactId */
  { LC_T(1143, 7),  0,              16,  LC_BODY,   0,                          0 }, /* 51 Item.Content: ChatContent */
  { LC_T(1150, 11), 0,              17,  LC_BODY,   0,                          0 }, /* 52 Item.ContentType: ChatContentType */
  { LC_T(1414, 11), 0,              35,  LC_BODY,   0,                          0 }, /* 53 Item.DisplayName: DisplayName */
  { LC_T(1755, 2),  0,              18,  LC_BODY,   0,                          0 }, /* 54 Item.Id: ChatItemId */
  { LC_T(1982, 15), 0,              52,  LC_BODY,   0,                          0 }, /* 55 Item.MessageMetadata: MessageMetadata */
  { LC_T(2158, 13), 0,              58,  LC_BODY,   0,                          0 }, /* 56 Item.ParticipantId: ParticipantId */
  { LC_T(2171, 15), 0,              59,  LC_BODY,   0,                          0 }, /* 57 Item.ParticipantRole: ParticipantRole */
  { LC_T(2332, 16), 0,              27,  LC_BODY,   0,                          0 }, /* 58 Item.RelatedContactId: ContactId */
  { LC_T(2753, 4),  0,              19,  LC_BODY,   0,                          0 }, /* 59 Item.Type: ChatItemType */
  { LC_T(603, 5),   0,              11,  LC_BODY,   0,                          0 }, /* 60 MeetingFeaturesConfiguration.Audio: AudioFeatures */
  { LC_T(1973, 9),  0,              18,  LC_BODY,   0,                          0 }, /* 61 MessageMetadata.MessageId: ChatItemId */
  { LC_T(2022, 23), 0,              54,  LC_BODY,   0,                          0 }, /* 62 MessageMetadata.MessageProcessingStatus: MessageProcessingStatus */
  { LC_T(2280, 8),  0,              65,  LC_BODY,   0,                          0 }, /* 63 MessageMetadata.Receipts: Receipts */
  { LC_T(2022, 23), 0,              54,  LC_BODY,   0,                          0 }, /* 64 MessageProcessingMetadata.MessageProcessingStatus: MessageProcessingStatus */
  { LC_T(1267, 18), 0,              44,  LC_BODY,   0,                          0 }, /* 65 Receipt.DeliveredTimestamp: Instant */
  { LC_T(2254, 13), 0,              44,  LC_BODY,   0,                          0 }, /* 66 Receipt.ReadTimestamp: Instant */
  { LC_T(2288, 22), 0,              58,  LC_BODY,   0,                          0 }, /* 67 Receipt.RecipientParticipantId: ParticipantId */
  { LC_T(1966, 7),  0,              51,  LC_BODY,   0,                          0 }, /* 68 ResourceNotFoundException.Message: Message */
  { LC_T(2348, 10), 0,              67,  LC_BODY,   0,                          0 }, /* 69 ResourceNotFoundException.ResourceId: ResourceId */
  { LC_T(2383, 12), 0,              69,  LC_BODY,   0,                          0 }, /* 70 ResourceNotFoundException.ResourceType: ResourceType */
  { LC_T(917, 11),  0,              20,  LC_BODY,   LC_M_TOKEN,                 0 }, /* 71 SendEventRequest.ClientToken: ClientToken */
  { LC_T(1087, 15), LC_T(3150, 12), 60,  LC_HEADER, LC_M_REQUIRED,              0 }, /* 72 SendEventRequest.ConnectionToken: ParticipantToken */
  { LC_T(1143, 7),  0,              16,  LC_BODY,   0,                          0 }, /* 73 SendEventRequest.Content: ChatContent */
  { LC_T(1150, 11), 0,              17,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 74 SendEventRequest.ContentType: ChatContentType */
  { LC_T(357, 12),  0,              44,  LC_BODY,   0,                          0 }, /* 75 SendEventResponse.AbsoluteTime: Instant */
  { LC_T(1755, 2),  0,              18,  LC_BODY,   0,                          0 }, /* 76 SendEventResponse.Id: ChatItemId */
  { LC_T(917, 11),  0,              20,  LC_BODY,   LC_M_TOKEN,                 0 }, /* 77 SendMessageRequest.ClientToken: ClientToken */
  { LC_T(1087, 15), LC_T(3150, 12), 60,  LC_HEADER, LC_M_REQUIRED,              0 }, /* 78 SendMessageRequest.ConnectionToken: ParticipantToken */
  { LC_T(1143, 7),  0,              16,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 79 SendMessageRequest.Content: ChatContent */
  { LC_T(1150, 11), 0,              17,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 80 SendMessageRequest.ContentType: ChatContentType */
  { LC_T(357, 12),  0,              44,  LC_BODY,   0,                          0 }, /* 81 SendMessageResponse.AbsoluteTime: Instant */
  { LC_T(1755, 2),  0,              18,  LC_BODY,   0,                          0 }, /* 82 SendMessageResponse.Id: ChatItemId */
  { LC_T(1982, 15), 0,              53,  LC_BODY,   0,                          0 }, /* 83 SendMessageResponse.MessageMetadata: MessageProcessingMetadata */
  { LC_T(1966, 7),  0,              51,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 84 ServiceQuotaExceededException.Message: Message */
  { LC_T(539, 14),  0,              6,   LC_BODY,   LC_M_REQUIRED,              0 }, /* 85 StartAttachmentUploadRequest.AttachmentName: AttachmentName */
  { LC_T(553, 21),  0,              7,   LC_BODY,   LC_M_REQUIRED,              0 }, /* 86 StartAttachmentUploadRequest.AttachmentSizeInBytes: AttachmentSizeInBytes */
  { LC_T(917, 11),  0,              57,  LC_BODY,   LC_M_REQUIRED | LC_M_TOKEN, 0 }, /* 87 StartAttachmentUploadRequest.ClientToken: NonEmptyClientToken */
  { LC_T(1087, 15), LC_T(3150, 12), 60,  LC_HEADER, LC_M_REQUIRED,              0 }, /* 88 StartAttachmentUploadRequest.ConnectionToken: ParticipantToken */
  { LC_T(1150, 11), 0,              28,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 89 StartAttachmentUploadRequest.ContentType: ContentType */
  { LC_T(484, 12),  0,              2,   LC_BODY,   0,                          0 }, /* 90 StartAttachmentUploadResponse.AttachmentId: ArtifactId */
  { LC_T(2793, 14), 0,              85,  LC_BODY,   0,                          0 }, /* 91 StartAttachmentUploadResponse.UploadMetadata: UploadMetadata */
  { LC_T(357, 12),  0,              44,  LC_BODY,   0,                          0 }, /* 92 StartPosition.AbsoluteTime: Instant */
  { LC_T(1755, 2),  0,              18,  LC_BODY,   0,                          0 }, /* 93 StartPosition.Id: ChatItemId */
  { LC_T(2045, 10), 0,              55,  LC_BODY,   0,                          0 }, /* 94 StartPosition.MostRecent: MostRecent */
  { LC_T(1966, 7),  0,              51,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 95 ThrottlingException.Message: Message */
  { LC_T(1705, 16), 0,              86,  LC_BODY,   0,                          0 }, /* 96 UploadMetadata.HeadersToInclude: UploadMetadataSignedHeaders */
  { LC_T(2913, 3),  0,              89,  LC_BODY,   0,                          0 }, /* 97 UploadMetadata.Url: UploadMetadataUrl */
  { LC_T(2916, 9),  0,              43,  LC_BODY,   0,                          0 }, /* 98 UploadMetadata.UrlExpiry: ISO8601Datetime */
  { LC_T(1966, 7),  0,              63,  LC_BODY,   LC_M_REQUIRED,              0 }, /* 99 ValidationException.Message: Reason */
  { LC_T(457, 3),   0,              0,   LC_BODY,   0,                          0 }, /* 100 View.Arn: ARN */
  { LC_T(1143, 7),  0,              94,  LC_BODY,   0,                          0 }, /* 101 View.Content: ViewContent */
  { LC_T(1755, 2),  0,              95,  LC_BODY,   0,                          0 }, /* 102 View.Id: ViewId */
  { LC_T(2055, 4),  0,              97,  LC_BODY,   0,                          0 }, /* 103 View.Name: ViewName */
  { LC_T(2962, 7),  0,              100, LC_BODY,   0,                          0 }, /* 104 View.Version: ViewVersion */
  { LC_T(390, 7),   0,              93,  LC_BODY,   0,                          0 }, /* 105 ViewContent.Actions: ViewActions */
  { LC_T(1773, 11), 0,              96,  LC_BODY,   0,                          0 }, /* 106 ViewContent.InputSchema: ViewInputSchema */
  { LC_T(2716, 8),  0,              98,  LC_BODY,   0,                          0 }, /* 107 ViewContent.Template: ViewTemplate */
  { LC_T(585, 8),   0,              9,   LC_BODY,   0,                          0 }, /* 108 WebRTCConnection.Attendee: Attendee */
  { LC_T(1887, 7),  0,              103, LC_BODY,   0,                          0 }, /* 109 WebRTCConnection.Meeting: WebRTCMeeting */
  { LC_T(608, 16),  0,              83,  LC_BODY,   0,                          0 }, /* 110 WebRTCMediaPlacement.AudioFallbackUrl: URI */
  { LC_T(637, 12),  0,              83,  LC_BODY,   0,                          0 }, /* 111 WebRTCMediaPlacement.AudioHostUrl: URI */
  { LC_T(1443, 17), 0,              83,  LC_BODY,   0,                          0 }, /* 112 WebRTCMediaPlacement.EventIngestionUrl: URI */
  { LC_T(2552, 12), 0,              83,  LC_BODY,   0,                          0 }, /* 113 WebRTCMediaPlacement.SignalingUrl: URI */
  { LC_T(1873, 14), 0,              102, LC_BODY,   0,                          0 }, /* 114 WebRTCMeeting.MediaPlacement: WebRTCMediaPlacement */
  { LC_T(1914, 15), 0,              50,  LC_BODY,   0,                          0 }, /* 115 WebRTCMeeting.MeetingFeatures: MeetingFeaturesConfiguration */
  { LC_T(1957, 9),  0,              42,  LC_BODY,   0,                          0 }, /* 116 WebRTCMeeting.MeetingId: GuidString */
  { LC_T(1071, 16), 0,              43,  LC_BODY,   0,                          0 }, /* 117 Websocket.ConnectionExpiry: ISO8601Datetime */
  { LC_T(2913, 3),  0,              62,  LC_BODY,   0,                          0 }, /* 118 Websocket.Url: PreSignedConnectionUrl */
};

static const lc_text enums[] = {
  LC_T(318, 8),   /* 0 ArtifactStatus: APPROVED */
  LC_T(2246, 8),  /* 1 ArtifactStatus: REJECTED */
  LC_T(1729, 11), /* 2 ArtifactStatus: IN_PROGRESS */
  LC_T(2710, 6),  /* 3 ChatItemType: TYPING */
  LC_T(2098, 18), /* 4 ChatItemType: PARTICIPANT_JOINED */
  LC_T(2116, 16), /* 5 ChatItemType: PARTICIPANT_LEFT */
  LC_T(678, 10),  /* 6 ChatItemType: CHAT_ENDED */
  LC_T(2692, 18), /* 7 ChatItemType: TRANSFER_SUCCEEDED */
  LC_T(2677, 15), /* 8 ChatItemType: TRANSFER_FAILED */
  LC_T(1827, 7),  /* 9 ChatItemType: MESSAGE */
  LC_T(1425, 5),  /* 10 ChatItemType: EVENT */
  LC_T(338, 10),  /* 11 ChatItemType: ATTACHMENT */
  LC_T(688, 14),  /* 12 ChatItemType: CONNECTION_ACK */
  LC_T(1834, 17), /* 13 ChatItemType: MESSAGE_DELIVERED */
  LC_T(1851, 12), /* 14 ChatItemType: MESSAGE_READ */
  LC_T(3083, 9),  /* 15 ConnectionType: WEBSOCKET */
  LC_T(702, 22),  /* 16 ConnectionType: CONNECTION_CREDENTIALS */
  LC_T(3066, 17), /* 17 ConnectionType: WEBRTC_CONNECTION */
  LC_T(348, 9),   /* 18 MeetingFeatureStatus: AVAILABLE */
  LC_T(2757, 11), /* 19 MeetingFeatureStatus: UNAVAILABLE */
  LC_T(2148, 10), /* 20 MessageProcessingStatus: PROCESSING */
  LC_T(1466, 6),  /* 21 MessageProcessingStatus: FAILED */
  LC_T(2246, 8),  /* 22 MessageProcessingStatus: REJECTED */
  LC_T(313, 5),   /* 23 ParticipantRole: AGENT */
  LC_T(743, 8),   /* 24 ParticipantRole: CUSTOMER */
  LC_T(2405, 6),  /* 25 ParticipantRole: SYSTEM */
  LC_T(751, 10),  /* 26 ParticipantRole: CUSTOM_BOT */
  LC_T(2395, 10), /* 27 ParticipantRole: SUPERVISOR */
  LC_T(724, 7),   /* 28 ResourceType: CONTACT */
  LC_T(731, 12),  /* 29 ResourceType: CONTACT_FLOW */
  LC_T(1721, 8),  /* 30 ResourceType: INSTANCE */
  LC_T(2087, 11), /* 31 ResourceType: PARTICIPANT */
  LC_T(1690, 15), /* 32 ResourceType: HIERARCHY_LEVEL */
  LC_T(1675, 15), /* 33 ResourceType: HIERARCHY_GROUP */
  LC_T(2789, 4),  /* 34 ResourceType: USER */
  LC_T(2132, 12), /* 35 ResourceType: PHONE_NUMBER */
  LC_T(1472, 7),  /* 36 ScanDirection: FORWARD */
  LC_T(666, 8),   /* 37 ScanDirection: BACKWARD */
  LC_T(1257, 10), /* 38 SortKey: DESCENDING */
  LC_T(329, 9),   /* 39 SortKey: ASCENDING */
};

static const lc_bounds bounds[] = {
  { LC_B_MIN | LC_B_MAX, 1,  256,   1.0,  256.0   }, /* 0 1 to 256 */
  { LC_B_MIN | LC_B_MAX, 1,  1,     1.0,  1.0     }, /* 1 1 to 1 */
  { LC_B_MIN,            1,  0,     1.0,  0.0     }, /* 2 1 to any */
  { LC_B_MIN | LC_B_MAX, 1,  2083,  1.0,  2083.0  }, /* 3 1 to 2083 */
  { LC_B_MIN | LC_B_MAX, 1,  16384, 1.0,  16384.0 }, /* 4 1 to 16384 */
  { LC_B_MIN | LC_B_MAX, 1,  100,   1.0,  100.0   }, /* 5 1 to 100 */
  { LC_B_MAX,            0,  500,   0.0,  500.0   }, /* 6 any to 500 */
  { LC_B_MIN | LC_B_MAX, 1,  255,   1.0,  255.0   }, /* 7 1 to 255 */
  { LC_B_MIN | LC_B_MAX, 0,  100,   0.0,  100.0   }, /* 8 0 to 100 */
  { LC_B_MIN | LC_B_MAX, 1,  1000,  1.0,  1000.0  }, /* 9 1 to 1000 */
  { LC_B_MIN | LC_B_MAX, 1,  500,   1.0,  500.0   }, /* 10 1 to 500 */
  { LC_B_MIN | LC_B_MAX, 1,  2000,  1.0,  2000.0  }, /* 11 1 to 2000 */
  { LC_B_MIN | LC_B_MAX, 1,  1024,  1.0,  1024.0  }, /* 12 1 to 1024 */
  { LC_B_MIN | LC_B_MAX, 36, 36,    36.0, 36.0    }, /* 13 36 to 36 */
  { LC_B_MIN | LC_B_MAX, 5,  300,   5.0,  300.0   }, /* 14 5 to 300 */
  { LC_B_MIN | LC_B_MAX, 1,  128,   1.0,  128.0   }, /* 15 1 to 128 */
};

static const lc_text words[] = {
  LC_T(303, 10),  /* 0 apiVersion: 2018-09-07 */
  LC_T(3332, 14), /* 1 auth: aws.auth#sigv4 */
  LC_T(3429, 19), /* 2 endpointPrefix: participant.connect */
  LC_T(300, 3),   /* 3 jsonVersion: 1.1 */
  LC_T(3465, 9),  /* 4 protocol: rest-json */
  LC_T(3465, 9),  /* 5 protocols: rest-json */
  LC_T(397, 26),  /* 6 serviceAbbreviation: Amazon Connect Participant */
  LC_T(423, 34),  /* 7 serviceFullName: Amazon Connect Participant Service */
  LC_T(1032, 18), /* 8 serviceId: ConnectParticipant */
  LC_T(3547, 2),  /* 9 signatureVersion: v4 */
  LC_T(3407, 11), /* 10 signingName: execute-api */
  LC_T(3364, 29), /* 11 uid: connectparticipant-2018-09-07 */
};

static const uint16_t refs[] = {
  0,  /* 0 AccessDeniedException: Message */
  1,  /* 1 CancelParticipantAuthenticationRequest: SessionId */
  0,  /* 2 CancelParticipantAuthenticationRequest: ConnectionToken */
  0,  /* 3 CompleteAttachmentUploadRequest: AttachmentIds */
  1,  /* 4 CompleteAttachmentUploadRequest: ClientToken */
  2,  /* 5 CompleteAttachmentUploadRequest: ConnectionToken */
  0,  /* 6 ConflictException: Message */
  1,  /* 7 CreateParticipantConnectionRequest: ParticipantToken */
  1,  /* 8 DescribeViewRequest: ViewToken */
  0,  /* 9 DescribeViewRequest: ConnectionToken */
  1,  /* 10 DisconnectParticipantRequest: ConnectionToken */
  0,  /* 11 GetAttachmentRequest: AttachmentId */
  1,  /* 12 GetAttachmentRequest: ConnectionToken */
  0,  /* 13 GetAttachmentResponse: AttachmentSizeInBytes */
  2,  /* 14 GetAuthenticationUrlRequest: SessionId */
  1,  /* 15 GetAuthenticationUrlRequest: RedirectUri */
  0,  /* 16 GetAuthenticationUrlRequest: ConnectionToken */
  0,  /* 17 GetTranscriptRequest: ConnectionToken */
  0,  /* 18 InternalServerException: Message */
  3,  /* 19 SendEventRequest: ContentType */
  1,  /* 20 SendEventRequest: ConnectionToken */
  3,  /* 21 SendMessageRequest: ContentType */
  2,  /* 22 SendMessageRequest: Content */
  1,  /* 23 SendMessageRequest: ConnectionToken */
  0,  /* 24 ServiceQuotaExceededException: Message */
  4,  /* 25 StartAttachmentUploadRequest: ContentType */
  1,  /* 26 StartAttachmentUploadRequest: AttachmentSizeInBytes */
  0,  /* 27 StartAttachmentUploadRequest: AttachmentName */
  2,  /* 28 StartAttachmentUploadRequest: ClientToken */
  3,  /* 29 StartAttachmentUploadRequest: ConnectionToken */
  0,  /* 30 ThrottlingException: Message */
  0,  /* 31 ValidationException: Message */
  1,  /* 32 CancelParticipantAuthentication: AccessDeniedException */
  45, /* 33 CancelParticipantAuthentication: InternalServerException */
  81, /* 34 CancelParticipantAuthentication: ThrottlingException */
  90, /* 35 CancelParticipantAuthentication: ValidationException */
  1,  /* 36 CompleteAttachmentUpload: AccessDeniedException */
  45, /* 37 CompleteAttachmentUpload: InternalServerException */
  81, /* 38 CompleteAttachmentUpload: ThrottlingException */
  90, /* 39 CompleteAttachmentUpload: ValidationException */
  75, /* 40 CompleteAttachmentUpload: ServiceQuotaExceededException */
  23, /* 41 CompleteAttachmentUpload: ConflictException */
  1,  /* 42 CreateParticipantConnection: AccessDeniedException */
  45, /* 43 CreateParticipantConnection: InternalServerException */
  81, /* 44 CreateParticipantConnection: ThrottlingException */
  90, /* 45 CreateParticipantConnection: ValidationException */
  1,  /* 46 DescribeView: AccessDeniedException */
  45, /* 47 DescribeView: InternalServerException */
  81, /* 48 DescribeView: ThrottlingException */
  68, /* 49 DescribeView: ResourceNotFoundException */
  90, /* 50 DescribeView: ValidationException */
  1,  /* 51 DisconnectParticipant: AccessDeniedException */
  45, /* 52 DisconnectParticipant: InternalServerException */
  81, /* 53 DisconnectParticipant: ThrottlingException */
  90, /* 54 DisconnectParticipant: ValidationException */
  1,  /* 55 GetAttachment: AccessDeniedException */
  45, /* 56 GetAttachment: InternalServerException */
  81, /* 57 GetAttachment: ThrottlingException */
  90, /* 58 GetAttachment: ValidationException */
  1,  /* 59 GetAuthenticationUrl: AccessDeniedException */
  45, /* 60 GetAuthenticationUrl: InternalServerException */
  81, /* 61 GetAuthenticationUrl: ThrottlingException */
  90, /* 62 GetAuthenticationUrl: ValidationException */
  1,  /* 63 GetTranscript: AccessDeniedException */
  45, /* 64 GetTranscript: InternalServerException */
  81, /* 65 GetTranscript: ThrottlingException */
  90, /* 66 GetTranscript: ValidationException */
  1,  /* 67 SendEvent: AccessDeniedException */
  45, /* 68 SendEvent: InternalServerException */
  81, /* 69 SendEvent: ThrottlingException */
  90, /* 70 SendEvent: ValidationException */
  23, /* 71 SendEvent: ConflictException */
  1,  /* 72 SendMessage: AccessDeniedException */
  45, /* 73 SendMessage: InternalServerException */
  81, /* 74 SendMessage: ThrottlingException */
  90, /* 75 SendMessage: ValidationException */
  1,  /* 76 StartAttachmentUpload: AccessDeniedException */
  45, /* 77 StartAttachmentUpload: InternalServerException */
  81, /* 78 StartAttachmentUpload: ThrottlingException */
  90, /* 79 StartAttachmentUpload: ValidationException */
  75, /* 80 StartAttachmentUpload: ServiceQuotaExceededException */
};

const lc_service lc_model_connectparticipant = {
  .text = text,
  .name = LC_T(3346, 18),
  .version = LC_T(303, 10),
  .endpoint_prefix = LC_T(3429, 19),
  .signing_name = LC_T(3407, 11),
  .facts = facts,
  .operations = operations,
  .shapes = shapes,
  .members = members,
  .enums = enums,
  .bounds = bounds,
  .paginators = NULL,
  .words = words,
  .refs = refs,
  .nfact = 12,
  .noperation = 11,
  .nshape = 105,
  .npaginator = 0
};
