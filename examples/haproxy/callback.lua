--- A service of HAProxy: POST /callback with { "name": "Ada" } starts a task, for somebody to call back.
--
-- Region, credentials, CONNECT_INSTANCE_ID and CONNECT_FLOW_ID come from the environment of HAProxy.

local connect = require "luaconnect"
local json = require "luaconnect.core"
local haproxy = require "luaconnect.transport.haproxy"

local LONGEST = 1000 -- bytes of a body

local client = assert(connect.client {
  endpoint = os.getenv "AWS_ENDPOINT_URL",
  transport = haproxy.new { listener = "abns@amazon" }, -- whose server line verifies the certificate
})

local function answer(applet, status, fields)
  local body = json.json_encode(fields)
  applet:set_status(status)
  applet:add_header("Content-Type", "application/json")
  applet:add_header("Content-Length", tostring(#body))
  applet:start_response()
  applet:send(body)
end

-- who wants to be called back, or nil
local function caller(applet)
  local length = applet.headers["content-length"]
  length = length and tonumber(length[0])
  if not length or length > LONGEST then return nil end
  local input = json.json_decode(applet:receive())
  return type(input) == "table" and type(input.name) == "string" and input.name or nil
end

core.register_service("callback", "http", function(applet)
  local name = applet.method == "POST" and caller(applet)
  if not name then return answer(applet, 400, { message = "POST { \"name\": \"...\" } expected" }) end
  local task, err = client:start_task_contact {
    InstanceId = os.getenv "CONNECT_INSTANCE_ID",
    ContactFlowId = os.getenv "CONNECT_FLOW_ID",
    Name = "Call back " .. name,
  }
  if task then return answer(applet, 200, { contactId = task.ContactId }) end
  core.Warning(tostring(err))
  answer(applet, err.kind == "validation" and 400 or 502, { message = "there is no task" })
end)
