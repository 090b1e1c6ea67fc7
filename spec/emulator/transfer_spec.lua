local support = require "spec.support.world"

local NOW, DAY = support.START, 86400
local REQUEST = "InvalidRequestException"

local w, told
before_each(function()
  w, told = support.furnished(), {}
  w.events:on("*", function(contact, _, name)
    told[#told + 1] = contact.record.InitiationMethod .. " " .. name
  end)
end)

local function start(operation, changes)
  return assert(support.start(w, operation, changes)).ContactId
end

local function input_of(id, changes)
  local input = { ContactId = id, ContactFlowId = "to-queues" }
  for name, value in pairs(changes or {}) do input[name] = value end
  return input
end

local function transfer(id, changes)
  return assert(support.call(w, "TransferContact", input_of(id, changes)))
end


local function only(code, status, ...)
  local got = { ... }
  assert.same({ code, status }, { got[1], got[2] })
end

describe("TransferContact", function()
  it("ends a contact and has another one go on in its chain (XFER-1)", function()
    local old = start("StartTaskContact", { Description = "soon", Attributes = { order = "4711" } })
    told = {}
    w.clock:advance(60)
    local output = transfer(old, { QueueId = "sales" })
    local contact = support.describe(w, output.ContactId)
    assert.equal(contact.Arn, output.ContactArn)
    assert.same({ "TASK", "TRANSFER", "call back", "soon", old, old },
      { contact.Channel, contact.InitiationMethod, contact.Name, contact.Description,
        contact.PreviousContactId, contact.InitialContactId })
    assert.same({ order = "4711" }, contact.Attributes)
    assert.same({ "OTHER", NOW + 60 },
      { support.describe(w, old).DisconnectReason, support.describe(w, old).DisconnectTimestamp })
    assert.same({
      "API DISCONNECTED", "API COMPLETED", "TRANSFER INITIATED", "TRANSFER CONNECTED_TO_SYSTEM",
      "TRANSFER QUEUED",
    }, told)
    assert.equal("sales", contact.QueueInfo.Id)
  end)

  it("takes emails, and names their end", function()
    local old = start "StartEmailContact"
    local contact = support.describe(w, transfer(old, { UserId = "ada" }).ContactId)
    assert.same({ "EMAIL", "help@example.com" }, { contact.Channel, contact.SystemEndpoint.Address })
    assert.equal("TRANSFERRED", support.describe(w, old).DisconnectReason)
  end)

  it("lets a contact live no longer for it", function()
    local old = start "StartTaskContact"
    w:sleep(6 * DAY)
    local id = transfer(old).ContactId
    w:sleep(2 * DAY)
    assert.equal(NOW + 7 * DAY, support.describe(w, id).DisconnectTimestamp)
  end)

  it("takes no other channels (XFER-1)", function()
    only(REQUEST, 400, support.refused(w, "TransferContact", input_of(start "StartChatContact")))
    only(REQUEST, 400, support.refused(w, "TransferContact", input_of(start "StartWebRTCContact")))
  end)

  it("goes to one place (XFER-2), that there is", function()
    local id = start "StartTaskContact"
    local function fails(code, status, changes)
      only(code, status, support.refused(w, "TransferContact", input_of(id, changes)))
    end
    fails(REQUEST, 400, { QueueId = "sales", UserId = "ada" })
    fails("ResourceNotFoundException", 404, { QueueId = "nobody" })
    fails("ResourceNotFoundException", 404, { UserId = "nobody" })
    fails("ResourceNotFoundException", 404, { ContactFlowId = "nobody" })
    fails("ResourceNotFoundException", 404, { ContactId = "nobody" })
    assert.is_nil(support.describe(w, id).DisconnectTimestamp)
  end)

  it("runs flows that are for it (XFER-3)", function()
    local id = start "StartTaskContact"
    only(REQUEST, 400, support.refused(w, "TransferContact", input_of(id, { ContactFlowId = "whisper" })))
    for _, flow in ipairs { support.FLOW, "to-agents", "to-queues" } do
      id = transfer(id, { ContactFlowId = flow }).ContactId
    end
  end)

  it("takes active contacts alone (XFER-4)", function()
    local id = start "StartTaskContact"
    transfer(id)
    only(REQUEST, 400, support.refused(w, "TransferContact", input_of(id)))
    id = start("StartTaskContact", { ScheduledTime = NOW + 60 })
    only(REQUEST, 400, support.refused(w, "TransferContact", input_of(id)))
  end)

  it("makes chains of twelve (XFER-5)", function()
    local id = start "StartTaskContact"
    for _ = 1, 11 do id = transfer(id).ContactId end
    only("ServiceQuotaExceededException", 402, support.refused(w, "TransferContact", input_of(id)))
  end)

  it("answers a token again, and refuses it with other parameters (GEN-7)", function()
    local id = start "StartTaskContact"
    local first = transfer(id, { ClientToken = "t" })
    assert.same(first, transfer(id, { ClientToken = "t" }))
    only("IdempotencyException", 409,
      support.refused(w, "TransferContact", input_of(id, { ClientToken = "t", QueueId = "sales" })))
  end)
end)

describe("UpdateContactRoutingData", function()
  local function update(id, input)
    input.ContactId = id
    return assert(support.call(w, "UpdateContactRoutingData", input))
  end

  it("sets priority or age (ROUTE-2, ROUTE-3)", function()
    local id = start "StartTaskContact"
    assert.equal(5, support.describe(w, id).QueuePriority)
    update(id, { QueuePriority = 1 })
    assert.equal(1, support.describe(w, id).QueuePriority)
    update(id, { QueueTimeAdjustmentSeconds = -60 })
    local contact = support.describe(w, id)
    assert.same({ 5, -60 }, { contact.QueuePriority, contact.QueueTimeAdjustmentSeconds })
  end)

  it("takes the largest priority that there is", function()
    local largest = rawget(math, "maxinteger") or "9223372036854775807" -- as text where numbers are doubles
    local first, second = start "StartTaskContact", start "StartTaskContact"
    update(first, { QueuePriority = largest })
    update(second, { QueuePriority = 7 })
    assert.equal(largest, support.describe(w, first).QueuePriority)
    assert(w.agents:login("ada", { queues = { "sales" }, channels = { TASK = 1 }, auto_accept = true }))
    assert.equal("ada", support.describe(w, second).AgentInfo.Id)
  end)

  it("keeps criteria, and tells of them", function()
    local id = start "StartTaskContact"
    local expression = { AttributeCondition = { Name = "language", Value = "de", ProficiencyLevel = 3 } }
    update(id, { RoutingCriteria = { Steps = {
      { Expression = expression, Expiry = { DurationInSeconds = 60 } }, { Expression = expression },
    } } })
    local steps = support.describe(w, id).RoutingCriteria.Steps
    assert.same({ 2, 60, "INACTIVE" }, { #steps, steps[1].Expiry.DurationInSeconds, steps[2].Status })
    assert.same(expression, steps[1].Expression)
    assert.equal("API CONTACT_DATA_UPDATED", told[#told])
  end)

  it("is refused with the errors that it lists", function()
    local id = start "StartTaskContact"
    local function fails(code, status, input)
      input.ContactId = input.ContactId or id
      only(code, status, support.refused(w, "UpdateContactRoutingData", input))
    end
    fails("InvalidParameterException", 400, { QueuePriority = 1, QueueTimeAdjustmentSeconds = 1 })
    fails("InvalidParameterException", 400, { QueuePriority = 0 })
    fails("InvalidParameterException", 400, {})
    fails("ResourceNotFoundException", 404, { ContactId = "nobody", QueuePriority = 1 })
    assert(support.call(w, "StopContact", { ContactId = id }))
    fails("ResourceConflictException", 409, { QueuePriority = 1 })
  end)
end)

describe("AssociateContactWithUser", function()
  it("hands a contact from its queue to an agent (USER-1)", function()
    local id = start "StartTaskContact"
    local input = { ContactId = id, UserId = "ada" }
    only("ResourceNotFoundException", 404,
      support.refused(w, "AssociateContactWithUser", { ContactId = id, UserId = "nobody" }))
    assert(support.call(w, "AssociateContactWithUser", input))
    assert.is_nil(support.describe(w, id).AgentInfo)
    assert.is_true(w.agents:accept("ada", id))
    assert.equal("ada", support.describe(w, id).AgentInfo.Id)
    only(REQUEST, 400, support.refused(w, "AssociateContactWithUser", input))
  end)
end)

describe("DismissUserContact", function()
  local function dismiss(id)
    return { ContactId = id, UserId = "ada" }
  end

  it("clears away what is over for an agent (DISMISS-1)", function()
    assert(w.agents:login("ada", { queues = { "sales" }, channels = { TASK = 1 } }))
    local id = start("StartTaskContact")
    only("ResourceNotFoundException", 404, support.refused(w, "DismissUserContact", dismiss "nobody"))
    only(REQUEST, 400, support.refused(w, "DismissUserContact", dismiss(id)))
    assert(w.agents:reject("ada", id))
    assert.same({}, assert(support.call(w, "DismissUserContact", dismiss(id))))
    only(REQUEST, 400, support.refused(w, "DismissUserContact", dismiss(id))) -- it is offered again
  end)

  it("ends the work after a contact", function()
    assert(w.agents:login("ada", { queues = { "sales" }, channels = { TASK = 1 } }))
    local id = start("StartTaskContact")
    assert(w.agents:accept("ada", id))
    assert(w.agents:finish("ada", id))
    w.clock:advance(30)
    assert.same({}, assert(support.call(w, "DismissUserContact", dismiss(id))))
    assert.equal(30, support.describe(w, id).AgentInfo.AfterContactWorkDuration)
    assert.equal("API COMPLETED", told[#told])
  end)
end)
