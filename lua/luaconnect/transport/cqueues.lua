--- The transport over libcurl inside cqueues: calls wait as coroutines of its controllers do.
--
-- What `luaconnect.transport.curl` is, but where that one blocks in a coroutine of a controller, this one
-- polls, and the controller serves others meanwhile. Its tasks are such coroutines too, which may wait for
-- whatever cqueues knows. Outside of any controller it blocks, as that one does.
-- @module luaconnect.transport.cqueues

-- SPDX-License-Identifier: MIT

local curl = require "luaconnect.transport.curl"
local hub = require "luaconnect.transport.hub"

local module = {}

local status = coroutine.status

local cq -- cqueues, once it is needed
local condition, auxlib
local ours -- the hub of all transports here

local function load()
  cq = require "cqueues"
  condition, auxlib = require "cqueues.condition", require "cqueues.auxlib"
end

-- Controllers ---------------------------------------------------------------------------------------

-- Each controller in which somebody waits has a coroutine that does so for all; its bell wakes it when
-- something may be due sooner than it knows.
local bells = setmetatable({}, { __mode = "k" })

local pollables = setmetatable({}, { __mode = "k" }) -- transport -> what cqueues polls
local stepping = false

local function pollable(transport)
  local fd = transport.pool:fd()
  local known = pollables[transport]
  if not known or known.pollfd ~= fd then
    known = { pollfd = fd, events = "r" }
    pollables[transport] = known
  end
  return known
end

-- waits until a pool has something to do, the bell rings, or something is due by itself
local function await(bell)
  local list = { bell }
  for _, transport in ipairs(ours.busy) do list[#list + 1] = pollable(transport) end
  list[#list + 1] = ours:timeout()
  cq.poll((table.unpack or unpack)(list)) -- luacheck: compat
end

local function ring()
  for _, bell in pairs(bells) do bell:signal() end
end

local function attend(controller)
  local bell = bells[controller]
  repeat
    stepping = true
    ours:step()
    stepping = false
    if not ours:idle() then await(bell) end
  until ours:idle()
  bells[controller] = nil
  ring() -- the others have nothing to wait for, either
end

-- makes sure that somebody waits in the controller that runs, and that nobody waits for too long
local function stir()
  if stepping then return end
  local controller = cq.running()
  if controller and not bells[controller] then
    bells[controller] = condition.new()
    controller:wrap(attend, controller)
  end
  ring()
end

-- The host of the loop of tasks -----------------------------------------------------------------------

local host = { stir = stir }

local function pause(task)
  cq.poll(task.bell)
end

function host.guest()
  if not cq.running() then return nil end
  return { guest = true, bell = condition.new(), pause = pause }
end

-- runs a task as a coroutine of the controller; whatever it polls is polled by that
local function run(loop, task)
  local function settled(...)
    if status(task.thread) == "dead" then
      loop:settle(task, ...)
      return true
    end
    cq.sleep(0) -- a bare yield is a turn for the others
  end
  repeat until settled(auxlib.resume(task.thread))
  stir()
end

function host.turn(loop, task)
  if task.bell then
    task.bell:signal()
    return true
  end
  local controller = cq.running()
  if not controller or task.begun then return false end
  task.begun, task.bell, task.pause = true, condition.new(), pause
  controller:wrap(run, loop, task)
  return true
end

function host.forget(fd)
  cq.cancel(fd)
end

--- Makes a transport, as `luaconnect.transport.curl` does; `connect.client { transport = "cqueues" }`
-- shares one among the clients with the same settings.
-- @tparam[opt] table options those of `luaconnect.transport.curl`
-- @treturn table
function module.new(options)
  if not cq then load() end
  ours = ours or hub.new(curl.net, host)
  return curl.new(options, ours)
end

return module
