--- Functions of a Lua source as LuaCATS, by what their LDoc says.
-- SPDX-License-Identifier: MIT

local ldoc = {}

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

-- "table|function", perhaps "?string", as LuaCATS
local function type_of(text)
  local plain = text:match "^%?(.+)$"
  text = (plain or text):gsub("%f[%w]task%f[%W]", "any")
  return text .. (plain and "?" or "")
end

-- Tags with their text, lines that go on taken together; the text before them is under `summary`.
local function tags_of(block)
  local tags, text = { summary = "" }, nil
  for line in block:gmatch "[^\n]+" do
    line = line:gsub("^%-%-%-?%s?", "")
    local tag, rest = line:match "^@(%S+)%s*(.*)$"
    if tag then
      text = { tag = tag, text = rest }
      tags[#tags + 1] = text
    elseif text then
      text.text = text.text .. " " .. line:match "^%s*(.*)$"
    else
      tags.summary = (tags.summary .. " " .. line):match "^%s*(.*)$"
    end
  end
  return tags
end

local function first_sentence(text)
  return (text:match "^(.-%.)%s" or text):gsub("%s+$", "")
end

-- parameter name -> { type, optional, text }
local function parameters_of(tags)
  local found = {}
  for _, tag in ipairs(tags) do
    local kind = tag.tag:match "^t?param"
    local typed = kind == "tparam"
    if kind then
      local type, name, text = tag.text:match(typed and "^(%S+)%s+(%S+)%s*(.*)$" or "^()(%S+)%s*(.*)$")
      type = typed and type_of(type) or "any"
      found[name] = { type = type:gsub("%?$", ""), text = text,
        optional = tag.tag:find("[opt", 1, true) ~= nil or type:find "%?$" ~= nil or nil }
    end
  end
  return found
end

local function returns_of(tags)
  local list = {}
  for _, tag in ipairs(tags) do
    if tag.tag == "treturn" then
      list[#list + 1] = type_of(tag.text:match "^%S+")
    elseif tag.tag == "return" then
      list[#list + 1] = tag.text:find "error" and "luaconnect.Error?" or "any"
    end
  end
  return list
end

-- what is known better than LDoc has it, for one function
local function mend(known, parameters, returns)
  for name, type in pairs(known) do
    if name == "returns" then
      for i, better in pairs(type) do returns[i] = better end
    elseif name ~= "overloads" then
      local optional = parameters[name] and parameters[name].optional
      parameters[name] = { type = type, optional = optional, text = "" }
    end
  end
end

local function rendered(name, arguments, tags, known)
  local parameters, returns = parameters_of(tags), returns_of(tags)
  mend(known, parameters, returns)
  local lines = { "---" .. first_sentence(tags.summary) }
  for argument in arguments:gmatch "[%a_][%w_]*" do
    local of = parameters[argument] or { type = "any", optional = true, text = "" }
    local line = ("---@param %s%s %s %s"):format(argument, of.optional and "?" or "", of.type, of.text)
    lines[#lines + 1] = line:match "^(.-)%s*$"
  end
  for _, type in ipairs(returns) do lines[#lines + 1] = "---@return " .. type end
  for _, overload in ipairs(known.overloads or {}) do lines[#lines + 1] = "---@overload " .. overload end
  lines[#lines + 1] = ("function %s(%s) end\n"):format(name, arguments)
  return table.concat(lines, "\n")
end

-- the blocks of comments that a function follows at once: its table, mark, name, arguments, comment
local function documented(text)
  local list, block = {}, {}
  for line in (text .. "\n"):gmatch "(.-)\n" do
    local owner, mark, name, arguments = line:match "^function ([%w_]+)([.:])([%w_]+)(%b())"
    if owner and block[1] then
      list[#list + 1] = { owner = owner, mark = mark, name = name, arguments = arguments:sub(2, -2),
        comment = table.concat(block, "\n") }
    end
    local goes_on = line:find "^%-%-%-" or block[1] and line:find "^%-%-"
    if goes_on then block[#block + 1] = line else block = {} end
  end
  return list
end

--- The documented functions of a source.
-- @tparam string path
-- @tparam string owner the table whose functions they are in the source
-- @tparam[opt] table known function to what is known better: parameter to type, and the lists
--   `returns` and `overloads`
-- @tparam[opt] string as the table's name in what is written
-- @treturn string
function ldoc.functions(path, owner, known, as)
  local parts = {}
  for _, fn in ipairs(documented(read(path))) do
    if fn.owner == owner and not fn.name:find "^__" then
      local name = (as or owner) .. fn.mark .. fn.name
      parts[#parts + 1] = rendered(name, fn.arguments, tags_of(fn.comment), known and known[fn.name] or {})
    end
  end
  return table.concat(parts, "\n")
end

--- The table of options that a source checks against: name to what it may be.
-- @tparam string path
-- @tparam string variable
-- @treturn table
function ldoc.options(path, variable)
  local text = assert(read(path):match("\nlocal " .. variable .. " = (%b{})"), variable)
  return assert(load("return " .. text, "=" .. path, "t", {}))()
end

return ldoc
