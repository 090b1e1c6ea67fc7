--- The meetings that calls over WebRTC happen in; nobody serves media there.
-- @module luaconnect.emulator.meetings

local core = require "luaconnect.core"
local tickets = require "luaconnect.emulator.tickets"

local meetings = {}

-- an id that is always the same for the same contact
local function id_of(contact)
  local hex = core.sha256hex("meeting " .. contact.id)
  return ("%s-%s-4%s-8%s-%s"):format(hex:sub(1, 8), hex:sub(9, 12), hex:sub(14, 16), hex:sub(18, 20),
    hex:sub(21, 32))
end

--- What a participant needs to join the meeting of a contact, as CreateParticipantConnection has it.
-- @tparam table world
-- @tparam table contact
-- @treturn table
function meetings.connection(world, contact)
  local id = id_of(contact)
  local host = "media.emulator.invalid/" .. id
  return {
    Attendee = { AttendeeId = world.uuid(), JoinToken = tickets.opaque(world.uuid) },
    Meeting = {
      MeetingId = id,
      MediaPlacement = {
        AudioHostUrl = "https://" .. host .. "/audio",
        AudioFallbackUrl = "wss://" .. host .. "/fallback",
        SignalingUrl = "wss://" .. host .. "/control",
        EventIngestionUrl = "https://" .. host .. "/events",
      },
      MeetingFeatures = { Audio = { EchoReduction = "AVAILABLE" } },
    },
  }
end

return meetings
