--- A content handler that begins a chat for a web page, which holds no AWS credentials.
--
--     init_by_lua_block {
--       chat = require("luaconnect.resty").start_chat {
--         InstanceId = "...", ContactFlowId = "...", origins = { "https://www.example.com" },
--       }
--     }
--     location = /chat { content_by_lua_block { chat() } }
--
-- The page sends JSON such as `{ "displayName": "Ada" }`; what comes back is
-- `{ "region": ..., "chatDetails": { "contactId", "participantId", "participantToken" } }`, whose
-- `chatDetails` is that of amazon-connect-chatjs.
-- The module is the function.
-- @module luaconnect.resty.start_chat

-- SPDX-License-Identifier: MIT

local handler = require "luaconnect.resty.handler"
local nginx = require "luaconnect.nginx"

local KIND = {
  name = "start_chat", operation = "StartChatContact",
  offers = {
    attributes = true, contactFlowId = true, customerId = true, displayName = true,
    initialMessage = true, relatedContactId = true,
  },
  allow = { displayName = 256, initialMessage = 1024 },
}

-- members as amazon-connect-chatjs spells them
function KIND.answer(output)
  local details = {}
  for name, value in pairs(output) do details[name:sub(1, 1):lower() .. name:sub(2)] = value end
  return { chatDetails = details }
end

--- A handler that starts chats. Options that make no sense raise.
-- @function start_chat
-- @tparam table options members of StartChatContact that the page has no say in (`InstanceId`,
-- `ContactFlowId`, `ChatDurationInMinutes`, ...), and
--
-- * `allow`: what the page may set: `displayName`, `initialMessage`, `contactFlowId`,
--   `relatedContactId`, `customerId`, each with a length in characters, true for as long as the service
--   allows, or a list of values (`contactFlowId`: a list only), and `attributes`, a table of the same by
--   name (`{ displayName = 256, initialMessage = 1024 }`)
-- * `attributes`: those that the server adds, a table, or a function of the request and of what the page
--   sent that returns one; they win
-- * `client`: a client, or the options of one
-- * `origins`: a list of the origins whose pages may ask, or `"*"`; those of the own host always may
-- * `rate`: `{ requests, seconds, burst }` of one client (10 in 60 seconds, 5 at once), or false
-- * `dict`: the name of the `lua_shared_dict` in which clients are counted (`"luaconnect_clients"`)
-- * `client_key`: a function of the request that returns what is one client; its address when left out
-- * `body_bytes` (16384) and `deadline`, in seconds (20)
-- @treturn function for `content_by_lua`
return function(options)
  local made = handler.new(KIND, options, nginx)
  return function() nginx.respond(made:answer(nginx.request())) end
end
