--- Members of an input that options give: `--ParticipantDetails.DisplayName Ada`.
--
-- Their names and types are the model's, so the parser of the other options cannot know them.
-- @module luaconnect.cli.members

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local date = require "luaconnect.date"
local json = require "luaconnect.cli.json"
local nearest = require "luaconnect.cli.nearest"
local path = require "luaconnect.cli.path"
local shape = require "luaconnect.cli.shape"
local sorted = require "luaconnect.sorted"

local members = {}

local EXACT = 15 -- digits of an integer that every Lua holds

-- Command line ------------------------------------------------------------------------------------

-- the next word, unless it is an option
local function value_of(arguments, i)
  local word = arguments[i + 1]
  if word and not word:find "^%-%-" then return word, i + 1 end
  return nil, i
end

--- Takes the options that are members out of a command line.
-- @tparam table arguments words
-- @tparam table rows the command's own options: `{ name, text, flag = true }`
-- @treturn table the other words
-- @treturn table `{ name, value }` in order; the value may be nil
function members.take(arguments, rows)
  local known = { help = {} }
  for _, row in ipairs(rows) do known[row[1]] = row end
  local rest, taken, i = {}, {}, 0
  while i < #arguments do
    i = i + 1
    local word = arguments[i]
    local name, value = word:match "^%-%-([^=]+)=(.*)$"
    name = name or word:match "^%-%-(.+)$"
    local own = name and known[name]
    if name and not own then
      if not value then value, i = value_of(arguments, i) end
      taken[#taken + 1] = { name = name, value = value }
    else
      rest[#rest + 1] = word
      if own and not own.flag and not value and i < #arguments then
        i = i + 1
        rest[#rest + 1] = arguments[i]
      end
    end
  end
  return rest, taken
end

-- Values ------------------------------------------------------------------------------------------

-- what a text is, by the type of the model; or nil, what was expected, and an example of it
local CONVERT = {}

function CONVERT.string(text) return text end

CONVERT.blob = CONVERT.string

function CONVERT.integer(text)
  local digits = text:match "^[-+]?(%d+)$"
  if not digits then return nil, "integer", "5" end
  if #digits > EXACT then return text end -- the core reads it
  return math.floor(tonumber(text))
end

CONVERT.long = CONVERT.integer

function CONVERT.double(text)
  local number = tonumber(text)
  if number and number == number and math.abs(number) ~= math.huge then return number end
  return nil, "number", "0.5"
end

CONVERT.float = CONVERT.double

function CONVERT.boolean(text)
  if text == "true" then return true end
  if text == "false" then return false end
  return nil, "boolean", "true"
end

function CONVERT.timestamp(text)
  local time = tonumber(text) or date.iso(text)
  if time then return time end
  return nil, "RFC 3339 time or epoch seconds", "2024-05-01T12:00:00Z"
end

-- Containers are written as JSON: how it begins, what it is called, an example.
local JSON = {
  structure = { "^%s*{", "JSON object, or members after a dot,", [['{"Name":"Ada"}']] },
  map = { "^%s*{", "JSON object, or keys after a dot,", [['{"order":"4711"}']] },
  list = { "^%s*%[", "JSON array, or elements as in [1],", [['["a","b"]']] },
}

-- The value of a text. What the model calls sensitive is in no message, nor what may contain it.
local function convert(facts, text)
  local form = JSON[facts.type]
  if form then
    if text:find(form[1]) then return json.decode(text) end
    return nil, ("%s expected (such as %s)"):format(form[2], form[3])
  end
  local value, what, example = CONVERT[facts.type](text)
  if value ~= nil then return value end
  local got = facts.sensitive and "another value" or "'" .. text .. "'"
  return nil, ("%s expected, got %s (such as %s)"):format(what, got, example)
end

-- Setting -----------------------------------------------------------------------------------------

-- one more element, where a list of simple values is given value by value; nil where it is not
local function append(service, facts, holder, key, text)
  local element = shape.whole(service, facts.element)
  if JSON[element.type] or text:find(JSON.list[1]) then return nil end
  local value, err = convert(element, text)
  if value == nil then return nil, err end
  holder[key] = holder[key] or {}
  table.insert(holder[key], value)
  return true
end

local function place(service, facts, holder, key, text)
  if text == nil and facts.type == "boolean" then text = "true" end
  if text == nil then return nil, "a value expected" end
  if facts.type == "list" then
    local done, err = append(service, facts, holder, key, text)
    if done or err then return done, err end
  end
  if holder[key] ~= nil then return nil, "given twice" end
  local value, err = convert(facts, text)
  if value == nil then return nil, err end
  holder[key] = value
  return true
end

-- the facts below a step, and its key in a table that has it or gets it
local function enter(service, facts, holder, step)
  if step == path.ALL then return nil, "[*] is for queries" end
  local below, key = shape.down(service, facts, step)
  if below and facts.type == "list" and key > #holder + 1 then
    return nil, ("elements in order expected, [%d] first"):format(#holder + 1)
  end
  return below, key
end

-- puts a text where the steps lead
local function assign(service, facts, holder, steps, text)
  for i, step in ipairs(steps) do
    local below, key = enter(service, facts, holder, step)
    if not below then return nil, key end
    if i == #steps then return place(service, below, holder, key, text) end
    if holder[key] == nil then holder[key] = {} end
    if type(holder[key]) ~= "table" then return nil, "a table expected from what was given before" end
    holder, facts = holder[key], below
  end
end

-- the options of the command, too, may have been meant
local function hint(facts, name, rows)
  local names = sorted(facts.members)
  for _, row in ipairs(rows) do names[#names + 1] = "--" .. row[1] end
  return nearest(name:match "^[^.%[]+" or name, names)
end

local function complain(service, facts, taken, err, rows)
  local top = taken.name:match "^[^.%[]+"
  if top and not shape.down(service, facts, top) then
    return nil, ("--%s: unknown member or option%s"):format(taken.name, hint(facts, taken.name, rows))
  end
  return nil, ("--%s: %s"):format(taken.name, err)
end

--- Makes an input.
-- @tparam string service
-- @tparam string name of the operation
-- @tparam table taken as `take` gives it
-- @tparam table rows as for `take`
-- @treturn ?table
-- @treturn ?string what is wrong
function members.input(service, name, taken, rows)
  local facts = core.describe(service, name).input
  local input = {}
  for _, given in ipairs(taken) do
    if not facts then return nil, ("--%s: %s has no input"):format(given.name, name) end
    local steps, err = path.parse(given.name)
    local done
    if steps then done, err = assign(service, facts, input, steps, given.value) end
    if not done then return complain(service, facts, given, err, rows) end
  end
  return input
end

return members
