/*
** response.h - a response becomes values by the output shape, or an error
** SPDX-License-Identifier: MIT
*/
#ifndef LC_RESPONSE_H
#define LC_RESPONSE_H

#include "json.h"
#include "model.h"
#include "report.h"
#include "sink.h"

/*
** The decoder.  What does not fit the shape is a failure of `json` or a
** `mismatch` ("string expected, got number"), with the path to it.
*/
typedef struct lc_decoder {
  const lc_service *model;
  lc_json json;
  lc_sink *sink;
  lc_report *report; /* its path is where we are */
} lc_decoder;

void lc_decoder_init (lc_decoder *d, const lc_service *m, lc_str text,
                      lc_buf *scratch, lc_sink *sink, lc_report *report);

/* one value of the given shape (an index), and nothing after it; false when
   it is malformed or misfits: the report says where and why.  The sink may
   have been given a part of it */
bool lc_decode (lc_decoder *d, uint16_t shape);
/* the members of a JSON object of that shape, into the object that the
   caller has opened in the sink; an empty text has none */
bool lc_decode_members (lc_decoder *d, const lc_shape *s);
/* one value without a shape */
bool lc_decode_document (lc_decoder *d);

/* what an error response says of itself */
typedef struct lc_failure {
  lc_str code;           /* "" when it does not say */
  lc_str message;        /* "" when it does not say */
  const lc_shape *shape; /* the modelled exception, or NULL */
  bool json;             /* the body is a JSON object */
} lc_failure;

/* from the header x-amzn-ErrorType (may be empty) and the body; `texts`
   keeps the strings */
void lc_failure_read (lc_failure *f, const lc_service *m, lc_str header,
                      lc_str body, lc_buf *scratch, lc_buf *texts);

#endif
