#!/bin/sh
# setup.sh - installs the Debian packages that a verb of the Makefile needs
#
# usage: tools/setup.sh demo|test|interop|check|coverage|chaos|soak|fuzz|bench|docs|deb|model
#
# Does nothing when all are there.  "a|b" means that either will do; the
# first is installed.  Where there is no dpkg it installs nothing, and says
# what a build misses.
# SPDX-License-Identifier: MIT
set -eu

build="gcc|clang libc6-dev pkg-config|pkgconf lua5.4 liblua5.4-dev libssl-dev
  libpcre2-dev libcurl4-openssl-dev|libcurl4-gnutls-dev|libcurl4-nss-dev"
serve="lua-argparse lua-http lua-cqueues lua-luaossl lua-lpeg"
# nginx's Lua needs luajit2, which conflicts with Debian's luajit: apt exchanges them
luajit="luajit2 libluajit2-5.1-dev"
luas="lua5.3 liblua5.3-dev lua5.1 liblua5.1-0-dev $luajit"
nginx="nginx libnginx-mod-http-lua"
journal="lua-dbi-common lua-dbi-sqlite3 lua-dbi-postgresql postgresql"
specs="lua-busted lua-dkjson lua-socket luarocks openssl curl python3-boto3
  python3-jsonschema"
fuzzer="libclang-rt-14-dev|libclang-rt-dev"
lint="clang clang-tidy clang-format cppcheck valgrind lua-check $fuzzer"

hosts="haproxy kamailio kamailio-lua-modules lua-luv iproute2" # specs go without them

wished=
case "${1-}" in
  demo) wanted="$build $serve" ;;
  test|coverage) wanted="$build $serve $journal $luas $nginx $specs" wished=$hosts ;;
  interop) wanted="$build $serve" wished="chromium chromium-driver" ;;
  check) wanted="$build $serve $journal $luas $nginx $specs $lint" wished=$hosts ;;
  bench) wanted="$build $serve $journal lua-cjson lua-dkjson lua-filesystem python3-boto3 openssl
    strace valgrind $luajit $nginx wrk" ;;
  fuzz) wanted="$build clang $fuzzer" ;;
  chaos|soak) wanted="$build $serve $journal $specs" ;;
  docs) wanted="$build lua-argparse lua5.1|lua5.2 lua-ldoc lua-discount" ;;
  deb) wanted="$build $luas dpkg-dev lintian" ;;
  model) wanted="lua5.4 lua-dkjson lua-filesystem" ;;
  *) echo "usage: tools/setup.sh demo|test|interop|check|coverage|chaos|soak|fuzz|bench|docs|deb|model" >&2; exit 2 ;;
esac

# what a build misses, where nobody can be asked for packages by name
without_dpkg () {
  for tool in "${CC:-cc}" pkg-config "${LUA:-lua5.4}"; do
    command -v "$tool" >/dev/null || printf ' %s' "$tool"
  done
  for library in libcrypto libpcre2-8 libcurl; do
    pkg-config --exists "$library" 2>/dev/null || printf ' %s' "$library"
  done
}

if ! command -v dpkg-query >/dev/null; then
  missing=$(without_dpkg)
  [ -n "$missing" ] || exit 0
  # shellcheck disable=SC2086,SC2116 # a list of names, in one line
  cat >&2 <<MESSAGE
setup: no Debian, so nothing is installed. Missing, or unknown to pkg-config:
 $missing
'$1' wants what these Debian packages have: $(echo $wanted)
MESSAGE
  exit 1
fi

# those of a list that are not there
lacking () {
  names=$(echo "$1" | tr '|' ' ')
  # shellcheck disable=SC2086 # a list of names
  have=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' $names \
    2>/dev/null | tr ' ' '\n' | sed -n 's/^installed://p' | tr '\n' ' ') "
  for choice in $1; do
    found=
    for name in $(echo "$choice" | tr '|' ' '); do
      case "$have" in *" $name "*) found=yes ;; esac
    done
    [ -n "$found" ] || printf ' %s' "${choice%%|*}"
  done
}

missing=$(lacking "$wanted")
wished=$(lacking "$wished")
[ -n "$missing$wished" ] || exit 0

sudo=
[ "$(id -u)" -eq 0 ] || sudo="sudo"

# A package may start its server once it is there, unless this file forbids it.
policy=/usr/sbin/policy-rc.d
# PostgreSQL's makes a cluster of databases, too, unless a file here forbids it.
clusters=/etc/postgresql-common/createcluster.d
ours=
forbid () {
  trap allow EXIT
  trap 'exit 130' INT TERM
  $sudo mkdir -p "$clusters"
  echo 'create_main_cluster = false' | $sudo tee "$clusters/luaconnect.conf" >/dev/null
  [ ! -e "$policy" ] || return 0
  ours=yes
  printf '#!/bin/sh\nexit 101\n' | $sudo tee "$policy" >/dev/null && $sudo chmod 755 "$policy"
}

allow () {
  $sudo rm -f "$clusters/luaconnect.conf"
  [ -z "$ours" ] || $sudo rm -f "$policy"
}

fetch () { # names
  # shellcheck disable=SC2086 # a list of names
  [ -z "$1" ] || $sudo env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends $1 </dev/null
}

update () {
  $sudo apt-get update -q
}

# apt knows packages already, unless this is a fresh machine or its lists are old
known () {
  ls /var/lib/apt/lists/*Packages* >/dev/null 2>&1
}

echo "setting up: installing$missing$wished"
forbid
if { known && fetch "$missing$wished"; } || { update && fetch "$missing$wished"; }; then
  exit 0
fi
if [ -n "$wished" ] && fetch "$missing"; then
  echo "setup: not installed, and what needs them is skipped:$wished" >&2
  exit 0
fi
cat >&2 <<MESSAGE
setup: these Debian packages are missing and could not be installed:
 $missing
Install them as root, then run make again:
  apt-get update && apt-get install$missing
MESSAGE
exit 1
