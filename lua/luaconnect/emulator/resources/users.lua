--- Users, their hierarchy, security profiles, agent statuses and authentication profiles.
-- @module luaconnect.emulator.resources.users

local engine = require "luaconnect.emulator.resources.engine"
local refs = require "luaconnect.emulator.resources.refs"
local refuse = require "luaconnect.emulator.resources.refuse"
local shapes = require "luaconnect.emulator.resources.shapes"

local LEVELS = { "LevelOne", "LevelTwo", "LevelThree", "LevelFour", "LevelFive" }
local STRUCTURE = "structure" -- the id of the one that an instance has

-- users -----------------------------------------------------------------------------------------

-- who keeps passwords: the instance, unless identities come from elsewhere
local function password_sound(world, call)
  if call.operation ~= "CreateUser" then return true end
  local instance = world.resources:get("instance", "", "", call.input.InstanceId)
  local managed = instance.body.IdentityManagementType == "CONNECT_MANAGED"
  if managed and not call.input.Password then
    return nil, refuse.request(call, "Password: one expected, since the instance manages identities")
  end
  if not managed and call.input.Password then
    return nil, refuse.request(call, "Password: none expected, since identities come from elsewhere")
  end
  return true
end

local function user_sound(world, call, body)
  local phone = body.PhoneConfig
  if phone and phone.PhoneType == "DESK_PHONE" and not phone.DeskPhoneNumber then
    return nil, refuse.request(call, "PhoneConfig.DeskPhoneNumber: a number expected for a DESK_PHONE")
  end
  return password_sound(world, call)
end

-- each user has a queue of their own
local function with_queue(world, user, call)
  local place = { instance = user.instance, parent = "" }
  local arn = world.resources:arn("queue", user.instance, "agent/" .. user.id)
  engine.put(world, "queue", place, {
    id = user.id, arn = arn, now = call.now, body = { QueueType = "AGENT", Status = "ENABLED" },
  })
end

local function without_queue(world, call, user)
  local queue = world.resources:get("queue", user.instance, "", user.id)
  if queue and refs.user_of(world, queue) then
    return nil, refuse.used(call, "QUEUE", queue.id, "User: one whose queue nothing refers to expected")
  end
  if world.roster:get(user.id) then world.agents:logout(user.id) end
  if queue then engine.take_off(world, queue) end
  return true
end

local function proficiency(element)
  return element.AttributeName .. "\31" .. element.AttributeValue
end

-- hierarchy -------------------------------------------------------------------------------------

local function structure_of(world, instance)
  local place = { instance = instance, parent = "" }
  return world.resources:get("hierarchy_structure", instance, "", STRUCTURE)
    or engine.put(world, "hierarchy_structure", place, { id = STRUCTURE, body = {}, now = world.clock:now() })
end

local function level_of(world, instance, body)
  return LEVELS[#world.resources:hierarchy(instance, body.ParentGroupId) + 1]
end

local function group_sound(world, call, body, _, place)
  local level = level_of(world, place.instance, body)
  if not level then
    return nil, refuse.request(call, "ParentGroupId: a group above the last level expected")
  end
  local found = structure_of(world, place.instance).body[level]
  if not found then
    return nil, refuse.request(call, ("ParentGroupId: %s in the hierarchy structure expected"):format(level))
  end
  return true
end

local function summary(world, group)
  return {
    Id = group.id, Arn = group.arn, Name = group.body.Name, LastModifiedTime = group.modified,
    LastModifiedRegion = world.region,
  }
end

local function group_view(world, group)
  local path, levels = world.resources:hierarchy(group.instance, group.id), {}
  for i, each in ipairs(path) do levels[LEVELS[i]] = summary(world, each) end
  local level = structure_of(world, group.instance).body[LEVELS[#path]]
  return { HierarchyPath = levels, LevelId = level and level.Id }
end

local function describe_structure(world, call)
  return { HierarchyStructure = shapes.copy(structure_of(world, call.instance.id).body) }
end

local function deepest(world, instance)
  local depth = 0
  for _, group in ipairs(world.resources:all("hierarchy_group", instance)) do
    depth = math.max(depth, #world.resources:hierarchy(instance, group.id))
  end
  return depth
end

local function new_level(world, call, old, name)
  local id = old and old.Id or world.uuid()
  return {
    Id = id, Arn = call.instance:arn_of("agent-group-level", id), Name = name,
    LastModifiedTime = call.now, LastModifiedRegion = world.region,
  }
end

local function without_gap(call, wanted)
  for i = 2, #LEVELS do
    if wanted[LEVELS[i]] and not wanted[LEVELS[i - 1]] then
      return nil, refuse.request(call, ("HierarchyStructure.%s: %s before it expected")
        :format(LEVELS[i], LEVELS[i - 1]))
    end
  end
  return true
end

-- levels follow each other, and none goes that has groups
local function update_structure(world, call)
  local doc, wanted = structure_of(world, call.instance.id), call.input.HierarchyStructure
  local sound, refused = without_gap(call, wanted)
  if not sound then return nil, refused end
  local body, depth = {}, deepest(world, call.instance.id)
  for i, level in ipairs(LEVELS) do
    local given = wanted[level]
    if not given and doc.body[level] and i <= depth then
      return nil, refuse.used(call, "HIERARCHY_LEVEL", doc.body[level].Id,
        ("HierarchyStructure.%s: a level, since it has groups, expected"):format(level))
    end
    body[level] = given and new_level(world, call, doc.body[level], given.Name)
  end
  doc.body = body
  engine.touch(world, doc, call)
  return {}
end

return {
  service = "connect",
  kinds = {
    user = {
      word = "User", arn = "agent", name = "Username", quota = 500,
      create = "CreateUser", describe = "DescribeUser", list = "ListUsers", search = "SearchUsers",
      delete = "DeleteUser",
      updates = {
        "UpdateUserConfig", "UpdateUserHierarchy", "UpdateUserIdentityInfo", "UpdateUserPhoneConfig",
        "UpdateUserRoutingProfile", "UpdateUserSecurityProfiles",
      },
      omit = { Password = true },
      refs = {
        SecurityProfileIds = "security_profile", RoutingProfileId = "routing_profile",
        HierarchyGroupId = "hierarchy_group", ["UserProficiencies.AttributeName"] = "predefined_attribute",
      },
      fields = {
        firstname = "IdentityInfo.FirstName", lastname = "IdentityInfo.LastName",
        email = "IdentityInfo.Email", securityprofileid = "SecurityProfileIds",
      },
      check = user_sound, created = with_queue, removable = without_queue,
      -- without a group the user leaves the one they were in
      updated = function(_, doc, call)
        if call.operation == "UpdateUserHierarchy" and not call.input.HierarchyGroupId then
          doc.body.HierarchyGroupId = nil
        end
      end,
      sets = {
        { member = "UserProficiencies", key = proficiency, refs = { AttributeName = "predefined_attribute" },
          most = 10, type = "PROFICIENCY", add = "AssociateUserProficiencies",
          remove = "DisassociateUserProficiencies", replace = "UpdateUserProficiencies",
          list = "ListUserProficiencies" },
      },
    },

    hierarchy_structure = { word = "HierarchyStructure" },

    hierarchy_group = {
      word = "HierarchyGroup", arn = "agent-group", name = "Name", quota = 500,
      create = "CreateUserHierarchyGroup", describe = "DescribeUserHierarchyGroup",
      list = "ListUserHierarchyGroups", search = "SearchUserHierarchyGroups",
      delete = "DeleteUserHierarchyGroup", updates = { "UpdateUserHierarchyGroupName" },
      naming = function(body) return (body.ParentGroupId or "") .. "\31" .. body.Name end,
      refs = { ParentGroupId = "hierarchy_group" },
      check = group_sound, view = group_view,
    },

    security_profile = {
      word = "SecurityProfile", arn = "security-profile", name = "SecurityProfileName", quota = 100,
      create = "CreateSecurityProfile", describe = "DescribeSecurityProfile", list = "ListSecurityProfiles",
      search = "SearchSecurityProfiles", delete = "DeleteSecurityProfile",
      updates = { "UpdateSecurityProfile" },
      aliases = { Name = "SecurityProfileName" },
      refs = { AllowedAccessControlHierarchyGroupId = "hierarchy_group" },
      sets = {
        { member = "Permissions", list = "ListSecurityProfilePermissions" },
        { member = "Applications", list = "ListSecurityProfileApplications" },
        { member = "AllowedFlowModules", list = "ListSecurityProfileFlowModules" },
        { member = "AllowedAIAgents", list = "ListSecurityProfileAIAgents" },
      },
    },

    agent_status = {
      word = "AgentStatus", arn = "agent-state", name = "Name", quota = 50,
      create = "CreateAgentStatus", describe = "DescribeAgentStatus", list = "ListAgentStatuses",
      search = "SearchAgentStatuses", updates = { "UpdateAgentStatus" },
      defaults = { Type = "CUSTOM" }, filters = { AgentStatusTypes = "Type" },
      omit = { ResetOrderNumber = true },
      updated = function(_, doc, call)
        if call.input.ResetOrderNumber then doc.body.DisplayOrder = nil end
      end,
    },

    authentication_profile = {
      word = "AuthenticationProfile", arn = "authentication-profile", name = "Name",
      describe = "DescribeAuthenticationProfile", list = "ListAuthenticationProfiles",
      updates = { "UpdateAuthenticationProfile" },
    },
  },
  operations = {
    DescribeUserHierarchyStructure = describe_structure,
    UpdateUserHierarchyStructure = update_structure,
  },
}
