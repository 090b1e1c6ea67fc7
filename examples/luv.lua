--- Calls from libuv: from coroutines, and from a callback, which starts a task since it cannot wait.
--
-- Region and credentials come from the environment (AWS_REGION, AWS_ACCESS_KEY_ID ...), and so do
-- AWS_ENDPOINT_URL, CONNECT_INSTANCE_ID and CONNECT_FLOW_ID.

local connect = require "luaconnect"
local uv = require "luv"

local transport = require("luaconnect.transport.luv").new()
local client = assert(connect.client { endpoint = os.getenv "AWS_ENDPOINT_URL", transport = transport })

local function call_back(name)
  local task = assert(client:start_task_contact {
    InstanceId = os.getenv "CONNECT_INSTANCE_ID",
    ContactFlowId = os.getenv "CONNECT_FLOW_ID",
    Name = "Call " .. name .. " back",
  })
  print("task  " .. task.ContactId .. "  " .. name)
end

for _, name in ipairs { "Ada", "Grace" } do
  coroutine.wrap(call_back)(name)
end

local timer = uv.new_timer()
timer:start(10, 0, function()
  timer:close()
  transport:spawn(function() call_back "Edsger" end)
end)

uv.run() -- ends when nobody waits for anything
