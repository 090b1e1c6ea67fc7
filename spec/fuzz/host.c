/*
** host.c - libFuzzer over a target written in Lua
**
** FUZZ_TARGET names the file: a chunk that answers a function of a string,
** which raises when something is wrong.  luaconnect.core is linked in, so
** that libFuzzer sees its edges; what lines of Lua were run, it learns from
** a hook.
** SPDX-License-Identifier: MIT
*/
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int luaopen_luaconnect_core (lua_State *L);
int LLVMFuzzerInitialize (int *argc, char ***argv);
int LLVMFuzzerTestOneInput (const uint8_t *data, size_t n);

enum { LINES = 1 << 16, CHUNKS = 1 << 10, TRACEBACK = 1, TARGET };

/* how often a line was run; libFuzzer clears and reads it */
__attribute__((
    section("__libfuzzer_extra_counters"))) static uint8_t lines[LINES];

/* the same line has the same place in each run, so it is its chunk's name
   that counts, and not the address; that is looked up once */
static struct chunk {
  const char *source;
  unsigned hash;
} chunks[CHUNKS];

static unsigned hashof (const char *source) {
  struct chunk *c = &chunks[((uintptr_t)source >> 4) % CHUNKS];
  if (c->source != source) {
    c->source = source;
    c->hash = 2166136261U;
    for (const char *p = source; *p != '\0'; p++)
      c->hash = (c->hash ^ (unsigned char)*p) * 16777619U;
  }
  return c->hash;
}

static void hook (lua_State *L, lua_Debug *ar) {
  uint8_t *line;
  lua_getinfo(L, "S", ar);
  line = &lines[(hashof(ar->source) + (unsigned)ar->currentline) % LINES];
  *line = (uint8_t)(*line + (*line < UINT8_MAX));
}

static int traceback (lua_State *L) {
  luaL_traceback(L, L, luaL_tolstring(L, 1, NULL), 1);
  return 1;
}

static lua_State *state;

static void give_up (void) {
  fprintf(stderr, "host: %s\n", lua_tostring(state, -1));
  abort();
}

int LLVMFuzzerInitialize (int *argc, char ***argv) {
  const char *file = getenv("FUZZ_TARGET");
  (void)argc;
  (void)argv;
  if (file == NULL || (state = luaL_newstate()) == NULL) {
    fputs("host: FUZZ_TARGET=file.lua expected\n", stderr);
    exit(2);
  }
  luaL_openlibs(state);
  luaL_getsubtable(state, LUA_REGISTRYINDEX, LUA_PRELOAD_TABLE);
  lua_pushcfunction(state, luaopen_luaconnect_core);
  lua_setfield(state, -2, "luaconnect.core");
  lua_settop(state, 0);
  lua_pushcfunction(state, traceback);
  if (luaL_loadfile(state, file) != LUA_OK
      || lua_pcall(state, 0, 1, TRACEBACK) != LUA_OK)
    give_up();
  lua_sethook(state, hook, LUA_MASKLINE, 0);
  return 0;
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t n) {
  lua_pushvalue(state, TARGET);
  lua_pushlstring(state, (const char *)data, n);
  if (lua_pcall(state, 1, 0, TRACEBACK) != LUA_OK)
    give_up();
  return 0;
}
