--- The sockets of participants: what is asked over them, and what they are told.
--
-- A socket here is bytes in and bytes out; a door moves them. Text frames hold JSON objects with a
-- `topic`: a participant subscribes to "aws/chat" and then gets the items of the chat, each as JSON
-- inside JSON. Sockets are no state: whoever restarts has to connect again.
-- @module luaconnect.emulator.websocket

local address = require "luaconnect.emulator.address"
local answer = require "luaconnect.emulator.answer"
local chats = require "luaconnect.emulator.chats"
local core = require "luaconnect.core"
local frames = require "luaconnect.emulator.frames"
local tickets = require "luaconnect.emulator.tickets"

local websocket = {}

local methods, socket = {}, {}
local Sockets = { __name = "luaconnect.emulator.websocket", __index = methods }
local Socket = { __name = "luaconnect.emulator.websocket.socket", __index = socket }

local PATH = "/_socket/"
local MESSAGE_BYTES = 128 * 1024 -- that a client may send at once
local QUEUE_BYTES = 1024 * 1024 -- that wait for a client that reads slowly
local PER_PARTICIPANT = 5
local EARLY = 100 -- items that wait for a client which has a URL and has not subscribed yet

-- the protocol ----------------------------------------------------------------------------------

local function encode(frame)
  return assert(core.json_encode(frame))
end

-- what the gateway says to what it cannot make sense of
local function forbidden(self)
  return { message = "Forbidden", connectionId = self.id, requestId = self.owner.world.uuid() }
end

local TOPICS = { ["aws/chat"] = true }

-- a list of topics that exist; more than a few are nobody's wish
local function are_topics(list)
  if type(list) ~= "table" or #list == 0 or #list > 10 then return false end
  for _, topic in ipairs(list) do
    if not TOPICS[topic] then return false end
  end
  return true
end

local function subscribe(self, frame)
  local topics = type(frame.content) == "table" and frame.content.topics
  if not are_topics(topics) then return { topic = frame.topic, content = { status = "failure" } } end
  self.subscribed = true
  return { topic = frame.topic, content = { status = "success", topics = topics } }
end

local function echo(_, frame)
  return { topic = frame.topic }
end

local function pong(_, frame)
  return { topic = frame.topic, statusCode = 200, statusContent = "OK" }
end

local ASKED = { ["aws/subscribe"] = subscribe, ["aws/heartbeat"] = echo, ["aws/ping"] = pong }

-- The answer to a text frame.
local function respond(self, text)
  local frame = core.json_decode(text)
  local asked = type(frame) == "table" and type(frame.topic) == "string" and ASKED[frame.topic]
  return encode(asked and asked(self, frame) or forbidden(self))
end

-- one socket ------------------------------------------------------------------------------------

-- queues bytes, unless so many wait that nobody reads them
local function put(self, bytes)
  if self.closed then return end
  if self.waiting + #bytes > QUEUE_BYTES then
    self.queue, self.waiting = {}, 0
    return self:close(frames.POLICY, "reads too slowly")
  end
  self.queue[#self.queue + 1] = bytes
  self.waiting = self.waiting + #bytes
  self.wake()
end

-- What was said since a client got its URL comes right after its subscription: the client speaks over HTTP
-- too, and what it asks there may overtake the socket.
local function catch_up(self)
  if not self.subscribed or #self.early == 0 then return end
  local early = self.early
  self.early = {}
  for _, bytes in ipairs(early) do put(self, bytes) end
end

local function take_text(self, text)
  put(self, frames.encode("text", respond(self, text)))
  return catch_up(self)
end

local function take(self, message)
  if message.kind == "text" then return take_text(self, message.data) end
  if message.kind == "ping" then return put(self, frames.encode("pong", message.data)) end
  if message.kind == "binary" then return self:close(frames.UNSUPPORTED, "text expected") end
  if message.kind == "close" then return self:close(message.code) end
end

--- Takes bytes that the client has sent.
-- @tparam string bytes
function socket:receive(bytes)
  if self.closed then return end
  self.reader:feed(bytes)
  repeat
    local message, code, reason = self.reader:next()
    if code then return self:close(code, reason) end
    if message then take(self, message) end
  until not message or self.closed
end

--- The bytes that wait to be sent.
-- @treturn ?string nil when there are none
function socket:output()
  if self.waiting == 0 then return nil end
  local bytes = table.concat(self.queue)
  self.queue, self.waiting = {}, 0
  return bytes
end

--- Says good-bye: after the output that waits, the connection is to be ended.
-- @tparam number code of `luaconnect.emulator.frames`
-- @tparam[opt] string reason
function socket:close(code, reason)
  if self.closed then return end
  put(self, frames.close(code, reason))
  self:lost()
end

-- chats that nobody listens to are not kept
local function forget(self)
  local open = self.owner.open
  local chat = open[self.chat]
  if not chat then return end
  chat[self] = nil
  if not next(chat) then open[self.chat] = nil end
end

--- The connection has ended, or is about to.
function socket:lost()
  self.closed = true
  forget(self)
  self.wake()
end

-- all of them -----------------------------------------------------------------------------------

local SEES = {
  ALL = { CUSTOMER = true, AGENT = true, SUPERVISOR = true, CUSTOM_BOT = true },
  CUSTOMER = { CUSTOMER = true }, AGENT = { AGENT = true, SUPERVISOR = true },
}

local function hears(self, view, visibility)
  local participant = self.owner.world.participants.all:get(self.participant)
  return participant and SEES[visibility][participant.role]
    and (participant.state ~= "DISCONNECTED" or view.ContentType == chats.EVENT .. "chat.ended")
end

-- whether a participant listens by another socket already
local function listens(self, chat, participant)
  for open in pairs(self.open[chat] or {}) do
    if open.participant == participant and open.subscribed then return true end
  end
  return false
end

local function deliver(self, bytes)
  if self.subscribed then return put(self, bytes) end
  if #self.early < EARLY and not listens(self.owner, self.chat, self.participant) then
    self.early[#self.early + 1] = bytes
  end
end

local function frame_of(view)
  return frames.encode("text", encode {
    topic = "aws/chat", contentType = "application/json", content = encode(view),
  })
end

-- An item is one text for all that hear of it. Whoever is told too much drops out meanwhile.
local function tell(self, view, visibility)
  local bytes
  for open in pairs(self.open[view.InitialContactId] or {}) do
    if hears(open, view, visibility) then
      bytes = bytes or frame_of(view)
      deliver(open, bytes)
    end
  end
end

--- The sockets of an emulator.
-- @tparam table world has `store`, `chats`, `participants` and `uuid`
function websocket.new(world)
  local self = setmetatable({ world = world, open = {}, urls = tickets.new(world, "sockets") }, Sockets)
  world.chats:on(function(view, _, visibility) tell(self, view, visibility) end)
  world.store:on_restore(function() self:close(frames.GOING_AWAY) end)
  return self
end

--- The URL at which a participant may open a socket, once or more often, until it ends.
-- @tparam table call
-- @tparam table participant
-- @tparam number ends
-- @treturn string
function methods:url(call, participant, ends)
  local said = #self.world.chats:list(self.world.contacts.all:get(participant.contact))
  local name = self.urls:issue({ to = participant.id, ends = ends, said = said }, call.now)
  return address.ws(call) .. PATH .. name
end

--- Whether a path is one of sockets.
function websocket.owns(path)
  return path:sub(1, #PATH) == PATH
end

--- Closes all sockets.
-- @tparam number code of `luaconnect.emulator.frames`
function methods:close(code)
  local all = {}
  for _, chat in pairs(self.open) do
    for open in pairs(chat) do all[#all + 1] = open end
  end
  for _, open in ipairs(all) do open:close(code) end
end

-- opening ---------------------------------------------------------------------------------------

local function refuse(call, status, message, names)
  local response = answer.document(call, status, encode { message = message, requestId = call.id })
  for name, value in pairs(names or {}) do response.headers[name] = value end
  return nil, response
end

local function lists(value, wanted)
  for word in (value or ""):lower():gmatch "[^%s,]+" do
    if word == wanted then return true end
  end
  return false
end

-- section 4.2.1; a key is 16 bytes in base64
local function is_upgrade(call)
  local head = call.headers
  return call.method == "GET" and lists(head.upgrade, "websocket") and lists(head.connection, "upgrade")
    and head["sec-websocket-version"] == "13"
    and (head["sec-websocket-key"] or ""):find "^%s*[%w+/]+==%s*$" ~= nil
end

-- the participant that a URL lets in, and its ticket
local function admit(self, call)
  local ticket = self.urls:find(call.path:sub(#PATH + 1), call.now)
  local participant = ticket and self.world.participants.all:get(ticket.to)
  if participant and self.world.participants:present(participant) then return participant, ticket end
end

local function chat_of(self, participant)
  return self.world.contacts.all:get(participant.contact).chain
end

local function count(self, participant)
  local found = 0
  for open in pairs(self.open[chat_of(self, participant)] or {}) do
    if open.participant == participant.id then found = found + 1 end
  end
  return found
end

local function new_socket(self, participant, wake)
  local made = setmetatable({
    id = self.world.uuid(), owner = self, participant = participant.id, wake = wake,
    chat = chat_of(self, participant),
    reader = frames.reader(MESSAGE_BYTES), queue = {}, waiting = 0, early = {}, closed = false,
    subscribed = false,
  }, Socket)
  self.open[made.chat] = self.open[made.chat] or {}
  self.open[made.chat][made] = true
  return made
end

-- what the transcript has got since the socket's URL was given
local function fill(self, open, contact, said)
  local list = self.world.chats:list(contact)
  for i = said + 1, math.min(#list, said + EARLY) do
    local view = chats.view(list[i])
    view.InitialContactId = contact.chain
    if hears(open, view, "ALL") then deliver(open, frame_of(view)) end
  end
end

--- Opens a socket.
-- @tparam table call that asks for it
-- @tparam ?function wake called when the socket has output or is closed; without one nobody could move
--   its bytes, and there is none
-- @treturn ?table the socket, whose `accept` is the value of Sec-WebSocket-Accept; or nil and the response
function methods:upgrade(call, wake)
  if not wake or not is_upgrade(call) then
    return refuse(call, 426, "Upgrade Required", {
      upgrade = "websocket", connection = "upgrade", ["sec-websocket-version"] = "13",
    })
  end
  local participant, ticket = admit(self, call)
  if not participant then return refuse(call, 403, "Forbidden") end
  if count(self, participant) >= PER_PARTICIPANT then return refuse(call, 429, "Too Many Requests") end
  local opened = new_socket(self, participant, wake)
  if ticket.said then
    fill(self, opened, self.world.contacts.all:get(participant.contact), ticket.said)
    self.urls.all:put(call.path:sub(#PATH + 1), { to = ticket.to, ends = ticket.ends })
  end
  opened.accept = frames.accept(call.headers["sec-websocket-key"]:match "%S+")
  return opened
end

return websocket
