/*
** start.c - how long commands take from their start to what they first say
**
** usage: start <n> <input> <command>...    words parted by spaces
**
** All are started in turns, n times each, with the file as their input.
** Prints milliseconds, a line for each turn with a number for each command.
** SPDX-License-Identifier: MIT
*/
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { WORDS = 16, COMMANDS = 16 };

extern char **environ;

static void die (const char *what) {
  fprintf(stderr, "start: %s failed\n", what);
  exit(1);
}

static double now (void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* a command is words with spaces between them, so no shell is started */
static void split (char *command, char **words) {
  int n = 0;
  for (char *p = strtok(command, " "); p != NULL && n < WORDS - 1;
       p = strtok(NULL, " "))
    words[n++] = p;
  words[n] = NULL;
}

static pid_t spawn (char **words, const char *input, int output) {
  posix_spawn_file_actions_t actions;
  pid_t pid;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output, 1);
  if (posix_spawnp(&pid, words[0], &actions, NULL, words, environ) != 0)
    die(words[0]);
  posix_spawn_file_actions_destroy(&actions);
  return pid;
}

static double run (char **words, const char *input) {
  double began = now(), took;
  int ends[2], status;
  char said;
  pid_t pid;
  if (pipe(ends) != 0)
    die("pipe");
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  pid = spawn(words, input, ends[1]);
  close(ends[1]);
  if (read(ends[0], &said, 1) != 1)
    die(words[0]);
  took = now() - began;
  if (waitpid(pid, &status, 0) != pid || status != 0)
    die(words[0]);
  close(ends[0]);
  return took;
}

int main (int argc, char **argv) {
  static char *words[COMMANDS][WORDS];
  double took[COMMANDS];
  long n = argc > 3 ? strtol(argv[1], NULL, 10) : 0;
  int commands = argc - 3;
  if (n <= 0 || commands > COMMANDS) {
    fputs("usage: start <n> <input> <command>...\n", stderr);
    return 2;
  }
  for (int c = 0; c < commands; c++)
    split(argv[c + 3], words[c]);
  for (long i = 0; i < n; i++) {
    for (int turn = 0; turn < commands; turn++) {
      int c = (int)((turn + i) % commands); /* nobody is always first */
      took[c] = run(words[c], argv[2]);
    }
    for (int c = 0; c < commands; c++)
      printf("%.3f ", took[c]);
    putchar('\n');
  }
  return 0;
}
