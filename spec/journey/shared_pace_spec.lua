local database = require "luaconnect.journey.database"
local postgres = require "spec.support.postgres"
local schema = require "luaconnect.journey.schema"
local shared_pace = require "luaconnect.journey.shared_pace"

describe("a pace that workers share #door #libpq", function()
  local missing = postgres.missing()
  if missing then
    it("is skipped", function() pending(missing) end)
    return
  end

  local server, url, opened
  setup(function() server = postgres.start() end)
  teardown(function() server:close() end)
  before_each(function()
    url, opened = server:journal(), {}
  end)
  after_each(function()
    for _, db in ipairs(opened) do db:close() end
  end)

  -- the pace of one more worker
  local function worker(option)
    local db = assert(database.open(url))
    assert(schema.open(db, "paced", 1))
    opened[#opened + 1] = db
    return shared_pace.new(option, "connect", nil, db, "account/region"), db
  end

  -- turns that come within a second to workers who ask as fast as they can
  local function turns(workers)
    local count, now = 0, 1000
    for _, own in ipairs(workers) do
      while true do
        if own:take("StartTaskContact", now) > 1 then break end
        count = count + 1
      end
    end
    return count
  end

  it("is the same however many they are", function()
    local alone = turns { (worker { StartTaskContact = { 100, 50 } }) }
    assert.is_true(alone >= 115 and alone <= 151, alone)
    url = server:journal()
    local option = { StartTaskContact = { 100, 50 } }
    local together = turns { (worker(option)), (worker(option)), (worker(option)) }
    assert.is_true(together >= 115 and together <= 151, together)
  end)

  it("asks the database for many turns at a time when it is fast", function()
    local own, db = worker { StartTaskContact = { 1000, 1000 } }
    local asked, row = 0, db.row
    function db.row(...)
      asked = asked + 1
      return row(...)
    end
    for _ = 1, 1000 do own:take("StartTaskContact", 1000) end
    assert.is_true(asked < 20, asked)
  end)

  it("keeps no turn for long", function()
    local own = worker { StartTaskContact = { 40, 40 } }
    for i = 1, 20 do own:take("StartTaskContact", 1000 + i / 1000) end
    local turns_left = own.turns.StartTaskContact
    assert.is_true(turns_left.last >= turns_left.first)
    own:take("StartTaskContact", 1010)
    assert.equal(1010, turns_left[turns_left.first] or 1010)
  end)

  it("is slower for all when the service complains to one", function()
    local option = { StartTaskContact = { 10, 1 } }
    local first, second = worker(option), (worker(option))
    assert.equal(0, first:take("StartTaskContact", 1000))
    for _ = 1, 20 do first:throttled "StartTaskContact" end
    assert.is_true(second:take("StartTaskContact", 1000) > 1)
  end)

  it("stops for all when a quota is full", function()
    local first, second = worker(false), (worker(false))
    first:full("StartChatContact", 1000, 7)
    for _, own in ipairs { first, second } do
      local seconds = own:take("StartChatContact", 1000)
      assert.is_true(seconds > 6 and seconds <= 7, seconds)
    end
    assert.equal(0, second:take("StartTaskContact", 1000))
  end)

  it("says so when the database cannot tell", function()
    local own, db = worker "documented"
    db:close()
    local seconds, err = own:take("StartTaskContact", 1000)
    assert.is_nil(seconds)
    assert.equal("journal", err.kind)
  end)
end)
