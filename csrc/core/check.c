/*
** check.c - the rules of a shape, in the order in which they are checked
** SPDX-License-Identifier: MIT
*/
#include "check.h"

#include "instant.h"
#include "number.h"

#include <math.h>

const lc_unit LC_CHARACTERS = { LC_INIT("character"), LC_INIT("characters") };
const lc_unit LC_ELEMENTS = { LC_INIT("element"), LC_INIT("elements") };
const lc_unit LC_ENTRIES = { LC_INIT("entry"), LC_INIT("entries") };

static const char *kindname (const lc_value *v) {
  static const char *const names[] = { "nil",    "boolean", "number", "number",
                                       "string", "table",   "",       "null" };
  return v->kind == LC_K_OTHER  ? v->as.what
         : v->kind == LC_K_NULL ? "null"
                                : names[v->kind];
}

void lc_check_type (lc_checker *c, const char *expected, const lc_value *v) {
  lc_buf *out = lc_report_begin(c->report, "type");
  lc_buf_add(out, lc_str_z(expected));
  lc_buf_add(out, LC_LIT(" expected, got "));
  lc_buf_add(out, lc_str_z(kindname(v)));
  lc_report_end(c->report);
}

static const lc_bounds *bounds (const lc_checker *c, const lc_shape *s) {
  if (s == NULL || c->level < LC_CHECK_MODEL)
    return NULL;
  return lc_model_bounds(c->model, s);
}

/* "at least 1 character expected, got 0" */
static void size (lc_checker *c, const char *rule, int64_t bound, size_t got,
                  const lc_unit *unit) {
  lc_buf *out = lc_report_begin(c->report, rule);
  lc_buf_add(out, rule[1] == 'i' ? LC_LIT("at least ") : LC_LIT("at most "));
  lc_buf_addi(out, bound);
  lc_buf_addc(out, ' ');
  lc_buf_add(out, bound == 1 ? unit->one : unit->many);
  lc_buf_add(out, LC_LIT(" expected, got "));
  lc_buf_addu(out, got);
  lc_report_end(c->report);
}

void lc_check_size (lc_checker *c, const lc_shape *s, size_t n,
                    const lc_unit *unit) {
  const lc_bounds *b = bounds(c, s);
  if (b == NULL)
    return;
  if ((b->has & LC_B_MIN) && b->min > 0 && n < (uint64_t)b->min)
    size(c, "min", b->min, n, unit);
  if ((b->has & LC_B_MAX) && (b->max < 0 || n > (uint64_t)b->max))
    size(c, "max", b->max, n, unit);
}

/* the values of an enum, for lc_report_nearest */
typedef struct values {
  const lc_service *model;
  const lc_shape *shape;
} values;

static lc_str valueat (const void *names, size_t i) {
  const values *e = names;
  return lc_model_str(e->model, e->model->enums[e->shape->first + i]);
}

enum { LISTED = 12 }; /* enum values that a message lists */

static void addvalues (lc_buf *out, const lc_checker *c, const lc_shape *s) {
  for (uint16_t i = 0; i < s->count; i++) {
    if (i > 0)
      lc_buf_add(out, LC_LIT(", "));
    lc_buf_add(out, lc_model_str(c->model, c->model->enums[s->first + i]));
  }
}

static void badvalue (lc_checker *c, const lc_shape *s, lc_str v) {
  values names = { c->model, s };
  size_t near = lc_report_nearest(v, &names, s->count, valueat);
  lc_buf *out = lc_report_begin(c->report, "enum");
  if (s->count <= LISTED) {
    lc_buf_add(out, LC_LIT("one of "));
    addvalues(out, c, s);
  } else {
    lc_buf_add(out, LC_LIT("one of "));
    lc_buf_addu(out, s->count);
    lc_buf_add(out, LC_LIT(" values"));
  }
  lc_buf_add(out, LC_LIT(" expected"));
  if (c->sensitive == 0) {
    lc_buf_add(out, LC_LIT(", got "));
    lc_report_show(out, v);
    if (near < s->count) {
      lc_buf_add(out, LC_LIT(" (did you mean "));
      lc_buf_add(out, valueat(&names, near));
      lc_buf_add(out, LC_LIT("?)"));
    }
  }
  lc_report_end(c->report);
}

static void checkenum (lc_checker *c, const lc_shape *s, lc_str v) {
  for (uint16_t i = 0; i < s->count; i++)
    if (lc_str_eq(v, lc_model_str(c->model, c->model->enums[s->first + i])))
      return;
  badvalue(c, s, v);
}

static void checkpattern (lc_checker *c, const lc_shape *s, lc_str v) {
  bool found = true;
  lc_str pattern = lc_model_str(c->model, s->mended);
  lc_buf *out;
  lc_status status = lc_patterns_match(c->patterns, pattern, v, &found);
  lc_buf_check(c->report->text, status);
  if (found)
    return;
  out = lc_report_begin(c->report, "pattern");
  lc_buf_add(out, LC_LIT("text like "));
  lc_buf_add(out, pattern);
  lc_buf_add(out, LC_LIT(" expected"));
  if (c->sensitive == 0) {
    lc_buf_add(out, LC_LIT(", got "));
    lc_report_show(out, v);
  }
  lc_report_end(c->report);
}

static void badbyte (lc_checker *c, size_t at) {
  lc_buf *out = lc_report_begin(c->report, "utf8");
  lc_buf_add(out, LC_LIT("UTF-8 expected, got an invalid byte at position "));
  lc_buf_addu(out, at + 1);
  lc_report_end(c->report);
}

void lc_check_string (lc_checker *c, const lc_shape *s, lc_str v,
                      lc_scan *scan) {
  lc_utf8_scan(v, scan);
  if (scan->bad < v.n) {
    badbyte(c, scan->bad);
    return;
  }
  if (scan->nul)
    lc_report_say(c->report, "nul", "text expected, got a zero byte in it");
  if (s == NULL)
    return;
  lc_check_size(c, s, scan->points, &LC_CHARACTERS);
  if (c->level == LC_CHECK_STRICT) {
    if (s->count > 0)
      checkenum(c, s, v);
    if (s->mended != 0)
      checkpattern(c, s, v);
  }
}

/* "at least 60 expected, got 5"; `got` may be withheld */
static void range (lc_checker *c, const char *rule, double bound,
                   int64_t exact, bool whole, const lc_value *v) {
  lc_buf *out = lc_report_begin(c->report, rule);
  lc_buf_add(out, rule[1] == 'i' ? LC_LIT("at least ") : LC_LIT("at most "));
  if (whole)
    lc_buf_addi(out, exact);
  else
    lc_number_add(out, bound);
  lc_buf_add(out, LC_LIT(" expected"));
  if (c->sensitive == 0) {
    lc_buf_add(out, LC_LIT(", got "));
    if (v->kind == LC_K_INTEGER)
      lc_buf_addi(out, v->as.integer);
    else
      lc_number_add(out, v->as.number);
  }
  lc_report_end(c->report);
}

static bool finite (lc_checker *c, const lc_value *v) {
  lc_buf *out;
  if (v->kind != LC_K_NUMBER || isfinite(v->as.number))
    return true;
  out = lc_report_begin(c->report, "finite");
  lc_buf_add(out, LC_LIT("finite number expected, got "));
  lc_buf_add(out, isnan(v->as.number) ? LC_LIT("nan")
                  : v->as.number > 0  ? LC_LIT("inf")
                                      : LC_LIT("-inf"));
  lc_report_end(c->report);
  return false;
}

static bool notinteger (lc_checker *c, const char *what, const lc_value *v) {
  lc_buf *out = lc_report_begin(c->report, "integer");
  lc_buf_add(out, lc_str_z(what));
  lc_buf_add(out, LC_LIT(" expected"));
  if (c->sensitive == 0 && v->kind == LC_K_NUMBER) {
    lc_buf_add(out, LC_LIT(", got "));
    lc_number_add(out, v->as.number);
  }
  lc_report_end(c->report);
  return false;
}

static bool tointeger (lc_checker *c, const lc_value *v, bool strings,
                       int64_t *out) {
  if (v->kind == LC_K_STRING && strings) {
    if (lc_number_integer(v->as.string, out))
      return true;
    return notinteger(c, "decimal integer of 64 bits", v);
  }
  if (v->kind == LC_K_INTEGER) {
    *out = v->as.integer;
    return true;
  }
  if (v->kind != LC_K_NUMBER) {
    lc_check_type(c, "integer", v);
    return false;
  }
  if (!finite(c, v))
    return false;
  if (lc_number_integral(v->as.number, out))
    return true;
  return notinteger(c,
                    v->as.number == floor(v->as.number) ? "integer of 64 bits"
                                                        : "integer",
                    v);
}

bool lc_check_integer (lc_checker *c, const lc_shape *s, const lc_value *v,
                       bool decimal_strings, int64_t *out) {
  const lc_bounds *b = bounds(c, s);
  lc_value seen;
  if (!tointeger(c, v, decimal_strings && s->type == LC_LONG, out))
    return false;
  seen.kind = LC_K_INTEGER;
  seen.as.integer = *out;
  if (b != NULL && (b->has & LC_B_MIN) && *out < b->min)
    range(c, "min", 0, b->min, true, &seen);
  else if (b != NULL && (b->has & LC_B_MAX) && *out > b->max)
    range(c, "max", 0, b->max, true, &seen);
  else if (s->type == LC_INTEGER && c->level >= LC_CHECK_MODEL
           && *out < INT32_MIN)
    range(c, "min", 0, INT32_MIN, true, &seen);
  else if (s->type == LC_INTEGER && c->level >= LC_CHECK_MODEL
           && *out > INT32_MAX)
    range(c, "max", 0, INT32_MAX, true, &seen);
  return true;
}

bool lc_check_number (lc_checker *c, const lc_shape *s, const lc_value *v,
                      double *out) {
  const lc_bounds *b = bounds(c, s);
  if (v->kind != LC_K_INTEGER && v->kind != LC_K_NUMBER) {
    lc_check_type(c, "number", v);
    return false;
  }
  if (!finite(c, v))
    return false;
  *out = v->kind == LC_K_INTEGER ? (double)v->as.integer : v->as.number;
  if (b != NULL && (b->has & LC_B_MIN) && *out < b->fmin)
    range(c, "min", b->fmin, 0, false, v);
  if (b != NULL && (b->has & LC_B_MAX) && *out > b->fmax)
    range(c, "max", b->fmax, 0, false, v);
  return true;
}

bool lc_check_time (lc_checker *c, const lc_value *v, double *out) {
  static const char *const expected =
      "timestamp (epoch seconds or RFC 3339 string)";
  if (v->kind == LC_K_STRING) {
    if (lc_instant_parse_iso(v->as.string, out))
      return true;
    lc_report_say(c->report, "timestamp",
                  "epoch seconds or RFC 3339 string expected, got another "
                  "string");
    return false;
  }
  if (v->kind != LC_K_INTEGER && v->kind != LC_K_NUMBER) {
    lc_check_type(c, expected, v);
    return false;
  }
  if (!finite(c, v))
    return false;
  *out = v->kind == LC_K_INTEGER ? (double)v->as.integer : v->as.number;
  if (*out >= LC_INSTANT_MIN && *out <= LC_INSTANT_MAX)
    return true;
  lc_report_say(c->report, "timestamp",
                "epoch seconds of the years 1 to 9999 expected");
  return false;
}
