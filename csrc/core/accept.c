/*
** accept.c - labels, query, headers and body, read back
** SPDX-License-Identifier: MIT
*/
#include "accept.h"

#include "chars.h"
#include "instant.h"
#include "number.h"

/* the segment of s that starts at i, up to the next slash; empty behind the
   end */
static lc_str segment (lc_str s, size_t i) {
  const char *end;
  if (i >= s.n)
    return lc_str_of("", 0);
  end = memchr(s.p + i, '/', s.n - i);
  return lc_str_of(s.p + i, end != NULL ? (size_t)(end - s.p) - i : s.n - i);
}

static bool islabel (lc_str s) {
  return s.n > 2 && s.p[0] == '{' && s.p[s.n - 1] == '}';
}

/* does path fit the template?  A label takes one segment, not empty */
static bool fits (lc_str template, lc_str path) {
  size_t i = 0, j = 0;
  for (;;) {
    lc_str a = segment(template, i), b = segment(path, j);
    if (islabel(a) ? b.n == 0 : !lc_str_eq(a, b))
      return false;
    i += a.n + 1;
    j += b.n + 1;
    if (i > template.n || j > path.n)
      return i > template.n && j > path.n;
  }
}

const lc_operation *lc_accept_route (const lc_service *m, lc_str method,
                                     lc_str path) {
  for (uint16_t i = 0; i < m->noperation; i++) {
    const lc_operation *op = &m->operations[i];
    if (fits(lc_model_str(m, op->path), path)
        && lc_str_eq(lc_model_str(m, op->method), method))
      return op;
  }
  return NULL;
}

/* s without its percent encoding; into the scratch when there is any */
static lc_str decoded (lc_buf *scratch, lc_str s) {
  if (s.n == 0 || memchr(s.p, '%', s.n) == NULL)
    return s;
  lc_buf_clear(scratch);
  for (size_t i = 0; i < s.n; i++) {
    int high = -1, low = -1;
    if (s.p[i] == '%' && s.n - i > 2) {
      high = lc_chars_hex(s.p[i + 1]);
      low = lc_chars_hex(s.p[i + 2]);
    }
    if (high >= 0 && low >= 0) {
      lc_buf_addc(scratch, (char)(high * 16 + low));
      i += 2;
    } else {
      lc_buf_addc(scratch, s.p[i]);
    }
  }
  return lc_buf_str(scratch);
}

static bool isnumber (lc_type type) {
  return type == LC_INTEGER || type == LC_LONG || type == LC_FLOAT
         || type == LC_DOUBLE;
}

/* a number from plain text, by the grammar of JSON */
static bool tonumber (lc_decoder *d, lc_str s, lc_value *v) {
  lc_json r;
  lc_json_init(&r, s, d->json.scratch);
  return s.n > 0 && s.p[0] > ' ' && lc_json_number(&r, v) && r.p == r.end;
}

/* plain text as a value of the shape */
static void text (lc_decoder *d, const lc_shape *s, lc_str t) {
  lc_value v;
  double time;
  if (isnumber((lc_type)s->type) && tonumber(d, t, &v)) {
    if (v.kind == LC_K_INTEGER)
      d->sink->integer(d->sink, v.as.integer);
    else
      d->sink->number(d->sink, v.as.number);
  } else if (s->type == LC_BOOLEAN && lc_str_eq(t, LC_LIT("true"))) {
    d->sink->boolean(d->sink, true);
  } else if (s->type == LC_BOOLEAN && lc_str_eq(t, LC_LIT("false"))) {
    d->sink->boolean(d->sink, false);
  } else if (s->type == LC_TIMESTAMP
             && (lc_instant_parse_iso(t, &time)
                 || lc_instant_parse_http(t, &time))) {
    d->sink->number(d->sink, time);
  } else {
    d->sink->string(d->sink, t);
  }
}

static const lc_shape *shapeof (const lc_decoder *d, uint16_t i) {
  return &d->model->shapes[i];
}

static void key (lc_decoder *d, const lc_member *m) {
  d->sink->key(d->sink, lc_model_str(d->model, m->name), m->name);
}

static const lc_member *located (const lc_decoder *d, const lc_shape *s,
                                 lc_location where, lc_str wire) {
  for (uint16_t i = 0; i < s->count; i++) {
    const lc_member *m = &d->model->members[s->first + i];
    if (m->location == where && lc_str_eq(lc_model_wire(d->model, m), wire))
      return m;
  }
  return NULL;
}

static void labels (lc_decoder *d, const lc_accept *a, const lc_shape *s) {
  lc_str template = lc_model_str(d->model, a->operation->path);
  for (size_t i = 0, j = 0; i <= template.n;) {
    lc_str t = segment(template, i), v = segment(a->path, j);
    const lc_member *m = NULL;
    if (islabel(t))
      m = located(d, s, LC_URI, lc_str_of(t.p + 1, t.n - 2));
    if (m != NULL && v.n > 0) { /* the path may be another operation's */
      key(d, m);
      text(d, shapeof(d, m->shape), decoded(d->json.scratch, v));
    }
    i += t.n + 1;
    j += v.n + 1;
  }
}

/* the next name=value of a query; false at the end */
static bool parameter (lc_str query, size_t *i, lc_str *name, lc_str *value) {
  const char *from = query.p + *i, *end, *equals;
  size_t n;
  if (*i >= query.n)
    return false;
  end = memchr(from, '&', query.n - *i);
  n = end == NULL ? query.n - *i : (size_t)(end - from);
  *i += n + 1;
  equals = memchr(from, '=', n);
  *name = lc_str_of(from, equals == NULL ? n : (size_t)(equals - from));
  *value = equals == NULL ? lc_str_of("", 0)
                          : lc_str_of(equals + 1, n - name->n - 1);
  return true;
}

/* every value that the query has under this name */
static void values (lc_decoder *d, lc_str query, lc_str wire,
                    const lc_shape *s, bool all) {
  lc_str name, v;
  for (size_t i = 0; parameter(query, &i, &name, &v);) {
    if (!lc_str_eq(decoded(d->json.scratch, name), wire))
      continue;
    text(d, s, decoded(d->json.scratch, v));
    if (!all)
      return;
  }
}

static bool has (lc_decoder *d, lc_str query, lc_str wire) {
  lc_str name, v;
  for (size_t i = 0; parameter(query, &i, &name, &v);)
    if (lc_str_eq(decoded(d->json.scratch, name), wire))
      return true;
  return false;
}

static void query (lc_decoder *d, const lc_accept *a, const lc_member *m) {
  const lc_shape *s = shapeof(d, m->shape);
  lc_str wire = lc_model_wire(d->model, m);
  if (!has(d, a->query, wire))
    return;
  key(d, m);
  if (s->type != LC_LIST) {
    values(d, a->query, wire, s, false);
    return;
  }
  d->sink->list(d->sink);
  values(d, a->query, wire, shapeof(d, s->value), true);
  d->sink->end(d->sink);
}

static void header (lc_decoder *d, const lc_accept *a, const lc_member *m) {
  lc_str v = a->header(a->context, lc_model_wire(d->model, m));
  if (v.p == NULL)
    return;
  key(d, m);
  text(d, shapeof(d, m->shape), v);
}

bool lc_accept_input (lc_decoder *d, const lc_accept *a) {
  const lc_shape *s;
  d->json.deepest = LC_ACCEPTED;
  d->sink->object(d->sink);
  if (a->operation->input != LC_NONE) {
    s = shapeof(d, a->operation->input);
    labels(d, a, s);
    for (uint16_t i = 0; i < s->count; i++) {
      const lc_member *m = &d->model->members[s->first + i];
      if (m->location == LC_QUERY)
        query(d, a, m);
      else if (m->location == LC_HEADER)
        header(d, a, m);
    }
    if (!lc_decode_members(d, s))
      return false;
  }
  d->sink->end(d->sink);
  return true;
}
