local support = require "spec.support.world"

local NOW = support.START

local w
before_each(function() w = support.furnished() end)

local function start(operation, changes)
  return assert(support.start(w, operation, changes)).ContactId
end

local function refused(code, status, operation, input)
  local got_code, got_status = support.refused(w, operation, input)
  assert.same({ code, status }, { got_code, got_status })
end

local function participant(id, role)
  return { ContactId = id, ParticipantDetails = { ParticipantRole = role, DisplayName = "Bo" } }
end

describe("CreateParticipant", function()
  it("adds a bot to a chat, once (PART-1, PART-3)", function()
    local id = start "StartChatContact"
    local output = assert(support.call(w, "CreateParticipant", participant(id, "CUSTOM_BOT")))
    assert.is_true(#output.ParticipantId > 0)
    assert.is_true(#output.ParticipantCredentials.ParticipantToken > 30)
    assert.equal("2023-11-15T22:13:20.000Z", output.ParticipantCredentials.Expiry)
    refused("ConflictException", 409, "CreateParticipant", participant(id, "CUSTOM_BOT"))
  end)

  it("adds customers to a WebRTC call, six participants in all (PART-1)", function()
    local id = start "StartWebRTCContact"
    for _ = 1, 5 do assert(support.call(w, "CreateParticipant", participant(id, "CUSTOMER"))) end
    refused("ServiceQuotaExceededException", 402, "CreateParticipant", participant(id, "CUSTOMER"))
  end)

  it("adds nothing else, nowhere else (PART-1, PART-2)", function()
    local chat, call = start "StartChatContact", start "StartWebRTCContact"
    refused("InvalidRequestException", 400, "CreateParticipant", participant(chat, "AGENT"))
    refused("InvalidRequestException", 400, "CreateParticipant", participant(chat, "CUSTOMER"))
    refused("InvalidRequestException", 400, "CreateParticipant", participant(call, "CUSTOM_BOT"))
    refused("InvalidRequestException", 400, "CreateParticipant",
      participant(start "StartTaskContact", "CUSTOM_BOT"))
    refused("InvalidRequestException", 400, "CreateParticipant",
      participant(start "StartOutboundVoiceContact", "CUSTOMER"))
    assert(support.call(w, "StopContact", { ContactId = chat }))
    refused("InvalidRequestException", 400, "CreateParticipant", participant(chat, "CUSTOM_BOT"))
    refused("ResourceNotFoundException", 404, "CreateParticipant", participant("nobody", "CUSTOM_BOT"))
  end)
end)

describe("CreatePersistentContactAssociation", function()
  local function associate(id, source, kind)
    return { InitialContactId = id, SourceContactId = source, RehydrationType = kind or "FROM_SEGMENT" }
  end

  it("has a chat go on from one that has ended (PERS-1)", function()
    local old, new = start "StartChatContact", start "StartChatContact"
    refused("InvalidRequestException", 400, "CreatePersistentContactAssociation", associate(new, old))
    assert(support.call(w, "StopContact", { ContactId = old }))
    local output = assert(support.call(w, "CreatePersistentContactAssociation", associate(new, old)))
    assert.equal(old, output.ContinuedFromContactId)
    assert.equal(old, support.describe(w, new).RelatedContactId)
  end)

  it("takes chats alone", function()
    refused("InvalidRequestException", 400, "CreatePersistentContactAssociation",
      associate(start "StartTaskContact", start "StartChatContact"))
    refused("InvalidRequestException", 400, "CreatePersistentContactAssociation",
      associate(start "StartChatContact", start "StartTaskContact", "ENTIRE_PAST_SESSION"))
    refused("ResourceNotFoundException", 404, "CreatePersistentContactAssociation",
      associate(start "StartChatContact", "nobody"))
  end)
end)

describe("UpdateParticipantRoleConfig", function()
  local function config(...)
    local list = {}
    for i, row in ipairs { ... } do
      list[i] = { ParticipantRole = row[1], TimerType = row[2], TimerValue = {
        ParticipantTimerDurationInMinutes = row[3], ParticipantTimerAction = not row[3] and "Unset" or nil,
      } }
    end
    return { Chat = { ParticipantTimerConfigList = list } }
  end

  it("keeps the timers of a chat by role and kind (TIMER-1, TIMER-2)", function()
    local id = start "StartChatContact"
    assert(support.call(w, "UpdateParticipantRoleConfig", { ContactId = id, ChannelConfiguration =
      config({ "CUSTOMER", "IDLE", 2 }, { "AGENT", "DISCONNECT_NONCUSTOMER", 480 }, { "AGENT", "IDLE", 3 }),
    }))
    assert(support.call(w, "UpdateParticipantRoleConfig",
      { ContactId = id, ChannelConfiguration = config { "AGENT", "IDLE" } }))
    assert.same({ CUSTOMER = { IDLE = 2 }, AGENT = { DISCONNECT_NONCUSTOMER = 480 } },
      w.contacts.all:get(id).role_timers)
  end)

  it("takes a pair once, and 2 to 480 minutes", function()
    local id = start "StartChatContact"
    for code, timers in pairs {
      InvalidRequestException = config({ "AGENT", "IDLE", 2 }, { "AGENT", "IDLE", 3 }),
      InvalidParameterException = config { "AGENT", "IDLE", 481 },
    } do
      refused(code, 400, "UpdateParticipantRoleConfig", { ContactId = id, ChannelConfiguration = timers })
    end
    refused("InvalidRequestException", 400, "UpdateParticipantRoleConfig",
      { ContactId = start "StartTaskContact", ChannelConfiguration = config { "AGENT", "IDLE", 2 } })
  end)
end)

describe("UpdateParticipantAuthentication", function()
  it("tells the chat what a sign-in came to, once (AUTHN-1)", function()
    local chat, said = assert(support.start(w, "StartChatContact")), {}
    local state = w.authentications:begin(w.participants.all:get(chat.ParticipantId), NOW)
    w.chats:on(function(item) said[#said + 1] = item.ContentType:match "[^.]+$" end)
    assert.same({}, assert(support.call(w, "UpdateParticipantAuthentication", { State = state, Code = "c" })))
    assert.same({ "succeeded" }, said)
    refused("ConflictException", 409, "UpdateParticipantAuthentication", { State = state, Error = "e" })
    refused("InvalidParameterException", 400, "UpdateParticipantAuthentication", { State = "x", Code = "c" })
    refused("InvalidRequestException", 400, "UpdateParticipantAuthentication",
      { State = state, Code = "c", Error = "e" })
  end)
end)

describe("a contact's ARN", function()
  it("stands for its id (GEN-10)", function()
    local id = start "StartTaskContact"
    assert.equal(id, support.describe(w, support.describe(w, id).Arn).Id)
    assert.equal(NOW, support.describe(w, id).InitiationTimestamp)
  end)
end)
