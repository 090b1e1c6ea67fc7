--- For Kamailio's app_lua: starts a task for each call that was missed.
--
-- Region, credentials, CONNECT_INSTANCE_ID and CONNECT_FLOW_ID come from the environment of Kamailio.

local connect = require "luaconnect"

local client = assert(connect.client {
  endpoint = os.getenv "AWS_ENDPOINT_URL",
  timeout = { connect = 2, total = 5 },
})

--- What kamailio.cfg calls. The same call never makes a second task: its id is the idempotency token.
function callback(call_id, caller)
  local task, err = client:start_task_contact({
    InstanceId = os.getenv "CONNECT_INSTANCE_ID",
    ContactFlowId = os.getenv "CONNECT_FLOW_ID",
    Name = "Call back " .. caller,
  }, { client_token = call_id })
  if task then
    KSR.info(("task %s to call back %s\n"):format(task.ContactId, caller))
  else
    KSR.err(("no task to call back %s: %s\n"):format(caller, tostring(err)))
  end
end
