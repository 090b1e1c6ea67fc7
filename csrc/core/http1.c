/*
** http1.c - HTTP/1.1: a request written, a response read as it comes
**
** Lines are gathered where they stay, in `head`, and looked at once.  Chunks
** are read byte by byte up to their data, which is copied once.  Messages
** tell places, numbers and single bytes: what the server says may be secret.
** SPDX-License-Identifier: MIT
*/
#include "http1.h"

#include "chars.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

enum {
  DIGITS = 16,    /* of a chunk's size: more do not fit */
  SHOWN = 40,     /* bytes of a name in a message */
  AHEAD = 1 << 20 /* of a body's length is believed before its bytes come */
};

/* == the request == */

static bool iscapital (lc_str s) {
  for (size_t i = 0; i < s.n; i++)
    if (s.p[i] < 'A' || s.p[i] > 'Z')
      return false;
  return s.n > 0;
}

static bool ishttp (lc_str scheme) {
  return lc_str_ieq(scheme, LC_LIT("http"))
         || lc_str_ieq(scheme, LC_LIT("https"));
}

static lc_status checktarget (const lc_message *m, lc_uri *u, lc_flaw *flaw) {
  if (!iscapital(m->method))
    return lc_flaw_set(flaw, "method", "capital letters expected");
  if (lc_str_eq(m->method, LC_LIT("CONNECT")))
    return lc_flaw_set(flaw, "method", "no tunnel expected, got CONNECT");
  if (!lc_chars_visible(m->url))
    return lc_flaw_set(flaw, "url", "visible ASCII expected");
  if (lc_uri_split(u, m->url) != LC_OK || !ishttp(u->scheme))
    return lc_flaw_set(flaw, "url",
                       "http:// or https:// and a host without a user name "
                       "expected");
  return LC_OK;
}

static lc_status checkhost (const lc_field *f, lc_str *host, lc_flaw *flaw) {
  if (!lc_str_ieq(f->name, LC_LIT("host")))
    return LC_OK;
  if (host->n > 0)
    return lc_flaw_set(flaw, "headers", "one Host expected, got several");
  if (f->value.n == 0 || !lc_chars_visible(f->value))
    return lc_flaw_set(flaw, "headers", "Host: name expected, got none");
  *host = f->value;
  return LC_OK;
}

static lc_status checkfield (const lc_field *f, lc_flaw *flaw) {
  if (!lc_chars_token(f->name))
    return lc_flaw_set(flaw, "headers",
                       "name expected, got spaces, delimiters or nothing");
  if (lc_str_ieq(f->name, LC_LIT("transfer-encoding")))
    return lc_flaw_set(flaw, "headers", "no Transfer-Encoding expected");
  if (lc_chars_text(f->value))
    return LC_OK;
  flaw->which = f->name;
  return lc_flaw_set(flaw, "headers",
                     "one line of text expected, got control characters");
}

static lc_status checkfields (const lc_message *m, lc_str *host,
                              lc_flaw *flaw) {
  lc_status status = LC_OK;
  for (size_t i = 0; i < m->nfield && status == LC_OK; i++) {
    status = checkfield(&m->fields[i], flaw);
    if (status == LC_OK)
      status = checkhost(&m->fields[i], host, flaw);
  }
  return status;
}

/* Host comes first, the length is counted, and nobody waits for a 100 */
static bool isours (lc_str name) {
  return lc_str_ieq(name, LC_LIT("host"))
         || lc_str_ieq(name, LC_LIT("content-length"))
         || lc_str_ieq(name, LC_LIT("expect"));
}

/* these methods say how long their body is even when there is none */
bool lc_http1_hasbody (const lc_message *m) {
  return m->body.n > 0 || lc_str_eq(m->method, LC_LIT("POST"))
         || lc_str_eq(m->method, LC_LIT("PUT"))
         || lc_str_eq(m->method, LC_LIT("PATCH"));
}

static void addtarget (lc_buf *out, const lc_message *m, const lc_uri *u) {
  lc_buf_add(out, m->method);
  lc_buf_addc(out, ' ');
  lc_buf_add(out, u->path.n > 0 ? u->path : LC_LIT("/"));
  if (u->query.n > 0) {
    lc_buf_addc(out, '?');
    lc_buf_add(out, u->query);
  }
  lc_buf_add(out, LC_LIT(" HTTP/1.1\r\nHost: "));
}

static void addfields (lc_buf *out, const lc_message *m) {
  for (size_t i = 0; i < m->nfield; i++) {
    const lc_field *f = &m->fields[i];
    if (isours(f->name))
      continue;
    lc_buf_add(out, f->name);
    lc_buf_add(out, LC_LIT(": "));
    lc_buf_add(out, f->value);
    lc_buf_add(out, LC_LIT("\r\n"));
  }
}

static void addbody (lc_buf *out, const lc_message *m) {
  if (lc_http1_hasbody(m)) {
    lc_buf_add(out, LC_LIT("Content-Length: "));
    lc_buf_addu(out, m->body.n);
    lc_buf_add(out, LC_LIT("\r\n"));
  }
  lc_buf_add(out, LC_LIT("\r\n"));
  lc_buf_add(out, m->body);
}

/* also where it goes to, and the Host that it names, if it does */
static lc_status check (const lc_message *m, lc_uri *u, lc_str *host,
                        lc_flaw *flaw) {
  lc_status status;
  memset(flaw, 0, sizeof *flaw);
  memset(u, 0, sizeof *u);
  *host = lc_str_of(NULL, 0);
  status = checktarget(m, u, flaw);
  return status == LC_OK ? checkfields(m, host, flaw) : status;
}

lc_status lc_http1_check (const lc_message *m, lc_flaw *flaw) {
  lc_str host;
  lc_uri u;
  return check(m, &u, &host, flaw);
}

lc_status lc_http1_request (lc_buf *out, const lc_message *m, lc_flaw *flaw) {
  lc_str host;
  lc_uri u;
  lc_status status = check(m, &u, &host, flaw);
  if (status != LC_OK)
    return status;
  addtarget(out, m, &u);
  if (host.n > 0)
    lc_buf_add(out, host);
  else
    lc_uri_host(out, &u);
  lc_buf_add(out, LC_LIT("\r\n"));
  addfields(out, m);
  addbody(out, m);
  if (lc_buf_status(out) == LC_TOOBIG)
    return lc_flaw_set(flaw, "request", "too large to be sent");
  return lc_buf_status(out);
}

/* == the response: opening and failing == */

void lc_http1_init (lc_http1 *h, const lc_http1_limits *limits) {
  memset(h, 0, sizeof *h);
  h->limits = *limits;
  lc_buf_init(&h->head, limits->head);
  lc_buf_init(&h->body, limits->body);
}

void lc_http1_free (lc_http1 *h) {
  lc_buf_free(&h->head);
  lc_buf_free(&h->body);
}

void lc_http1_reset (lc_http1 *h, lc_str method) {
  lc_buf_reuse(&h->head);
  lc_buf_reuse(&h->body);
  h->line = h->total = h->nheader = 0;
  h->left = h->length = h->nchunk = h->surplus = 0;
  h->status = 0;
  h->ndigit = 0;
  h->state = LC_H1_STATUS;
  h->excess = LC_H1_WITHIN;
  h->isold = h->begun = h->headed = h->persist = false;
  h->bare = lc_str_eq(method, LC_LIT("HEAD"));
  h->why[0] = '\0';
}

__attribute__((format(printf, 2, 0))) static void
tell (lc_http1 *h, const char *format, va_list arguments) {
  vsnprintf(h->why, sizeof h->why, format, arguments);
  h->state = LC_H1_FAILED;
}

__attribute__((format(printf, 2, 3))) static void
fail (lc_http1 *h, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  tell(h, format, arguments);
  va_end(arguments);
}

/* the same, for a limit */
__attribute__((format(printf, 3, 4))) static void
exceed (lc_http1 *h, lc_http1_excess which, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  tell(h, format, arguments);
  va_end(arguments);
  h->excess = which;
}

typedef struct shown {
  char text[8];
} shown;

/* one byte, so that a person can read it */
static shown show (char c) {
  shown s;
  if (c > ' ' && c < 127)
    snprintf(s.text, sizeof s.text, "'%c'", c);
  else
    snprintf(s.text, sizeof s.text, "0x%02x", (unsigned)(unsigned char)c);
  return s;
}

static lc_str rest (lc_str s, size_t n) {
  return lc_str_of(s.p + n, s.n - n);
}

/* counts n bytes against the limit of heads; how many of them fit */
static size_t charge (lc_http1 *h, size_t n) {
  size_t room = h->limits.head - h->total;
  n = n < room ? n : room;
  h->total += n;
  return n;
}

static void overcharged (lc_http1 *h) {
  exceed(h, LC_H1_HEAD, "headers: at most %zu bytes expected, got more",
         h->limits.head);
}

/* == the response: what the head says == */

bool lc_http1_next (const lc_http1 *h, size_t *at, lc_str *name,
                    lc_str *value) {
  const char *line, *end, *colon;
  if (*at >= h->head.n)
    return false;
  line = h->head.p + *at;
  end = memchr(line, '\n', h->head.n - *at);
  colon = memchr(line, ':', (size_t)(end - line));
  *name = lc_str_of(line, (size_t)(colon - line));
  *value = lc_str_trim(lc_str_of(colon + 1, (size_t)(end - colon - 1)));
  *at += (size_t)(end - line) + 1;
  return true;
}

/* takes the first element off a list with commas; false at its end */
static bool nextitem (lc_str *list, lc_str *item) {
  const char *comma;
  if (list->p == NULL)
    return false;
  comma = list->n == 0 ? NULL : memchr(list->p, ',', list->n);
  if (comma == NULL) {
    *item = lc_str_trim(*list);
    list->p = NULL;
    return true;
  }
  *item = lc_str_trim(lc_str_of(list->p, (size_t)(comma - list->p)));
  *list = rest(*list, (size_t)(comma - list->p) + 1);
  return true;
}

static bool isdecimal (char c) {
  return c >= '0' && c <= '9';
}

/* decimal digits and nothing else; what is too large stays so */
static bool tonumber (lc_str s, uint64_t *v) {
  *v = 0;
  for (size_t i = 0; i < s.n; i++) {
    if (!isdecimal(s.p[i]))
      return false;
    *v = *v > (UINT64_MAX - 9) / 10 ? UINT64_MAX
                                    : *v * 10 + (uint64_t)(s.p[i] - '0');
  }
  return s.n > 0;
}

/* what the fields say about the body and the connection */
typedef struct framing {
  uint64_t length;
  bool haslength, ischunked, close, keep;
} framing;

static void readlength (lc_http1 *h, framing *f, lc_str value) {
  lc_str item;
  uint64_t length;
  while (nextitem(&value, &item)) {
    if (!tonumber(item, &length)) {
      fail(h, "content-length: number expected, got something else");
      return;
    }
    if (f->haslength && f->length != length) {
      fail(h, "content-length: one number expected, got several");
      return;
    }
    f->length = length;
    f->haslength = true;
  }
}

static void readcoding (lc_http1 *h, framing *f, lc_str value) {
  lc_str item;
  while (nextitem(&value, &item)) {
    if (!lc_str_ieq(item, LC_LIT("chunked")) || f->ischunked) {
      fail(h, "transfer-encoding: chunked expected, got something else");
      return;
    }
    f->ischunked = true;
  }
}

static void readconnection (framing *f, lc_str value) {
  lc_str item;
  while (nextitem(&value, &item)) {
    f->close = f->close || lc_str_ieq(item, LC_LIT("close"));
    f->keep = f->keep || lc_str_ieq(item, LC_LIT("keep-alive"));
  }
}

static void readframing (lc_http1 *h, framing *f) {
  lc_str name, value;
  size_t at = 0;
  memset(f, 0, sizeof *f);
  while (h->state != LC_H1_FAILED && lc_http1_next(h, &at, &name, &value)) {
    if (lc_str_eq(name, LC_LIT("content-length")))
      readlength(h, f, value);
    else if (lc_str_eq(name, LC_LIT("transfer-encoding")))
      readcoding(h, f, value);
    else if (lc_str_eq(name, LC_LIT("connection")))
      readconnection(f, value);
  }
  if (h->state == LC_H1_FAILED || !f->ischunked)
    return;
  if (f->haslength) /* RFC 9112, 6.3: somebody is being fooled */
    fail(h,
         "transfer-encoding: no content-length beside it expected, got one");
  else if (h->isold) /* 6.1 */
    fail(h, "transfer-encoding: none expected in HTTP/1.0, got one");
}

/* RFC 9112, 6.3: how long the body is */
static void beginbody (lc_http1 *h, const framing *f) {
  if (h->bare || h->status == 204 || h->status == 304) {
    h->state = LC_H1_DONE;
  } else if (f->ischunked) {
    h->state = LC_H1_SIZE;
    h->nchunk = 1;
  } else if (!f->haslength) {
    h->state = LC_H1_OPEN;
    h->persist = false;
  } else if (f->length > h->limits.body) {
    exceed(h, LC_H1_BODY, "content-length: at most %zu expected, got more",
           h->limits.body);
  } else {
    h->left = h->length = f->length;
    h->state = f->length > 0 ? LC_H1_FIXED : LC_H1_DONE;
    lc_buf_room(&h->body, f->length < AHEAD ? (size_t)f->length : AHEAD);
  }
}

/* the empty line: interim responses are forgotten */
static void endhead (lc_http1 *h) {
  framing f;
  lc_buf_truncate(&h->head, h->line);
  if (h->status < 200) {
    lc_buf_truncate(&h->head, 0);
    h->line = 0;
    h->state = LC_H1_STATUS;
    return;
  }
  h->headed = true;
  readframing(h, &f);
  if (h->state == LC_H1_FAILED)
    return;
  h->persist = h->isold ? f.keep && !f.close : !f.close;
  beginbody(h, &f);
}

/* == the response: lines == */

static const lc_str VERSION = LC_INIT("HTTP/1.");

/* as much as there is of a status line is looked at as it comes: what is
   not HTTP may never end its line */
static void checkversion (lc_http1 *h) {
  lc_str got = rest(lc_buf_str(&h->head), h->line);
  for (size_t i = 0; i < got.n && i < VERSION.n; i++)
    if (got.p[i] != VERSION.p[i]) {
      fail(h, "status line: HTTP/1.1 expected, got %s as byte %zu",
           show(got.p[i]).text, i + 1);
      return;
    }
}

/* from behind "HTTP/1." */
static void setstatus (lc_http1 *h, const char *p) {
  h->isold = p[0] == '0';
  h->status = (p[2] - '0') * 100 + (p[3] - '0') * 10 + (p[4] - '0');
  h->state = LC_H1_FIELD;
  if (h->status == 101) /* nobody asked for another protocol */
    fail(h, "status line: another status expected, got 101");
}

/* HTTP/1.x 200 and perhaps a reason */
static void onstatus (lc_http1 *h, lc_str line) {
  const char *form = "HTTP/1.d ddd";
  size_t end = strlen(form);
  bool good = line.n == end || (line.n > end && line.p[end] == ' ');
  for (size_t i = VERSION.n; good && i < end; i++)
    good = form[i] == 'd' ? isdecimal(line.p[i]) : line.p[i] == form[i];
  if (!good || line.p[end - 3] == '0')
    fail(h, "status line: \"HTTP/1.1 200\" expected, got something else");
  else if (!lc_chars_text(rest(line, end)))
    fail(h, "status line: text expected, got control characters");
  else
    setstatus(h, line.p + VERSION.n);
  lc_buf_truncate(&h->head, h->line);
}

static const char *what (const lc_http1 *h) {
  return h->state == LC_H1_TRAILER ? "trailer" : "header";
}

/* a line that goes on with the value before (RFC 9112, 5.2): it becomes a
   part of that line, behind one space */
static void unfold (lc_http1 *h, lc_str line) {
  char *to;
  size_t end = h->line - 1; /* on the LF before */
  line = lc_str_trim(line);
  while (lc_str_blank(h->head.p[end - 1]))
    end--;
  to = h->head.p + end;
  *to++ = ' ';
  memmove(to, line.p, line.n);
  to[line.n] = '\n';
  h->head.n = end + line.n + 2;
}

static void checkvalue (lc_http1 *h, lc_str name, lc_str value) {
  if (!lc_chars_text(value))
    fail(h, "%s %zu (%.*s): one line of text expected, got control characters",
         what(h), h->nheader, (int)(name.n < SHOWN ? name.n : SHOWN), name.p);
}

/* header names compare without case: bring them to one */
static void lower (char *p, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (p[i] >= 'A' && p[i] <= 'Z')
      p[i] = (char)(p[i] + 32);
}

static void onfold (lc_http1 *h, lc_str line) {
  if (h->line == 0 || h->state == LC_H1_TRAILER)
    fail(h, "%s %zu: name expected, got a folded line", what(h), h->nheader);
  else if (!lc_chars_text(line))
    checkvalue(h, LC_LIT("folded"), line);
  else
    unfold(h, line);
}

static void onfield (lc_http1 *h, lc_str line) {
  const char *colon = memchr(line.p, ':', line.n);
  lc_str name =
      lc_str_of(line.p, colon == NULL ? 0 : (size_t)(colon - line.p));
  if (++h->nheader > h->limits.headers)
    exceed(h, LC_H1_HEAD, "headers: at most %zu expected, got more",
           h->limits.headers);
  else if (lc_str_blank(line.p[0]))
    onfold(h, line);
  else if (colon == NULL)
    fail(h, "%s %zu: name and colon expected, got no colon", what(h),
         h->nheader);
  else if (!lc_chars_token(name))
    fail(h, "%s %zu: name expected, got %s before the colon", what(h),
         h->nheader,
         name.n == 0 ? "nothing" : "spaces, delimiters or control characters");
  else {
    lower(h->head.p + h->line, name.n);
    checkvalue(h, name, rest(line, name.n + 1));
  }
}

/* trailers come too late to say anything (RFC 9110, 6.5.1) */
static void ontrailer (lc_http1 *h, lc_str line) {
  if (line.n > 0)
    onfield(h, line);
  lc_buf_truncate(&h->head, h->line);
  if (line.n == 0)
    h->state = LC_H1_DONE;
}

/* a whole line, its LF included, from h->line on */
static void online (lc_http1 *h) {
  lc_str line = rest(lc_buf_str(&h->head), h->line);
  bool cr = line.n > 1 && line.p[line.n - 2] == '\r';
  if (h->state == LC_H1_TRAILER && !cr) {
    fail(h, "trailer: CR LF expected, got LF alone");
    return;
  }
  if (cr) {
    h->head.p[--h->head.n - 1] = '\n';
    line.n--;
  }
  line.n--;
  if (h->state == LC_H1_STATUS)
    onstatus(h, line);
  else if (h->state == LC_H1_TRAILER)
    ontrailer(h, line);
  else if (line.n == 0)
    endhead(h);
  else
    onfield(h, line);
  h->line = h->head.n;
}

/* == the response: taking bytes, as each state does == */

static lc_str takeline (lc_http1 *h, lc_str in) {
  const char *lf = memchr(in.p, '\n', in.n);
  size_t n = lf == NULL ? in.n : (size_t)(lf - in.p) + 1;
  size_t fits = charge(h, n);
  lc_buf_add(&h->head, lc_str_of(in.p, fits));
  if (lc_buf_status(&h->head) != LC_OK)
    return in; /* feed sees it too */
  if (h->state == LC_H1_STATUS)
    checkversion(h);
  if (h->state == LC_H1_FAILED)
    return in;
  if (fits < n)
    overcharged(h);
  else if (lf != NULL)
    online(h);
  return rest(in, n);
}

static lc_str addbytes (lc_http1 *h, lc_str in) {
  size_t n = h->left < in.n ? (size_t)h->left : in.n;
  lc_buf_add(&h->body, lc_str_of(in.p, n));
  h->left -= n;
  return rest(in, n);
}

static lc_str takefixed (lc_http1 *h, lc_str in) {
  in = addbytes(h, in);
  if (h->left == 0)
    h->state = LC_H1_DONE;
  return in;
}

static lc_str takeopen (lc_http1 *h, lc_str in) {
  if (in.n > h->limits.body - h->body.n)
    exceed(h, LC_H1_BODY, "body: at most %zu bytes expected, got more",
           h->limits.body);
  else
    lc_buf_add(&h->body, in);
  return rest(in, in.n);
}

/* what stands behind the size of a chunk */
static void behind (lc_http1 *h, char c) {
  if (c == '\r')
    h->state = LC_H1_SIZELF;
  else if (c == ';')
    h->state = LC_H1_EXT;
  else if (lc_str_blank(c))
    h->state = LC_H1_PAD;
  else
    fail(h, "chunk %" PRIu64 ": CR LF behind its size expected, got %s",
         h->nchunk, show(c).text);
}

static lc_str takesize (lc_http1 *h, lc_str in) {
  int digit = lc_chars_hex(in.p[0]);
  if (digit < 0 && h->ndigit == 0)
    fail(h, "chunk %" PRIu64 ": size in hexadecimal digits expected, got %s",
         h->nchunk, show(in.p[0]).text);
  else if (digit < 0)
    behind(h, in.p[0]);
  else if (++h->ndigit > DIGITS)
    fail(h, "chunk %" PRIu64 ": at most %d digits of size expected, got more",
         h->nchunk, DIGITS);
  else
    h->left = h->left << 4 | (uint64_t)digit;
  return rest(in, 1);
}

static lc_str takepad (lc_http1 *h, lc_str in) {
  if (charge(h, 1) == 0)
    overcharged(h);
  else
    behind(h, in.p[0]);
  return rest(in, 1);
}

static lc_str takeext (lc_http1 *h, lc_str in) {
  const char *cr = memchr(in.p, '\r', in.n);
  size_t n = cr == NULL ? in.n : (size_t)(cr - in.p);
  size_t fits = charge(h, n);
  if (!lc_chars_text(lc_str_of(in.p, fits)))
    fail(h,
         "chunk %" PRIu64 ": text in its extension expected, got control "
         "characters",
         h->nchunk);
  else if (fits < n)
    overcharged(h);
  else if (cr != NULL)
    h->state = LC_H1_SIZELF;
  return rest(in, cr == NULL ? n : n + 1);
}

/* the size is known: the last chunk has none */
static void beginchunk (lc_http1 *h) {
  h->length = h->left;
  if (h->length > h->limits.body - h->body.n) {
    exceed(h, LC_H1_BODY,
           "chunk %" PRIu64 ": at most %zu bytes of body expected, got more",
           h->nchunk, h->limits.body);
    return;
  }
  h->state = h->length > 0 ? LC_H1_CHUNK : LC_H1_TRAILER;
}

static lc_str takesizelf (lc_http1 *h, lc_str in) {
  if (in.p[0] == '\n')
    beginchunk(h);
  else
    fail(h, "chunk %" PRIu64 ": LF behind CR expected, got %s", h->nchunk,
         show(in.p[0]).text);
  return rest(in, 1);
}

static lc_str takechunk (lc_http1 *h, lc_str in) {
  in = addbytes(h, in);
  if (h->left == 0)
    h->state = LC_H1_CHUNKCR;
  return in;
}

/* where CR LF does not stand, the size was a lie */
static lc_str takechunkend (lc_http1 *h, lc_str in) {
  bool cr = h->state == LC_H1_CHUNKCR;
  if (in.p[0] != (cr ? '\r' : '\n')) {
    fail(h,
         "chunk %" PRIu64 ": CR LF behind its %" PRIu64
         " bytes expected, got %s",
         h->nchunk, h->length, show(in.p[0]).text);
  } else if (cr) {
    h->state = LC_H1_CHUNKLF;
  } else {
    h->state = LC_H1_SIZE;
    h->ndigit = 0;
    h->nchunk++;
  }
  return rest(in, 1);
}

/* each takes a byte at least, or fails, and answers what it left */
typedef lc_str take (lc_http1 *h, lc_str in);

static take *const takers[] = {
  [LC_H1_STATUS] = takeline,      [LC_H1_FIELD] = takeline,
  [LC_H1_FIXED] = takefixed,      [LC_H1_OPEN] = takeopen,
  [LC_H1_SIZE] = takesize,        [LC_H1_PAD] = takepad,
  [LC_H1_EXT] = takeext,          [LC_H1_SIZELF] = takesizelf,
  [LC_H1_CHUNK] = takechunk,      [LC_H1_CHUNKCR] = takechunkend,
  [LC_H1_CHUNKLF] = takechunkend, [LC_H1_TRAILER] = takeline,
};

static lc_status memory (lc_http1 *h) {
  lc_status status = lc_buf_status(&h->head);
  if (status == LC_OK)
    status = lc_buf_status(&h->body);
  if (status != LC_OK)
    fail(h, "not enough memory");
  return status;
}

lc_status lc_http1_feed (lc_http1 *h, lc_str bytes) {
  h->begun = h->begun || bytes.n > 0;
  while (bytes.n > 0 && h->state < LC_H1_DONE) {
    lc_status status;
    bytes = takers[h->state](h, bytes);
    if ((status = memory(h)) != LC_OK)
      return status;
  }
  if (h->state == LC_H1_FAILED)
    return LC_INVALID;
  h->surplus += bytes.n;
  return LC_OK;
}

/* == the response: its end == */

static void telllength (lc_http1 *h, const char *name, uint64_t number) {
  char place[32] = "body";
  if (number > 0)
    snprintf(place, sizeof place, "%s %" PRIu64, name, number);
  fail(h,
       "%s: %" PRIu64 " bytes expected, got %" PRIu64
       " and the end of the connection",
       place, h->length, h->length - h->left);
}

/* says what is missing */
static void tellmissing (lc_http1 *h) {
  switch (h->state) {
  case LC_H1_STATUS:
    fail(h, "status line expected, got the end of the connection");
    break;
  case LC_H1_FIELD:
  case LC_H1_TRAILER:
    fail(h, "%ss: empty line expected, got the end of the connection",
         what(h));
    break;
  case LC_H1_FIXED:
    telllength(h, "body", 0);
    break;
  case LC_H1_CHUNK:
    telllength(h, "chunk", h->nchunk);
    break;
  case LC_H1_CHUNKCR:
  case LC_H1_CHUNKLF:
    fail(h, "chunk %" PRIu64 ": CR LF expected, got the end of the connection",
         h->nchunk);
    break;
  default:
    fail(h, "chunk %" PRIu64 ": size expected, got the end of the connection",
         h->nchunk);
  }
}

lc_status lc_http1_finish (lc_http1 *h) {
  if (h->state == LC_H1_OPEN)
    h->state = LC_H1_DONE;
  else if (h->state < LC_H1_DONE)
    tellmissing(h);
  return lc_http1_done(h) ? LC_OK : LC_INVALID;
}

lc_http1_want lc_http1_wants (const lc_http1 *h, uint64_t *n) {
  *n = 0;
  switch (h->state) {
  case LC_H1_FIXED:
    *n = h->left;
    return LC_WANT_COUNT;
  case LC_H1_CHUNK:
    *n = h->left + 2; /* and CR LF */
    return LC_WANT_COUNT;
  case LC_H1_CHUNKCR:
  case LC_H1_CHUNKLF:
    *n = h->state == LC_H1_CHUNKCR ? 2 : 1;
    return LC_WANT_COUNT;
  case LC_H1_OPEN:
    return LC_WANT_CLOSE;
  case LC_H1_DONE:
  case LC_H1_FAILED:
    return LC_WANT_NOTHING;
  default:
    return LC_WANT_LINE;
  }
}
