/*
** canonical.c - method, path, query, headers and the body's hash
** SPDX-License-Identifier: MIT
*/
#include "canonical.h"

#include "chars.h"

#include <stdlib.h>

enum { CEILING = 32 << 20 /* of a scratch buffer */ };

void lc_canonical_init (lc_canonical *c) {
  memset(c, 0, sizeof *c);
  lc_fields_init(&c->fields, CEILING);
  lc_buf_init(&c->query, CEILING);
  lc_buf_init(&c->pairs, CEILING);
  lc_buf_init(&c->url, CEILING);
  lc_buf_init(&c->text, CEILING);
}

void lc_canonical_free (lc_canonical *c) {
  lc_fields_free(&c->fields);
  lc_buf_free(&c->query);
  lc_buf_free(&c->pairs);
  lc_buf_free(&c->url);
  lc_buf_free(&c->text);
}

static void reset (lc_canonical *c) {
  lc_buf_reuse(&c->query);
  lc_buf_reuse(&c->pairs);
  lc_buf_reuse(&c->url);
  lc_buf_reuse(&c->text);
}

/*
** Path
*/

/* drops the last segment after `from` */
static void addparent (lc_buf *out, size_t from) {
  size_t n = out->n;
  while (n > from && out->p[n - 1] != '/')
    n--;
  lc_buf_truncate(out, n > from ? n - 1 : from);
}

typedef void encoder (lc_buf *out, lc_str s);

static void addsegment (lc_buf *out, lc_str segment, size_t from,
                        encoder *encode) {
  if (segment.n == 0 || lc_str_eq(segment, LC_LIT(".")))
    return;
  if (lc_str_eq(segment, LC_LIT(".."))) {
    addparent(out, from);
    return;
  }
  lc_buf_addc(out, '/');
  encode(out, segment);
}

/* without `.`, `..` and empty segments; a slash at the end stays */
static void addresolved (lc_buf *out, lc_str path, encoder *encode) {
  size_t from = out->n, start = 0;
  for (size_t i = 0; i <= path.n; i++) {
    if (i < path.n && path.p[i] != '/')
      continue;
    addsegment(out, lc_str_of(path.p + start, i - start), from, encode);
    start = i + 1;
  }
  if (out->n == from || path.p[path.n - 1] == '/')
    lc_buf_addc(out, '/');
}

static void addpath (lc_buf *out, lc_str path, unsigned flags) {
  encoder *encode =
      flags & LC_SIGN_SINGLE ? lc_uri_mend_path : lc_uri_encode_path;
  if (!(flags & LC_SIGN_ASIS))
    addresolved(out, path, encode);
  else if (path.n == 0)
    lc_buf_addc(out, '/');
  else
    encode(out, path);
}

/*
** Query
*/

typedef struct pair {
  lc_str name, value;
} pair;

static int compare (const void *a, const void *b) {
  const pair *p = a, *q = b;
  int c = lc_str_cmp(p->name, q->name);
  return c != 0 ? c : lc_str_cmp(p->value, q->value);
}

/* the parameter that begins at *i, which moves behind it */
static pair nextpair (lc_str query, size_t *i) {
  pair p;
  size_t start = *i, end = start, equals;
  while (end < query.n && query.p[end] != '&')
    end++;
  for (equals = start; equals < end && query.p[equals] != '=';)
    equals++;
  p.name = lc_str_of(query.p + start, equals - start);
  equals += equals < end;
  p.value = lc_str_of(query.p + equals, end - equals);
  *i = end + 1;
  return p;
}

/* encodes one part of a pair; the text may still move, so only its length
   is kept */
static lc_str encoded (lc_buf *text, lc_str s) {
  size_t from = text->n;
  lc_uri_recode(text, s);
  return lc_str_of(NULL, text->n - from);
}

/* into c->query and c->pairs; the signature itself is left out */
static void encodepairs (lc_canonical *c, lc_str query) {
  for (size_t i = 0; i < query.n;) {
    pair p = nextpair(query, &i);
    if ((p.name.n == 0 && p.value.n == 0)
        || lc_str_eq(p.name, LC_LIT("X-Amz-Signature")))
      continue;
    p.name = encoded(&c->query, p.name);
    p.value = encoded(&c->query, p.value);
    lc_buf_add(&c->pairs, lc_str_of((const char *)&p, sizeof p));
  }
}

/* now that the text has its place */
static void placepairs (pair *list, size_t n, const char *text) {
  for (size_t i = 0; i < n; i++) {
    list[i].name.p = text;
    text += list[i].name.n;
    list[i].value.p = text;
    text += list[i].value.n;
  }
}

static void addquery (lc_canonical *c, lc_str query) {
  lc_buf *out = &c->text;
  pair *list;
  size_t n;
  encodepairs(c, query);
  lc_buf_check(out, lc_buf_status(&c->query));
  lc_buf_check(out, lc_buf_status(&c->pairs));
  if (lc_buf_status(out) != LC_OK || c->pairs.n == 0)
    return;
  list = (pair *)(void *)c->pairs.p;
  n = c->pairs.n / sizeof *list;
  placepairs(list, n, c->query.p);
  qsort(list, n, sizeof *list, compare);
  for (size_t i = 0; i < n; i++) {
    if (i > 0)
      lc_buf_addc(out, '&');
    lc_buf_add(out, list[i].name);
    lc_buf_addc(out, '=');
    lc_buf_add(out, list[i].value);
  }
}

/*
** The presigned URL
*/

/* a parameter that signing writes; one that is there already is replaced */
static bool isours (lc_str name) {
  static const lc_str ours[] = {
    LC_INIT("X-Amz-Algorithm"),      LC_INIT("X-Amz-Credential"),
    LC_INIT("X-Amz-Date"),           LC_INIT("X-Amz-Expires"),
    LC_INIT("X-Amz-Security-Token"), LC_INIT("X-Amz-Signature"),
    LC_INIT("X-Amz-SignedHeaders"),
  };
  for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
    if (lc_str_eq(name, ours[i]))
      return true;
  return false;
}

void lc_canonical_addparam (lc_canonical *c, lc_str name, lc_str value) {
  lc_buf_addc(&c->url, '&');
  lc_buf_add(&c->url, name);
  lc_buf_addc(&c->url, '=');
  lc_uri_encode(&c->url, value);
}

/* the caller's parameters, as they stand */
static void addtheirs (lc_buf *out, lc_str query) {
  for (size_t i = 0, start = 0; i < query.n; start = i) {
    pair p = nextpair(query, &i);
    size_t n = i - 1 - start;
    if (n == 0 || isours(p.name))
      continue;
    lc_buf_addc(out, '&');
    lc_buf_add(out, lc_str_of(query.p + start, n));
  }
}

/* in the order in which AWS's signers write them */
static void addours (lc_canonical *c, const lc_scope *sc) {
  lc_buf *credential = &c->query; /* not in use yet */
  lc_buf_add(credential, sc->id);
  lc_buf_addc(credential, '/');
  lc_scope_add(credential, sc);
  lc_buf_check(&c->url, lc_buf_status(credential));
  lc_canonical_addparam(c, LC_LIT("X-Amz-Algorithm"),
                        LC_LIT("AWS4-HMAC-SHA256"));
  lc_canonical_addparam(c, LC_LIT("X-Amz-Credential"), lc_buf_str(credential));
  lc_buf_clear(credential);
  lc_canonical_addparam(c, LC_LIT("X-Amz-Date"), sc->datetime);
  lc_canonical_addparam(c, LC_LIT("X-Amz-SignedHeaders"),
                        lc_buf_str(&c->fields.list));
  lc_buf_add(&c->url, LC_LIT("&X-Amz-Expires="));
  lc_buf_addu(&c->url, sc->expires);
  if (sc->token.n > 0 && !(sc->flags & LC_SIGN_BARE))
    lc_canonical_addparam(c, LC_LIT("X-Amz-Security-Token"), sc->token);
}

/* c->url; its query */
static lc_str makeurl (lc_canonical *c, const lc_scope *sc, lc_str url,
                       const lc_uri *u) {
  lc_buf *out = &c->url;
  lc_buf_add(out, lc_str_of(url.p, u->end));
  addtheirs(out, u->query);
  addours(c, sc);
  lc_buf_check(&c->text, lc_buf_status(out));
  if (lc_buf_status(out) != LC_OK)
    return lc_str_of(NULL, 0);
  out->p[u->end] = '?'; /* the first & */
  return lc_str_of(out->p + u->end + 1, out->n - u->end - 1);
}

/*
** All of it
*/

/* c->hash: what the option claims, or the message's header, or the truth */
static lc_status makehash (lc_canonical *c, lc_crypto *crypto,
                           const lc_scope *sc, lc_str body, lc_flaw *flaw) {
  lc_digest d;
  lc_status status;
  c->hash = sc->payload.n > 0 ? sc->payload : c->fields.hash;
  if (!lc_chars_visible(c->hash))
    return lc_flaw_set(flaw, "content_sha256",
                       "visible characters expected, got others");
  if (c->hash.n > 0)
    return LC_OK;
  status = lc_crypto_sha256(crypto, body, &d);
  if (status == LC_OK)
    lc_digest_hex(&d, c->payload);
  c->hash = lc_str_of(c->payload, LC_HEX);
  return status;
}

static lc_status choose (lc_canonical *c, lc_crypto *crypto,
                         const lc_scope *sc, const lc_message *m,
                         const lc_uri *u, lc_flaw *flaw) {
  lc_fields *f = &c->fields;
  lc_status status = lc_fields_take(f, sc, m->fields, m->nfield, flaw);
  if (status == LC_OK)
    status = makehash(c, crypto, sc, m->body, flaw);
  if (status == LC_OK && sc->names.n == 0)
    status = lc_fields_more(f, sc, u, c->hash, flaw);
  if (status != LC_OK)
    return status;
  lc_fields_sort(f);
  return lc_fields_status(f);
}

static void addupper (lc_buf *out, lc_str method) {
  for (size_t i = 0; i < method.n; i++) {
    char c = method.p[i];
    lc_buf_addc(out, c >= 'a' && c <= 'z' ? (char)(c - 32) : c);
  }
}

/* the lines, one after the other */
static void addlines (lc_canonical *c, const lc_scope *sc, const lc_message *m,
                      const lc_uri *u) {
  lc_buf *out = &c->text;
  addupper(out, m->method);
  lc_buf_addc(out, '\n');
  addpath(out, u->path, sc->flags);
  lc_buf_addc(out, '\n');
  addquery(c, u->query);
  lc_buf_addc(out, '\n');
  lc_fields_add(out, &c->fields);
  lc_buf_addc(out, '\n');
  lc_buf_add(out, lc_buf_str(&c->fields.list));
  lc_buf_addc(out, '\n');
  lc_buf_add(out, c->hash);
}

lc_status lc_canonical_make (lc_canonical *c, lc_crypto *crypto,
                             const lc_scope *sc, const lc_message *m,
                             lc_flaw *flaw) {
  lc_uri u;
  lc_status status = lc_scope_check(sc, flaw);
  reset(c);
  flaw->which = lc_str_of(NULL, 0);
  if (status != LC_OK)
    return status;
  if (!lc_chars_token(m->method))
    return lc_flaw_set(flaw, "method",
                       "name expected, got spaces, delimiters or nothing");
  if (lc_uri_split(&u, m->url) != LC_OK)
    return lc_flaw_set(flaw, "url",
                       "absolute URL expected, got something "
                       "else or control characters");
  status = choose(c, crypto, sc, m, &u, flaw);
  if (status != LC_OK)
    return status;
  if (sc->flags & LC_SIGN_QUERY)
    u.query = makeurl(c, sc, m->url, &u);
  addlines(c, sc, m, &u);
  return lc_buf_status(&c->text);
}
