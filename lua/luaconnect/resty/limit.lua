--- How often one client may ask, counted in an `lua_shared_dict` for all workers.
--
-- A token bucket that is one number per client: the time at which the bucket is full again. Each request
-- moves it on by the time that one token takes. The number leaves the dictionary when that time has come,
-- since a full bucket says nothing that a new one would not; so what is kept is bounded by the requests
-- let in, and by the size of the dictionary, which drops the oldest.
-- @module luaconnect.resty.limit

-- SPDX-License-Identifier: MIT

local limit = {}

local Limit = { __name = "luaconnect.resty.limit" }
Limit.__index = Limit

local TICK = 0.001 -- seconds; a shorter life means one without end to nginx

local EXPECTED = { requests = true, seconds = true, burst = true }

local function ispositive(value)
  return type(value) == "number" and value > 0 and value < math.huge
end

--- What is wrong with the option `rate`, or nil.
-- @param rate
-- @treturn ?string
function limit.mismatch(rate)
  if type(rate) ~= "table" then
    return ("rate: table or false expected, got %s"):format(type(rate))
  end
  for name in pairs(rate) do
    if not EXPECTED[name] then
      return ("rate: requests, seconds and burst expected, got %s"):format(tostring(name))
    end
  end
  for _, name in ipairs { "requests", "seconds" } do
    if not ispositive(rate[name]) then
      return ("rate.%s: number above 0 expected, got %s"):format(name, tostring(rate[name]))
    end
  end
  if rate.burst ~= nil and not (ispositive(rate.burst) and rate.burst >= 1) then
    return ("rate.burst: number of at least 1 expected, got %s"):format(tostring(rate.burst))
  end
end

--- A limit.
-- @tparam table rate `requests` in `seconds`, of which `burst` (as many as `requests`, when left out) may
-- come at once
-- @tparam table shared an `ngx.shared` dictionary
-- @tparam string name that sets its clients apart from those of other limits
-- @treturn table
function limit.new(rate, shared, name)
  local interval = rate.seconds / rate.requests
  local burst = rate.burst or math.max(1, rate.requests)
  return setmetatable({
    shared = shared, interval = interval, depth = burst * interval,
    prefix = ("%s/%.17g/%.17g/"):format(name, interval, burst),
  }, Limit)
end

--- Takes a token.
-- @tparam string client
-- @tparam number now seconds
-- @treturn ?boolean true, or false when there is none, or nil when it cannot be told
-- @return seconds until there will be one, or a message
function Limit:take(client, now)
  local key = self.prefix .. client
  local full, err = self.shared:incr(key, self.interval, now, math.max(TICK, self.interval))
  if not full then return nil, err end
  local wait = full - self.depth - now
  if wait > 0 then
    self.shared:incr(key, -self.interval)
    return false, wait
  end
  self.shared:expire(key, math.max(TICK, full - now))
  return true
end

return limit
