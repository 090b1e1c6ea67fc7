--- Logs and hooks.

local connect = require "luaconnect"

local lines = {}
local client = assert(connect.client {
  hooks = connect.log("info", function(line) lines[#lines + 1] = line end),
})
assert(client:list_queues { InstanceId = os.getenv "CONNECT_INSTANCE_ID" })
print(table.concat(lines, "\n"))

local slow = {}
local watched = assert(connect.client { hooks = { response = function(event)
  if event.seconds > 0.5 then slow[#slow + 1] = event.operation end
end } })
assert(watched:list_queues { InstanceId = os.getenv "CONNECT_INSTANCE_ID" })
