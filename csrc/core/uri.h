/*
** uri.h - URLs taken apart and percent-encoded, nothing more
**
** Characters below a space, and DEL, are refused everywhere: what is split
** here ends up in a request line and in headers.
** SPDX-License-Identifier: MIT
*/
#ifndef LC_URI_H
#define LC_URI_H

#include "buf.h"

/* parts of a URL, borrowed from it; what is absent has length zero */
typedef struct lc_uri {
  lc_str scheme;
  lc_str host; /* an IPv6 address keeps its brackets */
  lc_str port;
  lc_str path;  /* as it stands; empty, or begins with a slash */
  lc_str query; /* without the question mark */
  size_t end;   /* where the path ends in the URL */
} lc_uri;

/* splits `scheme://host...` or `/path...`, and leaves the fragment out;
   LC_INVALID when it is neither, or has a user and password */
lc_status lc_uri_split (lc_uri *u, lc_str url);

/* the value of a Host header: lower case, a default port left out */
void lc_uri_host (lc_buf *out, const lc_uri *u);

/* RFC 3986: all but unreserved characters become %XX */
void lc_uri_encode (lc_buf *out, lc_str s);
/* the same, but a slash stays */
void lc_uri_encode_path (lc_buf *out, lc_str s);
/* encodes only what may not stand in a path at all */
void lc_uri_mend_path (lc_buf *out, lc_str s);
/* decodes, then encodes: one spelling for every way to write it */
void lc_uri_recode (lc_buf *out, lc_str s);

#endif
