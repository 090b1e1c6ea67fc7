local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w
before_each(function() w = world.new() end)

local function create(alias)
  return c.done(w, "CreateInstance", {
    IdentityManagementType = "CONNECT_MANAGED", InstanceAlias = alias, InboundCallsEnabled = true,
    OutboundCallsEnabled = false,
  })
end

describe("an instance", function()
  it("comes with what each has", function()
    local id = create("two").Id
    local shown = c.done(w, "DescribeInstance", { InstanceId = id }).Instance
    assert.same({ "two", "ACTIVE", true, false }, { shown.InstanceAlias, shown.InstanceStatus,
      shown.InboundCallsEnabled, shown.OutboundCallsEnabled })
    assert.equal("false", c.done(w, "DescribeInstanceAttribute", {
      InstanceId = id, AttributeType = "OUTBOUND_CALLS" }).Attribute.Value)
    for operation, name in pairs {
      ListQueues = "BasicQueue", ListHoursOfOperations = "Basic Hours", ListAgentStatuses = "Offline",
      ListRoutingProfiles = "Basic Routing Profile", ListSecurityProfiles = "Admin",
      ListContactFlows = "Default flow",
    } do
      assert.is_table(c.pick(w, operation, "Name", name, { InstanceId = id }), operation)
    end
    assert.is_table(c.pick(w, "ListUsers", "Username", "admin", { InstanceId = id }))
    assert.equal(2, #c.done(w, "ListInstances").InstanceSummaryList)
  end)

  it("wants an alias that no other has, or a directory", function()
    assert.equal("InvalidRequestException", (c.refused(w, "CreateInstance", {
      IdentityManagementType = "EXISTING_DIRECTORY", InboundCallsEnabled = true,
      OutboundCallsEnabled = true })))
    create "two"
    assert.equal("InvalidRequestException", (c.refused(w, "CreateInstance", {
      IdentityManagementType = "SAML", InstanceAlias = "two", InboundCallsEnabled = true,
      OutboundCallsEnabled = true })))
  end)

  it("is gone with all that it had", function()
    local id = create("two").Id
    local queue = c.pick(w, "ListQueues", "Name", "BasicQueue", { InstanceId = id }).Arn
    c.done(w, "DeleteInstance", { InstanceId = id })
    assert.equal("ResourceNotFoundException", (c.refused(w, "ListQueues", { InstanceId = id })))
    assert.equal("ResourceNotFoundException", (c.refused(w, "ListTagsForResource", { resourceArn = queue })))
    assert.is_table(c.pick(w, "ListQueues", "Name", "BasicQueue"))
  end)

  it("stays as long as a contact of it is open", function()
    local contact = world.start(w, "StartTaskContact").ContactId
    assert.equal("InvalidRequestException", (c.refused(w, "DeleteInstance", {})))
    c.done(w, "StopContact", { ContactId = contact })
    c.done(w, "DeleteInstance", {})
    assert.equal("ResourceNotFoundException", (c.refused(w, "DescribeContact", { ContactId = contact })))
  end)

  it("answers to its id and its ARN", function()
    local made = create "two"
    assert.equal(made.Id, c.done(w, "DescribeInstance", { InstanceId = made.Arn }).Instance.Id)
  end)

  it("has attributes, which are true or false", function()
    c.done(w, "UpdateInstanceAttribute", { AttributeType = "INBOUND_CALLS", Value = "false" })
    assert.is_false(c.done(w, "DescribeInstance", {}).Instance.InboundCallsEnabled)
    assert.equal("InvalidParameterException", (c.refused(w, "UpdateInstanceAttribute", {
      AttributeType = "INBOUND_CALLS", Value = "maybe" })))
    local first = c.done(w, "ListInstanceAttributes", {})
    assert.equal(7, #first.Attributes)
    assert.equal(6, #c.done(w, "ListInstanceAttributes", { NextToken = first.NextToken }).Attributes)
  end)

  it("stores each type of data in one place", function()
    local s3 = { StorageType = "S3", S3Config = { BucketName = "b", BucketPrefix = "p" } }
    local input = { ResourceType = "CHAT_TRANSCRIPTS", StorageConfig = s3 }
    local id = c.done(w, "AssociateInstanceStorageConfig", input).AssociationId
    assert.equal("ResourceConflictException", (c.refused(w, "AssociateInstanceStorageConfig", input)))
    local shown = c.done(w, "DescribeInstanceStorageConfig", {
      AssociationId = id, ResourceType = "CHAT_TRANSCRIPTS" }).StorageConfig
    assert.same({ id, "b" }, { shown.AssociationId, shown.S3Config.BucketName })
    assert.equal("ResourceNotFoundException", (c.refused(w, "DescribeInstanceStorageConfig", {
      AssociationId = id, ResourceType = "AGENT_EVENTS" })))
    local other = { StorageType = "KINESIS_STREAM", S3Config = s3.S3Config }
    assert.equal("InvalidRequestException", (c.refused(w, "AssociateInstanceStorageConfig", {
      ResourceType = "AGENT_EVENTS", StorageConfig = other })))
  end)

  it("has origins, functions, keys and bots, each once", function()
    local rows = {
      { "AssociateApprovedOrigin", "DisassociateApprovedOrigin", "ListApprovedOrigins",
        { Origin = "https://example.com" } },
      { "AssociateLambdaFunction", "DisassociateLambdaFunction", "ListLambdaFunctions",
        { FunctionArn = "arn:aws:lambda:us-east-1:123456789012:function:f" } },
    }
    for _, row in ipairs(rows) do
      c.done(w, row[1], row[4])
      assert.equal("ResourceConflictException", (c.refused(w, row[1], row[4])))
      local _, value = next(row[4])
      for _, list in pairs(c.done(w, row[3], {})) do assert.same({ value }, list) end
      c.done(w, row[2], row[4])
      assert.equal("ResourceNotFoundException", (c.refused(w, row[2], row[4])))
    end
  end)

  it("tells bots of both versions apart", function()
    local old, new = { Name = "b", LexRegion = "us-east-1" }, { AliasArn = "arn:aws:lex:r:1:bot-alias/B/A" }
    c.done(w, "AssociateLexBot", { LexBot = old })
    c.done(w, "AssociateBot", { LexV2Bot = new })
    assert.same({ old }, c.done(w, "ListLexBots", {}).LexBots)
    assert.same({ { LexV2Bot = new } }, c.done(w, "ListBots", { LexVersion = "V2" }).LexBots)
    assert.same({ { LexBot = old } }, c.done(w, "ListBots", { LexVersion = "V1" }).LexBots)
    c.done(w, "DisassociateBot", { LexBot = old })
    assert.same({}, c.done(w, "ListLexBots", {}).LexBots)
  end)

  it("has uses of what it is integrated with", function()
    local id = c.done(w, "CreateIntegrationAssociation", {
      IntegrationType = "EVENT", IntegrationArn = "arn:e" }).IntegrationAssociationId
    local input = { IntegrationAssociationId = id, UseCaseType = "RULES_EVALUATION" }
    local made = c.done(w, "CreateUseCase", input)
    assert.equal("DuplicateResourceException", (c.refused(w, "CreateUseCase", input)))
    assert.same({ { UseCaseId = made.UseCaseId, UseCaseArn = made.UseCaseArn,
      UseCaseType = "RULES_EVALUATION" } },
      c.done(w, "ListUseCases", { IntegrationAssociationId = id }).UseCaseSummaryList)
  end)
end)
