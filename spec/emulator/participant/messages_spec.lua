local core = require "luaconnect.core"
local support = require "spec.support.world"

local EVENT = "application/vnd.amazonaws.connect.event."
local INTERACTIVE = "application/vnd.amazonaws.connect.message.interactive"

local w, take_part
before_each(function()
  w = support.new()
  take_part = function(...) return support.take_part(w, ...) end
end)

local function send(token, content, content_type, client_token)
  return take_part(token, "SendMessage", {
    ContentType = content_type or "text/plain", Content = content, ClientToken = client_token,
  })
end

local function refused(code, status, message, output, err)
  assert.is_nil(output)
  assert.same({ code, status }, { err.code, err.status })
  assert.matches(message, err.message)
end

local function invalid(message, output, err)
  refused("ValidationException", 400, message, output, err)
end

describe("SendMessage", function()
  it("adds an item that all see", function()
    local id, token, chat = support.chat(w)
    local agent, user = support.agent(w, id)
    local heard = {}
    w.chats:on(function(item, contact, visibility) heard = { item, contact.id, visibility } end)
    local sent = assert(send(token, "grüße"))
    assert.equal("2023-11-14T22:13:20.000Z", sent.AbsoluteTime)
    local item = {
      Id = sent.Id, AbsoluteTime = sent.AbsoluteTime, Type = "MESSAGE", ContentType = "text/plain",
      Content = "grüße", ParticipantId = chat.ParticipantId, DisplayName = "Ada",
      ParticipantRole = "CUSTOMER", ContactId = id,
    }
    assert.same(item, assert(take_part(agent, "GetTranscript")).Transcript[1])
    item.InitialContactId = id
    assert.same({ item, id, "ALL" }, heard)
    assert(send(agent, "hello"))
    local seen = assert(take_part(token, "GetTranscript")).Transcript[1]
    assert.same({ "AGENT", user.id, "Agent" }, { seen.ParticipantRole, seen.ParticipantId, seen.DisplayName })
  end)

  it("with one token says it once", function()
    local id, token = support.chat(w)
    local first = assert(send(token, "once", nil, "t"))
    w.clock:advance(5)
    assert.same(first, assert(send(token, "once", nil, "t")))
    assert.not_equal(first.Id, assert(send(support.agent(w, id), "once", nil, "t")).Id)
    assert.not_equal(first.Id, assert(send(token, "once", nil, "u")).Id)
    invalid("^ClientToken: ", send(token, "twice", nil, "t"))
    assert.equal(3 + 2, #assert(take_part(token, "GetTranscript")).Transcript)
  end)

  it("takes the types that the contact supports", function()
    local _, token = support.chat(w)
    invalid("^ContentType: one that the contact supports %(text/plain%) expected, got text/markdown",
      send(token, "*hi*", "text/markdown"))
    local _, rich = support.chat(w, { SupportedMessagingContentTypes = {
      "text/plain", "text/markdown", "application/json", INTERACTIVE .. ".response",
    } })
    assert(send(rich, "*hi*", "text/markdown"))
    assert(send(rich, '{"a":1}', "application/json"))
    assert(send(rich, '{"a":1}', INTERACTIVE .. ".response"))
    invalid("^ContentType: ", send(rich, "{}", INTERACTIVE))
    invalid("^ContentType: ", send(rich, "x", "text/html"))
    invalid("^Content: JSON expected$", send(rich, "{secret", "application/json"))
  end)

  it("bounds content in bytes, or as the older text does", function()
    local _, token = support.chat(w)
    assert(send(token, ("x"):rep(16384)))
    invalid("^Content: ", send(token, ("x"):rep(16385)))
    invalid("^Content: at most 16384 bytes expected, got 16386", send(token, ("ä"):rep(8193)))
    invalid("Content: ", send(token, ""))
    w = support.new { strict_messages = true }
    _, token = support.chat(w)
    assert(send(token, ("ä"):rep(1024)))
    invalid("^Content: at most 1024 characters expected, got 1025", send(token, ("x"):rep(1025)))
  end)

  it("keeps to plain and short text where the chat comes from elsewhere", function()
    local _, token = support.chat(w, {
      SegmentAttributes = { ["connect:Subtype"] = { ValueString = "connect:SMS" } },
      SupportedMessagingContentTypes = { "text/plain", "text/markdown" },
    })
    assert(send(token, ("x"):rep(1024)))
    invalid("^Content: at most 1024", send(token, ("x"):rep(1025)))
    invalid("^ContentType: ", send(token, "x", "text/markdown"))
  end)

  it("keeps no token", function()
    local _, token = support.chat(w)
    assert(send(token, "hi", nil, "t"))
    for name, list in pairs(w.store:snapshot()) do
      for _, row in ipairs(list) do
        local text = core.json_encode(row.doc)
        assert.is_nil(text:find(token, 1, true), name)
      end
    end
  end)
end)

describe("StartChatContact", function()
  it("puts its initial message first", function()
    local _, token = support.chat(w, { InitialMessage = { ContentType = "text/plain", Content = "help" } })
    local list = assert(take_part(token, "GetTranscript", { SortOrder = "ASCENDING" })).Transcript
    assert.same({ "help", "CUSTOMER" }, { list[1].Content, list[1].ParticipantRole })
  end)
end)

describe("SendEvent", function()
  local function event(token, kind, content, client_token)
    return take_part(token, "SendEvent", {
      ContentType = EVENT .. kind, Content = content, ClientToken = client_token,
    })
  end

  local function listen()
    local heard = {}
    w.chats:on(function(item) heard[#heard + 1] = item end)
    return heard
  end

  it("tells of typing each time, and keeps nothing", function()
    local _, token = support.chat(w)
    local heard = listen()
    for _ = 1, 2 do assert(event(token, "typing", nil, "t")) end
    assert.same({ EVENT .. "typing", EVENT .. "typing" }, { heard[1].ContentType, heard[2].ContentType })
    assert.equal("EVENT", heard[1].Type)
    assert.equal(1, #assert(take_part(token, "GetTranscript")).Transcript)
  end)

  it("notes receipts in the message", function()
    local id, token = support.chat(w)
    local agent, user = support.agent(w, id)
    local sent = assert(send(token, "hi"))
    local heard = listen()
    local content = core.json_encode { messageId = sent.Id }
    assert(event(agent, "message.delivered", content, "INCOMING_DELIVERED_RECEIPT"))
    w.clock:advance(1.5)
    assert(event(agent, "message.read", content, "INCOMING_READ_RECEIPT"))
    local receipt = {
      RecipientParticipantId = user.id, DeliveredTimestamp = "2023-11-14T22:13:20.000Z",
      ReadTimestamp = "2023-11-14T22:13:21.500Z",
    }
    local list = assert(take_part(token, "GetTranscript")).Transcript
    assert.same({ MessageId = sent.Id, Receipts = { receipt } }, list[1].MessageMetadata)
    assert.equal("MESSAGEMETADATA", heard[2].Type)
    assert.same({ MessageId = sent.Id, Receipts = { receipt } }, heard[2].MessageMetadata)
  end)

  it("wants a receipt for a message of this chat", function()
    local _, token = support.chat(w)
    local _, other = support.chat(w)
    local sent = assert(send(other, "hi"))
    for _, content in ipairs { "x", "[]", "1", "{}", '{"messageId":1}', '{"messageId":null}', "null" } do
      invalid('^Content: {"messageId": "..."} expected', event(token, "message.read", content))
    end
    invalid("^Content: ", event(token, "message.read"))
    invalid("^Content: the id of a message of this chat expected$",
      event(token, "message.read", core.json_encode { messageId = sent.Id }))
  end)

  it("takes no receipts with more than two active participants", function()
    local id, token = support.chat(w)
    support.agent(w, id)
    local sent = assert(send(token, "hi"))
    support.agent(w, id, "agent-2")
    refused("ConflictException", 409, "two active participants",
      event(token, "message.read", core.json_encode { messageId = sent.Id }))
  end)

  it("takes nothing that the service alone says", function()
    local _, token = support.chat(w)
    for _, kind in ipairs { "chat.ended", "participant.joined", "nothing" } do
      invalid("^ContentType: an event that participants send expected", event(token, kind))
    end
  end)

  it("connects the participant when it acknowledges, as it used to", function()
    local chat = assert(support.start(w, "StartChatContact"))
    local made = assert(take_part(chat.ParticipantToken, "CreateParticipantConnection", {
      Type = { "CONNECTION_CREDENTIALS" },
    }))
    assert(event(made.ConnectionCredentials.ConnectionToken, "connection.acknowledged"))
    w.clock:advance(301)
    assert.is_nil(support.describe(w, chat.ContactId).DisconnectReason)
  end)
end)
