--- Who may do what: security profiles of users and of agents that are no persons, sessions of customers,
-- limits of attached files; and the tags of everything.
-- @module luaconnect.emulator.resources.access

local engine = require "luaconnect.emulator.resources.engine"
local pager = require "luaconnect.emulator.resources.pager"
local refuse = require "luaconnect.emulator.resources.refuse"
local search = require "luaconnect.emulator.resources.search"
local shapes = require "luaconnect.emulator.resources.shapes"

local MEGABYTE = 1048576
local MOST = 10 -- profiles of one entity

-- security profiles of entities ---------------------------------------------------------------------

-- the document that has the profiles: a user's own, or one that is made for an agent of another service
local function entity(world, call)
  local arn = call.input.EntityArn
  if call.input.EntityType == "USER" then
    local user = world.resources:by_arn(arn)
    if user and user.kind == "user" and user.instance == call.instance.id then return user end
    return nil, refuse.missing "USER"
  end
  local place = { instance = call.instance.id, parent = "" }
  return world.resources.shelf:named("ai_agent", place.instance, "", arn)
    or engine.put(world, "ai_agent", place, {
      now = call.now, body = { EntityArn = arn, SecurityProfileIds = {} },
    })
end

local function profile_ids(world, call)
  local ids = {}
  for i, item in ipairs(call.input.SecurityProfiles) do
    local profile, missing = world.resources:find(call.instance, "security_profile", item.Id or "")
    if not profile then return nil, missing end
    ids[i] = profile.id
  end
  return ids
end

local function without(list, gone)
  local found = {}
  for _, id in ipairs(list) do
    if not gone[id] then found[#found + 1] = id end
  end
  return found
end

local function set_of(list)
  local found = {}
  for _, id in ipairs(list) do found[id] = true end
  return found
end

local function change_profiles(adds)
  return function(world, call)
    local doc, refused = entity(world, call)
    if not doc then return nil, refused end
    local ids
    ids, refused = profile_ids(world, call)
    if not ids then return nil, refused end
    local list = without(doc.body.SecurityProfileIds, set_of(ids))
    if adds then
      for _, id in ipairs(ids) do list[#list + 1] = id end
    end
    if #list > MOST or doc.kind == "user" and #list == 0 then
      return nil, refuse.conflict(call, ("SecurityProfiles: 1 to %d of an entity expected, got %d")
        :format(MOST, #list))
    end
    doc.body.SecurityProfileIds = list
    engine.touch(world, doc, call)
    return {}
  end
end

local function list_profiles(world, call)
  local doc, missing = entity(world, call)
  if not doc then return nil, missing end
  local page, token = pager.page(call, doc.body.SecurityProfileIds)
  if not page then return nil, token end
  local found = {}
  for i, id in ipairs(page) do found[i] = { Id = id } end
  return { SecurityProfiles = found, NextToken = token }
end

-- sessions ------------------------------------------------------------------------------------------

local function create_code(world, call)
  local session, refused = engine.make(world, "session", call)
  if not session then return nil, refused end
  local scope = call.input.Scope
  return {
    AuthCode = world.uuid(), SessionId = session.id, EntityType = scope.EntityType,
    EntityId = scope.EntityId or session.id,
  }
end

-- attached files ------------------------------------------------------------------------------------

-- bytes of a file, and extensions that are taken, as the service has them in the beginning
local SCOPES = { "CASE", "CHAT", "EMAIL", "TASK" }
local SIZES = { CASE = 100 * MEGABYTE, CHAT = 20 * MEGABYTE, EMAIL = 25 * MEGABYTE, TASK = 20 * MEGABYTE }
local EXTENSIONS = {
  ".csv", ".doc", ".docx", ".heic", ".jfif", ".jpeg", ".jpg", ".mov", ".mp4", ".pdf", ".png", ".ppt",
  ".pptx", ".rtf", ".txt", ".wav", ".xls", ".xlsx",
}

local function extensions()
  local found = {}
  for i, extension in ipairs(EXTENSIONS) do found[i] = { Extension = extension } end
  return { AllowedExtensions = found }
end

local function files_configuration(world, instance, scope, now)
  if world.resources:get("files_configuration", instance, "", scope) then return end
  engine.put(world, "files_configuration", { instance = instance, parent = "" }, {
    now = now, body = {
      AttachmentScope = scope, MaximumSizeLimitInBytes = SIZES[scope], ExtensionConfiguration = extensions(),
    },
  })
end

-- each scope has a configuration from the beginning
local function with_all(verb)
  return function(world, call)
    for _, scope in ipairs(SCOPES) do files_configuration(world, call.instance.id, scope, call.now) end
    return engine[verb](world, "files_configuration", call)
  end
end

-- tags ----------------------------------------------------------------------------------------------

local function tag_wanted(condition, key, value)
  if not condition then return true end
  return (not condition.tagKey or search.text_matches(key, condition.tagKey, condition.tagKeyComparisonType))
    and (not condition.tagValue
      or search.text_matches(value, condition.tagValue, condition.tagValueComparisonType))
end

-- each pair of key and value once
local function collect(world, instance, types, condition)
  local seen, found = {}, {}
  for _, kind in ipairs(world.resources.order) do
    local row = world.resources.kinds[kind]
    if not row.account and (not types or types[row.arn] or types[row.type]) then
      for _, doc in ipairs(world.resources:all(kind, instance)) do
        for key, value in pairs(doc.tags or {}) do
          local pair = key .. "\31" .. value
          if not seen[pair] and tag_wanted(condition, key, value) then
            seen[pair] = true
            found[#found + 1] = { key = key, value = value }
          end
        end
      end
    end
  end
  table.sort(found, function(a, b) return a.key < b.key or a.key == b.key and a.value < b.value end)
  return found
end

local function search_tags(world, call)
  local types = call.input.ResourceTypes
  local criteria = call.input.SearchCriteria
  local found = collect(world, call.instance.id, types and #types > 0 and set_of(types) or nil,
    criteria and criteria.TagSearchCondition)
  local page, token = pager.page(call, found)
  if not page then return nil, token end
  return { Tags = shapes.copy(page), NextToken = token }
end

return {
  service = "connect",
  kinds = {
    ai_agent = {
      word = "AIAgent", name = "EntityArn", refs = { SecurityProfileIds = "security_profile" },
    },

    session = {
      word = "Session", delete = "DeleteSession",
      refs = { ["Scope.SecurityProfileIds"] = "security_profile" },
    },

    files_configuration = {
      word = "AttachedFilesConfiguration", id = "AttachmentScope", natural = true, name = "AttachmentScope",
    },
  },
  operations = {
    AssociateSecurityProfiles = change_profiles(true),
    CreateAuthCode = create_code,
    DescribeAttachedFilesConfiguration = with_all "describe",
    DisassociateSecurityProfiles = change_profiles(false),
    ListAttachedFilesConfigurations = with_all "list",
    ListEntitySecurityProfiles = list_profiles,
    SearchResourceTags = search_tags,
    UpdateAttachedFilesConfiguration = with_all "update",
  },
  stored = { CreateAuthCode = true, DeleteSession = true, UpdateAttachedFilesConfiguration = true },
}
