--- Token buckets in an `lua_shared_dict`, for all workers.
--
-- A bucket is one number, the time when it is full, which each token moves on. When that time has come
-- its entry is gone, for a full bucket says nothing that a new one would not.
-- @module luaconnect.resty.bucket

-- SPDX-License-Identifier: MIT

local bucket = {}

local TICK = 0.001 -- seconds; nginx knows no shorter time

-- the entry lives until the bucket is full; another worker may have moved that moment on
local function live(zone, key, full, now)
  while full do
    zone:expire(key, math.max(TICK, full - now))
    local latest = zone:get(key)
    full = latest and latest > full and latest
  end
end

-- Moves on the moment at which a bucket is full, from now where there is none; nil and an error when there
-- is no room for one. Where the oldest entries `makeway` there always is.
local function advance(zone, key, each, now, makeway)
  local seconds = math.max(TICK, each)
  if makeway then return zone:incr(key, each, now, seconds) end
  local full = zone:incr(key, each)
  if full then return full end
  local done, err = zone:safe_add(key, now + each, seconds)
  if done then return now + each end
  if err == "exists" then return advance(zone, key, each, now) end -- another worker's, just now
  return nil, err
end

--- Takes a token.
-- @tparam table zone of `ngx.shared`
-- @tparam string key
-- @tparam table limit `{ tokens per second, burst }`
-- @tparam number now the time of nginx
-- @tparam[opt] number most seconds that the caller can wait
-- @tparam[opt] boolean makeway whether the oldest entries leave when there is no room
-- @treturn ?number seconds to wait; nil when they are more than `most`, and no token is taken
-- @treturn ?number how long it would have been; nil for both when there is no room for a bucket
-- @treturn ?string why there is none
function bucket.take(zone, key, limit, now, most, makeway)
  local each = 1 / limit[1]
  local full, err = advance(zone, key, each, now, makeway)
  if not full then return nil, nil, err end
  local wait = full - limit[2] * each - now
  if most and wait > most then
    zone:incr(key, -each)
    return nil, wait
  end
  live(zone, key, full, now)
  return wait < TICK and 0 or wait
end

return bucket
