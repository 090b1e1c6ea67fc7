/*
** scope.h - who signs, where, when, and how
** SPDX-License-Identifier: MIT
*/
#ifndef LC_SCOPE_H
#define LC_SCOPE_H

#include "buf.h"

/* flags of a scope */
enum {
  LC_SIGN_SINGLE = 1,  /* the path is not encoded a second time (S3) */
  LC_SIGN_ASIS = 2,    /* nor are its dots and slashes resolved */
  LC_SIGN_CONTENT = 4, /* adds and signs X-Amz-Content-Sha256 */
  LC_SIGN_BARE = 8,    /* the session token is added, but not signed */
  LC_SIGN_QUERY = 16   /* presigned: everything travels in the query */
};

enum { LC_DATE = 8, LC_DATETIME = 16, LC_EXPIRES_MAX = 604800 };

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

/* what is wrong with a scope or a message, and never what it contains */
typedef struct lc_flaw {
  const char *where, *what; /* "region", "name expected, got none" */
  lc_str which;             /* name of the header, or empty */
} lc_flaw;

/* sets a flaw; LC_INVALID */
lc_status lc_flaw_set (lc_flaw *f, const char *where, const char *what);

/* LC_INVALID, and the flaw, when it cannot be signed with */
lc_status lc_scope_check (const lc_scope *sc, lc_flaw *flaw);

/* 20150830/us-east-1/service/aws4_request */
void lc_scope_add (lc_buf *out, const lc_scope *sc);

#endif
