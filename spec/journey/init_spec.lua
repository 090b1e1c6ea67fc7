local child = require "spec.support.child"
local config = require "luaconnect.config"
local connect = require "luaconnect"
local database = require "luaconnect.journey.database"
local emulator = require "luaconnect.emulator"
local errors = require "luaconnect.errors"
local journals = require "spec.support.journal"
local journey = require "luaconnect.journey"

local START = 1700000000

local world, client, path
before_each(function()
  world = emulator.new { clock = START, log = function(line) error(line, 0) end }
  client = connect.client {
    region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
  }
  path = journals.path()
end)
after_each(journals.sweep)

local function run(flow, rows, changes)
  local options = { journal = path, instance = emulator.INSTANCE_ID }
  for name, value in pairs(changes or {}) do options[name] = value end
  return flow:run(client, rows, options)
end

-- contacts of the emulator by name, and how often each
local function contacts()
  local found = {}
  for _, contact in world.contacts.all:each() do
    local name = contact.record.Name or "chat"
    found[name] = (found[name] or 0) + 1
  end
  return found
end

local function task(j, name)
  return j:start_task_contact { Name = name, ContactFlowId = emulator.FLOW_ID }
end

-- the language's own assert, which raises the error as it is
local function must(value, err)
  if value == nil then error(err, 0) end
  return value
end

local function rows_of(n)
  local rows = {}
  for i = 1, n do rows[i] = { id = "r" .. i, name = "n" .. i } end
  return rows
end

-- A transport that lets nothing through from the n-th request on: as when the process has died before
-- it was sent, or after it has acted.
local function cut(at, after)
  local sent = 0
  local inner = world.transport
  local door = setmetatable({}, { __index = function(_, name)
    return inner[name] and function(_, ...) return inner[name](inner, ...) end
  end })
  function door.send(_, request, timeout)
    sent = sent + 1
    if sent == at and after then inner:send(request, timeout) end
    if sent >= at then return nil, errors.new { kind = "credentials", message = "cut" } end
    return inner:send(request, timeout)
  end
  return door
end

describe("a journey", function()
  it("runs its function for each row", function()
    local flow = journey.define("plain", function(j, row)
      return assert(task(j, "for " .. row.name)).ContactId
    end)
    local report = assert(run(flow, rows_of(3)))
    assert.same({ added = 3, bad = 0, planned = 0, running = 0, waiting = 0, done = 3, failed = 0,
      cancelled = 0, classes = {} }, report)
    assert.same({ ["for n1"] = 1, ["for n2"] = 1, ["for n3"] = 1 }, contacts())
  end)

  it("has the instance that the environment names, or says that there is none", function()
    finally(function() config.ask() end)
    local flow = journey.define("nowhere", function(j, row) return assert(task(j, row.name)).ContactId end)
    config.ask { getenv = function() end }
    local report = assert(flow:run(client, rows_of(1), { journal = path }))
    assert.equal(1, report.bad)
    assert.matches("^row 1: .*InstanceId: string expected, got nil", report.first_bad)
    local environment = { CONNECT_INSTANCE_ID = emulator.INSTANCE_ID }
    config.ask { getenv = function(name) return environment[name] end }
    assert.equal(1, assert(flow:run(client, rows_of(1), { journal = path })).done)
  end)

  it("leaves rows that are done as they are, and adds new ones", function()
    local flow = journey.define("plain", function(j, row) return assert(task(j, row.name)).ContactId end)
    assert(run(flow, rows_of(2)))
    local report = assert(run(flow, rows_of(4)))
    assert.equal(2, report.added)
    assert.equal(4, report.done)
    assert.same({ n1 = 1, n2 = 1, n3 = 1, n4 = 1 }, contacts())
  end)

  it("knows rows by their key, however it is given", function()
    local made = {}
    local function define(key)
      return journey.define("keys", function(j)
        j:call("note", function() made[#made + 1] = j.row end)
      end, { key = key })
    end
    assert(run(define "name", { { name = "a" }, { name = "a", more = 1 }, { name = 7 } }))
    assert.same({ "a", "7" }, made)
    path, made = journals.path(), {}
    assert(run(define(function(row) return row[1] .. row[2] end), { { "x", "y" }, { "x", "z" } }))
    assert.same({ "xy", "xz" }, made)
    path, made = journals.path(), {}
    local report = assert(run(define(nil),
      { { b = 1, a = 2 }, { a = 2, b = 1 }, { a = 2.0, b = 1 }, "text", "text", { f = print } }))
    assert.equal(2, #made)
    assert.equal("row 6: f: value expected, got function", report.first_bad)
  end)

  it("takes no key that a database could not keep whole", function()
    local bad = {}
    local report = assert(run(journey.define("keys", function() end), { "a\0b", "\255", "a" },
      { bad = function(number) bad[#bad + 1] = number end }))
    assert.same({ 1, 2 }, bad)
    assert.equal(1, report.done)
  end)

  it("keeps what it fails with, whatever the bytes", function()
    local report = assert(run(journey.define("bytes", function(j) j:fail "a\0b\255" end), { "row" }))
    assert.same({ failed = 1 }, report.classes)
  end)

  it("takes rows from an iterator", function()
    local n = 0
    local report = assert(run(journey.define("many", function() end), function()
      n = n + 1
      return n <= 1200 and { id = n } or nil
    end))
    assert.equal(1200, report.done)
  end)

  it("sees the same time, chance and results when it is run again", function()
    local seen = {}
    local flow = journey.define("same", function(j)
      seen[#seen + 1] = table.concat({ j:now(), j:random(1, 1000000), j:uuid(),
        j:call("mine", function() return #seen end), assert(task(j, "t")).ContactId }, " ")
      j:sleep "2h"
      return j:now()
    end)
    assert(run(flow, { "row" }))
    assert.equal(2, #seen)
    assert.equal(seen[1], seen[2])
    assert.equal(START + 7200, math.floor(world.clock:now()))
  end)

  it("waits for contacts", function()
    local took, err
    local flow = journey.define("waiting", function(j)
      local chat = assert(j:start_chat_contact { ContactFlowId = emulator.FLOW_ID,
        ParticipantDetails = { DisplayName = "Ada" } })
      local contact = assert(j:wait_for(chat, "ended", { timeout = "1h" }))
      took = contact.DisconnectTimestamp - contact.InitiationTimestamp
      local later = assert(task(j, "t"))
      contact, err = j:wait_for(later, "ended", { timeout = "10m" })
      assert.is_nil(contact)
      assert(j:wait_for(later, function(shown) return shown.Name == "t" end))
    end)
    local report = assert(run(flow, { "row" }))
    assert.same({}, report.classes)
    assert.equal(300, took)
    assert.equal("timeout", err.kind)
  end)

  it("links contacts, up to twelve", function()
    local last, err
    local flow = journey.define("chain", function(j)
      local first = assert(task(j, "1"))
      assert(j:related_to(first):start_task_contact { Name = "beside", ContactFlowId = emulator.FLOW_ID })
      local contact = first
      for i = 2, 13 do
        last = contact
        contact, err = task(j:after(contact), tostring(i))
        if not contact then return end
      end
    end)
    assert(run(flow, { "row" }))
    assert.equal("validation", err.kind)
    assert.equal("PreviousContactId", err.path)
    local chain = world.contacts:chain_of(world.contacts.all:get(last.ContactId))
    assert.equal(12, #chain.contacts)
  end)

  it("runs branches side by side, and puts the row aside until the first is due", function()
    local values, errs
    local flow = journey.define("branches", function(j)
      values, errs = j:parallel {
        function() return assert(task(j, "a")).ContactId end,
        function()
          j:sleep(60)
          return assert(task(j, "b")).ContactId
        end,
        function()
          j:sleep(600)
          return nil, "why not"
        end,
      }
      return assert(task(j, "c")).ContactId
    end)
    local report = assert(run(flow, { "row" }))
    assert.equal(1, report.done)
    assert.same({ a = 1, b = 1, c = 1 }, contacts())
    assert.equal(3, values.n)
    assert.equal("why not", errs[3])
    assert.equal(START + 600, math.floor(world.clock:now()))
  end)

  it("ends rows that fail, each with its class", function()
    local flow = journey.define("failing", function(j, row)
      if row == "own" then j:fail("not today") end
      if row == "raised" then error("a bug", 0) end
      j:call("nothing", function() end)
      if row == "service" then
        must(j:start_task_contact { Name = "x", ContactFlowId = "nobody" })
      end
      must(j:start_task_contact { Nmae = "x" })
    end)
    local report = assert(run(flow, { "own", "raised", "service", "model" }))
    assert.equal(4, report.failed)
    assert.same({ failed = 1, error = 1, ResourceNotFoundException = 1, validation = 1 }, report.classes)
    assert.equal(0, report.bad)
  end)

  it("begins a deferred row anew, with other tokens", function()
    local times = 0
    local flow = journey.define("deferring", function(j)
      assert(task(j, "t"))
      times = times + 1
      if j:now() < START + 100 then j:defer(START + 100) end
    end)
    assert(run(flow, { "row" }))
    assert.equal(2, times)
    assert.same({ t = 2 }, contacts())
  end)

  it("writes each line of its log once", function()
    local lines = {}
    local flow = journey.define("talking", function(j)
      j:log("before")
      j:sleep(5)
      j:log("after")
    end)
    assert(run(flow, { "row" }, { log = function(key, line) lines[#lines + 1] = key .. " " .. line end }))
    assert.same({ "row before", "row after" }, lines)
  end)
end)

describe("a list", function()
  local function named(j, row)
    return assert(j:start_task_contact { Name = row.name, ContactFlowId = emulator.FLOW_ID })
  end

  it("is looked through before the first call", function()
    local bad = {}
    local flow = journey.define("checked", function(j, row)
      j:log("begins")
      local at = j:now()
      assert(j:start_outbound_voice_contact { ContactFlowId = emulator.FLOW_ID, Name = row.name,
        DestinationPhoneNumber = row.phone, SourcePhoneNumber = "+12065550100",
        Attributes = { at = tostring(at) } })
    end)
    local report = assert(run(flow, {
      { id = 1, name = "good", phone = "+12065550101" },
      { id = 2, name = "not E.164", phone = "5550101" },
      { id = 3, name = "not wanted", phone = "+12065550102" },
      { id = 4, name = ("x"):rep(3000), phone = "+12065550103" },
      { name = "no key", phone = "+12065550104", id = {} },
    }, {
      check = function(row) return row.id ~= 3, "not this one" end,
      bad = function(number, reason) bad[number] = reason end,
    }))
    assert.equal(1, report.added)
    assert.equal(4, report.bad)
    assert.matches("^row 2: .*DestinationPhoneNumber", report.first_bad)
    assert.matches("DestinationPhoneNumber", bad[2])
    assert.equal("not this one", bad[3])
    assert.matches("Name: ", bad[4])
    assert.matches("a key expected, got table", bad[5])
    assert.same({ good = 1 }, contacts())
  end)

  it("passes over those that nobody is to reach", function()
    local report = assert(run(journey.define("silent", named), rows_of(4),
      { suppress = { "r1", r2 = true } }))
    assert.equal(2, report.cancelled)
    assert.same({ n3 = 1, n4 = 1 }, contacts())
  end)

  it("is reached in its hours, each row by its own clocks", function()
    local begun = {}
    local flow = journey.define("hours", function(j, row)
      begun[row.id] = assert(named(j, row)) and os.date("!%a %H:%M", j:now())
    end)
    -- START is a Tuesday, 22:13 in UTC
    assert(run(flow, {
      { id = "berlin", name = "b", tz = "Europe/Berlin" }, { id = "tokyo", name = "t", tz = "Asia/Tokyo" },
      { id = "chicago", name = "c", tz = "America/Chicago" },
    }, { hours = function(row) return { "mon-fri 09:00-18:00", tz = row.tz } end }))
    assert.same({ berlin = "Wed 08:00", tokyo = "Wed 00:00", chicago = "Tue 22:13" }, begun)
  end)

  it("has hours of single steps, and rows that grow too old", function()
    local flow = journey.define("steps", function(j, row)
      assert(named(j, row))
      assert(j:start_task_contact({ Name = "later", ContactFlowId = emulator.FLOW_ID },
        { hours = { "wed 10:00-11:00" } }))
    end)
    local report = assert(run(flow, { { id = 1, name = "first" } }, { max_age = "1h" }))
    assert.same({ expired = 1 }, report.classes)
    assert.same({ first = 1 }, contacts())
    path = journals.path()
    assert(run(flow, { { id = 2, name = "second" } }))
    assert.equal(1, contacts().later)
  end)

  it("goes no faster than is documented, and not much slower", function()
    world = emulator.new { clock = START, limits = "documented" }
    client = connect.client {
      region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
    }
    local throttled = 0
    client.options.hooks = { error = function() throttled = throttled + 1 end,
      retry = function() throttled = throttled + 1 end }
    local report = assert(run(journey.define("fast", named), rows_of(125)))
    assert.equal(125, report.done)
    assert.equal(0, throttled)
    local took = world.clock:now() - START
    assert.is_true(took >= 59 and took <= 60 / 0.95, took)
  end)

  it("tries a few rows first", function()
    local flow = journey.define("canary", function(j, row)
      if row.id ~= "r3" then j:fail "wrong" end
      named(j, row)
    end)
    local report = assert(run(flow, rows_of(50), { canary = { rows = 5, failures = 0.5 } }))
    assert.equal("canary", report.stopped)
    assert.equal(4, report.failed)
    assert.equal(45, report.planned)
    report = assert(run(flow, nil, { canary = { rows = 5, failures = 1 } }))
    assert.is_nil(report.stopped)
    assert.equal(49, report.failed)
  end)

  it("is worked at by more and more rows at a time", function()
    local most, active = 0, 0
    local flow = journey.define("ramp", function(j)
      j:call("enter", function()
        active = active + 1
        most = math.max(most, active)
        client:opened():sleep(1)
        active = active - 1
      end)
    end)
    assert(run(flow, rows_of(30), { concurrency = 10, ramp = 20 }))
    assert.is_true(most > 1 and most < 10, most)
  end)

  it("tells how far it is", function()
    local most, last = 0, nil
    assert(run(journey.define("progress", function(j) j:sleep(10) end), rows_of(3), {
      progress = function(counts) most, last = math.max(most, counts.waiting), counts end,
    }))
    assert.equal(3, most)
    assert.equal(3, last.done)
  end)
end)

describe("a crash", function()
  local flow = journey.define("three steps", function(j, row)
    local first = assert(task(j, "first " .. row.name))
    j:sleep(60)
    local second = assert(task(j:after(first), "second " .. row.name))
    assert(j:stop_contact { ContactId = first.ContactId })
    return second.ContactId
  end)
  local WANTED = { ["first n1"] = 1, ["second n1"] = 1, ["first n2"] = 1, ["second n2"] = 1 }

  local function crash(at, after)
    local broken = connect.client {
      region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = cut(at, after),
    }
    local report, err = flow:run(broken, rows_of(2), { journal = path, instance = emulator.INSTANCE_ID })
    return report or err.kind
  end

  for _, after in ipairs { false, true } do
    local when = after and "that has acted" or "that was not sent"
    it("at any request " .. when .. " doubles nothing", function()
      for at = 1, 6 do
        world = emulator.new { clock = START }
        client = connect.client {
          region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
        }
        path = journals.path()
        assert.equal("credentials", crash(at, after))
        local report = assert(run(flow, nil, { uncertain = "skip" }))
        assert.equal(2, report.done)
        assert.same(WANTED, contacts())
      end
    end)
  end

  it("leaves what may have happened to the user", function()
    assert.equal("credentials", crash(5, true))
    local asked = {}
    local report = assert(run(flow, nil, { uncertain = function(what)
      asked[#asked + 1] = what.name
      return "fail"
    end }))
    assert.same({ "StopContact", "StopContact" }, asked)
    assert.same({ uncertain = 2 }, report.classes)
  end)

  it("repeats itself until it ends", function()
    for _ = 1, 20 do crash(2, true) end
    assert(run(flow, nil, { uncertain = "skip" }))
    assert.same(WANTED, contacts())
  end)
end)

describe("a list under way", function()
  local flow = journey.define("under way", function(j, row)
    local started = assert(task(j, row.name))
    j:sleep "1h"
    return assert(task(j:after(started), "after " .. row.name)).ContactId
  end)

  -- runs the list until its rows wait, and somebody does something to it
  local function meanwhile(deed)
    local done
    return assert(run(flow, rows_of(3), { progress = function(counts)
      if not done and counts.waiting == 3 then
        done = true
        deed()
      end
    end }))
  end

  it("is paused and resumed", function()
    local report = meanwhile(function() assert(flow:pause { journal = path }) end)
    assert.equal("paused", report.stopped)
    assert.equal(3, report.waiting)
    assert.equal("paused", assert(run(flow)).stopped)
    assert(flow:resume { journal = path })
    report = assert(run(flow))
    assert.is_nil(report.stopped)
    assert.equal(3, report.done)
  end)

  it("is cancelled, with what it has started", function()
    meanwhile(function() assert(flow:pause { journal = path }) end)
    local one = assert(flow:cancel(client, {
      journal = path, keys = { "r2", "nobody" }, instance = emulator.INSTANCE_ID,
    }))
    assert.same({ cancelled = 1, stopped = 1 }, one)
    local rest = assert(flow:cancel(client, { journal = path, instance = emulator.INSTANCE_ID }))
    assert.same({ cancelled = 2, stopped = 2 }, rest)
    assert(flow:resume { journal = path })
    assert.equal(3, assert(run(flow)).cancelled)
    assert.same({ n1 = 1, n2 = 1, n3 = 1 }, contacts())
    for _, contact in world.contacts.all:each() do
      assert.equal("API", contact.record.DisconnectReason)
    end
  end)

  it("is nothing where there is no journal", function()
    assert.matches("a journal expected, got", select(2, flow:pause { journal = path }).message)
    assert.error_matches(function() flow:cancel(client, { journal = path }) end, "bad option 'instance'")
  end)
end)

describe("a dry run", function()
  it("tells how long a list would take, and calls nobody", function()
    local flow = journey.define("dry", function(j, row)
      local chat = assert(j:start_chat_contact { ContactFlowId = "any-flow",
        ParticipantDetails = { DisplayName = row.name } })
      assert(j:wait_for(chat, "ended", { timeout = "1h" }))
      assert(j:after(chat):start_task_contact { TaskTemplateId = "any-template", Name = row.name })
    end)
    local report = assert(flow:dry_run(rows_of(60), { instance = "any-instance", handle = 60 }))
    assert.equal(60, report.done)
    assert.equal(60, report.calls.StartTaskContact.count)
    assert.equal(0, report.calls.StartChatContact.throttled)
    assert.is_true(report.seconds > 60 and report.seconds < 600, report.seconds)
    assert.is_true(report.most.CHAT > 1 and report.most.CHAT <= 60)
    assert.same({}, contacts())
  end)
end)

describe("a report", function()
  local reports = require "luaconnect.journey.report"

  it("tells what became of a list", function()
    local flow = journey.define("told", function(j, row)
      assert(task(j, row.name))
      j:sleep(100)
      if row.id == "r2" then j:fail "=1+1, \"quoted\"" end
      assert(task(j, "again " .. row.name))
    end)
    assert(run(flow, rows_of(3), { rate = false }))
    local report = assert(reports.read(path))
    assert.same({ "told", 1 }, { report.journey, report.version })
    assert.same({ 2, 1 }, { report.counts.done, report.counts.failed })
    assert.same({ "StartTaskContact", 5 }, { report.calls[1].name, report.calls[1].count })
    local sum = 0
    for _, n in ipairs(report.throughput.bars) do sum = sum + n end
    assert.equal(5, sum)
    assert.same({ { class = "failed", count = 1, example = '=1+1, "quoted"' } }, report.causes)
    assert.equal(3, #report.example.steps)
    assert.matches("<h1>told</h1>", require("luaconnect.journey.page").render(report))
    report.journey, report.causes[1].example = "<script>1</script>", "'\"><script>2</script>"
    report.calls[1].name = "<img src=x onerror=3>"
    local page = require("luaconnect.journey.page").render(report)
    assert.is_nil(page:find "<script" or page:find "<img")
    assert.matches("&lt;script&gt;1", page)
  end)

  it("gives the rows that have failed, to be run again", function()
    assert(run(journey.define("told", function(j) j:fail '=1+1, "quoted"' end), { { id = "a,b", n = -1 } }))
    local file = os.tmpname()
    assert.equal(1, (assert(reports.failures(path, file))))
    local rows = assert(require("luaconnect.journey.rows").open(file, { format = "csv" }))
    assert.same({ id = "a,b", n = "-1", failure_class = "failed", failure_message = "'=1+1, \"quoted\"" },
      (rows()))
    os.remove(file)
  end)

  it("gives columns of any name, none of which a spreadsheet takes for a formula", function()
    local row = { id = "a", ["b,\"c\""] = "+1+2", ["=1+1"] = "@x" }
    assert(run(journey.define("told", function(j) j:fail "no" end), { row }))
    local file = os.tmpname()
    os.remove(file)
    assert.equal(1, (assert(reports.failures(path, file))))
    local found = (assert(require("luaconnect.journey.rows").open(file, { format = "csv" })))()
    assert.same({ id = "a", ["b,\"c\""] = "'+1+2", ["'=1+1"] = "'@x", failure_class = "failed",
      failure_message = "no" }, found)
    assert.same({ 0, "600\n", "" }, { child.run { "stat", "-c", "%a", file } })
    os.remove(file)
  end)

  it("tells of a list that has not begun", function()
    assert(require("luaconnect.journey.journal").open(path, "none", 1)):close()
    local report = assert(reports.read(path))
    assert.same({ {}, {}, {} }, { report.calls, report.causes, report.throughput.bars })
    assert.matches("No call has ended", require("luaconnect.journey.page").render(report))
  end)
end)

describe("a private journal", function()
  local flow = journey.define("private", function(j, row)
    local started = assert(task(j, "call " .. row.name))
    j:call("note", function() return "spoke with " .. row.name end)
    if row.name == "Grace" then j:fail("Grace was out") end
    return "done with " .. row.name .. started.ContactId
  end)
  local ROWS = { { id = "ada@example.com", name = "Ada" }, { id = "grace@example.com", name = "Grace" } }
  local SECRET = "correct horse"

  it("holds nothing of anybody in clear", function()
    local report = assert(run(flow, ROWS, { secret = SECRET }))
    assert.same({ 1, 1 }, { report.done, report.failed })
    assert.same({ "call Ada", "call Grace" }, (function()
      local names = {}
      for name in pairs(contacts()) do names[#names + 1] = name end
      table.sort(names)
      return names
    end)())
    for _, suffix in ipairs { "", "-wal" } do
      local file = io.open(path .. suffix, "rb")
      local bytes = file and file:read "*a" or ""
      if file then file:close() end
      for _, word in ipairs { "Ada", "Grace", "ada@", "example.com", "spoke", SECRET } do
        assert.is_nil(bytes:find(word, 1, true), word)
      end
    end
  end)

  it("goes on and reports by its secret alone", function()
    assert(run(flow, ROWS, { secret = SECRET }))
    local report = assert(run(flow, ROWS, { secret = SECRET }))
    assert.equal(0, report.added)
    for _, secret in ipairs { "another", false } do
      local none, err = run(flow, nil, { secret = secret or nil })
      assert.is_nil(none)
      assert.matches("secret expected, got", err.message)
    end
    local reports = require "luaconnect.journey.report"
    assert.equal("Grace was out", assert(reports.read(path, SECRET)).causes[1].example)
    assert.matches("a secret expected", select(2, reports.read(path)).message)
    assert.matches("this secret expected", select(2, reports.read(path, "another")).message)
  end)

  it("is not one that began in clear", function()
    assert(run(flow, ROWS))
    local _, err = run(flow, nil, { secret = SECRET })
    assert.matches("this secret expected, got one of none", err.message)
    assert(require("luaconnect.journey.report").read(path, SECRET))
  end)
end)

describe("a function that is not the one that began", function()
  it("is stopped at the step, which is shown in both forms", function()
    local function flow(name)
      return journey.define("changing", function(j)
        assert(task(j, name))
        return assert(task(j, "last"))
      end)
    end
    local broken = connect.client {
      region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = cut(2),
    }
    assert.is_nil((flow("one"):run(broken, { "row" }, { journal = path, instance = emulator.INSTANCE_ID })))
    local report = assert(run(flow "another"))
    assert.same({ changed = 1 }, report.classes)
    local sqlite = assert(database.open(path))
    local message = assert(sqlite:row "SELECT message FROM row").message
    sqlite:close()
    assert.matches("step 1: call StartTaskContact .*one.* expected, got call StartTaskContact .*another",
      message)
  end)

  it("needs a journal of its own when its version or name is another", function()
    assert(run(journey.define("changing", function() end), { "row" }))
    local report, err = run(journey.define("changing", function() end, { version = 2 }), {})
    assert.is_nil(report)
    assert.equal("journal", err.kind)
    assert.matches("changing version 2 expected, got one of version 1", err.message)
    report, err = run(journey.define("other", function() end), {})
    assert.is_nil(report)
    assert.matches("journey other expected, got one of journey changing", err.message)
  end)
end)

describe("what no journey does", function()
  local function class_of(fn)
    local report = assert(run(journey.define("odd", fn), { "row" }))
    local sqlite = database.open(path)
    local row = assert(sqlite:row "SELECT class, message FROM row")
    sqlite:close()
    assert.equal(1, report.failed)
    return row.class, row.message
  end

  it("calls the client itself", function()
    local class, message = class_of(function() client:stop_contact {} end)
    assert.equal("error", class)
    assert.matches("calls through j alone", message)
    assert(client:start_task_contact { InstanceId = emulator.INSTANCE_ID, Name = "later",
      ContactFlowId = emulator.FLOW_ID })
  end)

  it("yields, or steps in a coroutine of its own", function()
    assert.matches("a journey waits through j alone", select(2, class_of(function() coroutine.yield() end)))
    path = journals.path()
    local _, message = class_of(function(j)
      local ok, raised = coroutine.resume(coroutine.create(function() return j:now() end))
      assert(ok, raised)
    end)
    assert.matches("own coroutine expected", message)
  end)

  it("keeps what cannot be written down", function()
    for _, fn in ipairs {
      function(j) j:call("odd", function() return print end) end,
      function(j) j:call("odd", function() return { a = "\255" } end) end,
      function() return print end,
    } do
      path = journals.path()
      assert.matches(" expected, got ", select(2, class_of(fn)))
    end
  end)

  it("takes an answer that cannot be written down", function()
    client.call = function() return { ContactId = "a\0b" } end
    local class, message = class_of(function(j) task(j, "n") end)
    assert.equal("error", class)
    assert.matches("^StartTaskContact: value.ContactId: text expected, got a zero byte", message)
  end)

  it("goes on for ever without a step", function()
    if rawget(_G, "jit") then return end -- compiled code is not looked at
    local clock, now = os.clock, 0
    os.clock = function() -- luacheck: ignore
      now = now + 6
      return now
    end
    local _, message = class_of(function()
      while true do local _ = 1 end
    end)
    os.clock = clock -- luacheck: ignore
    assert.matches("a journey that takes a step expected", message)
  end)

  it("defers to the past", function()
    assert.matches("a time to come expected", select(2, class_of(function(j) j:defer(START) end)))
  end)

  it("asks for what is not there", function()
    for _, odd in ipairs {
      function(j) j:start_tsk_contact {} end, function(j) j:sleep "soon" end,
      function(j) j:wait_for("id", "over") end, function(j) j:after {} end,
      function(j) j:parallel { 1 } end, function(j) j:call "x" end,
      function(j) j:call("\255", print) end, function(j) j:stop_contact(1) end,
    } do
      path = journals.path()
      assert.equal("error", (class_of(odd)))
    end
  end)
end)

-- what fails a row whose function takes such a step
local function refusal(fn)
  path = journals.path()
  local message
  local flow = journey.define("odd", fn)
  assert.equal(1, assert(run(flow, { { id = "a" } })).failed)
  local book = assert(require("luaconnect.journey.journal").open(path))
  book:each_failed(function(row) message = row.message end)
  book:close()
  return message
end

describe("a step that nobody can mean", function()
  it("fails its row, and no other", function()
    local cases = {
      ["j:random: whole numbers expected, got x and nil"] = function(j) j:random "x" end,
      ["j:random: a number from 5 to 1 expected"] = function(j) j:random(5, 1) end,
      ["j:defer: seconds since 1970 expected, got"] = function(j) j:defer(0 / 0) end,
      ["'wait_for': timout is not known"] = function(j) j:wait_for("c", "ended", { timout = 1 }) end,
      ["options to 'wait_for' %(table expected, got string%)"] = function(j)
        j:wait_for("c", "ended", "1h")
      end,
      ["'stop_contact': uncertian is not known"] = function(j) j:stop_contact({}, { uncertian = "skip" }) end,
      ['"again", "skip" or "fail" expected, got "no"'] = function(j)
        j:call("x", print, { uncertain = "no" })
      end,
      ["item 2: function expected, got nil"] = function(j) j:parallel { print, nil, print } end,
      ["did you mean `StartTaskContact`"] = function(j) j:operation("StartTaskContct", {}) end,
    }
    for expected, fn in pairs(cases) do assert.matches(expected, refusal(fn)) end
  end)
end)

describe("a step whose outcome is broken in the journal", function()
  it("stops the worker, and the row goes on once it is mended", function()
    local flow = journey.define("mended", function(j)
      j:call("first", function() return 1 end)
      assert(task(j, "x"))
    end)
    local sound = client
    client = connect.client {
      region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = cut(1),
    }
    assert.is_nil((run(flow, { { id = "a" } })))
    client = sound
    local function sql(statement, ...)
      local db = assert(database.open(path))
      assert(db:run(statement, ...))
      db:close()
    end
    sql("UPDATE step SET output = ? WHERE path = '1'", "{")
    local report, err = run(flow)
    assert.is_nil(report)
    assert.equal("journal", err.kind)
    assert.matches("row 1, step 1: JSON of what came of it expected", err.message)
    sql("UPDATE step SET output = ? WHERE path = '1'", '{"value":1}')
    assert.equal(1, assert(run(flow)).done)
    assert.same({ x = 1 }, contacts())
  end)
end)

describe("options of a run", function()
  local nothing = journey.define("nothing", function() end)

  it("are known, and a journal is one of them", function()
    assert.error_matches(function() nothing:run(client, {}, {}) end, "bad option 'journal'")
    assert.error_matches(function() run(nothing, {}, { speed = 1 }) end, "speed is not known")
    assert.error_matches(function() journey.define("x", 1) end, "function expected")
  end)

  it("may have no ramp to speak of", function()
    assert.equal(3, assert(run(nothing, rows_of(3), { ramp = 0 })).done)
  end)

  it("leave the journal free when one of their functions raises", function()
    local function fault() error "boom" end
    for _, name in ipairs { "check", "suppress", "bad" } do
      local rows = name == "bad" and { { id = {} } } or { { id = 1 } }
      assert.error_matches(function() run(nothing, rows, { [name] = fault }) end, "boom")
    end
    assert.equal(1, assert(run(nothing, { { id = 1 } })).done)
  end)
end)

describe("a number that is a key", function()
  local big = { { id = 123456789012345 }, { id = 123456789012346 }, { id = 1.5 } }

  it("is told from every other, in every Lua", function()
    assert.equal(3, assert(run(journey.define("big", function(j) return j:uuid() end), big)).done)
  end)

  it("is the same when it is suppressed or cancelled", function()
    local idle = journey.define("idle", function(j, row) if row.id == 1.5 then j:fail "first" end end)
    local report = assert(run(idle, { big[3], big[1], big[2], { id = 7 } }, {
      suppress = { [7] = true }, canary = { rows = 1, failures = 0 }, concurrency = 1, secret = "s",
    }))
    assert.same({ 1, 2 }, { report.cancelled, report.planned })
    assert.equal(1, assert(idle:cancel(client, {
      journal = path, secret = "s", keys = { big[1].id }, keep_contacts = true,
    })).cancelled)
    assert.error_matches(function()
      idle:cancel(client, { journal = path, secret = "s", keys = { {} }, keep_contacts = true })
    end, "item 1: string or number expected, got table")
  end)

  it("is a finite one, of a row that has members", function()
    local keyed = journey.define("keyed", function() end, { key = "id" })
    local report = assert(run(keyed, { { id = 0 / 0 }, 5, "x", { id = 2 } }))
    assert.same({ 3, 1 }, { report.bad, report.done })
    assert.matches("a finite number expected", report.first_bad)
  end)
end)
