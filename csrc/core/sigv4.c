/*
** sigv4.c - string to sign, derived key, signature
**
** The steps are those of "Create a signed AWS API request" in AWS's IAM
** guide, in its order and with its words.
** SPDX-License-Identifier: MIT
*/
#include "sigv4.h"

enum { CEILING = 32 << 20 /* of a scratch buffer */ };

void lc_sigv4_init (lc_sigv4 *s) {
  memset(s, 0, sizeof *s);
  lc_crypto_init(&s->crypto);
  lc_key_init(&s->spare.key);
  for (size_t i = 0; i < LC_SIGV4_KEYS; i++)
    lc_key_init(&s->derived[i].key);
  lc_canonical_init(&s->canonical);
  lc_buf_init(&s->tosign, CEILING);
  lc_buf_init(&s->authorization, CEILING);
}

static void forget (lc_derived *d) {
  lc_key_free(&d->key);
  lc_crypto_wipe(d, sizeof *d);
  lc_key_init(&d->key);
}

void lc_sigv4_free (lc_sigv4 *s) {
  for (size_t i = 0; i < LC_SIGV4_KEYS; i++)
    forget(&s->derived[i]);
  forget(&s->spare);
  lc_canonical_free(&s->canonical);
  lc_buf_free(&s->tosign);
  lc_buf_free(&s->authorization);
  lc_crypto_free(&s->crypto);
}

lc_status lc_sigv4_canonical (lc_sigv4 *s, const lc_scope *sc,
                              const lc_message *m) {
  return lc_canonical_make(&s->canonical, &s->crypto, sc, m, &s->flaw);
}

static void addhash (lc_buf *out, lc_crypto *crypto, lc_str text) {
  lc_digest d;
  char hex[LC_HEX];
  lc_status status = lc_crypto_sha256(crypto, text, &d);
  lc_buf_check(out, status);
  if (status != LC_OK)
    return;
  lc_digest_hex(&d, hex);
  lc_buf_add(out, lc_str_of(hex, sizeof hex));
}

lc_status lc_sigv4_tosign (lc_sigv4 *s, const lc_scope *sc,
                           const lc_message *m) {
  lc_buf *out = &s->tosign;
  lc_status status = lc_sigv4_canonical(s, sc, m);
  if (status != LC_OK)
    return status;
  lc_buf_reuse(out);
  lc_buf_add(out, LC_LIT("AWS4-HMAC-SHA256\n"));
  lc_buf_add(out, sc->datetime);
  lc_buf_addc(out, '\n');
  lc_scope_add(out, sc);
  lc_buf_addc(out, '\n');
  addhash(out, &s->crypto, lc_buf_str(&s->canonical.text));
  return lc_buf_status(out);
}

/*
** Derived keys
*/

static bool fits (const lc_scope *sc) {
  return sc->secret.n <= LC_SECRET && sc->service.n <= LC_PLACE
         && sc->region.n <= LC_PLACE;
}

static bool matches (const lc_derived *d, const lc_scope *sc) {
  return d->used != 0 && memcmp(d->date, sc->datetime.p, LC_DATE) == 0
         && lc_str_eq(lc_str_of(d->secret, d->nsecret), sc->secret)
         && lc_str_eq(lc_str_of(d->region, d->nregion), sc->region)
         && lc_str_eq(lc_str_of(d->service, d->nservice), sc->service);
}

static void remember (lc_derived *d, const lc_scope *sc) {
  memcpy(d->date, sc->datetime.p, LC_DATE);
  memcpy(d->secret, sc->secret.p, d->nsecret = sc->secret.n);
  memcpy(d->region, sc->region.p, d->nregion = sc->region.n);
  memcpy(d->service, sc->service.p, d->nservice = sc->service.n);
}

/* HMAC(HMAC(HMAC(HMAC("AWS4" + secret, date), region), service),
   "aws4_request") */
static lc_status derive (lc_key *k, lc_crypto *crypto, const lc_scope *sc) {
  const lc_str parts[] = { lc_str_of(sc->datetime.p, LC_DATE), sc->region,
                           sc->service, LC_LIT("aws4_request") };
  lc_digest d;
  lc_status status = lc_key_set(k, crypto, LC_LIT("AWS4"), sc->secret);
  for (size_t i = 0; i < 4 && status == LC_OK; i++) {
    status = lc_key_hmac(k, crypto, parts[i], &d);
    if (status == LC_OK)
      status = lc_key_set(k, crypto, lc_digest_str(&d), LC_LIT(""));
  }
  lc_crypto_wipe(&d, sizeof d);
  return status;
}

/* the entry of this scope, or an empty one: what was used longest ago goes */
static lc_derived *entry (lc_sigv4 *s, const lc_scope *sc) {
  lc_derived *oldest = &s->derived[0];
  if (!fits(sc))
    return &s->spare;
  for (size_t i = 0; i < LC_SIGV4_KEYS; i++) {
    if (matches(&s->derived[i], sc))
      return &s->derived[i];
    if (s->derived[i].used < oldest->used)
      oldest = &s->derived[i];
  }
  forget(oldest);
  return oldest;
}

static lc_status compute (lc_sigv4 *s, lc_derived *d, const lc_scope *sc) {
  lc_digest signature;
  lc_status status = d->used == 0 ? derive(&d->key, &s->crypto, sc) : LC_OK;
  if (status == LC_OK)
    status =
        lc_key_hmac(&d->key, &s->crypto, lc_buf_str(&s->tosign), &signature);
  if (status == LC_OK)
    lc_digest_hex(&signature, s->signature);
  return status;
}

lc_status lc_sigv4_signature (lc_sigv4 *s, const lc_scope *sc,
                              const lc_message *m) {
  lc_derived *d;
  lc_status status = lc_sigv4_tosign(s, sc, m);
  if (status != LC_OK)
    return status;
  d = entry(s, sc);
  status = compute(s, d, sc);
  if (status != LC_OK || d == &s->spare) {
    forget(d);
    return status;
  }
  if (d->used == 0)
    remember(d, sc);
  d->used = ++s->uses;
  return LC_OK;
}

/*
** What the signature is carried in
*/

static const lc_buf *authorize (lc_sigv4 *s, const lc_scope *sc) {
  lc_buf *out = &s->authorization;
  lc_buf_reuse(out);
  lc_buf_add(out, LC_LIT("AWS4-HMAC-SHA256 Credential="));
  lc_buf_add(out, sc->id);
  lc_buf_addc(out, '/');
  lc_scope_add(out, sc);
  lc_buf_add(out, LC_LIT(", SignedHeaders="));
  lc_buf_add(out, lc_buf_str(&s->canonical.fields.list));
  lc_buf_add(out, LC_LIT(", Signature="));
  lc_buf_add(out, lc_str_of(s->signature, LC_HEX));
  return out;
}

/* the canonical request has left the URL without the signature */
static const lc_buf *completeurl (lc_sigv4 *s, const lc_scope *sc) {
  lc_canonical *c = &s->canonical;
  if (sc->token.n > 0 && sc->flags & LC_SIGN_BARE)
    lc_canonical_addparam(c, LC_LIT("X-Amz-Security-Token"), sc->token);
  lc_canonical_addparam(c, LC_LIT("X-Amz-Signature"),
                        lc_str_of(s->signature, LC_HEX));
  return &c->url;
}

lc_status lc_sigv4_sign (lc_sigv4 *s, const lc_scope *sc,
                         const lc_message *m) {
  const lc_buf *out;
  lc_status status = lc_sigv4_signature(s, sc, m);
  if (status != LC_OK)
    return status;
  out = sc->flags & LC_SIGN_QUERY ? completeurl(s, sc) : authorize(s, sc);
  s->result = lc_buf_str(out);
  return lc_buf_status(out);
}
