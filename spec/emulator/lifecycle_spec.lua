-- The lives of contacts, event by event.

local flow = require "spec.support.flow"
local support = require "spec.support.world"

local START, HOUR = support.START, 3600
local STOP = flow.content(flow.action("log", "UpdateFlowLoggingBehavior", {}, "end"))

local w, told
before_each(function()
  w = support.new { instances = { {
    id = support.INSTANCE, queues = { "q", "r" }, flows = { support.FLOW, { id = "stop", content = STOP } },
    quick_connects = { { id = "line", type = "QUEUE", queue = "r", flow = support.FLOW } },
  } } }
  told = {}
  w.events:on("*", function(contact, _, name, updated)
    local list = told[contact.id] or {}
    told[contact.id] = list
    list[#list + 1] = updated and name .. " " .. table.concat(updated, " ") or name
  end)
end)

local function start(operation, changes)
  return assert(support.start(w, operation, changes)).ContactId
end

local function record(id)
  return support.describe(w, id)
end

local function later(seconds)
  w.clock:advance(seconds)
  w:tick()
end

local function accept(id)
  if not w.roster:get "ada" then assert(w.agents:login("ada", { after_work_seconds = 0 })) end
  assert(w.agents:accept("ada", id))
end

describe("the life of", function()
  it("a chat that its customer leaves", function()
    local id, token = support.chat(w)
    accept(id)
    assert(support.take_part(w, token, "DisconnectParticipant"))
    assert.same({ "INITIATED", "CONNECTED_TO_SYSTEM", "QUEUED", "CONNECTED_TO_AGENT", "DISCONNECTED",
      "COMPLETED" },
      told[id])
    assert.equal("CUSTOMER_DISCONNECT", record(id).DisconnectReason)
  end)

  it("a task that its flow ends", function()
    local id = start("StartTaskContact", { ContactFlowId = "stop" })
    assert.same({ "INITIATED", "CONNECTED_TO_SYSTEM", "DISCONNECTED", "COMPLETED" }, told[id])
    assert.equal("CONTACT_FLOW_DISCONNECT", record(id).DisconnectReason)
  end)

  it("a scheduled task", function()
    local id = start("StartTaskContact", { ContactFlowId = "stop", ScheduledTime = START + HOUR })
    assert.same({ "INITIATED" }, told[id])
    assert(support.call(w, "UpdateContactSchedule", { ContactId = id, ScheduledTime = START + 2 * HOUR }))
    later(2 * HOUR)
    assert.same({ "INITIATED", "CONTACT_DATA_UPDATED ScheduledTimestamp", "CONNECTED_TO_SYSTEM",
      "DISCONNECTED",
      "COMPLETED" }, told[id])
  end)

  it("a task that is paused", function()
    local id = start "StartTaskContact"
    accept(id)
    assert(support.call(w, "PauseContact", { ContactId = id }))
    assert(support.call(w, "ResumeContact", { ContactId = id }))
    assert(w.agents:finish("ada", id))
    assert.same({ "INITIATED", "CONNECTED_TO_SYSTEM", "QUEUED", "CONNECTED_TO_AGENT", "PAUSED", "RESUMED",
      "DISCONNECTED", "COMPLETED" }, told[id])
  end)

  it("a contact that is transferred", function()
    local old = start "StartTaskContact"
    accept(old)
    local new = assert(support.call(w, "TransferContact", {
      ContactId = old, ContactFlowId = support.FLOW, QueueId = "r",
    })).ContactId
    assert.same({ "INITIATED", "CONNECTED_TO_SYSTEM", "QUEUED", "CONNECTED_TO_AGENT", "DISCONNECTED",
      "COMPLETED" },
      told[old])
    assert.same({ "INITIATED", "CONNECTED_TO_SYSTEM", "QUEUED" }, told[new])
    assert.same({ "TRANSFER", old, "r" },
      { record(new).InitiationMethod, record(new).PreviousContactId, record(new).QueueInfo.Id })
  end)

  it("a contact whose attributes change", function()
    local id = start "StartTaskContact"
    assert(support.call(w, "UpdateContactAttributes", { InitialContactId = id, Attributes = { a = "b" } }))
    assert.equal("CONTACT_DATA_UPDATED UserDefinedAttributes", told[id][4])
  end)

  it("two hours: scheduled, queued, passed on, abandoned", function()
    assert(w.agents:script("ada", { transfer_to = { quick_connect = "line" }, handle_seconds = 600 }))
    assert(w.agents:login("grace", { queues = { "r" }, status = "Lunch" }))
    assert(w.agents:login("ada", { queues = { "q" } }))
    local began = os.clock()
    local task = start("StartTaskContact", { ScheduledTime = START + HOUR })
    local chat = support.chat(w, { ChatDurationInMinutes = 60 })
    for _ = 1, 120 do later(60) end
    assert.is_true(os.clock() - began < 1)
    assert.equal("EXPIRED",
      record(w.contacts:chain_of(w.contacts.all:get(chat)).contacts[2]).DisconnectReason)
    local passed = w.contacts.all:get(w.contacts:chain_of(w.contacts.all:get(task)).contacts[2])
    assert.same({ "QUEUED", "r" }, { passed.state, passed.record.QueueInfo.Id })
    assert(w.agents:set_state("grace", "Available"))
    assert(w.agents:accept("grace", passed.id))
    assert.equal("COMPLETED", w.contacts.all:get(task).state)
  end)
end)
