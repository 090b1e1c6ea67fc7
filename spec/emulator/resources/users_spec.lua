local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w, profile, agent
before_each(function()
  w = world.new()
  profile = c.pick(w, "ListRoutingProfiles", "Name", "Basic Routing Profile").Id
  agent = c.pick(w, "ListSecurityProfiles", "Name", "Agent").Id
end)

local function user(name, changes)
  local input = {
    Username = name, Password = "Passw0rd", RoutingProfileId = profile, SecurityProfileIds = { agent },
    PhoneConfig = { PhoneType = "SOFT_PHONE" }, IdentityInfo = { FirstName = "Grace", LastName = name },
  }
  for member, value in pairs(changes or {}) do input[member] = value or nil end
  return input
end

describe("a user", function()
  it("has an agent's ARN and a queue of their own, but no password to tell", function()
    local made = c.done(w, "CreateUser", user "grace")
    assert.equal(w.resources:instance(c.INSTANCE).arn .. "/agent/" .. made.UserId, made.UserArn)
    local text = require("luaconnect.core").json_encode(w.store:snapshot())
    assert.is_nil(text:find("Passw0rd", 1, true))
    local queue = c.pick(w, "ListQueues", "Id", made.UserId, { QueueTypes = { "AGENT" } })
    assert.equal(w.resources:instance(c.INSTANCE).arn .. "/queue/agent/" .. made.UserId, queue.Arn)
    c.done(w, "DeleteUser", { UserId = made.UserId })
    assert.is_nil(c.pick(w, "ListQueues", "Id", made.UserId))
  end)

  it("brings a password where the instance manages identities, and only there", function()
    assert.equal("InvalidRequestException", (c.refused(w, "CreateUser", user("grace", { Password = false }))))
    local saml = c.done(w, "CreateInstance", {
      IdentityManagementType = "SAML", InstanceAlias = "s", InboundCallsEnabled = true,
      OutboundCallsEnabled = true,
    }).Id
    local home = { InstanceId = saml }
    local there = {
      InstanceId = saml, Password = false,
      RoutingProfileId = c.pick(w, "ListRoutingProfiles", "Name", "Basic Routing Profile", home).Id,
      SecurityProfileIds = { c.pick(w, "ListSecurityProfiles", "Name", "Agent", home).Id },
    }
    c.done(w, "CreateUser", user("grace", there))
    there.Password = "Passw0rd"
    assert.equal("InvalidRequestException", (c.refused(w, "CreateUser", user("alan", there))))
  end)

  it("has proficiencies in predefined attributes", function()
    local id = c.done(w, "CreateUser", user "grace").UserId
    local skill = { AttributeName = "language", AttributeValue = "en", Level = 3 }
    local input = { UserId = id, UserProficiencies = { skill } }
    assert.equal("ResourceNotFoundException", (c.refused(w, "AssociateUserProficiencies", input)))
    c.done(w, "CreatePredefinedAttribute", { Name = "language", Values = { StringList = { "en" } } })
    assert.equal("ResourceNotFoundException", (c.refused(w, "UpdateUserProficiencies", input)))
    c.done(w, "AssociateUserProficiencies", input)
    skill.Level = 5
    c.done(w, "UpdateUserProficiencies", input)
    assert.same({ skill }, c.done(w, "ListUserProficiencies", { UserId = id }).UserProficiencyList)
    assert.equal("ResourceInUseException", (c.refused(w, "DeletePredefinedAttribute", { Name = "language" })))
    c.done(w, "DisassociateUserProficiencies", { UserId = id, UserProficiencies = {
      { AttributeName = "language", AttributeValue = "en" } } })
    assert.same({}, c.done(w, "ListUserProficiencies", { UserId = id }).UserProficiencyList)
  end)

  it("keeps routing profile and security profiles from being deleted", function()
    assert.equal("ResourceInUseException",
      (c.refused(w, "DeleteRoutingProfile", { RoutingProfileId = profile })))
    c.done(w, "CreateUser", user "grace")
    assert.equal("ResourceInUseException",
      (c.refused(w, "DeleteSecurityProfile", { SecurityProfileId = agent })))
  end)

  it("is changed member by member", function()
    local id = c.done(w, "CreateUser", user "grace").UserId
    c.done(w, "UpdateUserIdentityInfo", { UserId = id, IdentityInfo = { FirstName = "G" } })
    c.done(w, "UpdateUserPhoneConfig", { UserId = id, PhoneConfig = {
      PhoneType = "DESK_PHONE", DeskPhoneNumber = "+12065550100" } })
    assert.equal("InvalidRequestException", (c.refused(w, "UpdateUserPhoneConfig", {
      UserId = id, PhoneConfig = { PhoneType = "DESK_PHONE" } })))
    local shown = c.done(w, "DescribeUser", { UserId = id }).User
    assert.same({ { FirstName = "G" }, "DESK_PHONE" }, { shown.IdentityInfo, shown.PhoneConfig.PhoneType })
  end)
end)

describe("the hierarchy of agents", function()
  local function structure(...)
    local levels = {}
    for i, name in ipairs { ... } do
      levels[({ "LevelOne", "LevelTwo", "LevelThree", "LevelFour", "LevelFive" })[i]] = { Name = name }
    end
    return { HierarchyStructure = levels }
  end

  local function group(name, parent)
    return c.done(w, "CreateUserHierarchyGroup", { Name = name, ParentGroupId = parent }).HierarchyGroupId
  end

  it("has as many levels as its structure, five at most", function()
    assert.equal("InvalidRequestException", (c.refused(w, "CreateUserHierarchyGroup", { Name = "x" })))
    c.done(w, "UpdateUserHierarchyStructure", structure("a", "b", "c", "d", "e"))
    local id
    for i = 1, 5 do id = group("g" .. i, id) end
    assert.equal("InvalidRequestException", (c.refused(w, "CreateUserHierarchyGroup", {
      Name = "g6", ParentGroupId = id })))
    local shown = c.done(w, "DescribeUserHierarchyGroup", { HierarchyGroupId = id }).HierarchyGroup
    assert.same({ "g1", "g4", "g5" }, { shown.HierarchyPath.LevelOne.Name, shown.HierarchyPath.LevelFour.Name,
      shown.HierarchyPath.LevelFive.Name })
    local levels = c.done(w, "DescribeUserHierarchyStructure").HierarchyStructure
    assert.equal(levels.LevelFive.Id, shown.LevelId)
  end)

  it("keeps a level that has groups, and the ids of levels that are renamed", function()
    c.done(w, "UpdateUserHierarchyStructure", structure("a", "b"))
    local id = c.done(w, "DescribeUserHierarchyStructure").HierarchyStructure.LevelOne.Id
    group("g2", group "g1")
    assert.equal("ResourceInUseException", (c.refused(w, "UpdateUserHierarchyStructure", structure "a")))
    c.done(w, "UpdateUserHierarchyStructure", structure("first", "b"))
    local level = c.done(w, "DescribeUserHierarchyStructure").HierarchyStructure.LevelOne
    assert.same({ id, "first" }, { level.Id, level.Name })
    assert.equal("InvalidRequestException", (c.refused(w, "UpdateUserHierarchyStructure", {
      HierarchyStructure = { LevelOne = { Name = "a" }, LevelThree = { Name = "c" } } })))
  end)

  it("keeps a group that has users or groups under it", function()
    c.done(w, "UpdateUserHierarchyStructure", structure("a", "b"))
    local top = group "top"
    local below = group("below", top)
    local id = c.done(w, "CreateUser", user("grace", { HierarchyGroupId = below })).UserId
    for _, each in ipairs { top, below } do
      assert.equal("ResourceInUseException",
        (c.refused(w, "DeleteUserHierarchyGroup", { HierarchyGroupId = each })))
    end
    c.done(w, "UpdateUserHierarchy", { UserId = id })
    assert.is_nil(c.done(w, "DescribeUser", { UserId = id }).User.HierarchyGroupId)
    c.done(w, "DeleteUserHierarchyGroup", { HierarchyGroupId = below })
    c.done(w, "DeleteUserHierarchyGroup", { HierarchyGroupId = top })
  end)
end)
