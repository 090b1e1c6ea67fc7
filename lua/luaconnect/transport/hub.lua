--- What the transports of one thread wait for together: their pools, and what their tasks sleep for.
--
-- A loop of tasks, and the pools in which somebody waits for a request. With a host, the hub lives inside
-- another loop, which waits in its place; without, callers that are no task block in it.
-- @module luaconnect.transport.hub

-- SPDX-License-Identifier: MIT

local tasks = require "luaconnect.transport.tasks"

local hub = {}

local Hub = { __name = "luaconnect.hub" }
Hub.__index = Hub

local unpack = table.unpack or unpack -- luacheck: compat

--- Somebody waits for a request of a transport.
-- @tparam table transport has `pool`, and tables `waiting` and `arrived`
-- @tparam number id
-- @tparam[opt] task task who; without, a caller that blocks
function Hub:enter(transport, id, task)
  if next(transport.waiting) == nil then self.busy[#self.busy + 1] = transport end
  transport.waiting[id] = task or true
end

--- Nobody waits for it any more.
-- @tparam table transport
-- @tparam number id
function Hub:leave(transport, id)
  transport.waiting[id] = nil
  if next(transport.waiting) ~= nil then return end
  for i, other in ipairs(self.busy) do
    if other == transport then return table.remove(self.busy, i) end
  end
end

--- A request is done: its task is woken. What nobody waits for any more is dropped.
-- @tparam table transport
-- @tparam number id
function Hub:arrive(transport, id)
  local task = transport.waiting[id]
  if not task then
    transport.pool:cancel(id)
    return
  end
  self:leave(transport, id)
  transport.arrived[id] = true
  if task ~= true then self.loop:wake(task) end
end

local function collect(self, transport, seconds)
  local pool = transport.pool
  local id = pool:step(seconds)
  while id do
    self:arrive(transport, id)
    id = pool:next()
  end
end

local function collectall(self, seconds)
  local pools, list = {}, {}
  for i, transport in ipairs(self.busy) do
    list[i], pools[i] = transport, transport.pool
  end
  if seconds ~= 0 then self.net().wait(seconds, unpack(pools)) end
  for _, transport in ipairs(list) do collect(self, transport, 0) end
end

local function await(self, seconds)
  if #self.busy == 1 then
    collect(self, self.busy[1], seconds)
  elseif #self.busy > 1 then
    collectall(self, seconds)
  elseif not seconds then
    return false
  elseif seconds > 0 then
    self.net().wait(seconds)
  end
  return true
end

--- Does what is due and never waits.
function Hub:step()
  self.loop:step()
end

--- Seconds until something is due by itself, nil when nothing is.
-- @treturn ?number
function Hub:timeout()
  local least = self.loop:timeout()
  for _, transport in ipairs(self.busy) do
    local due = transport.pool:timeout()
    if due and (not least or due < least) then least = due end
  end
  return least
end

--- Whether nobody waits for anything.
-- @treturn boolean
function Hub:idle()
  return #self.busy == 0 and self.loop:idle()
end

--- Makes a hub.
-- @tparam function net gives `luaconnect.net`
-- @tparam[opt] table host as in `luaconnect.transport.tasks`; and `forget(fd)`, which hears that the
-- descriptor of a pool is going to be closed
-- @treturn table
function hub.new(net, host)
  local self = setmetatable({
    net = net, host = host,
    busy = {}, -- transports that tasks, or blocked callers, wait for
  }, Hub)
  self.loop = tasks.new(function() return net().clock() end, function(seconds)
    return await(self, seconds)
  end, host)
  return self
end

return hub
