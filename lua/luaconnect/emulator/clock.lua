--- The emulator's time: a source of seconds, and how far it was moved ahead.
--
-- The in-process transport sleeps by moving the clock, so waiting costs nothing.
-- @module luaconnect.emulator.clock

local clock = {}

local methods = {}
local Clock = { __name = "luaconnect.emulator.clock", __index = methods }

--- A clock over `source`.
-- @tparam[opt=os.time] function source answers epoch seconds
function clock.new(source)
  return setmetatable({ source = source or os.time, ahead = 0 }, Clock)
end

--- A clock that stands still but when it is moved.
-- @tparam number start epoch seconds
function clock.virtual(start)
  return clock.new(function() return start end)
end

--- Whether a value is a clock of this module.
function clock.is(value)
  return getmetatable(value) == Clock
end

--- Epoch seconds.
function methods:now()
  return self.source() + self.ahead
end

--- Moves the clock ahead.
-- @tparam number seconds not negative
function methods:advance(seconds)
  self.ahead = self.ahead + seconds
end

return clock
