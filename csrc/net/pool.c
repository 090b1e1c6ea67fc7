/*
** pool.c - transfers in slots, handles that are used again, one set
** SPDX-License-Identifier: MIT
*/
#include "pool.h"

#include "trust.h"

#include <stdlib.h>

enum {
  SLOT_BITS = 20, /* an id is a serial number and a slot below it */
  SLOT_MASK = (1 << SLOT_BITS) - 1
};

typedef struct list {
  lc_transfer *first, *last;
} list;

struct lc_pool {
  CURLM *multi;
  lc_watch watch;
  char *ca_bundle, *ca_path, *proxy, *no_proxy; /* NULL when not given */
  size_t max_connections, max_response;
  bool tcp_keepalive;

  CURL **easies; /* handles at rest; room for max_connections */
  size_t neasy;

  lc_transfer **slots; /* every transfer there is */
  size_t nslot, size;
  uint32_t serial;
  lc_transfer *draft;
  list spares; /* transfers at rest */
  size_t nspare;
  list queue; /* wait for a connection */
  list done;  /* not yet told of */
  size_t flying, queued, requests;
  int64_t queue_due; /* no request in the queue is due before */
};

/* == lists == */

static void append (list *l, lc_transfer *t) {
  t->prev = l->last;
  t->next = NULL;
  if (l->last != NULL)
    l->last->next = t;
  else
    l->first = t;
  l->last = t;
}

static void detach (list *l, lc_transfer *t) {
  if (t->prev != NULL)
    t->prev->next = t->next;
  else
    l->first = t->next;
  if (t->next != NULL)
    t->next->prev = t->prev;
  else
    l->last = t->prev;
  t->prev = t->next = NULL;
}

static bool islisted (const list *l, const lc_transfer *t) {
  return t->prev != NULL || t->next != NULL || l->first == t;
}

/* == opening and closing == */

/* a copy that ends in a zero; false when out of memory */
static bool copy (char **out, lc_str s) {
  if (s.p == NULL)
    return true;
  *out = malloc(s.n + 1);
  if (*out == NULL)
    return false;
  memcpy(*out, s.p, s.n);
  (*out)[s.n] = '\0';
  return true;
}

static bool copyoptions (lc_pool *p, const lc_pool_options *o) {
  p->max_connections = o->max_connections;
  p->max_response = o->max_response;
  p->tcp_keepalive = o->tcp_keepalive;
  return copy(&p->ca_bundle, o->ca_bundle) && copy(&p->ca_path, o->ca_path)
         && copy(&p->proxy, o->proxy) && copy(&p->no_proxy, o->no_proxy);
}

static bool openmulti (lc_pool *p) {
  CURLM *m = curl_multi_init();
  p->multi = m;
  return m != NULL
         && !curl_multi_setopt(m, CURLMOPT_SOCKETFUNCTION, lc_watch_socket)
         && !curl_multi_setopt(m, CURLMOPT_SOCKETDATA, &p->watch)
         && !curl_multi_setopt(m, CURLMOPT_TIMERFUNCTION, lc_watch_timer)
         && !curl_multi_setopt(m, CURLMOPT_TIMERDATA, &p->watch)
         && !curl_multi_setopt(m, CURLMOPT_MAXCONNECTS,
                               (long)p->max_connections);
}

lc_status lc_pool_new (lc_pool **out, const lc_pool_options *o) {
  lc_pool *p = calloc(1, sizeof *p);
  *out = NULL;
  if (p == NULL)
    return LC_NOMEM;
  p->queue_due = LC_WATCH_NEVER;
  p->watch.set.fd = -1;
  p->easies = calloc(o->max_connections, sizeof(CURL *));
  if (p->easies == NULL || !copyoptions(p, o)
      || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK
      || lc_watch_init(&p->watch) != LC_OK || !openmulti(p)) {
    lc_pool_delete(p);
    return LC_NOMEM;
  }
  *out = p;
  return LC_OK;
}

static void closeflights (lc_pool *p) {
  for (size_t i = 0; i < p->nslot; i++) {
    lc_transfer *t = p->slots[i];
    if (t->easy != NULL) {
      curl_multi_remove_handle(p->multi, t->easy);
      curl_easy_cleanup(t->easy);
    }
    lc_transfer_free(t);
    free(t);
  }
}

static void wipe (char *s) {
  volatile char *p = s;
  while (p != NULL && *p != '\0')
    *p++ = '\0';
  free(s);
}

void lc_pool_delete (lc_pool *p) {
  if (p == NULL)
    return;
  closeflights(p);
  while (p->neasy > 0)
    curl_easy_cleanup(p->easies[--p->neasy]);
  if (p->multi != NULL)
    curl_multi_cleanup(p->multi); /* closes through the watch */
  lc_watch_free(&p->watch);
  free(p->slots);
  free(p->easies);
  free(p->ca_bundle);
  free(p->ca_path);
  wipe(p->proxy); /* it may hold a password */
  free(p->no_proxy);
  free(p);
}

/* == handles == */

/* one option; the first failure stays */
#define SET(option, value)                       \
  do {                                           \
    if (c == CURLE_OK)                           \
      c = curl_easy_setopt(easy, option, value); \
  } while (0)

/* the bundle or the folder that was asked for, alone; else the system's
   folder, alone; else what libcurl was built with */
static CURLcode settrust (const lc_pool *p, CURL *easy) {
  const char *path = p->ca_path;
  CURLcode c = CURLE_OK;
  if (path == NULL && p->ca_bundle == NULL)
    path = lc_trust_path();
  if (path == NULL && p->ca_bundle == NULL)
    return c;
  SET(CURLOPT_CAINFO, p->ca_bundle);
  SET(CURLOPT_CAPATH, path);
  SET(CURLOPT_PROXY_CAINFO, p->ca_bundle);
  SET(CURLOPT_PROXY_CAPATH, path);
  return c;
}

/* "" keeps libcurl from looking into the environment */
static CURLcode setproxy (const lc_pool *p, CURL *easy) {
  CURLcode c = CURLE_OK;
  SET(CURLOPT_PROXY, p->proxy != NULL ? p->proxy : "");
  SET(CURLOPT_NOPROXY, p->no_proxy != NULL ? p->no_proxy : "");
  return c;
}

static CURLcode setwatch (lc_pool *p, CURL *easy) {
  CURLcode c = CURLE_OK;
  SET(CURLOPT_SOCKOPTFUNCTION, lc_watch_opened);
  SET(CURLOPT_SOCKOPTDATA, &p->watch);
  SET(CURLOPT_CLOSESOCKETFUNCTION, lc_watch_close);
  SET(CURLOPT_CLOSESOCKETDATA, &p->watch);
  SET(CURLOPT_TCP_KEEPALIVE, p->tcp_keepalive ? 1L : 0L);
  return c;
}

/* a handle with all that its requests have in common; NULL: no memory */
static CURL *neweasy (lc_pool *p) {
  CURL *easy = curl_easy_init();
  if (easy == NULL)
    return NULL;
  if (lc_transfer_prepare(easy, p->max_response) == LC_OK
      && settrust(p, easy) == CURLE_OK && setproxy(p, easy) == CURLE_OK
      && setwatch(p, easy) == CURLE_OK)
    return easy;
  curl_easy_cleanup(easy);
  return NULL;
}

static CURL *takeeasy (lc_pool *p) {
  return p->neasy > 0 ? p->easies[--p->neasy] : neweasy(p);
}

static void puteasy (lc_pool *p, CURL *easy) {
  p->easies[p->neasy++] = easy; /* flights are bounded, so handles are */
}

/* == requests == */

static void finish (lc_pool *p, lc_transfer *t) {
  t->phase = LC_DONE;
  append(&p->done, t);
}

/* libcurl would not have it */
static void refuse (lc_pool *p, lc_transfer *t, CURL *easy) {
  if (easy != NULL)
    puteasy(p, easy);
  t->easy = NULL;
  lc_transfer_fail(t, CURLE_OUT_OF_MEMORY);
  finish(p, t);
}

static void launch (lc_pool *p, lc_transfer *t, int64_t now) {
  CURL *easy = takeeasy(p);
  int64_t left = t->due - now;
  if (easy == NULL || lc_transfer_load(t, easy, left < 1 ? 1 : left) != LC_OK
      || curl_multi_add_handle(p->multi, easy) != CURLM_OK) {
    refuse(p, t, easy);
    return;
  }
  t->phase = LC_FLYING;
  p->flying++;
  p->requests++;
}

static void launchqueued (lc_pool *p) {
  int64_t now = p->queue.first != NULL ? lc_watch_now() : 0;
  while (p->queue.first != NULL && p->flying < p->max_connections) {
    lc_transfer *t = p->queue.first;
    detach(&p->queue, t);
    p->queued--;
    launch(p, t, now);
  }
  if (p->queue.first == NULL)
    p->queue_due = LC_WATCH_NEVER;
}

/* the line may be long: it is walked only when something in it is due */
static void expirequeued (lc_pool *p, int64_t now) {
  lc_transfer *next;
  int64_t due = LC_WATCH_NEVER;
  if (now < p->queue_due)
    return;
  for (lc_transfer *t = p->queue.first; t != NULL; t = next) {
    next = t->next;
    if (t->due <= now) {
      detach(&p->queue, t);
      p->queued--;
      lc_transfer_fail(t, CURLE_OPERATION_TIMEDOUT);
      finish(p, t);
    } else if (t->due < due)
      due = t->due;
  }
  p->queue_due = due;
}

static bool makeroom (lc_pool *p) {
  size_t size = p->size == 0 ? 8 : p->size * 2;
  lc_transfer **slots;
  if (p->nslot < p->size)
    return true;
  if (p->nslot >= LC_POOL_TRANSFERS)
    return false;
  slots = realloc(p->slots, size * sizeof *slots);
  if (slots == NULL)
    return false;
  p->slots = slots;
  p->size = size;
  return true;
}

static lc_transfer *newtransfer (lc_pool *p) {
  lc_transfer *t;
  if (!makeroom(p))
    return NULL;
  t = malloc(sizeof *t);
  if (t == NULL)
    return NULL;
  lc_transfer_init(t, p->max_response);
  t->slot = (uint32_t)p->nslot;
  p->slots[p->nslot++] = t;
  return t;
}

lc_transfer *lc_pool_draft (lc_pool *p) {
  if (p->draft != NULL)
    return p->draft;
  p->draft = p->spares.last; /* the latest: its memory is still warm */
  if (p->draft == NULL)
    p->draft = newtransfer(p);
  else {
    detach(&p->spares, p->draft);
    p->nspare--;
  }
  return p->draft;
}

static void enqueue (lc_pool *p, lc_transfer *t) {
  t->phase = LC_QUEUED;
  append(&p->queue, t);
  p->queued++;
  if (t->due < p->queue_due)
    p->queue_due = t->due;
}

lc_status lc_pool_add (lc_pool *p, lc_timeout timeout) {
  lc_transfer *t = p->draft;
  int64_t now = lc_watch_now();
  lc_status s = lc_transfer_seal(t);
  if (s != LC_OK)
    return s;
  p->draft = NULL;
  t->id = (uint64_t)++p->serial << SLOT_BITS | t->slot;
  t->connect = timeout.connect;
  t->total = timeout.total;
  t->due = now + timeout.total;
  if (p->flying < p->max_connections)
    launch(p, t, now);
  else
    enqueue(p, t);
  return LC_OK;
}

lc_transfer *lc_pool_find (lc_pool *p, uint64_t id) {
  size_t slot = (size_t)(id & SLOT_MASK);
  if (id == 0 || slot >= p->nslot || p->slots[slot]->id != id)
    return NULL;
  return p->slots[slot];
}

/* takes a transfer and its handle back from libcurl */
static void land (lc_pool *p, lc_transfer *t) {
  CURL *easy = t->easy;
  curl_multi_remove_handle(p->multi, easy);
  puteasy(p, easy);
  t->easy = NULL;
  p->flying--;
}

static void leave (lc_pool *p, lc_transfer *t) {
  switch (t->phase) {
  case LC_FLYING:
    land(p, t);
    break;
  case LC_QUEUED:
    detach(&p->queue, t);
    p->queued--;
    break;
  case LC_DONE:
    if (islisted(&p->done, t))
      detach(&p->done, t);
    break;
  case LC_DRAFT:
    break;
  }
}

void lc_pool_drop (lc_pool *p, lc_transfer *t) {
  leave(p, t);
  lc_transfer_clear(t);
  if (p->nspare >= p->max_connections)
    lc_transfer_free(t); /* a burst is over: keep the slot, not the memory */
  append(&p->spares, t);
  p->nspare++;
  launchqueued(p);
}

/* == time passes == */

static void collect (lc_pool *p) {
  CURLMsg *m;
  int left;
  while ((m = curl_multi_info_read(p->multi, &left)) != NULL) {
    char *transfer = NULL;
    CURLcode result = m->data.result;
    lc_transfer *t;
    curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &transfer);
    t = (lc_transfer *)(void *)transfer;
    lc_transfer_finish(t, result, p->proxy);
    land(p, t);
    finish(p, t);
  }
  launchqueued(p);
}

static int64_t earliest (const lc_pool *p) {
  return p->watch.due < p->queue_due ? p->watch.due : p->queue_due;
}

static void runtimers (lc_pool *p, int64_t now) {
  int running;
  if (p->watch.due <= now)
    curl_multi_socket_action(p->multi, CURL_SOCKET_TIMEOUT, 0, &running);
  collect(p);
  expirequeued(p, now);
}

/* until the next of: work, a timer, `until`; true when a signal came */
static bool await (lc_pool *p, int64_t now, int64_t until) {
  lc_event events[LC_SET_EVENTS];
  bool interrupted;
  int running;
  size_t n;
  if (earliest(p) < until)
    until = earliest(p);
  n = lc_watch_wait(&p->watch, lc_watch_until(now, until), events,
                    &interrupted);
  for (size_t i = 0; i < n; i++)
    curl_multi_socket_action(p->multi, events[i].fd, events[i].ready,
                             &running);
  collect(p);
  return interrupted;
}

static bool isbusy (const lc_pool *p) {
  return p->done.first == NULL && p->flying + p->queued > 0;
}

/* nothing is under way, but a connection at rest may have been closed: its
   descriptor must not keep the set readable */
static void tend (lc_pool *p, int64_t now) {
  runtimers(p, now);
  await(p, now, now);
}

void lc_pool_step (lc_pool *p, int64_t timeout) {
  int64_t now = lc_watch_now();
  int64_t until = timeout < 0 ? LC_WATCH_NEVER : now + timeout;
  if (p->flying + p->queued == 0)
    tend(p, now);
  while (isbusy(p)) {
    runtimers(p, now);
    if (!isbusy(p) || await(p, now, until))
      return;
    if (!isbusy(p))
      return;
    now = lc_watch_now();
    if (now >= until)
      return;
  }
}

uint64_t lc_pool_next (lc_pool *p) {
  lc_transfer *t = p->done.first;
  if (t == NULL)
    return 0;
  detach(&p->done, t);
  return t->id;
}

/* == for other loops == */

int lc_pool_fd (const lc_pool *p) {
  return p->watch.set.fd;
}

int64_t lc_pool_timeout (const lc_pool *p) {
  if (p->done.first != NULL)
    return 0;
  return lc_watch_until(lc_watch_now(), earliest(p));
}

bool lc_pool_wait (lc_pool *const *pools, size_t n, int64_t timeout) {
  lc_set *sets[LC_POOL_WAIT];
  int64_t now = lc_watch_now();
  int64_t until = timeout < 0 ? LC_WATCH_NEVER : now + timeout;
  n = n < LC_POOL_WAIT ? n : LC_POOL_WAIT;
  for (size_t i = 0; i < n; i++) {
    sets[i] = &pools[i]->watch.set;
    if (earliest(pools[i]) < until)
      until = earliest(pools[i]);
  }
  return lc_set_any(sets, n, lc_watch_until(now, until));
}

lc_pool_counts lc_pool_count (const lc_pool *p) {
  lc_pool_counts c;
  c.requests = p->requests;
  c.connections = p->watch.opened;
  c.flying = p->flying;
  c.queued = p->queued;
  return c;
}
