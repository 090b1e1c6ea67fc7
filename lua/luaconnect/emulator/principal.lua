--- Who may do what only Amazon's own services may: outbound campaigns, End User Messaging.
-- @module luaconnect.emulator.principal

local refusal = require "luaconnect.emulator.refusal"

local principal = {}

--- Admits a call whose credentials belong to a service, or of which nobody knows who sent it.
-- @tparam table call
-- @treturn ?boolean true, or nil and a refusal
function principal.service(call)
  if call.service_principal then return true end
  return nil, refusal.new("AccessDeniedException",
    call.operation .. ": credentials of a service of AWS expected")
end

return principal
