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

local function query(q)
  if type(q) == "string" then return q end
  local parts = {}
  for name, value in pairs(q) do
    for _, one in ipairs(type(value) == "table" and value or { value }) do
      parts[#parts + 1] = percent.encode(tostring(name)) .. "=" .. percent.encode(tostring(one))
    end
  end
  table.sort(parts)
  return table.concat(parts, "&")
end

--- The request, unsigned.
-- @tparam string url of the service
-- @tparam table given `method`, `path`, `query`, `headers`, `body`
-- @tparam table options of the call
-- @treturn ?table request
-- @return the error
function raw.request(url, given, options)
  local request = { method = given.method or "GET", url = url .. (given.path or "/"), headers = {},
    body = given.body or "" }
  if given.query and next({ given.query }) then
    local text = query(given.query)
    if text ~= "" then request.url = request.url .. "?" .. text end
  end
  if type(given.body) == "table" then
    local body, err = core.json_encode(given.body)
    if not body then return nil, errors.new(err) end
    request.body, request.headers["Content-Type"] = body, "application/json"
  end
  for _, extra in ipairs { given.headers or {}, options.headers or {} } do
    for name, value in pairs(extra) do request.headers[name] = value end
  end
  return request
end

return raw
