--- The operations on emails: those that come in, answers and campaigns' emails that go out.
--
-- What was written is kept in the collection `emails`, by id, as documents `{ contact, at, from, to, cc,
-- subject, body, content_type, template, inbound }`; nothing is sent anywhere.
-- @module luaconnect.emulator.email

local guard = require "luaconnect.emulator.guard"
local named = require "luaconnect.emulator.named"
local opening = require "luaconnect.emulator.opening"
local principal = require "luaconnect.emulator.principal"
local refusal = require "luaconnect.emulator.refusal"

local email = {}

local SUBJECT = "connect:EmailSubject" -- the segment attribute

-- messages ------------------------------------------------------------------------------------

local function template_of(config)
  return config and {
    knowledge_base = config.KnowledgeBaseId, template = config.MessageTemplateId,
    attributes = config.TemplateAttributes,
  }
end

-- what was written, with who wrote it to whom
local function keep_email(world, call, contact, letter)
  local message = call.input.EmailMessage
  local raw = message.RawMessage or {}
  letter.contact, letter.at = contact and contact.id, call.now
  letter.subject, letter.body, letter.content_type = raw.Subject, raw.Body, raw.ContentType
  letter.template = template_of(message.TemplatedMessageConfig)
  local id = world.uuid()
  if contact then contact.email = id end
  world.store:collection("emails"):put(id, letter)
  return id
end

local function mailbox(info)
  return info and { Type = "EMAIL_ADDRESS", Address = info.EmailAddress, DisplayName = info.DisplayName }
end

local function recipients(list)
  local found = {}
  for i, entry in ipairs(list or {}) do
    found[i] = { Address = entry.EmailAddress, DisplayName = entry.DisplayName }
  end
  return found
end

local function with_subject(attributes, raw)
  if not raw then return attributes end
  local found = {}
  for key, value in pairs(attributes or {}) do found[key] = value end
  found[SUBJECT] = { ValueString = raw.Subject }
  return found
end

-- references with the letter among them
local function with_letter(call, references, id)
  local all = {}
  for name, reference in pairs(references or {}) do all[name] = reference end
  all["Email message"] = {
    Type = "EMAIL_MESSAGE", Status = "AVAILABLE", Arn = call.instance:arn_of("file", id),
  }
  return all
end

-- in ------------------------------------------------------------------------------------------

function email.StartEmailContact(world, call)
  local input = call.input
  local flow, missing = named.flow(call, input.ContactFlowId)
  if not flow then return nil, missing end
  local more = input.AdditionalRecipients
  local contact, refused = opening.contact(world, call, {
    Channel = "EMAIL",
    CustomerEndpoint = mailbox(input.FromEmailAddress),
    SystemEndpoint = { Type = "EMAIL_ADDRESS", Address = input.DestinationEmailAddress },
    SegmentAttributes = with_subject(input.SegmentAttributes, input.EmailMessage.RawMessage),
    AdditionalEmailRecipients = more and {
      ToList = recipients(more.ToAddresses), CcList = recipients(more.CcAddresses),
    },
  })
  if not contact then return nil, refused end
  local id = keep_email(world, call, contact, {
    inbound = true, from = input.FromEmailAddress.EmailAddress, to = input.DestinationEmailAddress,
    cc = more and more.CcAddresses,
  })
  contact.references = with_letter(call, opening.with_files(world, call, input.References), id)
  opening.launch(world, contact, call.now, call.now + opening.life(input, "EMAIL"))
  return { ContactId = contact.id }
end

-- out -----------------------------------------------------------------------------------------

local OUTGOING = { OUTBOUND = true, AGENT_REPLY = true, FLOW = true }

local function carbon_copies(input)
  local more = input.AdditionalRecipients
  return more and more.CcEmailAddresses
end

local WRITABLE = { channels = { "EMAIL" }, active = true }

-- The email of a contact that CreateContact made is written once, and has then had its day (OEMAIL-1).
email.StartOutboundEmailContact = guard(WRITABLE, function(world, call, contact)
  local input, record = call.input, contact.record
  if not OUTGOING[record.InitiationMethod] then
    return nil, refusal.request("ContactId: a contact that CreateContact made expected, got one by "
      .. record.InitiationMethod)
  end
  record.CustomerEndpoint = mailbox(input.DestinationEmailAddress)
  record.SystemEndpoint = mailbox(input.FromEmailAddress) or record.SystemEndpoint
  record.AdditionalEmailRecipients = carbon_copies(input)
    and { ToList = {}, CcList = recipients(carbon_copies(input)) }
  record.SegmentAttributes = with_subject(record.SegmentAttributes, input.EmailMessage.RawMessage)
  keep_email(world, call, contact, {
    from = record.SystemEndpoint and record.SystemEndpoint.Address,
    to = input.DestinationEmailAddress.EmailAddress, cc = carbon_copies(input),
  })
  world.contacts:finish(contact, call.now, "API")
  return { ContactId = contact.id }
end)

function email.SendOutboundEmail(world, call)
  local input = call.input
  local admitted, refused = principal.service(call)
  if not admitted then return nil, refused end
  keep_email(world, call, nil, {
    from = input.FromEmailAddress.EmailAddress, to = input.DestinationEmailAddress.EmailAddress,
    cc = carbon_copies(input), campaign = input.SourceCampaign,
  })
  return {}
end

return email
