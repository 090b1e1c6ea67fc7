/*
** host.c - the least Lua interpreter: host script | -e code [argument...]
**
** The sanitizers must be in the program from its start; lua5.4 is not
** built with them, so this takes its place when the specs run under them.
** SPDX-License-Identifier: MIT
*/
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include <stdio.h>
#include <string.h>

/* Modules stay loaded, so that what is leaked in them can be told by name:
   the suppressions are for those that are not ours. */
int dlclose (void *handle);
int dlclose (void *handle) {
  (void)handle;
  return 0;
}

static int traceback (lua_State *L) {
  luaL_traceback(L, L, lua_tostring(L, 1), 1);
  return 1;
}

static void setarg (lua_State *L, int argc, char **argv) {
  lua_newtable(L);
  for (int i = 0; i < argc; i++) {
    lua_pushstring(L, argv[i]);
    lua_rawseti(L, -2, i - 1);
  }
  lua_setglobal(L, "arg");
}

static int pushargs (lua_State *L, int n, char **args) {
  luaL_checkstack(L, n, "too many arguments");
  for (int i = 0; i < n; i++)
    lua_pushstring(L, args[i]);
  return n;
}

int main (int argc, char **argv) {
  lua_State *L = luaL_newstate();
  int first = argc > 1 && strcmp(argv[1], "-e") == 0 ? 3 : 2;
  int status;
  if (L == NULL || argc < first) {
    fputs("usage: host script | -e code [argument...]\n", stderr);
    return 2;
  }
  luaL_openlibs(L);
  setarg(L, argc, argv);
  lua_pushcfunction(L, traceback);
  status =
      first == 3 ? luaL_loadstring(L, argv[2]) : luaL_loadfile(L, argv[1]);
  if (status == LUA_OK)
    status = lua_pcall(L, pushargs(L, argc - first, argv + first), 0, 1);
  if (status != LUA_OK)
    fprintf(stderr, "host: %s\n", lua_tostring(L, -1));
  lua_close(L);
  return status == LUA_OK ? 0 : 1;
}
