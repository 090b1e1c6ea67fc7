--- A form behind OpenResty.
--
--     init_by_lua_block {
--       require("luaconnect.resty").init()
--       call_back = dofile "examples/cookbook/openresty.lua"
--     }
--     location = /callback { content_by_lua_block { call_back() } }

local connect = require "luaconnect"
local core = require "luaconnect.core"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

return function()
  ngx.req.read_body()
  local form = core.json_decode(ngx.req.get_body_data() or "")
  if type(form) ~= "table" or type(form.name) ~= "string" then return ngx.exit(400) end

  local task, err = client:start_task_contact({
    InstanceId = INSTANCE, ContactFlowId = FLOW, Name = "Call back " .. form.name,
  }, { deadline = 10 })
  if task then
    ngx.status = 202
    return ngx.say((core.json_encode { contact = task.ContactId }))
  end
  ngx.log(ngx.ERR, tostring(err))
  if err.throttled or err.quota then ngx.header["retry-after"] = "30" end
  return ngx.exit(err.retryable and 503 or 500)
end
