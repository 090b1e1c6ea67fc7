--- A survey after a chat: once it has ended, and an agent had it, a task asks how it was.
--
-- A row has `contact`, the id of a chat.

local journey = require "luaconnect.journey"

local FLOW = os.getenv "CONNECT_FLOW_ID"

return journey.define("survey", function(j, row)
  local chat = assert(j:wait_for(row.contact, "ended", { timeout = "1d" }))
  if not chat.AgentInfo then return "nobody to ask about" end
  j:sleep "10m"
  return assert(j:related_to(row.contact):start_task_contact {
    Name = "Survey", ContactFlowId = FLOW, Attributes = { agent = chat.AgentInfo.Id },
  }).ContactId
end, { key = "contact" })
