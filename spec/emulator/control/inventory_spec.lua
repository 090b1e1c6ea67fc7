local support = require "spec.support.world"
local asking = require "spec.support.control"

local START = support.START

local w
before_each(function() w = support.new() end)

local function start_tasks(count)
  local ids = {}
  for i = 1, count do ids[i] = support.start(w, "StartTaskContact", { Name = "n" .. i }).ContactId end
  return ids
end

describe("the control API's inventory", function()
  it("lists instances", function()
    local listed = asking.get(w, "instances").instances
    assert.equal(1, #listed)
    assert.equal(support.INSTANCE, listed[1].id)
  end)

  it("lists resources of a kind, and queues with who waits", function()
    local queue = require("luaconnect.emulator").QUEUE_ID
    local id = support.start(w, "StartTaskContact").ContactId
    local found = {}
    local listed = asking.get(w, "queues?instance=" .. support.INSTANCE).queues
    for _, row in ipairs(listed) do found[row.id] = row end
    local row = found[queue]
    assert.same({ 1, { TASK = 1 }, START }, { row.count, row.channels, row.oldest })
    assert.equal(queue, asking.get(w, "contacts/" .. id).queue)
    assert.is_true(#asking.get(w, "resources/user").resources > 0)
    assert.same({}, asking.get(w, "resources/user?instance=other").resources)
    for _, kind in ipairs { "instance", "unicorn" } do
      local answer, status = asking.ask(w, "GET", "resources/" .. kind)
      assert.equal(404, status)
      assert.matches("a kind of resources", answer.message)
    end
  end)

  it("lists contacts from the newest, page by page", function()
    local ids = start_tasks(5)
    local first = asking.get(w, "contacts?limit=2")
    assert.same({ ids[5], ids[4] }, { first.contacts[1].id, first.contacts[2].id })
    local second = asking.get(w, "contacts?limit=2&after=" .. first.next)
    assert.same({ ids[3], ids[2] }, { second.contacts[1].id, second.contacts[2].id })
    local last = asking.get(w, "contacts?limit=2&after=" .. second.next)
    assert.same({ ids[1], nil, nil }, { last.contacts[1].id, last.contacts[2], last.next })
    assert.is_nil(asking.get(w, "contacts?limit=5").next)
  end)

  it("filters contacts", function()
    local ids = start_tasks(2)
    local chat = support.start(w, "StartChatContact").ContactId
    support.call(w, "StopContact", { ContactId = ids[1] })
    local function listed(query)
      local found = {}
      for i, row in ipairs(asking.get(w, "contacts?" .. query).contacts) do found[i] = row.id end
      return found
    end
    assert.same({ chat }, listed "channel=CHAT")
    assert.same({ ids[1] }, listed "open=false")
    assert.same({ chat, ids[2] }, listed "open=true")
    assert.same({ ids[1] }, listed "state=COMPLETED&channel=TASK")
    assert.same({}, listed "instance=other")
    local _, _, response = asking.ask(w, "GET", "contacts?instance=other")
    assert.equal('{"contacts":[]}', response.body)
  end)

  it("refuses pages that are none", function()
    for _, query in ipairs { "limit=0", "limit=1001", "limit=many", "limit=1.5", "after=nobody" } do
      local answer, status = asking.ask(w, "GET", "contacts?" .. query)
      assert.equal(400, status)
      assert.matches("expected, got", answer.message)
    end
  end)

  it("shows a contact with its timeline and who takes part, but no token", function()
    local chat = support.start(w, "StartChatContact", { Attributes = { order = "4711" } })
    w.clock:advance(301)
    local shown, _, response = asking.ask(w, "GET", "contacts/" .. chat.ContactId)
    assert.equal("4711", shown.record.Attributes.order)
    assert.same({
      { at = START, event = "INITIATED" }, { at = START, event = "CONNECTED_TO_SYSTEM" },
      { at = START, event = "QUEUED" },
      { at = START + 300, event = "DISCONNECTED" }, { at = START + 300, event = "COMPLETED" },
    }, shown.timeline)
    assert.equal("Ada", shown.participants[1].name)
    assert.is_nil(response.body:find(chat.ParticipantToken, 1, true))
    local answer, status = asking.ask(w, "GET", "contacts/nobody")
    assert.equal(404, status)
    assert.matches("nobody", answer.message)
  end)
end)
