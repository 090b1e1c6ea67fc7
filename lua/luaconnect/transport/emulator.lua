--- A transport into an emulator of the same process: no sockets, and no waiting.
--
-- Time is the emulator's. Sleeping moves its clock, so a test with two hours of waiting runs in a
-- blink; of several tasks, always the one whose time comes first goes on.
-- @module luaconnect.transport.emulator

local errors = require "luaconnect.errors"

local emulator_transport = {}

local methods = {}
local Transport = { __name = "luaconnect.transport.emulator", __index = methods }
local Task = { __name = "luaconnect.task" }

local unpack = table.unpack or unpack -- luacheck: compat

local function pack(...)
  return { n = select("#", ...), ... }
end

--- A transport into `emulator`.
-- @tparam table emulator of `luaconnect.emulator`
function emulator_transport.new(emulator)
  return setmetatable({
    emulator = emulator, clock = emulator.clock,
    ready = {}, first = 1, last = 0, -- tasks that can go on, in order
    timers = {}, -- by time, those of one moment in the order of their making
  }, Transport)
end

-- the loop ------------------------------------------------------------------------------------

local function make_ready(self, task)
  self.last = self.last + 1
  self.ready[self.last] = task
end

local function next_ready(self)
  if self.first > self.last then return nil end
  local task = self.ready[self.first]
  self.ready[self.first] = nil
  self.first = self.first + 1
  return task
end

-- A ticket is one act of waiting, by a task or by whoever stands outside of all tasks. It is woken
-- once; what comes later for the same ticket is too late and does nothing.
local function wake(self, ticket)
  if ticket.woken then return end
  ticket.woken = true
  if ticket.task then make_ready(self, ticket.task) end
end

local function add_timer(self, at, ticket)
  local timers = self.timers
  local place = #timers + 1
  while place > 1 and timers[place - 1].at > at do place = place - 1 end
  table.insert(timers, place, { at = at, ticket = ticket })
end

local function next_timer(self)
  local timer
  repeat timer = table.remove(self.timers, 1) until not (timer and timer.ticket.woken)
  return timer
end

local function cancelled(sent)
  return errors.new { kind = "cancelled", message = "task: cancelled", sent = sent or false }
end

local function finish(self, task, results)
  task.done, task.results = true, results
  for _, ticket in ipairs(task.waiters) do wake(self, ticket) end
end

local function resume(self, task)
  local outer = self.running
  self.running = task
  local results = pack(coroutine.resume(task.thread, unpack(task.arguments, 1, task.arguments.n)))
  self.running = outer
  task.begun, task.arguments = true, { n = 0 }
  if coroutine.status(task.thread) == "dead" then finish(self, task, results) end
end

local function go_on(self, task)
  if task.cancelled and not task.begun then
    finish(self, task, pack(true, nil, cancelled()))
  else
    resume(self, task)
  end
end

-- the next thing that happens: a task that is ready goes on, else time does; false when nothing
-- is left to happen
local function step(self)
  local task = next_ready(self)
  if task then
    go_on(self, task)
    return true
  end
  local timer = next_timer(self)
  if not timer then return false end
  self.clock:advance(math.max(0, timer.at - self.clock:now()))
  wake(self, timer.ticket)
  return true
end

-- the running task, if it is its own coroutine that asks
local function current(self)
  local task = self.running
  return task and task.thread == coroutine.running() and task or nil
end

local function new_ticket(self)
  return { task = current(self), woken = false }
end

-- waits until the ticket is woken: a task yields, anybody else drives the rest meanwhile
local function await(self, ticket)
  local task = ticket.task
  if task then
    task.ticket = ticket
    coroutine.yield()
    task.ticket = nil
    return not task.cancelled
  end
  while not ticket.woken do
    if not step(self) then error("wait: a task that can go on expected, got a deadlock", 3) end
  end
  return true
end

local function is_cancelled(self)
  local task = current(self)
  return task ~= nil and task.cancelled
end

-- tasks ---------------------------------------------------------------------------------------

--- Makes a task, which begins when somebody waits.
-- @tparam function fn
-- @param ... its arguments
-- @treturn table the task
function methods:spawn(fn, ...)
  local task = setmetatable({
    thread = coroutine.create(fn), arguments = pack(...), waiters = {}, done = false, cancelled = false,
  }, Task)
  make_ready(self, task)
  return task
end

--- Waits for a task. An error that it raised is raised here.
-- @tparam table task
-- @return what its function returned; nil and an error of kind "cancelled" when the task had not
--   begun, or when the one that waits was cancelled
function methods:wait(task)
  if not task.done then
    if is_cancelled(self) then return nil, cancelled() end
    local ticket = new_ticket(self)
    task.waiters[#task.waiters + 1] = ticket
    if not await(self, ticket) then return nil, cancelled() end
  end
  local results = task.results
  if not results[1] then error(results[2], 0) end
  return unpack(results, 2, results.n)
end

--- Cancels a task. What it waits for, and whatever it waits for afterwards, answers nil and an error
-- of kind "cancelled"; a task that has not begun does not begin.
-- @tparam table task
function methods:cancel(task)
  if task.done then return end
  task.cancelled = true
  if task.ticket then wake(self, task.ticket) end
end

-- what every transport does -------------------------------------------------------------------

--- Sends a request to the emulator, which answers at once; a task lets the others go on first.
-- @tparam table request `method`, `url`, `headers`, `body`
-- @treturn ?table the response; or nil and an error
function methods:send(request)
  if is_cancelled(self) then return nil, cancelled() end
  local response = self.emulator:handle(request)
  local ticket = new_ticket(self)
  wake(self, ticket)
  if not await(self, ticket) then return nil, cancelled(true) end
  return response
end

--- Sleeps, by moving the clock.
-- @tparam number seconds
-- @treturn ?boolean true; or nil and an error of kind "cancelled"
function methods:sleep(seconds)
  if is_cancelled(self) then return nil, cancelled() end
  local ticket = new_ticket(self)
  add_timer(self, self.clock:now() + math.max(0, seconds), ticket)
  if not await(self, ticket) then return nil, cancelled() end
  return true
end

--- The emulator's time.
-- @treturn number epoch seconds
function methods:now()
  return self.clock:now()
end

return emulator_transport
