/*
** utf8.h - one look at a string: characters, validity, what needs escaping
** SPDX-License-Identifier: MIT
*/
#ifndef LC_UTF8_H
#define LC_UTF8_H

#include "str.h"

typedef struct lc_scan {
  size_t points; /* characters (code points) */
  size_t bad;    /* offset of the first byte that is no UTF-8, or n */
  bool nul;      /* holds a zero byte */
  bool control;  /* holds another control character (below space, or DEL) */
  bool escapes;  /* holds something that JSON escapes */
} lc_scan;

void lc_utf8_scan (lc_str s, lc_scan *out);

/* writes a code point to p (room for 4); the number of bytes */
size_t lc_utf8_encode (char *p, unsigned long point);

#endif
