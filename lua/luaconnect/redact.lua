--- Values for logs: everything that the model calls sensitive is masked, and what it forgot.
-- The model's marks miss chat messages, tokens, presigned URLs, telephone numbers and the values of
-- attributes, references, notes and cases.
-- @module luaconnect.redact

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"

local redact = {}

local MASK = "***"

-- members that are masked by name, in small letters
local NAMES = { "token$", "url$", "^content$", "^password$", "secret", "credentials", "phonenumber$",
  "^address$", "^subject$", "^body$", "stringvalue$", "profileattributes$" }
local VALUES = { "attributes$", "references$", "^notes$" } -- maps whose values are

local HEADERS = { -- the rest is common and harmless
  ["accept"] = true, ["amz-sdk-invocation-id"] = true, ["amz-sdk-request"] = true,
  ["content-length"] = true, ["content-type"] = true, ["date"] = true, ["host"] = true,
  ["user-agent"] = true, ["x-amz-date"] = true, ["x-amzn-errortype"] = true,
  ["x-amzn-requestid"] = true,
}

local function matches(name, patterns)
  name = name:lower()
  for _, pattern in ipairs(patterns) do
    if name:find(pattern) then return true end
  end
  return false
end

local mask -- by facts, defined below

local function masked_members(service, facts, value)
  local copy = {}
  for name, member in pairs(value) do
    local known = type(name) == "string" and facts.members and facts.members[name]
    copy[name] = known and mask(service, known, member, name) or MASK
  end
  return copy
end

local function masked_elements(service, facts, value, name)
  local copy = {}
  for i, element in ipairs(value) do copy[i] = mask(service, facts.element, element, name) end
  return copy
end

local function masked_values(service, facts, value, name)
  local copy, hidden = {}, matches(name, VALUES)
  for key, item in pairs(value) do
    copy[key] = hidden and MASK or mask(service, facts.value, item, name)
  end
  return copy
end

local WALK = { structure = masked_members, list = masked_elements, map = masked_values }

-- a value of the shape that `facts` describe; `name` is that of the member that holds it
function mask(service, facts, value, name)
  if facts.sensitive or matches(name, NAMES) then return MASK end
  local walk = WALK[facts.type]
  if not walk then return type(value) == "table" and MASK or value end
  if type(value) ~= "table" then return MASK end
  if not (facts.members or facts.element or facts.value) then
    facts = core.describe_shape(service, facts.shape)
  end
  return walk(service, facts, value, name)
end

--- An operation's input or output, with what nobody should read masked; members that the model does
-- not know are masked too.
-- @tparam string service
-- @tparam string operation
-- @tparam string side `"input"` or `"output"`
-- @param value
-- @return a copy
function redact.value(service, operation, side, value)
  local facts = core.describe(service, operation)
  facts = facts and facts[side]
  if type(value) ~= "table" or not facts then return value ~= nil and MASK or nil end
  return mask(service, facts, value, "")
end

--- Headers with all but the harmless ones masked.
-- @tparam table headers
-- @treturn table a copy
function redact.headers(headers)
  local copy = {}
  for name, value in pairs(headers) do
    copy[name] = HEADERS[name:lower()] and value or MASK
  end
  return copy
end

return redact
