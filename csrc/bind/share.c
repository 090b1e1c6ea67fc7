/*
** share.c - operations, fields and violations, as Lua sees them
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

enum { SHIFT = 16 };

static uint16_t indexof (const lc_service *m) {
  uint16_t i = 0;
  while (lc_models[i] != m)
    i++;
  return i;
}

void lc_bind_pushop (lua_State *L, lc_found f) {
  lua_Integer op = indexof(f.model);
  op = op << SHIFT | (lua_Integer)(f.operation - f.model->operations);
  lua_pushinteger(L, op);
}

lc_found lc_bind_checkop (lua_State *L, int i) {
  lua_Integer op = luaL_checkinteger(L, i), service, row;
  lc_found f;
  luaL_argcheck(L, op >= 0, i, "operation expected");
  service = op >> SHIFT;
  row = op & ((1 << SHIFT) - 1);
  luaL_argcheck(L, service < lc_nmodel && row < lc_models[service]->noperation,
                i, "operation expected");
  f.model = lc_models[service];
  f.operation = &f.model->operations[row];
  return f;
}

const lc_service *lc_bind_checkservice (lua_State *L, int i) {
  const lc_service *m = lc_model_service(lc_bind_checkstr(L, i));
  if (m == NULL)
    luaL_argerror(L, i, "unknown service");
  return m;
}

void lc_bind_newreport (lua_State *L, lc_report *r) {
  lc_bind *s = lc_bind_state(L);
  lc_bind_clear(&s->text);
  lc_bind_clear(&s->records);
  lc_report_init(r, &s->text, &s->records);
}

static lc_str part (const lc_report *r, size_t at, size_t n) {
  return lc_str_of(r->text->p + at, n);
}

static void setpart (lua_State *L, const char *name, const lc_report *r,
                     size_t at, size_t n) {
  lc_bind_pushstr(L, part(r, at, n));
  lua_setfield(L, -2, name);
}

/* the list of { path, rule, message }; [-0, +1, m] */
static void pushlist (lua_State *L, const lc_report *r) {
  const lc_violation *v = (const lc_violation *)(const void *)r->records->p;
  int n = (int)lc_report_count(r);
  lua_createtable(L, n, 0);
  for (int i = 0; i < n; i++) {
    lua_createtable(L, 0, 3);
    setpart(L, "path", r, v[i].path, v[i].npath);
    lua_pushstring(L, v[i].rule);
    lua_setfield(L, -2, "rule");
    setpart(L, "message", r, v[i].message, v[i].nmessage);
    lua_rawseti(L, -2, i + 1);
  }
}

/* "path: message", and how many more there are; [-0, +1, m] */
static void pushmessage (lua_State *L, const lc_report *r) {
  const lc_violation *v = (const lc_violation *)(const void *)r->records->p;
  size_t n = lc_report_count(r);
  lc_bind_pushstr(L, part(r, v->path, v->npath));
  lua_pushstring(L, v->npath > 0 ? ": " : "");
  lc_bind_pushstr(L, part(r, v->message, v->nmessage));
  if (n > 1)
    lua_pushfstring(L, " (and %d more)", (int)n - 1);
  lua_concat(L, n > 1 ? 4 : 3);
}

int lc_bind_violations (lua_State *L, const lc_report *r, const char *kind,
                        const lc_found *f) {
  const lc_violation *v = (const lc_violation *)(const void *)r->records->p;
  lc_bind_checkbuf(L, r->text);
  lc_bind_checkbuf(L, r->records);
  lua_pushnil(L);
  lua_createtable(L, 0, 5);
  lua_pushstring(L, kind);
  lua_setfield(L, -2, "kind");
  if (f != NULL) {
    lc_bind_pushstr(L, lc_model_str(f->model, f->operation->name));
    lua_setfield(L, -2, "operation");
  }
  setpart(L, "path", r, v->path, v->npath);
  pushmessage(L, r);
  lua_setfield(L, -2, "message");
  pushlist(L, r);
  lua_setfield(L, -2, "violations");
  return 2;
}
