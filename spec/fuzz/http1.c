/*
** http1.c - a response has one outcome, however its bytes arrive
**
** input: method, limits, whether the peer closes; then the bytes
** SPDX-License-Identifier: MIT
*/
#include "core/http1.h"
#include "fuzz.h"

enum { PREFIX = 3, ENOUGH = 1 << 16 };

static const char *const methods[] = { "GET", "POST", "HEAD", "CONNECT" };

typedef struct plan {
  lc_str method;
  lc_http1_limits limits;
  bool closes;
} plan;

/* feeds a piece from memory of its own */
static lc_status feed (lc_http1 *h, lc_str bytes) {
  lc_str piece = copied(bytes.p, bytes.n);
  lc_status status = lc_http1_feed(h, piece);
  dropped(piece);
  return status;
}

static void start (lc_http1 *h, const plan *p) {
  lc_http1_init(h, &p->limits);
  lc_http1_reset(h, p->method);
}

/* bytes in pieces of so many */
static void run (lc_http1 *h, const plan *p, lc_str bytes, size_t step) {
  start(h, p);
  for (size_t at = 0; at < bytes.n; at += step) {
    size_t n = bytes.n - at < step ? bytes.n - at : step;
    bool broken = feed(h, lc_str_of(bytes.p + at, n)) == LC_INVALID;
    EXPECT(broken == (h->state == LC_H1_FAILED));
  }
  if (p->closes)
    lc_http1_finish(h);
}

/* what a socket that blocks would read for it */
static size_t wanted (const lc_http1 *h, lc_str rest) {
  const char *lf;
  uint64_t n = 0;
  switch (lc_http1_wants(h, &n)) {
  case LC_WANT_NOTHING:
    return 0;
  case LC_WANT_COUNT:
    EXPECT(n > 0);
    return n < rest.n ? (size_t)n : rest.n;
  case LC_WANT_LINE:
    lf = memchr(rest.p, '\n', rest.n);
    return lf != NULL ? (size_t)(lf - rest.p) + 1 : rest.n;
  default:
    return rest.n;
  }
}

/* reads no more than it is told to */
static void obey (lc_http1 *h, const plan *p, lc_str bytes) {
  size_t at = 0, n = 1;
  start(h, p);
  while (at < bytes.n && n > 0) {
    n = wanted(h, lc_str_of(bytes.p + at, bytes.n - at));
    if (n > 0)
      feed(h, lc_str_of(bytes.p + at, n));
    at += n;
  }
  EXPECT(h->surplus == 0);
  if (p->closes)
    lc_http1_finish(h);
}

static void same_fields (const lc_http1 *a, const lc_http1 *b) {
  lc_str name, value, name2, value2;
  size_t at = 0, at2 = 0;
  while (lc_http1_next(a, &at, &name, &value)) {
    EXPECT(lc_http1_next(b, &at2, &name2, &value2));
    EXPECT(lc_str_eq(name, name2) && lc_str_eq(value, value2));
    EXPECT(name.n > 0 && memchr(value.p, '\n', value.n) == NULL);
  }
  EXPECT(!lc_http1_next(b, &at2, &name2, &value2));
}

static void same (const lc_http1 *a, const lc_http1 *b) {
  EXPECT(lc_http1_done(a) == lc_http1_done(b));
  EXPECT((a->state == LC_H1_FAILED) == (b->state == LC_H1_FAILED));
  EXPECT(a->begun == b->begun);
  if (a->state == LC_H1_FAILED)
    EXPECT(strcmp(a->why, b->why) == 0 && a->why[0] != '\0');
  if (!lc_http1_done(a))
    return;
  EXPECT(a->status == b->status && a->status >= 200 && a->status <= 999);
  EXPECT(a->body.n <= a->limits.body);
  EXPECT(lc_str_eq(lc_buf_str(&a->body), lc_buf_str(&b->body)));
  same_fields(a, b);
}

static void compare (lc_http1 *a, lc_http1 *b) {
  same(a, b);
  EXPECT(a->surplus == b->surplus && lc_http1_keep(a) == lc_http1_keep(b));
  lc_http1_free(b);
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t n) {
  lc_http1 whole, other;
  lc_str bytes;
  plan p;
  if (n < PREFIX)
    return 0;
  p.method = lc_str_z(methods[data[0] % 4]);
  p.limits.head = data[1] & 1 ? LC_HTTP1_LEAST + data[1] : ENOUGH;
  p.limits.headers = data[1] & 2 ? data[1] / 16 + 1 : ENOUGH;
  p.limits.body = data[1] & 4 ? data[1] + 1 : ENOUGH;
  p.closes = data[2] & 1;
  bytes = lc_str_of((const char *)data + PREFIX, n - PREFIX);
  run(&whole, &p, bytes, bytes.n + 1);
  run(&other, &p, bytes, bytes.n / 2 + 1);
  compare(&whole, &other);
  run(&other, &p, bytes, 7);
  compare(&whole, &other);
  run(&other, &p, bytes, 1);
  compare(&whole, &other);
  obey(&other, &p, bytes);
  same(&whole, &other);
  lc_http1_free(&other);
  lc_http1_free(&whole);
  return 0;
}
