--- By the customers' clocks.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"
local journey = require "luaconnect.journey"

local flow = journey.define("call", function(j, row)
  assert(j:start_task_contact { Name = "Call " .. row.name, ContactFlowId = emulator.FLOW_ID })
  return j:now()
end)

local world = emulator.new { clock = 1700000000 } -- Tuesday, 22:13 in UTC
local client = assert(connect.client {
  region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
})
local path = os.tmpname()
local report = assert(flow:run(client, {
  { id = 1, name = "Ada", tz = "Europe/Berlin" }, { id = 2, name = "Grace", tz = "America/New_York" },
}, {
  journal = path, instance = emulator.INSTANCE_ID,
  hours = function(row) return { "mon-fri 09:00-18:00", tz = row.tz, holidays = { "2023-12-25" } } end,
}))
os.remove(path)
assert(report.done == 2)
for _, contact in world.contacts.all:each() do
  print(contact.record.Name, os.date("!%a %H:%M", math.floor(contact.record.InitiationTimestamp)))
end
