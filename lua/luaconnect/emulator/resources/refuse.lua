--- Refusals as an operation lists them: of several errors for one thing, the one that it has.
-- @module luaconnect.emulator.resources.refuse

local refusal = require "luaconnect.emulator.refusal"

local refuse = {}

local function pick(call, codes, message, fields)
  for _, code in ipairs(codes) do
    if call.errors[code] then return refusal.new(code, message, fields) end
  end
  return refusal.new(codes[#codes], message)
end

local COMBINATION = { "InvalidRequestException", "ValidationException", "InvalidParameterException" }
local VALUE = { "InvalidParameterException", "ValidationException", "InvalidRequestException" }
local TAKEN = { "DuplicateResourceException", "ResourceConflictException", "ConflictException",
  "ValidationException", "InvalidRequestException", "InvalidParameterException" }
local CONFLICT = { "ResourceConflictException", "ConflictException", "ConditionalOperationFailedException",
  "ValidationException", "InvalidRequestException", "InvalidParameterException" }
local FULL = { "LimitExceededException", "ServiceQuotaExceededException", "InvalidRequestException",
  "InvalidParameterException" }
local USED = { "ResourceInUseException", "ConflictException", "ResourceConflictException",
  "InvalidRequestException", "InvalidParameterException" }

--- A combination of values, or a state, in which the operation makes no sense.
function refuse.request(call, message) return pick(call, COMBINATION, message) end

--- One bad value.
function refuse.value(call, message) return pick(call, VALUE, message) end

--- A name that another one has.
function refuse.taken(call, message) return pick(call, TAKEN, message) end

--- A state that forbids it.
function refuse.conflict(call, message) return pick(call, CONFLICT, message) end

--- A quota that is full.
function refuse.full(call, message) return pick(call, FULL, message) end

--- Something that others refer to.
function refuse.used(call, type, id, message)
  local fields = call.errors.ResourceInUseException and { ResourceType = type, ResourceId = id }
  return pick(call, USED, message, fields)
end

--- An id that nothing answers to.
refuse.missing = refusal.missing

return refuse
