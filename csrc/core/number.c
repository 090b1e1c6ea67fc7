/*
** number.c - exact for integers, correctly rounded by libc for the rest
** SPDX-License-Identifier: MIT
*/
#include "number.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static const double EXACT = 9007199254740992.0; /* 2^53 */

bool lc_number_integral (double d, int64_t *out) {
  if (!(d >= -9223372036854775808.0 && d < 9223372036854775808.0)
      || d != floor(d))
    return false;
  *out = (int64_t)d;
  return true;
}

void lc_number_add (lc_buf *out, double d) {
  char text[32];
  int n = 0;
  int64_t i;
  if (fabs(d) <= EXACT && lc_number_integral(d, &i)) {
    lc_buf_addi(out, i);
    return;
  }
  for (int digits = 15; digits <= 17; digits++) {
    n = snprintf(text, sizeof text, "%.*g", digits, d);
    if (strtod(text, NULL) == d)
      break;
  }
  for (int k = 0; k < n; k++)
    if (text[k] == ',') /* the decimal point of some locales */
      text[k] = '.';
  lc_buf_add(out, lc_str_of(text, (size_t)n));
}

bool lc_number_integer (lc_str s, int64_t *out) {
  bool minus = s.n > 0 && s.p[0] == '-';
  uint64_t limit = minus ? (uint64_t)1 << 63 : INT64_MAX, u = 0;
  size_t i = minus;
  if (i == s.n)
    return false;
  for (; i < s.n; i++) {
    unsigned digit = (unsigned)(s.p[i] - '0');
    if (digit > 9 || u > (limit - digit) / 10)
      return false;
    u = u * 10 + digit;
  }
  if (!minus)
    *out = (int64_t)u;
  else
    *out = u == limit ? INT64_MIN : -(int64_t)u;
  return true;
}

enum { DIGITS = 40 }; /* significant ones that are looked at */

/* digits of a number without its point, and where the point was */
typedef struct mantissa {
  char text[DIGITS + 32];
  size_t n;
  long exponent;
  bool fraction, lost;
} mantissa;

static void digit (mantissa *m, char c) {
  if (m->n > 1 || c != '0') { /* text[0] is the sign */
    if (m->n <= DIGITS) {
      m->text[m->n++] = c;
      m->exponent -= m->fraction;
    } else {
      m->lost = m->lost || c != '0';
      m->exponent += !m->fraction;
    }
  } else {
    m->exponent -= m->fraction;
  }
}

/* the exponent part; beyond a million it no longer matters how far */
static long exponent (lc_str s, size_t i) {
  bool minus = i < s.n && s.p[i] == '-';
  long e = 0;
  if (i < s.n && (s.p[i] == '-' || s.p[i] == '+'))
    i++;
  for (; i < s.n; i++)
    if (e < 1000000)
      e = e * 10 + (s.p[i] - '0');
  return minus ? -e : e;
}

double lc_number_double (lc_str s) {
  mantissa m = { { '+' }, 1, 0, false, false };
  size_t i = 0;
  if (s.n > 0 && s.p[0] == '-') {
    m.text[0] = '-';
    i = 1;
  }
  for (; i < s.n && s.p[i] != 'e' && s.p[i] != 'E'; i++) {
    if (s.p[i] == '.')
      m.fraction = true;
    else
      digit(&m, s.p[i]);
  }
  if (i < s.n)
    m.exponent += exponent(s, i + 1);
  if (m.lost) {
    m.text[m.n++] = '1';
    m.exponent--;
  }
  if (m.n == 1)
    m.text[m.n++] = '0';
  snprintf(m.text + m.n, sizeof m.text - m.n, "e%ld", m.exponent);
  return strtod(m.text, NULL);
}
