-- A worker that is killed: it runs a journey of three steps over the rows of a file, against the emulator
-- in its environment. The third step writes a line into another file.
--
-- usage: dialer.lua JOURNAL ROWS NOTES

local connect = require "luaconnect"
local journey = require "luaconnect.journey"
local rows = require "luaconnect.journey.rows"

local FLOW = os.getenv "CONNECT_FLOW_ID"

local dialer = journey.define("dialer", function(j, row)
  local first = assert(j:start_task_contact { Name = "first " .. row.id, ContactFlowId = FLOW })
  local after = j:after(first)
  local second = assert(after:start_task_contact { Name = "second " .. row.id, ContactFlowId = FLOW })
  j:call("note", function()
    local notes = assert(io.open(arg[3], "a"))
    notes:write(row.id, "\n")
    notes:close()
  end)
  return second.ContactId
end)

local report, err = dialer:run(connect.client { timeout = 5 }, assert(rows.open(arg[2], { format = "csv" })),
  { journal = arg[1], instance = os.getenv "CONNECT_INSTANCE_ID", concurrency = 16, uncertain = "skip",
    rate = false })
if not report then
  io.stderr:write(tostring(err), "\n")
  os.exit(1)
end
print(("done %d failed %d"):format(report.done, report.failed))
