--- Measures luaconnect inside a real nginx with one worker, with wrk: `make bench`.
--
-- A handler that makes one signed StartChatContact per request is run in turns with one that sends the
-- same bytes over a bare cosocket and reads the same answer, and with one that does by hand what cannot
-- be left out: prepare, sign, send over a bare cosocket, parse. Then the worker's memory over many
-- requests, and its latency while many calls wait for a slow service.

package.path = "bench/?.lua;" .. package.path
local core = require "luaconnect.core"
local nginx = require "spec.support.nginx"
local work = require "work"

local ROUNDS = tonumber(os.getenv "ROUNDS") or 7
local SECONDS = tonumber(os.getenv "SECONDS") or 3        -- of one run of wrk
local REQUESTS = tonumber(os.getenv "REQUESTS") or 200000 -- over which memory is watched
local CONNECTIONS = 32 -- of wrk
local WAITING = 500    -- slow calls at a time
local LOOKS = 200      -- at /health meanwhile
local TOOLS = os.getenv "TOOLS" or "build/bench"

local function capture(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read "*a"
  pipe:close()
  return text
end

local function skip(why)
  print("nginx: left out, " .. why)
  os.exit(0)
end

if nginx.missing() then skip(nginx.missing()) end
if capture "command -v wrk" == "" then skip "wrk is not installed" end

-- The worker has a core of its own where there are two.
local PINNED = os.execute "taskset -c 1 true 2>/dev/null"
local ELSEWHERE = PINNED and "taskset -c 0 " or ""

local function median(list)
  table.sort(list)
  local middle = (#list + 1) / 2
  return (list[math.floor(middle)] + list[math.ceil(middle)]) / 2
end

-- Servers -------------------------------------------------------------------------------------------

-- the upstream that answers at once; it ends when the handle is closed
local function upstream()
  local file = os.tmpname()
  os.remove(file)
  local handle = assert(io.popen(("exec %s%s/server %s"):format(ELSEWHERE, TOOLS, file), "w"))
  for _ = 1, 100 do
    local f = io.open(file)
    local port = f and f:read "*n"
    if f then f:close() end
    if port then
      os.remove(file)
      return handle, port
    end
    os.execute "sleep 0.05"
  end
  error "the upstream does not start"
end

local INIT = [[
  local connect, core = require "luaconnect", require "luaconnect.core"
  local input = core.json_decode(%q)
  local url, port = "http://127.0.0.1:%d", %d

  local function options(endpoint)
    return { region = "us-east-1", endpoint = endpoint, retry = false, credentials = {
      access_key_id = "AKIDEXAMPLE", secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" } }
  end

  local client, slow = connect.client(options(url)), connect.client(options "http://127.0.0.1:@slow@")

  function call()
    local output, err = client:start_chat_contact(input)
    ngx.print(output and output.ContactId or tostring(err))
  end

  function wait()
    local output, err = slow:start_chat_contact(input)
    ngx.print(output and output.ContactId or tostring(err))
  end

  local bytes = core.http1_request(assert(client:prepare("StartChatContact", input)))
  -- the connections are those of the client, so that all have as many
  local pool, length, id = { pool = "luaconnect " .. url .. " verified", pool_size = 256 }, nil, nil

  -- the first answer tells how long the others are
  local function learn(sock)
    local head = ""
    repeat head = head .. assert(sock:receive "*l") .. "\r\n" until head:find "\r\n\r\n$"
    local body = assert(sock:receive(tonumber(head:lower():match "content%%-length: (%%d+)")))
    length, id = #head + #body, core.json_decode(body).ContactId
  end

  local function connected()
    local sock = ngx.socket.tcp()
    sock:settimeouts(10000, 60000, 60000)
    assert(sock:connect("127.0.0.1", port, pool))
    return sock
  end

  function bare()
    local sock = connected()
    assert(sock:send(bytes))
    if not length then
      learn(sock)
    else
      local n = 0
      repeat n = n + #assert(sock:receiveany(65536)) until n >= length
    end
    sock:setkeepalive(50000)
    ngx.print(id)
  end

  local op, coding, spare = core.find("connect", "StartChatContact"), {}, nil
  local scope = { service = "connect", region = "us-east-1", access_key_id = "AKIDEXAMPLE",
    secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" }

  function verbs()
    local request = core.prepare(op, url, input, coding)
    scope.time = ngx.time()
    core.sign(request, scope)
    local sock = connected()
    assert(sock:send(core.http1_request(request)))
    local exchange = spare and spare:reset "PUT" or core.http1 "PUT"
    spare = nil
    repeat until exchange:feed(assert(sock:receiveany(65536)))
    local output = core.parse(op, exchange:response())
    spare = exchange
    sock:setkeepalive(50000)
    ngx.print(output.ContactId)
  end

  function memory()
    collectgarbage()
    collectgarbage()
    ngx.print(collectgarbage "count", " ", ngx.worker.pid())
  end
]]

local function start(port)
  return nginx.start {
    log = "error", connections = 4096,
    main = PINNED and "worker_cpu_affinity 10;" or "",
    http = ([[
      keepalive_requests 100000000;
      init_by_lua_block { %s }
      server {
        listen 127.0.0.1:@slow@;
        location / { content_by_lua_block { ngx.sleep(5) ngx.print '{"ContactId":"slow"}' } }
      }
    ]]):format(INIT:format(core.json_encode(work.input), port, port)),
    server = [[
      location = /call { content_by_lua_block { call() } }
      location = /bare { content_by_lua_block { bare() } }
      location = /wait { content_by_lua_block { wait() } }
      location = /verbs { content_by_lua_block { verbs() } }
      location = /memory { content_by_lua_block { memory() } }
      location = /health { content_by_lua_block { ngx.print "ok" } }
    ]],
  }
end

-- Measures ------------------------------------------------------------------------------------------

local UNITS = { us = 1e-3, ms = 1, s = 1e3 }

-- requests per second, and the 99th percentile in milliseconds
local function wrk(url, connections, seconds)
  local text = capture(("%swrk -t1 -c%d -d%ds --latency %s 2>&1"):format(ELSEWHERE, connections, seconds,
    url))
  local number, unit = text:match "99%%%s+([%d.]+)(%a+)"
  local rate = tonumber(text:match "Requests/sec:%s+([%d.]+)")
  assert(rate and number and not text:find "Non%-2xx", text)
  return rate, tonumber(number) * UNITS[unit]
end

-- microseconds that a process has been at work, by its clock of a hundredth of a second
local function busy(pid)
  local file = io.open(("/proc/%d/stat"):format(pid))
  local fields = {}
  for field in file:read("*a"):match("%) (.*)"):gmatch "%S+" do fields[#fields + 1] = field end
  file:close()
  return (fields[12] + fields[13]) * 1e4
end

local HANDLERS = {
  { path = "call", name = "StartChatContact within nginx" },
  { path = "verbs", name = "core's own verbs over a bare cosocket" },
  { path = "bare", name = "the same bytes over a bare cosocket" },
}

local function row(what, format, ...)
  print(("%-48s " .. format):format(what, ...))
end

local function ratio(what, value, aim, met)
  row(what, "%10.2f  %s", value, aim .. (met and "" or "  MISSED"))
end

-- runs the handlers in turns
local function speed(server, pid)
  for _, handler in ipairs(HANDLERS) do
    handler.rates, handler.tails, handler.cpu = {}, {}, {}
    wrk(server.url .. "/" .. handler.path, CONNECTIONS, 1)
  end
  for round = 1, ROUNDS do
    for _, handler in ipairs(HANDLERS) do
      local before = busy(pid)
      local rate, tail = wrk(server.url .. "/" .. handler.path, CONNECTIONS, SECONDS)
      handler.rates[round], handler.tails[round] = rate, tail
      handler.cpu[round] = (busy(pid) - before) / (rate * SECONDS)
    end
  end
  row("StartChatContact with 8 attributes, medians", "%10s %10s %10s", "requests/s", "ms p99", "us CPU")
  for _, handler in ipairs(HANDLERS) do
    handler.rate, handler.tail, handler.work = median(handler.rates), median(handler.tails),
      median(handler.cpu)
    row(handler.name, "%10.0f %10.2f %10.1f", handler.rate, handler.tail, handler.work)
  end
  local call, verbs, bare = HANDLERS[1], HANDLERS[2], HANDLERS[3]
  ratio("requests/s / bare cosocket", call.rate / bare.rate, "at least 0.80", call.rate / bare.rate >= 0.8)
  ratio("requests/s / core's own verbs", call.rate / verbs.rate, "", true)
  ratio("CPU of a bare exchange / CPU of a call", bare.work / call.work, "", true)
  ratio("us CPU that a call adds to it", call.work - bare.work, "", true)
  ratio("us CPU that core's own verbs add", verbs.work - bare.work, "", true)
  ratio("p99 / bare cosocket", call.tail / bare.tail, "", true)
end

local function process(server)
  return tonumber(server:get("/memory").body:match " (%d+)")
end

-- what Lua holds, and what the worker has of memory, in KB
local function memory(server, pid)
  local count = server:get("/memory").body:match "%S+"
  local status = io.open(("/proc/%d/status"):format(pid))
  local text = status:read "*a"
  status:close()
  return tonumber(count), tonumber(text:match "VmRSS:%s+(%d+)")
end

local function growth(server, pid)
  local lua, resident = memory(server, pid)
  local requests = 0
  while requests < REQUESTS do
    requests = requests + wrk(server.url .. "/call", CONNECTIONS, SECONDS) * SECONDS
  end
  local lua_after, resident_after = memory(server, pid)
  local grows = lua_after - lua > 100 or resident_after - resident > 1024
  row("memory of the worker, KB: Lua's, all", "%10.0f %10.0f", lua, resident)
  row(("%.0f requests later"):format(requests), "%10.0f %10.0f%s", lua_after, resident_after,
    grows and "  GROWS" or "")
end

-- milliseconds that `/health` takes while slow calls wait
local function health(server)
  assert(os.execute(("%swrk -t1 -c%d -d4s --timeout 10s %s/wait >/dev/null 2>&1 &"):format(ELSEWHERE,
    WAITING, server.url)))
  local transport, times = server.transport, {}
  transport:sleep(1) -- until all of them wait
  for i = 1, LOOKS do -- before the first of them is answered
    local began = transport:now()
    server:get "/health"
    times[i] = (transport:now() - began) * 1000
    transport:sleep(0.01)
  end
  transport:sleep(3)
  local middle, tail = median(times), times[math.ceil(0.99 * #times)]
  row(("/health while %d slow calls wait, ms: median, p99"):format(WAITING), "%10.2f %10.2f  below 5%s",
    middle, tail, tail < 5 and "" or "  MISSED")
end

local function main()
  local handle, port = upstream()
  local server = start(port)
  local ok, err = pcall(function()
    print()
    local pid = process(server)
    speed(server, pid)
    growth(server, pid)
    health(server)
  end)
  if not ok then io.stderr:write(server:log()) end
  server:stop()
  handle:close()
  assert(ok, err)
end

main()
