/*
** instant.c - the proleptic Gregorian calendar, by days since 1970
** SPDX-License-Identifier: MIT
*/
#include "instant.h"

#include <math.h>

typedef struct civil {
  int64_t year;
  int month, day, hour, minute, second, milli, weekday; /* Sunday is 0 */
} civil;

static const char MONTHS[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
static const char WEEKDAYS[] = "SunMonTueWedThuFriSat";

/* days since 1970-01-01; years begin in March, so that the leap day is
   the last of its year */
static int64_t days (int64_t year, int month, int day) {
  int64_t y = month <= 2 ? year - 1 : year;
  int64_t era = (y >= 0 ? y : y - 399) / 400;
  int64_t yoe = y - era * 400;
  int64_t doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

static void setdate (civil *c, int64_t day) {
  int64_t z = day + 719468;
  int64_t era = (z >= 0 ? z : z - 146096) / 146097;
  int64_t doe = z - era * 146097;
  int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  int64_t mp = (5 * doy + 2) / 153;
  c->day = (int)(doy - (153 * mp + 2) / 5 + 1);
  c->month = (int)(mp < 10 ? mp + 3 : mp - 9);
  c->year = yoe + era * 400 + (c->month <= 2);
  c->weekday = (int)((day % 7 + 11) % 7);
}

static void tocivil (civil *c, double t) {
  double whole = floor(t);
  int64_t s = (int64_t)whole, day;
  int rest;
  c->milli = (int)((t - whole) * 1000 + 0.5);
  if (c->milli == 1000) {
    c->milli = 0;
    s++;
  }
  day = s >= 0 ? s / 86400 : -((86399 - s) / 86400);
  rest = (int)(s - day * 86400);
  setdate(c, day);
  c->hour = rest / 3600;
  c->minute = rest / 60 % 60;
  c->second = rest % 60;
}

static bool isleap (int64_t y) {
  return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
}

static bool inrange (const civil *c) {
  static const int length[] = {
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
  };
  return c->year >= 1 && c->month >= 1 && c->month <= 12 && c->day >= 1
         && c->day <= length[c->month - 1] + (c->month == 2 && isleap(c->year))
         && c->hour <= 23 && c->minute <= 59 && c->second <= 60;
}

static double fromcivil (const civil *c) {
  return (double)(days(c->year, c->month, c->day) * 86400 + c->hour * 3600
                  + c->minute * 60 + c->second);
}

/* n digits at *p, which moves past them */
static bool digits (const char **p, const char *end, int n, int *out) {
  *out = 0;
  if (end - *p < n)
    return false;
  for (; n > 0; n--, ++*p) {
    if (**p < '0' || **p > '9')
      return false;
    *out = *out * 10 + (**p - '0');
  }
  return true;
}

static bool one (const char **p, const char *end, const char *set) {
  if (*p == end || **p == '\0' || strchr(set, **p) == NULL)
    return false;
  ++*p;
  return true;
}

static bool clock24 (const char **p, const char *end, civil *c) {
  return digits(p, end, 2, &c->hour) && one(p, end, ":")
         && digits(p, end, 2, &c->minute) && one(p, end, ":")
         && digits(p, end, 2, &c->second);
}

/* a fraction of a second: `part` of `scale`, both exact; digits beyond the
   fifteenth are passed over */
typedef struct fraction {
  double part, scale;
} fraction;

static bool readfraction (const char **p, const char *end, fraction *out) {
  out->part = 0;
  out->scale = 1;
  if (!one(p, end, "."))
    return true;
  if (*p == end || **p < '0' || **p > '9')
    return false;
  for (; *p < end && **p >= '0' && **p <= '9'; ++*p)
    if (out->scale < 1e15) {
      out->part = out->part * 10 + (**p - '0');
      out->scale *= 10;
    }
  return true;
}

/* the nearest double, as a literal of the same digits has, wherever all
   digits together are an exact integer */
static double instant (double seconds, const fraction *f) {
  double digits = seconds * f->scale + f->part;
  if (fabs(digits) < 9007199254740992.0)
    return digits / f->scale;
  return seconds + f->part / f->scale;
}

/* Z or +hh:mm, in seconds */
static bool offset (const char **p, const char *end, int *out) {
  int sign, hours, minutes;
  *out = 0;
  if (one(p, end, "Zz"))
    return true;
  if (*p == end)
    return false;
  sign = **p == '-' ? -1 : 1;
  if (!one(p, end, "+-") || !digits(p, end, 2, &hours))
    return false;
  one(p, end, ":");
  if (!digits(p, end, 2, &minutes) || hours > 23 || minutes > 59)
    return false;
  *out = sign * (hours * 3600 + minutes * 60);
  return true;
}

bool lc_instant_parse_iso (lc_str s, double *out) {
  const char *p = s.p, *end = s.p + s.n;
  civil c = { 0, 0, 0, 0, 0, 0, 0, 0 };
  int year, zone;
  fraction part;
  if (s.n == 0 || !digits(&p, end, 4, &year) || !one(&p, end, "-")
      || !digits(&p, end, 2, &c.month) || !one(&p, end, "-")
      || !digits(&p, end, 2, &c.day) || !one(&p, end, "Tt ")
      || !clock24(&p, end, &c) || !readfraction(&p, end, &part)
      || !offset(&p, end, &zone) || p != end)
    return false;
  c.year = year;
  if (!inrange(&c))
    return false;
  *out = instant(fromcivil(&c) - zone, &part);
  return true;
}

static bool month (const char **p, const char *end, int *out) {
  if (end - *p < 3)
    return false;
  for (*out = 1; *out <= 12; ++*out)
    if (memcmp(*p, MONTHS + (*out - 1) * 3, 3) == 0) {
      *p += 3;
      return true;
    }
  return false;
}

bool lc_instant_parse_http (lc_str s, double *out) {
  const char *p = s.p, *end = s.p + s.n;
  civil c = { 0, 0, 0, 0, 0, 0, 0, 0 };
  int year;
  if (s.n != 29 || memcmp(p + 3, ", ", 2) != 0)
    return false;
  p += 5;
  if (!digits(&p, end, 2, &c.day) || !one(&p, end, " ")
      || !month(&p, end, &c.month) || !one(&p, end, " ")
      || !digits(&p, end, 4, &year) || !one(&p, end, " ")
      || !clock24(&p, end, &c) || memcmp(p, " GMT", 4) != 0)
    return false;
  c.year = year;
  if (!inrange(&c))
    return false;
  *out = fromcivil(&c);
  return true;
}

/* the last `width` digits of n */
static void pad (lc_buf *out, int n, size_t width) {
  char *p = lc_buf_room(out, width);
  if (p == NULL)
    return;
  for (size_t i = width; i > 0; i--, n /= 10)
    p[i - 1] = (char)('0' + n % 10);
  out->n += width;
}

static void addclock (lc_buf *out, const civil *c) {
  pad(out, c->hour, 2);
  lc_buf_addc(out, ':');
  pad(out, c->minute, 2);
  lc_buf_addc(out, ':');
  pad(out, c->second, 2);
}

void lc_instant_add_iso (lc_buf *out, double t) {
  civil c;
  tocivil(&c, t);
  pad(out, (int)c.year, 4);
  lc_buf_addc(out, '-');
  pad(out, c.month, 2);
  lc_buf_addc(out, '-');
  pad(out, c.day, 2);
  lc_buf_addc(out, 'T');
  addclock(out, &c);
  if (c.milli != 0) {
    lc_buf_addc(out, '.');
    pad(out, c.milli, 3);
  }
  lc_buf_addc(out, 'Z');
}

void lc_instant_add_http (lc_buf *out, double t) {
  civil c;
  tocivil(&c, floor(t));
  lc_buf_add(out, lc_str_of(WEEKDAYS + c.weekday * 3, 3));
  lc_buf_add(out, LC_LIT(", "));
  pad(out, c.day, 2);
  lc_buf_addc(out, ' ');
  lc_buf_add(out, lc_str_of(MONTHS + (c.month - 1) * 3, 3));
  lc_buf_addc(out, ' ');
  pad(out, (int)c.year, 4);
  lc_buf_addc(out, ' ');
  addclock(out, &c);
  lc_buf_add(out, LC_LIT(" GMT"));
}

void lc_instant_add_basic (lc_buf *out, double t) {
  civil c;
  tocivil(&c, floor(t));
  pad(out, (int)c.year, 4);
  pad(out, c.month, 2);
  pad(out, c.day, 2);
  lc_buf_addc(out, 'T');
  pad(out, c.hour, 2);
  pad(out, c.minute, 2);
  pad(out, c.second, 2);
  lc_buf_addc(out, 'Z');
}
