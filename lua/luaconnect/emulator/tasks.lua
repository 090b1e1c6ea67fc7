--- The operations on tasks: pause and resume, schedule, template.
-- @module luaconnect.emulator.tasks

local contacts = require "luaconnect.emulator.contacts"
local guard = require "luaconnect.emulator.guard"
local named = require "luaconnect.emulator.named"
local refusal = require "luaconnect.emulator.refusal"
local templates = require "luaconnect.emulator.templates"

local tasks = {}

local PAUSES, RESCHEDULES, TEMPLATES = 10, 20, 5 -- that a task may have

-- pauses --------------------------------------------------------------------------------------

local IN_PROGRESS = { IN_FLOW = true, QUEUED = true, CONNECTED = true }

local function conflict(contact, wanted)
  return nil, refusal.new("ConflictException", ("ContactId: %s expected, got one that is %s")
    :format(wanted, contact.state))
end

-- does something with the flow of the call, this once, in place of the contact's hook (PAUSE-3)
local function with_hook(world, call, contact, name, deed)
  local flow, before = call.input.ContactFlowId, contact.hooks or {}
  if flow then
    contact.hooks = { [name] = flow }
    for key, value in pairs(before) do contact.hooks[key] = contact.hooks[key] or value end
  end
  deed(world.contacts, contact, call.now)
  if flow and contact.hooks[name] == flow then
    contact.hooks[name] = before[name]
    world.contacts:keep(contact)
  end
  return {}
end

tasks.PauseContact = guard({ channels = { "TASK" } }, function(world, call, contact)
  local flow, missing = named.flow(call, call.input.ContactFlowId)
  if not flow then return nil, missing end
  if not IN_PROGRESS[contact.state] then return conflict(contact, "a task in progress") end
  if (contact.record.TotalPauseCount or 0) >= PAUSES then
    return nil, refusal.new("LimitExceededException",
      ("ContactId: a task that was paused less than %d times expected"):format(PAUSES))
  end
  return with_hook(world, call, contact, "PauseContact", world.contacts.pause)
end)

tasks.ResumeContact = guard({ channels = { "TASK" } }, function(world, call, contact)
  local flow, missing = named.flow(call, call.input.ContactFlowId)
  if not flow then return nil, missing end
  if contact.state ~= "PAUSED" then return conflict(contact, "a task that is paused") end
  return with_hook(world, call, contact, "ResumeContact", world.contacts.resume)
end)

-- schedule ------------------------------------------------------------------------------------

tasks.UpdateContactSchedule = guard({ channels = { "TASK" } }, function(world, call, contact)
  if contact.state ~= "SCHEDULED" then
    return nil, refusal.request("ContactId: a task that is scheduled expected, got one that is "
      .. contact.state)
  end
  local count = contact.reschedules or 0
  if count >= RESCHEDULES then
    return nil, refusal.new("LimitExceededException",
      ("ContactId: a task that was rescheduled less than %d times expected"):format(RESCHEDULES))
  end
  contact.reschedules = count + 1
  world.contacts:reschedule(contact, call.input.ScheduledTime, call.now)
  return {}
end)

-- templates -----------------------------------------------------------------------------------

-- what keeps a task from a template, before its fields are looked at (TMPL-1, 2, 3)
local function hindrance(contact, arn)
  if contacts.ended(contact) or contact.state == "CONNECTED" or contact.paused == "CONNECTED" then
    return refusal.request("ContactId: a task in progress and without an agent expected, got one that is "
      .. contact.state)
  end
  local info = contact.record.TaskTemplateInfo
  if info and info.Arn == arn then
    return refusal.request("TaskTemplateId: another template than the task has expected")
  end
  if (contact.template_updates or 0) >= TEMPLATES then
    return refusal.new("LimitExceededException",
      ("ContactId: a task whose template was changed less than %d times expected"):format(TEMPLATES))
  end
end

tasks.UpdateContactTaskTemplate = guard({ channels = { "TASK" } }, function(world, call, contact)
  local template, missing = named.task_template(call, call.input.TaskTemplateId)
  if not template then return nil, missing end
  local refused = hindrance(contact, template.arn) or templates.refuse(template.body, contact.references)
  if refused then return nil, refused end
  contact.template_updates = (contact.template_updates or 0) + 1
  contact.record.TaskTemplateInfo = { Arn = template.arn, Name = template.body.Name }
  world.contacts:keep(contact, call.now)
  return {}
end)

return tasks
