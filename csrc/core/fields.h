/*
** fields.h - which headers are signed, and how they are spelled then
** SPDX-License-Identifier: MIT
*/
#ifndef LC_FIELDS_H
#define LC_FIELDS_H

#include "scope.h"
#include "uri.h"

typedef struct lc_field {
  lc_str name, value;
} lc_field;

typedef struct lc_fields {
  lc_buf names; /* in lower case, one after the other */
  lc_buf rows;  /* those to be signed, sorted (lc_field) */
  lc_buf list;  /* their names: host;x-amz-date */
  lc_buf host;  /* what Host is to say; empty: the message has one */
  lc_str hash;  /* what X-Amz-Content-Sha256 says, or empty */
  bool hashost;
} lc_fields;

/* acquires nothing; no buffer grows beyond max */
void lc_fields_init (lc_fields *f, size_t max);
void lc_fields_free (lc_fields *f);
/* the first failure of its buffers */
lc_status lc_fields_status (const lc_fields *f);

/*
** The message's own headers, as far as they are signed; a name may come
** more than once.  Forgets all that was there.  Borrows the values.
** LC_INVALID, and the flaw: a name or a value may not stand in a header.
*/
lc_status lc_fields_take (lc_fields *f, const lc_scope *sc,
                          const lc_field *own, size_t n, lc_flaw *flaw);

/* and those that signing adds.  LC_INVALID: there is no host */
lc_status lc_fields_more (lc_fields *f, const lc_scope *sc, const lc_uri *u,
                          lc_str hash, lc_flaw *flaw);

/* sorts them and makes the list of their names */
void lc_fields_sort (lc_fields *f);

/* a line for each, as the canonical request has them */
void lc_fields_add (lc_buf *out, const lc_fields *f);

/* whether a header of this name is written by signing: an earlier one is
   replaced (of X-Amz-Content-Sha256 only with LC_SIGN_CONTENT) */
bool lc_fields_owned (const lc_scope *sc, lc_str name);

#endif
