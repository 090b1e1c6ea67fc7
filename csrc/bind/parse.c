/*
** parse.c - bytes come in: parse, route, accept, json_decode
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

#include "core/accept.h"

enum { RESPONSE_MAX = 64 << 20 };

/* ----- decoding onto the stack ----- */

/* a sink and a decoder over the state's scratch; the name table of m, if
   any, is pushed */
typedef struct decoding {
  lc_luasink sink;
  lc_report report;
  lc_decoder decoder;
} decoding;

static void newdecoding (lua_State *L, decoding *d, const lc_service *m,
                         lc_str text) {
  lc_bind *s = lc_bind_state(L);
  int names = 0;
  if (m != NULL) {
    lc_bind_pushnames(L, m);
    names = lua_gettop(L);
  }
  lc_bind_clear(&s->scratch);
  lc_bind_newreport(L, &d->report);
  lc_luasink_init(&d->sink, L, names);
  lc_decoder_init(&d->decoder, m, text, &s->scratch, &d->sink.sink,
                  &d->report);
}

/* nil and an error of kind "protocol" for what the report has found */
static int misfits (lua_State *L, const decoding *d, const lc_found *f) {
  lc_bind_checkmemory(L, &lc_bind_state(L)->scratch);
  return lc_bind_violations(L, &d->report, "protocol", f);
}

/* ----- headers ----- */

/* the value of a header in the table at index i, whatever its case; what it
   borrows is anchored there; NULL when it is absent */
static lc_str headerat (lua_State *L, int i, lc_str name) {
  lc_str found = { NULL, 0 };
  if (!lua_istable(L, i))
    return found;
  i = lua_absindex(L, i);
  for (lua_pushnil(L); lua_next(L, i); lua_pop(L, 1))
    if (lua_type(L, -2) == LUA_TSTRING && lua_type(L, -1) == LUA_TSTRING
        && lc_str_ieq(lc_bind_checkstr(L, -2), name))
      found = lc_bind_checkstr(L, -1);
  return found;
}

/* ----- responses ----- */

enum { ARG_OP = 1, ARG_RESPONSE, HEADERS, BODY };

static int fail (lua_State *L, const lc_found *f, const char *kind,
                 const char *message) {
  lua_pushnil(L);
  lua_createtable(L, 0, 4);
  lua_pushstring(L, kind);
  lua_setfield(L, -2, "kind");
  lc_bind_pushstr(L, lc_model_str(f->model, f->operation->name));
  lua_setfield(L, -2, "operation");
  lua_pushstring(L, message);
  lua_setfield(L, -2, "message");
  return 2;
}

static void setstr (lua_State *L, const char *name, lc_str s) {
  lc_bind_pushstr(L, s);
  lua_setfield(L, -2, name);
}

/* the modelled members of an error, decoded leniently; [-0, +1, m] */
static void pushdetails (lua_State *L, const lc_found *f, const lc_shape *s,
                         lc_str body) {
  decoding d;
  int top = lua_gettop(L);
  newdecoding(L, &d, f->model, body);
  if (lc_decode(&d.decoder, (uint16_t)(s - f->model->shapes))) {
    lua_replace(L, top + 1);
    lua_settop(L, top + 1);
  } else {
    lc_bind_checkmemory(L, &lc_bind_state(L)->scratch);
    lua_settop(L, top);
    lua_newtable(L);
  }
}

/* "HTTP 502 with a body that is not JSON (text/html, 153 bytes)" */
static void pushunsaid (lua_State *L, const lc_failure *e, int status,
                        lc_str body) {
  lc_str type = headerat(L, HEADERS, LC_LIT("content-type"));
  lc_buf *out = &lc_bind_state(L)->url;
  lc_bind_clear(out);
  lc_buf_add(out, LC_LIT("HTTP "));
  lc_buf_addi(out, status);
  if (body.n == 0) {
    lc_buf_add(out, LC_LIT(" with an empty body"));
  } else if (e->json) {
    lc_buf_add(out, LC_LIT(" without a message"));
  } else {
    lc_buf_add(out, LC_LIT(" with a body that is not JSON ("));
    if (type.p != NULL) {
      lc_report_show(out, type);
      lc_buf_add(out, LC_LIT(", "));
    }
    lc_buf_addu(out, body.n);
    lc_buf_add(out, LC_LIT(" bytes)"));
  }
  lc_bind_pushbuf(L, out);
}

/* nil and an error table for a response that reports one */
static int failed (lua_State *L, const lc_found *f, int status, lc_str body) {
  lc_bind *s = lc_bind_state(L);
  lc_str header = headerat(L, HEADERS, LC_LIT("x-amzn-errortype"));
  lc_failure e;
  lc_bind_clear(&s->scratch);
  lc_bind_clear(&s->body);
  lc_failure_read(&e, f->model, header, body, &s->scratch, &s->body);
  lc_bind_checkmemory(L, &s->scratch);
  lc_bind_checkmemory(L, &s->body);
  if (status < 400 && e.code.n == 0) {
    fail(L, f, "protocol",
         "status 2xx expected, got another (redirects are "
         "not followed)");
    return 2;
  }
  fail(L, f, "service", "");
  setstr(L, "code", e.code.n > 0 ? e.code : LC_LIT("UnknownError"));
  if (e.message.n > 0) {
    setstr(L, "message", e.message);
  } else {
    pushunsaid(L, &e, status, body);
    lua_setfield(L, -2, "message");
  }
  if (e.shape != NULL && e.json) {
    pushdetails(L, f, e.shape, body);
    lua_setfield(L, -2, "details");
  }
  return 2;
}

static int succeeded (lua_State *L, const lc_found *f, lc_str body) {
  decoding d;
  if (f->operation->output == LC_NONE || body.n == 0) {
    lua_newtable(L);
    return 1;
  }
  newdecoding(L, &d, f->model, body);
  if (!lc_decode(&d.decoder, f->operation->output))
    return misfits(L, &d, f);
  return 1;
}

/*
** core.parse(op, response) -> output | nil, err
** err is of kind "service" (code, message, details) or "protocol"
*/
static int l_parse (lua_State *L) {
  lc_found f = lc_bind_checkop(L, ARG_OP);
  lc_str body = { "", 0 };
  int status;
  luaL_checktype(L, ARG_RESPONSE, LUA_TTABLE);
  lua_settop(L, ARG_RESPONSE);
  lc_words_get(L, ARG_RESPONSE, LC_W_HEADERS);
  if (lc_words_get(L, ARG_RESPONSE, LC_W_BODY) == LUA_TSTRING)
    body = lc_bind_checkstr(L, BODY);
  else if (!lua_isnil(L, BODY))
    return luaL_error(L, "body: string expected, got %s",
                      luaL_typename(L, BODY));
  if (lc_words_get(L, ARG_RESPONSE, LC_W_STATUS) != LUA_TNUMBER)
    return luaL_error(L, "status: number expected, got %s",
                      luaL_typename(L, -1));
  status = (int)lua_tointeger(L, -1);
  if (body.n > RESPONSE_MAX)
    return fail(L, &f, "protocol",
                "response body of at most 64 MiB expected, got a larger one");
  if (status < 200 || status > 299)
    return failed(L, &f, status, body);
  return succeeded(L, &f, body);
}

/* core.json_decode(text) -> value | nil, err */
static int l_json_decode (lua_State *L) {
  decoding d;
  newdecoding(L, &d, NULL, lc_bind_checkstr(L, 1));
  if (!lc_decode_document(&d.decoder))
    return misfits(L, &d, NULL);
  return 1;
}

/* ----- the service's side ----- */

/* core.route(service, method, path) -> op | nil */
static int l_route (lua_State *L) {
  lc_found f;
  f.model = lc_bind_checkservice(L, 1);
  f.operation =
      lc_accept_route(f.model, lc_bind_checkstr(L, 2), lc_bind_checkstr(L, 3));
  if (f.operation == NULL)
    lua_pushnil(L);
  else
    lc_bind_pushop(L, f);
  return 1;
}

/* path and query of a url, which may lack scheme and host */
static void spliturl (lc_str url, lc_accept *a) {
  const char *p = url.p, *end = url.p + url.n, *mark;
  if (url.n > 0 && *p != '/') {
    mark = memchr(p, ':', url.n);
    p = mark != NULL && end - mark > 3 ? mark + 3 : p;
    mark = memchr(p, '/', (size_t)(end - p));
    p = mark != NULL ? mark : end;
  }
  mark = p < end ? memchr(p, '?', (size_t)(end - p)) : NULL;
  a->path = lc_str_of(p, (size_t)((mark != NULL ? mark : end) - p));
  a->query = mark == NULL ? lc_str_of("", 0)
                          : lc_str_of(mark + 1, (size_t)(end - mark) - 1);
}

static lc_str acceptheader (void *context, lc_str name) {
  return headerat(context, HEADERS, name);
}

/*
** core.accept(op, request) -> input | nil, err
** err is of kind "protocol" (malformed) or "validation" (all that the model
** states, enums and patterns too; unknown members are left out)
*/
static int l_accept (lua_State *L) {
  lc_found f = lc_bind_checkop(L, ARG_OP);
  decoding d;
  lc_accept a;
  luaL_checktype(L, ARG_RESPONSE, LUA_TTABLE);
  lua_settop(L, ARG_RESPONSE);
  lc_words_get(L, ARG_RESPONSE, LC_W_HEADERS);
  lc_words_get(L, ARG_RESPONSE, LC_W_BODY);
  a.body = lua_isnil(L, BODY) ? lc_str_of("", 0) : lc_bind_checkstr(L, BODY);
  lc_words_get(L, ARG_RESPONSE, LC_W_URL);
  spliturl(lc_bind_checkstr(L, -1), &a);
  a.operation = f.operation;
  a.header = acceptheader;
  a.context = L;
  newdecoding(L, &d, f.model, a.body);
  if (!lc_accept_input(&d.decoder, &a))
    return misfits(L, &d, &f);
  lc_bind_checkinput(L, f, &d.report);
  if (lc_report_count(&d.report) > 0)
    return lc_bind_violations(L, &d.report, "validation", &f);
  return 1;
}

const luaL_Reg lc_bind_parse[] = { { "parse", l_parse },
                                   { "route", l_route },
                                   { "accept", l_accept },
                                   { "json_decode", l_json_decode },
                                   { NULL, NULL } };
