/*
** number.h - numbers as text, whatever the locale
** SPDX-License-Identifier: MIT
*/
#ifndef LC_NUMBER_H
#define LC_NUMBER_H

#include "buf.h"

/* the shortest decimal that reads back as d; d is finite */
void lc_number_add (lc_buf *out, double d);

/* d as an integer, when it is one and fits in 64 bits */
bool lc_number_integral (double d, int64_t *out);

/* a decimal integer (optional minus, digits) that fits in 64 bits */
bool lc_number_integer (lc_str s, int64_t *out);

/* a number by JSON's grammar, already checked */
double lc_number_double (lc_str s);

#endif
