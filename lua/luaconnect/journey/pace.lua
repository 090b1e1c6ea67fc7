--- How fast a journey may call: as the service allows, more slowly when it complains.
--
-- Each operation has a token bucket, by default the one that Amazon documents. A throttled answer takes a
-- third off the rate; each quiet quarter of a minute gives a tenth of the whole back. A full quota stops
-- the operation for a while instead: contacts have to end first.
-- @module luaconnect.journey.pace

local rate = require "luaconnect.rate"

local pace = {}

local methods = {}
local Pace = { __name = "luaconnect.journey.pace", __index = methods }

local LESS, LEAST = 2 / 3, 0.05 -- of the rate
local MORE, QUIET = 0.1, 15     -- of the rate, after so many seconds
local FULL = 30                 -- seconds
local SLACK = 0.001             -- seconds that a turn comes late, so that no rounding makes it early

--- The limits that an option asks for.
-- @param option as for `new`
-- @tparam string service
-- @return operation, or `*`, to `{ requests per second, burst }`; false for none
function pace.limits(option, service)
  if not option then return false end
  local limits = rate.documented(service) or {}
  if type(option) == "table" then
    for operation, limit in pairs(rate.new(option, service).limits) do limits[operation] = limit end
  end
  return limits
end

--- The pace of a journey.
-- @param option false for no bound; `"documented"`; or a table of operation, or `*`, to requests per
--   second or `{ requests per second, burst }` in place of the documented ones
-- @tparam string service
-- @tparam[opt=0] number reserve share of each rate that is left to others
-- @treturn table
function pace.new(option, service, reserve)
  return setmetatable({ limits = pace.limits(option, service), share = 1 - (reserve or 0),
    buckets = {}, pauses = {} }, Pace)
end

-- the bucket of an operation as it is now; nil when nothing bounds it
local function bucket_of(self, operation, now)
  local limit = self.limits and (self.limits[operation] or self.limits["*"])
  if not limit then return nil end
  local bucket = self.buckets[operation]
  if not bucket then
    bucket = { rate = limit[1] * self.share, burst = math.max(1, limit[2] * self.share), factor = 1,
      at = now, changed = now }
    bucket.level = bucket.burst
    self.buckets[operation] = bucket
  end
  while bucket.factor < 1 and now - bucket.changed >= QUIET do
    bucket.factor = math.min(1, bucket.factor + MORE)
    bucket.changed = bucket.changed + QUIET
  end
  local came = math.max(0, now - bucket.at) * bucket.rate * bucket.factor
  bucket.level, bucket.at = math.min(bucket.burst, bucket.level + came), now
  return bucket
end

--- Takes a turn.
-- @tparam string operation
-- @tparam number now
-- @treturn number seconds until it comes
function methods:take(operation, now)
  local wait = math.max(0, (self.pauses[operation] or now) - now)
  local bucket = bucket_of(self, operation, now)
  if not bucket then return wait end
  bucket.level = bucket.level - 1
  if bucket.level >= 0 then return wait end
  return math.max(wait, SLACK - bucket.level / (bucket.rate * bucket.factor))
end

--- Hears that the service has throttled an operation.
function methods:throttled(operation, now)
  local bucket = bucket_of(self, operation, now)
  if not bucket then return end
  bucket.factor, bucket.changed = math.max(LEAST, bucket.factor * LESS), now
  bucket.level = math.min(bucket.level, 0)
end

--- Hears that a quota is full, and stops an operation for a while.
-- @tparam[opt] number seconds
function methods:full(operation, now, seconds)
  self.pauses[operation] = now + (seconds or FULL)
end

pace.LESS, pace.LEAST, pace.MORE, pace.QUIET, pace.FULL, pace.SLACK = LESS, LEAST, MORE, QUIET, FULL, SLACK

return pace
