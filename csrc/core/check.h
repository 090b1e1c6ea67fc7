/*
** check.h - is a scalar what its shape says?  Messages go to the report
**
** Values of sensitive shapes are never shown.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_CHECK_H
#define LC_CHECK_H

#include "model.h"
#include "pattern.h"
#include "report.h"
#include "source.h"
#include "utf8.h"

typedef enum lc_level {
  LC_CHECK_NONE,  /* only what cannot be encoded */
  LC_CHECK_MODEL, /* required members, lengths, ranges */
  LC_CHECK_STRICT /* and enums and patterns */
} lc_level;

typedef struct lc_checker {
  const lc_service *model;
  lc_report *report;
  lc_patterns *patterns;
  lc_level level;
  unsigned sensitive; /* how many sensitive shapes we are inside of */
} lc_checker;

/* "<expected> expected, got <what v is>"; rule "type" */
void lc_check_type (lc_checker *c, const char *expected, const lc_value *v);

/* a string of shape s (NULL: of none): UTF-8, no zeros, length, enum,
   pattern; `scan` is filled */
void lc_check_string (lc_checker *c, const lc_shape *s, lc_str v,
                      lc_scan *scan);

/* v as an integer of shape s; false, and a violation, when it is none */
bool lc_check_integer (lc_checker *c, const lc_shape *s, const lc_value *v,
                       bool decimal_strings, int64_t *out);
/* v as a finite double of shape s (NULL: of none) */
bool lc_check_number (lc_checker *c, const lc_shape *s, const lc_value *v,
                      double *out);
/* v as seconds since 1970: a number, or an RFC 3339 string */
bool lc_check_time (lc_checker *c, const lc_value *v, double *out);

/* what is counted, in the singular and in the plural */
typedef struct lc_unit {
  lc_str one, many;
} lc_unit;
extern const lc_unit LC_CHARACTERS, LC_ELEMENTS, LC_ENTRIES;

/* the size of a string, list or map */
void lc_check_size (lc_checker *c, const lc_shape *s, size_t n,
                    const lc_unit *unit);

#endif
