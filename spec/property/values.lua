--- Draws inputs and outputs from the model's facts: optional members or not, sizes and numbers at their
-- bounds, text of all of Unicode.

local core = require "luaconnect.core"
local generator = require "spec.roundtrip.generator"

local values = {}

local DEPTH = 4 -- of structures, from which on no optional member is drawn
local SMALL = 3 -- elements that a list or a map usually has at most
local LONG = 300 -- bounds up to here are drawn exactly

-- one to four bytes long; what JSON escapes, what JavaScript takes for the end of a line, what is no letter
local TEXT = {
  "a", "Z", "0", " ", '"', "\\", "/", "\n", "\t", "\1", "\31", "\127", "%", "&", "=", "+", "?", "#", "{", "~",
  "\194\128", "é", "ß", "\226\128\168", "☃", "\239\187\191", "\239\191\189", "\240\157\132\158", "😀",
  "\244\143\191\191",
}
-- what labels of paths and headers take
local PRINTED = { "a", "Z", "0", "-", "_", "~", "%", "&", "+", "/", "?", "#", "é", "☃", "😀" }

local shapes = {} -- service -> name -> facts

local function facts_of(service, name)
  shapes[service] = shapes[service] or {}
  shapes[service][name] = shapes[service][name] or core.describe_shape(service, name)
  return shapes[service][name]
end

-- scalars -----------------------------------------------------------------------------------------

-- a size within the bounds, often the least or the greatest
local function size_of(draw, facts, least, usual)
  if usual == 0 then return math.max(facts.min or 0, least) end
  local low = math.max(facts.min or 0, least)
  local high = math.max(low, facts.max or math.huge)
  if high <= LONG and draw:chance(10) then return high end
  return draw:between(low, math.min(high, low + usual))
end

local function text_of(draw, facts, service)
  if facts.enum then return draw:pick(facts.enum) end
  if facts.pattern then return generator.text(facts, service) end
  local placed = facts.location == "uri" or facts.location == "header"
  local parts = {}
  for i = 1, size_of(draw, facts, placed and 1 or 0, 12) do
    parts[i] = draw:pick(placed and PRINTED or TEXT)
  end
  return table.concat(parts)
end

local function bounded(facts, number)
  return math.max(facts.min or number, math.min(facts.max or number, number))
end

-- the outermost, those beside them, and some between
local function integer_of(draw, facts, low, high)
  low, high = math.max(facts.min or low, low), math.min(facts.max or high, high)
  local number = draw:pick { 0, 1, low, high, low + 1, high - 1, -1, draw:below(100000) }
  return math.max(low, math.min(high, number))
end

local INT = 2 ^ 31
-- the outermost integers that this Lua has
local MOST = rawget(math, "maxinteger") or 2 ^ 53
local LEAST = rawget(math, "mininteger") or -2 ^ 53

local function whole(number)
  return math.floor(number)
end

local REALS = { 0, 1, 0.1, -2.5, 1e21, 1e-7, 123456789.123, 2 ^ 53 + 2,
  1.7976931348623157e308, 5e-324, 1 / 3 }

-- milliseconds are what all formats have but that of headers, which has seconds
local function time_of(draw, facts)
  local seconds = draw:pick { 1700000000, 0, 1, -1, 951782400, -62135596800, 253402300799,
    draw:below(2000000000) }
  if facts.timestamp_format == "rfc822" then return seconds end
  return (seconds * 1000 + draw:pick { 0, 250, 1, 999, draw:below(1000) }) / 1000
end

local SCALARS = {
  string = text_of,
  boolean = function(draw) return draw:chance(50) end,
  integer = function(draw, facts) return integer_of(draw, facts, whole(-INT), whole(INT - 1)) end,
  long = function(draw, facts) return integer_of(draw, facts, LEAST, MOST) end,
  float = function(draw, facts) return bounded(facts, draw:pick(REALS)) end,
  double = function(draw, facts) return bounded(facts, draw:pick(REALS)) end,
  timestamp = time_of,
}

-- the rest ----------------------------------------------------------------------------------------

local value

local function names_of(facts)
  local names = {}
  for name in pairs(facts.members) do names[#names + 1] = name end
  table.sort(names)
  return names
end

-- how deep the least value of a shape is; of one that is `open`, being looked at, endless
local function height_of(service, traits, open)
  if SCALARS[traits.type] then return 0 end
  if open[traits.shape] then return math.huge end
  local facts, height = facts_of(service, traits.shape), 0
  if not facts.members then
    return (facts.min or 0) > 0 and 1 + height_of(service, facts.element or facts.value, open) or 0
  end
  open[traits.shape] = true
  if facts.union then height = math.huge end
  for _, name in ipairs(facts.union and names_of(facts) or facts.required or {}) do
    height = (facts.union and math.min or math.max)(height, height_of(service, facts.members[name], open))
  end
  open[traits.shape] = nil
  return 1 + height
end

-- from some depth on, the one that ends soonest
local function alternative_of(draw, service, facts, depth)
  local names = names_of(facts)
  if depth < DEPTH then return draw:pick(names) end
  local best, least = names[1], math.huge
  for _, name in ipairs(names) do
    local height = height_of(service, facts.members[name], {})
    if height < least then best, least = name, height end
  end
  return best
end

local function structure_of(draw, service, facts, depth)
  local made, names, required = {}, names_of(facts), {}
  if facts.union then
    local name = alternative_of(draw, service, facts, depth)
    return { [name] = value(draw, service, facts.members[name], depth + 1) }
  end
  for _, name in ipairs(facts.required or {}) do required[name] = true end
  local share = depth >= DEPTH and 0 or depth == 0 and 50 or 30
  for _, name in ipairs(names) do
    if required[name] or draw:chance(share) then
      made[name] = value(draw, service, facts.members[name], depth + 1)
    end
  end
  return made
end

-- elements beyond the least of what lies so deep
local function usual_of(depth)
  return depth >= DEPTH and 0 or SMALL
end

-- an empty list cannot be told from none in a query
local function list_of(draw, service, facts, depth, location)
  local made = {}
  local count = size_of(draw, { min = facts.min, max = facts.max and math.min(facts.max, 20) },
    location == "querystring" and 1 or 0, usual_of(depth))
  for i = 1, count do
    made[i] = facts.sparse and draw:chance(20) and core.null
      or value(draw, service, facts.element, depth + 1)
  end
  return made
end

local function map_of(draw, service, facts, depth)
  local made = {}
  local key = facts_of(service, facts.key.shape)
  for _ = 1, size_of(draw, { min = facts.min, max = facts.max and math.min(facts.max, 20) }, 0,
    usual_of(depth)) do
    made[text_of(draw, key, service)] = facts.sparse and draw:chance(20) and core.null
      or value(draw, service, facts.value, depth + 1)
  end
  return made
end

local SHAPED = { structure = structure_of, list = list_of, map = map_of }

function value(draw, service, traits, depth)
  local scalar = SCALARS[traits.type]
  if scalar then return scalar(draw, traits, service) end
  return SHAPED[traits.type](draw, service, facts_of(service, traits.shape), depth, traits.location)
end

--- A value for one side of an operation.
-- @tparam table draw of `spec.support.property`
-- @tparam string service
-- @tparam table side the `input` or `output` of `core.describe`, or nil
function values.draw(draw, service, side)
  return side and structure_of(draw, service, side, 0) or {}
end

-- damage ------------------------------------------------------------------------------------------

local ODD = {
  "", "No such value", "\255", "a\0b", "..", "\r\n", ("é"):rep(5000), 0, -1, 0.5, 1e300, 0 / 0, 1 / 0,
  2 ^ 53, true, false, core.null, {}, { 1 }, { a = 1 }, { [3] = "a" }, { { {} } }, print,
}

-- every place of a value, as a function that puts something there
local function places_of(made, list)
  for _, key in ipairs(values.keys(made)) do
    list[#list + 1] = function(other) made[key] = other end
    if type(made[key]) == "table" then places_of(made[key], list) end
  end
  return list
end

--- The keys of a table, in the same order each time.
function values.keys(t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b)
    if type(a) ~= type(b) then return type(a) < type(b) end
    return a < b
  end)
  return keys
end

local function copied(odd)
  if type(odd) ~= "table" then return odd end
  local made = {}
  for key, part in pairs(odd) do made[key] = copied(part) end
  return made
end

--- Damages an input in place: something is missing, too much, or something else.
function values.damage(draw, input)
  for _ = 1, draw:between(1, 3) do
    local places = places_of(input, {})
    local at = draw:below(#places + 1)
    if at == 0 then
      input[draw:pick { "Surplus", "InstanceID", 1, true }] = copied(draw:pick(ODD))
    elseif draw:chance(30) then
      places[at](nil)
    else
      places[at](copied(draw:pick(ODD)))
    end
  end
end

return values
