--- How fast to send after the service has throttled: the send rate of the retry mode `adaptive`.
-- Pure: no clock, no sleep; `luaconnect.retry` has one for each policy of that mode.
-- @module luaconnect.adaptive

-- SPDX-License-Identifier: MIT

local adaptive = {}

local BETA, SCALE, SMOOTHING = 0.7, 0.4, 0.8
local BUCKET = 0.5      -- seconds over which requests are counted
local RATE_MIN = 0.5    -- requests per second
local CAPACITY_MIN = 1  -- requests
local RATE_FACTOR = 2   -- the rate is at most so many times the measured one

local Limiter = {}
Limiter.__index = Limiter

-- a clock that was set back only stops the refill for a moment
function Limiter:refill(now)
  local elapsed = math.max(0, now - (self.filled or now))
  self.level = math.min(self.capacity, self.level + elapsed * self.rate)
  self.filled = now
end

--- Takes a turn.
-- @tparam number now
-- @tparam[opt] number most seconds that the caller can wait
-- @treturn ?number seconds to wait; nil when it is more than `most`, and no turn is taken
-- @treturn ?number how long it would have been
function Limiter:acquire(now, most)
  if not self.enabled then return 0 end
  self:refill(now)
  local wait = math.max(0, (1 - self.level) / self.rate)
  if most and wait > most then return nil, wait end
  self.level = self.level - 1
  return wait
end

-- counts a request; the measured rate moves when a half second is over
function Limiter:measure(now)
  local bucket = math.floor(now / BUCKET) * BUCKET
  self.bucket = self.bucket and math.min(self.bucket, bucket) or math.floor(now)
  self.count = self.count + 1
  if bucket > self.bucket then
    local current = self.count / (bucket - self.bucket)
    self.measured = current * SMOOTHING + self.measured * (1 - SMOOTHING)
    self.count, self.bucket = 0, bucket
  end
end

-- CUBIC (RFC 9438, section 4.2): slow near the rate that was once too much, fast away from it
function Limiter:target(now)
  local since = math.max(0, now - (self.throttled or now))
  local plateau = (self.peak * (1 - BETA) / SCALE) ^ (1 / 3)
  return SCALE * (since - plateau) ^ 3 + self.peak
end

--- Learns of a response.
-- @tparam number now
-- @tparam boolean throttled
function Limiter:sample(now, throttled)
  self:measure(now)
  self.throttled = self.throttled or now
  local target
  if throttled then
    self.peak = self.enabled and math.min(self.measured, self.rate) or self.measured
    self.throttled, self.enabled = now, true
    target = self.peak * BETA
  else
    target = self:target(now)
  end
  self:refill(now)
  target = math.min(target, RATE_FACTOR * self.measured)
  self.rate, self.capacity = math.max(target, RATE_MIN), math.max(target, CAPACITY_MIN)
  self.level = math.min(self.level, self.capacity)
end

--- A send rate, which holds nothing back before the first throttling.
-- @treturn table with `acquire` and `sample`
function adaptive.new()
  return setmetatable({
    enabled = false, rate = RATE_MIN, capacity = CAPACITY_MIN, level = 0, filled = nil,
    measured = 0, count = 0, bucket = nil, peak = 0, throttled = nil,
  }, Limiter)
end

return adaptive
