local client = require "spec.support.frames"
local core = require "luaconnect.core"
local support = require "spec.support.world"

local w
before_each(function() w = support.new() end)

local UPGRADE = {
  Upgrade = "websocket", Connection = "keep-alive, Upgrade", ["Sec-WebSocket-Version"] = "13",
  ["Sec-WebSocket-Key"] = "dGhlIHNhbXBsZSBub25jZQ==",
}

local function url_of(token)
  local made = assert(support.take_part(w, token, "CreateParticipantConnection", { Type = { "WEBSOCKET" } }))
  return made.Websocket.Url
end

local function ask(url, changes, wake)
  local headers = {}
  for name, value in pairs(UPGRADE) do headers[name] = value end
  for name, value in pairs(changes or {}) do headers[name] = value or nil end
  return w:upgrade({ method = "GET", url = url, headers = headers }, wake or function() end)
end

-- what waits in a socket: frames, or the JSON in them
local function output(socket)
  return client.decode(socket:output() or "")
end

local function heard(socket)
  local list = {}
  for i, frame in ipairs(output(socket)) do
    assert.equal("text", frame.kind)
    list[i] = assert(core.json_decode(frame.data))
  end
  return list
end

local function send(socket, text) socket:receive(client.encode("text", text)) end

local SUBSCRIBE = '{"topic":"aws/subscribe","content":{"topics":["aws/chat"]}}'

-- a chat: its contact id, connection token, and what StartChatContact answered
local function open(token)
  local socket = assert(ask(url_of(token)))
  send(socket, SUBSCRIBE)
  assert.same({ topic = "aws/subscribe", content = { status = "success", topics = { "aws/chat" } } },
    heard(socket)[1])
  return socket
end

local function say(token, text)
  assert(support.take_part(w, token, "SendMessage", { ContentType = "text/plain", Content = text }))
end

local function closed(socket)
  local list = output(socket)
  local last = list[#list]
  assert.equal("close", last.kind)
  assert.is_true(socket.closed)
  return last.data:byte(1) * 256 + last.data:byte(2)
end

describe("a socket", function()
  it("is opened at the URL, in time", function()
    local _, _, chat = support.chat(w)
    local url = url_of(chat.ParticipantToken)
    assert.equal("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", assert(ask(url)).accept)
    w.clock:advance(99)
    assert(ask(url))
    w.clock:advance(1)
    local socket, response = ask(url)
    assert.is_nil(socket)
    assert.equal(403, response.status)
    assert.equal("Forbidden", core.json_decode(response.body).message)
  end)

  it("is opened for nobody else", function()
    local _, token, chat = support.chat(w)
    local base = url_of(chat.ParticipantToken):match "^(.*/)%x+$"
    for _, name in ipairs { "", "x", token, chat.ParticipantToken, "../x", ("a"):rep(9999) } do
      local socket, response = ask(base .. name)
      assert.is_nil(socket)
      assert.equal(403, response.status)
    end
    local url = url_of(chat.ParticipantToken)
    assert(support.take_part(w, token, "DisconnectParticipant"))
    assert.equal(403, select(2, ask(url)).status)
  end)

  it("is opened at a URL that no log has, whatever goes wrong", function()
    local log = {}
    w = support.new { log = function(line) log[#log + 1] = line end }
    local _, _, chat = support.chat(w)
    local url = url_of(chat.ParticipantToken)
    function w.participants.present() error("boom", 0) end
    assert.equal(500, select(2, ask(url)).status)
    assert.same({ "/_socket/...: boom" }, { log[1] })
  end)

  it("wants to be asked for as RFC 6455 has it", function()
    local _, _, chat = support.chat(w)
    local url = url_of(chat.ParticipantToken)
    for name, value in pairs {
      Upgrade = "h2c", Connection = "close", ["Sec-WebSocket-Version"] = "8", ["Sec-WebSocket-Key"] = "short",
    } do
      local socket, response = ask(url, { [name] = value })
      assert.is_nil(socket)
      assert.equal(426, response.status)
      assert.equal("13", response.headers["sec-websocket-version"])
    end
    assert.equal(426, select(2, w:upgrade({ method = "POST", url = url, headers = UPGRADE }, print)).status)
    assert.equal(426, w:handle({ method = "GET", url = url, headers = UPGRADE }).status)
  end)

  it("is one of five at most", function()
    local id, token, chat = support.chat(w)
    local sockets = {}
    for i = 1, 5 do sockets[i] = open(chat.ParticipantToken) end
    assert.equal(429, select(2, ask(url_of(chat.ParticipantToken))).status)
    local _, agent = support.agent(w, id)
    open(agent.token)
    for i = 1, 5 do output(sockets[i]) end
    say(token, "to all")
    for i = 1, 5 do assert.equal(1, #heard(sockets[i])) end
    sockets[3]:lost()
    open(chat.ParticipantToken)
  end)

  it("answers heartbeats and pings", function()
    local _, _, chat = support.chat(w)
    local socket = assert(ask(url_of(chat.ParticipantToken)))
    send(socket, '{"topic":"aws/heartbeat"}')
    send(socket, '{"topic":"aws/ping"}')
    assert.same({
      { topic = "aws/heartbeat" }, { topic = "aws/ping", statusCode = 200, statusContent = "OK" },
    }, heard(socket))
    socket:receive(client.encode("ping", "are you there"))
    assert.same({ { kind = "pong", data = "are you there" } }, output(socket))
    socket:receive(client.encode("pong", ""))
    assert.same({}, output(socket))
  end)

  it("tells what it cannot make sense of", function()
    local _, _, chat = support.chat(w)
    local socket = assert(ask(url_of(chat.ParticipantToken)))
    for _, text in ipairs {
      "", "{", "[]", "1", "null", '"aws/ping"', "{}", '{"topic":null}', '{"topic":1}', '{"topic":{}}',
      '{"topic":"aws/jobs"}', '{"topic":"aws/chat"}', ("["):rep(1000),
    } do
      send(socket, text)
      local answer = heard(socket)[1]
      assert.equal("Forbidden", answer.message, text)
      assert.equal(socket.id, answer.connectionId)
      assert.is_string(answer.requestId)
    end
    for _, content in ipairs {
      "null", "1", "{}", '{"topics":[]}', '{"topics":"aws/chat"}', '{"topics":["x"]}', '{"topics":[1]}',
      '{"topics":{"a":"aws/chat"}}', '{"topics":["aws/chat","x"]}', '{"topics":[["aws/chat"]]}',
    } do
      send(socket, '{"topic":"aws/subscribe","content":' .. content .. "}")
      assert.same({ { topic = "aws/subscribe", content = { status = "failure" } } }, heard(socket), content)
    end
  end)

  local function contents(socket)
    local list = {}
    for i, frame in ipairs(heard(socket)) do
      list[i] = frame.topic == "aws/chat" and core.json_decode(frame.content).Content or frame.topic
    end
    return list
  end

  it("gets what was said since it had its URL as soon as it has subscribed, once", function()
    local _, token, chat = support.chat(w)
    say(token, "before")
    local url = url_of(chat.ParticipantToken)
    say(token, "on the way")
    local socket = assert(ask(url))
    say(token, "open")
    assert.same({}, heard(socket))
    send(socket, SUBSCRIBE)
    say(token, "subscribed")
    assert.same({ "aws/subscribe", "on the way", "open", "subscribed" }, contents(socket))
    send(socket, SUBSCRIBE)
    local again = assert(ask(url))
    say(token, "both are open, one listens")
    send(again, SUBSCRIBE)
    say(token, "both listen")
    assert.same({ "aws/subscribe", "both are open, one listens", "both listen" }, contents(socket))
    assert.same({ "aws/subscribe", "both listen" }, contents(again))
  end)

  it("keeps no more than a hundred items for a client that does not subscribe", function()
    local _, token, chat = support.chat(w)
    local url = url_of(chat.ParticipantToken)
    for i = 1, 60 do say(token, "a" .. i) end
    local socket = assert(ask(url))
    for i = 1, 60 do say(token, "b" .. i) end
    send(socket, SUBSCRIBE)
    local list = contents(socket)
    assert.same({ 101, "a1", "b40" }, { #list, list[2], list[101] })
  end)

  it("gets the items of its chat once it has subscribed", function()
    local _, token, chat = support.chat(w)
    local mute, socket = assert(ask(url_of(chat.ParticipantToken))), open(chat.ParticipantToken)
    say(token, "hi")
    assert.same({}, heard(mute))
    local frame = heard(socket)[1]
    assert.same({ "aws/chat", "application/json" }, { frame.topic, frame.contentType })
    local item = assert(core.json_decode(frame.content))
    assert.same({ "hi", chat.ContactId, chat.ContactId },
      { item.Content, item.ContactId, item.InitialContactId })
    local _, other = support.chat(w)
    say(other, "elsewhere")
    assert.same({}, heard(socket))
  end)

  it("gets what its role may see", function()
    local id, _, chat = support.chat(w)
    local _, agent = support.agent(w, id)
    local customer, theirs = open(chat.ParticipantToken), open(agent.token)
    local contact, kind = w.contacts.all:get(id), "application/vnd.amazonaws.connect.event.participant.idle"
    w.chats:event(contact, agent, kind, nil, w.clock:now(), "AGENT")
    assert.same({ 0, 1 }, { #heard(customer), #heard(theirs) })
    w.chats:event(contact, agent, kind, nil, w.clock:now(), "CUSTOMER")
    assert.same({ 1, 0 }, { #heard(customer), #heard(theirs) })
  end)

  it("hears of the end after its participant has left, and of nothing else", function()
    local id, _, chat = support.chat(w)
    local contact = w.contacts.all:get(id)
    local bot = w.participants:add(contact, "CUSTOM_BOT", "Bot")
    w.participants:connect(bot, w.clock:now())
    local socket = open(bot.token)
    w.participants:leave(bot, w.clock:now())
    w.chats:message(contact, w.participants.all:get(chat.ParticipantId), "text/plain", "x", w.clock:now())
    assert.same({}, heard(socket))
    w.contacts:finish(contact, w.clock:now(), "API")
    assert.same({}, heard(socket))
    w:tick()
    local item = core.json_decode(heard(socket)[1].content)
    assert.equal("application/vnd.amazonaws.connect.event.chat.ended", item.ContentType)
    assert.is_nil(item.ParticipantRole)
  end)

  it("is renewed by a second one, before the first is closed", function()
    local _, token, chat = support.chat(w)
    local first, second = open(chat.ParticipantToken), open(chat.ParticipantToken)
    first:receive(client.encode("close", "\3\232"))
    assert.equal(1000, closed(first))
    say(token, "hi")
    assert.is_nil(first:output())
    assert.equal(1, #heard(second))
  end)

  it("is closed over frames that break the protocol", function()
    local _, _, chat = support.chat(w)
    for bytes, code in pairs {
      [client.encode("binary", "x")] = 1003, [client.encode("text", "\255")] = 1007,
      [client.encode("text", "", { length = 131073 })] = 1009,
      [client.encode("text", "x", { bare = true })] = 1002,
    } do
      local socket = open(chat.ParticipantToken)
      socket:receive(bytes)
      assert.equal(code, closed(socket))
      socket:receive(client.encode("text", SUBSCRIBE))
      assert.is_nil(socket:output())
    end
    assert.is_nil(next(w.sockets.open))
  end)

  it("is closed when nobody reads it", function()
    local _, token, chat = support.chat(w)
    local slow = open(chat.ParticipantToken)
    local rounds = 0
    repeat
      say(token, ("x"):rep(16000))
      rounds = rounds + 1
    until slow.closed or rounds > 100
    assert.is_true(rounds > 50)
    assert.equal(1008, closed(slow))
  end)

  it("says when it has something to send", function()
    local _, token, chat = support.chat(w)
    local woken = 0
    local socket = assert(ask(url_of(chat.ParticipantToken), nil, function() woken = woken + 1 end))
    send(socket, SUBSCRIBE)
    say(token, "hi")
    assert.equal(2, woken)
    w:leave()
    assert.is_true(woken > 2)
    assert.equal(1001, closed(socket))
  end)

  it("goes when the emulator becomes another", function()
    local _, _, chat = support.chat(w)
    local socket = open(chat.ParticipantToken)
    w:reset()
    assert.equal(1001, closed(socket))
  end)

  it("survives whatever comes", function()
    math.randomseed(42)
    local _, _, chat = support.chat(w)
    local url = url_of(chat.ParticipantToken)
    local words = {
      "{", "}", "[", "]", '"', ":", ",", "topic", "aws/subscribe", "aws/ping", "content", "topics",
      "\\u0000", "é", "null", "1e999", "-", "\255",
    }
    for _ = 1, 500 do
      local socket = assert(ask(url))
      for _ = 1, 5 do
        local text = {}
        for i = 1, math.random(12) do text[i] = words[math.random(#words)] end
        local bytes = client.encode(math.random(10) > 1 and "text" or math.random(0, 15), table.concat(text))
        if math.random(5) == 1 then bytes = bytes:sub(1, math.random(#bytes)) end
        socket:receive(bytes)
        output(socket)
      end
      socket:lost()
    end
    assert.is_nil(next(w.sockets.open))
  end)
end)
