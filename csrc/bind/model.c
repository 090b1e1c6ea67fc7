/*
** model.c - what the compiled models say, as Lua tables
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

#include "core/describe.h"
#include "core/layout.h"
#include "core/schema.h"

enum { ARG_SERVICE = 1, ARG_NAME };

/* the service that the first argument names, or NULL */
static const lc_service *argservice (lua_State *L) {
  return lc_model_service(lc_bind_checkstr(L, ARG_SERVICE));
}

/* the shape that the arguments name, or NULL; *m is its service */
static const lc_shape *argshape (lua_State *L, const lc_service **m) {
  lc_str name = lc_bind_checkstr(L, ARG_NAME);
  *m = argservice(L);
  return *m == NULL ? NULL : lc_model_shape(*m, name);
}

/* core.services() -> sorted list of names */
static int l_services (lua_State *L) {
  lua_createtable(L, lc_nmodel, 0);
  for (int i = 0; i < lc_nmodel; i++) {
    lc_bind_pushstr(L, lc_model_str(lc_models[i], lc_models[i]->name));
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

/* core.operations(service) -> sorted list of names | nil */
static int l_operations (lua_State *L) {
  const lc_service *m = argservice(L);
  if (m == NULL)
    return 0;
  lua_createtable(L, m->noperation, 0);
  for (int i = 0; i < m->noperation; i++) {
    lc_bind_pushstr(L, lc_model_str(m, m->operations[i].name));
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

/* core.method(service, key) -> the operation's name | nil; in any spelling */
static int l_method (lua_State *L) {
  lc_str key = lc_bind_checkstr(L, ARG_NAME);
  const lc_service *m = argservice(L);
  const lc_operation *op = m == NULL ? NULL : lc_model_method(m, key);
  if (op == NULL)
    return 0;
  lc_bind_pushstr(L, lc_model_str(m, op->name));
  return 1;
}

/* core.describe(service, operation) -> table | nil */
static int l_describe (lua_State *L) {
  lc_str name = lc_bind_checkstr(L, ARG_NAME);
  const lc_service *m = argservice(L);
  const lc_operation *op = m == NULL ? NULL : lc_model_operation(m, name);
  lc_luasink sink;
  if (op == NULL)
    return 0;
  lc_luasink_init(&sink, L, 0);
  lc_describe_operation(m, op, &sink.sink);
  return 1;
}

/* core.describe_shape(service, shape) -> table | nil */
static int l_describe_shape (lua_State *L) {
  const lc_service *m;
  const lc_shape *s = argshape(L, &m);
  lc_luasink sink;
  if (s == NULL)
    return 0;
  lc_luasink_init(&sink, L, 0);
  lc_describe_shape(m, s, &sink.sink);
  return 1;
}

/* core.schema(service, shape) -> JSON Schema as a table | nil */
static int l_schema (lua_State *L) {
  const lc_service *m;
  const lc_shape *s = argshape(L, &m);
  lc_buf *scratch = &lc_bind_state(L)->url;
  lc_luasink sink;
  if (s == NULL)
    return 0;
  lc_luasink_init(&sink, L, 0);
  lc_schema_shape(m, s, scratch, &sink.sink);
  lc_bind_checkbuf(L, scratch);
  lc_bind_clear(scratch);
  return 1;
}

/* core.model(service) -> the model in AWS's layout | nil */
static int l_model (lua_State *L) {
  const lc_service *m = argservice(L);
  lc_luasink sink;
  if (m == NULL)
    return 0;
  lc_luasink_init(&sink, L, 0);
  lc_layout_service(m, &sink.sink);
  return 1;
}

const luaL_Reg lc_bind_model[] = { { "services", l_services },
                                   { "operations", l_operations },
                                   { "method", l_method },
                                   { "describe", l_describe },
                                   { "describe_shape", l_describe_shape },
                                   { "schema", l_schema },
                                   { "model", l_model },
                                   { NULL, NULL } };
