/*
** status.h - how a core function can fail
** SPDX-License-Identifier: MIT
*/
#ifndef LC_STATUS_H
#define LC_STATUS_H

typedef enum lc_status {
  LC_OK = 0,
  LC_NOMEM,  /* an allocation failed */
  LC_TOOBIG, /* a buffer reached its ceiling */
  LC_CRYPTO, /* OpenSSL refused */
  LC_INVALID /* the input breaks a rule; the violations say which */
} lc_status;

#endif
