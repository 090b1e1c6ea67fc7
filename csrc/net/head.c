/*
** head.c - header lines, recorded as they come and split when asked for
** SPDX-License-Identifier: MIT
*/
#include "head.h"

enum { STATUS_AT = 9 }; /* "HTTP/1.1 100" */

void lc_head_init (lc_head *h) {
  lc_buf_init(&h->bytes, LC_HEAD_MAX);
  lc_head_clear(h);
}

void lc_head_free (lc_head *h) {
  lc_buf_free(&h->bytes);
}

void lc_head_clear (lc_head *h) {
  lc_buf_clear(&h->bytes);
  h->total = h->lines = 0;
  h->complete = false;
}

static lc_str chomp (lc_str s) {
  if (s.n > 0 && s.p[s.n - 1] == '\n')
    s.n--;
  if (s.n > 0 && s.p[s.n - 1] == '\r')
    s.n--;
  return s;
}

static bool isinterim (const lc_head *h) {
  return h->bytes.n > STATUS_AT && h->bytes.p[STATUS_AT] == '1';
}

/* header names compare without case: bring them to one */
static void lower (lc_buf *b, size_t from) {
  for (size_t i = from; i < b->n && b->p[i] != ':'; i++)
    if (b->p[i] >= 'A' && b->p[i] <= 'Z')
      b->p[i] = (char)(b->p[i] - 'A' + 'a');
}

static void addline (lc_head *h, lc_str line) {
  size_t from = h->bytes.n;
  bool folded = from > 0 && lc_str_blank(line.p[0]); /* RFC 9112, 5.2 */
  if (folded) {
    lc_buf_truncate(&h->bytes, from - 1);
    lc_buf_addc(&h->bytes, ' ');
    line = lc_str_trim(line);
  }
  lc_buf_add(&h->bytes, line);
  lc_buf_addc(&h->bytes, '\n');
  if (from > 0 && !folded) /* the status line is no field */
    lower(&h->bytes, from);
}

void lc_head_line (lc_head *h, lc_str line) {
  h->total += line.n;
  if (h->total > LC_HEAD_MAX || ++h->lines > LC_HEAD_LINES)
    lc_buf_check(&h->bytes, LC_TOOBIG);
  if (h->complete) {
    if (!isinterim(h))
      return;
    lc_buf_truncate(&h->bytes, 0);
    h->complete = false;
  }
  line = chomp(line);
  if (line.n > 0)
    addline(h, line);
  else
    h->complete = true;
}

bool lc_head_next (const lc_head *h, size_t *at, lc_str *name, lc_str *value) {
  while (*at < h->bytes.n) {
    const char *line = h->bytes.p + *at;
    size_t n = (size_t)((char *)memchr(line, '\n', h->bytes.n - *at) - line);
    const char *colon = *at == 0 ? NULL : memchr(line, ':', n);
    *at += n + 1;
    if (colon != NULL && colon != line) {
      *name = lc_str_trim(lc_str_of(line, (size_t)(colon - line)));
      *value =
          lc_str_trim(lc_str_of(colon + 1, (size_t)(line + n - colon - 1)));
      return true;
    }
  }
  return false;
}
