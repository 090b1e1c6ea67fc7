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

local core = require "luaconnect.core"
local lazy = require "luaconnect.lazy"

local journal = lazy "luaconnect.journey.journal"
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
  uncertain = "string or function", patience = "number", log = "function",
}

local function check(what, options, known)
  for name, value in pairs(options or {}) do
    local expected = known[name]
    if not expected then
      error(("bad option to '%s': %s is not known"):format(what, tostring(name)), 3)
    elseif not (" " .. expected .. " "):find(" " .. type(value) .. " ", 1, true) then
      error(("bad option '%s' to '%s' (%s expected, got %s)"):format(name, what, expected, type(value)), 3)
    end
  end
  return options or {}
end

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
  options = check("define", options, DEFINE)
  return setmetatable({
    name = name, fn = fn, version = options.version or 1, key = options.key,
  }, Journey)
end

-- rows ----------------------------------------------------------------------------------------

-- tables by sorted keys, so that the same row gives the same text everywhere
local function canonical(value)
  if type(value) ~= "table" then return core.json_encode(value) end
  local keys, parts = {}, {}
  for key in pairs(value) do keys[#keys + 1] = tostring(key) end
  table.sort(keys)
  for i, key in ipairs(keys) do
    local of = value[key]
    if of == nil then of = value[tonumber(key)] end
    parts[i] = core.json_encode(key) .. ":" .. tostring(canonical(of))
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

local function key_of(self, row)
  if type(self.key) == "function" then return self.key(row) end
  if self.key then return row[self.key] end
  if type(row) ~= "table" then return row end
  local key = row.key or row.id
  if key == nil then return core.sha256hex(canonical(row)) end
  return key
end

local function iterator(rows)
  if type(rows) == "function" then return rows end
  local i = 0
  return function()
    i = i + 1
    return rows[i]
  end
end

-- adds the rows to the journal; those whose keys it knows are left as they are
local function add(self, book, rows, now)
  local batch, added = {}, 0
  local function put()
    local new, err = book:add(batch, now)
    batch = {}
    if not new then return nil, err end
    added = added + new
    return true
  end
  for row in iterator(rows) do
    local key = key_of(self, row)
    if type(key) ~= "string" and type(key) ~= "number" then
      error(("journey %s: a row with a key expected, got %s"):format(self.name, type(key)), 0)
    end
    batch[#batch + 1] = { key = tostring(key), input = row }
    if #batch >= TOGETHER then
      local done, err = put()
      if not done then return nil, err end
    end
  end
  local done, err = put()
  return done and added, err
end

-- running -----------------------------------------------------------------------------------------

local function defaults_of(options)
  local made = {}
  for name, value in pairs(options.defaults or {}) do made[name] = value end
  if options.instance then made.InstanceId = options.instance end
  return made
end

--- Runs the journey for each row of a list, and goes on with those that an earlier run has left.
-- @tparam table client of Amazon Connect
-- @param rows a list, or an iterator; rows whose key the journal knows are left as they are; nil to
--   only go on
-- @tparam table options `journal`: a path, or `postgresql://user:password@host/name`; `concurrency`: rows
--   at work at a time (32); `instance`: the InstanceId of every input that has none; `defaults`: more
--   such members; `uncertain`: what to do about a call that may or may not have happened before a crash
--   and that carries no token: "again", "skip", "fail" (the default), or a function of `{ key, path,
--   kind, name, input }` that answers one of these; `patience`: seconds for which a call is made again
--   that may yet succeed (86,400); `log`: a function of a key and a line
-- @treturn ?table report: `{ planned, running, waiting, done, failed, cancelled, classes, added }`
-- @return an error: kind `journal` when the journal cannot be used, `credentials` or `endpoint` when no
--   call can be made
function methods:run(client, rows, options)
  options = check("run", options, RUN)
  if not options.journal then error("bad option 'journal' to 'run' (string expected, got nil)", 2) end
  local book, err = journal.open(options.journal, self.name, self.version)
  if not book then return nil, err end
  local report
  report, err = self:work(client, book, rows, options)
  local closed, failed = book:close()
  if not report then return nil, err end
  if not closed then return nil, failed end
  return report
end

--- Runs the journey on a journal that is open.
function methods:work(client, book, rows, options)
  local done, err = book:acquire()
  if not done then return nil, err end
  local transport
  transport, err = client:opened()
  if not transport then return nil, err end
  local added
  added, err = add(self, book, rows or {}, transport:now())
  if not added then return nil, err end
  local hand = worker.new {
    name = self.name, fn = self.fn, client = client, transport = transport, journal = book,
    concurrency = options.concurrency or CONCURRENCY, defaults = defaults_of(options),
    uncertain = options.uncertain or "fail", patience = options.patience or PATIENCE,
    log = options.log or function() end, owner = core.uuid(),
  }
  done, err = hand:run()
  if not done then return nil, err end
  local report
  report, err = book:count()
  if not report then return nil, err end
  report.added = added
  return report
end

return journey
