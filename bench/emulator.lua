--- Measures the emulator: calls a second in the same process and over HTTP, a hundred thousand open
-- contacts, and how long a start takes: `make bench`.
--
-- Every call is StartTaskContact, signed, and the signature is checked. What is held in memory is held
-- by a process of its own, `bench/emulator.lua hold COUNT`.

local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"

local ROUNDS = tonumber(os.getenv "ROUNDS") or 5
local CALLS = 10000    -- of one round, in the same process
local SECONDS = tonumber(os.getenv "SECONDS") or 3 -- of one round of wrk
local CONNECTIONS = 8  -- of wrk
local FEW, MANY = 1000, 100000 -- contacts
local PROBES = 500     -- calls of each kind beside so many contacts
local COUNTED = 100    -- calls whose instructions are counted
local STARTS = 9
local PAUSE = 150      -- the collector's, as `luaconnect serve` has it
local NOW = 1700000000 -- at which the emulator's clock stands still
local LUA = os.getenv "LUA" or "lua5.4"

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

-- microseconds of CPU that a call takes
local function timed(calls, fn)
  local began = os.clock()
  for i = 1, calls do fn(i) end
  return (os.clock() - began) / calls * 1e6
end

-- a process that holds contacts -------------------------------------------------------------------

local function resident()
  local file = assert(io.open "/proc/self/status")
  local text = file:read "*a"
  file:close()
  return tonumber(text:match "VmRSS:%s+(%d+)") / 1024
end

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
  local megabytes = resident()
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

if arg[1] == "hold" then
  hold(tonumber(arg[2]))
  os.exit(0)
end

-- telling -----------------------------------------------------------------------------------------

local function capture(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read "*a"
  pipe:close()
  return text
end

local function median(list)
  table.sort(list)
  local middle = (#list + 1) / 2
  return (list[math.floor(middle)] + list[math.ceil(middle)]) / 2
end

local function tell(what, value, aim, met)
  print(("%-58s %12.1f  %s"):format(what, value, (aim or "") .. (met == false and "  MISSED" or "")))
end

-- measures ----------------------------------------------------------------------------------------

local function in_process()
  local rates, request = {}, signed(start_request "http://127.0.0.1:1")
  for round = 1, ROUNDS do
    local world = assert(emulator.new { clock = NOW })
    collectgarbage()
    rates[round] = 1e6 / timed(CALLS, function() send(world, request) end)
  end
  local rate = median(rates)
  tell("StartTaskContact/s in the same process", rate, "at least 15000", rate >= 15000)
end

local function with_file()
  local costs, request = {}, signed(start_request "http://127.0.0.1:1")
  for round = 1, ROUNDS do
    local path = os.tmpname()
    os.remove(path)
    local world, err = emulator.new { clock = NOW, data = path }
    if not world then return print("with a file: left out, " .. err) end
    costs[round] = timed(CALLS / 5, function() send(world, request) end)
    world:close()
    os.remove(path)
  end
  tell("microseconds of one with a file", median(costs))
end

-- a server on a core of its own where there are two, with what wrk is to send
local function serve(child, script)
  local pinned = os.execute "taskset -c 1 true 2>/dev/null"
  local words = { LUA, "bin/luaconnect", "serve", "--clock", tostring(NOW) }
  if pinned then
    for i, word in ipairs { "taskset", "-c", "0" } do table.insert(words, i, word) end
  end
  local server = child.listen(words)
  local request = signed(start_request(server.url))
  local file = assert(io.open(script, "w"))
  file:write(("wrk.method = %q\nwrk.body = %q\n"):format(request.method, request.body))
  for name, value in pairs(request.headers) do
    if name:lower() ~= "host" then file:write(("wrk.headers[%q] = %q\n"):format(name, value)) end
  end
  file:close()
  return server, request.url, pinned and "taskset -c 1 " or ""
end

-- microseconds that a process has been at work, by its clock of a hundredth of a second
local function busy(pid)
  local file = assert(io.open(("/proc/%d/stat"):format(pid)))
  local user, system = file:read("*a"):match("%) " .. ("%S+ "):rep(11) .. "(%d+) (%d+)")
  file:close()
  return (user + system) * 1e4
end

local function over_http(child)
  if capture "command -v wrk" == "" then return print "over HTTP: left out, wrk is not installed" end
  local rates, costs, script = {}, {}, os.tmpname()
  for round = 1, ROUNDS do
    local server, url, pin = serve(child, script)
    local command = "%swrk -t1 -c%d -d%ds -s %s %s 2>&1"
    local before = busy(server.pid)
    local text = capture(command:format(pin, CONNECTIONS, SECONDS, script, url))
    local spent = busy(server.pid) - before
    server:stop()
    server:close()
    rates[round] = assert(tonumber(text:match "Requests/sec:%s+([%d.]+)"), text)
    assert(not text:find "Non%-2xx", text)
    costs[round] = spent / tonumber(text:match "(%d+) requests in")
  end
  os.remove(script)
  local rate = median(rates)
  tell("StartTaskContact/s over HTTP, on one core", rate, "at least 4000", rate >= 4000)
  tell("microseconds of CPU of one over HTTP", median(costs), "at most 250", median(costs) <= 250)
end

local KINDS = { "StartTaskContact", "DescribeContact", "UpdateContactAttributes", "StopContact" }

local function held(count)
  local text = capture(("%s bench/emulator.lua hold %d"):format(LUA, count))
  local row = {}
  for number in text:gmatch "%S+" do row[#row + 1] = tonumber(number) end
  assert(#row == #KINDS + 2, text)
  return row
end

local function many()
  local few, lots = held(FEW), held(MANY)
  tell(("megabytes of a process with %d open contacts"):format(MANY), lots[1], "below 400", lots[1] < 400)
  for i, kind in ipairs(KINDS) do
    tell(("microseconds of %s beside %d contacts"):format(kind, FEW), few[i + 1])
    tell(("microseconds of %s beside %d contacts"):format(kind, MANY), lots[i + 1])
  end
  local ratio = lots[#lots] / few[#few]
  tell("ratio of the instructions of StartTaskContact", ratio, "at most 1", ratio <= 1)
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
  local times, file = {}, os.tmpname()
  local script = START:format(file, LUA, file, file, file)
  for i = 1, STARTS do times[i] = tonumber(capture(script)) / 1e6 end
  os.remove(file)
  local middle = median(times)
  tell("milliseconds from start to listening", middle, "below 150", middle < 150)
end

local function main()
  package.path = "./?.lua;" .. package.path
  local child = require "spec.support.child"
  print(("\n%-58s %12s  %s"):format("the emulator, signatures checked", "median", "aim"))
  in_process()
  with_file()
  over_http(child)
  many()
  starting()
end

main()
