/*
** model.c - finding rows: binary search over names, but for those of methods
** SPDX-License-Identifier: MIT
*/
#include "model.h"

const lc_service *lc_model_service (lc_str name) {
  for (uint16_t i = 0; i < lc_nmodel; i++)
    if (lc_str_eq(lc_model_str(lc_models[i], lc_models[i]->name), name))
      return lc_models[i];
  return NULL;
}

const lc_operation *lc_model_operation (const lc_service *m, lc_str name) {
  size_t lo = 0, hi = m->noperation;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    int c = lc_str_cmp(lc_model_str(m, m->operations[mid].name), name);
    if (c == 0)
      return &m->operations[mid];
    if (c < 0)
      lo = mid + 1;
    else
      hi = mid;
  }
  return NULL;
}

const lc_operation *lc_model_method (const lc_service *m, lc_str key) {
  for (size_t i = 0; i < m->noperation; i++)
    if (lc_str_spells(key, lc_model_str(m, m->operations[i].name)))
      return &m->operations[i];
  return NULL;
}

const lc_shape *lc_model_shape (const lc_service *m, lc_str name) {
  size_t lo = 0, hi = m->nshape;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    int c = lc_str_cmp(lc_model_str(m, m->shapes[mid].name), name);
    if (c == 0)
      return &m->shapes[mid];
    if (c < 0)
      lo = mid + 1;
    else
      hi = mid;
  }
  return NULL;
}

const lc_member *lc_model_member (const lc_service *m, const lc_shape *s,
                                  lc_str name) {
  size_t lo = 0, hi = s->count;
  const lc_member *row = m->members + s->first;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    int c = lc_str_cmp(lc_model_str(m, row[mid].name), name);
    if (c == 0)
      return &row[mid];
    if (c < 0)
      lo = mid + 1;
    else
      hi = mid;
  }
  return NULL;
}

lc_text lc_model_since (const lc_service *m, const lc_member *k) {
  for (uint16_t i = 0; i < m->nsince; i++)
    if (&m->members[m->sinces[i].member] == k)
      return m->sinces[i].since;
  return 0;
}
