/*
** table.h - fields of tables, for both modules
** SPDX-License-Identifier: MIT
*/
#ifndef LC_TABLE_H
#define LC_TABLE_H

#include "bind.h"

/* table[name] without metamethods; [-0, +1, m] */
static inline int lc_table_get (lua_State *L, int table, const char *name) {
  lua_pushstring(L, name);
  return lc_rawget(L, table);
}

/* table[name], or `none`, as a number of things; [-0, +0, v] */
static inline size_t lc_table_size (lua_State *L, int table, const char *name,
                                    lua_Number none, lua_Number min,
                                    lua_Number max) {
  lua_Number n = none;
  if (lc_table_get(L, table, name) != LUA_TNIL) {
    n = lua_tonumber(L, -1);
    if (!(n >= min && n <= max))
      luaL_error(L, "%s: number from %f to %f expected", name, min, max);
  }
  lua_pop(L, 1);
  return (size_t)n;
}

/* sets a header in the table on the top; a repeated one is one, with commas;
   [-0, +0, m] */
static inline void lc_table_setheader (lua_State *L, lc_str name,
                                       lc_str value) {
  lc_bind_pushstr(L, name);
  lua_pushvalue(L, -1);
  if (lc_rawget(L, -3) == LUA_TNIL) { /* name, nil */
    lua_pop(L, 1);
    lc_bind_pushstr(L, value);
  } else {
    lua_pushliteral(L, ", ");
    lc_bind_pushstr(L, value);
    lua_concat(L, 3);
  }
  lua_rawset(L, -3);
}

#endif
