--- What becomes of the steps of a journey: each is answered from the journal, or taken.
--
-- The order of a call is: write that it will be sent, settle that, wait for its turn, send, write what
-- came. A row whose function waits is left: `run.left` says how.
--
-- A host has `client`, `transport`, `journal`, `pace`, `name`, `defaults`, `uncertain`, `patience`, `log`,
-- perhaps `hours` and `max_age`; `stopped` becomes the error that hinders every row.
-- @module luaconnect.journey.perform

local calls = require "luaconnect.call"
local core = require "luaconnect.core"
local errors = require "luaconnect.errors"
local hours = require "luaconnect.journey.hours"
local pace = require "luaconnect.journey.pace"
local steps = require "luaconnect.journey.steps"

local perform = {}

local unpack = table.unpack or unpack -- luacheck: compat

local FIRST, LONGEST = 1, 300 -- seconds to wait before a call is made again
local DIRECT = "a journey calls through j alone (j:start_task_contact, ...): what a client does directly "
  .. "is not remembered, and would happen again"

-- steps in the journal --------------------------------------------------------------------------

--- A value as JSON; nil is null.
-- @treturn ?string
-- @return the error
function perform.encoded(value)
  if value == nil then return "null" end
  local text, err = core.json_encode(value)
  if not text then return nil, errors.new(err) end
  return text
end

-- fields of an error that are values of JSON
local FIELDS = { "kind", "message", "code", "status", "operation", "request_id", "path", "quota", "throttled",
  "retryable", "retry_after", "attempts", "details", "violations" }

local function plain_error(err)
  local plain = {}
  for _, name in ipairs(FIELDS) do plain[name] = err[name] end
  return plain
end

-- results as JSON: the value, and what came second
local function outcome_of(value, err)
  return perform.encoded { value = value, err = errors.is(err) and plain_error(err) or err }
end

local function described(command, input)
  return ("%s %s %s"):format(command.kind, command.name, input)
end

-- A step is as the journal has it, or the function is not the one that began the row.
local function agrees(step, command, input)
  if step.kind ~= command.kind or step.name ~= command.name then return false end
  return command.kind ~= "call" or step.input == input
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

--- Stops the whole worker: what hinders this row hinders every one.
function perform.stop(self, err)
  self.stopped = self.stopped or err
  return nil
end

-- What a step that was taken answers. Where the journal cannot tell, nobody may guess: the worker stops, and
-- the row is as it was.
local function remembered(self, run, step)
  local outcome, problem = core.json_decode(step.output or "")
  if type(outcome) ~= "table" then
    return perform.stop(self, errors.new { kind = "journal",
      message = ("%s: row %d, step %s: JSON of what came of it expected, got %s"):format(
        self.journal.db.name, run.number, step.path, problem and problem.message or type(outcome)) })
  end
  local err = outcome.err
  if type(err) == "table" and err.kind then err = errors.new(err) end
  return true, outcome.value, err
end

-- Writes down what came of a step, and answers it as it will be answered again: a whole float, say, is an
-- integer from then on. What cannot be written down, such as text that is not UTF-8, fails the row.
local function done(self, run, step, output, err)
  if not output then return fail(run, "error", ("%s: %s"):format(step.name, err.message)) end
  self.journal:done(run, step, output, self.transport:now())
  return remembered(self, run, step)
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
    return false, done(self, run, step, outcome_of {})
  end
  return false, fail(run, "uncertain", ("step %s, %s: it may have happened before the process ended")
    :format(command.path, command.name))
end

-- seconds until a call is made again, longer from time to time
local function delay_of(step, err, now)
  if err.retry_after then return err.retry_after end
  if err.quota then return pace.FULL end
  return math.max(FIRST, math.min(now - step.at, LONGEST))
end

-- operations that begin a contact, and so reach somebody
local REACHING = {
  CreateContact = true, StartAssistantContact = true, StartChatContact = true, StartEmailContact = true,
  StartOutboundChatContact = true, StartOutboundEmailContact = true, StartOutboundVoiceContact = true,
  StartTaskContact = true, StartWebRTCContact = true,
}

local SYSTEMIC = { credentials = true, endpoint = true }

-- whether the same call may yet succeed
local function hopeful(self, step, err, now)
  if now - step.at > self.patience then return false end
  return err.retryable or err.quota or err.kind == "transport" or err.kind == "timeout"
end

-- what a failed call means for its row: nil when the row is left, else the results for the function
local function failed(self, run, command, step, err)
  local now = self.transport:now()
  if err.throttled then self.pace:throttled(command.name, now) end
  if err.quota then self.pace:full(command.name, now, err.retry_after) end
  if SYSTEMIC[err.kind] or err.kind == "cancelled" then return perform.stop(self, err) end
  if hopeful(self, step, err, now) then
    local subject = subject_of(self, command.name)
    if subject.repeatable or err.sent == false or err.throttled or err.quota then
      return wait(run, now + delay_of(step, err, now))
    end
    local again, answered, value = settle_uncertain(self, run, command, step)
    if again then return wait(run, now + delay_of(step, err, now)) end
    return answered, value
  end
  return done(self, run, step, outcome_of(nil, err))
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
  if not kept then return perform.stop(self, err) end
  return not run.lost
end

-- Whether a row is still this worker's. One that has slept for longer than its claims are good for, with
-- its machine perhaps, asks before it does anything to the world.
local function holds(self, run)
  if self.transport:now() >= self.renewed + self.journal.lease then self:renew() end
  return not self.stopped and not run.lost
end

-- waits for its turn; whether it has come, and not the end of everything
local function turn(self, run, operation)
  local seconds, err = self.pace:take(operation, self.transport:now())
  if not seconds then return perform.stop(self, err) end
  if seconds > 0 then self.transport:sleep(seconds) end
  return holds(self, run)
end

local function send(self, run, command, step)
  if not settled(self, run) or not turn(self, run, command.name) then return nil end
  local token = subject_of(self, command.name).token and token_of(self, run, command.path)
  local output, err = self.client:call(command.name, command.input, token and { client_token = token })
  if output == nil then return failed(self, run, command, step, err) end
  lengthen(run, command.input, output)
  return done(self, run, step, outcome_of(output))
end

local function begin(self, run, command, input)
  local step = { path = command.path, kind = command.kind, name = command.name, input = input,
    at = self.transport:now() }
  self.journal:sending(run, step, step.at)
  return step
end

-- The window in which a step may reach customers; nil for any time. What the journey itself was given as a
-- table is read once.
local function window_of(self, run, command)
  local given = command.options and command.options.hours or self.hours
  if not given or not REACHING[command.name] then return nil end
  if type(given) == "function" then given = given(run.input) end
  if given == self.hours and self.window then return self.window end
  local window, err = hours.new(given)
  if not window then error(err, 0) end
  if given == self.hours then self.window = window end
  return window
end

-- Whether customers may be reached now; a row that has to wait for that is left, and one that would wait
-- for too long has failed.
local function reachable(self, run, command)
  local now = self.transport:now()
  if self.max_age and now > run.created + self.max_age then
    return fail(run, "expired", ("a row not older than %g s expected"):format(self.max_age))
  end
  local window = window_of(self, run, command)
  if not window or window:open(now) then return true end
  local at = window:next(now)
  if not at then return fail(run, "expired", "hours that come some day expected, got none") end
  return wait(run, at)
end

local PERFORM = {}

function PERFORM.call(self, run, command, input, step)
  if step and step.state == "done" then
    local answered, output, err = remembered(self, run, step)
    if not answered then return nil end
    lengthen(run, command.input, output)
    return answered, output, err
  end
  if not reachable(self, run, command) then return nil end
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
  if step and step.state == "done" then return remembered(self, run, step) end
  if step then
    local again, answered, value = settle_uncertain(self, run, command, step)
    if not again then return answered, value end
  else
    step = begin(self, run, command, input)
  end
  if not settled(self, run) or not holds(self, run) then return nil end
  -- in a task of its own, since plain Lua 5.1 could not wait in a pcall
  local sound, value, why = self.transport:outcome(self.transport:spawn(command.fn))
  if not sound then return fail(run, "error", tostring(value)) end
  return done(self, run, step, outcome_of(value, why))
end

local VALUES = {
  now = function(self) return self.transport:now() end,
  uuid = function() return core.uuid() end,
  random = function(_, input) return math.random(unpack(input or {})) end,
}

-- a value is kept before anything that may depend on it, since writes keep their order
function PERFORM.value(self, run, command, input, step)
  if step and step.state == "done" then return remembered(self, run, step) end
  step = step or begin(self, run, command, input)
  return done(self, run, step, outcome_of(VALUES[command.name](self, command.input)))
end

function PERFORM.log(self, run, command, input, step)
  if step and step.state == "done" then return true end
  done(self, run, step or begin(self, run, command, input), outcome_of(nil))
  self.log(run.key, command.line)
  return true
end

function PERFORM.sleep(self, run, command, input, step)
  if step and step.state == "done" then return true end
  step = step or begin(self, run, command, input)
  local due = step.at + command.seconds
  if self.transport:now() < due then return wait(run, due) end
  done(self, run, step, outcome_of(nil))
  return true
end

local function timed_out(command)
  return errors.new { kind = "timeout", operation = "wait_for",
    message = ("a contact in that state within %g s expected"):format(command.timeout) }
end

-- Looking is no step: only what was seen at last is remembered.
function PERFORM.wait(self, run, command, input, step)
  if step and step.state == "done" then return remembered(self, run, step) end
  step = step or begin(self, run, command, input)
  if not turn(self, run, "DescribeContact") then return nil end
  local output, err = self.client:call("DescribeContact", command.input)
  local now = self.transport:now()
  if not output then
    return failed(self, run, { name = "DescribeContact", path = command.path }, step, err)
  end
  if command.predicate(output.Contact) then
    return done(self, run, step, outcome_of(output.Contact))
  end
  local over = command.timeout and step.at + command.timeout
  if over and now >= over then
    return done(self, run, step, outcome_of(nil, timed_out(command)))
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
      local outcome, value, err = perform.advance(self, run, fn, command.path .. "." .. i .. ".")
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

-- one command: true and the results, or nil when the row is left
local function answer(self, run, command)
  if self.stopped or run.lost or run.left and run.left.kind ~= "wait" then return nil end
  if command.kind == "parallel" then return PERFORM.parallel(self, run, command) end
  local input, err = perform.encoded(command.input)
  if not input then return fail(run, "error", ("%s: %s"):format(command.name, err.message)) end
  local step = run.steps[command.path]
  if step and not agrees(step, command, input) then
    return fail(run, "changed", ("step %s: %s expected, got %s"):format(command.path,
      described(step, step.input), described(command, input)))
  end
  return PERFORM[command.kind](self, run, command, input, step)
end

-- what surrounds the turns of a function that must not call the client itself
local function guarded(self, answering)
  local client = self.client
  return {
    perform = answering,
    enter = function() client.barred = DIRECT end,
    leave = function() client.barred = false end,
  }
end

--- Runs a function of a row as far as it goes.
-- @tparam table self the host
-- @tparam table run
-- @tparam function fn
-- @tparam string prefix of the numbers of its steps
-- @return as `luaconnect.journey.steps.run`
function perform.advance(self, run, fn, prefix)
  return steps.run(fn, { run.j, run.input, n = 2 }, prefix,
    guarded(self, function(command) return answer(self, run, command) end))
end

--- Looks whether a row is sound: runs its function up to the first call, which is checked strictly and
-- not made. A function that fails before is left to the run.
-- @tparam table self the host
-- @tparam table row
-- @tparam string key
-- @treturn ?boolean true, or nil and what is wrong
function perform.preview(self, row, key)
  local found, err = true, nil
  local j = steps.new(self.client.service, self.defaults, key)
  steps.run(self.fn, { j, row, n = 2 }, "", guarded(self, function(command)
    if command.kind == "value" then return true, VALUES[command.name](self, command.input) end
    if command.kind == "log" then return true end
    if command.kind == "call" then
      found, err = self.client:validate(command.name, command.input, "strict")
    end
    return nil
  end))
  return found, err
end

return perform
