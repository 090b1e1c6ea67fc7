local database = require "luaconnect.journey.database"
local journal = require "luaconnect.journey.journal"
local postgres = require "spec.support.postgres"

-- a transport whose sleep takes no time and is counted
local function patient(on_sleep)
  local slept = { seconds = 0 }
  return { sleep = function(_, seconds)
    slept.seconds = slept.seconds + seconds
    if on_sleep then on_sleep() end
  end, now = function() return slept.seconds end }, slept
end

describe("a database that is not there #libpq", function()
  it("is told without the password", function()
    local db, err = database.open "postgresql://ada:geheim@127.0.0.1:1/list"
    assert.is_nil(db)
    assert.equal("journal", err.kind)
    if pcall(require, "dbd.postgresql") then
      assert.matches("postgresql://127.0.0.1:1/list: a database that lets us in expected", err.message)
    end
    assert.is_nil(tostring(err):find("geheim", 1, true))
  end)
end)

describe("a database that goes away #door #libpq", function()
  local missing = postgres.missing()
  if missing then
    it("is skipped", function() pending(missing) end)
    return
  end

  local server, url
  setup(function() server = postgres.start() end)
  teardown(function() server:close() end)
  before_each(function() url = server:journal() end)

  it("is waited for, and what was under way is done as a whole, once", function()
    local db = assert(database.open(url))
    assert(db:run "CREATE TABLE word (text TEXT)")
    local times = 0
    db:wait_with(patient(), 10)
    assert(db:transaction(function()
      times = times + 1
      local done, err = db:run("INSERT INTO word VALUES (?)", "first " .. times)
      if not done then return nil, err end
      if times == 1 then server:restart() end
      return db:run("INSERT INTO word VALUES (?)", "second " .. times)
    end))
    assert.equal(2, times)
    assert.same({ { text = "first 2" }, { text = "second 2" } }, db:rows "SELECT text FROM word")
    db:close()
  end)

  it("is given up after a while", function()
    local db = assert(database.open(url))
    local transport, slept = patient()
    db:wait_with(transport, 10)
    server:stop()
    local row, err = db:row "SELECT 1 AS n"
    assert(server:start())
    assert.is_nil(row)
    assert.matches("a database that lets us in expected", err.message)
    assert.is_true(slept.seconds >= 10 and slept.seconds < 13)
    db:close()
  end)

  it("is not waited for by who has nothing to wait with, or has closed it", function()
    local db = assert(database.open(url))
    server:restart()
    assert.is_nil((db:row "SELECT 1 AS n"))
    db:wait_with(patient(), 10)
    db:close()
    assert.matches("an open database expected", select(2, db:row "SELECT 1 AS n").message)
  end)

  it("keeps whole numbers and fractions as they are", function()
    local db = assert(database.open(url))
    local row = assert(db:row("SELECT CAST(? AS BIGINT) * 1.0 AS whole, CAST(? AS DOUBLE PRECISION) AS part",
      2 ^ 40, 1700000000.123456))
    assert.equal(2 ^ 40, row.whole)
    assert.equal(1700000000.123456, row.part)
    db:close()
  end)

  it("takes the same batch twice as once", function()
    local book = assert(journal.open(url, "twice", 1))
    assert(book:acquire((patient())))
    assert(book:add({ { key = "a", input = {}, state = "planned" } }, 0))
    local run = assert(book:claim("me", 0, 1))[1]
    book:sending(run, { path = "1", kind = "value", name = "now", input = "null" }, 0)
    book:done(run, run.steps["1"], "{}", 0)
    book:finish(run, 1, "null")
    -- the answer to the COMMIT is lost
    local inner, lost = book.db.run, false
    function book.db.run(db, sql, ...)
      local done, err = inner(db, sql, ...)
      if sql == "COMMIT" and not lost then
        lost = true
        server:restart()
        return inner(db, "SELECT 1")
      end
      return done, err
    end
    assert(book:flush())
    assert.is_true(lost)
    assert.equal(1, book:count().done)
    assert.equal("1", book.db:row("SELECT CAST(count(*) AS TEXT) AS n FROM step").n)
    book:close()
  end)

  it("is made ready by workers that start together", function()
    local books = {}
    for i = 1, 3 do books[i] = assert(journal.open(url, "together", 1)) end
    for _, book in ipairs(books) do
      assert(book:add({ { key = "a", input = {}, state = "planned" } }, 0))
    end
    assert.equal(1, books[1]:count().planned)
    for _, book in ipairs(books) do book:close() end
  end)
end)
