/*
** failing.c - a Lua whose allocations can be made to fail, one after another
**
** usage: failing script [argument...]
**
** Takes the place of malloc and of Lua's allocator, and gives the script
** one table:
**
**   alloc.try(n, once, f, ...)   f called with the n-th allocation from now
**                 failing, and all later ones unless `once`; answers whether
**                 one failed, then pcall's results
**   alloc.live()                 blocks of malloc in use
**   alloc.spilled(text, f, ...)  f called; how many blocks of malloc had the
**                 text in them when they were given back
**
** SPDX-License-Identifier: MIT
*/
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include <malloc.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* what glibc calls its own */
extern void *__libc_malloc (size_t n);
extern void *__libc_calloc (size_t count, size_t n);
extern void *__libc_realloc (void *p, size_t n);
extern void __libc_free (void *p);

static struct {
  bool armed;
  bool once;
  bool failed;
  long left;        /* allocations that still succeed */
  long live;        /* blocks of malloc */
  const char *text; /* looked for in blocks that are given back */
  long spilled;
} state;

static void look (void *p) {
  size_t n, length;
  if (p == NULL || state.text == NULL)
    return;
  n = malloc_usable_size(p), length = strlen(state.text);
  for (size_t i = 0; i + length <= n; i++)
    if (memcmp((char *)p + i, state.text, length) == 0) {
      state.spilled++;
      return;
    }
}

static bool fails (void) {
  if (!state.armed || state.left-- > 0)
    return false;
  state.failed = true;
  if (state.once)
    state.armed = false;
  return true;
}

static void *counted (void *p) {
  state.live += p != NULL;
  return p;
}

void *malloc (size_t n) {
  return fails() ? NULL : counted(__libc_malloc(n));
}

void *calloc (size_t count, size_t n) {
  return fails() ? NULL : counted(__libc_calloc(count, n));
}

void *realloc (void *p, size_t n) {
  void *q;
  if (fails())
    return NULL;
  look(p);
  q = __libc_realloc(p, n);
  state.live += (q != NULL) - (p != NULL && (q != NULL || n == 0));
  return q;
}

void free (void *p) {
  state.live -= p != NULL;
  look(p);
  __libc_free(p);
}

/* Lua counts on shrinking and freeing to succeed */
static void *lua_alloc (void *ud, void *p, size_t old, size_t n) {
  (void)ud;
  if (n == 0) {
    __libc_free(p);
    return NULL;
  }
  if ((p == NULL || n > old) && fails())
    return NULL;
  return __libc_realloc(p, n);
}

/* alloc.try(n, once, f, ...) -> failed, ok, results... */
static int l_try (lua_State *L) {
  int status;
  state.left = (long)luaL_checkinteger(L, 1);
  state.once = lua_toboolean(L, 2);
  state.failed = false;
  luaL_checkstack(L, 20, "no room for results");
  state.armed = true;
  status = lua_pcall(L, lua_gettop(L) - 3, LUA_MULTRET, 0);
  state.armed = false;
  lua_pushboolean(L, status == LUA_OK);
  lua_replace(L, 2);
  lua_pushboolean(L, state.failed);
  lua_replace(L, 1);
  return lua_gettop(L);
}

static int l_live (lua_State *L) {
  lua_pushinteger(L, state.live);
  return 1;
}

/* alloc.spilled(text, f, ...) -> count */
static int l_spilled (lua_State *L) {
  state.text = luaL_checkstring(L, 1);
  state.spilled = 0;
  lua_call(L, lua_gettop(L) - 2, 0);
  state.text = NULL;
  lua_pushinteger(L, state.spilled);
  return 1;
}

static void prepare (lua_State *L, int argc, char **argv) {
  static const luaL_Reg functions[] = { { "try", l_try },
                                        { "live", l_live },
                                        { "spilled", l_spilled },
                                        { NULL, NULL } };
  luaL_openlibs(L);
  luaL_newlib(L, functions);
  lua_setglobal(L, "alloc");
  lua_newtable(L);
  for (int i = 0; i < argc; i++) {
    lua_pushstring(L, argv[i]);
    lua_rawseti(L, -2, i - 1);
  }
  lua_setglobal(L, "arg");
}

int main (int argc, char **argv) {
  lua_State *L = lua_newstate(lua_alloc, NULL);
  int status = 1;
  if (L == NULL || argc < 2)
    return 2;
  prepare(L, argc, argv);
  if (luaL_dofile(L, argv[1]) == LUA_OK)
    status = 0;
  else
    fprintf(stderr, "failing: %s\n", lua_tostring(L, -1));
  lua_close(L);
  return status;
}
