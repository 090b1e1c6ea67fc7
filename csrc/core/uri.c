/*
** uri.c - RFC 3986, as much of it as requests need
** SPDX-License-Identifier: MIT
*/
#include "uri.h"

/* one bit for each character from space to DEL */
typedef struct charset {
  uint32_t bits[3];
} charset;

/* - . 0-9 A-Z _ a-z ~ */
static const charset unreserved = { { 0x03ff6000, 0x87fffffe, 0x47fffffe } };
/* those and the slash */
static const charset segments = { { 0x03ffe000, 0x87fffffe, 0x47fffffe } };
/* those and ! $ % & ' ( ) * + , / : ; = @ */
static const charset inpath = { { 0x2ffffff2, 0x87ffffff, 0x47fffffe } };

static bool has (const charset *set, char c) {
  unsigned u = (unsigned char)c - 32u;
  return u < 96 && (set->bits[u >> 5] >> (u & 31) & 1) != 0;
}

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

static void encode (lc_buf *out, lc_str s, const charset *kept) {
  size_t i = 0;
  while (i < s.n) {
    size_t start = i;
    while (i < s.n && has(kept, s.p[i]))
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

static int digit (char c) {
  if (c >= '0' && c <= '9')
    return c - '0';
  c = (char)(c | 32);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* the character that %XX at s[i] stands for, or -1 */
static int escaped (lc_str s, size_t i) {
  int high, low;
  if (s.p[i] != '%' || s.n - i < 3)
    return -1;
  high = digit(s.p[i + 1]);
  low = digit(s.p[i + 2]);
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

static bool among (char c, const char *set) {
  while (*set != '\0' && *set != c)
    set++;
  return *set != '\0';
}

/* where one of the characters of `stops` stands first, or the end */
static size_t span (lc_str s, size_t i, const char *stops) {
  while (i < s.n && !among(s.p[i], stops))
    i++;
  return i;
}

/* no control characters */
static bool printable (lc_str s) {
  for (size_t i = 0; i < s.n; i++)
    if ((unsigned char)s.p[i] < 32 || s.p[i] == 127)
      return false;
  return true;
}

/* may this stand in a host: no spaces, no delimiters, nothing but ASCII */
static bool hostlike (lc_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (!has(&inpath, s.p[i]) || s.p[i] == '/' || s.p[i] == '@')
      return false;
  return s.n > 0;
}

static bool digits (lc_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] < '0' || s.p[i] > '9')
      return false;
  return true;
}

/* [user@]host[:port] */
static lc_status authority (lc_uri *u, lc_str s) {
  size_t at = s.n, end, stop;
  while (at > 0 && s.p[at - 1] != '@')
    at--;
  s = part(s, at, s.n);
  end = s.n > 0 && s.p[0] == '[' ? span(s, 0, "]") : 0;
  stop = span(s, end, ":");
  u->host = part(s, 0, stop);
  u->port = part(s, stop < s.n ? stop + 1 : stop, s.n);
  if (end > 0)
    return hostlike(part(s, 1, end)) && stop == end + 1 && digits(u->port)
               ? LC_OK
               : LC_INVALID;
  return hostlike(u->host) && digits(u->port) ? LC_OK : LC_INVALID;
}

lc_status lc_uri_split (lc_uri *u, lc_str url) {
  size_t start = 0, end = span(url, 0, ":/?#");
  memset(u, 0, sizeof *u);
  if (!printable(url))
    return LC_INVALID;
  if (end > 0) {
    if (url.n - end < 3 || memcmp(url.p + end, "://", 3) != 0)
      return LC_INVALID;
    u->scheme = part(url, 0, end);
    start = span(url, end + 3, "/?#");
    if (!hostlike(u->scheme) ||
        authority(u, part(url, end + 3, start)) != LC_OK)
      return LC_INVALID;
  } else if (url.n == 0 || url.p[0] != '/')
    return LC_INVALID;
  u->end = span(url, start, "?#");
  u->path = part(url, start, u->end);
  if (u->end < url.n && url.p[u->end] == '?')
    u->query = part(url, u->end + 1, span(url, u->end, "#"));
  return LC_OK;
}

static bool defaultport (const lc_uri *u) {
  lc_str port = lc_str_ieq(u->scheme, LC_LIT("https")) ||
                        lc_str_ieq(u->scheme, LC_LIT("wss"))
                    ? LC_LIT("443")
                : lc_str_ieq(u->scheme, LC_LIT("http")) ||
                        lc_str_ieq(u->scheme, LC_LIT("ws"))
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
