--- The latest of what has happened to contacts, for those who look on.
--
-- A row is `{ number, at, event, contact, instance, channel, updated }`, where `event` has the name of an
-- EventBridge event, or is CHAT and comes with an `item` of the transcript. Numbers count from 1 up.
-- @module luaconnect.emulator.news

local news = {}

local methods = {}
local News = { __name = "luaconnect.emulator.news", __index = methods }

local KEPT = 1000 -- rows

local function add(self, row)
  self.last = self.last + 1
  row.number = self.last
  self.rows[self.last % KEPT] = row
end

--- The news of an emulator, from now on.
-- @tparam table world has `events`, `chats` and `store`
function news.new(world)
  local self = setmetatable({ store = world.store, rows = {}, last = 0 }, News)
  world.events:on("*", function(contact, at, name, updated)
    add(self, {
      at = at, event = name, contact = contact.id, instance = contact.instance,
      channel = contact.record.Channel, updated = updated,
    })
  end)
  world.chats:on(function(item, contact)
    add(self, {
      at = world.clock:now(), event = "CHAT", contact = contact.id, instance = contact.instance,
      channel = contact.record.Channel, item = item,
    })
  end)
  return self
end

--- Rows that came after one.
-- @tparam number after its number; 0 for all that are kept
-- @tparam number limit how many rows at most
-- @treturn table a list
-- @treturn boolean whether some that came after it are not kept, or were before this process
function methods:since(after, limit)
  local strange = after > self.last -- of a life before this one
  if strange then after = 0 end
  local first = math.max(after + 1, self.last - KEPT + 1)
  local list = {}
  for number = first, math.min(self.last, first + limit - 1) do
    list[#list + 1] = self.rows[number % KEPT]
  end
  return list, strange or first > after + 1
end

--- A number that is another one whenever any document has changed.
-- @treturn number
function methods:changes()
  return self.store.changes
end

return news
