-- Requests of any kind to an emulator: none makes it fail inside, and every answer is one that a client
-- reads.
--
-- The bytes are steps: calls of operations, spoilt, with ids that answers have named; what is said to the
-- control API; requests as they are on the wire, or to a URL that was answered; sockets; the clock.

local bytes = require "spec.fuzz.bytes"
local client = require "spec.support.frames"
local conformity = require "spec.support.conformity"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local inputs = require "spec.fuzz.inputs"
local support = require "spec.support.world"

local STEPS = 24
local METHODS = { "GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "" }
local CONTROL = {
  "clock", "agents", "agents/ada", "agents/ada/accept", "agents/ada/say", "agents/ada/transfer",
  "agents/ada/script", "agents/ada/state", "agents/ada/finish", "agents/ada/close",
  "limits", "faults", "restore", "snapshot", "reset", "contacts", "contacts?limit=", "events",
  "resources/queue", "resources/", "operations", "contacts/", "",
}

local FACTS = {}
for _, operation in ipairs(inputs.operations) do
  FACTS[operation.op] = core.describe(operation.service, operation.name)
end

-- operations of contacts come often: they have the most to remember
local often = {}
for _, operation in ipairs(inputs.operations) do
  local times = (operation.name:find "Contact" or operation.service == "connectparticipant") and 4 or 1
  for _ = 1, times do often[#often + 1] = operation end
end

-- what answers have named ------------------------------------------------------------------------------

local function learn(known, value)
  for name, member in pairs(value) do
    if type(member) == "table" then
      learn(known, member)
    elseif type(member) == "string" and type(name) == "string"
      and (name:find "Id$" or name:find "Arn$" or name:find "Token$" or name == "Url") then
      known[name] = known[name] or {}
      table.insert(known[name], member)
    end
  end
end

-- "SourceContactId" is a ContactId, too
local function recall(r, known, name)
  local list = known[name] or known[name:gsub("^%u%l+(%u%l+Id)$", "%1")]
  return list and r:pick(list) or nil
end

-- has members with known names mean something
local function refer(r, known, value, depth)
  for _, name in ipairs(inputs.keys(value)) do
    local member = rawget(value, name)
    if type(member) == "table" then
      if depth < 6 then refer(r, known, member, depth + 1) end
    elseif type(member) == "string" and type(name) == "string" then
      rawset(value, name, recall(r, known, name) or member)
    end
  end
end

-- steps ------------------------------------------------------------------------------------------------

local function call(r, known)
  local operation = r:pick(often)
  local input = inputs.whole(r, operation)
  if type(input) ~= "table" then return nil end
  refer(r, known, input, 0)
  for _ = 1, r:byte() % 4 do inputs.spoil(r, input) end
  local made, request = pcall(core.prepare, operation.op, "http://127.0.0.1:1", input, { validate = false })
  if not made or not request then return nil end
  request.headers["x-amz-bearer"] = recall(r, known, "ConnectionToken")
    or recall(r, known, "ParticipantToken")
  return request, operation
end

local function control(r, known)
  local id = recall(r, known, "ContactId") or ""
  local body = inputs.table(r, 3)
  if r:flag() then body.contact = id end
  return {
    method = r:pick(METHODS), url = "/_emulator/" .. r:pick(CONTROL) .. (r:flag() and r:text() or id),
    headers = { ["content-type"] = "application/json" },
    body = r:flag() and (core.json_encode(body)) or r:text(),
  }
end

local function wire(r)
  local request = { method = r:flag() and r:pick(METHODS) or r:text(), url = r:text(), headers = {} }
  for _ = 1, r:byte() % 4 do request.headers[r:text()] = r:text() end
  request.body = r:text()
  return request
end

local UPGRADE = {
  upgrade = "websocket", connection = "upgrade", ["sec-websocket-version"] = "13",
  ["sec-websocket-key"] = "dGhlIHNhbXBsZSBub25jZQ==",
}

local SAID = {
  '{"topic":"aws/subscribe","content":{"topics":["aws/chat"]}}', '{"topic":"aws/ping"}',
  '{"topic":"aws/heartbeat"}', '{"topic":', "{}", "[]", "null",
}

-- opens the socket that was answered last, or says something over it
local function converse(r, w, known, url)
  if not known.socket or known.socket.closed then
    known.socket = w:upgrade({ method = "GET", url = url, headers = UPGRADE, body = "" }, function() end)
    return
  end
  known.socket:receive(client.encode(r:byte() % 16, r:flag() and r:pick(SAID) or r:text()))
  if r:byte() % 4 == 0 then known.socket:receive(r:text()) end
  client.decode(known.socket:output() or "")
end

-- a file is put at such a URL, or taken from it; or it is a socket's
local function answered(r, w, known)
  local url = recall(r, known, "Url")
  if not url then return wire(r) end
  if url:find "^wss?:" then return converse(r, w, known, url) end
  return {
    method = r:pick(METHODS), url = url, headers = { ["content-type"] = "text/plain" },
    body = ("x"):rep(r:byte()),
  }
end

-- answers ----------------------------------------------------------------------------------------------

local function check(response, operation)
  assert(response.status >= 100 and response.status <= 599, "status")
  assert(type(response.body) == "string" or response.later, "body")
  assert(not tostring(response.body):find "table: 0x%x+", "an address is told")
  for name, value in pairs(response.headers) do
    assert(type(name) == "string" and type(value) == "string", "header")
    assert(not (name .. value):find "[\r\n%z]", "header")
  end
  if not operation or response.status == 500 then return end
  local output, err = core.parse(operation.op, response)
  if not output then
    assert(err.kind == "service", tostring(err.message))
    return
  end
  local flaw = conformity.flaw(operation.service, FACTS[operation.op], response.body)
  if flaw then error(operation.name .. ": " .. flaw) end
  return output
end

-- a failure inside is told to the log alone; a contact whose flow goes nowhere, too
local function log(line)
  if not line:find "^contact " then error(line, 0) end
end

local function step(r, w, known)
  local kind = r:byte() % 8
  if kind == 0 then
    w.clock:advance(r:short())
    w:tick()
    return
  end
  local request, operation
  if kind == 1 then
    request = control(r, known)
  elseif kind == 2 then
    request = wire(r)
  elseif kind == 7 then
    request = answered(r, w, known)
  else
    request, operation = call(r, known)
  end
  if not request then return end
  local output = check(w:handle(request), operation)
  if output then learn(known, output) end
end

local function open_chat(w, known)
  local id, token, chat = support.chat(w)
  local made = assert(support.take_part(w, chat.ParticipantToken, "CreateParticipantConnection", {
    Type = { "WEBSOCKET" },
  }))
  known.ContactId, known.ConnectionToken, known.Url = { id }, { token }, { made.Websocket.Url }
end

return function(data)
  local r = bytes.reader(data)
  local how = r:byte()
  local w = support.new { verify = false, seed = 1, lenient = how % 2 == 1 or nil, log = log }
  local known = {
    InstanceId = { emulator.INSTANCE_ID }, ContactFlowId = { emulator.FLOW_ID },
    QueueId = { emulator.QUEUE_ID },
  }
  if math.floor(how / 2) % 2 == 1 then open_chat(w, known) end
  for _ = 1, STEPS do
    if r:over() then break end
    step(r, w, known)
  end
  -- whatever there is can be written down and read again
  local snapshot = w:handle { method = "GET", url = "/_emulator/snapshot", headers = {}, body = "" }
  assert(snapshot.status == 200, "no snapshot")
  assert(w:restore(core.json_decode(snapshot.body).collections))
  w:close()
end
