#!/bin/sh
# test.sh - runs the specs on each Lua and adds up
#
# usage: tools/test.sh lua [lua...]
#
# The first Lua runs every spec; the others leave out those tagged #door
# (they need the HTTP server or Python) and #tree (they look at the tree,
# not at the library).  SPECS names the files for the first one.  The last
# line is "N passed, N failed".
# SPDX-License-Identifier: MIT
set -u

BUILD=${BUILD:-build}
BUSTED=${BUSTED:-$(command -v busted)}
LIMIT=${LIMIT:-900} # seconds for one Lua
tally=$(mktemp)
trap 'rm -f "$tally"' EXIT
trap 'exit 130' INT TERM

limited=
command -v timeout >/dev/null && limited="timeout $LIMIT"

passed=0 failed=0 report=

run () {
  lua=$1
  shift
  : >"$tally"
  echo "== $lua"
  TALLY=$tally LUA=$lua \
    LUA_PATH="lua/?.lua;lua/?/init.lua;;" \
    LUA_CPATH="$BUILD/$lua/?.so;;" \
    $limited "$lua" "$BUSTED" -o spec/support/tally.lua "$@"
  status=$?
  p=0 f=0 s=0
  read -r p f s <"$tally" || f=1 # it died before its end
  [ "$status" -eq 0 ] || [ "$f" -gt 0 ] || f=1
  passed=$((passed + p)) failed=$((failed + f))
  report="$report$lua: $p passed, $f failed, $s skipped
"
}

first=$1
shift
# shellcheck disable=SC2086 # a list of names
run "$first" ${SPECS-}
for lua; do
  run "$lua" --exclude-tags=door,tree,live
done

printf '\n%s%d passed, %d failed\n' "$report" "$passed" "$failed"
[ "$failed" -eq 0 ]
