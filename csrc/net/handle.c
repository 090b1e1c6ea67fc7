/*
** handle.c - trust, proxies, sockets: the options of a connection
** SPDX-License-Identifier: MIT
*/
#include "handle.h"

#include <stdlib.h>
#include <string.h>

bool lc_settings_copy (char **out, lc_str s) {
  if (s.p == NULL)
    return true;
  *out = malloc(s.n + 1);
  if (*out == NULL)
    return false;
  memcpy(*out, s.p, s.n);
  (*out)[s.n] = '\0';
  return true;
}

static void wipe (char *s) {
  volatile char *p = s;
  while (p != NULL && *p != '\0')
    *p++ = '\0';
  free(s);
}

void lc_settings_free (lc_settings *s) {
  free(s->ca_bundle);
  free(s->ca_path);
  wipe(s->proxy); /* it may hold a password */
  free(s->no_proxy);
}

/* one option; the first failure stays */
#define SET(option, value)                       \
  do {                                           \
    if (c == CURLE_OK)                           \
      c = curl_easy_setopt(easy, option, value); \
  } while (0)

static CURLcode setprotocol (const lc_settings *s, CURL *easy) {
  CURLcode c = CURLE_OK;
  SET(CURLOPT_NOSIGNAL, 1L);
  SET(CURLOPT_QUICK_EXIT, 1L); /* a slow resolver does not hold us up */
  SET(CURLOPT_PROTOCOLS_STR, "http,https");
  SET(CURLOPT_HTTP_VERSION,
      s->http2 ? (long)CURL_HTTP_VERSION_2TLS : (long)CURL_HTTP_VERSION_1_1);
  SET(CURLOPT_PIPEWAIT, s->http2 ? 1L : 0L); /* one connection for all */
  SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  return c;
}

/* the bundle or the folder that was asked for, alone; else the system's
   folder, alone; else what libcurl was built with */
static CURLcode settrust (const lc_settings *s, CURL *easy) {
  const char *path = s->ca_path != NULL ? s->ca_path : s->folder;
  CURLcode c = CURLE_OK;
  if (path == NULL && s->ca_bundle == NULL)
    return c;
  SET(CURLOPT_CAINFO, s->ca_bundle);
  SET(CURLOPT_CAPATH, path);
  SET(CURLOPT_PROXY_CAINFO, s->ca_bundle);
  SET(CURLOPT_PROXY_CAPATH, path);
  return c;
}

/* "" keeps libcurl from looking into the environment */
static CURLcode setproxy (const lc_settings *s, CURL *easy) {
  CURLcode c = CURLE_OK;
  SET(CURLOPT_PROXY, s->proxy != NULL ? s->proxy : "");
  SET(CURLOPT_NOPROXY, s->no_proxy != NULL ? s->no_proxy : "");
  return c;
}

static CURLcode setwatch (const lc_settings *s, lc_watch *w, CURL *easy) {
  CURLcode c = CURLE_OK;
  SET(CURLOPT_SOCKOPTFUNCTION, lc_watch_opened);
  SET(CURLOPT_SOCKOPTDATA, w);
  SET(CURLOPT_CLOSESOCKETFUNCTION, lc_watch_close);
  SET(CURLOPT_CLOSESOCKETDATA, w);
  SET(CURLOPT_TCP_KEEPALIVE, s->tcp_keepalive ? 1L : 0L);
  return c;
}

CURL *lc_handle_new (const lc_settings *s, lc_watch *w) {
  CURL *easy = curl_easy_init();
  if (easy == NULL)
    return NULL;
  if (setprotocol(s, easy) == CURLE_OK && settrust(s, easy) == CURLE_OK
      && setproxy(s, easy) == CURLE_OK && setwatch(s, w, easy) == CURLE_OK)
    return easy;
  curl_easy_cleanup(easy);
  return NULL;
}
