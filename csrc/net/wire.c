/*
** wire.c - connections that are kept, requests that go over them
**
** A handle that was told to connect only stays in the multi handle as long
** as its connection lives: taking it out closes the connection, through the
** watch.  A connection at rest is still watched, since one that becomes
** readable then has been closed or speaks out of turn, and is of no use.
** SPDX-License-Identifier: MIT
*/
#include "wire.h"

#include "fault.h"

#include <stdlib.h>

enum {
  ROOM = 16 << 10,     /* read at once; a record of TLS fits */
  READS = 64,          /* of one connection before others have their turn */
  IDLE = 50 * 1000,    /* ms at rest, and ms since it was made, after which */
  AGE = 30 * 60 * 1000 /* a connection carries no further request */
};

struct lc_conn {
  CURL *easy;
  curl_socket_t fd;      /* CURL_SOCKET_BAD until it is connected */
  lc_transfer *t;        /* whom it carries; NULL at rest */
  int64_t opened, since; /* when it was made, when it came to rest */
  bool used;             /* it has carried a request to its end */
  lc_conn *older, *newer;
  size_t nplace;
  char place[]; /* scheme, host and port, ended by a zero */
};

void lc_wire_init (lc_wire *w, CURLM *multi, lc_watch *watch,
                   const lc_settings *settings, size_t max) {
  memset(w, 0, sizeof *w);
  w->multi = multi;
  w->watch = watch;
  w->settings = settings;
  w->max = max;
}

/* == connections == */

static void rest (lc_wire *w, lc_conn *c) {
  c->t = NULL;
  c->since = lc_watch_now();
  c->older = w->latest;
  c->newer = NULL;
  if (w->latest != NULL)
    w->latest->newer = c;
  else
    w->oldest = c;
  w->latest = c;
}

static void rouse (lc_wire *w, lc_conn *c) {
  if (c->older != NULL)
    c->older->newer = c->newer;
  else
    w->oldest = c->newer;
  if (c->newer != NULL)
    c->newer->older = c->older;
  else
    w->latest = c->older;
}

/* it is neither at rest nor does it carry anybody */
static void closeconn (lc_wire *w, lc_conn *c) {
  if (c->fd != CURL_SOCKET_BAD)
    w->fds[c->fd] = NULL;
  curl_multi_remove_handle(w->multi, c->easy);
  curl_easy_cleanup(c->easy);
  free(c);
  w->nconn--;
}

static void discard (lc_wire *w, lc_conn *c) {
  rouse(w, c);
  closeconn(w, c);
}

void lc_wire_free (lc_wire *w) {
  lc_conn *newer;
  for (lc_conn *c = w->oldest; c != NULL; c = newer) {
    newer = c->newer;
    closeconn(w, c);
  }
  free(w->fds);
  free(w->room);
}

/* may this one at rest still be used?  Nothing is there to be read. */
static bool isalive (lc_conn *c, int64_t now) {
  char byte;
  size_t n;
  return now - c->since <= IDLE && now - c->opened <= AGE
         && curl_easy_recv(c->easy, &byte, 1, &n) == CURLE_AGAIN;
}

/* scheme, host and port, as they are written */
static lc_str placeof (const lc_transfer *t) {
  lc_str url = lc_str_of(t->url.p, t->url.n - 1);
  lc_str host = lc_fault_authority(url);
  return lc_str_of(url.p, (size_t)(host.p + host.n - url.p));
}

/* the latest at rest that leads to this place, and is still there */
static lc_conn *kept (lc_wire *w, lc_str place) {
  int64_t now = lc_watch_now();
  lc_conn *older;
  for (lc_conn *c = w->latest; c != NULL; c = older) {
    older = c->older;
    if (!lc_str_ieq(lc_str_of(c->place, c->nplace), place))
      continue;
    rouse(w, c);
    if (isalive(c, now))
      return c;
    closeconn(w, c);
  }
  return NULL;
}

static lc_conn *newconn (lc_wire *w, lc_str place) {
  lc_conn *c = malloc(sizeof *c + place.n + 1);
  if (c == NULL)
    return NULL;
  memset(c, 0, sizeof *c);
  c->fd = CURL_SOCKET_BAD;
  c->nplace = place.n;
  memcpy(c->place, place.p, place.n);
  c->place[place.n] = '\0';
  c->easy = lc_handle_new(w->settings, w->watch);
  if (c->easy != NULL) {
    w->nconn++;
    return c;
  }
  free(c);
  return NULL;
}

/* makes room in w->fds for fd, and in w->room for what it brings */
static bool makeroom (lc_wire *w, curl_socket_t fd) {
  size_t size = w->nfd == 0 ? 64 : w->nfd;
  lc_conn **fds;
  if (w->room == NULL && (w->room = malloc(ROOM)) == NULL)
    return false;
  while (size <= (size_t)fd)
    size *= 2;
  if (size == w->nfd)
    return true;
  fds = realloc(w->fds, size * sizeof(lc_conn *));
  if (fds == NULL)
    return false;
  memset(fds + w->nfd, 0, (size - w->nfd) * sizeof(lc_conn *));
  w->fds = fds;
  w->nfd = size;
  return true;
}

bool lc_wire_has (const lc_wire *w, curl_socket_t fd) {
  return fd >= 0 && (size_t)fd < w->nfd && w->fds[fd] != NULL;
}

static void want (lc_wire *w, const lc_conn *c, int what) {
  lc_watch_socket(c->easy, c->fd, what, w->watch, NULL);
}

/* == how it ends == */

static void part (lc_transfer *t) {
  t->easy = NULL;
  t->conn = NULL;
}

void lc_wire_drop (lc_wire *w, lc_transfer *t) {
  closeconn(w, t->conn);
  part(t);
}

void lc_wire_fail (lc_wire *w, lc_transfer *t, CURLcode result) {
  lc_transfer_end(t, result, w->settings->proxy);
  if (t->conn != NULL)
    lc_wire_drop(w, t);
}

static bool fail (lc_wire *w, lc_transfer *t, CURLcode result) {
  lc_wire_fail(w, t, result);
  return true;
}

/* what is left on the way out keeps a connection from being used again */
static bool complete (lc_wire *w, lc_transfer *t) {
  lc_conn *c = t->conn;
  bool keep = lc_http1_keep(&t->answer) && t->nsent == t->bytes.n;
  part(t);
  lc_transfer_end(t, CURLE_OK, NULL);
  if (keep) {
    c->used = true;
    rest(w, c);
  } else
    closeconn(w, c);
  return true;
}

/* == connecting == */

#define SET(option, value)                       \
  do {                                           \
    if (r == CURLE_OK)                           \
      r = curl_easy_setopt(easy, option, value); \
  } while (0)

static bool load (lc_transfer *t, CURL *easy, const char *place) {
  int64_t left = t->due - lc_watch_now();
  CURLcode r = CURLE_OK;
  SET(CURLOPT_CONNECT_ONLY, 1L);
  SET(CURLOPT_URL, place);
  SET(CURLOPT_PRIVATE, t);
  SET(CURLOPT_ERRORBUFFER, t->detail);
  SET(CURLOPT_CONNECTTIMEOUT_MS, (long)t->connect);
  SET(CURLOPT_TIMEOUT_MS, (long)(left < 1 ? 1 : left));
  return r == CURLE_OK;
}

/* the oldest at rest makes room when there are too many */
static bool reach (lc_wire *w, lc_transfer *t) {
  lc_conn *c;
  if (w->nconn >= w->max && w->oldest != NULL)
    discard(w, w->oldest);
  c = newconn(w, placeof(t));
  if (c == NULL)
    return fail(w, t, CURLE_OUT_OF_MEMORY);
  c->t = t;
  t->conn = c;
  t->easy = c->easy;
  if (!load(t, c->easy, c->place)
      || curl_multi_add_handle(w->multi, c->easy) != CURLM_OK)
    return fail(w, t, CURLE_OUT_OF_MEMORY);
  return false;
}

/*
** A kept connection may have died unnoticed.  What cannot have arrived, or
** may arrive twice, is sent once more, over a new one.
*/
static bool lost (lc_wire *w, lc_transfer *t, CURLcode result) {
  bool harmless = t->nsent == 0 || t->repeatable;
  if (!t->conn->used || !harmless || t->again || t->answer.begun)
    return fail(w, t, result);
  lc_wire_drop(w, t);
  t->again = true;
  t->attempted = false;
  t->nsent = 0;
  return reach(w, t);
}

/* == talking == */

static bool take (lc_wire *w, lc_transfer *t, lc_str bytes) {
  lc_http1 *h = &t->answer;
  if (lc_http1_feed(h, bytes) == LC_OK)
    return lc_http1_done(h) && complete(w, t);
  if (h->excess == LC_H1_HEAD)
    lc_buf_check(&h->head, LC_TOOBIG);
  if (h->excess == LC_H1_BODY)
    lc_buf_check(&h->body, LC_TOOBIG);
  if (lc_buf_status(&h->head) != LC_OK || lc_buf_status(&h->body) != LC_OK)
    return fail(w, t, CURLE_WRITE_ERROR);
  return fail(w, t, CURLE_WEIRD_SERVER_REPLY);
}

static bool closed (lc_wire *w, lc_transfer *t, CURLcode blame) {
  if (!t->answer.begun)
    return lost(w, t, blame == CURLE_OK ? CURLE_GOT_NOTHING : blame);
  if (lc_http1_finish(&t->answer) == LC_OK)
    return complete(w, t);
  return fail(w, t, CURLE_PARTIAL_FILE);
}

/* until nothing more is there: TLS may hold back what no poll tells of;
   `blame`: what went wrong before, if anything did */
static bool receive (lc_wire *w, lc_transfer *t, CURLcode blame) {
  for (int i = 0; i < READS; i++) {
    size_t n = 0;
    CURLcode r = curl_easy_recv(t->conn->easy, w->room, ROOM, &n);
    if (r == CURLE_AGAIN)
      return blame != CURLE_OK && lost(w, t, blame);
    if (r != CURLE_OK)
      return lost(w, t, blame == CURLE_OK ? CURLE_RECV_ERROR : blame);
    if (n == 0)
      return closed(w, t, blame);
    if (take(w, t, lc_str_of(w->room, n)))
      return true;
  }
  return false;
}

static bool transmit (lc_wire *w, lc_transfer *t) {
  while (t->nsent < t->bytes.n) {
    size_t n = 0;
    CURLcode r = curl_easy_send(t->conn->easy, t->bytes.p + t->nsent,
                                t->bytes.n - t->nsent, &n);
    if (r == CURLE_AGAIN) {
      want(w, t->conn, CURL_POLL_INOUT);
      return false;
    }
    if (r != CURLE_OK) /* who hangs up may have said why before */
      return receive(w, t, CURLE_SEND_ERROR);
    t->nsent += n;
    t->sent = true;
  }
  want(w, t->conn, CURL_POLL_IN);
  return false;
}

static bool carry (lc_wire *w, lc_conn *c, lc_transfer *t) {
  c->t = t;
  t->conn = c;
  t->easy = c->easy;
  t->attempted = true;
  return transmit(w, t);
}

bool lc_wire_launch (lc_wire *w, lc_transfer *t) {
  lc_conn *c = kept(w, placeof(t));
  return c != NULL ? carry(w, c, t) : reach(w, t);
}

/* from here on libcurl has nothing to say: not to t->detail, either */
bool lc_wire_connected (lc_wire *w, lc_transfer *t, CURLcode result) {
  lc_conn *c = t->conn;
  curl_socket_t fd = CURL_SOCKET_BAD;
  if (result != CURLE_OK)
    return fail(w, t, result);
  curl_easy_setopt(c->easy, CURLOPT_ERRORBUFFER, NULL);
  curl_easy_getinfo(c->easy, CURLINFO_ACTIVESOCKET, &fd);
  if (fd == CURL_SOCKET_BAD)
    return fail(w, t, CURLE_COULDNT_CONNECT);
  if (!makeroom(w, fd))
    return fail(w, t, CURLE_OUT_OF_MEMORY);
  c->fd = fd;
  w->fds[fd] = c;
  c->opened = lc_watch_now();
  return carry(w, c, t);
}

bool lc_wire_ready (lc_wire *w, lc_event e, lc_transfer **t) {
  lc_conn *c = w->fds[e.fd];
  *t = c->t;
  if (c->t == NULL) {
    discard(w, c);
    return false;
  }
  if ((e.ready & CURL_CSELECT_OUT) != 0 && (*t)->nsent < (*t)->bytes.n
      && transmit(w, *t))
    return true;
  return (*t)->conn->fd == e.fd && (e.ready & CURL_CSELECT_IN) != 0
         && receive(w, *t, CURLE_OK);
}
