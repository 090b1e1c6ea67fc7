#!/bin/sh
# From a shell.
set -eu
luaconnect=${LUACONNECT:-luaconnect}

task=$($luaconnect call start-task-contact --Name "Call Ada back" --ContactFlowId "$CONNECT_FLOW_ID" \
  --Attributes.order 4711 --query ContactId --output text)
$luaconnect call describe-contact --ContactId "$task" --query Contact.Channel --output text
$luaconnect call list-queues --output table

if $luaconnect call describe-contact --ContactId nobody 2>/dev/null; then
  echo "nobody is there?" >&2
  exit 1
fi
