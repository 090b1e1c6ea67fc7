local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"
local asking = require "spec.support.control"

local QUEUE = emulator.QUEUE_ID

local w
before_each(function() w = support.new() end)

local function refused(status, pattern, path, body)
  local answer, got = asking.ask(w, "POST", path, body)
  assert.equal(status, got, answer.message)
  assert.matches(pattern, answer.message)
end

local function login(body)
  body = body or {}
  body.user = body.user or "ada"
  body.instance = body.instance or support.INSTANCE
  body.queues = body.queues or { QUEUE }
  return asking.post(w, "agents", body)
end

local function order(name, body)
  return asking.post(w, "agents/ada/" .. name, body)
end

local function state_of(agent, id)
  for _, row in ipairs(agent.contacts) do
    if row.id == id then return row.state end
  end
end

local function contact(id)
  return asking.get(w, "contacts/" .. id)
end

describe("the control API's agents", function()
  it("live through a chat", function()
    assert.same({}, asking.get(w, "agents").agents)
    assert.equal("Available", login().status)
    local id = support.start(w, "StartChatContact").ContactId
    local agents = asking.get(w, "agents?instance=" .. support.INSTANCE).agents
    assert.same({ 1, "ada" }, { #agents, agents[1].id })
    assert.equal("CONNECTED", state_of(order("accept", { contact = id }), id))
    order("say", { contact = id, text = "How can I help?" })
    local shown = contact(id)
    assert.equal("CONNECTED", shown.state)
    assert.equal("How can I help?", shown.transcript[#shown.transcript].Content)
    order("finish", { contact = id })
    assert.equal("AGENT_DISCONNECT", contact(id).reason)
    assert.is_nil(state_of(order("close", { contact = id }), id))
    assert.equal("Offline", order("state", { status = "Offline" }).status)
  end)

  it("pass contacts on, and do not take all", function()
    login()
    local id = support.start(w, "StartTaskContact").ContactId
    assert.equal("REJECTED", state_of(order("reject", { contact = id }), id))
    order("close", { contact = id })
    order("accept", { contact = id })
    local agent = order("transfer", { contact = id, to = { queue = QUEUE } })
    assert.equal(id, contact(agent.new_contact).previous)
  end)

  it("work by a script", function()
    asking.post(w, "agents/ada/script", {
      script = { accept_after = 1, say = { "Hello" }, handle_seconds = 30, after_work_seconds = 5 },
      options = { instance = support.INSTANCE, queues = { QUEUE } },
    })
    local id = support.start(w, "StartChatContact").ContactId
    asking.post(w, "clock", { advance = "1m" })
    local shown = contact(id)
    assert.equal("COMPLETED", shown.state)
    assert.equal("AGENT_DISCONNECT", shown.reason)
    assert.is_nil(order("script", {}).script)
  end)

  it("say what is wrong", function()
    refused(400, "^user: a string expected, got nil", "agents", {})
    refused(400, "expected", "agents", { user = "ada", instance = support.INSTANCE, queues = 1 })
    refused(400, "expected", "agents", { user = "ada", instance = support.INSTANCE, sings = true })
    refused(404, "QUEUE", "agents", { user = "ada", instance = support.INSTANCE, queues = { "q" } })
    local answer, status = asking.ask(w, "GET", "agents/ada")
    assert.same({ 404, "ada: an agent at work expected" }, { status, answer.message })
    refused(404, "USER", "agents/ada/accept", { contact = "c" })
    login()
    assert.equal("ada", asking.get(w, "agents/ada").id)
    refused(404, "CONTACT", "agents/ada/accept", { contact = "c" })
    refused(400, "^contact: a string expected, got number", "agents/ada/accept", { contact = 1 })
    refused(400, "^contact: a string expected, got nil", "agents/ada/finish", {})
    refused(400, "^text: a string expected, got nil", "agents/ada/say", { contact = "c" })
    refused(400, "^to: a table expected", "agents/ada/transfer", { contact = "c", to = "x" })
    refused(400, "^more: a member", "agents/ada/accept", { contact = "c", more = 1 })
    refused(400, "status", "agents/ada/state", { status = 1 })
    refused(400, "^state: a member", "agents/ada/state", { state = "Offline" })
    refused(400, "expected", "agents/ada/script", { script = { accept_after = "soon" } })
    refused(404, "path", "agents/ada/sing", {})
    local id = support.start(w, "StartTaskContact").ContactId
    refused(400, "CONNECTED", "agents/ada/say", { contact = id, text = "x" })
    order("accept", { contact = id })
    for _, to in ipairs { {}, { queue = 1 }, { queue = "x" }, { user = "x", queue = "y" }, { flow = {} } } do
      local _, got = asking.ask(w, "POST", "agents/ada/transfer", { contact = id, to = to })
      assert.is_true(got == 400 or got == 404)
    end
  end)
end)
