--- Events of contacts.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"

local seen = {}
local world = emulator.new { clock = 1700000000, on_event = function(event)
  seen[#seen + 1] = event.detail.eventType
end }
local client = assert(connect.client {
  region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
})
local function start_chat()
  return assert(client:start_chat_contact {
    InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID,
    ParticipantDetails = { DisplayName = "Ada" },
  }).ContactId
end

local chat = start_chat()
assert(client:stop_contact { InstanceId = emulator.INSTANCE_ID, ContactId = chat })
world:tick()
print(table.concat(seen, " "))
assert(seen[1] == "INITIATED" and seen[#seen] == "COMPLETED")
