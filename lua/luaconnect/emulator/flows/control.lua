--- The actions of flows that decide where to go on, and what they wait for.
-- @module luaconnect.emulator.flows.control

local draw = require "luaconnect.emulator.draw"
local hours = require "luaconnect.emulator.resources.hours"
local step = require "luaconnect.emulator.flows.step"

local control = {}

local NESTED = 5 -- modules in each other
local DAY = 86400
local LONGEST = 7 * DAY -- that an action waits
local HIDDEN = { External = true, Lex = true, Customer = true } -- from modules

function control.Compare(s, parameters)
  return s:match(s:text(parameters.ComparisonValue))
end

function control.Loop(s, parameters)
  local run, id = s.contact.run, s.action.Identifier
  local loops = run.loops or {}
  run.loops = loops
  local done = loops[id] or 0
  if done < (s:number(parameters.LoopCount) or 0) then
    loops[id] = done + 1
    return s:match "ContinueLooping"
  end
  loops[id] = nil
  return s:match "DoneLooping"
end

function control.Wait(s, parameters)
  local seconds = s:number(parameters.TimeLimitSeconds or parameters.TimeoutSeconds)
  if not seconds or seconds < 0 or seconds > LONGEST then return s:fail() end
  return s:wait(seconds)
end

-- queues and hours --------------------------------------------------------------------------------

-- the queue that parameters name, else the one that the contact is meant for or in
local function queue_of(s, parameters)
  if parameters.QueueId then return s:find("queue", parameters.QueueId) end
  if parameters.AgentId then return s:find("queue", parameters.AgentId) end
  local target, info = s.contact.target or {}, s.contact.record.QueueInfo
  return s:find("queue", target.queue or target.agent or info and info.Id)
end

function control.CheckHoursOfOperation(s, parameters)
  local id = parameters.HoursOfOperationId
  local queue = not id and queue_of(s, parameters)
  local doc = s:find("hours", id or queue and queue.body.HoursOfOperationId)
  if not doc then return s:fail() end
  return s:match(hours.open(s.world, doc, s.at) and "True" or "False", "NoMatchingError")
end

local METRICS = {
  NumberOfAgentsAvailable = function(view) return view.available end,
  NumberOfAgentsStaffed = function(view) return view.staffed end,
  NumberOfAgentsOnline = function(view) return view.online end,
  NumberOfContactsInQueue = function(view) return view.count end,
  OldestContactInQueueAgeSeconds = function(view, at)
    return view.oldest and math.floor(at - view.oldest) or 0
  end,
}

function control.CheckMetricData(s, parameters)
  local queue, metric = queue_of(s, parameters), METRICS[s:text(parameters.MetricType)]
  if not queue or not metric then return s:fail() end
  return s:match(("%d"):format(metric(s.world.routing:view(queue.id), s.at)))
end

function control.GetMetricData(s, parameters)
  local queue = queue_of(s, parameters)
  if not queue then return s:fail() end
  local view = s.world.routing:view(queue.id)
  s:set("Metrics", {
    Queue = {
      Name = queue.body.Name, ARN = queue.arn, Size = view.count,
      OldestContactAge = METRICS.OldestContactInQueueAgeSeconds(view, s.at),
    },
    Agents = {
      Online = { Count = view.online }, Available = { Count = view.available },
      Staffed = { Count = view.staffed },
    },
  })
  return s:next()
end

function control.DistributeByPercentage(s)
  return s:match(("%d"):format(math.floor(100 * draw.share(s.world.uuid(), "percentage", 1)) + 1))
end

-- other flows -------------------------------------------------------------------------------------

function control.TransferToFlow(s, parameters)
  local flow = s:find("flow", parameters.ContactFlowId)
  if not flow then return s:fail() end
  s.contact.run.returns = nil -- nobody comes back to the modules that it leaves
  s.world.flows:move(s.contact, s:text(parameters.ContactFlowId))
  return step.MOVED
end

-- what a module does not see of its caller's: answers it
local function hide(s)
  local hidden, seen = {}, {}
  for root, value in pairs(s.contact.data or {}) do
    local place = HIDDEN[root] and hidden or seen
    place[root] = value
  end
  s.contact.data = seen
  return hidden
end

-- the caller has again what it had
local function show(s, hidden)
  for root in pairs(HIDDEN) do s:set(root, hidden[root]) end
end

function control.InvokeFlowModule(s, parameters)
  local run, id = s.contact.run, s:text(parameters.FlowModuleId)
  local returns = run.returns or {}
  if #returns >= NESTED or not s.world.flows:program(s.contact, "module", id) then return s:fail() end
  returns[#returns + 1] = { module = run.module, action = run.action, loops = run.loops, data = hide(s) }
  run.returns = returns
  s.world.flows:move(s.contact, run.flow, id)
  return step.MOVED
end

function control.EndFlowModuleExecution(s)
  local run = s.contact.run
  local back = table.remove(run.returns or {})
  if not back then return step.OVER end
  run.module, run.action, run.loops = back.module, back.action, back.loops
  show(s, back.data)
  s.action = s.world.flows:current(s.contact)
  if not s.action then return step.OVER end
  return s:next()
end

function control.EndFlowExecution()
  return step.OVER
end

function control.UpdateFlowAttributes(s, parameters)
  local attributes = {}
  for name, value in pairs((s.contact.data or {}).FlowAttributes or {}) do attributes[name] = value end
  for name, entry in pairs(type(parameters.FlowAttributes) == "table" and parameters.FlowAttributes or {}) do
    attributes[name] = s:text(type(entry) == "table" and entry.Value or entry)
  end
  s:set("FlowAttributes", attributes)
  return s:next()
end

-- going on after a wait -----------------------------------------------------------------------------

--- What actions do with what they have waited for: a step and `{ name, ... }`, where `name` is "timeout",
-- "input" (with `text`), "view" (with `action` and `data`), or the name of an event.
control.AFTER = {}

-- whether an action waits for an event of a name
local function awaits(parameters, name)
  for _, event in ipairs(type(parameters.Events) == "table" and parameters.Events or {}) do
    if event == name then return true end
  end
  return false
end

--- Whether an action waits for its customer to say something again.
function control.awaits_return(action)
  return action.Type == "Wait" and awaits(action.Parameters, "CustomerReturned")
end

function control.AFTER.Wait(s, event)
  return s:match(event.name == "timeout" and "WaitCompleted" or event.name, "NoMatchingError")
end

return control
