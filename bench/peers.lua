--- The contestants: processes that take orders, "verb n k", and answer with wall and CPU seconds.

local measure = require "measure"
local report = require "report"

local peers = {}

local MODULES = (os.getenv "BUILD" or "build") .. "/interop/node_modules"
local NODE = "env NODE_NO_WARNINGS=1 NODE_PATH=" .. MODULES .. " node"

-- Debian's Python, where another one is found first
local DEBIAN = "/usr/bin/python3"

local function botocore(python, missing)
  return {
    command = function(place, input, trust)
      return ("%s bench/peer.py %s %s %s"):format(python, place.url, input, trust)
    end,
    test = python .. " -c 'import botocore'",
    version = python .. " -c 'import botocore; print(botocore.__version__)'",
    missing = missing,
  }
end

-- `command` of a server's place, the file of the input and a trust; `test` fails where it is missing, and
-- `version` prints which one it is
local KINDS = {
  luaconnect = {
    command = function(place, _, trust)
      return ("%s bench/peer.lua %s %s"):format(measure.LUA, place.url, trust)
    end,
  },
  libcurl = {
    command = function(place, _, trust)
      return ("%s/peer %s %s %s"):format(measure.TOOLS, place.target, place.request, trust)
    end,
  },
  botocore = botocore(measure.PYTHON, "Debian's python3-boto3 is not installed"),
  ["Debian's botocore"] = botocore(DEBIAN, "python3-boto3 is not installed"),
  ["SDK for JavaScript"] = {
    command = function(place, input, trust)
      return ("%s bench/peer.js %s %s %s"):format(NODE, place.url, input, trust)
    end,
    test = NODE .. " -e 'require(\"@aws-sdk/client-connect\")'",
    version = NODE .. " -p 'require(\"@aws-sdk/client-connect/package.json\").version'",
    missing = "there is no node, or npm could not install the packages",
  },
}

--- Where npm has put its packages.
peers.MODULES = MODULES

--- Whether a kind of peer can run here; said once where it cannot.
function peers.has(name)
  local kind = KINDS[name]
  if kind.there == nil then
    kind.there = not kind.test or measure.works(kind.test)
    if not kind.there then report.skip(name, kind.missing) end
  end
  return kind.there
end

--- A peer's name with its version, as a row has it.
function peers.title(name)
  local kind = KINDS[name]
  kind.title = kind.title or kind.version and name .. " " .. measure.capture(kind.version):match "%S+" or name
  return kind.title
end

--- Whether Debian's Python is another one than that of PYTHON.
function peers.another()
  return measure.works(("test -x %s && test \"$(command -v %s)\" != %s"):format(DEBIAN, measure.PYTHON,
    DEBIAN))
end

--- The command line of a peer; nil where it is missing.
-- @param name `luaconnect`, `libcurl`, `botocore` or `SDK for JavaScript`
-- @param loop what loopback.start gave
-- @param scheme `http` or `https`
-- @param[opt] trust for `https`: a file of certificates, or a hashed folder; the authority alone
function peers.command(name, loop, scheme, trust)
  if not peers.has(name) then return nil end
  return KINDS[name].command(loop[scheme], loop.input, scheme == "https" and (trust or loop.ca) or "")
end

local Peer = { __name = "peer" }
Peer.__index = Peer

--- Starts a peer on the clients' core, with the arguments of peers.command; nil where it is missing.
function peers.start(...)
  local command = peers.command(...)
  if not command then return nil end
  local fifo = measure.fresh()
  assert(measure.works("mkfifo " .. fifo))
  -- no other process inherits what popen opens, so a peer ends when its orders are closed
  local orders = assert(io.popen(("{ echo $$; exec %s%s; } >%s"):format(measure.CLIENTS, command, fifo), "w"))
  local answers = assert(io.open(fifo))
  os.remove(fifo)
  return setmetatable({ pid = answers:read "*n", orders = orders, answers = answers }, Peer)
end

--- Seconds of wall clock and of CPU of `n` requests, `k` of them in flight.
function Peer:run(verb, n, k)
  self.orders:write(("%s %d %d\n"):format(verb, n, k or 1))
  self.orders:flush()
  local wall, cpu = self.answers:read("*n", "*n")
  return assert(wall, "a peer has ended"), cpu
end

--- Ends it.
function Peer:close()
  self.orders:close()
  self.answers:close()
end

return peers
