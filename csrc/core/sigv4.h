/*
** sigv4.h - AWS Signature Version 4; no clock, no Lua, no I/O
**
** One signer keeps what signing reuses: scratch, hash contexts and the
** derived keys of a few scopes.  Everything it answers is borrowed from it
** and stands until the next call.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_SIGV4_H
#define LC_SIGV4_H

#include "buf.h"
#include "crypto.h"

typedef struct lc_field {
  lc_str name, value;
} lc_field;

/* what is signed; a header may come more than once */
typedef struct lc_message {
  lc_str method;
  lc_str url; /* absolute, or a path when there is a Host header */
  const lc_field *headers;
  size_t nheader;
  lc_str body;
} lc_message;

/* flags of a scope */
enum {
  LC_SIGN_SINGLE = 1,  /* the path is not encoded a second time (S3) */
  LC_SIGN_ASIS = 2,    /* nor are its dots and slashes resolved */
  LC_SIGN_CONTENT = 4, /* adds and signs X-Amz-Content-Sha256 */
  LC_SIGN_BARE = 8,    /* the session token is added, but not signed */
  LC_SIGN_QUERY = 16   /* presigned: everything travels in the query */
};

enum { LC_DATETIME = 16, LC_EXPIRES_MAX = 604800 };

/* who signs, where, when, and how */
typedef struct lc_scope {
  lc_str id, secret, token; /* of the access key; the token may be empty */
  lc_str service, region;
  lc_str datetime;  /* 20150830T123600Z */
  lc_str payload;   /* claimed in place of the body's hash, unless empty */
  lc_str names;     /* unless empty: these headers (`host;range`) are signed
                       as they stand, and none is added (to verify) */
  unsigned expires; /* seconds; LC_SIGN_QUERY only */
  unsigned flags;
} lc_scope;

enum { LC_SIGV4_KEYS = 4, LC_SECRET = 128, LC_PLACE = 48 };

/* a derived key, and what it was derived from */
typedef struct lc_derived {
  lc_key key;
  unsigned long used; /* 0: empty; else when it was used last */
  size_t nsecret, nservice, nregion;
  char secret[LC_SECRET], service[LC_PLACE], region[LC_PLACE], date[8];
} lc_derived;

typedef struct lc_sigv4 {
  lc_crypto crypto;
  lc_derived derived[LC_SIGV4_KEYS];
  lc_derived spare; /* for what does not fit; wiped after each use */
  unsigned long uses;
  lc_buf names;        /* names of headers in lower case */
  lc_buf headers;      /* those to be signed, sorted (lc_field) */
  lc_buf list;         /* their names: host;x-amz-date */
  lc_buf query, pairs; /* encoded parameters, and where they are */
  lc_buf host;         /* what Host is to say; empty: the message has one */
  lc_buf canonical, tosign;
  lc_buf result; /* Authorization, or the presigned URL */
  char payload[LC_HEX], signature[LC_HEX];
  lc_str hash;                  /* of the payload, or what was claimed */
  const char *where, *expected; /* after LC_INVALID: what is wrong */
  lc_str culprit;               /* name of the header that is, or empty */
} lc_sigv4;

/* acquires nothing */
void lc_sigv4_init (lc_sigv4 *s);
/* secrets and derived keys are wiped */
void lc_sigv4_free (lc_sigv4 *s);

/*
** Each of these does the one before first.  LC_INVALID: the message or the
** scope breaks a rule; s->where, s->expected and s->culprit say which.
*/

/* s->canonical, s->list, s->hash, s->host */
lc_status lc_sigv4_canonical (lc_sigv4 *s, const lc_scope *sc,
                              const lc_message *m);
/* s->tosign */
lc_status lc_sigv4_tosign (lc_sigv4 *s, const lc_scope *sc,
                           const lc_message *m);
/* s->signature */
lc_status lc_sigv4_signature (lc_sigv4 *s, const lc_scope *sc,
                              const lc_message *m);
/* s->result: the value of Authorization, or with LC_SIGN_QUERY the URL */
lc_status lc_sigv4_sign (lc_sigv4 *s, const lc_scope *sc, const lc_message *m);

/* whether a header of this name is written by the signer: an earlier one
   is replaced (of X-Amz-Content-Sha256 only with LC_SIGN_CONTENT) */
bool lc_sigv4_owns (const lc_scope *sc, lc_str name);

#endif
