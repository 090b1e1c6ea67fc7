--- Journeys: steps a second on SQLite and, with several workers, on PostgreSQL; what a step costs; the
-- memory that a long list takes; how soon a long list that was left goes on. The emulator is in the same
-- process, without limits.
--
-- Parts of it are processes of their own: journeys.lua worker URL | long PATH ROWS | resume PATH

package.path = "bench/?.lua;./?.lua;" .. package.path
local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"
local journal = require "luaconnect.journey.journal"
local journey = require "luaconnect.journey"
local measure = require "measure"
local net = require "luaconnect.net"
local report = require "report"

local ROWS = 1000000       -- of a long list
local LIST, STEPS = 3000, 3 -- rows of a short list, and calls of each
local SHARE = 0.3          -- of the rounds

local journeys = {}

local function new_client()
  return connect.client { region = emulator.REGION, credentials = emulator.CREDENTIALS,
    transport = emulator.new {} }
end

local function call(target, name)
  return assert(target:start_task_contact { Name = name, ContactFlowId = emulator.FLOW_ID })
end

local calling = journey.define("calling", function(j)
  for i = 1, STEPS do call(j, "task " .. i) end
end)

local nothing = journey.define("nothing", function(j) return j:now() end)

local function rows_of(n)
  local i = 0
  return function()
    i = i + 1
    if i <= n then return { id = i, name = "Ada Lovelace", phone = "+12065550100" } end
  end
end

local function run(flow, rows, path)
  local options = { journal = path, instance = emulator.INSTANCE_ID, rate = false }
  return assert(flow:run(new_client(), rows, options))
end

-- parts of it, each a process -----------------------------------------------------------------------

local PARTS = {}

-- prints when it began and ended
function PARTS.worker(url)
  local began = net.clock()
  run(calling, nil, url)
  print(began, net.clock())
end

-- prints the memory before and after, and how long it took
function PARTS.long(path, rows)
  local function peak() return measure.megabytes("self", "VmHWM") end
  run(nothing, rows_of(10), path .. ".warm")
  local before, began = peak(), net.clock()
  run(nothing, rows_of(tonumber(rows)), path)
  print(before, peak(), net.clock() - began)
end

-- prints how long it takes until the first row is worked at
function PARTS.resume(path)
  local first
  local began = net.clock()
  local resumed = journey.define("resumed", function(j)
    first = first or net.clock()
    j:fail "enough"
  end)
  local options = { journal = path, rate = false, canary = { rows = 1, failures = 0 } }
  assert(resumed:run(new_client(), nil, options))
  print(first - began)
end

if arg[0] == "bench/journeys.lua" then
  PARTS[arg[1]](arg[2], arg[3])
  os.exit(0)
end

-- measures ------------------------------------------------------------------------------------------

local function part(name, argument, more)
  return measure.capture(("%s bench/journeys.lua %s '%s' %s"):format(measure.LUA, name, argument, more or ""))
end

local function remove(path)
  for _, suffix in ipairs { "", "-wal", "-shm", "-lock", "-lock-journal" } do os.remove(path .. suffix) end
end

-- CPU of the calls alone, by as many tasks as a journey has rows at work
local function bare_calls()
  local client = new_client()
  local calls = {}
  for i = 1, LIST * STEPS do
    calls[i] = function()
      return client:start_task_contact { InstanceId = emulator.INSTANCE_ID, Name = "task",
        ContactFlowId = emulator.FLOW_ID }
    end
  end
  local began = os.clock()
  connect.parallel(calls, { concurrency = 32 })
  return os.clock() - began
end

local function on_sqlite()
  local lists = measure.interleave({ { run = function()
    local path = measure.fresh()
    local cpu, began = os.clock(), net.clock()
    run(calling, rows_of(LIST), path)
    cpu, began = os.clock() - cpu, net.clock() - began
    remove(path)
    return LIST * STEPS / began, (cpu - bare_calls()) / (LIST * STEPS) * 1e6
  end } }, measure.rounds(SHARE))
  local _, values = next(lists)
  local rate, cost = report.row("SQLite", "steps/s", values[1]),
    report.row("CPU that a journey adds to a call", "us", values[2])
  report.aim("journeys: steps/s on SQLite", rate, "at least 5000")
  report.aim("journeys: us of CPU added to a call", cost, "below 100")
end

-- a journal with rows that nobody has worked at
local function fill(path, name, n)
  local book = assert(journal.open(path, name, 1))
  local batch = {}
  for row in rows_of(n) do
    batch[#batch + 1] = { key = tostring(row.id), input = row, state = "planned" }
    if #batch == 500 or row.id == n then
      assert(book:add(batch, 0))
      batch = {}
    end
  end
  book:close()
end

local function workers(url, n)
  fill(url, "calling", LIST)
  local pipes, first, last = {}, math.huge, 0
  for i = 1, n do
    pipes[i] = assert(io.popen(("%s bench/journeys.lua worker '%s'"):format(measure.LUA, url)))
  end
  for _, pipe in ipairs(pipes) do
    local began, ended = pipe:read("*n", "*n")
    pipe:close()
    first, last = math.min(first, began), math.max(last, ended)
  end
  return LIST * STEPS / (last - first)
end

local function on_postgresql()
  local postgres = require "spec.support.postgres"
  local missing = postgres.missing()
  if missing then return report.skip("PostgreSQL", missing) end
  local server = postgres.start()
  local sound, raised = pcall(function()
    for _, n in ipairs { 1, 2, 4 } do
      local rate = report.row(("PostgreSQL, workers: %d"):format(n), "steps/s", workers(server:journal(), n))
      if n == 1 then report.aim("journeys: steps/s on PostgreSQL", rate, "at least 1000") end
    end
  end)
  server:close()
  if not sound then error(raised, 0) end
end

local function long_lists()
  local path = measure.fresh()
  local before, after, seconds = part("long", path, ROWS):match "(%S+)%s+(%S+)%s+(%S+)"
  remove(path)
  remove(path .. ".warm")
  report.row(("a list of %d rows"):format(ROWS), "rows/s", ROWS / seconds)
  report.aim(("journeys: MB of memory for %d rows"):format(ROWS), after - before, "at most 100")
  fill(path, "resumed", ROWS)
  local first = tonumber(part("resume", path))
  remove(path)
  report.aim(("journeys: s until a list of %d goes on"):format(ROWS), first, "at most 2")
end

--- Measures.
function journeys.run()
  report.section "journeys, three calls to the emulator in each"
  on_sqlite()
  on_postgresql()
  long_lists()
end

return journeys
