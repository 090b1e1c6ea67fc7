--- All that is wrong, before anything is sent.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local fine, err = client:validate("StartTaskContact", {
  InstanceId = INSTANCE, ContactFlowId = FLOW, TaskTemplateId = "t", -- one of them, says the documentation
  Name = "Call back", ScheduledTime = os.time() - 60,
}, "strict")
assert(not fine)
for _, violation in ipairs(err.violations) do print(violation.path, violation.message) end
