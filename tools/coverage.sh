#!/bin/sh
# coverage.sh - runs the specs with counters in the C and in the Lua, and
# tells what has not run
#
# usage: tools/coverage.sh [argument of busted...]
#
# Everything lies in build/coverage.  gcc counts the C, of which each process
# adds up when it ends; spec/support/coverage.c notes the lines of Lua, in the
# specs, the programs that they start, nginx and HAProxy.  tools/coverage.lua
# reports.
#
# A second build waits with poll(2), for the specs of the net.  A build for
# another Lua counts what lies under the binding.
# SPDX-License-Identifier: MIT
set -u

MAKE=${MAKE:-make}
BUILD=${BUILD:-build}/coverage
BUSTED=${BUSTED:-$(command -v busted)}
LUAS=${LUAS:-lua5.4 lua5.3 lua5.1 luajit}

rm -rf "$BUILD"
mkdir -p "$BUILD/lines"
out=$(cd "$BUILD" && pwd)

counted () { # folder, lua, preprocessor's flags
  "$MAKE" --no-print-directory BUILD="$1" LUA="$2" CC=gcc HARDEN= LDFLAGS=--coverage \
    CFLAGS="-O0 -g --coverage" CPPFLAGS="-DCURL_DISABLE_TYPECHECK $3" all
}
for lua in $LUAS; do counted "$BUILD" "$lua" "" || exit 1; done
counted "$BUILD/poll" lua5.4 -DLC_SET_POLL || exit 1

notes () { # file, pkg-config's name of a Lua, flags...
  file=$1 lua=$2
  shift 2
  # shellcheck disable=SC2046 # a list of flags
  gcc -std=c99 -O2 -Wall -Wextra -shared -fPIC "$@" $(pkg-config --cflags "$lua") \
    -o "$BUILD/$file" spec/support/coverage.c
}
notes alone.so lua5.4 && notes nginx.so luajit -DPRELOADED && notes haproxy.so lua5.3 -DPRELOADED || exit 1

# specs start programs by this name in an empty environment, too
mkdir -p "$BUILD/bin"
echo "package.loadlib('$out/alone.so', 'luaopen_coverage')()" >"$BUILD/init.lua"
cat >"$BUILD/bin/lua5.4" <<SCRIPT
#!/bin/sh
COVERAGE='$out/lines' LUA_INIT_5_4='@$out/init.lua' exec $(command -v lua5.4) "\$@"
SCRIPT
chmod +x "$BUILD/bin/lua5.4"

failed=
export BUILD LUA=lua5.4 LUA_PATH="lua/?.lua;lua/?/init.lua;;" LUA_CPATH="$BUILD/lua5.4/?.so;;" \
  NGINX_PRELOAD="$out/nginx.so" HAPROXY_PRELOAD="$out/haproxy.so" \
  COVERAGE="$out/lines"
# counters that processes without any rights add to, too
(umask 0; lua5.4 -e 'require "luaconnect.core"; require "luaconnect.net"') || exit 1
specs () { # name, arguments of busted
  name=$1
  shift
  PATH="$out/bin:$PATH" lua5.4 "$BUSTED" --exclude-tags=live,tree "$@" >"$BUILD/$name.log" 2>&1 || failed="$failed $name"
}
specs specs "$@"
[ $# -gt 0 ] || LUA_CPATH="$BUILD/poll/lua5.4/?.so;;" NET_POLL=yes specs poll spec/net spec/transport/curl_spec.lua
tools/failing.sh "$BUILD" >"$BUILD/failing.log" 2>&1 || failed="$failed failing"
for step in $failed; do tail -n 100 "$BUILD/$step.log"; done

lua5.4 tools/coverage.lua "$BUILD" || failed="$failed aims"
[ -z "$failed" ] || { echo "coverage: not met:$failed" >&2; exit 1; }
