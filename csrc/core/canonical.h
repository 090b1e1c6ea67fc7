/*
** canonical.h - one spelling of a request, and the URL of a presigned one
** SPDX-License-Identifier: MIT
*/
#ifndef LC_CANONICAL_H
#define LC_CANONICAL_H

#include "crypto.h"
#include "fields.h"

/* what is signed */
typedef struct lc_message {
  lc_str method;
  lc_str url; /* absolute, or a path when there is a Host header */
  const lc_field *fields;
  size_t nfield;
  lc_str body;
} lc_message;

typedef struct lc_canonical {
  lc_fields fields;
  lc_buf query, pairs; /* parameters encoded, and where they are */
  lc_buf url;          /* LC_SIGN_QUERY: all but the signature */
  lc_buf text;         /* the canonical request */
  char payload[LC_HEX];
  lc_str hash; /* of the body, or what was claimed */
} lc_canonical;

/* acquires nothing */
void lc_canonical_init (lc_canonical *c);
void lc_canonical_free (lc_canonical *c);

/* all of it, anew.  LC_INVALID, and the flaw: the scope or the message
   breaks a rule */
lc_status lc_canonical_make (lc_canonical *c, lc_crypto *crypto,
                             const lc_scope *sc, const lc_message *m,
                             lc_flaw *flaw);

/* one more parameter for c->url */
void lc_canonical_addparam (lc_canonical *c, lc_str name, lc_str value);

#endif
