--- Started once, however often asked.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local input = { InstanceId = INSTANCE, ContactFlowId = FLOW, Name = "Call back about order 4711" }
local once = { client_token = "callback-4711" }

local first = assert(client:start_task_contact(input, once))
local second = assert(client:start_task_contact(input, once)) -- a retry, a double click, a crash between
assert(first.ContactId == second.ContactId)
print(first.ContactId)
