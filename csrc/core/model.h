/*
** model.h - the rows of a compiled service model, and how to find one
**
** The rows are constant data in csrc/model/<service>.gen.c, written by
** tools/modelgen.lua.  They refer to each other by index and to their
** strings by lc_text, so the whole model is read-only and needs no
** relocation.  Which services exist, the core is told (lc_models).
** SPDX-License-Identifier: MIT
*/
#ifndef LC_MODEL_H
#define LC_MODEL_H

#include "str.h"

#include <stdint.h>

/* a string of the service: offset into its text (20 bits), length (12); it may
   lie within another one */
typedef uint32_t lc_text;
#define LC_T(offset, length) ((lc_text)(offset) << 12 | (lc_text)(length))

#define LC_NONE 0xffffu /* "no row" wherever an index is meant */

typedef enum lc_type {
  LC_STRUCTURE,
  LC_LIST,
  LC_MAP,
  LC_STRING,
  LC_BOOLEAN,
  LC_INTEGER,
  LC_LONG,
  LC_FLOAT,
  LC_DOUBLE,
  LC_TIMESTAMP,
  LC_BLOB
} lc_type;

typedef enum lc_location { LC_BODY, LC_URI, LC_QUERY, LC_HEADER } lc_location;

/* how a timestamp travels; LC_DEFAULT is epoch seconds in a body,
   ISO 8601 in a query and RFC 822 in a header */
typedef enum lc_format {
  LC_DEFAULT,
  LC_EPOCH,
  LC_ISO8601,
  LC_RFC822
} lc_format;

/* flags of a member */
enum {
  LC_M_REQUIRED = 1,
  LC_M_TOKEN = 2, /* idempotency token */
  LC_M_DEPRECATED = 4,
  LC_M_BOX = 8
};

typedef struct lc_member {
  lc_text name;
  lc_text wire; /* locationName; 0 when it is the name */
  uint16_t shape;
  uint8_t location; /* lc_location */
  uint8_t flags;
} lc_member;

/* what few members have: deprecatedSince */
typedef struct lc_since {
  lc_text since;
  uint16_t member;
} lc_since;

/* flags of a shape */
enum {
  LC_S_SENSITIVE = 1,
  LC_S_UNION = 2,
  LC_S_BOX = 4,
  LC_S_SPARSE = 8,
  LC_S_DEPRECATED = 16,
  LC_S_EXCEPTION = 32,
  LC_S_FAULT = 64,
  LC_S_RETRYABLE = 128,  /* has the trait */
  LC_S_THROTTLING = 256, /* and it says throttling */
  LC_S_SENDER = 512      /* error.senderFault */
};

typedef struct lc_shape {
  lc_text name;
  uint8_t type;   /* lc_type */
  uint8_t format; /* lc_format, timestamps */
  uint16_t flags;
  uint16_t first; /* structure: first of `members`; string: of `enums` */
  uint16_t count; /* how many of them: members by name, enums as published */
  uint16_t required;  /* structure: into `refs`, members counted from first, */
  uint16_t nrequired; /* in published order (each has LC_M_REQUIRED too) */
  uint16_t key;       /* map: shape of the keys */
  uint16_t value;     /* map: shape of the values; list: of the elements */
  uint16_t bounds;    /* row of `bounds`, or LC_NONE */
  uint16_t status;    /* exception: HTTP status, 0 when not stated */
  lc_text code;       /* exception: error.code, 0 when not stated */
  lc_text pattern;    /* as published, 0 when there is none */
  lc_text mended;     /* what is enforced: the pattern, a mended one, or 0 */
} lc_shape;

enum { LC_B_MIN = 1, LC_B_MAX = 2 };

/* length of a string (code points) or blob (bytes), size of a list or
   map, value of a number */
typedef struct lc_bounds {
  uint8_t has;      /* LC_B_MIN | LC_B_MAX */
  int64_t min, max; /* rounded inwards where the model has a fraction */
  double fmin, fmax;
} lc_bounds;

/* flags of an operation */
enum { LC_O_IDEMPOTENT = 1, LC_O_READONLY = 2, LC_O_DEPRECATED = 4 };

typedef struct lc_operation {
  lc_text name;
  lc_text method;
  lc_text path;
  uint16_t input, output;  /* shapes, or LC_NONE */
  uint16_t errors, nerror; /* into `refs`: shapes */
  uint16_t code;           /* responseCode, 0 when not stated */
  uint16_t flags;
  uint16_t paginator; /* row of `paginators`, or LC_NONE */
} lc_operation;

/* a run of `words` */
typedef struct lc_words {
  uint16_t first, count;
} lc_words;

typedef struct lc_paginator {
  uint16_t operation;
  lc_words input_token, output_token, result_key, non_aggregate;
  lc_text limit_key, more_results;
} lc_paginator;

/* one line of the metadata: a word, or a list of words */
typedef struct lc_fact {
  lc_text name;
  lc_words value;
  uint16_t list; /* 1 when the model has a list */
} lc_fact;

typedef struct lc_service {
  const char *text;
  lc_text name;    /* "connect": the folder of the published model */
  lc_text version; /* API version "2017-08-08" */
  lc_text endpoint_prefix;
  lc_text signing_name; /* signingName, else the endpoint prefix */
  const lc_fact *facts; /* the metadata as published, sorted */
  const lc_operation *operations;
  const lc_shape *shapes;
  const lc_member *members;
  const lc_since *sinces;
  const lc_text *enums; /* enum values, in published order */
  const lc_bounds *bounds;
  const lc_paginator *paginators;
  const lc_text *words;
  const uint16_t *refs; /* runs of rows: errors of operations (shapes),
                             required members of structures */
  uint16_t nfact, noperation, nshape, nsince, npaginator;
} lc_service;

/* the services, sorted by name; defined in csrc/model/models.gen.c */
extern const lc_service *const lc_models[];
extern const uint16_t lc_nmodel;

static inline lc_str lc_model_str (const lc_service *m, lc_text t) {
  return lc_str_of(m->text + (t >> 12), t & 0xfffu);
}

/* by name, an operation also by that of its method; NULL when there is none */
const lc_service *lc_model_service (lc_str name);
const lc_operation *lc_model_operation (const lc_service *m, lc_str name);
const lc_operation *lc_model_method (const lc_service *m, lc_str key);
const lc_shape *lc_model_shape (const lc_service *m, lc_str name);
const lc_member *lc_model_member (const lc_service *m, const lc_shape *s,
                                  lc_str name);

/* deprecatedSince of a member, or 0 */
lc_text lc_model_since (const lc_service *m, const lc_member *k);

/* NULL when it has none */
static inline const lc_bounds *lc_model_bounds (const lc_service *m,
                                                const lc_shape *s) {
  return s->bounds == LC_NONE ? NULL : &m->bounds[s->bounds];
}

/* the name a member has on the wire */
static inline lc_str lc_model_wire (const lc_service *m, const lc_member *k) {
  return lc_model_str(m, k->wire != 0 ? k->wire : k->name);
}

#endif
