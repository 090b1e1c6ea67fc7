/*
** replay.c - a target once over each file that is named, without libFuzzer
** SPDX-License-Identifier: MIT
*/
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t n);

enum { MOST = 1 << 20 };

int main (int argc, char **argv) {
  uint8_t *data = malloc(MOST);
  for (int i = 1; i < argc && data != NULL; i++) {
    FILE *f = fopen(argv[i], "rb");
    size_t n;
    if (f == NULL) {
      perror(argv[i]);
      return 2;
    }
    n = fread(data, 1, MOST, f);
    fclose(f);
    printf("%s\n", argv[i]);
    fflush(stdout);
    LLVMFuzzerTestOneInput(data, n);
  }
  free(data);
  return data == NULL;
}
