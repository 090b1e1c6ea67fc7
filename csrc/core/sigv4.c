/*
** sigv4.c - canonical request, string to sign, derived key, signature
**
** The steps are those of "Signature Version 4 signing process" in AWS's
** general reference, in its order and with its words.
** SPDX-License-Identifier: MIT
*/
#include "sigv4.h"

#include "uri.h"

#include <stdlib.h>

#define ALGORITHM "AWS4-HMAC-SHA256"

enum {
  HEADERS = 256,      /* more in one message are refused */
  CEILING = 32 << 20, /* of a scratch buffer */
  KEEP = 64 << 10     /* scratch that is kept from call to call */
};

/*
** The signer
*/

/* the i-th of the scratch buffers, NULL after the last */
static lc_buf *scratch (lc_sigv4 *s, size_t i) {
  lc_buf *const all[] = { &s->names,     &s->headers, &s->list,
                          &s->query,     &s->pairs,   &s->host,
                          &s->canonical, &s->tosign,  &s->result };
  return i < sizeof all / sizeof *all ? all[i] : NULL;
}

void lc_sigv4_init (lc_sigv4 *s) {
  lc_buf *b;
  memset(s, 0, sizeof *s);
  lc_crypto_init(&s->crypto);
  lc_key_init(&s->spare.key);
  for (size_t i = 0; i < LC_SIGV4_KEYS; i++)
    lc_key_init(&s->derived[i].key);
  for (size_t i = 0; (b = scratch(s, i)) != NULL; i++)
    lc_buf_init(b, CEILING);
}

static void forget (lc_derived *d) {
  lc_key_free(&d->key);
  lc_crypto_wipe(d, sizeof *d);
  lc_key_init(&d->key);
}

void lc_sigv4_free (lc_sigv4 *s) {
  lc_buf *b;
  for (size_t i = 0; i < LC_SIGV4_KEYS; i++)
    forget(&s->derived[i]);
  forget(&s->spare);
  for (size_t i = 0; (b = scratch(s, i)) != NULL; i++)
    lc_buf_free(b);
  lc_crypto_free(&s->crypto);
}

/* empties the scratch; what grew for one large message does not stay */
static void reset (lc_sigv4 *s) {
  lc_buf *b;
  for (size_t i = 0; (b = scratch(s, i)) != NULL; i++) {
    if (b->size > KEEP)
      lc_buf_free(b);
    lc_buf_clear(b);
  }
  s->culprit = s->hash = lc_str_of(NULL, 0);
}

/* the first failure of any scratch buffer */
static lc_status settle (lc_sigv4 *s) {
  lc_buf *b;
  for (size_t i = 0; (b = scratch(s, i)) != NULL; i++)
    if (lc_buf_status(b) != LC_OK)
      return lc_buf_status(b);
  return LC_OK;
}

static lc_status invalid (lc_sigv4 *s, const char *where,
                          const char *expected) {
  s->where = where;
  s->expected = expected;
  return LC_INVALID;
}

/*
** What is refused
*/

/* characters that one sees, no space, and none of `but` */
static bool visible (lc_str s, const char *but) {
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] <= ' ' || s.p[i] > '~' || strchr(but, s.p[i]) != NULL)
      return false;
  return true;
}

/* RFC 9110, 5.6.2 */
static bool token (lc_str s) {
  return s.n > 0 && visible(s, "\"(),/:;<=>?@[\\]{}");
}

/* a header's value: no control characters, no end of a line */
static bool textual (lc_str v) {
  for (size_t i = 0; i < v.n; i++) {
    unsigned char c = (unsigned char)v.p[i];
    if ((c < ' ' && c != '\t') || c == 127)
      return false;
  }
  return true;
}

static bool isdatetime (lc_str s) {
  static const char form[] = "ddddddddTddddddZ";
  bool good = s.n == LC_DATETIME;
  for (size_t i = 0; good && i < s.n; i++)
    good = form[i] == 'd' ? s.p[i] >= '0' && s.p[i] <= '9' : s.p[i] == form[i];
  return good;
}

static lc_status checkscope (lc_sigv4 *s, const lc_scope *sc) {
  if (sc->id.n == 0 || !visible(sc->id, "/,"))
    return invalid(s, "credentials.access_key_id", "visible characters");
  if (sc->secret.n == 0)
    return invalid(s, "credentials.secret_access_key", "a secret");
  if (!visible(sc->token, ""))
    return invalid(s, "credentials.session_token", "visible characters");
  if (sc->service.n == 0 || !visible(sc->service, "/,"))
    return invalid(s, "service", "a signing name");
  if (sc->region.n == 0 || !visible(sc->region, "/,"))
    return invalid(s, "region", "a name");
  if (!isdatetime(sc->datetime))
    return invalid(s, "time", "an instant of the years 1 to 9999");
  if (!visible(sc->payload, ""))
    return invalid(s, "content_sha256", "visible characters");
  if (sc->flags & LC_SIGN_QUERY &&
      (sc->expires < 1 || sc->expires > LC_EXPIRES_MAX))
    return invalid(s, "expires", "1 to 604800 seconds");
  return LC_OK;
}

/*
** Headers
*/

/* never signed: proxies may change them, or they carry the signature */
static const lc_str loose[] = {
  LC_INIT("authorization"),       LC_INIT("connection"), LC_INIT("expect"),
  LC_INIT("proxy-authorization"), LC_INIT("te"),         LC_INIT("trailer"),
  LC_INIT("transfer-encoding"),   LC_INIT("upgrade"),    LC_INIT("user-agent"),
  LC_INIT("x-amzn-trace-id"),
};

static const lc_str HOST = LC_INIT("host");
static const lc_str DATE = LC_INIT("x-amz-date");
static const lc_str TOKEN = LC_INIT("x-amz-security-token");
static const lc_str CONTENT = LC_INIT("x-amz-content-sha256");

static bool isloose (lc_str name) {
  for (size_t i = 0; i < sizeof loose / sizeof *loose; i++)
    if (lc_str_eq(name, loose[i]))
      return true;
  return false;
}

bool lc_sigv4_owns (const lc_scope *sc, lc_str name) {
  return lc_str_ieq(name, loose[0]) || lc_str_ieq(name, DATE) ||
         lc_str_ieq(name, TOKEN) ||
         (sc->flags & LC_SIGN_CONTENT && lc_str_ieq(name, CONTENT));
}

/* is name one of `a;b;c`? */
static bool listed (lc_str list, lc_str name) {
  size_t start = 0;
  for (size_t i = 0; i <= list.n; i++)
    if (i == list.n || list.p[i] == ';') {
      if (lc_str_eq(lc_str_of(list.p + start, i - start), name))
        return true;
      start = i + 1;
    }
  return false;
}

static bool wanted (const lc_scope *sc, lc_str name) {
  if (sc->names.n > 0)
    return listed(sc->names, name);
  return !isloose(name) && !lc_sigv4_owns(sc, name);
}

/* in lower case, at a place that does not move: there is room for all */
static lc_str lower (lc_sigv4 *s, lc_str name) {
  char *p = lc_buf_room(&s->names, name.n);
  if (p == NULL)
    return name;
  for (size_t i = 0; i < name.n; i++) {
    char c = name.p[i];
    p[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  s->names.n += name.n;
  return lc_str_of(p, name.n);
}

static void addheader (lc_sigv4 *s, lc_str name, lc_str value) {
  lc_field h;
  h.name = name;
  h.value = value;
  lc_buf_add(&s->headers, lc_str_of((const char *)&h, sizeof h));
}

static lc_field *headers (lc_sigv4 *s, size_t *n) {
  *n = s->headers.n / sizeof(lc_field);
  return (lc_field *)(void *)s->headers.p;
}

/* the message's own, as far as they are signed */
static lc_status ownheaders (lc_sigv4 *s, const lc_scope *sc,
                             const lc_message *m, bool *hashost) {
  size_t room = 0;
  if (m->nheader > HEADERS)
    return invalid(s, "headers", "at most 256");
  for (size_t i = 0; i < m->nheader; i++) {
    s->culprit = m->headers[i].name;
    if (!token(s->culprit)) {
      s->culprit.n = 0;
      return invalid(s, "headers", "names of visible characters");
    }
    if (!textual(m->headers[i].value))
      return invalid(s, "headers", "one line of text");
    room += s->culprit.n;
  }
  lc_buf_room(&s->names, room);
  for (size_t i = 0; i < m->nheader; i++) {
    lc_str name = lower(s, m->headers[i].name);
    if (lc_str_eq(name, CONTENT) && !lc_sigv4_owns(sc, name))
      s->hash = m->headers[i].value;
    if (wanted(sc, name))
      addheader(s, name, m->headers[i].value);
    *hashost = *hashost || lc_str_eq(name, HOST);
  }
  return LC_OK;
}

/* and those that signing adds */
static lc_status moreheaders (lc_sigv4 *s, const lc_scope *sc, const lc_uri *u,
                              bool hashost) {
  if (!hashost) {
    if (u->host.n == 0)
      return invalid(s, "url", "a host, or a Host header");
    lc_uri_host(&s->host, u);
    addheader(s, HOST, lc_buf_str(&s->host));
  }
  if (sc->flags & LC_SIGN_QUERY)
    return LC_OK;
  addheader(s, DATE, sc->datetime);
  if (sc->token.n > 0 && !(sc->flags & LC_SIGN_BARE))
    addheader(s, TOKEN, sc->token);
  if (sc->flags & LC_SIGN_CONTENT)
    addheader(s, CONTENT, s->hash);
  return LC_OK;
}

/* by name; equal names keep the order they were given in */
static void sortheaders (lc_sigv4 *s) {
  size_t n;
  lc_field *h = headers(s, &n);
  for (size_t i = 1; i < n; i++) {
    lc_field moved = h[i];
    size_t j = i;
    for (; j > 0 && lc_str_cmp(h[j - 1].name, moved.name) > 0; j--)
      h[j] = h[j - 1];
    h[j] = moved;
  }
}

static bool repeated (const lc_field *h, size_t i) {
  return i > 0 && lc_str_eq(h[i - 1].name, h[i].name);
}

/* host;x-amz-date */
static void listheaders (lc_sigv4 *s) {
  size_t n;
  const lc_field *h = headers(s, &n);
  for (size_t i = 0; i < n; i++) {
    if (repeated(h, i))
      continue;
    if (i > 0)
      lc_buf_addc(&s->list, ';');
    lc_buf_add(&s->list, h[i].name);
  }
}

static bool blank (char c) {
  return c == ' ' || c == '\t';
}

/* trimmed, and every run of blanks one space */
static void addvalue (lc_buf *out, lc_str v) {
  size_t i = 0, start;
  bool first = true;
  while (i < v.n) {
    for (start = i; i < v.n && !blank(v.p[i]);)
      i++;
    if (i > start && !first)
      lc_buf_addc(out, ' ');
    first = first && i == start;
    lc_buf_add(out, lc_str_of(v.p + start, i - start));
    while (i < v.n && blank(v.p[i]))
      i++;
  }
}

static void addheaders (lc_buf *out, lc_sigv4 *s) {
  size_t n;
  const lc_field *h = headers(s, &n);
  for (size_t i = 0; i < n; i++) {
    if (repeated(h, i))
      lc_buf_truncate(out, out->n - 1); /* one line for all */
    else
      lc_buf_add(out, h[i].name);
    lc_buf_addc(out, repeated(h, i) ? ',' : ':');
    addvalue(out, h[i].value);
    lc_buf_addc(out, '\n');
  }
}

/*
** Path and query
*/

/* drops the last segment after `from` */
static void addparent (lc_buf *out, size_t from) {
  size_t n = out->n;
  while (n > from && out->p[n - 1] != '/')
    n--;
  lc_buf_truncate(out, n > from ? n - 1 : from);
}

/* without `.`, `..` and empty segments; a slash at the end stays */
static void addresolved (lc_buf *out, lc_str path,
                         void (*encode)(lc_buf *out, lc_str s)) {
  size_t from = out->n, start = 0;
  for (size_t i = 0; i <= path.n; i++) {
    lc_str part = lc_str_of(path.p + start, i - start);
    if (i < path.n && path.p[i] != '/')
      continue;
    start = i + 1;
    if (part.n == 0 || lc_str_eq(part, LC_LIT(".")))
      continue;
    if (lc_str_eq(part, LC_LIT(".."))) {
      addparent(out, from);
      continue;
    }
    lc_buf_addc(out, '/');
    encode(out, part);
  }
  if (out->n == from || path.p[path.n - 1] == '/')
    lc_buf_addc(out, '/');
}

static void addpath (lc_buf *out, lc_str path, unsigned flags) {
  void (*encode)(lc_buf *, lc_str) =
      flags & LC_SIGN_SINGLE ? lc_uri_mend_path : lc_uri_encode_path;
  if (!(flags & LC_SIGN_ASIS))
    addresolved(out, path, encode);
  else if (path.n == 0)
    lc_buf_addc(out, '/');
  else
    encode(out, path);
}

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

/* encodes one part of a pair; s->query may still move, so only its length
   is kept */
static lc_str encoded (lc_buf *text, lc_str s) {
  size_t from = text->n;
  lc_uri_recode(text, s);
  return lc_str_of(NULL, text->n - from);
}

static void placed (pair *p, const char *text) {
  p->name.p = text;
  p->value.p = text + p->name.n;
}

/* into s->pairs, sorted; the signature itself is none of them */
static size_t pairs (lc_sigv4 *s, lc_str query) {
  const char *text;
  pair *list;
  size_t n;
  for (size_t i = 0; i < query.n;) {
    pair p = nextpair(query, &i);
    if ((p.name.n == 0 && p.value.n == 0) ||
        lc_str_eq(p.name, LC_LIT("X-Amz-Signature")))
      continue;
    p.name = encoded(&s->query, p.name);
    p.value = encoded(&s->query, p.value);
    lc_buf_add(&s->pairs, lc_str_of((const char *)&p, sizeof p));
  }
  if (settle(s) != LC_OK)
    return 0;
  text = s->query.p;
  list = (pair *)(void *)s->pairs.p;
  n = s->pairs.n / sizeof *list;
  for (size_t i = 0; i < n; i++) {
    placed(&list[i], text);
    text = list[i].value.p + list[i].value.n;
  }
  if (n > 1)
    qsort(list, n, sizeof *list, compare);
  return n;
}

static void addquery (lc_buf *out, lc_sigv4 *s, lc_str query) {
  size_t n = query.n == 0 ? 0 : pairs(s, query);
  const pair *p = (const pair *)(const void *)s->pairs.p;
  for (size_t i = 0; i < n; i++) {
    if (i > 0)
      lc_buf_addc(out, '&');
    lc_buf_add(out, p[i].name);
    lc_buf_addc(out, '=');
    lc_buf_add(out, p[i].value);
  }
}

/*
** The presigned URL
*/

/* 20150830/us-east-1/service/aws4_request */
static void addscope (lc_buf *out, const lc_scope *sc) {
  lc_buf_add(out, lc_str_of(sc->datetime.p, 8));
  lc_buf_addc(out, '/');
  lc_buf_add(out, sc->region);
  lc_buf_addc(out, '/');
  lc_buf_add(out, sc->service);
  lc_buf_add(out, LC_LIT("/aws4_request"));
}

/* a parameter that signing writes; one that is there already is replaced */
static bool isours (lc_str name) {
  static const lc_str ours[] = {
    LC_INIT("X-Amz-Algorithm"),      LC_INIT("X-Amz-Credential"),
    LC_INIT("X-Amz-Date"),           LC_INIT("X-Amz-Expires"),
    LC_INIT("X-Amz-Signature"),      LC_INIT("X-Amz-SignedHeaders"),
    LC_INIT("X-Amz-Security-Token"),
  };
  for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
    if (lc_str_eq(name, ours[i]))
      return true;
  return false;
}

static void addparam (lc_buf *out, lc_str name, lc_str value) {
  lc_buf_addc(out, '&');
  lc_buf_add(out, name);
  lc_buf_addc(out, '=');
  lc_uri_encode(out, value);
}

/* the caller's parameters, as they stand */
static void addtheirs (lc_buf *out, lc_str query) {
  for (size_t i = 0, start = 0; i < query.n; start = i) {
    pair p = nextpair(query, &i);
    size_t end = i - 1;
    if (end == start || isours(p.name))
      continue;
    lc_buf_addc(out, '&');
    lc_buf_add(out, lc_str_of(query.p + start, end - start));
  }
}

static void addexpires (lc_buf *out, unsigned seconds) {
  lc_buf_add(out, LC_LIT("&X-Amz-Expires="));
  lc_buf_addu(out, seconds);
}

/* the URL with all but the signature into s->result; its query */
static lc_str addurl (lc_sigv4 *s, const lc_scope *sc, lc_str url,
                      const lc_uri *u) {
  lc_buf *out = &s->result;
  lc_buf_add(&s->query, sc->id);
  lc_buf_addc(&s->query, '/');
  addscope(&s->query, sc);
  lc_buf_add(out, lc_str_of(url.p, u->end));
  addtheirs(out, u->query);
  addparam(out, LC_LIT("X-Amz-Algorithm"), LC_LIT(ALGORITHM));
  addparam(out, LC_LIT("X-Amz-Credential"), lc_buf_str(&s->query));
  addparam(out, LC_LIT("X-Amz-Date"), sc->datetime);
  addparam(out, LC_LIT("X-Amz-SignedHeaders"), lc_buf_str(&s->list));
  addexpires(out, sc->expires);
  if (sc->token.n > 0 && !(sc->flags & LC_SIGN_BARE))
    addparam(out, LC_LIT("X-Amz-Security-Token"), sc->token);
  lc_buf_truncate(&s->query, 0);
  if (settle(s) != LC_OK)
    return lc_str_of(NULL, 0);
  out->p[u->end] = '?'; /* the first & */
  return lc_str_of(out->p + u->end + 1, out->n - u->end - 1);
}

/*
** The steps
*/

static void addhash (lc_buf *out, lc_sigv4 *s, lc_str text) {
  lc_digest d;
  char *p = lc_buf_room(out, LC_HEX);
  lc_status status = lc_crypto_sha256(&s->crypto, text, &d);
  lc_buf_check(out, status);
  if (p == NULL || status != LC_OK)
    return;
  lc_digest_hex(&d, p);
  out->n += LC_HEX;
}

/* what the last line of the canonical request says */
static lc_status hashbody (lc_sigv4 *s, const lc_scope *sc, lc_str body) {
  lc_digest d;
  lc_status status;
  if (sc->payload.n > 0)
    s->hash = sc->payload;
  if (s->hash.n > 0)
    return visible(s->hash, "")
               ? LC_OK
               : invalid(s, "content_sha256", "visible characters");
  status = lc_crypto_sha256(&s->crypto, body, &d);
  if (status == LC_OK)
    lc_digest_hex(&d, s->payload);
  s->hash = lc_str_of(s->payload, LC_HEX);
  return status;
}

/* s->headers and s->list, once the hash is known that may be one of them */
static lc_status gather (lc_sigv4 *s, const lc_scope *sc, const lc_message *m,
                         const lc_uri *u) {
  bool hashost = false;
  lc_status status = ownheaders(s, sc, m, &hashost);
  if (status == LC_OK)
    status = hashbody(s, sc, m->body);
  if (status == LC_OK && sc->names.n == 0)
    status = moreheaders(s, sc, u, hashost);
  if (status == LC_OK)
    status = settle(s);
  if (status == LC_OK) {
    sortheaders(s);
    listheaders(s);
  }
  return status;
}

static void addmethod (lc_buf *out, lc_str method) {
  for (size_t i = 0; i < method.n; i++) {
    char c = method.p[i];
    lc_buf_addc(out, c >= 'a' && c <= 'z' ? (char)(c - 32) : c);
  }
}

lc_status lc_sigv4_canonical (lc_sigv4 *s, const lc_scope *sc,
                              const lc_message *m) {
  lc_buf *out = &s->canonical;
  lc_status status;
  lc_str query;
  lc_uri u;
  reset(s);
  if ((status = checkscope(s, sc)) != LC_OK)
    return status;
  if (!token(m->method))
    return invalid(s, "method", "a name");
  if (lc_uri_split(&u, m->url) != LC_OK)
    return invalid(s, "url", "an absolute URL without control characters");
  if ((status = gather(s, sc, m, &u)) != LC_OK)
    return status;
  query = sc->flags & LC_SIGN_QUERY ? addurl(s, sc, m->url, &u) : u.query;
  addmethod(out, m->method);
  lc_buf_addc(out, '\n');
  addpath(out, u.path, sc->flags);
  lc_buf_addc(out, '\n');
  addquery(out, s, query);
  lc_buf_addc(out, '\n');
  addheaders(out, s);
  lc_buf_addc(out, '\n');
  lc_buf_add(out, lc_buf_str(&s->list));
  lc_buf_addc(out, '\n');
  lc_buf_add(out, s->hash);
  return settle(s);
}

lc_status lc_sigv4_tosign (lc_sigv4 *s, const lc_scope *sc,
                           const lc_message *m) {
  lc_buf *out = &s->tosign;
  lc_status status = lc_sigv4_canonical(s, sc, m);
  if (status != LC_OK)
    return status;
  lc_buf_add(out, LC_LIT(ALGORITHM "\n"));
  lc_buf_add(out, sc->datetime);
  lc_buf_addc(out, '\n');
  addscope(out, sc);
  lc_buf_addc(out, '\n');
  addhash(out, s, lc_buf_str(&s->canonical));
  return lc_buf_status(out);
}

/*
** Derived keys
*/

static bool fits (const lc_scope *sc) {
  return sc->secret.n <= LC_SECRET && sc->service.n <= LC_PLACE &&
         sc->region.n <= LC_PLACE;
}

static bool matches (const lc_derived *d, const lc_scope *sc) {
  return d->used != 0 && memcmp(d->date, sc->datetime.p, 8) == 0 &&
         lc_str_eq(lc_str_of(d->secret, d->nsecret), sc->secret) &&
         lc_str_eq(lc_str_of(d->region, d->nregion), sc->region) &&
         lc_str_eq(lc_str_of(d->service, d->nservice), sc->service);
}

static void remember (lc_derived *d, const lc_scope *sc) {
  memcpy(d->date, sc->datetime.p, 8);
  memcpy(d->secret, sc->secret.p, d->nsecret = sc->secret.n);
  memcpy(d->region, sc->region.p, d->nregion = sc->region.n);
  memcpy(d->service, sc->service.p, d->nservice = sc->service.n);
}

/* kSigning = HMAC(HMAC(HMAC(HMAC("AWS4" + kSecret, Date), Region),
   Service), "aws4_request") */
static lc_status derive (lc_sigv4 *s, lc_key *k, const lc_scope *sc) {
  const lc_str parts[] = { lc_str_of(sc->datetime.p, 8), sc->region,
                           sc->service, LC_LIT("aws4_request") };
  lc_digest d;
  lc_status status = lc_key_set(k, &s->crypto, LC_LIT("AWS4"), sc->secret);
  for (size_t i = 0; i < 4 && status == LC_OK; i++) {
    status = lc_key_hmac(k, &s->crypto, parts[i], &d);
    if (status == LC_OK)
      status = lc_key_set(k, &s->crypto, lc_digest_str(&d), LC_LIT(""));
  }
  lc_crypto_wipe(&d, sizeof d);
  return status;
}

/* the entry for this scope, or the one to be overwritten (used == 0) */
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
  lc_status status = LC_OK;
  if (d->used == 0)
    status = derive(s, &d->key, sc);
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
  if (status != LC_OK || d == &s->spare)
    forget(d);
  else {
    if (d->used == 0)
      remember(d, sc);
    d->used = ++s->uses;
  }
  return status;
}

/*
** What the signature is carried in
*/

static void addauthorization (lc_buf *out, lc_sigv4 *s, const lc_scope *sc) {
  lc_buf_add(out, LC_LIT(ALGORITHM " Credential="));
  lc_buf_add(out, sc->id);
  lc_buf_addc(out, '/');
  addscope(out, sc);
  lc_buf_add(out, LC_LIT(", SignedHeaders="));
  lc_buf_add(out, lc_buf_str(&s->list));
  lc_buf_add(out, LC_LIT(", Signature="));
  lc_buf_add(out, lc_str_of(s->signature, LC_HEX));
}

static void completeurl (lc_buf *out, lc_sigv4 *s, const lc_scope *sc) {
  if (sc->token.n > 0 && sc->flags & LC_SIGN_BARE)
    addparam(out, LC_LIT("X-Amz-Security-Token"), sc->token);
  addparam(out, LC_LIT("X-Amz-Signature"), lc_str_of(s->signature, LC_HEX));
}

lc_status lc_sigv4_sign (lc_sigv4 *s, const lc_scope *sc,
                         const lc_message *m) {
  lc_status status = lc_sigv4_signature(s, sc, m);
  if (status != LC_OK)
    return status;
  if (sc->flags & LC_SIGN_QUERY)
    completeurl(&s->result, s, sc);
  else
    addauthorization(&s->result, s, sc);
  return lc_buf_status(&s->result);
}
