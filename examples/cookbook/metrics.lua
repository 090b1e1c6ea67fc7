--- Metrics for Prometheus.

local connect = require "luaconnect"

local INSTANCE = os.getenv "CONNECT_INSTANCE_ID"
local client = assert(connect.client {})

assert(client:list_queues { InstanceId = INSTANCE })
client:describe_contact { InstanceId = INSTANCE, ContactId = "nobody" }
print(client:metrics())
