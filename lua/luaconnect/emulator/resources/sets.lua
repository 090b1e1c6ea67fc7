--- Associations: lists in a document's body, with operations that add to them and take from them.
--
-- A row's `sets` are `{ member, key, add, remove, replace, list, from, gone, refs, most, view, of }`:
--
--   member: where the list is in the body; elements are ids, or structures
--   from, gone: the members of the inputs of `add` and `remove` that have elements, else `member`
--   key: a function of an element, the same for the same element; else the element itself
--   add, remove, replace, list: operations; `replace` changes elements that are there
--   refs: path in an element to kind; the path is "" when elements are ids
--   most: how many elements there may be
--   of: the kind that `list` shows for an id; view: a function of the emulator, the element and the
--     document that gives what it shows for a structure
-- @module luaconnect.emulator.resources.sets

local engine = require "luaconnect.emulator.resources.engine"
local pager = require "luaconnect.emulator.resources.pager"
local refs = require "luaconnect.emulator.resources.refs"
local refuse = require "luaconnect.emulator.resources.refuse"
local render = require "luaconnect.emulator.resources.render"
local shapes = require "luaconnect.emulator.resources.shapes"

local sets = {}

local function itself(element) return element end

local function index_of(list, key_of, key)
  for i, element in ipairs(list) do
    if key_of(element) == key then return i end
  end
end

-- the elements that an input has for a set, with ids for ARNs
local function elements(world, set, doc, call, name)
  local given = shapes.copy(call.input[name]) or {}
  local known, refused = refs.resolve(world, { refs = set.refs }, doc, given)
  if not known then return nil, refused end
  for i, element in ipairs(given) do
    if set.key and set.key(element) == nil then
      return nil, refuse.value(call, ("%s[%d]: an id expected, got none"):format(name, i))
    end
  end
  return given
end

-- the lists that one call may touch: those of all sets that share the operation
local function each_set(list, verb, operation)
  local found = {}
  for _, set in ipairs(list) do
    if set[verb] == operation then found[#found + 1] = set end
  end
  return found
end

local DEEDS = {}

function DEEDS.add(call, set, list, given)
  local key_of = set.key or itself
  for _, element in ipairs(given) do
    local i = index_of(list, key_of, key_of(element))
    list[i or #list + 1] = element
  end
  if set.most and #list > set.most then
    return nil, refuse.full(call, ("%s: at most %d expected"):format(set.member, set.most))
  end
  return true
end

function DEEDS.remove(_, set, list, given)
  local key_of = set.key or itself
  for _, element in ipairs(given) do
    local i = index_of(list, key_of, key_of(element))
    if i then table.remove(list, i) end
  end
  return true
end

function DEEDS.replace(_, set, list, given)
  local key_of = set.key or itself
  for _, element in ipairs(given) do
    local i = index_of(list, key_of, key_of(element))
    if not i then return nil, refuse.missing(set.type) end
    list[i] = element
  end
  return true
end

local INPUT = { add = "from", remove = "gone", replace = "from" }

local function alter(world, kind, verb, chosen, call)
  local doc, refused = engine.locate(world, kind, call)
  if not doc then return nil, refused end
  local changes = {}
  for _, set in ipairs(chosen) do
    local given, missing = elements(world, set, doc, call, set[INPUT[verb]] or set.member)
    if not given then return nil, missing end
    local list = shapes.copy(doc.body[set.member] or {})
    local done, failed = DEEDS[verb](call, set, list, given)
    if not done then return nil, failed end
    changes[set.member] = list
  end
  for member, list in pairs(changes) do doc.body[member] = list end
  engine.touch(world, doc, call)
  return {}
end

local function shown(world, set, doc, call, element, traits)
  if set.of then
    local other = world.resources:get(set.of, doc.instance, "", element)
    return other and render.shape(world, world.resources.kinds[set.of], other, call.service, traits.shape)
  end
  return shapes.cut(call.service, traits, set.view and set.view(world, element, doc) or element)
end

local function list(world, kind, set, call)
  local doc, missing = engine.locate(world, kind, call)
  if not doc then return nil, missing end
  local page, token = pager.page(call, doc.body[set.member] or {})
  if not page then return nil, token end
  local facts = shapes.operation(call.service, call.operation).output
  local name, member = shapes.list_member(facts)
  local traits = shapes.shape(call.service, member.shape).element
  local found = { NextToken = token, [name] = {} }
  for _, element in ipairs(page) do
    table.insert(found[name], (shown(world, set, doc, call, element, traits)))
  end
  if facts.members.LastModifiedTime then found.LastModifiedTime = doc.modified end
  if facts.members.LastModifiedRegion then found.LastModifiedRegion = world.region end
  return found
end

--- The handlers of a row's sets.
-- @tparam string kind
-- @tparam table row
-- @treturn table operation to handler
function sets.handlers(kind, row)
  local found = {}
  for _, set in ipairs(row.sets or {}) do
    for verb in pairs(DEEDS) do
      local operation = set[verb]
      if operation and not found[operation] then
        local chosen = each_set(row.sets, verb, operation)
        found[operation] = function(world, call) return alter(world, kind, verb, chosen, call) end
      end
    end
    if set.list then
      found[set.list] = function(world, call) return list(world, kind, set, call) end
    end
  end
  return found
end

return sets
