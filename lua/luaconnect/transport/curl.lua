--- The transport over libcurl: kept-alive connections, and tasks that share one thread.
--
-- A call blocks when made outside any task and yields inside one. All transports of a process share
-- one loop, so that a task may call clients with different proxies and `luaconnect.parallel` needs
-- to know none of them; each has its own connections. `luaconnect.net`, and libcurl with it, is
-- loaded at the first send.
-- @classmod luaconnect.transport.curl

local errors = require "luaconnect.errors"
local hub = require "luaconnect.transport.hub"
local tasks = require "luaconnect.transport.tasks"

local curl = {}

local OPTIONS = {
  ca_bundle = "string", ca_path = "string", proxy = "string", no_proxy = "string",
  max_connections = "number", max_queue = "number", max_response = "number", tcp_keepalive = "boolean",
  http2 = "boolean", wire = "string",
}

local NO_FD = "luaconnect.net: this build waits with poll(2), which has no descriptor for another loop"
local CONNECTIONS = 256 -- of a pool, unless it is told otherwise

local net -- luaconnect.net, once it is needed

-- for whoever makes a hub
function curl.net()
  net = net or require "luaconnect.net"
  return net
end

local load = curl.net

local ours = hub.new(load) -- all transports that block where there is no task

-- Sending -------------------------------------------------------------------------------------------

local Curl = { __name = "luaconnect.transport.curl" }
Curl.__index = Curl

local function failure(kind, message, sent)
  return nil, errors.new { kind = kind, message = message, sent = sent }
end

local function answer(response, kind, message, sent)
  if response then return response end
  return failure(kind, message, sent)
end

-- nothing else is going on: no bookkeeping, the caller waits for one id
local function alone(self, id)
  local pool = self.pool
  local done = pool:step()
  while done ~= id do
    if done then self.hub:arrive(self, done) end
    done = pool:step()
  end
  return answer(pool:take(id))
end

-- whether one more request would wait in a line that is long enough
local function isfull(self, pool)
  local most = self.options.max_queue
  if not most then return false end
  local counts = pool:counts()
  return counts.queued >= most and counts.flying >= (self.options.max_connections or CONNECTIONS)
end

-- waits in the loop, as a task or as a caller that blocks
local function together(self, id, task)
  local entry = { id = id, task = task, done = false, sent = nil }
  self.hub:enter(self, entry)
  if task then
    self.hub.loop:park(task, self, entry)
  else
    self.hub.loop:drive(function() return entry.done or entry.sent ~= nil end)
  end
  if entry.sent == nil and not self.closed then return answer(self.pool:take(id)) end
  local sent = entry.sent ~= false
  if task and task.cancelled then return tasks.refusal(task, sent) end
  return failure("cancelled", "transport was closed", sent)
end

--- Sends a request and waits for its response.
-- @tparam table request `{ method, url, headers, body }`; a header's value may be a list. One that is
-- `repeatable` is sent once more when the kept connection that it went over had died
-- @tparam[opt] table timeout `{ connect, total }` in seconds; 10 and 60 where they are left out
-- @treturn ?table `{ status, headers, body }`, header names in lower case
-- @return an error of kind `transport`, `timeout` or `cancelled`; its `sent` is false when the
-- request has certainly not reached the server
function Curl:send(request, timeout)
  local pool, err = self:open()
  if not pool then return nil, err end
  local task, homeless = self.hub.loop:current()
  if homeless then return nil, homeless end
  if task and task.cancelled then return tasks.refusal(task, false) end
  if isfull(self, pool) then
    return failure("transport", ("max_queue: at most %d requests in line expected, got one more")
      :format(self.options.max_queue), false)
  end
  local id, kind, message, sent
  if timeout then
    id, kind, message, sent = pool:add(request, timeout.connect, timeout.total)
  else
    id, kind, message, sent = pool:add(request)
  end
  if not id then return failure(kind, message, sent) end
  if not task and self.hub.loop.alive == 0 then return alone(self, id) end
  return together(self, id, task)
end

--- Opens the connection pool; `send` does so by itself.
-- @treturn ?userdata
-- @return an error of kind `transport`, when the system has no descriptor left
function Curl:open()
  if self.closed then error("transport is closed", 3) end
  if self.pool then return self.pool end
  local pool, message = load().new(self.options)
  if not pool then return failure("transport", message, false) end
  if self.hub.host and not pool:fd() then
    pool:close()
    error(NO_FD, 3)
  end
  self.pool = pool
  return pool
end

-- the loop calls this for a task that is cancelled while it waits
function Curl:abandon(entry)
  local _, sent = self.pool:cancel(entry.id)
  entry.sent = sent ~= false
  self.hub:leave(self, entry)
end

--- Closes all connections. Calls in flight return an error of kind `cancelled`; later ones raise.
-- Closing twice is quiet.
function Curl:close()
  self.closed = true
  local pool = self.pool
  if not pool then return end
  for _, entry in pairs(self.waiting) do
    self:abandon(entry)
    if entry.task then self.hub.loop:wake(entry.task) end
  end
  self.pool = nil
  if self.hub.host then self.hub.host.forget(pool:fd()) end
  pool:close()
end

Curl.__close = Curl.close

function Curl:__tostring()
  local counts = self.pool and self.pool:counts()
  if not counts then return self.closed and "transport: curl (closed)" or "transport: curl" end
  return ("transport: curl (%d connections opened, %d requests)"):format(counts.connections,
    counts.requests)
end

-- Time and tasks --------------------------------------------------------------------------------------

--- The time, in seconds since 1970.
-- @treturn number
function Curl.now()
  return load().now()
end

--- Seconds of a clock that never goes back, and does not jump when somebody sets the time.
-- @treturn number
function Curl.monotonic()
  return load().clock()
end

--- Waits; tasks go on meanwhile.
-- @tparam number seconds
-- @treturn ?boolean true
-- @return an error of kind `cancelled`
function Curl:sleep(seconds)
  return self.hub.loop:sleep(seconds)
end

--- Starts a task; its first turn comes when something waits.
-- @tparam function fn called without arguments
-- @tparam[opt] number timeout seconds after which the task goes no further: the call in which it waits,
-- and every later one, returns an error of kind `timeout`
-- @treturn task
function Curl:spawn(fn, timeout)
  return self.hub.loop:spawn(fn, timeout)
end

--- Makes a group of tasks: so many at a time, waited for and cancelled together.
-- @tparam[opt] table options `limit` (tasks at a time; its `spawn` waits for a place beyond), `timeout`
-- (seconds of each)
-- @treturn table a `luaconnect.transport.group`
function Curl:group(options)
  return require("luaconnect.transport.group").new(self.hub.loop, options)
end

--- Waits for a task and returns its results; what it raised is raised again.
-- @tparam task task
function Curl:wait(task)
  return self.hub.loop:wait(task)
end

--- Waits for a task as `pcall` would call it: true and its results, or false and what it raised.
-- @tparam task task
function Curl:outcome(task)
  return self.hub.loop:outcome(task)
end

--- Cancels a task: its transfer is closed, and the call that waits returns an error of kind
-- `cancelled`, as does every later call in that task.
-- @tparam task task
-- @treturn boolean whether it was still alive
function Curl:cancel(task)
  return self.hub.loop:cancel(task)
end

-- Inside another loop ----------------------------------------------------------------------------------

--- A descriptor that becomes readable when `step` has something to do for the requests of this transport.
-- It stays the same until the transport is closed. To be waited for together with `timeout`, which is to
-- be asked again before each wait.
-- @treturn ?number
-- @return an error where the system has none: without epoll, libcurl's descriptors are waited for with
-- poll(2)
function Curl:fd()
  local pool, err = self:open()
  if not pool then return nil, err end
  local fd = pool:fd()
  if fd then return fd end
  return failure("transport", NO_FD, false)
end

--- Seconds until `step` has something to do by itself.
-- @treturn ?number 0 when it has now, nil when only a descriptor can tell
function Curl:timeout() -- of all transports, since they share their tasks
  return self.hub:timeout()
end

--- Does what is due, and never waits: hands on responses, wakes who has slept, gives each task that is
-- ready a turn.
function Curl:step()
  if self.pool and self.awaited == 0 then self.pool:step(0) end
  self.hub:step()
end

local function checkoptions(options)
  for name, value in pairs(options) do
    if not OPTIONS[name] then
      error(("bad option to 'curl': %s is not known"):format(tostring(name)), 3)
    elseif type(value) ~= OPTIONS[name] then
      error(("bad option '%s' to 'curl' (%s expected, got %s)"):format(name, OPTIONS[name],
        type(value)), 3)
    end
  end
end

--- Makes a transport; nothing is opened before the first send.
-- @tparam[opt] table options `ca_bundle` (file of the certificates to trust, instead of the
-- system's), `ca_path` (hashed folder of them), `proxy` (URL; the environment is not looked at),
-- `no_proxy` (hosts to reach without it, with commas), `max_connections` (256; requests beyond wait
-- in line), `max_queue` (how many may do so; one more is refused with an error, unsent; no limit),
-- `max_response` (bytes of a body; 64 MiB, which is also the most), `tcp_keepalive` (true),
-- `wire` (who speaks HTTP/1.1 over the connections that libcurl makes: `"own"`, which leaves to libcurl
-- only what it does not speak itself, or `"curl"`), `http2` (false: whether HTTP/2, by libcurl, is spoken
-- over TLS where the server offers it)
-- @tparam[opt] table within the `luaconnect.transport.hub` in which it waits; all share one unless told
-- otherwise
-- @treturn table
function curl.new(options, within)
  checkoptions(options or {})
  return setmetatable({
    options = options or {}, hub = within or ours,
    waiting = {}, awaited = 0, -- what the hub keeps: entries, whose `sent` says whether one that was given up
                               -- may have been sent
  }, Curl)
end

return curl
