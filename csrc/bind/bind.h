/*
** bind.h - what the files of the binding share
**
** Every function of luaconnect.core has one upvalue, the lc_bind: it owns
** the scratch buffers, so that an error raised by Lua can leak nothing.
** No Lua code runs while a buffer is in use, so each call may clear them.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_BIND_H
#define LC_BIND_H

#include "compat.h"

#include "core/buf.h"
#include "core/model.h"
#include "core/sink.h"
#include "core/source.h"

typedef struct lc_bind {
  lc_buf body;  /* request body, or other main result */
  lc_buf url;   /* url, and other short results */
  lc_buf text;  /* paths and messages of violations */
  lc_buf keys;  /* keys being sorted (an array of lc_str) */
} lc_bind;

static inline lc_bind *lc_bind_state (lua_State *L) {
  return lua_touserdata(L, lua_upvalueindex(1));
}

/* argument i as a string, no conversion of numbers; raises */
static inline lc_str lc_bind_checkstr (lua_State *L, int i) {
  size_t n;
  const char *p;
  luaL_checktype(L, i, LUA_TSTRING);
  p = lua_tolstring(L, i, &n);
  return lc_str_of(p, n);
}

static inline void lc_bind_pushstr (lua_State *L, lc_str s) {
  lua_pushlstring(L, s.n == 0 ? "" : s.p, s.n);
}

/* pushes the bytes of b and clears it, or raises when b has failed;
   [-0, +1, m] */
void lc_bind_pushbuf (lua_State *L, lc_buf *b);

/* the functions of luaconnect.core, file by file */
extern const luaL_Reg lc_bind_model[];
extern const luaL_Reg lc_bind_codec[];
extern const luaL_Reg lc_bind_sign[];

#endif
