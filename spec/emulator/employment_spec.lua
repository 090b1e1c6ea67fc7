local c = require "spec.support.configuration"
local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local w, profile, admin
before_each(function()
  w = support.new()
  profile = w.resources:all("routing_profile", support.INSTANCE)[1]
  admin = w.resources:all("user", support.INSTANCE)[1]
end)

local function start(operation)
  return assert(support.start(w, operation or "StartTaskContact")).ContactId
end

local function later(seconds)
  w.clock:advance(seconds)
  w:tick()
end

describe("a user who logs in", function()
  it("is found by id, ARN and name", function()
    for _, user in ipairs { admin.id, admin.arn, "admin" } do
      local agent = assert(w.agents:login(user))
      assert.same({ admin.id, "admin" }, { agent.id, agent.name })
    end
    assert.equal(1, #w.agents:list())
    assert.is_true(w.agents:set_state("admin", "Lunch"))
    assert.equal("Lunch", w.agents:list()[1].status)
  end)

  it("has the queues and channels of the routing profile", function()
    local agent = assert(w.agents:login "admin")
    assert.same({ VOICE = 1, CHAT = 2, TASK = 1, EMAIL = 1 }, agent.channels)
    assert.same({ id = admin.id, priority = 0, delay = 0 }, agent.queues[1])
    assert.same({ id = emulator.QUEUE_ID, priority = 1, delay = 0, channel = "VOICE" }, agent.queues[2])
    assert.equal(profile.id, w.agents:view(w.resources:instance(support.INSTANCE))[1].RoutingProfile.Id)
  end)

  it("waits as long as the profile delays a queue, and gets channels beside others", function()
    c.done(w, "UpdateRoutingProfileQueues", { RoutingProfileId = profile.id, QueueConfigs = {
      { QueueReference = { QueueId = emulator.QUEUE_ID, Channel = "TASK" }, Priority = 1, Delay = 30 },
      { QueueReference = { QueueId = emulator.QUEUE_ID, Channel = "CHAT" }, Priority = 2, Delay = 0 },
    } })
    c.done(w, "UpdateRoutingProfileConcurrency", { RoutingProfileId = profile.id, MediaConcurrencies = {
      { Channel = "TASK", Concurrency = 1 },
      { Channel = "CHAT", Concurrency = 1, CrossChannelBehavior = { BehaviorType = "ROUTE_ANY_CHANNEL" } },
    } })
    assert(w.agents:login "admin")
    local task, chat = start(), start "StartChatContact"
    assert.equal(chat, w.agents:list()[1].contacts[1].id)
    later(10)
    assert(w.agents:accept("admin", chat))
    assert.equal(1, #w.agents:list()[1].contacts)
    later(20)
    assert.equal(task, w.agents:list()[1].contacts[2].id)
  end)

  it("accepts by itself, and has as long after a contact as the phone is set to", function()
    c.done(w, "UpdateUserPhoneConfig", { UserId = admin.id, PhoneConfig = {
      PhoneType = "SOFT_PHONE", AutoAccept = true, AfterContactWorkTimeLimit = 20,
    } })
    assert(w.agents:login "admin")
    local id = start()
    assert.equal("CONNECTED", w.contacts.all:get(id).state)
    assert(w.agents:finish("admin", id))
    later(20)
    assert.equal("COMPLETED", w.contacts.all:get(id).state)
  end)

  it("may be told otherwise", function()
    local agent = assert(w.agents:login("admin", {
      name = "Boss", queues = {}, channels = { CHAT = 5 }, after_work_seconds = 0,
    }))
    assert.same({ "Boss", 1, { CHAT = 5 } }, { agent.name, #agent.queues, agent.channels })
  end)

  it("talks in chats", function()
    assert(w.agents:login "admin")
    local id, token = support.chat(w)
    assert(w.agents:accept("admin", id))
    local item = assert(w.agents:say("admin", id, "Good morning"))
    assert.same({ "AGENT", "Good morning" }, { item.role, item.content })
    local transcript = assert(support.take_part(w, token, "GetTranscript", {})).Transcript
    assert.equal("Good morning", transcript[1].Content)
    assert(w.agents:finish("admin", id))
    local said, refused = w.agents:say("admin", id, "Still there?")
    assert.is_nil(said)
    assert.matches("got ENDED", refused.message)
  end)

  it("has a name there, known or not", function()
    for user, name in pairs { admin = "Ada Admin", grace = "grace" } do
      assert(w.agents:login(user))
      local id = support.chat(w)
      assert(w.agents:accept(user, id))
      local item = assert(w.agents:say(user, id, "Good morning"))
      assert.equal(name, item.name)
      assert(w.agents:logout(user))
      assert(w.agents:finish(user, id))
    end
  end)

  it("may be assigned a contact before that", function()
    local id = start()
    assert(support.call(w, "AssociateContactWithUser", { ContactId = id, UserId = admin.id }))
    assert.same({ "Offline", id }, { w.agents:list()[1].status, w.agents:list()[1].contacts[1].id })
    assert(w.agents:accept("admin", id))
    assert.equal(admin.id, support.describe(w, id).AgentInfo.Id)
  end)
end)

describe("a script", function()
  it("says what it has to say", function()
    assert(w.agents:script("admin", {
      say = { "Hello", "Bye" }, say_every = 10, handle_seconds = 30, after_work_seconds = 0,
    }))
    local id = support.chat(w)
    later(100)
    local said = {}
    for _, item in ipairs(w.chats:list(w.contacts.all:get(id))) do
      if item.type == "MESSAGE" then said[#said + 1] = item.content .. " " .. item.at - support.START end
    end
    assert.same({ "Hello 2", "Bye 12" }, said)
    assert.equal(support.START + 32, support.describe(w, id).DisconnectTimestamp)
  end)
end)
