--- The actions of flows that change their contact, bring it somewhere, or make others.
-- @module luaconnect.emulator.flows.changes

local core = require "luaconnect.core"
local links = require "luaconnect.emulator.links"
local opening = require "luaconnect.emulator.opening"
local step = require "luaconnect.emulator.flows.step"
local successor = require "luaconnect.emulator.successor"

local changes = {}

local TAGS = 6 -- of a contact
local GENERATIONS = 12 -- of contacts that flows make, one of the other: `choice`, so that there is an end

-- attributes and data -----------------------------------------------------------------------------

-- the contact that an action means: its own, or the one that it is related to
local function target(s, parameters)
  if parameters.TargetContact ~= "Related" then return s.contact end
  return s.world.contacts.all:get(s.contact.record.RelatedContactId or "")
end

function changes.UpdateContactAttributes(s, parameters)
  local world, contact = s.world, target(s, parameters)
  if not contact then return s:fail() end
  local done = world.contacts:set_attributes(world.contacts:chain_of(contact), s:texts(parameters.Attributes))
  if not done then return s:fail() end
  world.contacts:updated(contact, s.at, { "UserDefinedAttributes" })
  return s:next()
end

local function merged(old, new)
  local all = {}
  for key, value in pairs(old or {}) do all[key] = value end
  for key, value in pairs(new) do all[key] = value end
  return all
end

local function references(s, given)
  local found = {}
  for key, entry in pairs(given) do
    if type(entry) == "table" then
      found[key] = { Type = s:text(entry.Type), Value = s:text(entry.Value) }
    end
  end
  return found
end

local function segments(s, given)
  local found = {}
  for key, entry in pairs(given) do
    found[key] = { ValueString = s:text(type(entry) == "table" and entry.ValueString or entry) }
  end
  return found
end

function changes.UpdateContactData(s, parameters)
  local contact = target(s, parameters)
  if not contact then return s:fail() end
  local record = contact.record
  for _, name in ipairs { "Name", "Description", "CustomerId", "LanguageCode" } do
    if parameters[name] then record[name] = s:text(parameters[name]) end
  end
  if type(parameters.References) == "table" then
    contact.references = merged(contact.references, references(s, parameters.References))
  end
  if type(parameters.SegmentAttributes) == "table" then
    record.SegmentAttributes = merged(record.SegmentAttributes, segments(s, parameters.SegmentAttributes))
    s.world.contacts:updated(contact, s.at, { "Segment Attributes" })
  else
    s.world.contacts:keep(contact, s.at)
  end
  return s:next()
end

local function set_tags(s, tags)
  local count = 0
  for _ in pairs(tags) do count = count + 1 end
  if count > TAGS then return s:fail() end
  s.contact.record.Tags = next(tags) and tags or nil
  s.world.contacts:updated(s.contact, s.at, { "Tags" })
  return s:next()
end

function changes.TagContact(s, parameters)
  return set_tags(s, merged(s.contact.record.Tags, s:texts(parameters.Tags)))
end

function changes.UnTagContact(s, parameters)
  local tags = merged(s.contact.record.Tags, {})
  for _, key in pairs(s:texts(parameters.TagKeys)) do tags[key] = nil end
  return set_tags(s, tags)
end
changes.UntagContact = changes.UnTagContact

function changes.UpdateContactCallbackNumber(s, parameters)
  local number = s:text(parameters.CallbackNumber)
  if not number:find "^%+%d%d%d%d+$" then return s:fail "InvalidCallbackNumber" end
  s.contact.callback_number = number
  return s:next()
end

function changes.UpdateContactEventHooks(s, parameters)
  local hooks = type(parameters.EventHooks) == "table" and parameters.EventHooks or {}
  local set = {}
  for name, flow in pairs(hooks) do
    if not s:find("flow", flow) then return s:fail() end
    set[name] = s:text(flow)
  end
  s.contact.hooks = merged(s.contact.hooks, set)
  return s:next()
end

-- who is recorded, as a track; no track for nobody
local function track_of(participants)
  local recorded = {}
  for _, name in ipairs(type(participants) == "table" and participants or {}) do recorded[name] = true end
  if recorded.Agent and recorded.Customer then return "ALL" end
  return recorded.Agent and "FROM_AGENT" or recorded.Customer and "TO_AGENT" or nil
end

local function set_recording(s, kind, track)
  local recordings, entry = s.world.recordings, (s.contact.recordings or {})[kind]
  if not track then return recordings:stop(s.contact, kind, s.at) end
  if not entry or entry.state == "STOPPED" then recordings:start(s.contact, kind, track, s.at) end
end

function changes.UpdateContactRecordingBehavior(s, parameters)
  local behavior = type(parameters.RecordingBehavior) == "table" and parameters.RecordingBehavior or {}
  if s.contact.record.Channel == "VOICE" then
    set_recording(s, "AGENT", track_of(behavior.RecordedParticipants))
    if behavior.IVRRecordingBehavior then
      set_recording(s, "IVR", behavior.IVRRecordingBehavior == "Enabled" and "ALL" or nil)
    end
  end
  return s:next()
end

function changes.UpdateContactTextToSpeechVoice(s, parameters)
  s:set("TextToSpeechVoiceId", s:text(parameters.TextToSpeechVoice))
  return s:next()
end

function changes.ResumeContact(s)
  if not s.contact.paused then return s:fail() end
  s.world.contacts:resume(s.contact, s.at)
  return s:next()
end

-- routing -----------------------------------------------------------------------------------------

function changes.UpdateContactRoutingBehavior(s, parameters)
  local record = s.contact.record
  if parameters.QueuePriority then
    record.QueuePriority, record.QueueTimeAdjustmentSeconds = s:number(parameters.QueuePriority), nil
  else
    record.QueueTimeAdjustmentSeconds = s:number(parameters.QueueTimeAdjustmentSeconds)
    record.QueuePriority = nil
  end
  s.world.routing:reordered(s.contact, s.at)
  return s:next()
end

-- the texts of criteria, with numbers where the record has some
local NUMBERS = {
  ProficiencyLevel = true, DurationInSeconds = true, MinProficiencyLevel = true, MaxProficiencyLevel = true,
}

local function spelled(s, value, name)
  if type(value) ~= "table" then return NUMBERS[name] and s:number(value) or s:text(value) end
  local found = {}
  for key, part in pairs(value) do found[key] = spelled(s, part, key) end
  return found
end

function changes.UpdateRoutingCriteria(s, parameters)
  local given = parameters.RoutingCriteria
  if type(given) == "string" then given = core.json_decode(s:text(given)) end
  if type(given) ~= "table" or type(given.Steps) ~= "table" then return s:fail() end
  local steps = {}
  for i, each in ipairs(given.Steps) do
    if type(each) ~= "table" then return s:fail() end
    steps[i] = spelled(s, { Expression = each.Expression, Expiry = each.Expiry })
  end
  s.world.routing:set_criteria(s.contact, { Steps = steps }, s.at)
  s.world.contacts:updated(s.contact, s.at, { "RoutingCriteria.Step.Status" })
  return s:next()
end

changes.UpdateContactRoutingCriteria = changes.UpdateRoutingCriteria

-- queues and agents -------------------------------------------------------------------------------

-- `{ queue }` or `{ agent }` that parameters name, or nil
local function place(s, parameters)
  if parameters.AgentId then
    local user = s:find("user", parameters.AgentId) or s.world.roster:get(s:text(parameters.AgentId))
    return user and { agent = user.id }
  end
  local queue = parameters.QueueId and s:find("queue", parameters.QueueId)
  return queue and { queue = queue.id }
end

local function has_room(s, id)
  local queue = s:find("queue", id)
  local most = queue and queue.body.MaxContacts
  return not most or s.world.routing:view(id).count < most
end

function changes.UpdateContactTargetQueue(s, parameters)
  local found = place(s, parameters)
  if not found then return s:fail() end
  s.contact.target = found
  return s:next()
end

local function enqueue(s, id)
  if not id or s.contact.run.passing then return s:fail() end
  if not has_room(s, id) then return s:fail "QueueAtCapacity" end
  s.contact.run = nil
  s.world.contacts:enqueue(s.contact, id, s.at)
  return step.OVER
end

function changes.TransferContactToQueue(s)
  local found = s.contact.target or {}
  return enqueue(s, found.queue or found.agent)
end

function changes.TransferContactToAgent(s)
  return enqueue(s, (s.contact.target or {}).agent)
end

function changes.DequeueContactAndTransferToQueue(s, parameters)
  local found = place(s, parameters)
  local id = found and (found.queue or found.agent)
  if not id then return s:fail() end
  if not has_room(s, id) then return s:fail "QueueAtCapacity" end
  local passed = successor.pass(s.world, s.contact, { target = found, method = "QUEUE_TRANSFER" }, s.at)
  return passed and step.OVER or s:fail()
end

-- new contacts ------------------------------------------------------------------------------------

-- a contact that this one brings about, or nil
local function open(s, input, record, link)
  local parent = s.contact
  local generation = (parent.generation or 1) + 1
  if generation > GENERATIONS then return nil end
  local world = s.world
  local call = { input = input, instance = world.resources:instance(parent.instance), now = s.at }
  local new = opening.contact(world, call, record, { link = link })
  if new then new.generation = generation end
  return new
end

-- what flows after an agent's end make is by that; other flows' is by flow
local function method(s)
  return s.contact.record.InitiationMethod == "DISCONNECT" and "DISCONNECT" or "FLOW"
end

-- when a task begins that does not begin at once
local function scheduled(s, parameters)
  local delay = s:number(parameters.DelaySeconds)
  local at = delay and s.at + delay or s:number(parameters.ScheduledTime)
  return at and at > s.at and at or nil
end

-- the id of the flow that a task enters
local function task_flow(s, parameters)
  if parameters.ContactFlowId then
    return s:find("flow", parameters.ContactFlowId) and s:text(parameters.ContactFlowId)
  end
  local template = parameters.TaskTemplateId and s:find("task_template", parameters.TaskTemplateId)
  return template and template.body.ContactFlowId
end

function changes.CreateTask(s, parameters)
  local flow = task_flow(s, parameters)
  if not flow then return s:fail() end
  local attributes, at = s:texts(parameters.Attributes), scheduled(s, parameters)
  local given = type(parameters.References) == "table" and references(s, parameters.References) or nil
  local new = open(s, {
    ContactFlowId = flow, Name = s:text(parameters.Name), Attributes = next(attributes) and attributes,
    Description = parameters.Description and s:text(parameters.Description), References = given,
    RelatedContactId = s.contact.id,
  }, { Channel = "TASK", InitiationMethod = method(s), ScheduledTimestamp = at })
  if not new then return s:fail() end
  opening.launch(s.world, new, s.at, (at or s.at) + opening.LIFE.TASK)
  return s:next()
end

function changes.StartOutboundChatContact(s, parameters)
  local flow = s:find("flow", parameters.ContactFlowArn)
  local from, to = parameters.SourceEndpoint, parameters.DestinationEndpoint
  if not flow or type(from) ~= "table" or type(to) ~= "table" then return s:fail() end
  local new = open(s, { ContactFlowId = flow.id, RelatedContactId = s.contact.id }, {
    Channel = "CHAT", InitiationMethod = method(s),
    CustomerEndpoint = s:texts(to), SystemEndpoint = s:texts(from),
    SegmentAttributes = opening.with_subtype(nil, s:text(parameters.ContactSubtype)),
  })
  if not new then return s:fail() end
  opening.launch(s.world, new, s.at, s.at + opening.LIFE.CHAT)
  return s:next()
end

-- A callback waits in a queue, after a while: it belongs to the chain of the contact that asked for it.
function changes.CreateCallbackContact(s, parameters)
  local found = place(s, parameters) or s.contact.target
  local number = s.contact.callback_number or (s.contact.record.CustomerEndpoint or {}).Address
  if not found or not number then return s:fail() end
  local link = links.after(s.world, s.contact, "ContactId")
  local new = link and open(s, {}, {
    Channel = "VOICE", InitiationMethod = "CALLBACK",
    CustomerEndpoint = { Type = "TELEPHONE_NUMBER", Address = number },
  }, link)
  if not new then return s:fail() end
  new.target, new.flow = found, nil
  s.world.contacts:announce(new, s.at)
  s.world.contacts:arm(new, "callback", s.at + math.max(0, s:number(parameters.InitialCallDelaySeconds) or 0))
  return s:next()
end

--- A callback's time has come.
function changes.call_back(world, contact, at)
  world.contacts:enqueue(contact, contact.target.queue or contact.target.agent, at)
end

return changes
