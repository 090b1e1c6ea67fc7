/*
** fields.c - headers chosen, sorted, folded into lines
** SPDX-License-Identifier: MIT
*/
#include "fields.h"

#include "chars.h"

enum { FIELDS = 256 /* more in one message are refused */ };

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

void lc_fields_init (lc_fields *f, size_t max) {
  memset(f, 0, sizeof *f);
  lc_buf_init(&f->names, max);
  lc_buf_init(&f->rows, max);
  lc_buf_init(&f->list, max);
  lc_buf_init(&f->host, max);
}

void lc_fields_free (lc_fields *f) {
  lc_buf_free(&f->names);
  lc_buf_free(&f->rows);
  lc_buf_free(&f->list);
  lc_buf_free(&f->host);
}

lc_status lc_fields_status (const lc_fields *f) {
  lc_buf all;
  lc_buf_init(&all, 0);
  lc_buf_check(&all, lc_buf_status(&f->names));
  lc_buf_check(&all, lc_buf_status(&f->rows));
  lc_buf_check(&all, lc_buf_status(&f->list));
  lc_buf_check(&all, lc_buf_status(&f->host));
  return lc_buf_status(&all);
}

static void reset (lc_fields *f) {
  lc_buf_reuse(&f->names);
  lc_buf_reuse(&f->rows);
  lc_buf_reuse(&f->list);
  lc_buf_reuse(&f->host);
  f->hash = lc_str_of(NULL, 0);
  f->hashost = false;
}

bool lc_fields_owned (const lc_scope *sc, lc_str name) {
  return lc_str_ieq(name, loose[0]) || lc_str_ieq(name, DATE)
         || lc_str_ieq(name, TOKEN)
         || (sc->flags & LC_SIGN_CONTENT && lc_str_ieq(name, CONTENT));
}

static bool isloose (lc_str name) {
  for (size_t i = 0; i < sizeof loose / sizeof *loose; i++)
    if (lc_str_eq(name, loose[i]))
      return true;
  return false;
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
  return !isloose(name) && !lc_fields_owned(sc, name);
}

static lc_status check (const lc_field *own, size_t n, lc_flaw *flaw) {
  if (n > FIELDS)
    return lc_flaw_set(flaw, "headers", "at most 256 expected, got more");
  for (size_t i = 0; i < n; i++) {
    if (!lc_chars_token(own[i].name))
      return lc_flaw_set(flaw, "headers",
                         "name expected, got spaces, "
                         "delimiters or nothing");
    if (lc_chars_text(own[i].value))
      continue;
    flaw->which = own[i].name;
    return lc_flaw_set(flaw, "headers",
                       "one line of text expected, got "
                       "control characters");
  }
  return LC_OK;
}

/* in lower case, at a place that does not move: there is room for all */
static lc_str lower (lc_buf *names, lc_str name) {
  char *p = lc_buf_room(names, name.n);
  if (p == NULL)
    return name;
  for (size_t i = 0; i < name.n; i++) {
    char c = name.p[i];
    p[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  names->n += name.n;
  return lc_str_of(p, name.n);
}

static void addrow (lc_fields *f, lc_str name, lc_str value) {
  lc_field row;
  row.name = name;
  row.value = value;
  lc_buf_add(&f->rows, lc_str_of((const char *)&row, sizeof row));
}

static lc_field *rows (const lc_fields *f, size_t *n) {
  *n = f->rows.n / sizeof(lc_field);
  return (lc_field *)(void *)f->rows.p;
}

static void take (lc_fields *f, const lc_scope *sc, const lc_field *own) {
  lc_str name = lower(&f->names, own->name);
  if (lc_str_eq(name, CONTENT) && !lc_fields_owned(sc, name))
    f->hash = own->value;
  if (lc_str_eq(name, HOST))
    f->hashost = true;
  if (wanted(sc, name))
    addrow(f, name, own->value);
}

lc_status lc_fields_take (lc_fields *f, const lc_scope *sc,
                          const lc_field *own, size_t n, lc_flaw *flaw) {
  lc_status status = check(own, n, flaw);
  size_t room = 0;
  reset(f);
  if (status != LC_OK)
    return status;
  for (size_t i = 0; i < n; i++)
    room += own[i].name.n;
  lc_buf_room(&f->names, room);
  for (size_t i = 0; i < n; i++)
    take(f, sc, &own[i]);
  return lc_fields_status(f);
}

lc_status lc_fields_more (lc_fields *f, const lc_scope *sc, const lc_uri *u,
                          lc_str hash, lc_flaw *flaw) {
  if (!f->hashost && u->host.n == 0)
    return lc_flaw_set(flaw, "url",
                       "host, or a Host header, expected, got "
                       "none");
  if (!f->hashost) {
    lc_uri_host(&f->host, u);
    addrow(f, HOST, lc_buf_str(&f->host));
  }
  if (sc->flags & LC_SIGN_QUERY)
    return lc_fields_status(f);
  addrow(f, DATE, sc->datetime);
  if (sc->token.n > 0 && !(sc->flags & LC_SIGN_BARE))
    addrow(f, TOKEN, sc->token);
  if (sc->flags & LC_SIGN_CONTENT)
    addrow(f, CONTENT, hash);
  return lc_fields_status(f);
}

/* by name; equal names keep the order they were given in */
static void sortrows (lc_field *row, size_t n) {
  for (size_t i = 1; i < n; i++) {
    lc_field moved = row[i];
    size_t j = i;
    for (; j > 0 && lc_str_cmp(row[j - 1].name, moved.name) > 0; j--)
      row[j] = row[j - 1];
    row[j] = moved;
  }
}

static bool repeated (const lc_field *row, size_t i) {
  return i > 0 && lc_str_eq(row[i - 1].name, row[i].name);
}

void lc_fields_sort (lc_fields *f) {
  size_t n;
  lc_field *row = rows(f, &n);
  sortrows(row, n);
  for (size_t i = 0; i < n; i++) {
    if (repeated(row, i))
      continue;
    if (i > 0)
      lc_buf_addc(&f->list, ';');
    lc_buf_add(&f->list, row[i].name);
  }
}

static bool hasblank (lc_str v) {
  return v.n > 0
         && (memchr(v.p, ' ', v.n) != NULL || memchr(v.p, '\t', v.n) != NULL);
}

/* trimmed, and every run of blanks one space */
static void addwords (lc_buf *out, lc_str v) {
  size_t i = 0, start;
  bool first = true;
  while (i < v.n) {
    for (start = i; i < v.n && !lc_str_blank(v.p[i]);)
      i++;
    if (i > start && !first)
      lc_buf_addc(out, ' ');
    first = first && i == start;
    lc_buf_add(out, lc_str_of(v.p + start, i - start));
    while (i < v.n && lc_str_blank(v.p[i]))
      i++;
  }
}

void lc_fields_add (lc_buf *out, const lc_fields *f) {
  size_t n;
  const lc_field *row = rows(f, &n);
  for (size_t i = 0; i < n; i++) {
    if (!repeated(row, i))
      lc_buf_add(out, row[i].name);
    else
      lc_buf_truncate(out, out->n - 1); /* one line for all */
    lc_buf_addc(out, repeated(row, i) ? ',' : ':');
    if (hasblank(row[i].value))
      addwords(out, row[i].value);
    else
      lc_buf_add(out, row[i].value);
    lc_buf_addc(out, '\n');
  }
}
