/*
** set_epoll.c - a set that is an epoll set
** SPDX-License-Identifier: MIT
*/
#include "set.h"

#ifdef LC_SET_EPOLL

#include <errno.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

lc_status lc_set_init (lc_set *s) {
  s->fd = epoll_create1(EPOLL_CLOEXEC);
  return s->fd >= 0 ? LC_OK : LC_NOMEM;
}

void lc_set_free (lc_set *s) {
  if (s->fd >= 0)
    close(s->fd);
  s->fd = -1;
}

bool lc_set_change (lc_set *s, int fd, int had, int want) {
  struct epoll_event e;
  int op = had == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
  memset(&e, 0, sizeof e);
  e.data.fd = fd;
  e.events = (want & LC_SET_IN ? (uint32_t)EPOLLIN : 0)
             | (want & LC_SET_OUT ? (uint32_t)EPOLLOUT : 0);
  return epoll_ctl(s->fd, want == 0 ? EPOLL_CTL_DEL : op, fd, &e) == 0;
}

void lc_set_forget (lc_set *s, int fd) {
  (void)s; /* closing takes it out */
  (void)fd;
}

/* errors count as readiness: the next read or write reports them best */
static int readiness (uint32_t events) {
  int ready = 0;
  if (events & (EPOLLIN | EPOLLHUP | EPOLLERR))
    ready |= LC_SET_IN;
  if (events & (EPOLLOUT | EPOLLHUP | EPOLLERR))
    ready |= LC_SET_OUT;
  return ready;
}

size_t lc_set_wait (lc_set *s, int timeout, lc_event *events,
                    bool *interrupted) {
  struct epoll_event ready[LC_SET_EVENTS];
  int n = epoll_wait(s->fd, ready, LC_SET_EVENTS, timeout);
  *interrupted = n < 0 && errno == EINTR;
  for (int i = 0; i < n; i++) {
    events[i].fd = ready[i].data.fd;
    events[i].ready = readiness(ready[i].events);
  }
  return n < 0 ? 0 : (size_t)n;
}

bool lc_set_any (lc_set *const *sets, size_t n, int timeout) {
  struct pollfd fds[LC_SET_SETS];
  n = n < LC_SET_SETS ? n : LC_SET_SETS;
  for (size_t i = 0; i < n; i++) {
    fds[i].fd = sets[i]->fd;
    fds[i].events = POLLIN;
  }
  return poll(fds, (nfds_t)n, timeout) < 0 && errno == EINTR;
}

#endif
