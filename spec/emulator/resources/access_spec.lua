local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w, user, admin, agent
before_each(function()
  w = world.new()
  user = c.pick(w, "ListUsers", "Username", "admin")
  admin = c.pick(w, "ListSecurityProfiles", "Name", "Admin").Id
  agent = c.pick(w, "ListSecurityProfiles", "Name", "Agent").Id
end)

local function profiles(type, arn)
  local found = {}
  local answer = c.done(w, "ListEntitySecurityProfiles", { EntityType = type, EntityArn = arn })
  for i, item in ipairs(answer.SecurityProfiles) do found[i] = item.Id end
  return found
end

describe("security profiles of an entity", function()
  it("are those of a user, who keeps one at least", function()
    local input = { EntityType = "USER", EntityArn = user.Arn, SecurityProfiles = { { Id = agent } } }
    c.done(w, "AssociateSecurityProfiles", input)
    assert.same({ admin, agent }, profiles("USER", user.Arn))
    assert.same({ admin, agent }, c.done(w, "DescribeUser", { UserId = user.Id }).User.SecurityProfileIds)
    c.done(w, "DisassociateSecurityProfiles", input)
    input.SecurityProfiles = { { Id = admin } }
    assert.equal("ResourceConflictException", (c.refused(w, "DisassociateSecurityProfiles", input)))
    assert.equal("ResourceNotFoundException", (c.refused(w, "AssociateSecurityProfiles", {
      EntityType = "USER", EntityArn = "arn:none", SecurityProfiles = { { Id = admin } } })))
  end)

  it("are those of an agent that is no person, and stay in use", function()
    local mine = c.done(w, "CreateSecurityProfile", { SecurityProfileName = "mine" }).SecurityProfileId
    local input = { EntityType = "AI_AGENT", EntityArn = "arn:ai", SecurityProfiles = { { Id = mine } } }
    assert.same({}, profiles("AI_AGENT", "arn:ai"))
    c.done(w, "AssociateSecurityProfiles", input)
    assert.same({ mine }, profiles("AI_AGENT", "arn:ai"))
    assert.equal("ResourceInUseException",
      (c.refused(w, "DeleteSecurityProfile", { SecurityProfileId = mine })))
  end)
end)

describe("a security profile", function()
  it("has permissions, page by page", function()
    local id = c.done(w, "CreateSecurityProfile", {
      SecurityProfileName = "mine", Permissions = { "a", "b", "c" } }).SecurityProfileId
    local input = { SecurityProfileId = id, MaxResults = 2 }
    local first = c.done(w, "ListSecurityProfilePermissions", input)
    input.NextToken = first.NextToken
    assert.same({ { "a", "b" }, { "c" } }, { first.Permissions,
      c.done(w, "ListSecurityProfilePermissions", input).Permissions })
    c.done(w, "UpdateSecurityProfile", { SecurityProfileId = id, Permissions = {} })
    assert.same({}, c.done(w, "ListSecurityProfilePermissions", { SecurityProfileId = id }).Permissions)
  end)
end)

describe("the limits of attached files", function()
  it("are there for each scope, and can be changed", function()
    assert.equal(4, #c.done(w, "ListAttachedFilesConfigurations", {}).AttachedFilesConfigurations)
    c.done(w, "UpdateAttachedFilesConfiguration", { AttachmentScope = "CHAT", MaximumSizeLimitInBytes = 5 })
    local function size(scope)
      return c.done(w, "DescribeAttachedFilesConfiguration", {
        AttachmentScope = scope }).AttachedFilesConfiguration.MaximumSizeLimitInBytes
    end
    assert.same({ 5, 20 * 1048576 }, { size "CHAT", size "TASK" })
  end)
end)
