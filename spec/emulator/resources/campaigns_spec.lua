local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w, id
local function call(operation, input)
  return c.service(w, "connectcampaignsv2", operation, input)
end

local function code(operation, input)
  local output, err = call(operation, input)
  assert.is_nil(output)
  return err.code, err
end

before_each(function()
  w = world.new()
  id = call("CreateCampaign", { name = "spring", connectInstanceId = c.INSTANCE }).id
end)

describe("a campaign", function()
  it("goes through its states", function()
    local function state() return call("GetCampaignState", { id = id }).state end
    local seen = { state() }
    for _, operation in ipairs { "StartCampaign", "PauseCampaign", "ResumeCampaign", "StopCampaign" } do
      assert(call(operation, { id = id }))
      seen[#seen + 1] = state()
    end
    assert.same({ "Initialized", "Running", "Paused", "Running", "Stopped" }, seen)
    local name, err = code("StartCampaign", { id = id })
    assert.same({ "InvalidCampaignStateException", 409, "Stopped" }, { name, err.status, err.details.state })
  end)

  it("has a name of its own in its instance", function()
    assert.equal("ConflictException",
      (code("CreateCampaign", { name = "spring", connectInstanceId = c.INSTANCE })))
    assert.equal("ResourceNotFoundException",
      (code("CreateCampaign", { name = "x", connectInstanceId = "none" })))
    call("UpdateCampaignName", { id = id, name = "summer" })
    assert(call("CreateCampaign", { name = "spring", connectInstanceId = c.INSTANCE }))
    assert.equal("summer", call("DescribeCampaign", { id = id }).campaign.name)
  end)

  it("takes requests while it runs, but none that have expired", function()
    local requests = { id = id, profileOutboundRequests = {
      { clientToken = "a", profileId = ("0"):rep(32), expirationTime = world.START + 60 },
      { clientToken = "b", profileId = ("1"):rep(32), expirationTime = world.START - 60 },
    } }
    assert.equal("InvalidCampaignStateException", (code("PutProfileOutboundRequestBatch", requests)))
    call("StartCampaign", { id = id })
    local answer = call("PutProfileOutboundRequestBatch", requests)
    assert.same({ "a", "b", "InvalidInput" }, { answer.successfulRequests[1].clientToken,
      answer.failedRequests[1].clientToken, answer.failedRequests[1].failureCode })
  end)

  it("is tagged by its ARN", function()
    local arn = call("DescribeCampaign", { id = id }).campaign.arn
    assert.matches("^arn:aws:connect%-campaigns:us%-east%-1:123456789012:campaign/", arn)
    call("TagResource", { arn = arn, tags = { a = "b" } })
    assert.same({ a = "b" }, call("ListTagsForResource", { arn = arn }).tags)
  end)
end)

describe("an instance of campaigns", function()
  it("is taken on, and let go when it is said what becomes of its campaigns", function()
    local input = { connectInstanceId = c.INSTANCE }
    assert.equal("ResourceNotFoundException", (code("GetConnectInstanceConfig", input)))
    call("StartInstanceOnboardingJob", {
      connectInstanceId = c.INSTANCE, encryptionConfig = { enabled = false } })
    local job = call("GetInstanceOnboardingJobStatus", input).connectInstanceOnboardingJobStatus
    assert.equal("SUCCEEDED", job.status)
    assert.is_false(call("GetConnectInstanceConfig", input).connectInstanceConfig.encryptionConfig.enabled)
    assert.equal("InvalidStateException", (code("DeleteConnectInstanceConfig", input)))
    input.campaignDeletionPolicy = "DELETE_ALL"
    call("DeleteConnectInstanceConfig", input)
    assert.equal("ResourceNotFoundException", (code("DescribeCampaign", { id = id })))
  end)
end)
