/*
** trust.h - where this machine keeps the certificates it trusts
** SPDX-License-Identifier: MIT
*/
#ifndef LC_TRUST_H
#define LC_TRUST_H

/* the system's folder of certificates, if it has all of them by names that are
   hashes of their subjects; NULL when there is none, and libcurl's own default
   is best */
const char *lc_trust_path (void);

#endif
