/*
** request.h - an operation and its input become a request
**
** Nothing is sent and nothing is signed here.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_REQUEST_H
#define LC_REQUEST_H

#include "encode.h"

enum {
  LC_HEADERS = 8,           /* header members an operation may have */
  LC_REQUEST_MAX = 10000000 /* bytes of a body: API Gateway's quota */
};

typedef struct lc_header {
  lc_text name; /* as the model writes it */
  size_t at, n; /* the value, in `values` */
} lc_header;

typedef struct lc_request {
  /* in */
  lc_encoder encoder; /* its `out` gets the body */
  const lc_operation *operation;
  lc_str endpoint; /* scheme, host, perhaps a path; no slash at the end */
  lc_str token;    /* idempotency token, used where the input has none */
  /* steps into members that the caller knows and the model does not;
     `leave` leaves them; false when there are none */
  bool (*extra)(lc_source *in);
  /* out */
  lc_buf *url;
  lc_buf *values;
  lc_header headers[LC_HEADERS];
  size_t nheader;
  bool hasbody;
  /* between members */
  bool query; /* a parameter has been written */
} lc_request;

/* the member that takes the idempotency token: the one with the trait, or
   else one called ClientToken; NULL when the operation takes none */
const lc_member *lc_request_tokenmember (const lc_service *m,
                                         const lc_operation *op);

/* writes url, headers and body; what is wrong is in the report */
void lc_request_prepare (lc_request *r);

#endif
