--- Many calls at a service that fails: whether one of them is lost or done twice, and whether anything grows.
--
-- The emulator runs in a process of its own, behind its port. Contacts are started, described and stopped;
-- a call that fails for good is made again with the same client token, as a program would. After each round
-- what the emulator holds is compared with what the client was told, and the emulator is emptied.

local child = require "spec.support.child"
local connect = require "luaconnect"
local core = require "luaconnect.core"
local curl = require "luaconnect.transport.curl"
local emulator = require "luaconnect.emulator"

local soak = {}

local ROUND = 20000  -- calls between two looks at the inventory, at most
local ROUNDS = 4     -- at least
local PATIENCE = 100 -- calls of one kind for one contact, at most
local TIMEOUT = 2    -- seconds
local LOOKS = 200    -- at a server that is to close what is left

-- each kind of failure that a door can make; what is late is later than the client waits
local FAULTS = {
  { share = 0.01, code = "ThrottlingException", status = 429 },
  { share = 0.01, code = "InternalServiceException", status = 500 },
  { share = 0.005, status = 503 },
  { share = 0.005, garbage = true },
  { share = 0.005, truncate = 7 },
  { share = 0.01, drop = "before" },
  { share = 0.01, drop = "after" },
  { share = 0.01, latency = "30ms" },
  { share = 0.0002, latency = TIMEOUT + 1 },
  { share = 0.001, skew = "20m" },
  { share = 0.001, skew = "-20m" },
}

-- Processes -------------------------------------------------------------------------------------------

local function count_files(folder)
  local pipe = assert(io.popen(("ls %s 2>/dev/null | wc -l"):format(folder)))
  local n = pipe:read "*n"
  pipe:close()
  return n
end

-- resident memory in KiB, threads and descriptors
local function sample(pid)
  local file = assert(io.open(("/proc/%d/status"):format(pid)))
  local text = file:read "*a"
  file:close()
  return {
    rss = tonumber(text:match "VmRSS:%s*(%d+)"), threads = tonumber(text:match "Threads:%s*(%d+)"),
    files = count_files(("/proc/%d/fd"):format(pid)),
  }
end

local function own_pid()
  local file = assert(io.open "/proc/self/stat")
  local pid = file:read "*n"
  file:close()
  return pid
end

-- Calls -----------------------------------------------------------------------------------------------

local function note(run, err)
  local name = err.code or err.kind
  run.told[name] = (run.told[name] or 0) + 1
end

-- Calls until there is an answer; the name of an error that is one, too.
local function settle(run, operation, input, options, final)
  local err
  for _ = 1, PATIENCE do
    run.calls = run.calls + 1
    local output
    output, err = run.client:call(operation, input, options)
    if output then return output end
    if final and err.code == final then return nil, err end
    note(run, err)
  end
  error(("%s: no answer after %d calls: %s"):format(operation, PATIENCE, tostring(err)))
end

local function start(run, n)
  local name, options = "contact " .. n, { client_token = "token-" .. n }
  local input = { InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID }
  if n % 2 == 0 then
    input.Name = name
    return settle(run, "StartTaskContact", input, options).ContactId, "TASK"
  end
  input.ParticipantDetails = { DisplayName = name }
  return settle(run, "StartChatContact", input, options).ContactId, "CHAT"
end

-- one contact's life: started, described and, each third, stopped
local function live(run, n)
  local id, channel = start(run, n)
  local input = { InstanceId = emulator.INSTANCE_ID, ContactId = id }
  local contact = settle(run, "DescribeContact", input).Contact
  if contact.Id ~= id or contact.Channel ~= channel then run.wrong[#run.wrong + 1] = id end
  local ended = n % 3 == 0
  -- an earlier attempt may have stopped it without a word
  if ended then settle(run, "StopContact", input, nil, "ContactNotFoundException") end
  if run.contacts[id] then run.wrong[#run.wrong + 1] = id end
  run.contacts[id] = ended and "ended" or "open"
end

-- calls until `calls` have been made by all tasks
local function work(run, calls)
  local function next_one()
    if run.calls >= calls then return nil end
    run.started = run.started + 1
    local n = run.started
    return function() live(run, n) end
  end
  local _, errs = connect.parallel(next_one, { transport = run.transport, concurrency = run.tasks })
  for _, err in pairs(errs) do error(tostring(err)) end
end

-- The other side ----------------------------------------------------------------------------------------

-- asks on a connection of its own, which does not stay
local function ask(run, method, path, body)
  local door = curl.new()
  local response = assert(door:send { method = method, url = run.server.url .. "/_emulator/" .. path,
    headers = { ["content-type"] = "application/json" }, body = body and core.json_encode(body) or "" })
  door:close()
  assert(response.status == 200, response.body)
  return assert(core.json_decode(response.body))
end

-- each contact that the emulator has
local function inventory(run)
  local page = ask(run, "GET", "contacts?limit=1000")
  local rows, i = page.contacts, 0
  return function()
    if i == #rows and page.next then
      page = ask(run, "GET", "contacts?limit=1000&after=" .. page.next)
      rows, i = page.contacts, 0
    end
    i = i + 1
    return rows[i]
  end
end

-- compares: of what the client was told nothing is missing, and there is nothing else
local function compare(run)
  for row in inventory(run) do
    local state = run.contacts[row.id]
    if not state then
      run.doubled = run.doubled + 1
    elseif (row.ended ~= nil) ~= (state == "ended") then
      run.wrong[#run.wrong + 1] = row.id
    end
    run.contacts[row.id] = nil
  end
  for _ in pairs(run.contacts) do run.lost = run.lost + 1 end
  run.contacts = {}
end

local function struck(run)
  local n = 0
  for _, row in ipairs(ask(run, "GET", "faults").faults) do n = n + row.struck end
  return n
end

local function empty(run)
  run.struck = run.struck + struck(run)
  ask(run, "POST", "reset")
  ask(run, "PUT", "faults", { faults = FAULTS })
end

-- Rounds ------------------------------------------------------------------------------------------------

local function look(run)
  return { calls = run.calls, client = sample(run.pid), server = sample(run.server.pid) }
end

-- A look at both with no connection between them, once the server has as many files as at `first`, or,
-- without that, no fewer than before: it answers late even when nobody waits any more.
local function look_alone(run, first)
  run.transport:close()
  local before, now
  for _ = 1, LOOKS do
    before, now = now, look(run)
    local files = first and first.server.files or before and before.server.files
    if now.server.files == files then break end
    os.execute "sleep 0.05"
  end
  return now
end

local HEAD = "     calls  contacts   struck  retried |  client KiB  fds  threads |  server KiB  fds  threads"

local function say(run, row)
  local c, s = row.client, row.server
  run.say(("%10d %9d %8d %8d | %11d %4d %8d | %11d %4d %8d"):format(row.calls, run.started, run.struck,
    run.retried, c.rss, c.files, c.threads, s.rss, s.files, s.threads))
end

local function connect_to(run)
  run.transport = curl.new()
  run.client = connect.client {
    region = emulator.REGION, credentials = emulator.CREDENTIALS, endpoint = run.server.url,
    transport = run.transport, timeout = TIMEOUT, retry = { max_attempts = 5 },
    hooks = { retry = function() run.retried = run.retried + 1 end },
  }
end

local function new_run(options)
  return {
    tasks = options.tasks, say = options.say or function() end, pid = own_pid(),
    server = child.serve("--seed", tostring(options.seed)),
    calls = 0, started = 0, struck = 0, retried = 0, lost = 0, doubled = 0,
    told = {}, wrong = {}, contacts = {}, rows = {},
  }
end

-- a first look, and `rounds` rounds of a share of the calls each with a look at both after it
local function go(run, calls, rounds)
  connect_to(run)
  work(run, run.tasks) -- what is made once and kept
  compare(run)
  run.first = look_alone(run)
  empty(run)
  connect_to(run)
  for i = 1, rounds do
    work(run, calls * i / rounds)
    run.rows[i] = look(run)
    compare(run)
    empty(run)
    say(run, run.rows[i])
  end
  run.last = look_alone(run, run.first)
  say(run, run.last)
end

--- Makes `calls` calls in `tasks` tasks.
-- @tparam table options `calls`, `tasks`, `seed`, and `say`, a function of a line
-- @treturn table `calls`, `started` (contacts), `struck` (calls with a fault), `retried` (attempts), `lost`,
--   `doubled`, `wrong` (ids), `told` (errors by name), `rows`, a look after each round (`calls`; `client` and
--   `server`, of which each has `rss`, `files` and `threads`); `first` and `last`, looks with no connection
function soak.run(options)
  local run = new_run(options)
  run.say(HEAD)
  local ok, raised = pcall(go, run, options.calls, math.max(ROUNDS, math.ceil(options.calls / ROUND)))
  run.server:stop()
  run.server:close()
  assert(ok, raised)
  return run
end

--- How far something rose after the first quarter of the rounds, as a share of its highest until then.
-- @tparam table run
-- @tparam function of a look
-- @treturn number
function soak.rise(run, of)
  local quarter, early, late = math.ceil(#run.rows / 4), 0, 0
  for i, row in ipairs(run.rows) do
    if i <= quarter then early = math.max(early, of(row)) else late = math.max(late, of(row)) end
  end
  return late / early - 1
end

return soak
