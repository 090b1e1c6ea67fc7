-- Whatever happens, in any order: who waits is counted, found and offered as soon as somebody is free.

local core = require "luaconnect.core"
local support = require "spec.support.world"

local QUEUES = { "q", "r" }
local AGENTS = { "ada", "grace", "edsger", "tony" }
local OPERATIONS = { "StartTaskContact", "StartChatContact", "StartWebRTCContact" }
local OFFERED = { CONNECTING = true, INCOMING = true }
local LUA = { AttributeCondition = { Name = "language", Value = "Lua" } }

local w, draw

local function new_world()
  return support.new { instances = { { id = support.INSTANCE, flows = { support.FLOW }, queues = QUEUES } } }
end

-- a generator of its own, so that all Luas draw the same
local function generator(seed)
  return function(most)
    seed = (seed * 16807) % 2147483647
    return seed % most + 1
  end
end

local function some(list)
  return list[1] and list[draw(#list)]
end

-- a contact in one of some states, if there is one
local function some_contact(states)
  local found = {}
  for _, contact in w.contacts.all:each() do
    if states[contact.state] then found[#found + 1] = contact end
  end
  return found[1] and some(found)
end

-- what an agent has, if anything
local function some_row()
  local agent = some(w.agents:list())
  local row = agent and agent.contacts[1] and some(agent.contacts)
  return agent and agent.id, row and row.id
end

local function with_row(name, ...)
  local user, id = some_row()
  if id then w.agents[name](w.agents, user, id, ...) end
end

local DEEDS = {
  function()
    local id = assert(support.start(w, some(OPERATIONS))).ContactId
    if draw(4) == 1 then w.routing:set_criteria(w.contacts.all:get(id), { Steps = {
      { Expression = LUA, Expiry = { DurationInSeconds = draw(60) } } } }, w.clock:now()) end
  end,
  function()
    w.agents:login(some(AGENTS), {
      queues = { { id = "q", priority = draw(3), delay = (draw(3) - 1) * 15 }, { id = "r",
        priority = draw(3) } },
      channels = { CHAT = draw(3), TASK = draw(2), VOICE = 1 }, cross = draw(2) == 1 and { "CHAT",
        "TASK" } or {},
      after_work_seconds = draw(2) == 1 and 0 or nil, auto_accept = draw(5) == 1,
      proficiencies = draw(2) == 1 and { { AttributeName = "language", AttributeValue = "Lua",
        Level = 3 } } or {},
    })
  end,
  function() with_row "accept" end,
  function() with_row "accept" end,
  function() with_row "reject" end,
  function() with_row "finish" end,
  function() with_row "finish" end,
  function() with_row "close" end,
  function() with_row "close" end,
  function() with_row("transfer", { queue = some(QUEUES) }) end,
  function() with_row("transfer", { user = some(AGENTS) }) end,
  function() w.agents:set_state(some(AGENTS), some { "Available", "Available", "Lunch", "Offline" }) end,
  function()
    w.clock:advance(draw(25))
    w:tick()
  end,
  function()
    local contact = some_contact { QUEUED = true, CONNECTED = true }
    if contact then support.call(w, "StopContact", { ContactId = contact.id }) end
  end,
  function()
    local contact = some_contact { QUEUED = true }
    if contact and not contact.agent then w.contacts:enqueue(contact, some(QUEUES), w.clock:now()) end
  end,
  function()
    local contact = some_contact { QUEUED = true }
    if contact then w.agents:assign(some(AGENTS), contact.id) end
  end,
  function()
    local contact = some_contact { QUEUED = true }
    if contact then
      support.call(w, "UpdateContactRoutingData", { ContactId = contact.id, QueuePriority = draw(9) })
    end
  end,
  function()
    local contact = some_contact { QUEUED = true, CONNECTED = true }
    if contact then support.call(w, "PauseContact", { ContactId = contact.id }) end
  end,
  function()
    local contact = some_contact { PAUSED = true }
    if contact then support.call(w, "ResumeContact", { ContactId = contact.id }) end
  end,
  function()
    local text = assert(core.json_encode(w.store:snapshot()))
    local now = w.clock:now()
    w = support.new { clock = now, instances = {} }
    w.store:restore(assert(core.json_decode(text)))
  end,
}

local function each_waiting(fn)
  for _, contact in w.contacts.all:each() do
    if contact.state == "QUEUED" then fn(contact, w.routing.items[contact.id]) end
  end
end

-- somebody is free for a contact that nobody was offered
local function overlooked(contact)
  if contact.agent then return nil end
  local record = contact.record
  local step = record.RoutingCriteria and record.RoutingCriteria.Steps[1]
  for _, agent in w.roster.all:each() do
    for _, row in ipairs(agent.queues) do
      if row.id == record.QueueInfo.Id and w.roster:takes(agent, record.Channel)
        and record.QueueInfo.EnqueueTimestamp + row.delay <= w.clock:now()
        and not (step and step.Status == "ACTIVE" and #agent.proficiencies == 0) then
        return agent.id
      end
    end
  end
end

local function check()
  local counts = { q = 0, r = 0 }
  each_waiting(function(contact, item)
    local queue = contact.record.QueueInfo.Id
    counts[queue] = (counts[queue] or 0) + 1
    assert.is_not_nil(item)
    assert.equal(contact.agent ~= nil, item.gone or false)
    assert.is_nil(overlooked(contact))
    if contact.agent then
      assert.is_true(OFFERED[w.roster:get(contact.agent).contacts[contact.id].state])
    end
  end)
  for queue, count in pairs(counts) do assert.equal(count, w.routing:view(queue).count, queue) end
  for _, agent in w.roster.all:each() do
    for id, row in pairs(agent.contacts) do
      local contact = w.contacts.all:get(id)
      if OFFERED[row.state] then assert.same({ "QUEUED", agent.id }, { contact.state, contact.agent }) end
      if row.state == "CONNECTED" then assert.same({ "CONNECTED", agent.id }, { contact.state,
        contact.agent }) end
      if row.state == "PAUSED" then assert.equal("PAUSED", contact.state) end
      if row.state == "ENDED" then assert.equal("DISCONNECTED", contact.state) end
    end
  end
end

describe("routing", function()
  it("keeps its promises through whatever happens", function()
    for seed = 1, 20 do
      draw, w = generator(seed), new_world()
      for _ = 1, 120 do
        some(DEEDS)()
        check()
      end
    end
  end)
end)
