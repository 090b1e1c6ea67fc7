/*
** server.c - the least HTTP/1.1 server that a client can be measured on
**
** usage: server <file> [<certificates> <key>]
**
** Writes its port to the file, ends with its stdin.  Answers every request
** with the same bytes, over TLS when it has a key, keeps connections open,
** and looks at nothing but the end of the headers and Content-Length.
** SPDX-License-Identifier: MIT
*/
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { EVENTS = 64, BACKLOG = 1024, HEAD_MAX = 64 << 10 };

#define BODY                                                    \
  "{\"ContactId\":\"7b1d1c4e-3c58-4f4f-9f1c-2a7e3f0c8d11\","    \
  "\"ParticipantId\":\"c4d7ad5e-6a5c-4b8e-8a0f-0a9d3e6f7b22\"," \
  "\"ParticipantToken\":\"QVFJREFIaVZyYjBqTmlMUmE5VkZFQUFBQmZURXd3\"}"

typedef struct conn {
  int fd;
  SSL *ssl;    /* NULL without TLS */
  size_t skip; /* bytes of a body that are still to come */
  bool body;   /* whether one is being skipped */
  size_t n;
  char in[HEAD_MAX];
} conn;

static int epoll;
static SSL_CTX *tls;
static conn input, listener; /* only their addresses and descriptors matter */
static char answer[1024];
static size_t nanswer;

static void die (const char *what) {
  perror(what);
  exit(1);
}

static void watch (conn *c, int fd) {
  struct epoll_event e = { .events = EPOLLIN, .data.ptr = c };
  c->fd = fd;
  if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &e) != 0)
    die("epoll_ctl");
}

static unsigned listens (void) {
  struct sockaddr_in a = { .sin_family = AF_INET };
  socklen_t n = sizeof a;
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (fd < 0 || bind(fd, (struct sockaddr *)&a, sizeof a) != 0
      || listen(fd, BACKLOG) != 0
      || getsockname(fd, (struct sockaddr *)&a, &n) != 0)
    die("listen");
  watch(&listener, fd);
  return ntohs(a.sin_port);
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

static void drop (conn *c, size_t n) {
  memmove(c->in, c->in + n, c->n - n);
  c->n -= n;
}

/* takes the next request out of c->in; false while it is not whole */
static bool whole (conn *c) {
  const char *end;
  size_t n;
  if (!c->body) {
    c->in[c->n] = '\0';
    end = strstr(c->in, "\r\n\r\n");
    if (end == NULL)
      return false;
    c->skip = content_length(c->in);
    c->body = true;
    drop(c, (size_t)(end - c->in) + 4);
  }
  n = c->n < c->skip ? c->n : c->skip;
  drop(c, n);
  c->skip -= n;
  c->body = c->skip > 0;
  return !c->body;
}

static bool reply (conn *c) {
  return c->ssl != NULL ? SSL_write(c->ssl, answer, (int)nanswer) > 0
                        : write(c->fd, answer, nanswer) == (ssize_t)nanswer;
}

/* bytes that came; 0: none yet, below: no more will */
static int receive (conn *c) {
  size_t room = sizeof c->in - 1 - c->n;
  ssize_t got;
  if (c->ssl != NULL) {
    int n = SSL_read(c->ssl, c->in + c->n, (int)room);
    return n > 0 || SSL_get_error(c->ssl, n) != SSL_ERROR_WANT_READ
               ? (n > 0 ? n : -1)
               : 0;
  }
  got = read(c->fd, c->in + c->n, room);
  return got < 0 && errno == EAGAIN ? 0 : got == 0 ? -1 : (int)got;
}

/* answers what has come; false when the connection is of no use any more */
static bool serve (conn *c) {
  do {
    int got = receive(c);
    if (got <= 0)
      return got == 0;
    c->n += (size_t)got;
    while (c->n > 0 && whole(c))
      if (!reply(c))
        return false;
    if (c->n == sizeof c->in - 1)
      return false;
  } while (c->ssl != NULL && SSL_pending(c->ssl) > 0);
  return true;
}

static void forget (conn *c) {
  SSL_free(c->ssl);
  close(c->fd);
  free(c);
}

static void welcome (void) {
  int on = 1, fd = accept(listener.fd, NULL, NULL);
  conn *c = fd < 0 ? NULL : malloc(sizeof *c);
  if (c == NULL)
    return;
  c->n = c->skip = 0;
  c->body = false;
  c->ssl = NULL;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  fcntl(fd, F_SETFL, O_NONBLOCK);
  if (tls != NULL) {
    c->ssl = SSL_new(tls);
    SSL_set_fd(c->ssl, fd);
    SSL_set_accept_state(c->ssl);
  }
  watch(c, fd);
}

static void loop (void) {
  struct epoll_event events[EVENTS];
  for (;;) {
    int n = epoll_wait(epoll, events, EVENTS, -1);
    for (int i = 0; i < n; i++) {
      conn *c = events[i].data.ptr;
      if (c == &input)
        return;
      else if (c == &listener)
        welcome();
      else if (!serve(c))
        forget(c);
    }
  }
}

static void encrypt (const char *certificates, const char *key) {
  tls = SSL_CTX_new(TLS_server_method());
  if (tls == NULL || SSL_CTX_use_certificate_chain_file(tls, certificates) != 1
      || SSL_CTX_use_PrivateKey_file(tls, key, SSL_FILETYPE_PEM) != 1) {
    fputs("server: the certificate or its key cannot be used\n", stderr);
    exit(1);
  }
}

int main (int argc, char **argv) {
  if (argc != 2 && argc != 4) {
    fputs("usage: server <file> [<certificates> <key>]\n", stderr);
    return 2;
  }
  signal(SIGPIPE, SIG_IGN);
  if (argc == 4)
    encrypt(argv[2], argv[3]);
  epoll = epoll_create1(0);
  watch(&input, STDIN_FILENO);
  nanswer = (size_t)snprintf(answer, sizeof answer,
                             "HTTP/1.1 200 OK\r\n"
                             "Content-Type: application/json\r\n"
                             "x-amzn-RequestId: 5c1f6f0e-9d6e-4a55\r\n"
                             "Content-Length: %zu\r\n\r\n%s",
                             sizeof BODY - 1, BODY);
  announce(argv[1], listens());
  loop();
  return 0;
}
