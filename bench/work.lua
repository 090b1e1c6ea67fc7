--- The work that everybody does in the benchmarks: StartChatContact with
-- eight attributes.

local work = { ACCESS_KEY_ID = "AKIDEXAMPLE", SECRET_ACCESS_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" }

work.input = {
  InstanceId = "12345678-1234-1234-1234-123456789012",
  ContactFlowId = "87654321-4321-4321-4321-210987654321",
  ClientToken = "0f2b9a34-5c1d-4c3e-9b0a-7d6e5f4c3b2a",
  ParticipantDetails = { DisplayName = "Ada Lovelace" },
  InitialMessage = { ContentType = "text/plain", Content = "Hello, I have a question" },
  Attributes = {
    customer = "4711", language = "en_GB", channel = "web", segment = "gold",
    page = "/orders/1843", campaign = "spring", referrer = "newsletter", priority = "2",
  },
  ChatDurationInMinutes = 60,
}

--- The same with other attributes.
function work.with(attributes)
  local input = {}
  for name, value in pairs(work.input) do input[name] = value end
  input.Attributes = attributes
  return input
end

--- Options of a client; nothing is read from the environment.
function work.options(endpoint)
  return {
    region = "us-east-1",
    endpoint = endpoint,
    credentials = { access_key_id = work.ACCESS_KEY_ID, secret_access_key = work.SECRET_ACCESS_KEY },
  }
end

return work
