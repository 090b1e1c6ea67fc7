/*
** scope.c - a scope goes into headers and URLs, so it is looked at first
** SPDX-License-Identifier: MIT
*/
#include "scope.h"

#include "chars.h"

lc_status lc_flaw_set (lc_flaw *f, const char *where, const char *what) {
  f->where = where;
  f->what = what;
  return LC_INVALID;
}

static lc_status checkname (lc_str s, const char *where, lc_flaw *flaw) {
  /* all that is visible but , and / which delimit */
  static const lc_chars set = { { 0xffff6ffe, 0xffffffff, 0x7fffffff } };
  if (s.n == 0)
    return lc_flaw_set(flaw, where, "name expected, got none");
  if (!lc_chars_all(&set, s))
    return lc_flaw_set(flaw, where, "name expected, got spaces or delimiters");
  return LC_OK;
}

static bool isdatetime (lc_str s) {
  static const char form[] = "ddddddddTddddddZ";
  bool good = s.n == LC_DATETIME;
  for (size_t i = 0; good && i < s.n; i++)
    good = form[i] == 'd' ? s.p[i] >= '0' && s.p[i] <= '9' : s.p[i] == form[i];
  return good;
}

static lc_status checkkey (const lc_scope *sc, lc_flaw *flaw) {
  lc_status status = checkname(sc->id, "credentials.access_key_id", flaw);
  if (status != LC_OK)
    return status;
  if (sc->secret.n == 0)
    return lc_flaw_set(flaw, "credentials.secret_access_key",
                       "string expected, got none");
  if (!lc_chars_visible(sc->token))
    return lc_flaw_set(flaw, "credentials.session_token",
                       "visible characters expected, got others");
  return LC_OK;
}

lc_status lc_scope_check (const lc_scope *sc, lc_flaw *flaw) {
  lc_status status = checkkey(sc, flaw);
  if (status == LC_OK)
    status = checkname(sc->service, "service", flaw);
  if (status == LC_OK)
    status = checkname(sc->region, "region", flaw);
  if (status != LC_OK)
    return status;
  if (!isdatetime(sc->datetime))
    return lc_flaw_set(flaw, "time",
                       "seconds from 0001-01-01 to 9999-12-31 "
                       "expected, got others");
  if (sc->flags & LC_SIGN_QUERY
      && (sc->expires < 1 || sc->expires > LC_EXPIRES_MAX))
    return lc_flaw_set(flaw, "expires",
                       "1 to 604800 whole seconds expected, got others");
  return LC_OK;
}

void lc_scope_add (lc_buf *out, const lc_scope *sc) {
  lc_buf_add(out, lc_str_of(sc->datetime.p, LC_DATE));
  lc_buf_addc(out, '/');
  lc_buf_add(out, sc->region);
  lc_buf_addc(out, '/');
  lc_buf_add(out, sc->service);
  lc_buf_add(out, LC_LIT("/aws4_request"));
}
