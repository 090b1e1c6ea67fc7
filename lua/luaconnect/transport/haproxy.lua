--- The transport inside HAProxy: its sockets (`core.tcp`), its tasks, its time.
--
-- For actions, services and tasks, which HAProxy lets wait; a call gives way to other traffic and
-- libcurl is not loaded. A sample fetch or a converter, and the file itself while it is loaded, cannot
-- wait: there, `send` and `sleep` return an error. Nor may a call be made in a coroutine of one's own.
--
-- The Lua sockets of HAProxy 2.6 look up no names and verify no certificates, so this transport does not
-- pretend to: it connects by itself to an address over plain HTTP, and to no other. All else goes to the
-- option `listener`, a `bind` of the same HAProxy whose `server` line has `ssl verify required`. A
-- response larger than `tune.bufsize` (16 KiB unless it is set) waits for a timeout at the end of each
-- buffer, and a timeout is one of silence.
-- @classmod luaconnect.transport.haproxy

-- SPDX-License-Identifier: MIT

local errors = require "luaconnect.errors"
local outcome = require "luaconnect.transport.outcome"
local wire = require "luaconnect.transport.wire"

local haproxy = {}

local OPTIONS = {
  ca_bundle = "string", listener = "string", max_connections = "number", max_response = "number",
  no_proxy = "string", proxy = "string", tcp_keepalive = "boolean",
}

local PIECE = 8192   -- bytes given at a time: they fit into one of HAProxy's buffers
local MOST = 1024    -- bytes asked for at a time, so that the time is looked at now and then
local IDLE = 5       -- seconds that a connection is kept: nobody tells us when the peer closes it
local SLACK = 0.05   -- seconds by which HAProxy may be early
local NAP = 0.001    -- seconds at first between two looks at a task
local LONG_NAP = 0.05

local running = coroutine.running

-- The host --------------------------------------------------------------------------------------------

local function clock()
  local now = core.now()
  return now.sec + now.usec / 1e6
end

local function isaddress(name)
  return name:find "^%d+%.%d+%.%d+%.%d+$" or name:find "^%["
end

-- HAProxy says "connection closed." for a silence that was too long, too
local function silence(began, seconds)
  return clock() - began >= seconds - SLACK and "timeout" or "closed"
end

-- calls a method of a socket, which may raise: by a phase without sockets, from another thread
local function ask(socket, name, ...)
  local ok, result, err = pcall(socket[name], socket, ...)
  if ok then return result, err end
  return nil, nil, tostring(result)
end

local function homeless(raised)
  return errors.new { kind = "transport", sent = false, retryable = false,
    message = "a task, an action or a service of HAProxy expected (" .. tostring(raised) .. ")" }
end

-- the address that HAProxy connects to
local function address(to, listener)
  if to.secure or not isaddress(to.host) then return listener end
  return to.host:gsub("[%[%]]", ""), to.port
end

local function open(to, seconds, listener)
  local ok, socket = pcall(core.tcp)
  if not ok then return nil, homeless(socket) end
  local began = clock()
  ask(socket, "settimeout", seconds)
  local connected, _, raised = ask(socket, "connect", address(to, listener))
  if connected then return socket end
  ask(socket, "close")
  if raised then return nil, homeless(raised) end
  return nil, clock() - began >= seconds - SLACK and "timeout" or "cannot connect"
end

local function send(socket, bytes, seconds)
  local began = clock()
  ask(socket, "settimeout", seconds)
  for at = 1, #bytes, PIECE do
    local piece = bytes:sub(at, at + PIECE - 1)
    if ask(socket, "send", piece) ~= #piece then
      return nil, silence(began, seconds), at == 1 and 0 or at - 1
    end
  end
  return true
end

local function receive(socket, want, seconds)
  local began = clock()
  local line = want == "line"
  local bytes, _, raised = ask(socket, "receive", line and "*l" or math.min(tonumber(want) or MOST, MOST))
  if bytes then return line and bytes .. "\r\n" or bytes end
  return nil, raised or silence(began, seconds)
end

local function refuse(to, options)
  if options.proxy then
    return "proxy: none expected inside HAProxy, whose server lines say where requests go"
  elseif options.ca_bundle and to.secure then
    return "ca_bundle: none expected inside HAProxy; name the file with ca-file"
  elseif options.listener then
    return nil
  elseif to.secure then
    return "listener expected: HAProxy's Lua sockets verify no certificates, its server lines do"
  elseif not isaddress(to.host) then
    return "listener expected: HAProxy's Lua sockets look up no names, its server lines do"
  end
end

local function close(socket)
  ask(socket, "close")
end

-- A socket belongs to the thread that opened it, and a state that all threads share (`lua-load`) does not
-- know which one it is on.
local function wanders()
  local info = core.get_info()
  return core.thread == 0 and tonumber(info.Nbthread or info.nbthread) ~= 1
end

local function never()
  return false
end

local function newhost(options)
  return {
    clock = clock, send = send, receive = receive, close = close, refuse = refuse, idle = IDLE,
    open = function(to, seconds) return open(to, seconds, options.listener) end,
    keep = wanders() and never or nil,
  }
end

-- Tasks -----------------------------------------------------------------------------------------------

local Task = { __name = "luaconnect.task" }

function Task:__tostring()
  local state = self.done and "done" or self.cancelled and "cancelled" or "alive"
  return ("luaconnect.task (%s)"):format(state)
end

-- HAProxy's log hears of an error that nobody asks for
function Task:__gc()
  if self.done and not self.ok and not self.seen then
    core.Warning("luaconnect: a task failed and nobody waited for it: " .. tostring(self.failure))
  end
end

local bythread = setmetatable({}, { __mode = "k" }) -- coroutines of tasks that are not done

local function cancelled(sent)
  return nil, errors.new { kind = "cancelled", message = "task was cancelled", sent = sent }
end

local function iscancelled()
  local task = bythread[running()]
  return task and task.cancelled
end

local function settle(task, ok, ...)
  task.done, task.ok = true, ok
  if ok then
    task.results = { n = select("#", ...), ... }
  else
    task.failure = ...
  end
end

local function traced(raised)
  if type(raised) ~= "string" then return raised end
  return debug.traceback(raised, 2)
end

local function run(task, fn)
  local thread = running()
  bythread[thread] = task
  if task.cancelled then
    settle(task, true, cancelled(false))
  else
    settle(task, xpcall(fn, traced))
  end
  bythread[thread] = nil
end

-- The transport -----------------------------------------------------------------------------------------

local Haproxy = { __name = "luaconnect.transport.haproxy" }
Haproxy.__index = Haproxy

--- Sends a request and waits for its response, while HAProxy serves others.
-- @tparam table request as for `luaconnect.transport.wire`
-- @tparam[opt] table timeout `{ connect, total }` in seconds; HAProxy itself connects for 5 at most
-- @treturn ?table `{ status, headers, body }`, header names in lower case
-- @return an error of kind `transport`, `timeout`, `cancelled` or `validation`; its `sent` is false when
-- the request has certainly not reached the server
function Haproxy:send(request, timeout)
  if self.closed then error("transport is closed", 2) end
  if iscancelled() then return cancelled(false) end
  self.wire = self.wire or wire.new(newhost(self.options), self.options)
  local state = {}
  local response, err = self.wire:send(request, timeout, state)
  if iscancelled() then return cancelled(state.sent) end
  return response, err
end

--- Closes the connections that are kept; later calls raise. Closing twice is quiet.
function Haproxy:close()
  self.closed = true
  if self.wire then self.wire:close() end
end

function Haproxy:__tostring()
  return self.closed and "transport: haproxy (closed)" or "transport: haproxy"
end

--- The time, in seconds since 1970.
-- @treturn number
function Haproxy.now()
  return clock()
end

--- Waits, while HAProxy serves others.
-- @tparam number seconds
-- @treturn ?boolean true
-- @return an error of kind `cancelled`, or `transport` where HAProxy cannot wait
function Haproxy:sleep(seconds)
  if iscancelled() then return cancelled(false) end
  local ok, raised = pcall(core.msleep, math.max(0, math.ceil(seconds * 1000)))
  if not ok then return nil, homeless(raised) end
  if iscancelled() then return cancelled(false) end
  return true
end

--- Starts a task of HAProxy's.
-- @tparam function fn called without arguments
-- @treturn task
function Haproxy:spawn(fn)
  if type(fn) ~= "function" then
    error(("bad argument #1 to 'spawn' (function expected, got %s)"):format(type(fn)), 2)
  end
  local task = setmetatable({ done = false, cancelled = false }, Task)
  core.register_task(function() run(task, fn) end)
  return task
end

--- Waits for a task, as `pcall` would call it: true and its results, or false and what it raised.
-- @tparam task task
function Haproxy:outcome(task)
  if getmetatable(task) ~= Task then
    error(("bad argument #1 to 'wait' (task expected, got %s)"):format(type(task)), 3)
  end
  local nap = NAP
  while not task.done do
    local ok, err = self:sleep(nap)
    if not ok then return true, nil, err end
    nap = math.min(2 * nap, LONG_NAP)
  end
  return outcome.of(task)
end

--- Waits for a task and returns its results; what it raised is raised again.
-- @tparam task task
function Haproxy:wait(task)
  return outcome.deliver(self:outcome(task))
end

--- Cancels a task: its next call, or the one that it is in, once that has come to its end, returns an
-- error of kind `cancelled`.
-- @tparam task task
-- @treturn boolean whether it was still alive
function Haproxy:cancel(task)
  if task.done then return false end
  task.cancelled = true
  return true
end

local function checkoptions(options)
  for name, value in pairs(options) do
    if not OPTIONS[name] then
      error(("bad option to 'haproxy': %s is not known"):format(tostring(name)), 3)
    elseif type(value) ~= OPTIONS[name] then
      error(("bad option '%s' to 'haproxy' (%s expected, got %s)"):format(name, OPTIONS[name],
        type(value)), 3)
    end
  end
end

--- Makes a transport; nothing is opened before the first send.
-- @tparam[opt] table options `listener` (what a `bind` of this HAProxy says: `"abns@aws"`,
-- `"127.0.0.1:8443"`), `max_connections`, `max_response` as for `luaconnect.transport.wire`. `proxy` and
-- `ca_bundle` make every call fail that would need them
-- @treturn table
function haproxy.new(options)
  checkoptions(options or {})
  return setmetatable({ options = options or {}, wire = nil, frames = true, closed = false }, Haproxy)
end

return haproxy
