/*
** buf.h - a growable run of bytes with a ceiling
**
** Appends do not report: the first failure sticks, later appends do
** nothing, and whoever takes the bytes out asks lc_buf_status first.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_BUF_H
#define LC_BUF_H

#include "status.h"
#include "str.h"

#include <stdint.h>

typedef struct lc_buf {
  char *p;
  size_t n;    /* bytes used */
  size_t size; /* bytes allocated */
  size_t max;  /* ceiling */
  lc_status status;
} lc_buf;

/* an empty buffer that never holds more than max bytes; allocates nothing */
void lc_buf_init (lc_buf *b, size_t max);
/* gives the memory back, overwritten; the buffer is empty and usable again */
void lc_buf_free (lc_buf *b);
/* forgets bytes and status, keeps the memory */
void lc_buf_clear (lc_buf *b);
/* the same, but memory beyond what a usual call needs is given back */
void lc_buf_reuse (lc_buf *b);
/* forgets all bytes from position n on */
void lc_buf_truncate (lc_buf *b, size_t n);

/* makes room for n more bytes; NULL on failure */
char *lc_buf_grow (lc_buf *b, size_t n);

/* room for n more bytes at the end, not yet counted in b->n; NULL on failure */
static inline char *lc_buf_room (lc_buf *b, size_t n) {
  if (n <= b->size - b->n && b->p != NULL && b->status == LC_OK)
    return b->p + b->n;
  return lc_buf_grow(b, n);
}

static inline void lc_buf_add (lc_buf *b, lc_str s) {
  char *p = lc_buf_room(b, s.n);
  if (p != NULL && s.n > 0) {
    memcpy(p, s.p, s.n);
    b->n += s.n;
  }
}

static inline void lc_buf_addc (lc_buf *b, char c) {
  char *p = lc_buf_room(b, 1);
  if (p != NULL) {
    *p = c;
    b->n++;
  }
}

void lc_buf_addu (lc_buf *b, uint64_t u); /* decimal */
void lc_buf_addi (lc_buf *b, int64_t i);  /* decimal */
/* records a failure of something else, if it is one and the first */
void lc_buf_check (lc_buf *b, lc_status s);

static inline lc_status lc_buf_status (const lc_buf *b) {
  return b->status;
}
static inline lc_str lc_buf_str (const lc_buf *b) {
  return lc_str_of(b->p, b->n);
}

#endif
