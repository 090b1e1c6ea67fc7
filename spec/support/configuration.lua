--- Calls of configuration into an emulator: of any service, with the instance where there is a place for it.

local conformity = require "spec.support.conformity"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local world = require "spec.support.world"

local configuration = { INSTANCE = world.INSTANCE, FLOW = world.FLOW, QUEUE = emulator.QUEUE_ID }

local function prepared(service, operation, input)
  local op, facts = core.find(service, operation), core.describe(service, operation)
  local members = facts.input.members
  if members.InstanceId and input.InstanceId == nil and members.InstanceId.required then
    input.InstanceId = world.INSTANCE
  end
  return op, assert(core.prepare(op, "http://127.0.0.1:1", input, { validate = false })), facts
end

local function signed(w, request, facts)
  return assert(core.sign(request, {
    service = facts.signing_name, region = emulator.REGION, time = w.clock:now(),
    access_key_id = emulator.CREDENTIALS.access_key_id,
    secret_access_key = emulator.CREDENTIALS.secret_access_key,
  }))
end

--- Calls an operation: output, or nil and an error with code, status and message.
function configuration.service(w, service, operation, input)
  local copy = {}
  for name, value in pairs(input or {}) do copy[name] = value end
  local op, request, facts = prepared(service, operation, copy)
  local response = w:handle(signed(w, request, facts))
  local output, err = core.parse(op, response)
  if output then
    local flaw = conformity.flaw(service, facts, response.body)
    return flaw and error(flaw, 2) or output
  end
  err.status = response.status
  return nil, err
end

--- Calls an operation of Amazon Connect.
function configuration.call(w, operation, input)
  return configuration.service(w, "connect", operation, input)
end

--- The same, which has to succeed.
function configuration.done(w, operation, input)
  local output, err = configuration.call(w, operation, input)
  if not output then error(operation .. ": " .. tostring(err.code) .. ": " .. tostring(err.message), 2) end
  return output
end

--- The code and the status of an operation that has to fail.
function configuration.refused(w, operation, input)
  local output, err = configuration.call(w, operation, input)
  if output then error(operation .. ": a refusal expected", 2) end
  return err.code, err.status, err
end

--- The first element of what a list operation answers, which has a member of that value.
function configuration.pick(w, operation, member, value, input)
  for _, list in pairs(configuration.done(w, operation, input)) do
    for _, element in ipairs(type(list) == "table" and list or {}) do
      if element[member] == value then return element end
    end
  end
end

return configuration
