/*
** fault.c - libcurl's codes as sentences that say where and what
**
** Written from codes and from the host alone: what the server sent, and
** what we sent, has no way into a message.  TLS is the exception, where
** OpenSSL's own reason follows.
** SPDX-License-Identifier: MIT
*/
#include "fault.h"

#include <errno.h>
#include <string.h>

/* == where == */

static const char *find (lc_str s, char c) {
  return s.n == 0 ? NULL : memchr(s.p, c, s.n);
}

static lc_str from (lc_str s, const char *p) {
  return lc_str_of(p, (size_t)(s.p + s.n - p));
}

lc_str lc_fault_authority (lc_str url) {
  size_t n = 0;
  const char *p = find(url, ':');
  if (p != NULL && url.p + url.n - p > 3 && p[1] == '/' && p[2] == '/')
    url = from(url, p + 3);
  while (n < url.n && strchr("/?#\\", url.p[n]) == NULL)
    n++;
  return lc_str_of(url.p, n);
}

/* without a user's name and password */
static lc_str hostof (lc_str url) {
  lc_str s = lc_fault_authority(url);
  for (const char *p = find(s, '@'); p != NULL; p = find(s, '@'))
    s = from(s, p + 1);
  return s;
}

/* "host:port" has a colon that no bracket of an IPv6 address follows */
static bool hasport (lc_str host) {
  size_t n = host.n;
  while (n > 0 && host.p[n - 1] != ':' && host.p[n - 1] != ']')
    n--;
  return n > 0 && host.p[n - 1] == ':';
}

static void addplace (lc_buf *out, lc_str url) {
  lc_str host = hostof(url);
  bool secure = url.n > 5 && lc_str_ieq(lc_str_of(url.p, 6), LC_LIT("https:"));
  lc_buf_add(out, host);
  if (!hasport(host))
    lc_buf_add(out, secure ? LC_LIT(":443") : LC_LIT(":80"));
}

/* libcurl names the host that it could not reach: is it the proxy? */
static bool blamesproxy (const lc_transfer *t, lc_str proxy) {
  char name[256];
  lc_str host = hostof(proxy);
  const char *colon = find(host, ':');
  if (colon != NULL && host.p[0] != '[')
    host.n = (size_t)(colon - host.p);
  if (host.n == 0 || host.n >= sizeof name)
    return false;
  memcpy(name, host.p, host.n);
  name[host.n] = '\0';
  return strstr(t->detail, name) != NULL;
}

/* == what == */

static void addms (lc_buf *out, int64_t ms) {
  lc_buf_addi(out, ms);
  lc_buf_add(out, LC_LIT(" ms"));
}

static void tellcode (lc_buf *out, const lc_transfer *t) {
  lc_buf_add(out, lc_str_z(curl_easy_strerror(t->result)));
}

static void telltimeout (lc_buf *out, const lc_transfer *t) {
  lc_buf_add(out, LC_LIT("timed out after "));
  addms(out, t->took);
  if (t->launched == 0)
    lc_buf_add(out, LC_LIT(" waiting for a free connection"));
  else if (!t->attempted)
    lc_buf_add(out, LC_LIT(" connecting"));
  else if (t->answer.headed)
    lc_buf_add(out, LC_LIT(" reading the response"));
  else
    lc_buf_add(out, LC_LIT(" waiting for the response"));
}

/* strerror knows no lower case, and connecting fails in few ways */
static void tellconnect (lc_buf *out, const lc_transfer *t) {
  long e = 0;
  curl_easy_getinfo(t->easy, CURLINFO_OS_ERRNO, &e);
  switch (e) {
  case ECONNREFUSED:
    lc_buf_add(out, LC_LIT("connection refused"));
    return;
  case ENETUNREACH:
  case EHOSTUNREACH:
    lc_buf_add(out, LC_LIT("no route to the host"));
    return;
  case EACCES:
  case EPERM:
    lc_buf_add(out, LC_LIT("connecting is not permitted"));
    return;
  case EMFILE:
  case ENFILE:
    lc_buf_add(out, LC_LIT("too many open files"));
    return;
  default:
    lc_buf_add(out, LC_LIT("cannot connect"));
  }
}

/* the reason that OpenSSL gave, if it gave one */
static void tellhandshake (lc_buf *out, const lc_transfer *t) {
  lc_buf_add(out, LC_LIT("TLS handshake failed"));
  if (t->detail[0] == '\0')
    return;
  lc_buf_add(out, LC_LIT(" ("));
  lc_buf_add(out, lc_str_z(t->detail));
  lc_buf_addc(out, ')');
}

/* numbers of OpenSSL's X509_V_ERR_*; libcurl compares names by itself,
   after a chain that was found good, and leaves 0 or 1 */
static void tellcertificate (lc_buf *out, const lc_transfer *t) {
  static const struct {
    long code;
    const char *text;
  } reasons[] = {
    { 0, "certificate is for another host name" },
    { 1, "certificate is for another host name" },
    { 2, "certificate not trusted (issuer unknown)" },
    { 9, "certificate is not valid yet" },
    { 10, "certificate has expired" },
    { 18, "certificate not trusted (self-signed)" },
    { 19, "certificate not trusted (self-signed certificate in its chain)" },
    { 20, "certificate not trusted (issuer unknown)" },
    { 21, "certificate not trusted (issuer unknown)" },
    { 23, "certificate was revoked" },
    { 62, "certificate is for another host name" },
    { 64, "certificate is for another address" },
  };
  long code = 0;
  curl_easy_getinfo(t->easy, CURLINFO_SSL_VERIFYRESULT, &code);
  for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
    if (reasons[i].code == code) {
      lc_buf_add(out, lc_str_z(reasons[i].text));
      return;
    }
  lc_buf_add(out, LC_LIT("certificate not trusted"));
}

static void telltoolarge (lc_buf *out, const lc_transfer *t) {
  if (lc_buf_status(&t->answer.head) == LC_NOMEM
      || lc_buf_status(&t->answer.body) == LC_NOMEM) {
    lc_buf_add(out, LC_LIT("not enough memory for the response"));
    return;
  }
  if (lc_buf_status(&t->answer.head) != LC_OK) {
    lc_buf_add(out, LC_LIT("response headers larger than "));
    lc_buf_addu(out, LC_HEAD_MAX);
    lc_buf_add(out, LC_LIT(" bytes or more than "));
    lc_buf_addu(out, LC_HEAD_LINES);
    lc_buf_add(out, LC_LIT(" lines"));
    return;
  }
  lc_buf_add(out, LC_LIT("response larger than "));
  lc_buf_addu(out, t->answer.body.max);
  lc_buf_add(out, LC_LIT(" bytes"));
}

/* an answer to CONNECT comes before there is a connection to the host */
static void tellreceive (lc_buf *out, const lc_transfer *t) {
  long code = 0;
  curl_easy_getinfo(t->easy, CURLINFO_HTTP_CONNECTCODE, &code);
  if (!t->attempted && code != 0) {
    lc_buf_add(out, LC_LIT("proxy refused the tunnel with status "));
    lc_buf_addi(out, code);
  } else if (t->answer.headed)
    lc_buf_add(out, LC_LIT("connection lost in the middle of the response"));
  else
    lc_buf_add(out, LC_LIT("connection lost before a response"));
}

/* our own reading of HTTP says where it was broken */
static void tellreply (lc_buf *out, const lc_transfer *t) {
  lc_buf_add(out, LC_LIT("the answer is not HTTP"));
  if (t->answer.status == 0 || t->answer.why[0] == '\0')
    return;
  lc_buf_add(out, LC_LIT(" ("));
  lc_buf_add(out, lc_str_z(t->answer.why));
  lc_buf_addc(out, ')');
}

static const struct words {
  CURLcode code;
  const char *text;
  void (*tell)(lc_buf *out, const lc_transfer *t); /* instead of text */
} table[] = {
  { CURLE_UNSUPPORTED_PROTOCOL, "the answer is not HTTP", NULL },
  { CURLE_URL_MALFORMAT, "malformed URL", NULL },
  { CURLE_COULDNT_RESOLVE_PROXY, "host name of the proxy not found", NULL },
  { CURLE_COULDNT_RESOLVE_HOST, "host name not found", NULL },
  { CURLE_COULDNT_CONNECT, NULL, tellconnect },
  { CURLE_WEIRD_SERVER_REPLY, NULL, tellreply },
  { CURLE_PARTIAL_FILE, "response cut short", NULL },
  { CURLE_WRITE_ERROR, NULL, telltoolarge },
  { CURLE_OUT_OF_MEMORY, "not enough memory", NULL },
  { CURLE_OPERATION_TIMEDOUT, NULL, telltimeout },
  { CURLE_SSL_CONNECT_ERROR, NULL, tellhandshake },
  { CURLE_ABORTED_BY_CALLBACK, "connection lost before a response", NULL },
  { CURLE_GOT_NOTHING, "connection closed before a response", NULL },
  { CURLE_SEND_ERROR, "connection lost while sending", NULL },
  { CURLE_RECV_ERROR, NULL, tellreceive },
  { CURLE_PEER_FAILED_VERIFICATION, NULL, tellcertificate },
  { CURLE_FILESIZE_EXCEEDED, NULL, telltoolarge },
  { CURLE_SSL_CACERT_BADFILE, "trusted certificates cannot be read", NULL },
};

static const struct words other = { CURLE_OK, NULL, tellcode };

static const struct words *lookup (CURLcode code) {
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)
    if (table[i].code == code)
      return &table[i];
  return &other;
}

void lc_fault_tell (lc_buf *out, const lc_transfer *t, const char *proxy) {
  const struct words *w = lookup(t->result);
  addplace(out, lc_str_z(t->url.p));
  if (proxy != NULL && !t->attempted && blamesproxy(t, lc_str_z(proxy))) {
    lc_buf_add(out, LC_LIT(" through proxy "));
    addplace(out, lc_str_z(proxy));
  }
  lc_buf_add(out, LC_LIT(": "));
  if (w->tell != NULL)
    w->tell(out, t);
  else
    lc_buf_add(out, lc_str_z(w->text));
}

const char *lc_fault_kind (const lc_transfer *t) {
  return t->result == CURLE_OPERATION_TIMEDOUT ? "timeout" : "transport";
}
