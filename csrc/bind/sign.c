/*
** sign.c - requests as Lua tables are signed, in place
**
** Strings are borrowed from the tables that hold them.
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

#include "core/instant.h"
#include "core/sigv4.h"

enum { ARG_REQUEST = 1, ARG_SCOPE };

/* the string `word` of the table at index t, or empty; [-0, +0, v] */
static lc_str getstr (lua_State *L, int t, lc_word word) {
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

/* an option that is on unless it is false, or off unless it is true */
static unsigned getflag (lua_State *L, lc_word word, bool on, unsigned flag) {
  bool given = lc_words_get(L, ARG_SCOPE, word) != LUA_TNIL;
  bool value = given ? lua_toboolean(L, -1) != 0 : on;
  lua_pop(L, 1);
  return value != on ? flag : 0;
}

/* the option `time`: epoch seconds, or the text that is signed */
static lc_str gettime (lua_State *L, lc_bind *b) {
  lua_Number t;
  int type = lc_words_get(L, ARG_SCOPE, LC_W_TIME);
  lc_str s = { NULL, 0 };
  lc_bind_clear(&b->text);
  if (type == LUA_TSTRING) {
    s.p = lua_tolstring(L, -1, &s.n);
  } else {
    luaL_argcheck(L, type == LUA_TNUMBER, ARG_SCOPE, "time: number expected");
    t = lua_tonumber(L, -1);
    if (t >= LC_INSTANT_MIN && t <= LC_INSTANT_MAX)
      lc_instant_add_basic(&b->text, t);
    lc_bind_checkbuf(L, &b->text);
    s = lc_buf_str(&b->text);
  }
  lua_pop(L, 1);
  return s;
}

/* the option `expires`, seconds; what cannot be meant is 0 */
static unsigned getexpires (lua_State *L) {
  lua_Number n = 0;
  int type = lc_words_get(L, ARG_SCOPE, LC_W_EXPIRES);
  if (type != LUA_TNIL) {
    luaL_argcheck(L, type == LUA_TNUMBER, ARG_SCOPE,
                  "expires: number expected");
    n = lua_tonumber(L, -1);
  }
  lua_pop(L, 1);
  return n >= 1 && n <= LC_EXPIRES_MAX && n == floor(n) ? (unsigned)n : 0;
}

/* the option `content_sha256`: whether, or what to claim */
static void getcontent (lua_State *L, lc_scope *sc) {
  int type = lc_words_get(L, ARG_SCOPE, LC_W_CONTENT_SHA256);
  if (type == LUA_TSTRING)
    sc->payload.p = lua_tolstring(L, -1, &sc->payload.n);
  if (lua_toboolean(L, -1))
    sc->flags |= LC_SIGN_CONTENT;
  lua_pop(L, 1);
}

static void getscope (lua_State *L, lc_bind *b, lc_scope *sc) {
  luaL_checktype(L, ARG_REQUEST, LUA_TTABLE);
  luaL_checktype(L, ARG_SCOPE, LUA_TTABLE);
  memset(sc, 0, sizeof *sc);
  sc->id = getstr(L, ARG_SCOPE, LC_W_ACCESS_KEY_ID);
  sc->secret = getstr(L, ARG_SCOPE, LC_W_SECRET_ACCESS_KEY);
  sc->token = getstr(L, ARG_SCOPE, LC_W_SESSION_TOKEN);
  sc->service = getstr(L, ARG_SCOPE, LC_W_SERVICE);
  sc->region = getstr(L, ARG_SCOPE, LC_W_REGION);
  sc->names = getstr(L, ARG_SCOPE, LC_W_SIGNED_HEADERS);
  sc->datetime = gettime(L, b);
  sc->flags = getflag(L, LC_W_DOUBLE_ENCODE, true, LC_SIGN_SINGLE)
              | getflag(L, LC_W_NORMALIZE, true, LC_SIGN_ASIS)
              | getflag(L, LC_W_OMIT_SESSION_TOKEN, false, LC_SIGN_BARE);
  getcontent(L, sc);
}

static void addfield (lua_State *L, lc_buf *out, lc_str name) {
  lc_field f;
  f.name = name;
  if (lua_type(L, -1) != LUA_TSTRING)
    luaL_argerror(L, ARG_REQUEST,
                  lua_pushfstring(L, "header: string expected, got %s",
                                  luaL_typename(L, -1)));
  f.value.p = lua_tolstring(L, -1, &f.value.n);
  lc_buf_add(out, lc_str_of((const char *)&f, sizeof f));
}

/* the value on the top, or each one of a list */
static void addfields (lua_State *L, lc_buf *out, lc_str name) {
  if (!lua_istable(L, -1)) {
    addfield(L, out, name);
    return;
  }
  for (int i = 1; lc_rawgeti(L, -1, i) != LUA_TNIL; i++) {
    addfield(L, out, name);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* the name at index i, a key under lua_next */
static lc_str fieldname (lua_State *L, int i) {
  lc_str name;
  luaL_argcheck(L, lua_type(L, i) == LUA_TSTRING, ARG_REQUEST,
                "headers: names as strings expected");
  name.p = lua_tolstring(L, i, &name.n);
  return name;
}

/* whether a header that signing replaces is spelled as signing does it, so
   that it need not be removed before */
static bool overwritten (const lc_scope *sc, lc_str name) {
  return lc_str_eq(name, LC_LIT("Authorization"))
         || lc_str_eq(name, LC_LIT("X-Amz-Date"))
         || lc_str_eq(name, LC_LIT("X-Amz-Content-Sha256"))
         || (sc->token.n > 0
             && lc_str_eq(name, LC_LIT("X-Amz-Security-Token")));
}

/* request.headers: the table is left on the stack, or nil; whether it has
   any that have to be removed; [-0, +1, v] */
static bool getheaders (lua_State *L, const lc_scope *sc, lc_buf *out) {
  int type = lc_words_get(L, ARG_REQUEST, LC_W_HEADERS);
  bool stale = false;
  lc_bind_clear(out);
  if (type == LUA_TNIL)
    return false;
  luaL_argcheck(L, type == LUA_TTABLE, ARG_REQUEST, "headers: table expected");
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    lc_str name = fieldname(L, -2);
    stale = stale || (lc_fields_owned(sc, name) && !overwritten(sc, name));
    addfields(L, out, name);
  }
  lc_bind_checkbuf(L, out);
  return stale;
}

/* leaves request.headers, or nil, on the stack; [-0, +1, v] */
static bool getmessage (lua_State *L, lc_bind *b, const lc_scope *sc,
                        lc_message *m) {
  bool stale;
  m->method = getstr(L, ARG_REQUEST, LC_W_METHOD);
  m->url = getstr(L, ARG_REQUEST, LC_W_URL);
  m->body = getstr(L, ARG_REQUEST, LC_W_BODY);
  stale = getheaders(L, sc, &b->rows);
  m->fields = (const lc_field *)(const void *)b->rows.p;
  m->nfield = b->rows.n / sizeof(lc_field);
  return stale;
}

/* nil and what is wrong, never what it was; [-0, +2, m] */
static int pushflaw (lua_State *L, const lc_flaw *f) {
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

/* what there is to say when it is not LC_OK */
static int failed (lua_State *L, const lc_sigv4 *s, lc_status status) {
  if (status == LC_INVALID)
    return pushflaw(L, &s->flaw);
  lc_bind_checkstatus(L, status);
  return 0;
}

/* removes earlier headers of signing, in whatever case; [-0, +0, -] */
static void strip (lua_State *L, const lc_scope *sc) {
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    lua_pop(L, 1);
    if (!lc_fields_owned(sc, fieldname(L, -1)))
      continue;
    lua_pushvalue(L, -1);
    lua_pushnil(L);
    lua_rawset(L, -4); /* a key may be cleared while walking */
  }
}

/* into the table on the top */
static void setheader (lua_State *L, lc_word word, lc_str value) {
  lc_words_push(L, word);
  lc_bind_pushstr(L, value);
  lua_rawset(L, -3);
}

/* core.sign(request, scope) -> request | nil, err */
static int l_sign (lua_State *L) {
  lc_bind *b = lc_bind_state(L);
  lc_sigv4 *s = &b->signer;
  lc_scope sc;
  lc_message m;
  lc_status status;
  bool stale;
  lua_settop(L, ARG_SCOPE);
  getscope(L, b, &sc);
  stale = getmessage(L, b, &sc, &m);
  if ((status = lc_sigv4_sign(s, &sc, &m)) != LC_OK)
    return failed(L, s, status);
  if (stale)
    strip(L, &sc);
  else if (lua_isnil(L, -1)) {
    lua_newtable(L);
    lc_words_push(L, LC_W_HEADERS);
    lua_pushvalue(L, -2);
    lua_rawset(L, ARG_REQUEST);
  }
  setheader(L, LC_W_AUTHORIZATION, s->result);
  setheader(L, LC_W_AMZ_DATE, sc.datetime);
  if (sc.token.n > 0)
    setheader(L, LC_W_AMZ_TOKEN, sc.token);
  if (sc.flags & LC_SIGN_CONTENT)
    setheader(L, LC_W_AMZ_CONTENT, s->canonical.hash);
  if (s->canonical.fields.host.n > 0)
    setheader(L, LC_W_HOST, lc_buf_str(&s->canonical.fields.host));
  lua_settop(L, ARG_REQUEST);
  return 1;
}

typedef lc_status step (lc_sigv4 *s, const lc_scope *sc, const lc_message *m);

/* does one step for request and scope; the presigned form if the scope has
   `expires` */
static lc_status perform (lua_State *L, step *f) {
  lc_bind *b = lc_bind_state(L);
  lc_scope sc;
  lc_message m;
  lua_settop(L, ARG_SCOPE);
  getscope(L, b, &sc);
  if (lc_words_get(L, ARG_SCOPE, LC_W_EXPIRES) != LUA_TNIL) {
    sc.flags |= LC_SIGN_QUERY;
    sc.expires = getexpires(L);
  }
  lua_pop(L, 1);
  getmessage(L, b, &sc, &m);
  return f(&b->signer, &sc, &m);
}

static int answer (lua_State *L, lc_status status, lc_str s) {
  if (status != LC_OK)
    return failed(L, &lc_bind_state(L)->signer, status);
  lc_bind_pushstr(L, s);
  return 1;
}

/* core.presign(request, scope) -> url | nil, err; scope.expires is given */
static int l_presign (lua_State *L) {
  lc_sigv4 *s = &lc_bind_state(L)->signer;
  lc_status status = perform(L, lc_sigv4_sign);
  return answer(L, status, s->result);
}

/* core.canonical(request, scope) -> canonical request | nil, err */
static int l_canonical (lua_State *L) {
  lc_sigv4 *s = &lc_bind_state(L)->signer;
  lc_status status = perform(L, lc_sigv4_canonical);
  return answer(L, status, lc_buf_str(&s->canonical.text));
}

/* core.tosign(request, scope) -> string to sign | nil, err */
static int l_tosign (lua_State *L) {
  lc_sigv4 *s = &lc_bind_state(L)->signer;
  lc_status status = perform(L, lc_sigv4_tosign);
  return answer(L, status, lc_buf_str(&s->tosign));
}

/* core.signature(request, scope) -> 64 hex digits | nil, err */
static int l_signature (lua_State *L) {
  lc_sigv4 *s = &lc_bind_state(L)->signer;
  lc_status status = perform(L, lc_sigv4_signature);
  return answer(L, status, lc_str_of(s->signature, LC_HEX));
}

const luaL_Reg lc_bind_sign[] = {
  { "sign", l_sign },           { "presign", l_presign },
  { "canonical", l_canonical }, { "tosign", l_tosign },
  { "signature", l_signature }, { NULL, NULL }
};
