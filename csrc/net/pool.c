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
  int64_t due; /* of those that may expire, none is due before */
} list;

struct lc_pool {
  CURLM *multi;
  lc_watch watch;
  lc_wire wire;
  lc_settings settings;
  size_t max_connections, max_response;
  bool own;

  CURL **easies; /* handles at rest; room for max_connections */
  size_t neasy;

  lc_transfer **slots; /* every transfer there is */
  size_t nslot, size;
  uint32_t serial;
  lc_transfer *draft;
  list spares; /* transfers at rest */
  size_t nspare;
  list queue; /* wait for a connection */
  list wired; /* fly on our own wire */
  list done;  /* not yet told of */
  size_t flying, queued, requests;
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
  if (l->first == NULL)
    l->due = LC_WATCH_NEVER;
}

/* the same for one that may expire */
static void appenddue (list *l, lc_transfer *t) {
  append(l, t);
  if (t->due < l->due)
    l->due = t->due;
}

static bool islisted (const list *l, const lc_transfer *t) {
  return t->prev != NULL || t->next != NULL || l->first == t;
}

/* == opening and closing == */

static bool copyoptions (lc_pool *p, const lc_pool_options *o) {
  lc_settings *s = &p->settings;
  p->max_connections = o->max_connections;
  p->max_response = o->max_response;
  p->own = o->own;
  s->tcp_keepalive = o->tcp_keepalive;
  s->http2 = o->http2;
  if (o->ca_bundle.p == NULL && o->ca_path.p == NULL)
    s->folder = lc_trust_path();
  return lc_settings_copy(&s->ca_bundle, o->ca_bundle)
         && lc_settings_copy(&s->ca_path, o->ca_path)
         && lc_settings_copy(&s->proxy, o->proxy)
         && lc_settings_copy(&s->no_proxy, o->no_proxy);
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
  p->queue.due = p->wired.due = LC_WATCH_NEVER;
  p->watch.set.fd = -1;
  p->easies = calloc(o->max_connections, sizeof(CURL *));
  if (p->easies == NULL || !copyoptions(p, o)
      || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK
      || lc_watch_init(&p->watch) != LC_OK || !openmulti(p)) {
    lc_pool_delete(p);
    return LC_NOMEM;
  }
  lc_wire_init(&p->wire, p->multi, &p->watch, &p->settings,
               p->max_connections);
  *out = p;
  return LC_OK;
}

static void closeflights (lc_pool *p) {
  for (size_t i = 0; i < p->nslot; i++) {
    lc_transfer *t = p->slots[i];
    if (t->conn != NULL)
      lc_wire_drop(&p->wire, t);
    else if (t->easy != NULL) {
      curl_multi_remove_handle(p->multi, t->easy);
      curl_easy_cleanup(t->easy);
    }
    lc_transfer_free(t);
    free(t);
  }
}

void lc_pool_delete (lc_pool *p) {
  if (p == NULL)
    return;
  closeflights(p);
  lc_wire_free(&p->wire);
  while (p->neasy > 0)
    curl_easy_cleanup(p->easies[--p->neasy]);
  if (p->multi != NULL)
    curl_multi_cleanup(p->multi); /* closes through the watch */
  lc_watch_free(&p->watch);
  free(p->slots);
  free(p->easies);
  lc_settings_free(&p->settings);
  free(p);
}

/* == handles == */

/* one for libcurl's own HTTP; NULL: no memory */
static CURL *neweasy (lc_pool *p) {
  CURL *easy = lc_handle_new(&p->settings, &p->watch);
  if (easy == NULL || lc_transfer_prepare(easy, p->max_response) == CURLE_OK)
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

/* one that was flying is over */
static void landed (lc_pool *p, lc_transfer *t) {
  if (t->own)
    detach(&p->wired, t);
  p->flying--;
  finish(p, t);
}

/* libcurl would not have it */
static void refuse (lc_pool *p, lc_transfer *t, CURL *easy) {
  if (easy != NULL)
    puteasy(p, easy);
  t->easy = NULL;
  lc_transfer_end(t, CURLE_OUT_OF_MEMORY, NULL);
  landed(p, t);
}

static void launcheasy (lc_pool *p, lc_transfer *t) {
  CURL *easy = takeeasy(p);
  int64_t left = t->due - t->launched;
  if (easy == NULL
      || lc_transfer_load(t, easy, left < 1 ? 1 : left) != CURLE_OK
      || curl_multi_add_handle(p->multi, easy) != CURLM_OK)
    refuse(p, t, easy);
}

static void launch (lc_pool *p, lc_transfer *t, int64_t now) {
  t->phase = LC_FLYING;
  t->launched = now;
  p->flying++;
  p->requests++;
  if (!t->own) {
    launcheasy(p, t);
    return;
  }
  appenddue(&p->wired, t);
  if (lc_wire_launch(&p->wire, t))
    landed(p, t);
}

static void launchqueued (lc_pool *p) {
  int64_t now = p->queue.first != NULL ? lc_watch_now() : 0;
  while (p->queue.first != NULL && p->flying < p->max_connections) {
    lc_transfer *t = p->queue.first;
    detach(&p->queue, t);
    p->queued--;
    launch(p, t, now);
  }
}

static void expire (lc_pool *p, lc_transfer *t) {
  if (t->phase == LC_FLYING) {
    lc_wire_fail(&p->wire, t, CURLE_OPERATION_TIMEDOUT);
    landed(p, t);
    return;
  }
  detach(&p->queue, t);
  p->queued--;
  lc_transfer_end(t, CURLE_OPERATION_TIMEDOUT, NULL);
  finish(p, t);
}

/* a list may be long: it is walked only when something in it is due */
static void expireall (lc_pool *p, list *l, int64_t now) {
  lc_transfer *next;
  int64_t due = LC_WATCH_NEVER;
  if (now < l->due)
    return;
  for (lc_transfer *t = l->first; t != NULL; t = next) {
    next = t->next;
    if (t->due <= now)
      expire(p, t);
    else if (t->due < due)
      due = t->due;
  }
  l->due = due;
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
  appenddue(&p->queue, t);
  p->queued++;
}

static bool hasscheme (lc_str url, lc_str scheme) {
  return url.n > scheme.n && lc_str_ieq(lc_str_of(url.p, scheme.n), scheme);
}

/* libcurl speaks HTTP/2, and asks a proxy that is no tunnel */
static bool isown (const lc_pool *p, lc_str url) {
  if (hasscheme(url, LC_LIT("https:")))
    return p->own && !p->settings.http2;
  return p->own && p->settings.proxy == NULL;
}

lc_status lc_pool_add (lc_pool *p, lc_timeout timeout) {
  lc_transfer *t = p->draft;
  int64_t now = lc_watch_now();
  lc_status s = lc_transfer_seal(t, isown(p, t->message.url));
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

/* takes a handle back from libcurl */
static void unload (lc_pool *p, lc_transfer *t) {
  curl_multi_remove_handle(p->multi, t->easy);
  puteasy(p, t->easy);
  t->easy = NULL;
}

static void leave (lc_pool *p, lc_transfer *t) {
  switch (t->phase) {
  case LC_FLYING:
    if (t->own) {
      lc_wire_drop(&p->wire, t);
      detach(&p->wired, t);
    } else
      unload(p, t);
    p->flying--;
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
    if (!t->own) {
      lc_transfer_finish(t, result, p->settings.proxy);
      unload(p, t);
    } else if (!lc_wire_connected(&p->wire, t, result))
      continue;
    landed(p, t);
  }
  launchqueued(p);
}

static int64_t earliest (const lc_pool *p) {
  int64_t due = p->watch.due < p->queue.due ? p->watch.due : p->queue.due;
  return due < p->wired.due ? due : p->wired.due;
}

static void onevent (lc_pool *p, lc_event e) {
  lc_transfer *t;
  int running;
  if (!lc_wire_has(&p->wire, e.fd))
    curl_multi_socket_action(p->multi, e.fd, e.ready, &running);
  else if (lc_wire_ready(&p->wire, e, &t))
    landed(p, t);
}

static void runtimers (lc_pool *p, int64_t now) {
  int running;
  if (p->watch.due <= now)
    curl_multi_socket_action(p->multi, CURL_SOCKET_TIMEOUT, 0, &running);
  collect(p);
  expireall(p, &p->queue, now);
  expireall(p, &p->wired, now);
}

/* until the next of: work, a timer, `until`; true when a signal came */
static bool await (lc_pool *p, int64_t now, int64_t until) {
  lc_event events[LC_SET_EVENTS];
  bool interrupted;
  size_t n;
  if (earliest(p) < until)
    until = earliest(p);
  n = lc_watch_wait(&p->watch, lc_watch_until(now, until), events,
                    &interrupted);
  for (size_t i = 0; i < n; i++)
    onevent(p, events[i]);
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
