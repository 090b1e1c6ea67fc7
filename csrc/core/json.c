/*
** json.c - RFC 8259, in one pass, depth bounded
** SPDX-License-Identifier: MIT
*/
#include "json.h"

#include "chars.h"
#include "number.h"
#include "report.h"
#include "utf8.h"
#include "word.h"

static void addescaped (lc_buf *out, unsigned char c) {
  static const char hex[] = "0123456789abcdef";
  static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
  const char *at = c == 0 ? NULL : strchr(from, c);
  lc_buf_addc(out, '\\');
  if (at != NULL) {
    lc_buf_addc(out, to[at - from]);
    return;
  }
  lc_buf_add(out, LC_LIT("u00"));
  lc_buf_addc(out, hex[c >> 4]);
  lc_buf_addc(out, hex[c & 15]);
}

static void addslow (lc_buf *out, lc_str s) {
  size_t start = 0;
  for (size_t i = 0; i < s.n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    if (c >= 0x20 && c != '"' && c != '\\')
      continue;
    lc_buf_add(out, lc_str_of(s.p + start, i - start));
    addescaped(out, c);
    start = i + 1;
  }
  lc_buf_add(out, lc_str_of(s.p + start, s.n - start));
}

void lc_json_add (lc_buf *out, lc_str s, bool escapes) {
  char *p;
  if (escapes) {
    lc_buf_addc(out, '"');
    addslow(out, s);
    lc_buf_addc(out, '"');
    return;
  }
  p = lc_buf_room(out, s.n + 2);
  if (p == NULL)
    return;
  p[0] = '"';
  if (s.n > 0)
    memcpy(p + 1, s.p, s.n);
  p[s.n + 1] = '"';
  out->n += s.n + 2;
}

void lc_json_init (lc_json *r, lc_str text, lc_buf *scratch) {
  r->start = r->p = text.n == 0 ? "" : text.p;
  r->end = r->start + text.n;
  r->scratch = scratch;
  r->error = NULL;
  r->depth = 0;
  r->deepest = LC_DEPTH;
}

bool lc_json_fail (lc_json *r, const char *expected) {
  if (r->error == NULL)
    r->error = expected;
  return false;
}

char lc_json_peek (lc_json *r) {
  while (r->p < r->end
         && (*r->p == ' ' || *r->p == '\n' || *r->p == '\r' || *r->p == '\t'))
    r->p++;
  return r->p < r->end && r->error == NULL ? *r->p : '\0';
}

bool lc_json_expect (lc_json *r, char c, const char *expected) {
  if (lc_json_peek(r) != c || r->error != NULL || r->p == r->end)
    return lc_json_fail(r, expected);
  r->p++;
  return true;
}

bool lc_json_open (lc_json *r, char c, const char *expected) {
  if (!lc_json_expect(r, c, expected))
    return false;
  if (++r->depth > r->deepest)
    return lc_json_fail(r, r->deepest < LC_DEPTH ? "at most 96 levels"
                                                 : "at most 128 levels");
  return true;
}

bool lc_json_more (lc_json *r, char close, bool *first) {
  char c = lc_json_peek(r);
  if (c == close) {
    r->p++;
    r->depth--;
    return false;
  }
  if (*first) {
    *first = false;
    return r->error == NULL;
  }
  if (!lc_json_expect(r, ',', close == '}' ? "',' or '}'" : "',' or ']'"))
    return false;
  return true;
}

/* four hex digits at p + 2 (behind \u); -1 when they are not there */
static long unit (const lc_json *r, const char *p) {
  long u = 0;
  if (r->end - p < 6 || p[0] != '\\' || p[1] != 'u')
    return -1;
  for (int i = 2; i < 6; i++) {
    int h = lc_chars_hex(p[i]);
    if (h < 0)
      return -1;
    u = u * 16 + h;
  }
  return u;
}

/* the character of \uXXXX or of a surrogate pair; a lone surrogate
   becomes U+FFFD */
static bool unescapeunit (lc_json *r) {
  char bytes[4];
  long u = unit(r, r->p), low;
  if (u < 0)
    return lc_json_fail(r, "four hexadecimal digits");
  r->p += 6;
  if (u >= 0xd800 && u <= 0xdfff) {
    low = unit(r, r->p);
    if (u < 0xdc00 && low >= 0xdc00 && low <= 0xdfff) {
      u = 0x10000 + (u - 0xd800) * 0x400 + (low - 0xdc00);
      r->p += 6;
    } else {
      u = 0xfffd;
    }
  }
  lc_buf_add(r->scratch,
             lc_str_of(bytes, lc_utf8_encode(bytes, (unsigned long)u)));
  return true;
}

static bool unescape (lc_json *r) {
  static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
  const char *at;
  if (r->end - r->p < 2 || r->p[1] == '\0')
    return lc_json_fail(r, "an escaped character");
  if (r->p[1] == 'u')
    return unescapeunit(r);
  at = strchr(from, r->p[1]);
  if (at == NULL)
    return lc_json_fail(r, "an escaped character");
  lc_buf_addc(r->scratch, to[at - from]);
  r->p += 2;
  return true;
}

/* up to the next quote, backslash or control character */
static lc_str plain (lc_json *r) {
  const char *from = r->p;
  for (; r->end - r->p >= 8; r->p += 8) {
    uint64_t w = lc_word(r->p);
    if (((LC_SAME(w, '"') | LC_SAME(w, '\\') | LC_LESS(w, 0x20)) & LC_HIGH)
        != 0)
      break;
  }
  while (r->p < r->end && *r->p != '"' && *r->p != '\\'
         && (unsigned char)*r->p >= 0x20)
    r->p++;
  return lc_str_of(from, (size_t)(r->p - from));
}

static bool closed (lc_json *r) {
  if (r->p == r->end || *r->p != '"')
    return lc_json_fail(r, "'\"'");
  r->p++;
  return true;
}

bool lc_json_string (lc_json *r, lc_str *out) {
  if (!lc_json_expect(r, '"', "string"))
    return false;
  *out = plain(r);
  if (r->p == r->end || *r->p != '\\')
    return closed(r);
  lc_buf_clear(r->scratch);
  lc_buf_add(r->scratch, *out);
  while (r->p < r->end && *r->p == '\\') {
    if (!unescape(r))
      return false;
    lc_buf_add(r->scratch, plain(r));
  }
  if (lc_buf_status(r->scratch) != LC_OK)
    return lc_json_fail(r, "less text");
  *out = lc_buf_str(r->scratch);
  return closed(r);
}

bool lc_json_key (lc_json *r, lc_str *out) {
  return lc_json_peek(r) == '"'
             ? lc_json_string(r, out) && lc_json_expect(r, ':', "':'")
             : lc_json_fail(r, "member name or '}'");
}

static bool digits (lc_json *r) {
  const char *from = r->p;
  while (r->p < r->end && *r->p >= '0' && *r->p <= '9')
    r->p++;
  return r->p > from || lc_json_fail(r, "digit");
}

static bool at (const lc_json *r, char a, char b) {
  return r->p < r->end && (*r->p == a || *r->p == b);
}

bool lc_json_number (lc_json *r, lc_value *out) {
  const char *from;
  bool whole = true;
  lc_json_peek(r);
  from = r->p;
  if (at(r, '-', '-'))
    r->p++;
  if (at(r, '0', '0'))
    r->p++;
  else if (!digits(r))
    return false;
  if (at(r, '.', '.')) {
    whole = false;
    r->p++;
    if (!digits(r))
      return false;
  }
  if (at(r, 'e', 'E')) {
    whole = false;
    r->p++;
    if (at(r, '+', '-'))
      r->p++;
    if (!digits(r))
      return false;
  }
  out->kind = LC_K_INTEGER;
  if (whole
      && lc_number_integer(lc_str_of(from, (size_t)(r->p - from)),
                           &out->as.integer))
    return true;
  out->kind = LC_K_NUMBER;
  out->as.number = lc_number_double(lc_str_of(from, (size_t)(r->p - from)));
  return true;
}

bool lc_json_literal (lc_json *r, lc_value *out) {
  static const struct {
    lc_str text;
    lc_kind kind;
    bool value;
  } words[] = { { LC_INIT("true"), LC_K_BOOLEAN, true },
                { LC_INIT("false"), LC_K_BOOLEAN, false },
                { LC_INIT("null"), LC_K_NULL, false } };
  lc_json_peek(r);
  for (size_t i = 0; i < 3; i++) {
    size_t n = words[i].text.n;
    if ((size_t)(r->end - r->p) >= n
        && memcmp(r->p, words[i].text.p, n) == 0) {
      r->p += n;
      out->kind = words[i].kind;
      out->as.boolean = words[i].value;
      return true;
    }
  }
  return lc_json_fail(r, "value");
}

bool lc_json_scalar (lc_json *r, lc_value *out) {
  char c = lc_json_peek(r);
  if (c == '"') {
    out->kind = LC_K_STRING;
    return lc_json_string(r, &out->as.string);
  }
  if (c == '-' || (c >= '0' && c <= '9'))
    return lc_json_number(r, out);
  return lc_json_literal(r, out);
}

static bool skipmembers (lc_json *r, char open, char close) {
  bool first = true;
  lc_str name;
  if (!lc_json_open(r, open, "value"))
    return false;
  while (lc_json_more(r, close, &first))
    if ((close == '}' && !lc_json_key(r, &name)) || !lc_json_skip(r))
      return false;
  return r->error == NULL;
}

bool lc_json_skip (lc_json *r) {
  lc_value v;
  char c = lc_json_peek(r);
  if (c == '{')
    return skipmembers(r, '{', '}');
  if (c == '[')
    return skipmembers(r, '[', ']');
  return lc_json_scalar(r, &v);
}

bool lc_json_finish (lc_json *r) {
  lc_json_peek(r);
  return r->p == r->end || lc_json_fail(r, "nothing after the value");
}
