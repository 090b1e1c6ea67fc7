--- The operations that make contacts for others to drive: CreateContact, BatchPutContact.
-- @module luaconnect.emulator.create

local named = require "luaconnect.emulator.named"
local opening = require "luaconnect.emulator.opening"
local predicates = require "luaconnect.rules.predicates"
local principal = require "luaconnect.emulator.principal"
local refusal = require "luaconnect.emulator.refusal"

local create = {}

-- one contact -----------------------------------------------------------------------------------

local SUBTYPES = { VOICE = "connect:ExternalAudio", TASK = "connect:ExternalTask" }

local function segments_of(input)
  local subtype = SUBTYPES[input.Channel]
  return subtype and opening.with_subtype(input.SegmentAttributes, subtype) or input.SegmentAttributes
end

-- an agent who works here has it among the others
local function connect(world, contact, user, now)
  world.contacts:connect(contact, user, now)
  local agent = world.roster:get(user)
  if not agent then return end
  contact.agent = user
  world.contacts:keep(contact)
  world.roster:set(agent, contact, "CONNECTED", now)
end

-- How a contact goes on: an email waits to be written, all else has begun, unless it is over already.
local function proceed(world, call, contact, user)
  local input, now = call.input, call.now
  if input.InitiateAs == "COMPLETED" then
    world.contacts:announce(contact, now)
    return world.contacts:finish(contact, now, "API")
  end
  local life = opening.life(input, input.Channel)
  if life then world.contacts:arm(contact, "expire", now + life) end
  world.contacts:announce(contact, now)
  if input.InitiateAs == "CONNECTED_TO_USER" then return connect(world, contact, user, now) end
  if input.Channel ~= "EMAIL" then world.contacts:begin(contact, now) end
end

function create.CreateContact(world, call)
  local input = call.input
  local user, missing = named.user(call, input.UserInfo and input.UserInfo.UserId)
  if not user then return nil, missing end
  if input.InitiateAs == "CONNECTED_TO_USER" and not user.id then
    return nil, refusal.request("UserInfo.UserId: the agent to connect to expected, got none")
  end
  local contact, refused = opening.contact(world, call, {
    Channel = input.Channel, InitiationMethod = input.InitiationMethod,
    SegmentAttributes = segments_of(input), AgentInfo = user.id and { Id = user.id },
  })
  if not contact then return nil, refused end
  contact.external = SUBTYPES[input.Channel] and true or nil
  proceed(world, call, contact, user.id)
  return { ContactId = contact.id, ContactArn = contact.record.Arn }
end

-- many at once ----------------------------------------------------------------------------------

local function is_phone(endpoint)
  return endpoint.Type == "TELEPHONE_NUMBER" and (endpoint.Address or ""):find("^%+[1-9]%d+$") ~= nil
    and #endpoint.Address <= 16
end

local function is_system(endpoint)
  return is_phone(endpoint)
    or endpoint.Type == "CONNECT_PHONENUMBER_ARN" and (endpoint.Address or ""):find("^arn:") ~= nil
end

-- what may be wrong with an item, in the order in which it is told: code, text, and a test for it
local FAILURES = {
  { "MISSING_CAMPAIGN", "Campaign.CampaignId: a campaign expected",
    function(item) return not (item.Campaign and item.Campaign.CampaignId) end },
  { "MISSING_CUSTOMER_ENDPOINT", "CustomerEndpoint: an endpoint expected",
    function(item) return not (item.CustomerEndpoint and (item.CustomerEndpoint.Address or "") ~= "") end },
  { "INVALID_CUSTOMER_ENDPOINT", "CustomerEndpoint: a telephone number expected",
    function(item) return not is_phone(item.CustomerEndpoint) end },
  { "MISSING_QUEUE_ID_AND_SYSTEM_ENDPOINT", "QueueId: a queue or a SystemEndpoint expected",
    function(item) return not (item.QueueId or item.SystemEndpoint) end },
  { "INVALID_SYSTEM_ENDPOINT", "SystemEndpoint: a telephone number, or the ARN of one, expected",
    function(item) return item.SystemEndpoint and not is_system(item.SystemEndpoint) end },
  { "INVALID_QUEUE", "QueueId: a queue of the instance expected",
    function(item, call) return not named.queue(call, item.QueueId) end },
  { "INVALID_ATTRIBUTE_KEY", "Attributes: keys of letters, digits, dashes and underscores expected",
    predicates.keys_like("Attributes", "^[A-Za-z0-9_-]+$") },
  { "INVALID_OUTBOUND_STRATEGY", "OutboundStrategy.Config.AgentFirst: what the type needs expected",
    function(item)
      local strategy = item.OutboundStrategy
      return strategy and not (strategy.Config and strategy.Config.AgentFirst)
    end },
}

-- the failure of an item, or nil; identifiers are to be distinct
local function failure(call, item, seen)
  local id = item.RequestIdentifier
  if id and seen[id] then return "IDEMPOTENCY_EXCEPTION", "RequestIdentifier: one of its own expected" end
  if id then seen[id] = true end
  for _, row in ipairs(FAILURES) do
    if row[3](item, call) then return row[1], row[2] end
  end
end

local function endpoint_info(endpoint)
  return endpoint and { Type = endpoint.Type, Address = endpoint.Address }
end

-- the contact of a call that is made once an agent is there (BATCH-3); or nil and a refusal
local function put(world, call, item)
  local own = { instance = call.instance, now = call.now, input = item }
  local contact, refused = opening.contact(world, own, {
    Channel = "VOICE", Campaign = item.Campaign, OutboundStrategy = item.OutboundStrategy,
    CustomerEndpoint = endpoint_info(item.CustomerEndpoint),
    SystemEndpoint = endpoint_info(item.SystemEndpoint),
  })
  if not contact then return nil, refused end
  world.contacts:announce(contact, call.now)
  if item.QueueId then world.contacts:enqueue(contact, named.queue(call, item.QueueId).id, call.now) end
  return contact
end

function create.BatchPutContact(world, call)
  local admitted, refused = principal.service(call)
  if not admitted then return nil, refused end
  local done, failed, seen = {}, {}, {}
  for _, item in ipairs(call.input.ContactDataRequestList) do
    local code, text = failure(call, item, seen)
    local contact
    if not code then
      contact, refused = put(world, call, item)
      if not contact then code, text = "INTERNAL_ERROR", refused.message end
    end
    if contact then
      done[#done + 1] = { RequestIdentifier = item.RequestIdentifier, ContactId = contact.id }
    else
      failed[#failed + 1] = {
        RequestIdentifier = item.RequestIdentifier, FailureReasonCode = code, FailureReasonMessage = text,
      }
    end
  end
  return { SuccessfulRequestList = done, FailedRequestList = failed }
end

return create
