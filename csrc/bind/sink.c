/*
** sink.c - decoded values become Lua tables
**
** Every value is pushed and at once stored into the table under it, so
** the stack grows by two slots a level and no more.
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

enum {
  OBJECT = -1,
  ROOM = 8 /* for members, before any is there */
};

static lc_luasink *self (lc_sink *s) {
  return (lc_luasink *)(void *)s;
}

/* stores the value on the top where it belongs; [-1 or -2, +0, m] */
static void store (lc_luasink *s) {
  if (s->depth == 0)
    return;
  if (s->count[s->depth - 1] == OBJECT)
    lua_rawset(s->L, -3);
  else
    lua_rawseti(s->L, -2, ++s->count[s->depth - 1]);
}

static void open (lc_luasink *s, int count, int members) {
  if (s->depth == LC_LUA_DEPTH)
    luaL_error(s->L, "value nested too deep");
  luaL_checkstack(s->L, 6, "value nested too deep");
  lua_createtable(s->L, 0, members);
  s->count[s->depth++] = count;
}

static void sink_object (lc_sink *s) {
  open(self(s), OBJECT, 0);
}

/* most structures have most of their members; many members are rare */
static void sink_structure (lc_sink *s, size_t members) {
  open(self(s), OBJECT, members < ROOM ? (int)members : ROOM);
}

static void sink_list (lc_sink *s) {
  open(self(s), 0, 0);
}

static void sink_end (lc_sink *s) {
  self(s)->depth--;
  store(self(s));
}

static void sink_key (lc_sink *s, lc_str name, uint32_t id) {
  lc_bind_pushname(self(s)->L, self(s)->names, id, name);
}

static void sink_string (lc_sink *s, lc_str v) {
  lc_bind_pushstr(self(s)->L, v);
  store(self(s));
}

static void sink_integer (lc_sink *s, int64_t v) {
  lc_pushinteger(self(s)->L, v);
  store(self(s));
}

static void sink_number (lc_sink *s, double v) {
  lua_pushnumber(self(s)->L, v);
  store(self(s));
}

static void sink_boolean (lc_sink *s, bool v) {
  lua_pushboolean(self(s)->L, v);
  store(self(s));
}

static void sink_null (lc_sink *s) {
  lua_pushlightuserdata(self(s)->L, NULL);
  store(self(s));
}

void lc_luasink_init (lc_luasink *s, lua_State *L, int names) {
  static const lc_sink methods = { sink_object,  sink_structure, sink_list,
                                   sink_end,     sink_key,       sink_string,
                                   sink_integer, sink_number,    sink_boolean,
                                   sink_null };
  s->sink = methods;
  s->L = L;
  s->names = names;
  s->depth = 0;
}
