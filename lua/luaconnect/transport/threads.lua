--- Tasks inside nginx: its light threads and timers, as `luaconnect.transport.tasks` are coroutines.
--
-- A light thread belongs to a request and ends with it; a timer belongs to none. Waiting is done at
-- nginx's semaphores, so any request of the worker may wait for a task, not its parent alone.
-- @module luaconnect.transport.threads

-- SPDX-License-Identifier: MIT

local errors = require "luaconnect.errors"

local threads = {}

local LONG = 3600  -- seconds; a wait without end is many of these
local TICK = 0.001 -- seconds; nginx knows no shorter time

local unpack = table.unpack or unpack -- luacheck: compat
local running = coroutine.running

local function failure(kind, message, sent, retryable)
  return nil, errors.new { kind = kind, message = message, sent = sent, retryable = retryable }
end

local function cancelled(sent)
  return failure("cancelled", "task was cancelled", sent)
end

--- The error of a phase that has no sockets and cannot wait; anything else is raised again.
-- @tparam string raised what nginx raised, or answered
-- @return nil
-- @treturn table an error of kind `transport`
function threads.homeless(raised)
  local text = tostring(raised)
  if text:find("API disabled", 1, true) or text:find("no request found", 1, true)
    or text:find("no request ctx found", 1, true) then
    return failure("transport", ("a phase of nginx with sockets expected, got %s; ngx.timer.at has them")
      :format(ngx.get_phase()), false, false)
  end
  error(raised, 0)
end

local homeless = threads.homeless

-- Tasks ---------------------------------------------------------------------------------------------

local Task = { __name = "luaconnect.task" }

function Task:__tostring()
  local state = self.done and "done" or self.cancelled and "cancelled" or "alive"
  return ("luaconnect.task (%s)"):format(state)
end

-- Light threads of tasks that are not done. A thread holds its task; those of a request that was ended
-- are held by nobody.
local bythread = setmetatable({}, { __mode = "kv" })

--- The task that is running now.
-- @treturn ?task
function threads.current()
  if next(bythread) == nil then return nil end
  return bythread[running()]
end

local function pack(...)
  return { n = select("#", ...), ... }
end

local function bell()
  return require("ngx.semaphore").new(0)
end

-- the error log hears of an error that nobody asks for
local function unread(raised)
  local guard = { seen = false, proxy = _G.newproxy(true) }
  getmetatable(guard.proxy).__gc = function()
    if guard.seen then return end
    ngx.log(ngx.ERR, "luaconnect: a task failed and nobody waited for it: ", tostring(raised))
  end
  return guard
end

local function settle(task, ok, ...)
  task.done, task.ok = true, ok
  if ok then
    task.results = pack(...)
  else
    task.failure = ...
    task.guard = unread(task.failure)
  end
  if task.thread then bythread[task.thread] = nil end
  for _, waiter in ipairs(task.waiters) do waiter:post(1) end
  task.thread, task.waiters = nil, nil
end

-- where a string came from, once; other values are the program's own
local function traced(raised)
  if type(raised) ~= "string" or raised:find("stack traceback:", 1, true) then return raised end
  return debug.traceback(raised, 2)
end

local function run(task, fn)
  if task.cancelled then return settle(task, true, cancelled(false)) end
  task.thread = running()
  bythread[task.thread] = task
  settle(task, xpcall(fn, traced))
end

local function newtask()
  return setmetatable({ waiters = {}, done = false, cancelled = false }, Task)
end

local function checkfunction(name, fn)
  if type(fn) == "function" then return end
  error(("bad argument #1 to '%s' (function expected, got %s)"):format(name, type(fn)), 3)
end

-- waits until `isdone()`, or the waiting task is cancelled; whoever changes either rings
local function await(task, ring, isdone)
  while not isdone() and not (task and task.cancelled) do
    local ok, err = ring:wait(LONG)
    if not ok and err ~= "timeout" then return homeless(err) end
  end
  return true
end

--- Calls a function that waits, on behalf of a task, in a light thread of its own, which dies when the
-- task is cancelled.
-- @tparam task task the current one
-- @tparam function fn
-- @tparam table state its `sent` tells, in the error of a task that was cancelled, what was sent
-- @return its results, or nil and an error of kind `cancelled`
function threads.call(task, fn, state)
  if task.cancelled then return cancelled(false) end
  local results
  local thread = ngx.thread.spawn(function()
    results = pack(pcall(fn))
    task.bell:post(1)
  end)
  await(task, task.bell, function() return results end)
  if not results then
    ngx.thread.kill(thread)
    return cancelled(state.sent)
  end
  ngx.thread.wait(thread) -- else nginx keeps it for whoever may ask
  if not results[1] then error(results[2], 0) end
  return unpack(results, 2, results.n)
end

local function now()
  ngx.update_time()
  return ngx.now()
end

local function doze(task, seconds)
  local over = now() + seconds
  local left = seconds
  while left > 0 and not task.cancelled do
    local ok, err = task.bell:wait(left)
    if not ok and err ~= "timeout" then return homeless(err) end
    left = over - now()
  end
  if task.cancelled then return cancelled(false) end
  return true
end

--- Waits, while nginx serves others.
-- @tparam number seconds
-- @treturn ?boolean true
-- @return an error of kind `cancelled`, or `transport` in a phase that cannot wait
function threads.sleep(seconds)
  local task = threads.current()
  if task and task.cancelled then return cancelled(false) end
  if task and seconds >= TICK then return doze(task, seconds) end
  local ok, raised = pcall(ngx.sleep, math.max(TICK, seconds))
  if not ok then return homeless(raised) end
  return true
end

--- Starts a task, a light thread of the request; it ends with the request.
-- @tparam function fn called without arguments
-- @treturn task
function threads.spawn(fn)
  checkfunction("spawn", fn)
  local task = newtask()
  task.bell, task.parent = bell(), running()
  local ok, light = pcall(ngx.thread.spawn, run, task, fn)
  if ok then
    task.light = light
  else
    settle(task, true, homeless(light))
  end
  return task
end

--- Starts a task that belongs to no request, in a timer. It is done at once, with an error as its result,
-- where there can be no timer.
-- @tparam function fn called without arguments
-- @treturn task
function threads.detach(fn)
  checkfunction("detach", fn)
  local task = newtask()
  local ok, started, err = pcall(ngx.timer.at, 0, function()
    task.bell = bell()
    run(task, fn)
  end)
  if not ok then
    settle(task, true, homeless(started))
  elseif not started then
    settle(task, true, failure("transport", "timer: one expected, nginx says: " .. err, false))
  end
  return task
end

-- waits for a task to be done; nil and an error when that cannot be, or the waiting task is cancelled
local function join(waiting, task)
  if waiting == task then error("bad argument #1 to 'wait' (a task cannot wait for itself)", 4) end
  local ring = waiting and waiting.bell or bell()
  task.waiters[#task.waiters + 1] = ring
  local ok, err = await(waiting, ring, function() return task.done end)
  if not ok then return nil, err end
  if not task.done then return cancelled(false) end
  return true
end

--- Waits for a task, as `pcall` would call it: true and its results, or false and what it raised.
-- When the waiting task is cancelled, or the phase cannot wait: true, nil and the error.
-- @tparam task task
function threads.outcome(task)
  if getmetatable(task) ~= Task then
    error(("bad argument #1 to 'wait' (task expected, got %s)"):format(type(task)), 3)
  end
  if not task.done then
    local joined, err = join(threads.current(), task)
    if not joined then return true, nil, err end
  end
  if task.light and task.parent == running() then
    ngx.thread.wait(task.light)
    task.light = nil
  end
  if task.ok then return true, unpack(task.results, 1, task.results.n) end
  task.guard.seen = true
  return false, task.failure
end

--- Cancels a task: the call in which it waits returns an error of kind `cancelled`, as does every later
-- call in that task.
-- @tparam task task
-- @treturn boolean whether it was still alive
function threads.cancel(task)
  if task.done then return false end
  task.cancelled = true
  if task.bell then task.bell:post(1) end
  return true
end

return threads
