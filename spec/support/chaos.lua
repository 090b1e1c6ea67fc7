--- A list that is worked through while its worker is killed again and again, and the service fails.

local child = require "spec.support.child"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local journals = require "spec.support.journal"

local chaos = {}

-- every kind of failure that a call can meet, among them what looks like one and has happened
local FAULTS = {
  { operation = "Start*", latency = "80ms" }, -- so that there is always something to be killed in
  { operation = "Start*", share = 0.04, code = "ThrottlingException" },
  { operation = "Start*", share = 0.04, status = 500, code = "InternalServiceException" },
  { operation = "Start*", share = 0.04, drop = "after" },
  { operation = "Start*", share = 0.02, drop = "before" },
}

local function write(path, text)
  local file = assert(io.open(path, "w"))
  file:write(text)
  file:close()
  return path
end

local function read(path)
  local file = io.open(path)
  local text = file and file:read "*a" or ""
  if file then file:close() end
  return text
end

local function list_of(n)
  local lines = { "id" }
  for i = 1, n do lines[#lines + 1] = ("r%d"):format(i) end
  return table.concat(lines, "\n") .. "\n"
end

-- the modules that the worker runs, with some of their text replaced
local function mutated(changes)
  local folder = os.tmpname()
  os.remove(folder)
  assert(child.run { "cp", "-r", "lua", folder } == 0)
  for _, change in ipairs(changes) do
    local path = folder .. "/luaconnect/journey/" .. change[1]
    local text, count = read(path):gsub(change[2], change[3])
    assert(count == 1, change[1] .. ": the text to replace expected once")
    write(path, text)
  end
  return folder
end

local function words_of(run)
  return {
    "env", "-u", "AWS_SESSION_TOKEN", "-u", "AWS_PROFILE", "AWS_ENDPOINT_URL=" .. run.server.url,
    "AWS_REGION=" .. emulator.REGION, "AWS_ACCESS_KEY_ID=" .. emulator.CREDENTIALS.access_key_id,
    "AWS_SECRET_ACCESS_KEY=" .. emulator.CREDENTIALS.secret_access_key,
    "CONNECT_INSTANCE_ID=" .. emulator.INSTANCE_ID, "CONNECT_FLOW_ID=" .. emulator.FLOW_ID,
    "LUA_PATH=" .. run.path, child.LUA, "spec/support/dialer.lua", run.journal, run.rows, run.notes,
  }
end

-- kills a worker after a moment; whether it had to be killed
local function strike(run)
  local worker = child.start(words_of(run))
  os.execute(("sleep %.3f"):format(0.03 + 0.25 * run.random()))
  local alive = worker:running()
  worker:stop "KILL"
  worker:close()
  return alive
end

-- how often each name occurs among what the emulator holds
local function contacts_of(server)
  local _, text = child.run { "curl", "-s", server.url .. "/_emulator/snapshot" }
  local counts = {}
  local collections = assert(core.json_decode(text))
  for _, row in ipairs((collections.collections or collections).contacts) do
    local name = row.doc.record.Name
    counts[name] = (counts[name] or 0) + 1
  end
  return counts
end

local function lines_of(path)
  local counts = {}
  for line in read(path):gmatch "[^\n]+" do counts[line] = (counts[line] or 0) + 1 end
  return counts
end

--- Works through a list of `rows` while its worker is killed `kills` times.
-- @tparam table options `rows`, `kills`, `seed`; `mutation`: a list of { module, pattern, replacement }
-- @treturn table `{ output, contacts, notes, killed }`
function chaos.run(options)
  math.randomseed(options.seed)
  local faults = write(os.tmpname(), core.json_encode(FAULTS))
  local folder = options.mutation and mutated(options.mutation)
  local run = {
    server = child.serve("--faults", faults, "--seed", tostring(options.seed)),
    journal = journals.path(), rows = write(os.tmpname(), list_of(options.rows)), notes = os.tmpname(),
    path = (folder and folder .. "/?.lua;" .. folder .. "/?/init.lua;" or "") .. package.path,
    random = math.random,
  }
  local killed = 0
  for _ = 1, options.kills do
    if strike(run) then killed = killed + 1 end
  end
  local _, output, errors = child.run(words_of(run))
  local result = {
    output = output .. errors, contacts = contacts_of(run.server), notes = lines_of(run.notes),
    killed = killed,
  }
  run.server:stop()
  run.server:close()
  for _, path in ipairs { faults, run.rows, run.notes } do os.remove(path) end
  if folder then child.run { "rm", "-r", folder } end
  journals.sweep()
  return result
end

return chaos
