#!/bin/sh
# dist.sh - the source as one archive, the same bytes each time
#
# usage: tools/dist.sh [folder]      prints the path of luaconnect-VERSION.tar.gz
#
# Order, owner, mode and time of the files come from the commit, not from
# who makes it, or when.
# SPDX-License-Identifier: MIT
set -eu

TAR=${TAR:-tar} # GNU's, which elsewhere may be gtar
"$TAR" --version 2>/dev/null | grep -q GNU || {
  echo "dist: TAR: GNU tar expected, got $TAR" >&2
  exit 1
}

folder=${1:-build/dist}
version=$(sed -n 's/^return "\(.*\)"$/\1/p' lua/luaconnect/version.lua)
name=luaconnect-$version
time=$(git log -1 --format=%ct)

mkdir -p "$folder"
list=$(mktemp)
trap 'rm -f "$list"' EXIT
git ls-files -z >"$list"
"$TAR" --create --null --no-recursion --files-from="$list" --sort=name --format=ustar \
  --owner=0 --group=0 --numeric-owner --mode='u+rw,go=u-w' --mtime="@$time" \
  --transform="s,^,$name/,S" | gzip -9n >"$folder/$name.tar.gz"
echo "$folder/$name.tar.gz"
