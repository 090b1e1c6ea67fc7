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

/* a state, complete before it owns anything, with the name tables of
   `parent`, if any, for its own; [-0, +1, m] */
static lc_bind *newstate (lua_State *L, const lc_bind *parent) {
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
  s->frame = 0;
  if (luaL_newmetatable(L, STATE)) {
    lua_pushcfunction(L, gc);
    lua_setfield(L, -2, "__gc");
  }
  lua_setmetatable(L, -2);
  if (parent != NULL)
    memcpy(s->names, parent->names, lc_nmodel * sizeof *s->names);
  return s;
}

static void newnames (lua_State *L, lc_bind *s) {
  for (int i = 0; i < lc_nmodel; i++) {
    lua_newtable(L);
    s->names[i] = luaL_ref(L, LUA_REGISTRYINDEX);
  }
}

/* the call once more, on a state of its own */
static int apart (lua_State *L, const lc_bind *s, lua_CFunction f) {
  int n = lua_gettop(L);
  newstate(L, s);
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_pushcclosure(L, f, 2);
  lua_insert(L, 1);
  lua_call(L, n, LUA_MULTRET);
  return lua_gettop(L);
}

/*
** Every function of the module is called through this one.  While results
** are pushed the collector may run a finalizer of the caller's, and that
** may call the module again: it must not find the scratch memory of the
** call that is still at work.  Such a call has its frame below the other's
** on the C stack.  A call that raised leaves its frame behind; the next
** one from there, or from above, clears it.
*/
static int enter (lua_State *L) {
  lc_bind *s = lc_bind_state(L);
  const luaL_Reg *row = lua_touserdata(L, lua_upvalueindex(3));
  uintptr_t frame = (uintptr_t)__builtin_frame_address(0);
  int n;
  if (s->frame > frame)
    return apart(L, s, row->func);
  s->frame = frame;
  n = row->func(L);
  s->frame = 0;
  return n;
}

/* adds the rows to the module, which lies below its two upvalues */
static void addfuncs (lua_State *L, const luaL_Reg *row) {
  for (; row->name != NULL; row++) {
    void *p;
    memcpy(&p, &row, sizeof p); /* a pointer that Lua will not write to */
    lua_pushvalue(L, -2);
    lua_pushvalue(L, -2);
    lua_pushlightuserdata(L, p);
    lua_pushcclosure(L, enter, 3);
    lua_setfield(L, -4, row->name);
  }
}

LC_EXPORT int luaopen_luaconnect_core (lua_State *L);

int luaopen_luaconnect_core (lua_State *L) {
  lua_newtable(L);
  newnames(L, newstate(L, NULL));
  lc_words_pushlist(L);
  addfuncs(L, lc_bind_codec);
  addfuncs(L, lc_bind_parse);
  addfuncs(L, lc_bind_model);
  addfuncs(L, lc_bind_hash);
  addfuncs(L, lc_bind_file);
  addfuncs(L, lc_bind_sign);
  addfuncs(L, lc_bind_http1);
  lc_bind_newexchange(L);
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, -2, "null");
  return 1;
}
