/*
** pattern.h - regular expressions of the model; the only user of PCRE2
**
** Patterns search: they match anywhere unless they say otherwise.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_PATTERN_H
#define LC_PATTERN_H

#include "status.h"
#include "str.h"

/* compiled patterns, found by the address and length of their text: one may be a
   part of another one */
typedef struct lc_patterns {
  struct lc_compiled *first;
} lc_patterns;

void lc_patterns_init (lc_patterns *ps);
void lc_patterns_free (lc_patterns *ps);

/* whether `pattern` (constant text of a model) is found in `subject`, which
   is UTF-8; LC_INVALID: the pattern does not compile; a search that would
   take unreasonably long counts as found */
lc_status lc_patterns_match (lc_patterns *ps, lc_str pattern, lc_str subject,
                             bool *found);

#endif
