--- A PostgreSQL of its own: a folder, a free port, ended by its pid.

local child = require "spec.support.child"
local core = require "luaconnect.core"
local database = require "luaconnect.journey.database"

local postgres = {}

local methods = {}
local Postgres = { __name = "postgres", __index = methods }

local ATTEMPTS = 5 -- at ports that nobody else has
local FIRST, LAST = 10000, 29999 -- below those that the system gives to clients
local USER = "postgres" -- the server refuses to run as root; the package has made this one

-- what it loses when the machine dies matters to nobody here
local SETTINGS = { "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=40",
  "shared_buffers=64MB", "listen_addresses=127.0.0.1", "autovacuum_naptime=5s" }

local function output(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read "*a"
  pipe:close()
  return (text:gsub("%s+$", ""))
end

local unpack = table.unpack or unpack -- luacheck: compat

local bin -- folder of its programs, found once

local function find()
  bin = bin or output "pg_config --bindir 2>/dev/null"
  if child.run { "test", "-x", bin .. "/initdb" } ~= 0 then
    bin = output "ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1"
  end
  return bin
end

local ROOT = output "id -u" == "0"

-- a command as somebody who may run the server
local function words(...)
  if not ROOT then return { ... } end
  return { "setpriv", "--reuid=" .. USER, "--regid=" .. USER, "--clear-groups", ... }
end

--- Why none can be started here; nil when one can.
function postgres.missing()
  if find() == "" then return "PostgreSQL is not installed" end
  if not pcall(require, "dbd.postgresql") then return "lua-dbi-postgresql is not installed" end
  if ROOT and output("id -u " .. USER .. " 2>/dev/null") == "" then
    return "no user " .. USER .. ", whom PostgreSQL could run as"
  end
end

local function run(...)
  local status, out, err = child.run(words(...))
  assert(status == 0, out .. err)
end

-- whether the server can be reached
local function ready(self)
  return child.run { bin .. "/pg_isready", "-q", "-h", "127.0.0.1", "-p", tostring(self.port) } == 0
end

--- Starts the server, which is not running.
function methods:start()
  local arguments = { bin .. "/postgres", "-D", self.folder .. "/data", "-p", tostring(self.port),
    "-k", self.folder }
  for _, setting in ipairs(SETTINGS) do
    arguments[#arguments + 1] = "-c"
    arguments[#arguments + 1] = setting
  end
  self.process = child.start(words(unpack(arguments)))
  self.process:await(function() return not self.process:running() or ready(self) end)
  return self.process:running()
end

--- Stops the server: at once, and whoever is connected loses the connection.
-- @tparam[opt="INT"] string signal
function methods:stop(signal)
  self.process:stop(signal or "INT")
  self.process:close()
end

--- Stops the server, and starts it again.
function methods:restart()
  self:stop()
  assert(self:start(), "PostgreSQL: starting again expected")
end

--- A place for a journal of its own: a schema of one database.
-- @treturn string its URL
function methods:journal()
  local url = ("postgresql://luaconnect@127.0.0.1:%d/postgres"):format(self.port)
  self.count = (self.count or 0) + 1
  local db = assert(database.open(url))
  assert(db:run(("CREATE SCHEMA journal%d"):format(self.count)))
  db:close()
  return ("%s?options=-csearch_path%%3Djournal%d"):format(url, self.count)
end

--- Stops the server and removes its folder.
function methods:close()
  self:stop()
  child.run { "rm", "-r", self.folder }
end

local function new()
  local folder = output "mktemp -d"
  if ROOT then assert(child.run { "chown", USER, folder } == 0) end
  run(bin .. "/initdb", "--pgdata=" .. folder .. "/data", "--auth=trust", "--username=luaconnect",
    "--encoding=UTF8", "--locale=C", "--no-sync")
  return setmetatable({ folder = folder }, Postgres)
end

--- Starts a server.
-- @treturn table
function postgres.start()
  assert(not postgres.missing(), postgres.missing())
  local self, began = new(), tonumber(core.uuid():sub(1, 6), 16)
  for attempt = 0, ATTEMPTS - 1 do
    self.port = FIRST + (began + attempt * 997) % (LAST - FIRST)
    if self:start() then return self end
  end
  self:close()
  error "PostgreSQL: a server that starts expected"
end

return postgres
