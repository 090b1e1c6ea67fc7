--- `luaconnect run`: a journey over the rows of a file.
--
-- It may be killed at any moment and run again: it goes on where it was. While it runs, one line on a
-- terminal tells how far it is.
-- @module luaconnect.cli.run

local exits = require "luaconnect.cli.exits"
local output = require "luaconnect.cli.output"
local sorted = require "luaconnect.sorted"

local run = { name = "run", summary = "Run a journey over the rows of a file, or go on with it." }

local function whole(text)
  local number = tonumber(text)
  if number and number >= 1 and number < math.huge and number % 1 == 0 then return number end
  return nil, ("a whole number from 1 on expected, got '%s'"):format(text)
end

function run.define(command)
  command:argument("journey", "Lua file that returns what journey.define made.")
  command:option("--journal", "SQLite file, or postgresql://user:password@host/name.")
  command:option("--rows", "File of rows: CSV with a header, or JSON lines. Without it, those of the "
    .. "journal go on.")
  command:option("--instance", "InstanceId of every input that has none; else CONNECT_INSTANCE_ID.")
  command:option("--concurrency", "Rows at work at a time.", "32", whole)
  command:option("--rate", "\"documented\", \"off\", or requests per second of each operation.", "documented")
  command:option("--uncertain", "What to do about a call that may have happened before a crash and carries "
    .. "no token: again, skip or fail.", "fail"):choices { "again", "skip", "fail" }
  command:option("--max-age", "Span after which a row is given up, such as 2d.")
  command:option("--canary", "Rows that go first; nothing else is done when more than a tenth of them fail.",
    nil, whole)
  command:option("--bad", "File that gets the rows that are not sound: line, reason.")
  command:flag("--dry-run", "Call nobody: tell how long it would take and what it would need, by an emulator "
    .. "on virtual time. It needs no journal.")
  command:flag("--private", "Hide what rows hold in the journal, by the secret in LUACONNECT_JOURNAL_KEY.")
  command:flag("--json", "Tell the result as JSON.")
  command:flag("--quiet", "Tell nothing meanwhile.")
end

local function load_journey(path)
  local chunk, message = loadfile(path)
  if not chunk then return nil, message end
  local sound, found = pcall(chunk)
  if not sound then return nil, tostring(found) end
  if type(found) == "table" and found.run and found.name then return found end
  return nil, path .. ": a file that returns a journey expected (return journey.define(...))"
end

local function rate_of(text)
  if text == "documented" then return "documented" end
  if text == "off" then return false end
  local number = tonumber(text)
  if number and number > 0 then return { ["*"] = number } end
  return nil, ("--rate: \"documented\", \"off\" or a number expected, got '%s'"):format(text)
end

-- what is not sound goes to a file, or to stderr
local function complaints(path)
  if not path then
    return function(line, reason) output.tell(("luaconnect: line %d: %s"):format(line, reason)) end
  end
  local file, err = require("luaconnect.private").open(path, "w")
  if not file then return nil, "--bad: " .. err end
  local csv = require "luaconnect.journey.csv"
  file:write("line,reason\n")
  return function(line, reason)
    file:write(line, ",", csv.quoted(reason), "\n")
    file:flush()
  end
end

-- Tells how far it is in one line that is written over, where a person is there to see it.
local function teller(quiet)
  local terminal = os.execute("test -t 2") -- a number in 5.1
  if quiet or terminal ~= true and terminal ~= 0 then return nil end
  local began, before = os.time(), nil
  return function(counts)
    if not counts then return end
    local ended = counts.done + counts.failed
    before = before or ended
    local rate = (ended - before) / math.max(1, os.time() - began)
    local left = counts.planned + counts.running
    local eta = rate > 0 and (", %d min to go"):format(math.ceil(left / rate / 60)) or ""
    io.stderr:write(("\r\27[K%d done, %d failed, %d waiting, %d to do, %.1f/s%s"):format(counts.done,
      counts.failed, counts.waiting, left, rate, eta))
  end
end

local STATES = { "done", "failed", "waiting", "running", "planned", "cancelled" }

--- Tells the counts of a journal, for people.
-- @tparam table counts
function run.tell(counts)
  for _, state in ipairs(STATES) do
    io.stdout:write(("%-10s %d\n"):format(state, counts[state]))
  end
  for _, name in ipairs(sorted(counts.classes)) do
    io.stdout:write(("  failed for %s: %d\n"):format(name, counts.classes[name]))
  end
end

--- Tells something as JSON.
function run.tell_json(value)
  io.stdout:write(assert(require("luaconnect.core").json_encode(value)), "\n")
end

-- the secret of a private journal; nil and a message when one is wanted and not there
local function secret_of(options)
  local secret = os.getenv "LUACONNECT_JOURNAL_KEY"
  if secret and secret ~= "" then return secret end
  if options.private then return nil, "--private: a secret in LUACONNECT_JOURNAL_KEY expected, got none" end
end

local function rows_of(options, bad)
  if not options.rows then return nil end
  return require("luaconnect.journey.rows").open(options.rows, { bad = bad })
end

-- what a journey is run with; nil and a message, and perhaps an exit status
local function settings_of(options)
  local rate, secret, bad, err
  rate, err = rate_of(options.rate)
  if not err then secret, err = secret_of(options) end
  if not err and not options.journal and not options.dry_run then
    err = "--journal: a file or a URL expected, got none"
  end
  if err then return nil, err, exits.misuse end
  bad, err = complaints(options.bad)
  if not bad then return nil, err end
  return {
    instance = options.instance or os.getenv "CONNECT_INSTANCE_ID", concurrency = options.concurrency,
    rate = rate, uncertain = options.uncertain, bad = bad, secret = options.private and secret or nil,
    max_age = options.max_age, canary = options.canary and { rows = options.canary },
    log = function(key, line) output.tell(("%s: %s"):format(key, line)) end,
  }
end

local function work(journey, rows, options, settings)
  local progress = teller(options.quiet)
  settings.journal, settings.progress = options.journal, progress
  local report, err = journey:run(require("luaconnect").client {}, rows, settings)
  if progress then io.stderr:write("\r\27[K") end
  return report, err
end

-- what a list would take and need, for people
local function tell_dry(report)
  run.tell(report)
  io.stdout:write(("%-10s %.0f min\n"):format("takes", report.seconds / 60))
  for _, name in ipairs(sorted(report.calls)) do
    local calls = report.calls[name]
    io.stdout:write(("  %s: %d calls, %d throttled, %d refused by a full quota\n"):format(name, calls.count,
      calls.throttled, calls.full))
  end
  for _, channel in ipairs(sorted(report.most)) do
    io.stdout:write(("  %s: at most %d open at once\n"):format(channel, report.most[channel]))
  end
end

local STOPPED = {
  canary = "stopped: too many of the first rows have failed", paused = "stopped: the list is paused",
}

--- Runs it.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil, a message or an error, and perhaps an exit status
function run.run(options)
  local journey, settings, rows, report, err, status
  journey, err = load_journey(options.journey)
  if not journey then return nil, err end
  settings, err, status = settings_of(options)
  if not settings then return nil, err, status end
  rows, err = rows_of(options, settings.bad)
  if err then return nil, tostring(err) end
  if options.dry_run then
    settings.secret = nil
    report, err = journey:dry_run(rows, settings)
  else
    report, err = work(journey, rows, options, settings)
  end
  if not report then return nil, err end
  local tell = options.json and run.tell_json or options.dry_run and tell_dry or run.tell
  tell(report)
  if report.stopped then return nil, STOPPED[report.stopped], exits.rows end
  if report.failed > 0 then return nil, report.failed .. " rows have failed", exits.rows end
  return true
end

return run
