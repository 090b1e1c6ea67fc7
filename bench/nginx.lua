--- StartChatContact inside a real nginx with one worker, driven by wrk.
--
-- A handler that makes one signed call per request takes turns with one that sends the same bytes over a
-- bare cosocket and reads the same answer, and with one that does by hand what cannot be left out: prepare,
-- sign, send over a bare cosocket, parse. Then the worker's memory over many requests, and its latency while
-- many calls wait for a slow service.

local core = require "luaconnect.core"
local loopback = require "loopback"
local measure = require "measure"
local nginx = require "spec.support.nginx"
local report = require "report"
local work = require "work"

local SHARE = 0.5         -- of the rounds
local SECONDS = 3         -- of one run of wrk
local REQUESTS = 100000   -- over which memory is watched
local CONNECTIONS = 32    -- of wrk
local WAITING = 500       -- slow calls at a time
local LOOKS = 200         -- at /health meanwhile

local inside = {}

-- Servers -------------------------------------------------------------------------------------------

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
    main = measure.PINNED and "worker_cpu_affinity 10;" or "",
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
  local text = measure.capture(("%swrk -t1 -c%d -d%ds --latency %s 2>&1"):format(measure.SERVERS, connections,
    seconds, url))
  local number, unit = text:match "99%%%s+([%d.]+)(%a+)"
  local rate = tonumber(text:match "Requests/sec:%s+([%d.]+)")
  assert(rate and number and not text:find "Non%-2xx", text)
  return rate, tonumber(number) * UNITS[unit]
end

local HANDLERS = {
  { path = "call", name = "StartChatContact within nginx" },
  { path = "verbs", name = "core's own verbs over a bare cosocket" },
  { path = "bare", name = "the same bytes over a bare cosocket" },
}

-- runs the handlers in turns
local function speed(server, pid)
  report.section "inside nginx, one worker"
  for _, handler in ipairs(HANDLERS) do
    local url = server.url .. "/" .. handler.path
    wrk(url, CONNECTIONS, 1)
    handler.run = function()
      local before = measure.busy(pid)
      local rate, tail = wrk(url, CONNECTIONS, SECONDS)
      return rate, (measure.busy(pid) - before) / (rate * SECONDS), tail
    end
  end
  local lists = measure.interleave(HANDLERS, measure.rounds(SHARE))
  local rates, cpu = {}, {}
  for _, handler in ipairs(HANDLERS) do
    rates[handler.path] = report.row(handler.name, "requests/s", lists[handler][1])
    cpu[handler.path] = report.row(handler.name, "us CPU a request", lists[handler][2])
    report.row(handler.name, "ms p99", lists[handler][3])
  end
  report.aim("nginx: requests/s / the same bytes over a bare cosocket", rates.call / rates.bare,
    "at least 0.8", ("of %.1f us of CPU a bare exchange takes %.1f, the core's own verbs %.1f more and the "
      .. "client around them %.1f"):format(cpu.call, cpu.bare, cpu.verbs - cpu.bare, cpu.call - cpu.verbs))
end

local function process(server)
  return tonumber(server:get("/memory").body:match " (%d+)")
end

-- megabytes: what Lua holds, and what the worker has
local function memory(server, pid)
  return tonumber(server:get("/memory").body:match "%S+") * 1024 / 1e6, measure.megabytes(pid)
end

local function growth(server, pid)
  local lua, resident = memory(server, pid)
  local requests = 0
  while requests < REQUESTS do
    requests = requests + wrk(server.url .. "/call", CONNECTIONS, SECONDS) * SECONDS
  end
  local lua_after, resident_after = memory(server, pid)
  report.row("memory of the worker, Lua's", "MB", lua)
  report.row("memory of the worker", "MB", resident)
  report.aim(("nginx: MB of Lua's more after %d requests"):format(REQUESTS), lua_after - lua, "below 0.1")
  report.aim(("nginx: MB more after %d requests"):format(REQUESTS), resident_after - resident, "below 1")
end

-- milliseconds that `/health` takes while slow calls wait
local function health(server)
  assert(os.execute(("%swrk -t1 -c%d -d4s --timeout 10s %s/wait >/dev/null 2>&1 &"):format(
    measure.SERVERS, WAITING, server.url)))
  local transport, times = server.transport, {}
  transport:sleep(1) -- until all of them wait
  for i = 1, LOOKS do -- before the first of them is answered
    local began = transport:now()
    server:get "/health"
    times[i] = (transport:now() - began) * 1000
    transport:sleep(0.01)
  end
  transport:sleep(3)
  report.row(("/health while %d slow calls wait"):format(WAITING), "ms", times) -- which sorts them
  report.aim(("nginx: ms p99 of /health while %d slow calls wait"):format(WAITING),
    times[math.ceil(0.99 * #times)], "below 5")
end

--- Measures.
function inside.run()
  local missing = nginx.missing() or not measure.installed "wrk" and "wrk is not installed"
  if missing then return report.skip("nginx", missing) end
  local handle, port = loopback.serve()
  local server = start(port)
  local ok, err = pcall(function()
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

return inside
