--- References between documents: ids that members hold, by the path of the member.
--
-- A row's `refs` is path to kind: `HoursOfOperationId = "hours"`, `["OutboundConfig.FlowId"] = "flow"`; a
-- path goes through lists as if their elements stood in its place. `mentions` are the same, where somebody
-- else sees to it that they are sound.
-- @module luaconnect.emulator.resources.refs

local refs = {}

-- an empty path is the value itself, or its elements
local function split(path)
  if path == "" then return nil end
  local name, rest = path:match("^([^.]+)%.(.+)$")
  return name or path, rest
end

-- calls `visit(holder, key)` for each place of a value at the end of a path
local function walk(value, path, visit)
  if type(value) ~= "table" then return end
  if value[1] ~= nil then
    for i, element in ipairs(value) do
      if type(element) == "table" then walk(element, path, visit) else visit(value, i, element) end
    end
    return
  end
  local name, rest = split(path or "")
  if not name then return end
  local found = value[name]
  if found == nil then return end
  if rest or type(found) == "table" then return walk(found, rest, visit) end
  visit(value, name, found)
end

--- Makes ids of what members refer to by ARN or id.
-- @treturn ?boolean true; or nil and a refusal when something is not there
function refs.resolve(world, row, place, body)
  local refused
  for path, kind in pairs(row.refs or {}) do
    walk(body, path, function(holder, key, id)
      local beside = row.parent and world.resources.kinds[kind].parent == row.parent
      local doc, missing = world.resources:seek(kind, place.instance, beside and place.parent or "", id)
      if doc then holder[key] = doc.id else refused = refused or missing end
    end)
  end
  if refused then return nil, refused end
  return true
end

-- the paths at which documents of a kind refer to another kind
local function paths_to(row, kind)
  local found = {}
  for _, list in ipairs { row.refs or {}, row.mentions or {} } do
    for path, target in pairs(list) do
      if target == kind then found[#found + 1] = path end
    end
  end
  return found
end

local function refers(paths, doc, id)
  local found = false
  for _, path in ipairs(paths) do
    walk(doc.body, path, function(_, _, value) found = found or value == id end)
  end
  return found
end

local function user_in(world, instance, doc)
  for _, kind in ipairs(world.resources.order) do
    local paths = paths_to(world.resources.kinds[kind], doc.kind)
    for _, other in ipairs(#paths > 0 and world.resources:all(kind, instance) or {}) do
      if other ~= doc and refers(paths, other, doc.id) then return other end
    end
  end
end

--- The first document that refers to one, or nil. What stands in no instance is referred to from any.
function refs.user_of(world, doc)
  local found = user_in(world, doc.instance, doc)
  if found or doc.instance ~= "" then return found end
  for _, instance in ipairs(world.resources:all("instance", "")) do
    found = user_in(world, instance.id, doc)
    if found then return found end
  end
end

return refs
