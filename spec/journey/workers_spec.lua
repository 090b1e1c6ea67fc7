local chaos = require "spec.support.chaos"
local postgres = require "spec.support.postgres"

describe("workers that share a journal #door #libpq", function()
  local missing = postgres.missing()
  if missing then
    it("are skipped", function() pending(missing) end)
    return
  end

  local database, list
  setup(function() database = postgres.start() end)
  teardown(function() database:close() end)
  after_each(function() list:close() end)

  local SLOW = { { operation = "Start*", latency = "150ms" } }

  local function begin(options)
    options.seed, options.journal = 7, database:journal()
    list = chaos.list(options)
  end

  -- two workers at a list of sixty, of which some rows are done
  local function pair(lease)
    begin { rows = 60, faults = SLOW, settings = { LEASE = lease } }
    local first, second = list:start(), list:start()
    first:await(function() return list:count() >= 20 end)
    return first, second
  end

  -- each contact and each note is there, once
  local function right(rows)
    local result, contacts, notes = list:results(), {}, {}
    for i = 1, rows do
      contacts["first r" .. i], contacts["second r" .. i], notes["r" .. i] = 1, 1, 1
    end
    assert.same(contacts, result.contacts)
    assert.same(notes, result.notes)
  end

  local function signal(name, worker)
    os.execute(("kill -%s %d"):format(name, worker.pid))
  end

  it("take over from one that was killed", function()
    local first, second = pair "1"
    assert.is_true(list:kill(first))
    assert.matches("^done 60 failed 0 ", list:await(second))
    local contacts = list:results().contacts
    for i = 1, 60 do assert.equal(1, contacts["second r" .. i], i) end
  end)

  it("leave nothing to one that was presumed dead", function()
    local first, second = pair "1"
    signal("STOP", first)
    assert.matches("^done 60 failed 0 ", list:await(second))
    signal("CONT", first)
    assert.matches("^done 60 failed 0 ", list:await(first))
    local result = list:results()
    for i = 1, 60 do assert.equal(1, result.contacts["second r" .. i], i) end
    for name, count in pairs(result.notes) do assert.equal(1, count, name) end
  end)

  it("wait for a database that is restarted, and lose nothing", function()
    local first, second = pair "2"
    database:restart()
    assert.matches("^done 60 failed 0 ", list:await(first))
    assert.matches("^done 60 failed 0 ", list:await(second))
    right(60)
  end)

  it("keep one rate together", function()
    begin { rows = 30, limits = { rates = { connect = { StartTaskContact = { 20, 5 } } } },
      settings = { RATE = "20", LEASE = "3" } }
    local began, crowd = os.time(), { list:start(), list:start(), list:start() }
    for _, worker in ipairs(crowd) do
      assert.matches("^done 30 failed 0 throttled 0", list:await(worker))
    end
    local took = os.time() - began
    assert.is_true(took >= 2 and took <= 6, took)
    right(30)
  end)
end)
