--- Journeys: flows of contacts that survive anything.
--
--     local journey = require "luaconnect.journey"
--
--     local follow_up = journey.define("follow-up", function(j, order)
--       local chat = assert(j:start_chat_contact { ContactFlowId = SURVEY,
--         ParticipantDetails = { DisplayName = order.name } })
--       j:wait_for(chat, "ended", { timeout = "2h" })
--       return assert(j:start_task_contact { Name = "Call back " .. order.name, ContactFlowId = CALL_BACK,
--         PreviousContactId = chat.ContactId })
--     end)
--
--     local report = follow_up:run(client, rows, { journal = "follow-up.db", instance = INSTANCE })
--
-- A journey is a function of `j` and a row, run once for each row of a list. What it does through `j` is
-- written to a journal, so that after a crash it is run again from the start: what had happened is
-- answered from the journal, and what had not goes on. Between two runs the function must do the same
-- steps in the same order, so it takes time, chance and the world from `j` alone (`j:now`, `j:random`,
-- `j:uuid`, `j:call`).
-- @module luaconnect.journey

local config = require "luaconnect.config"
local core = require "luaconnect.core"
local duration = require "luaconnect.duration"
local lazy = require "luaconnect.lazy"
local settings = require "luaconnect.journey.options"

local journal = lazy "luaconnect.journey.journal"
local pace = lazy "luaconnect.journey.pace"
local control = lazy "luaconnect.journey.control"
local dry = lazy "luaconnect.journey.dry"
local perform = lazy "luaconnect.journey.perform"
local shared_pace = lazy "luaconnect.journey.shared_pace"
local worker = lazy "luaconnect.journey.worker"

local journey = {}

local methods = {}
local Journey = { __name = "luaconnect.journey", __index = methods }

local TOGETHER = 500 -- rows that are added in one transaction
local PATIENCE = 86400 -- seconds for which a call is made again that may yet succeed
local CONCURRENCY = 32

local DEFINE = { version = "number", key = "function or string" }

local RUN = {
  journal = "string", concurrency = "number", instance = "string", defaults = "table",
  uncertain = "string or function", patience = "number", log = "function", check = "function",
  bad = "function", suppress = "function or table", hours = "function or table",
  max_age = "number or string", rate = "string or table or boolean", reserve = "number", canary = "table",
  ramp = "number or string", progress = "function", secret = "string", lease = "number", reconnect = "number",
}

--- Defines a journey.
-- @tparam string name by which its journals know it
-- @tparam function fn called with `j` (see `luaconnect.journey.steps`) and a row
-- @tparam[opt] table options `version`: a number, raised when the function changes on purpose, so that
--   it needs a new journal (1); `key`: the member of a row that tells it from all others, or a function
--   of the row (the member `key` or `id`, else the row itself)
-- @treturn table
function journey.define(name, fn, options)
  if type(name) ~= "string" or name == "" then
    error(("bad argument #1 to 'define' (name expected, got %s)"):format(type(name)), 2)
  elseif type(fn) ~= "function" then
    error(("bad argument #2 to 'define' (function expected, got %s)"):format(type(fn)), 2)
  end
  options = settings.check("define", options, DEFINE, 2)
  return setmetatable({
    name = name, fn = fn, version = options.version or 1, key = options.key,
  }, Journey)
end

-- rows ----------------------------------------------------------------------------------------

-- The key of a row; one that has none is known by what is in it. Or nil, and perhaps why.
local function key_of(self, row)
  if type(self.key) == "function" then return self.key(row) end
  if self.key then
    if type(row) == "table" then return row[self.key] end
    return nil, ("a table with a member %s expected, got %s"):format(self.key, type(row))
  end
  if type(row) ~= "table" then return row end
  local key = row.key or row.id
  if key ~= nil then return key end
  local text, err = core.json_encode(row)
  return text and core.sha256hex(text), not text and err.message or nil
end

local function iterator(rows)
  if type(rows) == "function" then return rows end
  local i = 0
  return function()
    i = i + 1
    return rows[i]
  end
end

-- A key as text, the same in every Lua: some shorten long numbers until two keys look like one.
local function text_of(key)
  if type(key) == "number" then return core.json_encode(key) end
  return tostring(key)
end

-- Rows that are not to be reached, as a function of key and row. Given is a list of keys, or a set of them.
local function suppressed(given)
  if type(given) == "function" then return given end
  local set = {}
  for name, value in pairs(given or {}) do
    if type(name) == "number" and value ~= true then name, value = value, true end
    set[text_of(name) or ""] = value
  end
  return function(key) return set[key] end
end

-- A row as the journal gets it, or nil and what is wrong with it.
local function entry_of(self, row, options, hand)
  local key, why = key_of(self, row)
  if type(key) ~= "string" and type(key) ~= "number" then
    return nil, why or "a key expected, got " .. type(key)
  end
  local text = text_of(key)
  if not text then return nil, "a key that is a finite number expected, got " .. tostring(key) end
  if text:find("%z") or not core.json_encode(text) then
    return nil, "a key of UTF-8 without zero bytes expected, got other bytes"
  end
  key = text
  local sound, reason = true, nil
  if options.check then sound, reason = options.check(row) end
  if sound then sound, reason = perform.preview(hand, row, key) end
  if not sound then return nil, tostring(reason) end
  return { key = key, input = row, state = options.silent(key, row) and "cancelled" or "planned" }
end

-- Adds the rows to the journal; those whose keys it knows are left as they are, and those that are not
-- sound are told.
local function add(self, book, rows, options, hand)
  local batch, counts, number = {}, { added = 0, bad = 0 }, 0
  local function put()
    local new, err = book:add(batch, hand.transport:now())
    batch = {}
    if not new then return nil, err end
    counts.added = counts.added + new
    return true
  end
  for row, line in iterator(rows) do
    number = number + 1
    local entry, reason = entry_of(self, row, options, hand)
    batch[#batch + 1] = entry
    if not entry then
      counts.bad = counts.bad + 1
      counts.first_bad = counts.first_bad or ("row %d: %s"):format(line or number, reason)
      if options.bad then options.bad(line or number, reason, row) end
    end
    if #batch >= TOGETHER then
      local done, err = put()
      if not done then return nil, err end
    end
  end
  local done, err = put()
  return done and counts, err
end

-- running -----------------------------------------------------------------------------------------

local function defaults_of(options)
  local made = {}
  for name, value in pairs(options.defaults or {}) do made[name] = value end
  made.InstanceId = options.instance or made.InstanceId or config.new {}:getenv "CONNECT_INSTANCE_ID"
  return made
end

local function seconds_of(name, value)
  if value == nil then return nil end
  local seconds = duration.read(value)
  if seconds then return seconds end
  error(("bad option '%s' to 'run' (seconds or a span such as \"2h\" expected, got %s)")
    :format(name, tostring(value)), 4)
end

-- Whose quotas they are. The account has the same name everywhere or none; its access keys have not.
local function scope_of(client)
  local keys = client.options.credentials
  local account = type(keys) == "table" and keys.account_id or ""
  return account .. "/" .. tostring(client.region or "")
end

-- workers that share a journal share their pace; one whose time is its own has nobody to share with
local function pace_of(client, transport, book, options)
  local rate = options.rate
  if rate == nil then rate = "documented" end
  if not book.shared or transport.virtual then return pace.new(rate, client.service, options.reserve) end
  return shared_pace.new(rate, client.service, options.reserve, book.db, scope_of(client))
end

-- what a worker needs
local function hand_of(self, client, transport, book, options)
  return worker.new {
    name = self.name, fn = self.fn, client = client, transport = transport, journal = book,
    concurrency = options.concurrency or CONCURRENCY, defaults = defaults_of(options),
    uncertain = options.uncertain or "fail", patience = options.patience or PATIENCE,
    log = options.log or function() end, owner = core.uuid(), hours = options.hours,
    max_age = seconds_of("max_age", options.max_age), ramp = seconds_of("ramp", options.ramp),
    pace = pace_of(client, transport, book, options),
    progress = options.progress and function() options.progress(book:count()) end or function() end,
  }
end

local function share_failed(counts)
  local ended = counts.done + counts.failed
  return ended > 0 and counts.failed / ended or 0
end

-- Runs a few rows first, and goes on unless too many of them fail; whether it may.
local function try_first(hand, book, canary)
  hand.most = canary.rows or 20
  local done, err = hand:run()
  if not done then return nil, err end
  hand.most = math.huge
  local counts
  counts, err = book:count()
  if not counts then return nil, err end
  return share_failed(counts) <= (canary.failures or 0.1) and "well" or "badly"
end

-- Does what may raise, since the user's functions may, before a journal is closed: in a task, for plain
-- Lua 5.1 could not wait in a pcall.
local function attempt(client, fn)
  local transport, err = client:opened()
  if not transport then return true, nil, err end
  return transport:outcome(transport:spawn(fn))
end

--- Runs the journey for each row of a list, and goes on with those that an earlier run has left.
--
-- All rows are looked at before the first call: whether they have a key, whether `check` accepts them, and
-- whether the first call that the function would make for them is valid.
-- @tparam table client of Amazon Connect
-- @param rows a list, or an iterator (`luaconnect.journey.rows` reads files); rows whose key the journal
--   knows are left as they are; nil to only go on
-- @tparam table options
--
--   * `journal`: a path; or `postgresql://user:password@host/name`, which any number of workers may share
--   * `secret`: of which a key is made that keeps personal values out of the journal: keys of rows are
--     hashed in it, inputs and outputs sealed
--   * `concurrency`: rows at work at a time (32); `ramp`: a span in which it grows from one to that
--   * `instance`: the InstanceId of every input that has none, else CONNECT_INSTANCE_ID of the environment;
--     `defaults`: more such members
--   * `check`: a function of a row that answers true, or nil and a reason; `bad`: a function of the line
--     (or number), the reason and the row, for those that are not sound
--   * `suppress`: keys that nobody is to reach, or a function of a key and a row that tells so
--   * `hours`: in which contacts may begin, as for `luaconnect.journey.hours`, or a function of the row
--     that answers them; `max_age`: a span after which a row is given up
--   * `rate`: false, or requests per second by operation in place of those that Amazon documents;
--     `reserve`: share of them that is left to others (0)
--   * `canary`: `{ rows = 20, failures = 0.1 }`: so many rows go first, and when more than that share of
--     them fails, nothing else is done
--   * `uncertain`: what to do about a call that may or may not have happened before a crash and that
--     carries no token: "again", "skip", "fail" (the default), or a function of `{ key, path, kind, name,
--     input }` that answers one of these; `patience`: seconds for which a call is made again that may yet
--     succeed (86,400)
--   * `lease`: seconds after which a worker that tells nothing is presumed dead, and others take over its
--     rows (60); `reconnect`: seconds for which a PostgreSQL that went away is waited for (300)
--   * `log`: a function of a key and a line; `progress`: a function of the counts, called now and then
--
-- @treturn ?table report: `{ planned, running, waiting, done, failed, cancelled, classes, added, bad }`;
--   `stopped` is "canary" when it was stopped by that, "paused" when somebody has paused the list
-- @return an error: kind `journal` when the journal cannot be used, `credentials` or `endpoint` when no
--   call can be made
function methods:run(client, rows, options)
  options = settings.check("run", options, RUN, 2)
  if not options.journal then error("bad option 'journal' to 'run' (string expected, got nil)", 2) end
  local book, err = journal.open(options.journal, self.name, self.version, nil, options.secret)
  if not book then return nil, err end
  local sound, report
  sound, report, err = attempt(client, function() return self:work(client, book, rows, options) end)
  local closed, failed = book:close()
  if not sound then error(report, 0) end
  if not report then return nil, err end
  if not closed then return nil, failed end
  return report
end

-- options for what is done to a list under way, of this journey
local function under_way(self, what, options, known)
  local all = {}
  for name, value in pairs(settings.check(what, options, known, 3)) do all[name] = value end
  all.name, all.version = self.name, self.version
  return all
end

local KEPT = { journal = "string", secret = "string" }

--- Has all workers end what they are at and take no more: `run` answers with `stopped` "paused", until
-- somebody resumes.
-- @tparam table options `journal`, and `secret` where it has one
-- @treturn ?boolean true, or nil and an error
function methods:pause(options)
  return control.pause(under_way(self, "pause", options, KEPT), true)
end

--- Lets `run` go on.
-- @tparam table options `journal`, and `secret` where it has one
-- @treturn ?boolean true, or nil and an error
function methods:resume(options)
  return control.pause(under_way(self, "resume", options, KEPT), false)
end

local CANCEL = {
  journal = "string", secret = "string", keys = "table", instance = "string", keep_contacts = "boolean",
}

-- keys as `run` has written them
local function texts_of(keys)
  local texts = {}
  for i, key in ipairs(keys) do
    texts[i] = (type(key) == "string" or type(key) == "number") and text_of(key) or nil
    if not texts[i] then
      error(("bad option 'keys' to 'cancel' (item %d: string or number expected, got %s)"):format(i,
        type(key) == "number" and tostring(key) or type(key)), 3)
    end
  end
  return texts
end

--- Cancels rows that have not ended, and stops the contacts that they have started.
-- @tparam table client
-- @tparam table options `journal`; `secret` where it has one; `keys`: of these rows alone; `instance` of the
--   contacts; `keep_contacts`: stop none
-- @treturn ?table `{ cancelled, stopped }`: how many rows, and contacts
-- @return an error
function methods:cancel(client, options)
  options = under_way(self, "cancel", options, CANCEL)
  if not options.keep_contacts and not options.instance then
    error("bad option 'instance' to 'cancel' (string expected, got nil)", 2)
  end
  options.keys = options.keys and texts_of(options.keys)
  return control.cancel(client, options)
end

--- Tells how long a list would take and what it would need, before anybody is called.
-- @param rows as for `run`
-- @tparam[opt] table options see `luaconnect.journey.dry`
-- @treturn ?table report
-- @return an error
function methods:dry_run(rows, options)
  return dry.run(self, rows, options)
end

local function reported(book, counts, stopped)
  local report, err = book:count()
  if not report then return nil, err end
  report.added, report.bad, report.first_bad = counts.added, counts.bad, counts.first_bad
  report.stopped = stopped
  return report
end

--- Runs the journey on a journal that is open.
function methods:work(client, book, rows, options)
  local transport, err = client:opened()
  if not transport then return nil, err end
  local done
  done, err = book:acquire(transport, options)
  if not done then return nil, err end
  local hand = hand_of(self, client, transport, book, options)
  local looks = { check = options.check, bad = options.bad, silent = suppressed(options.suppress) }
  local counts
  counts, err = add(self, book, rows or {}, looks, hand)
  if not counts then return nil, err end
  if options.canary then
    local went
    went, err = try_first(hand, book, options.canary)
    if not went then return nil, err end
    if went == "badly" then return reported(book, counts, "canary") end
  end
  done, err = hand:run()
  if not done then return nil, err end
  return reported(book, counts, hand.paused and "paused" or nil)
end

return journey
