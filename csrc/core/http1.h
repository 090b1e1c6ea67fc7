/*
** http1.h - HTTP/1.1 without sockets: request bytes out, response bytes in
**
** RFC 9112 from a client's side.  Where it leaves a choice, the stricter
** reading is taken, but for a bare LF, which ends a line of the head (2.2)
** and nothing after it.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_HTTP1_H
#define LC_HTTP1_H

#include "canonical.h"

/*
** Adds the bytes that say the message: origin-form target, Host unless the
** message has one, Content-Length counted, not believed.  LC_INVALID, and
** the flaw: no wire can carry it, or its bytes could be read as something
** else.
*/
lc_status lc_http1_request (lc_buf *out, const lc_message *m, lc_flaw *flaw);

/* the same, where somebody else writes the bytes */
lc_status lc_http1_check (const lc_message *m, lc_flaw *flaw);
/* does the message say how long its body is, even when there is none? */
bool lc_http1_hasbody (const lc_message *m);

typedef struct lc_http1_limits {
  size_t head;    /* bytes of status lines, headers, trailers, extensions */
  size_t headers; /* how many, those of interim responses and trailers too */
  size_t body;    /* bytes */
} lc_http1_limits;

enum {
  LC_HTTP1_LEAST = 64, /* what limits.head has to be */
  LC_HTTP1_WHY = 160   /* bytes of a message */
};

/* what is read next; those from LC_H1_DONE on read nothing */
typedef enum lc_http1_state {
  LC_H1_STATUS,  /* status line */
  LC_H1_FIELD,   /* a header, or the empty line */
  LC_H1_FIXED,   /* a body of known length */
  LC_H1_OPEN,    /* a body that ends with the connection */
  LC_H1_SIZE,    /* digits of a chunk's size */
  LC_H1_PAD,     /* blanks behind them */
  LC_H1_EXT,     /* extensions behind them */
  LC_H1_SIZELF,  /* the LF behind all that */
  LC_H1_CHUNK,   /* bytes of the chunk */
  LC_H1_CHUNKCR, /* the CR and the LF behind them */
  LC_H1_CHUNKLF,
  LC_H1_TRAILER, /* a trailer, or the empty line */
  LC_H1_DONE,
  LC_H1_FAILED
} lc_http1_state;

/* which limit was broken */
typedef enum lc_http1_excess {
  LC_H1_WITHIN,
  LC_H1_HEAD,
  LC_H1_BODY
} lc_http1_excess;

/* one response while it arrives */
typedef struct lc_http1 {
  lc_http1_limits limits;
  lc_buf head; /* lines of fields, each ended by LF; names in lower case */
  lc_buf body;
  size_t line;      /* where the line that is being read begins in `head` */
  size_t total;     /* bytes that count against limits.head */
  size_t nheader;   /* what counts against limits.headers */
  uint64_t left;    /* bytes of the body, or of the chunk, yet to come */
  uint64_t length;  /* of the body, or of the chunk */
  uint64_t nchunk;  /* the chunk that is being read */
  uint64_t surplus; /* bytes behind the end */
  int status;
  unsigned ndigit; /* of the chunk's size */
  lc_http1_state state;
  lc_http1_excess excess;
  bool isold;   /* HTTP/1.0 */
  bool begun;   /* a byte came */
  bool headed;  /* the head is complete, and no interim one */
  bool bare;    /* to a HEAD: there will be no body */
  bool persist; /* neither side has said that it will close */
  char why[LC_HTTP1_WHY];
} lc_http1;

/* acquires nothing */
void lc_http1_init (lc_http1 *h, const lc_http1_limits *limits);
void lc_http1_free (lc_http1 *h);
/* waits for the response to a request with this method */
void lc_http1_reset (lc_http1 *h, lc_str method);

/*
** Takes what came, in whatever pieces; what comes behind the end is counted
** and forgotten.  LC_INVALID: a rule or a limit is broken, h->why says
** where; that stays until the next reset.  Any split of the same bytes has
** the same outcome.
*/
lc_status lc_http1_feed (lc_http1 *h, lc_str bytes);

/* the peer closed.  LC_INVALID, and h->why, when something is missing */
lc_status lc_http1_finish (lc_http1 *h);

/* is the response complete? */
static inline bool lc_http1_done (const lc_http1 *h) {
  return h->state == LC_H1_DONE;
}

/* may the connection carry another request? */
static inline bool lc_http1_keep (const lc_http1 *h) {
  return lc_http1_done(h) && h->persist && h->surplus == 0;
}

typedef enum lc_http1_want {
  LC_WANT_NOTHING,
  LC_WANT_LINE,
  LC_WANT_COUNT, /* *n bytes, at least */
  LC_WANT_CLOSE
} lc_http1_want;

/* what to read next, for a socket that blocks until it has all of it */
lc_http1_want lc_http1_wants (const lc_http1 *h, uint64_t *n);

/* steps through the fields; *at is 0 at the start.  False at the end */
bool lc_http1_next (const lc_http1 *h, size_t *at, lc_str *name,
                    lc_str *value);

#endif
