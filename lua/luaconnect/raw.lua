--- Calls that the model does not know: their requests, and what their responses say.
-- @module luaconnect.raw

-- SPDX-License-Identifier: MIT

local call = require "luaconnect.call"
local core = require "luaconnect.core"
local errors = require "luaconnect.errors"
local headers = require "luaconnect.headers"
local percent = require "luaconnect.percent"

local raw = {}

-- any operation of the service reads an error as well as another
local function anyop(service)
  return core.find(service, core.operations(service)[1])
end

--- What is called: how its responses are read, and whether it may run twice.
-- @tparam string service
-- @tparam table request
-- @treturn table
function raw.subject(service, request)
  local name = request.method .. " " .. request.url:match("^%a+://[^/?]*([^?]*)")
  local function parse(response)
    if response.status < 200 or response.status > 299 then
      local _, err = core.parse(anyop(service), response)
      return call.blame(err, name, response)
    end
    local kind = headers.new(response.headers or {})["content-type"] or ""
    if response.body == "" then return {} end
    if not kind:find("json", 1, true) then return response.body end
    local value, err = core.json_decode(response.body)
    if value == nil then return call.blame(err, name, response) end
    return value
  end
  return { operation = name, repeatable = call.REPEATABLE[request.method] or false, parse = parse }
end

local function misuse(level, text, ...)
  error(text:format(...), level + 1)
end

-- a scalar of a query, the same on every Lua
local function scalar(name, value, level)
  local kind = type(value)
  if kind == "number" then
    return (value % 1 == 0 and "%.0f" or "%.14g"):format(value)
  elseif kind ~= "string" and kind ~= "boolean" then
    misuse(level + 1, "bad option to 'raw': query.%s: string, number, boolean or a list of them expected, "
      .. "got %s", name, kind)
  end
  return tostring(value)
end

local function query(q, level)
  if type(q) == "string" then return (q:gsub("^%?", "")) end
  local parts = {}
  for name, value in next, q do
    if type(name) ~= "string" then
      misuse(level + 1, "bad option to 'raw': query: names as strings expected, got %s", type(name))
    elseif type(value) == "table" and #value == 0 and next(value) ~= nil then
      misuse(level + 1, "bad option to 'raw': query.%s: list expected, got a map", name)
    end
    for _, one in ipairs(type(value) == "table" and value or { value }) do
      parts[#parts + 1] = percent.encode(name) .. "=" .. percent.encode(scalar(name, one, level + 1))
    end
  end
  table.sort(parts)
  return table.concat(parts, "&")
end

-- Path and query, after a slash: what came before it would be another host's name. What no URL may hold is
-- encoded; or nil when there is a line end in it.
local function target(given, level)
  local path, q = given.path or "/", query(given.query or "", level + 1)
  if q ~= "" then path = path .. (path:find("?", 1, true) and "&" or "?") .. q end
  if path:find("%c") then return nil end
  if path:sub(1, 1) ~= "/" then path = "/" .. path end
  return (path:gsub("[^%w%-._~!$&'()*+,;=:@%%/?]", percent.encode))
end

--- The request, unsigned.
-- @tparam string url of the service
-- @tparam table given `method`, `path`, `query`, `headers`, `body`
-- @tparam table options of the call
-- @tparam number level of the stack that is to blame for misuse, where the caller is 1
-- @treturn ?table request
-- @return the error
function raw.request(url, given, options, level)
  local path = target(given, level + 1)
  if not path then
    return nil, errors.new { kind = "validation", path = "path",
      message = "path: one line of text expected, got control characters" }
  end
  local request = { method = given.method or "GET", url = url .. path, headers = {}, body = given.body or "" }
  if type(given.body) == "table" then
    local body, err = core.json_encode(given.body)
    if not body then return nil, errors.new(err) end
    request.body, request.headers["Content-Type"] = body, "application/json"
  end
  if given.headers then headers.replace(request.headers, given.headers, level + 1) end
  if options.headers then headers.replace(request.headers, options.headers, level + 1) end
  return request
end

return raw
