--- A list that is worked through while its worker is killed again and again, and the service fails.

local child = require "spec.support.child"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local journals = require "spec.support.journal"

local chaos = {}

local unpack = table.unpack or unpack -- luacheck: compat

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

local function sleep(seconds)
  os.execute(("sleep %.3f"):format(seconds))
end

local methods = {}
local List = { __name = "chaos.list", __index = methods }

--- An emulator, and a list that workers are to call on it.
-- @tparam table options `rows`; `seed`; perhaps `faults` and `limits` of the emulator; `journal` (a file);
--   `settings`: variables of the workers' environment; `mutation`: a list of
--   `{ module, pattern, replacement }`
-- @treturn table
function chaos.list(options)
  local self = { files = {}, settings = options.settings or {}, workers = {} }
  local arguments = { "--seed", tostring(options.seed) }
  for _, name in ipairs { "faults", "limits" } do
    if options[name] then
      local path = write(os.tmpname(), core.json_encode(options[name]))
      table.insert(self.files, path)
      table.insert(arguments, "--" .. name)
      table.insert(arguments, path)
    end
  end
  self.server = child.serve(unpack(arguments))
  self.journal = options.journal or journals.path()
  self.rows, self.notes = write(os.tmpname(), list_of(options.rows)), os.tmpname()
  table.insert(self.files, self.rows)
  table.insert(self.files, self.notes)
  self.folder = options.mutation and mutated(options.mutation)
  local folder = self.folder
  self.path = (folder and folder .. "/?.lua;" .. folder .. "/?/init.lua;" or "") .. package.path
  return setmetatable(self, List)
end

--- The words that start a worker.
function methods:words()
  local words = {
    "env", "-u", "AWS_SESSION_TOKEN", "-u", "AWS_PROFILE", "AWS_ENDPOINT_URL=" .. self.server.url,
    "AWS_REGION=" .. emulator.REGION, "AWS_ACCESS_KEY_ID=" .. emulator.CREDENTIALS.access_key_id,
    "AWS_SECRET_ACCESS_KEY=" .. emulator.CREDENTIALS.secret_access_key,
    "CONNECT_INSTANCE_ID=" .. emulator.INSTANCE_ID, "CONNECT_FLOW_ID=" .. emulator.FLOW_ID,
    "LUA_PATH=" .. self.path,
  }
  for name, value in pairs(self.settings) do words[#words + 1] = name .. "=" .. value end
  for _, word in ipairs { child.LUA, "spec/support/dialer.lua", self.journal, self.rows, self.notes } do
    words[#words + 1] = word
  end
  return words
end

--- Starts a worker.
function methods:start()
  local worker = child.start(self:words())
  self.workers[worker] = true
  return worker
end

--- Kills a worker; whether it had to be killed.
function methods:kill(worker)
  local alive = worker:running()
  worker:stop "KILL"
  worker:close()
  self.workers[worker] = nil
  return alive
end

--- Waits until a worker has ended; what it has said.
function methods:await(worker)
  worker:await(function() return not worker:running() end)
  local said = worker:output() .. worker:errors()
  worker:close()
  self.workers[worker] = nil
  return said
end

--- How many contacts there are by now.
function methods:count()
  local n = 0
  for _, count in pairs(contacts_of(self.server)) do n = n + count end
  return n
end

--- What has come of it: contacts by name, and lines of notes, each with how often it is there.
function methods:results()
  return { contacts = contacts_of(self.server), notes = lines_of(self.notes) }
end

--- Ends all that was started.
function methods:close()
  for worker in pairs(self.workers) do worker:close() end
  self.server:stop()
  self.server:close()
  for _, path in ipairs(self.files) do os.remove(path) end
  if self.folder then child.run { "rm", "-r", self.folder } end
  journals.sweep()
end

--- Works through a list of `rows` while its worker is killed `kills` times.
-- @tparam table options as for `list`, and `kills`
-- @treturn table `{ output, contacts, notes, killed }`
function chaos.run(options)
  math.randomseed(options.seed)
  options.faults = FAULTS
  local list, killed = chaos.list(options), 0
  for _ = 1, options.kills do
    local worker = list:start()
    sleep(0.03 + 0.25 * math.random())
    if list:kill(worker) then killed = killed + 1 end
  end
  local output = list:await(list:start())
  local result = list:results()
  result.output, result.killed = output, killed
  list:close()
  return result
end

--- Works through a list with several workers, of whom one or the other is killed now and then, while the
-- database is restarted.
-- @tparam table options as for `list`; `kills`, `workers`, `restarts`, and `database`, a server
-- @treturn table `{ outputs, contacts, notes, killed }`
function chaos.crowd(options)
  math.randomseed(options.seed)
  options.faults, options.journal = FAULTS, options.database:journal()
  local list, crowd, killed = chaos.list(options), {}, 0
  for i = 1, options.workers do crowd[i] = list:start() end
  for n = 1, options.kills do
    sleep(0.1 + 0.3 * math.random())
    local i = math.random(#crowd)
    if list:kill(crowd[i]) then killed = killed + 1 end
    crowd[i] = list:start()
    if n % math.ceil(options.kills / (options.restarts + 1)) == 0 then options.database:restart() end
  end
  local outputs = {}
  for i, worker in ipairs(crowd) do outputs[i] = list:await(worker) end
  local result = list:results()
  result.outputs, result.killed = outputs, killed
  list:close()
  return result
end

return chaos
