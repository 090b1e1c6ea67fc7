--- Side by side in a journey.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"
local journey = require "luaconnect.journey"

local flow = journey.define("both", function(j, row)
  local function task(name)
    return function()
      return assert(j:start_task_contact {
        Name = name .. " " .. row.name, ContactFlowId = emulator.FLOW_ID,
      }).ContactId
    end
  end
  local ids = j:parallel { task "Call", task "Write to" }
  return table.concat(ids, " ")
end)

local world = emulator.new { clock = 1700000000 } -- Tuesday, 22:13 in UTC
local client = assert(connect.client {
  region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
})
local path = os.tmpname()
local report = assert(flow:run(client, { { id = 1, name = "Ada" } }, {
  journal = path, instance = emulator.INSTANCE_ID,
}))
os.remove(path)
assert(report.done == 1)
for _, contact in world.contacts.all:each() do print(contact.record.Name) end
