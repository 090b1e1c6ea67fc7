/*
** sign.c - requests as Lua tables are signed, in place
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

#include "core/instant.h"
#include "core/sigv4.h"

enum { ARG_REQUEST = 1, ARG_SCOPE };

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
  sc->id = lc_bind_getstr(L, ARG_SCOPE, LC_W_ACCESS_KEY_ID);
  sc->secret = lc_bind_getstr(L, ARG_SCOPE, LC_W_SECRET_ACCESS_KEY);
  sc->token = lc_bind_getstr(L, ARG_SCOPE, LC_W_SESSION_TOKEN);
  sc->service = lc_bind_getstr(L, ARG_SCOPE, LC_W_SERVICE);
  sc->region = lc_bind_getstr(L, ARG_SCOPE, LC_W_REGION);
  sc->names = lc_bind_getstr(L, ARG_SCOPE, LC_W_SIGNED_HEADERS);
  sc->datetime = gettime(L, b);
  sc->flags = getflag(L, LC_W_DOUBLE_ENCODE, true, LC_SIGN_SINGLE)
              | getflag(L, LC_W_NORMALIZE, true, LC_SIGN_ASIS)
              | getflag(L, LC_W_OMIT_SESSION_TOKEN, false, LC_SIGN_BARE);
  getcontent(L, sc);
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

/* whether there are headers that have to be removed before */
static bool isstale (const lc_scope *sc, const lc_message *m) {
  for (size_t i = 0; i < m->nfield; i++)
    if (lc_fields_owned(sc, m->fields[i].name)
        && !overwritten(sc, m->fields[i].name))
      return true;
  return false;
}

/* what there is to say when it is not LC_OK */
static int failed (lua_State *L, const lc_sigv4 *s, lc_status status) {
  if (status == LC_INVALID)
    return lc_bind_pushflaw(L, &s->flaw);
  lc_bind_checkstatus(L, status);
  return 0;
}

/* removes earlier headers of signing, in whatever case; [-0, +0, -] */
static void strip (lua_State *L, const lc_scope *sc) {
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    lua_pop(L, 1);
    if (!lc_fields_owned(sc, lc_bind_checkstr(L, -1)))
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

/* what a signature adds to the headers of a request */
typedef struct addition {
  lc_word word;
  lc_str value;
} addition;

enum { ADDITIONS = 5 };

static size_t getadditions (const lc_sigv4 *s, const lc_scope *sc,
                            addition *out) {
  addition *end = out;
  *end++ = (addition){ LC_W_AUTHORIZATION, s->result };
  *end++ = (addition){ LC_W_AMZ_DATE, sc->datetime };
  if (sc->token.n > 0)
    *end++ = (addition){ LC_W_AMZ_TOKEN, sc->token };
  if (sc->flags & LC_SIGN_CONTENT)
    *end++ = (addition){ LC_W_AMZ_CONTENT, s->canonical.hash };
  if (s->canonical.fields.host.n > 0)
    *end++ = (addition){ LC_W_HOST, lc_buf_str(&s->canonical.fields.host) };
  return (size_t)(end - out);
}

/* core.sign(request, scope) -> request | nil, err */
static int l_sign (lua_State *L) {
  lc_bind *b = lc_bind_state(L);
  lc_sigv4 *s = &b->signer;
  lc_scope sc;
  lc_message m;
  lc_status status;
  addition added[ADDITIONS];
  size_t n;
  bool stale;
  lua_settop(L, ARG_SCOPE);
  getscope(L, b, &sc);
  lc_bind_getmessage(L, ARG_REQUEST, &m);
  stale = isstale(&sc, &m);
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
  n = getadditions(s, &sc, added);
  for (size_t i = 0; i < n; i++)
    setheader(L, added[i].word, added[i].value);
  lua_settop(L, ARG_REQUEST);
  return 1;
}

/* the fields without those of an earlier signature, and the new ones */
static void replace (lc_buf *rows, const lc_sigv4 *s, const lc_scope *sc) {
  lc_field *f = (lc_field *)(void *)rows->p;
  size_t kept = 0, n = rows->n / sizeof *f;
  addition added[ADDITIONS];
  for (size_t i = 0; i < n; i++)
    if (!lc_fields_owned(sc, f[i].name))
      f[kept++] = f[i];
  lc_buf_truncate(rows, kept * sizeof *f);
  n = getadditions(s, sc, added);
  for (size_t i = 0; i < n; i++) {
    lc_field one = { lc_str_z(lc_words_text(added[i].word)), added[i].value };
    lc_buf_add(rows, lc_str_of((const char *)&one, sizeof one));
  }
}

lc_status lc_bind_getsigned (lua_State *L, lc_message *m, lc_flaw *flaw) {
  lc_bind *b = lc_bind_state(L);
  lc_scope sc;
  lc_status status;
  getscope(L, b, &sc);
  lc_bind_getmessage(L, ARG_REQUEST, m);
  status = lc_sigv4_sign(&b->signer, &sc, m);
  *flaw = b->signer.flaw;
  if (status != LC_OK)
    return status;
  replace(&b->rows, &b->signer, &sc);
  lc_bind_setfields(m, &b->rows);
  return lc_buf_status(&b->rows);
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
  lc_bind_getmessage(L, ARG_REQUEST, &m);
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
