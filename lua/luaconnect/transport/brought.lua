--- Transports that the caller brought: what they leave out is filled in, and what they answer is as our
-- own transports would answer it.
-- @module luaconnect.transport.brought

-- SPDX-License-Identifier: MIT

local errors = require "luaconnect.errors"

local brought = {}

-- what the usual transport does for one that does not
local USUAL = { "sleep", "spawn", "wait" }

local function usually(name)
  return function(_, ...)
    local usual = require("luaconnect.transport").default()
    return usual[name](usual, ...)
  end
end

--- A transport with all that one has: a `send` is enough for calls one after the other.
-- @tparam table given
-- @treturn table the same, or what stands before it where something is missing
function brought.whole(given)
  local lacks = {}
  if type(given.now) ~= "function" then lacks.now = function() return os.time() end end
  for _, name in ipairs(USUAL) do
    if type(given[name]) ~= "function" then lacks[name] = usually(name) end
  end
  if next(lacks) == nil then return given end
  return setmetatable(lacks, { __index = function(_, name)
    local value = given[name]
    if type(value) ~= "function" then return value end
    return function(_, ...) return value(given, ...) end
  end })
end

-- a header's value as one string
local function text(value)
  if type(value) ~= "table" then return tostring(value) end
  local list = {}
  for i, one in ipairs(value) do list[i] = tostring(one) end
  return table.concat(list, ", ")
end

-- headers with names in lower case
local function lowered(given)
  local copy = {}
  for name, value in next, type(given) == "table" and given or copy do
    if type(name) == "string" then copy[name:lower()] = text(value) end
  end
  return copy
end

local function failure(given)
  if errors.is(given) then return given end
  if type(given) ~= "table" or getmetatable(given) ~= nil then
    return errors.new { kind = "transport", message = tostring(given or "no reason given"), cause = given }
  end
  local copy = {}
  for name, value in next, given do copy[name] = value end
  copy.kind = type(given.kind) == "string" and given.kind or "transport"
  copy.message = given.message or "no reason given"
  return errors.new(copy)
end

--- What `send` answered, in the words of `luaconnect.transport`.
-- @param response
-- @param err any reason: it becomes one of our errors
-- @treturn ?table a copy with a number for its status and headers in lower case
-- @treturn ?table the error; of kind `protocol` where the answer is no response
function brought.answer(response, err)
  if not response then return nil, failure(err) end
  local status = type(response) == "table" and tonumber(response.status)
  local body = status and response.body or ""
  if not status or type(body) ~= "string" then
    return nil, errors.new { kind = "protocol",
      message = "response { status, headers, body } expected of the transport, got "
        .. (type(response) ~= "table" and type(response) or status and "a body that is no string"
          or "one without a status") }
  end
  return { status = status, headers = lowered(response.headers), body = body }
end

return brought
