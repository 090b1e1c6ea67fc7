local core = require "luaconnect.core"
local support = require "spec.support.world"

local w, take_part
before_each(function()
  w = support.new()
  take_part = function(...) return support.take_part(w, ...) end
end)

local BOTH = { "WEBSOCKET", "CONNECTION_CREDENTIALS" }

local function start(changes) return assert(support.start(w, "StartChatContact", changes)) end

local function denied(token, operation, input)
  local output, err = take_part(token, operation, input)
  assert.is_nil(output, operation)
  assert.same({ "AccessDeniedException", 403, "Access denied" }, { err.code, err.status, err.message })
end

describe("CreateParticipantConnection", function()
  it("gives what is asked for, with its end", function()
    local made = assert(take_part(start().ParticipantToken, "CreateParticipantConnection", { Type = BOTH }))
    assert.matches("^ws://127%.0%.0%.1:1/_socket/%x+$", made.Websocket.Url)
    assert.equal("2023-11-14T22:15:00.000Z", made.Websocket.ConnectionExpiry)
    assert.equal("2023-11-15T22:13:20.000Z", made.ConnectionCredentials.Expiry)
    assert.matches("^%x+$", made.ConnectionCredentials.ConnectionToken)
    assert.is_nil(made.WebRTCConnection)
  end)

  it("gives a meeting to a call, and no socket", function()
    local started = assert(support.start(w, "StartWebRTCContact"))
    local made = assert(take_part(started.ParticipantToken, "CreateParticipantConnection", {
      Type = { "WEBRTC_CONNECTION" },
    }))
    local meeting = made.WebRTCConnection.Meeting
    assert.equal(started.ConnectionData.Meeting.MeetingId, meeting.MeetingId)
    assert.matches("^wss://", meeting.MediaPlacement.SignalingUrl)
    assert.is_string(made.WebRTCConnection.Attendee.JoinToken)
    local _, err = take_part(started.ParticipantToken, "CreateParticipantConnection", { Type = BOTH })
    assert.same({ "ValidationException", 400 }, { err.code, err.status })
    _, err = take_part(start().ParticipantToken, "CreateParticipantConnection", {
      Type = { "WEBRTC_CONNECTION" },
    })
    assert.equal("Type: what a CHAT contact has expected, got WEBRTC_CONNECTION", err.message)
  end)

  it("in time keeps the contact, which else ends after five minutes", function()
    local late, timely, silent = start(), start(), start()
    assert(take_part(timely.ParticipantToken, "CreateParticipantConnection", { Type = BOTH }))
    assert(take_part(silent.ParticipantToken, "CreateParticipantConnection", { ConnectParticipant = true }))
    assert(take_part(late.ParticipantToken, "CreateParticipantConnection", { Type = { BOTH[2] } }))
    w.clock:advance(301)
    assert.equal("CUSTOMER_CONNECTION_NOT_ESTABLISHED", support.describe(w, late.ContactId).DisconnectReason)
    assert.is_nil(support.describe(w, timely.ContactId).DisconnectReason)
    assert.is_nil(support.describe(w, silent.ContactId).DisconnectReason)
    denied(late.ParticipantToken, "CreateParticipantConnection", { Type = BOTH })
  end)

  it("may come again, and joins once", function()
    local id, token, chat = support.chat(w)
    for _ = 1, 3 do
      assert(take_part(chat.ParticipantToken, "CreateParticipantConnection", { Type = BOTH }))
    end
    local list = assert(take_part(token, "GetTranscript")).Transcript
    assert.equal(1, #list)
    assert.equal("application/vnd.amazonaws.connect.event.participant.joined", list[1].ContentType)
    assert.same({ "Ada", "CUSTOMER", chat.ParticipantId, id },
      { list[1].DisplayName, list[1].ParticipantRole, list[1].ParticipantId, list[1].ContactId })
  end)

  it("gives a URL for TLS to who has come over TLS", function()
    local response = w:handle {
      method = "POST", url = "/participant/connection", scheme = "https", body = '{"Type":["WEBSOCKET"]}',
      headers = { ["X-Amz-Bearer"] = start().ParticipantToken, Host = "127.0.0.1:8443" },
    }
    assert.matches("^wss://127%.0%.0%.1:8443/", core.json_decode(response.body).Websocket.Url)
  end)

  it("names a host that the caller may use", function()
    local token = start().ParticipantToken
    local function url(headers)
      return assert(take_part(token, "CreateParticipantConnection", { Type = BOTH }, headers)).Websocket.Url
    end
    assert.matches("^ws://127%.0%.0%.1:80/", url { Host = "localhost:80" })
    assert.matches("^ws://localhost%.example/", url { Host = "localhost.example" })
    assert.matches("^ws://%[::1%]:9/", url { Host = "[::1]:9" })
    assert.matches("^ws://127%.0%.0%.1/", url { Host = "a/../b\"" })
    assert.matches("^ws://127%.0%.0%.1/", url { Host = ("a"):rep(300) })
  end)
end)

describe("a token", function()
  local EACH = {
    GetTranscript = {}, SendEvent = { ContentType = "application/vnd.amazonaws.connect.event.typing" },
    SendMessage = { ContentType = "text/plain", Content = "hi" }, DisconnectParticipant = {},
  }

  it("of the wrong kind lets nobody in", function()
    local _, token, chat = support.chat(w)
    denied(token, "CreateParticipantConnection", { Type = BOTH })
    for operation, input in pairs(EACH) do denied(chat.ParticipantToken, operation, input) end
  end)

  it("of another account lets nobody in", function()
    local other = support.new()
    local _, token, chat = support.chat(other)
    denied(chat.ParticipantToken, "CreateParticipantConnection", { Type = BOTH })
    for operation, input in pairs(EACH) do
      for _, wrong in ipairs { token, "nonsense", ("x"):rep(1000) } do denied(wrong, operation, input) end
    end
  end)

  it("for a connection ends after a day", function()
    local _, token, chat = support.chat(w)
    w.clock:advance(86400)
    denied(token, "GetTranscript")
    local made = assert(take_part(chat.ParticipantToken, "CreateParticipantConnection", { Type = BOTH }))
    assert(take_part(made.ConnectionCredentials.ConnectionToken, "GetTranscript"))
  end)

  it("is worth nothing after the end of the chat, or of the participant", function()
    local id, token, chat = support.chat(w)
    assert(support.call(w, "StopContact", { ContactId = id }))
    denied(token, "GetTranscript")
    denied(chat.ParticipantToken, "CreateParticipantConnection", { Type = BOTH })
    id, token = support.chat(w)
    local agent = support.agent(w, id)
    assert(take_part(token, "DisconnectParticipant"))
    denied(token, "DisconnectParticipant")
    denied(agent, "GetTranscript")
  end)

  it("is looked at before the rest, and no signature is", function()
    local function status(headers)
      headers["content-type"] = "application/json"
      return w:handle { method = "POST", url = "/participant/message", headers = headers, body = "{" }.status
    end
    local _, token = support.chat(w)
    assert.equal(403, status {})
    assert.equal(403, status { ["x-amz-bearer"] = "nonsense" })
    assert.equal(400, status { ["x-amz-bearer"] = token })
    assert(take_part(token, "GetTranscript", nil, {
      Authorization = "AWS4-HMAC-SHA256 Credential=/20231114/us-east-1/execute-api/aws4_request, Signature=x",
    }))
  end)
end)

describe("DisconnectParticipant", function()
  it("by the customer ends the chat", function()
    local id, token = support.chat(w)
    local heard = {}
    w.chats:on(function(item) heard[#heard + 1] = item.ContentType:match "event%.(.*)" end)
    support.agent(w, id)
    assert(take_part(token, "DisconnectParticipant"))
    assert.equal("CUSTOMER_DISCONNECT", w.contacts.all:get(id).record.DisconnectReason)
    assert.same({ "participant.joined", "participant.left", "participant.left" }, heard)
    w:tick() -- after the answer
    assert.equal("chat.ended", heard[4])
    w:tick()
    assert.equal(4, #heard)
  end)

  it("by an agent ends the chat unless another one is in it", function()
    local id = support.chat(w)
    local first, one = support.agent(w, id, "agent-1")
    assert.equal("agent-1", one.user)
    local second = w.participants:add(w.contacts.all:get(id), "AGENT", "Grace", "agent-2")
    w.participants:connect(second, w.clock:now())
    assert(take_part(first, "DisconnectParticipant"))
    assert.is_nil(support.describe(w, id).DisconnectReason)
    assert(take_part(w.participants:connection(second, w.clock:now()), "DisconnectParticipant"))
    assert.equal("AGENT_DISCONNECT", support.describe(w, id).DisconnectReason)
  end)

  -- the contact that follows one, if any does
  local function follower(id)
    for _, contact in w.contacts.all:each() do
      if contact.record.PreviousContactId == id then return contact end
    end
  end

  local function with_disconnect_flow(changes)
    local id, token, chat = support.chat(w, changes)
    w.contacts.all:get(id).hooks = { CustomerRemaining = support.FLOW }
    return id, token, chat
  end

  it("by the customer has the disconnect flow run when that was wished for (CHAT-15)", function()
    local id, token = with_disconnect_flow()
    support.agent(w, id)
    assert(take_part(token, "DisconnectParticipant"))
    assert.is_nil(follower(id))
    id, token = with_disconnect_flow { DisconnectOnCustomerExit = { "AGENT" } }
    local agent = support.agent(w, id)
    assert(take_part(token, "DisconnectParticipant"))
    denied(agent, "GetTranscript")
    denied(token, "GetTranscript")
    assert.equal("CUSTOMER_DISCONNECT", w.contacts.all:get(id).record.DisconnectReason)
    assert.equal("DISCONNECT", follower(id).record.InitiationMethod)
  end)

  it("by the agent has the customer stay in the disconnect flow", function()
    local id, token = with_disconnect_flow()
    assert(take_part(support.agent(w, id), "DisconnectParticipant"))
    local id_after = follower(id).id
    assert(take_part(token, "SendMessage", { ContentType = "text/plain", Content = "bye" }))
    assert.equal(id_after, assert(take_part(token, "GetTranscript")).Transcript[1].ContactId)
  end)

  it("by an agent at work is their end of the contact", function()
    local emulator = require "luaconnect.emulator"
    assert(w.agents:login("grace", { queues = { emulator.QUEUE_ID } }))
    local id = support.chat(w)
    assert(w.agents:accept("grace", id))
    local contact = w.contacts.all:get(id)
    for _, participant in ipairs(w.participants:of(contact)) do
      if participant.role == "AGENT" then
        assert(take_part((w.participants:connection(participant, w.clock:now())), "DisconnectParticipant"))
      end
    end
    assert.equal("AGENT_DISCONNECT", contact.record.DisconnectReason)
    assert(w.agents:close("grace", id))
    assert.equal("COMPLETED", contact.state)
  end)

  it("by a bot ends nothing", function()
    local id, token = support.chat(w)
    local bot = w.participants:add(w.contacts.all:get(id), "CUSTOM_BOT", "Bot")
    w.participants:connect(bot, w.clock:now())
    assert(take_part(w.participants:connection(bot, w.clock:now()), "DisconnectParticipant"))
    assert(take_part(token, "GetTranscript"))
  end)
end)

describe("a chat that is transferred", function()
  -- what flows and agents do: the next contact is launched, then the first ends
  local function transfer(id)
    local from = w.contacts.all:get(id)
    local instance = w.resources:instance(from.instance)
    local record = { Id = core.uuid(), Channel = "CHAT", InitiationMethod = "TRANSFER" }
    local to = w.contacts:open(instance, record, {
      chain = w.contacts:chain_of(from), previous = id, association = from.record.ContactAssociationId,
    }, w.clock:now())
    w.contacts:launch(to, w.clock:now())
    w.contacts:finish(from, w.clock:now(), "TRANSFERRED")
    return to.id
  end

  it("goes on for its customer, with the same tokens", function()
    local id, token = support.chat(w)
    local agent = support.agent(w, id)
    local next_id = transfer(id)
    denied(agent, "GetTranscript")
    assert(take_part(token, "SendMessage", { ContentType = "text/plain", Content = "still here" }))
    local output = assert(take_part(token, "GetTranscript", { SortOrder = "ASCENDING" }))
    assert.equal(id, output.InitialContactId)
    local seen = {}
    for i, item in ipairs(output.Transcript) do
      seen[i] = { item.ContactId, item.Content or item.ContentType:match "[^.]+$" }
    end
    assert.same({
      { id, "joined" }, { id, "joined" }, { next_id, "succeeded" }, { id, "left" }, { next_id, "still here" },
    }, seen)
    local part = assert(take_part(token, "GetTranscript", { ContactId = next_id })).Transcript
    assert.equal(2, #part)
    assert(take_part(token, "DisconnectParticipant"))
    assert.equal("CUSTOMER_DISCONNECT", w.contacts.all:get(next_id).record.DisconnectReason)
  end)
end)
