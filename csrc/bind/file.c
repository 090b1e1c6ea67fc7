/*
** file.c - files that only their owner may read
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* core.create_private(path) -> true | nil, message: an empty file that only
   its owner may read and write; fails where there is anything already, a
   link that leads nowhere too */
static int l_create_private (lua_State *L) {
  lc_str path = lc_bind_checkstr(L, 1);
  int file;
  luaL_argcheck(L, memchr(path.p, '\0', path.n) == NULL, 1,
                "path without zero bytes expected");
  file =
      open(path.p, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file == -1) {
    lua_pushnil(L);
    lua_pushfstring(L, "%s: %s", path.p, strerror(errno));
    return 2;
  }
  close(file);
  lua_pushboolean(L, 1);
  return 1;
}

const luaL_Reg lc_bind_file[] = { { "create_private", l_create_private },
                                  { NULL, NULL } };
