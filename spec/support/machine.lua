-- A machine of tables for specs: environment, files and a transport whose time is virtual.
-- `machine.new { env, files, answer }`: `answer(request, machine)` gives a response, or nil and an error;
-- it may call `machine:sleep(seconds)`. The machine is the transport.

local unpack = table.unpack or unpack -- luacheck: compat

local machine = {}

local Machine = {}
Machine.__index = Machine

function Machine:now()
  return self.time
end

-- runs what is due until `done()`, moving the clock from one wake-up to the next
function Machine:run(done)
  while not done() do
    table.sort(self.sleepers, function(a, b)
      return a.at < b.at or a.at == b.at and a.order < b.order
    end)
    local next = assert(table.remove(self.sleepers, 1), "every task waits for another")
    self.time = math.max(self.time, next.at)
    assert(coroutine.resume(next.thread))
  end
end

local function inside()
  local thread, main = coroutine.running()
  return thread and not main and thread
end

function Machine:sleep(seconds)
  local thread = inside()
  if not thread then
    local at = self.time + seconds
    self:spawn(function() self:sleep(seconds) end)
    return self:run(function() return self.time >= at end)
  end
  self.order = self.order + 1
  self.sleepers[#self.sleepers + 1] = { thread = thread, at = self.time + seconds, order = self.order }
  coroutine.yield()
end

function Machine.spawn(_, fn)
  local task = {}
  task.thread = coroutine.create(function()
    task.result = { fn() }
    task.done = true
  end)
  assert(coroutine.resume(task.thread))
  return task
end

function Machine:wait(task)
  if not inside() then
    self:run(function() return task.done end)
  end
  while not task.done do self:sleep(0.001) end
  return unpack(task.result)
end

function Machine:send(request, timeout)
  self.requests[#self.requests + 1] = request
  request.timeout = timeout
  return self.answer(request, self)
end

-- what credentials.new wants of this machine, with `more`
function Machine:options(more)
  local options = {
    transport = self, random = function() return 0 end,
    getenv = function(name) return self.env[name] end,
    read = function(path)
      if self.files[path] then return self.files[path] end
      return nil
    end,
    write = function(path, text) self.files[path] = text return true end,
  }
  for key, value in pairs(more or {}) do options[key] = value end
  return options
end

function machine.new(given)
  local self = setmetatable({
    env = given.env or {}, files = given.files or {}, answer = given.answer, time = given.time or 1714564800,
    requests = {}, sleepers = {}, order = 0,
  }, Machine)
  self.env.HOME = self.env.HOME or "/home/ada"
  return self
end

return machine
