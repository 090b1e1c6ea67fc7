--- Hours in no time.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"

local world = emulator.new { clock = 1700000000 }
local client = assert(connect.client {
  region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
})

local task = assert(client:start_task_contact {
  InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID, Name = "Tomorrow",
  ScheduledTime = world.clock:now() + 86400,
})
local function queued()
  local input = { InstanceId = emulator.INSTANCE_ID, ContactId = task.ContactId }
  return assert(client:describe_contact(input)).Contact.QueueInfo ~= nil
end
assert(not queued())
world.clock:advance(86401)
assert(queued())
print(os.date("!%Y-%m-%d %H:%M:%S", world.clock:now()))
