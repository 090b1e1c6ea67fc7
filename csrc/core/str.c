/*
** str.c - comparing borrowed bytes
** SPDX-License-Identifier: MIT
*/
#include "str.h"

static unsigned char lower (char c) {
  unsigned char u = (unsigned char)c;
  return u >= 'A' && u <= 'Z' ? (unsigned char)(u + 32) : u;
}

bool lc_str_ieq (lc_str a, lc_str b) {
  if (a.n != b.n)
    return false;
  for (size_t i = 0; i < a.n; i++)
    if (lower(a.p[i]) != lower(b.p[i]))
      return false;
  return true;
}

bool lc_str_spells (lc_str key, lc_str name) {
  size_t at = 0;
  for (size_t i = 0; i < key.n; i++) {
    if (key.p[i] == '_')
      continue;
    if (at == name.n || lower(key.p[i]) != lower(name.p[at]))
      return false;
    at++;
  }
  return at == name.n;
}

lc_str lc_str_trim (lc_str s) {
  while (s.n > 0 && lc_str_blank(s.p[0]))
    s.p++, s.n--;
  while (s.n > 0 && lc_str_blank(s.p[s.n - 1]))
    s.n--;
  return s;
}
