/*
** schema.h - a shape as JSON Schema, draft 2020-12
** SPDX-License-Identifier: MIT
*/
#ifndef LC_SCHEMA_H
#define LC_SCHEMA_H

#include "buf.h"
#include "model.h"
#include "sink.h"

/* a schema document for s: what the library takes, as JSON.  Every
   structure, list and map that it reaches is a definition under $defs;
   none is written twice, so recursive shapes are finite.  References are
   put together in scratch, whose status tells of a failure */
void lc_schema_shape (const lc_service *m, const lc_shape *s, lc_buf *scratch,
                      lc_sink *to);

#endif
