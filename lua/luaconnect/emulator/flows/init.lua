--- The flows that contacts go through.
--
-- A flow whose content nobody knows puts contacts into the queue that they are meant for, `contact.target`,
-- else into the first one of the instance.
-- @module luaconnect.emulator.flows

local flows = {}

local methods = {}
local Flows = { __name = "luaconnect.emulator.flows", __index = methods }

--- The flows of an emulator.
-- @tparam table world the emulator
function flows.new(world)
  return setmetatable({ world = world, contacts = world.contacts }, Flows)
end

-- the first queue of an instance that is no agent's
local function first_queue(world, instance)
  for _, doc in ipairs(world.resources:all("queue", instance)) do
    if doc.body.QueueType ~= "AGENT" then return doc.id end
  end
end

-- where a contact goes without a flow; an agent's queue has the id of the user
local function default_queue(self, contact)
  local target = contact.target or {}
  if target.queue or target.agent then return target.queue or target.agent end
  return self.world.default_flow == "queue" and first_queue(self.world, contact.instance) or nil
end

--- Has a contact enter its flow.
-- @tparam table contact
-- @tparam number at
function methods:enter(contact, at)
  local queue = default_queue(self, contact)
  if queue then self.contacts:enqueue(contact, queue, at) end
end

--- An agent has accepted a contact.
function methods:connected() end

return flows
