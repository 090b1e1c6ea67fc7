--- A full quota.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"

local world = emulator.new { clock = 1700000000, limits = { concurrency = { CHAT = 1 } } }
local client = assert(connect.client {
  region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
})

local function start()
  return client:start_chat_contact {
    InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID,
    ParticipantDetails = { DisplayName = "Ada" },
  }
end

local first = assert(start())
local _, err = start()
assert(err.quota and err.attempts == 1)
print(err.code)
assert(client:stop_contact { InstanceId = emulator.INSTANCE_ID, ContactId = first.ContactId })
assert(start())
