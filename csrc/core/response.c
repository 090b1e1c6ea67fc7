/*
** response.c - decoding by shape: unknown members are dropped, null is
** absence, what misfits is said
** SPDX-License-Identifier: MIT
*/
#include "response.h"

#include "chars.h"
#include "instant.h"
#include "number.h"

#include <math.h>

void lc_decoder_init (lc_decoder *d, const lc_service *m, lc_str text,
                      lc_buf *scratch, lc_sink *sink, lc_report *report) {
  d->model = m;
  lc_json_init(&d->json, text, scratch);
  d->sink = sink;
  d->report = report;
}

static bool value (lc_decoder *d, uint16_t shape);

static lc_str text (const lc_decoder *d, lc_text t) {
  return lc_model_str(d->model, t);
}

static const char *found (const lc_decoder *d) {
  const lc_json *r = &d->json;
  char c = r->p < r->end ? *r->p : '\0';
  switch (c) {
  case '{':
    return "object";
  case '[':
    return "list";
  case '"':
    return "string";
  case 't':
  case 'f':
    return "boolean";
  case 'n':
    return "null";
  default:
    return "number";
  }
}

/* "string expected, got number", once */
static bool misfit (lc_decoder *d, const char *expected, const char *got) {
  lc_buf *out;
  if (d->json.error != NULL)
    return false;
  d->json.error = expected;
  out = lc_report_begin(d->report, "type");
  lc_buf_add(out, lc_str_z(expected));
  lc_buf_add(out, LC_LIT(" expected, got "));
  lc_buf_add(out, lc_str_z(got));
  lc_report_end(d->report);
  return false;
}

/* the next token starts with c, or is something else, or is nothing */
static bool starts (lc_decoder *d, char c, const char *expected) {
  char got = lc_json_peek(&d->json);
  if (got == c)
    return true;
  if (got == '{' || got == '[' || got == '"' || got == 't' || got == 'f'
      || got == 'n' || got == '-' || (got >= '0' && got <= '9'))
    return misfit(d, expected, found(d));
  return lc_json_fail(&d->json, expected);
}

static bool isnull (lc_decoder *d) {
  lc_value v;
  if (lc_json_peek(&d->json) != 'n')
    return false;
  return lc_json_literal(&d->json, &v);
}

/* ----- structures ----- */

static void unknownmember (lc_decoder *d, lc_str name, bool *told) {
  static const lc_str key = LC_INIT("$unknown");
  if (*told || lc_str_eq(name, LC_LIT("__type")))
    return;
  *told = true;
  d->sink->key(d->sink, key, 0);
  d->sink->string(d->sink, name);
}

/* one member; `told`: of a union, an unknown member was or need not be */
static bool member (lc_decoder *d, const lc_shape *s, bool *told) {
  lc_str name;
  const lc_member *m;
  bool fits;
  if (!lc_json_key(&d->json, &name))
    return false;
  m = lc_model_member(d->model, s, name);
  if (m == NULL && (s->flags & LC_S_UNION) && lc_json_peek(&d->json) != 'n')
    unknownmember(d, name, told);
  if (m == NULL || m->location != LC_BODY)
    return lc_json_skip(&d->json);
  if (isnull(d))
    return true;
  *told = true;
  lc_report_enter(d->report, text(d, m->name));
  d->sink->key(d->sink, text(d, m->name), m->name);
  fits = value(d, m->shape);
  lc_report_leave(d->report);
  return fits;
}

static bool members (lc_decoder *d, const lc_shape *s) {
  bool first = true, told = false;
  if (!starts(d, '{', "object") || !lc_json_open(&d->json, '{', "object"))
    return false;
  while (lc_json_more(&d->json, '}', &first))
    if (!member(d, s, &told))
      return false;
  return d->json.error == NULL;
}

static bool structure (lc_decoder *d, const lc_shape *s) {
  d->sink->structure(d->sink, s->flags & LC_S_UNION ? 1 : s->count);
  if (!members(d, s))
    return false;
  d->sink->end(d->sink);
  return true;
}

/* ----- lists and maps ----- */

static bool list (lc_decoder *d, const lc_shape *s) {
  bool first = true, fits;
  size_t i = 0;
  if (!starts(d, '[', "list") || !lc_json_open(&d->json, '[', "list"))
    return false;
  d->sink->list(d->sink);
  while (lc_json_more(&d->json, ']', &first)) {
    if (isnull(d)) {
      if (s->flags & LC_S_SPARSE)
        d->sink->null(d->sink);
      continue;
    }
    lc_report_enter_index(d->report, ++i);
    fits = value(d, s->value);
    lc_report_leave(d->report);
    if (!fits)
      return false;
  }
  d->sink->end(d->sink);
  return d->json.error == NULL;
}

static bool entry (lc_decoder *d, const lc_shape *s) {
  lc_str key;
  bool fits;
  if (!lc_json_key(&d->json, &key))
    return false;
  if (lc_json_peek(&d->json) == 'n' && !(s->flags & LC_S_SPARSE))
    return isnull(d);
  d->sink->key(d->sink, key, 0);
  if (isnull(d)) {
    d->sink->null(d->sink);
    return true;
  }
  lc_report_enter(d->report, lc_str_of("*", 1)); /* keys may be personal */
  fits = value(d, s->value);
  lc_report_leave(d->report);
  return fits;
}

static bool map (lc_decoder *d, const lc_shape *s) {
  bool first = true;
  if (!starts(d, '{', "object") || !lc_json_open(&d->json, '{', "object"))
    return false;
  d->sink->object(d->sink);
  while (lc_json_more(&d->json, '}', &first))
    if (!entry(d, s))
      return false;
  d->sink->end(d->sink);
  return d->json.error == NULL;
}

/* ----- scalars ----- */

static bool string (lc_decoder *d) {
  lc_str s;
  if (!starts(d, '"', "string") || !lc_json_string(&d->json, &s))
    return false;
  d->sink->string(d->sink, s);
  return true;
}

static bool boolean (lc_decoder *d) {
  lc_value v;
  char c = lc_json_peek(&d->json);
  if (c != 't' && !starts(d, 'f', "boolean"))
    return false;
  if (!lc_json_literal(&d->json, &v))
    return false;
  d->sink->boolean(d->sink, v.as.boolean);
  return true;
}

static bool scalar (lc_decoder *d, const char *expected, lc_value *v) {
  char c = lc_json_peek(&d->json);
  if (c == '-' || (c >= '0' && c <= '9'))
    return lc_json_number(&d->json, v);
  if (!starts(d, '"', expected))
    return false;
  v->kind = LC_K_STRING;
  return lc_json_string(&d->json, &v->as.string);
}

static bool integer (lc_decoder *d) {
  lc_value v;
  int64_t i;
  if (!scalar(d, "integer", &v))
    return false;
  if (v.kind == LC_K_INTEGER)
    i = v.as.integer;
  else if (v.kind == LC_K_STRING)
    return misfit(d, "integer", "string");
  else if (!lc_number_integral(v.as.number, &i))
    return misfit(d, "integer of 64 bits", "another number");
  d->sink->integer(d->sink, i);
  return true;
}

/* restJson1 writes the numbers that JSON lacks as strings */
static bool special (lc_str s, double *out) {
  bool nan = lc_str_eq(s, LC_LIT("NaN"));
  bool plus = lc_str_eq(s, LC_LIT("Infinity"));
  *out = nan ? (double)NAN : plus ? (double)INFINITY : -(double)INFINITY;
  return nan || plus || lc_str_eq(s, LC_LIT("-Infinity"));
}

static bool number (lc_decoder *d) {
  lc_value v;
  double n;
  if (!scalar(d, "number", &v))
    return false;
  if (v.kind == LC_K_INTEGER)
    n = (double)v.as.integer;
  else if (v.kind == LC_K_NUMBER)
    n = v.as.number;
  else if (!special(v.as.string, &n))
    return misfit(d, "number", "string");
  d->sink->number(d->sink, n);
  return true;
}

/* a number in any format, or RFC 3339, or an HTTP date */
static bool timestamp (lc_decoder *d) {
  lc_value v;
  double t;
  if (!scalar(d, "timestamp", &v))
    return false;
  if (v.kind == LC_K_INTEGER) {
    d->sink->integer(d->sink, v.as.integer);
    return true;
  }
  if (v.kind == LC_K_NUMBER)
    t = v.as.number;
  else if (!lc_instant_parse_iso(v.as.string, &t)
           && !lc_instant_parse_http(v.as.string, &t))
    return misfit(d, "timestamp", "another string");
  d->sink->number(d->sink, t);
  return true;
}

static bool value (lc_decoder *d, uint16_t shape) {
  const lc_shape *s = &d->model->shapes[shape];
  switch (s->type) {
  case LC_STRUCTURE:
    return structure(d, s);
  case LC_LIST:
    return list(d, s);
  case LC_MAP:
    return map(d, s);
  case LC_BOOLEAN:
    return boolean(d);
  case LC_INTEGER:
  case LC_LONG:
    return integer(d);
  case LC_FLOAT:
  case LC_DOUBLE:
    return number(d);
  case LC_TIMESTAMP:
    return timestamp(d);
  default:
    return string(d);
  }
}

/* ----- documents ----- */

static bool document (lc_decoder *d);

static bool documentobject (lc_decoder *d) {
  bool first = true;
  lc_str key;
  if (!lc_json_open(&d->json, '{', "object"))
    return false;
  d->sink->object(d->sink);
  while (lc_json_more(&d->json, '}', &first)) {
    if (!lc_json_key(&d->json, &key))
      return false;
    if (isnull(d))
      continue;
    d->sink->key(d->sink, key, 0);
    if (!document(d))
      return false;
  }
  d->sink->end(d->sink);
  return d->json.error == NULL;
}

static bool documentlist (lc_decoder *d) {
  bool first = true;
  if (!lc_json_open(&d->json, '[', "list"))
    return false;
  d->sink->list(d->sink);
  while (lc_json_more(&d->json, ']', &first))
    if (!document(d))
      return false;
  d->sink->end(d->sink);
  return d->json.error == NULL;
}

static bool document (lc_decoder *d) {
  lc_value v;
  char c = lc_json_peek(&d->json);
  if (c == '{')
    return documentobject(d);
  if (c == '[')
    return documentlist(d);
  if (!lc_json_scalar(&d->json, &v))
    return false;
  if (v.kind == LC_K_STRING)
    d->sink->string(d->sink, v.as.string);
  else if (v.kind == LC_K_INTEGER)
    d->sink->integer(d->sink, v.as.integer);
  else if (v.kind == LC_K_NUMBER)
    d->sink->number(d->sink, v.as.number);
  else if (v.kind == LC_K_BOOLEAN)
    d->sink->boolean(d->sink, v.as.boolean);
  else
    d->sink->null(d->sink);
  return true;
}

/* the report gets what the JSON reader met, if nobody has said it yet */
static bool finish (lc_decoder *d, bool fits) {
  lc_buf *out;
  if (fits && lc_json_finish(&d->json))
    return true;
  if (lc_report_count(d->report) > 0)
    return false;
  out = lc_report_begin(d->report, "json");
  lc_buf_add(out, lc_str_z(d->json.error));
  lc_buf_add(out, d->json.p == d->json.end
                      ? LC_LIT(" expected, got the end of the text at byte ")
                      : LC_LIT(" expected, got something else at byte "));
  lc_buf_addu(out, (uint64_t)(d->json.p - d->json.start) + 1);
  lc_report_end(d->report);
  return false;
}

bool lc_decode (lc_decoder *d, uint16_t shape) {
  return finish(d, value(d, shape));
}

bool lc_decode_members (lc_decoder *d, const lc_shape *s) {
  if (lc_json_peek(&d->json) == '\0' && d->json.p == d->json.end)
    return true;
  return finish(d, members(d, s));
}

bool lc_decode_document (lc_decoder *d) {
  return finish(d, document(d));
}

/* ----- errors ----- */

/* Name:http://... and ns#Name are both Name */
static lc_str bare (lc_str code) {
  for (size_t i = 0; i < code.n; i++)
    if (code.p[i] == ':') {
      code.n = i;
      break;
    }
  for (size_t i = code.n; i > 0; i--)
    if (code.p[i - 1] == '#')
      return lc_str_of(code.p + i, code.n - i);
  return code;
}

/* where a string was put; offsets, since the buffer may move */
typedef struct kept {
  size_t at, n;
} kept;

static void keep (kept *k, lc_buf *texts, lc_str s) {
  k->at = texts->n;
  k->n = s.n;
  lc_buf_add(texts, s);
}

typedef struct fields {
  kept type, code, message;
} fields;

static kept *wanted (fields *f, lc_str name) {
  if (lc_str_eq(name, LC_LIT("__type")))
    return &f->type;
  if (lc_str_eq(name, LC_LIT("code")))
    return &f->code;
  if (lc_str_ieq(name, LC_LIT("message")))
    return &f->message;
  return NULL;
}

/* the strings of the object that an error may be named by */
static bool scan (lc_json *r, fields *f, lc_buf *texts) {
  bool first = true;
  lc_str s;
  if (!lc_json_open(r, '{', "object"))
    return false;
  while (lc_json_more(r, '}', &first)) {
    kept *k;
    if (!lc_json_key(r, &s))
      return false;
    k = wanted(f, s);
    if (k == NULL || lc_json_peek(r) != '"') {
      if (!lc_json_skip(r))
        return false;
    } else if (lc_json_string(r, &s)) {
      keep(k, texts, s);
    }
  }
  return r->error == NULL && lc_json_finish(r);
}

static lc_str gotten (const lc_buf *texts, kept k) {
  return k.n == 0 ? lc_str_of("", 0) : lc_str_of(texts->p + k.at, k.n);
}

void lc_failure_read (lc_failure *f, const lc_service *m, lc_str header,
                      lc_str body, lc_buf *scratch, lc_buf *texts) {
  lc_json r;
  fields seen = { { 0, 0 }, { 0, 0 }, { 0, 0 } };
  lc_json_init(&r, body, scratch);
  f->json = scan(&r, &seen, texts);
  f->code = bare(header);
  if (!lc_chars_visible(f->code)) /* that is no name */
    f->code = lc_str_of("", 0);
  if (f->code.n == 0)
    f->code = bare(gotten(texts, seen.type));
  if (f->code.n == 0)
    f->code = bare(gotten(texts, seen.code));
  f->message = gotten(texts, seen.message);
  f->shape = f->code.n == 0 ? NULL : lc_model_shape(m, f->code);
  if (f->shape != NULL && !(f->shape->flags & LC_S_EXCEPTION))
    f->shape = NULL;
}
