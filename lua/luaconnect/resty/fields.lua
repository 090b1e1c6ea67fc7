--- What a browser may set of a contact, and how it gets into the input of an operation.
-- @module luaconnect.resty.fields

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local sorted = require "luaconnect.sorted"

local fields = {}

local Fields = { __name = "luaconnect.resty.fields" }
Fields.__index = Fields

local NAME_BYTES = 64 -- of an unknown name that is repeated in a message

local function into(member)
  return function(input, value) input[member] = value end
end

-- by name: the shape whose bounds it has, whether it may have several lines, where it goes
local KNOWN = {
  displayName = {
    shape = "DisplayName",
    put = function(input, value) input.ParticipantDetails = { DisplayName = value } end,
  },
  initialMessage = {
    shape = "ChatContent", lines = true,
    put = function(input, value)
      input.InitialMessage = { ContentType = "text/plain", Content = value }
    end,
  },
  description = { shape = "Description", lines = true, put = into "Description" },
  customerId = { shape = "CustomerIdNonEmpty", put = into "CustomerId" },
  relatedContactId = { shape = "ContactId", put = into "RelatedContactId" },
  -- a flow is a program: which of them a browser may start is said one by one
  contactFlowId = { shape = "ContactFlowId", listed = true, put = into "ContactFlowId" },
}

local ATTRIBUTE = { shape = "AttributeValue", lines = true, empty = true }

local function listed(names)
  return #names > 0 and table.concat(names, ", ") or "nothing"
end

-- the option -------------------------------------------------------------------------------------

local function longest(field)
  return core.describe_shape("connect", field.shape).max
end

local function unfit_list(where, allowed)
  for i, value in ipairs(allowed) do
    if type(value) ~= "string" then
      return ("%s[%d]: string expected, got %s"):format(where, i, type(value))
    end
  end
  if #allowed == 0 then return where .. ": list of strings expected, got an empty table" end
end

-- what is wrong with what a field may be, or nil
local function unfit(where, field, allowed)
  if type(allowed) == "table" then return unfit_list(where, allowed) end
  if field.listed then
    return ("%s: list of strings expected, got %s"):format(where, tostring(allowed))
  end
  local fits = type(allowed) == "number" and allowed >= 1 and allowed <= longest(field)
  if allowed ~= true and not fits then
    return ("%s: 1 to %d characters, true or a list of strings expected, got %s"):format(where,
      longest(field), tostring(allowed))
  end
end

local function unfit_attributes(allowed)
  if type(allowed) ~= "table" then
    return ("allow.attributes: table of name to length expected, got %s"):format(type(allowed))
  end
  for name, value in pairs(allowed) do
    if type(name) ~= "string" then
      return ("allow.attributes: names expected, got %s"):format(tostring(name))
    end
    local what = unfit("allow.attributes." .. name, ATTRIBUTE, value)
    if what then return what end
  end
end

--- What is wrong with the option `allow`, or nil.
-- @param allow
-- @tparam table offered set of the names that the operation has a use for
-- @treturn ?string
function fields.mismatch(allow, offered)
  if type(allow) ~= "table" then return ("allow: table expected, got %s"):format(type(allow)) end
  for name, value in pairs(allow) do
    if not offered[name] then
      return ("allow: %s expected, got %s"):format(listed(sorted(offered)), tostring(name))
    end
    local what
    if name == "attributes" then
      what = unfit_attributes(value)
    else
      what = unfit("allow." .. name, KNOWN[name], value)
    end
    if what then return what end
  end
end

--- What the option `allow` allows.
-- @tparam table allow name to a length in characters, to true (as long as the service allows), or to a
-- list of values; `attributes` to a table of the same by attribute
-- @treturn table
function fields.new(allow)
  return setmetatable({ allow = allow }, Fields)
end

-- what came --------------------------------------------------------------------------------------

local function problem(name, message, allowed)
  return nil, { field = name, message = name .. ": " .. message, allowed = allowed }
end

local function not_allowed(name, known)
  local names = sorted(known)
  return problem(name, listed(names) .. " expected, got what is not allowed", names)
end

local function kind_of(value)
  if value == nil then return "nothing" end
  if value == core.null then return "null" end
  if type(value) ~= "table" then return type(value) end
  return #value > 0 and "array" or "object"
end

-- as much of an unknown name as a message can bear
local function shown(name)
  return (name:sub(1, NAME_BYTES):gsub("[^%w%p ]", "?"))
end

local function characters(text)
  return select(2, text:gsub("[^\128-\191]", ""))
end

local function is_listed(value, list)
  for _, one in ipairs(list) do
    if one == value then return true end
  end
  return false
end

-- UTF-8, and of control characters at most line ends and tabs
local function is_text(value, lines)
  return core.json_encode(value) ~= nil and not value:find(lines and "[\1-\8\11\12\14-\31\127]" or "%c")
end

-- a value, or nil and what is wrong with it
local function check(name, field, allowed, value)
  if type(value) ~= "string" then return problem(name, "string expected, got " .. kind_of(value)) end
  if type(allowed) == "table" then
    if is_listed(value, allowed) then return value end
    return problem(name, "one of " .. listed(allowed) .. " expected, got another", allowed)
  end
  if not is_text(value, field.lines) then
    return problem(name, (field.lines and "text" or "one line") .. " in UTF-8 expected, got other bytes")
  end
  local least, most, length = field.empty and 0 or 1, allowed == true and longest(field) or allowed,
    characters(value)
  if length < least or length > most then
    return problem(name, ("%d to %d characters expected, got %d"):format(least, most, length))
  end
  return value
end

local function read_attributes(input, allowed, given)
  if kind_of(given) ~= "object" then
    return problem("attributes", "object expected, got " .. kind_of(given))
  end
  input.Attributes = {}
  for _, name in ipairs(sorted(given)) do
    local where = "attributes." .. shown(name)
    if allowed[name] == nil then return not_allowed(where, allowed) end
    local value, wrong = check(where, ATTRIBUTE, allowed[name], given[name])
    if not value then return nil, wrong end
    input.Attributes[name] = value
  end
  return true
end

local function read_field(input, name, allowed, value)
  if name == "attributes" then return read_attributes(input, allowed, value) end
  local found, wrong = check(name, KNOWN[name], allowed, value)
  if not found then return nil, wrong end
  KNOWN[name].put(input, found)
  return true
end

--- Reads what a browser sent into members of an input. What is null was not sent.
-- @param given what its JSON says
-- @treturn ?table members
-- @treturn ?table `{ field, message, allowed }` of the first that is wrong, in order of their names
function Fields:read(given)
  if kind_of(given) ~= "object" then
    return nil, { message = "body: object expected, got " .. kind_of(given) }
  end
  local input = {}
  for _, name in ipairs(sorted(given)) do
    local allowed = self.allow[name]
    if allowed == nil then return not_allowed(shown(name), self.allow) end
    local read, wrong = read_field(input, name, allowed, given[name])
    if not read then return nil, wrong end
  end
  return input
end

return fields
