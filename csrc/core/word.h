/*
** word.h - eight bytes looked at in one go
**
** Each test leaves high bits set, which are asked for together: `LC_LESS(w,
** 0x20) & LC_HIGH` is not 0 when one of the eight bytes is less than a space.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_WORD_H
#define LC_WORD_H

#include <stdint.h>
#include <string.h>

/* a word of eight times this byte */
#define LC_EACH(byte) ((uint64_t)0x0101010101010101 * (byte))
#define LC_HIGH LC_EACH(0x80)

/* high bits of bytes that are less than n, at most 128; exact up to the first
   such byte */
#define LC_LESS(w, n) (((w)-LC_EACH(n)) & ~(w))

/* high bits of bytes that are this one; as exact */
#define LC_SAME(w, byte) LC_LESS((w) ^ LC_EACH(byte), 1)

static inline uint64_t lc_word (const char *p) {
  uint64_t w;
  memcpy(&w, p, sizeof w);
  return w;
}

#endif
