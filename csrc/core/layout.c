/*
** layout.c - a compiled model told in the words of AWS's published one
**
** Traits that are false or empty are left out, as they are in what AWS
** publishes.
** SPDX-License-Identifier: MIT
*/
#include "layout.h"

#include "put.h"

const char *lc_layout_type (uint8_t type) {
  switch ((lc_type)type) {
  case LC_STRUCTURE:
    return "structure";
  case LC_LIST:
    return "list";
  case LC_MAP:
    return "map";
  case LC_STRING:
    return "string";
  case LC_BOOLEAN:
    return "boolean";
  case LC_INTEGER:
    return "integer";
  case LC_LONG:
    return "long";
  case LC_FLOAT:
    return "float";
  case LC_DOUBLE:
    return "double";
  case LC_TIMESTAMP:
    return "timestamp";
  case LC_BLOB:
    break;
  }
  return "blob";
}

const char *lc_layout_format (uint8_t format) {
  return format == LC_ISO8601  ? "iso8601"
         : format == LC_RFC822 ? "rfc822"
                               : "unixTimestamp";
}

const char *lc_layout_location (uint8_t location) {
  return location == LC_URI     ? "uri"
         : location == LC_QUERY ? "querystring"
                                : "header";
}

/* {"shape": name} */
static void putref (lc_sink *to, const char *key, const lc_service *m,
                    uint16_t shape) {
  if (shape == LC_NONE)
    return;
  lc_put_object(to, key);
  lc_put_text(to, "shape", m, m->shapes[shape].name);
  to->end(to);
}

static void putmetadata (lc_sink *to, const lc_service *m) {
  lc_put_object(to, "metadata");
  for (uint16_t i = 0; i < m->nfact; i++) {
    const lc_fact *f = &m->facts[i];
    to->key(to, lc_model_str(m, f->name), 0);
    if (f->list)
      lc_put_words(to, m, f->value);
    else
      to->string(to, lc_model_str(m, m->words[f->value.first]));
  }
  to->end(to);
}

static void puthttp (lc_sink *to, const lc_service *m,
                     const lc_operation *op) {
  lc_put_object(to, "http");
  lc_put_text(to, "method", m, op->method);
  lc_put_text(to, "requestUri", m, op->path);
  if (op->code != 0)
    lc_put_integer(to, "responseCode", op->code);
  to->end(to);
}

static void puterrors (lc_sink *to, const lc_service *m,
                       const lc_operation *op) {
  if (op->nerror == 0)
    return;
  lc_put_list(to, "errors");
  for (uint16_t i = 0; i < op->nerror; i++) {
    to->object(to);
    lc_put_text(to, "shape", m, m->shapes[m->refs[op->errors + i]].name);
    to->end(to);
  }
  to->end(to);
}

static void putoperation (lc_sink *to, const lc_service *m,
                          const lc_operation *op) {
  to->key(to, lc_model_str(m, op->name), 0);
  to->object(to);
  lc_put_text(to, "name", m, op->name);
  puthttp(to, m, op);
  putref(to, "input", m, op->input);
  putref(to, "output", m, op->output);
  puterrors(to, m, op);
  lc_put_flag(to, "deprecated", op->flags & LC_O_DEPRECATED);
  lc_put_flag(to, "idempotent", op->flags & LC_O_IDEMPOTENT);
  lc_put_flag(to, "readonly", op->flags & LC_O_READONLY);
  to->end(to);
}

static void putmember (lc_sink *to, const lc_service *m, const lc_member *k) {
  to->key(to, lc_model_str(m, k->name), 0);
  to->object(to);
  lc_put_text(to, "shape", m, m->shapes[k->shape].name);
  if (k->location != LC_BODY) {
    lc_put_string(to, "location", lc_str_z(lc_layout_location(k->location)));
    lc_put_string(to, "locationName", lc_model_wire(m, k));
  }
  lc_put_flag(to, "box", k->flags & LC_M_BOX);
  lc_put_flag(to, "idempotencyToken", k->flags & LC_M_TOKEN);
  lc_put_flag(to, "deprecated", k->flags & LC_M_DEPRECATED);
  lc_put_text(to, "deprecatedSince", m, lc_model_since(m, k));
  to->end(to);
}

static void putmembers (lc_sink *to, const lc_service *m, const lc_shape *s) {
  if (s->nrequired > 0)
    lc_put_required(to, m, s);
  lc_put_object(to, "members");
  for (uint16_t i = 0; i < s->count; i++)
    putmember(to, m, &m->members[s->first + i]);
  to->end(to);
}

static void puterror (lc_sink *to, const lc_service *m, const lc_shape *s) {
  if (s->status == 0 && s->code == 0 && !(s->flags & LC_S_SENDER))
    return;
  lc_put_object(to, "error");
  if (s->status != 0)
    lc_put_integer(to, "httpStatusCode", s->status);
  lc_put_text(to, "code", m, s->code);
  lc_put_flag(to, "senderFault", s->flags & LC_S_SENDER);
  to->end(to);
}

static void putexception (lc_sink *to, const lc_service *m,
                          const lc_shape *s) {
  puterror(to, m, s);
  lc_put_flag(to, "exception", s->flags & LC_S_EXCEPTION);
  lc_put_flag(to, "fault", s->flags & LC_S_FAULT);
  if (s->flags & LC_S_RETRYABLE) {
    lc_put_object(to, "retryable");
    lc_put_boolean(to, "throttling", s->flags & LC_S_THROTTLING);
    to->end(to);
  }
}

/* AWS publishes what no double holds as the nearest double */
static void putbounds (lc_sink *to, const lc_service *m, const lc_shape *s) {
  const lc_bounds *b = lc_model_bounds(m, s);
  if (b == NULL)
    return;
  if (b->has & LC_B_MIN)
    lc_put_bound(to, "min", b->min, b->fmin);
  if (b->has & LC_B_MAX)
    lc_put_bound(to, "max", b->max, b->fmax);
}

static void putparts (lc_sink *to, const lc_service *m, const lc_shape *s) {
  switch ((lc_type)s->type) {
  case LC_STRUCTURE:
    putmembers(to, m, s);
    putexception(to, m, s);
    break;
  case LC_LIST:
    putref(to, "member", m, s->value);
    break;
  case LC_MAP:
    putref(to, "key", m, s->key);
    putref(to, "value", m, s->value);
    break;
  case LC_STRING:
    if (s->count > 0)
      lc_put_enum(to, m, s);
    lc_put_text(to, "pattern", m, s->pattern);
    break;
  default:
    break;
  }
}

static void putshape (lc_sink *to, const lc_service *m, const lc_shape *s) {
  to->key(to, lc_model_str(m, s->name), 0);
  to->object(to);
  lc_put_string(to, "type", lc_str_z(lc_layout_type(s->type)));
  putparts(to, m, s);
  putbounds(to, m, s);
  if (s->format != LC_DEFAULT)
    lc_put_string(to, "timestampFormat",
                  lc_str_z(lc_layout_format(s->format)));
  lc_put_flag(to, "box", s->flags & LC_S_BOX);
  lc_put_flag(to, "deprecated", s->flags & LC_S_DEPRECATED);
  lc_put_flag(to, "sensitive", s->flags & LC_S_SENSITIVE);
  lc_put_flag(to, "sparse", s->flags & LC_S_SPARSE);
  lc_put_flag(to, "union", s->flags & LC_S_UNION);
  to->end(to);
}

/* a single word stands alone, several are a list */
static void putnames (lc_sink *to, const char *key, const lc_service *m,
                      lc_words w) {
  if (w.count == 0)
    return;
  lc_put_key(to, key);
  if (w.count == 1)
    to->string(to, lc_model_str(m, m->words[w.first]));
  else
    lc_put_words(to, m, w);
}

static void putpaginator (lc_sink *to, const lc_service *m,
                          const lc_paginator *p) {
  to->key(to, lc_model_str(m, m->operations[p->operation].name), 0);
  to->object(to);
  putnames(to, "input_token", m, p->input_token);
  putnames(to, "output_token", m, p->output_token);
  putnames(to, "result_key", m, p->result_key);
  lc_put_text(to, "limit_key", m, p->limit_key);
  lc_put_text(to, "more_results", m, p->more_results);
  if (p->non_aggregate.count > 0) {
    lc_put_key(to, "non_aggregate_keys");
    lc_put_words(to, m, p->non_aggregate);
  }
  to->end(to);
}

void lc_layout_service (const lc_service *m, lc_sink *to) {
  to->object(to);
  lc_put_string(to, "version", LC_LIT("2.0"));
  putmetadata(to, m);
  lc_put_object(to, "operations");
  for (uint16_t i = 0; i < m->noperation; i++)
    putoperation(to, m, &m->operations[i]);
  to->end(to);
  lc_put_object(to, "shapes");
  for (uint16_t i = 0; i < m->nshape; i++)
    putshape(to, m, &m->shapes[i]);
  to->end(to);
  lc_put_object(to, "pagination");
  for (uint16_t i = 0; i < m->npaginator; i++)
    putpaginator(to, m, &m->paginators[i]);
  to->end(to);
  to->end(to);
}
