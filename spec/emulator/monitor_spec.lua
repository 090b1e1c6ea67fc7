local support = require "spec.support.world"

local NOW = support.START
local REQUEST = "InvalidRequestException"

local w
before_each(function() w = support.furnished() end)

local function talk(operation)
  local id = assert(support.start(w, operation)).ContactId
  w.contacts:connect(w.contacts.all:get(id), "ada", NOW)
  return id
end

local function input_of(id, ...)
  return { ContactId = id, UserId = "bob", AllowedMonitorCapabilities = (...) and { ... } or nil }
end

local function monitor(id, ...)
  return assert(support.call(w, "MonitorContact", input_of(id, ...)))
end

local function refused(code, status, input)
  local got_code, got_status = support.refused(w, "MonitorContact", input)
  assert.same({ code, status }, { got_code, got_status })
end

local function enhance(attribute)
  assert(support.call(w, "UpdateInstanceAttribute", { AttributeType = attribute, Value = "true" }))
end

describe("MonitorContact", function()
  it("makes a contact of the supervisor's own, which ends with the other (MON-2)", function()
    local id = talk "StartWebRTCContact"
    local output = monitor(id, "SILENT_MONITOR")
    local own = support.describe(w, output.ContactId)
    assert.equal(own.Arn, output.ContactArn)
    assert.same({ "VOICE", "MONITOR", "bob", id },
      { own.Channel, own.InitiationMethod, own.AgentInfo.Id, own.ContactAssociationId })
    assert(support.call(w, "StopContact", { ContactId = id }))
    assert.equal(NOW, support.describe(w, own.Id).DisconnectTimestamp)
  end)

  it("ends for a reason that its channel has", function()
    for operation, reason in pairs { StartWebRTCContact = "OTHER", StartChatContact = "none" } do
      local id = talk(operation)
      local own = monitor(id, "SILENT_MONITOR").ContactId
      assert(support.call(w, "StopContact", { ContactId = id }))
      assert.equal(reason, support.describe(w, own).DisconnectReason or "none")
    end
  end)

  it("is stopped with what it listens to alone (STOP-1)", function()
    local own = monitor(talk "StartWebRTCContact").ContactId
    assert.equal(REQUEST, (support.refused(w, "StopContact", { ContactId = own })))
  end)

  it("takes calls and chats with an agent", function()
    refused(REQUEST, 400, input_of(assert(support.start(w, "StartChatContact")).ContactId))
    refused(REQUEST, 400, input_of(talk "StartTaskContact"))
    refused("ResourceNotFoundException", 404, { ContactId = talk "StartChatContact", UserId = "nobody" })
    local id = talk "StartChatContact"
    assert(support.call(w, "StopContact", { ContactId = id }))
    refused(REQUEST, 400, input_of(id))
  end)

  it("lets supervisors barge in where that is enabled (MON-1)", function()
    local id = talk "StartChatContact"
    refused(REQUEST, 400, input_of(id, "BARGE"))
    enhance "ENHANCED_CHAT_MONITORING"
    refused(REQUEST, 400, input_of(id))
    monitor(id, "BARGE", "SILENT_MONITOR")
    refused("ServiceQuotaExceededException", 402, input_of(id, "BARGE"))
  end)

  it("has room for five, or for two with enhanced monitoring of calls (MON-1)", function()
    local chat, call = talk "StartChatContact", talk "StartWebRTCContact"
    for _ = 1, 5 do monitor(chat) end
    refused("ServiceQuotaExceededException", 402, input_of(chat))
    enhance "ENHANCED_CONTACT_MONITORING"
    for _ = 1, 2 do monitor(call, "BARGE") end
    refused("ServiceQuotaExceededException", 402, input_of(call, "SILENT_MONITOR"))
  end)
end)
