--- Groups of tasks: no more at a time than a limit, waited for or cancelled together.
--
--     local group = transport:group { limit = 100, timeout = 30 }
--     for row in rows do
--       group:spawn(function() return client:start_task_contact(row) end)
--     end
--     group:wait()
--
-- @classmod luaconnect.transport.group

-- SPDX-License-Identifier: MIT

local errors = require "luaconnect.errors"
local tasks = require "luaconnect.transport.tasks"

local group = {}

local Group = { __name = "luaconnect.group" }
Group.__index = Group

function Group:__tostring()
  return ("luaconnect.group (%d tasks)"):format(self.alive)
end

local function isfull(self)
  return self.alive >= self.limit and not self.cancelled
end

local function isbusy(self)
  return self.alive > 0
end

-- wakes the first who still waits in a line
local function wakefirst(self, line)
  while line.first <= line.last do
    local task = line[line.first]
    line[line.first] = nil
    line.first = line.first + 1
    if task.awaits == line and task.parked then return self.loop:wake(task) end
  end
end

local function wakeall(self, line)
  for _ = line.first, line.last do wakefirst(self, line) end
end

-- waits in a line as long as something is so; nil and an error when the waiting task goes no further
local function await(self, line, isso)
  local loop = self.loop
  local task, err = loop:current()
  if err then return nil, err end
  if not task then
    loop:drive(function() return not isso(self) end)
    return true
  elseif task.group == self then
    error("a task cannot wait for its own group", 3)
  end
  while isso(self) and not task.cancelled do
    line.last = line.last + 1
    line[line.last], task.awaits = task, line
    loop:park(task)
    task.awaits = nil
  end
  if task.cancelled then return tasks.refusal(task, false) end
  return true
end

local function cancelled()
  return nil, errors.new { kind = "cancelled", message = "group was cancelled", sent = false,
    retryable = false }
end

--- Starts a task; where the limit is reached, waits until one of the others has ended.
-- @tparam function fn called without arguments
-- @tparam[opt] number timeout seconds, as in `spawn` of a transport; that of the group when it is left out
-- @treturn ?task
-- @return an error of kind `cancelled` when the group, or the task that waits, was cancelled; of kind
-- `timeout` when the time of the latter is over
function Group:spawn(fn, timeout)
  if self.cancelled then return cancelled() end
  if isfull(self) then
    local ok, err = await(self, self.spawners, isfull)
    if not ok then
      -- whoever woke us meant somebody who would take the place
      if not isfull(self) then wakefirst(self, self.spawners) end
      return nil, err
    elseif self.cancelled then
      return cancelled()
    end
  end
  local task = self.loop:spawn(fn, timeout or self.timeout)
  self.alive = self.alive + 1
  task.group, task.place, self.tasks[self.alive] = self, self.alive, task
  return task
end

-- the loop calls this for a task that is done; the first failure is raised by `wait`
function Group:left(task)
  local last = self.tasks[self.alive]
  self.tasks[task.place], last.place = last, task.place
  self.tasks[self.alive], self.alive = nil, self.alive - 1
  if not task.ok and not self.failed then
    self.failed, self.failure, task.seen = true, task.failure, true
  end
  wakefirst(self, self.spawners)
  if self.alive == 0 then wakeall(self, self.waiters) end
end

--- Waits until none of its tasks is alive. What the first of them raised that did is raised again, once;
-- other failures that nobody waits for are told on stderr.
-- @treturn ?boolean true
-- @return an error when the waiting task was cancelled, or its time is over
function Group:wait()
  local ok, err = await(self, self.waiters, isbusy)
  if not ok then return nil, err end
  if self.failed then
    local failure = self.failure
    self.failed, self.failure = false, nil
    error(failure, 0)
  end
  return true
end

--- Cancels all of its tasks; whoever waits in `spawn`, or comes later, is refused.
-- @treturn number how many were alive
function Group:cancel()
  local alive = self.alive
  self.cancelled = true
  for _, task in ipairs(self.tasks) do self.loop:cancel(task) end
  wakeall(self, self.spawners)
  return alive
end

local function line()
  return { first = 1, last = 0 }
end

--- Makes a group; a transport's `group` does.
-- @tparam table loop of `luaconnect.transport.tasks`
-- @tparam[opt] table options `limit` (tasks at a time; no limit), `timeout` (seconds of each task; none)
-- @treturn table
function group.new(loop, options)
  options = options or {}
  local limit = options.limit or math.huge
  if type(limit) ~= "number" or limit < 1 then
    error(("bad option 'limit' to 'group' (number from 1 expected, got %s)"):format(tostring(limit)), 3)
  end
  tasks.checktimeout(options.timeout, 3)
  return setmetatable({
    loop = loop, limit = limit, timeout = options.timeout,
    tasks = {}, alive = 0, cancelled = false, failed = false,
    spawners = line(), waiters = line(), -- tasks that wait for a place, and for the end
  }, Group)
end

return group
