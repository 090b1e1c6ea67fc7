--- The operation of Contact Lens on calls, in which nobody hears what is said: it has no segments.
-- @module luaconnect.emulator.lens

local guard = require "luaconnect.emulator.guard"
local pager = require "luaconnect.emulator.resources.pager"

local lens = {}

lens.ListRealtimeContactAnalysisSegments = guard({ channels = { "VOICE" } }, function(_, call)
  local page, token = pager.page(call, {})
  if not page then return nil, token end
  return { Segments = page, NextToken = token }
end)

return lens
