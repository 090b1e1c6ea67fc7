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

#include "canonical.h"

enum { LC_SIGV4_KEYS = 4, LC_SECRET = 128, LC_PLACE = 48 };

/* a derived key, and what it was derived from */
typedef struct lc_derived {
  lc_key key;
  unsigned long used; /* 0: empty; else when it was used last */
  size_t nsecret, nservice, nregion;
  char secret[LC_SECRET], service[LC_PLACE], region[LC_PLACE];
  char date[LC_DATE];
} lc_derived;

typedef struct lc_sigv4 {
  lc_crypto crypto;
  lc_derived derived[LC_SIGV4_KEYS];
  lc_derived spare; /* for what does not fit; wiped after each use */
  unsigned long uses;
  lc_canonical canonical;
  lc_buf tosign, authorization;
  char signature[LC_HEX];
  lc_str result; /* the value of Authorization, or the presigned URL */
  lc_flaw flaw;  /* after LC_INVALID */
} lc_sigv4;

/* acquires nothing */
void lc_sigv4_init (lc_sigv4 *s);
/* secrets and derived keys are wiped */
void lc_sigv4_free (lc_sigv4 *s);

/*
** Each of these does the one before first.  LC_INVALID: the message or the
** scope breaks a rule, s->flaw says which.
*/

/* s->canonical.text */
lc_status lc_sigv4_canonical (lc_sigv4 *s, const lc_scope *sc,
                              const lc_message *m);
/* s->tosign */
lc_status lc_sigv4_tosign (lc_sigv4 *s, const lc_scope *sc,
                           const lc_message *m);
/* s->signature */
lc_status lc_sigv4_signature (lc_sigv4 *s, const lc_scope *sc,
                              const lc_message *m);
/* s->result, by LC_SIGN_QUERY */
lc_status lc_sigv4_sign (lc_sigv4 *s, const lc_scope *sc, const lc_message *m);

#endif
