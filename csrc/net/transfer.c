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
#include "watch.h"

/* == the request == */

void lc_transfer_init (lc_transfer *t, size_t max_body) {
  lc_http1_limits limits = { LC_HEAD_MAX, LC_HEAD_LINES, max_body };
  memset(t, 0, sizeof *t);
  lc_buf_init(&t->fields, LC_LINES_MAX * sizeof(lc_field));
  lc_buf_init(&t->url, LC_LINES_MAX);
  lc_buf_init(&t->bytes, (size_t)LC_LINES_MAX + LC_REQUEST_MAX);
  lc_buf_init(&t->nodes, LC_LINES_MAX * sizeof(struct curl_slist));
  lc_buf_init(&t->payload, LC_REQUEST_MAX);
  lc_http1_init(&t->answer, &limits);
  lc_buf_init(&t->why, LC_FAULT_MAX);
}

void lc_transfer_free (lc_transfer *t) {
  lc_buf_free(&t->fields);
  lc_buf_free(&t->url);
  lc_buf_free(&t->bytes);
  lc_buf_free(&t->nodes);
  lc_buf_free(&t->payload);
  lc_http1_free(&t->answer);
  lc_buf_free(&t->why);
}

void lc_transfer_clear (lc_transfer *t) {
  lc_buf_reuse(&t->fields);
  lc_buf_reuse(&t->url);
  lc_buf_reuse(&t->bytes);
  lc_buf_reuse(&t->nodes);
  lc_buf_reuse(&t->payload);
  lc_http1_reset(&t->answer, LC_LIT(""));
  lc_head_clear(&t->head);
  lc_buf_clear(&t->why);
  t->id = 0;
  t->phase = LC_DRAFT;
  t->repeatable = t->again = false;
  t->nheader = t->nsent = 0;
  t->attempted = t->sent = false;
  t->result = CURLE_OK;
  t->launched = t->took = 0;
  t->detail[0] = '\0';
}

void lc_transfer_open (lc_transfer *t, lc_str method, lc_str url) {
  lc_transfer_clear(t);
  memset(&t->message, 0, sizeof t->message);
  t->message.method = method;
  t->message.url = url;
}

void lc_transfer_header (lc_transfer *t, lc_str name, lc_str value) {
  lc_field f = { name, value };
  lc_buf_add(&t->fields, lc_str_of((const char *)&f, sizeof f));
}

void lc_transfer_body (lc_transfer *t, lc_str body) {
  t->message.body = body;
}

static void addzeroed (lc_buf *b, lc_str s) {
  lc_buf_add(b, s);
  lc_buf_addc(b, '\0');
}

/* the bytes as they are sent */
static lc_status frame (lc_transfer *t) {
  lc_status s = lc_http1_request(&t->bytes, &t->message, &t->flaw);
  if (s == LC_OK && t->bytes.n - t->message.body.n > LC_LINES_MAX)
    return LC_TOOBIG;
  return s;
}

/* == the same for libcurl == */

/* headers that libcurl would add by itself */
enum { ACCEPT = 1, CONTENT_TYPE = 2 };

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
static void addline (lc_transfer *t, const lc_field *f) {
  lc_buf_add(&t->bytes, f->name);
  lc_buf_add(&t->bytes, f->value.n > 0 ? LC_LIT(": ") : LC_LIT(";"));
  addzeroed(&t->bytes, f->value);
  t->nheader++;
}

static void omit (lc_transfer *t, lc_str line) {
  addzeroed(&t->bytes, line);
  t->nheader++;
}

static void addlines (lc_transfer *t) {
  unsigned given = 0;
  for (size_t i = 0; i < t->message.nfield; i++) {
    const lc_field *f = &t->message.fields[i];
    if (isours(f->name))
      continue;
    given |= kindof(f->name);
    addline(t, f);
  }
  if ((given & ACCEPT) == 0)
    omit(t, LC_LIT("Accept:"));
  if ((given & CONTENT_TYPE) == 0)
    omit(t, LC_LIT("Content-Type:"));
  omit(t, LC_LIT("Expect:"));
}

/* the lines stay where they are from now on: chain them up */
static void chain (lc_transfer *t, size_t headers) {
  size_t n = t->nheader * sizeof(struct curl_slist);
  void *room = lc_buf_room(&t->nodes, n);
  struct curl_slist *node = room;
  char *line = t->bytes.p + headers;
  if (room == NULL)
    return;
  for (size_t i = 0; i < t->nheader; i++) {
    node[i].data = line;
    node[i].next = i + 1 < t->nheader ? &node[i + 1] : NULL;
    line += strlen(line) + 1;
  }
  t->nodes.n = n;
}

static lc_status compose (lc_transfer *t) {
  lc_status s = lc_http1_check(&t->message, &t->flaw);
  size_t headers;
  if (s != LC_OK)
    return s;
  addzeroed(&t->bytes, t->message.method);
  headers = t->bytes.n;
  addlines(t);
  lc_buf_add(&t->payload, t->message.body);
  s = t->bytes.n > LC_LINES_MAX ? LC_TOOBIG : lc_buf_status(&t->bytes);
  if (s == LC_OK)
    s = lc_buf_status(&t->payload);
  if (s != LC_OK)
    return s;
  chain(t, headers);
  return lc_buf_status(&t->nodes);
}

lc_status lc_transfer_seal (lc_transfer *t, bool own) {
  lc_message *m = &t->message;
  lc_status s = lc_buf_status(&t->fields);
  m->fields = (const lc_field *)(const void *)t->fields.p;
  m->nfield = t->fields.n / sizeof(lc_field);
  addzeroed(&t->url, m->url);
  if (s == LC_OK)
    s = m->body.n > LC_REQUEST_MAX ? LC_TOOBIG : lc_buf_status(&t->url);
  if (s != LC_OK)
    return s;
  t->own = own;
  lc_http1_reset(&t->answer, m->method);
  return own ? frame(t) : compose(t);
}

/* == libcurl's side == */

static size_t onhead (char *p, size_t one, size_t n, void *transfer) {
  lc_transfer *t = transfer;
  (void)one;
  lc_head_line(&t->head, &t->answer.head, lc_str_of(p, n));
  return lc_buf_status(&t->answer.head) == LC_OK ? n : 0;
}

static size_t onbody (char *p, size_t one, size_t n, void *transfer) {
  lc_transfer *t = transfer;
  (void)one;
  lc_buf_add(&t->answer.body, lc_str_of(p, n));
  return lc_buf_status(&t->answer.body) == LC_OK ? n : 0;
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
  if (t->attempted && !t->repeatable
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

CURLcode lc_transfer_prepare (CURL *easy, size_t max_body) {
  CURLcode c = CURLE_OK;
  SET(CURLOPT_PATH_AS_IS, 1L); /* the path was signed as it is */
  SET(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  SET(CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)max_body);
  SET(CURLOPT_HEADERFUNCTION, onhead);
  SET(CURLOPT_WRITEFUNCTION, onbody);
  SET(CURLOPT_PREREQFUNCTION, onready);
  return c;
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

/* a body needs POST, whatever the method is called */
static bool hasbody (const lc_transfer *t) {
  lc_message m = { 0 };
  m.method = lc_str_z(t->bytes.p);
  m.body = lc_buf_str(&t->payload);
  return lc_http1_hasbody(&m);
}

static CURLcode setmethod (lc_transfer *t, CURL *easy) {
  CURLcode c = CURLE_OK;
  if (strcmp(t->bytes.p, "HEAD") == 0) {
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
  SET(CURLOPT_CUSTOMREQUEST, t->bytes.p);
  return c;
}

CURLcode lc_transfer_load (lc_transfer *t, CURL *easy, int64_t left) {
  CURLcode c = setbuffers(t, easy);
  if (c == CURLE_OK)
    c = setmethod(t, easy);
  SET(CURLOPT_URL, t->url.p);
  SET(CURLOPT_HTTPHEADER, (struct curl_slist *)(void *)t->nodes.p);
  SET(CURLOPT_CONNECTTIMEOUT_MS, (long)t->connect);
  SET(CURLOPT_TIMEOUT_MS, (long)left);
  t->easy = easy;
  return c;
}

void lc_transfer_finish (lc_transfer *t, CURLcode result, const char *proxy) {
  long status = 0, n = 0;
  curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(t->easy, CURLINFO_REQUEST_SIZE, &n);
  t->answer.headed = t->head.complete;
  if (result == CURLE_OK && !t->answer.headed)
    result = CURLE_PARTIAL_FILE;
  t->answer.status = (int)status;
  t->sent = t->attempted && n > 0;
  lc_transfer_end(t, result, proxy);
}

/* == its end == */

void lc_transfer_end (lc_transfer *t, CURLcode result, const char *proxy) {
  t->result = result;
  if (result == CURLE_OK)
    return;
  t->took = t->launched > 0 ? lc_watch_now() - t->launched : t->total;
  lc_fault_tell(&t->why, t, proxy);
}
