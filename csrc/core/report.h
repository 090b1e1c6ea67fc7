/*
** report.h - what is wrong with an input, and where
**
** The encoder tells the report where it stands; whoever finds something
** wrong writes a message.  Everything is kept, up to a ceiling that is
** itself reported.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_REPORT_H
#define LC_REPORT_H

#include "buf.h"

enum {
  LC_DEPTH = 128,       /* levels a value may be nested */
  LC_ACCEPTED = 96,     /* and an input, which others may be told of in more */
  LC_VIOLATIONS = 1000, /* violations kept one by one */
  LC_SHOWN = 64         /* bytes shown of a string that came from outside */
};

typedef struct lc_violation {
  const char *rule; /* "required", "type", "max" ... */
  size_t path, npath;
  size_t message, nmessage; /* offsets into the report's text */
} lc_violation;

typedef struct lc_step {
  lc_str name; /* a member or key; NULL when it is an index */
  size_t index;
} lc_step;

typedef struct lc_report {
  lc_buf *text;
  lc_buf *records; /* lc_violation, one after the other */
  size_t depth;
  lc_step path[LC_DEPTH + 4];
  bool open; /* between begin and end */
} lc_report;

void lc_report_init (lc_report *r, lc_buf *text, lc_buf *records);

void lc_report_enter (lc_report *r, lc_str name);
void lc_report_enter_index (lc_report *r, size_t index);
static inline void lc_report_leave (lc_report *r) {
  r->depth--;
}

/* starts a violation at the current path; its message is appended to the
   buffer that comes back, until lc_report_end */
lc_buf *lc_report_begin (lc_report *r, const char *rule);
void lc_report_end (lc_report *r);
/* all three in one */
void lc_report_say (lc_report *r, const char *rule, const char *message);

/* a name that came from outside: printable, shortened, quoted on demand */
void lc_report_show (lc_buf *out, lc_str s);

static inline size_t lc_report_count (const lc_report *r) {
  return r->records->n / sizeof(lc_violation);
}

/* the member of `names` that is most like `name`, if any is (edit distance
   up to a third of its length, case ignored); its index, or count */
typedef lc_str (*lc_name_at)(const void *names, size_t i);
size_t lc_report_nearest (lc_str name, const void *names, size_t count,
                          lc_name_at at);

#endif
