--- One action of a flow as it is carried out: its parameters, and where it leads.
--
-- The functions of actions get a step and its parameters, and answer an identifier of the action that comes
-- next, or one of the outcomes below.
-- @module luaconnect.emulator.flows.step

local branches = require "luaconnect.emulator.flows.branches"
local values = require "luaconnect.emulator.flows.values"

local step = {}

local methods = {}
local Step = { __name = "luaconnect.emulator.flows.step", __index = methods }

-- outcomes: the flow waits; it is over; another action was made the current one
step.WAITS, step.OVER, step.MOVED = {}, {}, {}

--- A step.
-- @tparam table world the emulator
-- @tparam table contact
-- @tparam table action
-- @tparam number at
function step.new(world, contact, action, at)
  return setmetatable({ world = world, contact = contact, action = action, at = at }, Step)
end

--- What a parameter stands for; nothing, when that is too long.
-- @treturn string
function methods:text(value)
  local text = values.text(self.world, self.contact, value)
  if text then return text end
  self.world.log(("contact %s, action %s: a text of at most a mebibyte expected")
    :format(self.contact.id, self.action.Identifier))
  return ""
end

--- What a parameter stands for as a finite number, or nil.
function methods:number(value)
  local number = tonumber(self:text(value))
  return number and number - number == 0 and number or nil
end

--- A map of texts, each with what it stands for.
function methods:texts(map)
  local found = {}
  for key, value in pairs(type(map) == "table" and map or {}) do found[tostring(key)] = self:text(value) end
  return found
end

--- A resource that a parameter names, or nil.
function methods:find(kind, value)
  local id = self:text(value)
  local instance = self.world.resources:instance(self.contact.instance)
  return id ~= "" and instance and instance:find(kind, id) or nil
end

--- Goes on.
function methods:next()
  return branches.next(self.action)
end

--- Goes to an error's branch, else to the one for all errors, else on.
function methods:fail(name)
  return branches.error(self.action, name or "NoMatchingError")
    or branches.error(self.action, "NoMatchingError") or branches.next(self.action)
end

--- Goes by the condition that holds for a value.
-- @tparam string value
-- @tparam[opt="NoMatchingCondition"] string otherwise the error when none does
function methods:match(value, otherwise)
  return branches.matching(self.action, value, function(operand) return self:text(operand) end)
    or branches.error(self.action, otherwise or "NoMatchingCondition") or branches.next(self.action)
end

--- Goes on, or to the error's branch.
function methods:either(done)
  if done then return self:next() end
  return self:fail()
end

--- Waits for something to come, for so many seconds.
-- @tparam ?number seconds at least one, so that time goes on; for ever without
function methods:wait(seconds)
  if self.contact.run.passing then return step.OVER end
  self.contact.run.waits = true
  if seconds then self.world.contacts:arm(self.contact, "flow", self.at + math.max(1, seconds)) end
  return step.WAITS
end

--- Keeps something that references can name.
-- @tparam string root such as "External"
-- @param value
function methods:set(root, value)
  local data = {}
  for key, old in pairs(self.contact.data or {}) do data[key] = old end
  data[root] = value
  self.contact.data = data
end

--- Says something to the customer of a chat.
function methods:say(text)
  local world = self.world
  if self.contact.record.Channel ~= "CHAT" or text == "" then return end
  world.chats:message(self.contact, { role = "SYSTEM", name = "SYSTEM_MESSAGE" }, "text/plain", text, self.at)
end

return step
