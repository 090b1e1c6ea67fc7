/*
** pattern.c - compiled once, kept in a list; strict mode only
** SPDX-License-Identifier: MIT
*/
#define PCRE2_CODE_UNIT_WIDTH 8
#include "pattern.h"

#include <pcre2.h>
#include <stdlib.h>

enum { STEPS = 200000 }; /* backtracking beyond this is given up */

struct lc_compiled {
  struct lc_compiled *next;
  lc_str text;
  pcre2_code *code;
  pcre2_match_data *data;
  pcre2_match_context *context;
};

void lc_patterns_init (lc_patterns *ps) {
  ps->first = NULL;
}

static void release (struct lc_compiled *c) {
  pcre2_match_context_free(c->context);
  pcre2_match_data_free(c->data);
  pcre2_code_free(c->code);
  free(c);
}

void lc_patterns_free (lc_patterns *ps) {
  while (ps->first != NULL) {
    struct lc_compiled *c = ps->first;
    ps->first = c->next;
    release(c);
  }
}

static lc_status compile (struct lc_compiled *c, lc_str pattern) {
  int error;
  PCRE2_SIZE at;
  c->code = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n,
                          PCRE2_UTF | PCRE2_UCP | PCRE2_DOLLAR_ENDONLY, &error,
                          &at, NULL);
  if (c->code == NULL)
    return error == PCRE2_ERROR_NOMEMORY || error == 121 ? LC_NOMEM
                                                         : LC_INVALID;
  c->data = pcre2_match_data_create(1, NULL);
  c->context = pcre2_match_context_create(NULL);
  if (c->data == NULL || c->context == NULL)
    return LC_NOMEM;
  pcre2_set_match_limit(c->context, STEPS);
  return LC_OK;
}

static lc_status find (lc_patterns *ps, lc_str pattern,
                       struct lc_compiled **out) {
  struct lc_compiled *c;
  lc_status status;
  for (c = ps->first; c != NULL; c = c->next)
    if (c->text.p == pattern.p && c->text.n == pattern.n) {
      *out = c;
      return LC_OK;
    }
  c = calloc(1, sizeof *c);
  if (c == NULL)
    return LC_NOMEM;
  c->text = pattern;
  status = compile(c, pattern);
  if (status != LC_OK) {
    release(c);
    return status;
  }
  c->next = ps->first;
  ps->first = c;
  *out = c;
  return LC_OK;
}

lc_status lc_patterns_match (lc_patterns *ps, lc_str pattern, lc_str subject,
                             bool *found) {
  struct lc_compiled *c;
  lc_status status = find(ps, pattern, &c);
  int n;
  if (status != LC_OK)
    return status;
  n = pcre2_match(c->code, (PCRE2_SPTR)(subject.n == 0 ? "" : subject.p),
                  subject.n, 0, 0, c->data, c->context);
  if (n == PCRE2_ERROR_NOMEMORY)
    return LC_NOMEM;
  *found = n != PCRE2_ERROR_NOMATCH;
  return LC_OK;
}
