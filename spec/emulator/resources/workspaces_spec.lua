local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w, id
before_each(function()
  w = world.new()
  id = c.done(w, "CreateWorkspace", { Name = "desk" }).WorkspaceId
end)

describe("a workspace", function()
  it("has pages, which are renamed and lead to views", function()
    local input = { WorkspaceId = id, Page = "home", ResourceArn = "arn:view" }
    c.done(w, "CreateWorkspacePage", input)
    assert.equal("DuplicateResourceException", (c.refused(w, "CreateWorkspacePage", input)))
    c.done(w, "UpdateWorkspacePage", { WorkspaceId = id, Page = "home", NewPage = "start" })
    assert.same({ { Page = "start", ResourceArn = "arn:view" } },
      c.done(w, "ListWorkspacePages", { WorkspaceId = id }).WorkspacePageList)
    assert.equal("ResourceNotFoundException", (c.refused(w, "DeleteWorkspacePage", {
      WorkspaceId = id, Page = "home" })))
    c.done(w, "DeleteWorkspacePage", { WorkspaceId = id, Page = "start" })
  end)

  it("is given to users and routing profiles, and says what it cannot be given to", function()
    local user = c.pick(w, "ListUsers", "Username", "admin").Arn
    local input = { WorkspaceId = id, ResourceArns = { user, "arn:none" } }
    local answer = c.done(w, "AssociateWorkspace", input)
    assert.same({ { ResourceArn = user } }, answer.SuccessfulList)
    assert.same({ "arn:none", "404" }, { answer.FailedList[1].ResourceArn, answer.FailedList[1].ErrorCode })
    assert.equal("409", c.done(w, "AssociateWorkspace", input).FailedList[1].ErrorCode)
    local found = c.done(w, "SearchWorkspaceAssociations", {}).WorkspaceAssociations
    assert.same({ 1, "USER", "admin", id }, { #found, found[1].ResourceType, found[1].ResourceName,
      found[1].WorkspaceId })
    assert.same({ { ResourceArn = user } }, c.done(w, "DisassociateWorkspace", input).SuccessfulList)
  end)

  it("has a theme, media and whom it shows itself to", function()
    c.done(w, "UpdateWorkspaceVisibility", { WorkspaceId = id, Visibility = "ALL" })
    c.done(w, "UpdateWorkspaceTheme", { WorkspaceId = id, Theme = { Light = {} } })
    c.done(w, "ImportWorkspaceMedia", {
      WorkspaceId = id, MediaType = "IMAGE_LOGO_LIGHT_FAVICON", MediaSource = "https://example.com/x.png" })
    local shown = c.done(w, "DescribeWorkspace", { WorkspaceId = id }).Workspace
    assert.same({ "ALL", { Light = {} } }, { shown.Visibility, shown.Theme })
    local media = { WorkspaceId = id, MediaType = "IMAGE_LOGO_LIGHT_FAVICON" }
    assert.equal(1, #c.done(w, "ListWorkspaceMedia", { WorkspaceId = id }).Media)
    c.done(w, "DeleteWorkspaceMedia", media)
    assert.equal("ResourceNotFoundException", (c.refused(w, "DeleteWorkspaceMedia", media)))
  end)
end)
