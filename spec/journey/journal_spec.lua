local child = require "spec.support.child"
local connect = require "luaconnect"
local database = require "luaconnect.journey.database"
local emulator = require "luaconnect.emulator"
local journal = require "luaconnect.journey.journal"
local journals = require "spec.support.journal"
local journey = require "luaconnect.journey"

local world, client, path
before_each(function()
  path = journals.path()
  world = emulator.new { clock = 1700000000 }
  client = connect.client { region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world }
end)
after_each(journals.sweep)

local flow = journey.define("listed", function(j, row)
  return assert(j:start_task_contact { Name = row.name, ContactFlowId = emulator.FLOW_ID }).ContactId
end)

local function rows_of(n)
  local rows = {}
  for i = 1, n do rows[i] = { id = i, name = "n" .. i } end
  return rows
end

local function run(rows)
  return flow:run(client, rows, { journal = path, instance = emulator.INSTANCE_ID, rate = false })
end

local function refused(pattern)
  local report, err = run(rows_of(3))
  assert.is_nil(report)
  assert.equal("journal", err.kind)
  assert.matches(pattern, err.message)
end

local function write(text)
  local file = assert(io.open(path, "w"))
  file:write(text)
  file:close()
end

describe("a journal in a file", function()
  it("must be one", function()
    write(("no database "):rep(100))
    refused "not a database"
    path = "/nowhere/at/all.db"
    refused "/nowhere/at/all.db: .*unable to open"
  end)

  it("belongs to one worker at a time", function()
    local book = assert(journal.open(path, "listed", 1))
    assert(book:acquire(world.transport))
    refused "no other process works on expected, got a locked one"
    assert(book:close())
    assert(book:close())
    assert(run(rows_of(1)))
  end)

  it("and those beside it are its owner's alone", function()
    local book = assert(journal.open(path, "listed", 1))
    assert(book:acquire(world.transport))
    for _, suffix in ipairs { "", "-wal", "-shm", "-lock" } do
      assert.same({ 0, "600\n", "" }, { child.run { "stat", "-c", "%a", path .. suffix } })
    end
    assert(book:close())
  end)

  it("has the whole of its name", function()
    local book, err = journal.open(path .. "\0.db", "listed", 1)
    assert.is_nil(book)
    assert.matches("zero bytes", err.message)
  end)

  it("is waited for while others write to it, and not for ever", function()
    assert(run(rows_of(1)))
    local other = assert(database.open(path, { "busy_timeout = 50" }))
    local own = assert(database.open(path, { "busy_timeout = 50" }))
    assert(other:run "BEGIN IMMEDIATE")
    local done, err = own:transaction(function() return true end)
    assert.is_nil(done)
    assert.matches("database is locked", err.message)
    assert(other:run "ROLLBACK")
    assert(own:transaction(function() return true end))
    own:close()
    other:close()
  end)

  it("that was cut off is refused", function()
    assert(run(rows_of(200)))
    local file = assert(io.open(path, "rb"))
    local text = file:read "*a"
    file:close()
    write(text:sub(1, math.floor(#text / 2)))
    refused "malformed"
  end)

  it("is of a version that this one knows", function()
    assert(run(rows_of(1)))
    local db = assert(database.open(path))
    assert(db:run "UPDATE meta SET value = '99' WHERE name = 'schema'")
    db:close()
    refused "a journal of schema %d+ expected, got one of schema 99"
  end)

  it("that is full stops the run, which goes on when there is room", function()
    local full = emulator.new { clock = 1700000000 }
    local book = assert(journal.open(path, "listed", 1))
    local other = connect.client { region = emulator.REGION, credentials = emulator.CREDENTIALS,
      transport = full }
    assert(book.db:rows "PRAGMA max_page_count = 30")
    local report, err = flow:work(other, book, rows_of(400),
      { instance = emulator.INSTANCE_ID, rate = false })
    assert.is_nil(report)
    assert.matches("database or disk is full", err.message)
    book:close()
    client = other
    assert.equal(400, assert(run(rows_of(400))).done)
    assert.equal(400, full.contacts.all:count())
  end)
end)

-- runs the journey in a process of its own, for which `prefix` sets limits
local function run_elsewhere(prefix)
  local script = ([[
    local connect, emulator = require "luaconnect", require "luaconnect.emulator"
    local client = connect.client { region = emulator.REGION, credentials = emulator.CREDENTIALS,
      transport = emulator.new {} }
    local rows = {}
    for i = 1, 2000 do rows[i] = { id = i, text = ("x"):rep(200) } end
    print(select(2, require("luaconnect.journey").define("listed", function() end)
      :run(client, rows, { journal = %q })))]]):format(path)
  local status, output, errors = child.run { "sh", "-c", prefix .. ' "$0" -e "$1"', child.LUA, script }
  assert.equal("", errors)
  assert.equal(0, status)
  return output
end

describe("the disk of a journal #door", function()
  it("may have no room", function()
    assert.matches("disk I/O error", run_elsewhere "trap '' XFSZ; ulimit -f 100; exec")
  end)

  it("may be for reading alone", function()
    if child.run { "sh", "-c", "test $(id -u) = 0 && command -v setpriv" } ~= 0 then
      pending "only root can take rights away from itself"
    end
    assert(run(rows_of(1)))
    child.run { "chmod", "644", path, path .. "-lock" }
    assert.matches("readonly database",
      run_elsewhere("exec env HOME=/ AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null "
        .. "setpriv --reuid=65534 --regid=65534 --clear-groups --"))
  end)
end)
