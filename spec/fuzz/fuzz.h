/*
** fuzz.h - what the targets in C share
** SPDX-License-Identifier: MIT
*/
#ifndef FUZZ_H
#define FUZZ_H

#include "core/buf.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t n);

/* what has to be so, whatever came in */
#define EXPECT(c) \
  ((c) ? (void)0  \
       : (fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #c), abort()))

/* bytes in memory of exactly their size, so that reading beyond is seen */
static inline lc_str copied (const char *p, size_t n) {
  char *q = malloc(n > 0 ? n : 1);
  EXPECT(q != NULL);
  if (n > 0)
    memcpy(q, p, n);
  return lc_str_of(q, n);
}

static inline void dropped (lc_str s) {
  free((void *)(uintptr_t)s.p);
}

#endif
