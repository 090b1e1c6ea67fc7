--- Opaque names with an end: whoever brings one is let in to what it names.
--
-- A ticket is a document `{ to, ends, ... }` whose id is the name.
-- @module luaconnect.emulator.tickets

local tickets = {}

local methods = {}
local Tickets = { __name = "luaconnect.emulator.tickets", __index = methods }

--- Tickets of one sort.
-- @tparam table world has `store` and `uuid`
-- @tparam string name of their collection
function tickets.new(world, name)
  return setmetatable({ all = world.store:collection(name), uuid = world.uuid }, Tickets)
end

--- A string that nobody guesses.
-- @tparam function uuid
-- @treturn string
function tickets.opaque(uuid)
  return ((uuid() .. uuid()):gsub("-", ""))
end

-- tickets of one sort live about as long as each other, so what has ended lies in front
local function forget(self, now)
  for name, ticket in self.all:each() do
    if ticket.ends > now then return end
    self.all:remove(name)
  end
end

--- Issues a ticket.
-- @tparam table ticket `to`, the id of what it lets in to, and `ends`, epoch seconds
-- @tparam number now
-- @treturn string its name
function methods:issue(ticket, now)
  forget(self, now)
  local name = tickets.opaque(self.uuid)
  self.all:put(name, ticket)
  return name
end

--- The ticket of a name, unless it has ended.
-- @treturn ?table
function methods:find(name, now)
  local ticket = self.all:get(name)
  return ticket and ticket.ends > now and ticket or nil
end

return tickets
