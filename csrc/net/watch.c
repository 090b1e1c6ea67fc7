/*
** watch.c - the set behind a pool
**
** libcurl asks for a socket when a transfer starts and drops it when the
** transfer ends.  A kept-alive connection would cost two changes of the set
** per request that way, so it stays in the set until it is closed, or until an
** event comes that nobody wants.
** SPDX-License-Identifier: MIT
*/
#include "watch.h"

#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* bits of w->fds[fd] */
enum {
  WANT = LC_SET_BOTH,
  SET_SHIFT = 2, /* the same two, as the set has them */
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
  return lc_set_init(&w->set);
}

void lc_watch_free (lc_watch *w) {
  lc_set_free(&w->set);
  free(w->fds);
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

/* makes the set hold what is wanted; nothing wanted takes fd out.  What the
   system refuses is asked for again the next time that something is wanted */
static void settle (lc_watch *w, curl_socket_t fd, unsigned char *f) {
  int want = *f & WANT, had = *f >> SET_SHIFT & WANT;
  if (want == had)
    return;
  if (lc_set_change(&w->set, fd, had, want))
    *f = (unsigned char)((*f & OURS) | want | want << SET_SHIFT);
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
  lc_watch *w = watch;
  unsigned char *f = flags(w, fd);
  lc_set_forget(&w->set, fd);
  if (f != NULL)
    *f = 0;
  return close(fd);
}

size_t lc_watch_wait (lc_watch *w, int timeout, lc_event *events,
                      bool *interrupted) {
  size_t n = lc_set_wait(&w->set, timeout, events, interrupted);
  size_t wanted = 0;
  for (size_t i = 0; i < n; i++) {
    unsigned char *f = flags(w, events[i].fd);
    if (f != NULL && (*f & WANT) != 0)
      events[wanted++] = events[i];
    else if (f != NULL)
      settle(w, events[i].fd, f); /* idle, and closed by its peer */
  }
  return wanted;
}
