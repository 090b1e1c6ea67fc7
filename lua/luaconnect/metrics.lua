--- Counts and times of calls, per operation.
-- @module luaconnect.metrics

-- SPDX-License-Identifier: MIT

local lazy = require "luaconnect.lazy"

local exposition = lazy "luaconnect.exposition"

local metrics = {}

local BOUNDS = { 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10 } -- seconds

local Metrics = { __name = "luaconnect.metrics" }
Metrics.__index = Metrics

-- What names a time series comes from others: errors from the service, paths of raw calls. Their number is
-- bounded, and what comes beyond shares one name.
local OPERATIONS, CAUSES, CAUSE_BYTES = 1000, 50, 64
local OTHER = "other"

-- the name under which something is counted in `known`, of which there are `self[counter]`
local function admitted(self, known, counter, name, most)
  if known[name] then return name end
  if self[counter] >= most then return OTHER end
  self[counter] = self[counter] + 1
  return name
end

local function row(self, operation)
  operation = admitted(self, self.rows, "operations", operation, OPERATIONS)
  local known = self.rows[operation]
  if not known then
    known = { calls = 0, retries = 0, seconds = 0, errors = {}, causes = 0, buckets = {} }
    for i = 1, #BOUNDS do known.buckets[i] = 0 end
    self.rows[operation] = known
  end
  return known
end

local function count(r, err)
  local cause = err.code and #err.code <= CAUSE_BYTES and err.code or err.kind
  cause = admitted(r, r.errors, "causes", cause, CAUSES)
  r.errors[cause] = (r.errors[cause] or 0) + 1
end

--- Counts a call that has ended.
-- @tparam string operation
-- @tparam number seconds it took, with all its attempts; below 0 when a clock was set back
-- @tparam number attempts
-- @tparam ?table err when it failed
function Metrics:add(operation, seconds, attempts, err)
  local r = row(self, operation)
  seconds = math.max(0, seconds)
  r.calls, r.seconds = r.calls + 1, r.seconds + seconds
  r.retries = r.retries + math.max(0, attempts - 1)
  for i = 1, #BOUNDS do
    if seconds <= BOUNDS[i] then
      r.buckets[i] = r.buckets[i] + 1
      break
    end
  end
  if err then count(r, err) end
end

--- Everything counted so far, in Prometheus's text format (version 0.0.4).
-- @treturn string
function Metrics:text()
  return exposition.text(self)
end

--- Counters for one client.
-- @tparam string service
-- @treturn table
function metrics.new(service)
  return setmetatable({ service = service, bounds = BOUNDS, rows = {}, operations = 0 }, Metrics)
end

return metrics
