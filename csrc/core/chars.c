/*
** chars.c - characters looked at one by one, or eight at a time
**
** Session tokens have a thousand bytes and are looked at for every request,
** so the tests that nearly always pass take whole words.
** SPDX-License-Identifier: MIT
*/
#include "chars.h"

bool lc_chars_all (const lc_chars *set, lc_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (!lc_chars_has(set, s.p[i]))
      return false;
  return true;
}

bool lc_chars_token (lc_str s) {
  /* ! # $ % & ' * + - . 0-9 A-Z ^ _ ` a-z | ~ */
  static const lc_chars set = { { 0x03ff6cfa, 0xc7fffffe, 0x57ffffff } };
  return s.n > 0 && lc_chars_all(&set, s);
}

#define EACH(byte) ((uint64_t)0x0101010101010101 * (byte))
#define HIGH EACH(0x80)

/* the high bits of bytes that are less than n, at most 128; exact up to the
   first such byte */
#define LESS(w, n) (((w)-EACH(n)) & ~(w))

static uint64_t word (const char *p) {
  uint64_t w;
  memcpy(&w, p, sizeof w);
  return w;
}

/* how many bytes from the start are printable for sure */
static size_t printable (lc_str s) {
  size_t i = 0;
  for (; s.n - i >= 8; i += 8) {
    uint64_t w = word(s.p + i), del = w ^ EACH(0x7f);
    if (((LESS(w, 0x20) | LESS(del, 1)) & HIGH) != 0)
      break;
  }
  return i;
}

bool lc_chars_printable (lc_str s) {
  for (size_t i = printable(s); i < s.n; i++)
    if ((unsigned char)s.p[i] < ' ' || s.p[i] == 127)
      return false;
  return true;
}

bool lc_chars_text (lc_str s) {
  for (size_t i = printable(s); i < s.n; i++)
    if (((unsigned char)s.p[i] < ' ' && s.p[i] != '\t') || s.p[i] == 127)
      return false;
  return true;
}

bool lc_chars_visible (lc_str s) {
  size_t i = 0;
  for (; s.n - i >= 8; i += 8) {
    uint64_t w = word(s.p + i);
    if (((LESS(w, 0x21) | (w + EACH(1)) | w) & HIGH) != 0)
      return false;
  }
  for (; i < s.n; i++)
    if (s.p[i] <= ' ' || s.p[i] > '~')
      return false;
  return true;
}
