/* written by tools/modelgen.lua from connect-contact-lens 2020-08-21; do not edit */
/* SPDX-License-Identifier: MIT */
#include "core/model.h"

#pragma GCC diagnostic ignored "-Woverlength-strings"

static const char text[] =
  ".*\\S.*" /* 0 */
  "/realtime-contact-analysis/analysis-segments" /* 6 */
  "1.1" /* 50 */
  "2020-08-21" /* 53 */
  "AccessDeniedException" /* 63 */
  "Amazon Connect Contact Lens" /* 84 */
  "BeginOffsetChar" /* 111 */
  "BeginOffsetMillis" /* 126 */
  "COMPLETED" /* 143 */
  "Categories" /* 152 */
  "CategoryDetails" /* 162 */
  "CategoryName" /* 177 */
  "CharacterOffset" /* 189 */
  "CharacterOffsets" /* 204 */
  "Connect Contact Lens" /* 220 */
  "ContactId" /* 240 */
  "Content" /* 249 */
  "EndOffsetChar" /* 256 */
  "EndOffsetMillis" /* 269 */
  "FAILED" /* 284 */
  "FAILED_SAFETY_GUIDELINES" /* 290 */
  "FailureCode" /* 314 */
  "INSUFFICIENT_CONVERSATION_CONTENT" /* 325 */
  "INTERNAL_ERROR" /* 358 */
  "INVALID_ANALYSIS_CONFIGURATION" /* 372 */
  "Id" /* 402 */
  "InstanceId" /* 404 */
  "InternalServiceException" /* 414 */
  "InvalidRequestException" /* 438 */
  "IssueDetected" /* 461 */
  "IssuesDetected" /* 474 */
  "ListRealtimeContactAnalysisSegments" /* 488 */
  "ListRealtimeContactAnalysisSegmentsRequest" /* 523 */
  "ListRealtimeContactAnalysisSegmentsResponse" /* 565 */
  "MatchedCategories" /* 608 */
  "MatchedDetails" /* 625 */
  "MaxResults" /* 639 */
  "Message" /* 649 */
  "NEGATIVE" /* 656 */
  "NEUTRAL" /* 664 */
  "NextToken" /* 671 */
  "OffsetMillis" /* 680 */
  "POSITIVE" /* 692 */
  "POST" /* 700 */
  "ParticipantId" /* 704 */
  "ParticipantRole" /* 717 */
  "PointOfInterest" /* 732 */
  "PointsOfInterest" /* 747 */
  "PostContactSummary" /* 763 */
  "PostContactSummaryContent" /* 781 */
  "PostContactSummaryFailureCode" /* 806 */
  "PostContactSummaryStatus" /* 835 */
  "QUOTA_EXCEEDED" /* 859 */
  "RealtimeContactAnalysisSegment" /* 873 */
  "RealtimeContactAnalysisSegments" /* 903 */
  "ResourceNotFoundException" /* 934 */
  "Segments" /* 959 */
  "Sentiment" /* 967 */
  "SentimentValue" /* 976 */
  "Status" /* 990 */
  "ThrottlingException" /* 996 */
  "Transcript" /* 1015 */
  "TranscriptContent" /* 1025 */
  "TranscriptId" /* 1042 */
  "apiVersion" /* 1054 */
  "auth" /* 1064 */
  "aws.auth#sigv4" /* 1068 */
  "connect" /* 1082 */
  "connect-contact-lens" /* 1089 */
  "connect-contact-lens-2020-08-21" /* 1109 */
  "contact-lens" /* 1140 */
  "endpointPrefix" /* 1152 */
  "jsonVersion" /* 1166 */
  "protocol" /* 1177 */
  "protocols" /* 1185 */
  "rest-json" /* 1194 */
  "serviceAbbreviation" /* 1203 */
  "serviceFullName" /* 1222 */
  "serviceId" /* 1237 */
  "signatureVersion" /* 1246 */
  "signingName" /* 1262 */
  "uid" /* 1273 */
  "v4" /* 1276 */
  ;

static const lc_fact facts[] = {
  { LC_T(1054, 10), { 0, 1 },  0 }, /* 0 apiVersion */
  { LC_T(1064, 4),  { 1, 1 },  1 }, /* 1 auth */
  { LC_T(1152, 14), { 2, 1 },  0 }, /* 2 endpointPrefix */
  { LC_T(1166, 11), { 3, 1 },  0 }, /* 3 jsonVersion */
  { LC_T(1177, 8),  { 4, 1 },  0 }, /* 4 protocol */
  { LC_T(1185, 9),  { 5, 1 },  1 }, /* 5 protocols */
  { LC_T(1203, 19), { 6, 1 },  0 }, /* 6 serviceAbbreviation */
  { LC_T(1222, 15), { 7, 1 },  0 }, /* 7 serviceFullName */
  { LC_T(1237, 9),  { 8, 1 },  0 }, /* 8 serviceId */
  { LC_T(1246, 16), { 9, 1 },  0 }, /* 9 signatureVersion */
  { LC_T(1262, 11), { 10, 1 }, 0 }, /* 10 signingName */
  { LC_T(1273, 3),  { 11, 1 }, 0 }, /* 11 uid */
};

static const lc_operation operations[] = {
  { LC_T(488, 35), LC_T(700, 4), LC_T(6, 44), 12, 13, 20, 5, 0, 0, LC_NONE }, /* 0 ListRealtimeContactAnalysisSegments */
};

static const lc_shape shapes[] = {
  { LC_T(63, 21),   LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              0,  1, 0,  1, LC_NONE, LC_NONE, LC_NONE, 403, 0, 0,          0          }, /* 0 AccessDeniedException */
  { LC_T(152, 10),  LC_STRUCTURE, LC_DEFAULT, 0,                           1,  2, 1,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 1 Categories */
  { LC_T(162, 15),  LC_STRUCTURE, LC_DEFAULT, 0,                           3,  1, 3,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 2 CategoryDetails */
  { LC_T(177, 12),  LC_STRING,    LC_DEFAULT, 0,                           0,  0, 4,  0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 3 CategoryName */
  { LC_T(189, 15),  LC_INTEGER,   LC_DEFAULT, 0,                           0,  0, 4,  0, LC_NONE, LC_NONE, 1,       0,   0, 0,          0          }, /* 4 CharacterOffset */
  { LC_T(204, 16),  LC_STRUCTURE, LC_DEFAULT, 0,                           4,  2, 4,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 5 CharacterOffsets */
  { LC_T(240, 9),   LC_STRING,    LC_DEFAULT, 0,                           0,  0, 6,  0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 6 ContactId */
  { LC_T(404, 10),  LC_STRING,    LC_DEFAULT, 0,                           0,  0, 6,  0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 7 InstanceId */
  { LC_T(414, 24),  LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_FAULT, 6,  1, 6,  0, LC_NONE, LC_NONE, LC_NONE, 500, 0, 0,          0          }, /* 8 InternalServiceException */
  { LC_T(438, 23),  LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              7,  1, 6,  0, LC_NONE, LC_NONE, LC_NONE, 400, 0, 0,          0          }, /* 9 InvalidRequestException */
  { LC_T(461, 13),  LC_STRUCTURE, LC_DEFAULT, 0,                           8,  1, 6,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 10 IssueDetected */
  { LC_T(474, 14),  LC_LIST,      LC_DEFAULT, 0,                           0,  0, 7,  0, LC_NONE, 10,      2,       0,   0, 0,          0          }, /* 11 IssuesDetected */
  { LC_T(523, 42),  LC_STRUCTURE, LC_DEFAULT, 0,                           9,  4, 7,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 12 ListRealtimeContactAnalysisSegmentsRequest */
  { LC_T(565, 43),  LC_STRUCTURE, LC_DEFAULT, 0,                           13, 2, 9,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 13 ListRealtimeContactAnalysisSegmentsResponse */
  { LC_T(608, 17),  LC_LIST,      LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, 3,       3,       0,   0, 0,          0          }, /* 14 MatchedCategories */
  { LC_T(625, 14),  LC_MAP,       LC_DEFAULT, 0,                           0,  0, 10, 0, 3,       2,       3,       0,   0, 0,          0          }, /* 15 MatchedDetails */
  { LC_T(639, 10),  LC_INTEGER,   LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, LC_NONE, 4,       0,   0, 0,          0          }, /* 16 MaxResults */
  { LC_T(649, 7),   LC_STRING,    LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 17 Message */
  { LC_T(671, 9),   LC_STRING,    LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, LC_NONE, 5,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 18 NextToken */
  { LC_T(680, 12),  LC_INTEGER,   LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, LC_NONE, 1,       0,   0, 0,          0          }, /* 19 OffsetMillis */
  { LC_T(704, 13),  LC_STRING,    LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 20 ParticipantId */
  { LC_T(717, 15),  LC_STRING,    LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 21 ParticipantRole */
  { LC_T(732, 15),  LC_STRUCTURE, LC_DEFAULT, 0,                           15, 2, 10, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 22 PointOfInterest */
  { LC_T(747, 16),  LC_LIST,      LC_DEFAULT, 0,                           0,  0, 12, 0, LC_NONE, 22,      2,       0,   0, 0,          0          }, /* 23 PointsOfInterest */
  { LC_T(763, 18),  LC_STRUCTURE, LC_DEFAULT, 0,                           17, 3, 12, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 24 PostContactSummary */
  { LC_T(781, 25),  LC_STRING,    LC_DEFAULT, 0,                           0,  0, 13, 0, LC_NONE, LC_NONE, 6,       0,   0, 0,          0          }, /* 25 PostContactSummaryContent */
  { LC_T(806, 29),  LC_STRING,    LC_DEFAULT, 0,                           0,  5, 13, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 26 PostContactSummaryFailureCode */
  { LC_T(835, 24),  LC_STRING,    LC_DEFAULT, 0,                           5,  2, 13, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 27 PostContactSummaryStatus */
  { LC_T(873, 30),  LC_STRUCTURE, LC_DEFAULT, 0,                           20, 3, 13, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 28 RealtimeContactAnalysisSegment */
  { LC_T(903, 31),  LC_LIST,      LC_DEFAULT, 0,                           0,  0, 13, 0, LC_NONE, 28,      7,       0,   0, 0,          0          }, /* 29 RealtimeContactAnalysisSegments */
  { LC_T(934, 25),  LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              23, 1, 13, 0, LC_NONE, LC_NONE, LC_NONE, 404, 0, 0,          0          }, /* 30 ResourceNotFoundException */
  { LC_T(976, 14),  LC_STRING,    LC_DEFAULT, 0,                           7,  3, 13, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 31 SentimentValue */
  { LC_T(996, 19),  LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              24, 1, 13, 1, LC_NONE, LC_NONE, LC_NONE, 429, 0, 0,          0          }, /* 32 ThrottlingException */
  { LC_T(1015, 10), LC_STRUCTURE, LC_DEFAULT, 0,                           25, 8, 14, 6, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 33 Transcript */
  { LC_T(1025, 17), LC_STRING,    LC_DEFAULT, 0,                           0,  0, 20, 0, LC_NONE, LC_NONE, 8,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 34 TranscriptContent */
  { LC_T(1042, 12), LC_STRING,    LC_DEFAULT, 0,                           0,  0, 20, 0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 35 TranscriptId */
};

static const lc_member members[] = {
  { LC_T(649, 7),   0, 17, LC_BODY, LC_M_REQUIRED, 0 }, /* 0 AccessDeniedException.Message: Message */
  { LC_T(608, 17),  0, 14, LC_BODY, LC_M_REQUIRED, 0 }, /* 1 Categories.MatchedCategories: MatchedCategories */
  { LC_T(625, 14),  0, 15, LC_BODY, LC_M_REQUIRED, 0 }, /* 2 Categories.MatchedDetails: MatchedDetails */
  { LC_T(747, 16),  0, 23, LC_BODY, LC_M_REQUIRED, 0 }, /* 3 CategoryDetails.PointsOfInterest: PointsOfInterest */
  { LC_T(111, 15),  0, 4,  LC_BODY, LC_M_REQUIRED, 0 }, /* 4 CharacterOffsets.BeginOffsetChar: CharacterOffset */
  { LC_T(256, 13),  0, 4,  LC_BODY, LC_M_REQUIRED, 0 }, /* 5 CharacterOffsets.EndOffsetChar: CharacterOffset */
  { LC_T(649, 7),   0, 17, LC_BODY, 0,             0 }, /* 6 InternalServiceException.Message: Message */
  { LC_T(649, 7),   0, 17, LC_BODY, 0,             0 }, /* 7 InvalidRequestException.Message: Message */
  { LC_T(204, 16),  0, 5,  LC_BODY, LC_M_REQUIRED, 0 }, /* 8 IssueDetected.CharacterOffsets: CharacterOffsets */
  { LC_T(240, 9),   0, 6,  LC_BODY, LC_M_REQUIRED, 0 }, /* 9 ListRealtimeContactAnalysisSegmentsRequest.ContactId: ContactId */
  { LC_T(404, 10),  0, 7,  LC_BODY, LC_M_REQUIRED, 0 }, /* 10 ListRealtimeContactAnalysisSegmentsRequest.InstanceId: InstanceId */
  { LC_T(639, 10),  0, 16, LC_BODY, 0,             0 }, /* 11 ListRealtimeContactAnalysisSegmentsRequest.MaxResults: MaxResults */
  { LC_T(671, 9),   0, 18, LC_BODY, 0,             0 }, /* 12 ListRealtimeContactAnalysisSegmentsRequest.NextToken: NextToken */
  { LC_T(671, 9),   0, 18, LC_BODY, 0,             0 }, /* 13 ListRealtimeContactAnalysisSegmentsResponse.NextToken: NextToken */
  { LC_T(959, 8),   0, 29, LC_BODY, LC_M_REQUIRED, 0 }, /* 14 ListRealtimeContactAnalysisSegmentsResponse.Segments: RealtimeContactAnalysisSegments */
  { LC_T(126, 17),  0, 19, LC_BODY, LC_M_REQUIRED, 0 }, /* 15 PointOfInterest.BeginOffsetMillis: OffsetMillis */
  { LC_T(269, 15),  0, 19, LC_BODY, LC_M_REQUIRED, 0 }, /* 16 PointOfInterest.EndOffsetMillis: OffsetMillis */
  { LC_T(249, 7),   0, 25, LC_BODY, 0,             0 }, /* 17 PostContactSummary.Content: PostContactSummaryContent */
  { LC_T(314, 11),  0, 26, LC_BODY, 0,             0 }, /* 18 PostContactSummary.FailureCode: PostContactSummaryFailureCode */
  { LC_T(990, 6),   0, 27, LC_BODY, LC_M_REQUIRED, 0 }, /* 19 PostContactSummary.Status: PostContactSummaryStatus */
  { LC_T(152, 10),  0, 1,  LC_BODY, 0,             0 }, /* 20 RealtimeContactAnalysisSegment.Categories: Categories */
  { LC_T(763, 18),  0, 24, LC_BODY, 0,             0 }, /* 21 RealtimeContactAnalysisSegment.PostContactSummary: PostContactSummary */
  { LC_T(1015, 10), 0, 33, LC_BODY, 0,             0 }, /* 22 RealtimeContactAnalysisSegment.Transcript: Transcript */
  { LC_T(649, 7),   0, 17, LC_BODY, 0,             0 }, /* 23 ResourceNotFoundException.Message: Message */
  { LC_T(649, 7),   0, 17, LC_BODY, LC_M_REQUIRED, 0 }, /* 24 ThrottlingException.Message: Message */
  { LC_T(126, 17),  0, 19, LC_BODY, LC_M_REQUIRED, 0 }, /* 25 Transcript.BeginOffsetMillis: OffsetMillis */
  { LC_T(249, 7),   0, 34, LC_BODY, LC_M_REQUIRED, 0 }, /* 26 Transcript.Content: TranscriptContent */
  { LC_T(269, 15),  0, 19, LC_BODY, LC_M_REQUIRED, 0 }, /* 27 Transcript.EndOffsetMillis: OffsetMillis */
  { LC_T(402, 2),   0, 35, LC_BODY, LC_M_REQUIRED, 0 }, /* 28 Transcript.Id: TranscriptId */
  { LC_T(474, 14),  0, 11, LC_BODY, 0,             0 }, /* 29 Transcript.IssuesDetected: IssuesDetected */
  { LC_T(704, 13),  0, 20, LC_BODY, LC_M_REQUIRED, 0 }, /* 30 Transcript.ParticipantId: ParticipantId */
  { LC_T(717, 15),  0, 21, LC_BODY, LC_M_REQUIRED, 0 }, /* 31 Transcript.ParticipantRole: ParticipantRole */
  { LC_T(967, 9),   0, 31, LC_BODY, 0,             0 }, /* 32 Transcript.Sentiment: SentimentValue */
};

static const lc_text enums[] = {
  LC_T(859, 14), /* 0 PostContactSummaryFailureCode: QUOTA_EXCEEDED */
  LC_T(325, 33), /* 1 PostContactSummaryFailureCode: INSUFFICIENT_CONVERSATION_CONTENT */
  LC_T(290, 24), /* 2 PostContactSummaryFailureCode: FAILED_SAFETY_GUIDELINES */
  LC_T(372, 30), /* 3 PostContactSummaryFailureCode: INVALID_ANALYSIS_CONFIGURATION */
  LC_T(358, 14), /* 4 PostContactSummaryFailureCode: INTERNAL_ERROR */
  LC_T(284, 6),  /* 5 PostContactSummaryStatus: FAILED */
  LC_T(143, 9),  /* 6 PostContactSummaryStatus: COMPLETED */
  LC_T(692, 8),  /* 7 SentimentValue: POSITIVE */
  LC_T(664, 7),  /* 8 SentimentValue: NEUTRAL */
  LC_T(656, 8),  /* 9 SentimentValue: NEGATIVE */
};

static const lc_bounds bounds[] = {
  { LC_B_MIN | LC_B_MAX, 1, 256,    1.0, 256.0    }, /* 0 1 to 256 */
  { LC_B_MIN,            0, 0,      0.0, 0.0      }, /* 1 0 to any */
  { LC_B_MIN | LC_B_MAX, 0, 20,     0.0, 20.0     }, /* 2 0 to 20 */
  { LC_B_MIN | LC_B_MAX, 0, 150,    0.0, 150.0    }, /* 3 0 to 150 */
  { LC_B_MIN | LC_B_MAX, 1, 100,    1.0, 100.0    }, /* 4 1 to 100 */
  { LC_B_MIN | LC_B_MAX, 1, 131070, 1.0, 131070.0 }, /* 5 1 to 131070 */
  { LC_B_MIN | LC_B_MAX, 1, 1762,   1.0, 1762.0   }, /* 6 1 to 1762 */
  { LC_B_MIN | LC_B_MAX, 0, 100,    0.0, 100.0    }, /* 7 0 to 100 */
  { LC_B_MIN,            1, 0,      1.0, 0.0      }, /* 8 1 to any */
};

static const lc_text words[] = {
  LC_T(53, 10),   /* 0 apiVersion: 2020-08-21 */
  LC_T(1068, 14), /* 1 auth: aws.auth#sigv4 */
  LC_T(1140, 12), /* 2 endpointPrefix: contact-lens */
  LC_T(50, 3),    /* 3 jsonVersion: 1.1 */
  LC_T(1194, 9),  /* 4 protocol: rest-json */
  LC_T(1194, 9),  /* 5 protocols: rest-json */
  LC_T(84, 27),   /* 6 serviceAbbreviation: Amazon Connect Contact Lens */
  LC_T(84, 27),   /* 7 serviceFullName: Amazon Connect Contact Lens */
  LC_T(220, 20),  /* 8 serviceId: Connect Contact Lens */
  LC_T(1276, 2),  /* 9 signatureVersion: v4 */
  LC_T(1082, 7),  /* 10 signingName: connect */
  LC_T(1109, 31), /* 11 uid: connect-contact-lens-2020-08-21 */
};

static const uint16_t refs[] = {
  0,  /* 0 AccessDeniedException: Message */
  0,  /* 1 Categories: MatchedCategories */
  1,  /* 2 Categories: MatchedDetails */
  0,  /* 3 CategoryDetails: PointsOfInterest */
  0,  /* 4 CharacterOffsets: BeginOffsetChar */
  1,  /* 5 CharacterOffsets: EndOffsetChar */
  0,  /* 6 IssueDetected: CharacterOffsets */
  1,  /* 7 ListRealtimeContactAnalysisSegmentsRequest: InstanceId */
  0,  /* 8 ListRealtimeContactAnalysisSegmentsRequest: ContactId */
  1,  /* 9 ListRealtimeContactAnalysisSegmentsResponse: Segments */
  0,  /* 10 PointOfInterest: BeginOffsetMillis */
  1,  /* 11 PointOfInterest: EndOffsetMillis */
  2,  /* 12 PostContactSummary: Status */
  0,  /* 13 ThrottlingException: Message */
  3,  /* 14 Transcript: Id */
  5,  /* 15 Transcript: ParticipantId */
  6,  /* 16 Transcript: ParticipantRole */
  1,  /* 17 Transcript: Content */
  0,  /* 18 Transcript: BeginOffsetMillis */
  2,  /* 19 Transcript: EndOffsetMillis */
  9,  /* 20 ListRealtimeContactAnalysisSegments: InvalidRequestException */
  0,  /* 21 ListRealtimeContactAnalysisSegments: AccessDeniedException */
  30, /* 22 ListRealtimeContactAnalysisSegments: ResourceNotFoundException */
  8,  /* 23 ListRealtimeContactAnalysisSegments: InternalServiceException */
  32, /* 24 ListRealtimeContactAnalysisSegments: ThrottlingException */
};

const lc_service lc_model_connect_contact_lens = {
  .text = text,
  .name = LC_T(1089, 20),
  .version = LC_T(53, 10),
  .endpoint_prefix = LC_T(1140, 12),
  .signing_name = LC_T(1082, 7),
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
  .noperation = 1,
  .nshape = 36,
  .npaginator = 0
};
