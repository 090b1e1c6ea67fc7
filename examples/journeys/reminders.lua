--- Appointment reminders in the customers' hours: an SMS, and a task for an agent where nobody answers.
--
--     luaconnect run examples/journeys/reminders.lua --journal reminders.db --rows appointments.csv
--
-- A row has `id`, `name`, `phone` (E.164), `tz` (such as Europe/Berlin) and `at` (epoch seconds).

local journey = require "luaconnect.journey"

local FLOW = os.getenv "CONNECT_FLOW_ID"
local SENDER = os.getenv "CONNECT_PHONE_NUMBER_ARN"
  or "arn:aws:connect:us-east-1:123456789012:phone-number/44444444-4444-4444-8444-444444444444"
local DAY = 86400

local function hours_of(row)
  return { "mon-sat 09:00-19:00", tz = row.tz }
end

return journey.define("reminders", function(j, row)
  local ahead = tonumber(row.at) - DAY - j:now()
  if ahead > 0 then j:sleep(ahead) end
  local chat = assert(j:start_outbound_chat_contact({
    SourceEndpoint = { Type = "CONNECT_PHONENUMBER_ARN", Address = SENDER },
    DestinationEndpoint = { Type = "TELEPHONE_NUMBER", Address = row.phone },
    SegmentAttributes = { ["connect:Subtype"] = { ValueString = "connect:SMS" } },
    ContactFlowId = FLOW, Attributes = { appointment = row.id },
    InitialSystemMessage = {
      ContentType = "text/plain", Content = "Your appointment is tomorrow. Answer YES if you will come.",
    },
  }, { hours = hours_of }))
  local ended = j:wait_for(chat, "ended", { timeout = "3h", every = "5m" })
  if ended then return "answered" end
  assert(j:after(chat):start_task_contact({
    Name = "Remind " .. row.name, ContactFlowId = FLOW, Description = "No answer by SMS",
  }, { hours = hours_of }))
  return "handed over"
end)
