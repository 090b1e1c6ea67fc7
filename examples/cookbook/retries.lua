--- Retries, told and tamed.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"

local world = emulator.new { clock = 1700000000, faults = { { status = 503, count = 3 } } }
local client = assert(connect.client {
  region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
  retry = { max_attempts = 5 },
  hooks = { retry = function(event) print(event.operation, event.error.status, event.delay) end },
})

local _, err = client:list_queues({ InstanceId = emulator.INSTANCE_ID }, { retry = false })
print(err)
local _, meta = assert(client:list_queues { InstanceId = emulator.INSTANCE_ID })
assert(meta.attempts == 3)
