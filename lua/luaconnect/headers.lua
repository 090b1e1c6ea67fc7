--- Header tables that answer in any case: `headers["content-type"]` finds `Content-Type`.
-- What is stored keeps its spelling; only the look-up is lenient.
-- @module luaconnect.headers

local headers = {}

local Headers = { __name = "luaconnect.headers" }

-- the name as it is spelt in `t`, and its value; raw, so that no metamethod runs
local function find(t, name)
  name = name:lower()
  for key, value in next, t do
    if type(key) == "string" and key:lower() == name then return key, value end
  end
end

function Headers:__index(name)
  if type(name) ~= "string" then return nil end
  local _, value = find(self, name)
  return value
end

--- A header in any case, of any table, which stays as it is.
-- @tparam table t
-- @tparam string name
-- @return its value, or nil
function headers.get(t, name)
  local _, value = find(t, name)
  return value
end

--- A copy without a metatable, of what may be no table.
-- @param given
-- @treturn table
function headers.raw(given)
  local copy = {}
  for name, value in next, type(given) == "table" and given or copy do copy[name] = value end
  return copy
end

--- Sets a header, in the place of one that is spelt in another case.
-- @tparam table t
-- @tparam string name
-- @param value
function headers.put(t, name, value)
  local key = find(t, name)
  if key then t[key] = nil end
  t[name] = value
end

--- Makes a table of headers answer in any case.
-- @tparam table t becomes the result
-- @treturn table
function headers.new(t)
  return setmetatable(t, Headers)
end

-- Copies ----------------------------------------------------------------------------------------

-- a value on one line: where it was folded (RFC 9110, 5.5: obs-fold) is a space
local function unfolded(value)
  return (value:gsub("\r?\n[ \t]+", " "))
end

-- one value as a string; nil when it cannot be one
local function text(value)
  if type(value) == "string" then return unfolded(value) end
  if type(value) == "number" then return ("%.14g"):format(value) end
end

-- a header's value, which may be a list; or nil and where it is wrong
local function copyvalue(name, value)
  if type(value) ~= "table" then
    return text(value), ("headers.%s: string expected, got %s"):format(name, type(value))
  end
  local list = {}
  for i, element in ipairs(value) do
    list[i] = text(element)
    if not list[i] then
      return nil, ("headers.%s[%d]: string expected, got %s"):format(name, i, type(element))
    end
  end
  return list
end

--- A copy of headers that somebody wrote: values are strings, numbers, or lists of these.
-- @tparam table given
-- @treturn ?table strings and lists of strings
-- @treturn string where it is wrong, and how
function headers.copy(given)
  local copy = {}
  for name, value in next, given do
    if type(name) ~= "string" then
      return nil, ("headers: names as strings expected, got %s"):format(type(name))
    end
    local copied, what = copyvalue(name, value)
    if copied == nil then return nil, what end
    copy[name] = copied
  end
  return headers.new(copy)
end

--- Sets the headers that an option asks for; what they cannot be raises.
-- @tparam table t
-- @tparam table given
-- @tparam number level of the stack that is to blame, where the caller is 1
function headers.replace(t, given, level)
  local copy, what = headers.copy(given)
  if not copy then error(("bad option 'headers' (%s)"):format(what), level + 1) end
  for name, value in next, copy do headers.put(t, name, value) end
end

return headers
