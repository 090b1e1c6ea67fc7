/*
** sign.c - a message is signed, presigned, and said on a wire
**
** input: what varies of the scope, 2 bytes; then a message as on the wire:
** "POST https://h/p?q", headers, an empty line, a body
** SPDX-License-Identifier: MIT
*/
#include "core/chars.h"
#include "core/http1.h"
#include "core/sigv4.h"
#include "fuzz.h"

enum { PREFIX = 2, HEADERS = 16, MOST = 1 << 20 };

/* up to the delimiter, which is passed over */
static lc_str until (lc_str *rest, char delimiter) {
  const char *p = rest->n > 0 ? memchr(rest->p, delimiter, rest->n) : NULL;
  size_t n = p != NULL ? (size_t)(p - rest->p) : rest->n;
  lc_str found = copied(rest->p, n);
  n += p != NULL;
  *rest = lc_str_of(rest->p + n, rest->n - n);
  return found;
}

static void read_message (lc_message *m, lc_field *fields, lc_str rest) {
  m->method = until(&rest, ' ');
  m->url = until(&rest, '\n');
  m->fields = fields;
  for (m->nfield = 0; m->nfield < HEADERS && rest.n > 0; m->nfield++) {
    if (*rest.p == '\n')
      break;
    fields[m->nfield].name = until(&rest, ':');
    fields[m->nfield].value = until(&rest, '\n');
  }
  dropped(until(&rest, '\n'));
  m->body = copied(rest.p, rest.n);
}

static void drop_message (const lc_message *m) {
  dropped(m->method);
  dropped(m->url);
  for (size_t i = 0; i < m->nfield; i++) {
    dropped(m->fields[i].name);
    dropped(m->fields[i].value);
  }
  dropped(m->body);
}

static void read_scope (lc_scope *sc, const uint8_t *how) {
  memset(sc, 0, sizeof *sc);
  sc->id = LC_LIT("AKIDEXAMPLE");
  sc->secret = LC_LIT("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
  sc->service = LC_LIT("connect");
  sc->region = LC_LIT("us-east-1");
  sc->datetime = LC_LIT("20150830T123600Z");
  sc->flags = how[0] & 31U;
  if (how[0] & 32)
    sc->token = LC_LIT("a/token+with=signs");
  if (how[0] & 64)
    sc->payload = LC_LIT("UNSIGNED-PAYLOAD");
  sc->expires = how[1] * 2400U;
}

/* what is signed may be signed again, and by its names alone */
static void sign (lc_scope sc, const lc_message *m) {
  lc_sigv4 s;
  char first[LC_HEX];
  lc_str names;
  lc_sigv4_init(&s);
  if (lc_sigv4_sign(&s, &sc, m) != LC_OK) {
    EXPECT(s.flaw.where != NULL && s.flaw.what != NULL);
    lc_sigv4_free(&s);
    return;
  }
  memcpy(first, s.signature, LC_HEX);
  if (sc.flags & LC_SIGN_QUERY)
    EXPECT(lc_chars_printable(s.result));
  EXPECT(lc_sigv4_signature(&s, &sc, m) == LC_OK);
  EXPECT(memcmp(first, s.signature, LC_HEX) == 0);
  names = copied(s.canonical.fields.list.p, s.canonical.fields.list.n);
  sc.names = names;
  lc_sigv4_signature(&s, &sc, m);
  lc_sigv4_free(&s);
  dropped(names);
}

/* whether the bytes go on with these */
static bool goes_on (lc_str *bytes, lc_str s) {
  bool same = bytes->n >= s.n && (s.n == 0 || memcmp(bytes->p, s.p, s.n) == 0);
  if (same)
    *bytes = lc_str_of(bytes->p + s.n, bytes->n - s.n);
  return same;
}

/* what is said has one head, which ends where it should, and the body */
static void say (const lc_message *m) {
  lc_buf out;
  lc_flaw flaw;
  lc_buf_init(&out, MOST);
  if (lc_http1_request(&out, m, &flaw) == LC_OK) {
    lc_str bytes = lc_buf_str(&out);
    size_t end = 0;
    EXPECT(goes_on(&bytes, m->method) && goes_on(&bytes, LC_LIT(" ")));
    while (end + 4 <= bytes.n && memcmp(bytes.p + end, "\r\n\r\n", 4) != 0)
      end++;
    EXPECT(bytes.n - end - 4 == m->body.n);
  }
  lc_buf_free(&out);
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t n) {
  lc_field fields[HEADERS];
  lc_message m;
  lc_scope sc;
  if (n < PREFIX)
    return 0;
  read_scope(&sc, data);
  read_message(&m, fields, lc_str_of((const char *)data + PREFIX, n - PREFIX));
  sign(sc, &m);
  sc.flags ^= LC_SIGN_QUERY;
  sign(sc, &m);
  say(&m);
  drop_message(&m);
  return 0;
}
