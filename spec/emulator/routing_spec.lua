local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local START = support.START

local INSTANCES = { { id = support.INSTANCE, flows = { support.FLOW }, queues = { "q", "r" } } }

local w
before_each(function() w = support.new { instances = INSTANCES } end)

local function start(operation, changes)
  return assert(support.start(w, operation or "StartTaskContact", changes)).ContactId
end

local function login(user, options)
  return assert(w.agents:login(user, options))
end

local function later(seconds)
  w.clock:advance(seconds)
  w:tick()
end

local function contact(id)
  return w.contacts.all:get(id)
end

-- "state contact" of what an agent has
local function has(user)
  local list = {}
  for _, agent in ipairs(w.agents:list()) do
    for _, row in ipairs(agent.id == user and agent.contacts or {}) do list[row.id] = row.state end
  end
  return list
end

local function queue(id, name)
  w.contacts:enqueue(contact(id), name, w.clock:now())
end

describe("a contact in a queue", function()
  it("waits while nobody is there", function()
    local id = start()
    assert.equal("QUEUED", contact(id).state)
    assert.same({ Id = "q", EnqueueTimestamp = START }, support.describe(w, id).QueueInfo)
    later(1000)
    assert.same({
      count = 1, channels = { TASK = 1 }, oldest = START, online = 0, staffed = 0, available = 0,
    }, w.routing:view "q")
  end)

  it("comes to an agent who logs in, the oldest first", function()
    local first, second = start(), start()
    login "ada"
    assert.same({ [first] = "CONNECTING" }, has "ada")
    assert.is_true(w.agents:accept("ada", first))
    assert.equal("CONNECTED", contact(first).state)
    assert.equal("ada", support.describe(w, first).AgentInfo.Id)
    assert.is_nil(has "ada"[second])
    assert.equal(1, w.routing:view "q".count)
  end)

  it("comes to the agent who is free for the longest time", function()
    login "ada"
    later(10)
    login "grace"
    local first, second, third = start(), start(), start()
    assert.same({ [first] = "CONNECTING" }, has "ada")
    assert.same({ [second] = "CONNECTING" }, has "grace")
    assert.equal("QUEUED", contact(third).state)
  end)

  it("comes by its priority, then by its age", function()
    local ids = {}
    for i, change in ipairs {
      {}, { QueueTimeAdjustmentSeconds = 60 }, { QueuePriority = 1 }, { QueuePriority = 9 },
    } do
      ids[i] = start()
      for name, value in pairs(change) do contact(ids[i]).record[name] = value end
      w.routing:reordered(contact(ids[i]), START)
    end
    login("ada", { channels = { TASK = 1 }, after_work_seconds = 0 })
    local order = {}
    for i = 1, 4 do
      order[i] = next(has "ada")
      assert(w.agents:accept("ada", order[i]))
      assert(w.agents:finish("ada", order[i]))
    end
    assert.same({ ids[3], ids[2], ids[1], ids[4] }, order)
  end)

  it("comes from the first of an agent's queues", function()
    local one, two = start(), start()
    queue(two, "r")
    login("ada", { queues = { { id = "q", priority = 2 }, { id = "r", priority = 1 } } })
    assert.same({ [two] = "CONNECTING" }, has "ada")
    assert.equal("QUEUED", contact(one).state)
  end)

  it("comes to those with a delay when it is old enough", function()
    login("ada", { queues = { { id = "q", delay = 30 } } })
    local id = start()
    later(29)
    assert.same({}, has "ada")
    later(1)
    assert.same({ [id] = "CONNECTING" }, has "ada")
  end)

  it("is old enough already for some who log in", function()
    local old = start()
    later(20)
    local young = start()
    later(15)
    login("ada", { queues = { { id = "q", delay = 30 } }, channels = { TASK = 2 } })
    assert.same({ [old] = "CONNECTING" }, has "ada")
    later(20)
    assert.equal("CONNECTING", has "ada"[young])
  end)

  it("leaves it when it is stopped, expires or goes elsewhere", function()
    local stopped, moved, expiring = start(), start(), start()
    assert(support.call(w, "StopContact", { ContactId = stopped }))
    queue(moved, "r")
    assert.equal(1, w.routing:view "q".count)
    assert.equal(1, w.routing:view "r".count)
    later(7 * 86400)
    assert.equal(0, w.routing:view "q".count)
    assert.is_nil(w.routing:view "q".oldest)
    assert.is_not_nil(contact(expiring).record.DisconnectTimestamp)
    login("ada", { channels = { TASK = 9 } })
    assert.same({}, has "ada")
  end)

  it("is taken from an agent whom it was offered to when it ends", function()
    login "ada"
    local first, second = start(), start()
    assert(support.call(w, "StopContact", { ContactId = first }))
    assert.equal("COMPLETED", contact(first).state)
    assert.same({ [second] = "CONNECTING" }, has "ada")
  end)
end)

describe("an offer", function()
  it("is missed after a time, and goes to the next agent", function()
    login "ada"
    later(1)
    login "grace"
    local id = start "StartChatContact"
    later(20)
    assert.same({ [id] = "MISSED" }, has "ada")
    assert.same({ [id] = "CONNECTING" }, has "grace")
    assert.is_true(w.agents:accept("grace", id))
    assert.equal("grace", support.describe(w, id).AgentInfo.Id)
    assert.equal(START + 1, support.describe(w, id).QueueInfo.EnqueueTimestamp)
  end)

  it("is rejected", function()
    login "ada"
    local id = start()
    assert.is_true(w.agents:reject("ada", id))
    assert.same({ [id] = "REJECTED" }, has "ada")
    assert.equal("QUEUED", contact(id).state)
    assert.is_true(w.agents:close("ada", id))
    assert.same({ [id] = "CONNECTING" }, has "ada")
  end)

  it("is not made to somebody who has left one unanswered", function()
    login("ada", { channels = { TASK = 5 } })
    local id = start()
    later(20)
    local other = start()
    assert.same({ [id] = "MISSED" }, has "ada")
    assert.is_true(w.agents:set_state("ada", "Available"))
    assert.same({ [id] = "CONNECTING", [other] = "CONNECTING" }, has "ada")
  end)

  it("is accepted by itself where the agent wants that", function()
    login("ada", { auto_accept = true })
    assert.same("CONNECTED", contact(start()).state)
  end)

  it("rings for as long as the emulator says", function()
    w = support.new { ring_seconds = 5 }
    login "ada"
    local id = start "StartWebRTCContact"
    assert.equal(START, support.describe(w, id).RingStartTimestamp)
    later(5)
    assert.same({ [id] = "MISSED" }, has "ada")
  end)
end)

describe("an agent", function()
  it("has as many contacts of a channel as they may", function()
    login("ada", { channels = { CHAT = 2, TASK = 1 } })
    local one, two = start "StartChatContact", start "StartChatContact"
    start "StartChatContact"
    assert.same({ [one] = "CONNECTING", [two] = "CONNECTING" }, has "ada")
  end)

  it("gets other channels beside those that allow it", function()
    login("ada", { channels = { CHAT = 1, TASK = 1 } })
    local chat, task = start "StartChatContact", start()
    assert.same({ [chat] = "CONNECTING" }, has "ada")
    login("ada", { channels = { CHAT = 1, TASK = 1 }, cross = { "CHAT" } })
    assert.same({ [chat] = "CONNECTING", [task] = "CONNECTING" }, has "ada")
  end)

  it("gets nothing in another status, nor before one that is to come", function()
    login("ada", { status = "Lunch" })
    local id = start()
    assert.same({}, has "ada")
    assert.is_true(w.agents:set_state("ada", "Available"))
    assert.is_true(w.agents:accept("ada", id))
    assert.is_true(w.agents:set_state("ada", "Lunch"))
    assert.same({ "Available", "Lunch" }, { w.agents:list()[1].status, w.agents:list()[1].next_status })
    start()
    w.agents:finish("ada", id)
    w.agents:close("ada", id)
    assert.same({}, has "ada")
    assert.equal("Lunch", w.agents:list()[1].status)
  end)

  it("gets what is meant for them, before all else", function()
    start()
    local own = start()
    queue(own, "ada")
    login "ada"
    assert.same({ [own] = "CONNECTING" }, has "ada")
  end)

  it("may be given a contact whatever they do", function()
    login("ada", { status = "Lunch" })
    login("grace")
    local id = start()
    assert.is_true(w.agents:assign("ada", id))
    assert.same({ [id] = "CONNECTING" }, has "ada")
    assert.same({}, has "grace")
    assert.is_true(w.agents:assign("ada", id))
    assert(w.agents:accept("ada", id))
    assert.matches("in a queue expected", select(2, w.agents:assign("ada", id)).message)
    assert.equal("ResourceNotFoundException", select(2, w.agents:assign("nobody", start())).code)
    assert.equal("ResourceNotFoundException", select(2, w.agents:assign("ada", "no-contact")).code)
  end)
end)

describe("a contact that is given to an agent", function()
  it("makes room at the one whom it was offered to before", function()
    login "ada"
    login("grace", { status = "Lunch" })
    local first, second = start(), start()
    assert(w.agents:assign("grace", first))
    assert.same({ [second] = "CONNECTING" }, has "ada")
  end)

  it("is not left unanswered any more", function()
    login("ada", { channels = { TASK = 2 } })
    local first = start()
    later(20)
    local second = start()
    assert(w.agents:assign("ada", first))
    assert.same({ [first] = "CONNECTING", [second] = "CONNECTING" }, has "ada")
  end)
end)

describe("routing criteria", function()
  local LUA = { AttributeCondition = { Name = "language", Value = "Lua", ProficiencyLevel = 3 } }

  local function steps(...)
    return { Steps = { ... } }
  end

  local function knows(level)
    return { proficiencies = { { AttributeName = "language", AttributeValue = "Lua", Level = level } } }
  end

  it("keep a contact for those who meet them, while they last", function()
    login("ada", knows(1))
    local told = {}
    w.events:on("CONTACT_DATA_UPDATED", function(_, at, _, updated) told[at - START] = updated[1] end)
    local id = start "StartWebRTCContact"
    assert(w.agents:reject("ada", id))
    local given = steps { Expression = LUA, Expiry = { DurationInSeconds = 30 } }
    w.routing:set_criteria(contact(id), given, START)
    assert(w.agents:close("ada", id))
    assert.same({}, has "ada")
    assert.equal("ACTIVE", support.describe(w, id).RoutingCriteria.Steps[1].Status)
    later(30)
    assert.same({ [id] = "CONNECTING" }, has "ada")
    assert.equal("EXPIRED", support.describe(w, id).RoutingCriteria.Steps[1].Status)
    assert.same({ [30] = "RoutingCriteria.Step.Status" }, told)
  end)

  it("are joined by who meets them", function()
    local id, other = start(), start()
    w.routing:set_criteria(contact(id), steps { Expression = LUA }, START)
    login("ada", knows(1))
    assert.same({ [other] = "CONNECTING" }, has "ada")
    login("grace", knows(3))
    assert(w.agents:accept("grace", id))
    assert.equal("JOINED", support.describe(w, id).RoutingCriteria.Steps[1].Status)
  end)
end)

describe("a task that is paused", function()
  it("makes room at its agent", function()
    login "ada"
    local first, second = start(), start()
    assert(w.agents:accept("ada", first))
    w.contacts:pause(contact(first), START)
    assert.same({ [first] = "PAUSED", [second] = "CONNECTING" }, has "ada")
    w.contacts:resume(contact(first), START)
    assert.same({ [first] = "CONNECTED", [second] = "CONNECTING" }, has "ada")
  end)

  it("leaves its queue meanwhile", function()
    local id = start()
    w.contacts:pause(contact(id), START)
    assert.equal(0, w.routing:view "q".count)
    w.contacts:resume(contact(id), START)
    assert.equal(1, w.routing:view "q".count)
  end)
end)

describe("what is routed", function()
  it("goes on after a restore", function()
    login("ada", { channels = { TASK = 1 } })
    login("grace", { queues = { { id = "q", delay = 60 } } })
    local offered, first = start(), start()
    start()
    later(1)
    local again = emulator.new { clock = w.clock:now(), instances = INSTANCES }
    again.store:restore(w.store:snapshot())
    w = again
    assert.same({ [offered] = "CONNECTING" }, has "ada")
    assert.equal(3, w.routing:view "q".count)
    assert(w.agents:accept("ada", offered))
    assert(w.agents:finish("ada", offered))
    assert(w.agents:close("ada", offered))
    assert.same({ [first] = "CONNECTING" }, has "ada")
    later(59)
    assert.same({ [first] = "MISSED" }, has "ada")
    assert.same({ [first] = "CONNECTING" }, has "grace")
  end)

  it("is forgotten when it has left", function()
    for _ = 1, 500 do assert(support.call(w, "StopContact", { ContactId = start() })) end
    assert.is_nil(next(w.routing.items))
    assert.is_true(#w.routing.lines.q.ids < 150)
  end)
end)
