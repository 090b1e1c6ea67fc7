--- What an emulator knows, as collections of documents.
--
-- A document is a plain table of JSON's values: UTF-8 strings, finite numbers, booleans, tables. It
-- refers to others by their ids alone, so that all of it can be written down: as a snapshot, or by a
-- keeper that survives the process. Whoever changes a document puts it again, and replaces the tables
-- in it that came with a call, which others may hold, instead of changing them. At the end of each
-- call what was put or removed is committed at once.
--
-- A keeper is an object with `load(self) -> iterator of collection, id, text`, in the order in which
-- the documents came, and `write(self, changes) -> true | nil, message`, where a change is `{ collection,
-- id, text }`, without text for one that was removed. `write(changes, cleared)` forgets all others first
-- when it is told so.
-- @module luaconnect.emulator.store

local core = require "luaconnect.core"

local store = {}

local methods, collection = {}, {}
local Store = { __name = "luaconnect.emulator.store", __index = methods }
local Collection = { __name = "luaconnect.emulator.collection", __index = collection }

local SPARSE = 64 -- removed documents that a collection of less than twice as many forgets

--- A store.
function store.new()
  return setmetatable({ collections = {}, names = {}, rebuild = {}, changes = 0 }, Store)
end

-- collections ---------------------------------------------------------------------------------

-- Documents in the order in which they came. What was removed leaves a gap in the order until there
-- are many; an iteration goes on over the order that it began with. Before `first` are only gaps.
local function new_collection(owner, name)
  return setmetatable({
    name = name, store = owner, docs = {}, order = {}, first = 1, gone = {}, size = 0, gaps = 0,
  }, Collection)
end

local function close_gaps(self)
  local order = {}
  for _, id in ipairs(self.order) do
    if not self.gone[id] then order[#order + 1] = id end
  end
  self.order, self.first, self.gone, self.gaps = order, 1, {}, 0
end

-- what the keeper has to hear of, in the order in which it happened
local function note(self, id)
  local owner = self.store
  owner.changes = owner.changes + 1
  if not owner.keeper then return end
  local changed = self.changed or {}
  self.changed = changed
  if changed[id] then return end
  changed[id] = true
  owner.dirty = owner.dirty or {}
  owner.dirty[#owner.dirty + 1] = { self, id }
end

--- The document of an id.
-- @treturn ?table
function collection:get(id)
  return self.docs[id]
end

--- Adds a document, or says that it has changed.
-- @tparam string id
-- @tparam table doc
-- @treturn table the document
function collection:put(id, doc)
  if not self.docs[id] then
    if self.gone[id] then close_gaps(self) end
    self.order[#self.order + 1] = id
    self.size = self.size + 1
  end
  self.docs[id] = doc
  note(self, id)
  return doc
end

--- Removes a document; one that is not there may be removed, too.
function collection:remove(id)
  if not self.docs[id] then return end
  self.docs[id] = nil
  self.gone[id] = true
  self.size, self.gaps = self.size - 1, self.gaps + 1
  while self.gone[self.order[self.first]] do self.first = self.first + 1 end
  note(self, id)
  if self.gaps > SPARSE and self.gaps > self.size then close_gaps(self) end
end

--- How many documents there are.
function collection:count()
  return self.size
end

--- Iterates as `each` does, but from the one that came last.
-- @tparam[opt] string after id of the document beyond which it begins
function collection:latest(after)
  local order, docs, first, i = self.order, self.docs, self.first, #self.order + 1
  while after and i >= first and order[i] ~= after do i = i - 1 end
  return function()
    i = i - 1
    while i >= first and not docs[order[i]] do i = i - 1 end
    if i >= first then return order[i], docs[order[i]] end
  end
end

--- Iterates over ids and documents, in the order in which they came.
function collection:each()
  local order, docs, i = self.order, self.docs, self.first - 1
  return function()
    i = i + 1
    while order[i] and not docs[order[i]] do i = i + 1 end
    local id = order[i]
    if id then return id, docs[id] end
  end
end

-- the whole ---------------------------------------------------------------------------------------

--- The collection of a name; empty when it is new.
-- @tparam string name
function methods:collection(name)
  local found = self.collections[name]
  if not found then
    found = new_collection(self, name)
    self.collections[name] = found
    self.names[#self.names + 1] = name
  end
  return found
end

--- Has `fn` called whenever documents came in another way than by `put`, to rebuild what is derived
-- from them.
-- @tparam function fn
function methods:on_restore(fn)
  self.rebuild[#self.rebuild + 1] = fn
end

local function rebuilt(self)
  for _, fn in ipairs(self.rebuild) do fn() end
end

local function clear(self)
  for _, name in ipairs(self.names) do
    local found = self.collections[name]
    found.docs, found.order, found.first, found.gone = {}, {}, 1, {}
    found.size, found.gaps, found.changed = 0, 0, nil
  end
  self.dirty, self.cleared = nil, self.keeper ~= nil
  self.changes = self.changes + 1
end

--- All documents.
-- @treturn table collection to list of `{ id, doc }`; shares its documents with the store
function methods:snapshot()
  local all = {}
  for _, name in ipairs(self.names) do
    local list = {}
    for id, doc in self.collections[name]:each() do
      list[#list + 1] = { id = id, doc = doc }
    end
    all[name] = list
  end
  return all
end

--- Replaces all documents by those of a snapshot.
-- @tparam table snapshot becomes the store's
function methods:restore(snapshot)
  clear(self)
  for name, list in pairs(snapshot) do
    local target = self:collection(name)
    for _, row in ipairs(list) do target:put(row.id, row.doc) end
  end
  rebuilt(self)
end

local function read_all(keeper)
  local all, found = {}, false
  for name, id, text in keeper:load() do
    local doc, err = core.json_decode(text)
    if not doc then error(("%s/%s: %s"):format(name, id, err.message), 0) end
    all[name] = all[name] or {}
    table.insert(all[name], { id = id, doc = doc })
    found = true
  end
  return all, found
end

--- Has a keeper from now on. What it has kept takes the place of all documents; when that is nothing,
-- it is to keep those that there are.
-- @tparam table keeper
-- @treturn boolean whether it had kept anything
function methods:keep(keeper)
  local all, found = read_all(keeper)
  if found then
    self:restore(all)
    self.keeper = keeper -- which knows all that
    return true
  end
  self.keeper = keeper
  for _, name in ipairs(self.names) do
    local owner = self.collections[name]
    for id in owner:each() do note(owner, id) end
  end
  return false
end

local function changes_of(dirty)
  local list = {}
  for i, entry in ipairs(dirty) do
    local owner, id = entry[1], entry[2]
    local doc = owner.docs[id]
    list[i] = { owner.name, id, doc and assert(core.json_encode(doc)) }
  end
  return list
end

--- Hands the keeper what has changed; without a keeper there is nothing to do. What could not be
-- written is still to be committed.
-- @treturn ?boolean true, or nil and a message
function methods:commit()
  local dirty = self.dirty
  if not dirty and not self.cleared then return true end
  local done, message = self.keeper:write(changes_of(dirty or {}), self.cleared)
  if not done then return nil, message end
  for _, entry in ipairs(dirty or {}) do entry[1].changed = nil end
  self.dirty, self.cleared = nil, false
  return true
end

return store
