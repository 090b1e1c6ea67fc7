--- What journeys remember: the rows of a list, and the steps that each has taken.
--
-- What tasks write is gathered and goes to the database together: `settle` gives every task that is
-- ready its turn first, so that many steps share one transaction. A row belongs to the worker that has
-- claimed it last; the number of its claim, the fence, is asked for with each write, so that a worker
-- which was presumed dead finishes nothing. A claim is good for as long as its lease, by the clock of the
-- database, since those of machines differ; who lives renews it in time.
--
-- States of a row: planned, running, waiting (until `due`), done, failed, cancelled. States of a step:
-- sending, done.
-- @module luaconnect.journey.journal

local batch = require "luaconnect.journey.batch"
local core = require "luaconnect.core"
local database = require "luaconnect.journey.database"
local errors = require "luaconnect.errors"
local schema = require "luaconnect.journey.schema"
local veil = require "luaconnect.journey.veil"

local journal = {}

local methods = {}
local Journal = { __name = "luaconnect.journey.journal", __index = methods }

local TOGETHER = 256 -- writes after which a transaction does not wait for more
local LOOK = 0.005   -- seconds between looks whether what others write has been kept
local LEASE = 60     -- seconds that a claim is good for, unless it is renewed

local function failure(message)
  return nil, errors.new { kind = "journal", message = message }
end

-- opening -------------------------------------------------------------------------------------

-- An SQLite journal has one worker at a time. The lock is a transaction in a file beside it, which the
-- system ends with the process, however that ends.
local function lock(db)
  local guard, err = database.open(db.name .. "-lock", { "busy_timeout = 0" })
  if not guard then return nil, err end
  local held = guard:run("BEGIN EXCLUSIVE")
  if held then return guard end
  guard:close()
  return failure(db.name .. ": a journal that no other process works on expected, got a locked one")
end

-- rows of one kind, locked where others may claim them at the same time, become this worker's
local function claim_of(condition)
  return "WITH free AS (SELECT number FROM row WHERE " .. condition .. " ORDER BY due, number LIMIT ? $skip) "
    .. "UPDATE row SET state = 'running', fence = fence + 1, owner = ?, "
    .. "lease = $now + CAST(? AS DOUBLE PRECISION), changed = ? WHERE number IN (SELECT number FROM free) "
    .. "RETURNING CAST(number AS DOUBLE PRECISION) AS number, key, input, due, created, "
    .. "CAST(generation AS DOUBLE PRECISION) AS generation, CAST(fence AS DOUBLE PRECISION) AS fence"
end

-- LuaDBI reads integers of PostgreSQL with 32 bits, so they come as numbers that have more
local function statements_of(db)
  local made = batch.statements(db)
  made.add = "INSERT INTO row (key, input, state, due, generation, fence, created, changed) "
    .. "SELECT key, input, state, 0, 1, 0, CAST(? AS DOUBLE PRECISION), CAST(? AS DOUBLE PRECISION) FROM "
    .. db:records "key TEXT, input TEXT, state TEXT"
    .. " WHERE NOT EXISTS (SELECT 1 FROM row AS other WHERE other.key = v.key) ON CONFLICT (key) DO NOTHING"
  made.claim = {
    running = claim_of "state = 'running' AND lease < $now",
    waiting = claim_of "state = 'waiting' AND due <= ?",
    planned = claim_of "state = 'planned' AND due <= ?",
  }
  made.steps = "SELECT CAST(step.number AS DOUBLE PRECISION) AS number, path, kind, name, input, state, "
    .. "output, at FROM " .. db:records "number BIGINT, generation BIGINT" .. " CROSS JOIN step "
    .. "WHERE step.number = v.number AND step.generation = v.generation"
  made.renew = "UPDATE row SET lease = $now + CAST(? AS DOUBLE PRECISION) WHERE number IN "
    .. "(SELECT number FROM (" .. made.stand .. ") AS standing) "
    .. "RETURNING CAST(number AS DOUBLE PRECISION) AS number"
  made.next = {
    planned = "SELECT min(due) AS at FROM row WHERE state = 'planned'",
    waiting = "SELECT min(due) AS at FROM row WHERE state = 'waiting'",
    running = "SELECT min(lease) - $now AS at FROM row WHERE state = 'running'",
  }
  return made
end

--- Opens a journal, which is made where there is none.
-- @tparam string url a path, or `postgresql://...`
-- @tparam[opt] string name of the journey whose journal it must be
-- @tparam[opt] number version of the journey
-- @tparam[opt] boolean there whether it must be there already
-- @tparam[opt] string secret that what it holds is hidden by
-- @treturn ?table
-- @return an error of kind `journal`
function journal.open(url, name, version, there, secret)
  if there and not url:find("^postgres%a*://") then
    local file = io.open(url, "rb")
    if not file then return failure(url .. ": a journal expected, got no file") end
    file:close()
  end
  local db, err = database.open(url)
  if not db then return nil, err end
  local found
  local hidden = veil.new(secret)
  found, err = schema.open(db, name, version, there, hidden:mark())
  if not found then
    db:close()
    return nil, err
  end
  return setmetatable({
    db = db, shared = db.dialect == "postgresql", pending = batch.new(), written = 0, flushed = 0, held = {},
    statements = statements_of(db), lease = LEASE, meta = found,
    veil = found.veil and hidden or veil.new(),
  }, Journal)
end

--- Makes the journal ready to be worked on: nobody else works on an SQLite journal meanwhile, and what a
-- dead worker had claimed there is free again.
-- @tparam table transport whose `sleep` waits, when a database has gone away
-- @tparam[opt] table options `lease` (seconds), `reconnect` (seconds)
-- @treturn ?boolean true, or nil and an error
function methods:acquire(transport, options)
  options = options or {}
  self.transport, self.lease = transport, options.lease or LEASE
  if self.shared then
    self.db:wait_with(transport, options.reconnect)
    return true
  end
  local guard, err = lock(self.db)
  if not guard then return nil, err end
  self.guard = guard
  local done
  done, err = self.db:run("UPDATE row SET lease = 0 WHERE state = 'running'")
  return done and true, err
end

-- writing together ----------------------------------------------------------------------------

--- Brings all that was written to the database.
-- @treturn ?boolean true, or nil and an error; then nothing is written any more
function methods:flush()
  while self.flushing do self.transport:sleep(LOOK) end
  if self.failure then return nil, self.failure end
  local going, upto = self.pending, self.written
  if going.count == 0 then return true end
  self.pending, self.flushing = batch.new(), true
  local done, err = self.db:transaction(function() return going:bring(self.db, self.statements) end)
  self.flushing = false
  if not done then
    self.failure = err
    return nil, err
  end
  self.flushed = upto
  return true
end

--- Waits until everything that was written by now is kept.
-- @tparam table transport
-- @treturn ?boolean true, or nil and an error
function methods:settle(transport)
  local mine = self.written
  if self.flushed >= mine then return true end
  if self.pending.count < TOGETHER then transport:sleep(0) end
  if self.flushed >= mine then return true end
  return self:flush()
end

-- rows ----------------------------------------------------------------------------------------

--- Adds rows to the list. One whose key is there already is left as it is.
-- @tparam table rows list of `{ key, input, state }`; the state is "planned" or "cancelled"
-- @tparam number now
-- @treturn ?number how many were new
-- @return an error of kind `journal`
function methods:add(rows, now)
  local records = {}
  for i, row in ipairs(rows) do
    local input, err = core.json_encode { key = row.key, row = row.input }
    if not input then return nil, err end
    records[i] = { key = self.veil:name(row.key), input = self.veil:hide(input), state = row.state }
  end
  if #records == 0 then return 0 end
  local text = core.json_encode(records)
  return self.db:transaction(function()
    -- two who add the same keys in another order would wait for each other
    local done, err = self.db:alone()
    if not done then return nil, err end
    return self.db:run(self.statements.add, now, now, text)
  end)
end

local function integer(value)
  return math.floor(tonumber(value))
end

-- gives each run the steps of its generation; a row that was never claimed before has none
local function load_steps(self, runs)
  local known, begun = {}, {}
  for _, run in ipairs(runs) do
    known[run.number] = run
    if run.fence > 1 then begun[#begun + 1] = { number = run.number, generation = run.generation } end
  end
  if #begun == 0 then return true end
  local steps, err = self.db:rows(self.statements.steps, core.json_encode(begun))
  if not steps then return nil, err end
  for _, step in ipairs(steps) do
    local run = known[integer(step.number)]
    step.input, step.output = self.veil:show(step.input), self.veil:show(step.output)
    run.steps[step.path] = step
  end
  return true
end

-- what a row was added with: `{ key, row }`
local function added(self, row)
  local found, err = core.json_decode(self.veil:show(row.input) or "")
  if type(found) == "table" and type(found.key) == "string" then return found end
  return failure(("%s: row %d: JSON of a row expected, got %s"):format(self.db.name, row.number,
    err and err.message or type(found)))
end

local function run_of(self, row)
  local found, err = added(self, row)
  if not found then return nil, err end
  return {
    number = integer(row.number), key = found.key, input = found.row, generation = integer(row.generation),
    fence = integer(row.fence), created = row.created, due = row.due, steps = {},
  }
end

local function by_due(a, b)
  if a.due ~= b.due then return a.due < b.due end
  return a.number < b.number
end

-- claims rows of one kind, and adds them to the runs
local function claim_some(self, kind, owner, now, most, runs)
  local sql = self.statements.claim[kind]
  local rows, err
  if kind == "running" then
    rows, err = self.db:rows(sql, most, owner, self.lease, now)
  else
    rows, err = self.db:rows(sql, now, most, owner, self.lease, now)
  end
  if not rows then return nil, err end
  local some = {}
  for i, row in ipairs(rows) do
    some[i], err = run_of(self, row)
    if not some[i] then return nil, err end
  end
  table.sort(some, by_due)
  for _, run in ipairs(some) do runs[#runs + 1] = run end
  return true
end

-- After the database was away, those who live may not have renewed their claims yet.
local function may_take_over(self)
  if self.db.reconnects > (self.reconnects or 0) then
    self.reconnects = self.db.reconnects
    self.calm = self.transport:now() + self.lease
  end
  return not self.calm or self.transport:now() >= self.calm
end

-- Rows that wait and are due come before new ones: who has begun is brought to the end first.
local KINDS = { "running", "waiting", "planned" }

-- Remembers who has which row. Whoever had one that could be claimed again has lost it.
local function hold(self, runs)
  for _, run in ipairs(runs) do
    local before = self.held[run.number]
    if before then before.lost = true end
    self.held[run.number] = run
  end
  return runs
end

--- Claims rows whose worker is dead, or that are due, or planned.
-- @tparam string owner
-- @tparam number now
-- @tparam number most
-- @treturn ?table a list of runs `{ number, key, input, generation, fence, created, steps }`
-- @return an error of kind `journal`
function methods:claim(owner, now, most)
  local kept, err = self:flush()
  if not kept then return nil, err end
  local runs
  runs, err = self.db:transaction(function()
    local found = {}
    for _, kind in ipairs(KINDS) do
      if #found < most and (kind ~= "running" or may_take_over(self)) then
        local done, failed = claim_some(self, kind, owner, now, most - #found, found)
        if not done then return nil, failed end
      end
    end
    local done, failed = load_steps(self, found)
    return done and found, failed
  end)
  if not runs then return nil, err end
  return hold(self, runs)
end

-- Has the claims on all rows that are held end in some seconds.
local function extend(self, seconds)
  if not self.shared or next(self.held) == nil then return true end
  local claims, held = {}, {}
  for number, run in pairs(self.held) do
    claims[#claims + 1], held[number] = { number = number, fence = run.fence }, run
  end
  local rows, err = self.db:rows(self.statements.renew, seconds, core.json_encode(claims))
  if not rows then return nil, err end
  local stands = {}
  for _, row in ipairs(rows) do stands[row.number] = true end
  for number, run in pairs(held) do
    if not stands[number] and self.held[number] == run then
      run.lost, self.held[number] = true, nil
    end
  end
  return true
end

--- Renews the claims on all rows that are held. Runs that have lost their row are marked with `lost`.
-- @treturn ?boolean true, or nil and an error
function methods:renew()
  return extend(self, self.lease)
end

--- Lets go of all rows that are held, as they are: others may claim them at once.
-- @treturn ?boolean true, or nil and an error
function methods:abandon()
  return extend(self, -1)
end

--- Seconds until the next row may be claimed: one that waits is due, or the claim on one runs out.
-- @tparam number now
-- @treturn ?number nil when no row is left on which anybody works or ever will, and an error when the
--   journal cannot be read
function methods:next(now)
  local first
  for state, sql in pairs(self.statements.next) do
    local row, err = self.db:row(sql)
    if not row then return nil, err end
    local at = tonumber(row.at)
    if at and state ~= "running" then at = at - now end
    if at and (not first or at < first) then first = at end
  end
  return first and math.max(0, first)
end

--- How many rows there are of each state, and of each class of failure.
-- @treturn ?table `{ planned = n, ..., failed = n, classes = { [class] = n } }`
-- @return an error of kind `journal`
function methods:count()
  local counts = { planned = 0, running = 0, waiting = 0, done = 0, failed = 0, cancelled = 0, classes = {} }
  local rows, err = self.db:rows "SELECT state, count(*) AS n FROM row GROUP BY state"
  if not rows then return nil, err end
  for _, row in ipairs(rows) do counts[row.state] = integer(row.n) end
  rows, err = self.db:rows "SELECT class, count(*) AS n FROM row WHERE state = 'failed' GROUP BY class"
  if not rows then return nil, err end
  for _, row in ipairs(rows) do counts.classes[row.class] = integer(row.n) end
  return counts
end

local FAILED = [[SELECT CAST(number AS DOUBLE PRECISION) AS number, key, input, class, message FROM row
  WHERE state = 'failed' AND number > ? ORDER BY number LIMIT 500]]

--- Calls a function for each row that has failed, in their order.
-- @tparam function fn called with `{ key, row, class, message }`
-- @treturn ?number how many there were
-- @return an error of kind `journal`
function methods:each_failed(fn)
  local last, count = 0, 0
  repeat
    local rows, err = self.db:rows(FAILED, last)
    if not rows then return nil, err end
    for _, row in ipairs(rows) do
      local found, failed = added(self, row)
      if not found then return nil, failed end
      fn { key = found.key, row = found.row, class = row.class, message = self.veil:show(row.message) }
      last, count = tonumber(row.number), count + 1
    end
  until #rows == 0
  return count
end

-- Text from anywhere, as every database takes it.
local function plain(text)
  if not text or core.json_encode(text) and not text:find("%z") then return text end
  return (text:gsub("[%z\128-\255]", "?"))
end

-- what is said of a row that is another's by now is said to nobody
local function write(self, method, run, ...)
  if run.lost then return end
  self.written = self.written + 1
  self.pending[method](self.pending, run, ...)
end

-- how a worker lets go of a row
local function leave(self, run, now, state, fields)
  if self.held[run.number] == run then self.held[run.number] = nil end
  write(self, "add_leave", run, {
    state = state, due = fields.due or 0, generation = fields.generation or run.generation,
    class = plain(fields.class), message = self.veil:hide(plain(fields.message)),
    result = self.veil:hide(fields.result), changed = now,
  })
end

--- Ends a row.
-- @tparam table run
-- @tparam number now
-- @tparam ?string result what the journey returned, as JSON
function methods:finish(run, now, result)
  leave(self, run, now, "done", { result = result })
end

--- Ends a row that has failed.
-- @tparam string class
-- @tparam string message
function methods:fail(run, now, class, message)
  leave(self, run, now, "failed", { class = class, message = message })
end

--- Puts a row aside until it is due.
-- @tparam number due
-- @tparam[opt] boolean afresh whether it begins anew then
function methods:suspend(run, now, due, afresh)
  leave(self, run, now, "waiting", { due = due, generation = run.generation + (afresh and 1 or 0) })
end

-- steps ---------------------------------------------------------------------------------------

--- Writes that a step is about to be taken. Nobody may take it before this is settled.
-- @tparam table run
-- @tparam table step `{ path, kind, name, input }`
-- @tparam number now
function methods:sending(run, step, now)
  step.state = "sending"
  run.steps[step.path] = step
  write(self, "add_step", run, step, self.veil:hide(step.input), now)
end

--- Writes what came of a step.
-- @tparam table run
-- @tparam table step
-- @tparam string output JSON
-- @tparam number now
function methods:done(run, step, output, now)
  step.state, step.output = "done", output
  write(self, "add_output", run, step, self.veil:hide(output), now)
end

-- a list under way --------------------------------------------------------------------------------

local PAUSE = "INSERT INTO meta (name, value) VALUES ('paused', ?) "
  .. "ON CONFLICT (name) DO UPDATE SET value = excluded.value"

--- Has all workers end what they are at and take no more, or lets them work again.
-- @tparam boolean paused
-- @treturn ?boolean true, or nil and an error
function methods:pause(paused)
  local done, err = self.db:run(PAUSE, paused and "yes" or "no")
  return done and true, err
end

--- Whether the list is paused.
-- @treturn ?boolean nil and an error when the journal cannot be read
function methods:paused()
  local row, err = self.db:row "SELECT value FROM meta WHERE name = 'paused'"
  if err then return nil, err end
  return row ~= nil and row.value == "yes"
end

-- A worker that has such a row finds out with its next write. Rows are locked in the order in which
-- workers lock them, so that nobody waits for each other.
local CANCEL = "UPDATE row SET state = 'cancelled', fence = fence + 1, changed = CAST(? AS DOUBLE PRECISION) "
  .. "WHERE number IN (SELECT row.number FROM %s row.state IN ('planned', 'waiting', 'running') "
  .. "ORDER BY row.number $lock)"

--- Cancels rows that have not ended.
-- @tparam number now
-- @tparam[opt] table keys of these; all, when left out
-- @treturn ?number how many
-- @return an error of kind `journal`
function methods:cancel(now, keys)
  if not keys then return self.db:run(CANCEL:format "row WHERE", now) end
  if #keys == 0 then return 0 end
  local names = {}
  for i, key in ipairs(keys) do names[i] = { key = self.veil:name(key) } end
  local from = self.db:records "key TEXT" .. " CROSS JOIN row WHERE row.key = v.key AND"
  return self.db:run(CANCEL:format(from), now, core.json_encode(names))
end

local STARTED = [[SELECT step.output AS output FROM step, row WHERE step.number = row.number
  AND step.generation = row.generation AND row.state = 'cancelled' AND step.kind = 'call'
  AND step.output IS NOT NULL]]

--- The contacts that cancelled rows have started.
-- @treturn ?table a list of ids
-- @return an error of kind `journal`
function methods:started()
  local rows, err = self.db:rows(STARTED)
  if not rows then return nil, err end
  local ids = {}
  for _, row in ipairs(rows) do
    local outcome = core.json_decode(self.veil:show(row.output) or "null")
    local value = type(outcome) == "table" and outcome.value
    if type(value) == "table" and value.ContactId then ids[#ids + 1] = value.ContactId end
  end
  return ids
end

--- Closes the journal; closing twice is quiet.
-- @treturn ?boolean true, or nil and an error when something could not be kept
function methods:close()
  local kept, err = true, nil
  if not self.db.closed then kept, err = self:flush() end
  self.db:close()
  if self.guard then self.guard:close() end
  if not kept then return nil, err end
  return true
end

return journal
