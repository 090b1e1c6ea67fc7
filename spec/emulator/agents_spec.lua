local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local START = support.START

local w, told
before_each(function()
  w, told = support.new(), {}
  w.events:on("*", function(contact, at, name)
    told[#told + 1] = { contact.id, name, at - START }
  end)
end)

local function start(operation, changes)
  return assert(support.start(w, operation or "StartTaskContact", changes)).ContactId
end

local function later(seconds)
  w.clock:advance(seconds)
  w:tick()
end

-- "EVENT seconds" of a contact, in order
local function history(id)
  local list = {}
  for _, row in ipairs(told) do
    if row[1] == id then list[#list + 1] = row[2] .. " " .. row[3] end
  end
  return list
end

local function accepted(operation, options)
  assert(w.agents:login("ada", options))
  local id = start(operation)
  assert(w.agents:accept("ada", id))
  return id
end

local function refused(code, got, err)
  assert.is_nil(got)
  assert.equal(code, err.code)
  return err.message
end

local function record(id)
  return support.describe(w, id)
end

describe("an agent", function()
  it("ends a contact, works on, and closes it", function()
    local id = accepted()
    later(30)
    assert.is_true(w.agents:finish("ada", id))
    assert.equal("ENDED", w.agents:list()[1].contacts[1].state)
    later(12)
    assert.is_true(w.agents:close("ada", id))
    assert.same({ "INITIATED 0", "CONNECTED_TO_SYSTEM 0", "QUEUED 0", "CONNECTED_TO_AGENT 0",
      "DISCONNECTED 30", "COMPLETED 42" }, history(id))
    local info = record(id).AgentInfo
    assert.equal("AGENT_COMPLETED", record(id).DisconnectReason)
    assert.same({ START, START + 30, START + 42, 12 }, { info.ConnectedToAgentTimestamp,
      info.AfterContactWorkStartTimestamp, info.AfterContactWorkEndTimestamp, info.AfterContactWorkDuration })
    assert.same({}, w.agents:list()[1].contacts)
  end)

  it("has as long for the work after a contact as they may", function()
    local id = accepted("StartChatContact", { after_work_seconds = 15 })
    w.agents:finish("ada", id)
    later(100)
    assert.equal("COMPLETED 15", history(id)[6])
    assert.equal("AGENT_DISCONNECT", record(id).DisconnectReason)
    id = accepted("StartWebRTCContact", { after_work_seconds = 0 })
    w.agents:finish("ada", id)
    assert.equal("COMPLETED 100", history(id)[6])
    assert.is_nil(record(id).AgentInfo.AfterContactWorkStartTimestamp)
  end)

  it("works on when a contact ends by itself", function()
    local id = accepted()
    assert(support.call(w, "StopContact", { ContactId = id }))
    assert.equal("DISCONNECTED 0", history(id)[5])
    assert.is_nil(history(id)[6])
    assert.is_true(w.agents:close("ada", id))
    assert.equal("COMPLETED 0", history(id)[6])
  end)

  it("puts a call on hold", function()
    local id = accepted "StartWebRTCContact"
    assert.is_true(w.agents:hold("ada", id))
    assert.equal("CONNECTED_ONHOLD", w.agents:list()[1].contacts[1].state)
    later(7)
    assert.is_true(w.agents:resume("ada", id))
    assert.is_true(w.agents:hold("ada", id))
    later(3)
    assert.is_true(w.agents:finish("ada", id))
    assert.equal(10, record(id).AgentInfo.AgentInitiatedHoldDuration)
    local chat = accepted("StartChatContact", { cross = { "VOICE" } })
    assert.matches("a call expected, got CHAT",
      refused("InvalidRequestException", w.agents:hold("ada", chat)))
  end)

  it("is nothing of what a login before had said", function()
    assert(w.agents:login("ada", { auto_accept = true, after_work_seconds = 0 }))
    assert(w.agents:login "ada")
    local id = start()
    assert.equal("QUEUED", w.contacts.all:get(id).state)
    assert(w.agents:accept("ada", id))
    assert(w.agents:finish("ada", id))
    assert.equal("DISCONNECTED", w.contacts.all:get(id).state)
  end)

  it("counts whole seconds, whatever the clock does", function()
    local id = accepted "StartWebRTCContact"
    assert.is_true(w.agents:hold("ada", id))
    later(1.75)
    assert.is_true(w.agents:finish("ada", id))
    later(2.5)
    assert.is_true(w.agents:close("ada", id))
    local info = record(id).AgentInfo
    assert.same({ 1, 2 }, { info.AgentInitiatedHoldDuration, info.AfterContactWorkDuration })
  end)

  it("is shown", function()
    w.agents:login("ada", { name = "Ada", channels = { TASK = 2 }, queues = {} })
    local shown = w.agents:list(support.INSTANCE)
    assert.equal(1, #shown)
    assert.same({ "ada", "Ada", "Available", START },
      { shown[1].id, shown[1].name, shown[1].status, shown[1].since })
    assert.same({}, w.agents:list "elsewhere")
  end)

  it("is shown as GetCurrentUserData does", function()
    local id = accepted()
    w.agents:set_state("ada", "Lunch")
    local home = w.resources:instance(support.INSTANCE)
    local view = w.agents:view(home)[1]
    assert.same({ Id = "ada", Arn = home.arn .. "/agent/ada" }, view.User)
    assert.same({ StatusName = "Available", StatusStartTimestamp = START }, view.Status)
    assert.equal("Lunch", view.NextStatus)
    assert.same({ VOICE = 0, CHAT = 0, TASK = 1, EMAIL = 0 }, view.ActiveSlotsByChannel)
    assert.same({ VOICE = 1, CHAT = 2, TASK = 0, EMAIL = 1 }, view.AvailableSlotsByChannel)
    assert.same({ VOICE = 1, CHAT = 2, TASK = 1, EMAIL = 1 }, view.MaxSlotsByChannel)
    local contact = view.Contacts[1]
    assert.same({ id, "TASK", "API", "CONNECTED", START, START }, { contact.ContactId, contact.Channel,
      contact.InitiationMethod, contact.AgentContactState, contact.StateStartTimestamp,
      contact.ConnectedToAgentTimestamp })
  end)
end)

describe("a transfer", function()
  it("starts a contact that goes on", function()
    local old = accepted("StartChatContact")
    later(5)
    local new = assert(w.agents:transfer("ada", old, { queue = emulator.QUEUE_ID }))
    assert.same({ "DISCONNECTED 5" }, { history(old)[5], history(old)[6] })
    assert.same({ "INITIATED 5", "CONNECTED_TO_SYSTEM 5", "QUEUED 5" }, history(new))
    local before, after = record(old), record(new)
    assert.same({ "TRANSFER", old, old },
      { after.InitiationMethod, after.PreviousContactId, after.InitialContactId })
    assert.equal("AGENT_DISCONNECT", before.DisconnectReason)
    assert.equal("CUSTOMER", w.participants:of(w.contacts.all:get(new))[1].role)
    assert.equal(START + 25 * 3600, w.contacts.all:get(new).timers.expire)
  end)

  it("leaves a customer who has not come the rest of the five minutes", function()
    local old = accepted("StartChatContact")
    later(10)
    local new = assert(w.agents:transfer("ada", old, { queue = emulator.QUEUE_ID }))
    later(289)
    assert.is_nil(record(new).DisconnectReason)
    later(1)
    assert.equal("CUSTOMER_CONNECTION_NOT_ESTABLISHED", record(new).DisconnectReason)
  end)

  it("waits no more for a customer who came before it, or comes after", function()
    local function go_on(id, token)
      local new = assert(w.agents:transfer("ada", id, { queue = emulator.QUEUE_ID }))
      if token then
        assert(support.take_part(w, token, "CreateParticipantConnection", { ConnectParticipant = true }))
      end
      later(301)
      return record(new).DisconnectReason
    end
    assert(w.agents:login("ada", { auto_accept = true, after_work_seconds = 0 }))
    assert.is_nil(go_on((support.chat(w))))
    local chat = assert(support.start(w, "StartChatContact"))
    assert.is_nil(go_on(chat.ContactId, chat.ParticipantToken))
  end)

  it("goes to an agent", function()
    local old = accepted()
    w.agents:login("grace", { queues = {} })
    local new = assert(w.agents:transfer("ada", old, { user = "grace" }))
    assert.same({ { id = new, channel = "TASK", queue = "grace", state = "CONNECTING", since = START } },
      w.agents:list()[2].contacts)
  end)

  it("goes by a quick connect", function()
    w = support.new { instances = { {
      id = support.INSTANCE, flows = { support.FLOW }, queues = { "q", "r" }, quick_connects = {
        { id = "second line", type = "QUEUE", queue = "r", flow = support.FLOW },
        { id = "phone", type = "PHONE_NUMBER" },
      },
    } } }
    local old = accepted()
    local new = assert(w.agents:transfer("ada", old, { quick_connect = "second line" }))
    assert.equal("r", record(new).QueueInfo.Id)
    local entry = record(old).NextContacts[1]
    assert.equal("QUICK_CONNECT", entry.Type)
    assert.equal(new, entry.NextContactMetadata.QuickConnectContactData.ContactId)
    local call = accepted("StartWebRTCContact", { cross = { "TASK" } })
    assert.matches("got PHONE_NUMBER", refused("InvalidRequestException",
      w.agents:transfer("ada", call, { quick_connect = "phone" })))
  end)

  it("is refused where the chain is full", function()
    local id = accepted(nil, { after_work_seconds = 0 })
    w.agents:login("ada", { after_work_seconds = 0, auto_accept = true })
    for _ = 1, 11 do id = assert(w.agents:transfer("ada", id, { user = "ada" })) end
    refused("ServiceQuotaExceededException", w.agents:transfer("ada", id, { user = "ada" }))
    assert.equal("CONNECTED", w.contacts.all:get(id).state)
  end)
end)

describe("the functions of agents", function()
  local CALLS = {
    accept = {}, reject = {}, say = { "hello" }, hold = {}, resume = {}, transfer = { { user = "ada" } },
    finish = {}, close = {},
  }

  it("refuse agents and contacts that are not there", function()
    w.agents:login "ada"
    for name, arguments in pairs(CALLS) do
      refused("ResourceNotFoundException", w.agents[name](w.agents, "nobody", "c", arguments[1]))
      refused("ResourceNotFoundException", w.agents[name](w.agents, "ada", "c", arguments[1]))
    end
    refused("ResourceNotFoundException", w.agents:set_state("nobody", "Available"))
    refused("ResourceNotFoundException", w.agents:logout "nobody")
  end)

  it("refuse what does not fit the contact's state", function()
    local id = accepted()
    assert.matches("CONNECTING or INCOMING expected, got CONNECTED",
      refused("InvalidRequestException", w.agents:accept("ada", id)))
    assert.matches("ENDED or ERROR or MISSED or REJECTED expected",
      refused("InvalidRequestException", w.agents:close("ada", id)))
    w.agents:finish("ada", id)
    assert.matches("got ENDED", refused("InvalidRequestException", w.agents:finish("ada", id)))
  end)

  it("refuse arguments that make no sense", function()
    for _, case in ipairs {
      { "user: an id expected, got nil" },
      { "user: an id expected, got number", 5 },
      { "queues%[1%]: an id expected, got number", "ada", { queues = { 5 } } },
      { "queues%[1%].delay: a number that is not negative expected, got %-1", "ada",
        { queues = { { id = "q", delay = -1 } } } },
      { "queues%[1%].channel: VOICE", "ada", { queues = { { id = "q", channel = "FAX" } } } },
      { "channels: VOICE, CHAT, TASK or EMAIL expected, got FAX", "ada", { channels = { FAX = 1 } } },
      { "channels.CHAT: a number of contacts expected, got 1.5", "ada", { channels = { CHAT = 1.5 } } },
      { "cross: VOICE, CHAT, TASK or EMAIL expected, got FAX", "ada", { cross = { "FAX" } } },
      { "colour: an option that is known expected", "ada", { colour = "red" } },
      { "auto_accept: a boolean expected, got string", "ada", { auto_accept = "yes" } },
      { "ring_seconds: a number that is not negative expected", "ada", { ring_seconds = -1 } },
    } do
      assert.matches(case[1], refused("InvalidParameterException", w.agents:login(case[2], case[3])))
    end
    refused("ResourceNotFoundException", w.agents:login("ada", { queues = { "nowhere" } }))
    refused("ResourceNotFoundException", w.agents:login("ada", { instance = "elsewhere" }))
    assert.same({}, w.agents:list())
    local id = accepted()
    refused("InvalidParameterException", w.agents:transfer("ada", id, {}))
    refused("InvalidParameterException", w.agents:transfer("ada", id, { queue = 5 }))
    refused("InvalidParameterException", w.agents:transfer("ada", id))
    refused("ResourceNotFoundException", w.agents:transfer("ada", id, { queue = "nowhere" }))
    refused("ResourceNotFoundException", w.agents:transfer("ada", id, { user = "nobody" }))
    refused("ResourceNotFoundException", w.agents:transfer("ada", id, { flow = "nowhere" }))
    refused("InvalidRequestException", w.agents:set_state("ada", ""))
    refused("InvalidRequestException", w.agents:say("ada", id, 5))
    refused("InvalidRequestException", w.agents:say("ada", id, "this is a task"))
  end)
end)
