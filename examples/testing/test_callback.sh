#!/bin/sh
# From a shell: serve, run the script under test, and look by the control API.
#
# LUACONNECT is the command that serves (luaconnect), CALLBACK the script under
# test (lua5.4 examples/testing/callback.lua).
set -eu

LUACONNECT=${LUACONNECT:-luaconnect}
CALLBACK=${CALLBACK:-lua5.4 examples/testing/callback.lua}
START=${START:-lua5.4 examples/start_chat.lua}
folder=$(mktemp -d)

$LUACONNECT serve --port-file "$folder/port" >"$folder/log" &
server=$!
trap 'kill "$server"; rm -r "$folder"' EXIT
until [ -s "$folder/port" ]; do sleep 0.1; done

AWS_ENDPOINT_URL=http://127.0.0.1:$(cat "$folder/port")
export AWS_ENDPOINT_URL AWS_REGION=us-east-1
export AWS_ACCESS_KEY_ID=EMULATOREXAMPLEKEY AWS_SECRET_ACCESS_KEY=emulator-example-secret
export CONNECT_INSTANCE_ID=11111111-1111-4111-8111-111111111111
export CONNECT_FLOW_ID=22222222-2222-4222-8222-222222222222

chat=$($START | sed -n 's/^chat *//p')
task=$($CALLBACK "$chat" | sed -n 's/^task *//p')

# the task is there and follows the chat, which has ended
curl -sf "$AWS_ENDPOINT_URL/_emulator/contacts/$task" | grep -q "\"PreviousContactId\":\"$chat\""
curl -sf "$AWS_ENDPOINT_URL/_emulator/contacts/$chat" | grep -q '"state":"COMPLETED"'
echo "callback: passed"
