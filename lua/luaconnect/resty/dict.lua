--- What the workers of an nginx leave for each other, in an `lua_shared_dict`.
--
-- All of it can be done without. Where the dictionary is full a worker goes on by itself, and the error
-- log says so, once.
-- @module luaconnect.resty.dict

-- SPDX-License-Identifier: MIT

local bucket = require "luaconnect.resty.bucket"

local dict = {}

local Dict = { __name = "luaconnect.resty.dict" }
Dict.__index = Dict

-- counts for all workers; it has its place from the start, so that counting needs no memory
local COMPLAINTS, RELOADS = "luaconnect/complaints", "luaconnect/reloads"

local BUCKET = "luaconnect/bucket/" -- a reload does not undo what was sent before it

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

--- Takes a token from a bucket; see `luaconnect.resty.bucket`. Nothing else makes way for one.
-- @tparam string name
-- @tparam table limit `{ tokens per second, burst }`
-- @tparam number now the time of nginx
-- @tparam[opt] number most seconds that the caller can wait
-- @treturn ?number seconds to wait; nil when they are more than `most`, and no token is taken
-- @treturn ?number how long it would have been; nil for both when there is no room for a bucket
function Dict:take(name, limit, now, most)
  local wait, longer, err = bucket.take(self.zone, BUCKET .. name, limit, now, most)
  if err then complain(self, err) end
  return wait, longer
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
