--- The transport over libcurl inside libuv (luv): calls wait as coroutines that libuv's callbacks resume.
--
-- What `luaconnect.transport.curl` is, but in a coroutine a call yields, and is resumed when libuv's loop
-- has its response. A callback is no coroutine and cannot wait: there, a call returns an error, and
-- `transport:spawn(fn)` or `coroutine.wrap(fn)()` is the way. Before the loop runs, the main program blocks
-- as it does with libcurl alone.
--
-- In a task (`spawn`, `connect.parallel`) only what belongs to this transport may wait; a coroutine of one's
-- own may wait for libuv's callbacks as well.
-- @module luaconnect.transport.luv

-- SPDX-License-Identifier: MIT

local curl = require "luaconnect.transport.curl"
local errors = require "luaconnect.errors"
local hub = require "luaconnect.transport.hub"

local module = {}

local running = coroutine.running

local uv -- luv, once it is needed
local ours -- the hub of all transports here
local timer
local polls = {} -- descriptor -> libuv's handle that waits for it
local stepping, armed = false, false
local raised -- what a coroutine raised that was resumed here

local step

-- libuv waits for the pools in which somebody waits, and for no others, so that it ends when nobody does
local function watch()
  local wanted = {}
  for _, transport in ipairs(ours.busy) do
    local fd = transport.pool:fd()
    wanted[fd] = true
    if not polls[fd] then
      polls[fd] = { handle = uv.new_poll(fd) }
    end
    if not polls[fd].active then
      polls[fd].active = true
      polls[fd].handle:start("r", step)
    end
  end
  for fd, poll in pairs(polls) do
    if poll.active and not wanted[fd] then
      poll.active = false
      poll.handle:stop()
    end
  end
end

local function wind()
  local seconds = ours:timeout()
  armed = seconds == 0
  if seconds then
    timer:start(math.ceil(seconds * 1000), 0, step)
  else
    timer:stop()
  end
end

function step()
  stepping = true
  ours:step()
  stepping = false
  watch()
  wind()
  if raised then
    local failure = raised
    raised = nil
    error(failure, 0) -- libuv's callbacks are told of it as of their own
  end
end

-- The host of the loop of tasks -----------------------------------------------------------------------

local host = {}

function host.stir()
  if stepping or armed then return end
  armed = true
  timer:start(0, 0, step)
end

local function homeless()
  return nil, errors.new { kind = "transport", sent = false, retryable = false,
    message = "a coroutine expected, got a callback of libuv, which cannot wait" }
end

function host.guest(loop)
  local thread, main = running()
  if thread and not main then
    if loop.running then return nil end -- a coroutine within a task: it blocks
    return { guest = true, thread = thread }
  elseif uv.loop_mode() then
    return homeless()
  end
end

function host.turn(_, task)
  if not task.guest then return false end
  local before = ours.loop.running
  ours.loop.running = nil -- it is no task, and may wait again
  local ok, failure = coroutine.resume(task.thread)
  ours.loop.running = before
  if not ok and raised == nil then
    raised = type(failure) == "string" and debug.traceback(task.thread, failure) or failure
  end
  return true
end

function host.forget(fd)
  local poll = polls[fd]
  if not poll then return end
  polls[fd] = nil
  poll.handle:stop()
  poll.handle:close()
end

--- Makes a transport, as `luaconnect.transport.curl` does; `connect.client { transport = "luv" }` shares
-- one among the clients with the same settings.
-- @tparam[opt] table options those of `luaconnect.transport.curl`
-- @treturn table
function module.new(options)
  if not ours then
    uv = require "luv"
    timer = uv.new_timer()
    ours = hub.new(curl.net, host)
  end
  return curl.new(options, ours)
end

return module
