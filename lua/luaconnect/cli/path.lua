--- Paths into tables, as options and queries have them: `Users[1].Name`, `Attributes["a.b"]`, `Users[*].Id`.
-- The first element of a list is 1, as in Lua and in the paths of errors.
-- @module luaconnect.cli.path

-- SPDX-License-Identifier: MIT

local path = {}

--- Stands for all elements of a list.
path.ALL = {}

-- the step at a position: its value and where the next one begins
local function step(text, at)
  local name, after = text:match("^([^.%[%]]+)()", at)
  if name then return name, after end
  local index
  index, after = text:match("^%[(%d+)%]()", at)
  if index then return tonumber(index), after end
  name, after = text:match('^%["([^"]*)"%]()', at)
  if name then return name, after end
  after = text:match("^%[%*%]()", at)
  if after then return path.ALL, after end
end

--- The path of what lies one step below.
-- @tparam string base path, empty at the top
-- @param key a name, or the number of an element
-- @treturn string
function path.below(base, key)
  if type(key) == "number" then return ("%s[%d]"):format(base, key) end
  local name = key:find "^[^.%[%]\"%c]+$" and key or ('["%s"]'):format(key)
  if base == "" or name:sub(1, 1) == "[" then return base .. name end
  return base .. "." .. name
end

--- The steps of a path.
-- @tparam string text
-- @treturn ?table names, numbers and `path.ALL`
-- @treturn ?string what is wrong with it
function path.parse(text)
  local steps, at = {}, 1
  repeat
    local value, after = step(text, at)
    if value == nil then
      return nil, ("'%s': a name, [n], [*] or [\"key\"] expected at character %d"):format(text, at)
    end
    if value == 0 then return nil, ("'%s': elements are counted from 1"):format(text) end
    steps[#steps + 1], at = value, after
    local dot = text:match("^%.()", at)
    if dot then
      at = dot
    elseif at <= #text and text:sub(at, at) ~= "[" then
      return nil, ("'%s': a dot or a bracket expected at character %d"):format(text, at)
    end
  until at > #text and not dot
  return steps
end

return path
