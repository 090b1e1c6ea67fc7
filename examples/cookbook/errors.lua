--- What to do about an error.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local function cure(err)
  if err.kind == "validation" then return "mend the input: " .. err.path end
  if err.quota then return "wait for contacts to end, or ask for more" end
  if err.retryable then return "try again later" end
  return "ask a person: " .. tostring(err)
end

local _, unknown = client:describe_contact { InstanceId = INSTANCE, ContactId = "nobody" }
local _, misspelt = client:start_task_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW, Nmae = "Call back",
}
print(unknown.code, cure(unknown))
print(misspelt.kind, cure(misspelt))
assert(unknown.code == "ResourceNotFoundException" and misspelt.kind == "validation")
