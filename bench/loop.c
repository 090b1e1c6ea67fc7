/*
** loop.c - the bare libcurl loop: bytes made beforehand, sent n times
**
** usage: loop <url> <n> <file>    the file holds header lines, an empty
**                                 line and the body of a PUT request
** Prints wall and CPU seconds of the loop.
** SPDX-License-Identifier: MIT
*/
#include <curl/curl.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { REQUEST_MAX = 64 << 10, RESPONSE_MAX = 64 << 10 };

static char request[REQUEST_MAX];
static char response[RESPONSE_MAX];
static size_t nresponse;

static void die (const char *what) {
  fprintf(stderr, "loop: %s\n", what);
  exit(1);
}

static double seconds (clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static size_t keep (char *p, size_t size, size_t n, void *unused) {
  (void)unused;
  if (n * size > sizeof response - nresponse)
    return 0;
  memcpy(response + nresponse, p, n * size);
  nresponse += n * size;
  return n * size;
}

static void load (const char *path) {
  FILE *f = fopen(path, "r");
  if (f == NULL)
    die(path);
  request[fread(request, 1, sizeof request - 1, f)] = '\0';
  fclose(f);
}

/* cuts `request` into header lines; answers the body */
static const char *cut (struct curl_slist **headers) {
  char *p = request, *end;
  for (; (end = strchr(p, '\n')) != NULL && end != p; p = end + 1) {
    *end = '\0';
    *headers = curl_slist_append(*headers, p);
  }
  if (end == NULL)
    die("no empty line before the body");
  return end + 1;
}

static CURL *prepare (const char *url) {
  struct curl_slist *headers = NULL;
  const char *body = cut(&headers);
  CURL *easy = curl_easy_init();
  if (easy == NULL)
    die("out of memory");
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, (long)strlen(body));
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, keep);
  return easy;
}

static void perform (CURL *easy) {
  long status = 0;
  nresponse = 0;
  if (curl_easy_perform(easy) != CURLE_OK)
    die("request failed");
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  if (status != 200)
    die("status is not 200");
}

int main (int argc, char **argv) {
  CURL *easy;
  double wall, cpu;
  if (argc != 4)
    die("usage: loop <url> <n> <file>");
  load(argv[3]);
  curl_global_init(CURL_GLOBAL_DEFAULT);
  easy = prepare(argv[1]);
  perform(easy); /* connected from here on */
  wall = seconds(CLOCK_MONOTONIC);
  cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
  for (long n = strtol(argv[2], NULL, 10); n > 0; n--)
    perform(easy);
  printf("%.6f %.6f\n", seconds(CLOCK_MONOTONIC) - wall,
         seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu);
  curl_easy_cleanup(easy);
  curl_global_cleanup();
  return 0;
}
