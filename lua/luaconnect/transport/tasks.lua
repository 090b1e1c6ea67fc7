--- Tasks: coroutines that take turns while the world outside is awaited.
--
-- A loop knows neither clock nor I/O; whoever makes one brings both. Tasks run in the order in which
-- they became ready, one turn each. A task that is not awaited does not fail in silence: when the
-- collector finds its error unread, it goes to stderr.
--
-- A task gives way in `sleep`, in `wait` and where its maker parks it; a bare `coroutine.yield()`
-- lets the others have their turn. Called from anywhere else (the main program, or a coroutine that
-- is not a task), the same functions block, and the tasks go on meanwhile. Plain Lua 5.1 cannot yield
-- across `pcall`, a metamethod or an iterator: there, a task does not send from inside of these.
--
-- A loop that lives inside another one has a `host`, a table of functions: `stir()` hears that something
-- may be due sooner than the host knows; `guest(loop)` gives a table for the coroutine of the host's that
-- is running, with which it waits as a task does (its `pause(guest)` gives way, else a yield does), or
-- nil, or nil and an error where nothing may wait; `turn(loop, task)` gives a guest, or a task, its turn
-- in the host's own way, and answers false to leave that to the loop.
-- @module luaconnect.transport.tasks

local errors = require "luaconnect.errors"
local outcome = require "luaconnect.transport.outcome"
local timers = require "luaconnect.transport.timers"

local tasks = {}

local DEPTH = 16 -- loops run within tasks of loops: the C stack has an end

local running, status = coroutine.running, coroutine.status

local Task = { __name = "luaconnect.task" }

function Task:__tostring()
  local state = self.done and "done" or self.cancelled and "cancelled" or "alive"
  return ("luaconnect.task (%s)"):format(state)
end

local Loop = { __name = "luaconnect.tasks" }
Loop.__index = Loop

-- why a task goes no further, by the kind of its error
local REASONS = { cancelled = "task was cancelled", timeout = "the task's time is over" }

--- What a task's calls return from its end on.
-- @tparam task task that was cancelled, or whose time is over
-- @tparam boolean sent
-- @return nil
-- @treturn table an error of kind `cancelled` or `timeout`
function tasks.refusal(task, sent)
  return nil, errors.new { kind = task.cancelled, message = REASONS[task.cancelled], sent = sent,
    retryable = false }
end

local function pack(...)
  return { n = select("#", ...), ... }
end

-- calls `finalizer` when the value is collected; tables have no __gc in 5.1
local function guard(finalizer)
  if not _G.newproxy then
    return setmetatable({}, { __gc = finalizer })
  end
  local proxy = _G.newproxy(true)
  getmetatable(proxy).__gc = finalizer
  return proxy
end

-- Taking turns ------------------------------------------------------------------------------------

local function stir(self)
  if self.host then self.host.stir() end
end

local function ready(self, task)
  self.last = self.last + 1
  self.queue[self.last] = task
  stir(self)
end

local function finish(self, task, ok, ...)
  if self.host then self.bythread[task.thread] = nil end
  self.alive = self.alive - 1
  if task.limit then self.timers:drop(task.limit) end
  task.done, task.ok = true, ok
  if ok then
    task.results = pack(...)
  else
    task.failure = ...
    task.guard = guard(function()
      if not task.seen then
        io.stderr:write("luaconnect: a task failed and nobody waited for it: ",
          tostring(task.failure), "\n")
      end
    end)
  end
  for _, waiter in ipairs(task.waiters) do
    if waiter.awaits == task then self:wake(waiter) end
  end
  task.waiters, task.thread = nil, nil
  if task.group then task.group:left(task) end
end

-- where a string came from, once; other values are the program's own
local function traced(thread, failure)
  if type(failure) ~= "string" or failure:find("stack traceback:", 1, true) then
    return failure
  end
  return debug.traceback(thread, failure)
end

--- Takes what a task's turn came to, as `coroutine.resume` tells it; for hosts.
-- @tparam task task
-- @tparam boolean ok
-- @param ... results, or what it raised
function Loop:settle(task, ok, ...)
  if not ok then
    finish(self, task, false, traced(task.thread, (...)))
  elseif status(task.thread) == "dead" then
    finish(self, task, true, ...)
  elseif not task.parked then
    ready(self, task)
  end
end

local function run(self, task)
  local before = self.running
  if task.cancelled and not task.begun then
    return finish(self, task, true, tasks.refusal(task, false))
  end
  self.running = task
  if not (self.host and self.host.turn(self, task)) then
    task.begun = true
    self:settle(task, coroutine.resume(task.thread))
  end
  self.running = before
end

-- a turn for each task that was ready; whether there was one
local function runready(self)
  local last = self.last
  local any = self.first <= last
  while self.first <= last and self.first <= self.last do
    local task = self.queue[self.first]
    self.queue[self.first] = nil
    self.first = self.first + 1
    run(self, task)
  end
  if self.first > self.last then self.first, self.last = 1, 0 end -- the same places again
  return any
end

local function wakedue(self)
  local now = not self.timers:empty() and self.clock()
  while now do
    local timer = self.timers:due(now)
    if not timer then return end
    if timer.task.limit == timer then
      self:cancel(timer.task, "timeout")
    else
      self:wake(timer.task)
    end
  end
end

-- seconds to the next timer or to `limit`, nil when there is neither
local function remaining(self, limit)
  local at = self.timers:next()
  if limit and (not at or limit < at) then at = limit end
  return at and math.max(0, at - self.clock())
end

--- Runs tasks until `done()`; for callers that are no task themselves.
-- @tparam function done
-- @tparam[opt] number limit a time of the loop's clock at which to ask `done` again
function Loop:drive(done, limit)
  local outer = self.running and self.depth or 0
  self.depth = outer + 1
  while not done() do
    wakedue(self)
    if self.depth <= DEPTH and runready(self) then
      if not done() then self.await(0) end
    elseif not self.await(remaining(self, limit)) then
      self.depth = outer
      error("tasks: nothing left to wait for", 0)
    end
  end
  self.depth = outer
end

--- Does what is due, a turn for each task that is ready, and never waits; for whoever has a loop of
-- their own, and calls it when a descriptor is ready or `timeout` is over.
function Loop:step()
  self.await(0)
  wakedue(self)
  runready(self)
end

--- Seconds until something is due by itself.
-- @treturn ?number nil when nothing is
function Loop:timeout()
  if self.first <= self.last then return 0 end
  return remaining(self)
end

--- Whether there is neither a task nor a timer.
-- @treturn boolean
function Loop:idle()
  return self.alive == 0 and self.first > self.last and self.timers:empty()
end

-- For whoever makes the loop ------------------------------------------------------------------------

--- Who is running now, and can wait: the task, unless a coroutine of its own stands between, or the
-- host's guest.
-- @treturn ?task
-- @treturn ?table an error, where the host lets nothing wait
function Loop:current()
  local thread, task = running(), self.running
  if task and task.thread == thread then return task end
  if not self.host then return nil end
  task = self.bythread[thread]
  if task then return task end
  return self.host.guest(self)
end

--- Puts the current task aside until it is woken; whether it was woken, not cancelled.
-- Cancelling it calls `holder:abandon(held, task)` first.
-- @tparam task task the current one
-- @tparam[opt] table holder
-- @param[opt] held
function Loop:park(task, holder, held)
  task.parked, task.holder, task.held = true, holder, held
  stir(self)
  while task.parked do
    if task.pause then task:pause() else coroutine.yield() end
  end
  return not task.cancelled
end

--- Makes a parked task ready; quiet when it is not parked.
-- @tparam task task
function Loop:wake(task)
  if task.parked then
    task.parked, task.holder, task.held = false, nil, nil
    ready(self, task)
  end
end

-- For everybody ---------------------------------------------------------------------------------------

--- Raises unless a timeout of a task is one: seconds from 0, or nil.
-- @param timeout
-- @tparam number level of the caller that is to blame
function tasks.checktimeout(timeout, level)
  if timeout == nil or type(timeout) == "number" and timeout >= 0 then return end
  error(("bad timeout of a task (seconds from 0 expected, got %s)"):format(tostring(timeout)), level + 1)
end

--- Starts a task; its first turn comes when the loop runs next.
-- @tparam function fn called without arguments
-- @tparam[opt] number timeout seconds after which the task goes no further: the call in which it waits,
-- and every later one, returns an error of kind `timeout`
-- @treturn task
function Loop:spawn(fn, timeout)
  if type(fn) ~= "function" then
    error(("bad argument #1 to 'spawn' (function expected, got %s)"):format(type(fn)), 3)
  end
  tasks.checktimeout(timeout, 3)
  local task = setmetatable({ thread = coroutine.create(fn), waiters = {}, parked = false, holder = false,
    held = false, awaits = false, begun = false, done = false, ok = false, results = false }, Task)
  if timeout then task.limit = self.timers:add(self.clock() + timeout, task) end
  if self.host then self.bythread[task.thread] = task end
  self.alive = self.alive + 1
  ready(self, task)
  return task
end

--- Waits, from within a task; nil and an error when that task was cancelled.
local function join(self, current, task)
  if current == task then
    error("bad argument #1 to 'wait' (a task cannot wait for itself)", 4)
  end
  while not task.done do
    if current.cancelled then return tasks.refusal(current, false) end
    task.waiters[#task.waiters + 1] = current
    current.awaits = task
    self:park(current)
    current.awaits = nil
  end
  return true
end

--- Waits for a task, as `pcall` would call it: true and its results, or false and what it raised.
-- When the waiting task is cancelled: true, nil and the error.
-- @tparam task task
function Loop:outcome(task)
  if getmetatable(task) ~= Task then
    error(("bad argument #1 to 'wait' (task expected, got %s)"):format(type(task)), 3)
  end
  local current, err = self:current()
  if current then
    local joined
    joined, err = join(self, current, task)
    if not joined then return true, nil, err end
  elseif err and not task.done then
    return true, nil, err
  else
    self:drive(function() return task.done end)
  end
  return outcome.of(task)
end

--- Waits for a task and returns its results; what it raised is raised again.
-- @tparam task task
-- @return its results; nil and an error of kind `cancelled` when the waiting task was cancelled
function Loop:wait(task)
  return outcome.deliver(self:outcome(task))
end

--- Waits for time to pass.
-- @tparam number seconds
-- @treturn ?boolean true
-- @return an error of kind `cancelled`
function Loop:sleep(seconds)
  local at = self.clock() + seconds
  local task, err = self:current()
  if err then return nil, err end
  if not task then
    local turns = 0 -- even no time at all is a turn for the others
    self:drive(function()
      turns = turns + 1
      return turns > 1 and self.clock() >= at
    end, at)
    return true
  end
  if task.cancelled then return tasks.refusal(task, false) end
  local timer = self.timers:add(at, task)
  local woken = self:park(task)
  self.timers:drop(timer)
  if not woken then return tasks.refusal(task, false) end
  return true
end

--- Ends a task at the point where it waits: that call, and every later one in it, returns nil and an
-- error of kind `cancelled`. One that has not begun never does.
-- @tparam task task
-- @tparam[opt] string kind of the error: `cancelled`, or `timeout`
-- @treturn boolean whether it was still alive
function Loop:cancel(task, kind)
  if task.done then return false end
  task.cancelled = task.cancelled or kind or "cancelled"
  if task.holder then task.holder:abandon(task.held, task) end
  self:wake(task)
  return true
end

--- Makes a loop.
-- @tparam function clock gives seconds that never go back
-- @tparam function await `await(seconds)` returns when something outside has happened, at the latest
-- after `seconds`, and wakes the tasks concerned; with nil, it answers false when nothing outside is
-- awaited
-- @tparam[opt] table host the loop around, as above
-- @treturn table
function tasks.new(clock, await, host)
  return setmetatable({
    clock = clock, await = await, host = host, timers = timers.new(), bythread = {},
    queue = {}, first = 1, last = 0, -- tasks that are ready
    alive = 0, depth = 0, running = nil,
  }, Loop)
end

return tasks
