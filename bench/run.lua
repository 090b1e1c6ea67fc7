--- Measures luaconnect beside its peers, turn by turn, and prints medians
-- and ratios: `make bench`, or `make bench CALLGRIND=1` to count
-- instructions too. A peer that is not installed is left out, and said so.
-- Also writes bench/results.json.

package.path = "bench/?.lua;" .. package.path
local connect = require "luaconnect"
local core = require "luaconnect.core"
local work = require "work"

local ROUNDS = tonumber(os.getenv "ROUNDS") or 15
local TOOLS = os.getenv "TOOLS" or "build/bench"
local LUA = os.getenv "LUA" or "lua5.4"
local PYTHON = os.getenv "PYTHON" or "python3"
local NOWHERE = "http://127.0.0.1:9"

-- A server and its client on one core take turns in a way that two machines
-- never do, so each has a core of its own where there are two.
local function pins()
  if os.execute "taskset -c 1 true 2>/dev/null" then
    return "taskset -c 0 ", "taskset -c 1 "
  end
  return "", ""
end

local SERVER_CORE, CLIENT_CORE = pins()

local results = {} -- { name, unit, median, least, runs }
local absent = {}

local function quote(s)
  return "'" .. s:gsub("'", "'\\''") .. "'"
end

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

local function record(name, unit, list)
  results[#results + 1] = { name = name, unit = unit, median = median(list), least = list[1], runs = #list }
end

--- Runs every measure once a round; a measure answers one number or, for
-- several units, a list that goes with `units`.
local function interleave(measures, rounds)
  for _ = 1, rounds do
    for _, m in ipairs(measures) do
      local values = m.run()
      for i in ipairs(m.units) do
        m[i] = m[i] or {}
        table.insert(m[i], values[i])
      end
    end
  end
  for _, m in ipairs(measures) do
    for i, unit in ipairs(m.units) do
      record(m.name, unit, m[i])
    end
  end
end

-- microseconds of CPU a call takes in this process
local function timed(f, n)
  return function()
    collectgarbage()
    local began = os.clock()
    for _ = 1, n do
      f()
    end
    return { (os.clock() - began) / n * 1e6 }
  end
end

-------------------------------------------------------------------- peers

--- botocore in a process of its own; nil when it is not installed.
local function botocore(url, fifo)
  if not os.execute(PYTHON .. " -c 'import botocore' 2>/dev/null") then
    absent[#absent + 1] = "botocore (Debian: python3-botocore)"
    return nil
  end
  assert(os.execute("mkfifo " .. fifo))
  local answers = assert(io.popen(("%s%s bench/peer.py %s %s <%s"):format(
    CLIENT_CORE, PYTHON, url, quote(core.json_encode(work.input)), fifo)))
  local orders = assert(io.open(fifo, "w"))
  local peer = {}
  function peer.run(verb, n)
    orders:write(verb, " ", n, "\n")
    orders:flush()
    local wall, cpu = answers:read("*n", "*n")
    return wall / n * 1e6, cpu / n * 1e6
  end
  function peer.close()
    orders:close()
    answers:close()
  end
  return peer
end

local function cjson()
  local ok, module = pcall(require, "cjson")
  if not ok then
    absent[#absent + 1] = "lua-cjson (Debian: lua-cjson)"
    return nil
  end
  return module
end

----------------------------------------------------------------- measures

local function preparing(peer)
  local client = assert(connect.client(work.options(NOWHERE)))
  local measures = {
    { name = "prepare, validate and sign", units = { "us" },
      run = timed(function() assert(client:prepare("StartChatContact", work.input)) end, 5000) },
  }
  local encoder = cjson()
  if encoder then
    table.insert(measures, { name = "lua-cjson encode of the same table", units = { "us" },
      run = timed(function() encoder.encode(work.input) end, 5000) })
  end
  if peer then
    table.insert(measures, { name = "botocore build and sign", units = { "us" },
      run = function() return { (select(2, peer.run("prepare", 200))) } end })
  end
  interleave(measures, ROUNDS)
end

--- What the client adds to the core's own four verbs, on a transport that answers at once.
local function calling()
  local response = { status = 200, headers = { ["x-amzn-requestid"] = "1" },
    body = '{"ContactId":"1","ParticipantId":"2","ParticipantToken":"3"}' }
  local door = { send = function() return response end, sleep = function() end,
    now = function() return os.time() end, spawn = function() end, wait = function() end }
  local options = work.options(NOWHERE)
  options.transport = door
  local client = assert(connect.client(options))
  local op, keys, coding = core.find("connect", "StartChatContact"), options.credentials, {}
  local scope = { service = "connect", region = "us-east-1", access_key_id = keys.access_key_id,
    secret_access_key = keys.secret_access_key }
  interleave({
    { name = "a call that is answered at once", units = { "us" },
      run = timed(function() assert(client:start_chat_contact(work.input)) end, 5000) },
    { name = "core alone: prepare, sign, parse", units = { "us" }, run = timed(function()
      local request = core.prepare(op, NOWHERE, work.input, coding)
      scope.time = os.time()
      core.sign(request, scope)
      core.parse(op, door.send(request))
    end, 5000) },
  }, ROUNDS)
end

--- Header lines and body of a signed request, for the bare loop.
local function bytes(url, file)
  local client = assert(connect.client(work.options(url)))
  local request = assert(client:prepare("StartChatContact", work.input))
  local lines = {}
  for name, value in pairs(request.headers) do
    lines[#lines + 1] = name .. ": " .. value
  end
  local f = assert(io.open(file, "w"))
  f:write(table.concat(lines, "\n"), "\n\n", request.body)
  f:close()
  return request.url
end

local function sending(url, folder, peer)
  local n = 3000
  local function child(command)
    return function()
      local wall, cpu = capture(command):match "(%S+) (%S+)"
      return { n / wall, cpu / n * 1e6 }
    end
  end
  local target = bytes(url, folder .. "/request")
  local units = { "requests/s", "us CPU" }
  local measures = {
    { name = "call after call", units = units,
      run = child(("%s%s bench/loop.lua %s %d"):format(CLIENT_CORE, LUA, url, n)) },
    { name = "bare libcurl loop", units = units,
      run = child(("%s%s/loop %s %d %s/request"):format(CLIENT_CORE, TOOLS, target, n, folder)) },
  }
  if peer then
    table.insert(measures, { name = "botocore call after call", units = units, run = function()
      local wall, cpu = peer.run("send", 200)
      return { 1e6 / wall, cpu }
    end })
  end
  interleave(measures, ROUNDS)
end

local FIRST_CLIENT = [[require("luaconnect").client{ region = "us-east-1", ]]
  .. [[credentials = { access_key_id = "a", secret_access_key = "b" } }]]

local function starting()
  local command = ("%s/start 100 %s %s"):format(TOOLS,
    quote(LUA .. "\t-e\t;"), quote(LUA .. "\t-e\t" .. FIRST_CLIENT))
  local bare, with = {}, {}
  for _ = 1, 3 do
    local a, b = capture(command):match "(%S+)%s+(%S+)"
    bare[#bare + 1], with[#with + 1] = tonumber(a), tonumber(b)
  end
  record("start of bare " .. LUA, "us", bare)
  record("start with a first client", "us", with)
end

--- Instructions of one call: two runs of different length, their difference.
local function counted(name, code)
  local function instructions(n)
    local script = ("local n = %d; package.path = 'bench/?.lua;' .. package.path; %s"):format(n, code)
    local text = capture(("valgrind --tool=callgrind --callgrind-out-file=/dev/null %s -e %s 2>&1")
      :format(LUA, quote(script)))
    return tonumber(text:match "Collected : (%d+)")
  end
  record(name, "instructions", { (instructions(1200) - instructions(200)) / 1000 })
end

local function counting()
  counted("prepare, validate and sign", ([[
    local work = require "work"
    local client = require("luaconnect").client(work.options("%s"))
    for _ = 1, n do client:prepare("StartChatContact", work.input) end]]):format(NOWHERE))
  counted("lua-cjson encode of the same table", [[
    local input, encode = require("work").input, require("cjson").encode
    for _ = 1, n do encode(input) end]])
end

------------------------------------------------------------------ telling

local function find(name, unit)
  for _, row in ipairs(results) do
    if row.name == name and row.unit == unit then
      return row.median
    end
  end
end

--- { what, value, aim, whether it is met }
local function ratios()
  local list = {}
  local function add(what, a, b, aim, met)
    if a and b then
      local value = a / b
      list[#list + 1] = { what = what, value = value, aim = aim, met = met(value) }
    end
  end
  local mine = find("prepare, validate and sign", "us")
  add("prepare, validate and sign / lua-cjson encode", mine,
    find("lua-cjson encode of the same table", "us"), "at most 2", function(v) return v <= 2 end)
  add("botocore / prepare, validate and sign", find("botocore build and sign", "us"), mine,
    "at least 60", function(v) return v >= 60 end)
  local called, alone = find("a call that is answered at once", "us"),
    find("core alone: prepare, sign, parse", "us")
  add("microseconds that the client adds to the core", called - alone, 1, "below 10",
    function(v) return v < 10 end)
  add("requests/s / bare libcurl loop", find("call after call", "requests/s"),
    find("bare libcurl loop", "requests/s"), "at least 0.85", function(v) return v >= 0.85 end)
  add("client CPU / bare libcurl loop", find("call after call", "us CPU"),
    find("bare libcurl loop", "us CPU"), "", function() return true end)
  local bare, with = find("start of bare " .. LUA, "us"), find("start with a first client", "us")
  add("milliseconds that a first client adds to a start", with - bare, 1000, "below 2",
    function(v) return v < 2 end)
  add("instructions / lua-cjson encode", find("prepare, validate and sign", "instructions"),
    find("lua-cjson encode of the same table", "instructions"), "", function() return true end)
  return list
end

local function tell(list)
  print(("%-52s %12s %12s  %s"):format("StartChatContact with 8 attributes", "median", "least", "unit"))
  for _, row in ipairs(results) do
    print(("%-52s %12.2f %12.2f  %s"):format(row.name, row.median, row.least, row.unit))
  end
  print(("\n%-52s %12s  %s"):format("ratio", "", "aim"))
  for _, r in ipairs(list) do
    print(("%-52s %12.2f  %s"):format(r.what, r.value, r.aim .. (r.met and "" or "  MISSED")))
  end
  for _, name in ipairs(absent) do
    print("left out, not installed: " .. name)
  end
end

local function save(list, file)
  local f = assert(io.open(file, "w"))
  f:write(core.json_encode { results = results, ratios = list, absent = absent }, "\n")
  f:close()
end

--- The loopback server; it ends when the handle is closed.
local function serve(folder)
  local server = assert(io.popen(("exec %s%s/server %s/port"):format(SERVER_CORE, TOOLS, folder), "w"))
  for _ = 1, 100 do
    local f = io.open(folder .. "/port")
    local port = f and f:read "*n"
    if f then f:close() end
    if port then
      return server, ("http://127.0.0.1:%d"):format(port)
    end
    os.execute "sleep 0.05"
  end
  error "the loopback server does not start"
end

local function main()
  local folder = capture("mktemp -d"):match "%S+"
  local server, url = serve(folder)
  local peer = botocore(url, folder .. "/orders")
  preparing(peer)
  calling()
  sending(url, folder, peer)
  starting()
  if os.getenv "CALLGRIND" then
    counting()
  end
  if peer then peer.close() end
  server:close()
  os.execute("rm -r " .. folder)
  local list = ratios()
  tell(list)
  save(list, "bench/results.json")
end

main()
