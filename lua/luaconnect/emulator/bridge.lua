--- Hands events and contact records on to those who listen outside.
--
-- Like EventBridge it promises neither order nor delivery, and can be asked to keep neither. What
-- happens in a call is handed on after its response is ready, so that a listener may call in turn.
-- Nothing is built while nobody listens.
-- @module luaconnect.emulator.bridge

local contacts = require "luaconnect.emulator.contacts"
local core = require "luaconnect.core"
local draw = require "luaconnect.emulator.draw"
local envelope = require "luaconnect.emulator.envelope"

local bridge = {}

local methods = {}
local Bridge = { __name = "luaconnect.emulator.bridge", __index = methods }

local HELD_SHARE = 0.3 -- of shuffled events: those that come after others' calls

local DELIVERY = { drop = "number", shuffle = "boolean" }

--- Whether options of delivery make sense.
-- @tparam[opt] table delivery `drop` (a share), `shuffle` (true)
-- @treturn ?boolean true, or nil and a message
function bridge.check(delivery)
  if type(delivery or {}) ~= "table" then return nil, "a table expected, got " .. type(delivery) end
  for name, value in pairs(delivery or {}) do
    if type(value) ~= DELIVERY[name] then return nil, tostring(name) .. ": drop or shuffle expected" end
  end
  local drop = delivery and delivery.drop or 0
  if drop < 0 or drop > 1 then return nil, "drop: 0 to 1 expected, got " .. drop end
  return true
end

local function share(self)
  self.drawn = self.drawn + 1
  return draw.share(self.seed, "bridge", self.drawn)
end

local function push(self, fn, value)
  self.queue[#self.queue + 1] = { fn = fn, value = value }
end

local function next_id(self)
  if not self.seeded then return core.uuid() end
  self.count = self.count + 1
  return draw.uuid(self.seed, "events", self.count)
end

-- a record when the contact is complete, and again when it changes after that
local function records(self, world, fn)
  world.events:on("*", function(contact, _, name)
    if name == "COMPLETED" or name == "CONTACT_DATA_UPDATED" and contacts.ended(contact) then
      push(self, fn, envelope.record(world, contact))
    end
  end)
end

local function events(self, world, fn)
  world.events:on("*", function(contact, at, name, updated)
    if self.drop > 0 and share(self) < self.drop then return end
    push(self, fn, envelope.event(world, next_id(self), contact, at, name, updated))
  end)
end

-- a chat's items, once for each endpoint that they are streamed to
local function items(self, world, fn)
  world.chats:on(function(view, contact, visibility)
    for _, stream in ipairs(contact.streams or {}) do
      push(self, fn, envelope.item(world, next_id(self), stream.topic, contact, view, visibility))
    end
  end)
end

--- The bridge of an emulator.
-- @tparam table world with `events`, `chats`, `resources` and `contacts`
-- @tparam table options `on_event`, `on_record`, `on_item`, `delivery` and `seed`, as `emulator.new` has them
-- @treturn table
function bridge.new(world, options)
  local delivery = options.delivery or {}
  local self = setmetatable({
    queue = {}, seed = options.seed or 0, seeded = options.seed ~= nil, drawn = 0, count = 0,
    drop = delivery.drop or 0, shuffle = delivery.shuffle, log = world.log,
  }, Bridge)
  if options.on_event then events(self, world, options.on_event) end
  if options.on_record then records(self, world, options.on_record) end
  if options.on_item then items(self, world, options.on_item) end
  return self
end

-- others in between, and some of them left for the next time
local function shuffled(self, list)
  local going, held = {}, {}
  for _, entry in ipairs(list) do
    if not entry.held and share(self) < HELD_SHARE then
      entry.held = true
      held[#held + 1] = entry
    else
      table.insert(going, math.floor(share(self) * (#going + 1)) + 1, entry)
    end
  end
  return going, held
end

--- Hands on what has happened.
-- @tparam[opt] boolean all whether nothing is held back
function methods:flush(all)
  local going = self.queue
  if #going == 0 then return end
  self.queue = {}
  if self.shuffle and not all then going, self.queue = shuffled(self, going) end
  for _, entry in ipairs(going) do
    local sound, message = pcall(entry.fn, entry.value)
    if not sound then self.log("event: " .. tostring(message)) end
  end
end

return bridge
