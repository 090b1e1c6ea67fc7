/*
** crypto.c - SHA-256 and HMAC through EVP contexts that are kept, and AES-GCM
**
** Starting a hash by copying a context that stands at the start is quicker
** than initialising one, and an HMAC by copying its two pads is a third
** quicker than feeding them again.
** SPDX-License-Identifier: MIT
*/
#define _DEFAULT_SOURCE /* getentropy */
#include "crypto.h"

#include "chars.h"

#include <limits.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#if defined(__linux__) || defined(__APPLE__)
#include <sys/random.h> /* getentropy */
#else
#include <unistd.h> /* the same */
#endif

enum { BLOCK = 64, NONCE = 12, TAG = 16 }; /* of SHA-256; of GCM; in bytes */

void lc_crypto_init (lc_crypto *c) {
  c->md = c->ctx = c->fresh = NULL;
}

void lc_crypto_free (lc_crypto *c) {
  EVP_MD_CTX_free(c->ctx);
  EVP_MD_CTX_free(c->fresh);
  EVP_MD_free(c->md);
  lc_crypto_init(c);
}

/* OpenSSL keeps a queue of errors, which is not ours to leave full */
static lc_status refused (void) {
  ERR_clear_error();
  return LC_CRYPTO;
}

/* the contexts, at the first use */
static lc_status ready (lc_crypto *c) {
  if (c->fresh != NULL)
    return LC_OK;
  c->md = EVP_MD_fetch(NULL, "SHA256", NULL);
  c->ctx = EVP_MD_CTX_new();
  c->fresh = EVP_MD_CTX_new();
  if (c->md != NULL && c->ctx != NULL && c->fresh != NULL
      && EVP_DigestInit_ex2(c->fresh, c->md, NULL))
    return LC_OK;
  lc_crypto_free(c);
  return refused();
}

/* hashes s after what `from` has taken in */
static lc_status hash (lc_crypto *c, const void *from, lc_str s,
                       lc_digest *out) {
  return EVP_MD_CTX_copy_ex(c->ctx, from) && EVP_DigestUpdate(c->ctx, s.p, s.n)
                 && EVP_DigestFinal_ex(c->ctx, out->b, NULL)
             ? LC_OK
             : refused();
}

lc_status lc_crypto_sha256 (lc_crypto *c, lc_str s, lc_digest *out) {
  lc_status status = ready(c);
  return status == LC_OK ? hash(c, c->fresh, s, out) : status;
}

void lc_key_init (lc_key *k) {
  k->inner = k->outer = NULL;
}

void lc_key_free (lc_key *k) {
  EVP_MD_CTX_free(k->inner); /* OpenSSL clears the state of a hash */
  EVP_MD_CTX_free(k->outer);
  lc_key_init(k);
}

/* RFC 2104: a key longer than a block is hashed first */
static lc_status block (lc_crypto *c, lc_str prefix, lc_str secret,
                        unsigned char *out) {
  memset(out, 0, BLOCK);
  if (prefix.n + secret.n > BLOCK)
    return EVP_MD_CTX_copy_ex(c->ctx, c->fresh)
                   && EVP_DigestUpdate(c->ctx, prefix.p, prefix.n)
                   && EVP_DigestUpdate(c->ctx, secret.p, secret.n)
                   && EVP_DigestFinal_ex(c->ctx, out, NULL)
               ? LC_OK
               : refused();
  if (prefix.n > 0)
    memcpy(out, prefix.p, prefix.n);
  if (secret.n > 0)
    memcpy(out + prefix.n, secret.p, secret.n);
  return LC_OK;
}

/* a context that has taken in the key with every byte changed by `pad` */
static lc_status padded (lc_crypto *c, void **ctx, const unsigned char *key,
                         unsigned char pad) {
  unsigned char bytes[BLOCK];
  int ok;
  if (*ctx == NULL && (*ctx = EVP_MD_CTX_new()) == NULL)
    return LC_NOMEM;
  for (int i = 0; i < BLOCK; i++)
    bytes[i] = key[i] ^ pad;
  ok = EVP_MD_CTX_copy_ex(*ctx, c->fresh)
       && EVP_DigestUpdate(*ctx, bytes, BLOCK);
  lc_crypto_wipe(bytes, sizeof bytes);
  return ok ? LC_OK : refused();
}

lc_status lc_key_set (lc_key *k, lc_crypto *c, lc_str prefix, lc_str secret) {
  unsigned char key[BLOCK];
  lc_status status = ready(c);
  if (status == LC_OK)
    status = block(c, prefix, secret, key);
  if (status == LC_OK)
    status = padded(c, &k->inner, key, 0x36);
  if (status == LC_OK)
    status = padded(c, &k->outer, key, 0x5c);
  lc_crypto_wipe(key, sizeof key);
  return status;
}

lc_status lc_key_hmac (const lc_key *k, lc_crypto *c, lc_str s,
                       lc_digest *out) {
  lc_status status = hash(c, k->inner, s, out);
  return status == LC_OK ? hash(c, k->outer, lc_digest_str(out), out) : status;
}

static void hex (const unsigned char *p, size_t n, char *out) {
  static const char digits[] = "0123456789abcdef";
  for (size_t i = 0; i < n; i++) {
    *out++ = digits[p[i] >> 4];
    *out++ = digits[p[i] & 15];
  }
}

void lc_digest_hex (const lc_digest *d, char *out) {
  hex(d->b, LC_DIGEST, out);
}

lc_status lc_crypto_sha1hex (lc_str s, char *out) {
  unsigned char digest[LC_SHA1HEX / 2];
  if (!EVP_Digest(s.p, s.n, digest, NULL, EVP_sha1(), NULL))
    return refused();
  hex(digest, sizeof digest, out);
  return LC_OK;
}

/* RFC 4122, 4.4: version and variant, everything else random */
lc_status lc_crypto_uuid (char *out) {
  static const unsigned char lengths[] = { 4, 2, 2, 2, 6 };
  unsigned char b[16], *p = b;
  if (getentropy(b, sizeof b) != 0)
    return LC_CRYPTO;
  b[6] = (unsigned char)((b[6] & 0x0f) | 0x40);
  b[8] = (unsigned char)((b[8] & 0x3f) | 0x80);
  for (size_t i = 0; i < sizeof lengths; i++) {
    if (i > 0)
      *out++ = '-';
    hex(p, lengths[i], out);
    p += lengths[i];
    out += 2 * (size_t)lengths[i];
  }
  return LC_OK;
}

/* nonce, text and tag at p become nonce, ciphertext and tag, or back;
   LC_INVALID when the tag is another's */
static lc_status crypt (const lc_digest *key, unsigned char *p, int n,
                        bool sealing) {
  EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
  unsigned char *text = p + NONCE, *tag = text + n;
  int used;
  bool done =
      ctx != NULL
      && EVP_CipherInit_ex2(ctx, EVP_aes_256_gcm(), key->b, p, sealing, NULL)
      && EVP_CipherUpdate(ctx, text, &used, text, n)
      && (sealing || EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_GCM_SET_TAG, TAG, tag));
  bool right =
      done && EVP_CipherFinal_ex(ctx, tag, &used)
      && (!sealing
          || EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_GCM_GET_TAG, TAG, tag));
  EVP_CIPHER_CTX_free(ctx);
  if (right)
    return LC_OK;
  (void)refused();
  return done && !sealing ? LC_INVALID : LC_CRYPTO;
}

/* The bytes are put together in the second half of their digits' place, which
   the digits then fill from the front. */
lc_status lc_crypto_seal (const lc_digest *key, lc_str s, lc_buf *out) {
  size_t n = NONCE + s.n + TAG;
  char *room;
  unsigned char *p;
  lc_status status;
  if (s.n > INT_MAX / 4)
    return LC_TOOBIG;
  room = lc_buf_room(out, 2 * n);
  if (room == NULL)
    return lc_buf_status(out);
  p = (unsigned char *)room + n;
  if (getentropy(p, NONCE) != 0)
    return LC_CRYPTO;
  memcpy(p + NONCE, s.p, s.n);
  status = crypt(key, p, (int)s.n, true);
  if (status != LC_OK)
    return status;
  hex(p, n, room);
  out->n += 2 * n;
  return LC_OK;
}

/* bytes from digits; false when some are none */
static bool from_hex (lc_str s, unsigned char *out) {
  for (size_t i = 0; i < s.n / 2; i++) {
    int high = lc_chars_hex(s.p[2 * i]), low = lc_chars_hex(s.p[2 * i + 1]);
    if (high < 0 || low < 0)
      return false;
    out[i] = (unsigned char)(high << 4 | low);
  }
  return true;
}

lc_status lc_crypto_unseal (const lc_digest *key, lc_str sealed, lc_buf *out) {
  size_t n = sealed.n / 2;
  unsigned char *p;
  lc_status status;
  if (sealed.n % 2 != 0 || n < NONCE + TAG || n > INT_MAX / 4)
    return LC_INVALID;
  p = (unsigned char *)lc_buf_room(out, n);
  if (p == NULL)
    return lc_buf_status(out);
  if (!from_hex(sealed, p))
    return LC_INVALID;
  n -= NONCE + TAG;
  status = crypt(key, p, (int)n, false);
  if (status != LC_OK) {
    lc_crypto_wipe(p, n + NONCE);
    return status;
  }
  memmove(p, p + NONCE, n);
  out->n += n;
  return LC_OK;
}

void lc_crypto_wipe (void *p, size_t n) {
  OPENSSL_cleanse(p, n);
}
