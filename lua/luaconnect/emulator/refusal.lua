--- What an operation answers instead of an output: the service's own errors, before they are
-- rendered. A handler returns `nil, refusal`.
-- @module luaconnect.emulator.refusal

local refusal = {}

--- A refusal.
-- @tparam string code such as "InvalidRequestException"
-- @tparam string message
-- @tparam[opt] table fields further members of the modelled error
function refusal.new(code, message, fields)
  return { code = code, message = message, fields = fields }
end

--- A combination of values, or a state, in which the operation makes no sense.
function refusal.request(message)
  return refusal.new("InvalidRequestException", message)
end

--- Input that the participant service does not take.
function refusal.validation(message)
  return refusal.new("ValidationException", message)
end

--- A combination of values in which one is not among those that make sense.
-- @tparam string name where it stands
-- @tparam string what it is: "a flow of type"
-- @tparam table list of what makes sense
-- @tparam string got
-- @treturn ?table a refusal, or nil when it is among them
function refusal.unless(name, what, list, got)
  for _, value in ipairs(list) do
    if value == got then return nil end
  end
  return refusal.request(("%s: %s %s expected, got %s"):format(name, what, table.concat(list, " or "), got))
end

--- A value that does not do.
-- @tparam string name where it stands
-- @tparam string expected
-- @tparam string got
function refusal.value(name, expected, got)
  return refusal.new("InvalidParameterException", ("%s: %s expected, got %s"):format(name, expected, got))
end

--- An id that nothing answers to.
-- @tparam string kind "INSTANCE", "CONTACT_FLOW" ...
-- @tparam[opt] string id
function refusal.missing(kind, id)
  local refused = refusal.new("ResourceNotFoundException", "Resource not found of Type: " .. kind)
  refused.type, refused.id = kind, id
  return refused
end

return refusal
