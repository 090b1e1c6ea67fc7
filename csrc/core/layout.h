/*
** layout.h - a compiled model told in the words of AWS's published one
** SPDX-License-Identifier: MIT
*/
#ifndef LC_LAYOUT_H
#define LC_LAYOUT_H

#include "model.h"
#include "sink.h"

/* { version, metadata, operations, shapes } as in service-2.json, and
   beside them `pagination` as in paginators-1.json */
void lc_layout_service (const lc_service *m, lc_sink *to);

/* the published word for a type, a timestamp format (not for LC_DEFAULT)
   and a location (not for LC_BODY) */
const char *lc_layout_type (uint8_t type);
const char *lc_layout_format (uint8_t format);
const char *lc_layout_location (uint8_t location);

#endif
