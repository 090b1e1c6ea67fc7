/*
** start.c - how long commands take from start to end, turn by turn
**
** usage: start <n> <command> <command>...    words parted by tabs
** Prints the median wall time of each in microseconds, one per line.
** SPDX-License-Identifier: MIT
*/
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

enum { WORDS = 16 };

extern char **environ;

static double now (void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

/* a command is words with one tab between them, so no shell is started */
static void split (char *command, char **words) {
  int n = 0;
  for (char *p = strtok(command, "\t"); p != NULL && n < WORDS - 1;
       p = strtok(NULL, "\t"))
    words[n++] = p;
  words[n] = NULL;
}

static double run (char **words) {
  double began = now();
  int status = 0;
  pid_t pid;
  if (posix_spawnp(&pid, words[0], NULL, NULL, words, environ) != 0
      || waitpid(pid, &status, 0) != pid || status != 0) {
    fprintf(stderr, "start: %s failed\n", words[0]);
    exit(1);
  }
  return now() - began;
}

static int byvalue (const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main (int argc, char **argv) {
  size_t n = argc > 2 ? strtoul(argv[1], NULL, 10) : 0;
  size_t commands = (size_t)argc - 2;
  char *(*words)[WORDS];
  double *times;
  if (n == 0) {
    fputs("usage: start <n> <command>...\n", stderr);
    return 2;
  }
  words = calloc(commands, sizeof *words);
  times = calloc(n * commands, sizeof *times);
  if (words == NULL || times == NULL)
    return 1;
  for (size_t c = 0; c < commands; c++)
    split(argv[c + 2], words[c]);
  for (size_t i = 0; i < n; i++)
    for (size_t turn = 0; turn < commands; turn++) {
      size_t c = (turn + i) % commands; /* nobody is always first */
      times[c * n + i] = run(words[c]);
    }
  for (size_t c = 0; c < commands; c++) {
    qsort(times + c * n, n, sizeof *times, byvalue);
    printf("%.1f\n", times[c * n + n / 2]);
  }
  free(words);
  free(times);
  return 0;
}
