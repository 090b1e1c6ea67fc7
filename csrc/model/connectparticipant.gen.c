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
  "AGENT" /* 303 */
  "APPROVED" /* 308 */
  "ARN" /* 316 */
  "ASCENDING" /* 319 */
  "ATTACHMENT" /* 328 */
  "AbsoluteTime" /* 338 */
  "AccessDeniedException" /* 350 */
  "Amazon Connect Participant Service" /* 371 */
  "Arn" /* 405 */
  "ArtifactId" /* 408 */
  "ArtifactStatus" /* 418 */
  "AttachmentIdList" /* 432 */
  "AttachmentIds" /* 448 */
  "AttachmentItem" /* 461 */
  "AttachmentName" /* 475 */
  "AttachmentSizeInBytes" /* 489 */
  "Attachments" /* 510 */
  "AttendeeId" /* 521 */
  "AudioFallbackUrl" /* 531 */
  "AudioFeatures" /* 547 */
  "AudioHostUrl" /* 560 */
  "BACKWARD" /* 572 */
  "Bool" /* 580 */
  "CHAT_ENDED" /* 584 */
  "CONNECTION_ACK" /* 594 */
  "CONNECTION_CREDENTIALS" /* 608 */
  "CONTACT_FLOW" /* 630 */
  "CUSTOMER" /* 642 */
  "CUSTOM_BOT" /* 650 */
  "CancelParticipantAuthenticationRequest" /* 660 */
  "CancelParticipantAuthenticationResponse" /* 698 */
  "ChatContentType" /* 737 */
  "ChatItemId" /* 752 */
  "ChatItemType" /* 762 */
  "CompleteAttachmentUploadRequest" /* 774 */
  "CompleteAttachmentUploadResponse" /* 805 */
  "ConflictException" /* 837 */
  "ConnectParticipant" /* 854 */
  "ConnectionCredentials" /* 872 */
  "ConnectionExpiry" /* 893 */
  "ConnectionToken" /* 909 */
  "ConnectionTypeList" /* 924 */
  "CreateParticipantConnectionRequest" /* 942 */
  "CreateParticipantConnectionResponse" /* 976 */
  "DESCENDING" /* 1011 */
  "DeliveredTimestamp" /* 1021 */
  "DescribeViewRequest" /* 1039 */
  "DescribeViewResponse" /* 1058 */
  "DisconnectParticipantRequest" /* 1078 */
  "DisconnectParticipantResponse" /* 1106 */
  "DisplayName" /* 1135 */
  "EVENT" /* 1146 */
  "EchoReduction" /* 1151 */
  "EventIngestionUrl" /* 1164 */
  "FORWARD" /* 1181 */
  "GET" /* 1188 */
  "GetAttachmentRequest" /* 1191 */
  "GetAttachmentResponse" /* 1211 */
  "GetAuthenticationUrlRequest" /* 1232 */
  "GetAuthenticationUrlResponse" /* 1259 */
  "GetTranscriptRequest" /* 1287 */
  "GetTranscriptResponse" /* 1307 */
  "GuidString" /* 1328 */
  "HIERARCHY_GROUP" /* 1338 */
  "HIERARCHY_LEVEL" /* 1353 */
  "HeadersToInclude" /* 1368 */
  "INSTANCE" /* 1384 */
  "IN_PROGRESS" /* 1392 */
  "ISO8601Datetime" /* 1403 */
  "InitialContactId" /* 1418 */
  "Instant" /* 1434 */
  "InternalServerException" /* 1441 */
  "JoinToken" /* 1464 */
  "MESSAGE_DELIVERED" /* 1473 */
  "MESSAGE_READ" /* 1490 */
  "MaxResults" /* 1502 */
  "MeetingFeatureStatus" /* 1512 */
  "MeetingFeaturesConfiguration" /* 1532 */
  "MeetingId" /* 1560 */
  "MessageId" /* 1569 */
  "MessageMetadata" /* 1578 */
  "MessageProcessingMetadata" /* 1593 */
  "MessageProcessingStatus" /* 1618 */
  "MostRecent" /* 1641 */
  "NextToken" /* 1651 */
  "NonEmptyClientToken" /* 1660 */
  "PARTICIPANT_JOINED" /* 1679 */
  "PARTICIPANT_LEFT" /* 1697 */
  "PHONE_NUMBER" /* 1713 */
  "POST" /* 1725 */
  "PROCESSING" /* 1729 */
  "ParticipantRole" /* 1739 */
  "ParticipantToken" /* 1754 */
  "PreSignedAttachmentUrl" /* 1770 */
  "PreSignedConnectionUrl" /* 1792 */
  "REJECTED" /* 1814 */
  "ReadTimestamp" /* 1822 */
  "Reason" /* 1835 */
  "Receipts" /* 1841 */
  "RecipientParticipantId" /* 1849 */
  "RedirectURI" /* 1871 */
  "RedirectUri" /* 1882 */
  "RelatedContactId" /* 1893 */
  "ResourceId" /* 1909 */
  "ResourceNotFoundException" /* 1919 */
  "ResourceType" /* 1944 */
  "SUPERVISOR" /* 1956 */
  "SYSTEM" /* 1966 */
  "ScanDirection" /* 1972 */
  "SendEventRequest" /* 1985 */
  "SendEventResponse" /* 2001 */
  "SendMessageRequest" /* 2018 */
  "SendMessageResponse" /* 2036 */
  "ServiceQuotaExceededException" /* 2055 */
  "SessionId" /* 2084 */
  "SignalingUrl" /* 2093 */
  "SortKey" /* 2105 */
  "SortOrder" /* 2112 */
  "StartAttachmentUploadRequest" /* 2121 */
  "StartAttachmentUploadResponse" /* 2149 */
  "StartPosition" /* 2178 */
  "TRANSFER_FAILED" /* 2191 */
  "TRANSFER_SUCCEEDED" /* 2206 */
  "TYPING" /* 2224 */
  "ThrottlingException" /* 2230 */
  "UNAVAILABLE" /* 2249 */
  "URLExpiryInSeconds" /* 2260 */
  "USER" /* 2278 */
  "UploadMetadataSignedHeadersKey" /* 2282 */
  "UploadMetadataSignedHeadersValue" /* 2312 */
  "UploadMetadataUrl" /* 2344 */
  "UrlExpiryInSeconds" /* 2361 */
  "ValidationException" /* 2379 */
  "ViewActions" /* 2398 */
  "ViewContent" /* 2409 */
  "ViewId" /* 2420 */
  "ViewInputSchema" /* 2426 */
  "ViewName" /* 2441 */
  "ViewTemplate" /* 2449 */
  "ViewVersion" /* 2461 */
  "WEBRTC_CONNECTION" /* 2472 */
  "WEBSOCKET" /* 2489 */
  "WebRTCConnection" /* 2498 */
  "WebRTCMediaPlacement" /* 2514 */
  "WebRTCMeeting" /* 2534 */
  "Websocket" /* 2547 */
  "X-Amz-Bearer" /* 2556 */
  "[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}" /* 2568 */
  "^([\\p{L}\\p{N}_.:\\/=+\\-@()']+[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@()']*)$" /* 2620 */
  "^[a-zA-Z0-9\\_\\-:\\/$]+$" /* 2681 */
  "^[a-zA-Z0-9_\\-:\\/$]+$" /* 2703 */
  "apiVersion" /* 2724 */
  "aws.auth#sigv4" /* 2734 */
  "connectparticipant-2018-09-07" /* 2748 */
  "endpointPrefix" /* 2777 */
  "execute-api" /* 2791 */
  "jsonVersion" /* 2802 */
  "participant.connect" /* 2813 */
  "protocols" /* 2832 */
  "rest-json" /* 2841 */
  "serviceAbbreviation" /* 2850 */
  "serviceFullName" /* 2869 */
  "serviceId" /* 2884 */
  "signatureVersion" /* 2893 */
  "signingName" /* 2909 */
  ;

static const lc_fact facts[] = {
  { LC_T(2724, 10), { 0, 1 },  0 }, /* 0 apiVersion */
  { LC_T(36, 4),    { 1, 1 },  1 }, /* 1 auth */
  { LC_T(2777, 14), { 2, 1 },  0 }, /* 2 endpointPrefix */
  { LC_T(2802, 11), { 3, 1 },  0 }, /* 3 jsonVersion */
  { LC_T(2832, 8),  { 4, 1 },  0 }, /* 4 protocol */
  { LC_T(2832, 9),  { 5, 1 },  1 }, /* 5 protocols */
  { LC_T(2850, 19), { 6, 1 },  0 }, /* 6 serviceAbbreviation */
  { LC_T(2869, 15), { 7, 1 },  0 }, /* 7 serviceFullName */
  { LC_T(2884, 9),  { 8, 1 },  0 }, /* 8 serviceId */
  { LC_T(2893, 16), { 9, 1 },  0 }, /* 9 signatureVersion */
  { LC_T(2909, 11), { 10, 1 }, 0 }, /* 10 signingName */
  { LC_T(1329, 3),  { 11, 1 }, 0 }, /* 11 uid */
};

static const lc_operation operations[] = {
  { LC_T(660, 31),  LC_T(1725, 4), LC_T(54, 34),  14, 15, 32, 4, 0, 0, LC_NONE }, /* 0 CancelParticipantAuthentication */
  { LC_T(774, 24),  LC_T(1725, 4), LC_T(88, 39),  21, 22, 36, 6, 0, 0, LC_NONE }, /* 1 CompleteAttachmentUpload */
  { LC_T(942, 27),  LC_T(1725, 4), LC_T(127, 23), 29, 30, 42, 4, 0, 0, LC_NONE }, /* 2 CreateParticipantConnection */
  { LC_T(1039, 12), LC_T(1188, 3), LC_T(270, 30), 31, 32, 46, 5, 0, 0, LC_NONE }, /* 3 DescribeView */
  { LC_T(1078, 21), LC_T(1725, 4), LC_T(150, 23), 33, 34, 51, 4, 0, 0, LC_NONE }, /* 4 DisconnectParticipant */
  { LC_T(1191, 13), LC_T(1725, 4), LC_T(0, 23),   36, 37, 55, 4, 0, 0, LC_NONE }, /* 5 GetAttachment */
  { LC_T(1232, 20), LC_T(1725, 4), LC_T(23, 31),  38, 39, 59, 4, 0, 0, LC_NONE }, /* 6 GetAuthenticationUrl */
  { LC_T(1287, 13), LC_T(1725, 4), LC_T(247, 23), 40, 41, 63, 4, 0, 0, LC_NONE }, /* 7 GetTranscript */
  { LC_T(1985, 9),  LC_T(1725, 4), LC_T(173, 18), 71, 72, 67, 5, 0, 0, LC_NONE }, /* 8 SendEvent */
  { LC_T(2018, 11), LC_T(1725, 4), LC_T(191, 20), 73, 74, 72, 4, 0, 0, LC_NONE }, /* 9 SendMessage */
  { LC_T(2121, 21), LC_T(1725, 4), LC_T(211, 36), 78, 79, 76, 5, 0, 0, LC_NONE }, /* 10 StartAttachmentUpload */
};

static const lc_shape shapes[] = {
  { LC_T(316, 3),   LC_STRING,    LC_DEFAULT, 0,                           0,   0,  0,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 0 ARN */
  { LC_T(350, 21),  LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              0,   1,  0,  1, LC_NONE, LC_NONE, LC_NONE, 403, 0, 0,              0              }, /* 1 AccessDeniedException */
  { LC_T(408, 10),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 2 ArtifactId */
  { LC_T(418, 14),  LC_STRING,    LC_DEFAULT, 0,                           0,   3,  1,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 3 ArtifactStatus */
  { LC_T(432, 16),  LC_LIST,      LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, 2,       1,       0,   0, 0,              0              }, /* 4 AttachmentIdList */
  { LC_T(461, 14),  LC_STRUCTURE, LC_DEFAULT, 0,                           1,   4,  1,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 5 AttachmentItem */
  { LC_T(475, 14),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 6 AttachmentName */
  { LC_T(489, 21),  LC_LONG,      LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, LC_NONE, 2,       0,   0, 0,              0              }, /* 7 AttachmentSizeInBytes */
  { LC_T(510, 11),  LC_LIST,      LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, 5,       LC_NONE, 0,   0, 0,              0              }, /* 8 Attachments */
  { LC_T(521, 8),   LC_STRUCTURE, LC_DEFAULT, 0,                           5,   2,  1,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 9 Attendee */
  { LC_T(521, 10),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 10 AttendeeId */
  { LC_T(547, 13),  LC_STRUCTURE, LC_DEFAULT, 0,                           7,   1,  1,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 11 AudioFeatures */
  { LC_T(1235, 17), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, LC_NONE, 3,       0,   0, 0,              0              }, /* 12 AuthenticationUrl */
  { LC_T(580, 4),   LC_BOOLEAN,   LC_DEFAULT, 0,                           0,   0,  1,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 13 Bool */
  { LC_T(660, 38),  LC_STRUCTURE, LC_DEFAULT, 0,                           8,   2,  1,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 14 CancelParticipantAuthenticationRequest */
  { LC_T(698, 39),  LC_STRUCTURE, LC_DEFAULT, 0,                           10,  0,  3,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 15 CancelParticipantAuthenticationResponse */
  { LC_T(737, 11),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  3,  0, LC_NONE, LC_NONE, 4,       0,   0, 0,              0              }, /* 16 ChatContent */
  { LC_T(737, 15),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  3,  0, LC_NONE, LC_NONE, 5,       0,   0, 0,              0              }, /* 17 ChatContentType */
  { LC_T(752, 10),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  3,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 18 ChatItemId */
  { LC_T(762, 12),  LC_STRING,    LC_DEFAULT, 0,                           3,   12, 3,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 19 ChatItemType */
  { LC_T(1668, 11), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  3,  0, LC_NONE, LC_NONE, 6,       0,   0, 0,              0              }, /* 20 ClientToken */
  { LC_T(774, 31),  LC_STRUCTURE, LC_DEFAULT, 0,                           10,  3,  3,  3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 21 CompleteAttachmentUploadRequest */
  { LC_T(805, 32),  LC_STRUCTURE, LC_DEFAULT, 0,                           13,  0,  6,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 22 CompleteAttachmentUploadResponse */
  { LC_T(837, 17),  LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              13,  1,  6,  1, LC_NONE, LC_NONE, LC_NONE, 409, 0, 0,              0              }, /* 23 ConflictException */
  { LC_T(872, 21),  LC_STRUCTURE, LC_DEFAULT, 0,                           14,  2,  7,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 24 ConnectionCredentials */
  { LC_T(924, 14),  LC_STRING,    LC_DEFAULT, 0,                           15,  3,  7,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 25 ConnectionType */
  { LC_T(924, 18),  LC_LIST,      LC_DEFAULT, 0,                           0,   0,  7,  0, LC_NONE, 25,      2,       0,   0, 0,              0              }, /* 26 ConnectionTypeList */
  { LC_T(1425, 9),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  7,  0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 27 ContactId */
  { LC_T(741, 11),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  7,  0, LC_NONE, LC_NONE, 7,       0,   0, 0,              0              }, /* 28 ContentType */
  { LC_T(942, 34),  LC_STRUCTURE, LC_DEFAULT, 0,                           16,  3,  7,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 29 CreateParticipantConnectionRequest */
  { LC_T(976, 35),  LC_STRUCTURE, LC_DEFAULT, 0,                           19,  3,  8,  0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 30 CreateParticipantConnectionResponse */
  { LC_T(1039, 19), LC_STRUCTURE, LC_DEFAULT, 0,                           22,  2,  8,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 31 DescribeViewRequest */
  { LC_T(1058, 20), LC_STRUCTURE, LC_DEFAULT, 0,                           24,  1,  10, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 32 DescribeViewResponse */
  { LC_T(1078, 28), LC_STRUCTURE, LC_DEFAULT, 0,                           25,  2,  10, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 33 DisconnectParticipantRequest */
  { LC_T(1106, 29), LC_STRUCTURE, LC_DEFAULT, 0,                           27,  0,  11, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 34 DisconnectParticipantResponse */
  { LC_T(1135, 11), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  11, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 35 DisplayName */
  { LC_T(1191, 20), LC_STRUCTURE, LC_DEFAULT, 0,                           27,  3,  11, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 36 GetAttachmentRequest */
  { LC_T(1211, 21), LC_STRUCTURE, LC_DEFAULT, 0,                           30,  3,  13, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 37 GetAttachmentResponse */
  { LC_T(1232, 27), LC_STRUCTURE, LC_DEFAULT, 0,                           33,  3,  14, 3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 38 GetAuthenticationUrlRequest */
  { LC_T(1259, 28), LC_STRUCTURE, LC_DEFAULT, 0,                           36,  1,  17, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 39 GetAuthenticationUrlResponse */
  { LC_T(1287, 20), LC_STRUCTURE, LC_DEFAULT, 0,                           37,  7,  17, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 40 GetTranscriptRequest */
  { LC_T(1307, 21), LC_STRUCTURE, LC_DEFAULT, 0,                           44,  3,  18, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 41 GetTranscriptResponse */
  { LC_T(1328, 10), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  18, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, LC_T(2568, 52), LC_T(2568, 52) }, /* 42 GuidString */
  { LC_T(1403, 15), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  18, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 43 ISO8601Datetime */
  { LC_T(1434, 7),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  18, 0, LC_NONE, LC_NONE, 5,       0,   0, 0,              0              }, /* 44 Instant */
  { LC_T(1441, 23), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_FAULT, 47,  1,  18, 1, LC_NONE, LC_NONE, LC_NONE, 500, 0, 0,              0              }, /* 45 InternalServerException */
  { LC_T(471, 4),   LC_STRUCTURE, LC_DEFAULT, 0,                           48,  12, 19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 46 Item */
  { LC_T(1464, 9),  LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,              0,   0,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 47 JoinToken */
  { LC_T(1502, 10), LC_INTEGER,   LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 8,       0,   0, 0,              0              }, /* 48 MaxResults */
  { LC_T(1512, 20), LC_STRING,    LC_DEFAULT, 0,                           18,  2,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 49 MeetingFeatureStatus */
  { LC_T(1532, 28), LC_STRUCTURE, LC_DEFAULT, 0,                           60,  1,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 50 MeetingFeaturesConfiguration */
  { LC_T(1569, 7),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 51 Message */
  { LC_T(1578, 15), LC_STRUCTURE, LC_DEFAULT, 0,                           61,  3,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 52 MessageMetadata */
  { LC_T(1593, 25), LC_STRUCTURE, LC_DEFAULT, 0,                           64,  1,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 53 MessageProcessingMetadata */
  { LC_T(1618, 23), LC_STRING,    LC_DEFAULT, 0,                           20,  3,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 54 MessageProcessingStatus */
  { LC_T(1641, 10), LC_INTEGER,   LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 8,       0,   0, 0,              0              }, /* 55 MostRecent */
  { LC_T(1651, 9),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 9,       0,   0, 0,              0              }, /* 56 NextToken */
  { LC_T(1660, 19), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 10,      0,   0, 0,              0              }, /* 57 NonEmptyClientToken */
  { LC_T(1858, 13), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 58 ParticipantId */
  { LC_T(1739, 15), LC_STRING,    LC_DEFAULT, 0,                           23,  5,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 59 ParticipantRole */
  { LC_T(1754, 16), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 9,       0,   0, 0,              0              }, /* 60 ParticipantToken */
  { LC_T(1770, 22), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 11,      0,   0, 0,              0              }, /* 61 PreSignedAttachmentUrl */
  { LC_T(1792, 22), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 11,      0,   0, 0,              0              }, /* 62 PreSignedConnectionUrl */
  { LC_T(1835, 6),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 11,      0,   0, 0,              0              }, /* 63 Reason */
  { LC_T(1841, 7),  LC_STRUCTURE, LC_DEFAULT, 0,                           65,  3,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 64 Receipt */
  { LC_T(1841, 8),  LC_LIST,      LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, 64,      LC_NONE, 0,   0, 0,              0              }, /* 65 Receipts */
  { LC_T(1871, 11), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, 12,      0,   0, 0,              0              }, /* 66 RedirectURI */
  { LC_T(1909, 10), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 67 ResourceId */
  { LC_T(1919, 25), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              68,  3,  19, 0, LC_NONE, LC_NONE, LC_NONE, 404, 0, 0,              0              }, /* 68 ResourceNotFoundException */
  { LC_T(1944, 12), LC_STRING,    LC_DEFAULT, 0,                           28,  8,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 69 ResourceType */
  { LC_T(1972, 13), LC_STRING,    LC_DEFAULT, 0,                           36,  2,  19, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 70 ScanDirection */
  { LC_T(1985, 16), LC_STRUCTURE, LC_DEFAULT, 0,                           71,  4,  19, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 71 SendEventRequest */
  { LC_T(2001, 17), LC_STRUCTURE, LC_DEFAULT, 0,                           75,  2,  21, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 72 SendEventResponse */
  { LC_T(2018, 18), LC_STRUCTURE, LC_DEFAULT, 0,                           77,  4,  21, 3, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 73 SendMessageRequest */
  { LC_T(2036, 19), LC_STRUCTURE, LC_DEFAULT, 0,                           81,  3,  24, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 74 SendMessageResponse */
  { LC_T(2055, 29), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              84,  1,  24, 1, LC_NONE, LC_NONE, LC_NONE, 402, 0, 0,              0              }, /* 75 ServiceQuotaExceededException */
  { LC_T(2084, 9),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  25, 0, LC_NONE, LC_NONE, 13,      0,   0, 0,              0              }, /* 76 SessionId */
  { LC_T(2105, 7),  LC_STRING,    LC_DEFAULT, 0,                           38,  2,  25, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 77 SortKey */
  { LC_T(2121, 28), LC_STRUCTURE, LC_DEFAULT, 0,                           85,  5,  25, 5, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 78 StartAttachmentUploadRequest */
  { LC_T(2149, 29), LC_STRUCTURE, LC_DEFAULT, 0,                           90,  2,  30, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 79 StartAttachmentUploadResponse */
  { LC_T(2178, 13), LC_STRUCTURE, LC_DEFAULT, 0,                           92,  3,  30, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 80 StartPosition */
  { LC_T(2230, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              95,  1,  30, 1, LC_NONE, LC_NONE, LC_NONE, 429, 0, 0,              0              }, /* 81 ThrottlingException */
  { LC_T(1290, 10), LC_LIST,      LC_DEFAULT, 0,                           0,   0,  31, 0, LC_NONE, 46,      LC_NONE, 0,   0, 0,              0              }, /* 82 Transcript */
  { LC_T(1879, 3),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  31, 0, LC_NONE, LC_NONE, 11,      0,   0, 0,              0              }, /* 83 URI */
  { LC_T(2260, 18), LC_INTEGER,   LC_DEFAULT, 0,                           0,   0,  31, 0, LC_NONE, LC_NONE, 14,      0,   0, 0,              0              }, /* 84 URLExpiryInSeconds */
  { LC_T(2282, 14), LC_STRUCTURE, LC_DEFAULT, 0,                           96,  3,  31, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 85 UploadMetadata */
  { LC_T(2282, 27), LC_MAP,       LC_DEFAULT, 0,                           0,   0,  31, 0, 87,      88,      LC_NONE, 0,   0, 0,              0              }, /* 86 UploadMetadataSignedHeaders */
  { LC_T(2282, 30), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  31, 0, LC_NONE, LC_NONE, 15,      0,   0, 0,              0              }, /* 87 UploadMetadataSignedHeadersKey */
  { LC_T(2312, 32), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  31, 0, LC_NONE, LC_NONE, 0,       0,   0, 0,              0              }, /* 88 UploadMetadataSignedHeadersValue */
  { LC_T(2344, 17), LC_STRING,    LC_DEFAULT, 0,                           0,   0,  31, 0, LC_NONE, LC_NONE, 11,      0,   0, 0,              0              }, /* 89 UploadMetadataUrl */
  { LC_T(2379, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              99,  1,  31, 1, LC_NONE, LC_NONE, LC_NONE, 400, 0, 0,              0              }, /* 90 ValidationException */
  { LC_T(290, 4),   LC_STRUCTURE, LC_DEFAULT, 0,                           100, 5,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 91 View */
  { LC_T(2398, 10), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,              0,   0,  32, 0, LC_NONE, LC_NONE, 7,       0,   0, LC_T(2620, 61), LC_T(2620, 61) }, /* 92 ViewAction */
  { LC_T(2398, 11), LC_LIST,      LC_DEFAULT, 0,                           0,   0,  32, 0, LC_NONE, 92,      LC_NONE, 0,   0, 0,              0              }, /* 93 ViewActions */
  { LC_T(2409, 11), LC_STRUCTURE, LC_DEFAULT, 0,                           105, 3,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 94 ViewContent */
  { LC_T(2420, 6),  LC_STRING,    LC_DEFAULT, 0,                           0,   0,  32, 0, LC_NONE, LC_NONE, 10,      0,   0, LC_T(2681, 22), LC_T(2703, 21) }, /* 95 ViewId */
  { LC_T(2426, 15), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,              0,   0,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 96 ViewInputSchema */
  { LC_T(2441, 8),  LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,              0,   0,  32, 0, LC_NONE, LC_NONE, 7,       0,   0, LC_T(2620, 61), LC_T(2620, 61) }, /* 97 ViewName */
  { LC_T(2449, 12), LC_STRING,    LC_DEFAULT, LC_S_SENSITIVE,              0,   0,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 98 ViewTemplate */
  { LC_T(290, 9),   LC_STRING,    LC_DEFAULT, 0,                           0,   0,  32, 0, LC_NONE, LC_NONE, 9,       0,   0, 0,              0              }, /* 99 ViewToken */
  { LC_T(2461, 11), LC_INTEGER,   LC_DEFAULT, 0,                           0,   0,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 100 ViewVersion */
  { LC_T(2498, 16), LC_STRUCTURE, LC_DEFAULT, 0,                           108, 2,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 101 WebRTCConnection */
  { LC_T(2514, 20), LC_STRUCTURE, LC_DEFAULT, 0,                           110, 4,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 102 WebRTCMediaPlacement */
  { LC_T(2534, 13), LC_STRUCTURE, LC_DEFAULT, 0,                           114, 3,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 103 WebRTCMeeting */
  { LC_T(2547, 9),  LC_STRUCTURE, LC_DEFAULT, 0,                           117, 2,  32, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,              0              }, /* 104 Websocket */
};

static const lc_member members[] = {
  { LC_T(1569, 7),  0,              51,  LC_BODY,   LC_M_REQUIRED              }, /* 0 AccessDeniedException.Message: Message */
  { LC_T(432, 12),  0,              2,   LC_BODY,   0                          }, /* 1 AttachmentItem.AttachmentId: ArtifactId */
  { LC_T(475, 14),  0,              6,   LC_BODY,   0                          }, /* 2 AttachmentItem.AttachmentName: AttachmentName */
  { LC_T(741, 11),  0,              28,  LC_BODY,   0                          }, /* 3 AttachmentItem.ContentType: ContentType */
  { LC_T(426, 6),   0,              3,   LC_BODY,   0                          }, /* 4 AttachmentItem.Status: ArtifactStatus */
  { LC_T(521, 10),  0,              10,  LC_BODY,   0                          }, /* 5 Attendee.AttendeeId: AttendeeId */
  { LC_T(1464, 9),  0,              47,  LC_BODY,   0                          }, /* 6 Attendee.JoinToken: JoinToken */
  { LC_T(1151, 13), 0,              49,  LC_BODY,   0                          }, /* 7 AudioFeatures.EchoReduction: MeetingFeatureStatus */
  { LC_T(909, 15),  LC_T(2556, 12), 60,  LC_HEADER, LC_M_REQUIRED              }, /* 8 CancelParticipantAuthenticationRequest.ConnectionToken: ParticipantToken */
  { LC_T(2084, 9),  0,              76,  LC_BODY,   LC_M_REQUIRED              }, /* 9 CancelParticipantAuthenticationRequest.SessionId: SessionId */
  { LC_T(448, 13),  0,              4,   LC_BODY,   LC_M_REQUIRED              }, /* 10 CompleteAttachmentUploadRequest.AttachmentIds: AttachmentIdList */
  { LC_T(1668, 11), 0,              57,  LC_BODY,   LC_M_REQUIRED | LC_M_TOKEN }, /* 11 CompleteAttachmentUploadRequest.ClientToken: NonEmptyClientToken */
  { LC_T(909, 15),  LC_T(2556, 12), 60,  LC_HEADER, LC_M_REQUIRED              }, /* 12 CompleteAttachmentUploadRequest.ConnectionToken: ParticipantToken */
  { LC_T(1569, 7),  0,              63,  LC_BODY,   LC_M_REQUIRED              }, /* 13 ConflictException.Message: Reason */
  { LC_T(909, 15),  0,              60,  LC_BODY,   0                          }, /* 14 ConnectionCredentials.ConnectionToken: ParticipantToken */
  { LC_T(903, 6),   0,              43,  LC_BODY,   0                          }, /* 15 ConnectionCredentials.Expiry: ISO8601Datetime */
  { LC_T(854, 18),  0,              13,  LC_BODY,   0                          }, /* 16 CreateParticipantConnectionRequest.ConnectParticipant: Bool */
  { LC_T(1754, 16), LC_T(2556, 12), 60,  LC_HEADER, LC_M_REQUIRED              }, /* 17 CreateParticipantConnectionRequest.ParticipantToken: ParticipantToken */
  { LC_T(748, 4),   0,              26,  LC_BODY,   0                          }, /* 18 CreateParticipantConnectionRequest.Type: ConnectionTypeList */
  { LC_T(872, 21),  0,              24,  LC_BODY,   0                          }, /* 19 CreateParticipantConnectionResponse.ConnectionCredentials: ConnectionCredentials */
  { LC_T(2498, 16), 0,              101, LC_BODY,   0                          }, /* 20 CreateParticipantConnectionResponse.WebRTCConnection: WebRTCConnection */
  { LC_T(2547, 9),  0,              104, LC_BODY,   0                          }, /* 21 CreateParticipantConnectionResponse.Websocket: Websocket */
  { LC_T(909, 15),  LC_T(2556, 12), 60,  LC_HEADER, LC_M_REQUIRED              }, /* 22 DescribeViewRequest.ConnectionToken: ParticipantToken */
  { LC_T(290, 9),   0,              99,  LC_URI,    LC_M_REQUIRED              }, /* 23 DescribeViewRequest.ViewToken: ViewToken */
  { LC_T(290, 4),   0,              91,  LC_BODY,   0                          }, /* 24 DescribeViewResponse.View: View */
  { LC_T(1668, 11), 0,              20,  LC_BODY,   LC_M_TOKEN                 }, /* 25 DisconnectParticipantRequest.ClientToken: ClientToken */
  { LC_T(909, 15),  LC_T(2556, 12), 60,  LC_HEADER, LC_M_REQUIRED              }, /* 26 DisconnectParticipantRequest.ConnectionToken: ParticipantToken */
  { LC_T(432, 12),  0,              2,   LC_BODY,   LC_M_REQUIRED              }, /* 27 GetAttachmentRequest.AttachmentId: ArtifactId */
  { LC_T(909, 15),  LC_T(2556, 12), 60,  LC_HEADER, LC_M_REQUIRED              }, /* 28 GetAttachmentRequest.ConnectionToken: ParticipantToken */
  { LC_T(2361, 18), 0,              84,  LC_BODY,   0                          }, /* 29 GetAttachmentRequest.UrlExpiryInSeconds: URLExpiryInSeconds */
  { LC_T(489, 21),  0,              7,   LC_BODY,   LC_M_REQUIRED | LC_M_BOX   }, /* 30 GetAttachmentResponse.AttachmentSizeInBytes: AttachmentSizeInBytes */
  { LC_T(544, 3),   0,              61,  LC_BODY,   0                          }, /* 31 GetAttachmentResponse.Url: PreSignedAttachmentUrl */
  { LC_T(2361, 9),  0,              43,  LC_BODY,   0                          }, /* 32 GetAttachmentResponse.UrlExpiry: ISO8601Datetime */
  { LC_T(909, 15),  LC_T(2556, 12), 60,  LC_HEADER, LC_M_REQUIRED              }, /* 33 GetAuthenticationUrlRequest.ConnectionToken: ParticipantToken */
  { LC_T(1882, 11), 0,              66,  LC_BODY,   LC_M_REQUIRED              }, /* 34 GetAuthenticationUrlRequest.RedirectUri: RedirectURI */
  { LC_T(2084, 9),  0,              76,  LC_BODY,   LC_M_REQUIRED              }, /* 35 GetAuthenticationUrlRequest.SessionId: SessionId */
  { LC_T(1235, 17), 0,              12,  LC_BODY,   0                          }, /* 36 GetAuthenticationUrlResponse.AuthenticationUrl: AuthenticationUrl */
  { LC_T(909, 15),  LC_T(2556, 12), 60,  LC_HEADER, LC_M_REQUIRED              }, /* 37 GetTranscriptRequest.ConnectionToken: ParticipantToken */
  { LC_T(1425, 9),  0,              27,  LC_BODY,   0                          }, /* 38 GetTranscriptRequest.ContactId: ContactId */
  { LC_T(1502, 10), 0,              48,  LC_BODY,   LC_M_BOX                   }, /* 39 GetTranscriptRequest.MaxResults: MaxResults */
  { LC_T(1651, 9),  0,              56,  LC_BODY,   0                          }, /* 40 GetTranscriptRequest.NextToken: NextToken */
  { LC_T(1972, 13), 0,              70,  LC_BODY,   0                          }, /* 41 GetTranscriptRequest.ScanDirection: ScanDirection */
  { LC_T(2112, 9),  0,              77,  LC_BODY,   0                          }, /* 42 GetTranscriptRequest.SortOrder: SortKey */
  { LC_T(2178, 13), 0,              80,  LC_BODY,   0                          }, /* 43 GetTranscriptRequest.StartPosition: StartPosition */
  { LC_T(1418, 16), 0,              27,  LC_BODY,   0                          }, /* 44 GetTranscriptResponse.InitialContactId: ContactId */
  { LC_T(1651, 9),  0,              56,  LC_BODY,   0                          }, /* 45 GetTranscriptResponse.NextToken: NextToken */
  { LC_T(1290, 10), 0,              82,  LC_BODY,   0                          }, /* 46 GetTranscriptResponse.Transcript: Transcript */
  { LC_T(1569, 7),  0,              51,  LC_BODY,   LC_M_REQUIRED              }, /* 47 InternalServerException.Message: Message */
  { LC_T(338, 12),  0,              44,  LC_BODY,   0                          }, /* 48 Item.AbsoluteTime: Instant */
  { LC_T(510, 11),  0,              8,   LC_BODY,   0                          }, /* 49 Item.Attachments: Attachments */
  { LC_T(1425, 9),  0,              27,  LC_BODY,   0                          }, /* 50 Item.ContactId: ContactId */
  { LC_T(741, 7),   0,              16,  LC_BODY,   0                          }, /* 51 Item.Content: ChatContent */
  { LC_T(741, 11),  0,              17,  LC_BODY,   0                          }, /* 52 Item.ContentType: ChatContentType */
  { LC_T(1135, 11), 0,              35,  LC_BODY,   0                          }, /* 53 Item.DisplayName: DisplayName */
  { LC_T(416, 2),   0,              18,  LC_BODY,   0                          }, /* 54 Item.Id: ChatItemId */
  { LC_T(1578, 15), 0,              52,  LC_BODY,   0                          }, /* 55 Item.MessageMetadata: MessageMetadata */
  { LC_T(1858, 13), 0,              58,  LC_BODY,   0                          }, /* 56 Item.ParticipantId: ParticipantId */
  { LC_T(1739, 15), 0,              59,  LC_BODY,   0                          }, /* 57 Item.ParticipantRole: ParticipantRole */
  { LC_T(1893, 16), 0,              27,  LC_BODY,   0                          }, /* 58 Item.RelatedContactId: ContactId */
  { LC_T(748, 4),   0,              19,  LC_BODY,   0                          }, /* 59 Item.Type: ChatItemType */
  { LC_T(531, 5),   0,              11,  LC_BODY,   0                          }, /* 60 MeetingFeaturesConfiguration.Audio: AudioFeatures */
  { LC_T(1569, 9),  0,              18,  LC_BODY,   0                          }, /* 61 MessageMetadata.MessageId: ChatItemId */
  { LC_T(1618, 23), 0,              54,  LC_BODY,   0                          }, /* 62 MessageMetadata.MessageProcessingStatus: MessageProcessingStatus */
  { LC_T(1841, 8),  0,              65,  LC_BODY,   0                          }, /* 63 MessageMetadata.Receipts: Receipts */
  { LC_T(1618, 23), 0,              54,  LC_BODY,   0                          }, /* 64 MessageProcessingMetadata.MessageProcessingStatus: MessageProcessingStatus */
  { LC_T(1021, 18), 0,              44,  LC_BODY,   0                          }, /* 65 Receipt.DeliveredTimestamp: Instant */
  { LC_T(1822, 13), 0,              44,  LC_BODY,   0                          }, /* 66 Receipt.ReadTimestamp: Instant */
  { LC_T(1849, 22), 0,              58,  LC_BODY,   0                          }, /* 67 Receipt.RecipientParticipantId: ParticipantId */
  { LC_T(1569, 7),  0,              51,  LC_BODY,   0                          }, /* 68 ResourceNotFoundException.Message: Message */
  { LC_T(1909, 10), 0,              67,  LC_BODY,   0                          }, /* 69 ResourceNotFoundException.ResourceId: ResourceId */
  { LC_T(1944, 12), 0,              69,  LC_BODY,   0                          }, /* 70 ResourceNotFoundException.ResourceType: ResourceType */
  { LC_T(1668, 11), 0,              20,  LC_BODY,   LC_M_TOKEN                 }, /* 71 SendEventRequest.ClientToken: ClientToken */
  { LC_T(909, 15),  LC_T(2556, 12), 60,  LC_HEADER, LC_M_REQUIRED              }, /* 72 SendEventRequest.ConnectionToken: ParticipantToken */
  { LC_T(741, 7),   0,              16,  LC_BODY,   0                          }, /* 73 SendEventRequest.Content: ChatContent */
  { LC_T(741, 11),  0,              17,  LC_BODY,   LC_M_REQUIRED              }, /* 74 SendEventRequest.ContentType: ChatContentType */
  { LC_T(338, 12),  0,              44,  LC_BODY,   0                          }, /* 75 SendEventResponse.AbsoluteTime: Instant */
  { LC_T(416, 2),   0,              18,  LC_BODY,   0                          }, /* 76 SendEventResponse.Id: ChatItemId */
  { LC_T(1668, 11), 0,              20,  LC_BODY,   LC_M_TOKEN                 }, /* 77 SendMessageRequest.ClientToken: ClientToken */
  { LC_T(909, 15),  LC_T(2556, 12), 60,  LC_HEADER, LC_M_REQUIRED              }, /* 78 SendMessageRequest.ConnectionToken: ParticipantToken */
  { LC_T(741, 7),   0,              16,  LC_BODY,   LC_M_REQUIRED              }, /* 79 SendMessageRequest.Content: ChatContent */
  { LC_T(741, 11),  0,              17,  LC_BODY,   LC_M_REQUIRED              }, /* 80 SendMessageRequest.ContentType: ChatContentType */
  { LC_T(338, 12),  0,              44,  LC_BODY,   0                          }, /* 81 SendMessageResponse.AbsoluteTime: Instant */
  { LC_T(416, 2),   0,              18,  LC_BODY,   0                          }, /* 82 SendMessageResponse.Id: ChatItemId */
  { LC_T(1578, 15), 0,              53,  LC_BODY,   0                          }, /* 83 SendMessageResponse.MessageMetadata: MessageProcessingMetadata */
  { LC_T(1569, 7),  0,              51,  LC_BODY,   LC_M_REQUIRED              }, /* 84 ServiceQuotaExceededException.Message: Message */
  { LC_T(475, 14),  0,              6,   LC_BODY,   LC_M_REQUIRED              }, /* 85 StartAttachmentUploadRequest.AttachmentName: AttachmentName */
  { LC_T(489, 21),  0,              7,   LC_BODY,   LC_M_REQUIRED              }, /* 86 StartAttachmentUploadRequest.AttachmentSizeInBytes: AttachmentSizeInBytes */
  { LC_T(1668, 11), 0,              57,  LC_BODY,   LC_M_REQUIRED | LC_M_TOKEN }, /* 87 StartAttachmentUploadRequest.ClientToken: NonEmptyClientToken */
  { LC_T(909, 15),  LC_T(2556, 12), 60,  LC_HEADER, LC_M_REQUIRED              }, /* 88 StartAttachmentUploadRequest.ConnectionToken: ParticipantToken */
  { LC_T(741, 11),  0,              28,  LC_BODY,   LC_M_REQUIRED              }, /* 89 StartAttachmentUploadRequest.ContentType: ContentType */
  { LC_T(432, 12),  0,              2,   LC_BODY,   0                          }, /* 90 StartAttachmentUploadResponse.AttachmentId: ArtifactId */
  { LC_T(2282, 14), 0,              85,  LC_BODY,   0                          }, /* 91 StartAttachmentUploadResponse.UploadMetadata: UploadMetadata */
  { LC_T(338, 12),  0,              44,  LC_BODY,   0                          }, /* 92 StartPosition.AbsoluteTime: Instant */
  { LC_T(416, 2),   0,              18,  LC_BODY,   0                          }, /* 93 StartPosition.Id: ChatItemId */
  { LC_T(1641, 10), 0,              55,  LC_BODY,   0                          }, /* 94 StartPosition.MostRecent: MostRecent */
  { LC_T(1569, 7),  0,              51,  LC_BODY,   LC_M_REQUIRED              }, /* 95 ThrottlingException.Message: Message */
  { LC_T(1368, 16), 0,              86,  LC_BODY,   0                          }, /* 96 UploadMetadata.HeadersToInclude: UploadMetadataSignedHeaders */
  { LC_T(544, 3),   0,              89,  LC_BODY,   0                          }, /* 97 UploadMetadata.Url: UploadMetadataUrl */
  { LC_T(2361, 9),  0,              43,  LC_BODY,   0                          }, /* 98 UploadMetadata.UrlExpiry: ISO8601Datetime */
  { LC_T(1569, 7),  0,              63,  LC_BODY,   LC_M_REQUIRED              }, /* 99 ValidationException.Message: Reason */
  { LC_T(405, 3),   0,              0,   LC_BODY,   0                          }, /* 100 View.Arn: ARN */
  { LC_T(741, 7),   0,              94,  LC_BODY,   0                          }, /* 101 View.Content: ViewContent */
  { LC_T(416, 2),   0,              95,  LC_BODY,   0                          }, /* 102 View.Id: ViewId */
  { LC_T(485, 4),   0,              97,  LC_BODY,   0                          }, /* 103 View.Name: ViewName */
  { LC_T(2465, 7),  0,              100, LC_BODY,   0                          }, /* 104 View.Version: ViewVersion */
  { LC_T(2402, 7),  0,              93,  LC_BODY,   0                          }, /* 105 ViewContent.Actions: ViewActions */
  { LC_T(2430, 11), 0,              96,  LC_BODY,   0                          }, /* 106 ViewContent.InputSchema: ViewInputSchema */
  { LC_T(2453, 8),  0,              98,  LC_BODY,   0                          }, /* 107 ViewContent.Template: ViewTemplate */
  { LC_T(521, 8),   0,              9,   LC_BODY,   0                          }, /* 108 WebRTCConnection.Attendee: Attendee */
  { LC_T(1512, 7),  0,              103, LC_BODY,   0                          }, /* 109 WebRTCConnection.Meeting: WebRTCMeeting */
  { LC_T(531, 16),  0,              83,  LC_BODY,   0                          }, /* 110 WebRTCMediaPlacement.AudioFallbackUrl: URI */
  { LC_T(560, 12),  0,              83,  LC_BODY,   0                          }, /* 111 WebRTCMediaPlacement.AudioHostUrl: URI */
  { LC_T(1164, 17), 0,              83,  LC_BODY,   0                          }, /* 112 WebRTCMediaPlacement.EventIngestionUrl: URI */
  { LC_T(2093, 12), 0,              83,  LC_BODY,   0                          }, /* 113 WebRTCMediaPlacement.SignalingUrl: URI */
  { LC_T(2520, 14), 0,              102, LC_BODY,   0                          }, /* 114 WebRTCMeeting.MediaPlacement: WebRTCMediaPlacement */
  { LC_T(1532, 15), 0,              50,  LC_BODY,   0                          }, /* 115 WebRTCMeeting.MeetingFeatures: MeetingFeaturesConfiguration */
  { LC_T(1560, 9),  0,              42,  LC_BODY,   0                          }, /* 116 WebRTCMeeting.MeetingId: GuidString */
  { LC_T(893, 16),  0,              43,  LC_BODY,   0                          }, /* 117 Websocket.ConnectionExpiry: ISO8601Datetime */
  { LC_T(544, 3),   0,              62,  LC_BODY,   0                          }, /* 118 Websocket.Url: PreSignedConnectionUrl */
};

static const lc_text enums[] = {
  LC_T(308, 8),   /* 0 ArtifactStatus: APPROVED */
  LC_T(1814, 8),  /* 1 ArtifactStatus: REJECTED */
  LC_T(1392, 11), /* 2 ArtifactStatus: IN_PROGRESS */
  LC_T(2224, 6),  /* 3 ChatItemType: TYPING */
  LC_T(1679, 18), /* 4 ChatItemType: PARTICIPANT_JOINED */
  LC_T(1697, 16), /* 5 ChatItemType: PARTICIPANT_LEFT */
  LC_T(584, 10),  /* 6 ChatItemType: CHAT_ENDED */
  LC_T(2206, 18), /* 7 ChatItemType: TRANSFER_SUCCEEDED */
  LC_T(2191, 15), /* 8 ChatItemType: TRANSFER_FAILED */
  LC_T(1473, 7),  /* 9 ChatItemType: MESSAGE */
  LC_T(1146, 5),  /* 10 ChatItemType: EVENT */
  LC_T(328, 10),  /* 11 ChatItemType: ATTACHMENT */
  LC_T(594, 14),  /* 12 ChatItemType: CONNECTION_ACK */
  LC_T(1473, 17), /* 13 ChatItemType: MESSAGE_DELIVERED */
  LC_T(1490, 12), /* 14 ChatItemType: MESSAGE_READ */
  LC_T(2489, 9),  /* 15 ConnectionType: WEBSOCKET */
  LC_T(608, 22),  /* 16 ConnectionType: CONNECTION_CREDENTIALS */
  LC_T(2472, 17), /* 17 ConnectionType: WEBRTC_CONNECTION */
  LC_T(2251, 9),  /* 18 MeetingFeatureStatus: AVAILABLE */
  LC_T(2249, 11), /* 19 MeetingFeatureStatus: UNAVAILABLE */
  LC_T(1729, 10), /* 20 MessageProcessingStatus: PROCESSING */
  LC_T(2200, 6),  /* 21 MessageProcessingStatus: FAILED */
  LC_T(1814, 8),  /* 22 MessageProcessingStatus: REJECTED */
  LC_T(303, 5),   /* 23 ParticipantRole: AGENT */
  LC_T(642, 8),   /* 24 ParticipantRole: CUSTOMER */
  LC_T(1966, 6),  /* 25 ParticipantRole: SYSTEM */
  LC_T(650, 10),  /* 26 ParticipantRole: CUSTOM_BOT */
  LC_T(1956, 10), /* 27 ParticipantRole: SUPERVISOR */
  LC_T(630, 7),   /* 28 ResourceType: CONTACT */
  LC_T(630, 12),  /* 29 ResourceType: CONTACT_FLOW */
  LC_T(1384, 8),  /* 30 ResourceType: INSTANCE */
  LC_T(1679, 11), /* 31 ResourceType: PARTICIPANT */
  LC_T(1353, 15), /* 32 ResourceType: HIERARCHY_LEVEL */
  LC_T(1338, 15), /* 33 ResourceType: HIERARCHY_GROUP */
  LC_T(2278, 4),  /* 34 ResourceType: USER */
  LC_T(1713, 12), /* 35 ResourceType: PHONE_NUMBER */
  LC_T(1181, 7),  /* 36 ScanDirection: FORWARD */
  LC_T(572, 8),   /* 37 ScanDirection: BACKWARD */
  LC_T(1011, 10), /* 38 SortKey: DESCENDING */
  LC_T(319, 9),   /* 39 SortKey: ASCENDING */
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
  LC_T(2767, 10), /* 0 apiVersion: 2018-09-07 */
  LC_T(2734, 14), /* 1 auth: aws.auth#sigv4 */
  LC_T(2813, 19), /* 2 endpointPrefix: participant.connect */
  LC_T(300, 3),   /* 3 jsonVersion: 1.1 */
  LC_T(2841, 9),  /* 4 protocol: rest-json */
  LC_T(2841, 9),  /* 5 protocols: rest-json */
  LC_T(371, 26),  /* 6 serviceAbbreviation: Amazon Connect Participant */
  LC_T(371, 34),  /* 7 serviceFullName: Amazon Connect Participant Service */
  LC_T(854, 18),  /* 8 serviceId: ConnectParticipant */
  LC_T(2746, 2),  /* 9 signatureVersion: v4 */
  LC_T(2791, 11), /* 10 signingName: execute-api */
  LC_T(2748, 29), /* 11 uid: connectparticipant-2018-09-07 */
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
  .name = LC_T(2748, 18),
  .version = LC_T(2767, 10),
  .endpoint_prefix = LC_T(2813, 19),
  .signing_name = LC_T(2791, 11),
  .facts = facts,
  .operations = operations,
  .shapes = shapes,
  .members = members,
  .sinces = NULL,
  .enums = enums,
  .bounds = bounds,
  .paginators = NULL,
  .words = words,
  .refs = refs,
  .nfact = 12,
  .noperation = 11,
  .nshape = 105,
  .nsince = 0,
  .npaginator = 0
};
