--- Transports: what sends requests and owns time and tasks.
--
-- A transport is an object with
--
-- * `send(self, request, timeout) -> response | nil, err`: `request` is `{ method, url, headers,
--   body }`, `response` `{ status, headers, body }` with header names in lower case, `timeout` nil
--   or `{ connect, total }` in seconds. Any status is a response, redirects too; `err` is of kind
--   `transport`, `timeout` or `cancelled` (`validation` for a request that no wire can carry), and
--   its `sent` is false when the request has certainly not reached the server. A request that is
--   `repeatable` may reach the server twice, should a kept connection turn out to be dead.
-- * `sleep(self, seconds) -> true | nil, err`
-- * `now(self) -> seconds since 1970`, in fractions where it can
-- * `spawn(self, fn) -> task`: runs `fn()` beside the caller
-- * `wait(self, task) -> results of fn`; raises what `fn` raised
--
-- and, where it can, `outcome(self, task) -> true, results | false, raised` (`wait` as `pcall` would
-- call it), `cancel(self, task)`, `detach(self, fn) -> task` (one that outlives the request of a server
-- in which it was started), `monotonic(self)` (seconds that do not jump when somebody sets the time),
-- `group(self, options) -> group` of tasks, whose `spawn` takes a timeout, and `close(self)`. `virtual`
-- is true when its time is its own, and passes when somebody sleeps. `frames`, in the object itself, asks
-- for requests with their `bytes`, those of HTTP/1.1 with the signature, whose `headers` are unsigned. A
-- transport never knows an operation.
-- @module luaconnect.transport

local transport = {}

-- options of a client that make a difference to its connections
local SETTINGS = { "ca_bundle", "http2", "no_proxy", "proxy", "tcp_keepalive" }
local OURS = { resty = true, haproxy = true } -- speak HTTP/1.1 and nothing else

local shared = {} -- settings in one string -> transport

-- the settings that are given, and their name among the shared transports
local function settings(options, kind)
  local chosen, words = {}, {}
  for i, name in ipairs(SETTINGS) do
    chosen[name] = options[name] or nil
    if name == "tcp_keepalive" then chosen[name] = options[name] end
    if name == "http2" and OURS[kind] then chosen[name] = nil end
    words[i] = tostring(chosen[name])
  end
  return chosen, table.concat(words, "\n")
end

-- one transport of a kind for all clients with the same settings
local function sharing(kind)
  return function(options)
    local chosen, name = settings(options, kind)
    name = kind .. "\n" .. name
    local known = shared[name]
    if not known or known.closed then
      known = require("luaconnect.transport." .. kind).new(chosen)
      shared[name] = known
    end
    return known
  end
end

local function emulator(options)
  local world = options.emulator or require("luaconnect.emulator").new()
  return require("luaconnect.transport.emulator").new(world)
end

-- the transports that have a name
local NAMED = {
  cqueues = sharing "cqueues", curl = sharing "curl", emulator = emulator, haproxy = sharing "haproxy",
  luv = sharing "luv", resty = sharing "resty",
}

-- is this nginx, which has sockets of its own?
local function isnginx()
  local ngx = rawget(_G, "ngx")
  return type(ngx) == "table" and type(ngx.socket) == "table" and type(ngx.get_phase) == "function"
end

-- is this HAProxy, which has them too, under a name that is not only its own?
local function ishaproxy()
  local core = rawget(_G, "core")
  return type(core) == "table" and type(core.tcp) == "function" and type(core.register_task) == "function"
end

-- the transports that live in one host alone: its name, and whether this is it
local AT_HOME = { resty = { "nginx", isnginx }, haproxy = { "HAProxy", ishaproxy } }

local function checkhome(name)
  local home = AT_HOME[name]
  if home and not home[2]() then
    error(("bad option 'transport' (\"%s\" is for the inside of %s)"):format(name, home[1]), 4)
  end
end

local function usual()
  return isnginx() and "resty" or ishaproxy() and "haproxy" or "curl"
end

local function issender(given)
  return type(given) == "table" and type(given.send) == "function"
end

local function refuse(given, level)
  error(("bad option 'transport' (\"curl\", \"cqueues\", \"luv\", \"resty\", \"haproxy\", \"emulator\" or an "
    .. "object with send expected, got %s)")
    :format(type(given) == "string" and ("%q"):format(given) or type(given)), level + 1)
end

--- Checks the option of a client, before anything is opened.
-- @param given a name or a transport
-- @tparam number level of the stack that is to blame, where the caller is 1
function transport.check(given, level)
  if not NAMED[given] and not issender(given) then refuse(given, level + 1) end
end

--- The transport that a client's options ask for. Clients with the same settings share their
-- connections.
-- @tparam[opt] table options `transport` (`"curl"`, `"resty"`, which is the default inside nginx,
-- `"haproxy"`, which is it inside HAProxy, `"cqueues"` and `"luv"` for coroutines of these, `"emulator"`,
-- or a transport), `proxy`, `no_proxy`,
-- `ca_bundle`, `tcp_keepalive`, `http2` (over libcurl), `emulator` (a new one when left out)
-- @treturn table
function transport.get(options)
  options = options or {}
  local given = options.transport or usual()
  checkhome(given)
  if NAMED[given] then return NAMED[given](options) end
  if issender(given) then return given end
  refuse(given, 3)
end

--- The transport that all clients without settings of their own share.
-- @treturn table
function transport.default()
  return transport.get()
end

return transport
