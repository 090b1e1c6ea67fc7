/*
** crypto.h - SHA-256, HMAC, AES-GCM, random bytes: the only door to OpenSSL
**
** Contexts are made at the first use and kept: making one costs more than
** hashing a kilobyte.  They live in what the caller owns; nothing is global.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_CRYPTO_H
#define LC_CRYPTO_H

#include "buf.h"
#include "status.h"
#include "str.h"

enum { LC_DIGEST = 32, LC_HEX = 64, LC_SHA1HEX = 40, LC_UUID = 36 };

typedef struct lc_digest {
  unsigned char b[LC_DIGEST];
} lc_digest;

typedef struct lc_crypto {
  void *md;    /* the algorithm, fetched once */
  void *ctx;   /* the context that works */
  void *fresh; /* one that stands at the start of a hash */
} lc_crypto;

/* an HMAC key, as two hashes that have already taken in its pads */
typedef struct lc_key {
  void *inner, *outer;
} lc_key;

/* acquires nothing */
void lc_crypto_init (lc_crypto *c);
void lc_crypto_free (lc_crypto *c);

lc_status lc_crypto_sha256 (lc_crypto *c, lc_str s, lc_digest *out);

/* no key yet; acquires nothing */
void lc_key_init (lc_key *k);
/* the state of the key is wiped */
void lc_key_free (lc_key *k);
/* the key `prefix` followed by `secret`, in place of an earlier one */
lc_status lc_key_set (lc_key *k, lc_crypto *c, lc_str prefix, lc_str secret);
/* HMAC-SHA256; k has been set */
lc_status lc_key_hmac (const lc_key *k, lc_crypto *c, lc_str s,
                       lc_digest *out);

static inline lc_str lc_digest_str (const lc_digest *d) {
  return lc_str_of((const char *)d->b, LC_DIGEST);
}

/* 64 lower-case digits, no zero at the end */
void lc_digest_hex (const lc_digest *d, char *out);

/* the SHA-1 of s as 40 lower-case digits, no zero at the end; for names that
   AWS's tools made of it, never for security */
lc_status lc_crypto_sha1hex (lc_str s, char *out);

/* a random UUID (version 4) of 36 characters, no zero at the end */
lc_status lc_crypto_uuid (char *out);

/* AES-256-GCM under a random nonce: nonce, ciphertext and tag as lower-case
   digits, added to out */
lc_status lc_crypto_seal (const lc_digest *key, lc_str s, lc_buf *out);
/* what was sealed, added to out; LC_INVALID when it was not, or by another
   key */
lc_status lc_crypto_unseal (const lc_digest *key, lc_str sealed, lc_buf *out);

/* overwrites n bytes in a way that no optimizer removes */
void lc_crypto_wipe (void *p, size_t n);

#endif
