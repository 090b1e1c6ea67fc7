--- When to try again, how long to wait first, and how fast to send at all.
-- Pure: no clock, no sleep; the caller brings the time and the random number. One policy serves
-- every call of a client, so that its budget and its send rate are shared.
-- @module luaconnect.retry

-- SPDX-License-Identifier: MIT

local date = require "luaconnect.date"
local lazy = require "luaconnect.lazy"

local adaptive = lazy "luaconnect.adaptive"

local retry = {}

local ATTEMPTS = 3
local TRANSIENT, THROTTLED, CAP = 0.05, 1, 20 -- seconds: first delay by cause, and the longest
local AFTER_MARGIN = 5                        -- seconds that a server may add to our own delay
local AFTER_MAX = 86400                       -- seconds; a server that says more means "not today"
local BUDGET = 500                            -- tokens of a client
local COST_THROTTLED, COST = 5, 14            -- tokens for another attempt
local SUCCESS = 1                             -- tokens for success at once

-- Delay -------------------------------------------------------------------------------------------

--- Seconds that a response asks to wait.
-- `x-amz-retry-after` counts milliseconds; `Retry-After` counts seconds or names a date.
-- @tparam table headers of the response, names in lower case
-- @tparam number now epoch seconds by the server's clock
-- @treturn ?number at most a day; nil without a usable header
function retry.after(headers, now)
  local ms, other = headers["x-amz-retry-after"], headers["retry-after"]
  local seconds
  if type(ms) == "string" and ms:find("^%s*%d+%s*$") then
    seconds = tonumber(ms) / 1000
  elseif type(other) == "string" and other:find("^%s*%d+%s*$") then
    seconds = tonumber(other)
  elseif type(other) == "string" then
    seconds = date.http(other)
    seconds = seconds and seconds - now
  end
  return seconds and seconds >= 0 and math.min(seconds, AFTER_MAX) or nil
end

--- Full-jitter exponential delay: `random * min(x * 2^(attempt - 1), 20)`, where x is 1 s for
-- throttling and 0.05 s for all else. `err.retry_after` can only lengthen it, by 5 s at most.
-- @tparam table err what went wrong
-- @tparam number attempt 1 after the first attempt
-- @tparam number random in [0, 1)
-- @treturn number seconds
function retry.delay(err, attempt, random)
  local first = (err.throttled or err.quota) and THROTTLED or TRANSIENT
  local delay = random * math.min(first * 2 ^ (attempt - 1), CAP)
  if not err.retry_after then return delay end
  return math.max(delay, math.min(err.retry_after, delay + AFTER_MARGIN))
end

-- Policy ------------------------------------------------------------------------------------------

local Policy = { __name = "luaconnect.retry" }
Policy.__index = Policy

-- A request that may have reached the server is only repeated when repeating does no harm; a full
-- quota is not cured by haste, unless the caller says so.
local function curable(self, err, repeatable)
  if err.kind == "transport" or err.kind == "timeout" then
    return err.retryable ~= false and (err.sent == false or repeatable)
  end
  if err.quota then return self.quota and err.status == 429 end
  return err.retryable == true
end

--- Seconds to wait before sending; the turn is taken.
-- @tparam number now seconds of any clock that runs steadily
-- @tparam[opt] number most seconds that the caller can wait
-- @treturn ?number 0 outside adaptive mode; nil when it is more than `most`, and no turn is taken
-- @treturn ?number how long it would have been
function Policy:admit(now, most)
  if not self.limiter then return 0 end
  return self.limiter:acquire(now, most)
end

--- Tells the policy of a response, for the send rate.
-- @tparam number now as for `admit`
-- @tparam boolean throttled whether it was an error of throttling
function Policy:sample(now, throttled)
  if self.limiter then self.limiter:sample(now, throttled) end
end

--- Whether and when to try again; pays for it.
-- @tparam table err what went wrong
-- @tparam number attempt 1 after the first attempt
-- @tparam number random in [0, 1)
-- @tparam boolean repeatable whether the operation may run twice (it carries an idempotency token, or is
-- idempotent by model or method)
-- @tparam[opt] number most attempts, where this call has its own number
-- @treturn ?number seconds to wait, or nil to give up
-- @return the tokens paid, or why not: `"final"`, `"attempts"`, `"budget"`
function Policy:again(err, attempt, random, repeatable, most)
  if not curable(self, err, repeatable) then return nil, "final" end
  if attempt >= (most or self.max_attempts) then return nil, "attempts" end
  local cost = (err.throttled or err.quota) and COST_THROTTLED or COST
  if cost > self.tokens then return nil, "budget" end
  self.tokens = self.tokens - cost
  return retry.delay(err, attempt, random), cost
end

--- Tells the policy of a success.
-- @tparam[opt] number paid what the last `again` of this call cost; it comes back
function Policy:succeeded(paid)
  self.tokens = math.min(BUDGET, self.tokens + (paid or SUCCESS))
end

--- A policy for one client.
-- @tparam[opt] table options `mode` (`"standard"`, `"adaptive"`, `"off"`), `max_attempts` (3), and
-- `quota` (false: whether a full quota, status 429, is tried again like throttling)
-- @treturn table
function retry.new(options)
  options = options or {}
  local mode = options.mode or "standard"
  return setmetatable({
    mode = mode,
    max_attempts = mode == "off" and 1 or options.max_attempts or ATTEMPTS,
    quota = options.quota or false,
    tokens = BUDGET,
    limiter = mode == "adaptive" and adaptive.new() or nil,
  }, Policy)
end

return retry
