--- The options of clients and of single calls: their names, their types, and what they must be besides.
-- @module luaconnect.client_options

-- SPDX-License-Identifier: MIT

local options = require "luaconnect.options"

local accepted = {}

local CLIENT = {
  app_id = "string", ca_bundle = "string or boolean", clock = "function", credentials = "table or function",
  disable_clock_skew_correction = "boolean", emulator = "table", dualstack = "boolean", endpoint = "string",
  fips = "boolean", getenv = "function", hooks = "table", http2 = "boolean", metadata = "table",
  mfa_code = "function", no_proxy = "string", profile = "string", proxy = "string or boolean",
  random = "function", rate = "string or table or boolean", read = "function", region = "string",
  retry = "table or boolean", rules = "table", run = "function", tcp_keepalive = "boolean",
  timeout = "number or table", transport = "string or table", user_agent = "string",
  validate = "string or boolean", write = "function", ignore_configured_endpoint_urls = "boolean",
}

local CALL = {
  client_token = "string", deadline = "number", extra = "table", headers = "table",
  retry = "table or boolean", timeout = "number or table",
}

-- those of walks over pages, which are options of their calls besides
local WALK = { pages = { page_size = "number", starting_token = "string" },
  items = { page_size = "number", starting_token = "string", limit = "number" } }
for _, known in pairs(WALK) do
  for name, types in pairs(CALL) do known[name] = types end
end

-- a call that no model knows, and its options
local RAW = { method = "string", path = "string", query = "string or table", headers = "table",
  body = "string or table" }
local RAW_CALL = { deadline = "number", headers = "table", retry = "table or boolean",
  timeout = "number or table" }

-- Values ------------------------------------------------------------------------------------------

local function whole(value) return value >= 1 and value < math.huge and value % 1 == 0 end
local function span(value) return value >= 0 end -- which no NaN is
local function some(value) return value == value end

-- those of a call may have been reckoned, and have passed
local COUNT, SECONDS, RECKONED = { whole, "whole number above 0" }, { span, "seconds from 0 on" },
  { some, "seconds" }

local HOOKS = { "credentials", "error", "request", "response", "retry" }
local MODES = { adaptive = true, legacy = true, off = true, standard = true }
local TIMES = { connect = "number", total = "number" }

local hooks = {}
for _, name in ipairs(HOOKS) do hooks[name] = "function" end

local CLIENT_VALUES = {
  fields = {
    hooks = hooks, timeout = TIMES,
    metadata = { attempts = "number", disabled = "boolean", endpoint = "string", endpoint_mode = "string",
      timeout = "number", v1_disabled = "boolean" },
    retry = { max_attempts = "number or string", mode = "string", quota = "boolean" },
  },
  number = {
    ["metadata.attempts"] = COUNT, ["metadata.timeout"] = SECONDS, ["retry.max_attempts"] = COUNT,
    timeout = SECONDS, ["timeout.connect"] = SECONDS, ["timeout.total"] = SECONDS,
  },
  string = {
    ["retry.max_attempts"] = { function(value) return whole(tonumber(value) or 0) end, COUNT[2] },
    ["retry.mode"] = { function(value) return MODES[value:lower()] end, "standard, adaptive or off" },
    validate = { function(value) return value == "model" or value == "strict" end,
      '"model", "strict" or false' },
  },
}

local CALL_VALUES = {
  fields = { retry = { max_attempts = "number", mode = "string" }, timeout = TIMES },
  number = {
    deadline = RECKONED, ["retry.max_attempts"] = COUNT, timeout = RECKONED,
    ["timeout.connect"] = RECKONED, ["timeout.total"] = RECKONED,
  },
  string = { -- the rate of adaptive mode is the client's
    ["retry.mode"] = { function(value) return value == "standard" or value == "off" end, "standard or off" },
  },
}

-- there is nothing that `true` would turn on
local function refuse_true(given, name, expected, level)
  if given[name] ~= true then return end
  error(("bad option '%s' (%s expected, got true)"):format(name, expected), level + 1)
end

-- Checks ------------------------------------------------------------------------------------------

--- The options of a client; whoever called the caller's caller is to blame.
-- @param given
-- @treturn table
function accepted.client(given)
  options.check("client", given, CLIENT, 4, CLIENT_VALUES)
  refuse_true(given, "retry", "table or false", 4)
  refuse_true(given, "validate", '"model", "strict" or false', 4)
  return given
end

--- The options of a call; whoever called the caller is to blame.
-- @tparam string what the method
-- @param given
-- @treturn table
function accepted.call(what, given)
  options.check(what, given, CALL, 3, CALL_VALUES)
  refuse_true(given, "retry", "table or false", 3)
  return given
end

--- The options of `pages` and `items`.
-- @tparam string what which of them
-- @tparam ?table given
-- @tparam number level of the stack that is to blame, where this function is 1
-- @treturn table
function accepted.walk(what, given, level)
  given = options.check(what, given, WALK[what], level, CALL_VALUES)
  refuse_true(given, "retry", "table or false", level)
  return given
end

--- A call without a model and its options, as `call`.
-- @tparam ?table request
-- @tparam ?table given
-- @treturn table
-- @treturn table
function accepted.raw(request, given)
  request = options.check("raw", request, RAW, 3)
  given = options.check("raw", given, RAW_CALL, 3, CALL_VALUES)
  refuse_true(given, "retry", "table or false", 3)
  return request, given
end

return accepted
