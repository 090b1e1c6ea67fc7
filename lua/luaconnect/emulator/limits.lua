--- The bounds that the emulator enforces, as the service does: how often an operation may be called, and
-- how many contacts of an instance may be active at once. Off unless it is told otherwise.
--
-- An option is "documented", or a table `{ documented, rates, concurrency, resources, retry_after }`:
-- `rates` is service to operation (or `*`) to a rate or `{ rate, burst }`, `concurrency` one of CHAT, TASK,
-- EMAIL, VOICE and CAMPAIGN to a number, `resources` a kind to a number; false stands for no bound.
-- `documented = true` keeps the documented bounds for the rest; `retry_after` are seconds to tell clients.
-- @module luaconnect.emulator.limits

local core = require "luaconnect.core"
local quotas = require "luaconnect.quotas"
local rate = require "luaconnect.rate"
local refusal = require "luaconnect.emulator.refusal"

local limits = {}

local AT_ONCE = 1e-6 -- seconds: what rounding makes of none, by clocks that count from 1970

local methods = {}
local Limits = { __name = "luaconnect.emulator.limits", __index = methods }

-- options ---------------------------------------------------------------------------------------

local FIELDS = { documented = true, rates = true, concurrency = true, resources = true, retry_after = true }

local function is_count(value)
  return type(value) == "number" and value >= 0 and value % 1 == 0
end

local function read_rates(option, service)
  local found = option.documented and rate.documented(service) or {}
  for operation, value in pairs((option.rates or {})[service] or {}) do
    if operation ~= "*" and (type(operation) ~= "string" or not core.find(service, operation)) then
      return nil, ("rates.%s.%s: an operation expected"):format(service, tostring(operation))
    end
    found[operation] = value and rate.limit(value)
    if found[operation] == nil then
      return nil, ("rates.%s.%s: a rate or [rate, burst] expected"):format(service, operation)
    end
  end
  return found
end

local function check_names(option)
  for name in pairs(option) do
    if not FIELDS[name] then return nil, ("%s: a name of limits expected"):format(tostring(name)) end
  end
  for name in pairs(option.concurrency or {}) do
    if not quotas.CONCURRENCY[name] then
      return nil, ("concurrency.%s: CHAT, TASK, EMAIL, VOICE or CAMPAIGN expected"):format(tostring(name))
    end
  end
  local known = {}
  for _, service in ipairs(core.services()) do known[service] = true end
  for service, rates in pairs(option.rates or {}) do
    if not known[service] or type(rates) ~= "table" then
      return nil, ("rates.%s: a service's operations expected"):format(tostring(service))
    end
  end
  return true
end

local function check_types(option)
  for _, name in ipairs { "rates", "concurrency", "resources" } do
    if type(option[name] or {}) ~= "table" then return nil, name .. ": an object expected" end
  end
  for _, group in ipairs { "concurrency", "resources" } do
    for name, value in pairs(option[group] or {}) do
      if value and not is_count(value) then
        return nil, ("%s.%s: a number or false expected, got %s"):format(group, name, tostring(value))
      end
    end
  end
  if option.retry_after and not is_count(option.retry_after) then
    return nil, "retry_after: seconds expected, got " .. tostring(option.retry_after)
  end
  return check_names(option)
end

local function read(given)
  local option = given
  if not option or option == "off" then return {} end
  if option == "documented" then option = { documented = true } end
  if type(option) ~= "table" then
    return nil, '"documented", "off" or an object expected, got ' .. tostring(option)
  end
  local sound, message = check_types(option)
  if not sound then return nil, message end
  local found = { given = given, option = option, rates = {}, most = {} }
  for _, service in ipairs(core.services()) do
    local rates
    rates, message = read_rates(option, service)
    if not rates then return nil, message end
    found.rates[service] = rate.apart(rates, service)
  end
  for kind, count in pairs(quotas.CONCURRENCY) do
    local own = (option.concurrency or {})[kind]
    if own == nil then own = option.documented and count end
    found.most[kind] = own or nil
  end
  return found
end

-- contacts that are open --------------------------------------------------------------------------

local function kind_of(contact)
  return contact.record.Campaign and "CAMPAIGN" or contact.record.Channel
end

-- a task is one until its agent has done with it; a scheduled one is none yet, nor is a callback that
-- nobody has taken, and who listens to a call makes none
local function is_active(contact)
  local record = contact.record
  if contact.state == "SCHEDULED" or contact.monitored then return false end
  if record.InitiationMethod == "CALLBACK" and not record.AgentInfo then return false end
  if record.Channel == "TASK" then return contact.state ~= "COMPLETED" end
  return record.DisconnectTimestamp == nil
end

local function count(self, contact)
  local open, before = self.open[contact.instance] or {}, self.counted[contact.id]
  local kind = is_active(contact) and kind_of(contact) or nil
  if kind == before then return end
  self.counted[contact.id], self.open[contact.instance] = kind, open
  if before then open[before] = open[before] - 1 end
  if kind then open[kind] = (open[kind] or 0) + 1 end
end

local function recount(self)
  self.open, self.counted = {}, {}
  if not self.set.option then return end
  for _, contact in self.contacts:each() do count(self, contact) end
end

--- The limits of an emulator; there are none before `use`.
-- @tparam table world has `store`, `events` and `resources`
-- @treturn table
function limits.new(world)
  local self = setmetatable({
    world = world, contacts = world.store:collection "contacts", set = {}, open = {}, counted = {},
  }, Limits)
  world.events:on("*", function(contact)
    if self.set.option then count(self, contact) end
  end)
  world.store:on_restore(function() recount(self) end)
  return self
end

-- quotas of resources by kind: nil for none at all, else false for a kind without, nil for its own
local function resource_quotas(option)
  if not option then return nil end
  local found = {}
  for kind, most in pairs(option.resources or {}) do found[kind] = most end
  return option.documented and found or setmetatable(found, { __index = function() return false end })
end

--- Has other limits from now on.
-- @param option as above; nil, false or "off" for none
-- @treturn ?boolean true, or nil and a message
function methods:use(option)
  local found, message = read(option)
  if not found then return nil, message end
  for kind in pairs(found.option and found.option.resources or {}) do
    if not self.world.resources.kinds[kind] then
      return nil, ("resources.%s: a kind of resources expected"):format(tostring(kind))
    end
  end
  self.set = found
  self.world.quotas = resource_quotas(found.option)
  recount(self)
  return true
end

--- The limits as `use` got them, and how many contacts are active, by instance and kind.
-- @treturn table
function methods:show()
  return { limits = self.set.given or "off", open = self.open }
end

-- refusals --------------------------------------------------------------------------------------

-- a front end has a name of its own for who is too fast, for operations that list none
local function too_fast(call)
  local errors = call.errors
  if errors.TooManyRequestsException then return "TooManyRequestsException" end
  local other = errors.LimitExceededException and not errors.ThrottlingException
  return other and "TooManyRequestsException" or "ThrottlingException"
end

-- rates belong to the account and the Region, which an emulator has one of; participants' to the instance
local function whose(call)
  return call.contact and call.contact.instance or ""
end

--- Whether a call comes within the rate of its operation.
-- @tparam table call
-- @treturn ?boolean true, or nil and a refusal
function methods:admit(call)
  local rates = self.set.rates
  if not rates then return true end
  if rates[call.service]:take(whose(call), call.operation, call.now, AT_ONCE) then
    return true
  end
  local refused = refusal.new(too_fast(call), "Rate exceeded")
  refused.retry_after = self.set.option.retry_after
  return nil, refused
end

local KINDS = {
  SendChatIntegrationEvent = "CHAT", StartAssistantContact = "CHAT", StartChatContact = "CHAT",
  StartEmailContact = "EMAIL", StartOutboundChatContact = "CHAT", StartOutboundVoiceContact = "VOICE",
  StartTaskContact = "TASK", StartWebRTCContact = "VOICE",
}

-- the kind of the contact that a call adds to those that are active, if it adds one
local function adds(call)
  local input = call.input
  if call.operation == "CreateContact" then return input.InitiateAs ~= "COMPLETED" and input.Channel end
  if call.operation == "StartTaskContact" and input.ScheduledTime then return nil end
  if input.TrafficType == "CAMPAIGN" then return "CAMPAIGN" end
  return KINDS[call.operation]
end

--- Whether there is room for the contact that a call starts.
-- @tparam table call of the service connect, with its instance
-- @treturn ?boolean true, or nil and a refusal
function methods:room(call)
  local most = self.set.most
  local kind = most and adds(call)
  if not kind or not most[kind] then return true end
  local open = self.open[call.instance.id]
  if (open and open[kind] or 0) < most[kind] then return true end
  local errors = call.errors
  local limit = errors.LimitExceededException or kind == "CHAT" and not errors.ServiceQuotaExceededException
  return nil, refusal.new(limit and "LimitExceededException" or "ServiceQuotaExceededException",
    ("%s: at most %d active at once expected"):format(kind, most[kind]))
end

return limits
