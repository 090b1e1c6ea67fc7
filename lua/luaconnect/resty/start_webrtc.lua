--- A content handler that begins a call for a web page, which holds no AWS credentials.
--
--     init_by_lua_block {
--       call = require("luaconnect.resty").start_webrtc {
--         InstanceId = "...", ContactFlowId = "...", origins = { "https://www.example.com" },
--         AllowedCapabilities = { Customer = { Video = "SEND" } },
--       }
--     }
--     location = /call { content_by_lua_block { call() } }
--
-- What comes back is `{ "region", "contactId", "participantId", "participantToken", "connectionData" }`;
-- `connectionData` holds `Meeting` and `Attendee` as the Amazon Chime SDK takes them.
-- The module is the function.
-- @module luaconnect.resty.start_webrtc

-- SPDX-License-Identifier: MIT

local handler = require "luaconnect.resty.handler"
local nginx = require "luaconnect.nginx"

local KIND = {
  name = "start_webrtc", operation = "StartWebRTCContact",
  offers = {
    attributes = true, contactFlowId = true, description = true, displayName = true,
    relatedContactId = true,
  },
  allow = { displayName = 256 },
}

function KIND.answer(output)
  return {
    contactId = output.ContactId, participantId = output.ParticipantId,
    participantToken = output.ParticipantToken, connectionData = output.ConnectionData,
  }
end

--- A handler that starts calls. Options that make no sense raise.
-- @function start_webrtc
-- @tparam table options members of StartWebRTCContact that the page has no say in, and the options of
-- `luaconnect.resty.start_chat`, where `allow` knows `displayName`, `description`, `contactFlowId`,
-- `relatedContactId` and `attributes` (`{ displayName = 256 }`)
-- @treturn function for `content_by_lua`
return function(options)
  local made = handler.new(KIND, options, nginx)
  return function() nginx.respond(made:answer(nginx.request())) end
end
