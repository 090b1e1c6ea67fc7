--- Ways down the shapes of the model, by the steps of a path.
-- @module luaconnect.cli.shape

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local nearest = require "luaconnect.cli.nearest"
local path = require "luaconnect.cli.path"
local sorted = require "luaconnect.sorted"

local shape = {}

local CONTAINERS = { structure = true, list = true, map = true }

--- Facts with the members, element or value that short ones leave out.
-- @tparam string service
-- @tparam table facts as `core.describe` has them
-- @treturn table
function shape.whole(service, facts)
  if not CONTAINERS[facts.type] or facts.members or facts.element or facts.value then return facts end
  return core.describe_shape(service, facts.shape)
end

--- The member of an operation's input that is the token of a participant.
-- @tparam table facts of the operation
-- @treturn ?string
function shape.bearer(facts)
  for name, member in pairs(facts.input and facts.input.members or {}) do
    if member.wire == "X-Amz-Bearer" then return name end
  end
end

local function folded(name)
  return (name:gsub("[-_]", ""):lower())
end

-- a member in any spelling: InstanceId, instance-id, instance_id
local function member(facts, name)
  if facts.members[name] then return name end
  local wanted = folded(name)
  for _, candidate in ipairs(sorted(facts.members)) do
    if folded(candidate) == wanted then return candidate end
  end
end

local DOWN = {}

function DOWN.structure(facts, step)
  if type(step) ~= "string" then return nil, "the name of a member expected" end
  local name = member(facts, step)
  if name then return facts.members[name], name end
  return nil, ("unknown member `%s`%s"):format(step, nearest(step, sorted(facts.members)))
end

function DOWN.list(facts, step)
  local index = step == path.ALL and step or tonumber(step)
  if not index or index ~= path.ALL and index < 1 then
    return nil, "the number of an element expected, as in [1]"
  end
  return facts.element, index
end

function DOWN.map(facts, step)
  return facts.value, type(step) == "number" and ("%d"):format(step) or step
end

--- One step down.
-- @tparam string service
-- @tparam table facts whole ones
-- @param step of a path
-- @treturn ?table the whole facts below
-- @return the step as the table has it, a member by its own name; or what is wrong
function shape.down(service, facts, step)
  local go = DOWN[facts.type]
  if not go then return nil, ("nothing expected below a value of type %s"):format(facts.type) end
  local below, key = go(facts, step)
  if not below then return nil, key end
  return shape.whole(service, below), key
end

return shape
