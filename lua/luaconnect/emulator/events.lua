--- What happens to contacts, for everything in the emulator that has to hear of it.
--
-- Events have the names of EventBridge's contact events: INITIATED, CONNECTED_TO_SYSTEM,
-- CONTACT_DATA_UPDATED, QUEUED, CONNECTED_TO_AGENT, PAUSED, RESUMED, DISCONNECTED, COMPLETED.
-- @module luaconnect.emulator.events

local events = {}

local methods = {}
local Events = { __name = "luaconnect.emulator.events", __index = methods }

function events.new()
  return setmetatable({ listeners = {} }, Events)
end

--- Has `fn` called at each event of a name.
-- @tparam string name of the event, or "*" for each
-- @tparam function fn called with the contact, the time, the name, and a list of the properties that
--   an update has changed
function methods:on(name, fn)
  local listeners = self.listeners
  local list = listeners[name] or {}
  listeners[name] = list
  list[#list + 1] = fn
end

local function tell(list, ...)
  for _, fn in ipairs(list) do fn(...) end
end

--- Tells of an event: first those who wait for this one, then those who wait for any.
function methods:emit(name, contact, at, updated)
  local listeners = self.listeners
  if listeners[name] then tell(listeners[name], contact, at, name, updated) end
  if listeners["*"] then tell(listeners["*"], contact, at, name, updated) end
end

return events
