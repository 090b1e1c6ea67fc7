--- Has each system call of SQLite fail in turn while a journey runs, which is run again afterwards, and
-- tells of each case in which a contact was doubled or lost, or that ended otherwise than done or with a
-- clear error; run with spec/support/faulty.c loaded.
--
-- usage: journal.lua MOST

local connect = require "luaconnect"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local faulty = require "faulty"
local journals = require "spec.support.journal"
local journey = require "luaconnect.journey"
local ways = require "spec.faults.ways"

local MOST = tonumber(arg[1]) -- calls of a name that are made to fail

local PATIENCE = 20 -- seconds until the process is killed
local ROWS = { "a", "b", "c" }

local told = { cases = 0, errors = 0, wrong = {} }

local function wrong(name, what)
  told.wrong[#told.wrong + 1] = name .. ": " .. what
end

local calls -- how often each row's own function was called

local flow = journey.define("faulty", function(j, row)
  assert(j:start_task_contact { Name = "first " .. row, ContactFlowId = emulator.FLOW_ID })
  j:sleep(60)
  j:call("own", function() calls[row] = (calls[row] or 0) + 1 end)
  return assert(j:start_task_contact { Name = "second " .. row, ContactFlowId = emulator.FLOW_ID })
end)

local function run(world, path, asked)
  local client = connect.client { region = emulator.REGION, credentials = emulator.CREDENTIALS,
    transport = world }
  return flow:run(client, ROWS, { journal = path, instance = emulator.INSTANCE_ID, rate = false,
    uncertain = function(step)
      asked[step.key] = (asked[step.key] or 0) + 1
      return "again"
    end })
end

local function contacts_of(world)
  local counts = {}
  for _, contact in world.contacts.all:each() do
    counts[contact.record.Name] = (counts[contact.record.Name] or 0) + 1
  end
  return counts
end

local function check(name, world, asked, report)
  local counts = contacts_of(world)
  for _, row in ipairs(ROWS) do
    for _, which in ipairs { "first ", "second " } do
      local count = counts[which .. row] or 0
      if count ~= 1 then wrong(name, ("contact %s%s is there %d times"):format(which, row, count)) end
    end
    if (calls[row] or 0) > 1 + (asked[row] or 0) then wrong(name, row .. " was called too often") end
  end
  if report.done ~= #ROWS then wrong(name, ("%d rows done"):format(report.done)) end
end

-- one case; whether the call came that was to fail
local function try(call, n, code)
  local name = ("%s %d %d"):format(call, n, code)
  local world, path, asked = emulator.new { clock = 1700000000 }, journals.path(), {}
  calls = {}
  faulty.watch(PATIENCE)
  faulty.arm(call, n, code)
  local sound, report, err = pcall(run, world, path, asked)
  local hit = faulty.disarm()
  if not sound then
    wrong(name, "raised " .. tostring(report))
  elseif not report and err.kind ~= "journal" then
    wrong(name, tostring(err))
  elseif not report then
    told.errors = told.errors + 1
  end
  local again, why = run(world, path, asked)
  if again then
    check(name, world, asked, again)
  else
    wrong(name, "again: " .. tostring(why))
  end
  journals.sweep()
  faulty.watch(0)
  if hit then told.cases = told.cases + 1 end
  return hit
end

ways.each(ways.FILES, MOST, try)
print(core.json_encode(told))
