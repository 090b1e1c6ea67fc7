/*
** describe.c - the facts about one operation or one shape
** SPDX-License-Identifier: MIT
*/
#include "describe.h"

#include "layout.h"
#include "put.h"

static void putbound (lc_sink *to, const char *key, const lc_shape *s,
                      int64_t i, double f) {
  lc_put_key(to, key);
  if (s->type == LC_FLOAT || s->type == LC_DOUBLE)
    to->number(to, f);
  else
    to->integer(to, i);
}

static void putbounds (lc_sink *to, const lc_service *m, const lc_shape *s) {
  const lc_bounds *b = lc_model_bounds(m, s);
  if (b == NULL)
    return;
  if (b->has & LC_B_MIN)
    putbound(to, "min", s, b->min, b->fmin);
  if (b->has & LC_B_MAX)
    putbound(to, "max", s, b->max, b->fmax);
}

/* what is enforced; what was published, too, where it had to be mended */
static void putpattern (lc_sink *to, const lc_service *m, const lc_shape *s) {
  lc_put_text(to, "pattern", m, s->mended);
  if (s->mended != s->pattern)
    lc_put_text(to, "published_pattern", m, s->pattern);
}

/* the format in use, whether the model states it or the place implies it */
static void putformat (lc_sink *to, const lc_shape *s, uint8_t location) {
  uint8_t format = s->format;
  if (s->type != LC_TIMESTAMP)
    return;
  if (format == LC_DEFAULT)
    format = location == LC_BODY     ? LC_EPOCH
             : location == LC_HEADER ? LC_RFC822
                                     : LC_ISO8601;
  lc_put_string(to, "timestamp_format", lc_str_z(lc_layout_format(format)));
}

/* the traits of a shape, without what it contains */
static void puttraits (lc_sink *to, const lc_service *m, const lc_shape *s,
                       uint8_t location) {
  lc_put_text(to, "shape", m, s->name);
  lc_put_string(to, "type", lc_str_z(lc_layout_type(s->type)));
  putbounds(to, m, s);
  if (s->type == LC_STRING && s->count > 0)
    lc_put_enum(to, m, s);
  putpattern(to, m, s);
  putformat(to, s, location);
  lc_put_flag(to, "sensitive", s->flags & LC_S_SENSITIVE);
  lc_put_flag(to, "sparse", s->flags & LC_S_SPARSE);
  lc_put_flag(to, "union", s->flags & LC_S_UNION);
}

static void putpart (lc_sink *to, const char *key, const lc_service *m,
                     uint16_t shape) {
  lc_put_object(to, key);
  puttraits(to, m, &m->shapes[shape], LC_BODY);
  to->end(to);
}

/* the parts of a list or a map */
static void putparts (lc_sink *to, const lc_service *m, const lc_shape *s) {
  if (s->type == LC_LIST)
    putpart(to, "element", m, s->value);
  if (s->type == LC_MAP) {
    putpart(to, "key", m, s->key);
    putpart(to, "value", m, s->value);
  }
}

static void putmember (lc_sink *to, const lc_service *m, const lc_member *k) {
  const lc_shape *s = &m->shapes[k->shape];
  to->key(to, lc_model_str(m, k->name), 0);
  to->object(to);
  puttraits(to, m, s, k->location);
  putparts(to, m, s);
  lc_put_string(to, "location",
                lc_str_z(k->location == LC_BODY
                             ? "body"
                             : lc_layout_location(k->location)));
  lc_put_string(to, "wire", lc_model_wire(m, k));
  lc_put_flag(to, "required", k->flags & LC_M_REQUIRED);
  lc_put_flag(to, "idempotency_token", k->flags & LC_M_TOKEN);
  lc_put_flag(to, "box", (k->flags & LC_M_BOX) || (s->flags & LC_S_BOX));
  lc_put_flag(to, "deprecated",
              (k->flags & LC_M_DEPRECATED) || (s->flags & LC_S_DEPRECATED));
  lc_put_text(to, "deprecated_since", m, lc_model_since(m, k));
  to->end(to);
}

static void putmembers (lc_sink *to, const lc_service *m, const lc_shape *s) {
  lc_put_object(to, "members");
  for (uint16_t i = 0; i < s->count; i++)
    putmember(to, m, &m->members[s->first + i]);
  to->end(to);
}

static void putshape (lc_sink *to, const lc_service *m, const lc_shape *s) {
  puttraits(to, m, s, LC_BODY);
  putparts(to, m, s);
  lc_put_flag(to, "box", s->flags & LC_S_BOX);
  lc_put_flag(to, "deprecated", s->flags & LC_S_DEPRECATED);
  if (s->type == LC_STRUCTURE) {
    lc_put_required(to, m, s);
    putmembers(to, m, s);
  }
}

void lc_describe_shape (const lc_service *m, const lc_shape *s, lc_sink *to) {
  to->object(to);
  putshape(to, m, s);
  to->end(to);
}

static void putside (lc_sink *to, const char *key, const lc_service *m,
                     uint16_t shape) {
  if (shape == LC_NONE)
    return;
  lc_put_key(to, key);
  lc_describe_shape(m, &m->shapes[shape], to);
}

static void puterror (lc_sink *to, const lc_service *m, const lc_shape *s) {
  to->object(to);
  lc_put_text(to, "name", m, s->name);
  if (s->status != 0)
    lc_put_integer(to, "status", s->status);
  lc_put_text(to, "code", m, s->code);
  lc_put_boolean(to, "fault", s->flags & LC_S_FAULT);
  lc_put_boolean(to, "sender_fault", s->flags & LC_S_SENDER);
  lc_put_boolean(to, "retryable", s->flags & LC_S_RETRYABLE);
  lc_put_boolean(to, "throttling", s->flags & LC_S_THROTTLING);
  putmembers(to, m, s);
  to->end(to);
}

static void puterrors (lc_sink *to, const lc_service *m,
                       const lc_operation *op) {
  lc_put_list(to, "errors");
  for (uint16_t i = 0; i < op->nerror; i++)
    puterror(to, m, &m->shapes[m->refs[op->errors + i]]);
  to->end(to);
}

static void putnames (lc_sink *to, const char *key, const lc_service *m,
                      lc_words w) {
  lc_put_key(to, key);
  lc_put_words(to, m, w);
}

static void putpaginator (lc_sink *to, const lc_service *m,
                          const lc_operation *op) {
  const lc_paginator *p;
  if (op->paginator == LC_NONE)
    return;
  p = &m->paginators[op->paginator];
  lc_put_object(to, "paginator");
  putnames(to, "input_token", m, p->input_token);
  putnames(to, "output_token", m, p->output_token);
  putnames(to, "result_key", m, p->result_key);
  putnames(to, "non_aggregate_keys", m, p->non_aggregate);
  lc_put_text(to, "limit_key", m, p->limit_key);
  lc_put_text(to, "more_results", m, p->more_results);
  to->end(to);
}

/* the name of the member that takes the idempotency token */
static void puttoken (lc_sink *to, const lc_service *m,
                      const lc_operation *op) {
  const lc_shape *s = &m->shapes[op->input];
  if (op->input == LC_NONE)
    return;
  for (uint16_t i = 0; i < s->count; i++)
    if (m->members[s->first + i].flags & LC_M_TOKEN)
      lc_put_text(to, "idempotency_token", m, m->members[s->first + i].name);
}

void lc_describe_operation (const lc_service *m, const lc_operation *op,
                            lc_sink *to) {
  to->object(to);
  lc_put_text(to, "name", m, op->name);
  lc_put_text(to, "service", m, m->name);
  lc_put_text(to, "method", m, op->method);
  lc_put_text(to, "path", m, op->path);
  lc_put_text(to, "signing_name", m, m->signing_name);
  lc_put_text(to, "api_version", m, m->version);
  lc_put_integer(to, "status", op->code != 0 ? op->code : 200);
  lc_put_boolean(to, "idempotent", op->flags & LC_O_IDEMPOTENT);
  lc_put_boolean(to, "readonly", op->flags & LC_O_READONLY);
  lc_put_boolean(to, "deprecated", op->flags & LC_O_DEPRECATED);
  puttoken(to, m, op);
  putside(to, "input", m, op->input);
  putside(to, "output", m, op->output);
  puterrors(to, m, op);
  putpaginator(to, m, op);
  to->end(to);
}
