/*
** http1.c - HTTP/1.1 for whoever brings a socket: request bytes, exchanges
**
** An exchange is one response while it arrives: feed it what the socket
** gave, until it is complete.  It may be used again.
** SPDX-License-Identifier: MIT
*/
#include "table.h"

#include "core/http1.h"

#define EXCHANGE "luaconnect.core.exchange"

enum {
  HEAD = 256 << 10, /* bytes */
  HEAD_MAX = 16 << 20,
  HEADERS = 1000,
  HEADERS_MAX = 1 << 20,
  BODY_MAX = 64 << 20
};

/*
** While results are pushed the collector may run a finalizer of the
** caller's.  It must leave the exchange alone whose bytes are being copied:
** `frame` says where the call at work stands on the C stack (see core.c).
*/
typedef struct exchange {
  lc_http1 http1;
  uintptr_t frame;
} exchange;

static exchange *checkexchange (lua_State *L) {
  exchange *x = luaL_checkudata(L, 1, EXCHANGE);
  if (x->frame > (uintptr_t)__builtin_frame_address(0))
    luaL_error(L, "exchange is at work");
  x->frame = 0;
  return x;
}

/* core.http1_request({ method, url, headers, body } [, scope]) -> bytes | nil,
   err; signed if there is a scope, as core.sign would, but the table stays as
   it is */
static int l_request (lua_State *L) {
  lc_buf *out = &lc_bind_state(L)->body;
  lc_message m;
  lc_flaw flaw;
  lc_status status = LC_OK;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 2);
  if (lua_isnil(L, 2))
    lc_bind_getmessage(L, 1, &m);
  else
    status = lc_bind_getsigned(L, &m, &flaw);
  lc_bind_clear(out);
  if (status == LC_OK)
    status = lc_http1_request(out, &m, &flaw);
  if (status == LC_INVALID)
    return lc_bind_pushflaw(L, &flaw);
  lc_bind_checkstatus(L, status);
  lc_bind_pushbuf(L, out);
  return 1;
}

static void checklimits (lua_State *L, lc_http1_limits *limits) {
  if (lua_isnoneornil(L, 2)) {
    limits->head = HEAD;
    limits->headers = HEADERS;
    limits->body = BODY_MAX;
    return;
  }
  luaL_checktype(L, 2, LUA_TTABLE);
  limits->head = lc_table_size(L, 2, "head", HEAD, LC_HTTP1_LEAST, HEAD_MAX);
  limits->headers = lc_table_size(L, 2, "headers", HEADERS, 1, HEADERS_MAX);
  limits->body = lc_table_size(L, 2, "body", BODY_MAX, 1, BODY_MAX);
}

/* core.http1(method [, { head, headers, body }]) -> exchange: waits for the
   response to a request with this method; the limits are bytes, a number,
   and bytes */
static int l_http1 (lua_State *L) {
  lc_str method = lc_bind_checkstr(L, 1);
  lc_http1_limits limits;
  exchange *x;
  checklimits(L, &limits);
  x = lua_newuserdatauv(L, sizeof *x, 0);
  lc_http1_init(&x->http1, &limits);
  lc_http1_reset(&x->http1, method);
  x->frame = 0;
  luaL_setmetatable(L, EXCHANGE);
  return 1;
}

/* exchange:reset(method) -> exchange: for another response */
static int l_reset (lua_State *L) {
  exchange *x = checkexchange(L);
  lc_http1_reset(&x->http1, lc_bind_checkstr(L, 2));
  lua_settop(L, 1);
  return 1;
}

/* true when complete, false when not, nil and why when it never will be */
static int pushoutcome (lua_State *L, const lc_http1 *h, lc_status status) {
  if (status == LC_INVALID) {
    lua_pushnil(L);
    lua_pushstring(L, h->why);
    return 2;
  }
  lc_bind_checkstatus(L, status);
  lua_pushboolean(L, lc_http1_done(h));
  return 1;
}

/* exchange:feed(bytes) -> complete | nil, message */
static int l_feed (lua_State *L) {
  exchange *x = checkexchange(L);
  lc_status status = lc_http1_feed(&x->http1, lc_bind_checkstr(L, 2));
  return pushoutcome(L, &x->http1, status);
}

/* exchange:finish() -> true | nil, message: the peer closed */
static int l_finish (lua_State *L) {
  exchange *x = checkexchange(L);
  return pushoutcome(L, &x->http1, lc_http1_finish(&x->http1));
}

static void pushheaders (lua_State *L, const lc_http1 *h) {
  lc_str name, value;
  size_t at = 0;
  lua_createtable(L, 0, 8);
  while (lc_http1_next(h, &at, &name, &value))
    lc_table_setheader(L, name, value);
}

/* exchange:response() -> { status, headers, body }; raises when it is not
   complete */
static int l_response (lua_State *L) {
  exchange *x = checkexchange(L);
  const lc_http1 *h = &x->http1;
  luaL_argcheck(L, lc_http1_done(h), 1, "response is not complete");
  x->frame = (uintptr_t)__builtin_frame_address(0);
  lua_createtable(L, 0, 3);
  lc_words_push(L, LC_W_STATUS);
  lua_pushinteger(L, h->status);
  lua_rawset(L, -3);
  lc_words_push(L, LC_W_HEADERS);
  pushheaders(L, h);
  lua_rawset(L, -3);
  lc_words_push(L, LC_W_BODY);
  lc_bind_pushstr(L, lc_buf_str(&h->body));
  lua_rawset(L, -3);
  x->frame = 0;
  return 1;
}

/* exchange:keep() -> whether the connection may carry another request */
static int l_keep (lua_State *L) {
  lua_pushboolean(L, lc_http1_keep(&checkexchange(L)->http1));
  return 1;
}

/* exchange:begun() -> whether any byte of an answer came */
static int l_begun (lua_State *L) {
  lua_pushboolean(L, checkexchange(L)->http1.begun);
  return 1;
}

/* exchange:surplus() -> how many bytes came behind the end */
static int l_surplus (lua_State *L) {
  lc_pushinteger(L, (int64_t)checkexchange(L)->http1.surplus);
  return 1;
}

/* exchange:want() -> "line" | number of bytes | "close" | nil: what to read
   next from a socket that blocks until it has all of it */
static int l_want (lua_State *L) {
  uint64_t n;
  switch (lc_http1_wants(&checkexchange(L)->http1, &n)) {
  case LC_WANT_LINE:
    lua_pushliteral(L, "line");
    return 1;
  case LC_WANT_COUNT:
    lc_pushinteger(L, (int64_t)n);
    return 1;
  case LC_WANT_CLOSE:
    lua_pushliteral(L, "close");
    return 1;
  default:
    lua_pushnil(L);
    return 1;
  }
}

static int l_tostring (lua_State *L) {
  const exchange *x = checkexchange(L);
  lua_pushfstring(L, EXCHANGE " (%s)",
                  lc_http1_done(&x->http1)         ? "complete"
                  : x->http1.state == LC_H1_FAILED ? "failed"
                                                   : "not complete");
  return 1;
}

static int gc (lua_State *L) {
  exchange *x = lua_touserdata(L, 1);
  lc_http1_free(&x->http1);
  return 0;
}

static const luaL_Reg methods[] = {
  { "reset", l_reset },         { "feed", l_feed }, { "finish", l_finish },
  { "response", l_response },   { "keep", l_keep }, { "begun", l_begun },
  { "surplus", l_surplus },     { "want", l_want }, { "__gc", gc },
  { "__tostring", l_tostring }, { NULL, NULL },
};

void lc_bind_newexchange (lua_State *L) {
  luaL_newmetatable(L, EXCHANGE);
  lua_pushliteral(L, EXCHANGE);
  lua_setfield(L, -2, "__name");
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_insert(L, -3);
  luaL_setfuncs(L, methods, 2);
  lua_pop(L, 1);
}

const luaL_Reg lc_bind_http1[] = { { "http1", l_http1 },
                                   { "http1_request", l_request },
                                   { NULL, NULL } };
