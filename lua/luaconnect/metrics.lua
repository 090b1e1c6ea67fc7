--- Counts and times of calls, per operation, in the text form that Prometheus reads.
-- @module luaconnect.metrics

-- SPDX-License-Identifier: MIT

local sorted = require "luaconnect.sorted"

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

-- label values escape backslash, quote and line feed
local ESCAPES = { ["\\"] = "\\\\", ['"'] = '\\"', ["\n"] = "\\n" }

local function labels(self, operation, name, value)
  local text = ('service="%s",operation="%s"'):format(self.service, operation)
  if name then text = ('%s,%s="%s"'):format(text, name, tostring(value):gsub('[\\"\n]', ESCAPES)) end
  return "{" .. text .. "}"
end

-- by name: type, help, and a function that adds the samples of one operation
local FAMILIES = {
  { "luaconnect_calls_total", "counter", "Calls that have ended.", function(self, add, operation, r)
    add("", labels(self, operation), r.calls)
  end },
  { "luaconnect_errors_total", "counter", "Calls that failed, by code or kind.",
    function(self, add, operation, r)
      for _, cause in ipairs(sorted(r.errors)) do
        add("", labels(self, operation, "error", cause), r.errors[cause])
      end
    end },
  { "luaconnect_retries_total", "counter", "Attempts after the first.",
    function(self, add, operation, r)
      add("", labels(self, operation), r.retries)
    end },
  { "luaconnect_call_seconds", "histogram", "Time of a call with all its attempts.",
    function(self, add, operation, r)
      local within = 0 -- a bucket counts those of the smaller ones, too
      for i, bound in ipairs(BOUNDS) do
        within = within + r.buckets[i]
        add("_bucket", labels(self, operation, "le", bound), within)
      end
      add("_bucket", labels(self, operation, "le", "+Inf"), r.calls)
      add("_sum", labels(self, operation), r.seconds)
      add("_count", labels(self, operation), r.calls)
    end },
}

--- Everything counted so far, in Prometheus's text format (version 0.0.4).
-- @treturn string
function Metrics:text()
  local lines = {}
  for _, family in ipairs(FAMILIES) do
    local name, kind, help, samples = family[1], family[2], family[3], family[4]
    lines[#lines + 1] = ("# HELP %s %s\n# TYPE %s %s"):format(name, help, name, kind)
    local function add(suffix, set, value)
      lines[#lines + 1] = name .. suffix .. set .. (" %.15g"):format(value)
    end
    for _, operation in ipairs(sorted(self.rows)) do samples(self, add, operation, self.rows[operation]) end
  end
  return table.concat(lines, "\n") .. "\n"
end

--- Counters for one client.
-- @tparam string service
-- @treturn table
function metrics.new(service)
  return setmetatable({ service = service, rows = {}, operations = 0 }, Metrics)
end

return metrics
