--- Pages: a part of a list, and an opaque token for what comes after it.
--
-- A token tells how far a caller has come, and for which call; it holds as long as the call is the same.
-- @module luaconnect.emulator.resources.pager

local core = require "luaconnect.core"
local refuse = require "luaconnect.emulator.resources.refuse"
local shapes = require "luaconnect.emulator.resources.shapes"
local sorted = require "luaconnect.sorted"

local pager = {}

local DEFAULT = 100 -- that a page has unless its caller asks otherwise

-- members that do not change what is listed
local function passing(name)
  local lower = name:lower()
  return lower == "nexttoken" or lower == "maxresults" or lower == "clienttoken"
end

-- a value as text, the same for the same value
local function spelled(value)
  if type(value) ~= "table" then return type(value) .. ":" .. tostring(value) end
  local parts = {}
  for _, name in ipairs(sorted(value)) do
    parts[#parts + 1] = tostring(name) .. "=" .. spelled(value[name])
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

local function digest(call, position)
  local input = {}
  for name, value in pairs(call.input) do
    if not passing(name) then input[name] = value end
  end
  return core.sha256hex(table.concat({ call.operation, position, spelled(input) }, "\0")):sub(1, 32)
end

local function member(call, name)
  local members = shapes.operation(call.service, call.operation).input.members
  local other = name:sub(1, 1):lower() .. name:sub(2)
  return members[name] and name or members[other] and other
end

local function position_of(call, token)
  if not token then return 0 end
  local position, given = token:match("^(%x+)%.(%x+)$")
  position = position and tonumber(position, 16)
  if position and digest(call, position) == given then return position end
  return nil, refuse.value(call, "NextToken: a token that this call gave expected")
end

local function size_of(call)
  local name = member(call, "MaxResults")
  if not name then return DEFAULT end
  local facts = shapes.operation(call.service, call.operation).input.members[name]
  return call.input[name] or math.min(facts.max or DEFAULT, DEFAULT)
end

--- A page of items.
-- @tparam table call
-- @tparam table items in a lasting order
-- @tparam[opt] function place the number of an item in that order, rising; else its index
-- @treturn ?table the items of the page; or nil and a refusal
-- @treturn ?string the token of the next page, if there is one
function pager.page(call, items, place)
  place = place or function(_, i) return i end
  local token = member(call, "NextToken")
  local after, refused = position_of(call, token and call.input[token])
  if not after then return nil, refused end
  local page, size = {}, size_of(call)
  for i, item in ipairs(items) do
    if place(item, i) > after then
      if #page == size then
        local position = place(page[size], i - 1)
        return page, ("%x.%s"):format(position, digest(call, position))
      end
      page[#page + 1] = item
    end
  end
  return page
end

return pager
