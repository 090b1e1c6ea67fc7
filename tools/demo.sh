#!/bin/sh
# demo.sh - starts the emulator on a free port and runs the examples on it
#
# usage: tools/demo.sh      LUA_PATH and LUA_CPATH lead to luaconnect
#
# Every request goes over HTTP, signed, and the emulator verifies it.
# SPDX-License-Identifier: MIT
set -eu

LUA=${LUA:-lua5.4}
folder=$(mktemp -d)

export AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=AKIDDEMO AWS_SECRET_ACCESS_KEY=demo
export CONNECT_INSTANCE_ID=11111111-2222-4333-8444-555555555555
export CONNECT_FLOW_ID=66666666-7777-4888-8999-000000000000
unset AWS_SESSION_TOKEN AWS_PROFILE AWS_CONFIG_FILE AWS_ENDPOINT_URL || true

"$LUA" bin/luaconnect serve --port-file "$folder/port" \
  --instance "$CONNECT_INSTANCE_ID" --flow "$CONNECT_FLOW_ID" >"$folder/log" 2>&1 &
server=$!

finish () {
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT TERM

tries=0
until [ -s "$folder/port" ]; do
  tries=$((tries + 1))
  if [ "$tries" -gt 100 ] || ! kill -0 "$server" 2>/dev/null; then
    echo "demo: the emulator does not start:" >&2
    cat "$folder/log" >&2
    exit 1
  fi
  sleep 0.1
done

AWS_ENDPOINT_URL=http://127.0.0.1:$(cat "$folder/port")
export AWS_ENDPOINT_URL
echo "emulator of Amazon Connect at $AWS_ENDPOINT_URL"
echo
for example in start_chat start_task start_outbound_chat start_webrtc chain; do
  "$LUA" "examples/$example.lua"
done
