/*
** watch.h - which descriptors libcurl waits for, and until when
**
** With a set of them, and flags for each.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_WATCH_H
#define LC_WATCH_H

#include "set.h"

#include <curl/curl.h>
#include <stddef.h>
#include <stdint.h>

typedef struct lc_watch {
  lc_set set;
  unsigned char *fds; /* per descriptor: what is wanted, what is set */
  size_t nfd;
  int64_t due;   /* libcurl's timer, LC_WATCH_NEVER without one */
  size_t opened; /* connections opened since the start */
} lc_watch;

#define LC_WATCH_NEVER INT64_MAX

/* milliseconds of the monotonic clock */
int64_t lc_watch_now (void);

/* how long a set is to wait from `now` until `until` */
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

/* as lc_set_wait, but only what is wanted now */
size_t lc_watch_wait (lc_watch *w, int timeout, lc_event *events,
                      bool *interrupted);

#endif
