--- A few first.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"
local journey = require "luaconnect.journey"

local flow = journey.define("careful", function(j, row)
  return assert(j:start_task_contact { Name = row.name, ContactFlowId = "no-such-flow" }).ContactId
end)
local rows = {}
for i = 1, 100 do rows[i] = { id = i, name = "Row " .. i } end

local world = emulator.new { clock = 1700000000 } -- Tuesday, 22:13 in UTC
local client = assert(connect.client {
  region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
})
local path = os.tmpname()
local report = assert(flow:run(client, rows, {
  journal = path, instance = emulator.INSTANCE_ID, canary = { rows = 5, failures = 0.1 },
}))
os.remove(path)
assert(report.stopped == "canary" and report.failed == 5)
print(report.failed .. " failed, " .. report.planned .. " were spared")
