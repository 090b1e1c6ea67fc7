/*
** buf.c - growing by doubling, failing once
**
** Tokens, signatures and customers' data pass through here, so memory is
** overwritten before it is given back, by growing too.
** SPDX-License-Identifier: MIT
*/
#include "buf.h"

#include <stdlib.h>

enum {
  FIRST = 256,
  KEEP = 64 << 10 /* kept from call to call */
};

void lc_buf_init (lc_buf *b, size_t max) {
  b->p = NULL;
  b->n = b->size = 0;
  b->max = max;
  b->status = LC_OK;
}

/* The compiler would leave out the writing, as nobody reads after it, if it
   were not told that somebody may. */
static void giveback (const lc_buf *b) {
  if (b->p == NULL)
    return;
  memset(b->p, 0, b->size);
  __asm__ volatile("" : : "r"(b->p) : "memory");
  free(b->p);
}

void lc_buf_free (lc_buf *b) {
  giveback(b);
  lc_buf_init(b, b->max);
}

void lc_buf_clear (lc_buf *b) {
  b->n = 0;
  b->status = LC_OK;
}

void lc_buf_reuse (lc_buf *b) {
  if (b->size > KEEP)
    lc_buf_free(b);
  lc_buf_clear(b);
}

void lc_buf_truncate (lc_buf *b, size_t n) {
  if (n < b->n)
    b->n = n;
}

void lc_buf_check (lc_buf *b, lc_status s) {
  if (b->status == LC_OK)
    b->status = s;
}

char *lc_buf_grow (lc_buf *b, size_t n) {
  size_t want = b->size == 0 ? FIRST : b->size;
  char *p;
  if (b->status != LC_OK)
    return NULL;
  if (n > b->max - b->n) {
    lc_buf_check(b, LC_TOOBIG);
    return NULL;
  }
  while (want < b->n + n)
    want = want > b->max / 2 ? b->max : want * 2;
  p = malloc(want);
  if (p == NULL) {
    lc_buf_check(b, LC_NOMEM);
    return NULL;
  }
  if (b->p != NULL)
    memcpy(p, b->p, b->n);
  giveback(b);
  b->p = p;
  b->size = want;
  return p + b->n;
}

void lc_buf_addu (lc_buf *b, uint64_t u) {
  char digits[20];
  size_t i = sizeof digits;
  do {
    digits[--i] = (char)('0' + u % 10);
    u /= 10;
  } while (u != 0);
  lc_buf_add(b, lc_str_of(digits + i, sizeof digits - i));
}

void lc_buf_addi (lc_buf *b, int64_t i) {
  if (i < 0)
    lc_buf_addc(b, '-');
  lc_buf_addu(b, i < 0 ? 0 - (uint64_t)i : (uint64_t)i);
}
