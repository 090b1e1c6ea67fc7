/* written by tools/modelgen.lua from connect-contact-lens 2020-08-21; do not edit */
/* SPDX-License-Identifier: MIT */
#include "core/model.h"

#pragma GCC diagnostic ignored "-Woverlength-strings"

static const char text[] =
  ".*\\S.*" /* 0 */
  "/realtime-contact-analysis/analysis-segments" /* 6 */
  "1.1" /* 50 */
  "AccessDeniedException" /* 53 */
  "Amazon Connect Contact Lens" /* 74 */
  "BeginOffsetChar" /* 101 */
  "BeginOffsetMillis" /* 116 */
  "COMPLETED" /* 133 */
  "CategoryDetails" /* 142 */
  "CategoryName" /* 157 */
  "CharacterOffsets" /* 169 */
  "ContactId" /* 185 */
  "EndOffsetChar" /* 194 */
  "EndOffsetMillis" /* 207 */
  "FAILED_SAFETY_GUIDELINES" /* 222 */
  "INSUFFICIENT_CONVERSATION_CONTENT" /* 246 */
  "INTERNAL_ERROR" /* 279 */
  "INVALID_ANALYSIS_CONFIGURATION" /* 293 */
  "InstanceId" /* 323 */
  "InternalServiceException" /* 333 */
  "InvalidRequestException" /* 357 */
  "IssueDetected" /* 380 */
  "IssuesDetected" /* 393 */
  "ListRealtimeContactAnalysisSegmentsRequest" /* 407 */
  "ListRealtimeContactAnalysisSegmentsResponse" /* 449 */
  "MatchedCategories" /* 492 */
  "MatchedDetails" /* 509 */
  "MaxResults" /* 523 */
  "Message" /* 533 */
  "NEGATIVE" /* 540 */
  "NEUTRAL" /* 548 */
  "NextToken" /* 555 */
  "POSITIVE" /* 564 */
  "POST" /* 572 */
  "ParticipantId" /* 576 */
  "ParticipantRole" /* 589 */
  "PointOfInterest" /* 604 */
  "PointsOfInterest" /* 619 */
  "PostContactSummaryContent" /* 635 */
  "PostContactSummaryFailureCode" /* 660 */
  "PostContactSummaryStatus" /* 689 */
  "QUOTA_EXCEEDED" /* 713 */
  "ResourceNotFoundException" /* 727 */
  "SentimentValue" /* 752 */
  "ThrottlingException" /* 766 */
  "TranscriptContent" /* 785 */
  "TranscriptId" /* 802 */
  "apiVersion" /* 814 */
  "aws.auth#sigv4" /* 824 */
  "connect-contact-lens-2020-08-21" /* 838 */
  "endpointPrefix" /* 869 */
  "jsonVersion" /* 883 */
  "protocols" /* 894 */
  "rest-json" /* 903 */
  "serviceAbbreviation" /* 912 */
  "serviceFullName" /* 931 */
  "serviceId" /* 946 */
  "signatureVersion" /* 955 */
  "signingName" /* 971 */
  "uid" /* 982 */
  ;

static const lc_fact facts[] = {
  { LC_T(814, 10), { 0, 1 },  0 }, /* 0 apiVersion */
  { LC_T(828, 4),  { 1, 1 },  1 }, /* 1 auth */
  { LC_T(869, 14), { 2, 1 },  0 }, /* 2 endpointPrefix */
  { LC_T(883, 11), { 3, 1 },  0 }, /* 3 jsonVersion */
  { LC_T(894, 8),  { 4, 1 },  0 }, /* 4 protocol */
  { LC_T(894, 9),  { 5, 1 },  1 }, /* 5 protocols */
  { LC_T(912, 19), { 6, 1 },  0 }, /* 6 serviceAbbreviation */
  { LC_T(931, 15), { 7, 1 },  0 }, /* 7 serviceFullName */
  { LC_T(946, 9),  { 8, 1 },  0 }, /* 8 serviceId */
  { LC_T(955, 16), { 9, 1 },  0 }, /* 9 signatureVersion */
  { LC_T(971, 11), { 10, 1 }, 0 }, /* 10 signingName */
  { LC_T(982, 3),  { 11, 1 }, 0 }, /* 11 uid */
};

static const lc_operation operations[] = {
  { LC_T(407, 35), LC_T(572, 4), LC_T(6, 44), 12, 13, 20, 5, 0, 0, LC_NONE }, /* 0 ListRealtimeContactAnalysisSegments */
};

static const lc_shape shapes[] = {
  { LC_T(53, 21),  LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              0,  1, 0,  1, LC_NONE, LC_NONE, LC_NONE, 403, 0, 0,          0          }, /* 0 AccessDeniedException */
  { LC_T(499, 10), LC_STRUCTURE, LC_DEFAULT, 0,                           1,  2, 1,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 1 Categories */
  { LC_T(142, 15), LC_STRUCTURE, LC_DEFAULT, 0,                           3,  1, 3,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 2 CategoryDetails */
  { LC_T(157, 12), LC_STRING,    LC_DEFAULT, 0,                           0,  0, 4,  0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 3 CategoryName */
  { LC_T(169, 15), LC_INTEGER,   LC_DEFAULT, 0,                           0,  0, 4,  0, LC_NONE, LC_NONE, 1,       0,   0, 0,          0          }, /* 4 CharacterOffset */
  { LC_T(169, 16), LC_STRUCTURE, LC_DEFAULT, 0,                           4,  2, 4,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 5 CharacterOffsets */
  { LC_T(185, 9),  LC_STRING,    LC_DEFAULT, 0,                           0,  0, 6,  0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 6 ContactId */
  { LC_T(323, 10), LC_STRING,    LC_DEFAULT, 0,                           0,  0, 6,  0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 7 InstanceId */
  { LC_T(333, 24), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION | LC_S_FAULT, 6,  1, 6,  0, LC_NONE, LC_NONE, LC_NONE, 500, 0, 0,          0          }, /* 8 InternalServiceException */
  { LC_T(357, 23), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              7,  1, 6,  0, LC_NONE, LC_NONE, LC_NONE, 400, 0, 0,          0          }, /* 9 InvalidRequestException */
  { LC_T(380, 13), LC_STRUCTURE, LC_DEFAULT, 0,                           8,  1, 6,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 10 IssueDetected */
  { LC_T(393, 14), LC_LIST,      LC_DEFAULT, 0,                           0,  0, 7,  0, LC_NONE, 10,      2,       0,   0, 0,          0          }, /* 11 IssuesDetected */
  { LC_T(407, 42), LC_STRUCTURE, LC_DEFAULT, 0,                           9,  4, 7,  2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 12 ListRealtimeContactAnalysisSegmentsRequest */
  { LC_T(449, 43), LC_STRUCTURE, LC_DEFAULT, 0,                           13, 2, 9,  1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 13 ListRealtimeContactAnalysisSegmentsResponse */
  { LC_T(492, 17), LC_LIST,      LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, 3,       3,       0,   0, 0,          0          }, /* 14 MatchedCategories */
  { LC_T(509, 14), LC_MAP,       LC_DEFAULT, 0,                           0,  0, 10, 0, 3,       2,       3,       0,   0, 0,          0          }, /* 15 MatchedDetails */
  { LC_T(523, 10), LC_INTEGER,   LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, LC_NONE, 4,       0,   0, 0,          0          }, /* 16 MaxResults */
  { LC_T(533, 7),  LC_STRING,    LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 17 Message */
  { LC_T(555, 9),  LC_STRING,    LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, LC_NONE, 5,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 18 NextToken */
  { LC_T(121, 12), LC_INTEGER,   LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, LC_NONE, 1,       0,   0, 0,          0          }, /* 19 OffsetMillis */
  { LC_T(576, 13), LC_STRING,    LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 20 ParticipantId */
  { LC_T(589, 15), LC_STRING,    LC_DEFAULT, 0,                           0,  0, 10, 0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 21 ParticipantRole */
  { LC_T(604, 15), LC_STRUCTURE, LC_DEFAULT, 0,                           15, 2, 10, 2, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 22 PointOfInterest */
  { LC_T(619, 16), LC_LIST,      LC_DEFAULT, 0,                           0,  0, 12, 0, LC_NONE, 22,      2,       0,   0, 0,          0          }, /* 23 PointsOfInterest */
  { LC_T(635, 18), LC_STRUCTURE, LC_DEFAULT, 0,                           17, 3, 12, 1, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 24 PostContactSummary */
  { LC_T(635, 25), LC_STRING,    LC_DEFAULT, 0,                           0,  0, 13, 0, LC_NONE, LC_NONE, 6,       0,   0, 0,          0          }, /* 25 PostContactSummaryContent */
  { LC_T(660, 29), LC_STRING,    LC_DEFAULT, 0,                           0,  5, 13, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 26 PostContactSummaryFailureCode */
  { LC_T(689, 24), LC_STRING,    LC_DEFAULT, 0,                           5,  2, 13, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 27 PostContactSummaryStatus */
  { LC_T(411, 30), LC_STRUCTURE, LC_DEFAULT, 0,                           20, 3, 13, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 28 RealtimeContactAnalysisSegment */
  { LC_T(411, 31), LC_LIST,      LC_DEFAULT, 0,                           0,  0, 13, 0, LC_NONE, 28,      7,       0,   0, 0,          0          }, /* 29 RealtimeContactAnalysisSegments */
  { LC_T(727, 25), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              23, 1, 13, 0, LC_NONE, LC_NONE, LC_NONE, 404, 0, 0,          0          }, /* 30 ResourceNotFoundException */
  { LC_T(752, 14), LC_STRING,    LC_DEFAULT, 0,                           7,  3, 13, 0, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 31 SentimentValue */
  { LC_T(766, 19), LC_STRUCTURE, LC_DEFAULT, LC_S_EXCEPTION,              24, 1, 13, 1, LC_NONE, LC_NONE, LC_NONE, 429, 0, 0,          0          }, /* 32 ThrottlingException */
  { LC_T(785, 10), LC_STRUCTURE, LC_DEFAULT, 0,                           25, 8, 14, 6, LC_NONE, LC_NONE, LC_NONE, 0,   0, 0,          0          }, /* 33 Transcript */
  { LC_T(785, 17), LC_STRING,    LC_DEFAULT, 0,                           0,  0, 20, 0, LC_NONE, LC_NONE, 8,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 34 TranscriptContent */
  { LC_T(802, 12), LC_STRING,    LC_DEFAULT, 0,                           0,  0, 20, 0, LC_NONE, LC_NONE, 0,       0,   0, LC_T(0, 6), LC_T(0, 6) }, /* 35 TranscriptId */
};

static const lc_member members[] = {
  { LC_T(533, 7),  0, 17, LC_BODY, LC_M_REQUIRED }, /* 0 AccessDeniedException.Message: Message */
  { LC_T(492, 17), 0, 14, LC_BODY, LC_M_REQUIRED }, /* 1 Categories.MatchedCategories: MatchedCategories */
  { LC_T(509, 14), 0, 15, LC_BODY, LC_M_REQUIRED }, /* 2 Categories.MatchedDetails: MatchedDetails */
  { LC_T(619, 16), 0, 23, LC_BODY, LC_M_REQUIRED }, /* 3 CategoryDetails.PointsOfInterest: PointsOfInterest */
  { LC_T(101, 15), 0, 4,  LC_BODY, LC_M_REQUIRED }, /* 4 CharacterOffsets.BeginOffsetChar: CharacterOffset */
  { LC_T(194, 13), 0, 4,  LC_BODY, LC_M_REQUIRED }, /* 5 CharacterOffsets.EndOffsetChar: CharacterOffset */
  { LC_T(533, 7),  0, 17, LC_BODY, 0             }, /* 6 InternalServiceException.Message: Message */
  { LC_T(533, 7),  0, 17, LC_BODY, 0             }, /* 7 InvalidRequestException.Message: Message */
  { LC_T(169, 16), 0, 5,  LC_BODY, LC_M_REQUIRED }, /* 8 IssueDetected.CharacterOffsets: CharacterOffsets */
  { LC_T(185, 9),  0, 6,  LC_BODY, LC_M_REQUIRED }, /* 9 ListRealtimeContactAnalysisSegmentsRequest.ContactId: ContactId */
  { LC_T(323, 10), 0, 7,  LC_BODY, LC_M_REQUIRED }, /* 10 ListRealtimeContactAnalysisSegmentsRequest.InstanceId: InstanceId */
  { LC_T(523, 10), 0, 16, LC_BODY, 0             }, /* 11 ListRealtimeContactAnalysisSegmentsRequest.MaxResults: MaxResults */
  { LC_T(555, 9),  0, 18, LC_BODY, 0             }, /* 12 ListRealtimeContactAnalysisSegmentsRequest.NextToken: NextToken */
  { LC_T(555, 9),  0, 18, LC_BODY, 0             }, /* 13 ListRealtimeContactAnalysisSegmentsResponse.NextToken: NextToken */
  { LC_T(434, 8),  0, 29, LC_BODY, LC_M_REQUIRED }, /* 14 ListRealtimeContactAnalysisSegmentsResponse.Segments: RealtimeContactAnalysisSegments */
  { LC_T(116, 17), 0, 19, LC_BODY, LC_M_REQUIRED }, /* 15 PointOfInterest.BeginOffsetMillis: OffsetMillis */
  { LC_T(207, 15), 0, 19, LC_BODY, LC_M_REQUIRED }, /* 16 PointOfInterest.EndOffsetMillis: OffsetMillis */
  { LC_T(653, 7),  0, 25, LC_BODY, 0             }, /* 17 PostContactSummary.Content: PostContactSummaryContent */
  { LC_T(678, 11), 0, 26, LC_BODY, 0             }, /* 18 PostContactSummary.FailureCode: PostContactSummaryFailureCode */
  { LC_T(707, 6),  0, 27, LC_BODY, LC_M_REQUIRED }, /* 19 PostContactSummary.Status: PostContactSummaryStatus */
  { LC_T(499, 10), 0, 1,  LC_BODY, 0             }, /* 20 RealtimeContactAnalysisSegment.Categories: Categories */
  { LC_T(635, 18), 0, 24, LC_BODY, 0             }, /* 21 RealtimeContactAnalysisSegment.PostContactSummary: PostContactSummary */
  { LC_T(785, 10), 0, 33, LC_BODY, 0             }, /* 22 RealtimeContactAnalysisSegment.Transcript: Transcript */
  { LC_T(533, 7),  0, 17, LC_BODY, 0             }, /* 23 ResourceNotFoundException.Message: Message */
  { LC_T(533, 7),  0, 17, LC_BODY, LC_M_REQUIRED }, /* 24 ThrottlingException.Message: Message */
  { LC_T(116, 17), 0, 19, LC_BODY, LC_M_REQUIRED }, /* 25 Transcript.BeginOffsetMillis: OffsetMillis */
  { LC_T(653, 7),  0, 34, LC_BODY, LC_M_REQUIRED }, /* 26 Transcript.Content: TranscriptContent */
  { LC_T(207, 15), 0, 19, LC_BODY, LC_M_REQUIRED }, /* 27 Transcript.EndOffsetMillis: OffsetMillis */
  { LC_T(192, 2),  0, 35, LC_BODY, LC_M_REQUIRED }, /* 28 Transcript.Id: TranscriptId */
  { LC_T(393, 14), 0, 11, LC_BODY, 0             }, /* 29 Transcript.IssuesDetected: IssuesDetected */
  { LC_T(576, 13), 0, 20, LC_BODY, LC_M_REQUIRED }, /* 30 Transcript.ParticipantId: ParticipantId */
  { LC_T(589, 15), 0, 21, LC_BODY, LC_M_REQUIRED }, /* 31 Transcript.ParticipantRole: ParticipantRole */
  { LC_T(752, 9),  0, 31, LC_BODY, 0             }, /* 32 Transcript.Sentiment: SentimentValue */
};

static const lc_text enums[] = {
  LC_T(713, 14), /* 0 PostContactSummaryFailureCode: QUOTA_EXCEEDED */
  LC_T(246, 33), /* 1 PostContactSummaryFailureCode: INSUFFICIENT_CONVERSATION_CONTENT */
  LC_T(222, 24), /* 2 PostContactSummaryFailureCode: FAILED_SAFETY_GUIDELINES */
  LC_T(293, 30), /* 3 PostContactSummaryFailureCode: INVALID_ANALYSIS_CONFIGURATION */
  LC_T(279, 14), /* 4 PostContactSummaryFailureCode: INTERNAL_ERROR */
  LC_T(222, 6),  /* 5 PostContactSummaryStatus: FAILED */
  LC_T(133, 9),  /* 6 PostContactSummaryStatus: COMPLETED */
  LC_T(564, 8),  /* 7 SentimentValue: POSITIVE */
  LC_T(548, 7),  /* 8 SentimentValue: NEUTRAL */
  LC_T(540, 8),  /* 9 SentimentValue: NEGATIVE */
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
  LC_T(859, 10), /* 0 apiVersion: 2020-08-21 */
  LC_T(824, 14), /* 1 auth: aws.auth#sigv4 */
  LC_T(846, 12), /* 2 endpointPrefix: contact-lens */
  LC_T(50, 3),   /* 3 jsonVersion: 1.1 */
  LC_T(903, 9),  /* 4 protocol: rest-json */
  LC_T(903, 9),  /* 5 protocols: rest-json */
  LC_T(74, 27),  /* 6 serviceAbbreviation: Amazon Connect Contact Lens */
  LC_T(74, 27),  /* 7 serviceFullName: Amazon Connect Contact Lens */
  LC_T(81, 20),  /* 8 serviceId: Connect Contact Lens */
  LC_T(836, 2),  /* 9 signatureVersion: v4 */
  LC_T(838, 7),  /* 10 signingName: connect */
  LC_T(838, 31), /* 11 uid: connect-contact-lens-2020-08-21 */
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
  .name = LC_T(838, 20),
  .version = LC_T(859, 10),
  .endpoint_prefix = LC_T(846, 12),
  .signing_name = LC_T(838, 7),
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
  .noperation = 1,
  .nshape = 36,
  .nsince = 0,
  .npaginator = 0
};
