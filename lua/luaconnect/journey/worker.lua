--- What works on journeys: it claims rows, runs their function as far as it goes, and lets go of them.
-- @module luaconnect.journey.worker

local errors = require "luaconnect.errors"
local perform = require "luaconnect.journey.perform"
local steps = require "luaconnect.journey.steps"

local worker = {}

local methods = {}
local Worker = { __name = "luaconnect.journey.worker", __index = methods }

local LULL = 0.2 -- seconds between looks for rows that are due, while others run
local POLL, LONGEST = 1, 5 -- seconds between looks at what others add, leave or end; longer by and by

-- rows --------------------------------------------------------------------------------------------

local function class_of(raised)
  if errors.is(raised) then return raised.code or raised.kind end
  return "error"
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
    local result, err = perform.encoded(value)
    if result then return self.journal:finish(run, now, result) end
    value = err
  end
  self.journal:fail(run, now, class_of(value), tostring(value))
end

-- runs a row until it ends or is left
local function work(self, run)
  run.lengths = {}
  run.j = steps.new(self.client.service, self.defaults, run.key)
  local outcome, value = perform.advance(self, run, self.fn, "")
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

-- how many rows may be at work by now: one in the beginning of a ramp, all at its end
local function allowed(self)
  local elapsed = self.transport:now() - self.began
  if not self.ramp or elapsed >= self.ramp then return self.concurrency end
  return math.max(1, math.floor(self.concurrency * elapsed / self.ramp))
end

-- the next row that somebody may work on
local function take(self)
  if self.stopped or self.draining or self.taken >= self.most then return nil end
  self.taken = self.taken + 1
  local run = table.remove(self.claimed, 1)
  if run then return run end
  local now = self.transport:now()
  local most = math.min(self.concurrency, self.most - self.taken + 1)
  local paused, err = self.journal:paused()
  if paused then
    self.taken, self.draining, self.paused = self.taken - 1, true, true
    return nil
  end
  local runs
  if not err then runs, err = self.journal:claim(self.owner, now, most) end
  if not runs then return perform.stop(self, err) end
  self.claimed, self.poll = runs, #runs > 0 and POLL / 2 or self.poll
  if #runs == 0 then self.taken = self.taken - 1 end
  return table.remove(runs, 1)
end

local function start(self, run)
  self.active = self.active + 1
  self.transport:spawn(function()
    while run do
      guarded(self, run)
      run = self.active <= allowed(self) and take(self)
    end
    self.active = self.active - 1
  end)
end

local function renew(self)
  if self.transport:now() >= self.renewed + self.journal.lease / 3 then self:renew() end
end

-- seconds until it is worth looking again; nil when nothing is left to do
local function lull(self)
  if self.active > 0 then return LULL end
  local seconds, err = self.journal:next(self.transport:now())
  if err then return perform.stop(self, err) end
  if not seconds or not self.journal.shared then return seconds end
  self.poll = math.min(2 * self.poll, LONGEST, self.journal.lease / 3)
  return math.min(seconds, self.poll)
end

-- what was claimed and not begun is for others
local function release(self)
  local now = self.transport:now()
  for _, run in ipairs(self.claimed) do self.journal:suspend(run, now, now) end
  self.claimed = {}
end

--- Tells the journal that this worker lives. Rows that it has lost meanwhile are marked so.
function methods:renew()
  self.renewed = self.transport:now()
  local done, err = self.journal:renew()
  if not done then perform.stop(self, err) end
end

--- Works until no row is left that could ever be due, `most` rows were taken, or `drain` was called.
-- @treturn ?boolean true, or nil and the error that stopped it
function methods:run()
  self.renewed = self.transport:now()
  self.began = self.renewed
  while not self.stopped do
    local run = self.active < allowed(self) and take(self)
    if run then
      start(self, run)
    else
      local seconds = lull(self)
      local last = self.draining or self.taken >= self.most
      if not seconds or last and self.active == 0 then break end
      self.transport:sleep(seconds)
      renew(self)
      self.progress()
    end
  end
  while self.active > 0 do self.transport:sleep(LULL) end
  release(self)
  local kept, err = self.journal:flush()
  if not self.stopped then return kept, err end
  if kept then self.journal:abandon() end
  return nil, self.stopped
end

--- Ends `run` when the rows that run now have ended or wait.
function methods:drain()
  self.draining = true
end

--- A worker.
-- @tparam table options `name`, `fn`, `client`, `transport`, `journal`, `concurrency`, `defaults`,
--   `uncertain`, `patience`, `log`, `owner`, `pace`, `progress`; perhaps `hours`, `max_age`, `ramp`, `most`
-- @treturn table
function worker.new(options)
  local self = {
    active = 0, claimed = {}, taken = 0, most = math.huge, subjects = {}, draining = false, poll = POLL / 2,
  }
  for name, value in pairs(options) do self[name] = value end
  return setmetatable(self, Worker)
end

return worker
