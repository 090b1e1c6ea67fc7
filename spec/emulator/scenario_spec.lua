-- Two hours of a small office, in less than a second: a task that is scheduled, queued, paused and
-- transferred, a chat that is answered, transferred and over in time, another one that expires.

local flow = require "spec.support.flow"
local support = require "spec.support.world"

local START, MINUTE = support.START, 60

local QUEUE = flow.content(
  flow.action("u", "UpdateContactTargetQueue", { QueueId = "sales" }, "t", { NoMatchingError = "end" }),
  flow.action("t", "TransferContactToQueue", {}, "end", { QueueAtCapacity = "end", NoMatchingError = "end" }))

local w, told
before_each(function()
  w, told = support.furnished(), {}
  w.events:on("*", function(contact, at, name)
    told[contact.id] = told[contact.id] or {}
    table.insert(told[contact.id], ("%s %d"):format(name, (at - START) / MINUTE))
  end)
end)

local function call(operation, input)
  return assert(support.call(w, operation, input))
end

local function until_minute(minute)
  w.clock:advance(START + minute * MINUTE - w:now())
  w:tick()
end

local function follower(id)
  for _, row in ipairs(call("ListAssociatedContacts", { ContactId = id }).ContactSummaryList) do
    if row.PreviousContactId == id then return row.ContactId end
  end
end

local function login(user, queue, seconds)
  assert(w.agents:login(user, {
    queues = { queue }, channels = { TASK = 1, CHAT = 1 }, auto_accept = true, after_work_seconds = seconds,
  }))
end

local function happened(id, ...)
  assert.same({ ... }, told[id])
end

describe("two hours", function()
  it("pass in less than a second", function()
    local began = os.clock()
    local entrance = call("CreateContactFlow",
      { Name = "in", Type = "CONTACT_FLOW", Content = QUEUE }).ContactFlowId
    login("ada", "sales", 0)
    login("bob", "support", 5 * MINUTE)
    local task = assert(support.start(w, "StartTaskContact",
      { ContactFlowId = entrance, ScheduledTime = START + 20 * MINUTE })).ContactId
    call("UpdateContactSchedule", { ContactId = task, ScheduledTime = START + 30 * MINUTE })

    until_minute(10)
    local chat, customer = support.chat(w, { ContactFlowId = entrance })
    assert(support.take_part(w, customer, "SendMessage", { ContentType = "text/plain", Content = "Hello" }))
    until_minute(15)
    assert(w.agents:say("ada", chat, "I ask support"))
    assert(w.agents:transfer("ada", chat, { queue = "support" }))
    local second = follower(chat)

    until_minute(31)
    call("PauseContact", { ContactId = task })
    until_minute(40)
    call("ResumeContact", { ContactId = task })
    until_minute(45)
    assert(support.take_part(w, customer, "DisconnectParticipant"))
    local short = support.chat(w, { ContactFlowId = entrance, ChatDurationInMinutes = 60 })
    local moved = call("TransferContact",
      { ContactId = task, ContactFlowId = support.FLOW, UserId = "bob" }).ContactId
    until_minute(120)

    happened(task, "INITIATED 0", "CONTACT_DATA_UPDATED 0", "CONNECTED_TO_SYSTEM 30", "QUEUED 30",
      "CONNECTED_TO_AGENT 30", "PAUSED 31", "RESUMED 40", "DISCONNECTED 45", "COMPLETED 45")
    happened(chat, "INITIATED 10", "CONNECTED_TO_SYSTEM 10", "QUEUED 10", "CONNECTED_TO_AGENT 10",
      "DISCONNECTED 15", "COMPLETED 15")
    happened(second, "INITIATED 15", "CONNECTED_TO_SYSTEM 15", "QUEUED 15", "CONNECTED_TO_AGENT 15",
      "DISCONNECTED 45", "COMPLETED 50")
    happened(short, "INITIATED 45", "CONNECTED_TO_SYSTEM 45", "QUEUED 45", "CONNECTED_TO_AGENT 45",
      "DISCONNECTED 105", "COMPLETED 105")
    happened(moved, "INITIATED 45", "CONNECTED_TO_SYSTEM 45", "QUEUED 45",
      "CONNECTED_TO_AGENT 50") -- when the agent's work after the chat is done
    local record = support.describe(w, task)
    assert.same({ 1, 9 * MINUTE }, { record.TotalPauseCount, record.TotalPauseDurationInSeconds })
    assert.equal("EXPIRED", support.describe(w, short).DisconnectReason)
    assert.equal("CUSTOMER_DISCONNECT", support.describe(w, second).DisconnectReason)
    assert.same({ task, "TRANSFER", "bob" }, {
      support.describe(w, moved).InitialContactId, support.describe(w, moved).InitiationMethod,
      support.describe(w, moved).AgentInfo.Id,
    })
    assert.is_true(os.clock() - began < 1)
  end)
end)
