/*
** schema.c - a shape as JSON Schema, draft 2020-12
**
** Patterns that only some dialects read (Unicode properties) are given as
** the annotation `x-pattern`, so that every validator takes the schema;
** `x-sensitive` and `x-idempotency-token` are annotations, too.
** SPDX-License-Identifier: MIT
*/
#include "schema.h"

#include "put.h"

#include <string.h>

/* a set of shapes: one bit for each */
typedef struct shapeset {
  uint8_t bits[(LC_NONE >> 3) + 1];
} shapeset;

static bool has (const shapeset *set, uint16_t i) {
  return set->bits[i >> 3] >> (i & 7) & 1;
}

static void add (shapeset *set, uint16_t i) {
  if (i != LC_NONE)
    set->bits[i >> 3] |= (uint8_t)(1u << (i & 7));
}

typedef struct schema {
  const lc_service *m;
  lc_sink *to;
  lc_buf *scratch; /* for references */
} schema;

static bool isaggregate (const lc_shape *s) {
  return s->type <= LC_MAP;
}

static void putword (schema *d, const char *key, const char *v) {
  lc_put_string(d->to, key, lc_str_z(v));
}

/* a dialect may lack \p{...}; the rest of what the models use is common */
static bool portable (lc_str pattern) {
  static const char known[] = "dDsSwWbBtnrfvx^$\\.*+?()[]{}|/-";
  for (size_t i = 0; i + 1 < pattern.n; i++)
    if (pattern.p[i] == '\\' && strchr(known, pattern.p[++i]) == NULL)
      return false;
  return true;
}

static void putpattern (schema *d, const lc_shape *s) {
  bool common = portable(lc_model_str(d->m, s->mended));
  lc_put_text(d->to, common ? "pattern" : "x-pattern", d->m, s->mended);
}

static void putsize (schema *d, const lc_shape *s, const char *min,
                     const char *max) {
  const lc_bounds *b = lc_model_bounds(d->m, s);
  if (b == NULL)
    return;
  if (b->has & LC_B_MIN)
    lc_put_integer(d->to, min, b->min);
  if (b->has & LC_B_MAX)
    lc_put_integer(d->to, max, b->max);
}

static void putrange (schema *d, const lc_shape *s) {
  const lc_bounds *b = lc_model_bounds(d->m, s);
  if (b == NULL)
    return;
  if (b->has & LC_B_MIN)
    lc_put_bound(d->to, "minimum", b->min, b->fmin);
  if (b->has & LC_B_MAX)
    lc_put_bound(d->to, "maximum", b->max, b->fmax);
}

static void putstring (schema *d, const lc_shape *s) {
  putword(d, "type", "string");
  putsize(d, s, "minLength", "maxLength");
  if (s->count > 0)
    lc_put_enum(d->to, d->m, s);
  putpattern(d, s);
}

/* epoch seconds, or an RFC 3339 string */
static void puttimestamp (schema *d) {
  lc_put_list(d->to, "type");
  d->to->string(d->to, LC_LIT("number"));
  d->to->string(d->to, LC_LIT("string"));
  d->to->end(d->to);
  putword(d, "format", "date-time");
}

static void putsensitive (schema *d, const lc_shape *s) {
  lc_put_flag(d->to, "x-sensitive", s->flags & LC_S_SENSITIVE);
}

/* the keywords of a shape without parts */
static void putscalar (schema *d, const lc_shape *s) {
  switch ((lc_type)s->type) {
  case LC_STRING:
    putstring(d, s);
    break;
  case LC_BOOLEAN:
    putword(d, "type", "boolean");
    break;
  case LC_INTEGER:
  case LC_LONG:
    putword(d, "type", "integer");
    putrange(d, s);
    break;
  case LC_FLOAT:
  case LC_DOUBLE:
    putword(d, "type", "number");
    putrange(d, s);
    break;
  case LC_TIMESTAMP:
    puttimestamp(d);
    break;
  default:
    putword(d, "type", "string");
    putword(d, "contentEncoding", "base64");
  }
  putsensitive(d, s);
}

/* {"$ref": "#/$defs/<name>"}, without the braces */
static void putref (schema *d, const lc_shape *s) {
  lc_buf_truncate(d->scratch, 0); /* what has failed once stays failed */
  lc_buf_add(d->scratch, LC_LIT("#/$defs/"));
  lc_buf_add(d->scratch, lc_model_str(d->m, s->name));
  lc_put_string(d->to, "$ref", lc_buf_str(d->scratch));
}

/* the keywords for a use of shape i: a reference, or a scalar in full */
static void putuse (schema *d, uint16_t i) {
  const lc_shape *s = &d->m->shapes[i];
  if (isaggregate(s))
    putref(d, s);
  else
    putscalar(d, s);
}

static void putmember (schema *d, const lc_member *k) {
  const lc_shape *s = &d->m->shapes[k->shape];
  d->to->key(d->to, lc_model_str(d->m, k->name), 0);
  d->to->object(d->to);
  putuse(d, k->shape);
  lc_put_flag(d->to, "deprecated",
              (k->flags & LC_M_DEPRECATED) || (s->flags & LC_S_DEPRECATED));
  lc_put_flag(d->to, "x-idempotency-token", k->flags & LC_M_TOKEN);
  d->to->end(d->to);
}

static void putstructure (schema *d, const lc_shape *s) {
  putword(d, "type", "object");
  lc_put_object(d->to, "properties");
  for (uint16_t i = 0; i < s->count; i++)
    putmember(d, &d->m->members[s->first + i]);
  d->to->end(d->to);
  if (s->nrequired > 0)
    lc_put_required(d->to, d->m, s);
  lc_put_boolean(d->to, "additionalProperties", false);
  if (s->flags & LC_S_UNION) {
    lc_put_integer(d->to, "minProperties", 1);
    lc_put_integer(d->to, "maxProperties", 1);
  }
}

/* the parts of a list or a map; sparse ones may hold null */
static void putparts (schema *d, const char *key, const lc_shape *s) {
  lc_put_object(d->to, key);
  if (s->flags & LC_S_SPARSE) {
    lc_put_list(d->to, "anyOf");
    d->to->object(d->to);
    putuse(d, s->value);
    d->to->end(d->to);
    d->to->object(d->to);
    putword(d, "type", "null");
    d->to->end(d->to);
    d->to->end(d->to);
  } else {
    putuse(d, s->value);
  }
  d->to->end(d->to);
}

static void putlist (schema *d, const lc_shape *s) {
  putword(d, "type", "array");
  putparts(d, "items", s);
  putsize(d, s, "minItems", "maxItems");
}

static void putmap (schema *d, const lc_shape *s) {
  putword(d, "type", "object");
  lc_put_object(d->to, "propertyNames");
  putuse(d, s->key);
  d->to->end(d->to);
  putparts(d, "additionalProperties", s);
  putsize(d, s, "minProperties", "maxProperties");
}

/* the keywords of a shape in full */
static void putshape (schema *d, const lc_shape *s) {
  lc_put_text(d->to, "title", d->m, s->name);
  lc_put_flag(d->to, "deprecated", s->flags & LC_S_DEPRECATED);
  switch ((lc_type)s->type) {
  case LC_STRUCTURE:
    putstructure(d, s);
    break;
  case LC_LIST:
    putlist(d, s);
    break;
  case LC_MAP:
    putmap(d, s);
    break;
  default:
    putscalar(d, s);
    return;
  }
  putsensitive(d, s);
}

/* the shapes that s contains */
static void addparts (shapeset *set, const lc_service *m, const lc_shape *s) {
  if (s->type == LC_STRUCTURE)
    for (uint16_t i = 0; i < s->count; i++)
      add(set, m->members[s->first + i].shape);
  add(set, s->key);
  add(set, s->value);
}

/* all shapes that s contains, however deep; no recursion, since only the
   model bounds its depth */
static void addall (shapeset *set, const lc_service *m, const lc_shape *s) {
  shapeset done;
  bool more = true;
  memset(&done, 0, sizeof done);
  addparts(set, m, s);
  while (more) {
    more = false;
    for (uint16_t i = 0; i < m->nshape; i++)
      if (has(set, i) && !has(&done, i)) {
        addparts(set, m, &m->shapes[i]);
        add(&done, i);
        more = true;
      }
  }
}

static void putdefinition (schema *d, const lc_shape *s) {
  d->to->key(d->to, lc_model_str(d->m, s->name), 0);
  d->to->object(d->to);
  putshape(d, s);
  d->to->end(d->to);
}

/* $defs, unless nothing is referred to */
static void putdefinitions (schema *d, const lc_shape *s) {
  const lc_service *m = d->m;
  shapeset used;
  bool open = false;
  memset(&used, 0, sizeof used);
  addall(&used, m, s);
  for (uint16_t i = 0; i < m->nshape; i++) {
    if (!has(&used, i) || !isaggregate(&m->shapes[i]))
      continue;
    if (!open)
      lc_put_object(d->to, "$defs");
    open = true;
    putdefinition(d, &m->shapes[i]);
  }
  if (open)
    d->to->end(d->to);
}

void lc_schema_shape (const lc_service *m, const lc_shape *s, lc_buf *scratch,
                      lc_sink *to) {
  schema d = { m, to, scratch };
  lc_buf_clear(scratch);
  to->object(to);
  putword(&d, "$schema", "https://json-schema.org/draft/2020-12/schema");
  putshape(&d, s);
  putdefinitions(&d, s);
  to->end(to);
}
