--- One structured line per attempt, built on the hooks of a client.
--
--     local client = connect.client { hooks = connect.log("info") }
--
-- Lines are `key=value` pairs. What the model calls sensitive, tokens, signatures, attribute values and
-- the texts of services and users are not in them.
-- @module luaconnect.log

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local date = require "luaconnect.date"
local redact = require "luaconnect.redact"

local log = {}

local LEVELS = { error = 1, warn = 2, info = 3, debug = 4 }

-- errors whose message is ours alone; others may repeat what was sent
local PLAIN = { transport = true, timeout = true, credentials = true, endpoint = true, cancelled = true }

local function quoted(value)
  local text = tostring(value)
  if text:find('^[%w%-._~:/+@,*]+$') then return text end
  return '"' .. text:gsub('[%c"\\]', function(c)
    return c:find('["\\]') and "\\" .. c or ("\\x%02x"):format(c:byte())
  end) .. '"'
end

-- fields of a line, in their order
local ORDER = {
  "time", "level", "service", "operation", "attempt", "method", "status", "kind", "code", "seconds",
  "delay", "request_id", "path", "source", "expiration", "message", "input",
}

local function line(fields)
  local parts = {}
  for _, name in ipairs(ORDER) do
    if fields[name] ~= nil then parts[#parts + 1] = name .. "=" .. quoted(fields[name]) end
  end
  return table.concat(parts, " ")
end

local function moment(time)
  return time and date.format(time)
end

-- an event's own fields, and what is told of its error
local function fields_of(event, level)
  local err = event.error or {}
  return {
    level = level, time = moment(event.time), service = event.service, operation = event.operation,
    attempt = event.attempt, status = event.status or err.status,
    request_id = event.request_id or err.request_id, kind = err.kind, code = err.code, path = err.path,
    message = PLAIN[err.kind] and err.message or nil,
    seconds = event.seconds and ("%.6f"):format(event.seconds),
    delay = event.delay and ("%.3f"):format(event.delay),
  }
end

local function request(event, level)
  local fields = fields_of(event, level)
  fields.method = event.method
  fields.input = core.json_encode(redact.value(event.service, event.operation, "input", event.input) or {})
  return fields
end

local function credentials(event, level)
  local fields = fields_of(event, level)
  fields.source, fields.expiration = event.source, moment(event.expiration)
  return fields
end

-- by hook: its level, and what gives the fields of its line
local LINES = {
  request = { "debug", request },
  response = { "info", fields_of },
  retry = { "warn", fields_of },
  error = { "error", fields_of },
  credentials = { "debug", credentials },
}

local function writer(sink)
  if type(sink) == "function" then return sink end
  return function(text) sink:write(text, "\n") end
end

--- Hooks that log.
-- @tparam[opt="info"] string level `"error"` (calls that failed), `"warn"` (attempts that failed),
-- `"info"` (every attempt), `"debug"` (also what is sent, masked, and where credentials come from)
-- @param[opt=io.stderr] sink a function that takes a line, or a file
-- @treturn table for the option `hooks`
function log.hooks(level, sink)
  level, sink = level or "info", sink or io.stderr
  if not LEVELS[level] then
    error(("bad argument #1 to 'log' (error, warn, info or debug expected, got %s)")
      :format(tostring(level)), 2)
  end
  local write, hooks = writer(sink), {}
  for name, row in pairs(LINES) do
    if LEVELS[row[1]] <= LEVELS[level] then
      hooks[name] = function(event) write(line(row[2](event, row[1]))) end
    end
  end
  return hooks
end

return log
