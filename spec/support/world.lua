--- An emulator at a time that stands still, and signed calls into it without a client.

local conformity = require "spec.support.conformity"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local engine = require "luaconnect.emulator.resources.engine"

local world = { START = 1700000000, INSTANCE = emulator.INSTANCE_ID, FLOW = emulator.FLOW_ID }

--- An emulator whose failures inside fail the spec.
function world.new(options)
  options = options or {}
  options.clock = options.clock or world.START
  options.log = options.log or function(line) error(line, 0) end
  return emulator.new(options)
end

local function field(name, kind)
  return { Id = { Name = name }, Type = kind }
end

local function fields(...)
  local list = {}
  for i, name in ipairs { ... } do list[i] = { Id = { Name = name } } end
  return list
end

-- resources with ids that are easily told apart
local function plant(w, kind, id, body)
  engine.put(w, kind, { instance = world.INSTANCE, parent = "" }, { id = id, body = body, now = world.START })
end

local function plant_user(w, id)
  plant(w, "user", id, { Username = id, IdentityInfo = { FirstName = id, LastName = "Agent" } })
end

--- An emulator with something of everything that inputs name.
function world.furnished(options)
  options = options or {}
  options.instances = { {
    id = world.INSTANCE, queues = { "sales", "support" },
    flows = {
      world.FLOW, { id = "to-agents", type = "AGENT_TRANSFER" },
      { id = "to-queues", type = "QUEUE_TRANSFER" }, { id = "whisper", type = "AGENT_WHISPER" },
    },
    quick_connects = {
      { id = "quick", name = "Quick", type = "QUEUE", flow = world.FLOW },
      { id = "desk", name = "Desk", type = "QUEUE", flow = world.FLOW, queue = "support" },
      { id = "phone", type = "PHONE_NUMBER", phone_number = "+12065550100" },
    },
    task_templates = {
      { id = "plain", name = "Plain", flow = world.FLOW }, { id = "bare", name = "Bare" },
      { id = "old", name = "Old", flow = world.FLOW, status = "INACTIVE" },
    },
  } }
  local w = world.new(options)
  plant_user(w, "ada")
  plant_user(w, "bob")
  plant(w, "task_template", "refund", {
    Name = "Refund", Status = "ACTIVE", ContactFlowId = world.FLOW,
    Fields = {
      field("sum", "NUMBER"), field("day", "DATE_TIME"), field("why", "TEXT"), field("sure", "BOOLEAN"),
      field("note", "TEXT_AREA"),
    },
    Constraints = { RequiredFields = fields("sum", "day", "why", "sure") },
  })
  return w
end

--- The signed request of a call; `scope` is laid over who signs it, and where it goes.
function world.request(w, operation, input, scope)
  local url = scope and scope.endpoint or "http://127.0.0.1:1"
  local request = assert(core.prepare(core.find("connect", operation), url, input, { validate = false }))
  local options = {
    service = "connect", region = emulator.REGION, time = w.clock:now(),
    access_key_id = emulator.CREDENTIALS.access_key_id,
    secret_access_key = emulator.CREDENTIALS.secret_access_key,
  }
  for name, value in pairs(scope or {}) do options[name] = value end
  return assert(core.sign(request, options))
end

local known = {} -- operation -> facts

local function facts_of(operation)
  known[operation] = known[operation] or core.describe("connect", operation)
  return known[operation]
end

--- Calls an operation of Amazon Connect, with an instance unless it takes none: output, or nil and an
-- error with code, status and message; `scope` as for `request`. An answer that is not what the model
-- says raises.
function world.call(w, operation, input, scope)
  local facts = facts_of(operation)
  if facts.input.members.InstanceId then input.InstanceId = input.InstanceId or world.INSTANCE end
  local response = w:handle(world.request(w, operation, input, scope))
  local output, err = core.parse(core.find("connect", operation), response)
  if output then
    local flaw = conformity.flaw("connect", facts, response.body)
    return flaw and error(flaw, 2) or output
  end
  err.status = response.status
  return nil, err
end

--- Calls an operation of the participant service with a token: output, or nil and an error.
function world.take_part(w, token, operation, input, headers)
  local op = core.find("connectparticipant", operation)
  local member = operation == "CreateParticipantConnection" and "ParticipantToken" or "ConnectionToken"
  local whole = { [member] = token }
  for name, value in pairs(input or {}) do whole[name] = value end
  local request = assert(core.prepare(op, "http://127.0.0.1:1", whole, { validate = false }))
  for name, value in pairs(headers or {}) do request.headers[name] = value end
  local response = w:handle(request)
  local output, err = core.parse(op, response)
  if output then
    local flaw = conformity.flaw("connectparticipant", core.describe("connectparticipant", operation),
      response.body)
    return flaw and error(flaw, 2) or output
  end
  err.status = response.status
  return nil, err
end

--- Starts a chat whose customer has connected: its contact id, the connection token, what
-- StartChatContact answered.
function world.chat(w, changes)
  local chat = assert(world.start(w, "StartChatContact", changes))
  local made = assert(world.take_part(w, chat.ParticipantToken, "CreateParticipantConnection", {
    Type = { "WEBSOCKET", "CONNECTION_CREDENTIALS" },
  }))
  return chat.ContactId, made.ConnectionCredentials.ConnectionToken, chat
end

--- Has an agent join a contact: the connection token.
function world.agent(w, id, user)
  local contact = w.contacts.all:get(id)
  w.contacts:connect(contact, user or "agent-1", w.clock:now())
  for _, participant in ipairs(w.participants:of(contact)) do
    if participant.role == "AGENT" and participant.state == "CONNECTED" then
      return w.participants:connection(participant, w.clock:now()), participant
    end
  end
end

--- Calls an operation that is to be refused: code, status and message.
function world.refused(w, operation, input, scope)
  local output, err = world.call(w, operation, input, scope)
  if output then error(operation .. " is not refused", 2) end
  return err.code, err.status, err.message
end

--- Inputs that start a contact each; `changes` are laid over.
local STARTS = {
  StartChatContact = { ContactFlowId = world.FLOW, ParticipantDetails = { DisplayName = "Ada" } },
  StartTaskContact = { ContactFlowId = world.FLOW, Name = "call back" },
  StartOutboundChatContact = {
    ContactFlowId = world.FLOW,
    SourceEndpoint = { Type = "CONNECT_PHONENUMBER_ARN", Address = "arn:aws:connect:r:1:phone-number/1" },
    DestinationEndpoint = { Type = "TELEPHONE_NUMBER", Address = "+12065550100" },
    SegmentAttributes = { ["connect:Subtype"] = { ValueString = "connect:SMS" } },
  },
  StartWebRTCContact = { ContactFlowId = world.FLOW, ParticipantDetails = { DisplayName = "Ada" } },
  StartOutboundVoiceContact = {
    ContactFlowId = world.FLOW, DestinationPhoneNumber = "+12065550100", SourcePhoneNumber = "+12065550101",
  },
  StartEmailContact = {
    FromEmailAddress = { EmailAddress = "ada@example.com", DisplayName = "Ada" },
    DestinationEmailAddress = "help@example.com",
    EmailMessage = {
      MessageSourceType = "RAW", RawMessage = { Subject = "s", Body = "b", ContentType = "text/plain" },
    },
  },
}

function world.input(operation, changes)
  local input = { InstanceId = world.INSTANCE }
  for name, value in pairs(STARTS[operation]) do input[name] = value end
  for name, value in pairs(changes or {}) do input[name] = value end
  for name, value in pairs(input) do
    if value == false then input[name] = nil end
  end
  return input
end

--- Starts a contact: output, or nil and an error.
function world.start(w, operation, changes)
  return world.call(w, operation, world.input(operation, changes))
end

--- The record of a contact.
function world.describe(w, id)
  return assert(world.call(w, "DescribeContact", { ContactId = id })).Contact
end

return world
