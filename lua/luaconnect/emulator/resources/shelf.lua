--- Where documents of resources stand: by kind and id, in order, and by name.
--
-- A document is `{ kind, instance, parent, id, arn, key, serial, created, modified, tags, body }`;
-- `instance` is an id and `parent` a key, "" where there is none; `body` has the members that the user gave.
-- The store has the documents; what is kept here besides is derived, and made again after a restore.
-- @module luaconnect.emulator.resources.shelf

local shelf = {}

local methods = {}
local Shelf = { __name = "luaconnect.emulator.resources.shelf", __index = methods }

local SEPARATOR = "\31"

local function joined(...)
  return table.concat({ ... }, SEPARATOR)
end

local function row_of(self, kind, instance, parent)
  local place = joined(kind, instance or "", parent or "")
  local row = self.rows[place]
  if not row then
    row = { docs = {}, names = {}, named = {} }
    self.rows[place] = row
  end
  return row
end

local function index(self, doc)
  local row = row_of(self, doc.kind, doc.instance, doc.parent)
  row.docs[#row.docs + 1] = doc
  if doc.arn then self.arns[doc.arn] = doc end
  if doc.name then
    row.names[doc.name] = doc
    row.named[doc.key] = doc.name
  end
  self.serial = math.max(self.serial, doc.serial)
end

local function rebuild(self)
  self.rows, self.arns, self.serial = {}, {}, 0
  for key, doc in self.docs:each() do
    if type(doc.body) ~= "table" or type(doc.serial) ~= "number" or doc.key ~= key then
      error(("resources: a document with a body and a serial expected at %s"):format(key), 0)
    end
    index(self, doc)
  end
end

--- A shelf over the documents of a store.
function shelf.new(store)
  local self = setmetatable({ docs = store:collection("resources") }, Shelf)
  store:on_restore(function() rebuild(self) end)
  rebuild(self)
  return self
end

--- Adds a document, which has `kind`, `id` and a `body`.
function methods:add(doc)
  doc.instance, doc.parent = doc.instance or "", doc.parent or ""
  doc.key = joined(doc.kind, doc.instance, doc.parent, doc.id)
  doc.serial = self.serial + 1
  self.docs:put(doc.key, doc)
  index(self, doc)
  return doc
end

--- To be called after a document was changed.
function methods:changed(doc)
  local row = row_of(self, doc.kind, doc.instance, doc.parent)
  local old = row.named[doc.key]
  if old ~= doc.name then
    if old then row.names[old] = nil end
    row.named[doc.key] = doc.name
    if doc.name then row.names[doc.name] = doc end
  end
  self.docs:put(doc.key, doc)
end

function methods:remove(doc)
  local row = row_of(self, doc.kind, doc.instance, doc.parent)
  for i, other in ipairs(row.docs) do
    if other == doc then
      table.remove(row.docs, i)
      break
    end
  end
  if doc.name then
    row.names[doc.name] = nil
    row.named[doc.key] = nil
  end
  if doc.arn then self.arns[doc.arn] = nil end
  self.docs:remove(doc.key)
end

--- A document by kind, place and id.
function methods:get(kind, instance, parent, id)
  return self.docs:get(joined(kind, instance or "", parent or "", id))
end

--- A document by its key.
function methods:at(key)
  return self.docs:get(key)
end

--- The documents of a kind at one place, oldest first; not to be changed.
function methods:list(kind, instance, parent)
  return row_of(self, kind, instance, parent).docs
end

--- The document of that name.
function methods:named(kind, instance, parent, name)
  return row_of(self, kind, instance, parent).names[name]
end

--- The document with that ARN.
function methods:by_arn(arn)
  return self.arns[arn]
end

return shelf
