-- The long form is `make chaos`.
local chaos = require "spec.support.chaos"
local postgres = require "spec.support.postgres"

local ROWS = tonumber(os.getenv "CHAOS_ROWS") or 100
local KILLS = tonumber(os.getenv "CHAOS_KILLS") or 8

local function doubled(counts)
  local names = {}
  for name, count in pairs(counts) do
    if count > 1 then names[#names + 1] = name end
  end
  return names
end

-- each contact once, and no row noted twice
local function right(result)
  local wanted = {}
  for i = 1, ROWS do
    wanted["first r" .. i], wanted["second r" .. i] = 1, 1
  end
  assert.same(wanted, result.contacts)
  assert.same({}, doubled(result.notes))
end

describe("a list whose worker is killed again and again #door", function()
  it("is worked through, each contact once and each row accounted for", function()
    local result = chaos.run { rows = ROWS, kills = KILLS, seed = 11 }
    assert.matches(("^done %d failed 0 "):format(ROWS), result.output)
    assert.is_true(result.killed > KILLS / 4)
    right(result)
  end)

  -- The same with an engine that is wrong: the test is one that can fail.
  local MUTATIONS = {
    ["tokens are drawn anew for each attempt"] = { "perform.lua", "return core%.sha256hex%b()",
      "return core.uuid()" },
    ["a step is written down after it was taken"] = { "perform.lua",
      "(local function settled%b()\n)", "%1  do return true end\n" },
  }
  for what, change in pairs(MUTATIONS) do
    it("would double some if " .. what, function()
      local result = chaos.run { rows = 80, kills = 8, seed = 11, mutation = { change } }
      assert.not_same({}, { doubled(result.contacts), doubled(result.notes) })
    end)
  end
end)

describe("a list that three workers share #door #libpq", function()
  it("is worked through while they are killed and the database is restarted", function()
    local missing = postgres.missing()
    if missing then pending(missing) end
    local database = postgres.start()
    finally(function() database:close() end)
    local result = chaos.crowd { rows = ROWS, kills = KILLS, seed = 11, workers = 3, restarts = 2,
      database = database, settings = { LEASE = "1" } }
    for _, output in ipairs(result.outputs) do
      assert.matches(("^done %d failed 0 "):format(ROWS), output)
    end
    assert.is_true(result.killed > KILLS / 4)
    right(result)
  end)
end)
