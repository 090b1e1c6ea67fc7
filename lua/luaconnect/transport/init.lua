--- Transports: what sends requests and owns time and tasks.
--
-- A transport is an object with
--
-- * `send(self, request, timeout) -> response | nil, err`: `request` is `{ method, url, headers,
--   body }`, `response` `{ status, headers, body }` with header names in lower case, `timeout` nil
--   or `{ connect, total }` in seconds. Any status is a response, redirects too; `err` is of kind
--   `transport`, `timeout` or `cancelled` (`validation` for a request that no wire can carry), and
--   its `sent` is false when the request has certainly not reached the server.
-- * `sleep(self, seconds) -> true | nil, err`
-- * `now(self) -> seconds since 1970`, in fractions where it can
-- * `spawn(self, fn) -> task`: runs `fn()` beside the caller
-- * `wait(self, task) -> results of fn`; raises what `fn` raised
--
-- and, where it can, `outcome(self, task) -> true, results | false, raised` (`wait` as `pcall` would
-- call it), `cancel(self, task)` and `close(self)`. A transport never knows an operation.
-- @module luaconnect.transport

local transport = {}

-- options of a client that make a difference to its connections
local SETTINGS = { "ca_bundle", "no_proxy", "proxy", "tcp_keepalive" }

local shared = {} -- settings in one string -> transport

-- the settings that are given, and their name among the shared transports
local function settings(options)
  local chosen, words = {}, {}
  for i, name in ipairs(SETTINGS) do
    chosen[name] = options[name] or nil
    if name == "tcp_keepalive" then chosen[name] = options[name] end
    words[i] = tostring(chosen[name])
  end
  return chosen, table.concat(words, "\n")
end

local function curl(options)
  local chosen, name = settings(options)
  local known = shared[name]
  if not known or known.closed then
    known = require("luaconnect.transport.curl").new(chosen)
    shared[name] = known
  end
  return known
end

local function emulator(options)
  local world = options.emulator or require("luaconnect.emulator").new()
  return require("luaconnect.transport.emulator").new(world)
end

-- the transports that have a name
local NAMED = { curl = curl, emulator = emulator }

--- The transport that a client's options ask for. Clients with the same settings share their
-- connections.
-- @tparam[opt] table options `transport` (`"curl"`, the default, `"emulator"`, or a transport),
-- `proxy`, `no_proxy`, `ca_bundle`, `tcp_keepalive`, `emulator` (a new one when left out)
-- @treturn table
function transport.get(options)
  options = options or {}
  local given = options.transport or "curl"
  if NAMED[given] then return NAMED[given](options) end
  if type(given) == "table" and given.send then return given end
  error(("bad option 'transport' (\"curl\", \"emulator\" or an object with send expected, got %s)")
    :format(type(given) == "string" and ("%q"):format(given) or type(given)), 3)
end

--- The transport that all clients without settings of their own share.
-- @treturn table
function transport.default()
  return transport.get()
end

return transport
