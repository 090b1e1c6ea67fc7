local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local UUID = "^%x+%-%x+%-4%x+%-%x+%-%x+$"
local INSTANCE = {
  id = support.INSTANCE, flows = { support.FLOW }, queues = { "queue" },
  quick_connects = {
    { id = "agent", type = "USER", flow = support.FLOW },
    { id = "queue", type = "QUEUE", flow = support.FLOW },
    { id = "phone", type = "PHONE_NUMBER" },
  },
  task_templates = {
    { id = "refund", name = "Refund", flow = support.FLOW }, { id = "bare", name = "Bare" },
    { id = "old", name = "Old", flow = support.FLOW, status = "INACTIVE" },
  },
}
local STARTS = {
  StartChatContact = { channel = "CHAT", method = "API" },
  StartTaskContact = { channel = "TASK", method = "API" },
  StartOutboundChatContact = { channel = "CHAT", method = "API" },
  StartWebRTCContact = { channel = "VOICE", method = "WEBRTC_API" },
  StartOutboundVoiceContact = { channel = "VOICE", method = "API" },
  StartEmailContact = { channel = "EMAIL", method = "API" },
}

local w
before_each(function() w = support.new { instances = { INSTANCE } } end)

local function start(operation, changes)
  return assert(support.start(w, operation, changes))
end

local function describe_new(operation, changes)
  return support.describe(w, start(operation, changes).ContactId)
end

local function refused(code, status, operation, changes)
  local output, err = support.start(w, operation, changes)
  assert.is_nil(output)
  assert.same({ code, status }, { err.code, err.status })
  return err.message
end

local function expiry(minutes)
  return { SegmentAttributes = {
    ["connect:ContactExpiry"] = { ValueMap = { ExpiryDuration = { ValueInteger = minutes } } },
  } }
end

for operation, expected in pairs(STARTS) do
  describe(operation, function()
    it("starts a contact of its channel", function()
      local contact = describe_new(operation, { Attributes = { order = "4711" } })
      assert.matches(UUID, contact.Id)
      assert.equal(w.resources:instance(support.INSTANCE).arn .. "/contact/" .. contact.Id, contact.Arn)
      assert.same({ expected.channel, expected.method }, { contact.Channel, contact.InitiationMethod })
      assert.same({ order = "4711" }, contact.Attributes)
      assert.equal(support.START, contact.InitiationTimestamp)
      assert.equal(support.START, contact.ConnectedToSystemTimestamp)
      assert.equal(support.START, contact.LastUpdateTimestamp)
      assert.equal(contact.Id, contact.ContactAssociationId)
      assert.is_nil(contact.InitialContactId)
      assert.is_nil(contact.DisconnectTimestamp)
      assert.equal(support.INSTANCE, contact.Tags["aws:connect:instanceId"])
    end)

    it("does not know another instance or flow", function()
      local message = refused("ResourceNotFoundException", 404, operation, { InstanceId = "nobody" })
      assert.equal("Resource not found of Type: INSTANCE", message)
      message = refused("ResourceNotFoundException", 404, operation, { ContactFlowId = "nobody" })
      assert.equal("Resource not found of Type: CONTACT_FLOW", message)
    end)

    it("takes ARNs for ids, and a draft for a flow", function()
      local arn = w.resources:instance(support.INSTANCE).arn
      start(operation, { InstanceId = arn, ContactFlowId = arn .. "/contact-flow/" .. support.FLOW })
      start(operation, { ContactFlowId = support.FLOW .. ":$SAVED" })
      refused("ResourceNotFoundException", 404, operation, {
        ContactFlowId = arn:gsub("instance/.*", "instance/other/contact-flow/") .. support.FLOW })
    end)
  end)
end

describe("StartChatContact", function()
  it("gives the customer a token to join with", function()
    local chat = start "StartChatContact"
    assert.matches(UUID, chat.ParticipantId)
    assert.is_true(#chat.ParticipantToken > 30 and #chat.ParticipantToken <= 1000)
    assert.is_nil(chat.ContinuedFromContactId)
  end)

  it("waits five minutes for its customer (CHAT-1)", function()
    local id = start("StartChatContact").ContactId
    w:sleep(299)
    assert.is_nil(support.describe(w, id).DisconnectTimestamp)
    w:sleep(3600)
    local contact = support.describe(w, id)
    assert.equal(support.START + 300, contact.DisconnectTimestamp)
    assert.equal("CUSTOMER_CONNECTION_NOT_ESTABLISHED", contact.DisconnectReason)
  end)

  it("goes by the bounds of the model (CHAT-3)", function()
    refused("InvalidParameterException", 400, "StartChatContact", { ChatDurationInMinutes = 59 })
    refused("InvalidParameterException", 400, "StartChatContact", { ChatDurationInMinutes = 10081 })
  end)
end)

describe("StartOutboundChatContact", function()
  it("names both ends", function()
    local contact = describe_new "StartOutboundChatContact"
    assert.same({ Type = "TELEPHONE_NUMBER", Address = "+12065550100" }, contact.CustomerEndpoint)
    assert.equal("CONNECT_PHONENUMBER_ARN", contact.SystemEndpoint.Type)
    assert.equal("connect:SMS", contact.SegmentAttributes["connect:Subtype"].ValueString)
  end)

  it("lasts 25 hours, or as long as it is told (OCHAT-4)", function()
    local long = start("StartOutboundChatContact").ContactId
    local short = start("StartOutboundChatContact", { ChatDurationInMinutes = 60 }).ContactId
    w:sleep(26 * 3600)
    assert.equal(support.START + 3600, support.describe(w, short).DisconnectTimestamp)
    assert.equal(support.START + 25 * 3600, support.describe(w, long).DisconnectTimestamp)
    assert.equal("EXPIRED", support.describe(w, long).DisconnectReason)
  end)
end)

describe("StartTaskContact", function()
  it("keeps what it is told", function()
    local contact = describe_new("StartTaskContact", { Description = "at once" })
    assert.same({ "call back", "at once" }, { contact.Name, contact.Description })
    assert.same({ Name = "call back", Description = "at once" }, contact.ContactDetails)
  end)

  it("takes its flow from a quick connect for agents and queues (TASK-3)", function()
    start("StartTaskContact", { ContactFlowId = false, QuickConnectId = "agent" })
    start("StartTaskContact", { ContactFlowId = false, QuickConnectId = "queue" })
    refused("InvalidRequestException", 400, "StartTaskContact",
      { ContactFlowId = false, QuickConnectId = "phone" })
    refused("ResourceNotFoundException", 404, "StartTaskContact",
      { ContactFlowId = false, QuickConnectId = "x" })
  end)

  it("goes where its quick connect does, and is next to what it was made of", function()
    w = support.furnished()
    local before = start("StartTaskContact").ContactId
    local id = start("StartTaskContact",
      { ContactFlowId = false, QuickConnectId = "desk", PreviousContactId = before }).ContactId
    assert.equal("support", support.describe(w, id).QueueInfo.Id)
    local entry = support.describe(w, before).NextContacts[1]
    assert.equal("QUICK_CONNECT", entry.Type)
    assert.same({
      ContactId = id, InitiationTimestamp = support.START, QuickConnectId = "desk", QuickConnectName = "Desk",
      QuickConnectType = "QUEUE",
    }, entry.NextContactMetadata.QuickConnectContactData)
  end)

  it("takes its flow from an active template that has one (TASK-2, TASK-15)", function()
    local contact = describe_new("StartTaskContact", { ContactFlowId = false, TaskTemplateId = "refund" })
    local arn = w.resources:instance(support.INSTANCE).arn
    assert.same({ Name = "Refund", Arn = arn .. "/task-template/refund" },
      contact.TaskTemplateInfo)
    for id, code in pairs { bare = "InvalidRequestException", old = "InvalidRequestException" } do
      refused(code, 400, "StartTaskContact", { ContactFlowId = false, TaskTemplateId = id })
    end
    refused("ResourceNotFoundException", 404, "StartTaskContact",
      { ContactFlowId = false, TaskTemplateId = "x" })
  end)

  it("begins when it is scheduled", function()
    local id = start("StartTaskContact", { ScheduledTime = support.START + 60 }).ContactId
    w:sleep(59)
    local contact = support.describe(w, id)
    assert.equal(support.START + 60, contact.ScheduledTimestamp)
    assert.equal(support.START, contact.InitiationTimestamp)
    assert.is_nil(contact.ConnectedToSystemTimestamp)
    w:sleep(100)
    assert.equal(support.START + 60, support.describe(w, id).ConnectedToSystemTimestamp)
  end)

  it("is not scheduled for the past, nor beyond the horizon (TASK-10)", function()
    refused("InvalidParameterException", 400, "StartTaskContact", { ScheduledTime = support.START - 1 })
    refused("InvalidParameterException", 400, "StartTaskContact",
      { ScheduledTime = support.START + 91 * 86400 })
    w = support.new { schedule_days = 6 }
    refused("InvalidParameterException", 400, "StartTaskContact",
      { ScheduledTime = support.START + 7 * 86400 })
  end)

  it("lives seven days, or as long as it is told (TASK-13)", function()
    local long, short = start("StartTaskContact").ContactId, start("StartTaskContact", expiry(60)).ContactId
    w:sleep(8 * 86400)
    assert.equal(support.START + 7 * 86400, support.describe(w, long).DisconnectTimestamp)
    assert.equal(support.START + 3600, support.describe(w, short).DisconnectTimestamp)
    assert.equal("EXPIRED", support.describe(w, short).DisconnectReason)
  end)
end)

describe("StartWebRTCContact", function()
  it("gives a meeting to join (RTC-5)", function()
    local call = start("StartWebRTCContact", { AllowedCapabilities = { Customer = { Video = "SEND" } } })
    local data = call.ConnectionData
    assert.matches(UUID, data.Meeting.MeetingId)
    assert.matches(UUID, data.Attendee.AttendeeId)
    assert.is_true(#data.Attendee.JoinToken > 30)
    assert.matches("^wss://", data.Meeting.MediaPlacement.SignalingUrl)
    assert.equal(emulator.REGION, data.Meeting.MediaRegion)
    assert.is_true(#call.ParticipantToken > 30)
    assert.same({ Video = "SEND" }, support.describe(w, call.ContactId).Customer.Capabilities)
  end)
end)

describe("StartOutboundVoiceContact", function()
  it("names both ends", function()
    local contact = describe_new("StartOutboundVoiceContact", { CampaignId = "spring" })
    assert.equal("+12065550100", contact.CustomerEndpoint.Address)
    assert.equal("+12065550101", contact.SystemEndpoint.Address)
    assert.equal("spring", contact.Campaign.CampaignId)
  end)

  it("waits in its queue", function()
    w = support.furnished()
    assert.equal("support", describe_new("StartOutboundVoiceContact", { QueueId = "support" }).QueueInfo.Id)
  end)

  it("calls from a queue that there is (VOICE-1, VOICE-2)", function()
    start("StartOutboundVoiceContact", { SourcePhoneNumber = false, QueueId = "queue" })
    refused("ResourceNotFoundException", 404, "StartOutboundVoiceContact", { QueueId = "x" })
  end)

  it("takes numbers of E.164 (VOICE-3)", function()
    refused("InvalidParameterException", 400, "StartOutboundVoiceContact",
      { DestinationPhoneNumber = "020 7183" })
  end)

  it("refuses with the service's own errors (VOICE-6, VOICE-8)", function()
    refused("DestinationNotAllowedException", 403, "StartOutboundVoiceContact",
      { DestinationPhoneNumber = "+447700900123" })
    refused("OutboundContactNotPermittedException", 403, "StartOutboundVoiceContact",
      { OutboundStrategy = { Type = "AGENT_FIRST" } })
  end)
end)

describe("StartEmailContact", function()
  it("names all its ends", function()
    local contact = describe_new("StartEmailContact", {
      AdditionalRecipients = { CcAddresses = { { EmailAddress = "bob@example.com", DisplayName = "Bob" } } },
    })
    assert.same({ Type = "EMAIL_ADDRESS", Address = "ada@example.com", DisplayName = "Ada" },
      contact.CustomerEndpoint)
    assert.equal("help@example.com", contact.SystemEndpoint.Address)
    assert.same({ ToList = {}, CcList = { { Address = "bob@example.com", DisplayName = "Bob" } } },
      contact.AdditionalEmailRecipients)
  end)

  it("needs no flow", function()
    start("StartEmailContact", { ContactFlowId = false })
  end)

  it("lives fourteen days, or as long as it is told (EMAIL-6)", function()
    local long, short = start("StartEmailContact").ContactId, start("StartEmailContact", expiry(60)).ContactId
    w:sleep(15 * 86400)
    assert.equal(support.START + 14 * 86400, support.describe(w, long).DisconnectTimestamp)
    assert.equal(support.START + 3600, support.describe(w, short).DisconnectTimestamp)
  end)
end)
