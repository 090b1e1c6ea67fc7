--- What looks random and is the same in each run: ids and shares drawn from a seed.
--
-- Drawing is hashing: the n-th value of a stream depends on the seed, the stream's name and n alone, so
-- that streams do not disturb each other, and every Lua draws the same.
-- @module luaconnect.emulator.draw

local core = require "luaconnect.core"

local draw = {}

local SHARE_DIGITS, SHARE_RANGE = 13, 2 ^ 52 -- of hexadecimal: what a double holds

--- Whether a value can be a seed: a string, or a whole number.
function draw.is(value)
  return type(value) == "string" or type(value) == "number" and value % 1 == 0
end

local function spell(seed)
  return type(seed) == "number" and ("%.0f"):format(seed) or seed
end

local function hash(seed, name, n)
  return core.sha256hex(("%s/%s/%.0f"):format(spell(seed), name, n))
end

--- The n-th id of a stream, a UUID of version 4.
-- @param seed
-- @tparam string name of the stream
-- @tparam number n
-- @treturn string
function draw.uuid(seed, name, n)
  local hex = hash(seed, name, n)
  local variant = ("89ab"):sub(tonumber(hex:sub(17, 17), 16) % 4 + 1):sub(1, 1)
  return ("%s-%s-4%s-%s%s-%s"):format(hex:sub(1, 8), hex:sub(9, 12), hex:sub(14, 16), variant,
    hex:sub(18, 20), hex:sub(21, 32))
end

--- The n-th number of a stream, in [0, 1).
-- @param seed
-- @tparam string name
-- @tparam number n
-- @treturn number
function draw.share(seed, name, n)
  return tonumber(hash(seed, name, n):sub(1, SHARE_DIGITS), 16) / SHARE_RANGE
end

--- Functions that draw ids: of what there is, whose count is kept in the store, so that none is drawn
-- again after a restart; and of requests, which nobody keeps.
-- @param seed
-- @tparam table store
-- @treturn function
-- @treturn function
function draw.ids(seed, store)
  local counts = store:collection "seeds"
  local requests = 0
  return function()
    local ids = counts:get "ids" or { drawn = 0 }
    ids.drawn = ids.drawn + 1
    counts:put("ids", ids)
    return draw.uuid(seed, "ids", ids.drawn)
  end, function()
    requests = requests + 1
    return draw.uuid(seed, "requests", requests)
  end
end

return draw
