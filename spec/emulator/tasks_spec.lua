local flow = require "spec.support.flow"
local support = require "spec.support.world"

local NOW = support.START

local w, told
before_each(function()
  w, told = support.furnished(), {}
  w.events:on("*", function(_, _, name, updated)
    told[#told + 1] = name .. (updated and " " .. updated[1] or "")
  end)
end)

local function start(changes)
  local id = assert(support.start(w, "StartTaskContact", changes)).ContactId
  told = {}
  return id
end

local function call(operation, id, input)
  input = input or {}
  input.ContactId = id
  return assert(support.call(w, operation, input))
end

local function refused(code, status, operation, id, input)
  input = input or {}
  input.ContactId = id
  local got_code, got_status, message = support.refused(w, operation, input)
  assert.same({ code, status }, { got_code, got_status })
  return message
end

describe("a pause", function()
  it("interrupts a task and is counted (PAUSE-1)", function()
    local id = start()
    call("PauseContact", id)
    w.clock:advance(30)
    call("ResumeContact", id, { ContactFlowId = support.FLOW })
    call("PauseContact", id, { ContactFlowId = "to-queues" })
    w.clock:advance(12)
    call("ResumeContact", id)
    local contact = support.describe(w, id)
    assert.same({ 2, 42, NOW + 30, NOW + 42 }, { contact.TotalPauseCount, contact.TotalPauseDurationInSeconds,
      contact.LastPausedTimestamp, contact.LastResumedTimestamp })
    assert.same({ "PAUSED", "RESUMED", "PAUSED", "RESUMED" }, told)
  end)

  it("goes on from where the task was, and counts for its agent", function()
    local id = start()
    local contact = w.contacts.all:get(id)
    w.contacts:enqueue(contact, "sales", NOW)
    w.contacts:connect(contact, "ada", NOW)
    call("PauseContact", id)
    assert.equal("PAUSED", contact.state)
    w.clock:advance(30)
    call("ResumeContact", id)
    assert.equal("CONNECTED", contact.state)
    assert.equal(30, support.describe(w, id).AgentInfo.AgentPauseDurationInSeconds)
  end)

  it("runs the flow of its call, this once (PAUSE-3)", function()
    local note = flow.action("n", "UpdateContactAttributes", { Attributes = { came = "here" } }, "r",
      { NoMatchingError = "r" })
    local made = assert(support.call(w, "CreateContactFlow", {
      Name = "pause", Type = "CONTACT_FLOW", Status = "SAVED",
      Content = flow.content(note, flow.action("r", "EndFlowExecution")),
    })).ContactFlowId .. ":$SAVED"
    local id = start()
    local function attributes(operation, input)
      assert(support.call(w, "UpdateContactAttributes",
        { InitialContactId = id, Attributes = { came = "" } }))
      call(operation, id, input)
      return support.describe(w, id).Attributes.came
    end
    assert.equal("here", attributes("PauseContact", { ContactFlowId = made }))
    assert.equal("here", attributes("ResumeContact", { ContactFlowId = made }))
    assert.equal("", attributes("PauseContact"))
    assert.equal("", attributes("ResumeContact"))
    assert.equal("QUEUED", w.contacts.all:get(id).state)
  end)

  it("lasts until the task ends, if nobody resumes it", function()
    local id = start()
    call("PauseContact", id)
    w.clock:advance(30)
    call("StopContact", id)
    assert.equal(30, support.describe(w, id).TotalPauseDurationInSeconds)
    refused("ConflictException", 409, "ResumeContact", id)
  end)

  it("is for tasks in progress, and its end for paused ones (PAUSE-1)", function()
    local id = start()
    refused("ConflictException", 409, "ResumeContact", id)
    call("PauseContact", id)
    refused("ConflictException", 409, "PauseContact", id)
    refused("ConflictException", 409, "PauseContact", start { ScheduledTime = NOW + 60 })
    refused("InvalidRequestException", 400, "PauseContact",
      assert(support.start(w, "StartChatContact")).ContactId)
    refused("ResourceNotFoundException", 404, "PauseContact", "nobody")
    refused("ResourceNotFoundException", 404, "ResumeContact", id, { ContactFlowId = "nobody" })
  end)

  it("comes ten times at most (PAUSE-2)", function()
    local id = start()
    for _ = 1, 10 do
      call("PauseContact", id)
      call("ResumeContact", id)
    end
    refused("LimitExceededException", 429, "PauseContact", id)
  end)
end)

describe("UpdateContactSchedule", function()
  it("moves the beginning, and the end with it (SCHED-1)", function()
    local id = start { ScheduledTime = NOW + 60 }
    call("UpdateContactSchedule", id, { ScheduledTime = NOW + 3600 })
    assert.same({ "CONTACT_DATA_UPDATED ScheduledTimestamp" }, told)
    w:sleep(3599)
    assert.is_nil(support.describe(w, id).ConnectedToSystemTimestamp)
    w:sleep(1)
    assert.equal(NOW + 3600, support.describe(w, id).ConnectedToSystemTimestamp)
    w:sleep(8 * 86400)
    assert.equal(NOW + 3600 + 7 * 86400, support.describe(w, id).DisconnectTimestamp)
  end)

  it("is for what has not begun, and for times to come (SCHED-1, SCHED-2)", function()
    refused("InvalidRequestException", 400, "UpdateContactSchedule", start(), { ScheduledTime = NOW + 60 })
    local id = start { ScheduledTime = NOW + 60 }
    refused("InvalidParameterException", 400, "UpdateContactSchedule", id, { ScheduledTime = NOW - 1 })
    refused("InvalidParameterException", 400, "UpdateContactSchedule", id,
      { ScheduledTime = NOW + 91 * 86400 })
  end)

  it("comes twenty times at most (SCHED-2)", function()
    local id = start { ScheduledTime = NOW + 60 }
    for i = 1, 20 do call("UpdateContactSchedule", id, { ScheduledTime = NOW + 60 + i }) end
    refused("LimitExceededException", 429, "UpdateContactSchedule", id, { ScheduledTime = NOW + 60 })
  end)
end)

describe("UpdateContactTaskTemplate", function()
  local REFERENCES = {
    sum = { Type = "NUMBER", Value = "17" }, day = { Type = "DATE", Value = "1700000000" },
    why = { Type = "STRING", Value = "broken" }, sure = { Type = "STRING", Value = "true" },
  }

  local function with(name, reference)
    local changed = {}
    for key, value in pairs(REFERENCES) do changed[key] = value end
    changed[name] = reference
    return start { References = changed }
  end

  it("gives a task a template that it suits (TMPL-4)", function()
    local id = start { References = REFERENCES }
    call("UpdateContactTaskTemplate", id, { TaskTemplateId = "refund" })
    assert.equal("Refund", support.describe(w, id).TaskTemplateInfo.Name)
  end)

  it("tells which fields are missing or wrong (TMPL-4, TMPL-5)", function()
    local function broken(reason, id)
      local output, err = support.call(w, "UpdateContactTaskTemplate",
        { ContactId = id, TaskTemplateId = "refund" })
      assert.is_nil(output)
      assert.same({ "PropertyValidationException", 400 }, { err.code, err.status })
      assert.equal(reason, err.details.PropertyList[1].Reason)
    end
    broken("REQUIRED_PROPERTY_MISSING", with("sum", nil))
    broken("TYPE_MISMATCH", with("day", { Type = "STRING", Value = "1" }))
    broken("INVALID_FORMAT", with("why", { Type = "STRING", Value = ("ü"):rep(512) }))
    broken("INVALID_FORMAT", with("sure", { Type = "STRING", Value = "yes" }))
    broken("INVALID_FORMAT", with("note", { Type = "STRING", Value = ("x"):rep(4096) }))
    for name, value in pairs { why = ("ü"):rep(511), note = ("x"):rep(4095) } do
      call("UpdateContactTaskTemplate", with(name, { Type = "STRING", Value = value }),
        { TaskTemplateId = "refund" })
    end
    call("UpdateContactTaskTemplate", with("note", { Type = "NUMBER", Value = "1" }),
      { TaskTemplateId = "refund" })
  end)

  it("is for tasks in progress without an agent (TMPL-1)", function()
    local input = { TaskTemplateId = "plain" }
    local id = start()
    w.contacts:connect(w.contacts.all:get(id), "ada", NOW)
    refused("InvalidRequestException", 400, "UpdateContactTaskTemplate", id, input)
    call("StopContact", id)
    refused("InvalidRequestException", 400, "UpdateContactTaskTemplate", id, input)
  end)

  it("changes the template, five times at most (TMPL-2, TMPL-3)", function()
    local id = start { References = REFERENCES }
    for i = 1, 5 do
      call("UpdateContactTaskTemplate", id, { TaskTemplateId = i % 2 == 0 and "plain" or "refund" })
    end
    refused("InvalidRequestException", 400, "UpdateContactTaskTemplate", id, { TaskTemplateId = "refund" })
    refused("LimitExceededException", 429, "UpdateContactTaskTemplate", id, { TaskTemplateId = "plain" })
  end)

  it("takes templates that are active (TASK-15)", function()
    refused("InvalidRequestException", 400, "UpdateContactTaskTemplate", start(), { TaskTemplateId = "old" })
    refused("ResourceNotFoundException", 404, "UpdateContactTaskTemplate", start(),
      { TaskTemplateId = "nobody" })
  end)
end)
