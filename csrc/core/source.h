/*
** source.h - a tree of values to be read, whoever owns it
**
** The core reads its input through a cursor.  The cursor stands on one
** value; `field`, `item` and `next` step into a part of it, `leave` steps
** out again.  The binding implements this over the Lua stack, tests and
** fuzzers over plain C.  Nothing here runs foreign code (no metamethods).
** SPDX-License-Identifier: MIT
*/
#ifndef LC_SOURCE_H
#define LC_SOURCE_H

#include "str.h"

#include <stdint.h>

typedef enum lc_kind {
  LC_K_NIL,
  LC_K_BOOLEAN,
  LC_K_INTEGER,
  LC_K_NUMBER, /* a double; may be integral */
  LC_K_STRING,
  LC_K_TABLE,
  LC_K_NULL, /* an explicit null */
  LC_K_OTHER /* functions, userdata ... */
} lc_kind;

typedef struct lc_value {
  lc_kind kind;
  union {
    bool boolean;
    int64_t integer;
    double number;
    lc_str string;
    const char *what; /* LC_K_OTHER: the name of its type */
  } as;
} lc_value;

/* what a table looks like as a list and as a map */
typedef struct lc_survey {
  size_t items; /* n when 1..n are all there */
  size_t keys;  /* number of all keys */
} lc_survey;

typedef struct lc_source lc_source;
struct lc_source {
  /* the value under the cursor; scalars by value */
  void (*get)(lc_source *s, lc_value *v);
  /* into the member `name`, which is v; false, and no move, when it is
     absent.  `id` is the name's lc_text where it comes from the model,
     else 0 */
  bool (*field)(lc_source *s, lc_str name, uint32_t id, lc_value *v);
  /* into element i, from 1; false, and no move, when it is absent */
  bool (*item)(lc_source *s, size_t i, lc_value *v);
  /* `first` starts a walk over all keys; each `next` that answers true
     stands on a value and asks for a `leave`; false ends the walk */
  void (*first)(lc_source *s);
  bool (*next)(lc_source *s, lc_value *key, lc_value *v);
  void (*leave)(lc_source *s);
  void (*survey)(lc_source *s, lc_survey *out);
  /* 64-bit integers may come as decimal strings (Lua without them) */
  bool decimal_strings;
};

#endif
