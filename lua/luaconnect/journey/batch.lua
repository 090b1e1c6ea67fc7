--- Writes to a journal that go together: steps that begin, what came of steps, how rows are left.
--
-- A batch goes in one transaction and a handful of statements, however much is in it. First the rows are
-- asked for whose claims (number and fence) still stand, and locked: from then on nobody can take them
-- over until the transaction ends. To ask within the other statements would not do, since PostgreSQL sees
-- what a statement began with: a row could be taken over meanwhile, and the new owner would miss a step.
-- The rows are locked in the order of their numbers, so that two workers never wait for each other.
--
-- A batch may be brought twice: a connection can be lost after a COMMIT and before its answer. The claim
-- still stands then, unless the row was left; so either nobody else has written to it, and the same
-- steps are put there again, or all of it is dropped, because all of it is there.
-- @module luaconnect.journey.batch

local core = require "luaconnect.core"

local batch = {}

local methods = {}
local Batch = { __name = "luaconnect.journey.batch", __index = methods }

local STEP = "number BIGINT, generation BIGINT, path TEXT, kind TEXT, name TEXT, input TEXT, state TEXT, "
  .. "output TEXT, at DOUBLE PRECISION, ended DOUBLE PRECISION"
local LEFT = "number BIGINT, state TEXT, due DOUBLE PRECISION, generation BIGINT, class TEXT, message TEXT, "
  .. "result TEXT, changed DOUBLE PRECISION"

--- The statements, for one database.
-- @tparam table db
-- @treturn table
function batch.statements(db)
  return {
    stand = "SELECT CAST(row.number AS DOUBLE PRECISION) AS number FROM "
      .. db:records "number BIGINT, fence BIGINT" .. " CROSS JOIN row WHERE row.number = v.number "
      .. "AND row.fence = v.fence AND row.state = 'running' ORDER BY row.number $lock",
    begin = "INSERT INTO step (number, generation, path, kind, name, input, state, output, at, ended) "
      .. "SELECT number, generation, path, kind, name, input, state, output, at, ended FROM "
      .. db:records(STEP) .. " WHERE true ON CONFLICT (number, generation, path) DO NOTHING",
    done = "UPDATE step SET state = 'done', output = v.output, ended = v.ended FROM "
      .. db:records "number BIGINT, generation BIGINT, path TEXT, output TEXT, ended DOUBLE PRECISION"
      .. " WHERE step.number = v.number AND step.generation = v.generation AND step.path = v.path",
    leave = "UPDATE row SET state = v.state, due = v.due, generation = v.generation, class = v.class, "
      .. "message = v.message, result = v.result, changed = v.changed, owner = NULL FROM "
      .. db:records(LEFT) .. " WHERE row.number = v.number",
  }
end

local ORDER = { "begin", "done", "leave" }

--- A batch with nothing in it.
-- @treturn table `count` says how much is in it
function batch.new()
  return setmetatable({ count = 0, runs = {}, fresh = {}, begin = {}, done = {}, leave = {} }, Batch)
end

local function add(self, list, run, record)
  self.runs[run.number] = run
  self.count = self.count + 1
  list[#list + 1] = record
end

--- Adds a step that begins.
function methods:add_step(run, step, input, now)
  local record = {
    number = run.number, generation = run.generation, path = step.path, kind = step.kind,
    name = step.name, input = input, state = "sending", at = now,
  }
  self.fresh[step] = record
  add(self, self.begin, run, record)
end

--- Adds what came of a step; one that began in this batch is written once.
function methods:add_output(run, step, output, now)
  local record = self.fresh[step]
  if record then
    record.state, record.output, record.ended = "done", output, now
  else
    add(self, self.done, run, { number = run.number, generation = run.generation, path = step.path,
      output = output, ended = now })
  end
end

--- Adds how a row is left.
function methods:add_leave(run, record)
  record.number = run.number
  add(self, self.leave, run, record)
end

-- marks the runs whose claims do not stand any more; whether there are any
local function find_lost(self, db, statements)
  local claims = {}
  for number, run in pairs(self.runs) do claims[#claims + 1] = { number = number, fence = run.fence } end
  local rows, err = db:rows(statements.stand, core.json_encode(claims))
  if not rows then return nil, err end
  local stands = {}
  for _, row in ipairs(rows) do stands[row.number] = true end
  for number, run in pairs(self.runs) do run.lost = run.lost or not stands[number] end
  return true
end

local function standing(self, records)
  local list = {}
  for _, record in ipairs(records) do
    if not self.runs[record.number].lost then list[#list + 1] = record end
  end
  return list
end

--- Brings it to the database, in a transaction that is open. Runs that have lost their row are marked
-- with `lost`, and nothing is written of them.
-- @tparam table db
-- @tparam table statements
-- @treturn ?boolean true, or nil and an error
function methods:bring(db, statements)
  local done, err = find_lost(self, db, statements)
  if not done then return nil, err end
  for _, kind in ipairs(ORDER) do
    local list = standing(self, self[kind])
    if #list > 0 then
      done, err = db:run(statements[kind], core.json_encode(list))
      if not done then return nil, err end
    end
  end
  return true
end

return batch
