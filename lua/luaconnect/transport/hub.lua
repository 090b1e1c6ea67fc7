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

-- Where a transport keeps what waits. Ids that are alive differ in it; the ids themselves would be new keys
-- each time, for which Lua builds a table anew again and again.
local function place(self, id)
  return id % self.net().TRANSFERS
end

--- Somebody waits for a request of a transport.
-- @tparam table transport has `pool`, `waiting` (a table), and `awaited`, how many there are in it
-- @tparam table entry `{ id, task, done }`: `task` is who waits, nil for a caller that blocks
function Hub:enter(transport, entry)
  if transport.awaited == 0 then self.busy[#self.busy + 1] = transport end
  transport.waiting[place(self, entry.id)] = entry
  transport.awaited = transport.awaited + 1
end

--- Nobody waits for it any more.
-- @tparam table transport
-- @tparam table entry
function Hub:leave(transport, entry)
  transport.waiting[place(self, entry.id)] = nil
  transport.awaited = transport.awaited - 1
  if transport.awaited > 0 then return end
  for i, other in ipairs(self.busy) do
    if other == transport then return table.remove(self.busy, i) end
  end
end

--- A request is `done`: its task is woken. What nobody waits for any more is dropped.
-- @tparam table transport
-- @tparam number id
function Hub:arrive(transport, id)
  local entry = transport.waiting[place(self, id)]
  if not entry or entry.id ~= id then
    transport.pool:cancel(id)
    return
  end
  self:leave(transport, entry)
  entry.done = true
  if entry.task then self.loop:wake(entry.task) end
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
