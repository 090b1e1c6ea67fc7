local support = require "spec.support.world"
local asking = require "spec.support.control"

local START = support.START

local w
before_each(function() w = support.new { default_flow = "wait" } end)

local function names(answer)
  local list = {}
  for i, row in ipairs(answer.events) do list[i] = row.event end
  return list
end

describe("the control API's news", function()
  it("tell what has happened since one looked", function()
    local begun = asking.get(w, "events")
    assert.same({ 0, 0 }, { #begun.events, begun.last })
    local id = support.start(w, "StartTaskContact").ContactId
    local first = asking.get(w, "events?after=" .. begun.last)
    assert.same({ "INITIATED", "CONNECTED_TO_SYSTEM" }, names(first))
    assert.same({
      number = 1, at = START, event = "INITIATED", contact = id, instance = support.INSTANCE,
      channel = "TASK",
    }, first.events[1])
    support.call(w, "StopContact", { ContactId = id })
    assert.same({ "DISCONNECTED", "COMPLETED" }, names(asking.get(w, "events?after=" .. first.last)))
    assert.same({ "CONNECTED_TO_SYSTEM" }, names(asking.get(w, "events?after=1&limit=1")))
    assert.equal(2, asking.get(w, "events?after=1&limit=1").last)
    local strange = asking.get(w, "events?after=9999")
    assert.same({ 4, 4, true }, { #strange.events, strange.last, strange.missed })
  end)

  it("have what is said in chats", function()
    local id = support.start(w, "StartChatContact").ContactId
    local contact = w.contacts.all:get(id)
    w.chats:message(contact, require("luaconnect.emulator.chats").system(), "text/plain", "Welcome", START)
    local rows = asking.get(w, "events").events
    assert.same({ "CHAT", "Welcome" }, { rows[#rows].event, rows[#rows].item.Content })
  end)

  it("keep a thousand, and say when more are missed", function()
    for _ = 1, 600 do support.start(w, "StartTaskContact") end
    local answer = asking.get(w, "events?limit=1000")
    assert.same({ 1000, 201, true }, { #answer.events, answer.events[1].number, answer.missed })
    assert.is_nil(asking.get(w, "events?after=200").missed)
  end)

  it("tell when anything has changed at all", function()
    local before = asking.get(w, "events").changes
    assert.equal(before, asking.get(w, "events").changes)
    asking.post(w, "clock", { advance = 1 })
    assert.not_equal(before, asking.get(w, "events").changes)
  end)

  it("may be waited for", function()
    local function later(query)
      return select(3, asking.ask(w, "GET", "events?" .. query)).later
    end
    assert.is_nil(later "after=0")
    local waiting = later "after=0&wait=30s"
    assert.same({ 30, false }, { waiting.seconds, waiting.ready() })
    local changes = asking.get(w, "events").changes
    local any = later("after=0&wait=5&changes=" .. changes)
    asking.post(w, "clock", { advance = 1 })
    assert.same({ false, true }, { waiting.ready(), any.ready() })
    support.start(w, "StartTaskContact")
    assert.is_true(waiting.ready())
    assert.matches("INITIATED", waiting.body())
    assert.is_nil(later "after=0&wait=30s")
  end)

  it("refuse what makes no sense", function()
    for _, query in ipairs {
      "after=-1", "after=x", "limit=0", "limit=1001", "wait=2m", "wait=soon", "changes=x", "after=1.5",
    } do
      local answer, status = asking.ask(w, "GET", "events?" .. query)
      assert.equal(400, status)
      assert.matches("expected, got", answer.message)
    end
  end)
end)
