/*
** message.c - requests as Lua tables, read; what is wrong with them, told
**
** Strings are borrowed from the tables that hold them.
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

lc_str lc_bind_getstr (lua_State *L, int t, lc_word word) {
  lc_str s = { NULL, 0 };
  int type = lc_words_get(L, t, word);
  if (type == LUA_TSTRING)
    s.p = lua_tolstring(L, -1, &s.n);
  else if (type != LUA_TNIL)
    luaL_argerror(L, t,
                  lua_pushfstring(L, "%s: string expected, got %s",
                                  lc_words_text(word), lua_typename(L, type)));
  lua_pop(L, 1);
  return s;
}

static void addfield (lua_State *L, int t, lc_buf *out, lc_str name) {
  lc_field f;
  f.name = name;
  if (lua_type(L, -1) != LUA_TSTRING)
    luaL_argerror(L, t,
                  lua_pushfstring(L, "header: string expected, got %s",
                                  luaL_typename(L, -1)));
  f.value.p = lua_tolstring(L, -1, &f.value.n);
  lc_buf_add(out, lc_str_of((const char *)&f, sizeof f));
}

/* the value on the top, or each one of a list */
static void addfields (lua_State *L, int t, lc_buf *out, lc_str name) {
  if (!lua_istable(L, -1)) {
    addfield(L, t, out, name);
    return;
  }
  for (int i = 1; lc_rawgeti(L, -1, i) != LUA_TNIL; i++) {
    addfield(L, t, out, name);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* request.headers: the table is left on the stack, or nil; [-0, +1, v] */
static void getheaders (lua_State *L, int t, lc_buf *out) {
  int type = lc_words_get(L, t, LC_W_HEADERS);
  lc_bind_clear(out);
  if (type == LUA_TNIL)
    return;
  luaL_argcheck(L, type == LUA_TTABLE, t, "headers: table expected");
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    luaL_argcheck(L, lua_type(L, -2) == LUA_TSTRING, t,
                  "headers: names as strings expected");
    addfields(L, t, out, lc_bind_checkstr(L, -2));
  }
  lc_bind_checkbuf(L, out);
}

void lc_bind_setfields (lc_message *m, const lc_buf *rows) {
  m->fields = (const lc_field *)(const void *)rows->p;
  m->nfield = rows->n / sizeof(lc_field);
}

void lc_bind_getmessage (lua_State *L, int t, lc_message *m) {
  lc_buf *rows = &lc_bind_state(L)->rows;
  m->method = lc_bind_getstr(L, t, LC_W_METHOD);
  m->url = lc_bind_getstr(L, t, LC_W_URL);
  m->body = lc_bind_getstr(L, t, LC_W_BODY);
  getheaders(L, t, rows);
  lc_bind_setfields(m, rows);
}

int lc_bind_pushflaw (lua_State *L, const lc_flaw *f) {
  bool credentials = strncmp(f->where, "credentials", 11) == 0;
  lua_pushnil(L);
  lua_createtable(L, 0, 3);
  lua_pushstring(L, credentials ? "credentials" : "validation");
  lua_setfield(L, -2, "kind");
  lua_pushstring(L, f->where);
  lua_pushstring(L, f->which.n > 0 ? "." : "");
  lc_bind_pushstr(L, f->which);
  lua_concat(L, 3);
  lua_pushvalue(L, -1);
  lua_setfield(L, -3, "path");
  lua_pushfstring(L, ": %s", f->what);
  lua_concat(L, 2);
  lua_setfield(L, -2, "message");
  return 2;
}
