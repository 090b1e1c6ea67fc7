--- The sockets of participants.
-- @module luaconnect.emulator.websocket

local address = require "luaconnect.emulator.address"
local tickets = require "luaconnect.emulator.tickets"

local websocket = {}

local methods = {}
local Sockets = { __name = "luaconnect.emulator.websocket", __index = methods }

websocket.PATH = "/_socket/"

function websocket.new(world)
  return setmetatable({ world = world, urls = tickets.new(world, "sockets") }, Sockets)
end

--- The URL at which a participant may open a socket, once or more often, until it ends.
-- @tparam table call
-- @tparam table participant
-- @tparam number ends
-- @treturn string
function methods:url(call, participant, ends)
  local name = self.urls:issue({ to = participant.id, ends = ends }, call.now)
  return address.ws(call) .. websocket.PATH .. name
end

return websocket
