--- From a chat to a call: when no agent has come within five minutes, the customer gets a web call.
--
-- A row has `id` and `name`.

local journey = require "luaconnect.journey"

local FLOW = os.getenv "CONNECT_FLOW_ID"

return journey.define("escalation", function(j, row)
  local customer = { DisplayName = row.name }
  local chat = assert(j:start_chat_contact { ContactFlowId = FLOW, ParticipantDetails = customer })
  local contact = j:wait_for(chat, function(seen)
    return seen.AgentInfo ~= nil or seen.DisconnectTimestamp ~= nil
  end, { timeout = "5m", every = "15s" })
  if contact and contact.AgentInfo then return "answered" end
  local call = assert(j:related_to(chat):start_web_rtc_contact {
    ContactFlowId = FLOW, ParticipantDetails = customer, Description = "Nobody came to the chat",
  })
  j:stop_contact({ ContactId = chat.ContactId }, { uncertain = "again" })
  return call.ContactId
end)
