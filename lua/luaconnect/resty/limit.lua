--- How often one client may ask, counted in an `lua_shared_dict` for all workers.
--
-- What is kept is bounded by the dictionary, from which the oldest clients leave.
-- @module luaconnect.resty.limit

-- SPDX-License-Identifier: MIT

local bucket = require "luaconnect.resty.bucket"

local limit = {}

local Limit = { __name = "luaconnect.resty.limit" }
Limit.__index = Limit

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
-- @tparam table zone of `ngx.shared`
-- @tparam string name that sets its clients apart from those of other limits
-- @treturn table
function limit.new(rate, zone, name)
  local tokens = { rate.requests / rate.seconds, rate.burst or math.max(1, rate.requests) }
  return setmetatable({
    zone = zone, tokens = tokens, interval = 1 / tokens[1],
    prefix = ("%s/%.17g/%.17g/"):format(name, tokens[1], tokens[2]),
  }, Limit)
end

--- Takes a token.
-- @tparam string client
-- @tparam number now seconds
-- @treturn ?boolean true, or false when there is none, or nil when it cannot be told
-- @return seconds until there will be one, or a message
function Limit:take(client, now)
  local wait, longer, err = bucket.take(self.zone, self.prefix .. client, self.tokens, now, 0, true)
  if err then return nil, err end
  if wait then return true end
  return false, math.min(longer, self.interval) -- others, refused at this moment, may have added theirs
end

return limit
