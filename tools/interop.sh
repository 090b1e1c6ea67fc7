#!/bin/sh
# interop.sh - runs the AWS SDK for JavaScript and chatjs against the emulator
#
# usage: tools/interop.sh [install]
#
# npm brings them, into build/interop; spec/interop/package-lock.json says
# which.  Where there is no node or npm, or npm cannot have the packages,
# this is skipped and said.  The last line is "N passed, N failed", unless
# they are to be installed and no more.
# SPDX-License-Identifier: MIT
set -u

BUILD=${BUILD:-build}
verb=${1-run}
NODE_MAJOR=20 # that the SDK wants
there=$BUILD/interop

skip () {
  echo "interop: skipped, $1"
  [ "$verb" = install ] || echo "0 passed, 0 failed"
  exit 0
}

command -v node >/dev/null || skip "there is no node"
command -v npm >/dev/null || skip "there is no npm"
command -v timeout >/dev/null || skip "timeout (GNU coreutils) is wanted"
major=$(node -p 'process.versions.node.split(".")[0]')
[ "$major" -ge "$NODE_MAJOR" ] || skip "node $NODE_MAJOR or later is wanted, this is $major"

if ! cmp -s spec/interop/package-lock.json "$there/installed"; then
  rm -rf "$there"
  mkdir -p "$there"
  cp spec/interop/package.json spec/interop/package-lock.json "$there"
  (cd "$there" && timeout 300 npm ci --no-audit --no-fund --ignore-scripts \
    --fetch-retries=1 --fetch-timeout=60000 --omit-lockfile-registry-resolved >npm.log 2>&1) || {
    tail -n 5 "$there/npm.log"
    skip "npm could not install the packages"
  }
  cp spec/interop/package-lock.json "$there/installed"
fi

[ "$verb" = install ] && exit 0

NODE_PATH=$(cd "$there" && pwd)/node_modules NODE_NO_WARNINGS=1 timeout -k 5 300 \
  node spec/interop/run.js "${LUA:-lua5.4}"
