/*
** set_poll.c - a set that is a list for poll(2)
**
** The list has a place for each descriptor up to the highest, so that
** nothing is searched for: poll passes over what is negative.
** SPDX-License-Identifier: MIT
*/
#include "set.h"

#ifndef LC_SET_EPOLL

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum {
  ROOM = 64,
  NAP = 10 /* ms between two looks where memory is short */
};

lc_status lc_set_init (lc_set *s) {
  memset(s, 0, sizeof *s);
  s->fd = -1;
  return LC_OK;
}

void lc_set_free (lc_set *s) {
  free(s->list);
  lc_set_init(s);
}

/* makes the list have a place for fd */
static bool makeroom (lc_set *s, int fd) {
  size_t size = s->n < ROOM ? ROOM : s->n;
  struct pollfd *p;
  if ((size_t)fd < s->n)
    return true;
  while (size <= (size_t)fd)
    size *= 2;
  p = realloc(s->list, size * sizeof *p);
  if (p == NULL)
    return false;
  s->list = p;
  for (; s->n < size; s->n++) {
    p[s->n].fd = -1;
    p[s->n].events = p[s->n].revents = 0;
  }
  return true;
}

bool lc_set_change (lc_set *s, int fd, int had, int want) {
  (void)had;
  if (fd < 0 || !makeroom(s, fd))
    return false;
  s->list[fd].fd = want == 0 ? -1 : fd;
  s->list[fd].events = (short)((want & LC_SET_IN ? POLLIN : 0)
                               | (want & LC_SET_OUT ? POLLOUT : 0));
  return true;
}

void lc_set_forget (lc_set *s, int fd) {
  if (fd >= 0 && (size_t)fd < s->n)
    s->list[fd].fd = -1;
}

/* places up to the last that is taken: more than the system allows to be
   open is more than poll takes */
static nfds_t used (lc_set *s) {
  size_t n = s->n;
  while (n > 0 && s->list[n - 1].fd < 0)
    n--;
  return (nfds_t)n;
}

/* errors count as readiness: the next read or write reports them best */
static int readiness (int events) {
  int ready = 0;
  if (events & (POLLIN | POLLHUP | POLLERR | POLLNVAL))
    ready |= LC_SET_IN;
  if (events & (POLLOUT | POLLHUP | POLLERR | POLLNVAL))
    ready |= LC_SET_OUT;
  return ready;
}

/* begins where the last one ended, so that low numbers are not preferred */
static size_t gather (lc_set *s, size_t n, lc_event *events) {
  size_t found = 0;
  size_t at = s->next < n ? s->next : 0;
  for (size_t i = 0; i < n && found < LC_SET_EVENTS; i++) {
    const struct pollfd *p = &s->list[at];
    if (p->fd >= 0 && p->revents != 0) {
      events[found].fd = p->fd;
      events[found++].ready = readiness(p->revents);
    }
    at = at + 1 < n ? at + 1 : 0;
  }
  s->next = at;
  return found;
}

size_t lc_set_wait (lc_set *s, int timeout, lc_event *events,
                    bool *interrupted) {
  nfds_t n = used(s);
  int ready = poll(s->list, n, timeout);
  *interrupted = ready < 0 && errno == EINTR;
  return ready > 0 ? gather(s, (size_t)n, events) : 0;
}

/* all that is awaited in the sets, or NULL when out of memory */
static struct pollfd *join (lc_set *const *sets, size_t n, nfds_t *total) {
  struct pollfd *all;
  size_t room = 1;
  for (size_t i = 0; i < n; i++)
    room += (size_t)used(sets[i]);
  all = malloc(room * sizeof *all);
  *total = 0;
  for (size_t i = 0; all != NULL && i < n; i++)
    for (size_t j = 0; j < (size_t)used(sets[i]); j++)
      if (sets[i]->list[j].fd >= 0)
        all[(*total)++] = sets[i]->list[j];
  return all;
}

bool lc_set_any (lc_set *const *sets, size_t n, int timeout) {
  nfds_t total;
  struct pollfd *all = join(sets, n, &total);
  bool interrupted;
  if (all == NULL && (timeout < 0 || timeout > NAP))
    timeout = NAP;
  interrupted = poll(all, total, timeout) < 0 && errno == EINTR;
  free(all);
  return interrupted;
}

#endif
