--- The flows that contacts go through.
--
-- A flow with a content is carried out action by action; where it is with a contact stands in
-- `contact.run`: `{ flow, module, kind, action, returns, loops, waits, passing, left }`. What it has found
-- out is in `contact.data`, by the root of the references to it. A flow without a content of its own puts
-- contacts into the queue that they are meant for, `contact.target`, else into the first of the instance.
--
-- Flows that `contact.hooks` names run beside: while the contact waits in a queue ("CustomerQueue"), when
-- it is connected ("AgentWhisper", "CustomerWhisper"), held ("CustomerHold", "AgentHold"), paused and
-- resumed ("PauseContact", "ResumeContact"). All but the first come to an end where they would wait.
-- @module luaconnect.emulator.flows

local changes = require "luaconnect.emulator.flows.changes"
local contacts = require "luaconnect.emulator.contacts"
local control = require "luaconnect.emulator.flows.control"
local document = require "luaconnect.emulator.flows.document"
local refusal = require "luaconnect.emulator.refusal"
local outfit = require "luaconnect.emulator.resources.outfit"
local step = require "luaconnect.emulator.flows.step"
local talk = require "luaconnect.emulator.flows.talk"
local versions = require "luaconnect.emulator.resources.versions"

local flows = {}

local methods = {}
local Flows = { __name = "luaconnect.emulator.flows", __index = methods }

local MOST = 1000 -- actions without a wait, after which a flow is taken to be endless

-- actions -----------------------------------------------------------------------------------------

local function goes_on(s) return s:next() end

local ACTIONS, AFTER = {}, {}
for _, group in ipairs { changes, control, talk } do
  for name, fn in pairs(group) do
    if name:find "^%u%l" then ACTIONS[name] = fn end
  end
  for name, fn in pairs(group.AFTER or {}) do AFTER[name] = fn end
end
-- what has no effect that anybody could see here
for _, name in ipairs {
  "UpdateFlowLoggingBehavior", "UpdateContactRecordingAndAnalyticsBehavior",
  "UpdateContactMediaStreamingBehavior", "UpdateContactMediaProcessing",
  "UpdatePreviousContactParticipantState", "CompleteOutboundCall",
} do
  ACTIONS[name] = goes_on
end
function ACTIONS.TransferParticipantToThirdParty(s) return s:fail "CallFailed" end
function ACTIONS.CheckOutboundCallStatus(s) return s:match "CallAnswered" end

-- an action of the world outside, or one that nobody knows, takes its error branch
local function action_of(type)
  return ACTIONS[type] or function(s) return s:fail() end
end

-- programs: contents that were read ---------------------------------------------------------------

-- the document of a version, or of the version that a module's alias stands for
local function version_of(world, doc, kind, name)
  local version = versions.at(world, kind .. "_version", doc, name)
  if version or kind == "flow" then return version end
  local alias = world.resources.shelf:named("module_alias", doc.instance, doc.key, name)
  return alias and versions.at(world, "module_version", doc, alias.body.Version)
end

-- the content that an id means, which may name the draft or a version
local function content_of(self, contact, kind, id)
  local instance = self.world.resources:instance(contact.instance)
  local doc = instance and instance:find(kind, id)
  if not doc then return nil end
  local name = versions.qualifier(id)
  if not name then return doc.body.Content, doc end
  if name == versions.SAVED then return doc.body.Draft or doc.body.Content, doc end
  local version = version_of(self.world, doc, kind, name)
  return version and version.body.Content, doc
end

-- A text is read once, as long as it is the content of that resource.
local function read(self, key, text)
  local known = self.programs[key]
  if known and known.text == text then return known.program, known.problem end
  local program, problems = document.read(text)
  self.programs[key] = { text = text, program = program, problem = problems and problems[1] }
  return program, problems and problems[1]
end

--- The program that a flow or a module is.
-- @tparam table contact
-- @tparam string kind "flow" or "module"
-- @tparam ?string id
-- @treturn ?table see `luaconnect.emulator.flows.document`; nil, and a problem where there is a content
function methods:program(contact, kind, id)
  local text, doc = nil, nil
  if id then text, doc = content_of(self, contact, kind, id) end
  if not text or text == outfit.FLOW then return nil end
  return read(self, doc.key .. id, text)
end

local function program_of(self, contact)
  local run = contact.run
  if run.module then return self:program(contact, "module", run.module) end
  return self:program(contact, "flow", run.flow)
end

--- The action that a contact is at, if its flow still has it.
function methods:current(contact)
  local program = program_of(self, contact)
  return program and program.actions[contact.run.action]
end

-- carrying out --------------------------------------------------------------------------------------

-- the first queue of an instance that is no agent's
local function first_queue(world, instance)
  for _, doc in ipairs(world.resources:all("queue", instance)) do
    if doc.body.QueueType ~= "AGENT" then return doc.id end
  end
end

-- where a contact goes without a flow; an agent's queue has the id of the user
local function default_queue(self, contact)
  local target = contact.target or {}
  if target.queue or target.agent then return target.queue or target.agent end
  return self.world.default_flow == "queue" and first_queue(self.world, contact.instance) or nil
end

local function go_by_default(self, contact, at)
  local queue = default_queue(self, contact)
  if queue then self.contacts:enqueue(contact, queue, at) end
end

-- A flow that cannot go on ends, and with it a contact that is nowhere else.
local function give_up(self, contact, at, problem)
  local run = contact.run
  self.world.log(("contact %s, flow %s, action %s: %s"):format(contact.id, tostring(run.flow),
    tostring(run.action), problem))
  contact.run = nil
  if run.kind == "main" then
    self.contacts:finish(contact, at, "CONTACT_FLOW_DISCONNECT")
  else
    self.contacts:keep(contact)
  end
end

-- The flow of a contact is over. A main flow that brought it nowhere has ended it.
local function come_to_an_end(self, contact, run, at)
  if contact.run ~= run then return end
  contact.run = nil
  if run.kind == "main" and contact.state == "IN_FLOW" then
    self.contacts:finish(contact, at, "CONTACT_FLOW_DISCONNECT")
  else
    self.contacts:keep(contact)
  end
end

-- carries out actions until one waits; what a wait has brought is for the first of them
local function carry_on(self, contact, at, event)
  local program, flow, module
  for _ = 1, MOST do
    local run = contact.run
    if run.flow ~= flow or run.module ~= module then
      program, flow, module = program_of(self, contact), run.flow, run.module
    end
    local action = program and program.actions[run.action]
    if not action then return give_up(self, contact, at, "an action of the flow expected") end
    local s = step.new(self.world, contact, action, at)
    local fn = event and AFTER[action.Type] or action_of(action.Type)
    local outcome
    if event then outcome = fn(s, event, action.Parameters) else outcome = fn(s, action.Parameters) end
    event = nil
    if outcome == step.OVER then return come_to_an_end(self, contact, run, at) end
    if outcome == step.WAITS then return self.contacts:keep(contact) end
    if outcome == step.MOVED and not contact.run then return go_by_default(self, contact, at) end
    if contact.run ~= run then return end
    if not outcome then return give_up(self, contact, at, "a branch for what came of it expected") end
    if outcome ~= step.MOVED then run.action = outcome end
  end
  give_up(self, contact, at, ("a wait after at most %d actions expected"):format(MOST))
end

-- has a contact begin with a flow that has a content
local function begin(self, contact, at, id, kind)
  local program, problem = self:program(contact, "flow", id)
  contact.run = {
    flow = id, kind = kind, action = program and program.start, passing = kind == "beside" or nil,
  }
  if problem then return give_up(self, contact, at, problem) end
  carry_on(self, contact, at)
end

--- Has a contact go on at the beginning of another flow or module. It has no flow any more when that one
-- has no content.
function methods:move(contact, flow, module)
  local run = contact.run
  run.flow, run.module, run.loops = flow, module, nil
  local program, problem = program_of(self, contact)
  run.action = program and program.start
  if not program and not problem then contact.run = nil end
end

-- coming in -----------------------------------------------------------------------------------------

local function pause(contacts_of, contact, at)
  local due = contact.timers.flow
  if not due or not contact.run then return end
  contact.run.left = due - at
  contacts_of:disarm(contact, "flow")
end

local function go_on_after_pause(contacts_of, contact, at)
  local run = contact.run
  if not run or not run.left then return end
  contacts_of:arm(contact, "flow", at + run.left)
  run.left = nil
end

--- The flows of an emulator.
-- @tparam table world the emulator
function flows.new(world)
  local self = setmetatable({ world = world, contacts = world.contacts, programs = {} }, Flows)
  self.contacts:on_timer("flow", function(contact, at) self:happened(contact, { name = "timeout" }, at) end)
  self.contacts:on_timer("callback", function(contact, at) changes.call_back(world, contact, at) end)
  world.events:on("DISCONNECTED", function(contact) contact.run, contact.data = nil, nil end)
  world.events:on("PAUSED", function(contact, at)
    pause(self.contacts, contact, at)
    self:beside(contact, "PauseContact", at)
  end)
  world.events:on("RESUMED", function(contact, at)
    go_on_after_pause(self.contacts, contact, at)
    self:beside(contact, "ResumeContact", at)
  end)
  return self
end

--- Has a contact enter its flow.
-- @tparam table contact
-- @tparam number at
function methods:enter(contact, at)
  local program, problem = self:program(contact, "flow", contact.flow)
  if program or problem then return begin(self, contact, at, contact.flow, "main") end
  go_by_default(self, contact, at)
end

--- Has the flow of a hook run beside the contact, to where it would wait.
-- @tparam table contact
-- @tparam string name of the hook
-- @tparam number at
function methods:beside(contact, name, at)
  local flow = contact.hooks and contact.hooks[name]
  if not flow or contacts.ended(contact) or not self:program(contact, "flow", flow) then return end
  local run = contact.run
  begin(self, contact, at, flow, "beside")
  if not contacts.ended(contact) and not contact.run then contact.run = run end
end

--- A contact waits in a queue.
function methods:queued(contact, at)
  local flow = contact.hooks and contact.hooks.CustomerQueue
  contact.run = nil
  self.contacts:disarm(contact, "flow")
  if flow and self:program(contact, "flow", flow) then begin(self, contact, at, flow, "queue") end
end

--- An agent has accepted a contact.
function methods:connected(contact, at)
  contact.run = nil
  self.contacts:disarm(contact, "flow")
  self:beside(contact, "AgentWhisper", at)
  self:beside(contact, "CustomerWhisper", at)
end

--- Something has happened that the flow of a contact may wait for.
-- @tparam table contact
-- @tparam table event `{ name, ... }`, see `luaconnect.emulator.flows.control`
-- @tparam number at
-- @treturn boolean whether the flow did wait for it
function methods:happened(contact, event, at)
  local run = contact.run
  if not run or not run.waits then return false end
  local action = self:current(contact)
  if not action or not AFTER[action.Type] then
    give_up(self, contact, at, "an action that waits expected")
    return true
  end
  run.waits = nil
  self.contacts:disarm(contact, "flow")
  carry_on(self, contact, at, event)
  return true
end

local LISTENING = { ConnectParticipantWithLexBot = true, GetParticipantInput = true }

--- A customer has said or keyed in something.
-- @treturn boolean whether the flow did wait for it
function methods:heard(contact, text, at)
  local run = contact.run
  local action = run and run.waits and self:current(contact)
  if not action then return false end
  if control.awaits_return(action) then return self:happened(contact, { name = "CustomerReturned" }, at) end
  return LISTENING[action.Type] ~= nil and self:happened(contact, { name = "input", text = text }, at)
end

-- for those who play the customer -------------------------------------------------------------------

-- what an answer tells, or nil
local function event_of(answer)
  if type(answer) == "string" then return { name = "input", text = answer } end
  if type(answer) ~= "table" or type(answer.action) ~= "string" then return nil end
  return { name = "view", action = answer.action, data = type(answer.data) == "table" and answer.data or {} }
end

local VIEWING = { ShowView = true }

--- Answers what a flow asks its customer: a menu, a request for digits, a bot, a view.
-- @tparam string id of the contact
-- @tparam string|table answer what was said or keyed in; of a view `{ action, data }`
-- @treturn ?boolean true, or nil and a refusal
function methods:answer(id, answer)
  self.world:tick()
  local contact, event = self.contacts.all:get(id), event_of(answer)
  if not contact or contacts.ended(contact) then return nil, refusal.missing("CONTACT") end
  if not event then return nil, refusal.value("answer", "a text, or a view's action", type(answer)) end
  local action = contact.run and contact.run.waits and self:current(contact)
  local wanted = event.name == "view" and VIEWING or LISTENING
  if not action or not wanted[action.Type] then
    return nil, refusal.request("contact " .. id .. ": a flow that waits for an answer expected")
  end
  self:happened(contact, event, self.world.clock:now())
  self.world:tick()
  return true
end

return flows
