--- Versions of a resource: numbered documents under it, which an id with a colon names.
-- @module luaconnect.emulator.resources.versions

local versions = {}

-- the draft, and the last version
versions.SAVED, versions.LATEST = "$SAVED", "$LATEST"

--- The version that an id or ARN names: "id:$SAVED", "id:2".
-- @treturn ?string
function versions.qualifier(id)
  return id:match(":([^:/]+)$", id:sub(1, 4) == "arn:" and #id:match("^[^/]*") + 1 or 1)
end

--- The version of a document that a qualifier means.
-- @treturn ?table
function versions.at(world, kind, doc, name)
  if name ~= versions.LATEST then return world.resources:get(kind, doc.instance, doc.key, name) end
  local list = world.resources.shelf:list(kind, doc.instance, doc.key)
  return list[#list]
end

--- The number of a document's next version; numbers of versions that are gone do not come again.
-- @treturn string
function versions.next(world, doc)
  doc.body.Versions = (doc.body.Versions or 0) + 1
  world.resources.shelf:changed(doc)
  return ("%d"):format(doc.body.Versions)
end

--- The ARN of a version, for rows.
function versions.arn(_, _, id, above)
  return above.arn .. ":" .. id
end

return versions
