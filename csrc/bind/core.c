/*
** core.c - luaopen_luaconnect_core: the state of the binding, its functions
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

#define STATE "luaconnect.state"

enum { BODY_MAX = 64 << 20, SHORT_MAX = 16 << 20 };

void lc_bind_checkstatus (lua_State *L, lc_status status) {
  if (status == LC_NOMEM)
    luaL_error(L, "not enough memory");
  if (status == LC_TOOBIG)
    luaL_error(L, "result too large");
  if (status != LC_OK)
    luaL_error(L, "cryptographic library failed");
}

void lc_bind_checkbuf (lua_State *L, const lc_buf *b) {
  if (lc_buf_status(b) == LC_TOOBIG)
    luaL_error(L, "result larger than %d bytes", (int)b->max);
  lc_bind_checkstatus(L, lc_buf_status(b));
}

void lc_bind_checkmemory (lua_State *L, const lc_buf *b) {
  if (lc_buf_status(b) == LC_NOMEM)
    lc_bind_checkbuf(L, b);
}

void lc_bind_pushbuf (lua_State *L, lc_buf *b) {
  lc_bind_checkbuf(L, b);
  lc_bind_pushstr(L, lc_buf_str(b));
  lc_bind_clear(b);
}

void lc_bind_pushnames (lua_State *L, const lc_service *m) {
  const lc_bind *state = lc_bind_state(L);
  int i = 0;
  while (lc_models[i] != m)
    i++;
  lua_rawgeti(L, LUA_REGISTRYINDEX, state->names[i]);
}

void lc_bind_pushname (lua_State *L, int names, uint32_t id, lc_str name) {
  if (id == 0 || names == 0) {
    lc_bind_pushstr(L, name);
    return;
  }
  if (lc_rawgeti(L, names, (int)id) != LUA_TNIL)
    return;
  lua_pop(L, 1);
  lc_bind_pushstr(L, name);
  lua_pushvalue(L, -1);
  lua_rawseti(L, names, (int)id);
}

static int gc (lua_State *L) {
  lc_bind *s = lua_touserdata(L, 1);
  lc_buf_free(&s->body);
  lc_buf_free(&s->url);
  lc_buf_free(&s->text);
  lc_buf_free(&s->records);
  lc_buf_free(&s->rows);
  lc_buf_free(&s->scratch);
  lc_patterns_free(&s->patterns);
  lc_sigv4_free(&s->signer);
  return 0;
}

/* the state, complete before it owns anything; [-0, +1, m] */
static void newstate (lua_State *L) {
  lc_bind *s;
  s = lua_newuserdatauv(L, sizeof *s + lc_nmodel * sizeof *s->names, 0);
  lc_buf_init(&s->body, BODY_MAX);
  lc_buf_init(&s->url, SHORT_MAX);
  lc_buf_init(&s->text, SHORT_MAX);
  lc_buf_init(&s->records, SHORT_MAX);
  lc_buf_init(&s->rows, SHORT_MAX);
  lc_buf_init(&s->scratch, BODY_MAX);
  lc_patterns_init(&s->patterns);
  lc_sigv4_init(&s->signer);
  if (luaL_newmetatable(L, STATE)) {
    lua_pushcfunction(L, gc);
    lua_setfield(L, -2, "__gc");
  }
  lua_setmetatable(L, -2);
  for (int i = 0; i < lc_nmodel; i++) {
    lua_newtable(L);
    s->names[i] = luaL_ref(L, LUA_REGISTRYINDEX);
  }
}

LC_EXPORT int luaopen_luaconnect_core (lua_State *L);

int luaopen_luaconnect_core (lua_State *L) {
  static const luaL_Reg *const lists[] = { lc_bind_codec, lc_bind_parse,
                                           lc_bind_model, lc_bind_hash,
                                           lc_bind_sign };
  lua_newtable(L);
  newstate(L);
  lc_words_pushlist(L);
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
    lua_pushvalue(L, -3);
    lua_pushvalue(L, -3);
    lua_pushvalue(L, -3);
    luaL_setfuncs(L, lists[i], 2);
    lua_pop(L, 1);
  }
  lua_pop(L, 2);
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, -2, "null");
  return 1;
}
