/*
** watch.h - which descriptors libcurl waits for, and until when
**
** An epoll set (one descriptor, which fits into any other loop).
** SPDX-License-Identifier: MIT
*/
#ifndef LC_WATCH_H
#define LC_WATCH_H

#include "core/status.h"

#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { LC_WATCH_EVENTS = 64 }; /* read from the set at once */

typedef struct lc_watch {
  int set;            /* the epoll set; -1 when closed */
  unsigned char *fds; /* per descriptor: what is wanted, what is set */
  size_t nfd;
  int64_t due;   /* libcurl's timer, LC_WATCH_NEVER without one */
  size_t opened; /* connections opened since the start */
} lc_watch;

/* one descriptor that is ready, and for what (CURL_CSELECT_*) */
typedef struct lc_event {
  curl_socket_t fd;
  int ready;
} lc_event;

#define LC_WATCH_NEVER INT64_MAX

/* milliseconds of the monotonic clock */
int64_t lc_watch_now (void);

/* how long epoll and poll are to wait from `now` until `until` */
int lc_watch_until (int64_t now, int64_t until);

/* LC_NOMEM when the system has no descriptor left */
lc_status lc_watch_init (lc_watch *w);
void lc_watch_free (lc_watch *w);

/* callbacks for libcurl; `w` is their user pointer */
int lc_watch_socket (CURL *easy, curl_socket_t fd, int what, void *w,
                     void *unused);
int lc_watch_timer (CURLM *multi, long timeout, void *w);
int lc_watch_opened (void *w, curl_socket_t fd, curlsocktype purpose);
int lc_watch_close (void *w, curl_socket_t fd);

/* waits at most `timeout` ms (-1: for ever); how many events came, 0 also
   when a signal did, which *interrupted tells */
size_t lc_watch_wait (lc_watch *w, int timeout, lc_event *events,
                      bool *interrupted);

#endif
