/*
** describe.h - the facts about one operation or one shape
** SPDX-License-Identifier: MIT
*/
#ifndef LC_DESCRIBE_H
#define LC_DESCRIBE_H

#include "model.h"
#include "sink.h"

/* { name, service, method, path, signing_name, api_version, status,
   idempotent, readonly, deprecated, idempotency_token, input, output,
   errors, paginator }; input and output as by lc_describe_shape */
void lc_describe_operation (const lc_service *m, const lc_operation *op,
                            lc_sink *to);

/* { shape, type, ... } and every trait the shape has; a structure has
   `required` and `members`, a list `element`, a map `key` and `value`.
   Those are described with their own traits, but what they contain is
   only named: describe that shape */
void lc_describe_shape (const lc_service *m, const lc_shape *s, lc_sink *to);

#endif
