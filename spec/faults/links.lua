--- Calls over a link that is cut now and then, and of which packets get lost where the system can do that;
-- run in a network namespace of its own, by its root.
--
-- usage: links.lua CALLS

local child = require "spec.support.child"
local connect = require "luaconnect"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"

local CALLS = tonumber(arg[1])
local DEADLINE = 8 -- seconds for a call with all its attempts
local KINDS = { transport = true, timeout = true }

local function sh(command)
  return child.run { "sh", "-c", command } == 0
end

-- The links of everybody else are left alone: a new namespace has none that is up.
assert(sh '[ -z "$(ip -o link show up)" ]', "a network namespace of its own expected (unshare -n)")
assert(CALLS, "a number of calls expected")
assert(sh "ip link set lo up")
local server = child.serve()
local lossy = sh "tc qdisc add dev lo root netem loss 5% delay 5ms 3ms"

-- cuts the link for a while, again and again, as long as the server is there
local cutter = child.start { "sh", "-c", "while kill -0 $1; do sleep 0.3; ip link set lo down; "
  .. "sleep 0.3; ip link set lo up; done", "sh", tostring(server.pid) }

local told = { lossy = lossy, done = 0, retries = 0, errors = 0, wrong = {} }
local client = connect.client { region = emulator.REGION, credentials = emulator.CREDENTIALS,
  endpoint = server.url, timeout = { connect = 1, total = 2 }, retry = { max_attempts = 5 },
  hooks = { retry = function() told.retries = told.retries + 1 end } }
local started = {}

local function call(i)
  local name = "n" .. i
  local output, err = client:call("StartTaskContact", { InstanceId = emulator.INSTANCE_ID,
    ContactFlowId = emulator.FLOW_ID, Name = name }, { deadline = DEADLINE })
  if output then
    started[name], told.done = true, told.done + 1
  elseif KINDS[err.kind] then
    told.errors = told.errors + 1
  else
    told.wrong[#told.wrong + 1] = tostring(err)
  end
  client.transport:sleep(0.02)
end

local sound, raised = pcall(function()
  for i = 1, CALLS do call(i) end
end)
cutter:close()
if not sound then
  server:close()
  error(raised, 0)
end
assert(sh "ip link set lo up")

local _, text = child.run { "curl", "-s", "--retry", "3", server.url .. "/_emulator/snapshot" }
local counts, snapshot = {}, assert(core.json_decode(text))
for _, row in ipairs((snapshot.collections or snapshot).contacts) do
  local name = row.doc.record.Name
  counts[name] = (counts[name] or 0) + 1
end
for name, count in pairs(counts) do
  if count ~= 1 then told.wrong[#told.wrong + 1] = name .. " was doubled" end
end
for name in pairs(started) do
  if not counts[name] then told.wrong[#told.wrong + 1] = name .. " is not there" end
end
server:close()
print(core.json_encode(told))
