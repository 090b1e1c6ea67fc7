-- A worker that is killed: it runs a journey of three steps over the rows of a file, against the emulator
-- in its environment. The third step writes a line into another file. LEASE and RATE are options of the
-- run; so many of its calls as were throttled are told, too.
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

local throttled = 0
local client = connect.client { timeout = 5, hooks = {
  retry = function(what) if what.err and what.err.throttled then throttled = throttled + 1 end end,
  error = function(what) if what.err and what.err.throttled then throttled = throttled + 1 end end,
} }
local rate = tonumber(os.getenv "RATE")
local report, err = dialer:run(client, assert(rows.open(arg[2], { format = "csv" })), {
  journal = arg[1], instance = os.getenv "CONNECT_INSTANCE_ID", concurrency = 16, uncertain = "skip",
  rate = rate and { StartTaskContact = { rate, 1 } } or false, lease = tonumber(os.getenv "LEASE"),
})
if not report then
  io.stderr:write(tostring(err), "\n")
  os.exit(1)
end
print(("done %d failed %d throttled %d"):format(report.done, report.failed, throttled))
