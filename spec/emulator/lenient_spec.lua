local support = require "spec.support.world"

describe("a lenient emulator", function()
  local w
  before_each(function() w = support.new { lenient = true } end)

  it("has what somebody names", function()
    local input = { InstanceId = "any-instance", ContactFlowId = "any-flow",
      ParticipantDetails = { DisplayName = "Ada" } }
    assert(support.call(w, "StartChatContact", input))
    assert(support.call(w, "StartTaskContact",
      { InstanceId = "any-instance", TaskTemplateId = "any-template", Name = "n" }))
    assert(support.call(w, "StartTaskContact",
      { InstanceId = "any-instance", QuickConnectId = "any-connect", Name = "n" }))
    assert(support.call(w, "StartOutboundVoiceContact", { InstanceId = "any-instance",
      ContactFlowId = "any-flow", QueueId = "any-queue", DestinationPhoneNumber = "+12065550100" }))
    local flow = assert(support.call(w, "DescribeContactFlow",
      { InstanceId = "any-instance", ContactFlowId = "any-flow" })).ContactFlow
    assert.equal("Flow any-flow", flow.Name)
  end)

  it("takes ARNs for the ids in them", function()
    local arn = "arn:aws:connect:us-east-1:123456789012:instance/home"
    local input = { InstanceId = arn, ContactFlowId = arn .. "/contact-flow/f",
      ParticipantDetails = { DisplayName = "Ada" } }
    local id = assert(support.call(w, "StartChatContact", input)).ContactId
    assert(support.call(w, "DescribeContact", { InstanceId = "home", ContactId = id }))
  end)

  it("has no contact that nobody has started, and nothing when it is not lenient", function()
    local _, err = support.call(w, "DescribeContact", { ContactId = "none" })
    assert.equal("ResourceNotFoundException", err.code)
    _, err = support.start(support.new(), "StartChatContact", { ContactFlowId = "any-flow" })
    assert.equal("ResourceNotFoundException", err.code)
  end)
end)
