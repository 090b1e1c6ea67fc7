--- Failure on demand.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"

local world = emulator.new {
  clock = 1700000000, faults = { { operation = "StartTaskContact", nth = 3, drop = "after" } },
}
local client = assert(connect.client {
  region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
})

for i = 1, 5 do
  local _, meta = assert(client:start_task_contact {
    InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID, Name = "Task " .. i,
  })
  print(i, meta.attempts)
end
local contacts = 0
for _ in world.contacts.all:each() do contacts = contacts + 1 end
assert(contacts == 5) -- the retry carried the same token
