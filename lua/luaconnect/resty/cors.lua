--- Which pages of other sites may use a handler from a browser (CORS).
--
-- A page may always use the handlers of its own host. Programs send no `origin` and are not asked for
-- one: this guards browsers, it is no access control.
-- @module luaconnect.resty.cors

-- SPDX-License-Identifier: MIT

local cors = {}

local Cors = { __name = "luaconnect.resty.cors" }
Cors.__index = Cors

local PREFLIGHT_SECONDS = "600" -- that a browser remembers the answer
local REQUEST_HEADERS = "content-type, idempotency-key"
local RESPONSE_HEADERS = "retry-after, x-request-id"

local function isorigin(value)
  return type(value) == "string" and value:lower():find "^https?://[^/%s*]+$" ~= nil
end

--- What is wrong with the option `origins`, or nil.
-- @param origins
-- @treturn ?string
function cors.mismatch(origins)
  if origins == nil or origins == "*" then return nil end
  if type(origins) ~= "table" then
    return ("origins: list of origins or \"*\" expected, got %s"):format(type(origins))
  end
  for i, origin in ipairs(origins) do
    if not isorigin(origin) then
      return ("origins[%d]: an origin such as https://www.example.com expected, got %s"):format(i,
        tostring(origin))
    end
  end
end

--- What the option `origins` allows.
-- @tparam ?table|string origins a list, or `"*"` for any
-- @treturn table
function cors.new(origins)
  local known = {}
  if type(origins) == "table" then
    for _, origin in ipairs(origins) do known[origin:lower()] = true end
  end
  return setmetatable({ any = origins == "*", known = known }, Cors)
end

-- by the host alone: a proxy in front may have taken the TLS away
local function own(origin, host)
  return host ~= nil and origin:match "^https?://(.*)$" == host:lower()
end

--- Whether a request may be answered.
-- @tparam table headers of the request
-- @treturn boolean
function Cors:allows(headers)
  local origin = headers.origin
  if not origin or self.any then return true end
  origin = origin:lower()
  return self.known[origin] or own(origin, headers.host)
end

--- Adds what lets the page read a response.
-- @tparam table headers of the request
-- @tparam table to headers of the response
function Cors:mark(headers, to)
  if not self.any then to.vary = "origin" end
  if not headers.origin or not self:allows(headers) then return end
  to["access-control-allow-origin"] = self.any and "*" or headers.origin
  to["access-control-expose-headers"] = RESPONSE_HEADERS
end

--- Adds what a browser asks before it sends anything.
-- @tparam table to headers of the response
-- @tparam string methods
function Cors:preflight(to, methods)
  to["access-control-allow-methods"] = methods
  to["access-control-allow-headers"] = REQUEST_HEADERS
  to["access-control-max-age"] = PREFLIGHT_SECONDS
end

return cors
