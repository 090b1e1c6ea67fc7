--- The transport over libcurl: kept-alive connections, and tasks that share one thread.
--
-- A call blocks when made outside any task and yields inside one. All transports of a process share
-- one loop, so that a task may call clients with different proxies and `luaconnect.parallel` needs
-- to know none of them; each has its own connections. `luaconnect.net`, and libcurl with it, is
-- loaded at the first send.
-- @classmod luaconnect.transport.curl

local errors = require "luaconnect.errors"
local tasks = require "luaconnect.transport.tasks"

local curl = {}

local OPTIONS = {
  ca_bundle = "string", ca_path = "string", proxy = "string", no_proxy = "string",
  max_connections = "number", max_response = "number", tcp_keepalive = "boolean",
}

local unpack = table.unpack or unpack -- luacheck: compat

local net -- luaconnect.net, once it is needed

local function load()
  net = net or require "luaconnect.net"
  return net
end

-- The loop ------------------------------------------------------------------------------------------

local busy = {} -- transports that tasks, or blocked callers, wait for

local function enter(transport, id, task)
  if next(transport.waiting) == nil then busy[#busy + 1] = transport end
  transport.waiting[id] = task or true
end

local function leave(transport, id)
  transport.waiting[id] = nil
  if next(transport.waiting) ~= nil then return end
  for i, other in ipairs(busy) do
    if other == transport then return table.remove(busy, i) end
  end
end

local loop

-- hands on what has arrived; what nobody waits for any more is dropped
local function arrive(transport, id)
  local task = transport.waiting[id]
  if not task then
    transport.pool:cancel(id)
    return
  end
  leave(transport, id)
  transport.arrived[id] = true
  if task ~= true then loop:wake(task) end
end

local function step(transport, seconds)
  local pool = transport.pool
  local id = pool:step(seconds)
  while id do
    arrive(transport, id)
    id = pool:next()
  end
end

local function stepall(seconds)
  local pools, list = {}, {}
  for i, transport in ipairs(busy) do
    list[i], pools[i] = transport, transport.pool
  end
  if seconds ~= 0 then net.wait(seconds, unpack(pools)) end
  for _, transport in ipairs(list) do step(transport, 0) end
end

local function await(seconds)
  if #busy == 1 then
    step(busy[1], seconds)
  elseif #busy > 1 then
    stepall(seconds)
  elseif not seconds then
    return false
  elseif seconds > 0 then
    load().wait(seconds)
  end
  return true
end

loop = tasks.new(function() return load().clock() end, await)

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
    if done then arrive(self, done) end
    done = pool:step()
  end
  return answer(pool:take(id))
end

-- waits in the loop, as a task or as a caller that blocks
local function together(self, id, task)
  enter(self, id, task)
  if task then
    loop:park(task, self, id)
  else
    loop:drive(function() return not self.waiting[id] end)
  end
  if self.arrived[id] then
    self.arrived[id] = nil
    return answer(self.pool:take(id))
  end
  local sent = self.abandoned[id]
  self.abandoned[id] = nil
  return failure("cancelled", self.pool and "task was cancelled" or "transport was closed", sent)
end

--- Sends a request and waits for its response.
-- @tparam table request `{ method, url, headers, body }`; a header's value may be a list
-- @tparam[opt] table timeout `{ connect, total }` in seconds; 10 and 60 where they are left out
-- @treturn ?table `{ status, headers, body }`, header names in lower case
-- @return an error of kind `transport`, `timeout` or `cancelled`; its `sent` is false when the
-- request has certainly not reached the server
function Curl:send(request, timeout)
  local pool = self.pool or self:open()
  local task = loop:current()
  if task and task.cancelled then return failure("cancelled", "task was cancelled", false) end
  local id, kind, message, sent
  if timeout then
    id, kind, message, sent = pool:add(request, timeout.connect, timeout.total)
  else
    id, kind, message, sent = pool:add(request)
  end
  if not id then return failure(kind, message, sent) end
  if loop.alive == 0 then return alone(self, id) end
  return together(self, id, task)
end

--- Opens the connection pool; `send` does so by itself.
-- @treturn userdata
function Curl:open()
  if self.closed then error("transport is closed", 3) end
  self.pool = self.pool or load().new(self.options)
  return self.pool
end

-- the loop calls this for a task that is cancelled while it waits for `id`
function Curl:abandon(id)
  local _, sent = self.pool:cancel(id)
  self.abandoned[id] = sent
  leave(self, id)
end

--- Closes all connections. Calls in flight return an error of kind `cancelled`; later ones raise.
-- Closing twice is quiet.
function Curl:close()
  self.closed = true
  local pool = self.pool
  if not pool then return end
  for id, task in pairs(self.waiting) do
    self.abandoned[id] = select(2, pool:cancel(id))
    if task ~= true then loop:wake(task) end
  end
  for id in pairs(self.arrived) do self.abandoned[id] = true end
  self.arrived = {}
  for id in pairs(self.abandoned) do leave(self, id) end
  self.pool = nil
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

--- Waits; tasks go on meanwhile.
-- @tparam number seconds
-- @treturn ?boolean true
-- @return an error of kind `cancelled`
function Curl:sleep(seconds) -- luacheck: no self
  return loop:sleep(seconds)
end

--- Starts a task; its first turn comes when something waits.
-- @tparam function fn called without arguments
-- @treturn task
function Curl:spawn(fn) -- luacheck: no self
  return loop:spawn(fn)
end

--- Waits for a task and returns its results; what it raised is raised again.
-- @tparam task task
function Curl:wait(task) -- luacheck: no self
  return loop:wait(task)
end

--- Waits for a task as `pcall` would call it: true and its results, or false and what it raised.
-- @tparam task task
function Curl:outcome(task) -- luacheck: no self
  return loop:outcome(task)
end

--- Cancels a task: its transfer is closed, and the call that waits returns an error of kind
-- `cancelled`, as does every later call in that task.
-- @tparam task task
-- @treturn boolean whether it was still alive
function Curl:cancel(task) -- luacheck: no self
  return loop:cancel(task)
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
-- in line), `max_response` (bytes of a body; 64 MiB, which is also the most), `tcp_keepalive` (true)
-- @treturn table
function curl.new(options)
  checkoptions(options or {})
  return setmetatable({
    options = options or {},
    waiting = {},   -- id -> the task that waits for it, or true
    arrived = {},   -- ids that are done and not yet taken
    abandoned = {}, -- id -> whether it may have been sent, for cancelled calls
  }, Curl)
end

return curl
