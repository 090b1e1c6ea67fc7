/*
** source.c - Lua tables are read without running any Lua
**
** The cursor is the value on the top of the stack.  All access is raw: a
** metamethod of the caller's could run anything, and lie.
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

enum { SLOTS = 3 }; /* a level takes: its table, a key, a value */

static lua_State *state (lc_source *s) {
  return ((lc_luasource *)(void *)s)->L;
}

static void getnumber (lua_State *L, int i, lc_value *v) {
  if (lua_isinteger(L, i)) {
    v->kind = LC_K_INTEGER;
    v->as.integer = lc_tointeger(L, i);
  } else {
    v->kind = LC_K_NUMBER;
    v->as.number = lua_tonumber(L, i);
  }
}

/* the value at index i, which is of that type */
static void getvalue (lua_State *L, int i, int type, lc_value *v) {
  switch (type) {
  case LUA_TNIL:
    v->kind = LC_K_NIL;
    break;
  case LUA_TBOOLEAN:
    v->kind = LC_K_BOOLEAN;
    v->as.boolean = lua_toboolean(L, i) != 0;
    break;
  case LUA_TNUMBER:
    getnumber(L, i, v);
    break;
  case LUA_TSTRING:
    v->kind = LC_K_STRING;
    v->as.string.p = lua_tolstring(L, i, &v->as.string.n);
    break;
  case LUA_TTABLE:
    v->kind = LC_K_TABLE;
    break;
  default:
    v->kind = LC_K_OTHER;
    v->as.what = lua_typename(L, type);
    if (type == LUA_TLIGHTUSERDATA && lua_touserdata(L, i) == NULL)
      v->kind = LC_K_NULL;
  }
}

static void source_get (lc_source *s, lc_value *v) {
  lua_State *L = state(s);
  getvalue(L, -1, lua_type(L, -1), v);
}

/* keeps the value on the top as the cursor, unless it is nil */
static bool stepped (lua_State *L, int type, lc_value *v) {
  if (type == LUA_TNIL) {
    lua_pop(L, 1);
    return false;
  }
  getvalue(L, -1, type, v);
  return true;
}

static bool source_field (lc_source *s, lc_str name, uint32_t id,
                          lc_value *v) {
  lua_State *L = state(s);
  lc_bind_pushname(L, ((lc_luasource *)(void *)s)->names, id, name);
  return stepped(L, lc_rawget(L, -2), v);
}

static bool source_item (lc_source *s, size_t i, lc_value *v) {
  lua_State *L = state(s);
  return stepped(L, lc_rawgeti(L, -1, (int)i), v);
}

static void source_first (lc_source *s) {
  lua_pushnil(state(s));
}

static bool source_next (lc_source *s, lc_value *key, lc_value *v) {
  lua_State *L = state(s);
  if (!lua_next(L, -2))
    return false;
  getvalue(L, -2, lua_type(L, -2), key); /* it is not converted */
  getvalue(L, -1, lua_type(L, -1), v);
  return true;
}

static void source_leave (lc_source *s) {
  lua_pop(state(s), 1);
}

static void source_survey (lc_source *s, lc_survey *out) {
  lua_State *L = state(s);
  out->items = lua_rawlen(L, -1);
  out->keys = 0;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
    out->keys++;
}

void lc_luasource_init (lc_luasource *s, lua_State *L, int names) {
  static const lc_source methods = { source_get,    source_field, source_item,
                                     source_first,  source_next,  source_leave,
                                     source_survey, !LC_WIDE };
  luaL_checkstack(L, LC_DEPTH * SLOTS + LUA_MINSTACK, "input too deep");
  s->source = methods;
  s->L = L;
  s->names = names;
  s->extra = 0;
}
