--- Claims that are tried on drawn cases.
--
-- A case is drawn from a tape of numbers, so that the same tape gives the same case, and one with fewer
-- and smaller numbers a simpler case. When a claim fails, its tape is made simpler for as long as the
-- claim still fails, and the simplest case is told.
--
-- PROPERTY_SEED draws other cases (1 unless it is set), PROPERTY_TIMES so many times as many.

local property = {}

local TRIES = 2000 -- simpler cases that are looked at

-- Park and Miller's generator, which every Lua computes exactly
local MODULUS, FACTOR = 2147483647, 16807

local Draw = { __name = "property.draw" }
Draw.__index = Draw

local function draw_from(seed)
  return setmetatable({ state = seed % (MODULUS - 1) + 1, tape = {}, notes = {} }, Draw)
end

local function draw_again(tape)
  return setmetatable({ given = tape, tape = {}, notes = {} }, Draw)
end

local function fresh(self, n)
  self.state = self.state * FACTOR % MODULUS
  return math.floor(self.state / MODULUS * n)
end

--- An integer of 0 to `n` - 1; the simplest is 0.
function Draw:below(n)
  local at = #self.tape + 1
  local number = self.given and math.min(self.given[at] or 0, n - 1) or not self.given and fresh(self, n)
  self.tape[at] = number
  return number
end

--- An integer of `low` to `high`; the simplest is `low`.
function Draw:between(low, high)
  return low + self:below(high - low + 1)
end

--- One of a list; the simplest is the first.
function Draw:pick(list)
  return list[self:below(#list) + 1]
end

--- True in `percent` cases of a hundred; the simplest is false.
function Draw:chance(percent)
  return self:below(100) >= 100 - percent
end

--- Remembers what to show of a case that fails.
function Draw:note(name, value)
  self.notes[#self.notes + 1] = { name, value }
end

-- trying ------------------------------------------------------------------------------------------

-- what was raised, or nil
local function failure(claim, draw)
  local sound, raised = pcall(claim, draw)
  if sound then return nil end
  return raised == nil and "nil" or raised
end

local function without(tape, from, count)
  local made = {}
  for i, number in ipairs(tape) do
    if i < from or i >= from + count then made[#made + 1] = number end
  end
  return made
end

local function with(tape, at, number)
  local made = {}
  for i, old in ipairs(tape) do made[i] = i == at and number or old end
  return made
end

-- Tapes that are simpler than this one: parts left out, long ones first, then smaller numbers.
local function simpler(tape, visit)
  local count = #tape
  while count > 0 do
    for from = #tape - count + 1, 1, -count do visit(without(tape, from, count)) end
    count = math.floor(count / 2)
  end
  for at, number in ipairs(tape) do
    local less = number
    while less > 0 do
      visit(with(tape, at, number - less))
      less = math.floor(less / 2)
    end
  end
end

local function is_simpler(a, b)
  if #a ~= #b then return #a < #b end
  for i = 1, #a do
    if a[i] ~= b[i] then return a[i] < b[i] end
  end
  return false
end

-- the first tape of those that are simpler whose case fails too
local function next_failing(claim, tape, budget)
  local search = coroutine.wrap(function() simpler(tape, coroutine.yield) end)
  for candidate in search do
    if budget.left == 0 then return nil end
    budget.left = budget.left - 1
    local draw = draw_again(candidate)
    if failure(claim, draw) and is_simpler(draw.tape, tape) then return draw.tape end
  end
end

local function simplest(claim, tape)
  local budget, best = { left = TRIES }, tape
  repeat
    tape = next_failing(claim, best, budget)
    best = tape or best
  until not tape
  return best
end

-- telling -----------------------------------------------------------------------------------------

local function shown(value)
  if type(value) == "string" then
    return (("%q"):format(value):gsub("[%c\128-\255]", function(c) return ("\\%03d"):format(c:byte()) end))
  elseif type(value) ~= "table" then
    return type(value) == "number" and ("%.17g"):format(value) or tostring(value)
  end
  local parts = {}
  for key, part in pairs(value) do parts[#parts + 1] = ("[%s] = %s"):format(shown(key), shown(part)) end
  table.sort(parts)
  return "{ " .. table.concat(parts, ", ") .. " }"
end

local function told(claim, tape, case, seed)
  local draw = draw_again(tape)
  local raised = failure(claim, draw)
  if type(raised) == "table" and raised.message then raised = raised.message end
  local lines = { ("case %d of PROPERTY_SEED=%d fails; the simplest that was found:"):format(case, seed) }
  for _, note in ipairs(draw.notes) do lines[#lines + 1] = note[1] .. " = " .. shown(note[2]) end
  lines[#lines + 1] = type(raised) == "table" and shown(raised) or tostring(raised)
  return table.concat(lines, "\n")
end

local function setting(name, default)
  return math.floor(tonumber(os.getenv(name)) or default)
end

--- Tries a claim.
-- @tparam number times cases, unless PROPERTY_TIMES says more
-- @tparam function claim is given a draw, and raises where it does not hold
function property.holds(times, claim)
  local seed = setting("PROPERTY_SEED", 1)
  for case = 1, times * setting("PROPERTY_TIMES", 1) do
    local draw = draw_from(seed * 7919 + case * 104729)
    if failure(claim, draw) then
      error(told(claim, simplest(claim, draw.tape), case, seed), 2)
    end
  end
end

return property
