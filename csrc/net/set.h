/*
** set.h - descriptors to wait for, by the best means that the system has
**
** epoll on Linux, else poll(2); LC_SET_POLL asks for poll(2) there, too.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_SET_H
#define LC_SET_H

#include "core/status.h"

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

#if defined(__linux__) && !defined(LC_SET_POLL)
#define LC_SET_EPOLL
#endif

/* what a descriptor is awaited for; CURL_POLL_* and CURL_CSELECT_* agree */
enum { LC_SET_IN = 1, LC_SET_OUT = 2, LC_SET_BOTH = LC_SET_IN | LC_SET_OUT };

enum { LC_SET_EVENTS = 64 }; /* told of at once */

typedef struct lc_set {
  int fd; /* readable when something in the set is ready; -1: there is none */
#ifndef LC_SET_EPOLL
  struct pollfd *list; /* by descriptor; those not awaited are negative */
  size_t n, next;      /* next: the first to be told of next time */
#endif
} lc_set;

/* one descriptor that is ready, and for what: LC_SET_* */
typedef struct lc_event {
  int fd, ready;
} lc_event;

/* LC_NOMEM when the system has no descriptor left */
lc_status lc_set_init (lc_set *s);
/* also for a set of zeros but for its fd, which is -1 */
void lc_set_free (lc_set *s);

/* from now on fd is awaited for `want`; 0 takes it out.  `had` is what it
   was awaited for, and still is when the answer is false */
bool lc_set_change (lc_set *s, int fd, int had, int want);
/* fd is going to be closed */
void lc_set_forget (lc_set *s, int fd);

/* waits at most `timeout` ms (-1: for ever); how many events came, at most
   LC_SET_EVENTS; 0 also when a signal did, which *interrupted tells */
size_t lc_set_wait (lc_set *s, int timeout, lc_event *events,
                    bool *interrupted);
/* waits until something is ready in any of the sets; true when a signal
   came.  At most LC_SET_SETS */
enum { LC_SET_SETS = 256 };
bool lc_set_any (lc_set *const *sets, size_t n, int timeout);

#endif
