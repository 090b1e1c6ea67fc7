--- Linked and related contacts.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local function task(name, more)
  local input = { InstanceId = INSTANCE, ContactFlowId = FLOW, Name = name }
  for member, value in pairs(more) do input[member] = value end
  return assert(client:start_task_contact(input)).ContactId
end

local first = task("Find order 4711", { Attributes = { order = "4711" } })
local linked = task("Send it again", { PreviousContactId = first })
local related = task("Apologise", { RelatedContactId = first })

assert(client:update_contact_attributes {
  InstanceId = INSTANCE, InitialContactId = linked, Attributes = { found = "Leipzig" },
})
for _, id in ipairs { first, linked, related } do
  local input = { InstanceId = INSTANCE, InitialContactId = id }
  local known = assert(client:get_contact_attributes(input)).Attributes
  print(id, known.order, known.found)
end
