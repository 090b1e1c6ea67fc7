--- The actions of flows that talk to those who take part, or to the world outside.
--
-- Nobody listens outside unless the emulator was given functions: `handlers.lambda` by ARN for Lambda
-- functions, `handlers.lex` by the ARN of a bot's alias. What there is no function for takes its error
-- branch.
-- @module luaconnect.emulator.flows.talk

local core = require "luaconnect.core"
local step = require "luaconnect.emulator.flows.step"

local talk = {}

talk.AFTER = {}

local INTERACTIVE = "application/vnd.amazonaws.connect.message.interactive"
local RESULT_BYTES = 32768
local SIGN_IN_SECONDS = 300
local INPUT_SECONDS, VIEW_SECONDS, BOT_SECONDS = 5, 400, 300 -- that an answer may take: `choice`

-- messages ----------------------------------------------------------------------------------------

function talk.MessageParticipant(s, parameters)
  s:say(s:text(parameters.Text))
  return s:next()
end

-- chats have no prompts again and again; a flow that does not expect that is over
function talk.MessageParticipantIteratively(s, parameters)
  if s.contact.record.Channel == "CHAT" then return s:fail() or step.OVER end
  return s:wait(s:number(parameters.InterruptFrequencySeconds))
end

function talk.AFTER.MessageParticipantIteratively(s)
  return s:match("MessagesInterrupted", "NoMatchingError")
end

function talk.DisconnectParticipant(s)
  s.world.contacts:finish(s.contact, s.at, "CONTACT_FLOW_DISCONNECT")
  return step.OVER
end

-- input -------------------------------------------------------------------------------------------

-- JSON's booleans and the service's texts
local function is_true(value)
  return value == true or type(value) == "string" and value:lower() == "true"
end

function talk.GetParticipantInput(s, parameters)
  s:say(s:text(parameters.Text))
  if s.contact.record.Channel ~= "VOICE" then return s:fail() end
  return s:wait(s:number(parameters.InputTimeLimitSeconds) or INPUT_SECONDS)
end

-- what was keyed in, by the rules for what is stored
local function stored(s, parameters, text)
  local validation = type(parameters.InputValidation) == "table" and parameters.InputValidation or {}
  local custom = validation.CustomValidation
  local longest = type(custom) == "table" and s:number(custom.MaximumLength)
  if longest then text = text:sub(1, longest) end
  s:set("StoredCustomerInput", text)
  local wrong = validation.PhoneNumberValidation and not text:find "^%+?%d%d%d%d+$"
  return wrong and s:fail "InvalidPhoneNumber" or s:next()
end

function talk.AFTER.GetParticipantInput(s, event, parameters)
  local store = is_true(s:text(parameters.StoreInput))
  if event.name ~= "input" then return s:fail(store and "NoMatchingError" or "InputTimeLimitExceeded") end
  if store then return stored(s, parameters, event.text) end
  return s:match(event.text)
end

-- bots --------------------------------------------------------------------------------------------

local function bot(s, parameters)
  local v2 = type(parameters.LexV2Bot) == "table" and s:text(parameters.LexV2Bot.AliasArn)
  local handlers = s.world.handlers.lex or {}
  return v2 and handlers[v2]
end

-- a function of the user's, which may fail, and may do with its event what it likes
local function ask(s, what, fn, event)
  local sound, answer = pcall(fn, assert(core.json_decode(assert(core.json_encode(event)))))
  if sound then return answer end
  s.world.log(("%s: %s"):format(what, tostring(answer)))
  return nil
end

function talk.ConnectParticipantWithLexBot(s, parameters)
  s:say(s:text(parameters.Text))
  if not bot(s, parameters) then return s:fail() end
  local limit = type(parameters.LexTimeoutSeconds) == "table" and parameters.LexTimeoutSeconds.Text
  return s:wait(s:number(limit) or BOT_SECONDS)
end

-- A bot answers `{ intent, slots, attributes, message }`; without an intent it goes on listening.
function talk.AFTER.ConnectParticipantWithLexBot(s, event, parameters)
  if event.name ~= "input" then return s:fail "InputTimeLimitExceeded" end
  local fn = bot(s, parameters)
  local answer = fn and ask(s, "handlers.lex", fn, {
    text = event.text, contact = s.contact.id, attributes = s:texts(parameters.LexSessionAttributes),
  })
  if type(answer) ~= "table" then return s:fail() end
  if type(answer.message) == "string" then s:say(answer.message) end
  if type(answer.intent) ~= "string" then return s:wait(BOT_SECONDS) end
  s:set("Lex", {
    IntentName = answer.intent, Slots = answer.slots, SessionAttributes = answer.attributes,
  })
  return s:match(answer.intent)
end

-- views -------------------------------------------------------------------------------------------

-- only a chat whose customer takes interactive messages is shown a view (CHAT-6)
local function takes_views(contact)
  for _, kind in ipairs(contact.content_types or {}) do
    if kind == INTERACTIVE then return true end
  end
  return false
end

function talk.ShowView(s, parameters)
  if not takes_views(s.contact) then return s:fail() end
  local view = type(parameters.ViewResource) == "table" and s:find("view", parameters.ViewResource.Id)
  if view then s.world.views:show(s.contact, view, s:texts(parameters.ViewData), s.at) end
  return s:wait(s:number(parameters.InvocationTimeLimitSeconds) or VIEW_SECONDS)
end

function talk.AFTER.ShowView(s, event)
  if event.name ~= "view" then return s:fail "TimeLimitExceeded" end
  s:set("Views", { Action = event.action, ViewResultData = event.data or {} })
  return s:match(event.action)
end

-- sign-ins ----------------------------------------------------------------------------------------

-- Nobody publishes the parameters. Who signs in goes on, who does not in time takes TimeLimitExceeded, and
-- any other outcome NoMatchingError: `choice`.
function talk.AuthenticateParticipant(s)
  for _, participant in ipairs(s.world.participants:of(s.contact)) do
    if participant.role == "CUSTOMER" and participant.state ~= "DISCONNECTED" then
      s.world.authentications:begin(participant, s.at)
      return s:wait(SIGN_IN_SECONDS)
    end
  end
  return s:fail()
end

function talk.AFTER.AuthenticateParticipant(s, event)
  if event.outcome == "succeeded" then return s:next() end
  return s:fail((event.outcome or "timeout") == "timeout" and "TimeLimitExceeded" or nil)
end

-- functions ---------------------------------------------------------------------------------------

-- what a Lambda function is told of a contact
local function contact_data(s)
  local record, instance = s.contact.record, s.world.resources:instance(s.contact.instance)
  return {
    Attributes = s.world.contacts:chain_of(s.contact).attributes, Channel = record.Channel,
    ContactId = s.contact.id, CustomerEndpoint = record.CustomerEndpoint, CustomerId = record.CustomerId,
    Description = record.Description, InitialContactId = s.contact.chain,
    InitiationMethod = record.InitiationMethod, InstanceARN = instance and instance.arn,
    LanguageCode = record.LanguageCode, Name = record.Name, PreviousContactId = record.PreviousContactId,
    References = s.contact.references, SegmentAttributes = record.SegmentAttributes,
    SystemEndpoint = record.SystemEndpoint, Tags = record.Tags,
  }
end

-- whether an answer is what ResponseValidation says: a flat object, where that is a STRING_MAP
local function is_valid(answer, validation)
  if type(validation) ~= "table" or validation.ResponseType ~= "STRING_MAP" then return true end
  for key, value in pairs(answer) do
    if type(key) ~= "string" or type(value) == "table" then return false end
  end
  return true
end

-- what comes back has to be JSON, and not too much of it
local function result(answer, validation)
  local text = type(answer) == "table" and is_valid(answer, validation) and core.json_encode(answer)
  if not text or #text >= RESULT_BYTES then return nil end
  return core.json_decode(text)
end

function talk.InvokeLambdaFunction(s, parameters)
  local fn = (s.world.handlers.lambda or {})[s:text(parameters.LambdaFunctionARN)]
  if not fn then return s:fail() end
  local answer = ask(s, "handlers.lambda", fn, {
    Name = "ContactFlowEvent",
    Details = {
      ContactData = contact_data(s), Parameters = s:texts(parameters.LambdaInvocationAttributes),
    },
  })
  if s:text(parameters.InvocationType) == "ASYNCHRONOUS" then return s:next() end
  local external = result(answer, parameters.ResponseValidation)
  if not external then return s:fail() end
  s:set("External", external)
  return s:next()
end

return talk
