/*
** net.c - luaconnect.net: the pool of csrc/net as a userdata
**
** A pool is asked, it never calls: `add` a request, `step` until its id
** comes back, `take` the response.
** SPDX-License-Identifier: MIT
*/
#include "table.h"

#include "net/fault.h"
#include "net/pool.h"

#include <time.h>

#define POOL "luaconnect.net.pool"
#define LIVE "luaconnect.net.live"

enum {
  CONNECTIONS = 256,
  RESPONSE_MAX = 64 << 20,
  CONNECT = 10, /* seconds */
  TOTAL = 60,
  FOREVER = 1000000000 /* seconds: more than any timeout means */
};

/* upvalue 1 of every function: what the specs ask about leaks */
typedef struct lc_live {
  lua_Integer pools;
} lc_live;

typedef struct lc_netpool {
  lc_pool *pool; /* NULL when closed */
} lc_netpool;

/* == arguments == */

static lc_live *live (lua_State *L) {
  return lua_touserdata(L, lua_upvalueindex(1));
}

static lc_pool *checkpool (lua_State *L, int i) {
  lc_netpool *u = luaL_checkudata(L, i, POOL);
  luaL_argcheck(L, u->pool != NULL, i, "pool is closed");
  return u->pool;
}

/* seconds as ms, rounded up; `none` when nil or absent */
static int64_t optms (lua_State *L, int i, int64_t none) {
  lua_Number s;
  if (lua_isnoneornil(L, i))
    return none;
  s = luaL_checknumber(L, i);
  luaL_argcheck(L, s >= 0, i, "seconds expected, not negative");
  return s > FOREVER ? (int64_t)FOREVER * 1000 : (int64_t)ceil(s * 1000);
}

static int64_t atleast1 (int64_t ms) {
  return ms < 1 ? 1 : ms;
}

static lc_pool *checkid (lua_State *L, lc_transfer **t) {
  lc_pool *p = checkpool(L, 1);
  lua_Number id = luaL_checknumber(L, 2);
  *t = id > 0 && id < 9e15 ? lc_pool_find(p, (uint64_t)id) : NULL;
  return p;
}

/* a string that stays where it is as long as its table does; [-0, +0, v] */
static lc_str strfield (lua_State *L, int table, const char *name, int any) {
  lc_str s = { NULL, 0 };
  int type = lc_table_get(L, table, name);
  if (type == LUA_TSTRING)
    s.p = lua_tolstring(L, -1, &s.n);
  else if (type != LUA_TNIL || !any)
    luaL_error(L, "%s: string expected, got %s", name, lua_typename(L, type));
  lua_pop(L, 1);
  return s;
}

static bool flagfield (lua_State *L, int table, const char *name, bool none) {
  bool given = lc_table_get(L, table, name) != LUA_TNIL;
  bool flag = given ? lua_toboolean(L, -1) : none;
  lua_pop(L, 1);
  return flag;
}

/* == opening and closing == */

/* options.wire, of the table at 1 */
static bool ownwire (lua_State *L) {
  lc_str wire = strfield(L, 1, "wire", 1);
  bool curls = wire.p != NULL && lc_str_eq(wire, LC_LIT("curl"));
  if (wire.p != NULL && !curls && !lc_str_eq(wire, LC_LIT("own")))
    luaL_error(L, "wire: \"own\" or \"curl\" expected");
  return !curls;
}

static void checkoptions (lua_State *L, lc_pool_options *o) {
  lua_settop(L, 1);
  if (lua_isnil(L, 1)) {
    lua_newtable(L);
    lua_replace(L, 1);
  }
  luaL_checktype(L, 1, LUA_TTABLE);
  o->ca_bundle = strfield(L, 1, "ca_bundle", 1);
  o->ca_path = strfield(L, 1, "ca_path", 1);
  o->proxy = strfield(L, 1, "proxy", 1);
  o->no_proxy = strfield(L, 1, "no_proxy", 1);
  o->max_connections = lc_table_size(L, 1, "max_connections", CONNECTIONS, 1,
                                     LC_POOL_CONNECTIONS);
  o->max_response =
      lc_table_size(L, 1, "max_response", RESPONSE_MAX, 1, RESPONSE_MAX);
  o->tcp_keepalive = flagfield(L, 1, "tcp_keepalive", true);
  o->http2 = flagfield(L, 1, "http2", false);
  o->own = ownwire(L);
}

/* net.new([options]) -> pool | nil, message; options: ca_bundle, ca_path, proxy, no_proxy,
   max_connections, max_response (bytes), tcp_keepalive, http2, wire ("own"
   or "curl") */
static int l_new (lua_State *L) {
  lc_pool_options o;
  lc_netpool *u;
  checkoptions(L, &o);
  u = lua_newuserdatauv(L, sizeof *u, 0);
  u->pool = NULL;
  luaL_setmetatable(L, POOL);
  if (lc_pool_new(&u->pool, &o) != LC_OK) {
    lua_pushnil(L);
    lua_pushliteral(L, "memory and descriptors for a pool of connections "
                       "expected, got too few");
    return 2;
  }
  live(L)->pools++;
  return 1;
}

/* pool:close(), also __gc and __close */
static int l_close (lua_State *L) {
  lc_netpool *u = luaL_checkudata(L, 1, POOL);
  if (u->pool != NULL)
    live(L)->pools--;
  lc_pool_delete(u->pool);
  u->pool = NULL;
  return 0;
}

static int l_tostring (lua_State *L) {
  lc_netpool *u = luaL_checkudata(L, 1, POOL);
  if (u->pool == NULL)
    lua_pushliteral(L, POOL " (closed)");
  else
    lua_pushfstring(L, POOL " (%p)", (void *)u);
  return 1;
}

/* == sending == */

/* the header `name` with the value on the top */
static void addvalue (lua_State *L, lc_transfer *t, lc_str name) {
  lc_str value;
  if (lua_type(L, -1) != LUA_TSTRING)
    luaL_error(L, "headers: string expected, got %s", luaL_typename(L, -1));
  value.p = lua_tolstring(L, -1, &value.n);
  lc_transfer_header(t, name, value);
}

/* the same where the value may be a list, each element a line of its own */
static void addvalues (lua_State *L, lc_transfer *t, lc_str name) {
  if (lua_type(L, -1) != LUA_TTABLE) {
    addvalue(L, t, name);
    return;
  }
  for (int i = 1; lc_rawgeti(L, -1, i) != LUA_TNIL; i++) {
    addvalue(L, t, name);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

static void addheaders (lua_State *L, lc_transfer *t, int request) {
  if (lc_table_get(L, request, "headers") == LUA_TTABLE) {
    lua_pushnil(L);
    while (lua_next(L, -2)) { /* headers, name, value */
      lc_str name;
      if (lua_type(L, -2) != LUA_TSTRING)
        luaL_error(L, "headers: names expected, got %s", luaL_typename(L, -2));
      name.p = lua_tolstring(L, -2, &name.n);
      addvalues(L, t, name);
      lua_pop(L, 1);
    }
  } else if (!lua_isnil(L, -1))
    luaL_error(L, "headers: table expected, got %s", luaL_typename(L, -1));
  lua_pop(L, 1);
}

/* "headers: X-One: one line of text expected, ..."; [-0, +1, m] */
static void pushflaw (lua_State *L, const lc_flaw *f) {
  lua_pushfstring(L, "%s: ", f->where);
  lc_bind_pushstr(L, f->which);
  lua_pushfstring(L, f->which.n > 0 ? ": %s" : "%s", f->what);
  lua_concat(L, 3);
}

/* nil, kind, message, sent; [-0, +4, v] */
static int pushrefusal (lua_State *L, lc_status s, const lc_transfer *t) {
  if (s != LC_INVALID && s != LC_TOOBIG)
    luaL_error(L, "not enough memory");
  lua_pushnil(L);
  lua_pushliteral(L, "validation");
  if (s == LC_INVALID)
    pushflaw(L, &t->flaw);
  else
    lua_pushliteral(L, "request: too large to be sent");
  lua_pushboolean(L, 0);
  return 4;
}

enum { ADD_POOL = 1, ADD_REQUEST, ADD_CONNECT, ADD_TOTAL };

/* pool:add(request [, connect [, total]]) -> id
   | nil, kind, message, false */
static int l_add (lua_State *L) {
  lc_pool *p = checkpool(L, ADD_POOL);
  lc_transfer *t = lc_pool_draft(p);
  lc_timeout timeout;
  lc_status s;
  luaL_checktype(L, ADD_REQUEST, LUA_TTABLE);
  timeout.connect = atleast1(optms(L, ADD_CONNECT, CONNECT * 1000));
  timeout.total = atleast1(optms(L, ADD_TOTAL, TOTAL * 1000));
  if (t == NULL)
    return luaL_error(L, "too many requests, or not enough memory");
  lc_transfer_open(t, strfield(L, ADD_REQUEST, "method", 0),
                   strfield(L, ADD_REQUEST, "url", 0));
  t->repeatable = flagfield(L, ADD_REQUEST, "repeatable", false);
  addheaders(L, t, ADD_REQUEST);
  lc_transfer_body(t, strfield(L, ADD_REQUEST, "body", 1));
  s = lc_pool_add(p, timeout);
  if (s != LC_OK)
    return pushrefusal(L, s, t);
  lc_pushinteger(L, (int64_t)t->id);
  return 1;
}

/* pool:next() -> id | nil: a request that is done, each told of once */
static int l_next (lua_State *L) {
  uint64_t id = lc_pool_next(checkpool(L, 1));
  if (id == 0)
    lua_pushnil(L);
  else
    lc_pushinteger(L, (int64_t)id);
  return 1;
}

/* pool:step([seconds]) -> id | nil: works until a request is done, or the
   time is over, or a signal came */
static int l_step (lua_State *L) {
  lc_pool_step(checkpool(L, 1), optms(L, 2, -1));
  return l_next(L);
}

/* == what came back == */

static void pushheaders (lua_State *L, const lc_transfer *t) {
  lc_str name, value;
  size_t at = 0;
  lua_createtable(L, 0, 8);
  while (lc_http1_next(&t->answer, &at, &name, &value))
    lc_table_setheader(L, name, value);
}

static void pushresponse (lua_State *L, const lc_transfer *t) {
  lua_createtable(L, 0, 3);
  lua_pushinteger(L, t->answer.status);
  lua_setfield(L, -2, "status");
  pushheaders(L, t);
  lua_setfield(L, -2, "headers");
  lc_bind_pushstr(L, lc_buf_str(&t->answer.body));
  lua_setfield(L, -2, "body");
}

static int pushfault (lua_State *L, const lc_transfer *t) {
  lua_pushnil(L);
  lua_pushstring(L, lc_fault_kind(t));
  lc_bind_pushstr(L, lc_buf_str(&t->why));
  lua_pushboolean(L, t->sent);
  return 4;
}

/* pool:take(id) -> { status, headers, body } | nil, kind, message, sent;
   raises when the request is not done, or unknown */
static int l_take (lua_State *L) {
  lc_transfer *t;
  lc_pool *p = checkid(L, &t);
  int n = 1;
  if (t == NULL)
    return luaL_argerror(L, 2, "no such request");
  luaL_argcheck(L, t->phase == LC_DONE, 2, "request is not done");
  if (t->result == CURLE_OK)
    pushresponse(L, t);
  else
    n = pushfault(L, t);
  lc_pool_drop(p, t);
  return n;
}

/* pool:cancel(id) -> whether there was one, whether it may have been sent */
static int l_cancel (lua_State *L) {
  lc_transfer *t;
  lc_pool *p = checkid(L, &t);
  lua_pushboolean(L, t != NULL);
  lua_pushboolean(L, t != NULL && (t->attempted || t->sent));
  if (t != NULL)
    lc_pool_drop(p, t);
  return 2;
}

/* == for other loops == */

/* pool:fd() -> a descriptor that is readable when `step` has work | nil where
   the system has none */
static int l_fd (lua_State *L) {
  int fd = lc_pool_fd(checkpool(L, 1));
  if (fd < 0)
    lua_pushnil(L);
  else
    lua_pushinteger(L, fd);
  return 1;
}

/* pool:timeout() -> seconds until `step` has work by itself | nil */
static int l_timeout (lua_State *L) {
  int64_t ms = lc_pool_timeout(checkpool(L, 1));
  if (ms < 0)
    lua_pushnil(L);
  else
    lua_pushnumber(L, (lua_Number)ms / 1000);
  return 1;
}

/* pool:counts() -> { requests, connections, flying, queued } */
static int l_counts (lua_State *L) {
  lc_pool_counts c = lc_pool_count(checkpool(L, 1));
  lua_createtable(L, 0, 4);
  lc_pushinteger(L, (int64_t)c.requests);
  lua_setfield(L, -2, "requests");
  lc_pushinteger(L, (int64_t)c.connections);
  lua_setfield(L, -2, "connections");
  lc_pushinteger(L, (int64_t)c.flying);
  lua_setfield(L, -2, "flying");
  lc_pushinteger(L, (int64_t)c.queued);
  lua_setfield(L, -2, "queued");
  return 1;
}

/* net.wait(seconds | nil, pool...): until one of the pools has work, or a
   signal came; without pools it sleeps */
static int l_wait (lua_State *L) {
  lc_pool *pools[LC_POOL_WAIT];
  int64_t ms = optms(L, 1, -1);
  int n = lua_gettop(L) - 1;
  n = n < 0 ? 0 : n;
  luaL_argcheck(L, n <= LC_POOL_WAIT, 2 + LC_POOL_WAIT, "too many pools");
  luaL_argcheck(L, n > 0 || ms >= 0, 1, "seconds expected");
  for (int i = 0; i < n; i++)
    pools[i] = checkpool(L, i + 2);
  lc_pool_wait(pools, (size_t)n, ms);
  return 0;
}

/* net.now() -> seconds since 1970, net.clock() -> monotonic seconds */
static int pushclock (lua_State *L, clockid_t which) {
  struct timespec t;
  clock_gettime(which, &t);
  lua_pushnumber(L, (lua_Number)t.tv_sec + (lua_Number)t.tv_nsec / 1e9);
  return 1;
}

static int l_now (lua_State *L) {
  return pushclock(L, CLOCK_REALTIME);
}

static int l_clock (lua_State *L) {
  return pushclock(L, CLOCK_MONOTONIC);
}

/* net.live() -> number of open pools */
static int l_live (lua_State *L) {
  lua_pushinteger(L, live(L)->pools);
  return 1;
}

/* == the module == */

static const luaL_Reg methods[] = {
  { "add", l_add },         { "step", l_step },     { "next", l_next },
  { "take", l_take },       { "cancel", l_cancel }, { "fd", l_fd },
  { "timeout", l_timeout }, { "counts", l_counts }, { "close", l_close },
  { NULL, NULL },
};

static const luaL_Reg meta[] = {
  { "__gc", l_close },
  { "__close", l_close },
  { "__tostring", l_tostring },
  { NULL, NULL },
};

static const luaL_Reg functions[] = {
  { "new", l_new },     { "wait", l_wait }, { "now", l_now },
  { "clock", l_clock }, { "live", l_live }, { NULL, NULL },
};

/* sets functions that share the lc_live below the table; [-0, +0, m] */
static void setfuncs (lua_State *L, const luaL_Reg *list, int state) {
  lua_pushvalue(L, state);
  luaL_setfuncs(L, list, 1);
}

/* one for each Lua state: a module loaded again knows of the pools that
   are open already; [-0, +1, m] */
static void pushlive (lua_State *L) {
  lc_live *l;
  lua_getfield(L, LUA_REGISTRYINDEX, LIVE);
  if (!lua_isnil(L, -1))
    return;
  lua_pop(L, 1);
  l = lua_newuserdatauv(L, sizeof *l, 0);
  l->pools = 0;
  lua_pushvalue(L, -1);
  lua_setfield(L, LUA_REGISTRYINDEX, LIVE);
}

LC_EXPORT int luaopen_luaconnect_net (lua_State *L);

int luaopen_luaconnect_net (lua_State *L) {
  int state;
  pushlive(L);
  state = lua_gettop(L);
  luaL_newmetatable(L, POOL);
  setfuncs(L, meta, state);
  lua_pushliteral(L, POOL);
  lua_setfield(L, -2, "__name");
  lua_newtable(L);
  setfuncs(L, methods, state);
  lua_setfield(L, -2, "__index");
  lua_newtable(L);
  setfuncs(L, functions, state);
  lua_pushinteger(L, LC_POOL_TRANSFERS);
  lua_setfield(L, -2, "TRANSFERS");
  return 1;
}
