/*
** wire.h - HTTP/1.1 of our own over connections that libcurl makes
**
** libcurl resolves, connects, tunnels and shakes hands (CURLOPT_CONNECT_ONLY);
** its handle then carries our bytes, one request after another.  Nothing here
** waits: each function goes as far as it can.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_WIRE_H
#define LC_WIRE_H

#include "handle.h"
#include "transfer.h"

typedef struct lc_wire {
  CURLM *multi;
  lc_watch *watch;
  const lc_settings *settings;
  size_t max;    /* connections */
  size_t nconn;  /* those that there are */
  lc_conn **fds; /* by descriptor; NULL: none of ours */
  size_t nfd;
  lc_conn *oldest, *latest; /* those at rest */
  char *room;               /* what is read comes here */
} lc_wire;

/* borrows all that it is given; acquires nothing */
void lc_wire_init (lc_wire *w, CURLM *multi, lc_watch *watch,
                   const lc_settings *settings, size_t max);
/* closes all connections; no transfer may be flying */
void lc_wire_free (lc_wire *w);

/* In each of these, true says that the transfer is over. */

/* sends it off, over a kept connection or a new one */
bool lc_wire_launch (lc_wire *w, lc_transfer *t);
/* libcurl says what became of connecting */
bool lc_wire_connected (lc_wire *w, lc_transfer *t, CURLcode result);
/* a descriptor of ours is ready; *t is whom it carries, or NULL */
bool lc_wire_ready (lc_wire *w, lc_event e, lc_transfer **t);
/* is it ours? */
bool lc_wire_has (const lc_wire *w, curl_socket_t fd);

/* ends it, and its connection with it */
void lc_wire_fail (lc_wire *w, lc_transfer *t, CURLcode result);
/* takes it off its connection, which is closed; nothing is told */
void lc_wire_drop (lc_wire *w, lc_transfer *t);

#endif
