/*
** put.h - a member and its value in one call, for those who describe
** SPDX-License-Identifier: MIT
*/
#ifndef LC_PUT_H
#define LC_PUT_H

#include "model.h"
#include "sink.h"

static inline void lc_put_key (lc_sink *to, const char *key) {
  to->key(to, lc_str_z(key), 0);
}

static inline void lc_put_object (lc_sink *to, const char *key) {
  lc_put_key(to, key);
  to->object(to);
}

static inline void lc_put_list (lc_sink *to, const char *key) {
  lc_put_key(to, key);
  to->list(to);
}

static inline void lc_put_string (lc_sink *to, const char *key, lc_str v) {
  lc_put_key(to, key);
  to->string(to, v);
}

static inline void lc_put_integer (lc_sink *to, const char *key, int64_t v) {
  lc_put_key(to, key);
  to->integer(to, v);
}

static inline void lc_put_boolean (lc_sink *to, const char *key, bool v) {
  lc_put_key(to, key);
  to->boolean(to, v);
}

/* a bound: an integer, or a double where the integer is not the same */
static inline void lc_put_bound (lc_sink *to, const char *key, int64_t i,
                                 double f) {
  const double exact = 9007199254740992.0;
  lc_put_key(to, key);
  if ((double)i == f && f >= -exact && f <= exact)
    to->integer(to, i);
  else
    to->number(to, f);
}

/* true, or nothing at all */
static inline void lc_put_flag (lc_sink *to, const char *key, bool v) {
  if (v)
    lc_put_boolean(to, key, true);
}

/* a string of the model, or nothing where it has none */
static inline void lc_put_text (lc_sink *to, const char *key,
                                const lc_service *m, lc_text t) {
  if (t != 0)
    lc_put_string(to, key, lc_model_str(m, t));
}

/* a run of words as a list */
static inline void lc_put_words (lc_sink *to, const lc_service *m,
                                 lc_words w) {
  to->list(to);
  for (uint16_t i = 0; i < w.count; i++)
    to->string(to, lc_model_str(m, m->words[w.first + i]));
  to->end(to);
}

/* the names of the required members of a structure, as a list */
static inline void lc_put_required (lc_sink *to, const lc_service *m,
                                    const lc_shape *s) {
  lc_put_list(to, "required");
  for (uint16_t i = 0; i < s->nrequired; i++) {
    const lc_member *k = &m->members[s->first + m->refs[s->required + i]];
    to->string(to, lc_model_str(m, k->name));
  }
  to->end(to);
}

/* the values of an enumeration, as a list */
static inline void lc_put_enum (lc_sink *to, const lc_service *m,
                                const lc_shape *s) {
  lc_put_list(to, "enum");
  for (uint16_t i = 0; i < s->count; i++)
    to->string(to, lc_model_str(m, m->enums[s->first + i]));
  to->end(to);
}

#endif
