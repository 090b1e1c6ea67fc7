/*
** instant.h - instants as text; no clock here
** SPDX-License-Identifier: MIT
*/
#ifndef LC_INSTANT_H
#define LC_INSTANT_H

#include "buf.h"

/* what four digits of a year can say: 0001-01-01 to 9999-12-31, in seconds
   since 1970 */
#define LC_INSTANT_MIN (-62135596800.0)
#define LC_INSTANT_MAX 253402300799.999

/* RFC 3339 with an optional fraction, Z or an offset */
bool lc_instant_parse_iso (lc_str s, double *out);
/* 2023-11-14T22:13:20Z, milliseconds when there are any; t within bounds */
void lc_instant_add_iso (lc_buf *out, double t);

/* Tue, 14 Nov 2023 22:13:20 GMT (RFC 7231) */
bool lc_instant_parse_http (lc_str s, double *out);
void lc_instant_add_http (lc_buf *out, double t);

/* 20231114T221320Z, as Signature Version 4 wants it */
void lc_instant_add_basic (lc_buf *out, double t);

#endif
