/*
** decode.c - bodies of responses, by every shape that the models have
**
** input: the service, its shape, 2 bytes, how; then the body
** SPDX-License-Identifier: MIT
*/
#include "core/response.h"
#include "fuzz.h"

enum { PREFIX = 4, MOST = 1 << 22 };

/* a sink that looks whether what it is told is a tree of values */
typedef struct watcher {
  lc_sink sink;
  size_t depth, values;
  bool keyed; /* a key waits for its value */
  bool isobject[LC_DEPTH + 4];
} watcher;

static watcher *self (lc_sink *s) {
  return (watcher *)(void *)s;
}

static void value (lc_sink *s) {
  watcher *w = self(s);
  if (w->depth > 0)
    EXPECT(w->isobject[w->depth - 1] == w->keyed);
  w->keyed = false;
  w->values += w->depth == 0;
}

static void begin (lc_sink *s, bool isobject) {
  watcher *w = self(s);
  value(s);
  EXPECT(w->depth < sizeof w->isobject / sizeof w->isobject[0]);
  w->isobject[w->depth++] = isobject;
}

static void object (lc_sink *s) {
  begin(s, true);
}

static void structure (lc_sink *s, size_t members) {
  EXPECT(members < 1000);
  begin(s, true);
}

static void list (lc_sink *s) {
  begin(s, false);
}

static void end (lc_sink *s) {
  EXPECT(self(s)->depth-- > 0 && !self(s)->keyed);
}

static void key (lc_sink *s, lc_str name, uint32_t id) {
  watcher *w = self(s);
  (void)id;
  EXPECT(w->depth > 0 && w->isobject[w->depth - 1] && !w->keyed);
  dropped(copied(name.p, name.n)); /* all of it can be read */
  w->keyed = true;
}

static void string (lc_sink *s, lc_str v) {
  dropped(copied(v.p, v.n));
  value(s);
}

static void integer (lc_sink *s, int64_t v) {
  (void)v;
  value(s);
}

static void number (lc_sink *s, double v) {
  (void)v;
  value(s);
}

static void boolean (lc_sink *s, bool v) {
  (void)v;
  value(s);
}

static const lc_sink methods = { object, structure, list,   end,     key,
                                 string, integer,   number, boolean, value };

static void decode (const lc_service *m, uint16_t shape, lc_str text) {
  watcher w = { .sink = methods };
  lc_buf scratch, words, records;
  lc_report report;
  lc_decoder d;
  bool fits;
  lc_buf_init(&scratch, MOST);
  lc_buf_init(&words, MOST);
  lc_buf_init(&records, MOST);
  lc_report_init(&report, &words, &records);
  lc_decoder_init(&d, m, text, &scratch, &w.sink, &report);
  fits = m != NULL ? lc_decode(&d, shape) : lc_decode_document(&d);
  EXPECT(fits == (lc_report_count(&report) == 0));
  if (fits)
    EXPECT(w.depth == 0 && w.values == 1 && !w.keyed);
  lc_buf_free(&scratch);
  lc_buf_free(&words);
  lc_buf_free(&records);
}

/* the header is the first line of the text */
static void failure (const lc_service *m, lc_str text) {
  const char *lf = text.n > 0 ? memchr(text.p, '\n', text.n) : NULL;
  size_t n = lf != NULL ? (size_t)(lf - text.p) : 0;
  size_t from = lf != NULL ? n + 1 : 0;
  lc_str header = copied(text.p, n);
  lc_str body = copied(text.p + from, text.n - from);
  lc_buf scratch, texts;
  lc_failure f;
  lc_buf_init(&scratch, MOST);
  lc_buf_init(&texts, MOST);
  lc_failure_read(&f, m, header, body, &scratch, &texts);
  lc_buf_free(&scratch);
  dropped(copied(f.code.p, f.code.n));
  dropped(copied(f.message.p, f.message.n));
  lc_buf_free(&texts);
  dropped(header);
  dropped(body);
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t n) {
  const lc_service *m;
  lc_str text;
  if (n < PREFIX)
    return 0;
  m = lc_models[data[0] % lc_nmodel];
  text = copied((const char *)data + PREFIX, n - PREFIX);
  if (data[3] & 1)
    failure(m, text);
  else if (data[3] & 2)
    decode(NULL, 0, text);
  else
    decode(m, (uint16_t)((data[1] | data[2] << 8) % m->nshape), text);
  dropped(text);
  return 0;
}
