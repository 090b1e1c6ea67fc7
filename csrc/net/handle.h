/*
** handle.h - libcurl's handles, with all that one pool sets for each
** SPDX-License-Identifier: MIT
*/
#ifndef LC_HANDLE_H
#define LC_HANDLE_H

#include "core/str.h"
#include "watch.h"

typedef struct lc_settings {
  char *ca_bundle, *ca_path, *proxy, *no_proxy; /* NULL when not given */
  const char *folder; /* the system's, where neither of the first two is */
  bool tcp_keepalive, http2;
} lc_settings;

/* a copy that ends in a zero, or NULL for none; false when out of memory */
bool lc_settings_copy (char **out, lc_str s);
/* wipes what may be secret */
void lc_settings_free (lc_settings *s);

/* a handle with what concerns connections, whose sockets `w` is told of;
   NULL: no memory */
CURL *lc_handle_new (const lc_settings *s, lc_watch *w);

#endif
