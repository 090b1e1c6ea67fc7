local store = require "luaconnect.emulator.store"

local function ids(collection)
  local found = {}
  for id, doc in collection:each() do
    assert.equal(id, doc.id)
    found[#found + 1] = id
  end
  return table.concat(found, " ")
end

local function filled(things, from, to)
  for i = from, to do things:put("n" .. i, { id = "n" .. i }) end
end

-- a keeper that keeps texts in tables
local function memory()
  local keeper = { rows = {}, order = {}, writes = 0 }
  function keeper:write(changes, cleared)
    if self.full then return nil, "disk is full" end
    if cleared then self.rows, self.order = {}, {} end
    self.writes = self.writes + 1
    for _, change in ipairs(changes) do
      local name = change[1] .. "/" .. change[2]
      if not self.rows[name] then table.insert(self.order, name) end
      self.rows[name] = change[3] and change or nil
    end
    return true
  end
  function keeper:load()
    local i = 0
    return function()
      repeat
        i = i + 1
        local row = self.rows[self.order[i]]
        if row then return row[1], row[2], row[3] end
      until i > #self.order
    end
  end
  return keeper
end

describe("store", function()
  local things
  before_each(function() things = store.new():collection "things" end)

  it("keeps documents in the order in which they came", function()
    filled(things, 1, 3)
    things:put("n1", { id = "n1", again = true })
    assert.equal("n1 n2 n3", ids(things))
    assert.is_true(things:get("n1").again)
    assert.equal(3, things:count())
    assert.is_nil(things:get "n4")
  end)

  it("puts what was removed and comes again at the end", function()
    filled(things, 1, 3)
    things:remove "n2"
    things:remove "n2"
    things:remove "nobody"
    assert.equal("n1 n3", ids(things))
    assert.equal(2, things:count())
    things:put("n2", { id = "n2" })
    assert.equal("n1 n3 n2", ids(things))
  end)

  it("does not trip over changes while it iterates", function()
    filled(things, 1, 300)
    local seen = 0
    for id in things:each() do
      seen = seen + 1
      things:remove(id)
    end
    assert.equal(300, seen)
    assert.equal("", ids(things))
    filled(things, 1, 2)
    assert.equal("n1 n2", ids(things))
  end)

  it("does not walk over what was removed at the front", function()
    filled(things, 1, 1000)
    for i = 1, 400 do things:remove("n" .. i) end
    local steps = 0
    setmetatable(things.docs, { __index = function() steps = steps + 1 end })
    assert.equal("n401", (things:each()()))
    assert.equal(0, steps)
  end)

  it("is restored from a snapshot, and says so", function()
    local from, to = store.new(), store.new()
    filled(from:collection "a", 1, 3)
    from:collection("a"):remove "n1"
    filled(from:collection "b", 4, 4)
    filled(to:collection "a", 9, 9)
    local told = 0
    to:on_restore(function() told = told + 1 end)
    to:restore(from:snapshot())
    assert.equal("n2 n3", ids(to:collection "a"))
    assert.equal("n4", ids(to:collection "b"))
    assert.equal(1, told)
  end)

  it("hands its keeper what has changed, once", function()
    local keeper = memory()
    local kept = store.new()
    filled(kept:collection "a", 1, 3)
    assert.is_false(kept:keep(keeper))
    assert(kept:commit())
    assert(kept:commit())
    assert.equal(1, keeper.writes)
    kept:collection("a"):remove "n2"
    kept:collection("b"):put("x", { id = "x", list = { 1, 2 }, deep = { flag = true } })
    assert(kept:commit())
    local again = store.new()
    filled(again:collection "c", 1, 3)
    assert.is_true(again:keep(keeper))
    assert.equal("", ids(again:collection "c"))
    assert.equal("n1 n3", ids(again:collection "a"))
    assert.same({ id = "x", list = { 1, 2 }, deep = { flag = true } }, again:collection("b"):get "x")
    assert.is_true(again:commit())
    assert.equal(2, keeper.writes)
  end)

  it("goes on wanting to write what could not be written", function()
    local keeper = memory()
    local kept = store.new()
    kept:keep(keeper)
    filled(kept:collection "a", 1, 1)
    keeper.full = true
    local done, message = kept:commit()
    assert.is_nil(done)
    assert.equal("disk is full", message)
    keeper.full = nil
    assert(kept:commit())
    assert.equal(1, keeper.writes)
  end)

  it("has its keeper forget what a restore replaces, and keep the order", function()
    local keeper = memory()
    local kept = store.new()
    kept:keep(keeper)
    filled(kept:collection "a", 1, 3)
    assert(kept:commit())
    kept:restore { a = { { id = "n3", doc = { id = "n3" } }, { id = "n1", doc = { id = "n1" } } } }
    assert(kept:commit())
    local again = store.new()
    again:keep(keeper)
    assert.equal("n3 n1", ids(again:collection "a"))
  end)

  it("iterates from the last that came", function()
    filled(things, 1, 5)
    things:remove "n4"
    local function backwards(after)
      local found = {}
      for id in things:latest(after) do found[#found + 1] = id end
      return table.concat(found, " ")
    end
    assert.equal("n5 n3 n2 n1", backwards())
    assert.equal("n2 n1", backwards "n3")
    assert.equal("", backwards "n1")
  end)
end)
