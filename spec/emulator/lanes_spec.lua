local lanes = require "luaconnect.emulator.lanes"

local function anybody() return true end
local function nobody() return false end

local l
before_each(function() l = lanes.new() end)

local function add(id, changes)
  local item = { id = id, priority = 5, since = 0, ticket = id }
  for name, value in pairs(changes or {}) do item[name] = value end
  l:add("q", "CHAT", item.delay or 0, item.expression, item)
  return item
end

local function best(suits, delay)
  local item = l:best("q", "CHAT", delay or 0, suits or anybody)
  return item and item.id
end

describe("lanes", function()
  it("give the best priority first, then the oldest, then the first ticket", function()
    local items = {
      [add(1)] = 4, [add(2, { since = -5 })] = 2, [add(3, { since = -5 })] = 3,
      [add(4, { priority = 1 })] = 1,
    }
    local order = {}
    while best() do
      local item = l:best("q", "CHAT", 0, anybody)
      order[#order + 1] = items[item]
      l:remove(item)
    end
    assert.same({ 1, 2, 3, 4 }, order)
  end)

  it("are told apart by queue, channel and delay", function()
    add(1)
    assert.is_nil(l:best("q", "TASK", 0, anybody))
    assert.is_nil(l:best("other", "CHAT", 0, anybody))
    assert.is_nil(best(anybody, 30))
  end)

  it("show those who want certain agents to such agents alone", function()
    local wanted = { AttributeCondition = { Name = "language", Value = "Lua" } }
    local first = add(1, { expression = wanted })
    add(2)
    add(3, { expression = { AttributeCondition = { Name = "language", Value = "Lua" } } })
    assert.equal(2, best(nobody))
    assert.equal(1, best())
    l:remove(first)
    assert.equal(2, best())
  end)

  it("take an item out of all that it is in", function()
    local item = add(1)
    l:add("q", "CHAT", 30, nil, item)
    l:add("q", "CHAT", 30, nil, item)
    assert.equal(1, best(anybody, 30))
    l:remove(item)
    assert.is_nil(best())
    assert.is_nil(best(anybody, 30))
  end)

  it("forget those who have left, behind others who wait on", function()
    add(1, { priority = 1 })
    for id = 2, 1000 do l:remove(add(id)) end
    local lane = l.groups.q.CHAT.open[0]
    assert.is_true(#lane.heap < 150)
    assert.equal(1, best())
  end)
end)
