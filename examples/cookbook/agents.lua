--- Agents who work.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"

local world = emulator.new { clock = 1700000000 }
local client = assert(connect.client {
  region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
})
local function start_chat()
  return assert(client:start_chat_contact {
    InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID,
    ParticipantDetails = { DisplayName = "Ada" },
  }).ContactId
end

assert(world.agents:login "grace")
local by_hand = start_chat()
assert(world.agents:accept("grace", by_hand))
assert(world.agents:say("grace", by_hand, "hello"))
assert(world.agents:finish("grace", by_hand))
assert(world.agents:logout "grace")

assert(world.agents:script("edsger", { accept_after = 3, handle_seconds = 60, say = { "One moment" } }))
local by_script = start_chat()
world.clock:advance(120)
for _, id in ipairs { by_hand, by_script } do
  local input = { InstanceId = emulator.INSTANCE_ID, ContactId = id }
  print(id, assert(client:describe_contact(input)).Contact.DisconnectReason)
end
