--- Token buckets per operation, so that a script does not throttle itself.
-- The buckets are shared by all clients of a process, as the service's are by all clients of an account
-- and Region; `rate.keep` has them kept where other processes find them too. No clock, no sleep: the
-- caller brings the time, and waits.
-- @module luaconnect.rate

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local quotas = require "luaconnect.quotas"

local rate = {}

local KEPT = 1024 -- buckets, before those that are full again are dropped

local shared = { found = {}, count = 0 }

-- rows to { [operation] = { rate, burst } }
local function index(rows)
  local limits = {}
  for _, row in ipairs(rows) do
    for operation in row[3]:gmatch("%S+") do limits[operation] = row end
  end
  return limits
end

--- The documented limits of a service.
-- @tparam string service
-- @treturn ?table operation, or `*` for those not named, to `{ requests per second, burst }`
function rate.documented(service)
  return quotas.RATES[service] and index(quotas.RATES[service])
end

local function fill(bucket, limit, now)
  local elapsed = math.max(0, now - bucket.filled)
  bucket.level = math.min(limit[2], bucket.level + elapsed * limit[1])
  bucket.filled, bucket.limit = now, limit
end

-- a full bucket says nothing that a new one would not
local function sweep(buckets, now)
  for key, bucket in pairs(buckets.found) do
    fill(bucket, bucket.limit, now)
    if bucket.level >= bucket.limit[2] then
      buckets.found[key], buckets.count = nil, buckets.count - 1
    end
  end
end

local function find(buckets, key, limit, now)
  local found = buckets.found
  if not found[key] then
    if buckets.count >= KEPT then sweep(buckets, now) end
    found[key], buckets.count = { level = limit[2], filled = now, limit = limit }, buckets.count + 1
  end
  return found[key]
end

-- from a bucket of this process
local function take(buckets, key, limit, now, most)
  local bucket = find(buckets, key, limit, now)
  fill(bucket, limit, now)
  local wait = math.max(0, (1 - bucket.level) / limit[1])
  if most and wait > most then return nil, wait end
  bucket.level = bucket.level - 1
  return wait
end

--- Has the buckets that clients share kept elsewhere.
-- @tparam ?function elsewhere `elsewhere(key, limit, now, most)` answers as `take` does, or nothing when
-- it cannot tell: then the bucket of this process counts. nil: all buckets are ours again
function rate.keep(elsewhere)
  shared.elsewhere = elsewhere
end

local Limits = { __name = "luaconnect.rate" }
Limits.__index = Limits

--- Seconds to wait before a call; its token is taken, so that callers go in the order they came.
-- @tparam string scope whose quota it is: account and Region
-- @tparam string operation
-- @tparam number now seconds of any clock that runs steadily, and of the same one in all processes that
-- share their buckets
-- @tparam[opt] number most seconds that the caller can wait
-- @treturn ?number nil when it is more than `most`, and no token is taken
-- @treturn ?number how long it would have been
function Limits:take(scope, operation, now, most)
  local limit = self.limits[operation]
  if limit == nil then limit = self.limits["*"] end
  if not limit then return 0 end
  local key, elsewhere = scope .. "/" .. self.service .. "/" .. operation, self.buckets.elsewhere
  if elsewhere then
    local wait, longer = elsewhere(key, limit, now, most)
    if wait or longer then return wait, longer end
  end
  return take(self.buckets, key, limit, now, most)
end

local function ispositive(value)
  return type(value) == "number" and value > 0 and value < math.huge
end

--- A limit from a rate, or from `{ rate, burst }`.
-- @treturn ?table `{ requests per second, burst }`, or nil when the value is neither
function rate.limit(value)
  if type(value) == "number" then value = { value, math.max(1, value) } end
  if type(value) == "table" and ispositive(value[1]) and ispositive(value[2] or 1) then
    return { value[1], math.max(1, value[2] or value[1]) }
  end
end

-- options may be shared by clients of several services
local function is_operation(name)
  for _, service in ipairs(core.services()) do
    if core.find(service, name) then return true end
  end
  return false
end

local function checked(operation, value)
  if operation ~= "*" and not (type(operation) == "string" and is_operation(operation)) then
    error(("bad option 'rate' (%s: the name of an operation expected)"):format(tostring(operation)), 5)
  end
  local found = rate.limit(value)
  if found then return found end
  error(("bad option 'rate' (%s: number or { number, number } expected)"):format(operation), 5)
end

--- The limits that an option asks for.
-- @param option `"documented"`; or a table of operation, or `*`, to requests per second or to
-- `{ requests per second, burst }`, in which `documented = true` keeps the documented ones for the rest;
-- or nil or false for none
-- @tparam string service
-- @treturn ?table nil for none
function rate.new(option, service)
  if not option then return nil end
  if option == "documented" then option = { documented = true } end
  if type(option) ~= "table" then
    error("bad option 'rate' (\"documented\" or table expected, got " .. type(option) .. ")", 4)
  end
  local limits = option.documented and rate.documented(service) or {}
  for operation, value in pairs(option) do
    if operation ~= "documented" then limits[operation] = checked(operation, value) end
  end
  return setmetatable({ limits = limits, service = service, buckets = shared }, Limits)
end

--- Limits with buckets of their own, for who answers calls.
-- @tparam table limits operation, or `*`, to `{ requests per second, burst }`, or to false
-- @tparam string service
-- @treturn table
function rate.apart(limits, service)
  return setmetatable({ limits = limits, service = service, buckets = { found = {}, count = 0 } }, Limits)
end

return rate
