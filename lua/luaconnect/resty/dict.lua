--- What the workers of an nginx leave for each other, in an `lua_shared_dict`.
--
-- All of it can be done without. Where the dictionary is full a worker goes on by itself, and the error
-- log says so, once.
-- @module luaconnect.resty.dict

-- SPDX-License-Identifier: MIT

local dict = {}

local Dict = { __name = "luaconnect.resty.dict" }
Dict.__index = Dict

-- counts for all workers; it has its place from the start, so that counting needs no memory
local COMPLAINTS, RELOADS = "luaconnect/complaints", "luaconnect/reloads"

local function complain(self, err)
  if self.complained or (self.zone:incr(COMPLAINTS, 1) or 1) > 1 then return end
  self.complained = true
  ngx.log(ngx.ERR, "luaconnect: lua_shared_dict ", self.name, ": ", err,
    "; each worker has credentials and rate limits of its own until it is made larger")
end

-- whose entries these are: after a reload other settings may apply
local function named(self, name)
  return self.prefix .. name
end

--- What a worker has left.
-- @tparam string name
-- @return nil when there is nothing, or not any more
function Dict:get(name)
  return (self.zone:get(named(self, name)))
end

--- Leaves something; nothing else makes way for it.
-- @tparam string name
-- @param value string, number or boolean
-- @tparam number seconds after which it is gone
-- @treturn boolean
function Dict:put(name, value, seconds)
  local done, err = self.zone:safe_set(named(self, name), value, seconds)
  if not done then complain(self, err) end
  return done
end

--- Takes a lock that nobody has.
-- @tparam string name
-- @tparam number seconds after which it opens by itself
-- @treturn boolean false when somebody has it; true where there is no room for one, too
function Dict:lock(name, seconds)
  local done, err = self.zone:safe_add(named(self, name), true, seconds)
  if done then return true end
  if err == "exists" then return false end
  complain(self, err)
  return true
end

--- Opens a lock, or forgets anything else.
-- @tparam string name
function Dict:forget(name)
  self.zone:delete(named(self, name))
end

-- Buckets -------------------------------------------------------------------------------------------

local TICK = 0.001 -- seconds; nginx knows no shorter time

-- the entry of a bucket lives until the bucket is full; another worker may have moved that moment on
local function live(self, key, full, now)
  while full do
    self.zone:expire(key, math.max(TICK, full - now))
    local latest = self.zone:get(key)
    full = latest and latest > full and latest
  end
end

-- Moves on the moment at which a bucket is full, from now where there is no bucket; nil and an error when
-- there is no room for one. Nothing else makes way for it, as it would for `incr` with a first value.
local function advance(self, key, each, now)
  local full = self.zone:incr(key, each)
  if full then return full end
  local done, err = self.zone:safe_add(key, now + each, math.max(TICK, each))
  if done then return now + each end
  if err == "exists" then return advance(self, key, each, now) end -- another worker's, just now
  return nil, err
end

--- Takes a token from a bucket. It is one number, the time when the bucket is full, which each token
-- moves on; when that time has come the entry is gone, for a full bucket says nothing that a new one
-- would not.
-- @tparam string name
-- @tparam table limit `{ tokens per second, burst }`
-- @tparam number now the time of nginx
-- @tparam[opt] number most seconds that the caller can wait
-- @treturn ?number seconds to wait; nil when they are more than `most`, and no token is taken
-- @treturn ?number how long it would have been; nil for both when there is no room for a bucket
function Dict:take(name, limit, now, most)
  local key, each = named(self, name), 1 / limit[1]
  local full, err = advance(self, key, each, now)
  if not full then return complain(self, err) end
  local wait = full - limit[2] * each - now
  if most and wait > most then
    self.zone:incr(key, -each)
    return nil, wait
  end
  live(self, key, full, now)
  return wait < TICK and 0 or wait
end

--- The dictionary of that name, for one that opens it before there are workers.
-- @tparam string name
-- @treturn ?table nil when the configuration has none
function dict.open(name)
  local zone = ngx.shared[name]
  if not zone then return nil end
  zone:safe_set(COMPLAINTS, 0)
  local prefix = ("luaconnect/%d/"):format(zone:incr(RELOADS, 1, 0) or 0)
  return setmetatable({ name = name, zone = zone, prefix = prefix }, Dict)
end

return dict
