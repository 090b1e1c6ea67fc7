--- A transport into an emulator of the same process: no sockets, and no waiting.
--
-- Time is the emulator's. Sleeping moves its clock, so a test with two hours of waiting runs in a
-- blink; of several tasks, always the one whose time comes first goes on. All clients of an emulator
-- share one loop, since they share its time.
-- @classmod luaconnect.transport.emulator

local errors = require "luaconnect.errors"
local tasks = require "luaconnect.transport.tasks"

local emulator_transport = {}

local Transport = { __name = "luaconnect.transport.emulator" }
Transport.__index = Transport

local function failure(kind, message)
  return nil, errors.new { kind = kind, message = message, sent = true }
end

-- what a fault makes of a response: time passes, or no response comes
local function arrive(self, response, timeout)
  local delay, total = response.delay or 0, timeout and timeout.total
  if total and delay > total then
    self:sleep(total)
    return failure("timeout", ("no response in %g seconds"):format(total))
  end
  if delay > 0 then self:sleep(delay) end
  if response.dropped then return failure("transport", "the connection ended before a response came") end
  if response.cut then return failure("transport", "the connection ended within the response") end
  return response
end

--- Sends a request to the emulator, which answers at once; a task lets the others go on first.
-- @tparam table request `{ method, url, headers, body }`
-- @tparam[opt] table timeout `{ total }` in seconds, for responses that a fault delays
-- @treturn ?table the response
-- @return an error of kind `cancelled`; or, when a fault has it so, `transport` or `timeout`
function Transport:send(request, timeout)
  local task = self.loop:current()
  if task and task.cancelled then return tasks.refusal(task, false) end
  local response = self.emulator:handle(request)
  if task then coroutine.yield() end
  if task and task.cancelled then return tasks.refusal(task, true) end
  return arrive(self, response, timeout)
end

--- The emulator's time, in seconds since 1970.
-- @treturn number
function Transport:now()
  return self.clock:now()
end

--- Sleeps, by moving the clock; tasks go on meanwhile.
-- @tparam number seconds
-- @treturn ?boolean true
-- @return an error of kind `cancelled`
function Transport:sleep(seconds)
  return self.loop:sleep(seconds)
end

--- Starts a task; its first turn comes when something waits.
-- @tparam function fn called without arguments
-- @tparam[opt] number timeout seconds after which the task goes no further
-- @treturn task
function Transport:spawn(fn, timeout)
  return self.loop:spawn(fn, timeout)
end

--- Makes a group of tasks: so many at a time, waited for and cancelled together.
-- @tparam[opt] table options `limit`, `timeout`
-- @treturn table a `luaconnect.transport.group`
function Transport:group(options)
  return require("luaconnect.transport.group").new(self.loop, options)
end

--- Waits for a task and returns its results; what it raised is raised again.
-- @tparam task task
function Transport:wait(task)
  return self.loop:wait(task)
end

--- Waits for a task as `pcall` would call it: true and its results, or false and what it raised.
-- @tparam task task
function Transport:outcome(task)
  return self.loop:outcome(task)
end

--- Cancels a task: the call in which it waits, and every later one, returns an error of kind
-- `cancelled`.
-- @tparam task task
-- @treturn boolean whether it was still alive
function Transport:cancel(task)
  return self.loop:cancel(task)
end

-- nothing happens outside but that time passes
local function new_loop(emulator)
  local clock = emulator.clock
  return tasks.new(function() return clock:now() end, function(seconds)
    if not seconds then return false end
    clock:advance(seconds)
    emulator:tick()
    return true
  end)
end

--- The transport into an emulator: the one that it has, else a new one.
-- @tparam table emulator of `luaconnect.emulator`
-- @treturn table
function emulator_transport.new(emulator)
  if emulator.transport then return emulator.transport end
  return setmetatable({
    emulator = emulator, clock = emulator.clock, loop = new_loop(emulator),
  }, Transport)
end

return emulator_transport
