--- What journeys remember: the rows of a list, and the steps that each has taken.
--
-- What tasks write is gathered and goes to the database together: `settle` gives every task that is
-- ready its turn first, so that many steps share one transaction. A row belongs to the worker that has
-- claimed it last; the number of its claim, the fence, is asked for in each write, so that a worker
-- which was presumed dead finishes nothing.
--
-- States of a row: planned, running, waiting (until `due`), done, failed, cancelled. States of a step:
-- sending, done.
-- @module luaconnect.journey.journal

local core = require "luaconnect.core"
local database = require "luaconnect.journey.database"
local errors = require "luaconnect.errors"

local journal = {}

local methods = {}
local Journal = { __name = "luaconnect.journey.journal", __index = methods }

local VERSION = 1
local TOGETHER = 256 -- writes after which a transaction does not wait for more

-- one schema for both databases
local SCHEMA = {
  "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
  [[CREATE TABLE row (
    number BIGINT PRIMARY KEY, key TEXT NOT NULL UNIQUE, input TEXT NOT NULL, state TEXT NOT NULL,
    due DOUBLE PRECISION NOT NULL, generation BIGINT NOT NULL, fence BIGINT NOT NULL, owner TEXT,
    lease DOUBLE PRECISION, class TEXT, message TEXT, result TEXT, created DOUBLE PRECISION NOT NULL,
    changed DOUBLE PRECISION NOT NULL)]],
  "CREATE INDEX row_due ON row (state, due, number)",
  [[CREATE TABLE step (
    number BIGINT NOT NULL, generation BIGINT NOT NULL, path TEXT NOT NULL, kind TEXT NOT NULL,
    name TEXT NOT NULL, input TEXT NOT NULL, state TEXT NOT NULL, output TEXT,
    at DOUBLE PRECISION NOT NULL, ended DOUBLE PRECISION, PRIMARY KEY (number, generation, path))]],
}

local function failure(message)
  return nil, errors.new { kind = "journal", message = message }
end

-- opening -------------------------------------------------------------------------------------

local function create(db, name, version)
  return db:transaction(function()
    for _, statement in ipairs(SCHEMA) do
      local done, err = db:run(statement)
      if not done then return nil, err end
    end
    for key, value in pairs { schema = VERSION, journey = name, version = version } do
      local done, err = db:run("INSERT INTO meta VALUES (?, ?)", key, tostring(value))
      if not done then return nil, err end
    end
    return true
  end)
end

-- a table of that name is there, whatever the database
local EXISTS = {
  sqlite = "SELECT count(*) AS n FROM sqlite_master WHERE type = 'table' AND name = 'meta'",
  postgresql = "SELECT count(*) AS n FROM pg_tables "
    .. "WHERE schemaname = current_schema() AND tablename = 'meta'",
}

local EXPECTED = "%s: a journal of %s expected, got one of %s"

local function check(db, name, version)
  local rows, err = db:rows("SELECT name, value FROM meta")
  if not rows then return nil, err end
  local meta = {}
  for _, row in ipairs(rows) do meta[row.name] = row.value end
  if tonumber(meta.schema) ~= VERSION then
    return failure(EXPECTED:format(db.name, "schema " .. VERSION, "schema " .. tostring(meta.schema)))
  elseif name and meta.journey ~= name then
    return failure(EXPECTED:format(db.name, "journey " .. name, "journey " .. tostring(meta.journey)))
  elseif version and meta.version ~= tostring(version) then
    return failure(EXPECTED:format(db.name, ("%s version %s"):format(meta.journey, version),
      "version " .. tostring(meta.version)))
  end
  return meta
end

-- An SQLite journal has one worker at a time. The lock is a transaction in a file beside it, which the
-- system ends with the process, however that ends.
local function lock(db)
  if db.dialect ~= "sqlite" then return true end
  local guard, err = database.open(db.name .. "-lock", { "busy_timeout = 0" })
  if not guard then return nil, err end
  local held = guard:run("BEGIN EXCLUSIVE")
  if held then return guard end
  guard:close()
  return failure(db.name .. ": a journal that no other process works on expected, got a locked one")
end

--- Opens a journal, which is made where there is none.
-- @tparam string url a path, or `postgresql://...`
-- @tparam[opt] string name of the journey whose journal it must be
-- @tparam[opt] number version of the journey
-- @tparam[opt] boolean there whether it must be there already
-- @treturn ?table
-- @return an error of kind `journal`
function journal.open(url, name, version, there)
  if there and not url:find("^postgres%a*://") then
    local file = io.open(url, "rb")
    if not file then return failure(url .. ": a journal expected, got no file") end
    file:close()
  end
  local db, err = database.open(url)
  if not db then return nil, err end
  local found
  found, err = db:row(EXISTS[db.dialect])
  if found and tonumber(found.n) == 0 then
    if there then
      found, err = failure(db.name .. ": a journal expected, got a database without one")
    else
      found, err = create(db, name, version)
    end
  end
  if found then found, err = check(db, name, version) end
  if not found then
    db:close()
    return nil, err
  end
  return setmetatable({ db = db, meta = found, pending = {}, written = 0, flushed = 0 }, Journal)
end

--- Makes the journal this worker's own: nobody else works on an SQLite journal meanwhile, and what a
-- dead worker had claimed is free again.
-- @treturn ?boolean true, or nil and an error
function methods:acquire()
  local guard, err = lock(self.db)
  if not guard then return nil, err end
  if guard ~= true then
    self.guard = guard
    local done
    done, err = self.db:run("UPDATE row SET lease = 0 WHERE state = 'running'")
    if not done then return nil, err end
  end
  return true
end

-- writing together ----------------------------------------------------------------------------

-- Adds a write to those that go together. `run` hears when its row is no longer its own.
local function write(self, run, sql, ...)
  self.written = self.written + 1
  self.pending[#self.pending + 1] = { run = run, sql = sql, n = select("#", ...), ... }
end

local unpack = table.unpack or unpack -- luacheck: compat

--- Brings all that was written to the database.
-- @treturn ?boolean true, or nil and an error; then nothing of it was kept
function methods:flush()
  local batch, upto = self.pending, self.written
  if #batch == 0 then return true end
  local done, err = self.db:transaction(function()
    for _, each in ipairs(batch) do
      local changed, failed = self.db:run(each.sql, unpack(each, 1, each.n))
      if not changed then return nil, failed end
      if changed == 0 and each.run then each.run.lost = true end
    end
    return true
  end)
  if not done then return nil, err end
  self.pending, self.flushed = {}, upto
  return true
end

--- Waits until everything that was written by now is kept.
-- @tparam table transport
-- @treturn ?boolean true, or nil and an error
function methods:settle(transport)
  local mine = self.written
  if self.flushed >= mine then return true end
  if #self.pending < TOGETHER then transport:sleep(0) end
  if self.flushed >= mine then return true end
  return self:flush()
end

-- rows ----------------------------------------------------------------------------------------

local ADD = [[INSERT INTO row (number, key, input, state, due, generation, fence, created, changed)
  VALUES (?, ?, ?, ?, 0, 1, 0, ?, ?) ON CONFLICT (key) DO NOTHING]]

--- Adds rows to the list. One whose key is there already is left as it is.
-- @tparam table rows list of `{ key, input, state }`; the state is "planned" or "cancelled"
-- @tparam number now
-- @treturn ?number how many were new
-- @return an error of kind `journal`
function methods:add(rows, now)
  local added = 0
  local done, err = self.db:transaction(function()
    local last, failed = self.db:row("SELECT coalesce(max(number), 0) AS n FROM row")
    if not last then return nil, failed end
    local number = tonumber(last.n)
    for _, row in ipairs(rows) do
      local input, changed
      input, failed = core.json_encode(row.input)
      if not input then return nil, failed end
      changed, failed = self.db:run(ADD, number + 1, row.key, input, row.state, now, now)
      if not changed then return nil, failed end
      number, added = number + changed, added + changed
    end
    return true
  end)
  if not done then return nil, err end
  return added
end

-- Rows that wait and are due come before new ones: who has begun is brought to the end first.
local CLAIMABLE = {
  "SELECT number FROM row WHERE state = 'running' AND lease < ? ORDER BY due, number LIMIT ?",
  "SELECT number FROM row WHERE state = 'waiting' AND due <= ? ORDER BY due, number LIMIT ?",
  "SELECT number FROM row WHERE state = 'planned' AND due <= ? ORDER BY due, number LIMIT ?",
}

local CLAIM = [[UPDATE row SET state = 'running', fence = fence + 1, owner = ?, lease = ?, changed = ?
  WHERE number = ?]]

local function claimable(self, now, most)
  local numbers = {}
  local suffix = self.db.dialect == "postgresql" and " FOR UPDATE SKIP LOCKED" or ""
  for _, sql in ipairs(CLAIMABLE) do
    if #numbers >= most then break end
    local rows, err = self.db:rows(sql .. suffix, now, most - #numbers)
    if not rows then return nil, err end
    for _, row in ipairs(rows) do numbers[#numbers + 1] = tonumber(row.number) end
  end
  return numbers
end

local function integer(value)
  return math.floor(tonumber(value))
end

-- a row with the steps of its generation
local function load(self, number)
  local row, err = self.db:row(
    "SELECT number, key, input, generation, fence, created FROM row WHERE number = ?", number)
  if not row then return nil, err end
  local steps
  steps, err = self.db:rows(
    "SELECT path, kind, name, input, state, output, at FROM step WHERE number = ? AND generation = ?",
    number, row.generation)
  if not steps then return nil, err end
  local run = {
    number = number, key = row.key, input = assert(core.json_decode(row.input)),
    generation = integer(row.generation), fence = integer(row.fence), created = tonumber(row.created),
    steps = {},
  }
  for _, step in ipairs(steps) do
    step.at = tonumber(step.at)
    run.steps[step.path] = step
  end
  return run
end

--- Claims rows that are planned, or due, or whose worker is dead.
-- @tparam string owner
-- @tparam number now
-- @tparam number most
-- @tparam number lease seconds until others may claim them, unless they are renewed
-- @treturn ?table a list of runs `{ number, key, input, generation, fence, created, steps }`
-- @return an error of kind `journal`
function methods:claim(owner, now, most, lease)
  local kept, err = self:flush()
  if not kept then return nil, err end
  local runs = {}
  local done
  done, err = self.db:transaction(function()
    local numbers, failed = claimable(self, now, most)
    if not numbers then return nil, failed end
    for i, number in ipairs(numbers) do
      local changed
      changed, failed = self.db:run(CLAIM, owner, now + lease, now, number)
      if not changed then return nil, failed end
      runs[i], failed = load(self, number)
      if not runs[i] then return nil, failed end
    end
    return true
  end)
  if not done then return nil, err end
  return runs
end

--- Renews the claims of a worker.
-- @treturn ?number how many rows it holds
-- @return an error of kind `journal`
function methods:renew(owner, now, lease)
  return self.db:run("UPDATE row SET lease = ? WHERE owner = ? AND state = 'running'", now + lease, owner)
end

local NEXT = {
  "SELECT min(due) AS at FROM row WHERE state = 'planned'",
  "SELECT min(due) AS at FROM row WHERE state = 'waiting'",
  "SELECT min(lease) AS at FROM row WHERE state = 'running'",
}

--- When the next row may be claimed: one that waits is due, or the claim on one runs out.
-- @treturn ?number nil when there is none, and an error when the journal cannot be read
function methods:next()
  local first
  for _, sql in ipairs(NEXT) do
    local row, err = self.db:row(sql)
    if not row then return nil, err end
    local at = tonumber(row.at)
    if at and (not first or at < first) then first = at end
  end
  return first
end

--- How many rows there are of each state, and of each class of failure.
-- @treturn ?table `{ planned = n, ..., failed = n, classes = { [class] = n } }`
-- @return an error of kind `journal`
function methods:count()
  local rows, err = self.db:rows("SELECT state, class, count(*) AS n FROM row GROUP BY state, class")
  if not rows then return nil, err end
  local counts = { planned = 0, running = 0, waiting = 0, done = 0, failed = 0, cancelled = 0, classes = {} }
  for _, row in ipairs(rows) do
    counts[row.state] = counts[row.state] + integer(row.n)
    if row.state == "failed" then counts.classes[row.class] = integer(row.n) end
  end
  return counts
end

local FAILED = [[SELECT number, key, input, class, message FROM row
  WHERE state = 'failed' AND number > ? ORDER BY number LIMIT 500]]

--- Calls a function for each row that has failed, in their order.
-- @tparam function fn called with `{ number, key, input, class, message }`
-- @treturn ?number how many there were
-- @return an error of kind `journal`
function methods:each_failed(fn)
  local last, count = 0, 0
  repeat
    local rows, err = self.db:rows(FAILED, last)
    if not rows then return nil, err end
    for _, row in ipairs(rows) do
      fn(row)
      last, count = tonumber(row.number), count + 1
    end
  until #rows == 0
  return count
end

local LEAVE = [[UPDATE row SET state = ?, due = ?, generation = ?, class = ?, message = ?, result = ?,
  owner = NULL, changed = ? WHERE number = ? AND fence = ? AND state = 'running']]

-- how a worker lets go of a row
local function leave(self, run, now, state, fields)
  write(self, run, LEAVE, state, fields.due or 0, fields.generation or run.generation, fields.class,
    fields.message, fields.result, now, run.number, run.fence)
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

local SENDING = [[INSERT INTO step (number, generation, path, kind, name, input, state, at)
  SELECT number, generation, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),
  'sending', CAST(? AS DOUBLE PRECISION) FROM row WHERE number = ? AND fence = ?]]

--- Writes that a step is about to be taken. Nobody may take it before this is settled.
-- @tparam table run
-- @tparam table step `{ path, kind, name, input }`
-- @tparam number now
function methods:sending(run, step, now)
  step.state = "sending"
  run.steps[step.path] = step
  write(self, run, SENDING, step.path, step.kind, step.name, step.input, now, run.number, run.fence)
end

local DONE = [[UPDATE step SET state = 'done', output = ?, ended = ?
  WHERE number = ? AND generation = ? AND path = ?
  AND EXISTS (SELECT 1 FROM row WHERE row.number = step.number AND row.fence = ?)]]

--- Writes what came of a step.
-- @tparam table run
-- @tparam table step
-- @tparam string output JSON
-- @tparam number now
function methods:done(run, step, output, now)
  step.state, step.output = "done", output
  write(self, run, DONE, output, now, run.number, run.generation, step.path, run.fence)
end

--- Closes the journal; closing twice is quiet.
-- @treturn ?boolean true, or nil and an error when something could not be kept
function methods:close()
  local kept, err = true, nil
  if self.db.connection then kept, err = self:flush() end
  self.db:close()
  if self.guard then self.guard:close() end
  if not kept then return nil, err end
  return true
end

return journal
