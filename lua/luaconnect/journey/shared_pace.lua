--- One pace for all workers that share a journal: their token buckets are in its database.
--
-- A worker takes turns from a bucket a few at a time, twice as many whenever it has used up all, and one
-- again when some have grown old; so the database is asked a few times a second, however fast the pace
-- is, and nobody keeps for long what others need. Turns are due at times by the clock of the database.
-- What else there is to a pace is as in `luaconnect.journey.pace`: throttled answers slow all workers down,
-- and a full quota stops the operation for all.
-- @module luaconnect.journey.shared_pace

local pace = require "luaconnect.journey.pace"

local shared_pace = {}

local methods = {}
local Shared = { __name = "luaconnect.journey.shared_pace", __index = methods }

local SPAN = 0.25 -- seconds for which turns are taken ahead, and after which they are old
local LOOK = 1    -- seconds between looks whether somebody has found a quota full

-- what a bucket holds after `n` turns were taken from it, and how much of its rate it is worth by now
local TAKE = ([[UPDATE pace SET
    level = least(CAST(? AS DOUBLE PRECISION), level + greatest(0, time.now - at) * FACTOR
      * CAST(? AS DOUBLE PRECISION)) - CAST(? AS DOUBLE PRECISION),
    factor = FACTOR,
    changed = CASE WHEN time.now - changed >= QUIET THEN time.now ELSE changed END,
    at = greatest(at, time.now)
  FROM (SELECT $now AS now) AS time WHERE name = ? RETURNING level, factor]])
  :gsub("FACTOR", "least(1, factor + MORE * floor(greatest(0, time.now - changed) / QUIET))")
  :gsub("MORE", pace.MORE):gsub("QUIET", pace.QUIET)

local MAKE = [[INSERT INTO pace (name, level, at, factor, changed, paused)
  VALUES (?, CAST(? AS DOUBLE PRECISION), $now, 1, $now, 0) ON CONFLICT (name) DO NOTHING]]

local THROTTLED = ([[UPDATE pace SET factor = greatest(LEAST, factor * (LESS)), changed = $now,
  level = least(level, 0) WHERE name = ?]]):gsub("LEAST", pace.LEAST):gsub("LESS", pace.LESS)

local PAUSE = "UPDATE pace SET paused = greatest(paused, $now + CAST(? AS DOUBLE PRECISION)) WHERE name = ?"

local PAUSED = "SELECT name, paused - $now AS seconds FROM pace WHERE paused > $now"

--- The pace of a journey whose workers share it.
-- @param option as for `luaconnect.journey.pace`
-- @tparam string service
-- @tparam ?number reserve
-- @tparam table db of the journal
-- @tparam string scope whose quotas they are: account and Region
-- @treturn table
function shared_pace.new(option, service, reserve, db, scope)
  return setmetatable({
    limits = pace.limits(option, service), share = 1 - (reserve or 0), db = db,
    scope = scope .. "/" .. service .. "/", turns = {}, pauses = {}, looked = -math.huge,
  }, Shared)
end

local function name_of(self, operation)
  return self.scope .. operation
end

-- Takes `n` turns: how many are owed to the bucket after the last one, and how fast it fills.
local function take_some(self, operation, limit, most, n)
  local name, fills = name_of(self, operation), limit[1] * self.share
  local burst = math.max(1, limit[2] * self.share - (most > 1 and most or 0))
  local row, err
  repeat
    row, err = self.db:row(TAKE, burst, fills, n, name)
    local made = not row and not err
    if made then made, err = self.db:run(MAKE, name, burst) end
  until not made
  if not row then return nil, err end
  return -row.level, fills * row.factor
end

-- Turns of an operation, each with the time at which it is due; those are old that nobody came for.
local function turns_of(self, operation)
  local turns = self.turns[operation]
  if not turns then
    turns = { first = 1, last = 0, n = 1 }
    self.turns[operation] = turns
  end
  return turns
end

local function drop_old(turns, now)
  if turns.first > turns.last or turns[turns.first] >= now - SPAN then return end
  turns.n = 1
  while turns.first <= turns.last and turns[turns.first] < now - SPAN do
    turns[turns.first], turns.first = nil, turns.first + 1
  end
end

local function fill(self, operation, limit, turns, now)
  local most = math.max(1, math.floor(limit[1] * self.share * SPAN))
  local n = math.min(turns.n, most)
  local owed, fills = take_some(self, operation, limit, most, n)
  if not owed then return nil, fills end
  for i = 1, n do
    local left = owed - (n - i)
    turns.last = turns.last + 1
    turns[turns.last] = now + (left > 0 and pace.SLACK + left / fills or 0)
  end
  turns.n = math.min(2 * n, most)
  return true
end

-- what others have found out about full quotas
local function look(self, now)
  if now - self.looked < LOOK and now >= self.looked then return true end
  self.looked = now
  local rows, err = self.db:rows(PAUSED)
  if not rows then return nil, err end
  self.pauses = {}
  for _, row in ipairs(rows) do self.pauses[row.name] = now + row.seconds end
  return true
end

--- Takes a turn.
-- @tparam string operation
-- @tparam number now
-- @treturn ?number seconds until it comes
-- @return an error when the database cannot tell
function methods:take(operation, now)
  local done, err = look(self, now)
  if not done then return nil, err end
  local paused = math.max(0, (self.pauses[name_of(self, operation)] or now) - now)
  local limit = self.limits and (self.limits[operation] or self.limits["*"])
  if not limit then return paused end
  local turns = turns_of(self, operation)
  drop_old(turns, now)
  if turns.first > turns.last then
    done, err = fill(self, operation, limit, turns, now)
    if not done then return nil, err end
  end
  local at = turns[turns.first]
  turns[turns.first], turns.first = nil, turns.first + 1
  return math.max(paused, at - now)
end

--- Hears that the service has throttled an operation.
function methods:throttled(operation)
  self.db:run(THROTTLED, name_of(self, operation))
end

--- Hears that a quota is full, and stops an operation for a while.
-- @tparam string operation
-- @tparam number now
-- @tparam[opt] number seconds
function methods:full(operation, now, seconds)
  seconds = seconds or pace.FULL
  local name = name_of(self, operation)
  self.pauses[name] = now + seconds
  if self.db:run(MAKE, name, 1) then self.db:run(PAUSE, seconds, name) end
end

return shared_pace
