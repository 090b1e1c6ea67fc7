/*
** accept.h - the service's side: a request finds its operation, and becomes
** input again
** SPDX-License-Identifier: MIT
*/
#ifndef LC_ACCEPT_H
#define LC_ACCEPT_H

#include "response.h"

/* the operation with this method whose path template fits (path without
   query, as received); NULL when there is none */
const lc_operation *lc_accept_route (const lc_service *m, lc_str method,
                                     lc_str path);

typedef struct lc_accept {
  const lc_operation *operation;
  lc_str path, query, body;
  /* the value of a header, "" and NULL when it is absent */
  lc_str (*header)(void *context, lc_str name);
  void *context;
} lc_accept;

/* the input, as one object, into d->sink (d was made for a->body); false
   when the body is malformed or misfits: the report says why.  Text that
   is no number where one is meant stays text, for the checks to find */
bool lc_accept_input (lc_decoder *d, const lc_accept *a);

#endif
