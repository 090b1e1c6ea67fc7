local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local NOW, DAY = support.START, 86400
local REQUEST = "InvalidRequestException"

local w, told
before_each(function()
  w, told = support.furnished(), {}
  w.events:on("*", function(_, _, name) told[#told + 1] = name end)
end)

local function input_of(channel, method, changes)
  local input = { Channel = channel, InitiationMethod = method }
  for name, value in pairs(changes or {}) do input[name] = value end
  return input
end

local function create(...)
  local output = assert(support.call(w, "CreateContact", input_of(...)))
  local contact = support.describe(w, output.ContactId)
  assert.equal(contact.Arn, output.ContactArn)
  return contact
end

local function refused(code, status, ...)
  local got_code, got_status = support.refused(w, "CreateContact", input_of(...))
  assert.same({ code, status }, { got_code, got_status })
end

local function subtype(contact)
  return contact.SegmentAttributes["connect:Subtype"].ValueString
end

local ADA = { UserId = "ada" }

describe("CreateContact", function()
  it("makes tasks of other systems (CREATE-4, CREATE-12)", function()
    local contact = create("TASK", "API", { Name = "imported", Attributes = { a = "1" } })
    assert.same({ "TASK", "API", "imported", "connect:ExternalTask" },
      { contact.Channel, contact.InitiationMethod, contact.Name, subtype(contact) })
    assert.same({ "INITIATED", "CONNECTED_TO_SYSTEM" }, told)
    w:sleep(8 * DAY)
    assert.equal(NOW + 7 * DAY, support.describe(w, contact.Id).DisconnectTimestamp)
  end)

  it("takes over what is complete already (CREATE-6)", function()
    local contact = create("TASK", "API", { InitiateAs = "COMPLETED" })
    assert.equal(NOW, contact.DisconnectTimestamp)
    assert.same({ "INITIATED", "DISCONNECTED", "COMPLETED" }, told)
  end)

  it("connects with an agent at once", function()
    local contact = create("TASK", "API", { InitiateAs = "CONNECTED_TO_USER", UserInfo = ADA })
    assert.equal("ada", contact.AgentInfo.Id)
    assert.same({ "INITIATED", "CONNECTED_TO_AGENT" }, told)
    refused(REQUEST, 400, "TASK", "API", { InitiateAs = "CONNECTED_TO_USER" })
    refused("ResourceNotFoundException", 404, "TASK", "API", { UserInfo = { UserId = "nobody" } })
  end)

  it("goes on with the audio of a call elsewhere (CREATE-2, CREATE-7)", function()
    local call = assert(support.start(w, "StartWebRTCContact")).ContactId
    local contact = create("VOICE", "TRANSFER", { PreviousContactId = call })
    assert.same({ call, call, "connect:ExternalAudio" },
      { contact.PreviousContactId, contact.InitialContactId, subtype(contact) })
  end)

  it("lets contacts live as long as they are told (CREATE-9)", function()
    local id = create("TASK", "API", { ExpiryDurationInMinutes = 60 }).Id
    w:sleep(2 * 3600)
    assert.equal(NOW + 3600, support.describe(w, id).DisconnectTimestamp)
  end)

  it("takes channels and methods that go together (CREATE-1 to CREATE-6)", function()
    refused("InvalidParameterException", 400, "CHAT", "API")
    refused(REQUEST, 400, "VOICE", "API")
    refused(REQUEST, 400, "EMAIL", "INBOUND")
    refused(REQUEST, 400, "TASK", "FLOW")
    refused(REQUEST, 400, "EMAIL", "OUTBOUND")
    refused(REQUEST, 400, "EMAIL", "OUTBOUND", { UserInfo = ADA, InitiateAs = "COMPLETED" })
  end)

  it("lists the error of a token with other parameters (GEN-7)", function()
    create("TASK", "API", { ClientToken = "t" })
    refused("IdempotencyException", 409, "TASK", "API", { ClientToken = "t", Name = "other" })
  end)
end)

describe("BatchPutContact", function()
  local function item(changes)
    local made = {
      RequestIdentifier = "r", Campaign = { CampaignId = "c" }, QueueId = "sales",
      CustomerEndpoint = { Type = "TELEPHONE_NUMBER", Address = "+12065550100" },
    }
    for name, value in pairs(changes or {}) do made[name] = value or nil end
    return made
  end

  local function put(...)
    local input = { ContactDataRequestList = { ... } }
    return support.call(w, "BatchPutContact", input, emulator.SERVICE_CREDENTIALS)
  end

  it("makes contacts for calls to come (BATCH-3)", function()
    local output = assert(put(item { Attributes = { a = "1" } }))
    local id = output.SuccessfulRequestList[1].ContactId
    local contact = support.describe(w, id)
    assert.same({ "VOICE", "sales", "c", "+12065550100", "1" }, {
      contact.Channel, contact.QueueInfo.Id, contact.Campaign.CampaignId, contact.CustomerEndpoint.Address,
      contact.Attributes.a,
    })
    assert.same({}, output.FailedRequestList)
  end)

  it("tells of each item what is wrong with it (BATCH-2)", function()
    for code, changes in pairs {
      MISSING_CAMPAIGN = { Campaign = false }, MISSING_CUSTOMER_ENDPOINT = { CustomerEndpoint = false },
      INVALID_CUSTOMER_ENDPOINT = { CustomerEndpoint = { Type = "VOIP", Address = "x" } },
      MISSING_QUEUE_ID_AND_SYSTEM_ENDPOINT = { QueueId = false },
      INVALID_SYSTEM_ENDPOINT = { SystemEndpoint = { Type = "TELEPHONE_NUMBER", Address = "1" } },
      INVALID_QUEUE = { QueueId = "nobody" }, INVALID_ATTRIBUTE_KEY = { Attributes = { ["a b"] = "" } },
      INVALID_OUTBOUND_STRATEGY = { OutboundStrategy = { Type = "AGENT_FIRST" } },
      INTERNAL_ERROR = { Attributes = { a = ("x"):rep(32767), b = "x" } },
    } do
      local output = assert(put(item(changes), item { RequestIdentifier = "other" }))
      assert.same({ "r", code }, {
        output.FailedRequestList[1].RequestIdentifier, output.FailedRequestList[1].FailureReasonCode,
      })
      assert.equal("other", output.SuccessfulRequestList[1].RequestIdentifier)
    end
    assert.equal("IDEMPOTENCY_EXCEPTION", assert(put(item(), item())).FailedRequestList[1].FailureReasonCode)
  end)

  it("is for campaigns (BATCH-1)", function()
    local code, status = support.refused(w, "BatchPutContact", { ContactDataRequestList = { item() } })
    assert.same({ "AccessDeniedException", 403 }, { code, status })
  end)
end)

describe("StopContact", function()
  it("takes the reason of a campaign (STOP-3)", function()
    local id = assert(support.start(w, "StartTaskContact")).ContactId
    local input = { ContactId = id, DisconnectReason = { Code = "EXPIRED" } }
    assert(support.call(w, "StopContact", input, emulator.SERVICE_CREDENTIALS))
    assert.equal("EXPIRED", support.describe(w, id).DisconnectReason)
  end)

  it("leaves calls alone that began in certain ways (STOP-1)", function()
    local id = create("VOICE", "TRANSFER").Id
    local code, status = support.refused(w, "StopContact", { ContactId = id })
    assert.same({ REQUEST, 400 }, { code, status })
  end)
end)
