-- An emulator with an agent in it: whoever starts a chat talks to her.
--
-- She joins with the customer, reads what she is told, types, and answers. "bye" has her leave, "drop"
-- closes all sockets.
-- usage: serve.lua; prints "listening on URL", then the ids and keys that clients need, as JSON
-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local server = require "luaconnect.emulator.server"

local EVENT = "application/vnd.amazonaws.connect.event."

local function log(line) io.stderr:write(line, "\n") end

local AGENT = "grace"

local world = emulator.new { log = log, clock = assert(server.clock()) }
assert(world.agents:login(AGENT, { queues = { emulator.QUEUE_ID }, after_work_seconds = 0 }))

local function agent_of(contact)
  for _, participant in ipairs(world.participants:of(contact)) do
    if participant.role == "AGENT" and participant.state == "CONNECTED" then return participant end
  end
end

local function answer(contact, item)
  local agent, now = agent_of(contact), world.clock:now()
  if item.Type == "MESSAGE" then
    world.chats:receipt(world.chats:find(contact, item.Id), agent, "read", now)
    if item.Content == "drop" then world.sockets:close(1001) end
    if item.Content == "bye" then return assert(world.agents:finish(AGENT, contact.id)) end
    world.chats:event(contact, agent, EVENT .. "typing", nil, now)
    world.chats:message(contact, agent, "text/plain", "you said: " .. item.Content, now)
  end
end

world.chats:on(function(item, contact)
  if item.ParticipantRole ~= "CUSTOMER" then return end
  if agent_of(contact) then return answer(contact, item) end
  if item.ContentType == EVENT .. "participant.joined" then
    assert(world.agents:accept(AGENT, contact.id))
  end
end)

local door = assert(server.listen(world, { log = log }))
print("listening on " .. door.url)
print(core.json_encode {
  instance = emulator.INSTANCE_ID, flow = emulator.FLOW_ID, region = emulator.REGION,
  key = emulator.CREDENTIALS.access_key_id, secret = emulator.CREDENTIALS.secret_access_key,
})
io.stdout:flush()
door:obey_signals()
door:run()
