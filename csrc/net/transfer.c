/*
** transfer.c - a request written down, handed to libcurl, its answer kept
**
** The callbacks below are all that runs while libcurl does: they copy into
** buffers with ceilings.  Nothing is sent that was not given, except what
** HTTP demands (Host, Content-Length).
** SPDX-License-Identifier: MIT
*/
#include "transfer.h"

#include "fault.h"

enum { KEEP = 64 << 10 }; /* memory a buffer keeps between requests */

/* == the request == */

/* bits of t->given */
enum { ACCEPT = 1, CONTENT_TYPE = 2 };

void lc_transfer_init (lc_transfer *t, size_t max_body) {
  memset(t, 0, sizeof *t);
  lc_buf_init(&t->lines, LC_LINES_MAX);
  lc_buf_init(&t->nodes, LC_LINES_MAX * sizeof(struct curl_slist));
  lc_buf_init(&t->payload, LC_REQUEST_MAX);
  lc_head_init(&t->head);
  lc_buf_init(&t->body, max_body);
  lc_buf_init(&t->why, LC_FAULT_MAX);
}

void lc_transfer_free (lc_transfer *t) {
  lc_buf_free(&t->lines);
  lc_buf_free(&t->nodes);
  lc_buf_free(&t->payload);
  lc_head_free(&t->head);
  lc_buf_free(&t->body);
  lc_buf_free(&t->why);
}

static void shrink (lc_buf *b) {
  if (b->size > KEEP)
    lc_buf_free(b);
  else
    lc_buf_clear(b);
}

void lc_transfer_clear (lc_transfer *t) {
  shrink(&t->lines);
  shrink(&t->nodes);
  shrink(&t->payload);
  shrink(&t->head.bytes);
  shrink(&t->body);
  lc_head_clear(&t->head);
  lc_buf_clear(&t->why);
  t->id = 0;
  t->phase = LC_DRAFT;
  t->nheader = 0;
  t->given = 0;
  t->complaint = NULL;
  t->status = 0;
  t->attempted = t->sent = false;
  t->result = CURLE_OK;
  t->detail[0] = '\0';
}

static void complain (lc_transfer *t, const char *what) {
  if (t->complaint == NULL)
    t->complaint = what;
}

static bool ismethod (lc_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] < 'A' || s.p[i] > 'Z')
      return false;
  return s.n > 0;
}

static bool hasprefix (lc_str s, lc_str prefix) {
  return s.n > prefix.n && lc_str_ieq(lc_str_of(s.p, prefix.n), prefix);
}

/* visible ASCII only: what libcurl would escape was not signed that way */
static bool isurl (lc_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] <= ' ' || s.p[i] > '~')
      return false;
  return hasprefix(s, LC_LIT("http://")) || hasprefix(s, LC_LIT("https://"));
}

void lc_transfer_open (lc_transfer *t, lc_str method, lc_str url) {
  lc_transfer_clear(t);
  if (!ismethod(method))
    complain(t, "method: capital letters expected");
  if (!isurl(url))
    complain(t, "url: http:// or https:// and visible ASCII expected");
  else if (memchr(lc_fault_authority(url).p, '@', lc_fault_authority(url).n)
           != NULL)
    complain(t, "url: no user name expected");
  lc_buf_add(&t->lines, method);
  lc_buf_addc(&t->lines, '\0');
  t->url = t->lines.n;
  lc_buf_add(&t->lines, url);
  lc_buf_addc(&t->lines, '\0');
  t->headers = t->lines.n;
}

/* RFC 9110, 5.6.2: the characters of a token */
static bool istoken (lc_str s) {
  static const char others[] = "!#$%&'*+-.^_`|~";
  for (size_t i = 0; i < s.n; i++) {
    char c = s.p[i], low = (char)(c | 0x20);
    if (!((low >= 'a' && low <= 'z') || (c >= '0' && c <= '9')
          || (c != '\0' && strchr(others, c) != NULL)))
      return false;
  }
  return s.n > 0;
}

static bool isvalue (lc_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] == '\r' || s.p[i] == '\n' || s.p[i] == '\0')
      return false;
  return true;
}

static unsigned kindof (lc_str name) {
  if (lc_str_ieq(name, LC_LIT("accept")))
    return ACCEPT;
  return lc_str_ieq(name, LC_LIT("content-type")) ? CONTENT_TYPE : 0;
}

/* the length is counted, not believed; nobody waits for a 100 */
static bool isours (lc_str name) {
  return lc_str_ieq(name, LC_LIT("content-length"))
         || lc_str_ieq(name, LC_LIT("expect"));
}

/* one line for libcurl, which reads "name;" as an empty value and "name:"
   as a header to leave out */
static void addline (lc_transfer *t, lc_str name, lc_str value) {
  lc_buf_add(&t->lines, name);
  lc_buf_add(&t->lines, value.n > 0 ? LC_LIT(": ") : LC_LIT(";"));
  lc_buf_add(&t->lines, value);
  lc_buf_addc(&t->lines, '\0');
  t->nheader++;
}

void lc_transfer_header (lc_transfer *t, lc_str name, lc_str value) {
  if (!istoken(name))
    complain(t, "headers: a name that is no HTTP token");
  if (!isvalue(value))
    complain(t, "headers: no CR, LF or NUL expected in a value");
  if (lc_str_ieq(name, LC_LIT("transfer-encoding")))
    complain(t, "headers: no Transfer-Encoding expected");
  if (isours(name))
    return;
  t->given |= kindof(name);
  addline(t, name, value);
}

void lc_transfer_body (lc_transfer *t, lc_str body) {
  lc_buf_add(&t->payload, body);
}

/* a header that libcurl is not to add by itself */
static void omit (lc_transfer *t, unsigned kind, lc_str line) {
  if ((t->given & kind) != 0)
    return;
  lc_buf_add(&t->lines, line);
  lc_buf_addc(&t->lines, '\0');
  t->nheader++;
}

/* the lines stay where they are from now on: chain them up */
static void chain (lc_transfer *t) {
  size_t n = t->nheader * sizeof(struct curl_slist);
  void *room = lc_buf_room(&t->nodes, n);
  struct curl_slist *node = room;
  char *line = t->lines.p + t->headers;
  if (room == NULL)
    return;
  for (size_t i = 0; i < t->nheader; i++) {
    node[i].data = line;
    node[i].next = i + 1 < t->nheader ? &node[i + 1] : NULL;
    line += strlen(line) + 1;
  }
  t->nodes.n = n;
}

lc_status lc_transfer_seal (lc_transfer *t) {
  lc_status s;
  omit(t, ACCEPT, LC_LIT("Accept:"));
  omit(t, CONTENT_TYPE, LC_LIT("Content-Type:"));
  omit(t, 0, LC_LIT("Expect:"));
  s = lc_buf_status(&t->lines);
  if (s == LC_OK)
    s = lc_buf_status(&t->payload);
  if (s == LC_OK && t->complaint != NULL)
    s = LC_INVALID;
  if (s != LC_OK)
    return s;
  chain(t);
  return lc_buf_status(&t->nodes);
}

/* == libcurl's side == */

static size_t onhead (char *p, size_t one, size_t n, void *transfer) {
  lc_transfer *t = transfer;
  (void)one;
  lc_head_line(&t->head, lc_str_of(p, n));
  return lc_buf_status(&t->head.bytes) == LC_OK ? n : 0;
}

static size_t onbody (char *p, size_t one, size_t n, void *transfer) {
  lc_transfer *t = transfer;
  (void)one;
  lc_buf_add(&t->body, lc_str_of(p, n));
  return lc_buf_status(&t->body) == LC_OK ? n : 0;
}

/*
** A connection is there and the request is about to leave.  libcurl comes
** here a second time when a kept-alive connection died under the first
** attempt: if bytes had left by then, whether to send them again is the
** caller's decision, not libcurl's.
*/
static int onready (void *transfer, char *ip, char *local, int port,
                    int local_port) {
  lc_transfer *t = transfer;
  long n = 0;
  (void)ip, (void)local, (void)port, (void)local_port;
  if (t->attempted
      && (curl_easy_getinfo(t->easy, CURLINFO_REQUEST_SIZE, &n) != CURLE_OK
          || n > 0))
    return CURL_PREREQFUNC_ABORT;
  t->attempted = true;
  return CURL_PREREQFUNC_OK;
}

/* one option; the first failure stays */
#define SET(option, value)                       \
  do {                                           \
    if (c == CURLE_OK)                           \
      c = curl_easy_setopt(easy, option, value); \
  } while (0)

static lc_status answer (CURLcode c) {
  if (c == CURLE_OK)
    return LC_OK;
  return c == CURLE_OUT_OF_MEMORY ? LC_NOMEM : LC_INVALID;
}

lc_status lc_transfer_prepare (CURL *easy, size_t max_body) {
  CURLcode c = CURLE_OK;
  SET(CURLOPT_NOSIGNAL, 1L);
  SET(CURLOPT_QUICK_EXIT, 1L); /* a slow resolver does not hold us up */
  SET(CURLOPT_PROTOCOLS_STR, "http,https");
  SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
  SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  SET(CURLOPT_PATH_AS_IS, 1L); /* the path was signed as it is */
  SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  SET(CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)max_body);
  SET(CURLOPT_HEADERFUNCTION, onhead);
  SET(CURLOPT_WRITEFUNCTION, onbody);
  SET(CURLOPT_PREREQFUNCTION, onready);
  return answer(c);
}

static CURLcode setbuffers (lc_transfer *t, CURL *easy) {
  CURLcode c = CURLE_OK;
  SET(CURLOPT_PRIVATE, t);
  SET(CURLOPT_HEADERDATA, t);
  SET(CURLOPT_WRITEDATA, t);
  SET(CURLOPT_PREREQDATA, t);
  SET(CURLOPT_ERRORBUFFER, t->detail);
  return c;
}

/* a body needs POST, whatever the method is called; these methods say how
   long their body is even when there is none */
static bool hasbody (const lc_transfer *t) {
  const char *method = t->lines.p;
  return t->payload.n > 0 || strcmp(method, "POST") == 0
         || strcmp(method, "PUT") == 0 || strcmp(method, "PATCH") == 0;
}

static CURLcode setmethod (lc_transfer *t, CURL *easy) {
  CURLcode c = CURLE_OK;
  if (strcmp(t->lines.p, "HEAD") == 0) {
    SET(CURLOPT_NOBODY, 1L);
    SET(CURLOPT_CUSTOMREQUEST, NULL);
    return c;
  }
  if (hasbody(t)) {
    SET(CURLOPT_POST, 1L);
    SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)t->payload.n);
    SET(CURLOPT_POSTFIELDS, t->payload.n > 0 ? t->payload.p : "");
  } else
    SET(CURLOPT_HTTPGET, 1L);
  SET(CURLOPT_CUSTOMREQUEST, t->lines.p);
  return c;
}

lc_status lc_transfer_load (lc_transfer *t, CURL *easy, int64_t left) {
  CURLcode c = setbuffers(t, easy);
  if (c == CURLE_OK)
    c = setmethod(t, easy);
  SET(CURLOPT_URL, lc_transfer_url(t));
  SET(CURLOPT_HTTPHEADER, (struct curl_slist *)(void *)t->nodes.p);
  SET(CURLOPT_CONNECTTIMEOUT_MS, (long)t->connect);
  SET(CURLOPT_TIMEOUT_MS, (long)left);
  t->easy = easy;
  return answer(c);
}

void lc_transfer_finish (lc_transfer *t, CURLcode result, const char *proxy) {
  long status = 0, n = 0;
  curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(t->easy, CURLINFO_REQUEST_SIZE, &n);
  if (result == CURLE_OK && !t->head.complete)
    result = CURLE_PARTIAL_FILE;
  t->status = (int)status;
  t->result = result;
  t->sent = t->attempted && n > 0;
  if (result != CURLE_OK)
    lc_fault_tell(&t->why, t, proxy);
}

void lc_transfer_fail (lc_transfer *t, CURLcode result) {
  t->result = result;
  lc_fault_tell(&t->why, t, NULL);
}
