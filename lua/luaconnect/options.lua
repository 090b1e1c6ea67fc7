--- What functions may be told by name: options, each of its type and with a value that somebody can have
-- meant. Anything else is misuse and raises, with the line that is to blame.
-- @module luaconnect.options

-- SPDX-License-Identifier: MIT

local options = {}

local NONE = {} -- what no options are; never written to

local function complain(level, text, ...)
  error(text:format(...), level + 1)
end

-- a value as a message shows it; only those with a rule are shown, and none of these is a secret
local function shown(value)
  return type(value) == "number" and tostring(value) or ("%q"):format(value)
end

local function check_value(what, name, value, types, rules, level)
  if not (" " .. types .. " "):find(" " .. type(value) .. " ", 1, true) then
    complain(level + 1, "bad option '%s' to '%s' (%s expected, got %s)", name, what, types, type(value))
  end
  local rule = (rules[type(value)] or NONE)[name]
  if rule and not rule[1](value) then
    complain(level + 1, "bad option '%s' to '%s' (%s expected, got %s)", name, what, rule[2], shown(value))
  end
end

local function check_all(what, given, known, more, level, prefix)
  for name, value in next, given do
    local path = prefix .. tostring(name)
    if not known[name] then complain(level + 1, "bad option to '%s': %s is not known", what, path) end
    check_value(what, path, value, known[name], more, level + 1)
    local fields = more.fields and more.fields[path]
    if fields and type(value) == "table" then
      check_all(what, value, fields, more, level + 1, path .. ".")
    end
  end
end

--- Checks options, with raw access.
-- @tparam string what they are given to
-- @tparam ?table given
-- @tparam table known names and the types that their values may have: "function or string"
-- @tparam[opt=1] number level of the stack that is to blame, where the caller of this function is 1
-- @tparam[opt] table more `number` and `string`: by name (`"retry.mode"` is `mode` in the table `retry`)
-- what values of that type have to be besides, `{ predicate, "what is expected" }`; `fields`: by name,
-- what tables may hold, as `known`
-- @treturn table the options; an empty one for none
function options.check(what, given, known, level, more)
  level = (level or 1) + 1
  if given == nil then return NONE end
  if type(given) ~= "table" then
    complain(level, "bad options to '%s' (table expected, got %s)", what, type(given))
  end
  check_all(what, given, known, more or NONE, level, "")
  return given
end

return options
