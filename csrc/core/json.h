/*
** json.h - JSON text out, JSON tokens in; what they mean is others' matter
** SPDX-License-Identifier: MIT
*/
#ifndef LC_JSON_H
#define LC_JSON_H

#include "buf.h"
#include "source.h"

/* a string with its quotes; `escapes` as lc_utf8_scan found it */
void lc_json_add (lc_buf *out, lc_str s, bool escapes);

/*
** A reader over borrowed text.  The first failure sticks: `error` then
** says what was expected, `p` stands where it came, and every function
** answers false.
*/
typedef struct lc_json {
  const char *start, *p, *end;
  lc_buf *scratch;         /* an unescaped string, until the next one */
  const char *error;       /* NULL while all is well */
  unsigned depth, deepest; /* LC_DEPTH, or LC_ACCEPTED where a server reads */
} lc_json;

void lc_json_init (lc_json *r, lc_str text, lc_buf *scratch);

/* records a failure; answers false */
bool lc_json_fail (lc_json *r, const char *expected);

/* the first character of the next token, or 0 at the end */
char lc_json_peek (lc_json *r);
/* steps over c, or fails with `expected` */
bool lc_json_expect (lc_json *r, char c, const char *expected);
/* steps into { or [; fails when that is one level too deep */
bool lc_json_open (lc_json *r, char c, const char *expected);
/* in an object or list closed by `close`: true when another member or
   element follows (its comma is consumed); false at the end (consumed) or
   on failure.  `*first` starts true */
bool lc_json_more (lc_json *r, char close, bool *first);
/* a string; it lives in the text or in scratch */
bool lc_json_string (lc_json *r, lc_str *out);
/* a string and the colon behind it */
bool lc_json_key (lc_json *r, lc_str *out);
/* a number: LC_K_INTEGER where it is one in 64 bits, else LC_K_NUMBER */
bool lc_json_number (lc_json *r, lc_value *out);
/* true, false or null */
bool lc_json_literal (lc_json *r, lc_value *out);
/* any scalar by its first character */
bool lc_json_scalar (lc_json *r, lc_value *out);
/* any value, passed over */
bool lc_json_skip (lc_json *r);
/* nothing but white space is left */
bool lc_json_finish (lc_json *r);

#endif
