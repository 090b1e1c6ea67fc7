/*
** uri.c - RFC 3986, as much of it as requests need
** SPDX-License-Identifier: MIT
*/
#include "uri.h"

#include "chars.h"

/* - . 0-9 A-Z _ a-z ~ */
static const lc_chars unreserved = { { 0x03ff6000, 0x87fffffe, 0x47fffffe } };
/* those and the slash */
static const lc_chars segments = { { 0x03ffe000, 0x87fffffe, 0x47fffffe } };
/* those and ! $ % & ' ( ) * + , : ; = @ */
static const lc_chars inpath = { { 0x2ffffff2, 0x87ffffff, 0x47fffffe } };
/* the same without / : @, and without / @ alone */
static const lc_chars inname = { { 0x2bff7ff2, 0x87fffffe, 0x47fffffe } };
static const lc_chars inaddress = { { 0x2fff7ff2, 0x87fffffe, 0x47fffffe } };
static const lc_chars decimal = { { 0x03ff0000, 0, 0 } };
/* what ends a host, a path, a query: / ? #, ? #, # */
static const lc_chars afterhost = { { 0x80008008, 0, 0 } };
static const lc_chars afterpath = { { 0x80000008, 0, 0 } };
static const lc_chars afterquery = { { 0x00000008, 0, 0 } };

static void escape (lc_buf *out, unsigned char c) {
  static const char digits[] = "0123456789ABCDEF";
  char *p = lc_buf_room(out, 3);
  if (p == NULL)
    return;
  p[0] = '%';
  p[1] = digits[c >> 4];
  p[2] = digits[c & 15];
  out->n += 3;
}

static void encode (lc_buf *out, lc_str s, const lc_chars *kept) {
  size_t i = 0;
  while (i < s.n) {
    size_t start = i;
    while (i < s.n && lc_chars_has(kept, s.p[i]))
      i++;
    lc_buf_add(out, lc_str_of(s.p + start, i - start));
    if (i < s.n)
      escape(out, (unsigned char)s.p[i++]);
  }
}

void lc_uri_encode (lc_buf *out, lc_str s) {
  encode(out, s, &unreserved);
}

void lc_uri_encode_path (lc_buf *out, lc_str s) {
  encode(out, s, &segments);
}

void lc_uri_mend_path (lc_buf *out, lc_str s) {
  encode(out, s, &inpath);
}

/* the character that %XX at s[i] stands for, or -1 */
static int escaped (lc_str s, size_t i) {
  int high, low;
  if (s.p[i] != '%' || s.n - i < 3)
    return -1;
  high = lc_chars_hex(s.p[i + 1]);
  low = lc_chars_hex(s.p[i + 2]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

void lc_uri_recode (lc_buf *out, lc_str s) {
  size_t i = 0;
  while (i < s.n) {
    int c = escaped(s, i);
    char one = c < 0 ? s.p[i] : (char)c;
    lc_uri_encode(out, lc_str_of(&one, 1));
    i += c < 0 ? 1 : 3;
  }
}

/* the part of s from `from` up to, not including, `to` */
static lc_str part (lc_str s, size_t from, size_t to) {
  return lc_str_of(s.p + from, to - from);
}

/* where the run of members of `set` that begins at i ends */
static size_t run (lc_str s, size_t i, const lc_chars *set) {
  while (i < s.n && lc_chars_has(set, s.p[i]))
    i++;
  return i;
}

/* where a character of `stops` stands first, or the end */
static size_t span (lc_str s, size_t i, const lc_chars *stops) {
  while (i < s.n && !lc_chars_has(stops, s.p[i]))
    i++;
  return i;
}

/* a name, or an address in brackets; where it ends, or `start` */
static size_t hostend (lc_str s, size_t start) {
  size_t i;
  if (start == s.n || s.p[start] != '[')
    return run(s, start, &inname);
  i = run(s, start + 1, &inaddress);
  return i < s.n && s.p[i] == ']' ? i + 1 : start;
}

/* scheme://host[:port]; where the path begins, or 0 */
static size_t origin (lc_uri *u, lc_str url, size_t end) {
  size_t i, start = end + 3;
  if (url.n < start || memcmp(url.p + end, "://", 3) != 0)
    return 0;
  u->scheme = part(url, 0, end);
  i = hostend(url, start);
  u->host = part(url, start, i);
  if (i < url.n && url.p[i] == ':') {
    start = i + 1;
    i = run(url, start, &decimal);
    u->port = part(url, start, i);
  }
  return u->host.n > 0 && (i == url.n || lc_chars_has(&afterhost, url.p[i]))
             ? i
             : 0;
}

lc_status lc_uri_split (lc_uri *u, lc_str url) {
  size_t start = 0, end = run(url, 0, &unreserved);
  memset(u, 0, sizeof *u);
  if (!lc_chars_printable(url) || url.n == 0)
    return LC_INVALID;
  if (end == 0 ? url.p[0] != '/' : (start = origin(u, url, end)) == 0)
    return LC_INVALID;
  u->end = span(url, start, &afterpath);
  u->path = part(url, start, u->end);
  if (u->end < url.n && url.p[u->end] == '?')
    u->query = part(url, u->end + 1, span(url, u->end, &afterquery));
  return LC_OK;
}

static bool defaultport (const lc_uri *u) {
  lc_str port = lc_str_ieq(u->scheme, LC_LIT("https"))
                        || lc_str_ieq(u->scheme, LC_LIT("wss"))
                    ? LC_LIT("443")
                : lc_str_ieq(u->scheme, LC_LIT("http"))
                        || lc_str_ieq(u->scheme, LC_LIT("ws"))
                    ? LC_LIT("80")
                    : LC_LIT("");
  return u->port.n == 0 || lc_str_eq(u->port, port);
}

void lc_uri_host (lc_buf *out, const lc_uri *u) {
  char *p = lc_buf_room(out, u->host.n);
  if (p == NULL)
    return;
  for (size_t i = 0; i < u->host.n; i++) {
    char c = u->host.p[i];
    p[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  out->n += u->host.n;
  if (!defaultport(u)) {
    lc_buf_addc(out, ':');
    lc_buf_add(out, u->port);
  }
}
