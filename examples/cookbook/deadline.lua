--- Timeouts and deadlines.

local connect = require "luaconnect"

local client = assert(connect.client {
  region = "us-east-1", endpoint = "http://127.0.0.1:9", -- where nobody listens
  timeout = { connect = 2, total = 5 },
})

local began = os.time()
local output, err = client:list_instances({}, { deadline = 1 })
assert(output == nil and os.time() - began <= 2)
print(err.kind, err.sent, err.attempts)
