--- What is to happen at a time: moments, which fire in their order.
--
-- A moment is a kind, which tells what to do, and an id, which tells with what. A moment is never
-- taken back: what it is for looks whether it still holds.
-- @module luaconnect.emulator.timers

local heap = require "luaconnect.transport.timers"

local timers = {}

local methods = {}
local Timers = { __name = "luaconnect.emulator.timers", __index = methods }

function timers.new()
  return setmetatable({ heap = heap.new(), kinds = {} }, Timers)
end

--- What a kind of moment does.
-- @tparam string kind
-- @tparam function fn called with the id and the time of the moment, which may lie in the past
function methods:on(kind, fn)
  self.kinds[kind] = fn
end

--- Adds a moment. Of several at the same time the one that was added first comes first.
-- @tparam number at epoch seconds
-- @tparam string kind
-- @tparam string id
function methods:add(at, kind, id)
  if type(at) ~= "number" or not self.kinds[kind] then
    error(("a moment of a kind that is known expected, got %s at %s"):format(tostring(kind), tostring(at)), 2)
  end
  self.heap:add(at, id).kind = kind
end

--- The time of the next moment, if there is one.
-- @treturn ?number
function methods:next()
  return self.heap:next()
end

--- Has everything happen that is due, also what comes up meanwhile.
-- @tparam number now
function methods:fire(now)
  local moment = self.heap:due(now)
  while moment do
    self.kinds[moment.kind](moment.task, moment.at)
    moment = self.heap:due(now)
  end
end

--- Forgets all moments.
function methods:clear()
  self.heap = heap.new()
end

return timers
