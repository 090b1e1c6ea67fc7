/*
** faulty.c - system calls that can be made to fail, one after another
**
** Loaded before the C library (LD_PRELOAD), and by Lua as a module:
**
**   faulty.arm(call, n, code)   the n-th call of that name from now fails
**                 with this errno; with 0, it does a part of what it should
**   faulty.disarm()             whether it came to that
**   faulty.watch(seconds)       kills the process after that; 0 calls it off
**
** Only what a library calls by name can fail: not what the C library calls
** for itself.
** SPDX-License-Identifier: MIT
*/
#define _GNU_SOURCE
#include <lauxlib.h>
#include <lua.h>

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { WHOLE = -1 }; /* as errno: the call is left alone */

static struct {
  pthread_mutex_t lock;
  char name[32]; /* "" when nothing is armed */
  int left;
  int code;
  bool hit;
} state = { PTHREAD_MUTEX_INITIALIZER, "", 0, 0, false };

/* how this call fails: an errno, 0 for in part, or WHOLE */
static int fate (const char *name) {
  int code = WHOLE;
  pthread_mutex_lock(&state.lock);
  if (strcmp(name, state.name) == 0 && --state.left == 0) {
    state.hit = true;
    code = state.code;
  }
  pthread_mutex_unlock(&state.lock);
  return code;
}

/* the C library's function of this name, whatever its type */
#define REAL(type, name) \
  static type real;      \
  if (real == NULL)      \
  *(void **)(void *)&real = dlsym(RTLD_NEXT, #name)

/* a call that fails with `failed` and errno */
#define CALL(result, name, parameters, arguments, failed) \
  result name parameters {                                \
    typedef result(*function) parameters;                 \
    int code = fate(#name);                               \
    REAL(function, name);                                 \
    if (code > 0) {                                       \
      errno = code;                                       \
      return failed;                                      \
    }                                                     \
    return real arguments;                                \
  }

/* one that may move fewer bytes than it is asked to */
#define MOVE(name, parameters, less, arguments) \
  ssize_t name parameters {                     \
    typedef ssize_t(*function) parameters;      \
    int code = fate(#name);                     \
    REAL(function, name);                       \
    if (code > 0) {                             \
      errno = code;                             \
      return -1;                                \
    }                                           \
    if (code == 0 && n > 1)                     \
      n = less;                                 \
    return real arguments;                      \
  }

MOVE(send, (int fd, const void *p, size_t n, int flags), n / 2,
     (fd, p, n, flags))
MOVE(recv, (int fd, void *p, size_t n, int flags), 1, (fd, p, n, flags))
MOVE(write, (int fd, const void *p, size_t n), n / 2, (fd, p, n))
MOVE(read, (int fd, void *p, size_t n), 1, (fd, p, n))
MOVE(pwrite64, (int fd, const void *p, size_t n, off64_t at), n / 2,
     (fd, p, n, at))
MOVE(pread64, (int fd, void *p, size_t n, off64_t at), 1, (fd, p, n, at))
MOVE(getrandom, (void *p, size_t n, unsigned int flags), 1, (p, n, flags))

CALL(int, socket, (int domain, int type, int protocol),
     (domain, type, protocol), -1)
CALL(int, socketpair, (int domain, int type, int protocol, int fds[2]),
     (domain, type, protocol, fds), -1)
CALL(int, connect, (int fd, const struct sockaddr *to, socklen_t n),
     (fd, to, n), -1)
CALL(int, getsockopt,
     (int fd, int level, int name, void *restrict value,
      socklen_t *restrict n),
     (fd, level, name, value, n), -1)
CALL(int, setsockopt,
     (int fd, int level, int name, const void *value, socklen_t n),
     (fd, level, name, value, n), -1)
CALL(int, getsockname,
     (int fd, struct sockaddr *restrict name, socklen_t *restrict n),
     (fd, name, n), -1)
CALL(int, getpeername,
     (int fd, struct sockaddr *restrict name, socklen_t *restrict n),
     (fd, name, n), -1)
CALL(int, poll, (struct pollfd * fds, nfds_t n, int timeout),
     (fds, n, timeout), -1)
CALL(int, epoll_create1, (int flags), (flags), -1)
CALL(int, epoll_ctl, (int set, int op, int fd, struct epoll_event *event),
     (set, op, fd, event), -1)
CALL(int, epoll_wait,
     (int set, struct epoll_event *events, int most, int timeout),
     (set, events, most, timeout), -1)
CALL(int, pipe, (int fds[2]), (fds), -1)
CALL(int, pipe2, (int fds[2], int flags), (fds, flags), -1)
CALL(int, eventfd, (unsigned int first, int flags), (first, flags), -1)
CALL(int, fsync, (int fd), (fd), -1)
CALL(int, fdatasync, (int fd), (fd), -1)
CALL(int, ftruncate64, (int fd, off64_t n), (fd, n), -1)
CALL(int, fchmod, (int fd, mode_t mode), (fd, mode), -1)
CALL(int, unlink, (const char *path), (path), -1)
CALL(int, fstat64, (int fd, struct stat64 *to), (fd, to), -1)
CALL(void *, mmap64,
     (void *at, size_t n, int protection, int flags, int fd, off64_t from),
     (at, n, protection, flags, fd, from), MAP_FAILED)

/* what is closed stays closed, whatever it answers */
int close (int fd) {
  typedef int (*function)(int);
  int code = fate("close"), result;
  REAL(function, close);
  result = real(fd);
  if (code <= 0)
    return result;
  errno = code;
  return -1;
}

/* with one more argument, an integer or a pointer */
#define MORE(name, first, argument_type)      \
  int name(first, int what, ...) {            \
    typedef int (*function)(first, int, ...); \
    int code = fate(#name);                   \
    argument_type argument;                   \
    va_list list;                             \
    REAL(function, name);                     \
    va_start(list, what);                     \
    argument = va_arg(list, argument_type);   \
    va_end(list);                             \
    if (code > 0) {                           \
      errno = code;                           \
      return -1;                              \
    }                                         \
    return real(subject, what, argument);     \
  }

MORE(fcntl, int subject, void *)
MORE(fcntl64, int subject, void *)
MORE(open, const char *subject, int)
MORE(open64, const char *subject, int)

/* these two answer what is wrong themselves */
int pthread_create (pthread_t *thread, const pthread_attr_t *attributes,
                    void *(*start)(void *), void *argument) {
  typedef int (*function)(pthread_t *, const pthread_attr_t *,
                          void *(*)(void *), void *);
  int code = fate("pthread_create");
  REAL(function, pthread_create);
  return code > 0 ? code : real(thread, attributes, start, argument);
}

int getaddrinfo (const char *restrict host, const char *restrict service,
                 const struct addrinfo *restrict hints,
                 struct addrinfo **restrict found) {
  typedef int (*function)(const char *, const char *, const struct addrinfo *,
                          struct addrinfo **);
  int code = fate("getaddrinfo");
  REAL(function, getaddrinfo);
  if (code <= 0)
    return real(host, service, hints, found);
  errno = code;
  return EAI_SYSTEM;
}

static int l_arm (lua_State *L) {
  const char *name = luaL_checkstring(L, 1);
  int left = (int)luaL_checkinteger(L, 2);
  int code = (int)luaL_checkinteger(L, 3);
  luaL_argcheck(L, strlen(name) < sizeof state.name, 1, "name too long");
  pthread_mutex_lock(&state.lock);
  strcpy(state.name, name);
  state.left = left;
  state.code = code;
  state.hit = false;
  pthread_mutex_unlock(&state.lock);
  return 0;
}

static int l_disarm (lua_State *L) {
  pthread_mutex_lock(&state.lock);
  state.name[0] = '\0';
  lua_pushboolean(L, state.hit);
  pthread_mutex_unlock(&state.lock);
  return 1;
}

static int l_watch (lua_State *L) {
  alarm((unsigned int)luaL_checkinteger(L, 1));
  return 0;
}

int luaopen_faulty (lua_State *L);

int luaopen_faulty (lua_State *L) {
  static const luaL_Reg functions[] = { { "arm", l_arm },
                                        { "disarm", l_disarm },
                                        { "watch", l_watch },
                                        { NULL, NULL } };
  luaL_newlib(L, functions);
  return 1;
}
