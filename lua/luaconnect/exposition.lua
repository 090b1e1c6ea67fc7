--- Counts and times of calls in the text form that Prometheus reads.
-- @module luaconnect.exposition

-- SPDX-License-Identifier: MIT

local sorted = require "luaconnect.sorted"

local exposition = {}

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
      for i, bound in ipairs(self.bounds) do
        within = within + r.buckets[i]
        add("_bucket", labels(self, operation, "le", bound), within)
      end
      add("_bucket", labels(self, operation, "le", "+Inf"), r.calls)
      add("_sum", labels(self, operation), r.seconds)
      add("_count", labels(self, operation), r.calls)
    end },
}

--- The counters of a client, in Prometheus's text format (version 0.0.4).
-- @tparam table counters of `luaconnect.metrics`
-- @treturn string
function exposition.text(counters)
  local lines = {}
  for _, family in ipairs(FAMILIES) do
    local name, kind, help, samples = family[1], family[2], family[3], family[4]
    lines[#lines + 1] = ("# HELP %s %s\n# TYPE %s %s"):format(name, help, name, kind)
    local function add(suffix, set, value)
      lines[#lines + 1] = name .. suffix .. set .. (" %.15g"):format(value)
    end
    for _, operation in ipairs(sorted(counters.rows)) do
      samples(counters, add, operation, counters.rows[operation])
    end
  end
  return table.concat(lines, "\n") .. "\n"
end

return exposition
