--- A request for somebody else.

local connect = require "luaconnect"

local INSTANCE = os.getenv "CONNECT_INSTANCE_ID"
local client = assert(connect.client {})

local url = assert(client:presign("ListQueues", { InstanceId = INSTANCE }, 300))
local answer = assert(client:opened():send { method = "GET", url = url, headers = {} })
assert(answer.status == 200, answer.body)

local request = assert(client:prepare("ListQueues", { InstanceId = INSTANCE }))
local response = assert(client:opened():send(request)) -- or any other HTTP client
print(#assert(client:parse("ListQueues", response)).QueueSummaryList)
