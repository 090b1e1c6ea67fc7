/*
** report.c - paths are written only when something is wrong
** SPDX-License-Identifier: MIT
*/
#include "report.h"

void lc_report_init (lc_report *r, lc_buf *text, lc_buf *records) {
  r->text = text;
  r->records = records;
  r->depth = 0;
  r->open = false;
}

void lc_report_enter (lc_report *r, lc_str name) {
  r->path[r->depth].name = name;
  r->depth++;
}

void lc_report_enter_index (lc_report *r, size_t index) {
  r->path[r->depth].name = lc_str_of(NULL, 0);
  r->path[r->depth].index = index;
  r->depth++;
}

static bool isword (char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
         || (c >= '0' && c <= '9') || c == '_';
}

static bool isname (lc_str s) {
  if (s.n == 0 || s.n > LC_SHOWN || (s.p[0] >= '0' && s.p[0] <= '9'))
    return false;
  for (size_t i = 0; i < s.n; i++)
    if (!isword(s.p[i]))
      return false;
  return true;
}

void lc_report_show (lc_buf *out, lc_str s) {
  static const char hex[] = "0123456789abcdef";
  size_t n = s.n < LC_SHOWN ? s.n : LC_SHOWN;
  lc_buf_addc(out, '"');
  for (size_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    if (c >= ' ' && c < 0x7f && c != '"' && c != '\\') {
      lc_buf_addc(out, s.p[i]);
    } else {
      lc_buf_add(out, LC_LIT("\\x"));
      lc_buf_addc(out, hex[c >> 4]);
      lc_buf_addc(out, hex[c & 15]);
    }
  }
  lc_buf_add(out, n < s.n ? LC_LIT("...\"") : LC_LIT("\""));
}

static void addstep (lc_buf *out, const lc_step *step, bool first) {
  if (step->name.p == NULL) {
    lc_buf_addc(out, '[');
    lc_buf_addu(out, step->index);
    lc_buf_addc(out, ']');
  } else if (isname(step->name)) {
    if (!first)
      lc_buf_addc(out, '.');
    lc_buf_add(out, step->name);
  } else {
    lc_buf_addc(out, '[');
    lc_report_show(out, step->name);
    lc_buf_addc(out, ']');
  }
}

static lc_violation *last (lc_report *r) {
  return (lc_violation *)(void *)(r->records->p + r->records->n) - 1;
}

lc_buf *lc_report_begin (lc_report *r, const char *rule) {
  lc_violation *v;
  size_t count = lc_report_count(r);
  r->open = false;
  if (count > LC_VIOLATIONS)
    return r->text;
  v = (lc_violation *)(void *)lc_buf_room(r->records, sizeof *v);
  if (v == NULL)
    return r->text;
  r->records->n += sizeof *v;
  r->open = true;
  v->rule = rule;
  v->path = r->text->n;
  for (size_t i = 0; i < r->depth; i++)
    addstep(r->text, &r->path[i], i == 0);
  v->npath = r->text->n - v->path;
  v->message = r->text->n;
  if (count == LC_VIOLATIONS) {
    v->rule = "count";
    lc_buf_add(r->text, LC_LIT("more violations follow, not listed: "));
  }
  return r->text;
}

void lc_report_end (lc_report *r) {
  if (r->open)
    last(r)->nmessage = r->text->n - last(r)->message;
  r->open = false;
}

void lc_report_say (lc_report *r, const char *rule, const char *message) {
  lc_buf_add(lc_report_begin(r, rule), lc_str_z(message));
  lc_report_end(r);
}

enum { LONGEST = 64 }; /* names longer than this are not compared */

static char fold (char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static size_t least (size_t a, size_t b, size_t c) {
  size_t m = a < b ? a : b;
  return m < c ? m : c;
}

/* edit distance, a transposition counting as one */
static size_t distance (lc_str a, lc_str b) {
  size_t rows[3][LONGEST + 1];
  for (size_t j = 0; j <= b.n; j++)
    rows[0][j] = j;
  for (size_t i = 1; i <= a.n; i++) {
    size_t *row = rows[i % 3], *up = rows[(i + 2) % 3];
    const size_t *up2 = rows[(i + 1) % 3];
    row[0] = i;
    for (size_t j = 1; j <= b.n; j++) {
      char x = fold(a.p[i - 1]), y = fold(b.p[j - 1]);
      row[j] = least(row[j - 1] + 1, up[j] + 1, up[j - 1] + (x != y));
      if (i > 1 && j > 1 && x == fold(b.p[j - 2]) && fold(a.p[i - 2]) == y
          && up2[j - 2] + 1 < row[j])
        row[j] = up2[j - 2] + 1;
    }
  }
  return rows[a.n % 3][b.n];
}

size_t lc_report_nearest (lc_str name, const void *names, size_t count,
                          lc_name_at at) {
  size_t best = count, bound = name.n / 3 + 1;
  if (name.n > LONGEST)
    return count;
  for (size_t i = 0; i < count; i++) {
    lc_str other = at(names, i);
    size_t d;
    if (other.n > LONGEST || other.n > name.n + bound
        || name.n > other.n + bound)
      continue;
    d = distance(name, other);
    if (d < bound) {
      bound = d;
      best = i;
    }
  }
  return best;
}
