#!/bin/sh
# failing.sh - lets every allocation of a build's core fail in turn
#
# usage: tools/failing.sh folder       what make BUILD=folder has built for lua5.4
# SPDX-License-Identifier: MIT
set -eu

gcc -std=c99 -D_POSIX_C_SOURCE=200809L -I/usr/include/lua5.4 -O1 -g -Wl,-E \
  -o "$1/failing" spec/support/failing.c -llua5.4
LUA_PATH="lua/?.lua;lua/?/init.lua;;" LUA_CPATH="$1/lua5.4/?.so;;" \
  "$1/failing" spec/support/failing.lua
