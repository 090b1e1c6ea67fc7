/*
** encode.c - one function per type, in the order of lc_type
** SPDX-License-Identifier: MIT
*/
#include "encode.h"

#include "instant.h"
#include "json.h"
#include "number.h"

#include <stdlib.h>

static const lc_shape *shapeof (const lc_encoder *e, uint16_t i) {
  return &e->check.model->shapes[i];
}

static void say (lc_encoder *e, const char *rule, const char *message) {
  lc_report_say(e->check.report, rule, message);
}

/* one level down; false, and a violation, where that is too deep */
static bool deeper (lc_encoder *e) {
  if (e->check.report->depth < LC_DEPTH)
    return true;
  say(e, "depth", "at most 128 levels expected, got more (a cycle?)");
  return false;
}

/* is v a table, and not too deep?  If not, that is a violation */
static bool istable (lc_encoder *e, const lc_value *v, const char *expected) {
  if (v->kind == LC_K_TABLE)
    return deeper(e);
  lc_check_type(&e->check, expected, v);
  return false;
}

static void addstring (lc_encoder *e, const lc_shape *s, lc_str v) {
  lc_scan scan;
  lc_check_string(&e->check, s, v, &scan);
  lc_json_add(e->out, v, scan.escapes);
}

/* ----- structures ----- */

typedef struct names {
  const lc_service *model;
  const lc_member *row;
} names;

static lc_str nameat (const void *context, size_t i) {
  const names *n = context;
  return lc_model_str(n->model, n->row[i].name);
}

static void unknownmember (lc_encoder *e, const lc_shape *s, lc_str name) {
  names all = { e->check.model, e->check.model->members + s->first };
  size_t near = lc_report_nearest(name, &all, s->count, nameat);
  lc_buf *out = lc_report_begin(e->check.report, "unknown");
  lc_buf_add(out, LC_LIT("member of "));
  lc_buf_add(out, lc_model_str(e->check.model, s->name));
  lc_buf_add(out, LC_LIT(" expected, got an unknown name"));
  if (near < s->count) {
    lc_buf_add(out, LC_LIT(" (did you mean `"));
    lc_buf_add(out, nameat(&all, near));
    lc_buf_add(out, LC_LIT("`?)"));
  }
  lc_report_end(e->check.report);
}

static void badkey (lc_encoder *e, const lc_value *key, const char *expected) {
  lc_buf *out = lc_report_begin(e->check.report, "key");
  lc_buf_add(out, lc_str_z(expected));
  lc_buf_add(out, LC_LIT(" expected, got "));
  if (key->kind == LC_K_INTEGER) {
    lc_buf_add(out, LC_LIT("index "));
    lc_buf_addi(out, key->as.integer);
  } else {
    lc_buf_add(out, LC_LIT("a key of another type"));
  }
  lc_report_end(e->check.report);
}

/* a key that is no member: cursor on its value */
static void stranger (lc_encoder *e, lc_members *ms, lc_str name,
                      const lc_value *v) {
  lc_report_enter(e->check.report, name);
  if (e->unknown == LC_UNKNOWN_REFUSE) {
    unknownmember(e, ms->shape, name);
  } else if (e->unknown == LC_UNKNOWN_WRITE) {
    lc_encode_name(e, ms, name);
    lc_encode_document(e, v);
  }
  lc_report_leave(e->check.report);
}

/* some key is no member: find out which */
static void strangers (lc_encoder *e, lc_members *ms) {
  lc_value key, v;
  e->in->first(e->in);
  while (e->in->next(e->in, &key, &v)) {
    if (key.kind != LC_K_STRING)
      badkey(e, &key, "member name");
    else if (lc_model_member(e->check.model, ms->shape, key.as.string) == NULL)
      stranger(e, ms, key.as.string, &v);
    e->in->leave(e->in);
  }
}

static void comma (lc_encoder *e, lc_members *ms) {
  if (ms->comma)
    lc_buf_addc(e->out, ',');
  ms->comma = true;
}

void lc_encode_name (lc_encoder *e, lc_members *ms, lc_str name) {
  lc_scan scan;
  comma(e, ms);
  lc_utf8_scan(name, &scan);
  if (scan.bad < name.n || scan.nul)
    say(e, "utf8", "UTF-8 name expected, got invalid bytes");
  lc_json_add(e->out, name, scan.escapes);
  lc_buf_addc(e->out, ':');
}

static const char *typeword (const lc_shape *s) {
  static const char *const expected[] = { "structure", "list",    "map",
                                          "string",    "boolean", "integer",
                                          "integer",   "number",  "number",
                                          "timestamp", "string" };
  return expected[s->type];
}

/* a member that is not there */
static void absent (lc_encoder *e, const lc_member *m) {
  lc_buf *out;
  if (!(m->flags & LC_M_REQUIRED) || e->check.level < LC_CHECK_MODEL)
    return;
  lc_report_enter(e->check.report, lc_model_str(e->check.model, m->name));
  out = lc_report_begin(e->check.report, "required");
  lc_buf_add(out, lc_str_z(typeword(shapeof(e, m->shape))));
  lc_buf_add(out, LC_LIT(" expected, got nil"));
  lc_report_end(e->check.report);
  lc_report_leave(e->check.report);
}

/* cursor on the value of m, which is v */
static void member (lc_encoder *e, lc_members *ms, const lc_member *m,
                    const lc_value *v) {
  lc_report_enter(e->check.report, lc_model_str(e->check.model, m->name));
  if (m->location == LC_BODY) {
    comma(e, ms);
    lc_json_add(e->out, lc_model_wire(e->check.model, m), false);
    lc_buf_addc(e->out, ':');
    lc_encode_value(e, m->shape, v);
  } else if (ms->other != NULL) {
    ms->other(ms->context, m, v);
  } else { /* checked all the same */
    size_t from = e->out->n;
    lc_encode_value(e, m->shape, v);
    lc_buf_truncate(e->out, from);
  }
  lc_report_leave(e->check.report);
}

/* onto the value of m; a null is as good as nothing */
static bool step (lc_encoder *e, lc_members *ms, const lc_member *m,
                  lc_value *v) {
  lc_str name = lc_model_str(e->check.model, m->name);
  if (!e->in->field(e->in, name, m->name, v))
    return false;
  ms->present++;
  if (v->kind != LC_K_NULL)
    return true;
  ms->nulls++;
  e->in->leave(e->in);
  return false;
}

static void filled (lc_encoder *e, lc_members *ms, const lc_member *m) {
  lc_source *in = e->in;
  lc_value v;
  e->in = ms->fill;
  e->in->get(e->in, &v);
  member(e, ms, m, &v);
  e->in = in;
}

void lc_encode_members (lc_encoder *e, lc_members *ms) {
  const lc_member *row = e->check.model->members + ms->shape->first;
  lc_survey survey;
  lc_value v;
  e->in->survey(e->in, &survey);
  for (uint16_t i = 0; i < ms->shape->count; i++) {
    if (step(e, ms, &row[i], &v)) {
      member(e, ms, &row[i], &v);
      e->in->leave(e->in);
    } else if (ms->fill != NULL && &row[i] == ms->token) {
      filled(e, ms, &row[i]);
    } else {
      absent(e, &row[i]);
    }
  }
  if (survey.keys != ms->present)
    strangers(e, ms);
}

static void one (lc_encoder *e, size_t got) {
  lc_buf *out = lc_report_begin(e->check.report, "union");
  lc_buf_add(out, LC_LIT("exactly one member expected, got "));
  lc_buf_addu(out, got);
  lc_report_end(e->check.report);
}

static void structure (lc_encoder *e, const lc_shape *s, const lc_value *v) {
  lc_members ms = { s, 0, 0, false, NULL, NULL, NULL, NULL };
  size_t found, set;
  if (!istable(e, v, "structure"))
    return;
  found = lc_report_count(e->check.report);
  lc_buf_addc(e->out, '{');
  lc_encode_members(e, &ms);
  lc_buf_addc(e->out, '}');
  set = ms.present - ms.nulls;
  if ((s->flags & LC_S_UNION) && set != 1 && e->check.level >= LC_CHECK_MODEL
      && (set != 0 || found == lc_report_count(e->check.report)))
    one(e, set);
}

/* ----- lists ----- */

/* whether some key of the table under the cursor is no integer */
static bool hasnames (lc_encoder *e) {
  lc_value key, v;
  bool found = false;
  e->in->first(e->in);
  while (e->in->next(e->in, &key, &v)) {
    found = found || key.kind != LC_K_INTEGER;
    e->in->leave(e->in);
  }
  return found;
}

/* what a list or map of shape s holds; s is NULL in a document */
static void element (lc_encoder *e, const lc_shape *s, const lc_value *v) {
  if (s == NULL)
    lc_encode_document(e, v);
  else if (v->kind == LC_K_NULL && (s->flags & LC_S_SPARSE))
    lc_buf_add(e->out, LC_LIT("null"));
  else
    lc_encode_value(e, s->value, v);
}

/* the elements 1..n, where n counts the keys */
static void elements (lc_encoder *e, const lc_shape *s, size_t n) {
  lc_value v;
  lc_buf_addc(e->out, '[');
  for (size_t i = 1; i <= n; i++) {
    lc_report_enter_index(e->check.report, i);
    if (i > 1)
      lc_buf_addc(e->out, ',');
    if (e->in->item(e->in, i, &v)) {
      element(e, s, &v);
      e->in->leave(e->in);
    } else {
      say(e, "hole", "element expected, got nil (a hole in the list)");
      n = i;
    }
    lc_report_leave(e->check.report);
  }
  lc_buf_addc(e->out, ']');
}

static void list (lc_encoder *e, const lc_shape *s, const lc_value *v) {
  lc_survey survey;
  if (!istable(e, v, "list"))
    return;
  e->in->survey(e->in, &survey);
  if (survey.keys > survey.items && hasnames(e)) {
    say(e, "type", "list expected, got map");
    return;
  }
  lc_check_size(&e->check, s, survey.keys, &LC_ELEMENTS);
  elements(e, s, survey.keys);
}

/* ----- maps ----- */

/* an entry of a map; a table is looked up again when its turn comes */
typedef struct pair {
  lc_str key;
  lc_value value;
} pair;

static int compare (const void *a, const void *b) {
  return lc_str_cmp(((const pair *)a)->key, ((const pair *)b)->key);
}

enum { FEW = 16 };

static void sort (pair *p, size_t n) {
  if (n > FEW) {
    qsort(p, n, sizeof *p, compare);
    return;
  }
  for (size_t i = 1; i < n; i++) {
    pair x = p[i];
    size_t j = i;
    for (; j > 0 && lc_str_cmp(p[j - 1].key, x.key) > 0; j--)
      p[j] = p[j - 1];
    p[j] = x;
  }
}

static pair pairat (const lc_encoder *e, size_t base, size_t i) {
  return ((const pair *)(const void *)(e->pairs->p + base))[i];
}

static void addpair (lc_encoder *e, const lc_value *key, const lc_value *v) {
  pair *p = (pair *)(void *)lc_buf_room(e->pairs, sizeof *p);
  if (p == NULL)
    return;
  p->key = key->as.string;
  p->value = *v;
  e->pairs->n += sizeof *p;
}

/* the entries of the table under the cursor, sorted by key so that the same
   input gives the same bytes, from e->pairs->n on; how many */
static size_t sortedpairs (lc_encoder *e) {
  size_t base = e->pairs->n, n;
  lc_value key, v;
  e->in->first(e->in);
  while (e->in->next(e->in, &key, &v)) {
    if (key.kind == LC_K_STRING)
      addpair(e, &key, &v);
    else
      badkey(e, &key, "string key");
    e->in->leave(e->in);
  }
  n = (e->pairs->n - base) / sizeof(pair);
  if (n > 1)
    sort((pair *)(void *)(e->pairs->p + base), n);
  return n;
}

static void entry (lc_encoder *e, const lc_shape *s, const pair *p) {
  lc_value v = p->value;
  bool table = v.kind == LC_K_TABLE;
  lc_report_enter(e->check.report, p->key);
  addstring(e, s == NULL ? NULL : shapeof(e, s->key), p->key);
  lc_buf_addc(e->out, ':');
  if (!table || e->in->field(e->in, p->key, 0, &v)) {
    element(e, s, &v);
    if (table)
      e->in->leave(e->in);
  }
  lc_report_leave(e->check.report);
}

static void entries (lc_encoder *e, const lc_shape *s) {
  size_t base = e->pairs->n, n = sortedpairs(e);
  if (s != NULL)
    lc_check_size(&e->check, s, n, &LC_ENTRIES);
  lc_buf_addc(e->out, '{');
  for (size_t i = 0; i < n && lc_buf_status(e->pairs) == LC_OK; i++) {
    pair p = pairat(e, base, i);
    if (i > 0)
      lc_buf_addc(e->out, ',');
    entry(e, s, &p);
  }
  lc_buf_addc(e->out, '}');
  lc_buf_check(e->out, lc_buf_status(e->pairs));
  lc_buf_truncate(e->pairs, base);
}

static void map (lc_encoder *e, const lc_shape *s, const lc_value *v) {
  if (istable(e, v, "map"))
    entries(e, s);
}

/* ----- scalars, as plain text or as JSON ----- */

static void string (lc_encoder *e, const lc_shape *s, const lc_value *v) {
  if (v->kind == LC_K_STRING)
    addstring(e, s, v->as.string);
  else
    lc_check_type(&e->check, "string", v);
}

static void boolean (lc_encoder *e, const lc_value *v, lc_buf *out) {
  if (v->kind == LC_K_BOOLEAN)
    lc_buf_add(out, v->as.boolean ? LC_LIT("true") : LC_LIT("false"));
  else
    lc_check_type(&e->check, "boolean", v);
}

static void integer (lc_encoder *e, const lc_shape *s, const lc_value *v,
                     lc_buf *out) {
  int64_t i;
  if (lc_check_integer(&e->check, s, v, e->in->decimal_strings, &i))
    lc_buf_addi(out, i);
}

static void number (lc_encoder *e, const lc_shape *s, const lc_value *v,
                    lc_buf *out) {
  double d;
  if (lc_check_number(&e->check, s, v, &d))
    lc_number_add(out, d);
}

static void timestamp (lc_encoder *e, lc_format format, const lc_value *v,
                       lc_buf *out) {
  double t;
  if (!lc_check_time(&e->check, v, &t))
    return;
  if (format == LC_EPOCH)
    lc_number_add(out, t);
  else if (format == LC_ISO8601)
    lc_instant_add_iso(out, t);
  else
    lc_instant_add_http(out, t);
}

static void quotedtime (lc_encoder *e, const lc_shape *s, const lc_value *v) {
  lc_format format = s->format == LC_DEFAULT ? LC_EPOCH : (lc_format)s->format;
  if (format != LC_EPOCH)
    lc_buf_addc(e->out, '"');
  timestamp(e, format, v, e->out);
  if (format != LC_EPOCH)
    lc_buf_addc(e->out, '"');
}

static void value (lc_encoder *e, const lc_shape *s, const lc_value *v) {
  switch (s->type) {
  case LC_STRUCTURE:
    structure(e, s, v);
    break;
  case LC_LIST:
    list(e, s, v);
    break;
  case LC_MAP:
    map(e, s, v);
    break;
  case LC_BOOLEAN:
    boolean(e, v, e->out);
    break;
  case LC_INTEGER:
  case LC_LONG:
    integer(e, s, v, e->out);
    break;
  case LC_FLOAT:
  case LC_DOUBLE:
    number(e, s, v, e->out);
    break;
  case LC_TIMESTAMP:
    quotedtime(e, s, v);
    break;
  default:
    string(e, s, v);
  }
}

void lc_encode_value (lc_encoder *e, uint16_t shape, const lc_value *v) {
  const lc_shape *s = shapeof(e, shape);
  unsigned sensitive = (s->flags & LC_S_SENSITIVE) != 0;
  e->check.sensitive += sensitive;
  value(e, s, v);
  e->check.sensitive -= sensitive;
}

static void text (lc_encoder *e, const lc_shape *s, const lc_value *v,
                  lc_format format, lc_buf *out) {
  lc_scan scan;
  switch (s->type) {
  case LC_INTEGER:
  case LC_LONG:
    integer(e, s, v, out);
    break;
  case LC_FLOAT:
  case LC_DOUBLE:
    number(e, s, v, out);
    break;
  case LC_TIMESTAMP:
    timestamp(e, s->format == LC_DEFAULT ? format : (lc_format)s->format, v,
              out);
    break;
  case LC_BOOLEAN:
    boolean(e, v, out);
    break;
  default:
    if (v->kind != LC_K_STRING || s->type != LC_STRING) {
      lc_check_type(&e->check, typeword(s), v);
      return;
    }
    lc_check_string(&e->check, s, v->as.string, &scan);
    lc_buf_add(out, v->as.string);
  }
}

bool lc_encode_text (lc_encoder *e, uint16_t shape, const lc_value *v,
                     lc_format format, lc_buf *out) {
  const lc_shape *s = shapeof(e, shape);
  size_t before = lc_report_count(e->check.report);
  unsigned sensitive = (s->flags & LC_S_SENSITIVE) != 0;
  e->check.sensitive += sensitive;
  text(e, s, v, format, out);
  e->check.sensitive -= sensitive;
  return before == lc_report_count(e->check.report);
}

/* ----- documents: no shape ----- */

static void documenttable (lc_encoder *e) {
  lc_survey survey;
  if (!deeper(e))
    return;
  e->in->survey(e->in, &survey);
  if (survey.items > 0 && survey.items == survey.keys)
    elements(e, NULL, survey.items);
  else
    entries(e, NULL);
}

void lc_encode_document (lc_encoder *e, const lc_value *v) {
  double d;
  switch (v->kind) {
  case LC_K_TABLE:
    documenttable(e);
    break;
  case LC_K_STRING:
    addstring(e, NULL, v->as.string);
    break;
  case LC_K_BOOLEAN:
    lc_buf_add(e->out, v->as.boolean ? LC_LIT("true") : LC_LIT("false"));
    break;
  case LC_K_INTEGER:
    lc_buf_addi(e->out, v->as.integer);
    break;
  case LC_K_NUMBER:
    if (lc_check_number(&e->check, NULL, v, &d))
      lc_number_add(e->out, d);
    break;
  case LC_K_NULL:
    lc_buf_add(e->out, LC_LIT("null"));
    break;
  default:
    lc_check_type(&e->check, "value", v);
  }
}
