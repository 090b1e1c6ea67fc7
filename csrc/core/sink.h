/*
** sink.h - where a decoded or described tree of values goes
**
** Values arrive depth first: an object is `object`, then for each member
** `key` and a value, then `end`; a list is `list`, values, `end`.  The
** binding builds Lua tables; tests and fuzzers count.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_SINK_H
#define LC_SINK_H

#include "str.h"

#include <stdint.h>

typedef struct lc_sink lc_sink;
struct lc_sink {
  void (*object)(lc_sink *s);
  /* an object with so many members at most, of which some may be missing */
  void (*structure)(lc_sink *s, size_t members);
  void (*list)(lc_sink *s);
  void (*end)(lc_sink *s);
  /* `id` is the name's lc_text where it comes from the model, else 0 */
  void (*key)(lc_sink *s, lc_str name, uint32_t id);
  void (*string)(lc_sink *s, lc_str v);
  void (*integer)(lc_sink *s, int64_t v);
  void (*number)(lc_sink *s, double v);
  void (*boolean)(lc_sink *s, bool v);
  void (*null)(lc_sink *s);
};

#endif
