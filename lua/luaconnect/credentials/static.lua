--- Credentials that the caller brought: a table, or who gives one, a function or a provider.
-- @module luaconnect.credentials.static

-- SPDX-License-Identifier: MIT

local static = { name = "static" }

local function callable(value)
  local meta = getmetatable(value)
  return type(value) == "function" or type(meta) == "table" and meta.__call ~= nil
end

-- how to ask for credentials, or nil when the value is no source of them
local function asker(source)
  if type(source) == "table" and type(source.get) == "function" then
    return function() return source:get() end
  end
  return callable(source) and source or nil
end

-- what a function said of its failure
local function reason(err)
  local text = type(err) == "table" and err.message or err
  return type(text) == "string" and ": " .. text or ""
end

--- Whether the caller is to be asked, rather than having brought the credentials.
-- @param source the option's value
-- @treturn boolean
function static.asks(source)
  return asker(source) ~= nil
end

--- The link's answer.
-- @tparam table context see `luaconnect.credentials.context`
-- @treturn ?table|function credentials, or what to call for them; nil without the option
-- @treturn ?table the error
function static.find(context)
  local source = context.options.credentials
  if source == nil then return nil end
  local give = asker(source)
  if not give and type(source) == "table" then return source end
  if not give then
    return context.fail("option credentials: table, function or provider expected, got " .. type(source))
  end
  return function()
    local credentials, err = give()
    if credentials then return credentials end
    return context.fail("option credentials: the function gave none" .. reason(err), err)
  end
end

return static
