/*
** encode.h - a tree of values becomes JSON by its shape, checked on the way
**
** One pass: what is wrong with a value is found while it is written.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_ENCODE_H
#define LC_ENCODE_H

#include "check.h"

/* what happens to a member that the model does not know */
typedef enum lc_unknown {
  LC_UNKNOWN_REFUSE, /* a violation, with the nearest name */
  LC_UNKNOWN_WRITE,  /* written as it stands */
  LC_UNKNOWN_SKIP    /* left out (the service's side) */
} lc_unknown;

typedef struct lc_encoder {
  lc_checker check;
  lc_source *in;
  lc_buf *out;   /* JSON */
  lc_buf *pairs; /* scratch: the entries of maps being sorted */
  lc_unknown unknown;
} lc_encoder;

/* the value under the cursor, of the given shape (an index); v is what
   `get` says of it */
void lc_encode_value (lc_encoder *e, uint16_t shape, const lc_value *v);

/* the value under the cursor as it stands: a table with the elements 1..n
   is a list, any other an object */
void lc_encode_document (lc_encoder *e, const lc_value *v);

/* a scalar as plain text into `out`, for labels, queries and headers;
   false, and a violation, when it is none.  `format` is how a timestamp
   travels there */
bool lc_encode_text (lc_encoder *e, uint16_t shape, const lc_value *v,
                     lc_format format, lc_buf *out);

/*
** The members of a structure, in the order of the model.  Those that do
** not travel in the body are left to `other`, with the cursor on their
** value.  Where `token` is absent, `fill` is read in its place.
*/
typedef struct lc_members {
  const lc_shape *shape;
  size_t present; /* how many the table has */
  size_t nulls;   /* how many of them are as good as absent */
  bool comma;     /* a member has been written */
  void (*other)(void *context, const lc_member *m, const lc_value *v);
  void *context;
  const lc_member *token;
  lc_source *fill;
} lc_members;

void lc_encode_members (lc_encoder *e, lc_members *ms);

/* `"name":` for a name that came from outside, with a comma where one is
   due */
void lc_encode_name (lc_encoder *e, lc_members *ms, lc_str name);

#endif
