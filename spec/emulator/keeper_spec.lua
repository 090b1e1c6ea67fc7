local child = require "spec.support.child"
local keeper = require "luaconnect.emulator.keeper"
local support = require "spec.support.world"
local asking = require "spec.support.control"

if not pcall(require, "DBI") then
  describe("the emulator's keeper", function() pending "is left out: there is no LuaDBI" end)
  return
end

local START = support.START

local path
before_each(function()
  path = os.tmpname()
  os.remove(path)
end)
after_each(function()
  for _, suffix in ipairs { "", "-wal", "-shm" } do os.remove(path .. suffix) end
end)

local function write_file(text)
  local file = assert(io.open(path, "w"))
  file:write(text)
  file:close()
end

local function sql(text)
  local connection = assert(require("DBI").Connect("SQLite3", path))
  connection:autocommit(true)
  local statement = assert(connection:prepare(text))
  assert(statement:execute())
  statement:close()
  connection:close()
end

local function all(kept)
  local rows = {}
  for name, id, text in kept:load() do rows[#rows + 1] = name .. " " .. id .. " " .. text end
  return rows
end

describe("the emulator's keeper", function()
  it("keeps documents in the order in which they came", function()
    local kept = assert(keeper.open(path))
    assert(kept:write { { "a", "1", "{}" }, { "b", "1", "[]" }, { "a", "2", "{}" } })
    assert(kept:write { { "a", "1", '{"x":1}' }, { "b", "1" }, { "b", "nobody" } })
    assert.same({ 'a 1 {"x":1}', "a 2 {}" }, all(kept))
    kept:close()
    kept:close()
    kept = assert(keeper.open(path))
    assert.same({ 'a 1 {"x":1}', "a 2 {}" }, all(kept))
    assert(kept:write({ { "c", "3", "{}" } }, true))
    assert.same({ "c 3 {}" }, all(kept))
    kept:close()
  end)

  it("keeps any id but one that it would cut off", function()
    local kept = assert(keeper.open(path))
    assert(kept:write { { "a", "'; --\n\"?", "{}" }, { "a", "\255", "{}" } })
    local done, message = kept:write { { "a", "x", "{}" }, { "a", "x\0y", "{}" } }
    assert.is_nil(done)
    assert.matches("an id without a zero byte expected", message)
    assert.same({ "a '; --\n\"? {}", "a \255 {}" }, all(kept))
    kept:close()
  end)

  it("says why a file cannot be had", function()
    local function refused(pattern, file)
      local kept, message = keeper.open(file or path)
      assert.is_nil(kept)
      assert.matches(pattern, message)
      assert.is_nil(message:find "\n")
    end
    refused("unable to open database file", "/nowhere/emulator.db")
    refused("a path expected", "")
    refused("a path expected", path .. "\0x")
    write_file(("no database at all "):rep(100))
    refused("file is not a database")
    os.remove(path)
    sql "CREATE TABLE t (x)"
    refused("a file of the emulator expected, got another database")
    os.remove(path)
    assert(keeper.open(path)):close()
    sql "PRAGMA user_version = 7"
    refused("a file of version 1 expected, got version 7")
  end)

  it("keeps others out", function()
    local kept = assert(keeper.open(path))
    local other, message = keeper.open(path)
    assert.is_nil(other)
    assert.matches("database is locked", message)
    kept:close()
    assert(keeper.open(path)):close()
  end)

  it("keeps all or nothing where there is no room", function()
    local kept = assert(keeper.open(path))
    assert(kept:write { { "a", "1", "{}" } })
    local pragma = assert(kept.connection:prepare "PRAGMA max_page_count = 10")
    assert(pragma:execute())
    pragma:close()
    local done, message = kept:write { { "a", "2", "{}" }, { "a", "3", '"' .. ("x"):rep(100000) .. '"' } }
    assert.is_nil(done)
    assert.matches("database or disk is full", message)
    assert.same({ "a 1 {}" }, all(kept))
    assert(kept:write { { "a", "2", "{}" } })
    kept:close()
  end)
end)

describe("an emulator with a file", function()
  local function open(options)
    options = options or {}
    options.data = path
    return support.new(options)
  end

  it("goes on where it was", function()
    local w = open()
    local later = { ScheduledTime = START + 3600, ClientToken = "t" }
    local id = support.start(w, "StartTaskContact", later).ContactId
    local chat = support.start(w, "StartChatContact", { Attributes = { order = "4711" } })
    w.clock:advance(60)
    w:tick()
    local before = select(3, asking.ask(w, "GET", "snapshot")).body
    w:close()

    w = open()
    assert.equal(START + 60, w.clock:now())
    assert.equal(before, select(3, asking.ask(w, "GET", "snapshot")).body)
    assert.equal(id, support.start(w, "StartTaskContact", later).ContactId)
    assert.equal("4711", support.describe(w, chat.ContactId).Attributes.order)
    asking.post(w, "clock", { advance = "2h" })
    assert.equal(START + 3600, support.describe(w, id).ConnectedToSystemTimestamp)
    assert.equal("CUSTOMER_CONNECTION_NOT_ESTABLISHED", support.describe(w, chat.ContactId).DisconnectReason)
    w:close()
  end)

  it("has what happened while nobody was there happen at its time", function()
    local w = open { clock = function() return START end }
    local id = support.start(w, "StartTaskContact", { ScheduledTime = START + 3600 }).ContactId
    w:close()
    w = open { clock = function() return START + 7200 end }
    assert.equal(START + 3600, support.describe(w, id).ConnectedToSystemTimestamp)
    w:close()
  end)

  it("draws no id again", function()
    local w = open { seed = 7 }
    local id = support.start(w, "StartTaskContact").ContactId
    w:close()
    w = open { seed = 7 }
    assert.not_equal(id, support.start(w, "StartTaskContact").ContactId)
    w:close()
  end)

  it("keeps a reset, and a restore", function()
    local w = open()
    support.start(w, "StartTaskContact")
    local snapshot = select(3, asking.ask(w, "GET", "snapshot")).body
    asking.post(w, "reset")
    w:close()
    w = open()
    assert.equal(0, w.contacts.all:count())
    asking.post(w, "restore", snapshot)
    w:close()
    w = open()
    assert.equal(1, w.contacts.all:count())
    w:close()
  end)

  it("adds an instance that the file does not know, and leaves those that it does", function()
    open():close()
    local w = open { instances = { { id = support.INSTANCE }, { id = "other", flows = { "f" } } } }
    assert.equal(2, #asking.get(w, "instances").instances)
    assert.is_truthy(support.start(w, "StartTaskContact"))
    assert.is_truthy(support.start(w, "StartTaskContact", { InstanceId = "other", ContactFlowId = "f" }))
    w:close()
  end)

  it("acknowledges nothing that it could not keep", function()
    local log = {}
    local w = open { log = function(line) log[#log + 1] = line end }
    function w.keeper.write() return nil, "database or disk is full" end
    local called, err = support.start(w, "StartTaskContact", { ClientToken = "t" })
    assert.is_nil(called)
    assert.same({ "InternalServiceException", 500 }, { err.code, err.status })
    assert.matches("disk is full", log[1])
    assert.is_nil(err.message:find "disk")
    w.keeper.write = nil
    local id = support.start(w, "StartTaskContact", { ClientToken = "t" }).ContactId
    w:close()
    w = open()
    assert.equal(id, support.describe(w, id).Id)
    assert.equal(1, w.contacts.all:count())
    w:close()
  end)

  it("is not there when the file is no good", function()
    write_file(("x"):rep(2000))
    local w, message = open()
    assert.is_nil(w)
    assert.matches("^data: .*file is not a database", message)
    os.remove(path)
    open():close()
    sql "UPDATE documents SET document = '{'"
    w, message = open()
    assert.is_nil(w)
    assert.matches("^data: .*: .*/.*: ", message)
  end)
end)

describe("the emulator's keeper", function()
  it("has files that only their owner may read", function()
    local kept = assert(keeper.open(path))
    assert(kept:write { { "a", "1", "{}" } })
    for _, suffix in ipairs { "", "-wal" } do
      assert.same({ 0, "600\n", "" }, { child.run { "stat", "-c", "%a", path .. suffix } })
    end
    kept:close()
  end)
end)
