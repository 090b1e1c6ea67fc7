--- Values of the model as JSON, as Lua, as text for shells and as a table for people.
-- @module luaconnect.cli.show

-- SPDX-License-Identifier: MIT

local columns = require "luaconnect.cli.columns"
local core = require "luaconnect.core"
local output = require "luaconnect.cli.output"
local path = require "luaconnect.cli.path"
local shape = require "luaconnect.cli.shape"
local sorted = require "luaconnect.sorted"

local show = {}

local UNKNOWN = {} -- facts of what the model does not know

-- facts of what a key leads to
local function below(service, facts, key)
  local found = facts.members and facts.members[key] or facts.element or facts.value
  return found and shape.whole(service, found) or UNKNOWN
end

local function is_list(facts, value)
  if facts.type then return facts.type == "list" end
  return value[1] ~= nil
end

-- Trees -------------------------------------------------------------------------------------------

local function encoded(value)
  return (assert(core.json_encode(value)))
end

local function lua_string(text)
  return (("%q"):format(text):gsub("\\\n", "\\n"):gsub("\r", "\\r"))
end

local JSON = { list = { "[", "]" }, map = { "{", "}" }, scalar = encoded,
  key = function(name) return encoded(name) .. ": " end }

local LUA = { list = { "{", "}" }, map = { "{", "}" } }

function LUA.scalar(value)
  return type(value) == "string" and lua_string(value) or encoded(value)
end

local RESERVED = {} -- words of Lua, which are no names
for word in ([[and break do else elseif end false for function goto if in local nil not or repeat return then
  true until while]]):gmatch "%a+" do
  RESERVED[word] = true
end

function LUA.key(name)
  local is_name = name:find "^[%a_][%w_]*$" and not RESERVED[name]
  return is_name and name .. " = " or ("[%s] = "):format(lua_string(name))
end

local tree -- of lists and maps

local function list_items(syntax, service, facts, value, indent)
  local items = {}
  for i, item in ipairs(value) do items[i] = tree(syntax, service, below(service, facts, i), item, indent) end
  return items
end

local function map_items(syntax, service, facts, value, indent)
  local items = {}
  for i, key in ipairs(sorted(value)) do
    items[i] = syntax.key(key) .. tree(syntax, service, below(service, facts, key), value[key], indent)
  end
  return items
end

function tree(syntax, service, facts, value, indent)
  if type(value) ~= "table" then return syntax.scalar(value) end
  local list = is_list(facts, value)
  local marks, inner = list and syntax.list or syntax.map, indent .. "  "
  local items = (list and list_items or map_items)(syntax, service, facts, value, inner)
  if #items == 0 then return marks[1] .. marks[2] end
  return ("%s\n%s%s\n%s%s"):format(marks[1], inner, table.concat(items, ",\n" .. inner), indent, marks[2])
end

-- Text --------------------------------------------------------------------------------------------

local function plain(value)
  if type(value) == "string" then return value end
  return encoded(value)
end

local ESCAPES = { ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function escaped(value)
  return (plain(value):gsub("[\\\n\r\t]", ESCAPES))
end

-- one line for each leaf: its path, a tab, the value
local function leaves(value, at, lines)
  for _, key in ipairs(sorted(value)) do
    local here, item = path.below(at, key), value[key]
    if type(item) == "table" then
      leaves(item, here, lines)
    else
      lines[#lines + 1] = escaped(here) .. "\t" .. escaped(item)
    end
  end
end

local function is_simple(list)
  for _, item in ipairs(list) do
    if type(item) == "table" then return false end
  end
  return true
end

local function text(_, facts, value)
  if type(value) ~= "table" then return output.raw(plain(value)) end
  local lines = {}
  if is_list(facts, value) and is_simple(value) then
    for i, item in ipairs(value) do lines[i] = escaped(item) end
  else
    leaves(value, "", lines)
  end
  return output.raw(table.concat(lines, "\n"))
end

-- Table -------------------------------------------------------------------------------------------

--- A value as JSON on one line.
-- @tparam string service
-- @tparam table facts of the value
-- @param value
-- @treturn string
function show.line(service, facts, value)
  return (tree(JSON, service, facts, value, ""):gsub("\n *", " "))
end

local function cell(service, facts, value)
  if value == nil then return "" end
  if type(value) ~= "table" then return output.visible(plain(value)) end
  return show.line(service, facts, value)
end

-- the names of all members that any of a list of maps has
local function titles(list)
  local union = {}
  for _, item in ipairs(list) do
    for key in pairs(item) do union[key] = true end
  end
  return sorted(union)
end

local function of_maps(service, facts, list)
  local head, rows = titles(list), {}
  for i, item in ipairs(list) do
    rows[i] = {}
    for j, key in ipairs(head) do rows[i][j] = cell(service, below(service, facts, key), item[key]) end
  end
  return rows, head
end

local function of_list(service, facts, list)
  local element = below(service, facts, 1)
  if type(list[1]) == "table" and not is_list(element, list[1]) then
    return of_maps(service, element, list)
  end
  local rows = {}
  for i, item in ipairs(list) do rows[i] = { cell(service, element, item) } end
  return rows
end

local function of_map(service, facts, map)
  local rows = {}
  for i, key in ipairs(sorted(map)) do
    rows[i] = { output.visible(key), cell(service, below(service, facts, key), map[key]) }
  end
  return rows
end

-- an output that has nothing but a list is that list
local function only_list(service, facts, value)
  local key = next(value)
  if key == nil or next(value, key) ~= nil or type(value[key]) ~= "table" then return facts, value end
  return below(service, facts, key), value[key]
end

local function lay_out(service, facts, value)
  if type(value) ~= "table" then return output.visible(plain(value)) end
  if not is_list(facts, value) then facts, value = only_list(service, facts, value) end
  local rows, head = (is_list(facts, value) and of_list or of_map)(service, facts, value)
  return columns(rows, head, output.width())
end

-- Formats -----------------------------------------------------------------------------------------

local FORMATS = { text = text, table = lay_out }

function FORMATS.json(service, facts, value)
  return tree(JSON, service, facts, value, "")
end

function FORMATS.lua(service, facts, value)
  return tree(LUA, service, facts, value, "")
end

--- Whether there is a format of a name.
function show.known(format)
  return FORMATS[format] ~= nil
end

--- Writes a value to stdout; nothing where there is none.
-- @tparam string format `json`, `lua`, `text` or `table`
-- @tparam string service
-- @tparam table facts of the value
-- @param value
function show.value(format, service, facts, value)
  if value == nil then return end
  local made = FORMATS[format](service, facts, value)
  if made ~= "" then output.write(made, "\n") end
end

return show
