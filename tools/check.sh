#!/bin/sh
# check.sh - what takes longer than the tests, or needs more tools
#
# usage: tools/check.sh [step...]      all steps unless some are named
#
# Each step's output is in build/check/<step>.log; it is shown when the step
# fails.  The sanitizers run the specs on a Lua of their own (host.c),
# because they have to be in the program from its start.
# SPDX-License-Identifier: MIT
set -u

MAKE=${MAKE:-make}
out=build/check
mkdir -p "$out/bin" "$out/sanitized"

CHECKED="$(echo csrc/core/*.c csrc/net/*.c csrc/bind/*.c)"
INCLUDES="-std=c99 -D_POSIX_C_SOURCE=200809L -Icsrc -I/usr/include/lua5.4"
EXTRA="-Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition \
  -Wwrite-strings -Wcast-qual -Wundef -Wvla -Wformat=2 -Wpointer-arith"

build () { # folder, lua, variables...
  folder=$1 lua=$2
  shift 2
  "$MAKE" --no-print-directory BUILD="$out/$folder" LUA="$lua" "$@" all
}

# folder, interpreter, arguments of busted...
# Left out is what others do wrong: luaossl reads what it has freed, LuaDBI
# loses the memory of connections that failed, and what host.c has not: the
# handler of signals of a Lua that stands alone; what is loaded before the
# sanitizers; and what looks whether something is done in time.
specs () {
  folder=$1 lua=$2
  shift 2
  LUA=$lua TALLY="$out/$folder.tally" \
    LUA_PATH="lua/?.lua;lua/?/init.lua;;" LUA_CPATH="$out/$folder/lua5.4/?.so;;" \
    "$lua" "$(command -v busted)" -o spec/support/tally.lua --exclude-tags=live,slow,tree,luaossl,libpq,standalone,preload "$@"
}

step_layout () {
  # shellcheck disable=SC2046,SC2086 # lists of files
  clang-format --dry-run -Werror $CHECKED $(echo csrc/core/*.h csrc/net/*.h \
    csrc/bind/*.h bench/*.c spec/support/*.c spec/fuzz/*.[ch])
}

step_luacheck () {
  luacheck -q .
}

step_cppcheck () {
  # shellcheck disable=SC2086 # lists of files
  cppcheck --quiet --error-exitcode=1 --std=c99 --enable=warning,performance,portability \
    --inline-suppr --suppress=missingIncludeSystem --suppress=toomanyconfigs -Icsrc -I/usr/include/lua5.4 $CHECKED bench/*.c
}

step_tidy () {
  # shellcheck disable=SC2086 # lists of files
  printf '%s\n' $CHECKED | xargs -P "$(getconf _NPROCESSORS_ONLN)" -I FILE clang-tidy --quiet FILE -- $INCLUDES
}

step_gcc () {
  for lua in lua5.4 lua5.3 lua5.1 luajit; do
    build gcc $lua CC=gcc CFLAGS="-O2 $EXTRA" || return 1
  done
}

step_clang () {
  for lua in lua5.4 lua5.3 lua5.1 luajit; do
    build clang $lua CC=clang CFLAGS="-O2 $EXTRA" || return 1
  done
}

# a module gives away its luaopen function and nothing else
step_exports () {
  build gcc lua5.4 CC=gcc CFLAGS="-O2 $EXTRA" || return 1
  for module in core net; do
    names=$(nm -D --defined-only "$out/gcc/lua5.4/luaconnect/$module.so" | awk '{ print $3 }')
    [ "$names" = "luaopen_luaconnect_$module" ] || { echo "$module.so exports: $names"; return 1; }
  done
}

step_sanitize () {
  san="-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"
  build asan lua5.4 CC=gcc HARDEN= CFLAGS="-O1 -g $san" LDFLAGS="$san" HARDEN_LD= || return 1
  # shellcheck disable=SC2086 # lists of flags
  gcc $INCLUDES -O1 -g $san -Wl,-E -o "$out/sanitized/lua5.4" spec/support/host.c -llua5.4 || return 1
  PATH="$PWD/$out/sanitized:$PATH" ASAN_OPTIONS=detect_leaks=1 \
    LSAN_OPTIONS="suppressions=$PWD/spec/support/lsan.supp:print_suppressions=0" \
    UBSAN_OPTIONS=print_stacktrace=1 specs asan lua5.4
}

# the core with the sanitizers in it, inside nginx
step_nginx () {
  san="-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer"
  build gcc lua5.4 CC=gcc CFLAGS="-O2 $EXTRA" || return 1
  build asan luajit CC=gcc HARDEN= CFLAGS="-O1 -g $san" LDFLAGS="$san" HARDEN_LD= || return 1
  BUILD="$PWD/$out/asan" ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1 \
    NGINX_PRELOAD="$(gcc -print-file-name=libasan.so):$(gcc -print-file-name=libubsan.so)" \
    specs gcc lua5.4 spec/transport/resty_spec.lua spec/resty/init_spec.lua spec/resty/phases_spec.lua
}

step_valgrind () {
  build valgrind lua5.4 CFLAGS="-O1 -g" HARDEN= || return 1
  cat >"$out/bin/valgrind-lua" <<SCRIPT
#!/bin/sh
exec valgrind --quiet --leak-check=full --show-leak-kinds=definite,indirect \\
  --errors-for-leak-kinds=definite,indirect --keep-debuginfo=yes --error-exitcode=99 \\
  --suppressions="$PWD/spec/support/valgrind.supp" lua5.4 "\$@"
SCRIPT
  chmod +x "$out/bin/valgrind-lua"
  PATH="$PWD/$out/bin:$PATH" specs valgrind valgrind-lua
}

# the net without epoll, as it is where there is none
step_poll () {
  build poll lua5.4 CC=gcc CPPFLAGS=-DLC_SET_POLL CFLAGS="-O2 $EXTRA" || return 1
  NET_POLL=yes specs poll lua5.4 spec/net spec/transport spec/parallel_spec.lua
}

# every allocation fails in turn
step_failing () {
  build failing lua5.4 || return 1
  tools/failing.sh "$out/failing"
}

# many system calls fail in turn, and claims are tried on many cases
step_faults () {
  build gcc lua5.4 CC=gcc CFLAGS="-O2 $EXTRA" || return 1
  FAULTS_MOST=60 PROPERTY_TIMES=20 LUA=lua5.4 \
    LUA_PATH="lua/?.lua;lua/?/init.lua;;" LUA_CPATH="$out/gcc/lua5.4/?.so;;" \
    lua5.4 "$(command -v busted)" spec/faults spec/property
}

# the model that the compiled model gives is the compiled model
step_model () {
  build gcc lua5.4 CC=gcc CFLAGS="-O2 $EXTRA" || return 1
  rm -rf "$out/model" && mkdir -p "$out/model/dump" "$out/model/gen" || return 1
  LUA_PATH="lua/?.lua;lua/?/init.lua;;" LUA_CPATH="$out/gcc/lua5.4/?.so;;" \
    lua5.4 tools/modeldump.lua "$out/model/dump" || return 1
  lua5.4 tools/modelgen.lua "$out/model/dump" "$out/model/gen" || return 1
  diff -r csrc/model "$out/model/gen"
}

steps=${*:-layout luacheck cppcheck tidy gcc clang poll exports model failing faults sanitize nginx valgrind}
bad=
for step in $steps; do
  printf '%-10s ' "$step"
  began=$(date +%s)
  if "step_$step" >"$out/$step.log" 2>&1; then
    echo "clean ($(($(date +%s) - began)) s)"
  else
    echo "FAILED ($(($(date +%s) - began)) s)"
    tail -n 100 "$out/$step.log"
    bad="$bad $step"
  fi
done
[ -z "$bad" ] || { echo "not clean:$bad" >&2; exit 1; }
