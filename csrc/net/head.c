/*
** head.c - header lines, recorded as they come
** SPDX-License-Identifier: MIT
*/
#include "head.h"

void lc_head_clear (lc_head *h) {
  memset(h, 0, sizeof *h);
}

static lc_str chomp (lc_str s) {
  if (s.n > 0 && s.p[s.n - 1] == '\n')
    s.n--;
  if (s.n > 0 && s.p[s.n - 1] == '\r')
    s.n--;
  return s;
}

/* "HTTP/1.1 103 Early Hints", "HTTP/2 103" */
static bool isinterim (lc_str line) {
  const char *space = memchr(line.p, ' ', line.n);
  return space != NULL && space + 1 < line.p + line.n && space[1] == '1';
}

/* header names compare without case: bring them to one */
static void addlower (lc_buf *out, lc_str s) {
  char *p = lc_buf_room(out, s.n);
  if (p == NULL)
    return;
  for (size_t i = 0; i < s.n; i++)
    p[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] + 32) : s.p[i];
  out->n += s.n;
}

/* a line that goes on with the value before (RFC 9112, 5.2) */
static void unfold (lc_buf *out, lc_str line) {
  lc_buf_truncate(out, out->n - 1);
  lc_buf_addc(out, ' ');
  lc_buf_add(out, lc_str_trim(line));
  lc_buf_addc(out, '\n');
}

static void addfield (lc_buf *out, lc_str line) {
  const char *colon = memchr(line.p, ':', line.n);
  lc_str name;
  if (out->n > 0 && lc_str_blank(line.p[0])) {
    unfold(out, line);
    return;
  }
  if (colon == NULL)
    return;
  name = lc_str_trim(lc_str_of(line.p, (size_t)(colon - line.p)));
  if (name.n == 0)
    return;
  addlower(out, name);
  lc_buf_add(out, lc_str_of(colon, (size_t)(line.p + line.n - colon)));
  lc_buf_addc(out, '\n');
}

void lc_head_line (lc_head *h, lc_buf *out, lc_str line) {
  h->total += line.n;
  if (h->total > LC_HEAD_MAX || ++h->lines > LC_HEAD_LINES)
    lc_buf_check(out, LC_TOOBIG);
  if (h->complete) {
    if (!h->interim)
      return;
    lc_buf_truncate(out, 0);
    h->begun = h->complete = false;
  }
  line = chomp(line);
  if (line.n == 0)
    h->complete = true;
  else if (h->begun)
    addfield(out, line);
  else {
    h->begun = true;
    h->interim = isinterim(line);
  }
}
