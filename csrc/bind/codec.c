/*
** codec.c - prepare, validate and parse
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

static int l_live (lua_State *L) {
  lua_pushinteger(L, 0);
  return 1;
}

const luaL_Reg lc_bind_codec[] = { { "live", l_live }, { NULL, NULL } };
