/*
** fault.h - what went wrong with a transfer, in plain words
** SPDX-License-Identifier: MIT
*/
#ifndef LC_FAULT_H
#define LC_FAULT_H

#include "transfer.h"

enum { LC_FAULT_MAX = 2048 };

/* "host:port" of a URL, as written: what stands between // and the path */
lc_str lc_fault_authority (lc_str url);

/* appends "host:port: what happened" for t->result; never a header, a path
   or a query.  `proxy` is the URL of the proxy that was set, or NULL */
void lc_fault_tell (lc_buf *out, const lc_transfer *t, const char *proxy);

/* "timeout" or "transport": the kind of error that it makes */
const char *lc_fault_kind (const lc_transfer *t);

#endif
