--- The control API's clock.
-- @module luaconnect.emulator.control.time

local duration = require "luaconnect.duration"

local time = {}

local LATEST = 253402300799 -- the end of the year 9999

local function show(world)
  local clock = world.clock
  return {
    now = clock:now(), frozen = clock.frozen ~= nil, ahead = not clock.frozen and clock.ahead or nil,
    next = world.timers:next(),
  }
end

local function flag(name, value)
  if type(value) == "boolean" then return true end
  return nil, 400, ("%s: true or false expected, got %s"):format(name, type(value))
end

-- what a body may ask for, each a function of the clock and the value
local MOVES = {}

function MOVES.advance(clock, value)
  local seconds = duration.read(value)
  if not seconds then
    return nil, 400, 'advance: a duration such as "2h", "90m" or 15 expected, got ' .. tostring(value)
  end
  clock:advance(seconds)
  return true
end

function MOVES.set(clock, value)
  if type(value) ~= "number" or value < 0 or value > LATEST then
    return nil, 400, ("set: epoch seconds expected, got %s"):format(tostring(value))
  end
  clock:set(value)
  return true
end

function MOVES.freeze(clock, value)
  local sound, status, message = flag("freeze", value)
  if not sound then return nil, status, message end
  if value then clock:freeze() else clock:thaw() end
  return true
end

function MOVES.real(clock, value)
  if value ~= true then return nil, 400, "real: true expected, got " .. tostring(value) end
  clock:real()
  return true
end

local function move(world, asked)
  local name, value = next(asked.input)
  if not MOVES[name] or next(asked.input, name) ~= nil then
    return nil, 400, "body: one of advance, set, freeze and real expected"
  end
  local done, status, message = MOVES[name](world.clock, value)
  if not done then return nil, status, message end
  world:tick()
  return show(world)
end

time[1] = { "GET", "/_emulator/clock", show }
time[2] = { "POST", "/_emulator/clock", move }

return time
