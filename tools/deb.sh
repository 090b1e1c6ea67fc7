#!/bin/sh
# deb.sh - builds the Debian package lua-luaconnect for every Lua of Debian
#
# usage: tools/deb.sh [folder]      prints the path of the package
#
# Lua 5.1 and LuaJIT share a build.  The Lua files are there once; the other
# versions find them by links.  lintian looks at it where it is installed.
# SPDX-License-Identifier: MIT
set -eu

folder=${1:-build/deb}
make=${MAKE:-make}
version=$(sed -n 's/^return "\(.*\)"$/\1/p' lua/luaconnect/version.lua)
arch=$(dpkg --print-architecture)
triplet=$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || gcc -print-multiarch)
name=lua-luaconnect_${version}_$arch
root=$folder/root
time=$(git log -1 --format=%ct 2>/dev/null || date +%s)

rm -rf "$root"
mkdir -p "$root/DEBIAN"

for lua in lua5.1 lua5.3 lua5.4; do
  short=${lua#lua}
  $make --no-print-directory BUILD="${BUILD:-build}" LUA="$lua" PREFIX=/usr DESTDIR="$root" \
    INST_LUADIR="/usr/share/lua/5.1" INST_LIBDIR="/usr/lib/$triplet/lua/$short" install >/dev/null
  [ "$short" = 5.1 ] || {
    mkdir -p "$root/usr/share/lua/$short"
    ln -s ../5.1/luaconnect "$root/usr/share/lua/$short/luaconnect"
  }
done
find "$root" -name '*.so' -exec strip --strip-unneeded {} +

$make --no-print-directory BUILD="${BUILD:-build}" TYPES="$root/usr/share/luaconnect/types" types >/dev/null

docs=$root/usr/share/doc/lua-luaconnect
mkdir -p "$docs"
cp README.md docs/*.md "$docs"
{
  echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
  echo
  echo "Files: *"
  sed -n 's/^Copyright (c) /Copyright: /p' LICENSE
  echo "License: Expat"
  sed -n '5,$p' LICENSE | sed 's/^$/./; s/^/ /'
} >"$docs/copyright"
{
  echo "lua-luaconnect ($version) unstable; urgency=medium"
  echo
  echo "  * See CHANGELOG.md of the source."
  echo
  echo " -- luaconnect contributors <maintainers@luaconnect.invalid>  $(date -uRd "@$time")"
} | gzip -9n >"$docs/changelog.gz"
find "$root/usr/share/man" -name '*.1' -exec gzip -9n {} + 2>/dev/null || true

size=$(du -ks "$root/usr" | cut -f1)
cat >"$root/DEBIAN/control" <<CONTROL
Package: lua-luaconnect
Version: $version
Architecture: $arch
Section: interpreters
Priority: optional
Maintainer: luaconnect contributors <maintainers@luaconnect.invalid>
Installed-Size: $size
Depends: libc6, libssl3, libpcre2-8-0, libcurl4, lua5.4, lua-argparse
Recommends: ca-certificates, lua-dbi-sqlite3, lua-http, tzdata
Suggests: lua-dbi-postgresql
Description: Amazon Connect for Lua
 Every operation of Amazon Connect as a method, with tables in and tables
 out; journeys, which are flows of contacts that survive a crash; and an
 emulator of Amazon Connect to develop and test against.
 .
 For Lua 5.1, 5.3, 5.4 and LuaJIT.
CONTROL
(cd "$root" && find usr -type f -exec md5sum {} + | sort -k2) >"$root/DEBIAN/md5sums"

find "$root" -type d -exec chmod 755 {} +
find "$root" -type f -exec chmod u=rw,go=r {} +
chmod 755 "$root/usr/bin/luaconnect"
find "$root" -exec touch -hd "@$time" {} +
SOURCE_DATE_EPOCH=$time dpkg-deb --root-owner-group --build "$root" "$folder/$name.deb" >/dev/null
rm -rf "$root"

if command -v lintian >/dev/null; then
  lintian --fail-on error --suppress-tags initial-upload-closes-no-bugs "$folder/$name.deb" >&2
fi
echo "$folder/$name.deb"
