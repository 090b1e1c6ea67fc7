local c = require "spec.support.configuration"
local core = require "luaconnect.core"
local flows = require "spec.support.flow"
local world = require "spec.support.world"

-- a flow that says something before it ends, and a module
local function saying(text)
  return flows.content(flows.action("say", "MessageParticipant", { Text = text }, "end"))
end
local ONE, TWO, MODULE, OTHER = saying "one", saying "two", flows.module(),
  flows.module(flows.action("log", "UpdateFlowLoggingBehavior", { FlowLoggingBehavior = "Enabled" }, "done"))

local w
before_each(function() w = world.new() end)

local function flow(status, content)
  return c.done(w, "CreateContactFlow", {
    Name = "Refunds", Type = "CONTACT_FLOW", Content = content or ONE, Status = status,
  })
end

local function content(id)
  return c.done(w, "DescribeContactFlow", { ContactFlowId = id }).ContactFlow.Content
end

describe("a flow", function()
  it("that is a draft is found by $SAVED alone", function()
    local id = flow("SAVED").ContactFlowId
    local code, status = c.refused(w, "DescribeContactFlow", { ContactFlowId = id })
    assert.same({ "ContactFlowNotPublishedException", 404 }, { code, status })
    local shown = c.done(w, "DescribeContactFlow", { ContactFlowId = id .. ":$SAVED" }).ContactFlow
    assert.same({ "SAVED", ONE }, { shown.Status, shown.Content })
  end)

  it("keeps what is published while its draft changes", function()
    local id = flow().ContactFlowId
    c.done(w, "UpdateContactFlowContent", { ContactFlowId = id .. ":$SAVED", Content = "[1]" })
    assert.same({ ONE, "[1]" }, { content(id), content(id .. ":$SAVED") })
    c.done(w, "UpdateContactFlowContent", { ContactFlowId = id, Content = TWO })
    assert.same({ TWO, TWO }, { content(id), content(id .. ":$SAVED") })
  end)

  it("has versions, which stay what they were", function()
    local made = flow()
    local id = made.ContactFlowId
    local first = c.done(w, "CreateContactFlowVersion", { ContactFlowId = id, Description = "one" })
    assert.same({ Version = 1, ContactFlowArn = made.ContactFlowArn }, first)
    c.done(w, "UpdateContactFlowContent", { ContactFlowId = id, Content = TWO })
    assert.equal(2, c.done(w, "CreateContactFlowVersion", { ContactFlowId = id }).Version)
    assert.same({ ONE, TWO, TWO },
      { content(id .. ":1"), content(id .. ":2"), content(id .. ":$LATEST") })
    c.done(w, "DeleteContactFlowVersion", { ContactFlowId = id, ContactFlowVersion = 2 })
    assert.equal(ONE, content(id .. ":$LATEST"))
    assert.equal(3, c.done(w, "CreateContactFlowVersion", { ContactFlowId = id }).Version)
    local listed = c.done(w, "ListContactFlowVersions", { ContactFlowId = id }).ContactFlowVersionSummaryList
    assert.same({ { Arn = made.ContactFlowArn .. ":1", Version = 1, VersionDescription = "one" },
      { Arn = made.ContactFlowArn .. ":3", Version = 3, VersionDescription = "" } }, listed)
  end)

  it("makes a version of the content that its caller knows", function()
    local id = flow().ContactFlowId
    assert.equal("InvalidRequestException", (c.refused(w, "CreateContactFlowVersion", {
      ContactFlowId = id, FlowContentSha256 = ("0"):rep(64) })))
    c.done(w, "CreateContactFlowVersion", { ContactFlowId = id, FlowContentSha256 = core.sha256hex(ONE) })
  end)

  it("is refused with its problems when its content has some", function()
    local code, status, err = c.refused(w, "CreateContactFlow", {
      Name = "Refunds", Type = "CONTACT_FLOW", Content = "{}" })
    assert.same({ "InvalidContactFlowException", 400 }, { code, status })
    assert.equal("Version: 2019-10-30 expected", err.details.problems[1].message)
    assert.equal(3, #err.details.problems)
  end)

  it("stays while a quick connect goes there", function()
    local id = flow().ContactFlowId
    c.done(w, "CreateQuickConnect", { Name = "q", QuickConnectConfig = {
      QuickConnectType = "FLOW", FlowConfig = { ContactFlowId = id } } })
    assert.equal("InvalidRequestException", (c.refused(w, "DeleteContactFlow", { ContactFlowId = id })))
  end)

  it("is listed by type", function()
    c.done(w, "CreateContactFlow", { Name = "w", Type = "AGENT_WHISPER", Content = ONE })
    local listed = c.done(w, "ListContactFlows", { ContactFlowTypes = { "AGENT_WHISPER", "AGENT_HOLD" } })
    assert.same({ "w", "AGENT_WHISPER", "ACTIVE", "PUBLISHED" }, {
      listed.ContactFlowSummaryList[1].Name, listed.ContactFlowSummaryList[1].ContactFlowType,
      listed.ContactFlowSummaryList[1].ContactFlowState, listed.ContactFlowSummaryList[1].ContactFlowStatus })
    assert.equal(1, #listed.ContactFlowSummaryList)
  end)
end)

describe("a flow module", function()
  it("has aliases, which name a version of it", function()
    local id = c.done(w, "CreateContactFlowModule", { Name = "m", Content = MODULE }).Id
    assert.equal("ResourceNotFoundException", (c.refused(w, "CreateContactFlowModuleAlias", {
      ContactFlowModuleId = id, AliasName = "live", ContactFlowModuleVersion = 1 })))
    c.done(w, "CreateContactFlowModuleVersion", { ContactFlowModuleId = id })
    local alias = c.done(w, "CreateContactFlowModuleAlias", {
      ContactFlowModuleId = id, AliasName = "live", ContactFlowModuleVersion = 1 }).Id
    c.done(w, "UpdateContactFlowModuleContent", { ContactFlowModuleId = id, Content = OTHER })
    local live = c.done(w, "DescribeContactFlowModule", { ContactFlowModuleId = id .. ":live" })
    assert.same({ MODULE, 1 }, { live.ContactFlowModule.Content, live.ContactFlowModule.Version })
    assert.equal("InvalidRequestException", (c.refused(w, "DeleteContactFlowModuleVersion", {
      ContactFlowModuleId = id, ContactFlowModuleVersion = 1 })))
    c.done(w, "UpdateContactFlowModuleAlias", { ContactFlowModuleId = id, AliasId = alias, Name = "old" })
    assert.equal("old", c.done(w, "DescribeContactFlowModuleAlias", {
      ContactFlowModuleId = id, AliasId = alias }).ContactFlowModuleAlias.Name)
  end)
end)
