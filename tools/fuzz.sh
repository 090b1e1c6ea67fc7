#!/bin/sh
# fuzz.sh - runs the targets of spec/fuzz under libFuzzer, a core for each
#
# usage: tools/fuzz.sh [target...]     all targets unless some are named
#
# Each has FUZZ_SECONDS.  It begins with what lies in spec/fuzz/corpus and
# spec/regress/fuzz, and with what earlier runs found, which is kept in
# build/fuzz/corpus; its output is in build/fuzz/<target>.log, what it chokes
# on in build/fuzz/found.  MERGE=1 runs nothing, but writes the least inputs
# with the same coverage to spec/fuzz/corpus.
# The last line is "N passed, N failed".
# SPDX-License-Identifier: MIT
set -u

MAKE=${MAKE:-make}
BUILD=${BUILD:-build}
SECONDS_EACH=${FUZZ_SECONDS:-60}
out=$BUILD/fuzz

san="-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"
IN_C="http1 decode sign"
IN_LUA=$(grep -l '^return function *(data)' spec/fuzz/*.lua | sed 's,.*/,,; s,\.lua$,,')
# shellcheck disable=SC2086 # lists
ALL=$(printf '%s\n' $IN_C $IN_LUA)

harness () { # target
  case " $IN_C " in *" $1 "*) echo "$out/harness/$1" ;; *) echo "$out/harness/host" ;; esac
}

build () {
  harnesses=
  for name in host $IN_C; do harnesses="$harnesses $out/harness/$name"; done
  # shellcheck disable=SC2086 # a list
  "$MAKE" --no-print-directory BUILD="$out" LUA=lua5.4 CC=clang HARDEN= HARDEN_LD= \
    CFLAGS="-O1 -g -fsanitize=fuzzer-no-link $san" LDFLAGS="$san" DRIVER=-fsanitize=fuzzer $harnesses
}

# folders with inputs of a target, those that exist
seeds () {
  for folder in "spec/fuzz/corpus/$1" "spec/regress/fuzz/$1"; do
    [ ! -d "$folder" ] || printf '%s ' "$folder"
  done
}

fuzzer () { # target, arguments...
  target=$1
  shift
  dictionary="spec/fuzz/dictionaries/$target"
  [ ! -f "$dictionary" ] || set -- "-dict=$dictionary" "$@"
  # a Lua keeps memory from run to run, so that leaks are looked for at the end alone
  case " $IN_C " in *" $target "*) ;; *) set -- -detect_leaks=0 "$@" ;; esac
  FUZZ_TARGET="spec/fuzz/$target.lua" LUA_PATH="lua/?.lua;lua/?/init.lua;./?.lua;;" \
    ASAN_OPTIONS=allocator_may_return_null=1:detect_stack_use_after_return=0 \
    UBSAN_OPTIONS=print_stacktrace=1 \
    "$(harness "$target")" -artifact_prefix="$out/found/$target-" \
    -rss_limit_mb=1500 -timeout=20 -max_len=8192 "$@"
}

last () { # text before a number, log
  sed -n "s/.*$1 *\([0-9]*\).*/\1/p" "$2" | tail -n 1
}

run () { # target
  log=$out/$1.log
  mkdir -p "$out/corpus/$1"
  # shellcheck disable=SC2046 # a list
  fuzzer "$1" -max_total_time="$SECONDS_EACH" -print_final_stats=1 \
    "$out/corpus/$1" $(seeds "$1") >"$log" 2>&1
  status=$?
  printf '%-12s %9s executions %7s/s %6s edges %6s features %5s inputs  %s\n' "$1" \
    "$(last number_of_executed_units: "$log")" "$(last average_exec_per_sec: "$log")" \
    "$(last ' cov:' "$log")" "$(last ' ft:' "$log")" "$(last ' corp:' "$log")" \
    "$([ $status -eq 0 ] && echo passed || echo "FAILED, see $log")"
  return $status
}

merge () { # target
  mkdir -p "$out/corpus/$1" "spec/fuzz/corpus/$1" "$out/merged/$1"
  # shellcheck disable=SC2046 # a list
  fuzzer "$1" -set_cover_merge=1 -use_counters=0 "$out/merged/$1" "$out/corpus/$1" $(seeds "$1") >"$out/$1.merge" 2>&1 || return 1
  rm -rf "spec/fuzz/corpus/$1" && mv "$out/merged/$1" "spec/fuzz/corpus/$1"
}

mkdir -p "$out/found"
if [ "${1-}" = --one ]; then # one of those that run beside each other
  if [ -n "${MERGE-}" ]; then merge "$2"; else run "$2"; fi
  echo $? >>"$out/tally"
  exit 0
fi
build || exit 1
: >"$out/tally"
# shellcheck disable=SC2086 # a list
printf '%s\n' ${*:-$ALL} | xargs -P "${JOBS:-$(nproc)}" -I TARGET "$0" --one TARGET
passed=$(grep -c '^0$' "$out/tally") failed=$(grep -vc '^0$' "$out/tally")
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
