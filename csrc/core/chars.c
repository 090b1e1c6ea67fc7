/*
** chars.c - characters looked at one by one, or eight at a time
**
** Session tokens have a thousand bytes and are looked at for every request,
** so the tests that nearly always pass take whole words.
** SPDX-License-Identifier: MIT
*/
#include "chars.h"

#include "word.h"

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

/* how many bytes from the start are printable for sure */
static size_t printable (lc_str s) {
  size_t i = 0;
  for (; s.n - i >= 8; i += 8) {
    uint64_t w = lc_word(s.p + i);
    if (((LC_LESS(w, 0x20) | LC_SAME(w, 0x7f)) & LC_HIGH) != 0)
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
    uint64_t w = lc_word(s.p + i);
    if (((LC_LESS(w, 0x21) | (w + LC_EACH(1)) | w) & LC_HIGH) != 0)
      return false;
  }
  for (; i < s.n; i++)
    if (s.p[i] <= ' ' || s.p[i] > '~')
      return false;
  return true;
}
