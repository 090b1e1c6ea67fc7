--- What takes the steps of journeys: it claims rows, runs their function, and writes what it does.
--
-- The order of a call is: write that it will be sent, settle that, send, write what came. A row whose
-- function waits is left; when it is due, its function runs again from the start, and every step that
-- was taken is answered from the journal.
-- @module luaconnect.journey.worker

local calls = require "luaconnect.call"
local core = require "luaconnect.core"
local errors = require "luaconnect.errors"
local steps = require "luaconnect.journey.steps"

local worker = {}

local unpack = table.unpack or unpack -- luacheck: compat

local methods = {}
local Worker = { __name = "luaconnect.journey.worker", __index = methods }

local LEASE = 60            -- seconds that a claim is good for, unless it is renewed
local LULL = 0.2            -- seconds between looks for rows that are due, while others run
local FIRST, LONGEST = 1, 300 -- seconds to wait before a call is made again
local FULL = 30             -- seconds to wait when a quota is full
local DIRECT = "a journey calls through j alone (j:start_task_contact, ...): what a client does directly "
  .. "is not remembered, and would happen again"

-- steps in the journal --------------------------------------------------------------------------

local function encoded(value)
  if value == nil then return "null" end
  return core.json_encode(value)
end

-- results as JSON: a list of the value, or of null and the error
local function outcome_of(value, err)
  if value == nil and err ~= nil then
    local plain = err
    if type(err) == "table" then
      plain = { kind = err.kind, message = err.message, code = err.code, status = err.status,
        operation = err.operation, request_id = err.request_id, path = err.path, quota = err.quota,
        throttled = err.throttled, attempts = err.attempts }
    end
    return encoded { err = plain }
  end
  return encoded { value = value }
end

-- what a step that was taken answers
local function remembered(step)
  local outcome = assert(core.json_decode(step.output))
  if outcome.err ~= nil then
    local err = outcome.err
    return true, nil, type(err) == "table" and errors.new(err) or err
  end
  return true, outcome.value
end

local function same(a, b)
  if type(a) ~= "table" or type(b) ~= "table" then return a == b end
  for key, value in pairs(a) do
    if not same(value, b[key]) then return false end
  end
  for key in pairs(b) do
    if a[key] == nil then return false end
  end
  return true
end

local function described(command, input)
  return ("%s %s %s"):format(command.kind, command.name, input)
end

-- A step is as the journal has it, or the function is not the one that began the row.
local function agrees(step, command, input)
  if step.kind ~= command.kind or step.name ~= command.name then return false end
  return command.kind ~= "call" or step.input == input
    or same(core.json_decode(step.input), core.json_decode(input))
end

-- leaving rows ------------------------------------------------------------------------------------

-- how a row is left, unless another branch has said so already; of two waits the shorter one counts
local function leave(run, how)
  local left = run.left
  if not left or left.kind == "wait" and (how.kind ~= "wait" or how.due < left.due) then run.left = how end
  return nil
end

local function fail(run, class, message)
  return leave(run, { kind = "fail", class = class, message = message })
end

-- the whole worker stops: what hinders this row hinders every one
local function stop(self, err)
  self.stopped = self.stopped or err
  return nil
end

local function wait(run, due)
  return leave(run, { kind = "wait", due = due })
end

-- calls -------------------------------------------------------------------------------------------

-- the facts of an operation: whether it takes a token, and whether it may be asked twice
local function subject_of(self, operation)
  local known = self.subjects[operation]
  if not known then
    local op = core.find(self.client.service, operation)
    known = { token = core.facts(op).token, repeatable = calls.subject(op, operation, {}).repeatable }
    self.subjects[operation] = known
  end
  return known
end

-- The same step of the same row has the same token, whoever takes it, and however often.
local function token_of(self, run, path)
  return core.sha256hex(table.concat({ self.name, run.key, path, run.generation }, "\0"))
end

local DECISIONS = { again = true, skip = true, fail = true }

-- what the user wants done about a step that may or may not have happened
local function decide(self, run, command, input)
  local policy = command.options and command.options.uncertain or self.uncertain
  if type(policy) == "function" then
    policy = policy { key = run.key, path = command.path, kind = command.kind, name = command.name,
      input = input and core.json_decode(input) }
  end
  if not DECISIONS[policy] then
    error(("bad answer of 'uncertain' (\"again\", \"skip\" or \"fail\" expected, got %s)")
      :format(tostring(policy)), 0)
  end
  return policy
end

-- true when the step is to be taken; else what comes in its place
local function settle_uncertain(self, run, command, step)
  local decision = decide(self, run, command, step.input)
  if decision == "again" then return true end
  if decision == "skip" then
    self.journal:done(run, step, outcome_of {})
    return false, true, {}
  end
  return false, fail(run, "uncertain", ("step %s, %s: it may have happened before the process ended")
    :format(command.path, command.name))
end

-- seconds until a call is made again, longer from time to time
local function delay_of(step, err, now)
  if err.retry_after then return err.retry_after end
  if err.quota then return FULL end
  return math.max(FIRST, math.min(now - step.at, LONGEST))
end

local SYSTEMIC = { credentials = true, endpoint = true }

-- whether the same call may yet succeed
local function hopeful(self, step, err, now)
  if now - step.at > self.patience then return false end
  return err.retryable or err.quota or err.kind == "transport" or err.kind == "timeout"
end

-- what a failed call means for its row: nil when the row is left, else the results for the function
local function failed(self, run, command, step, err)
  local now = self.transport:now()
  if SYSTEMIC[err.kind] or err.kind == "cancelled" then return stop(self, err) end
  if hopeful(self, step, err, now) then
    local subject = subject_of(self, command.name)
    if subject.repeatable or err.sent == false or err.throttled or err.quota then
      return wait(run, now + delay_of(step, err, now))
    end
    local again, answered, value = settle_uncertain(self, run, command, step)
    if again then return wait(run, now + delay_of(step, err, now)) end
    return answered, value
  end
  self.journal:done(run, step, outcome_of(nil, err))
  return true, nil, err
end

-- How many contacts hang together up to a new one; the service refuses more than twelve.
local function lengthen(run, input, output)
  if type(output) ~= "table" or not output.ContactId then return end
  local previous = input.PreviousContactId
  run.lengths[output.ContactId] = previous and (run.lengths[previous] or 1) + 1 or 1
end

local function chain_full(run, input)
  return input.PreviousContactId and (run.lengths[input.PreviousContactId] or 1) >= steps.CHAIN
end

-- Whether all that was written down by now is kept, and the row still this worker's; nothing is done
-- before that.
local function settled(self, run)
  local kept, err = self.journal:settle(self.transport)
  if not kept then return stop(self, err) end
  return not run.lost
end

local function send(self, run, command, step)
  if not settled(self, run) then return nil end
  local token = subject_of(self, command.name).token and token_of(self, run, command.path)
  local output, err = self.client:call(command.name, command.input, token and { client_token = token })
  if output == nil then return failed(self, run, command, step, err) end
  lengthen(run, command.input, output)
  self.journal:done(run, step, outcome_of(output))
  return true, output
end

local function begin(self, run, command, input)
  local step = { path = command.path, kind = command.kind, name = command.name, input = input,
    at = self.transport:now() }
  self.journal:sending(run, step, step.at)
  return step
end

local PERFORM = {}

function PERFORM.call(self, run, command, input, step)
  if step and step.state == "done" then
    local answered, output, err = remembered(step)
    lengthen(run, command.input, output)
    return answered, output, err
  end
  if chain_full(run, command.input) then
    return true, nil, errors.new { kind = "validation", operation = command.name, path = "PreviousContactId",
      message = ("a chain of at most %d contacts expected, got one more"):format(steps.CHAIN) }
  end
  if not step then
    step = begin(self, run, command, input)
  elseif not subject_of(self, command.name).repeatable then
    local again, answered, value = settle_uncertain(self, run, command, step)
    if not again then return answered, value end
  end
  return send(self, run, command, step)
end

function PERFORM.effect(self, run, command, input, step)
  if step and step.state == "done" then return remembered(step) end
  if step then
    local again, answered, value = settle_uncertain(self, run, command, step)
    if not again then return answered, value end
  else
    step = begin(self, run, command, input)
  end
  if not settled(self, run) then return nil end
  local sound, value, why = pcall(command.fn)
  if not sound then return fail(run, "error", tostring(value)) end
  local output, err = outcome_of(value, why)
  if not output then return fail(run, "error", ("%s: %s"):format(command.name, tostring(err))) end
  self.journal:done(run, step, output)
  return true, value, why
end

local VALUES = {
  now = function(self) return self.transport:now() end,
  uuid = function() return core.uuid() end,
  random = function(_, input) return math.random(unpack(input or {})) end,
}

-- a value is kept before anything that may depend on it, since writes keep their order
function PERFORM.value(self, run, command, input, step)
  if step then return remembered(step) end
  step = begin(self, run, command, input)
  local value = VALUES[command.name](self, command.input)
  self.journal:done(run, step, outcome_of(value))
  return true, value
end

function PERFORM.log(self, run, command, input, step)
  if step and step.state == "done" then return true end
  self.journal:done(run, step or begin(self, run, command, input), outcome_of(nil))
  self.log(run.key, command.line)
  return true
end

function PERFORM.sleep(self, run, command, input, step)
  if step and step.state == "done" then return true end
  step = step or begin(self, run, command, input)
  local due = step.at + command.seconds
  if self.transport:now() < due then return wait(run, due) end
  self.journal:done(run, step, outcome_of(nil))
  return true
end

local function timed_out(command)
  return errors.new { kind = "timeout", operation = "wait_for",
    message = ("a contact in that state within %g s expected"):format(command.timeout) }
end

-- Looking is no step: only what was seen at last is remembered.
function PERFORM.wait(self, run, command, input, step)
  if step and step.state == "done" then return remembered(step) end
  step = step or begin(self, run, command, input)
  local output, err = self.client:call("DescribeContact", command.input)
  local now = self.transport:now()
  if not output then
    return failed(self, run, { name = "DescribeContact", path = command.path }, step, err)
  end
  if command.predicate(output.Contact) then
    self.journal:done(run, step, outcome_of(output.Contact))
    return true, output.Contact
  end
  local over = command.timeout and step.at + command.timeout
  if over and now >= over then
    err = timed_out(command)
    self.journal:done(run, step, outcome_of(nil, err))
    return true, nil, err
  end
  return wait(run, math.min(now + command.every, over or math.huge))
end

function PERFORM.fail(_, run, command)
  return fail(run, "failed", command.reason)
end

function PERFORM.defer(self, run, command)
  if command.due <= self.transport:now() then
    return fail(run, "error", "j:defer: a time to come expected, got one that has passed")
  end
  return leave(run, { kind = "defer", due = command.due })
end

-- branches, each in a task of its own
function PERFORM.parallel(self, run, command)
  local transport, running, values, errs = self.transport, {}, { n = #command.functions }, {}
  for i, fn in ipairs(command.functions) do
    running[i] = transport:spawn(function()
      local outcome, value, err = self:advance(run, fn, command.path .. "." .. i .. ".")
      if outcome == "done" then
        values[i], errs[i] = value, err
      elseif outcome == "failed" then
        fail(run, "error", tostring(value))
      end
    end)
  end
  for i = 1, #running do transport:wait(running[i]) end
  if run.left or run.lost or self.stopped then return nil end
  return true, values, errs
end

-- Performs one command: true and the results, or nil when the row is left.
local function perform(self, run, command)
  if self.stopped or run.lost or run.left and run.left.kind ~= "wait" then return nil end
  if command.kind == "parallel" then return PERFORM.parallel(self, run, command) end
  local input, err = encoded(command.input)
  if not input then return fail(run, "error", ("%s: %s"):format(command.name, tostring(err))) end
  local step = run.steps[command.path]
  if step and not agrees(step, command, input) then
    return fail(run, "changed", ("step %s: %s expected, got %s"):format(command.path,
      described(step, step.input), described(command, input)))
  end
  return PERFORM[command.kind](self, run, command, input, step)
end

-- rows --------------------------------------------------------------------------------------------

local function class_of(raised)
  if errors.is(raised) then return raised.code or raised.kind end
  return "error"
end

--- Runs a function of a row as far as it goes.
-- @return as `luaconnect.journey.steps.run`
function methods:advance(run, fn, prefix)
  local client = self.client
  return steps.run(fn, { run.j, run.input, n = 2 }, prefix, {
    perform = function(command) return perform(self, run, command) end,
    enter = function() client.barred = DIRECT end,
    leave = function() client.barred = false end,
  })
end

local function leave_row(self, run)
  local now, left = self.transport:now(), run.left
  if left.kind == "fail" then
    self.journal:fail(run, now, left.class, left.message)
  else
    self.journal:suspend(run, now, left.due, left.kind == "defer")
  end
end

-- how a row ends whose function came to its end
local function conclude(self, run, outcome, value)
  local now = self.transport:now()
  if outcome == "done" then
    local result, err = encoded(value)
    if result then return self.journal:finish(run, now, result) end
    value = err
  end
  self.journal:fail(run, now, class_of(value), tostring(value))
end

-- runs a row until it ends or is left
local function work(self, run)
  run.lengths = {}
  run.j = steps.new(self.client.service, self.defaults, run.key)
  local outcome, value = self:advance(run, self.fn, "")
  if self.stopped or run.lost then return end
  if run.left then return leave_row(self, run) end
  conclude(self, run, outcome, value)
end

-- what a row's own code raises elsewhere than in its function (a predicate, a policy) fails the row
local function guarded(self, run)
  local task = self.transport:spawn(function() work(self, run) end)
  local sound, raised = self.transport:outcome(task)
  if not sound then self.journal:fail(run, self.transport:now(), class_of(raised), tostring(raised)) end
end

-- the next row that somebody may work on
local function take(self)
  if self.stopped or self.draining then return nil end
  local run = table.remove(self.claimed, 1)
  if run then return run end
  local now = self.transport:now()
  local runs, err = self.journal:claim(self.owner, now, self.concurrency, LEASE)
  if not runs then return stop(self, err) end
  self.claimed = runs
  return table.remove(runs, 1)
end

local function start(self, run)
  self.active = self.active + 1
  self.transport:spawn(function()
    while run do
      guarded(self, run)
      run = take(self)
    end
    self.active = self.active - 1
  end)
end

local function renew(self)
  local now = self.transport:now()
  if now < self.renewed + LEASE / 3 then return end
  self.renewed = now
  local done, err = self.journal:renew(self.owner, now, LEASE)
  if not done then stop(self, err) end
end

-- seconds until it is worth looking again; nil when nothing is left to do
local function lull(self)
  if self.active > 0 then return LULL end
  local due, err = self.journal:next()
  if err then return stop(self, err) end
  local longest = self.journal.guard and math.huge or LEASE / 3
  return due and math.min(math.max(0, due - self.transport:now()), longest)
end

-- what was claimed and not begun is for others
local function release(self)
  local now = self.transport:now()
  for _, run in ipairs(self.claimed) do self.journal:suspend(run, now, now) end
  self.claimed = {}
end

--- Works until no row is left that could ever be due, or `drain` was called.
-- @treturn ?boolean true, or nil and the error that stopped it
function methods:run()
  self.renewed = self.transport:now()
  while not self.stopped do
    local run = self.active < self.concurrency and take(self)
    if run then
      start(self, run)
    else
      local seconds = lull(self)
      if not seconds or self.draining and self.active == 0 then break end
      self.transport:sleep(seconds)
      renew(self)
    end
  end
  while self.active > 0 do self.transport:sleep(LULL) end
  release(self)
  local kept, err = self.journal:flush()
  if self.stopped then return nil, self.stopped end
  return kept, err
end

--- Ends `run` when the rows that run now have ended or wait.
function methods:drain()
  self.draining = true
end

--- A worker.
-- @tparam table options `name`, `fn`, `client`, `transport`, `journal`, `concurrency`, `defaults`,
--   `uncertain`, `patience`, `log`, `owner`
-- @treturn table
function worker.new(options)
  local self = {
    active = 0, claimed = {}, subjects = {}, stopped = nil, draining = false, renewed = 0,
  }
  for name, value in pairs(options) do self[name] = value end
  return setmetatable(self, Worker)
end

return worker
