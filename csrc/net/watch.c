/*
** watch.c - the epoll set behind a pool
**
** libcurl asks for a socket when a transfer starts and drops it when the
** transfer ends.  A kept-alive connection would cost two system calls per
** request that way, so it stays in the set until it is closed, or until an
** event comes that nobody wants.
** SPDX-License-Identifier: MIT
*/
#include "watch.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

/* bits of w->fds[fd] */
enum {
  WANT_IN = CURL_POLL_IN,
  WANT_OUT = CURL_POLL_OUT,
  WANT = WANT_IN | WANT_OUT,
  SET_SHIFT = 2, /* the same two, as the epoll set has them */
  OURS = 16      /* a connection; we are told when it is closed */
};

int64_t lc_watch_now (void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int lc_watch_until (int64_t now, int64_t until) {
  if (until == LC_WATCH_NEVER)
    return -1;
  if (until <= now)
    return 0;
  return until - now > INT_MAX ? INT_MAX : (int)(until - now);
}

lc_status lc_watch_init (lc_watch *w) {
  memset(w, 0, sizeof *w);
  w->due = LC_WATCH_NEVER;
  w->set = epoll_create1(EPOLL_CLOEXEC);
  return w->set >= 0 ? LC_OK : LC_NOMEM;
}

void lc_watch_free (lc_watch *w) {
  if (w->set >= 0)
    close(w->set);
  free(w->fds);
  w->set = -1;
  w->fds = NULL;
  w->nfd = 0;
}

/* the flags of fd; NULL when out of memory */
static unsigned char *flags (lc_watch *w, curl_socket_t fd) {
  size_t n = (size_t)fd + 1;
  if (fd < 0)
    return NULL;
  if (n > w->nfd) {
    size_t size = n < 64 ? 64 : n * 2;
    unsigned char *p = realloc(w->fds, size);
    if (p == NULL)
      return NULL;
    memset(p + w->nfd, 0, size - w->nfd);
    w->fds = p;
    w->nfd = size;
  }
  return &w->fds[fd];
}

/* makes the epoll set hold what is wanted; nothing wanted takes fd out */
static void settle (lc_watch *w, curl_socket_t fd, unsigned char *f) {
  int want = *f & WANT, set = *f >> SET_SHIFT & WANT;
  struct epoll_event e;
  int op = set == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
  if (want == set)
    return;
  memset(&e, 0, sizeof e);
  e.data.fd = fd;
  e.events = (want & WANT_IN ? (uint32_t)EPOLLIN : 0)
             | (want & WANT_OUT ? (uint32_t)EPOLLOUT : 0);
  *f = (unsigned char)((*f & OURS) | want | want << SET_SHIFT);
  epoll_ctl(w->set, want == 0 ? EPOLL_CTL_DEL : op, fd, &e);
}

int lc_watch_socket (CURL *easy, curl_socket_t fd, int what, void *w,
                     void *unused) {
  unsigned char *f = flags(w, fd);
  (void)easy;
  (void)unused;
  if (f == NULL)
    return 0; /* its request times out; -1 would end all of them */
  *f = (unsigned char)((*f & ~WANT)
                       | (what == CURL_POLL_REMOVE ? 0 : what & WANT));
  if ((*f & WANT) == 0 && (*f & OURS) != 0)
    return 0; /* kept alive: it stays until it closes or speaks */
  settle(w, fd, f);
  return 0;
}

int lc_watch_timer (CURLM *multi, long timeout, void *watch) {
  lc_watch *w = watch;
  (void)multi;
  if (timeout < 0)
    w->due = LC_WATCH_NEVER;
  else
    w->due = timeout == 0 ? 0 : lc_watch_now() + timeout;
  return 0;
}

int lc_watch_opened (void *watch, curl_socket_t fd, curlsocktype purpose) {
  lc_watch *w = watch;
  unsigned char *f = flags(w, fd);
  (void)purpose;
  if (f == NULL || fcntl(fd, F_SETFD, FD_CLOEXEC) != 0)
    return CURL_SOCKOPT_ERROR;
  *f = OURS;
  w->opened++;
  return CURL_SOCKOPT_OK;
}

int lc_watch_close (void *watch, curl_socket_t fd) {
  unsigned char *f = flags(watch, fd);
  if (f != NULL)
    *f = 0; /* closing takes it out of the set */
  return close(fd);
}

/* errors count as readiness: the next read or write reports them best */
static int readiness (uint32_t events) {
  int ready = 0;
  if (events & (EPOLLIN | EPOLLHUP | EPOLLERR))
    ready |= CURL_CSELECT_IN;
  if (events & (EPOLLOUT | EPOLLHUP | EPOLLERR))
    ready |= CURL_CSELECT_OUT;
  return ready;
}

size_t lc_watch_wait (lc_watch *w, int timeout, lc_event *events,
                      bool *interrupted) {
  struct epoll_event ready[LC_WATCH_EVENTS];
  int n = epoll_wait(w->set, ready, LC_WATCH_EVENTS, timeout);
  size_t wanted = 0;
  *interrupted = n < 0 && errno == EINTR;
  for (int i = 0; i < n; i++) {
    curl_socket_t fd = ready[i].data.fd;
    unsigned char *f = flags(w, fd);
    if (f == NULL || (*f & WANT) == 0) {
      if (f != NULL)
        settle(w, fd, f); /* idle, and closed by its peer */
      continue;
    }
    events[wanted].fd = fd;
    events[wanted++].ready = readiness(ready[i].events);
  }
  return wanted;
}
