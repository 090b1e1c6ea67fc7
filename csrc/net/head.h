/*
** head.h - the status line and the header fields of a response
** SPDX-License-Identifier: MIT
*/
#ifndef LC_HEAD_H
#define LC_HEAD_H

#include "core/buf.h"
#include "core/str.h"

enum {
  LC_HEAD_MAX = 256 << 10, /* bytes of all headers of one response */
  LC_HEAD_LINES = 1000     /* and how many lines they may be */
};

typedef struct lc_head {
  lc_buf bytes; /* lines, each ended by LF; names in lower case */
  size_t total; /* bytes received, those of interim responses too */
  size_t lines;
  bool complete; /* the empty line was seen */
} lc_head;

void lc_head_init (lc_head *h);
void lc_head_free (lc_head *h);
void lc_head_clear (lc_head *h);

/* takes one line as received; interim (1xx) heads are forgotten, folded
   lines unfolded, trailers ignored.  LC_TOOBIG sticks in h->bytes */
void lc_head_line (lc_head *h, lc_str line);

/* steps through the fields; *at is 0 at the start.  False at the end */
bool lc_head_next (const lc_head *h, size_t *at, lc_str *name, lc_str *value);

#endif
