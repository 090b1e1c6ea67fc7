--- The verbs of resources: create, describe, list, update, delete, by what a row says of its kind.
--
-- A row states what the model does not; see `luaconnect.emulator.resources` for its fields. A verb is a
-- function of the emulator, the kind and a call; it returns an output, or nil and a refusal.
-- @module luaconnect.emulator.resources.engine

local pager = require "luaconnect.emulator.resources.pager"
local refs = require "luaconnect.emulator.resources.refs"
local refuse = require "luaconnect.emulator.resources.refuse"
local render = require "luaconnect.emulator.resources.render"
local search = require "luaconnect.emulator.resources.search"
local shapes = require "luaconnect.emulator.resources.shapes"
local tags = require "luaconnect.emulator.resources.tags"

local engine = {}

local INSTANCE = { InstanceId = true, connectInstanceId = true }
local TAGS = { Tags = true, tags = true }

-- places ----------------------------------------------------------------------------------------

-- the instance that a call names, when its kind stands in one
local function instance_of(world, row, call)
  if row.account then return "" end
  local input = call.input
  local found, missing = world.resources:instance(input.InstanceId or input.connectInstanceId or "")
  if not found then return nil, missing end
  return found.id
end

--- Where a call's documents of a kind stand.
-- @treturn ?table `{ instance, parent, above }`; or nil and a refusal
function engine.place(world, kind, call)
  local row = world.resources.kinds[kind]
  if row.parent then
    local parent, missing = engine.locate(world, row.parent, call)
    if not parent then return nil, missing end
    return { instance = parent.instance, parent = parent.key, above = parent }
  end
  local instance, missing = instance_of(world, row, call)
  if not instance then return nil, missing end
  return { instance = instance, parent = "" }
end

local function by_name(world, kind, row, place, input)
  local name = type(row.by) == "function" and row.by(input) or input[row.by]
  return world.resources.shelf:named(kind, place.instance, place.parent, name)
end

--- The document that a call is about.
-- @treturn ?table the document; or nil and a refusal
function engine.locate(world, kind, call)
  local row = world.resources.kinds[kind]
  local place, missing = engine.place(world, kind, call)
  if not place then return nil, missing end
  local doc
  if row.by then
    doc = by_name(world, kind, row, place, call.input)
  else
    doc = world.resources:get(kind, place.instance, place.parent, call.input[row.id])
  end
  if not doc or row.hidden and row.hidden(call, doc) then
    return nil, refuse.missing(row.type, call.input[row.id])
  end
  return doc
end

-- contents --------------------------------------------------------------------------------------

local function is_content(row, facts, name, member)
  return member.location ~= "uri" and member.location ~= "header" and not INSTANCE[name] and not TAGS[name]
    and name ~= facts.idempotency_token and name:lower() ~= "clienttoken"
    and not (row.omit and row.omit[name])
end

--- What an input says of a document's members.
function engine.contents(row, call)
  local facts = shapes.operation(call.service, call.operation)
  local found = {}
  for name, member in pairs(facts.input.members) do
    local value = call.input[name]
    if value ~= nil and is_content(row, facts, name, member) then
      found[row.aliases and row.aliases[name] or name] = shapes.copy(value)
    end
  end
  return found
end

local function name_of(row, body)
  if row.naming then return row.naming(body) end
  return row.name and body[row.name]
end

local function name_free(world, kind, place, call, name, doc)
  local row = world.resources.kinds[kind]
  if not name or row.unique == false then return true end
  local other = world.resources.shelf:named(kind, place.instance, place.parent, name)
  if not other or other == doc then return true end
  return nil, refuse.taken(call, ("%s: a name that no other has expected"):format(row.name or row.word))
end

-- what a row wants of new contents, beyond the model
local function sound(world, kind, place, call, body, doc)
  local row = world.resources.kinds[kind]
  local known, refused = refs.resolve(world, row, place, body)
  if not known then return nil, refused end
  if row.check then
    known, refused = row.check(world, call, body, doc, place)
    if not known then return nil, refused end
  end
  return name_free(world, kind, place, call, name_of(row, body), doc)
end

-- create ----------------------------------------------------------------------------------------

local function within_quota(world, kind, place, call, body)
  local row = world.resources.kinds[kind]
  local most = row.quota and world.resources:quota(kind, body)
  if not most then return true end
  local count = 0
  for _, doc in ipairs(world.resources.shelf:list(kind, place.instance, place.parent)) do
    if not row.counts or row.counts(doc, body) then count = count + 1 end
  end
  if count < most then return true end
  return nil, refuse.full(call, ("%s: at most %d expected"):format(row.word, most))
end

--- Puts a new document on its shelf, without a look at anything.
-- @tparam table world
-- @tparam string kind
-- @tparam table place
-- @tparam table fields `body`, `now`, and what is not made otherwise: `id`, `arn`, `tags`
function engine.put(world, kind, place, fields)
  local row = world.resources.kinds[kind]
  local id = fields.id or row.natural and fields.body[row.id]
    or row.new_id and row.new_id(world, fields.body, place) or world.uuid()
  return world.resources.shelf:add {
    kind = kind, instance = place.instance, parent = place.parent, id = id,
    arn = fields.arn or row.arn and world.resources:arn(kind, place.instance, id, place.above) or nil,
    created = fields.now, modified = fields.now, by = row.signed and world.resources:caller() or nil,
    name = row.unique ~= false and name_of(row, fields.body) or nil,
    tags = fields.tags and shapes.copy(fields.tags), body = fields.body,
  }
end

local function with_defaults(row, body)
  for name, value in pairs(row.defaults or {}) do
    if body[name] == nil then body[name] = shapes.copy(value) end
  end
  return body
end

--- Makes a document of a call's input.
-- @treturn ?table the document; or nil and a refusal
function engine.make(world, kind, call)
  local row = world.resources.kinds[kind]
  local place, refused = engine.place(world, kind, call)
  if not place then return nil, refused end
  local body = with_defaults(row, engine.contents(row, call))
  local done
  done, refused = sound(world, kind, place, call, body)
  if done then done, refused = tags.check(call, call.input.Tags or call.input.tags) end
  if done then done, refused = within_quota(world, kind, place, call, body) end
  if not done then return nil, refused end
  local doc = engine.put(world, kind, place, {
    body = body, tags = call.input.Tags or call.input.tags, now = call.now,
  })
  if row.created then row.created(world, doc, call) end
  return doc
end

-- a verb that answers what the document is that another function finds or makes
local function told(of)
  return function(world, kind, call)
    local doc, refused = of(world, kind, call)
    if not doc then return nil, refused end
    return render.output(world, world.resources.kinds[kind], doc, call)
  end
end

engine.create = told(engine.make)
engine.describe = told(engine.locate)

-- list, search ----------------------------------------------------------------------------------

-- whether a document passes the filters of a list operation
local function passes(row, world, call, doc)
  for name, member in pairs(row.filters or {}) do
    local wanted = call.input[name]
    if not search.among(wanted, shapes.at(doc.body, member)) then return false end
  end
  return not row.shows or row.shows(world, call, doc)
end

local function serial(doc) return doc.serial end

-- members of an output that do not depend on its elements
local function about_list(world, facts, found, place, count)
  local above = place and place.above
  if facts.members.ApproximateTotalCount then found.ApproximateTotalCount = count end
  if above and facts.members.LastModifiedTime then found.LastModifiedTime = above.modified end
  if above and facts.members.LastModifiedRegion then found.LastModifiedRegion = world.region end
  return found
end

--- A page of documents, as the output of a list or search operation.
function engine.paged(world, kind, call, docs, place)
  local row = world.resources.kinds[kind]
  local page, token = pager.page(call, docs, serial)
  if not page then return nil, token end
  local facts = shapes.operation(call.service, call.operation).output
  local name, member = shapes.list_member(facts)
  local element = shapes.shape(call.service, member.shape).element
  local found = { [facts.members.nextToken and "nextToken" or "NextToken"] = token, [name] = {} }
  for i, doc in ipairs(page) do
    found[name][i] = render.element(world, row, doc, call, element)
  end
  return about_list(world, facts, found, place, #docs)
end

local function selected(world, kind, place, wanted)
  local found = {}
  for _, doc in ipairs(world.resources.shelf:list(kind, place.instance, place.parent)) do
    if wanted(doc) then found[#found + 1] = doc end
  end
  return found
end

function engine.list(world, kind, call)
  local row = world.resources.kinds[kind]
  local place, missing = engine.place(world, kind, call)
  if not place then return nil, missing end
  local docs = selected(world, kind, place, function(doc)
    return passes(row, world, call, doc)
  end)
  return engine.paged(world, kind, call, docs, place)
end

-- the members of the elements that a search answers
local function shown_members(call)
  local _, list = shapes.list_member(shapes.operation(call.service, call.operation).output)
  return shapes.shape(call.service, shapes.shape(call.service, list.shape).element.shape).members
end

--- Searches a kind in an instance, wherever its documents have their parents.
function engine.search(world, kind, call)
  local instance, missing = world.resources:instance(call.input.InstanceId)
  if not instance then return nil, missing end
  local row, docs = world.resources.kinds[kind], {}
  local unknown = search.unknown_field(row, shown_members(call), call.input.SearchCriteria)
  if unknown then
    return nil, refuse.value(call, "SearchCriteria: the name of a field expected, got " .. unknown)
  end
  for _, doc in ipairs(world.resources:all(kind, instance.id)) do
    if search.matches(world, row, doc, call.input) then docs[#docs + 1] = doc end
  end
  return engine.paged(world, kind, call, docs)
end

-- update ----------------------------------------------------------------------------------------

local function merged(doc, changes)
  local body = {}
  for name, value in pairs(doc.body) do body[name] = value end
  for name, value in pairs(changes) do body[name] = value end
  return body
end

--- Notes that a document was changed by a call.
function engine.touch(world, doc, call)
  doc.modified = call.now
  world.resources.shelf:changed(doc)
end

--- Has a function change the document that a call is about.
-- @tparam table world
-- @tparam string kind
-- @tparam table call
-- @tparam function change of the document; answers nothing, or the output, or nil and a refusal
-- @treturn ?table the output, or nil and a refusal
function engine.alter(world, kind, call, change)
  local doc, missing = engine.locate(world, kind, call)
  if not doc then return nil, missing end
  local output, refused = change(doc)
  if refused then return nil, refused end
  engine.touch(world, doc, call)
  return output or {}
end

--- Lays a call's input over a document.
-- @treturn ?table the document; or nil and a refusal
function engine.change(world, kind, call)
  local row = world.resources.kinds[kind]
  local doc, refused = engine.locate(world, kind, call)
  if not doc then return nil, refused end
  local place = { instance = doc.instance, parent = doc.parent, above = world.resources:parent(doc) }
  local body = merged(doc, engine.contents(row, call))
  local done
  done, refused = sound(world, kind, place, call, body, doc)
  if not done then return nil, refused end
  local old = doc.body
  doc.body = body
  if row.unique ~= false then doc.name = name_of(row, body) end
  if row.updated then row.updated(world, doc, call, old) end
  engine.touch(world, doc, call)
  return doc
end

engine.update = told(engine.change)

-- delete ----------------------------------------------------------------------------------------

--- Takes a document off, and what belongs to it.
function engine.take_off(world, doc)
  local resources = world.resources
  for kind, row in pairs(resources.kinds) do
    if row.parent == doc.kind then
      local children = resources.shelf:list(kind, doc.instance, doc.key)
      for i = #children, 1, -1 do engine.take_off(world, children[i]) end
    end
  end
  resources.shelf:remove(doc)
end

function engine.delete(world, kind, call)
  local row = world.resources.kinds[kind]
  local doc, refused = engine.locate(world, kind, call)
  if not doc then return nil, refused end
  local user = refs.user_of(world, doc)
  if user then
    return nil, refuse.used(call, row.type, doc.id, ("%s: one that nothing refers to expected, got one of %s")
      :format(row.word, world.resources.kinds[user.kind].word))
  end
  if row.removable then
    local free
    free, refused = row.removable(world, call, doc)
    if not free then return nil, refused end
  end
  local output = render.output(world, row, doc, call)
  engine.take_off(world, doc)
  return output
end

return engine
