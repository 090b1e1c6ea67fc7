--- Requests on kept connections over loopback, one after another and many in flight, with and without TLS.

local codec = require "codec"
local measure = require "measure"
local peers = require "peers"
local report = require "report"

local sending = {}

local N, SLOW = 1500, 200  -- requests of one round: of ours and libcurl's, of the others
local WARM = 1500          -- requests before all rounds: what compiles while it runs has done so then
local MANY = 64            -- in flight
local FLIGHTS = { 1, 4, 16, 64, 256, 1024 }
local WRK_SECONDS = 2

-- who takes part: a peer, the verb it is told, how many a round and whether it has many in flight
local CONTESTANTS = {
  { name = "luaconnect", peer = "luaconnect", verb = "send", n = N, many = true },
  { name = "libcurl, bytes made beforehand", peer = "libcurl", verb = "send", n = N, many = true },
  { name = "libcurl, signed by libcurl", peer = "libcurl", verb = "sigv4", n = N, many = true },
  { name = "SDK for JavaScript", peer = "SDK for JavaScript", verb = "send", n = SLOW, many = true },
  { name = "botocore", peer = "botocore", verb = "send", n = SLOW },
}

local NAMED = { http = "HTTP", https = "TLS" }

-- one process of each kind, which all verbs share
local function start(loop, scheme)
  local running = {}
  for _, c in ipairs(CONTESTANTS) do
    running[c.peer] = running[c.peer] or peers.start(c.peer, loop, scheme)
  end
  return running
end

local function close(running)
  for _, peer in pairs(running) do peer:close() end
end

-- medians of CPU and of requests a second by contestant, and the part of CPU that is the kernel's
local function contest(running, k)
  local measures, kernel = {}, {}
  for _, c in ipairs(CONTESTANTS) do
    local peer = running[c.peer]
    if peer and (k == 1 or c.many) then
      peer:run(c.verb, WARM, k)
      kernel[c.name] = 0
      table.insert(measures, { name = c.name, run = function()
        local _, before = measure.busy(peer.pid)
        local wall, cpu = peer:run(c.verb, c.n, k)
        local _, after = measure.busy(peer.pid)
        kernel[c.name] = kernel[c.name] + (after - before) / c.n / measure.ROUNDS
        return cpu / c.n * 1e6, c.n / wall
      end })
    end
  end
  local lists = measure.interleave(measures, measure.ROUNDS)
  local cpu, rate = {}, {}
  for _, m in ipairs(measures) do cpu[m.name] = report.row(m.name, "us CPU a request", lists[m][1]) end
  for _, m in ipairs(measures) do report.row(m.name, "us in the kernel", kernel[m.name]) end
  for _, m in ipairs(measures) do rate[m.name] = report.row(m.name, "requests/s", lists[m][2]) end
  return cpu, rate, kernel
end

local MINE, BARE, SIGNED = CONTESTANTS[1].name, CONTESTANTS[2].name, CONTESTANTS[3].name

local function over(loop, scheme)
  local running, named = start(loop, scheme), NAMED[scheme]
  report.section("one in flight, " .. named)
  local cpu, rate, kernel = contest(running, 1)
  local bound = ("%.1f of our %.1f us are the kernel's, of the bare loop's %.1f us %.1f"):format(kernel[MINE],
    cpu[MINE], cpu[BARE], kernel[BARE])
  if codec.CALL then bound = bound .. ("; a call without its transport takes %.1f"):format(codec.CALL) end
  report.aim(("client CPU / bare libcurl loop, %s"):format(named), cpu[MINE] / cpu[BARE], "at most 0.75",
    bound)
  report.aim(("client CPU / libcurl that signs, %s"):format(named), cpu[MINE] / cpu[SIGNED], "at most 0.75",
    bound)
  report.aim(("requests/s / bare libcurl loop, %s"):format(named), rate[MINE] / rate[BARE], "at least 1.2")
  report.section(("%d in flight, %s"):format(MANY, named))
  local many, _, inside = contest(running, MANY)
  report.aim(("client CPU / libcurl multi, %d in flight, %s"):format(MANY, named), many[MINE] / many[BARE],
    "at most 1", ("%.1f of our %.1f us are the kernel's, of libcurl's %.1f us %.1f"):format(inside[MINE],
    many[MINE], many[BARE], inside[BARE]))
  close(running)
end

local function curve(loop)
  local ours, libcurl = peers.start("luaconnect", loop, "http"), peers.start("libcurl", loop, "http")
  report.section "client CPU against requests in flight, HTTP"
  local measures = {}
  for _, k in ipairs(FLIGHTS) do
    for _, peer in ipairs { { "luaconnect", ours, "send" }, { "libcurl", libcurl, "send" } } do
      table.insert(measures, { name = ("%s, %d in flight"):format(peer[1], k), run = function()
        local n = math.max(N, 2 * k)
        local _, cpu = peer[2]:run(peer[3], n, k)
        return cpu / n * 1e6
      end })
    end
  end
  local lists = measure.interleave(measures, measure.rounds(0.3))
  for _, m in ipairs(measures) do report.row(m.name, "us CPU a request", lists[m][1]) end
  close { ours, libcurl }
end

-- what the servers can do: far more than anybody asks of them
local SCRIPT = [[
local file = assert(io.open(%q))
local head, body = file:read("*a"):match "^(.-)\n\n(.*)$"
file:close()
wrk.method, wrk.body = "PUT", body
for name, value in head:gmatch "([^\n:]+): ([^\n]*)" do
  if name:lower() ~= "host" then wrk.headers[name] = value end
end
]]

local function limits(loop)
  report.section(("the servers' limit, wrk with %d connections"):format(MANY))
  if not measure.installed "wrk" then return report.skip("wrk", "Debian's wrk is not installed") end
  local script = measure.fresh()
  for _, scheme in ipairs { "http", "https" } do
    local place, rates = loop[scheme], {}
    if place then
      measure.write(script, SCRIPT:format(place.request))
      for i = 1, measure.rounds(0.3) do
        local text = measure.capture(("%swrk -t1 -c%d -d%ds -s %s %s 2>&1"):format(measure.CLIENTS, MANY,
          WRK_SECONDS, script, place.target))
        rates[i] = assert(tonumber(text:match "Requests/sec:%s+([%d.]+)"), text)
      end
      report.row(NAMED[scheme], "requests/s", rates)
    end
  end
  os.remove(script)
end

--- Measures.
function sending.run(loop)
  over(loop, "http")
  if loop.https then over(loop, "https") else report.skip("TLS", loop.missing) end
  curve(loop)
  limits(loop)
end

return sending
