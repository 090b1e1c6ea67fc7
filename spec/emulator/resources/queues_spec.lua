local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w, hours, profile
before_each(function()
  w = world.new()
  hours = c.pick(w, "ListHoursOfOperations", "Name", "Basic Hours").Id
  profile = c.pick(w, "ListRoutingProfiles", "Name", "Basic Routing Profile").Id
end)

local function queue(name, changes)
  local input = { Name = name, HoursOfOperationId = hours }
  for member, value in pairs(changes or {}) do input[member] = value end
  return c.done(w, "CreateQueue", input).QueueId
end

local function phone_quick_connect(name)
  return c.done(w, "CreateQuickConnect", { Name = name, QuickConnectConfig = {
    QuickConnectType = "PHONE_NUMBER", PhoneConfig = { PhoneNumber = "+12065550100" } } }).QuickConnectId
end

describe("a queue", function()
  it("has quick connects, which come and go", function()
    local id, one, two = queue "q", phone_quick_connect "one", phone_quick_connect "two"
    c.done(w, "AssociateQueueQuickConnects", { QueueId = id, QuickConnectIds = { one, two } })
    c.done(w, "AssociateQueueQuickConnects", { QueueId = id, QuickConnectIds = { one } })
    local listed = c.done(w, "ListQueueQuickConnects", { QueueId = id }).QuickConnectSummaryList
    assert.same({ 2, "one", "PHONE_NUMBER" }, { #listed, listed[1].Name, listed[1].QuickConnectType })
    assert.equal("ResourceNotFoundException", (c.refused(w, "AssociateQueueQuickConnects", {
      QueueId = id, QuickConnectIds = { "three" } })))
    c.done(w, "DisassociateQueueQuickConnects", { QueueId = id, QuickConnectIds = { one } })
    assert.equal(1, #c.done(w, "ListQueueQuickConnects", { QueueId = id }).QuickConnectSummaryList)
    assert.equal("InvalidRequestException", (c.refused(w, "DeleteQuickConnect", { QuickConnectId = two })))
    c.done(w, "DeleteQuickConnect", { QuickConnectId = one })
  end)

  it("has a bound of contacts, or none", function()
    local id = queue("q", { MaxContacts = 5 })
    assert.equal(5, c.done(w, "DescribeQueue", { QueueId = id }).Queue.MaxContacts)
    c.done(w, "UpdateQueueMaxContacts", { QueueId = id })
    assert.is_nil(c.done(w, "DescribeQueue", { QueueId = id }).Queue.MaxContacts)
  end)

  it("stays while contacts wait in it", function()
    local id = queue "q"
    local contact = world.start(w, "StartTaskContact").ContactId
    w.contacts:enqueue(w.contacts.all:get(contact), id, w.clock:now())
    assert.equal("ResourceInUseException", (c.refused(w, "DeleteQueue", { QueueId = id })))
    c.done(w, "StopContact", { ContactId = contact })
    c.done(w, "DeleteQueue", { QueueId = id })
  end)

  it("calls from a number, and mails from an address, that are there", function()
    local number = c.done(w, "ClaimPhoneNumber", {
      InstanceId = c.INSTANCE, PhoneNumber = "+12065550001" }).PhoneNumberId
    local id = queue("q", { OutboundCallerConfig = { OutboundCallerIdNumberId = number } })
    assert.equal("ResourceInUseException", (c.refused(w, "ReleasePhoneNumber", { PhoneNumberId = number })))
    assert.equal("ResourceNotFoundException", (c.refused(w, "UpdateQueueOutboundEmailConfig", {
      QueueId = id, OutboundEmailConfig = { OutboundEmailAddressId = "none" } })))
  end)
end)

describe("a quick connect", function()
  it("has the configuration of its type, and no other", function()
    local flow = { FlowConfig = { ContactFlowId = c.FLOW }, QuickConnectType = "FLOW" }
    c.done(w, "CreateQuickConnect", { Name = "f", QuickConnectConfig = flow })
    flow.PhoneConfig = { PhoneNumber = "+12065550100" }
    assert.equal("InvalidRequestException", (c.refused(w, "CreateQuickConnect", {
      Name = "g", QuickConnectConfig = flow })))
    assert.equal("InvalidRequestException", (c.refused(w, "CreateQuickConnect", {
      Name = "g", QuickConnectConfig = { QuickConnectType = "QUEUE" } })))
    local function count(type)
      return #c.done(w, "ListQuickConnects", { QuickConnectTypes = { type } }).QuickConnectSummaryList
    end
    assert.same({ 1, 0 }, { count "FLOW", count "USER" })
  end)
end)

describe("a routing profile", function()
  local function config(id, channel, priority)
    return { QueueReference = { QueueId = id, Channel = channel }, Priority = priority, Delay = 0 }
  end

  local function counts()
    local shown = c.done(w, "DescribeRoutingProfile", { RoutingProfileId = profile }).RoutingProfile
    return { shown.NumberOfAssociatedQueues, #shown.AssociatedQueueIds, shown.NumberOfAssociatedUsers }
  end

  it("has a queue once for each channel", function()
    local id = queue "q"
    assert.same({ 4, 1, 1 }, counts())
    c.done(w, "AssociateRoutingProfileQueues", { RoutingProfileId = profile, QueueConfigs = {
      config(id, "CHAT", 1), config(id, "TASK", 1) } })
    assert.same({ 6, 2, 1 }, counts())
    c.done(w, "UpdateRoutingProfileQueues", { RoutingProfileId = profile, QueueConfigs = {
      config(id, "CHAT", 7) } })
    local listed = c.done(w, "ListRoutingProfileQueues", { RoutingProfileId = profile })
    local row = listed.RoutingProfileQueueConfigSummaryList[5]
    assert.same({ id, "q", 7 }, { row.QueueId, row.QueueName, row.Priority })
    assert.equal("ResourceNotFoundException", (c.refused(w, "UpdateRoutingProfileQueues", {
      RoutingProfileId = profile, QueueConfigs = { config(id, "EMAIL", 1) } })))
    assert.equal("ResourceInUseException", (c.refused(w, "DeleteQueue", { QueueId = id })))
    c.done(w, "DisassociateRoutingProfileQueues", { RoutingProfileId = profile, QueueReferences = {
      { QueueId = id, Channel = "CHAT" }, { QueueId = id, Channel = "TASK" } } })
    c.done(w, "DeleteQueue", { QueueId = id })
  end)

  it("has an agent take one call at a time, and each channel once", function()
    local function refused(...)
      return (c.refused(w, "UpdateRoutingProfileConcurrency", {
        RoutingProfileId = profile, MediaConcurrencies = { ... } }))
    end
    assert.equal("InvalidParameterException", refused { Channel = "VOICE", Concurrency = 2 })
    assert.equal("InvalidRequestException", refused({ Channel = "CHAT", Concurrency = 2 },
      { Channel = "CHAT", Concurrency = 3 }))
  end)
end)
