/*
** utf8.c - validity by the table of the Unicode Standard (3-7)
** SPDX-License-Identifier: MIT
*/
#include "utf8.h"

#include "word.h"

/* length of the sequence at p, 0 when it is not well formed */
static size_t sequence (const unsigned char *p, size_t n) {
  unsigned char c = p[0];
  size_t len = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
  if (c < 0xc2 || c > 0xf4 || len > n)
    return 0;
  for (size_t i = 1; i < len; i++)
    if ((p[i] & 0xc0) != 0x80)
      return 0;
  if ((c == 0xe0 && p[1] < 0xa0) || (c == 0xed && p[1] > 0x9f)
      || (c == 0xf0 && p[1] < 0x90) || (c == 0xf4 && p[1] > 0x8f))
    return 0; /* overlong, a surrogate, or past U+10FFFF */
  return len;
}

static void ascii (unsigned char c, lc_scan *out) {
  if (c < 0x20 || c == '"' || c == '\\')
    out->escapes = true;
  if (c == 0)
    out->nul = true;
  else if (c < 0x20 || c == 0x7f)
    out->control = true;
}

/* eight bytes that are printable ASCII and that JSON does not escape */
static bool plain (const unsigned char *p) {
  uint64_t w = lc_word((const char *)p);
  return ((w | (w - LC_EACH(0x20)) | LC_SAME(w, '"') | LC_SAME(w, '\\')
           | LC_SAME(w, 0x7f))
          & LC_HIGH)
         == 0;
}

/* how many bytes from the start are plain, looking at eight at a time; the
   last eight may have been looked at before */
static size_t plainrun (const unsigned char *p, size_t n) {
  size_t i = 0;
  if (n < 8)
    return 0;
  while (n - i >= 8 && plain(p + i))
    i += 8;
  return n - i < 8 && plain(p + n - 8) ? n : i;
}

void lc_utf8_scan (lc_str s, lc_scan *out) {
  const unsigned char *p = (const unsigned char *)s.p;
  size_t i = plainrun(p, s.n), points = i;
  out->nul = out->control = out->escapes = false;
  out->bad = s.n;
  while (i < s.n) {
    size_t len = 1;
    if (s.n - i >= 8 && plain(p + i)) {
      len = plainrun(p + i, s.n - i);
      points += len;
      i += len;
      continue;
    }
    if (p[i] < 0x80)
      ascii(p[i], out);
    else
      len = sequence(p + i, s.n - i);
    if (len == 0) {
      out->bad = i;
      break;
    }
    i += len;
    points++;
  }
  out->points = points;
}

size_t lc_utf8_encode (char *p, unsigned long point) {
  if (point < 0x80) {
    p[0] = (char)point;
    return 1;
  }
  if (point < 0x800) {
    p[0] = (char)(0xc0 | point >> 6);
    p[1] = (char)(0x80 | (point & 0x3f));
    return 2;
  }
  if (point < 0x10000) {
    p[0] = (char)(0xe0 | point >> 12);
    p[1] = (char)(0x80 | (point >> 6 & 0x3f));
    p[2] = (char)(0x80 | (point & 0x3f));
    return 3;
  }
  p[0] = (char)(0xf0 | point >> 18);
  p[1] = (char)(0x80 | (point >> 12 & 0x3f));
  p[2] = (char)(0x80 | (point >> 6 & 0x3f));
  p[3] = (char)(0x80 | (point & 0x3f));
  return 4;
}
