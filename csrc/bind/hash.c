/*
** hash.c - hashes, sealed texts and random identifiers
** SPDX-License-Identifier: MIT
*/
#include "bind.h"

/* core.sha256hex(s) -> 64 hex digits */
static int l_sha256hex (lua_State *L) {
  lc_crypto *c = &lc_bind_state(L)->signer.crypto;
  lc_digest d;
  char hex[LC_HEX];
  lc_bind_checkstatus(L, lc_crypto_sha256(c, lc_bind_checkstr(L, 1), &d));
  lc_digest_hex(&d, hex);
  lua_pushlstring(L, hex, sizeof hex);
  return 1;
}

/* core.sha1hex(s) -> 40 hex digits */
static int l_sha1hex (lua_State *L) {
  char hex[LC_SHA1HEX];
  lc_bind_checkstatus(L, lc_crypto_sha1hex(lc_bind_checkstr(L, 1), hex));
  lua_pushlstring(L, hex, sizeof hex);
  return 1;
}

/* core.hmac_sha256(key, s) -> 32 bytes */
static int l_hmac_sha256 (lua_State *L) {
  lc_crypto *c = &lc_bind_state(L)->signer.crypto;
  lc_str secret = lc_bind_checkstr(L, 1), text = lc_bind_checkstr(L, 2);
  lc_digest d;
  lc_key k;
  lc_status status;
  lc_key_init(&k);
  status = lc_key_set(&k, c, LC_LIT(""), secret);
  if (status == LC_OK)
    status = lc_key_hmac(&k, c, text, &d);
  lc_key_free(&k);
  lc_bind_checkstatus(L, status);
  lc_bind_pushstr(L, lc_digest_str(&d));
  return 1;
}

/* core.uuid() -> a random UUID, version 4 */
static int l_uuid (lua_State *L) {
  char text[LC_UUID];
  lc_bind_checkstatus(L, lc_crypto_uuid(text));
  lua_pushlstring(L, text, sizeof text);
  return 1;
}

/* argument i as a key */
static const lc_digest *checkkey (lua_State *L, int i) {
  lc_str key = lc_bind_checkstr(L, i);
  if (key.n != LC_DIGEST)
    luaL_argerror(L, i, "key of 32 bytes expected");
  return (const lc_digest *)key.p;
}

/* core.seal(key, s) -> s encrypted and authenticated, as digits */
static int l_seal (lua_State *L) {
  const lc_digest *key = checkkey(L, 1);
  lc_buf *out = &lc_bind_state(L)->body;
  lc_str text = lc_bind_checkstr(L, 2);
  lc_buf_clear(out);
  lc_bind_checkstatus(L, lc_crypto_seal(key, text, out));
  lc_bind_pushstr(L, lc_buf_str(out));
  lc_buf_reuse(out);
  return 1;
}

/* core.unseal(key, sealed) -> s; nil when it was not sealed by this key */
static int l_unseal (lua_State *L) {
  const lc_digest *key = checkkey(L, 1);
  lc_buf *out = &lc_bind_state(L)->body;
  lc_str sealed = lc_bind_checkstr(L, 2);
  lc_status status;
  lc_buf_clear(out);
  status = lc_crypto_unseal(key, sealed, out);
  if (status == LC_INVALID) {
    lc_buf_free(out);
    return 0;
  }
  lc_bind_checkstatus(L, status);
  lc_bind_pushstr(L, lc_buf_str(out));
  lc_buf_free(out);
  return 1;
}

const luaL_Reg lc_bind_hash[] = { { "sha256hex", l_sha256hex },
                                  { "sha1hex", l_sha1hex },
                                  { "hmac_sha256", l_hmac_sha256 },
                                  { "uuid", l_uuid },
                                  { "seal", l_seal },
                                  { "unseal", l_unseal },
                                  { NULL, NULL } };
