local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w
before_each(function() w = world.new() end)

local function available(changes)
  local input = { InstanceId = c.INSTANCE, PhoneNumberCountryCode = "US", PhoneNumberType = "DID" }
  for member, value in pairs(changes or {}) do input[member] = value end
  return c.done(w, "SearchAvailablePhoneNumbers", input)
end

local function claim(number)
  return c.done(w, "ClaimPhoneNumber", { InstanceId = c.INSTANCE, PhoneNumber = number })
end

describe("a phone number", function()
  it("is on offer until it is claimed, and again when it is released", function()
    local first = available().AvailableNumbersList[1].PhoneNumber
    local made = claim(first)
    assert.equal("arn:aws:connect:us-east-1:123456789012:phone-number/" .. made.PhoneNumberId,
      made.PhoneNumberArn)
    assert.are_not.equal(first, available().AvailableNumbersList[1].PhoneNumber)
    assert.equal("InvalidParameterException", (c.refused(w, "ClaimPhoneNumber", {
      PhoneNumber = "+12065550009" })))
    local shown = c.done(w, "DescribePhoneNumber", {
      PhoneNumberId = made.PhoneNumberArn }).ClaimedPhoneNumberSummary
    assert.same({ first, "US", "DID", "CLAIMED", c.INSTANCE }, {
      shown.PhoneNumber, shown.PhoneNumberCountryCode, shown.PhoneNumberType,
      shown.PhoneNumberStatus.Status, shown.InstanceId })
    c.done(w, "ReleasePhoneNumber", { PhoneNumberId = made.PhoneNumberId })
    assert.equal(first, available().AvailableNumbersList[1].PhoneNumber)
  end)

  it("is offered by country, type and prefix, page by page", function()
    assert.matches("^%+44800", available {
      PhoneNumberCountryCode = "GB", PhoneNumberType = "TOLL_FREE" }.AvailableNumbersList[1].PhoneNumber)
    assert.same({}, available { PhoneNumberPrefix = "+1999" }.AvailableNumbersList)
    local page = available { MaxResults = 3 }
    local after = available { MaxResults = 3, NextToken = page.NextToken }
    assert.are_not.equal(page.AvailableNumbersList[3].PhoneNumber, after.AvailableNumbersList[1].PhoneNumber)
  end)

  it("goes to a flow, and to another instance or a group", function()
    local id = claim("+12065550001").PhoneNumberId
    c.done(w, "AssociatePhoneNumberContactFlow", {
      PhoneNumberId = id, InstanceId = c.INSTANCE, ContactFlowId = c.FLOW })
    assert.equal("ResourceNotFoundException", (c.refused(w, "AssociatePhoneNumberContactFlow", {
      PhoneNumberId = id, InstanceId = c.INSTANCE, ContactFlowId = "none" })))
    assert.equal("InvalidRequestException", (c.refused(w, "DeleteContactFlow", { ContactFlowId = c.FLOW })))
    c.done(w, "DisassociatePhoneNumberContactFlow", { PhoneNumberId = id, InstanceId = c.INSTANCE })
    c.done(w, "DeleteContactFlow", { ContactFlowId = c.FLOW })
    local group = c.done(w, "CreateTrafficDistributionGroup", { Name = "g", InstanceId = c.INSTANCE })
    c.done(w, "UpdatePhoneNumber", { PhoneNumberId = id, TargetArn = group.Arn })
    assert.equal("ResourceInUseException", (c.refused(w, "DeleteTrafficDistributionGroup", {
      TrafficDistributionGroupId = group.Id })))
    assert.same({}, c.done(w, "ListPhoneNumbersV2", { InstanceId = c.INSTANCE }).ListPhoneNumbersSummaryList)
    local listed = c.done(w, "ListPhoneNumbersV2", { TargetArn = group.Arn }).ListPhoneNumbersSummaryList[1]
    assert.same({ id, group.Arn, nil }, { listed.PhoneNumberId, listed.TargetArn, listed.InstanceId })
  end)
end)

describe("a traffic distribution group", function()
  it("shares all traffic among Regions", function()
    local group = c.done(w, "CreateTrafficDistributionGroup", { Name = "g", InstanceId = c.INSTANCE })
    local shown = c.done(w, "GetTrafficDistribution", { Id = group.Arn })
    assert.same({ { Region = "us-east-1", Percentage = 100 } }, shown.TelephonyConfig.Distributions)
    assert.equal("InvalidRequestException", (c.refused(w, "UpdateTrafficDistribution", {
      Id = group.Id, TelephonyConfig = { Distributions = { { Region = "us-east-1", Percentage = 90 } } } })))
    c.done(w, "UpdateTrafficDistribution", { Id = group.Id, TelephonyConfig = { Distributions = {
      { Region = "us-east-1", Percentage = 90 }, { Region = "us-west-2", Percentage = 10 } } } })
    assert.equal(90, c.done(w, "GetTrafficDistribution", {
      Id = group.Id }).TelephonyConfig.Distributions[1].Percentage)
  end)

  it("has users", function()
    local group = c.done(w, "CreateTrafficDistributionGroup", { Name = "g", InstanceId = c.INSTANCE }).Id
    local user = c.pick(w, "ListUsers", "Username", "admin").Id
    local input = { TrafficDistributionGroupId = group, UserId = user, InstanceId = c.INSTANCE }
    c.done(w, "AssociateTrafficDistributionGroupUser", input)
    local function users()
      return c.done(w, "ListTrafficDistributionGroupUsers", {
        TrafficDistributionGroupId = group }).TrafficDistributionGroupUserSummaryList
    end
    assert.same({ { UserId = user } }, users())
    c.done(w, "DisassociateTrafficDistributionGroupUser", input)
    assert.same({}, users())
  end)
end)
