/*
** transfer.h - one request and what becomes of it
**
** A transfer owns copies of everything that libcurl reads, so the caller
** may forget its request at once.  Whose transfer it is, and when it
** starts, the pool decides.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_TRANSFER_H
#define LC_TRANSFER_H

#include "core/buf.h"
#include "head.h"

#include <curl/curl.h>
#include <stdint.h>

enum {
  LC_REQUEST_MAX = 64 << 20, /* bytes of a body */
  LC_LINES_MAX = 1 << 20     /* bytes of method, url and headers */
};

typedef enum lc_phase {
  LC_DRAFT,  /* being written */
  LC_QUEUED, /* waits for a free connection */
  LC_FLYING, /* libcurl has it */
  LC_DONE
} lc_phase;

typedef struct lc_transfer lc_transfer;
struct lc_transfer {
  uint64_t id;   /* 0 for a draft */
  uint32_t slot; /* where the pool keeps it */
  lc_phase phase;

  /* the request */
  lc_buf lines; /* method, url, headers: each ended by a zero */
  lc_buf nodes; /* the headers as libcurl wants them */
  lc_buf payload;
  size_t url;     /* where it starts in `lines` */
  size_t headers; /* and where they do */
  size_t nheader;
  unsigned given;        /* headers that libcurl would add by itself */
  const char *complaint; /* why it cannot be sent, or NULL */
  int64_t connect;       /* ms */
  int64_t due;           /* when the whole has to be over */
  int64_t total;         /* ms, for the message */

  /* the response */
  lc_head head;
  lc_buf body;
  int status;
  bool attempted; /* a connection was there: bytes may have left */
  bool sent;      /* the request may have reached the server */
  CURLcode result;
  lc_buf why; /* what to say when result is not CURLE_OK */
  char detail[CURL_ERROR_SIZE];

  CURL *easy;               /* while flying */
  lc_transfer *prev, *next; /* in the pool's lists */
};

/* an empty draft, whose response may hold max_body bytes */
void lc_transfer_init (lc_transfer *t, size_t max_body);
void lc_transfer_free (lc_transfer *t);
/* a draft again; memory beyond the usual is given back */
void lc_transfer_clear (lc_transfer *t);

/* writing a draft, in this order; what cannot be sent is noted in
   t->complaint, and the first complaint stays */
void lc_transfer_open (lc_transfer *t, lc_str method, lc_str url);
void lc_transfer_header (lc_transfer *t, lc_str name, lc_str value);
void lc_transfer_body (lc_transfer *t, lc_str body);
/* the draft is complete: LC_OK, LC_NOMEM, LC_TOOBIG or LC_INVALID */
lc_status lc_transfer_seal (lc_transfer *t);

/* sets what every request through `easy` has in common */
lc_status lc_transfer_prepare (CURL *easy, size_t max_body);
/* gives the request to `easy`, with `left` ms for the whole */
lc_status lc_transfer_load (lc_transfer *t, CURL *easy, int64_t left);
/* takes the outcome from t->easy; `proxy` may be NULL */
void lc_transfer_finish (lc_transfer *t, CURLcode result, const char *proxy);
/* ends it without libcurl: it never got a connection */
void lc_transfer_fail (lc_transfer *t, CURLcode result);

static inline const char *lc_transfer_url (const lc_transfer *t) {
  return t->lines.p + t->url;
}

#endif
