--- The emulator: calls a second in the same process and over HTTP, a hundred thousand open contacts, and how
-- long a start takes.
--
-- Every call is StartTaskContact, signed, and the signature is checked. What is held in memory is held
-- by a process of its own, `bench/emulator.lua hold COUNT`.

package.path = "bench/?.lua;./?.lua;" .. package.path
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local measure = require "measure"
local report = require "report"

local SHARE = 0.5      -- of the rounds
local CALLS = 10000    -- of one round, in the same process
local SECONDS = 3      -- of one round of wrk
local CONNECTIONS = 8  -- of wrk
local FEW, MANY = 1000, 100000 -- contacts
local PROBES = 500     -- calls of each kind beside so many contacts
local COUNTED = 100    -- calls whose instructions are counted
local PAUSE = 150      -- the collector's, as `luaconnect serve` has it
local NOW = 1700000000 -- at which the emulator's clock stands still

local timed = measure.timed
local bench = {}

-- requests ----------------------------------------------------------------------------------------

-- A body without a token, so that the same bytes start a contact each time.
local function start_request(url)
  local body = core.json_encode {
    InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID, Name = "Call Ada back",
  }
  return { method = "PUT", url = url .. "/contact/task", body = body,
    headers = { ["content-type"] = "application/json" } }
end

local function signed(request)
  local own = emulator.CREDENTIALS
  return assert(core.sign(request, {
    service = "connect", region = emulator.REGION, time = NOW, access_key_id = own.access_key_id,
    secret_access_key = own.secret_access_key,
  }))
end

local function prepared(operation, input)
  input.InstanceId = emulator.INSTANCE_ID
  return signed(assert(core.prepare(core.find("connect", operation), "http://127.0.0.1:1", input)))
end

local function send(world, request)
  local response = world:handle(request)
  assert(response.status == 200, response.body)
  return response.body
end

-- a process that holds contacts -------------------------------------------------------------------

-- instructions of Lua that a call takes: unlike time they do not depend on what the caches hold
local function instructions(fn)
  local steps = 0
  debug.sethook(function() steps = steps + 1 end, "", 1)
  for _ = 1, COUNTED do fn() end
  debug.sethook()
  return steps / COUNTED
end

-- prints megabytes, then microseconds of each kind of call, and the instructions of the first
local function hold(count)
  collectgarbage("setpause", PAUSE)
  local world = assert(emulator.new { clock = NOW })
  local request, ids = signed(start_request "http://127.0.0.1:1"), {}
  for i = 1, count do
    local body = send(world, request)
    if i % math.floor(count / PROBES) == 0 then ids[#ids + 1] = core.json_decode(body).ContactId end
  end
  local megabytes = measure.megabytes "self"
  collectgarbage()
  local look = prepared("DescribeContact", { ContactId = ids[1] })
  for _ = 1, 10 * PROBES do send(world, look) end -- what the collector gave back is in use again
  local row = { timed(PROBES, function() send(world, request) end) }
  for _, kind in ipairs {
    { "DescribeContact", function(id) return { ContactId = id } end },
    { "UpdateContactAttributes", function(id)
      return { InitialContactId = id, Attributes = { a = "b" } }
    end },
    { "StopContact", function(id) return { ContactId = id } end },
  } do
    local requests = {}
    for i, id in ipairs(ids) do requests[i] = prepared(kind[1], kind[2](id)) end
    row[#row + 1] = timed(PROBES, function(i) send(world, requests[i]) end)
  end
  row[#row + 1] = instructions(function() send(world, request) end)
  print(megabytes, table.concat(row, " "))
end

if arg[0] == "bench/emulator.lua" then
  hold(tonumber(arg[2]))
  os.exit(0)
end

-- measures ----------------------------------------------------------------------------------------

-- the values of one measure over a few rounds
local function repeated(run)
  local m = { run = run }
  return measure.interleave({ m }, measure.rounds(SHARE))[m]
end

local function in_process()
  local request = signed(start_request "http://127.0.0.1:1")
  local rate = report.row("StartTaskContact in the same process", "calls/s", repeated(function()
    local world = assert(emulator.new { clock = NOW })
    collectgarbage()
    return 1e6 / timed(CALLS, function() send(world, request) end)
  end)[1])
  report.aim("emulator: calls/s in the same process", rate, "at least 15000")
end

local function with_file()
  local path, request = measure.fresh(), signed(start_request "http://127.0.0.1:1")
  local world, err = emulator.new { clock = NOW, data = path }
  if not world then return report.skip("the emulator with a file", err) end
  world:close()
  os.remove(path)
  report.row("StartTaskContact with a file", "us CPU", repeated(function()
    world = assert(emulator.new { clock = NOW, data = path })
    local cost = timed(CALLS / 5, function() send(world, request) end)
    world:close()
    os.remove(path)
    return cost
  end)[1])
end

-- a server on a core of its own where there are two, with what wrk is to send
local function serve(child, script)
  local words = { measure.LUA, "bin/luaconnect", "serve", "--clock", tostring(NOW) }
  local i = 0
  for word in measure.SERVERS:gmatch "%S+" do
    i = i + 1
    table.insert(words, i, word)
  end
  local server = child.listen(words)
  local request = signed(start_request(server.url))
  local lines = { ("wrk.method = %q\nwrk.body = %q"):format(request.method, request.body) }
  for name, value in pairs(request.headers) do
    if name:lower() ~= "host" then lines[#lines + 1] = ("wrk.headers[%q] = %q"):format(name, value) end
  end
  measure.write(script, table.concat(lines, "\n"))
  return server, request.url
end

local function over_http(child)
  if not measure.installed "wrk" then return report.skip("the emulator over HTTP", "wrk is not installed") end
  local script = measure.fresh()
  local values = repeated(function()
    local server, url = serve(child, script)
    local before = measure.busy(server.pid)
    local text = measure.capture(("%swrk -t1 -c%d -d%ds -s %s %s 2>&1"):format(measure.CLIENTS, CONNECTIONS,
      SECONDS, script, url))
    local spent = measure.busy(server.pid) - before
    server:stop()
    server:close()
    assert(not text:find "Non%-2xx", text)
    return assert(tonumber(text:match "Requests/sec:%s+([%d.]+)"), text),
      spent / tonumber(text:match "(%d+) requests in")
  end)
  os.remove(script)
  local rate = report.row("StartTaskContact over HTTP, on one core", "calls/s", values[1])
  local cost = report.row("StartTaskContact over HTTP", "us CPU", values[2])
  report.aim("emulator: calls/s over HTTP, on one core", rate, "at least 4000")
  report.aim("emulator: us of CPU of a call over HTTP", cost, "at most 250")
end

local KINDS = { "StartTaskContact", "DescribeContact", "UpdateContactAttributes", "StopContact" }

local function held(count)
  local text = measure.capture(("%s bench/emulator.lua hold %d"):format(measure.LUA, count))
  local row = {}
  for number in text:gmatch "%S+" do row[#row + 1] = tonumber(number) end
  assert(#row == #KINDS + 2, text)
  return row
end

local function many()
  local few, lots = held(FEW), held(MANY)
  for i, kind in ipairs(KINDS) do
    report.row(("%s beside %d contacts"):format(kind, FEW), "us CPU", few[i + 1])
    report.row(("%s beside %d contacts"):format(kind, MANY), "us CPU", lots[i + 1])
  end
  report.aim(("emulator: MB of a process with %d open contacts"):format(MANY), lots[1], "below 400")
  report.aim(("emulator: instructions of a call beside %d / %d"):format(MANY, FEW), lots[#lots] / few[#few],
    "at most 1")
end

-- a start by the shell, which prints the nanoseconds that it took
local START = [[
  began=$(date +%%s%%N)
  mkfifo %s.fifo
  %s bin/luaconnect serve >%s.fifo &
  read line <%s.fifo
  ended=$(date +%%s%%N)
  kill $!
  wait $! 2>/dev/null
  rm %s.fifo
  echo $((ended - began))
]]

-- wall-clock milliseconds until a server has said where it listens
local function starting()
  local file = measure.fresh()
  local script = START:format(file, measure.LUA, file, file, file)
  local times = repeated(function() return tonumber(measure.capture(script)) / 1e6 end)[1]
  local median = report.row("from start to listening", "ms", times)
  report.aim("emulator: ms from start to listening", median, "below 150")
end

--- Measures.
function bench.run()
  local child = require "spec.support.child"
  report.section "the emulator, signatures checked"
  in_process()
  with_file()
  over_http(child)
  many()
  starting()
end

return bench
