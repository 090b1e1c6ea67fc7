local support = require "spec.support.world"

local w, id, token, said
before_each(function()
  w = support.new()
  id, token = support.chat(w)
  said = {}
  w.chats:on(function(item)
    local name = (item.ContentType or ""):match "participant%.(.*)"
    if name then said[#said + 1] = (item.ParticipantRole:lower() .. " " .. name) end
  end)
end)

local function configure(rows)
  local list = {}
  for i, row in ipairs(rows) do
    list[i] = {
      ParticipantRole = row[1], TimerType = row[2],
      TimerValue = row[3] and { ParticipantTimerDurationInMinutes = row[3] }
        or { ParticipantTimerAction = "Unset" },
    }
  end
  assert(support.call(w, "UpdateParticipantRoleConfig", {
    ContactId = id, ChannelConfiguration = { Chat = { ParticipantTimerConfigList = list } },
  }))
end

local function say(who)
  assert(support.take_part(w, who, "SendMessage", { ContentType = "text/plain", Content = "x" }))
end

local function after(minutes)
  w.clock:advance(minutes * 60)
  w:tick()
  local heard = table.concat(said, ", ")
  said = {}
  return heard
end

local BOTH = { { "CUSTOMER", "IDLE", 2 }, { "CUSTOMER", "DISCONNECT_NONCUSTOMER", 3 } }

describe("a participant who says nothing", function()
  it("is idle, and then left alone by everybody else", function()
    configure(BOTH)
    assert.equal("", after(60))
    support.agent(w, id)
    assert.equal("agent joined", after(1))
    assert.equal("customer idle", after(1))
    assert.equal("", after(2))
    assert.equal("customer autodisconnection, agent left", after(1))
    assert.equal("IDLE_DISCONNECT", support.describe(w, id).DisconnectReason)
  end)

  it("is watched from when it joins, after the agent", function()
    local chat = assert(support.start(w, "StartChatContact"))
    id = chat.ContactId
    configure(BOTH)
    support.agent(w, id)
    assert.equal("agent joined", after(3))
    assert(support.take_part(w, chat.ParticipantToken, "CreateParticipantConnection", {
      ConnectParticipant = true,
    }))
    assert.equal("customer joined", after(1))
    assert.equal("customer idle", after(1))
    assert.equal("customer autodisconnection, agent left", after(3))
    assert.equal("IDLE_DISCONNECT", support.describe(w, id).DisconnectReason)
  end)

  it("stays in the disconnect flow, if there is one", function()
    w.contacts.all:get(id).hooks = { CustomerRemaining = support.FLOW }
    configure(BOTH)
    support.agent(w, id)
    assert.equal("agent joined, customer idle, customer autodisconnection, agent left", after(5))
    say(token)
    assert.not_equal(id, assert(support.take_part(w, token, "GetTranscript")).Transcript[1].ContactId)
  end)

  it("returns with a message, and begins anew", function()
    configure(BOTH)
    local agent = support.agent(w, id)
    after(1)
    say(token)
    assert.equal("", after(1))
    assert.equal("customer idle", after(1))
    say(agent)
    assert.equal("", after(2))
    say(token)
    assert.equal("customer returned", after(1))
    assert.equal("customer idle", after(1))
    assert.equal("customer autodisconnection, agent left", after(3))
  end)

  it("is counted by its role's minutes, with or without an idle time", function()
    configure { { "AGENT", "DISCONNECT_NONCUSTOMER", 5 }, { "CUSTOMER", "IDLE", 3 } }
    support.agent(w, id)
    assert.equal("agent joined, customer idle", after(4))
    assert.equal("agent autodisconnection, agent left", after(1))
  end)

  it("is counted by what was set when the agent joined", function()
    configure(BOTH)
    support.agent(w, id)
    configure { { "CUSTOMER", "IDLE" }, { "CUSTOMER", "DISCONNECT_NONCUSTOMER" } }
    assert.equal("agent joined, customer idle", after(2))
    support.agent(w, id, "agent-2")
    assert.equal("agent joined", after(60))
  end)

  it("is not counted once no agent is left", function()
    configure(BOTH)
    local contact = w.contacts.all:get(id)
    local _, agent = support.agent(w, id)
    w.participants:leave(agent, w.clock:now())
    assert.equal("agent joined, agent left", after(600))
    assert.is_nil(contact.record.DisconnectTimestamp)
  end)

  it("is counted on after a restore", function()
    configure(BOTH)
    support.agent(w, id)
    after(2)
    assert(w:restore(w.store:snapshot()))
    assert.equal("customer autodisconnection, agent left", after(3))
  end)

  it("is told of and forgotten", function()
    configure(BOTH)
    support.agent(w, id)
    after(2)
    for _, item in ipairs(assert(support.take_part(w, token, "GetTranscript")).Transcript) do
      assert.matches("joined$", item.ContentType)
    end
  end)
end)
