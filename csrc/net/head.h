/*
** head.h - the header lines that libcurl hands over, brought into one form
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
  size_t total; /* bytes received, those of interim responses too */
  size_t lines;
  bool begun;    /* the status line was seen */
  bool interim;  /* it was that of a 1xx */
  bool complete; /* the empty line was seen */
} lc_head;

void lc_head_clear (lc_head *h);

/* takes one line as received and adds it to `out` as lc_http1 keeps its
   own; interim heads are forgotten, folded lines unfolded, trailers ignored.
   LC_TOOBIG sticks in `out` */
void lc_head_line (lc_head *h, lc_buf *out, lc_str line);

#endif
