/*
** chars.h - which characters may stand where
** SPDX-License-Identifier: MIT
*/
#ifndef LC_CHARS_H
#define LC_CHARS_H

#include "str.h"

#include <stdint.h>

/* one bit for each character from space to DEL; no other is a member */
typedef struct lc_chars {
  uint32_t bits[3];
} lc_chars;

static inline bool lc_chars_has (const lc_chars *set, char c) {
  unsigned u = (unsigned char)c - 32u;
  return u < 96 && (set->bits[u >> 5] >> (u & 31) & 1) != 0;
}

/* the value of a hexadecimal digit, or -1 */
static inline int lc_chars_hex (char c) {
  if (c >= '0' && c <= '9')
    return c - '0';
  c = (char)(c | 32);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* are all characters of s members? */
bool lc_chars_all (const lc_chars *set, lc_str s);

/* a name of a header or a method (RFC 9110, 5.6.2: token) */
bool lc_chars_token (lc_str s);
/* ASCII without spaces and control characters */
bool lc_chars_visible (lc_str s);
/* anything but control characters */
bool lc_chars_printable (lc_str s);
/* the value of a header: printable, and tabs */
bool lc_chars_text (lc_str s);

#endif
