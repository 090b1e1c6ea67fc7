/*
** bind.h - what the files of the binding share
**
** The first upvalue of every function of luaconnect.core is the lc_bind: it
** owns the scratch buffers, so that an error raised by Lua can leak nothing.
** No Lua code runs while a buffer is in use, but for finalizers, and a call
** from there gets buffers of its own (core.c): each call may clear them.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_BIND_H
#define LC_BIND_H

#include "words.h"

#include "core/buf.h"
#include "core/model.h"
#include "core/pattern.h"
#include "core/report.h"
#include "core/sigv4.h"
#include "core/sink.h"
#include "core/source.h"

typedef struct lc_bind {
  lc_buf body;    /* request body, or other main result */
  lc_buf url;     /* url, and other short results */
  lc_buf text;    /* paths and messages of violations */
  lc_buf records; /* violations (an array of lc_violation) */
  lc_buf rows;    /* what is being sorted: entries of maps, headers */
  lc_buf scratch; /* an unescaped string */
  lc_patterns patterns;
  lc_sigv4 signer;
  uintptr_t frame; /* where the call at work stands on the C stack, or 0 */
  int names[];     /* registry: lc_text -> Lua string, by service */
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

/* pushes the name table of service m, for sources and sinks; [-0, +1, m] */
void lc_bind_pushnames (lua_State *L, const lc_service *m);

/* pushes the string t of service m; `names` is its table; [-0, +1, m] */
void lc_bind_pushname (lua_State *L, int names, uint32_t id, lc_str name);

/* a sink that leaves one value on the stack, however deep it is built */
enum { LC_LUA_DEPTH = 160 };
typedef struct lc_luasink {
  lc_sink sink;
  lua_State *L;
  int names; /* index of the name table, 0 for none */
  int depth;
  int count[LC_LUA_DEPTH]; /* elements so far; -1 for an object */
} lc_luasink;
void lc_luasink_init (lc_luasink *s, lua_State *L, int names);

/* a source whose cursor is the top of the stack */
typedef struct lc_luasource {
  lc_source source;
  lua_State *L;
  int names;
  int extra; /* index of the table of extra members, 0 for none */
} lc_luasource;
void lc_luasource_init (lc_luasource *s, lua_State *L, int names);

/* empties b; memory beyond what a usual call needs is given back */
static inline void lc_bind_clear (lc_buf *b) {
  lc_buf_reuse(b);
}

/* raises unless it is LC_OK; [-0, +0, v] */
void lc_bind_checkstatus (lua_State *L, lc_status status);

/* raises when b has failed; [-0, +0, v] */
void lc_bind_checkbuf (lua_State *L, const lc_buf *b);
/* raises when b has failed for want of memory: what it left behind says
   nothing of the input; [-0, +0, m] */
void lc_bind_checkmemory (lua_State *L, const lc_buf *b);

/* pushes the bytes of b and clears it, or raises when b has failed;
   [-0, +1, m] */
void lc_bind_pushbuf (lua_State *L, lc_buf *b);

/* the string `word` of the table at argument t, or empty; [-0, +0, v] */
lc_str lc_bind_getstr (lua_State *L, int t, lc_word word);

/* the request { method, url, headers, body } at argument t, read raw; its
   fields are in the state's rows.  Leaves request.headers, or nil, on the
   stack; [-0, +1, v] */
void lc_bind_getmessage (lua_State *L, int t, lc_message *m);

/* the fields of m are those in rows */
void lc_bind_setfields (lc_message *m, const lc_buf *rows);

/* the request at argument 1 as the scope at argument 2 signs it; the tables
   stay as they are.  LC_INVALID, and the flaw, when it cannot be signed.
   Leaves request.headers, or nil, on the stack; [-0, +1, v] */
lc_status lc_bind_getsigned (lua_State *L, lc_message *m, lc_flaw *flaw);

/* nil and what is wrong, never what it was; [-0, +2, m] */
int lc_bind_pushflaw (lua_State *L, const lc_flaw *f);

/* an operation, as Lua holds it: an integer that core.find gave */
typedef struct lc_found {
  const lc_service *model;
  const lc_operation *operation;
} lc_found;
lc_found lc_bind_checkop (lua_State *L, int i);
void lc_bind_pushop (lua_State *L, lc_found f);

/* the service of that name, or raises */
const lc_service *lc_bind_checkservice (lua_State *L, int i);

/* a report over the buffers of the state, empty */
void lc_bind_newreport (lua_State *L, lc_report *r);

/* nil and an error table { kind, operation, message, path, violations } made
   of the report; the results of a C function; op may be NULL; [-0, +2, v] */
int lc_bind_violations (lua_State *L, const lc_report *r, const char *kind,
                        const lc_found *f);

/* the service's checks of the input on the top, by all that the model says;
   the report tells */
void lc_bind_checkinput (lua_State *L, lc_found f, lc_report *report);

/* the functions of luaconnect.core, file by file */
extern const luaL_Reg lc_bind_model[];
extern const luaL_Reg lc_bind_codec[];
extern const luaL_Reg lc_bind_parse[];
extern const luaL_Reg lc_bind_hash[];
extern const luaL_Reg lc_bind_file[];
extern const luaL_Reg lc_bind_sign[];
extern const luaL_Reg lc_bind_http1[];

/* the metatable of exchanges, whose functions get the two upvalues on the
   top; [-2, +0, m] */
void lc_bind_newexchange (lua_State *L);

#endif
