-- Whatever a journey's function does, and wherever its process ends: it is run again from its journal with
-- the same results, and each of its steps has happened once.

local connect = require "luaconnect"
local database = require "luaconnect.journey.database"
local emulator = require "luaconnect.emulator"
local errors = require "luaconnect.errors"
local journals = require "spec.support.journal"
local journey = require "luaconnect.journey"
local property = require "spec.support.property"

local CASES = 40
local START = 1700000000

-- functions ---------------------------------------------------------------------------------------

local PLAIN = { "now", "random", "uuid", "call", "task", "task", "sleep" }

-- a list of steps, each with a number; branches are such lists
local function steps_of(draw, names, depth)
  local list = {}
  for i = 1, draw:between(depth == 0 and 1 or 0, 5) do
    names.count = names.count + 1
    local step = { name = "s" .. names.count }
    if depth < 2 and draw:chance(20) then
      step.kind, step.branches = "parallel", {}
      for at = 1, draw:between(1, 3) do step.branches[at] = steps_of(draw, names, depth + 1) end
    else
      step.kind = draw:pick(PLAIN)
      step.seconds = step.kind == "sleep" and draw:pick { 0, 1, 60, 7200 } or nil
    end
    list[i] = step
  end
  return list
end

-- A value need not outlive the process unless something was done after it that may depend on it: then it
-- is fixed, with all that came before it in its branch and those around.

local function fix(seen, branch)
  while branch do
    for _, key in ipairs(branch.keys) do seen.fixed[key] = seen.fresh[key] or seen.fixed[key] end
    branch = branch.around
  end
end

local function compare(seen, step, value)
  local before = seen.fresh[step.key] or seen.fixed[step.key]
  if before and before ~= value then
    seen.wrong[#seen.wrong + 1] = ("%s %s: %s, then %s"):format(step.kind, step.key, before, value)
  end
  seen.fresh[step.key] = value
end

local TAKE = {}

function TAKE.now(j) return j:now() end
function TAKE.random(j) return j:random(1, 1000000) / 8 end
function TAKE.uuid(j) return j:uuid() end

function TAKE.sleep(j, step)
  j:sleep(step.seconds)
  return "slept"
end

function TAKE.call(j, step, seen, branch)
  return j:call(step.name, function()
    fix(seen, branch)
    seen.calls[step.key] = (seen.calls[step.key] or 0) + 1
    return seen.calls[step.key] + 0.0
  end)
end

-- what a task is told is what came before it, so that it is another one if that changes
function TAKE.task(j, step, seen, branch)
  seen.branches[step.key] = branch
  return assert(j:start_task_contact { Name = step.key, Description = branch.last,
    ContactFlowId = emulator.FLOW_ID }).ContactId
end

local run_steps

function TAKE.parallel(j, step, seen, branch)
  local functions = {}
  for i, list in ipairs(step.branches) do
    functions[i] = function() return run_steps(j, list, seen, branch) end
  end
  local values = j:parallel(functions)
  return table.concat(values, ",", 1, values.n)
end

function run_steps(j, list, seen, around)
  local branch, values = { keys = {}, around = around }, {}
  for i, one in ipairs(list) do
    local step = setmetatable({ key = j.row .. " " .. one.name }, { __index = one })
    values[i] = tostring(TAKE[step.kind](j, step, seen, branch))
    compare(seen, step, values[i])
    branch.keys[i], branch.last = step.key, values[i]
  end
  return table.concat(values, " ")
end

-- ends --------------------------------------------------------------------------------------------

-- whether a process has come to its end, at the next of so many acts
local function spend(life)
  life.left = life.left - 1
  return life.left < 0
end

local function passing(object)
  return { __index = function(_, name)
    local method = object[name]
    return method and function(_, ...) return method(object, ...) end
  end }
end

-- a connection to a database on which nothing happens any more from some statement on
local function mortal_connection(connection, life)
  return setmetatable({ prepare = function(_, sql)
    local statement, message = connection:prepare(sql)
    if not statement then return nil, message end
    return setmetatable({ execute = function(_, ...)
      if spend(life) then return nil, "the end" end
      return statement:execute(...)
    end }, passing(statement))
  end }, passing(connection))
end

-- a transport that lets nothing through any more; what it ends with may have been sent
local function mortal_transport(inner, life, seen)
  return setmetatable({ send = function(_, request, timeout)
    local over = spend(life)
    if not over or life.left == -1 then fix(seen, seen.branches[request.body:match '"Name":"(.-)"']) end
    if over and life.left == -1 and life.sent then inner:send(request, timeout) end
    if over then return nil, errors.new { kind = "credentials", message = "the end" } end
    return inner:send(request, timeout)
  end }, passing(inner))
end

-- runs a function while the process lives
local function live(life, fn)
  local open = database.open
  database.open = function(...)
    local db, err = open(...)
    if db then db.connection = mortal_connection(db.connection, life) end
    return db, err
  end
  local sound, result, err = pcall(fn)
  database.open = open
  if not sound then error(result, 0) end
  return result, err
end

-- the claim ---------------------------------------------------------------------------------------

local function contacts_of(world)
  local counts = {}
  for _, contact in world.contacts.all:each() do
    counts[contact.record.Name] = (counts[contact.record.Name] or 0) + 1
  end
  return counts
end

-- the names of all tasks and calls, for each row
local function named(list, kind, rows, into)
  for _, step in ipairs(list) do
    for _, row in ipairs(step.kind == kind and rows or {}) do into[row .. " " .. step.name] = 1 end
    for _, branch in ipairs(step.branches or {}) do named(branch, kind, rows, into) end
  end
  return into
end

local function claim(draw)
  local world = emulator.new { clock = START, seed = 1, log = function(line) error(line, 0) end }
  local list, rows = steps_of(draw, { count = 0 }, 0), { "a", "b", "c" }
  for _ = 1, draw:below(3) do table.remove(rows) end
  -- what is before the first call is looked through with values of its own when rows are added
  table.insert(list, 1, { kind = "call", name = "first" })
  local seen = { fresh = {}, fixed = {}, branches = {}, calls = {}, wrong = {} }
  local asked, path = {}, journals.path()
  local flow = journey.define("drawn", function(j) return run_steps(j, list, seen) end)
  draw:note("steps", list)

  local function run(life)
    seen.fresh = {}
    local client = connect.client { region = emulator.REGION, credentials = emulator.CREDENTIALS,
      transport = mortal_transport(world.transport, life, seen) }
    return live(life, function()
      return flow:run(client, rows, { journal = path, instance = emulator.INSTANCE_ID, rate = false,
        uncertain = function(step)
          local key = step.key .. " " .. step.name
          asked[key] = (asked[key] or 0) + 1
          return "again"
        end })
    end)
  end

  for _ = 1, draw:below(4) do
    local life = { left = draw:below(60), sent = draw:chance(50) }
    draw:note("end", { life.left, life.sent })
    local report, err = run(life)
    if not report then
      assert(err.kind == "journal" or err.kind == "credentials", tostring(err))
    end
  end
  local report = assert(run { left = math.huge })
  journals.sweep()
  assert.equal("", table.concat(seen.wrong, "\n"))
  assert.equal(#rows, report.done)
  assert.same(named(list, "task", rows, {}), contacts_of(world))
  for key in pairs(named(list, "call", rows, {})) do
    local times = seen.calls[key]
    assert(times and times <= 1 + (asked[key] or 0), key .. " was called too often")
  end
end

describe("a drawn journey that ends anywhere", function()
  it("is gone on with, with the same results, and each step has happened once", function()
    property.holds(CASES, claim)
  end)
end)
