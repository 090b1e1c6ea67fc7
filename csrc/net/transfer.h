/*
** transfer.h - one request and what becomes of it
**
** A transfer that is sealed owns copies of everything that is sent, so the
** caller may forget its request at once.  Whose transfer it is, and when it
** starts, the pool decides.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_TRANSFER_H
#define LC_TRANSFER_H

#include "core/http1.h"
#include "head.h"

#include <curl/curl.h>
#include <stdint.h>

enum {
  LC_REQUEST_MAX = 64 << 20, /* bytes of a body */
  LC_LINES_MAX = 1 << 20     /* bytes of a url, and of method and headers */
};

typedef enum lc_phase {
  LC_DRAFT,  /* being written */
  LC_QUEUED, /* waits for a free connection */
  LC_FLYING, /* on its way */
  LC_DONE
} lc_phase;

typedef struct lc_conn lc_conn;

typedef struct lc_transfer lc_transfer;
struct lc_transfer {
  uint64_t id;   /* 0 for a draft */
  uint32_t slot; /* where the pool keeps it */
  lc_phase phase;

  /* the request */
  lc_message message; /* borrowed from the caller until it is sealed */
  lc_buf fields;      /* its headers (lc_field) */
  lc_flaw flaw;       /* why it cannot be sent */
  bool own;           /* HTTP is ours, libcurl only connects */
  bool repeatable;    /* it may reach the server twice */
  lc_buf url;         /* ended by a zero */
  lc_buf bytes;       /* own: all that is sent; else method and headers, each
                         ended by a zero */
  lc_buf nodes;       /* else: the headers as libcurl wants them */
  lc_buf payload;     /* else: the body */
  size_t nheader;
  int64_t connect; /* ms */
  int64_t total;   /* ms */
  int64_t due;     /* when the whole has to be over */

  /* the response */
  lc_http1 answer;
  lc_head head;   /* what libcurl has handed over */
  bool attempted; /* a connection was there: bytes may have left */
  bool sent;      /* the request may have reached the server */
  CURLcode result;
  int64_t took; /* ms, from when it left the line */
  lc_buf why;   /* what to say when result is not CURLE_OK */
  char detail[CURL_ERROR_SIZE];

  /* while flying */
  int64_t launched;
  CURL *easy;    /* who can be asked about the connection, or NULL */
  lc_conn *conn; /* own: what carries it, and owns `easy` */
  size_t nsent;  /* own: bytes that have left */
  bool again;    /* own: a kept connection had died, this is a new one */

  lc_transfer *prev, *next; /* in the pool's lists */
};

/* an empty draft, whose response may hold max_body bytes */
void lc_transfer_init (lc_transfer *t, size_t max_body);
void lc_transfer_free (lc_transfer *t);
/* a draft again; memory beyond the usual is given back */
void lc_transfer_clear (lc_transfer *t);

/* writing a draft, in this order; nothing is copied yet */
void lc_transfer_open (lc_transfer *t, lc_str method, lc_str url);
void lc_transfer_header (lc_transfer *t, lc_str name, lc_str value);
void lc_transfer_body (lc_transfer *t, lc_str body);
/* the draft is complete, and everything copied: LC_OK, LC_NOMEM, LC_TOOBIG,
   or LC_INVALID and t->flaw */
lc_status lc_transfer_seal (lc_transfer *t, bool own);

/* what every request through libcurl's own HTTP has in common */
CURLcode lc_transfer_prepare (CURL *easy, size_t max_body);
/* gives the request to `easy`, with `left` ms for the whole */
CURLcode lc_transfer_load (lc_transfer *t, CURL *easy, int64_t left);
/* takes the outcome from t->easy; `proxy` may be NULL */
void lc_transfer_finish (lc_transfer *t, CURLcode result, const char *proxy);

/* it is over, with what `answer` holds or without; `proxy` may be NULL */
void lc_transfer_end (lc_transfer *t, CURLcode result, const char *proxy);

#endif
