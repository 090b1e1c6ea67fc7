/*
** pool.h - HTTP requests over libcurl, many at once, on connections kept alive
**
** Requests beyond the number of connections wait in line.  Nothing waits
** outside of lc_pool_step, and no callback leaves C.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_POOL_H
#define LC_POOL_H

#include "wire.h"

enum {
  LC_POOL_CONNECTIONS = 4096,  /* most that may be asked for */
  LC_POOL_TRANSFERS = 1 << 20, /* requests held at once, done ones too */
  LC_POOL_WAIT = LC_SET_SETS   /* pools that one wait covers */
};

typedef struct lc_pool_options {
  lc_str ca_bundle; /* file of trusted certificates; p NULL: not given */
  lc_str ca_path;   /* hashed folder of them; neither: the system's */
  lc_str proxy;     /* URL; not given: none, whatever the environment says */
  lc_str no_proxy;  /* hosts that are reached without it */
  size_t max_connections;
  size_t max_response; /* bytes of a body */
  bool tcp_keepalive;
  bool http2; /* where a server offers it over TLS */
  bool own;   /* HTTP/1.1 is ours where it can be, not libcurl's */
} lc_pool_options;

typedef struct lc_timeout {
  int64_t connect, total; /* ms, at least 1 */
} lc_timeout;

typedef struct lc_pool lc_pool;

/* *out is NULL unless it answers LC_OK; LC_INVALID: libcurl refused */
lc_status lc_pool_new (lc_pool **out, const lc_pool_options *o);
/* closes connections, forgets requests; NULL is quiet */
void lc_pool_delete (lc_pool *p);

/* the draft to write the next request into; there is one at a time, and an
   unfinished one is simply asked for again.  NULL when out of memory */
lc_transfer *lc_pool_draft (lc_pool *p);
/* sends the draft off, or puts it in line; LC_TOOBIG also when too many
   are held, LC_INVALID with draft->flaw.  On LC_OK it has its id */
lc_status lc_pool_add (lc_pool *p, lc_timeout timeout);

/* works until a request is done, at most `timeout` ms (-1: no limit) and
   until a signal comes */
void lc_pool_step (lc_pool *p, int64_t timeout);
/* ids of requests that are done, each once, in order; 0: no more */
uint64_t lc_pool_next (lc_pool *p);
/* the request of that id, or NULL */
lc_transfer *lc_pool_find (lc_pool *p, uint64_t id);
/* forgets a request; one in flight loses its connection */
void lc_pool_drop (lc_pool *p, lc_transfer *t);

/* for another loop: readable when there is work (-1: poll(2) has no such
   descriptor), work is due in ms (-1: not by itself) */
int lc_pool_fd (const lc_pool *p);
int64_t lc_pool_timeout (const lc_pool *p);
/* waits until one of the pools has work; true when a signal came */
bool lc_pool_wait (lc_pool *const *pools, size_t n, int64_t timeout);

typedef struct lc_pool_counts {
  size_t requests;    /* sent off since the start */
  size_t connections; /* opened for them */
  size_t flying, queued;
} lc_pool_counts;
lc_pool_counts lc_pool_count (const lc_pool *p);

#endif
