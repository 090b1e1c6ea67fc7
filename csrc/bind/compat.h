/*
** compat.h - the few names of Lua 5.4 that 5.3, 5.1 and LuaJIT lack
**
** The only file that asks for the version of Lua.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_COMPAT_H
#define LC_COMPAT_H

#include <lauxlib.h>
#include <lua.h>

#include <inttypes.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>

#if LUA_VERSION_NUM < 504
#define lua_newuserdatauv(L, size, n) lua_newuserdata(L, size)
#endif

#if LUA_VERSION_NUM < 503
#define LC_WIDE 0 /* integers beyond 2^53 travel as decimal strings */

#define lua_absindex lc_absindex
#define lua_rawlen(L, i) lua_objlen(L, i)
#define LUA_OK 0

static inline int lc_absindex (lua_State *L, int i) {
  return i > 0 || i <= LUA_REGISTRYINDEX ? i : lua_gettop(L) + i + 1;
}

static inline int lua_isinteger (lua_State *L, int i) {
  lua_Number n;
  if (lua_type(L, i) != LUA_TNUMBER)
    return 0;
  n = lua_tonumber(L, i);
  return n == floor(n) && fabs(n) <= 9007199254740992.0;
}

#define LC_EXACT 9007199254740992 /* 2^53 */

/* [-0, +1, m] */
static inline void lc_pushinteger (lua_State *L, int64_t v) {
  char digits[24];
  if (v >= -LC_EXACT && v <= LC_EXACT) {
    lua_pushnumber(L, (lua_Number)v);
    return;
  }
  snprintf(digits, sizeof digits, "%" PRId64, v);
  lua_pushstring(L, digits);
}

static inline int64_t lc_tointeger (lua_State *L, int i) {
  return (int64_t)lua_tonumber(L, i);
}

/* rawgeti and rawget answer the type since 5.3 */
static inline int lc_rawget (lua_State *L, int i) {
  lua_rawget(L, i);
  return lua_type(L, -1);
}

static inline int lc_rawgeti (lua_State *L, int i, int n) {
  lua_rawgeti(L, i, n);
  return lua_type(L, -1);
}
#else
#define LC_WIDE 1
#define lc_pushinteger(L, v) lua_pushinteger(L, v)
#define lc_tointeger(L, i) ((int64_t)lua_tointeger(L, i))
#define lc_rawget(L, i) lua_rawget(L, i)
#define lc_rawgeti(L, i, n) lua_rawgeti(L, i, n)
#endif

/* luaopen_* is all that a shared object shows */
#define LC_EXPORT __attribute__((visibility("default")))

#if LUA_VERSION_NUM < 502
/* in 5.1 luaL_newlib and luaL_setfuncs are not there */
static inline void lc_setfuncs (lua_State *L, const luaL_Reg *l, int nup) {
  luaL_checkstack(L, nup, "too many upvalues");
  for (; l->name != NULL; l++) {
    for (int i = 0; i < nup; i++)
      lua_pushvalue(L, -nup);
    lua_pushcclosure(L, l->func, nup);
    lua_setfield(L, -(nup + 2), l->name);
  }
  lua_pop(L, nup);
}
static inline void lc_setmetatable (lua_State *L, const char *name) {
  luaL_getmetatable(L, name);
  lua_setmetatable(L, -2);
}
static inline void *lc_testudata (lua_State *L, int i, const char *name) {
  void *p = lua_touserdata(L, i);
  if (p == NULL || !lua_getmetatable(L, i))
    return NULL;
  luaL_getmetatable(L, name);
  if (!lua_rawequal(L, -1, -2))
    p = NULL;
  lua_pop(L, 2);
  return p;
}
#define luaL_setfuncs lc_setfuncs
#define luaL_setmetatable lc_setmetatable
#define luaL_testudata lc_testudata
#endif

#endif
