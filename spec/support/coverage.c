/*
** coverage.c - notes which lines of lua/luaconnect run, in any process
**
** Each source has a file in the folder $COVERAGE, a byte per line, that all
** processes map: nothing is written at an end, so those that are killed count
** like any other.  A Lua that starts alone loads this by LUA_INIT.  Into nginx
** and HAProxy it is preloaded: it takes each state of the one, and the hooks
** that the other sets on its threads.
** SPDX-License-Identifier: MIT
*/
#define _GNU_SOURCE
#include <lauxlib.h>
#include <lua.h>

#ifdef PRELOADED
#include <dlfcn.h>
#if LUA_VERSION_NUM == 501
#include <luajit.h>
#define SETHOOK_RESULT int
#define SETHOOK_RETURN return
#else
#define SETHOOK_RESULT void
#define SETHOOK_RETURN
#endif
#endif
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define TREE "lua/luaconnect/"
#define LINES 8192 /* of a source at most */
#define SOURCES 8192
#define RECENT 4096

typedef struct {
  char *name;
  unsigned char *lines; /* NULL: no source of ours */
} source;

static source sources[SOURCES];
static const char *folder;

/* Where Lua has a name, and what it is of.  Modules are loaded again and
   again, and another name may come to lie there. */
static struct {
  const char *key;
  source *of;
} recent[RECENT];

/* the bytes of a source, NULL if it is not of the tree */
static unsigned char *mapped (const char *name) {
  const char *tail = strstr(name, TREE);
  if (tail == NULL || folder == NULL)
    return NULL;
  char path[1024];
  int n = snprintf(path, sizeof path, "%s/", folder);
  snprintf(path + n, sizeof path - (size_t)n, "%s", tail);
  for (char *p = path + n; *p != '\0'; p++)
    if (*p == '/')
      *p = ':';
  int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (fd < 0)
    return NULL;
  void *lines = MAP_FAILED;
  if (ftruncate(fd, LINES) == 0)
    lines = mmap(NULL, LINES, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  return lines == MAP_FAILED ? NULL : lines;
}

static source *named (const char *name) {
  for (size_t i = 0; i < SOURCES; i++) {
    if (sources[i].name == NULL) {
      sources[i].name = strdup(name);
      sources[i].lines = mapped(name);
    }
    if (strcmp(sources[i].name, name) == 0)
      return &sources[i];
  }
  return NULL;
}

static source *find (const char *name) {
  size_t at = ((uintptr_t)name >> 4) % RECENT;
  source *s = recent[at].key == name ? recent[at].of : NULL;
  if (s != NULL && strcmp(s->name, name) == 0)
    return s;
  recent[at].key = name;
  recent[at].of = named(name);
  return recent[at].of;
}

static void pass (lua_State *L, lua_Debug *ar);

static void note (lua_State *L, lua_Debug *ar) {
  if (ar->event == LUA_HOOKCOUNT) {
    pass(L, ar);
    return;
  }
  lua_getinfo(L, "S", ar);
  if (ar->source[0] != '@')
    return;
  source *s = find(ar->source);
  if (s != NULL && s->lines != NULL && ar->currentline > 0
      && ar->currentline < LINES)
    s->lines[ar->currentline - 1] = 1;
}

#ifdef PRELOADED

static lua_Hook
    other; /* the host's own, which it sets on every thread alike */

static void pass (lua_State *L, lua_Debug *ar) {
  if (other != NULL)
    other(L, ar);
}

/* a function of the library that has the same name as one of these */
static void *real (const char *name) {
  return dlsym(RTLD_NEXT, name);
}

/* the folder, before the host forgets its environment */
__attribute__((constructor)) static void begin (void) {
  folder = getenv("COVERAGE");
  if (folder != NULL)
    folder = strdup(folder);
}

SETHOOK_RESULT lua_sethook (lua_State *L, lua_Hook f, int mask, int count) {
  SETHOOK_RESULT (*set)(lua_State *, lua_Hook, int, int);
  *(void **)&set = real("lua_sethook");
  other = f;
  SETHOOK_RETURN set(L, note, mask | LUA_MASKLINE, count);
}

lua_State *luaL_newstate (void) {
  lua_State *(*make)(void);
  *(void **)&make = real("luaL_newstate");
  lua_State *L = make();
  if (L == NULL)
    return NULL;
#ifdef LUAJIT_VERSION
  luaJIT_setmode(L, 0, LUAJIT_MODE_ENGINE | LUAJIT_MODE_OFF);
#endif
  lua_sethook(L, NULL, 0, 0);
  return L;
}

#else

/* calls the function that a thread has from sethook */
static void pass (lua_State *L, lua_Debug *ar) {
  (void)ar;
  lua_pushthread(L);
  lua_rawget(L, LUA_REGISTRYINDEX);
  if (lua_isfunction(L, -1))
    lua_call(L, 0, 0);
  else
    lua_pop(L, 1);
}

/* debug.sethook(thread, function, "", count): both hooks from then on */
static int sethook (lua_State *L) {
  lua_State *thread = lua_tothread(L, 1);
  luaL_argcheck(L, thread != NULL, 1, "thread expected");
  int count = (int)luaL_optinteger(L, 4, 0);
  lua_pushvalue(L, 1);
  lua_pushvalue(L, 2);
  lua_rawset(L, LUA_REGISTRYINDEX);
  lua_sethook(thread, note, LUA_MASKLINE | (count > 0 ? LUA_MASKCOUNT : 0),
              count);
  return 0;
}

int luaopen_coverage (lua_State *L);
int luaopen_coverage (lua_State *L) {
  folder = getenv("COVERAGE");
  lua_getglobal(L, "debug");
  lua_pushcfunction(L, sethook);
  lua_setfield(L, -2, "sethook");
  lua_sethook(L, note, LUA_MASKLINE, 0); /* threads inherit it */
  return 0;
}

#endif
