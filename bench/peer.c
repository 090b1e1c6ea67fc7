/*
** peer.c - libcurl at the same work, as little around it as can be
**
** usage: peer <url> <request> [<trust>]
**
** The request file holds header lines, an empty line and the body of a PUT;
** <trust> is a file of certificates, or a hashed folder with a slash at its
** end.  Orders come by stdin, "verb n k", one a line; each is answered with
** wall and CPU seconds of n requests, k of them in flight:
**   send   headers and body as they are in the file
**   sigv4  signed by libcurl each time
**   hash   nothing is sent: the hashes alone that signing the request takes
** SPDX-License-Identifier: MIT
*/
#include "core/crypto.h"

#include <curl/curl.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { REQUEST_MAX = 2 << 20, RESPONSE_MAX = 4 << 10, FLIGHTS = 1024 };

typedef struct flight {
  CURL *easy;
  size_t n;
  char body[RESPONSE_MAX];
} flight;

/* what one kind of request has: handles that keep their connections */
typedef struct fleet {
  bool sign;
  struct curl_slist *headers;
  CURLM *multi;
  size_t n; /* handles that there are */
  flight flights[FLIGHTS];
} fleet;

static const char *url, *trust, *body;
static char request[REQUEST_MAX];
static fleet bare, sigv4;

static void die (const char *what) {
  fprintf(stderr, "peer: %s\n", what);
  exit(1);
}

static double wall (void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double seconds (struct timeval t) {
  return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static double cpu (void) {
  struct rusage u;
  getrusage(RUSAGE_SELF, &u);
  return seconds(u.ru_utime) + seconds(u.ru_stime);
}

/*
** Requests
*/

static void load (const char *path) {
  FILE *f = fopen(path, "r");
  char *p = request, *end;
  if (f == NULL)
    die(path);
  request[fread(request, 1, sizeof request - 1, f)] = '\0';
  fclose(f);
  for (; (end = strchr(p, '\n')) != NULL && end != p; p = end + 1) {
    *end = '\0';
    bare.headers = curl_slist_append(bare.headers, p);
    if (strncmp(p, "Content-Type:", 13) == 0)
      sigv4.headers = curl_slist_append(sigv4.headers, p);
  }
  if (end == NULL)
    die("no empty line before the body");
  body = end + 1;
}

static size_t keep (char *p, size_t size, size_t n, void *to) {
  flight *f = to;
  if (n * size > sizeof f->body - f->n)
    return 0;
  memcpy(f->body + f->n, p, n * size);
  f->n += n * size;
  return n * size;
}

static void believe (CURL *easy) {
  if (trust == NULL)
    return;
  if (trust[strlen(trust) - 1] == '/') {
    curl_easy_setopt(easy, CURLOPT_CAINFO, NULL);
    curl_easy_setopt(easy, CURLOPT_CAPATH, trust);
  } else {
    curl_easy_setopt(easy, CURLOPT_CAINFO, trust);
  }
}

static CURL *prepare (const fleet *kind, flight *f) {
  CURL *easy = curl_easy_init();
  if (easy == NULL)
    die("out of memory");
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, kind->headers);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, (long)strlen(body));
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, keep);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, f);
  curl_easy_setopt(easy, CURLOPT_PRIVATE, f);
  if (kind->sign) {
    curl_easy_setopt(easy, CURLOPT_AWS_SIGV4, "aws:amz:us-east-1:connect");
    curl_easy_setopt(easy, CURLOPT_USERPWD,
                     "AKIDEXAMPLE:wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
  }
  believe(easy);
  return easy;
}

static void equip (fleet *f, size_t k) {
  if (k == 0 || k > FLIGHTS)
    die("so many in flight cannot be");
  for (; f->n < k; f->n++)
    f->flights[f->n].easy = prepare(f, &f->flights[f->n]);
  if (k > 1 && f->multi == NULL)
    f->multi = curl_multi_init();
  if (f->multi != NULL)
    curl_multi_setopt(f->multi, CURLMOPT_MAXCONNECTS, (long)FLIGHTS);
}

static void check (const flight *f, CURLcode code) {
  long status = 0;
  curl_easy_getinfo(f->easy, CURLINFO_RESPONSE_CODE, &status);
  if (code != CURLE_OK)
    die(curl_easy_strerror(code));
  if (status != 200)
    die("status is not 200");
}

static void one (flight *f) {
  f->n = 0;
  check(f, curl_easy_perform(f->easy));
}

/*
** Many in flight
*/

static void start (const fleet *f, flight *which) {
  which->n = 0;
  curl_multi_add_handle(f->multi, which->easy);
}

/* those that are done; each is sent again while `left` says so */
static size_t landed (const fleet *f, size_t *left) {
  CURLMsg *m;
  int more;
  size_t n = 0;
  while ((m = curl_multi_info_read(f->multi, &more)) != NULL) {
    flight *which;
    CURLcode code = m->data.result;
    curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &which);
    check(which, code);
    curl_multi_remove_handle(f->multi, which->easy);
    n++;
    if (*left > 0) {
      (*left)--;
      start(f, which);
    }
  }
  return n;
}

static void many (fleet *f, size_t n, size_t k) {
  size_t left = n > k ? n - k : 0, flying = n - left;
  int running;
  for (size_t i = 0; i < flying; i++)
    start(f, &f->flights[i]);
  for (size_t done = 0; done < n;) {
    size_t now;
    curl_multi_perform(f->multi, &running);
    now = landed(f, &left);
    done += now;
    if (now == 0)
      curl_multi_poll(f->multi, NULL, 0, 1000, NULL);
  }
}

static void sendoff (fleet *f, size_t n, size_t k) {
  if (k == 1)
    for (; n > 0; n--)
      one(&f->flights[0]);
  else
    many(f, n, k);
}

/*
** The hashes of a signature: of the body, of the canonical request and,
** under a key that is derived already, of the string to sign.  The latter
** two are as long as they are in the request that was given.
*/

static size_t canonical (void) {
  size_t n = LC_HEX + sizeof "PUT\n/contact/chat\n\n" + 1;
  for (const struct curl_slist *h = bare.headers; h != NULL; h = h->next) {
    const char *colon = strchr(h->data, ':');
    if (strncmp(h->data, "Authorization", 13) != 0)
      n += strlen(h->data) + (size_t)(colon - h->data) + 1;
  }
  return n;
}

static void hash (size_t times) {
  enum { TOSIGN = 137 }; /* with us-east-1 and connect */
  lc_crypto c;
  lc_key key;
  lc_digest d;
  lc_str text = lc_str_of(body, strlen(body));
  size_t n = canonical();
  lc_crypto_init(&c);
  lc_key_init(&key);
  if (lc_key_set(&key, &c, LC_LIT("AWS4"), LC_LIT("secret")) != LC_OK)
    die("out of memory");
  for (; times > 0; times--)
    if (lc_crypto_sha256(&c, text, &d) != LC_OK
        || lc_crypto_sha256(&c, lc_str_of(request, n), &d) != LC_OK
        || lc_key_hmac(&key, &c, lc_str_of(request, TOSIGN), &d) != LC_OK)
      die("out of memory");
  lc_key_free(&key);
  lc_crypto_free(&c);
}

/*
** Orders
*/

static void work (const char *verb, size_t n, size_t k) {
  if (strcmp(verb, "hash") == 0)
    hash(n);
  else if (strcmp(verb, "send") == 0)
    sendoff(&bare, n, k);
  else
    sendoff(&sigv4, n, k);
}

int main (int argc, char **argv) {
  char verb[16];
  size_t n, k;
  if (argc != 3 && argc != 4)
    die("usage: peer <url> <request> [<trust>]");
  url = argv[1];
  trust = argv[3];
  sigv4.sign = true;
  load(argv[2]);
  curl_global_init(CURL_GLOBAL_DEFAULT);
  while (scanf("%15s %zu %zu", verb, &n, &k) == 3) {
    double began, spent;
    equip(strcmp(verb, "sigv4") == 0 ? &sigv4 : &bare, k);
    work(verb, k, k); /* connected from here on */
    began = wall();
    spent = cpu();
    work(verb, n, k);
    spent = cpu() - spent;
    printf("%.6f %.6f\n", wall() - began, spent);
    fflush(stdout);
  }
  return 0;
}
