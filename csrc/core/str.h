/*
** str.h - borrowed bytes: a pointer and a length that nobody frees
** SPDX-License-Identifier: MIT
*/
#ifndef LC_STR_H
#define LC_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct lc_str {
  const char *p; /* may be NULL when n is 0; may contain zeros */
  size_t n;
} lc_str;

/* a string literal as lc_str: an expression, and an initialiser */
#define LC_LIT(s) ((lc_str){ "" s, sizeof(s) - 1 })
#define LC_INIT(s) \
  { "" s, sizeof(s) - 1 }

static inline lc_str lc_str_z (const char *z) {
  lc_str s = { z, strlen(z) };
  return s;
}

static inline lc_str lc_str_of (const char *p, size_t n) {
  lc_str s = { p, n };
  return s;
}

static inline bool lc_str_eq (lc_str a, lc_str b) {
  return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* order by bytes, a prefix first; < 0, 0, > 0 */
static inline int lc_str_cmp (lc_str a, lc_str b) {
  size_t n = a.n < b.n ? a.n : b.n;
  int c = n == 0 ? 0 : memcmp(a.p, b.p, n);
  return c != 0 ? c : (a.n > b.n) - (a.n < b.n);
}

/* equal but for the case of ASCII letters (header names) */
bool lc_str_ieq (lc_str a, lc_str b);

/* whether `key` is `name` as a method has it: start_chat_contact of
   StartChatContact; underscores may stand anywhere, and case is ignored */
bool lc_str_spells (lc_str key, lc_str name);

/* a space or a tab */
static inline bool lc_str_blank (char c) {
  return c == ' ' || c == '\t';
}

/* without blanks at both ends */
lc_str lc_str_trim (lc_str s);

#endif
