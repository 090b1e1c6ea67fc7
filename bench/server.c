/*
** server.c - the least HTTP/1.1 server that a client can be measured on
**
** usage: server <file>     writes its port to the file, ends with its stdin
**
** Answers every request with the same bytes, keeps connections open, and
** looks at nothing but the end of the headers and Content-Length.
** SPDX-License-Identifier: MIT
*/
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

enum { STDIN, LISTENER, FIRST, SLOTS = 66, REQUEST_MAX = 64 << 10 };

#define BODY                                                    \
  "{\"ContactId\":\"7b1d1c4e-3c58-4f4f-9f1c-2a7e3f0c8d11\","    \
  "\"ParticipantId\":\"c4d7ad5e-6a5c-4b8e-8a0f-0a9d3e6f7b22\"," \
  "\"ParticipantToken\":\"QVFJREFIaVZyYjBqTmlMUmE5VkZFQUFBQmZURXd3\"}"

typedef struct conn {
  size_t n;
  char in[REQUEST_MAX];
} conn;

static struct pollfd fds[SLOTS];
static conn conns[SLOTS];
static char answer[1024];
static size_t nanswer;

static void die (const char *what) {
  perror(what);
  exit(1);
}

static int listener (unsigned *port) {
  struct sockaddr_in a = { .sin_family = AF_INET };
  socklen_t n = sizeof a;
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (fd < 0 || bind(fd, (struct sockaddr *)&a, sizeof a) != 0
      || listen(fd, 64) != 0
      || getsockname(fd, (struct sockaddr *)&a, &n) != 0)
    die("listen");
  *port = ntohs(a.sin_port);
  return fd;
}

static void announce (const char *path, unsigned port) {
  FILE *f = fopen(path, "w");
  if (f == NULL || fprintf(f, "%u\n", port) < 0 || fclose(f) != 0)
    die(path);
}

static size_t content_length (const char *head) {
  for (const char *p = strstr(head, "\r\n"); p != NULL;
       p = strstr(p + 2, "\r\n"))
    if (strncasecmp(p + 2, "content-length:", 15) == 0)
      return (size_t)strtoul(p + 17, NULL, 10);
  return 0;
}

/* bytes of the request that c->in starts with; 0 while it is not whole */
static size_t whole (conn *c) {
  const char *end;
  size_t n;
  c->in[c->n] = '\0';
  end = strstr(c->in, "\r\n\r\n");
  if (end == NULL)
    return 0;
  n = (size_t)(end - c->in) + 4 + content_length(c->in);
  return c->n >= n ? n : 0;
}

static bool serve (int fd, conn *c) {
  ssize_t got = read(fd, c->in + c->n, sizeof c->in - 1 - c->n);
  size_t n;
  if (got <= 0)
    return false;
  c->n += (size_t)got;
  while ((n = whole(c)) > 0) {
    if (write(fd, answer, nanswer) != (ssize_t)nanswer)
      return false;
    memmove(c->in, c->in + n, c->n - n);
    c->n -= n;
  }
  return c->n < sizeof c->in - 1;
}

static void welcome (int fd) {
  int on = 1;
  for (int i = FIRST; i < SLOTS && fd >= 0; i++)
    if (fds[i].fd < 0) {
      setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      fds[i].fd = fd;
      fds[i].events = POLLIN;
      conns[i].n = 0;
      return;
    }
  close(fd);
}

static void loop (void) {
  for (;;) {
    if (poll(fds, SLOTS, -1) < 0)
      die("poll");
    if (fds[STDIN].revents != 0)
      return;
    if (fds[LISTENER].revents != 0)
      welcome(accept(fds[LISTENER].fd, NULL, NULL));
    for (int i = FIRST; i < SLOTS; i++)
      if (fds[i].fd >= 0 && fds[i].revents != 0
          && !serve(fds[i].fd, &conns[i])) {
        close(fds[i].fd);
        fds[i].fd = -1;
      }
  }
}

int main (int argc, char **argv) {
  unsigned port;
  if (argc != 2) {
    fputs("usage: server <file>\n", stderr);
    return 2;
  }
  for (int i = 0; i < SLOTS; i++)
    fds[i].fd = -1;
  fds[STDIN] = (struct pollfd){ .fd = 0, .events = POLLIN };
  fds[LISTENER] = (struct pollfd){ .fd = listener(&port), .events = POLLIN };
  nanswer = (size_t)snprintf(answer, sizeof answer,
                             "HTTP/1.1 200 OK\r\n"
                             "Content-Type: application/json\r\n"
                             "x-amzn-RequestId: 5c1f6f0e-9d6e-4a55\r\n"
                             "Content-Length: %zu\r\n\r\n%s",
                             sizeof BODY - 1, BODY);
  announce(argv[1], port);
  loop();
  return 0;
}
