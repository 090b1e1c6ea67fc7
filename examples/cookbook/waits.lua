--- Waiting for a contact.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"
local journey = require "luaconnect.journey"

local flow = journey.define("ask again", function(j, row)
  local chat = assert(j:start_chat_contact {
    ContactFlowId = emulator.FLOW_ID, ParticipantDetails = { DisplayName = row.name },
  })
  local ended = j:wait_for(chat, "ended", { timeout = "2h", every = "1m" })
  j:sleep "10m"
  return assert(j:after(chat):start_task_contact {
    Name = "How was it, " .. row.name .. "?", ContactFlowId = emulator.FLOW_ID,
    Attributes = { why = ended and ended.DisconnectReason or "still open" },
  }).ContactId
end)

local world = emulator.new { clock = 1700000000 } -- Tuesday, 22:13 in UTC
local client = assert(connect.client {
  region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
})
local path = os.tmpname()
local report = assert(flow:run(client, { { id = 1, name = "Ada" }, { id = 2, name = "Grace" } }, {
  journal = path, instance = emulator.INSTANCE_ID,
}))
os.remove(path)
assert(report.done == 2)
print(os.date("!%H:%M", math.floor(world.clock:now())))
