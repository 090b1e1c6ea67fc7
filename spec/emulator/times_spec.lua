local contacts = require "luaconnect.emulator.contacts"
local support = require "spec.support.world"

local NOW = support.START

local w, home
before_each(function()
  w = support.new()
  home = w.resources:instance(support.INSTANCE)
end)

local function open(id, at)
  local contact = w.contacts:open(home, { Id = id, Channel = "TASK" }, { chain = contacts.chain() }, at)
  w.contacts:announce(contact, at)
  return contact
end

local function between(from, to, kind)
  local found = {}
  for i, contact in ipairs(w.times:between(home.id, kind or "INITIATION_TIMESTAMP", from, to)) do
    found[i] = contact.id
  end
  return table.concat(found, " ")
end

describe("contacts by time", function()
  it("are found in a range, its ends among it, in order", function()
    for i, id in ipairs { "a", "b", "c", "d" } do open(id, NOW + i) end
    open("e", NOW + 4)
    assert.equal("b c", between(NOW + 2, NOW + 3))
    assert.equal("d e", between(NOW + 4, NOW + 9))
    assert.equal("", between(NOW + 5, NOW + 9))
    assert.equal("", between(NOW + 3, NOW + 2))
    assert.equal("a b c d e", between(0, math.huge))
  end)

  it("stand where they belong when the clock was set back", function()
    for i, at in ipairs { 5, 3, 4, 5, 1 } do open("c" .. at .. i, NOW + at) end
    local seconds = between(0, NOW * 2):gsub("c(%d)%d*", "%1")
    assert.equal("1 3 4 5 5", seconds)
  end)

  it("are at their last time alone", function()
    local contact = open("a", NOW)
    w.contacts:enqueue(contact, "q", NOW + 1)
    w.contacts:enqueue(contact, "r", NOW + 1)
    assert.equal("a", between(NOW, NOW + 9, "ENQUEUE_TIMESTAMP"))
    w.contacts:enqueue(contact, "q", NOW + 5)
    assert.equal("", between(NOW + 1, NOW + 4, "ENQUEUE_TIMESTAMP"))
    assert.equal("a", between(NOW, NOW + 9, "ENQUEUE_TIMESTAMP"))
  end)

  it("are those of one instance", function()
    open("a", NOW)
    assert.same({}, w.times:between("other", "INITIATION_TIMESTAMP", 0, NOW))
  end)
end)
