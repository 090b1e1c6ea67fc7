--- The part of an output that a path names; the model knows before a call whether there is such a part.
-- @module luaconnect.cli.query

-- SPDX-License-Identifier: MIT

local path = require "luaconnect.cli.path"
local shape = require "luaconnect.cli.shape"
local sorted = require "luaconnect.sorted"

local query = {}

--- Looks through a path.
-- @tparam string service
-- @tparam table facts of the output
-- @tparam string text such as `UserSummaryList[*].Id`
-- @treturn ?table for `query.run`
-- @treturn ?string what is wrong
function query.compile(service, facts, text)
  local steps, err = path.parse(text)
  if not steps then return nil, err end
  local keys, many = {}, false
  for i, step in ipairs(steps) do
    local key
    if step == path.ALL and facts.type == "map" then
      facts, key = shape.whole(service, facts.value), step
    else
      facts, key = shape.down(service, facts, step)
    end
    if not facts then return nil, ("'%s': %s"):format(text, key) end
    keys[i], many = key, many or step == path.ALL
  end
  return { keys = keys, many = many, facts = many and { type = "list", element = facts } or facts }
end

-- calls `found` with each value at the end of the path
local function walk(value, keys, i, found)
  local key = keys[i]
  if value == nil then return end
  if key == nil then return found(value) end
  if type(value) ~= "table" then return end
  if key ~= path.ALL then return walk(value[key], keys, i + 1, found) end
  for _, each in ipairs(sorted(value)) do walk(value[each], keys, i + 1, found) end
end

--- Finds it.
-- @tparam table compiled as `query.compile` gives it
-- @tparam table value
-- @return the value; with [*] one list of all that there are; nil when it is absent
function query.run(compiled, value)
  local list = {}
  walk(value, compiled.keys, 1, function(found) list[#list + 1] = found end)
  if compiled.many then return list end
  return list[1]
end

return query
