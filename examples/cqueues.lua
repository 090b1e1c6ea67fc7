--- Calls from the coroutines of a cqueues controller, which serves others while they wait.
--
-- Region and credentials come from the environment (AWS_REGION, AWS_ACCESS_KEY_ID ...), and so do
-- AWS_ENDPOINT_URL, CONNECT_INSTANCE_ID and CONNECT_FLOW_ID.

local connect = require "luaconnect"
local cqueues = require "cqueues"

local client = assert(connect.client { endpoint = os.getenv "AWS_ENDPOINT_URL", transport = "cqueues" })

local controller = cqueues.new()

for _, name in ipairs { "Ada", "Grace", "Edsger" } do
  controller:wrap(function()
    local task = assert(client:start_task_contact {
      InstanceId = os.getenv "CONNECT_INSTANCE_ID",
      ContactFlowId = os.getenv "CONNECT_FLOW_ID",
      Name = "Call " .. name .. " back",
    })
    print("task  " .. task.ContactId .. "  " .. name)
  end)
end

controller:wrap(function()
  cqueues.sleep(0.01)
  print "meanwhile, others have their turns"
end)

assert(controller:loop())
