--- Tags of resources, by ARN.
-- @module luaconnect.emulator.resources.tags

local refuse = require "luaconnect.emulator.resources.refuse"

local tags = {}

local MOST = 50 -- that a resource may have

local function count(map)
  local n = 0
  for _ in pairs(map) do n = n + 1 end
  return n
end

--- Whether tags may be given to something: none of the service's own, and not too many.
-- @treturn ?boolean true; or nil and a refusal
function tags.check(call, map)
  for key in pairs(map or {}) do
    if key:lower():sub(1, 4) == "aws:" then
      return nil, refuse.value(call, "Tags: a key that does not start with aws: expected")
    end
  end
  if map and count(map) > MOST then
    return nil, refuse.request(call, ("Tags: at most %d expected"):format(MOST))
  end
  return true
end

local function located(world, call)
  local doc = world.resources:by_arn(call.input.resourceArn or call.input.arn)
  if not doc then return nil, refuse.missing("RESOURCE") end
  return doc
end

function tags.TagResource(world, call)
  local doc, refused = located(world, call)
  if not doc then return nil, refused end
  local all = {}
  for key, value in pairs(doc.tags or {}) do all[key] = value end
  for key, value in pairs(call.input.tags) do all[key] = value end
  local sound
  sound, refused = tags.check(call, all)
  if not sound then return nil, refused end
  doc.tags = all
  world.resources.shelf:changed(doc)
  return {}
end

function tags.UntagResource(world, call)
  local doc, refused = located(world, call)
  if not doc then return nil, refused end
  for _, key in ipairs(call.input.tagKeys) do
    if doc.tags then doc.tags[key] = nil end
  end
  world.resources.shelf:changed(doc)
  return {}
end

function tags.ListTagsForResource(world, call)
  local doc, refused = located(world, call)
  if not doc then return nil, refused end
  local found = {}
  for key, value in pairs(doc.tags or {}) do found[key] = value end
  return { tags = found }
end

return tags
