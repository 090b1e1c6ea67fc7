/*
** codec.c - input goes out: find, prepare, validate, render, json_encode
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

#include "core/crypto.h"
#include "core/request.h"

static lc_str operationat (const void *context, size_t i) {
  const lc_service *m = context;
  return lc_model_str(m, m->operations[i].name);
}

/* core.find(service, operation) -> op | nil, nearest name | nil */
static int l_find (lua_State *L) {
  const lc_service *m = lc_bind_checkservice(L, 1);
  lc_str name = lc_bind_checkstr(L, 2);
  lc_found f = { m, lc_model_operation(m, name) };
  size_t near;
  if (f.operation != NULL) {
    lc_bind_pushop(L, f);
    return 1;
  }
  lua_pushnil(L);
  near = lc_report_nearest(name, m, m->noperation, operationat);
  if (near < m->noperation)
    lc_bind_pushstr(L, operationat(m, near));
  else
    lua_pushnil(L);
  return 2;
}

static void setname (lua_State *L, const lc_service *m, const char *key,
                     lc_text name) {
  lc_bind_pushstr(L, lc_model_str(m, name));
  lua_setfield(L, -2, key);
}

/* core.service(name) -> { name, api_version, endpoint_prefix, signing_name }
   | nil */
static int l_service (lua_State *L) {
  const lc_service *m = lc_model_service(lc_bind_checkstr(L, 1));
  if (m == NULL) {
    lua_pushnil(L);
    return 1;
  }
  lua_createtable(L, 0, 4);
  setname(L, m, "name", m->name);
  setname(L, m, "api_version", m->version);
  setname(L, m, "endpoint_prefix", m->endpoint_prefix);
  setname(L, m, "signing_name", m->signing_name);
  return 1;
}

/* core.facts(op) -> { method, idempotent, token }: whether the model calls it
   idempotent, and the name of the member with the idempotency token */
static int l_facts (lua_State *L) {
  lc_found f = lc_bind_checkop(L, 1);
  const lc_member *m = lc_request_tokenmember(f.model, f.operation);
  lua_createtable(L, 0, 3);
  setname(L, f.model, "method", f.operation->method);
  lua_pushboolean(L, (f.operation->flags & LC_O_IDEMPOTENT) != 0);
  lua_setfield(L, -2, "idempotent");
  if (m != NULL && (m->flags & LC_M_TOKEN))
    setname(L, f.model, "token", m->name);
  return 1;
}

enum { ARG_OP = 1, ARG_ENDPOINT, ARG_INPUT, ARG_OPTIONS };

/* the option `validate`: "model", "strict" or false */
static lc_level checklevel (lua_State *L, int options) {
  lc_level level = LC_CHECK_MODEL;
  int type;
  if (lua_isnoneornil(L, options))
    return level;
  luaL_checktype(L, options, LUA_TTABLE);
  type = lc_words_get(L, options, LC_W_VALIDATE);
  if (type == LUA_TBOOLEAN && !lua_toboolean(L, -1)) {
    level = LC_CHECK_NONE;
  } else if (type == LUA_TSTRING) {
    lc_str s = lc_bind_checkstr(L, -1);
    if (lc_str_eq(s, LC_LIT("strict")))
      level = LC_CHECK_STRICT;
    else if (!lc_str_eq(s, LC_LIT("model")))
      luaL_error(L, "validate: \"model\", \"strict\" or false expected");
  } else if (type != LUA_TNIL) {
    luaL_error(L, "validate: \"model\", \"strict\" or false expected");
  }
  lua_pop(L, 1);
  return level;
}

static void newencoder (lua_State *L, lc_encoder *e, const lc_service *m,
                        lc_report *report, lc_level level) {
  lc_bind *s = lc_bind_state(L);
  e->check.model = m;
  e->check.report = report;
  e->check.patterns = &s->patterns;
  e->check.level = level;
  e->check.sensitive = 0;
  e->out = &s->body;
  e->pairs = &s->rows;
  e->unknown = level == LC_CHECK_NONE ? LC_UNKNOWN_WRITE : LC_UNKNOWN_REFUSE;
  lc_bind_clear(e->out);
  lc_bind_clear(e->pairs);
  lc_bind_newreport(L, report);
}

/* the idempotency token of this call: the caller's, or a new one where the
   input has none and the operation wants one; pushes what it borrows */
static lc_str settoken (lua_State *L, lc_found f, char *fresh) {
  const lc_member *m = lc_request_tokenmember(f.model, f.operation);
  if (!lua_isnoneornil(L, ARG_OPTIONS)
      && lc_words_get(L, ARG_OPTIONS, LC_W_TOKEN) == LUA_TSTRING)
    return lc_bind_checkstr(L, -1);
  if (m == NULL || !(m->flags & LC_M_TOKEN)
      || lua_type(L, ARG_INPUT) != LUA_TTABLE)
    return lc_str_of(NULL, 0);
  lc_bind_pushnames(L, f.model);
  lc_bind_pushname(L, lua_gettop(L), m->name, lc_model_str(f.model, m->name));
  lua_rawget(L, ARG_INPUT);
  if (!lua_isnil(L, -1) && !lua_islightuserdata(L, -1))
    return lc_str_of(NULL, 0);
  if (lc_crypto_uuid(fresh) != LC_OK)
    luaL_error(L, "random source of the operating system failed");
  return lc_str_of(fresh, LC_UUID);
}

/* the token that was given has to have a place */
static void checktoken (lua_State *L, lc_found f, lc_report *report) {
  if (lua_isnoneornil(L, ARG_OPTIONS)
      || lc_request_tokenmember(f.model, f.operation) != NULL)
    return;
  if (lc_words_get(L, ARG_OPTIONS, LC_W_TOKEN) != LUA_TNIL) {
    lc_report_enter(report, LC_LIT("client_token"));
    lc_report_say(report, "token",
                  "operation with an idempotency token "
                  "expected, got one without");
    lc_report_leave(report);
  }
  lua_pop(L, 1);
}

static void pushheaders (lua_State *L, const lc_request *r, lc_found f) {
  lua_createtable(L, 0, (int)r->nheader + 6);
  if (r->hasbody) {
    lc_words_push(L, LC_W_CONTENT_TYPE);
    lua_pushliteral(L, "application/json");
    lua_rawset(L, -3);
  }
  for (size_t i = 0; i < r->nheader; i++) {
    const lc_header *h = &r->headers[i];
    lc_bind_pushstr(L, lc_model_str(f.model, h->name));
    lc_bind_pushstr(L, lc_str_of(r->values->p + h->at, h->n));
    lua_rawset(L, -3);
  }
}

static int pushrequest (lua_State *L, lc_request *r, lc_found f) {
  lc_bind_checkbuf(L, r->values);
  lua_createtable(L, 0, 6); /* a client adds `repeatable` and `bytes` */
  lc_words_push(L, LC_W_METHOD);
  lc_bind_pushstr(L, lc_model_str(f.model, f.operation->method));
  lua_rawset(L, -3);
  lc_words_push(L, LC_W_HEADERS);
  pushheaders(L, r, f);
  lua_rawset(L, -3);
  lc_words_push(L, LC_W_URL);
  lc_bind_pushbuf(L, r->url);
  lua_rawset(L, -3);
  lc_words_push(L, LC_W_BODY);
  lc_bind_pushbuf(L, r->encoder.out);
  lua_rawset(L, -3);
  return 1;
}

/* the body has a ceiling of its own, which is a violation, not a raise */
static void checksize (lc_request *r) {
  lc_buf *out = r->encoder.out;
  if (lc_buf_status(out) != LC_TOOBIG && out->n <= LC_REQUEST_MAX)
    return;
  lc_buf_clear(out);
  lc_report_say(r->encoder.check.report, "size",
                "request body of at most 10000000 bytes expected, got a "
                "larger one");
}

static void checkmemory (lua_State *L, const lc_encoder *e) {
  lc_bind_checkmemory(L, e->out);
  lc_bind_checkmemory(L, e->pairs);
  lc_bind_checkmemory(L, e->check.report->text);
  lc_bind_checkmemory(L, e->check.report->records);
}

/* the index of the table of extra members, which is pushed; 0 for none */
static int checkextra (lua_State *L) {
  if (lua_isnoneornil(L, ARG_OPTIONS)
      || lc_words_get(L, ARG_OPTIONS, LC_W_EXTRA) == LUA_TNIL)
    return 0;
  if (!lua_istable(L, -1))
    luaL_error(L, "extra: table expected, got %s", luaL_typename(L, -1));
  return lua_gettop(L);
}

static bool enterextra (lc_source *in) {
  const lc_luasource *s = (const lc_luasource *)(const void *)in;
  if (s->extra == 0)
    return false;
  lua_pushvalue(s->L, s->extra);
  return true;
}

/* runs the encoder over the input; r->encoder.check.report tells */
static void prepare (lua_State *L, lc_request *r, lc_found f,
                     lc_report *report) {
  lc_bind *s = lc_bind_state(L);
  lc_luasource source;
  int extra;
  char fresh[LC_UUID];
  lc_level level = checklevel(L, ARG_OPTIONS);
  lua_settop(L, ARG_OPTIONS);
  newencoder(L, &r->encoder, f.model, report, level);
  lc_bind_clear(&s->url);
  lc_bind_clear(&s->scratch);
  r->operation = f.operation;
  r->url = &s->url;
  r->values = &s->scratch;
  checktoken(L, f, report);
  r->token = settoken(L, f, fresh);
  r->extra = enterextra;
  extra = checkextra(L);
  lc_bind_pushnames(L, f.model);
  lc_luasource_init(&source, L, lua_gettop(L));
  source.extra = extra;
  r->encoder.in = &source.source;
  if (lua_isnil(L, ARG_INPUT))
    lua_newtable(L);
  else
    lua_pushvalue(L, ARG_INPUT);
  lc_request_prepare(r);
  lc_bind_checkmemory(L, r->url);
  lc_bind_checkmemory(L, r->values);
  checkmemory(L, &r->encoder);
  checksize(r);
}

void lc_bind_checkinput (lua_State *L, lc_found f, lc_report *report) {
  lc_encoder e;
  lc_luasource source;
  lc_value v;
  newencoder(L, &e, f.model, report, LC_CHECK_STRICT);
  e.unknown = LC_UNKNOWN_SKIP;
  lc_luasource_init(&source, L, 0);
  e.in = &source.source;
  source.source.get(&source.source, &v);
  if (f.operation->input != LC_NONE)
    lc_encode_value(&e, f.operation->input, &v);
  checkmemory(L, &e);
}

/* core.prepare(op, endpoint, input [, options]) -> request | nil, err */
static int l_prepare (lua_State *L) {
  lc_found f = lc_bind_checkop(L, ARG_OP);
  lc_request r;
  lc_report report;
  r.endpoint = lc_bind_checkstr(L, ARG_ENDPOINT);
  prepare(L, &r, f, &report);
  if (lc_report_count(&report) > 0)
    return lc_bind_violations(L, &report, "validation", &f);
  return pushrequest(L, &r, f);
}

/* core.validate(op, input [, options]) -> true | nil, err */
static int l_validate (lua_State *L) {
  lc_found f = lc_bind_checkop(L, 1);
  lc_request r;
  lc_report report;
  lua_settop(L, 3);
  lua_pushnil(L); /* where prepare has the endpoint */
  lua_insert(L, ARG_ENDPOINT);
  r.endpoint = LC_LIT("");
  prepare(L, &r, f, &report);
  if (lc_report_count(&report) > 0)
    return lc_bind_violations(L, &report, "validation", &f);
  lc_bind_checkbuf(L, r.encoder.out);
  lua_pushboolean(L, 1);
  return 1;
}

/* the value on the top as JSON of a shape, or as a document */
static int encode (lua_State *L, const lc_service *m, uint16_t shape,
                   const lc_found *f) {
  lc_encoder e;
  lc_report report;
  lc_luasource source;
  lc_value v;
  newencoder(L, &e, m, &report, LC_CHECK_NONE);
  lc_luasource_init(&source, L, 0);
  e.in = &source.source;
  e.in->get(e.in, &v);
  if (shape == LC_NONE)
    lc_encode_document(&e, &v);
  else
    lc_encode_value(&e, shape, &v);
  checkmemory(L, &e);
  if (lc_report_count(&report) > 0)
    return lc_bind_violations(L, &report, "validation", f);
  lc_bind_pushbuf(L, e.out);
  return 1;
}

/* core.render(op, output) -> the body of a response | nil, err */
static int l_render (lua_State *L) {
  lc_found f = lc_bind_checkop(L, 1);
  lua_settop(L, 2);
  if (f.operation->output == LC_NONE) {
    lua_pushliteral(L, "");
    return 1;
  }
  return encode(L, f.model, f.operation->output, &f);
}

/* core.render_shape(service, shape, value) -> JSON | nil, err */
static int l_render_shape (lua_State *L) {
  const lc_service *m = lc_bind_checkservice(L, 1);
  const lc_shape *s = lc_model_shape(m, lc_bind_checkstr(L, 2));
  luaL_argcheck(L, s != NULL, 2, "unknown shape");
  lua_settop(L, 3);
  return encode(L, m, (uint16_t)(s - m->shapes), NULL);
}

/* core.json_encode(value) -> JSON | nil, err */
static int l_json_encode (lua_State *L) {
  luaL_checkany(L, 1);
  lua_settop(L, 1);
  return encode(L, NULL, LC_NONE, NULL);
}

/* core.live() -> how many C resources are open besides the module's own */
static int l_live (lua_State *L) {
  lua_pushinteger(L, 0);
  return 1;
}

const luaL_Reg lc_bind_codec[] = { { "find", l_find },
                                   { "service", l_service },
                                   { "facts", l_facts },
                                   { "prepare", l_prepare },
                                   { "validate", l_validate },
                                   { "render", l_render },
                                   { "render_shape", l_render_shape },
                                   { "json_encode", l_json_encode },
                                   { "live", l_live },
                                   { NULL, NULL } };
