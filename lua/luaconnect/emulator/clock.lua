--- The emulator's time: that of a source, moved ahead perhaps; or a time that stands still.
--
-- The in-process transport sleeps by moving the clock, so waiting costs nothing.
-- @module luaconnect.emulator.clock

local clock = {}

local methods = {}
local Clock = { __name = "luaconnect.emulator.clock", __index = methods }

local function make(source, frozen)
  return setmetatable({ source = source or os.time, ahead = 0, frozen = frozen, start = frozen }, Clock)
end

--- A clock over `source`.
-- @tparam[opt=os.time] function source answers epoch seconds
function clock.new(source)
  return make(source)
end

--- A clock that stands still but when it is moved.
-- @tparam number start epoch seconds
function clock.virtual(start)
  return make(nil, start)
end

--- Whether a value is a clock of this module.
function clock.is(value)
  return getmetatable(value) == Clock
end

--- Epoch seconds.
-- @treturn number
function methods:now()
  return self.frozen or self.source() + self.ahead
end

--- Seconds of real time until a time comes by itself; nil while the clock stands still.
-- @tparam number at epoch seconds
-- @treturn ?number
function methods:remaining(at)
  return not self.frozen and math.max(0, at - self:now()) or nil
end

--- Has `fn` called whenever somebody has moved, stopped or started the clock.
-- @tparam function fn called with the clock's state
function methods:on_move(fn)
  self.moved = fn
end

local function moved(self)
  if self.moved then self.moved(self:state()) end
end

--- Sets the clock, which stands still or goes on from there as it did before.
-- @tparam number at epoch seconds
function methods:set(at)
  if self.frozen then
    self.frozen = at
  else
    self.ahead = at - self.source()
  end
  moved(self)
end

--- Moves the clock ahead.
-- @tparam number seconds not negative
function methods:advance(seconds)
  if self.frozen then
    self.frozen = self.frozen + seconds
  else
    self.ahead = self.ahead + seconds
  end
  moved(self)
end

--- Stops the clock.
function methods:freeze()
  self.frozen = self:now()
  moved(self)
end

--- Has the clock go on from where it is.
function methods:thaw()
  if not self.frozen then return end
  self.ahead, self.frozen = self.frozen - self.source(), nil
  moved(self)
end

--- Has the clock show the time of its source.
function methods:real()
  self.ahead, self.frozen = 0, nil
  moved(self)
end

--- What `assume` takes: how far ahead the clock is, and at which time it stands still, if it does.
-- @treturn table
function methods:state()
  return { ahead = self.ahead, frozen = self.frozen }
end

local END = 253402300800 -- the year 10000

local function is_time(value)
  return type(value) == "number" and value > -END and value < END
end

--- Goes on as a state says, or else as in the beginning. Nobody is told.
-- @tparam[opt] table state
function methods:assume(state)
  state = state or { ahead = 0, frozen = self.start }
  if not is_time(state.ahead) or state.frozen ~= nil and not is_time(state.frozen) then
    error("clock: { ahead, frozen } in seconds expected", 0)
  end
  self.ahead, self.frozen = state.ahead, state.frozen
end

return clock
