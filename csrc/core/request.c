/*
** request.c - labels, query, headers, body (AWS restJson1)
** SPDX-License-Identifier: MIT
*/
#include "request.h"

#include "json.h"
#include "uri.h"

static const lc_service *model (const lc_request *r) {
  return r->encoder.check.model;
}

static const lc_shape *input (const lc_request *r) {
  return r->operation->input == LC_NONE
             ? NULL
             : &model(r)->shapes[r->operation->input];
}

static lc_report *report (lc_request *r) {
  return r->encoder.check.report;
}

const lc_member *lc_request_tokenmember (const lc_service *m,
                                         const lc_operation *op) {
  const lc_shape *s;
  const lc_member *k;
  if (op->input == LC_NONE)
    return NULL;
  s = &m->shapes[op->input];
  for (uint16_t i = 0; i < s->count; i++)
    if (m->members[s->first + i].flags & LC_M_TOKEN)
      return &m->members[s->first + i];
  k = lc_model_member(m, s, LC_LIT("ClientToken"));
  return k != NULL ? k : lc_model_member(m, s, LC_LIT("clientToken"));
}

/* a control character has no place in a path or a header */
static bool hascontrol (lc_str s) {
  for (size_t i = 0; i < s.n; i++)
    if ((unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7f)
      return true;
  return false;
}

/* ----- path ----- */

static bool isdots (lc_str s) {
  return lc_str_eq(s, LC_LIT(".")) || lc_str_eq(s, LC_LIT(".."));
}

/* the value of a label, which must name one segment */
static void addlabel (lc_request *r, const lc_member *m, const lc_value *v) {
  lc_buf *scratch = r->values;
  size_t from = scratch->n;
  lc_str text;
  if (lc_encode_text(&r->encoder, m->shape, v, LC_ISO8601, scratch)) {
    text = lc_str_of(scratch->p + from, scratch->n - from);
    if (text.n == 0)
      lc_report_say(report(r), "label",
                    "label of the path expected, got an "
                    "empty string");
    else if (isdots(text) || hascontrol(text))
      lc_report_say(report(r), "label",
                    "label of the path expected, got dots or control "
                    "characters");
    else
      lc_uri_encode(r->url, text);
  }
  lc_buf_truncate(scratch, from);
}

static const lc_member *labelled (const lc_request *r, lc_str label) {
  const lc_member *row = model(r)->members + input(r)->first;
  for (uint16_t i = 0; i < input(r)->count; i++)
    if (row[i].location == LC_URI
        && lc_str_eq(lc_model_wire(model(r), &row[i]), label))
      return &row[i];
  return NULL;
}

/* an absent label is always wrong, whatever is checked otherwise */
static void missing (lc_request *r, const lc_member *m) {
  if (r->encoder.check.level >= LC_CHECK_MODEL && (m->flags & LC_M_REQUIRED))
    return; /* lc_encode_members says so */
  lc_report_say(report(r), "label", "label of the path expected, got nil");
}

static void label (lc_request *r, lc_str name) {
  const lc_member *m = labelled(r, name);
  lc_source *in = r->encoder.in;
  lc_str text;
  lc_value v;
  if (m == NULL)
    return;
  text = lc_model_str(model(r), m->name);
  lc_report_enter(report(r), text);
  v.kind = LC_K_NULL;
  if (in->field(in, text, m->name, &v)) {
    if (v.kind != LC_K_NULL)
      addlabel(r, m, &v);
    in->leave(in);
  }
  if (v.kind == LC_K_NULL)
    missing(r, m);
  lc_report_leave(report(r));
}

static void path (lc_request *r) {
  lc_str s = lc_model_str(model(r), r->operation->path);
  size_t from = 0;
  for (size_t i = 0; i < s.n; i++) {
    const char *end;
    if (s.p[i] != '{')
      continue;
    lc_buf_add(r->url, lc_str_of(s.p + from, i - from));
    end = memchr(s.p + i, '}', s.n - i);
    from = (size_t)(end - s.p) + 1;
    label(r, lc_str_of(s.p + i + 1, from - i - 2));
    i = from - 1;
  }
  lc_buf_add(r->url, lc_str_of(s.p + from, s.n - from));
}

/* ----- query and headers ----- */

/* name=value of the scalar under the cursor */
static void parameter (lc_request *r, lc_str name, uint16_t shape,
                       const lc_value *v) {
  lc_buf *scratch = r->values;
  size_t from = scratch->n;
  if (lc_encode_text(&r->encoder, shape, v, LC_ISO8601, scratch)) {
    lc_buf_addc(r->url, r->query ? '&' : '?');
    r->query = true;
    lc_uri_encode(r->url, name);
    lc_buf_addc(r->url, '=');
    lc_uri_encode(r->url, lc_str_of(scratch->p + from, scratch->n - from));
  }
  lc_buf_truncate(scratch, from);
}

/* an empty list leaves no trace in the query, where a required one is missed */
static void checkcount (lc_request *r, const lc_member *m, size_t n) {
  const lc_shape *s = &model(r)->shapes[m->shape];
  const lc_bounds *b = lc_model_bounds(model(r), s);
  bool bounded = b != NULL && (b->has & LC_B_MIN) && b->min > 0;
  lc_check_size(&r->encoder.check, s, n, &LC_ELEMENTS);
  if (n == 0 && !bounded && (m->flags & LC_M_REQUIRED)
      && r->encoder.check.level >= LC_CHECK_MODEL)
    lc_report_say(report(r), "min", "at least 1 element expected, got 0");
}

/* a list repeats its key */
static void parameters (lc_request *r, const lc_member *m,
                        const lc_value *list) {
  lc_source *in = r->encoder.in;
  lc_str name = lc_model_wire(model(r), m);
  lc_value v;
  lc_survey survey;
  if (list->kind != LC_K_TABLE) {
    lc_check_type(&r->encoder.check, "list", list);
    return;
  }
  in->survey(in, &survey);
  checkcount(r, m, survey.keys);
  for (size_t i = 1; i <= survey.keys; i++) {
    lc_report_enter_index(report(r), i);
    if (in->item(in, i, &v)) {
      parameter(r, name, model(r)->shapes[m->shape].value, &v);
      in->leave(in);
    } else {
      lc_report_say(report(r), "hole",
                    "element expected, got nil (a hole in the list, or a "
                    "map)");
      survey.keys = i;
    }
    lc_report_leave(report(r));
  }
}

static void header (lc_request *r, const lc_member *m, const lc_value *v) {
  size_t from = r->values->n;
  if (!lc_encode_text(&r->encoder, m->shape, v, LC_RFC822, r->values))
    return;
  if (hascontrol(lc_str_of(r->values->p + from, r->values->n - from))) {
    lc_report_say(report(r), "header",
                  "header value expected, got control characters");
    return;
  }
  if (r->nheader == LC_HEADERS) {
    lc_report_say(report(r), "header", "at most 8 headers expected");
    return;
  }
  r->headers[r->nheader].name = m->wire != 0 ? m->wire : m->name;
  r->headers[r->nheader].at = from;
  r->headers[r->nheader].n = r->values->n - from;
  r->nheader++;
}

/* a member that does not travel in the body; cursor on its value */
static void other (void *context, const lc_member *m, const lc_value *v) {
  lc_request *r = context;
  const lc_shape *s = &model(r)->shapes[m->shape];
  bool sensitive = (s->flags & LC_S_SENSITIVE) != 0;
  r->encoder.check.sensitive += sensitive;
  if (m->location == LC_HEADER)
    header(r, m, v);
  else if (m->location == LC_QUERY && s->type == LC_LIST)
    parameters(r, m, v);
  else if (m->location == LC_QUERY)
    parameter(r, lc_model_wire(model(r), m), m->shape, v);
  r->encoder.check.sensitive -= sensitive;
}

/* ----- body ----- */

static bool canhavebody (const lc_request *r) {
  const lc_shape *s = input(r);
  for (uint16_t i = 0; s != NULL && i < s->count; i++)
    if (model(r)->members[s->first + i].location == LC_BODY)
      return true;
  return false;
}

/* a source of one string: the idempotency token */
typedef struct tokensource {
  lc_source source;
  lc_str token;
} tokensource;

static void gettoken (lc_source *s, lc_value *v) {
  v->kind = LC_K_STRING;
  v->as.string = ((tokensource *)(void *)s)->token;
}

static void extra (lc_request *r, lc_members *ms, const lc_value *key,
                   const lc_value *v) {
  if (key->kind != LC_K_STRING) {
    lc_report_say(report(r), "key", "member name expected, got another key");
    return;
  }
  lc_report_enter(report(r), key->as.string);
  if (lc_model_member(model(r), ms->shape, key->as.string) != NULL)
    lc_report_say(report(r), "extra",
                  "name that the model does not know "
                  "expected, got a modelled member");
  lc_encode_name(&r->encoder, ms, key->as.string);
  lc_encode_document(&r->encoder, v);
  lc_report_leave(report(r));
}

/* members that the caller knows and the model does not */
static void extras (lc_request *r, lc_members *ms) {
  lc_source *in = r->encoder.in;
  lc_value key, v;
  lc_report_enter(report(r), LC_LIT("extra"));
  in->first(in);
  while (in->next(in, &key, &v)) {
    extra(r, ms, &key, &v);
    in->leave(in);
  }
  lc_report_leave(report(r));
}

/* a member that could only travel in a body, where there is none */
static void unplaced (lc_request *r) {
  if (r->encoder.out->n > 0)
    lc_report_say(report(r), "unknown",
                  "members of the path, the query and the headers expected, "
                  "got one for a body (there is none)");
}

static void body (lc_request *r) {
  tokensource fill = { { gettoken, NULL, NULL, NULL, NULL, NULL, NULL, false },
                       r->token };
  lc_members ms = { input(r), 0, 0, false, other, r, NULL, &fill.source };
  lc_buf *out = r->encoder.out;
  if (r->token.n > 0)
    ms.token = lc_request_tokenmember(model(r), r->operation);
  r->hasbody = canhavebody(r);
  if (r->hasbody)
    lc_buf_addc(out, '{');
  lc_encode_members(&r->encoder, &ms);
  if (r->extra(r->encoder.in)) {
    extras(r, &ms);
    r->encoder.in->leave(r->encoder.in);
  }
  if (r->hasbody)
    lc_buf_addc(out, '}');
  else
    unplaced(r);
}

static bool isinput (lc_request *r) {
  lc_value v;
  r->encoder.in->get(r->encoder.in, &v);
  if (v.kind == LC_K_TABLE)
    return true;
  lc_report_enter(report(r), LC_LIT("input"));
  lc_check_type(&r->encoder.check, "structure", &v);
  lc_report_leave(report(r));
  return false;
}

void lc_request_prepare (lc_request *r) {
  r->nheader = 0;
  r->hasbody = r->query = false;
  lc_buf_add(r->url, r->endpoint);
  if (!isinput(r))
    return;
  if (r->operation->input == LC_NONE) {
    lc_buf_add(r->url, lc_model_str(model(r), r->operation->path));
    return;
  }
  path(r);
  body(r);
}
